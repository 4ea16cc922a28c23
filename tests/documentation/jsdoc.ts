/** The examples in the comments of what the packages export. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { providerPackages } from '../support/provider-packages.js'
import { read, root } from './markdown.js'

/** An example, with what a reader knows from where it stands. */
export interface Example {
  /** The source file, relative to the root. */
  readonly file: string
  readonly line: number
  readonly code: string
  /** Imports from its own package and the clients that functions take, on one line. */
  readonly known: string
}

const PACKAGES = readdirSync(join(root, 'packages'))

/** The entries of each package, by the specifier that users import; nobody imports those of core. */
const ENTRIES = Object.fromEntries(
  await Promise.all(PACKAGES.map(async (name) => [name, name === 'core' ? {} : await entriesOf(name)] as const)),
)

async function entriesOf(name: string): Promise<Record<string, object>> {
  const paths = Object.keys(JSON.parse(read(join('packages', name, 'package.json'))).exports)
  const specifiers = paths
    // What the umbrella passes on of a provider is known to the examples of that provider.
    .filter((path) => !['package.json', ...Object.keys(providerPackages)].includes(path.split('/')[1] ?? ''))
    .map((path) => `@billing/${name}${path.slice(1)}`)
  return Object.fromEntries(
    await Promise.all(specifiers.map(async (specifier) => [specifier, await import(/* @vite-ignore */ specifier)])),
  )
}

/** The clients that functions take first, under the names that all examples give them. */
const CLIENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(providerPackages).map(([name, { title }]) => [
      name,
      `declare const ${name}: import('@billing/${name}').${title}`,
    ]),
  ),
  billing: "declare const billing: import('@billing/sdk').Billing",
}

/** An example has a hover to itself, where what its own package exports, and the client, need no introduction. */
function knownTo(name: string, code: string): string {
  const imported = new Set([...code.matchAll(/^import \{(.+?)\}/gm)].flatMap(([, names = '']) => names.match(/\w+/g)))
  const declared = new Set(
    // Of `{ name: variable }` only the variable is declared.
    [...code.matchAll(/^(?:const|let) (?:(\w+)|\{ ([\w,:{} ]+) \}) =/gm)].flatMap(
      ([, variable, members]) => variable ?? members?.match(/\w+\b(?!:)/g) ?? [],
    ),
  )
  const isUsed = (word: string): boolean =>
    new RegExp(`(?<![.\\w])${word}\\b`).test(code) && !imported.has(word) && !declared.has(word)
  const imports: string[] = []
  const found = new Set<string>()
  for (const [specifier, exports] of Object.entries(ENTRIES[name] ?? {})) {
    const used = Object.keys(exports).filter((word) => isUsed(word) && !found.has(word))
    for (const word of used) found.add(word)
    if (used.length) imports.push(`import { ${used.join(', ')} } from '${specifier}'`)
  }
  const clients = Object.keys(CLIENTS).filter(isUsed)
  return [...imports, ...clients.map((client) => CLIENTS[client])].join('; ')
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^gen\/|testing\.ts$/.test(path))
    .map((path) => join(folder, path))
}

/** Every `@example` in the sources of the packages; generated models have values for examples, and are left out. */
export const examples: readonly Example[] = PACKAGES.flatMap((name) =>
  sourcesBelow(join('packages', name, 'src')).flatMap((file) => {
    const text = read(file)
    return [...text.matchAll(/^ *\* @example\n((?: *\*(?: .*)?\n)+?)(?= *\* @| *\*\/)/gm)].map(
      ({ 0: match, 1: body = '', index }) => {
        const lines = body.replaceAll(/^ *\* ?/gm, '').split('\n')
        const fenced = lines[0]?.startsWith('```') ? 1 : 0
        const code = lines.filter((line) => !line.startsWith('```')).join('\n')
        const before = text.slice(0, index + match.indexOf(body)).split('\n').length
        return { file, line: before + fenced, code, known: knownTo(name, code) }
      },
    )
  }),
)
