import type { Operation, Schema, ToolExtension } from './document.js'
import { rulesOf } from './rules.js'

/**
 * The route of an operation whose parameters pass through unchanged, as `followRoute` of core reads it: `LIST` for a list with pages,
 * `ROWS` for one without, and behind `?` constants and, for other methods than GET, the parameters that are in the query, except those that
 * begin with an underscore. A deletion without a result, as ChartMogul has them, is `VOID`.
 */
function addressOf(method: string, path: string, { parameters = [], 'x-tool': tool }: Operation): string {
  const queried = parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== 'query') return []
    if (schema.const !== undefined) return [`${name}=${schema.const}`]
    return method === 'get' || name.startsWith('_') ? [] : [name]
  })
  const address = `${path}${queried.length ? `?${queried.join('&')}` : ''}`
  return `${verbOf(method, tool)} ${address}`
}

function verbOf(method: string, tool: ToolExtension | undefined): string {
  if (tool?.pagination) return 'LIST'
  if (tool?.unpaged) return 'ROWS'
  return method === 'delete' && tool?.result === 'void' ? 'VOID' : method.toUpperCase()
}

/** The route of a tool with the rules of its input. */
export function routeOf(
  method: string,
  path: string,
  operation: Operation,
  { routed }: ToolExtension,
  input: Schema | undefined,
): string {
  return [typeof routed === 'string' ? routed : addressOf(method, path, operation), ...rulesOf(input)].join(' ')
}
