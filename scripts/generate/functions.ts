import { functionAliases } from './bound.js'
import type { Provider } from './document.js'
import type { FunctionFile } from './function-files.js'
import { byName } from './references.js'

/** The functions of a provider under each of their names, for its main entry. */
export function generateFunctions({ tools }: Provider, fileOf: (functionName: string) => FunctionFile): string {
  return tools
    .map((tool) => {
      const names = [tool.function, ...functionAliases(tool).map((alias) => `${tool.function} as ${alias}`)]
      return { names, path: fileOf(tool.function).path }
    })
    .sort((a, b) => byName(a.path, b.path))
    .map(({ names, path }) => `export { ${names.join(', ')} } from '../${path}'\n`)
    .join('')
}
