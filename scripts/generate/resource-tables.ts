import { listsType, methodsOf, methodsType, toolsByResource } from './bound.js'
import type { Provider, Tool } from './document.js'
import type { FunctionFile } from './function-files.js'
import { byName } from './references.js'

/**
 * The operations of each resource: the routes of those whose parameters pass through unchanged, and the functions of the others, marked
 * where they list page by page. Each resource is a constant of its own, so that a bundle holds no more than the resources it names.
 */
export function generateResourceTables(
  { about, tools }: Provider,
  fileOf: (functionName: string) => FunctionFile,
): string {
  const Type = about.title
  const resources = toolsByResource(tools)
  const isRoute = (tool: Tool): boolean => !!(tool.plain || tool.routed)
  const imports = tools
    .filter((tool) => !isRoute(tool))
    .map((tool) => ({ name: tool.function, path: fileOf(tool.function).path }))
    .sort((a, b) => byName(a.path, b.path))
    .map(({ name, path }) => `import { ${name} } from '../${path}'\n`)
  const listsOf = (tools: readonly Tool[]): string => {
    const list = tools.find(({ pagination }) => pagination)
    return list ? listsType(list.resource) : 'object'
  }
  const constants = resources.map(({ resource, tools }) => {
    const entries = methodsOf(tools).map(({ tool, name }) => {
      // Without parameters, options are in their place.
      if (isRoute(tool)) return `  ${name}: '${tool.route}${tool.input ? '' : ' -'}',\n`
      if (tool.pagination) return `  ${name}: { list: ${tool.function} },\n`
      return name === tool.function ? `  ${name},\n` : `  ${name}: ${tool.function},\n`
    })
    return `/** ${resource.title}, for the \`resources\` of a client. */
export const ${resource.constant}: ${Type}Resource<${methodsType(resource)}, ${listsOf(tools)}> = {
${entries.join('')}}
`
  })
  const withLists = resources.filter(({ tools }) => listsOf(tools) !== 'object')
  return `import type { Operations } from '@billing/core/internal'
${imports.join('')}import type { ${Type}Resource } from '../resource.js'
import type {
${resources.map(({ resource }) => `  ${methodsType(resource)},\n`).join('')}} from './bound.js'
import type {
${withLists.map(({ resource }) => `  ${listsType(resource)},\n`).join('')}} from './lists.js'

${constants.join('\n')}
/** Every resource. */
export const allResources: readonly Operations[] = [
${resources.map(({ resource }) => `  ${resource.constant},\n`).join('')}]
`
}
