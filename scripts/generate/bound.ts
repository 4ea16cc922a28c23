import { camel, pascal } from './case.js'
import type { Provider, Resource, Tool } from './document.js'
import { expandImport, isExpandable, signatureTypes } from './expandable.js'
import type { FunctionFile } from './function-files.js'
import { methodJsdoc } from './jsdoc.js'
import { inSentence } from './prose.js'
import { byName } from './references.js'
import { requiresInput } from './requires-input.js'

/** The documented aliases as function names, without those that equal the name of the function. */
export const functionAliases = (tool: Tool): string[] =>
  tool.aliases.map(camel).filter((name) => name !== tool.function)

/** A tool with one of its names. */
interface Method {
  tool: Tool
  name: string
}

/** The tools of each resource. */
export function toolsByResource(tools: readonly Tool[]): { resource: Resource; tools: Tool[] }[] {
  const found = new Map<string, { resource: Resource; tools: Tool[] }>()
  for (const tool of tools) {
    const entry = found.get(tool.resource.id) ?? { resource: tool.resource, tools: [] }
    entry.tools.push(tool)
    found.set(tool.resource.id, entry)
  }
  return [...found.values()].sort((a, b) => byName(a.resource.id, b.resource.id))
}

/** The tools under each of their names. */
export const methodsOf = (tools: readonly Tool[]): Method[] =>
  tools
    .flatMap((tool) => [tool.function, ...functionAliases(tool)].map((name) => ({ tool, name })))
    .sort((a, b) => byName(a.name, b.name))

/** The interface with the methods of a resource. */
export const methodsType = ({ constant }: Resource): string => `${pascal(constant)}Methods`

/** The interface with the walks over the lists of a resource. */
export const listsType = ({ constant }: Resource): string => `${pascal(constant)}Lists`

/** The client with every tool as a method: an interface for each resource, with the JSDoc of the functions. */
export function generateBound(provider: Provider, fileOf: (functionName: string) => FunctionFile): string {
  const { name, about, document, tools } = provider
  const Type = about.title
  const inputs = tools.flatMap(({ input }) => input ?? [])
  const results = tools.map((tool) => `${pascal(tool.function)}Result`)
  const signatureOf = ({ tool, name: method }: Method): string => {
    const { input = '' } = tool
    const start = input && `params${requiresInput(document, input) ? '' : '?'}: `
    const signatures = signatureTypes(provider, tool, input, `${pascal(tool.function)}Result`).map(
      ({ generics, params, result }) =>
        `  ${method}${generics}(${start}${params}${input && ', '}options?: ${Type}RequestOptions): Promise<${result}>\n`,
    )
    return `${methodJsdoc(fileOf(tool.function).source, tool.function, method, name)}${signatures.join('')}`
  }
  const resources = toolsByResource(tools)
  const interfaces = resources.map(
    ({ resource, tools }) => `/** The methods of a client for ${inSentence(resource.title)}. */
export interface ${methodsType(resource)} {
${methodsOf(tools).map(signatureOf).join('\n')}}
`,
  )
  // The type is hand-written; the JSDoc is taken from the function.
  const paginate = `${methodJsdoc(fileOf('paginate').source, 'paginate', 'paginate', name)}  readonly paginate: BoundClient['paginate']\n`
  return `import type { BoundClient } from '../bound-client.js'
import type { ${Type}RequestOptions } from '../client.js'
${expandImport(tools.some((tool) => isExpandable(provider, tool)))}import type {
${[...new Set([...inputs, ...results])]
  .sort(byName)
  .map((type) => `  ${type},\n`)
  .join('')}} from './models.js'

${interfaces.join('\n')}
/** A client with every tool as a method. The standalone functions accept it as well. */
export interface ${Type}
  extends BoundClient${resources.map(({ resource }) => `,\n    ${methodsType(resource)}`).join('')} {
${paginate}}
`
}
