import { identitiesOf } from './customer-identities.js'
import type { Store } from './store.js'
import type { CustomerRow } from './store.types.js'

/** Removes a customer with everything that belongs to it. */
export function removeCustomer(store: Store, customer: CustomerRow): void {
  const { uuid } = customer
  const contacts = new Set(store.contacts.by('customer_uuid', uuid).map((contact) => contact.uuid))
  for (const table of [store.notes, store.tasks]) {
    for (const { uuid: own, contact_uuid } of [...table.rows]) {
      if (contact_uuid !== null && contacts.has(contact_uuid)) table.remove(own)
    }
  }
  removeAll(store.contacts, uuid)
  removeAll(store.notes, uuid)
  removeAll(store.tasks, uuid)
  removeAll(store.opportunities, uuid)
  removeAll(store.invoices, uuid)
  removeAll(store.subscriptions, uuid)
  for (const { external_id, data_source_uuid } of identitiesOf(customer)) {
    for (const event of [...store.subscriptionEvents.by('customer_external_id', external_id)]) {
      if (event.data_source_uuid === data_source_uuid) store.subscriptionEvents.remove(event.uuid)
    }
  }
  store.customers.remove(uuid)
  store.revenue.delete(uuid)
}

interface OfCustomers {
  by(field: 'customer_uuid', value: string): readonly { readonly uuid: string }[]
  remove(uuid: string): void
}

function removeAll(table: OfCustomers, customer: string): void {
  for (const { uuid } of [...table.by('customer_uuid', customer)]) table.remove(uuid)
}
