import { type Fields, isFields, optionalString, readChanges } from '../body-fields.js'
import type { Context } from '../context.js'
import { newId } from '../ids.js'
import { nextId, type Store } from '../store.js'
import type { ContactRow, CustomerRow } from '../store.types.js'

/** The fields of a contact that are texts or null. */
export const CONTACT_TEXTS = {
  external_id: optionalString,
  first_name: optionalString,
  last_name: optionalString,
  title: optionalString,
  email: optionalString,
  phone: optionalString,
  linked_in: optionalString,
  twitter: optionalString,
  notes: optionalString,
}

const NONE = {
  ...{ external_id: null, first_name: null, last_name: null, title: null, email: null },
  ...{ phone: null, linked_in: null, twitter: null, notes: null },
}

export const contactTexts = (body: Fields) => ({ ...NONE, ...readChanges<ContactRow>(body, { ...CONTACT_TEXTS }) })

type NewContact = Omit<ContactRow, 'id' | 'uuid' | 'position' | 'created_at'>

/** Adds a contact after the others of its customer. */
export function addContact(fields: NewContact, { store, random, now }: Context): ContactRow {
  return store.contacts.put({
    ...fields,
    id: nextId(store),
    uuid: newId(random, 'con'),
    position: store.contacts.by('customer_uuid', fields.customer_uuid).length + 1,
    created_at: now,
  })
}

/** Moves a contact to a position; the others of the customer make room. */
export function placeContact(store: Store, uuid: string, position: number): void {
  const moved = store.contacts.get(uuid)
  if (!moved) return
  const others = store.contacts
    .by('customer_uuid', moved.customer_uuid)
    .filter((contact) => contact !== moved)
    .sort((a, b) => a.position - b.position)
  others.splice(position - 1, 0, moved)
  for (const [index, contact] of others.entries()) store.contacts.put({ ...contact, position: index + 1 })
}

/** Writes `primary_contact` of a customer: the first of its contacts, which is created where there is none. */
export function writePrimaryContact(customer: CustomerRow, body: Fields, context: Context): void {
  const given = body.primary_contact
  if (!isFields(given)) return
  const { store } = context
  const first = store.contacts.by('customer_uuid', customer.uuid).find(({ position }) => position === 1)
  if (first) {
    store.contacts.put({ ...first, ...readChanges<ContactRow>(given, { ...CONTACT_TEXTS }) })
    return
  }
  const { uuid: customer_uuid, data_source_uuid } = customer
  addContact({ customer_uuid, data_source_uuid, ...contactTexts(given), custom: {} }, context)
}
