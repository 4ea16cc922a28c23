import { type Fields, isFields, optionalString, readBody, required } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findCustomer } from './customers.js'
import { parseTime, toIso } from './dates.js'
import { fieldError, invalidParameter, invoiceNotFound } from './errors.js'
import { newId } from './ids.js'
import { presentImportedInvoice } from './invoice-wire.js'
import { readValidity } from './invoices.js'
import { pageFields, pageOf } from './paging.js'
import { readLineItem } from './read-line-item.js'
import { created, ok } from './responses.js'
import { nextId } from './store.js'
import type {
  CustomerRow,
  InvoiceRow,
  LineItem,
  SubscriptionLineItem,
  SubscriptionRow,
  Transaction,
} from './store.types.js'
import { readTransaction } from './transactions.js'

const listImportedInvoices: Handler = (context) => {
  const { store, query } = context
  const { uuid } = findCustomer(context)
  const selection = store.invoices.where({ customer_uuid: uuid, valid: readValidity(query) })
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
  const drafts = readRecords(required(readBody(context), 'invoices'), 'invoices').map((fields) =>
    readInvoice(fields, customer, context),
  )
  refuseRepeats(drafts)
  const rows = drafts.map((draft) =>
    store.invoices.put({
      ...draft,
      id: nextId(store),
      line_items: draft.line_items.map((item) =>
        item.type === 'subscription' ? subscribe(item, customer, context) : item,
      ),
    }),
  )
  store.revenue.delete(customer.uuid)
  return created({ invoices: rows.map(presentImportedInvoice) })
}

export const importInvoiceRoutes = [
  { method: 'GET', path: '/v1/import/customers/{uuid}/invoices', handler: listImportedInvoices },
  { method: 'POST', path: '/v1/import/customers/{uuid}/invoices', handler: importInvoices },
]

type Draft = Omit<InvoiceRow, 'id'>

function readInvoice(fields: Fields, customer: CustomerRow, { store, random, now }: Context): Draft {
  const external_id = optionalString(fields, 'external_id')
  const { data_source_uuid } = customer
  const known = external_id === null ? [] : store.invoices.by('external_id', external_id)
  if (known.some((row) => row.data_source_uuid === data_source_uuid)) throw alreadyExists()
  const date = readTime(required(fields, 'date'), 'date')
  const currency = required(fields, 'currency')
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency)) throw invalidParameter('currency')

  const errors: Record<string, readonly string[]> = {}
  const line_items: LineItem[] = []
  for (const itemFields of readRecords(required(fields, 'line_items'), 'line_items')) {
    const { item, errors: found } = readLineItem(itemFields, store, random)
    for (const [field, messages] of Object.entries(found)) {
      errors[`line_items[${line_items.length}].${field}`] = messages
    }
    line_items.push(item)
  }
  const transactions: Transaction[] = []
  for (const each of readRecords(fields.transactions ?? [], 'transactions')) {
    transactions.push(readTransaction(each, random, transactions))
  }
  return {
    uuid: newId(random, 'inv'),
    customer_uuid: customer.uuid,
    data_source_uuid,
    external_id,
    date,
    due_date: (fields.due_date ?? null) === null ? null : readTime(fields.due_date, 'due_date'),
    currency: currency.toUpperCase(),
    line_items,
    transactions,
    closed_as: null,
    errors,
    valid: Object.keys(errors).length === 0,
    created_at: now,
  }
}

/** Links a line item to its subscription, which begins with the first item that names it. */
function subscribe(item: SubscriptionLineItem, customer: CustomerRow, context: Context): SubscriptionLineItem {
  const { store, random, now } = context
  const { subscription_external_id: external_id, subscription_set_external_id, plan_uuid } = item
  if (!external_id) return item
  const known = store.subscriptions.by('customer_uuid', customer.uuid).find((row) => row.external_id === external_id)
  const row: SubscriptionRow = known ?? {
    id: nextId(store),
    uuid: newId(random, 'sub'),
    customer_uuid: customer.uuid,
    data_source_uuid: customer.data_source_uuid,
    external_id,
    subscription_set_external_id,
    plan_uuid,
    cancellation_dates: [],
    created_at: now,
  }
  store.subscriptions.put({
    ...row,
    subscription_set_external_id: subscription_set_external_id ?? row.subscription_set_external_id,
    plan_uuid: plan_uuid ?? row.plan_uuid,
  })
  return { ...item, subscription_uuid: row.uuid }
}

const alreadyExists = () => fieldError('external_id', 'The external ID for this invoice already exists in our system.')

function refuseRepeats(drafts: readonly Draft[]): void {
  const ids = drafts.flatMap(({ external_id }) => external_id ?? [])
  if (new Set(ids).size < ids.length) throw alreadyExists()
}

function readRecords(value: unknown, name: string): readonly Fields[] {
  if (!Array.isArray(value) || !value.every(isFields)) throw invalidParameter(name)
  return value
}

function readTime(value: unknown, name: string): number {
  const time = parseTime(value)
  if (time === undefined) throw invalidParameter(name)
  return time
}
