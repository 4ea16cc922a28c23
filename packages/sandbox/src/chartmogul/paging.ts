import { invalidParameter } from './errors.js'
import { positionOf, type Row, type Selection } from './table.js'

/** The default and the maximum: a larger `per_page` is reduced to it. */
const MAX_PER_PAGE = 200

export interface Paging {
  readonly perPage: number
  /** Present when the client pages by cursor. */
  readonly cursor: string | undefined
  /** The deprecated way, still supported. */
  readonly page: number
}

export interface Page<T> extends Paging {
  readonly rows: readonly T[]
  readonly hasMore: boolean
  readonly nextCursor: string | null
  /** Counted only where it is shown, which is without a cursor. */
  readonly totalPages: number
}

export type PageField = 'current_page' | 'total_pages' | 'per_page' | 'page'

export function readPaging(query: URLSearchParams): Paging {
  const perPage = positiveInteger(query.get('per_page')) ?? MAX_PER_PAGE
  return {
    perPage: Math.min(perPage, MAX_PER_PAGE),
    cursor: query.get('cursor') || undefined,
    page: positiveInteger(query.get('page')) ?? 1,
  }
}

export interface PageOptions<T> {
  readonly newestFirst?: boolean
  /** The time that a cursor contains beside the id, as ChartMogul's do. */
  readonly time: (row: T) => string
}

/** One page of a selection, whose rows are in the order of their ids. A cursor names the last row seen, so rows that are added or removed between pages do no harm. */
export function pageOf<T extends Row>(
  { rows, keep }: Selection<T>,
  query: URLSearchParams,
  { newestFirst = false, time }: PageOptions<T>,
): Page<T> {
  const paging = readPaging(query)
  const after = paging.cursor === undefined ? undefined : idOf(paging.cursor)
  const found: T[] = []
  let hasMore = false
  let skip = after === undefined ? (paging.page - 1) * paging.perPage : 0
  const [start, step] = newestFirst ? ([newestStart, -1] as const) : ([oldestStart, 1] as const)
  for (let i = start(rows, after); i >= 0 && i < rows.length; i += step) {
    const row = rows[i]
    if (!row || (keep && !keep(row))) continue
    if (skip-- > 0) continue
    hasMore = found.length === paging.perPage
    if (hasMore) break
    found.push(row)
  }
  const last = found.at(-1)
  return {
    ...paging,
    rows: found,
    hasMore,
    nextCursor: last ? btoa(`${time(last)}&${last.id}`) : null,
    totalPages: after === undefined ? Math.ceil(count(rows, keep) / paging.perPage) : 0,
  }
}

/** A further condition on a selection. */
export function narrow<T>({ rows, keep }: Selection<T>, also: (row: T) => boolean): Selection<T> {
  return { rows, keep: keep ? (row) => keep(row) && also(row) : also }
}

/** The paging fields of a list's answer; the `deprecated` ones appear only without a cursor. */
export function pageFields(page: Page<unknown>, deprecated: readonly PageField[]): Record<string, unknown> {
  const fields: Record<string, unknown> = { cursor: page.nextCursor, has_more: page.hasMore }
  if (page.cursor !== undefined) return fields
  const values = { current_page: page.page, total_pages: page.totalPages, per_page: page.perPage, page: page.page }
  for (const name of deprecated) fields[name] = values[name]
  return fields
}

/** Where a page begins that lists the oldest rows first. */
const oldestStart = (rows: readonly Row[], after: number | undefined): number =>
  after === undefined ? 0 : positionOf(rows, after + 1)

/** Where a page begins that lists the newest rows first. */
const newestStart = (rows: readonly Row[], after: number | undefined): number =>
  after === undefined ? rows.length - 1 : positionOf(rows, after) - 1

function count<T>(rows: readonly T[], keep: ((row: T) => boolean) | undefined): number {
  if (!keep) return rows.length
  let kept = 0
  for (const row of rows) if (keep(row)) kept++
  return kept
}

function idOf(cursor: string): number {
  const id = Number(decodeCursor(cursor).split('&').at(-1))
  if (!Number.isInteger(id)) throw invalidParameter('cursor')
  return id
}

export function decodeCursor(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    throw invalidParameter('cursor')
  }
}

function positiveInteger(text: string | null): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : undefined
}
