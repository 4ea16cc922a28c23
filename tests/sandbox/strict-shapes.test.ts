import { createSandbox } from '@billing/sandbox'
import { createResponseSchemas } from '@billing/stripe/zod'
import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** The schemas of the SDK, which refuse here what they do not know as well. */
const strict = createResponseSchemas(z.strictObject) as unknown as Record<string, z.ZodType>

const KEY = 'sk_test_shapes'
const sandbox = createSandbox({ seed: false, now: '2026-11-01T00:00:00Z' })
const stripe = new Stripe(KEY, { httpClient: Stripe.createFetchHttpClient(sandbox.fetch as never) })
const complete = (id: string, input = {}) => sandbox.stripe.completeCheckout({ apiKey: KEY }, id, input)

const NO_REDIRECTS = { enabled: true, allow_redirects: 'never' } as const
const URLS = { success_url: 'https://example.com/done', cancel_url: 'https://example.com/cart' }
const { id: product } = await stripe.products.create({ name: 'Pro' })
const monthly = await stripe.prices.create({
  product,
  currency: 'usd',
  unit_amount: 3000,
  recurring: { interval: 'month' },
})
const once = await stripe.prices.create({ product, currency: 'usd', unit_amount: 500 })

const plain = await stripe.checkout.sessions.create({
  mode: 'payment',
  line_items: [{ price: once.id, quantity: 1 }],
  ...URLS,
})
const full = await stripe.checkout.sessions.create({
  mode: 'payment',
  line_items: [{ price: once.id, quantity: 1, adjustable_quantity: { enabled: true }, metadata: { a: '1' } }],
  allow_promotion_codes: true,
  billing_address_collection: 'required',
  client_reference_id: 'order_7',
  consent_collection: { terms_of_service: 'required' },
  custom_fields: [
    {
      key: 'size',
      label: { type: 'custom', custom: 'Size' },
      type: 'dropdown',
      dropdown: { options: [{ label: 'S', value: 's' }] },
    },
    { key: 'note', label: { type: 'custom', custom: 'Note' }, type: 'text', optional: true },
  ],
  custom_text: { submit: { message: 'Thanks' } },
  customer_creation: 'always',
  invoice_creation: { enabled: true, invoice_data: { footer: 'Bye', rendering_options: { template: 'inrtem_1' } } },
  locale: 'de',
  payment_intent_data: { setup_future_usage: 'off_session' },
  payment_method_options: { card: { request_three_d_secure: 'any' } },
  permissions: { update_shipping_details: 'client_only' },
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['DE'] },
  submit_type: 'book',
  tax_id_collection: { enabled: true },
  ...URLS,
})
const paid = complete(full.id)
const debited = await stripe.checkout.sessions.create({
  mode: 'payment',
  line_items: [{ price: once.id, quantity: 1 }],
  ...URLS,
})
const pending = complete(debited.id, { payment_method: 'pm_usBankAccount_success' })
const subscription = await stripe.checkout.sessions.create({
  mode: 'subscription',
  line_items: [
    { price: monthly.id, quantity: 1 },
    { price: once.id, quantity: 1 },
  ],
  subscription_data: { metadata: { a: '1' } },
  ...URLS,
})
const subscribed = complete(subscription.id)
const setup = await stripe.checkout.sessions.create({ mode: 'setup', currency: 'usd', ...URLS })
const embedded = await stripe.checkout.sessions.create({
  mode: 'setup',
  currency: 'usd',
  ui_mode: 'embedded_page',
  redirect_on_completion: 'never',
})
const expired = await stripe.checkout.sessions.expire(embedded.id)

const method = await stripe.paymentMethods.create({
  type: 'card',
  card: { number: '4242424242424242', exp_month: 8, exp_year: 2030, cvc: '123' },
  billing_details: { name: 'Jane', address: { city: 'Berlin' } },
})
const intent = await stripe.setupIntents.create({ automatic_payment_methods: NO_REDIRECTS, metadata: { a: '1' } })
const declined = await stripe.setupIntents.create({ payment_method: 'pm_card_chargeDeclined' })
await stripe.setupIntents.confirm(declined.id, { return_url: 'https://example.com' }).catch(() => {})
const challenged = await stripe.setupIntents.create({
  automatic_payment_methods: NO_REDIRECTS,
  confirm: true,
  payment_method: 'pm_card_threeDSecure2Required',
})
const payment = await stripe.paymentIntents.retrieve(String(paid.payment_intent))

