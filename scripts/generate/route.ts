import type { Operation } from './document.js'

/**
 * The route of an operation whose parameters pass through unchanged, as `followRoute` of core reads it: `LIST` for a list with pages, and
 * behind `?` constants and, for other methods than GET, the parameters that are in the query.
 */
export function routeOf(method: string, path: string, { parameters = [], 'x-tool': tool }: Operation): string {
  const queried = parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== 'query') return []
    if (schema.const !== undefined) return [`${name}=${schema.const}`]
    return method === 'get' ? [] : [name]
  })
  return `${tool?.pagination ? 'LIST' : method.toUpperCase()} ${path}${queried.length ? `?${queried.join('&')}` : ''}`
}
