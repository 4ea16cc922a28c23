import type { Wire } from '../http/endpoint.js'
import { invalidRequest } from '../http/errors.js'
import { readLimit } from '../http/lists.js'
import { given, type Metadata, strings, type Values } from '../http/values.js'
import type { CollectionOf } from '../state/account.js'
import { matcherOf, type SearchFields } from './matcher-of.js'
import { parseQuery } from './parse-query.js'

interface Searched<Row extends { readonly id: string; readonly metadata?: Metadata }> {
  /** As in the path, such as `payment_intents`. */
  readonly resource: string
  readonly rows: CollectionOf<Row>
  readonly fields: SearchFields<Row>
  readonly present: (row: Row) => Wire
  /** Rows that a search never finds. */
  readonly isHidden?: (row: Row) => boolean
}

/** One page of what a query finds, newest first. What was written before is found at once, which at Stripe takes up to a minute. */
export function searchPage<Row extends { readonly id: string; readonly metadata?: Metadata }>(
  { resource, rows, fields, present, isHidden = () => false }: Searched<Row>,
  values: Values,
): Wire {
  const matches = matcherOf(parseQuery(given(values, 'query') ?? ''), fields, resource)
  const isFound = (row: Row) => !isHidden(row) && matches(row)
  const limit = readLimit(values)
  const page = given(values, 'page')
  const after = page === undefined ? undefined : readPage(page)
  if (after !== undefined && !rows.get(after)) throw invalidPage()
  const found: Row[] = []
  for (const row of rows.walk('older', after)) {
    if (!isFound(row)) continue
    found.push(row)
    if (found.length > limit) break
  }
  const data = found.slice(0, limit)
  const last = data.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return {
    object: 'search_result',
    data: data.map(present),
    has_more: hasMore,
    next_page: hasMore ? btoa(last.id) : null,
    url: `/v1/${resource}/search`,
    ...(strings(values, 'expand').includes('total_count') ? { total_count: count(rows, isFound) } : {}),
  }
}

const count = <Row extends { readonly id: string }>(rows: CollectionOf<Row>, isFound: (row: Row) => boolean): number =>
  rows.all().filter(isFound).length

const invalidPage = () => invalidRequest('Invalid page token.', { param: 'page' })

function readPage(page: string): string {
  try {
    return atob(page)
  } catch {
    throw invalidPage()
  }
}
