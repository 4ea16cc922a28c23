import type { Store } from './store.js'
import type { SubscriptionRow } from './store.types.js'

/**
 * The uuid of the set that a subscription belongs to: that of the set's first subscription, read backwards, so that no state
 * is needed for it. A subscription without a set is a set of its own.
 */
export function setUuidOf(store: Store, row: SubscriptionRow): string {
  const set = row.subscription_set_external_id
  const first =
    set === null
      ? row
      : store.subscriptions
          .by('customer_uuid', row.customer_uuid)
          .find((other) => other.subscription_set_external_id === set)
  const digits = [...(first ?? row).uuid.slice('sub_'.length).replaceAll('-', '')].reverse().join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
