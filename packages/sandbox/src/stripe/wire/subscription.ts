import { isClassic } from '../billing/is-classic.js'
import { isMetered } from '../billing/is-metered.js'
import type { Wire } from '../http/endpoint.js'
import { isValues, type Value } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { presentPlan, presentPrice } from './catalog.js'
import { runningDiscounts } from './discount.js'
import { embeddedList } from './embedded-list.js'
import { presentTaxRates } from './tax-rate.js'

export function presentSubscriptionItem(
  account: Account,
  subscription: SubscriptionRecord,
  item: SubscriptionItem,
): Wire {
  const price = account.prices.get(item.price)
  return {
    id: item.id,
    object: 'subscription_item',
    billing_thresholds: null,
    created: item.created,
    current_period_end: subscription.current_period_end,
    current_period_start: subscription.current_period_start,
    current_trial: null,
    discounts: runningDiscounts(account, item.discounts),
    metadata: item.metadata,
    plan: price ? presentPlan(price) : null,
    price: price ? presentPrice(price) : null,
    ...(price && isMetered(price) ? {} : { quantity: item.quantity }),
    subscription: subscription.id,
    tax_rates: presentTaxRates(account, item.tax_rates),
  }
}

const INVOICE_SETTINGS = {
  account_tax_ids: null,
  custom_fields: null,
  description: null,
  footer: null,
  issuer: { type: 'self' },
}
const PAYMENT_SETTINGS = {
  payment_method_options: null,
  payment_method_types: null,
  save_default_payment_method: 'off',
}

/** The mode and since when it is flexible: since a migration, or from the beginning. */
export const presentBillingMode = (mode: Value | undefined, created: number): Wire =>
  isClassic({ details: { billing_mode: mode ?? null } })
    ? { flexible: null, type: 'classic' }
    : {
        flexible: { proration_discounts: 'included' },
        type: 'flexible',
        updated_at: isValues(mode) && typeof mode.updated_at === 'number' ? mode.updated_at : created,
      }

/** The settings objects with all their keys: what was sent, over the defaults. */
function filledDetails({ created, details }: SubscriptionRecord): Wire {
  const { billing_mode, invoice_settings, payment_settings, ...others } = details
  return {
    billing_mode: presentBillingMode(billing_mode, created),
    invoice_settings: { ...INVOICE_SETTINGS, ...Object(invoice_settings) },
    payment_settings: { ...PAYMENT_SETTINGS, ...Object(payment_settings) },
    ...others,
  }
}

export function presentSubscription(account: Account, subscription: SubscriptionRecord): Wire {
  const items = subscription.items.map((item) => presentSubscriptionItem(account, subscription, item))
  const [only] = items.length === 1 ? items : []
  return {
    id: subscription.id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: subscription.billing_cycle_anchor,
    billing_cycle_anchor_config: null,
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: subscription.cancel_at,
    cancel_at_period_end: subscription.cancel_at_period_end,
    canceled_at: subscription.canceled_at,
    cancellation_details: subscription.cancellation_details,
    collection_method: subscription.collection_method,
    created: subscription.created,
    currency: subscription.currency,
    customer: subscription.customer,
    customer_account: null,
    days_until_due: subscription.days_until_due,
    default_payment_method: subscription.default_payment_method,
    default_source: null,
    default_tax_rates: presentTaxRates(account, subscription.default_tax_rates),
    description: subscription.description,
    discounts: runningDiscounts(account, subscription.discounts),
    ended_at: subscription.ended_at,
    items: embeddedList(`/v1/subscription_items?subscription=${subscription.id}`, items),
    latest_invoice: subscription.latest_invoice,
    livemode: false,
    managed_payments: null,
    metadata: subscription.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: subscription.pause_collection,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    // Undocumented, but still answered for a subscription of one item.
    ...(only ? { plan: only.plan, quantity: only.quantity } : {}),
    schedule: subscription.schedule ?? null,
    start_date: subscription.start_date,
    status: subscription.status,
    test_clock: account.customers.get(subscription.customer)?.test_clock ?? null,
    transfer_data: null,
    trial_end: subscription.trial_end,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: 'now', missing_payment_method: subscription.missing_payment_method },
    },
    trial_start: subscription.trial_start,
    ...filledDetails(subscription),
  }
}
