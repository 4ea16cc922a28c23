import type { Operation, Schema } from './document.js'
import { rulesOf } from './rules.js'

/**
 * The route of an operation whose parameters pass through unchanged, as `followRoute` of core reads it: `LIST` for a list with pages, and
 * behind `?` constants and, for other methods than GET, the parameters that are in the query, except those that begin with an underscore.
 * The rules of its `input` follow. A deletion without a result, as ChartMogul has them, is `VOID`.
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
  const isVoid = method === 'delete' && tool?.result === 'void'
  return [tool?.pagination ? 'LIST' : isVoid ? 'VOID' : method.toUpperCase(), address, ...rulesOf(input)].join(' ')
}
