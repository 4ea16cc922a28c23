import type { CollectionOf } from '../state/account.js'
import type { Wire } from './endpoint.js'
import { invalidInteger, invalidRequest, noSuchReference } from './errors.js'
import { isValues, string, type Values } from './values.js'

interface ListQuery<T extends { readonly id: string }> {
  readonly rows: CollectionOf<T>
  readonly values: Values
  readonly url: string
  /** The name of the object in "No such …", for an unknown cursor. */
  readonly label: string
  readonly present: (row: T) => Wire
  readonly where?: (row: T) => boolean
  /** Declared keys of the collection; the first one that was sent selects the rows to read. */
  readonly keys?: readonly string[]
}

/** One page, newest first, as every list endpoint of Stripe answers it. */
export function listPage<T extends { readonly id: string }>(query: ListQuery<T>): Wire {
  const { rows, values, url, label, present, where = () => true, keys = [] } = query
  const limit = readLimit(values)
  const [after, before] = [string(values, 'starting_after'), string(values, 'ending_before')]
  if (after && before) {
    throw invalidRequest('You may only specify one of these parameters: ending_before, starting_after.')
  }
  for (const [param, id] of [['starting_after', after] as const, ['ending_before', before] as const]) {
    if (id && !rows.get(id)) throw noSuchReference(label, id, param)
  }
  const key = keys.find((name) => typeof values[name] === 'string')
  const narrowed = key === undefined ? undefined : ([key, String(values[key])] as const)

  const found: T[] = []
  for (const row of rows.walk(before ? 'newer' : 'older', before ?? after ?? undefined, narrowed)) {
    if (!where(row)) continue
    found.push(row)
    if (found.length > limit) break
  }
  const data = found.slice(0, limit)
  if (before) data.reverse()
  return { object: 'list', data: data.map(present), has_more: found.length > limit, url }
}

export function readLimit(values: Values): number {
  const { limit } = values
  if (typeof limit !== 'number') return 10
  if (limit < 1) throw invalidInteger('This value must be greater than or equal to 1.', 'limit')
  if (limit > 100) {
    throw invalidInteger(`This value must be less than or equal to 100 (it currently is '${limit}').`, 'limit')
  }
  return limit
}

/** Whether a time lies in a `created`-like range: a moment, or any of gt, gte, lt, lte. Absent means everything. */
export function inRange(values: Values, name: string, time: number | null): boolean {
  const range = values[name]
  if (range === undefined || range === null) return true
  if (time === null) return false
  if (typeof range === 'number') return time === range
  if (!isValues(range)) return true
  const { gt, gte, lt, lte } = range
  return !(
    (typeof gt === 'number' && time <= gt) ||
    (typeof gte === 'number' && time < gte) ||
    (typeof lt === 'number' && time >= lt) ||
    (typeof lte === 'number' && time > lte)
  )
}

/** Whether a field equals the parameter of the same name; absent means everything. */
export const matches = (values: Values, name: string, field: unknown): boolean =>
  values[name] === undefined || values[name] === field

/** A page of the few rows that belong to one object, such as the lines of an invoice. */
export function listOf(rows: readonly Wire[], values: Values, url: string, label: string): Wire {
  const positions = rows.map(({ id }) => id)
  const after = string(values, 'starting_after')
  const before = string(values, 'ending_before')
  for (const [param, id] of [['starting_after', after] as const, ['ending_before', before] as const]) {
    if (id && !positions.includes(id)) throw noSuchReference(label, id, param)
  }
  const limit = readLimit(values)
  const end = before ? positions.indexOf(before) : rows.length
  const start = after ? positions.indexOf(after) + 1 : before ? Math.max(0, end - limit) : 0
  const data = rows.slice(start, Math.min(end, start + limit))
  const hasMore = before ? start > 0 : start + limit < rows.length
  return { object: 'list', data, has_more: hasMore, url }
}
