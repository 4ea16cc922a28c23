import { type Fields, isFields, readBody, readStrings, required, requiredString } from './body-fields.js'
import type { Handler } from './context.js'
import { customerNamed } from './customer-identities.js'
import { invalidParameter, notFound } from './errors.js'
import { newId } from './ids.js'
import { accepted } from './responses.js'
import { nextId, type Store } from './store.js'
import type { CustomerRow, InvoiceRow } from './store.types.js'

const MOVABLE = ['tasks', 'opportunities', 'notes'] as const

/** Carried out at once, though the answer only accepts it. */
const mergeCustomers: Handler = (context) => {
  const { store } = context
  const body = readBody(context)
  const from = readReference(store, body, 'from')
  const into = readReference(store, body, 'into')
  if (from.uuid === into.uuid) throw invalidParameter('from')
  const { merged = [], ...alone } = from
  store.customers.put({
    ...into,
    tags: [...new Set([...into.tags, ...from.tags])],
    custom: { ...from.custom, ...into.custom },
    merged: [...(into.merged ?? []), alone, ...merged],
  })
  moveBilling(store, from.uuid, into.uuid, () => true, from.external_id)
  const place = store.contacts.by('customer_uuid', into.uuid).length
  for (const row of [...store.contacts.by('customer_uuid', from.uuid)]) {
    store.contacts.put({ ...row, customer_uuid: into.uuid, position: place + row.position })
  }
  for (const name of MOVABLE) move(store, name, from.uuid, into.uuid)
  store.customers.remove(from.uuid)
  return accepted({})
}

/** Makes a customer that was merged a customer of its own again, which is a new one with the data of then. */
const unmergeCustomers: Handler = (context) => {
  const { store, random } = context
  const body = readBody(context)
  const customer = store.customers.get(requiredString(body, 'customer_uuid'))
  const dataSource = requiredString(body, 'data_source_uuid')
  const externalId = requiredString(body, 'external_id')
  const moved = readStrings(body.move_to_new_customer ?? [], 'move_to_new_customer')
  if (moved.some((name) => !MOVABLE.some((known) => known === name))) throw invalidParameter('move_to_new_customer')
  const isIt = (row: CustomerRow) => row.external_id === externalId && row.data_source_uuid === dataSource
  const found = customer?.merged?.find(isIt)
  if (!customer || !found) throw notFound('Customer')
  store.customers.put({ ...customer, merged: customer.merged?.filter((row) => row !== found) ?? [] })
  const { uuid } = store.customers.put({ ...found, id: nextId(store), uuid: newId(random, 'cus') })
  moveBilling(store, customer.uuid, uuid, (row) => {
    return row.merged_from === externalId && row.data_source_uuid === dataSource
  })
  for (const name of MOVABLE) if (moved.includes(name)) move(store, name, customer.uuid, uuid)
  return accepted({})
}

export const mergeRoutes = [
  { method: 'POST', path: '/v1/customers/merges', handler: mergeCustomers },
  { method: 'POST', path: '/v1/customers/unmerges', handler: unmergeCustomers },
]

/** `{ customer_uuid }`, or `{ data_source_uuid, external_id }`. */
function readReference(store: Store, body: Fields, name: string): CustomerRow {
  const reference = required(body, name)
  if (!isFields(reference)) throw invalidParameter(name)
  const customer =
    reference.customer_uuid === undefined
      ? customerNamed(store, requiredString(reference, 'data_source_uuid'), requiredString(reference, 'external_id'))
      : store.customers.get(requiredString(reference, 'customer_uuid'))
  if (!customer) throw notFound('Customer')
  return customer
}

interface Billing {
  readonly data_source_uuid: string
  readonly merged_from?: string | null
}

/** `origin`: the external id that is remembered, unless there is one from an earlier merge. */
function moveBilling(
  store: Store,
  from: string,
  to: string,
  isMoved: (row: Billing) => boolean,
  origin?: string,
): void {
  const moved = <T extends Billing>(row: T) => ({
    ...row,
    customer_uuid: to,
    merged_from: origin === undefined ? null : (row.merged_from ?? origin),
  })
  const subscriptions = store.subscriptions.by('customer_uuid', from).filter(isMoved)
  const ids = new Set(subscriptions.map(({ uuid }) => uuid))
  // Also those that came later, for a subscription that was there before the merge.
  const isForThem = ({ line_items }: InvoiceRow) =>
    line_items.some((item) => item.type === 'subscription' && ids.has(item.subscription_uuid ?? ''))
  const invoices = store.invoices.by('customer_uuid', from).filter((row) => isMoved(row) || isForThem(row))
  for (const row of invoices) store.invoices.put(moved(row))
  for (const row of subscriptions) store.subscriptions.put(moved(row))
  store.revenue.delete(from)
  store.revenue.delete(to)
}

function move(store: Store, name: (typeof MOVABLE)[number], from: string, to: string): void {
  if (name === 'opportunities') {
    for (const row of [...store.opportunities.by('customer_uuid', from)])
      store.opportunities.put({ ...row, customer_uuid: to })
  } else if (name === 'notes') {
    for (const row of [...store.notes.by('customer_uuid', from)]) store.notes.put({ ...row, customer_uuid: to })
  } else {
    for (const row of [...store.tasks.by('customer_uuid', from)]) store.tasks.put({ ...row, customer_uuid: to })
  }
}
