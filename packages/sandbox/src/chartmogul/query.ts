import { parseTime } from '../runtime/parse-time.js'
import { dayOf } from './dates.js'
import { invalidParameter } from './errors.js'

/** A query parameter; empty is the same as absent. */
export const filterOf = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined

/** True when a query parameter is `true`. */
export const isOn = (query: URLSearchParams, flag: string): boolean => query.get(flag) === 'true'

/** A query parameter that is a time. */
export function timeFilter(query: URLSearchParams, name: string): number | undefined {
  const text = filterOf(query, name)
  if (text === undefined) return undefined
  const time = parseTime(text)
  if (time === undefined) throw invalidParameter(name)
  return time
}

/** A query parameter that is a day, as days since the epoch. */
export function dayFilter(query: URLSearchParams, name: string): number | undefined {
  const time = timeFilter(query, name)
  return time === undefined ? undefined : dayOf(time)
}
