import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { SubscriptionStatus } from '../state/records.js'
import { presentEntitlementSummary } from '../wire/entitlement.js'

/** A subscription gives the features of its products while one of these is its status. */
const ENTITLES: ReadonlySet<SubscriptionStatus> = new Set(['active', 'past_due', 'trialing'])

function featuresOf(account: Account, customer: string): ReadonlySet<string> {
  const features = new Set<string>()
  for (const { items, status } of account.subscriptions.where('customer', customer)) {
    if (!ENTITLES.has(status)) continue
    for (const { price } of items) {
      const product = account.prices.get(price)?.product ?? ''
      for (const { feature } of account.productFeatures.where('product', product)) features.add(feature)
    }
  }
  return features
}

/** Gives a customer the features of what is subscribed, and takes away the others; records the event if there is a difference. */
export function updateEntitlements(account: Account, customer: string): void {
  const before = account.activeEntitlements.where('customer', customer)
  const [used] = account.productFeatures.walk('older')
  if (!used && before.length === 0) return
  const features = featuresOf(account, customer)
  const had = new Set(before.map(({ feature }) => feature))
  const lost = before.filter(({ feature }) => !features.has(feature))
  const gained = [...features].filter((feature) => !had.has(feature))
  if (lost.length === 0 && gained.length === 0) return
  const summary = () =>
    presentEntitlementSummary(account, customer, account.activeEntitlements.where('customer', customer).reverse())
  const old = summary()
  for (const { id } of lost) account.activeEntitlements.remove(id)
  for (const feature of gained) account.activeEntitlements.add({ id: account.newId('ent_test'), customer, feature })
  announce(account, 'entitlements.active_entitlement_summary.updated', summary(), old)
}
