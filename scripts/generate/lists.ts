import { functionAliases } from './bound.js'
import { pascal } from './catalogue.js'
import type { Provider, Schema, Tool } from './document.js'
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

/** The pagination methods of a client: one for each list function, named after its items. */
export function generateLists(provider: Provider): string {
  const Type = provider.about.title
  const walks = provider.tools
    .filter((tool) => tool.pagination)
    .flatMap((tool) => [tool.function, ...functionAliases(tool)].map((method) => ({ tool, method })))
    .sort((a, b) => byName(a.method, b.method))
    .map(({ tool, method }) => {
      const [item, result] = [itemType(provider, tool), `${pascal(tool.function)}Result`]
      const text = `  /**
   * Iterates over all pages of {@link ${method}}: \`for await\` over the items, \`.pages()\`, or \`.collect({ max })\`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * \`\`\`ts
   * for await (const item of ${provider.name}.paginate.${listed(method)}()) console.log(item)
   * \`\`\`
   */
  ${listed(method)}(params?: ${tool.input}, options?: ${Type}PaginateOptions): Paginator<${item}, ${result}>
`
      return { text, types: [tool.input as string, item, result] }
    })
  const types = [...new Set(walks.flatMap((walk) => walk.types))].sort(byName)
  return `import type { Paginator } from '@billing/core'
import type { ${Type}PaginateOptions } from '../pagination/paginate.js'
import type {
${types.map((type) => `  ${type},\n`).join('')}} from './models.js'

/** The pagination methods of each list, by the name of its items. */
export interface ${Type}Lists {
${walks.map(({ text }) => text).join('\n')}}
`
}
