import { invalidRequest, notEmulated } from '../http/errors.js'
import { given, object, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { SubscriptionRecord } from '../state/records.js'
import { isClassic } from './is-classic.js'
import { changeSubscription, hasEnded } from './subscription-records.js'

/** Moves a subscription from the classic billing mode to the flexible one. Stripe documents the conditions and not the wording. */
export function migrateSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  values: Values,
): SubscriptionRecord {
  if (hasEnded(subscription)) throw invalidRequest('You cannot migrate a subscription that has ended.')
  if (!isClassic(subscription)) {
    throw invalidRequest('This subscription already has the billing mode `flexible`.', { param: 'billing_mode[type]' })
  }
  const flexible = object(object(values, 'billing_mode') ?? {}, 'flexible') ?? {}
  if (given(flexible, 'proration_discounts') === 'itemized') {
    throw notEmulated('itemized discounts of prorations (proration_discounts=itemized)')
  }
  return changeSubscription(account, subscription, {
    details: { ...subscription.details, billing_mode: { type: 'flexible', updated_at: account.now() } },
  })
}
