import type { Store } from './store.js'
import type { InvoiceRow, ItemErrors, LineItem } from './store.types.js'

/** Stores an invoice; whether it is valid follows from its line items. */
export function writeInvoice(store: Store, invoice: InvoiceRow): InvoiceRow {
  const errors = errorsOf(invoice.line_items)
  store.revenue.delete(invoice.customer_uuid)
  return store.invoices.put({ ...invoice, errors, valid: Object.keys(errors).length === 0 })
}

/** The problems of an invoice: those of its line items, by their place. */
function errorsOf(items: readonly LineItem[]): ItemErrors {
  const errors: Record<string, readonly string[]> = {}
  for (const [index, item] of items.entries()) {
    for (const [field, messages] of Object.entries(item.errors ?? {}))
      errors[`line_items[${index}].${field}`] = messages
  }
  return errors
}

export function removeInvoice(store: Store, { uuid, customer_uuid }: InvoiceRow): void {
  store.invoices.remove(uuid)
  removeUnbilled(store, customer_uuid)
  store.revenue.delete(customer_uuid)
}

/** A subscription exists as long as an invoice or an event refers to it. */
export function removeUnbilled(store: Store, customerUuid: string): void {
  const billed = new Set<string | null>()
  for (const { line_items } of store.invoices.by('customer_uuid', customerUuid)) {
    for (const item of line_items) if (item.type === 'subscription') billed.add(item.subscription_uuid)
  }
  for (const { uuid, external_id, data_source_uuid } of [...store.subscriptions.by('customer_uuid', customerUuid)]) {
    const events = store.subscriptionEvents.by('subscription_external_id', external_id)
    if (billed.has(uuid) || events.some((event) => event.data_source_uuid === data_source_uuid)) continue
    store.subscriptions.remove(uuid)
  }
}
