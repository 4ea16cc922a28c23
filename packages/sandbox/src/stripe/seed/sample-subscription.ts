import type { CompanySubscription } from '../../seed/company.types.js'
import type { Draft } from '../../seed/draft.types.js'
import { periodEnd, periodStart } from '../billing/periods.js'
import { trialNotice } from '../billing/subscription-records.js'
import type { CustomerRecord, PriceRecord, SubscriptionRecord, SubscriptionStatus } from '../state/records.js'
import { unixSeconds } from '../state/unix-seconds.js'
import type { TimedMaker } from './timed-maker.js'

interface Terms {
  readonly customer: CustomerRecord
  readonly price: PriceRecord
  readonly maker: TimedMaker
  readonly now: number
}

/** A subscription as it stands now, before its invoices are added. */
export function createSampleSubscription(
  { key, quantity, startedAt, trialEndsAt, cancelledAt }: CompanySubscription,
  { customer, price, maker, now }: Terms,
): Draft<SubscriptionRecord> {
  const started = unixSeconds(startedAt)
  const trialEnd = trialEndsAt === null ? null : unixSeconds(trialEndsAt)
  const ended = cancelledAt === null ? null : unixSeconds(cancelledAt)
  const isTrial = trialEnd !== null && trialEnd > (ended ?? now)
  const status: SubscriptionStatus = ended !== null ? 'canceled' : isTrial ? 'trialing' : 'active'
  const anchor = trialEnd ?? started
  const cycle = price.recurring ?? { interval: 'month', interval_count: 1 }
  return {
    id: maker.newId('sub'),
    created: started,
    billing_cycle_anchor: anchor,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: ended,
    cancellation_details: {
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: ended === null ? null : 'cancellation_requested',
    },
    collection_method: 'charge_automatically',
    currency: price.currency,
    current_period_end: isTrial ? trialEnd : periodEnd(anchor, cycle, ended ?? now),
    current_period_start: isTrial ? started : periodStart(anchor, cycle, ended ?? now),
    customer: customer.id,
    days_until_due: null,
    default_payment_method: null,
    description: null,
    ended_at: ended,
    items: [{ id: maker.newId('si'), created: started, metadata: {}, price: price.id, quantity }],
    latest_invoice: null,
    metadata: { reference: key },
    missing_payment_method: 'create_invoice',
    pause_collection: null,
    start_date: started,
    status,
    trial_end: trialEnd,
    trial_start: trialEnd === null ? null : started,
    trial_announced: trialEnd !== null && trialNotice(trialEnd) <= now,
    details: {},
  }
}
