import { type Fields, requiredString } from './body-fields.js'
import type { Context } from './context.js'
import { NEW_CUSTOMER, writeFields } from './customer-fields.js'
import { customerNamed } from './customer-identities.js'
import { notFound } from './errors.js'
import { newId } from './ids.js'
import { addInvoices } from './import-invoices.js'
import { invoiceNamed } from './invoices.js'
import { addLineItem } from './line-items.js'
import { addPlan } from './plans.js'
import { nextId } from './store.js'
import type { CustomerRow, InvoiceRow } from './store.types.js'
import { addEvent } from './subscription-events.js'
import { addTransaction } from './transactions.js'

/** What is imported, in the order in which it refers to each other. */
export const RECORD_KINDS = [
  'plans',
  'customers',
  'invoices',
  'line_items',
  'transactions',
  'subscription_events',
] as const

export type RecordKind = (typeof RECORD_KINDS)[number]

/**
 * Imports one record into a data source, in which it names others by their external ids. Returns the external id of the customer that it
 * belongs to, if any.
 */
export type ImportRecord = (fields: Fields, dataSource: string, context: Context) => string | undefined

export const IMPORTS: Readonly<Record<RecordKind, ImportRecord>> = {
  plans(fields, dataSource, context) {
    addPlan({ ...fields, data_source_uuid: dataSource }, context)
    return undefined
  },
  customers: writeCustomer,
  invoices(fields, dataSource, context) {
    const { store } = context
    const owner = requiredString(fields, 'customer_external_id')
    const customer = customerNamed(store, dataSource, owner)
    if (!customer) throw notFound('Customer')
    addInvoices([{ currency: store.account.currency, ...fields, line_items: [] }], customer, context)
    return owner
  },
  line_items(fields, dataSource, context) {
    const invoice = invoiceOf(fields, dataSource, context)
    addLineItem(invoice, withPlan(fields, dataSource, context), context)
    return ownerOf(invoice, context)
  },
  transactions(fields, dataSource, context) {
    const invoice = invoiceOf(fields, dataSource, context)
    addTransaction(invoice, fields, context)
    return ownerOf(invoice, context)
  },
  subscription_events(fields, dataSource, context) {
    addEvent({ ...fields, data_source_uuid: dataSource }, context)
    return requiredString(fields, 'customer_external_id')
  },
}

const invoiceOf = (fields: Fields, dataSource: string, { store }: Context): InvoiceRow =>
  invoiceNamed(store, dataSource, requiredString(fields, 'invoice_external_id'))

const ownerOf = ({ customer_uuid, merged_from }: InvoiceRow, { store }: Context) =>
  merged_from ?? store.customers.get(customer_uuid)?.external_id

/** In an import a line item names its plan by the external id. */
function withPlan(item: Fields, dataSource: string, { store }: Context): Fields {
  const { plan_external_id } = item
  if (typeof plan_external_id !== 'string') return item
  const plan = store.plans.by('external_id', plan_external_id).find((each) => each.data_source_uuid === dataSource)
  return { ...item, plan_uuid: plan?.uuid ?? plan_external_id }
}

/** Creates a customer, or changes the one with its external id. */
function writeCustomer(fields: Fields, dataSource: string, { store, random, now }: Context): string {
  const external_id = requiredString(fields, 'external_id')
  const known = customerNamed(store, dataSource, external_id)
  const row: CustomerRow = known ?? {
    ...NEW_CUSTOMER,
    id: nextId(store),
    uuid: newId(random, 'cus'),
    data_source_uuid: dataSource,
    external_id,
    created_at: now,
  }
  store.customers.put(writeFields(row, fields))
  return external_id
}
