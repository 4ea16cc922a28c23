import { listsType, methodsOf, toolsByResource } from './bound.js'
import { pascal } from './case.js'
import type { Provider, Schema, Tool } from './document.js'
import { rowVariable } from './example.js'
import { expandImport, expandingTypes, isExpandable } from './expandable.js'
import { inlineLiteral } from './literal.js'
import { inSentence } from './prose.js'
import { byName, refName } from './references.js'

/** The name that `bind` derives from a list function: `customers` for `listCustomers`. */
const listed = (functionName: string): string =>
  functionName.replace(/^list(.)/, (_, first: string) => first.toLowerCase())

/** The type of the items of a list, taken from the only array in its result. */
function itemType({ document }: Provider, { name, result }: Tool): string {
  const { properties = {} } = document.components.schemas[result] as Schema
  const [items, ...others] = Object.values(properties).flatMap((property) => property.items ?? [])
  if (!items?.$ref || others.length) throw new Error(`${name}: the result must have one array, whose items are a $ref`)
  return refName(items.$ref)
}

/** The pagination methods of a client: one for each list function, named after its items; an interface for each resource. */
export function generateLists(provider: Provider): string {
  const Type = provider.about.title
  const lists = provider.tools.filter(({ pagination }) => pagination)
  const typesOf = (tool: Tool) => {
    const plain = { generics: '', params: tool.input as string, result: `${pascal(tool.function)}Result` }
    const expands = isExpandable(provider, tool)
    const { generics, params, result: page } = expands ? expandingTypes(plain.params, plain.result) : plain
    return { generics, params, page, row: expands ? `ItemOf<${page}>` : itemType(provider, tool) }
  }
  const signatureOf = ({ tool, name: method }: ReturnType<typeof methodsOf>[number]): string => {
    const isRequired = (provider.document.components.schemas[tool.input as string] as Schema).required?.length
    const item = listed(method)
    const variable = rowVariable(tool, itemType(provider, tool))
    const { generics, params, page, row } = typesOf(tool)
    return `  /**
   * Iterates over all pages of {@link ${method}}: \`for await\` over the items, \`.pages()\`, or \`.collect({ max })\`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * \`\`\`ts
   * ${loopOf(`const ${variable} of ${provider.name}.paginate.${item}(${isRequired ? exampleOf(provider, tool) : ''})`, variable)}
   * \`\`\`
   */
  ${item}${generics}(params${isRequired ? '' : '?'}: ${params}, options?: ${Type}PaginateOptions): Paginator<${row}, ${page}>
`
  }
  const types = lists.flatMap((tool) => [
    tool.input as string,
    ...(isExpandable(provider, tool) ? [] : [itemType(provider, tool)]),
    `${pascal(tool.function)}Result`,
  ])
  const resources = toolsByResource(lists)
  const expands = lists.some((tool) => isExpandable(provider, tool))
  const interfaces = resources.map(
    ({
      resource,
      tools,
    }) => `/** The pagination methods for ${inSentence(resource.title)}, by the name of what is listed. */
export interface ${listsType(resource)} {
${methodsOf(tools).map(signatureOf).join('\n')}}
`,
  )
  return `import type { Paginator } from '@billing/core'
${expands ? `import type { ItemOf } from '@billing/core/internal'\n` : ''}import type { ${Type}PaginateOptions } from '../pagination/paginate.js'
${expandImport(expands)}import type {
${[...new Set(types)]
  .sort(byName)
  .map((type) => `  ${type},\n`)
  .join('')}} from './models.js'

${interfaces.join('\n')}
/** The pagination methods of each list, by the name of its items. */
export interface ${Type}Lists extends ${resources.map(({ resource }) => listsType(resource)).join(', ')} {}
`
}

/** A loop on one line where it fits. */
function loopOf(head: string, variable: string): string {
  const line = `for await (${head}) console.log(${variable})`
  return line.length <= 110 ? line : `for await (${head}) {\n   *   console.log(${variable})\n   * }`
}

const exampleOf = ({ document }: Provider, { input }: Tool): string =>
  inlineLiteral((document.components.schemas[input as string] as Schema).examples?.[0] ?? {})
