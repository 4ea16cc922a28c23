import type { Context } from './context.js'
import { notFound } from './errors.js'
import type { Row, Table } from './table.js'

/** The row named in the path; `object` is what the refusal calls it. */
export function findRow<T extends Row>(table: Table<T>, { params }: Context, object: string, param = 'uuid'): T {
  const row = table.get(params[param] ?? '')
  if (!row) throw notFound(object)
  return row
}
