import { readBody, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { writePrimaryContact } from './crm/contact-records.js'
import { noteCustomAttributes } from './custom-attributes.js'
import { NEW_CUSTOMER, writeFields } from './customer-fields.js'
import { customerNamed, customersNamed } from './customer-identities.js'
import { billingSystem, customerStatus, presentCustomer } from './customer-wire.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { fieldError, missingParameter, noCustomerWithEmail, notFound } from './errors.js'
import { newId } from './ids.js'
import { customerRevenue } from './metrics/customer-revenue.js'
import { narrow, type PageField, pageFields, pageOf } from './paging.js'
import { filterOf, isOn } from './query.js'
import { removeCustomer } from './remove-customer.js'
import { created, noContent, ok } from './responses.js'
import { nextId, type Store } from './store.js'
import type { CustomerRow } from './store.types.js'
import type { Selection } from './table.js'

const PAGE_FIELDS: readonly PageField[] = ['current_page', 'total_pages', 'per_page', 'page']

const listCustomers: Handler = (context) => {
  const { store, query, now } = context
  const data_source_uuid = filterOf(query, 'data_source_uuid')
  const externalId = filterOf(query, 'external_id')
  const selection: Selection<CustomerRow> =
    externalId === undefined
      ? store.customers.where({ data_source_uuid })
      : { rows: customersNamed(store, externalId, data_source_uuid) }
  const system = filterOf(query, 'system')
  // Filters are written with underscores, answers with spaces.
  const status = filterOf(query, 'status')?.replaceAll('_', ' ')
  if (system === undefined && status === undefined) return ok(list(selection, context))
  const matches = (row: CustomerRow) =>
    (!system || [billingSystem(store, row), store.dataSources.get(row.data_source_uuid)?.system].includes(system)) &&
    (!status || customerStatus(row, customerRevenue(store, row.uuid, now)) === status)
  return ok(list(narrow(selection, matches), context))
}

const searchCustomers: Handler = (context) => {
  const { store, query } = context
  const email = filterOf(query, 'email')
  if (!email) throw missingParameter('email')
  const found = list({ rows: customersWithEmail(store, email, isOn(query, 'with_associated_emails')) }, context)
  // A search does not count its pages.
  return ok('total_pages' in found ? { ...found, total_pages: null } : found)
}

const retrieveCustomer: Handler = (context) => ok(presentCustomer(context.store, findCustomer(context), context.now))

const createCustomer: Handler = (context) => {
  const { store, random, now } = context
  const body = readBody(context)
  const dataSource = requiredString(body, 'data_source_uuid')
  const external_id = requiredString(body, 'external_id')
  const { uuid: data_source_uuid } = findDataSource(store, dataSource)
  if (customerNamed(store, data_source_uuid, external_id)) {
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
  noteCustomAttributes(store, fields.custom)
  store.customers.put(row)
  writePrimaryContact(row, body, context)
  return created(presentCustomer(store, row, now))
}

const updateCustomer: Handler = (context) => {
  const { store, now } = context
  const body = readBody(context)
  const row = writeFields(findCustomer(context), body)
  noteCustomAttributes(store, row.custom)
  writePrimaryContact(row, body, context)
  return ok(presentCustomer(store, store.customers.put(row), now))
}

const deleteCustomer: Handler = (context) => {
  removeCustomer(context.store, findCustomer(context))
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

/** All customers with an e-mail address, or with a contact that has it; refused when there are none. */
export function customersWithEmail(store: Store, email: string, withContacts: boolean): CustomerRow[] {
  const uuids = new Set(store.customers.by('email', email).map(({ uuid }) => uuid))
  if (withContacts) for (const { customer_uuid } of store.contacts.by('email', email)) uuids.add(customer_uuid)
  if (uuids.size === 0) throw noCustomerWithEmail(email)
  return store.customers.rows.filter(({ uuid }) => uuids.has(uuid))
}

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
