import { endSubscription } from './billing/end-subscription.js'
import { migrateSubscription } from './billing/migrate-subscription.js'
import { resumeSubscription } from './billing/resume-subscription.js'
import { startSubscription } from './billing/start-subscription.js'
import { hasEnded } from './billing/subscription-records.js'
import { updateSubscription } from './billing/update-subscription.js'
import { referencedCustomer } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, notEmulated } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, object, objects, pick, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { SubscriptionRecord } from './state/records.js'
import { readItems } from './subscription-items.js'
import { presentSubscription } from './wire/subscription.js'

/** Parameters that may be sent, but only switched off: the sandbox computes no tax. */
function refuseTax(values: Values): void {
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
}

function create({ account, values }: Call): Wire {
  refuseTax(values)
  const customer = referencedCustomer(account, given(values, 'customer') ?? '')
  const items = readItems(account, customer.id, objects(values, 'items'), {
    details: pick(values, ['billing_mode'] as const),
  })
  return presentSubscription(account, startSubscription(account, customer, items, values))
}

function existing({ account, id }: Call): SubscriptionRecord {
  const subscription = account.subscriptions.get(id)
  if (!subscription) throw noSuchObject('subscription', id)
  return subscription
}

/** The end of a subscription with a schedule is up to that. */
function refuseEnd({ schedule }: SubscriptionRecord, values: Values): void {
  if (!schedule || (values.cancel_at === undefined && values.cancel_at_period_end === undefined)) return
  throw invalidRequest(
    `The subscription is managed by the subscription schedule \`${schedule}\`, and updating any cancelation behavior directly ` +
      'is not allowed. Please update the schedule instead.',
  )
}

function update(call: Call): Wire {
  refuseTax(call.values)
  refuseEnd(existing(call), call.values)
  return presentSubscription(call.account, updateSubscription(call.account, existing(call), call.values))
}

function cancel(call: Call): Wire {
  const { account, id, values } = call
  const subscription = existing(call)
  if (hasEnded(subscription)) throw noSuchObject('subscription', id)
  const details = object(values, 'cancellation_details') ?? {}
  const ended = endSubscription(account, subscription, {
    reason: 'cancellation_requested',
    details: {
      comment: string(details, 'comment') ?? subscription.cancellation_details.comment,
      feedback: string(details, 'feedback') ?? subscription.cancellation_details.feedback,
      feedback_option: string(details, 'feedback_option') ?? null,
    },
    prorate: flag(values, 'prorate') ?? false,
    invoiceNow: flag(values, 'invoice_now') ?? false,
  })
  return presentSubscription(account, ended)
}

/** Without a status everything that is not canceled is listed; `ended` lists those that have ended, `all` lists all. */
function hasStatus(subscription: SubscriptionRecord, status: string | undefined): boolean {
  if (status === undefined) return subscription.status !== 'canceled'
  if (status === 'all') return true
  return status === 'ended' ? hasEnded(subscription) : subscription.status === status
}

/** Subscriptions of customers with a test clock are listed only when the customer or the test clock is named. */
const isOnClock = ({ account, values }: Call, { customer }: SubscriptionRecord): boolean =>
  account.customers.get(customer)?.test_clock === given(values, 'test_clock')

export const subscriptionRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/subscriptions', PARAMETERS.createSubscription, 'subscription', create),
  listRoute('/v1/subscriptions', PARAMETERS.listSubscriptions, 'subscription', (call) => {
    const { account, path, values } = call
    const prices = [given(values, 'price'), given(values, 'plan')].filter((id) => id !== undefined)
    return listPage({
      rows: account.subscriptions,
      values,
      url: path,
      label: 'subscription',
      present: (subscription) => presentSubscription(account, subscription),
      where: (subscription) => {
        if (values.customer === undefined && !isOnClock(call, subscription)) return false
        if (!hasStatus(subscription, given(values, 'status'))) return false
        if (!prices.every((price) => subscription.items.some((item) => item.price === price))) return false
        return (
          matches(values, 'collection_method', subscription.collection_method) &&
          inRange(values, 'created', subscription.created) &&
          inRange(values, 'current_period_start', subscription.current_period_start) &&
          inRange(values, 'current_period_end', subscription.current_period_end)
        )
      },
      keys: ['customer'],
    })
  }),
  route('GET', '/v1/subscriptions/{id}', PARAMETERS.retrieve, 'subscription', (call) =>
    presentSubscription(call.account, existing(call)),
  ),
  route('POST', '/v1/subscriptions/{id}', PARAMETERS.updateSubscription, 'subscription', update),
  route('DELETE', '/v1/subscriptions/{id}', PARAMETERS.cancelSubscription, 'subscription', cancel),
  route('POST', '/v1/subscriptions/{id}/resume', PARAMETERS.resumeSubscription, 'subscription', (call) =>
    presentSubscription(call.account, resumeSubscription(call.account, existing(call), call.values)),
  ),
  route('POST', '/v1/subscriptions/{id}/migrate', PARAMETERS.migrateSubscription, 'subscription', (call) =>
    presentSubscription(call.account, migrateSubscription(call.account, existing(call), call.values)),
  ),
]
