/** Type-checks many modules in one run of the compiler, as a user's strict project would. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './markdown.js'

export interface Module {
  /** Where it comes from: its file and the line on which it begins. */
  readonly origin: string
  readonly line: number
  /** Its path in the folder of the project. */
  readonly path: string
  readonly code: string
  /** What stands before it, on one line. */
  readonly known?: string
}

// What the types of React and Next.js declare, which are not installed here; `pnpm frameworks` builds real pages.
const FRAMEWORKS = `
declare namespace JSX {
  interface IntrinsicElements { [name: string]: object }
  interface ElementChildrenAttribute { children: unknown }
}
declare module 'react' { export function Suspense(props: { fallback: unknown; children: unknown }): unknown }
interface RequestInit { next?: { revalidate?: number | false; tags?: string[] } }
`

/** Compiles the modules below `folder`, and resolves with the errors of each, by its path, with the lines of where it comes from. */
export function compile(folder: string, modules: readonly Module[]): Map<string, string[]> {
  for (const { path, line, code, known = '' } of modules) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    // On the same line as in its document, so that the compiler's errors lead there.
    writeFileSync(file, `${known}${'\n'.repeat(Math.max(line - 1, known ? 1 : 0))}${code}`)
  }
  writeFileSync(join(folder, 'frameworks.d.ts'), FRAMEWORKS)
  const compilerOptions = { types: ['node'], jsx: 'preserve' }
  // ChartMogul's own client has no declarations of its own.
  const declarations = ['frameworks.d.ts', join(root, 'tests/support/chartmogul-node.d.ts')]
  const files = [...declarations, ...modules.map(({ path }) => path)]
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] }),
  )
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout, error } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return errorsOf(stdout, modules)
}

function errorsOf(printed: string, modules: readonly Module[]): Map<string, string[]> {
  const errors = new Map(modules.map(({ path }) => [path, [] as string[]]))
  let current: string[] | undefined
  for (const text of printed.split('\n').filter(Boolean)) {
    const [, path = '', line, message = ''] = /^(\S+?)\((\d+),\d+\): (.*)$/.exec(text) ?? []
    const module = modules.find((one) => one.path === path)
    if (module) {
      current = errors.get(path)
      current?.push(`${module.origin}:${line}: ${message}`)
    } else if (current && text.startsWith(' ')) {
      current.push(text)
    } else {
      throw new Error(`The compiler says: ${printed}`)
    }
  }
  return errors
}
