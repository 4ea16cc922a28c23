import type { Context, Resource } from './resource.types.js'
import type { Stored } from './state.types.js'

export interface SortKey {
  readonly field: string
  readonly descending: boolean
}

/** Reads `field:ASC,field:DESC`; ascending by default. */
export function parseOrder(order: string): SortKey[] {
  return order.split(',').flatMap((text) => {
    const [field = '', direction = 'ASC'] = text.split(':').map((part) => part.trim())
    return field === '' ? [] : [{ field, descending: direction.toUpperCase() === 'DESC' }]
  })
}

/** Sorts by the columns that exist, then by id; nulls come first, as in the provider's database. */
export function sortRows<T extends Stored>(
  rows: readonly T[],
  keys: readonly SortKey[],
  resource: Resource<T>,
  context: Context,
): T[] {
  const columns = keys.flatMap(({ field, descending }) => {
    const name = resource.aliases[field] ?? field
    const related = resource.filters[name]
    const column = resource.columns[name] ?? (related && ((row: T, at: Context) => related(row, at)[0] ?? null))
    return column ? [{ column, sign: descending ? -1 : 1 }] : []
  })
  const decorated = rows.map((row) => ({ row, values: columns.map(({ column }) => column(row, context)) }))
  decorated.sort((a, b) => {
    for (const [index, { sign }] of columns.entries()) {
      const order = compare(a.values[index], b.values[index])
      if (order !== 0) return order * sign
    }
    return a.row.id - b.row.id
  })
  return decorated.map(({ row }) => row)
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === null || a === undefined) return -1
  if (b === null || b === undefined) return 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()]
  return left < right ? -1 : left > right ? 1 : 0
}
