import { pascal } from './catalogue.js'
import type { Provider, Schema, Tool } from './document.js'
import { methodJsdoc } from './jsdoc.js'

/** The documented aliases as function names, without those that equal the name of the function. */
export function functionAliases(tool: Tool): string[] {
  const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return tool.aliases.map(camel).filter((name) => name !== tool.function)
}

/** The file of a function: its path in an import, and its source. */
export interface FunctionFile {
  path: string
  source: string
}

/** The client with every tool as a method: its interface with the JSDoc of the functions, and the functions to bind. */
export function generateBound(
  { name, about, document, tools }: Provider,
  fileOf: (functionName: string) => FunctionFile,
): string {
  const Type = about.title
  const isRequired = (input: string): boolean => !!(document.components.schemas[input] as Schema).required?.length
  const entries = tools
    .flatMap((tool) => [tool.function, ...functionAliases(tool)].map((method) => ({ tool, method })))
    .sort((a, b) => (a.method < b.method ? -1 : 1))
  const imports = tools.map((tool) => `import { ${tool.function} } from '../${fileOf(tool.function).path}'\n`)
  const inputs = [...new Set(tools.flatMap(({ input }) => input ?? []))]
  const results = tools.map((tool) => `${pascal(tool.function)}Result`)
  const methods = entries.map(({ tool, method }) => {
    const params = tool.input ? `params${isRequired(tool.input) ? '' : '?'}: ${tool.input}, ` : ''
    return `${methodJsdoc(fileOf(tool.function).source, tool.function, method, name)}  ${method}(${params}options?: ${Type}RequestOptions): Promise<${pascal(tool.function)}Result>
`
  })
  // The type is hand-written; the JSDoc is taken from the function.
  const paginate = `${methodJsdoc(fileOf('paginate').source, 'paginate', 'paginate', name)}  readonly paginate: BoundClient['paginate']\n`
  return `import type { BoundClient } from '../bound-client.js'
import type { ${Type}RequestOptions } from '../client.js'
${imports.join('')}import type {
${[...inputs, ...results]
  .sort()
  .map((type) => `  ${type},\n`)
  .join('')}} from './models.js'

/** A client with every documented tool as a method. The standalone functions accept it as well. */
export interface ${Type} extends BoundClient {
${[...methods, paginate].join('\n')}}

/** The functions behind the methods. */
export const functions: object = {
${entries.map(({ tool, method }) => (method === tool.function ? `  ${method},\n` : `  ${method}: ${tool.function},\n`)).join('')}}
`
}
