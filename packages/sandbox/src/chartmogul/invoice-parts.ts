import type { Context } from './context.js'
import { isDisabled } from './editing.js'
import { notFound } from './errors.js'
import { removeUnbilled, writeInvoice } from './invoice-records.js'
import { readValidity } from './invoices.js'
import { isOn } from './query.js'
import { readExternalId } from './read-external-id.js'
import type { Store } from './store.js'
import type { InvoiceRow, LineItem, Transaction } from './store.types.js'

interface Parts {
  line_items: LineItem
  transactions: Transaction
}

/** A line item or transaction with the invoice that it is kept in. */
export interface Found<T> {
  readonly invoice: InvoiceRow
  readonly part: T
}

const OBJECTS = { line_items: 'Line item', transactions: 'Transaction' } as const

/** The line item or transaction that the path or the query names. */
export function findPart<K extends keyof Parts>(context: Context, kind: K): Found<Parts[K]> {
  const { store, params } = context
  const named = params.uuid === undefined ? readExternalId(context) : undefined
  const isIt = named
    ? ({ external_id }: Parts[K]) => external_id === named.externalId
    : ({ uuid }: Parts[K]) => uuid === params.uuid
  const invoices = named ? store.invoices.by('data_source_uuid', named.dataSource) : store.invoices.rows
  for (const invoice of invoices) {
    const part = (invoice[kind] as readonly Parts[K][]).find(isIt)
    if (part) return { invoice, part }
  }
  throw notFound(OBJECTS[kind])
}

/** The same for reading: an invalid or disabled one has to be asked for. */
export function findShownPart<K extends keyof Parts>(context: Context, kind: K): Found<Parts[K]> {
  const { query } = context
  const found = findPart(context, kind)
  const valid = !('errors' in found.part && found.part.errors)
  const wanted = readValidity(query)
  if (wanted !== undefined && wanted !== valid) throw notFound(OBJECTS[kind])
  if (isDisabled(found.part) && !isOn(query, 'with_disabled')) throw notFound(OBJECTS[kind])
  return found
}

/** Replaces a line item or transaction, or removes it. */
export function replacePart<K extends keyof Parts>(
  store: Store,
  kind: K,
  { invoice, part }: Found<Parts[K]>,
  replacement?: Parts[K],
): void {
  const kept = (invoice[kind] as readonly Parts[K][]).flatMap((each) =>
    each.uuid !== part.uuid ? [each] : replacement ? [replacement] : [],
  )
  writeInvoice(store, { ...invoice, [kind]: kept })
  removeUnbilled(store, invoice.customer_uuid)
}
