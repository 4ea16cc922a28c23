import { parseOrder, type SortKey, sortRows } from './order.js'
import type { Column, Context, Resource } from './resource.types.js'
import type { Stored } from './state.types.js'
import { compileWhere, parseWhere } from './where.js'

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 500

/** Answers `GET /{object}`. */
export function listRows<T extends Stored>(resource: Resource<T>, query: URLSearchParams, context: Context): unknown[] {
  const offset = toCount(query.get('offset'), 0)
  const limit = Math.min(toCount(query.get('limit'), DEFAULT_LIMIT), MAX_LIMIT)
  const expand = (query.get('expand') ?? '').split(',').filter((name) => resource.expansions.includes(name))
  return page(resource, query, context, offset, limit).map((row) => toWire(resource, row, context, expand))
}

/** Answers `GET /{object}/_count`. */
export function countRows<T extends Stored>(resource: Resource<T>, query: URLSearchParams, context: Context): number {
  const where = query.get('where')
  if (!where) return resource.table(context.account).size
  return matching(resource, where, context).length
}

/** Answers `GET /{object}/{id}`. */
export function toSingle<T extends Stored>(resource: Resource<T>, row: T, context: Context): Record<string, unknown> {
  return toWire(resource, row, context, Object.keys(resource.detail))
}

function toWire<T extends Stored>(
  resource: Resource<T>,
  row: T,
  context: Context,
  detail: readonly string[],
): Record<string, unknown> {
  const wire: Record<string, unknown> = {}
  for (const [key, column] of columnsOf(resource)) wire[key] = column(row, context)
  for (const key of detail) wire[key] = resource.detail[key]?.(row, context)
  return wire
}

const entries = new WeakMap<object, readonly (readonly [string, unknown])[]>()

/** The columns as a list, cached: iterating over them takes most of the time of an answer. */
function columnsOf<T extends Stored>({ columns }: Resource<T>): readonly (readonly [string, Column<T>])[] {
  let listed = entries.get(columns)
  if (!listed) {
    listed = Object.entries(columns)
    entries.set(columns, listed)
  }
  return listed as readonly (readonly [string, Column<T>])[]
}

function page<T extends Stored>(
  resource: Resource<T>,
  query: URLSearchParams,
  context: Context,
  offset: number,
  limit: number,
): T[] {
  const where = query.get('where') ?? ''
  const order = query.get('order') ?? ''
  const keys = parseOrder(order)
  const direction = idDirection(keys, resource)
  if (!direction) return sorted(resource, where, order, keys, context).slice(offset, offset + limit)
  // The table is in the order of ids: walk it and stop at the end of the page.
  const table = resource.table(context.account)
  const matches = compileWhere(parseWhere(where), resource)
  const rows: T[] = []
  let position = 0
  for (const row of direction === 'descending' ? table.allBackwards() : table.all()) {
    if (rows.length === limit) break
    if (matches(row, context) && position++ >= offset) rows.push(row)
  }
  return rows
}

function idDirection<T extends Stored>(
  [first]: readonly SortKey[],
  resource: Resource<T>,
): 'ascending' | 'descending' | undefined {
  if (!first) return 'ascending'
  if (first.field !== (resource.idKey ?? `${resource.name}_id`)) return undefined
  return first.descending ? 'descending' : 'ascending'
}

function matching<T extends Stored>(resource: Resource<T>, where: string, context: Context): T[] {
  const matches = compileWhere(parseWhere(where), resource)
  const rows: T[] = []
  for (const row of resource.table(context.account).all()) if (matches(row, context)) rows.push(row)
  return rows
}

/** The last sorted list of each table: paging through it must not sort it again for every page. */
const remembered = new WeakMap<object, { key: string; rows: readonly unknown[] }>()

function sorted<T extends Stored>(
  resource: Resource<T>,
  where: string,
  order: string,
  keys: readonly SortKey[],
  context: Context,
): readonly T[] {
  const { account } = context
  const table = resource.table(account)
  const key = JSON.stringify([account.version, account.now(), order, where])
  const known = remembered.get(table)
  if (known?.key === key) return known.rows as readonly T[]
  const rows = sortRows(matching(resource, where, context), keys, resource, context)
  remembered.set(table, { key, rows })
  return rows
}

function toCount(text: string | null, fallback: number): number {
  const count = Number.parseInt(text ?? '', 10)
  return count >= 0 ? count : fallback
}
