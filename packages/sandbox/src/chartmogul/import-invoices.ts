import {
  type Fields,
  optionalString,
  optionalTime,
  readBody,
  readCurrency,
  readRecords,
  required,
  requiredTime,
} from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findCustomer } from './customers.js'
import { toIso } from './dates.js'
import { createdByUser, isDisabled } from './editing.js'
import { fieldError, invoiceNotFound } from './errors.js'
import { newId } from './ids.js'
import { writeInvoice } from './invoice-records.js'
import { presentImportedInvoice } from './invoice-wire.js'
import { readValidity } from './invoices.js'
import { narrow, pageFields, pageOf } from './paging.js'
import { isOn } from './query.js'
import { readLineItem } from './read-line-item.js'
import { created, ok } from './responses.js'
import { nextId } from './store.js'
import type { CustomerRow, InvoiceRow, Transaction } from './store.types.js'
import { subscribe } from './subscribe.js'
import { readTransaction } from './transactions.js'

const listImportedInvoices: Handler = (context) => {
  const { store, query } = context
  const { uuid } = findCustomer(context)
  const valid = store.invoices.where({ customer_uuid: uuid, valid: readValidity(query) })
  const selection = narrow(valid, (row) => !isDisabled(row))
  const page = pageOf(selection, query, { time: (row) => toIso(row.created_at) })
  return ok({
    customer_uuid: uuid,
    invoices: page.rows.map(presentImportedInvoice),
    ...pageFields(page, ['current_page', 'total_pages']),
  })
}

/** Imports all invoices or, when one of them is malformed, none. */
const importInvoices: Handler = (context) => {
  const { store, params } = context
  const customer = store.customers.get(params.uuid ?? '')
  if (!customer) throw invoiceNotFound()
  const records = readRecords(required(readBody(context), 'invoices'), 'invoices')
  const rows = addInvoices(records, customer, context)
  return created({ invoices: rows.map(presentImportedInvoice) })
}

export const importInvoiceRoutes = [
  { method: 'GET', path: '/v1/import/customers/{uuid}/invoices', handler: listImportedInvoices },
  { method: 'POST', path: '/v1/import/customers/{uuid}/invoices', handler: importInvoices },
]

/** Adds all invoices or, when one of them is malformed, none. */
export function addInvoices(records: readonly Fields[], customer: CustomerRow, context: Context): InvoiceRow[] {
  const { store } = context
  const drafts = records.map((fields) => readInvoice(fields, customer, context))
  refuseRepeats(drafts)
  return drafts.map(({ cancellations, ...draft }) =>
    writeInvoice(store, {
      ...draft,
      id: nextId(store),
      line_items: draft.line_items.map((item, index) =>
        item.type === 'subscription' ? subscribe(item, draft, context, cancellations[index]) : item,
      ),
    }),
  )
}

type Draft = Omit<InvoiceRow, 'id'> & {
  /** `cancelled_at` of each line item. */
  readonly cancellations: readonly unknown[]
}

function readInvoice(fields: Fields, customer: CustomerRow, { store, random, now, query }: Context): Draft {
  const external_id = optionalString(fields, 'external_id')
  const { data_source_uuid } = customer
  const known = external_id === null ? [] : store.invoices.by('external_id', external_id)
  if (known.some((row) => row.data_source_uuid === data_source_uuid)) throw alreadyExists()
  const terms = {
    date: requiredTime(fields, 'date'),
    due_date: optionalTime(fields, 'due_date'),
    currency: readCurrency(fields, 'currency'),
    collection_method: optionalString(fields, 'collection_method'),
  }
  const items = readRecords(required(fields, 'line_items'), 'line_items')
  const line_items = items.map((item) => readLineItem(item, store, random))
  const transactions: Transaction[] = []
  for (const each of readRecords(fields.transactions ?? [], 'transactions')) {
    transactions.push(readTransaction(each, random, transactions))
  }
  const draft: Draft = {
    uuid: newId(random, 'inv'),
    customer_uuid: customer.uuid,
    data_source_uuid,
    external_id,
    ...terms,
    line_items,
    transactions,
    closed_as: null,
    errors: {},
    valid: true,
    created_at: now,
    cancellations: items.map(({ cancelled_at }) => cancelled_at),
  }
  return isOn(query, 'handle_as_user_edit') ? createdByUser(draft) : draft
}

const alreadyExists = () => fieldError('external_id', 'The external ID for this invoice already exists in our system.')

function refuseRepeats(drafts: readonly Draft[]): void {
  const ids = drafts.flatMap(({ external_id }) => external_id ?? [])
  if (new Set(ids).size < ids.length) throw alreadyExists()
}
