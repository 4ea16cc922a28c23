import type { SandboxResponse } from '../../runtime/provider.types.js'
import type { Context } from '../context.js'
import { toIso } from '../dates.js'
import { pageFields, pageOf } from '../paging.js'
import { ok } from '../responses.js'
import type { Row, Selection } from '../table.js'

interface Shape<T> {
  readonly newestFirst?: boolean
  readonly present: (row: T) => unknown
}

/** A page of contacts, notes, opportunities or tasks, whose lists have no deprecated page fields. */
export function listEntries<T extends Row & { readonly created_at: number }>(
  selection: Selection<T>,
  { query }: Context,
  { newestFirst = true, present }: Shape<T>,
): SandboxResponse {
  const page = pageOf(selection, query, { newestFirst, time: (row) => toIso(row.created_at) })
  return ok({ entries: page.rows.map(present), ...pageFields(page, []) })
}
