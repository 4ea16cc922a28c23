import { identitiesOf } from '../customer-identities.js'
import { isDisabled } from '../editing.js'
import { invoiceStatus } from '../invoice-status.js'
import type { Store } from '../store.js'
import type { InvoiceRow, SubscriptionEventRow } from '../store.types.js'
import { connectTimelines } from './connect-timelines.js'
import type { CustomerRevenue } from './customer-revenue.types.js'
import { movementsOf } from './movements.js'
import { currentStep, timelinesOf } from './timeline.js'

export function customerRevenue(store: Store, customerUuid: string, now: number): CustomerRevenue {
  const known = store.revenue.get(customerUuid)
  if (known && known.computedAt <= now && now < known.validUntil) return known
  const revenue = compute(store, customerUuid, now)
  store.revenue.set(customerUuid, revenue)
  return revenue
}

function compute(store: Store, customerUuid: string, now: number): CustomerRevenue {
  const invoices = store.invoices.by('customer_uuid', customerUuid)
  const subscriptions = store.subscriptions.by('customer_uuid', customerUuid)
  const timelines = connectTimelines(timelinesOf(subscriptions, invoices, eventsOf(store, customerUuid), store.plans))
  let mrr = 0
  let since = Number.POSITIVE_INFINITY
  let validUntil = Number.POSITIVE_INFINITY
  for (const timeline of timelines) {
    mrr += currentStep(timeline, now)?.mrr ?? 0
    for (const { time, mrr: amount } of timeline.steps) {
      if (time > now) validUntil = Math.min(validUntil, time)
      else if (amount > 0) since = Math.min(since, time)
    }
  }
  let pastDue = false
  for (const invoice of invoices) {
    if (isDisabled(invoice) || invoiceStatus(invoice) !== 'open') continue
    pastDue ||= isOverdue(invoice, now)
    if (invoice.due_date !== null && invoice.due_date > now) validUntil = Math.min(validUntil, invoice.due_date)
  }
  return {
    timelines,
    movements: movementsOf(timelines, now),
    mrr,
    since: since === Number.POSITIVE_INFINITY ? null : since,
    pastDue,
    computedAt: now,
    validUntil,
  }
}

/** The events about a customer, which name it as its billing system does. */
function eventsOf(store: Store, customerUuid: string): SubscriptionEventRow[] {
  const customer = store.customers.get(customerUuid)
  if (!customer || store.subscriptionEvents.rows.length === 0) return []
  return identitiesOf(customer).flatMap(({ external_id, data_source_uuid }) =>
    store.subscriptionEvents
      .by('customer_external_id', external_id)
      .filter((event) => event.data_source_uuid === data_source_uuid),
  )
}

/** Unpaid after its due date, or after a failed payment. */
function isOverdue({ due_date, transactions }: InvoiceRow, now: number): boolean {
  return (due_date !== null && due_date <= now) || transactions.at(-1)?.result === 'failed'
}
