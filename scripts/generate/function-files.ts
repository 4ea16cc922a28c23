import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { kebab } from './case.js'
import type { Provider } from './document.js'
import { fileOfFunction, generateFunction } from './function-file.js'
import { HEADER } from './header.js'

/** The file of a function: its path in an import, and its source. */
export interface FunctionFile {
  path: string
  source: string
}

/** The generated function files of a provider, by their paths below its source. */
export function generateFunctionFiles(provider: Provider): Map<string, string> {
  return new Map(
    provider.tools
      .filter(({ plain }) => plain)
      .map((tool) => [fileOfFunction(tool), HEADER + generateFunction(provider, tool)]),
  )
}

/** The generated function files below a folder that no operation stands for any more. */
export function findOrphans(source: string, generated: ReadonlyMap<string, string>): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('gen/') && !generated.has(path))
    .filter((path) => readFileSync(join(source, path), 'utf8').startsWith(HEADER))
}

/** Finds the file of a function by its name, the generated ones and those in the source: `createCustomer` is in `<resource>/create-customer.ts`. */
export const fileFinder =
  (gen: string, generated: ReadonlyMap<string, string>) =>
  (name: string): FunctionFile => {
    const source = dirname(gen)
    const file = `${kebab(name)}.ts`
    const [path, text] = [...generated].find(([path]) => path.endsWith(`/${file}`)) ?? []
    if (path && text) return { path: path.replace(/\.ts$/, '.js'), source: text }
    const folder = ['', ...readdirSync(source)].find((entry) => existsSync(join(source, entry, file)))
    if (folder === undefined)
      throw new Error(`openapi/ declares ${name}, but ${relative('.', source)}/<resource>/${file} does not exist`)
    return {
      // Import paths have forward slashes on every platform.
      path: posix.join(folder, file.replace(/\.ts$/, '.js')),
      source: readFileSync(join(source, folder, file), 'utf8'),
    }
  }
