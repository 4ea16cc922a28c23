import { answerChallenge } from './billing/answer-challenge.js'
import { endSubscription } from './billing/end-subscription.js'
import { addSetupIntent, attemptSetup, setupError } from './billing/setups.js'
import { changeSubscription, hasEnded } from './billing/subscription-records.js'
import { updateSubscription } from './billing/update-subscription.js'
import { chosenCard } from './checkout/customer-input.js'
import { announce } from './events.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { strings, type Values } from './http/values.js'
import { storePaymentMethod } from './new-payment-method.js'
import type { Account } from './state/account.js'
import type {
  CustomerRecord,
  PortalConfigurationRecord,
  PortalFeatures,
  PortalSessionRecord,
  SubscriptionRecord,
} from './state/records.js'
import { setupOutcome } from './test-cards.js'
import { presentCustomer } from './wire/customer.js'

/** The customer who is in the portal, and what the configuration lets them do. */
export interface PortalContext {
  readonly account: Account
  readonly session: PortalSessionRecord
  readonly customer: CustomerRecord
  readonly configuration: PortalConfigurationRecord
}

function allowed({ configuration }: PortalContext, feature: keyof PortalFeatures): Values {
  const settings = configuration.features[feature]
  if (settings.enabled === true) return settings
  throw invalidRequest(`The configuration of this session does not have the feature ${feature} enabled.`)
}

function ownSubscription({ account, customer }: PortalContext, id: string): SubscriptionRecord {
  const subscription = account.subscriptions.get(id)
  if (subscription?.customer === customer.id && !hasEnded(subscription)) return subscription
  throw noSuchObject('subscription', id)
}

/** Cancels a subscription, at once or at the end of its period, as the configuration says. */
export function cancelInPortal(
  context: PortalContext,
  id: string,
  { feedback, comment }: { readonly feedback: string | undefined; readonly comment: string | undefined },
): void {
  const { mode, proration_behavior } = allowed(context, 'subscription_cancel')
  const subscription = ownSubscription(context, id)
  const details = {
    ...(feedback === undefined ? {} : { feedback }),
    ...(comment === undefined ? {} : { comment }),
  }
  if (mode === 'immediately') {
    endSubscription(context.account, subscription, {
      reason: 'cancellation_requested',
      details,
      prorate: proration_behavior !== 'none',
      invoiceNow: proration_behavior === 'always_invoice',
    })
  } else {
    updateSubscription(context.account, subscription, { cancel_at_period_end: true, cancellation_details: details })
  }
}

/** Takes back a cancellation that has not taken effect. */
export function resumeInPortal(context: PortalContext, id: string): void {
  updateSubscription(context.account, ownSubscription(context, id), { cancel_at_period_end: false })
}

/** Switches items of a subscription to other prices or quantities. */
export function changeInPortal(context: PortalContext, id: string, items: readonly Values[]): void {
  const { proration_behavior, products } = allowed(context, 'subscription_update')
  const subscription = ownSubscription(context, id)
  const offered = Array.isArray(products) ? products.flatMap((product) => strings(product as Values, 'prices')) : []
  for (const { price } of items) {
    const isKnown = price === undefined || subscription.items.some((item) => item.price === price)
    if (!isKnown && !offered.includes(String(price))) {
      throw invalidRequest('The configuration of this session does not offer this price.', { param: 'price' })
    }
  }
  updateSubscription(context.account, subscription, { items, proration_behavior })
}

/**
 * Saves a card and makes it the default of the customer and of subscriptions that have one of their own. `'challenge'`: the card asks for
 * 3-D Secure, and the customer has not answered yet.
 */
export function saveCardInPortal(
  context: PortalContext,
  name: string,
  authenticate: 'succeed' | 'fail' | undefined,
): 'challenge' | undefined {
  allowed(context, 'payment_method_update')
  const { account, customer } = context
  const { card } = chosenCard(account, { customer: null }, { payment_method: name })
  if (setupOutcome(card).status === 'requires_action' && authenticate === undefined) return 'challenge'
  const method = storePaymentMethod(account, { card }, {})
  const intent = addSetupIntent(account, { customer: customer.id, payment_method: method.id })
  const tried = attemptSetup(account, intent, method, undefined)
  if (tried.status === 'requires_action') answerChallenge(account, intent.id, authenticate ?? 'succeed')
  const done = account.setupIntents.get(intent.id) ?? tried
  if (done.last_setup_error) throw setupError(account, done, done.last_setup_error)
  changeCustomer(context, { invoice_settings: { ...customer.invoice_settings, default_payment_method: method.id } })
  for (const subscription of account.subscriptions.where('customer', customer.id)) {
    if (hasEnded(subscription) || subscription.default_payment_method === null) continue
    changeSubscription(account, subscription, { default_payment_method: method.id })
  }
  return undefined
}

/** Changes what the configuration lets customers change of their own details. */
export function updateCustomerInPortal(
  context: PortalContext,
  sent: { readonly email: string | undefined; readonly name: string | undefined },
): void {
  const fields = strings(allowed(context, 'customer_update'), 'allowed_updates')
  const { email, name } = sent
  changeCustomer(context, {
    ...(email !== undefined && fields.includes('email') ? { email } : {}),
    ...(name !== undefined && fields.includes('name') ? { name } : {}),
  })
}

function changeCustomer({ account, customer }: PortalContext, changes: Partial<CustomerRecord>): void {
  const current = account.customers.get(customer.id) ?? customer
  const changed = account.customers.replace({ ...current, ...changes })
  announce(account, 'customer.updated', presentCustomer(changed), presentCustomer(current))
}
