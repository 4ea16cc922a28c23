import { readBody, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { invalidParameter, notFound } from './errors.js'
import { presentInvoice } from './invoice-wire.js'
import { pageFields, pageOf } from './paging.js'
import { filterOf, isOn } from './query.js'
import { noContent, ok } from './responses.js'
import type { Store } from './store.js'
import type { InvoiceRow } from './store.types.js'

const listInvoices: Handler = ({ store, query }) => {
  const selection = store.invoices.where({
    customer_uuid: filterOf(query, 'customer_uuid'),
    external_id: filterOf(query, 'external_id'),
    data_source_uuid: filterOf(query, 'data_source_uuid'),
    valid: readValidity(query),
  })
  const page = pageOf(selection, query, { newestFirst: true, time: (row) => toIso(row.created_at) })
  const view = { balanceTransfer: true, editHistories: isOn(query, 'include_edit_histories') }
  return ok({
    invoices: page.rows.map((row) => presentInvoice(store, row, view)),
    ...pageFields(page, ['current_page', 'total_pages']),
  })
}

const retrieveInvoice: Handler = (context) => {
  const { store, query } = context
  const row = findInvoice(context)
  const valid = readValidity(query)
  if (valid !== undefined && row.valid !== valid) throw notFound('Invoice')
  const view = { balanceTransfer: false, editHistories: isOn(query, 'include_edit_histories') }
  return ok(presentInvoice(store, row, view))
}

const deleteInvoice: Handler = (context) => {
  const { store } = context
  const { uuid, customer_uuid } = findInvoice(context)
  store.invoices.remove(uuid)
  removeUnbilled(store, customer_uuid)
  store.revenue.delete(customer_uuid)
  return noContent()
}

/** Voids an invoice or writes it off. */
const updateStatus: Handler = (context) => {
  const { store, params } = context
  const { uuid: dataSource } = findDataSource(store, params.data_source_uuid ?? '')
  const status = requiredString(readBody(context), 'status')
  if (status !== 'voided' && status !== 'written_off') throw invalidParameter('status')
  const row = store.invoices
    .by('external_id', params.external_id ?? '')
    .find(({ data_source_uuid }) => data_source_uuid === dataSource)
  if (!row) throw notFound('Invoice')
  store.invoices.put({ ...row, closed_as: status })
  store.revenue.delete(row.customer_uuid)
  return ok({ message: 'Invoice updated' })
}

export const invoiceRoutes = [
  { method: 'GET', path: '/v1/invoices', handler: listInvoices },
  { method: 'GET', path: '/v1/invoices/{uuid}', handler: retrieveInvoice },
  { method: 'DELETE', path: '/v1/invoices/{uuid}', handler: deleteInvoice },
  { method: 'PUT', path: '/v1/data_sources/{data_source_uuid}/invoices/{external_id}/status', handler: updateStatus },
]

/** The invoice named in the path. */
export function findInvoice({ store, params }: Context): InvoiceRow {
  const row = store.invoices.get(params.uuid ?? '')
  if (!row) throw notFound('Invoice')
  return row
}

/** Whether valid or invalid rows are requested; `undefined` for both. */
export function readValidity(query: URLSearchParams): boolean | undefined {
  switch (query.get('validation_type') ?? 'valid') {
    case 'valid':
      return true
    case 'invalid':
      return false
    case 'all':
      return undefined
    default:
      throw invalidParameter('validation_type')
  }
}

/** A subscription exists as long as an invoice refers to it. */
function removeUnbilled(store: Store, customerUuid: string): void {
  const billed = new Set<string | null>()
  for (const { line_items } of store.invoices.by('customer_uuid', customerUuid)) {
    for (const item of line_items) if (item.type === 'subscription') billed.add(item.subscription_uuid)
  }
  for (const { uuid } of [...store.subscriptions.by('customer_uuid', customerUuid)]) {
    if (!billed.has(uuid)) store.subscriptions.remove(uuid)
  }
}
