import type { Wire } from '../http/endpoint.js'

/** A list inside an object carries all its rows up to ten, and, unlike a list endpoint, their number. */
export const embeddedList = (url: string, rows: readonly Wire[]): Wire => ({
  object: 'list',
  data: rows.slice(0, 10),
  has_more: rows.length > 10,
  total_count: rows.length,
  url,
})
