import { type Fields, optionalInteger, readBody, readChanges, requiredString } from '../body-fields.js'
import type { Context, Handler } from '../context.js'
import { findCustomer } from '../customers.js'
import { findDataSource } from '../data-sources.js'
import { invalidParameter, notFound } from '../errors.js'
import { findRow } from '../find-row.js'
import { narrow } from '../paging.js'
import { filterOf } from '../query.js'
import { created, ok } from '../responses.js'
import type { Store } from '../store.js'
import type { ContactRow } from '../store.types.js'
import { addContact, CONTACT_TEXTS, contactTexts, placeContact } from './contact-records.js'
import { listEntries } from './list-entries.js'
import { readCustomFields } from './read-custom-fields.js'

const listContacts: Handler = (context) => {
  const { store, query } = context
  const externalId = filterOf(query, 'customer_external_id')
  const selection = store.contacts.where({
    email: filterOf(query, 'email'),
    customer_uuid: filterOf(query, 'customer_uuid'),
    data_source_uuid: filterOf(query, 'data_source_uuid'),
  })
  const ofCustomer = (row: ContactRow) => store.customers.get(row.customer_uuid)?.external_id === externalId
  return list(externalId === undefined ? selection : narrow(selection, ofCustomer), context)
}

const listCustomerContacts: Handler = (context) =>
  list(context.store.contacts.where({ customer_uuid: findCustomer(context).uuid }), context)

const createContact: Handler = (context) => {
  const body = readBody(context)
  const customer = context.store.customers.get(requiredString(body, 'customer_uuid'))
  if (!customer) throw notFound('Customer')
  return create(customer.uuid, body, context)
}

const createCustomerContact: Handler = (context) => create(findCustomer(context).uuid, readBody(context), context)

const retrieveContact: Handler = (context) => ok(present(context.store, find(context)))

const updateContact: Handler = (context) => {
  const { store } = context
  const contact = find(context)
  const body = readBody(context)
  const changes = readChanges<ContactRow>(body, { ...CONTACT_TEXTS })
  const custom = { ...contact.custom, ...readCustomFields(body, 'custom') }
  store.contacts.put({ ...contact, ...changes, custom })
  const position = readPosition(body)
  if (position !== null) placeContact(store, contact.uuid, position)
  return ok(present(store, find(context)))
}

const deleteContact: Handler = (context) => {
  const { store } = context
  const { uuid } = find(context)
  for (const table of [store.notes, store.tasks]) {
    for (const row of [...table.rows]) if (row.contact_uuid === uuid) table.remove(row.uuid)
  }
  store.contacts.remove(uuid)
  return ok({})
}

/** The contact that is kept takes over what it lacks. */
const mergeContacts: Handler = (context) => {
  const { store } = context
  const into = find(context)
  const from = findRow(store.contacts, context, 'Contact', 'from')
  if (into.customer_uuid !== from.customer_uuid || into.uuid === from.uuid) throw invalidParameter('from')
  const taken = Object.keys(CONTACT_TEXTS).filter((name) => into[name as keyof ContactRow] === null)
  const merged = store.contacts.put({
    ...into,
    ...Object.fromEntries(taken.map((name) => [name, from[name as keyof ContactRow]])),
    custom: { ...from.custom, ...into.custom },
  })
  for (const row of [...store.notes.by('contact_uuid', from.uuid)]) store.notes.put({ ...row, contact_uuid: into.uuid })
  for (const row of [...store.tasks.by('contact_uuid', from.uuid)]) store.tasks.put({ ...row, contact_uuid: into.uuid })
  store.contacts.remove(from.uuid)
  // The recorded answer does not name the customer yet; later ones do.
  return ok({ ...present(store, merged), customer_uuid: null })
}

export const contactRoutes = [
  { method: 'GET', path: '/v1/contacts', handler: listContacts },
  { method: 'POST', path: '/v1/contacts', handler: createContact },
  { method: 'GET', path: '/v1/contacts/{uuid}', handler: retrieveContact },
  { method: 'PATCH', path: '/v1/contacts/{uuid}', handler: updateContact },
  { method: 'DELETE', path: '/v1/contacts/{uuid}', handler: deleteContact },
  { method: 'POST', path: '/v1/contacts/{uuid}/merge/{from}', handler: mergeContacts },
  { method: 'GET', path: '/v1/customers/{uuid}/contacts', handler: listCustomerContacts },
  { method: 'POST', path: '/v1/customers/{uuid}/contacts', handler: createCustomerContact },
]

const find = (context: Context): ContactRow => findRow(context.store.contacts, context, 'Contact')

const list = (selection: Parameters<typeof listEntries<ContactRow>>[0], context: Context) =>
  listEntries(selection, context, { newestFirst: false, present: (row) => present(context.store, row) })

function create(customer_uuid: string, body: Fields, context: Context) {
  const { store } = context
  const { uuid: data_source_uuid } = findDataSource(store, requiredString(body, 'data_source_uuid'))
  const fields = { ...contactTexts(body), custom: readCustomFields(body, 'custom') }
  const position = readPosition(body)
  const { uuid } = addContact({ customer_uuid, data_source_uuid, ...fields }, context)
  if (position !== null) placeContact(store, uuid, position)
  return created(present(store, store.contacts.get(uuid) as ContactRow))
}

function readPosition(body: Fields): number | null {
  const position = optionalInteger(body, 'position', null)
  if (position !== null && position < 1) throw invalidParameter('position')
  return position
}

function present(store: Store, row: ContactRow): Record<string, unknown> {
  return {
    uuid: row.uuid,
    customer_uuid: row.customer_uuid,
    customer_external_id: store.customers.get(row.customer_uuid)?.external_id ?? '',
    data_source_uuid: row.data_source_uuid,
    position: row.position,
    first_name: row.first_name,
    last_name: row.last_name,
    title: row.title,
    email: row.email,
    phone: row.phone,
    linked_in: row.linked_in,
    twitter: row.twitter,
    notes: row.notes,
    external_id: row.external_id,
    custom: row.custom,
  }
}
