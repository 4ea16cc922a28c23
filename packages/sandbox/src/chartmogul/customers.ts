import { readBody, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { NEW_CUSTOMER, writeFields } from './customer-fields.js'
import { BILLING_SYSTEM, customerStatus, presentCustomer } from './customer-wire.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { fieldError, missingParameter, noCustomerWithEmail, notEmulated, notFound } from './errors.js'
import { newId } from './ids.js'
import { customerRevenue } from './metrics/customer-revenue.js'
import { narrow, type PageField, pageFields, pageOf } from './paging.js'
import { filterOf } from './query.js'
import { created, noContent, ok } from './responses.js'
import { nextId } from './store.js'
import type { CustomerRow } from './store.types.js'
import type { Selection } from './table.js'

const PAGE_FIELDS: readonly PageField[] = ['current_page', 'total_pages', 'per_page', 'page']

const listCustomers: Handler = (context) => {
  const { store, query, now } = context
  const selection = store.customers.where({
    data_source_uuid: filterOf(query, 'data_source_uuid'),
    external_id: filterOf(query, 'external_id'),
  })
  const system = filterOf(query, 'system')
  // Filters are written with underscores, answers with spaces.
  const status = filterOf(query, 'status')?.replaceAll('_', ' ')
  if (system === undefined && status === undefined) return ok(list(selection, context))
  const matches = (row: CustomerRow) =>
    (!system || system === BILLING_SYSTEM || store.dataSources.get(row.data_source_uuid)?.system === system) &&
    (!status || customerStatus(row, customerRevenue(store, row.uuid, now)) === status)
  return ok(list(narrow(selection, matches), context))
}

/** `with_associated_emails` widens the search to contacts, of which the sandbox has none. */
const searchCustomers: Handler = (context) => {
  const email = filterOf(context.query, 'email')
  if (!email) throw missingParameter('email')
  const selection = context.store.customers.where({ email })
  if (selection.rows.length === 0) throw noCustomerWithEmail(email)
  const found = list(selection, context)
  // A search does not count its pages.
  return ok('total_pages' in found ? { ...found, total_pages: null } : found)
}

const retrieveCustomer: Handler = (context) => ok(presentCustomer(context.store, findCustomer(context), context.now))

const createCustomer: Handler = (context) => {
  const { store, random, now } = context
  const body = readBody(context)
  const dataSource = requiredString(body, 'data_source_uuid')
  const external_id = requiredString(body, 'external_id')
  if (body.primary_contact !== undefined) throw notEmulated('the "primary_contact" of a customer')
  const { uuid: data_source_uuid } = findDataSource(store, dataSource)
  if (store.customers.by('external_id', external_id).some((row) => row.data_source_uuid === data_source_uuid)) {
    throw fieldError('external_id', 'The external ID for this customer already exists in our system.')
  }
  const fields = writeFields(NEW_CUSTOMER, body)
  const row: CustomerRow = {
    id: nextId(store),
    uuid: newId(random, 'cus'),
    data_source_uuid,
    external_id,
    ...fields,
    created_at: now,
  }
  return created(presentCustomer(store, store.customers.put(row), now))
}

const updateCustomer: Handler = (context) => {
  const { store, now } = context
  const row = writeFields(findCustomer(context), readBody(context))
  return ok(presentCustomer(store, store.customers.put(row), now))
}

const deleteCustomer: Handler = (context) => {
  const { store } = context
  const { uuid } = findCustomer(context)
  for (const invoice of [...store.invoices.by('customer_uuid', uuid)]) store.invoices.remove(invoice.uuid)
  for (const each of [...store.subscriptions.by('customer_uuid', uuid)]) store.subscriptions.remove(each.uuid)
  store.customers.remove(uuid)
  store.revenue.delete(uuid)
  return noContent()
}

export const customerRoutes = [
  { method: 'GET', path: '/v1/customers', handler: listCustomers },
  { method: 'POST', path: '/v1/customers', handler: createCustomer },
  { method: 'GET', path: '/v1/customers/search', handler: searchCustomers },
  { method: 'GET', path: '/v1/customers/{uuid}', handler: retrieveCustomer },
  { method: 'PATCH', path: '/v1/customers/{uuid}', handler: updateCustomer },
  { method: 'DELETE', path: '/v1/customers/{uuid}', handler: deleteCustomer },
]

/** The customer named in the path. */
export function findCustomer({ store, params }: Context): CustomerRow {
  const row = store.customers.get(params.uuid ?? '')
  if (!row) throw notFound('Customer')
  return row
}

function list(selection: Selection<CustomerRow>, { store, query, now }: Context): Record<string, unknown> {
  const page = pageOf(selection, query, { time: (row) => toIso(row.created_at) })
  return {
    entries: page.rows.map((row) => presentCustomer(store, row, now)),
    ...pageFields(page, PAGE_FIELDS),
  }
}
