import { flatten } from './flatten.js'

/** A row of a table. */
export type Row = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The list within a result: its longest member that is one. */
export function listOf(data: unknown): { readonly name: string; readonly items: readonly unknown[] } | undefined {
  if (!isObject(data)) return undefined
  const { object = 'list' } = data
  // What has an identity or a type of its own is one thing, whatever lists it has.
  if ('id' in data || 'uuid' in data || !['list', 'search_result'].includes(String(object))) return undefined
  const lists = Object.entries(data).filter((member): member is [string, unknown[]] => Array.isArray(member[1]))
  const [first] = lists.sort((a, b) => b[1].length - a[1].length)
  return first && { name: first[0], items: first[1] }
}

/** The value that a path such as `address.city` leads to. */
export const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at === null || at === undefined ? undefined : Object(at)[name]), row)

/** ChargeOver wraps what it answers. */
const isWrapped = (data: unknown): data is Row & { readonly response: Row } =>
  isObject(data) && isObject(data['response'])

/** The rows of a result: the items of its list, or the result as the only one. */
export function rowsOf(data: unknown): readonly Row[] {
  const one = isWrapped(data) ? data.response : data
  const items = Array.isArray(data) ? data : (listOf(data)?.items ?? (one === null ? [] : [one]))
  return items.map((item) => (isObject(item) ? item : { value: item }))
}

/** Whether an answer is several things, or one. */
export const isList = (data: unknown): boolean => Array.isArray(data) || listOf(data) !== undefined

/** The members of an answer beside its list that say more than where the list goes on, such as the sums of a report. */
export function besideList(data: unknown): readonly string[] {
  const list = listOf(data)
  if (!list) return []
  return Object.entries(data as Row).flatMap(([name, value]) =>
    name !== list.name && typeof value === 'object' && !isEmpty(value) ? [name] : [],
  )
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

/** Rows with the paths of their columns. */
export interface Grid {
  /** The columns that have a value somewhere, in the order of the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What rows have in columns: in the fields that are asked for, or in all of them. */
export function gridOf(rows: readonly Row[], fields: readonly string[] | undefined, isWithinLists: boolean): Grid {
  if (fields) return { columns: fields, rows: rows.map((row) => fields.map((field) => cellOf(valueAt(row, field)))) }
  const flat = rows.map((row) => new Map(flatten(row, isWithinLists).filter(([, value]) => !isEmpty(value))))
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))]
  return { columns, rows: flat.map((row) => columns.map((column) => cellOf(row.get(column)))) }
}

/** The text of a cell. */
const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** A copy of a result with some fields only: of each item of its list, or of itself. */
export function pickFields(data: unknown, fields: readonly string[]): unknown {
  const pick = (item: unknown): unknown =>
    isObject(item) ? Object.fromEntries(fields.map((field) => [field, valueAt(item, field) ?? null])) : item
  const list = listOf(data)
  if (list) return { ...(data as object), [list.name]: list.items.map(pick) }
  return isWrapped(data) ? { ...data, response: pick(data.response) } : pick(data)
}