const { data: items } = (await stripe.subscriptions.retrieve(String(subscribed.subscription))).items
const configuration = await stripe.billingPortal.configurations.create({
  features: {
    customer_update: { enabled: true, allowed_updates: ['email'] },
    subscription_cancel: { enabled: true, cancellation_reason: { enabled: true, options: ['unused'] } },
    subscription_update: {
      enabled: true,
      default_allowed_updates: ['price'],
      products: [{ product, prices: [monthly.id] }],
    },
  },
})
const openPortal = (params: Partial<Stripe.BillingPortal.SessionCreateParams>) =>
  stripe.billingPortal.sessions.create({ customer: String(subscribed.customer), ...params })

const meter = await stripe.billing.meters.create({
  default_aggregation: { formula: 'sum' },
  display_name: 'API calls',
  event_name: 'api_calls',
})
const metered = await stripe.prices.create({
  product,
  currency: 'usd',
  billing_scheme: 'tiered',
  tiers_mode: 'graduated',
  tiers: [
    { up_to: 10, flat_amount: 500 },
    { up_to: 'inf', unit_amount_decimal: Stripe.Decimal.from('2.5') },
  ],
  recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
  expand: ['tiers'],
})
const metering = await stripe.subscriptions.create({
  customer: String(subscribed.customer),
  items: [{ price: metered.id }],
})
const usage = await stripe.billing.meterEvents.create({
  event_name: 'api_calls',
  payload: { stripe_customer_id: String(subscribed.customer), value: '25' },
  identifier: 'usage',
})

const feature = await stripe.entitlements.features.create({ name: 'Single sign-on', lookup_key: 'sso' })
const { id: entitled } = await stripe.products.create({ name: 'With features' })
await stripe.products.createFeature(entitled, { entitlement_feature: feature.id })
const annual = await stripe.prices.create({
  product: entitled,
  currency: 'usd',
  unit_amount: 0,
  recurring: { interval: 'year' },
})
await stripe.subscriptions.create({ customer: String(subscribed.customer), items: [{ price: annual.id }] })

const schedule = await stripe.subscriptionSchedules.create({
  customer: String(subscribed.customer),
  start_date: 'now',
  default_settings: { invoice_settings: { description: 'Thanks' } },
  phases: [
    { items: [{ price: monthly.id, quantity: 2 }], duration: { interval: 'month', interval_count: 3 } },
    { items: [{ price: metered.id }], metadata: { a: '1' }, invoice_settings: { footer: 'Bye' } },
  ],
})

