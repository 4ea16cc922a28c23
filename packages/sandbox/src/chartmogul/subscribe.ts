import { parseTime } from '../runtime/parse-time.js'
import type { Context } from './context.js'
import { invalidParameter } from './errors.js'
import { newId } from './ids.js'
import { nextId } from './store.js'
import type { SubscriptionLineItem, SubscriptionRow } from './store.types.js'

interface Billed {
  readonly customer_uuid: string
  readonly data_source_uuid: string
}

type Named = Pick<SubscriptionRow, 'external_id' | 'subscription_set_external_id' | 'plan_uuid'>

/** The subscription with this external id, which begins with the first record that names it. */
export function noteSubscription(
  { external_id, subscription_set_external_id, plan_uuid }: Named,
  { customer_uuid, data_source_uuid }: Billed,
  { store, random, now }: Context,
): SubscriptionRow {
  const known = store.subscriptions.by('customer_uuid', customer_uuid).find((row) => row.external_id === external_id)
  const row: SubscriptionRow = known ?? {
    id: nextId(store),
    uuid: newId(random, 'sub'),
    customer_uuid,
    data_source_uuid,
    external_id,
    subscription_set_external_id,
    plan_uuid,
    cancellation_dates: [],
    created_at: now,
  }
  return store.subscriptions.put({
    ...row,
    subscription_set_external_id: subscription_set_external_id ?? row.subscription_set_external_id,
    plan_uuid: plan_uuid ?? row.plan_uuid,
  })
}

/** Links a line item to its subscription, which it may cancel. */
export function subscribe(
  item: SubscriptionLineItem,
  billed: Billed,
  context: Context,
  cancelledAt?: unknown,
): SubscriptionLineItem {
  const { subscription_external_id: external_id, subscription_set_external_id, plan_uuid } = item
  if (!external_id) return item
  const row = noteSubscription({ external_id, subscription_set_external_id, plan_uuid }, billed, context)
  if ((cancelledAt ?? null) !== null) {
    const time = parseTime(cancelledAt)
    if (time === undefined) throw invalidParameter('cancelled_at')
    context.store.subscriptions.put({ ...row, cancellation_dates: [...new Set([...row.cancellation_dates, time])] })
  }
  return { ...item, subscription_uuid: row.uuid }
}
