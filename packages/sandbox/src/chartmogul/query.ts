/** A query parameter; empty is the same as absent. */
export const filterOf = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined

/** True when a query parameter is `true`. */
export const isOn = (query: URLSearchParams, flag: string): boolean => query.get(flag) === 'true'