const OBJECTS: readonly (readonly [name: string, type: string, value: unknown])[] = [
  ['an open session', 'CheckoutSession', plain],
  ['a session with every setting', 'CheckoutSession', full],
  ['a completed session', 'CheckoutSession', paid],
  [
    'an expanded session',
    'CheckoutSession',
    await stripe.checkout.sessions.retrieve(full.id, {
      expand: ['line_items', 'payment_intent', 'customer', 'invoice'],
    }),
  ],
  ['a session for a subscription', 'CheckoutSession', subscription],
  ['a completed session for a subscription', 'CheckoutSession', subscribed],
  ['a session for a setup', 'CheckoutSession', setup],
  ['an embedded session', 'CheckoutSession', embedded],
  ['an expired session', 'CheckoutSession', expired],
  ['the items of a session', 'LineItemList', await stripe.checkout.sessions.listLineItems(full.id)],
  ['a list of sessions', 'CheckoutSessionList', await stripe.checkout.sessions.list()],
  ['the payment of a session', 'PaymentIntent', payment],
  ['the invoice of a payment', 'Invoice', await stripe.invoices.retrieve(String(paid.invoice))],
  ['the customer of a session', 'Customer', await stripe.customers.retrieve(String(paid.customer))],
  [
    'the subscription of a session',
    'Subscription',
    await stripe.subscriptions.retrieve(String(subscribed.subscription)),
  ],
  ['the invoice of a subscription', 'Invoice', await stripe.invoices.retrieve(String(subscribed.invoice))],
  ['a setup intent', 'SetupIntent', intent],
  ['a declined setup intent', 'SetupIntent', await stripe.setupIntents.retrieve(declined.id)],
  ['a challenged setup intent', 'SetupIntent', challenged],
  [
    'an expanded setup intent',
    'SetupIntent',
    await stripe.setupIntents.retrieve(challenged.id, { expand: ['payment_method'] }),
  ],
  ['a list of setup intents', 'SetupIntentList', await stripe.setupIntents.list()],
  ['a payment method', 'PaymentMethod', method],
  [
    'a preview of an invoice',
    'Invoice',
    await stripe.invoices.createPreview({
      subscription: String(subscribed.subscription),
      subscription_details: { items: [{ id: items[0]?.id ?? '', quantity: 2 }] },
    }),
  ],
  [
    'a payment by bank debit',
    'PaymentIntent',
    await stripe.paymentIntents.retrieve(String(pending.payment_intent), { expand: ['payment_method'] }),
  ],
  ['a meter', 'BillingMeter', meter],
  ['a list of meters', 'BillingMeterList', await stripe.billing.meters.list()],
  ['a metered price with tiers', 'Price', metered],
  ['a metered subscription', 'Subscription', metering],
  ['the usage of a subscription', 'Invoice', await stripe.invoices.createPreview({ subscription: metering.id })],
  ['a meter event', 'BillingMeterEvent', usage],
  [
    'a list of summaries of usage',
    'BillingMeterEventSummaryList',
    await stripe.billing.meters.listEventSummaries(meter.id, {
      customer: String(subscribed.customer),
      start_time: Date.UTC(2026, 9, 1) / 1000,
      end_time: Date.UTC(2026, 11, 1) / 1000,
    }),
  ],
  [
    'an adjustment of a meter event',
    'BillingMeterEventAdjustment',
    await stripe.billing.meterEventAdjustments.create({
      event_name: 'api_calls',
      type: 'cancel',
      cancel: { identifier: 'usage' },
    }),
  ],
  ['a subscription schedule', 'SubscriptionSchedule', schedule],
  ['a list of subscription schedules', 'SubscriptionScheduleList', await stripe.subscriptionSchedules.list()],
  [
    'an expanded subscription schedule',
    'SubscriptionSchedule',
    await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription', 'phases.items.price'] }),
  ],
  [
    'a scheduled subscription',
    'Subscription',
    await stripe.subscriptions.retrieve(String(schedule.subscription), { expand: ['schedule'] }),
  ],
  ['a feature', 'EntitlementFeature', feature],
  ['a list of features', 'EntitlementFeatureList', await stripe.entitlements.features.list()],
  [
    'a list of active entitlements',
    'ActiveEntitlementList',
    await stripe.entitlements.activeEntitlements.list({
      customer: String(subscribed.customer),
      expand: ['data.feature'],
    }),
  ],
  ['a portal configuration', 'BillingPortalConfiguration', configuration],
  [
    'a list of portal configurations',
    'BillingPortalConfigurationList',
    await stripe.billingPortal.configurations.list(),
  ],
  ['a portal session', 'BillingPortalSession', await openPortal({ return_url: 'https://example.com' })],
  [
    'a portal session with a flow',
    'BillingPortalSession',
    await openPortal({
      configuration: configuration.id,
      expand: ['configuration'],
      flow_data: {
        type: 'subscription_update_confirm',
        subscription_update_confirm: {
          subscription: String(subscribed.subscription),
          items: [{ id: items[0]?.id ?? '', quantity: 2 }],
        },
        after_completion: { type: 'hosted_confirmation', hosted_confirmation: {} },
      },
    }),
  ],
]

describe('answers have the shapes that the SDK declares, and nothing else', () => {
  test.each(OBJECTS)('%s', (_, type, value) => {
    const schema = strict[type]
    if (!schema) throw new Error(`There is no schema for ${type}.`)
    // As it was sent: the official client adds `lastResponse`.
    const { error } = schema.safeParse(JSON.parse(JSON.stringify(value)))
    expect(error?.issues ?? []).toEqual([])
  })
})
