import type { Operation, Schema, ToolExtension } from './document.js'
import { rulesOf } from './rules.js'

/**
 * The route of an operation whose parameters pass through unchanged, as `followRoute` of core reads it: `LIST` for a list with pages,
 * `ROWS` for one without, and behind `?` constants and, for other methods than GET, the parameters that are in the query, except those that
 * begin with an underscore. The rules of its `input` follow. A deletion without a result, as ChartMogul has them, is `VOID`.
 */
export function routeOf(
  method: string,
  path: string,
  { parameters = [], 'x-tool': tool }: Operation,
  input: Schema | undefined,
): string {
  const queried = parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== 'query') return []
    if (schema.const !== undefined) return [`${name}=${schema.const}`]
    return method === 'get' || name.startsWith('_') ? [] : [name]
  })
  const address = `${path}${queried.length ? `?${queried.join('&')}` : ''}`
  return [verbOf(method, tool), address, ...rulesOf(input)].join(' ')
}

function verbOf(method: string, tool: ToolExtension | undefined): string {
  if (tool?.pagination) return 'LIST'
  if (tool?.unpaged) return 'ROWS'
  return method === 'delete' && tool?.result === 'void' ? 'VOID' : method.toUpperCase()
}
