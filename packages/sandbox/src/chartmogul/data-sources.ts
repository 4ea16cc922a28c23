import { readBody, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { toIso } from './dates.js'
import { fieldError, notFound } from './errors.js'
import { newId } from './ids.js'
import { isOn } from './query.js'
import { removeCustomer } from './remove-customer.js'
import { created, noContent, ok } from './responses.js'
import type { Store } from './store.js'
import { nextId } from './store.js'
import type { DataSourceRow } from './store.types.js'

/** The system of data sources that are filled through the API. */
export const CUSTOM = 'Custom'

/** How the metrics treat invoices, in the provider's words. */
const INVOICE_HANDLING = {
  create_subscription_when_invoice_is: 'open',
  update_subscription_when_invoice_is: 'open',
  prevent_subscription_for_invoice_voided: true,
  prevent_subscription_for_invoice_refunded: false,
  prevent_subscription_for_invoice_written_off: true,
}

const listDataSources: Handler = (context) => {
  const name = context.query.get('name')
  const system = context.query.get('system')
  const rows = context.store.dataSources.rows.filter(
    (row) => (name === null || row.name === name) && (system === null || row.system === system),
  )
  return ok({ data_sources: rows.map((row) => present(row, context)) })
}

const retrieveDataSource: Handler = (context) => ok(present(find(context), context))

const createDataSource: Handler = (context) => {
  const { store, random, now } = context
  const name = requiredString(readBody(context), 'name')
  if (name.trim() === '') throw fieldError('name', 'A name is required for each data source.')
  const row = { id: nextId(store), uuid: newId(random, 'ds'), name, system: CUSTOM, created_at: now }
  return created(present(store.dataSources.put(row), context))
}

const deleteDataSource: Handler = (context) => {
  const { uuid } = find(context)
  empty(context.store, uuid)
  context.store.dataSources.remove(uuid)
  return noContent()
}

const emptyDataSource: Handler = (context) => {
  empty(context.store, find(context).uuid)
  return noContent()
}

export const dataSourceRoutes = [
  { method: 'GET', path: '/v1/data_sources', handler: listDataSources },
  { method: 'POST', path: '/v1/data_sources', handler: createDataSource },
  { method: 'GET', path: '/v1/data_sources/{uuid}', handler: retrieveDataSource },
  { method: 'DELETE', path: '/v1/data_sources/{uuid}', handler: deleteDataSource },
  { method: 'DELETE', path: '/v1/data_sources/{uuid}/all', handler: emptyDataSource },
]

export function findDataSource(store: Store, uuid: string): DataSourceRow {
  const row = store.dataSources.get(uuid)
  if (!row) throw notFound('Data source')
  return row
}

const find = ({ store, params }: Context): DataSourceRow => findDataSource(store, params.uuid ?? '')

/** Deletes everything that was imported into a data source. */
function empty(store: Store, uuid: string): void {
  const isOf = (row: { readonly data_source_uuid: string }) => row.data_source_uuid === uuid
  for (const customer of store.customers.rows.filter(isOf)) removeCustomer(store, customer)
  for (const table of [store.invoices, store.subscriptions, store.subscriptionEvents, store.plans, store.dataImports]) {
    for (const row of table.rows.filter(isOf)) table.remove(row.uuid)
  }
  store.revenue.clear()
}

function present(row: DataSourceRow, { store, query }: Context): Record<string, unknown> {
  const { uuid, name, system, created_at } = row
  return {
    uuid,
    name,
    system,
    created_at: toIso(created_at),
    status: 'idle',
    ...(isOn(query, 'with_processing_status') && { processing_status: processingStatus(store, uuid) }),
    ...(isOn(query, 'with_auto_churn_subscription_setting') && {
      auto_churn_subscription_setting: { enabled: false, interval: null },
    }),
    ...(isOn(query, 'with_invoice_handling_setting') && {
      invoice_handling_setting: { manual: INVOICE_HANDLING, automatic: INVOICE_HANDLING },
    }),
  }
}

/** Imports are processed at once, so nothing is ever pending. */
function processingStatus(store: Store, uuid: string): { processed: number; pending: number; failed: number } {
  const status = { processed: 0, pending: 0, failed: 0 }
  for (const invoice of store.invoices.rows) {
    if (invoice.data_source_uuid !== uuid) continue
    if (invoice.valid) status.processed++
    else status.failed++
  }
  return status
}
