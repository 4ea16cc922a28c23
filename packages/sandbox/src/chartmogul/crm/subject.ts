import { type Fields, isFields, requiredChoice, requiredString } from '../body-fields.js'
import { missingParameter, notFound } from '../errors.js'
import type { Store } from '../store.js'
import type { Subject } from '../store.types.js'

/** Whom a new note or task is about: `customer_uuid`, or a customer or contact in `associated_object_identifier`. */
export function readSubject(store: Store, body: Fields): Subject {
  const identifier = body.associated_object_identifier
  if (!isFields(identifier)) {
    if ((body.customer_uuid ?? null) === null) throw missingParameter('customer_uuid')
    return ofCustomer(store, requiredString(body, 'customer_uuid'))
  }
  requiredChoice(identifier, 'method', ['uuid'])
  const uuid = requiredString(identifier, 'value')
  if (requiredChoice(identifier, 'associated_object', ['customer', 'contact']) === 'customer') {
    return ofCustomer(store, uuid)
  }
  if (!store.contacts.get(uuid)) throw notFound('Contact')
  return { customer_uuid: null, contact_uuid: uuid }
}

export function ofCustomer(store: Store, uuid: string): Subject {
  if (!store.customers.get(uuid)) throw notFound('Customer')
  return { customer_uuid: uuid, contact_uuid: null }
}

export function presentSubject({ customer_uuid, contact_uuid }: Subject): Record<string, unknown> {
  return {
    customer_uuid,
    associated_object: contact_uuid === null ? 'customer' : 'contact',
    associated_object_uuid: contact_uuid ?? customer_uuid,
  }
}
