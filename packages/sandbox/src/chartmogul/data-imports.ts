import { type Fields, readBody, readRecords, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { NEW_CUSTOMER, writeFields } from './customer-fields.js'
import { customerNamed } from './customer-identities.js'
import { findDataSource } from './data-sources.js'
import { notFound, Refusal } from './errors.js'
import { newId, newUuid } from './ids.js'
import { addInvoices } from './import-invoices.js'
import { invoiceNamed } from './invoices.js'
import { addLineItem } from './line-items.js'
import { addPlan } from './plans.js'
import { ok } from './responses.js'
import { nextId } from './store.js'
import type { CustomerRow, DataImportRow, InvoiceRow } from './store.types.js'
import { addEvent } from './subscription-events.js'
import { addTransaction } from './transactions.js'

/** Carried out at once, though the answer says that it is queued. */
const importData: Handler = (context) => {
  const { store, random, now, params } = context
  const { uuid: dataSource } = findDataSource(store, params.uuid ?? '')
  const body = readBody(context)
  const external_id = requiredString(body, 'external_id')
  const records = readAll(body)
  const row = store.dataImports.put({
    id: nextId(store),
    uuid: newUuid(random),
    data_source_uuid: dataSource,
    external_id,
    ...carryOut(records, dataSource, context),
    created_at: now,
  })
  return ok({ ...present(row), status: 'queued', status_details: {} })
}

/** Named by the external id that the import was given, or by its id. */
const retrieveImport: Handler = ({ store, params }) => {
  const named = (row: DataImportRow) => row.external_id === params.import_id || row.uuid === params.import_id
  const rows = store.dataImports.by('data_source_uuid', findDataSource(store, params.uuid ?? '').uuid)
  const row = rows.findLast(named)
  if (!row) throw notFound('Import')
  return ok({ ...present(row), error_count: row.error_count, processed_count: row.processed_count })
}

export const dataImportRoutes = [
  { method: 'POST', path: '/v1/data_sources/{uuid}/json_imports', handler: importData },
  { method: 'GET', path: '/v1/data_sources/{uuid}/json_imports/{import_id}', handler: retrieveImport },
]

const KINDS = ['customers', 'plans', 'invoices', 'line_items', 'transactions', 'subscription_events'] as const
type Kind = (typeof KINDS)[number]
type Records = Readonly<Record<Kind, readonly Fields[]>>

const readAll = (body: Fields): Records =>
  Object.fromEntries(KINDS.map((kind) => [kind, readRecords(body[kind] ?? [], kind)])) as Records

type Outcome = Pick<DataImportRow, 'status_details' | 'error_count' | 'processed_count'>

/** Imports what can be imported; a record that is refused is counted. */
function carryOut(records: Records, dataSource: string, context: Context): Outcome {
  const { store } = context
  const details: Record<string, Record<string, unknown>> = {}
  let errors = 0
  let processed = 0
  /** `run` returns the external id of the customer that the record belongs to, if any. */
  const importEach = (kind: Kind, run: (fields: Fields) => string | undefined): void => {
    for (const fields of records[kind]) {
      try {
        const owner = run(fields)
        const imported = { status: 'imported' }
        if (owner === undefined) details[kind] = imported
        else details[owner] = { ...imported, ...details[owner], [kind]: imported }
        processed++
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        errors++
      }
    }
  }
  const invoiceOf = (fields: Fields) => invoiceNamed(store, dataSource, requiredString(fields, 'invoice_external_id'))
  const ownerOf = ({ customer_uuid, merged_from }: InvoiceRow) =>
    merged_from ?? store.customers.get(customer_uuid)?.external_id

  importEach('plans', (fields) => {
    addPlan({ ...fields, data_source_uuid: dataSource }, context)
    return undefined
  })
  importEach('customers', (fields) => writeCustomer(fields, dataSource, context))
  importEach('invoices', (fields) => {
    const owner = requiredString(fields, 'customer_external_id')
    const customer = customerNamed(store, dataSource, owner)
    if (!customer) throw notFound('Customer')
    addInvoices([{ currency: store.account.currency, ...fields, line_items: [] }], customer, context)
    return owner
  })
  importEach('line_items', (fields) => {
    const invoice = invoiceOf(fields)
    addLineItem(invoice, withPlan(fields, dataSource, context), context)
    return ownerOf(invoice)
  })
  importEach('transactions', (fields) => {
    const invoice = invoiceOf(fields)
    addTransaction(invoice, fields, context)
    return ownerOf(invoice)
  })
  importEach('subscription_events', (fields) => {
    addEvent({ ...fields, data_source_uuid: dataSource }, context)
    return requiredString(fields, 'customer_external_id')
  })
  return { status_details: details, error_count: errors, processed_count: processed }
}

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

function present(row: DataImportRow): Record<string, unknown> {
  const time = `${new Date(row.created_at).toISOString().slice(0, 19)}Z`
  return {
    id: row.uuid,
    data_source_uuid: row.data_source_uuid,
    status: 'completed',
    external_id: row.external_id,
    status_details: row.status_details,
    created_at: time,
    updated_at: time,
  }
}
