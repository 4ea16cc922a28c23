import {
  optionalString,
  optionalTime,
  readBody,
  readChanges,
  readCurrency,
  requiredChoice,
  requiredTime,
} from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { readDisabled, refuseUnlessAutomatic } from './disabled-state.js'
import { isDisabled, withChanges, withDisabled } from './editing.js'
import { invalidParameter, notFound } from './errors.js'
import { findRow } from './find-row.js'
import { removeInvoice, writeInvoice } from './invoice-records.js'
import { type InvoiceView, invoiceFields, presentInvoice } from './invoice-wire.js'
import { narrow, pageFields, pageOf } from './paging.js'
import { filterOf, isOn } from './query.js'
import { readExternalId } from './read-external-id.js'
import { noContent, ok } from './responses.js'
import type { Store } from './store.js'
import type { InvoiceRow } from './store.types.js'

const listInvoices: Handler = ({ store, query }) => {
  const found = store.invoices.where({
    customer_uuid: filterOf(query, 'customer_uuid'),
    external_id: filterOf(query, 'external_id'),
    data_source_uuid: filterOf(query, 'data_source_uuid'),
    valid: readValidity(query),
  })
  const view = viewOf(query, true)
  const selection = view.withDisabled ? found : narrow(found, (row) => !isDisabled(row))
  const page = pageOf(selection, query, { newestFirst: true, time: (row) => toIso(row.created_at) })
  return ok({
    invoices: page.rows.map((row) => presentInvoice(store, row, view)),
    ...pageFields(page, ['current_page', 'total_pages']),
  })
}

const retrieveInvoice: Handler = (context) => {
  const { store, query } = context
  const row = findInvoice(context)
  const valid = readValidity(query)
  const view = viewOf(query, false)
  if ((valid !== undefined && row.valid !== valid) || (isDisabled(row) && !view.withDisabled)) throw notFound('Invoice')
  return ok(presentInvoice(store, row, view))
}

const updateInvoice: Handler = (context) => {
  const { store, query, now } = context
  const row = findInvoice(context)
  const changes = readChanges<InvoiceRow>(readBody(context), {
    date: requiredTime,
    due_date: optionalTime,
    currency: readCurrency,
    collection_method: optionalString,
  })
  const plain = { ...row, ...changes }
  const isEdit = isOn(query, 'handle_as_user_edit')
  const changed = isEdit ? withChanges(plain, termsOf(row), termsOf(plain), now) : plain
  return ok(presentInvoice(store, writeInvoice(store, changed), viewOf(query, false)))
}

const disableInvoice: Handler = (context) => {
  const { store, query, now } = context
  const row = findInvoice(context)
  const disabled = readDisabled(context)
  refuseUnlessAutomatic(context, row)
  return ok(presentInvoice(store, writeInvoice(store, withDisabled(row, disabled, now)), viewOf(query, false)))
}

const deleteInvoice: Handler = (context) => {
  removeInvoice(context.store, findInvoice(context))
  return noContent()
}

const deleteCustomerInvoices: Handler = (context) => {
  const { store, params } = context
  const { uuid: dataSource } = findDataSource(store, params.uuid ?? '')
  const { uuid: customer } = findRow(store.customers, context, 'Customer', 'customer_uuid')
  for (const row of [...store.invoices.by('customer_uuid', customer)]) {
    if (row.data_source_uuid === dataSource) removeInvoice(store, row)
  }
  return noContent()
}

/** Voids an invoice or writes it off. */
const updateStatus: Handler = (context) => {
  const { store, params } = context
  const { uuid: dataSource } = findDataSource(store, params.data_source_uuid ?? '')
  const status = requiredChoice(readBody(context), 'status', ['voided', 'written_off'])
  writeInvoice(store, { ...invoiceNamed(store, dataSource, params.external_id ?? ''), closed_as: status })
  return ok({ message: 'Invoice updated' })
}

export const invoiceRoutes = [
  { method: 'GET', path: '/v1/invoices', handler: listInvoices },
  { method: 'PATCH', path: '/v1/invoices', handler: updateInvoice },
  { method: 'DELETE', path: '/v1/invoices', handler: deleteInvoice },
  { method: 'PATCH', path: '/v1/invoices/disabled_state', handler: disableInvoice },
  { method: 'GET', path: '/v1/invoices/{uuid}', handler: retrieveInvoice },
  { method: 'PATCH', path: '/v1/invoices/{uuid}', handler: updateInvoice },
  { method: 'DELETE', path: '/v1/invoices/{uuid}', handler: deleteInvoice },
  { method: 'PATCH', path: '/v1/invoices/{uuid}/disabled_state', handler: disableInvoice },
  { method: 'PUT', path: '/v1/data_sources/{data_source_uuid}/invoices/{external_id}/status', handler: updateStatus },
  {
    method: 'DELETE',
    path: '/v1/data_sources/{uuid}/customers/{customer_uuid}/invoices',
    handler: deleteCustomerInvoices,
  },
]

/** The invoice named in the path, or by its external id in the query. */
export function findInvoice(context: Context): InvoiceRow {
  const { store, params } = context
  if (params.uuid !== undefined) return findRow(store.invoices, context, 'Invoice')
  const { dataSource, externalId } = readExternalId(context)
  return invoiceNamed(store, dataSource, externalId)
}

export function invoiceNamed(store: Store, dataSource: string, externalId: string): InvoiceRow {
  const row = store.invoices.by('external_id', externalId).find((each) => each.data_source_uuid === dataSource)
  if (!row) throw notFound('Invoice')
  return row
}

function viewOf(query: URLSearchParams, balanceTransfer: boolean): InvoiceView {
  const editHistories = isOn(query, 'include_edit_histories')
  return { balanceTransfer, editHistories, withDisabled: isOn(query, 'with_disabled') }
}

const termsOf = (row: InvoiceRow) => ({ ...invoiceFields(row), collection_method: row.collection_method ?? null })

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
