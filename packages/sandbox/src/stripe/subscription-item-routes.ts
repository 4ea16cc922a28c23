import { updateSubscription } from './billing/update-subscription.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { missingParameter, noSuchObject, noSuchReference, StripeError } from './http/errors.js'
import { listOf } from './http/lists.js'
import { given, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { SubscriptionItem, SubscriptionRecord } from './state/records.js'
import { presentSubscriptionItem } from './wire/subscription.js'

interface Found {
  readonly subscription: SubscriptionRecord
  readonly item: SubscriptionItem
}

/** An item and the subscription that it belongs to; items are looked for in the newest subscriptions first. */
function existing({ account, id }: Call): Found {
  for (const subscription of account.subscriptions.walk('older')) {
    const item = subscription.items.find((one) => one.id === id)
    if (item) return { subscription, item }
  }
  throw noSuchObject('subscription_item', id, 'item')
}

function named(account: Account, values: Values): SubscriptionRecord {
  const id = given(values, 'subscription') ?? ''
  const subscription = account.subscriptions.get(id)
  if (!subscription) throw noSuchReference('subscription', id, 'subscription')
  return subscription
}

/** Changes one item as an update of its subscription does. What is wrong with it is reported without `items[0]`. */
function changeItem(account: Account, subscription: SubscriptionRecord, sent: Values): SubscriptionRecord {
  const { payment_behavior, proration_behavior, proration_date, off_session, expand, subscription: _, ...item } = sent
  const options = { payment_behavior, proration_behavior, proration_date, off_session }
  const values = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  try {
    return updateSubscription(account, subscription, { ...values, items: [item] })
  } catch (error) {
    if (!(error instanceof StripeError) || !error.fields.param) throw error
    const short = (text: string) => text.replaceAll(/items\[0\]\[(\w+)\]/g, '$1')
    throw new StripeError(error.status, {
      ...error.fields,
      message: short(error.fields.message),
      param: short(error.fields.param),
    })
  }
}

function create({ account, values }: Call): Wire {
  const subscription = named(account, values)
  if (values.price === undefined && values.plan === undefined && values.price_data === undefined) {
    throw missingParameter('price')
  }
  const changed = changeItem(account, subscription, values)
  const known = new Set(subscription.items.map(({ id }) => id))
  return present(account, changed, ({ id }) => !known.has(id))
}

function update(call: Call): Wire {
  const { account, id, values } = call
  const changed = changeItem(account, existing(call).subscription, { ...values, id })
  return present(account, changed, (item) => item.id === id)
}

function remove(call: Call): Wire {
  const { account, id, values } = call
  changeItem(account, existing(call).subscription, { ...values, id, deleted: true })
  return { id, object: 'subscription_item', deleted: true }
}

function present(account: Account, subscription: SubscriptionRecord, is: (item: SubscriptionItem) => boolean): Wire {
  const item = subscription.items.find(is)
  if (!item) throw noSuchObject('subscription_item', subscription.id, 'item')
  return presentSubscriptionItem(account, subscription, item)
}

export const subscriptionItemRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/subscription_items', PARAMETERS.createSubscriptionItem, 'subscription_item', create),
  listRoute('/v1/subscription_items', PARAMETERS.listSubscriptionItems, 'subscription_item', (call) => {
    const subscription = named(call.account, call.values)
    const rows = subscription.items.map((item) => presentSubscriptionItem(call.account, subscription, item))
    return listOf(rows, call.values, call.path, 'subscription_item')
  }),
  route('GET', '/v1/subscription_items/{id}', PARAMETERS.retrieve, 'subscription_item', (call) => {
    const { subscription, item } = existing(call)
    return presentSubscriptionItem(call.account, subscription, item)
  }),
  route('POST', '/v1/subscription_items/{id}', PARAMETERS.updateSubscriptionItem, 'subscription_item', update),
  route('DELETE', '/v1/subscription_items/{id}', PARAMETERS.deleteSubscriptionItem, 'deleted', remove),
]
