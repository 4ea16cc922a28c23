import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, SubscriptionRecord } from '../state/records.js'
import { presentSubscription } from '../wire/subscription.js'
import { storeSubscription } from './subscription-records.js'

/** Ends the pause of a subscription, whose new period was kept with the invoice that had to be paid for it. */
export function completeResumption(
  account: Account,
  subscription: SubscriptionRecord,
  status: 'active' | 'past_due',
): SubscriptionRecord {
  const { resumption } = subscription
  const resumed = { ...subscription, ...resumption?.period, resumption: undefined, status }
  storeSubscription(account, resumed, subscription, 'customer.subscription.updated')
  announce(account, 'customer.subscription.resumed', presentSubscription(account, resumed))
  return resumed
}

/** Without its invoice a resumption has not happened: the subscription stays paused. */
export const withdrawResumption = (account: Account, subscription: SubscriptionRecord): SubscriptionRecord =>
  storeSubscription(account, { ...subscription, resumption: undefined }, subscription)

/** Whether a subscription is paused until this invoice is paid. */
export const waitsFor = ({ status, resumption }: SubscriptionRecord, { id }: InvoiceRecord): boolean =>
  status === 'paused' && resumption?.invoice === id
