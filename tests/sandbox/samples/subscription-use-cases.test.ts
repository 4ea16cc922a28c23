import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { serveSample } from '../../support/serve-sample.js'

const priceOf = (stripe: Stripe, name: string, unit_amount: number) =>
  stripe.prices.create({
    currency: 'usd',
    unit_amount,
    lookup_key: `sample_${name}`,
    recurring: { interval: 'month' },
    product_data: { name },
  })

const VERSION = '2022-11-15'

/** What an invoice had in older versions, which the client's declarations do not know. */
type OldInvoice<Intent = string> = Stripe.Invoice & { readonly payment_intent: Intent; readonly subscription: string }

/** What `invoices.retrieveUpcoming` of the client's older versions sends. */
const retrieveUpcoming = (stripe: Stripe, params: Readonly<Record<string, string>>, apiVersion = VERSION) =>
  stripe.rawRequest('GET', `/v1/invoices/upcoming?${new URLSearchParams(params)}`, undefined, {
    apiVersion,
  }) as Promise<Stripe.Invoice>

describe('fixed-price-subscriptions', async () => {
  const { stripe, webhook } = await serveSample(VERSION, async (event, client) => {
    if (event.type !== 'invoice.payment_succeeded' || event.data.object.billing_reason !== 'subscription_create') return
    const { payment_intent, subscription } = event.data.object as OldInvoice
    const paid = await client.paymentIntents.retrieve(payment_intent)
    await client.subscriptions.update(subscription, { default_payment_method: String(paid.payment_method) })
  })

  test('subscribe, preview another plan, switch to it and cancel', async () => {
    const [basic, premium] = [await priceOf(stripe, 'basic', 500), await priceOf(stripe, 'premium', 1500)]
    const prices = await stripe.prices.list({
      lookup_keys: ['sample_basic', 'sample_premium'],
      expand: ['data.product'],
    })
    expect(prices.data.map(({ product }) => (product as Stripe.Product).name)).toEqual(['premium', 'basic'])

    const customer = await stripe.customers.create({ email: 'jenny@example.com' })
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: basic.id }],
      payment_behavior: 'default_incomplete',
      expand: ['latest_invoice.payment_intent'],
    })
    const { payment_intent: intent } = subscription.latest_invoice as OldInvoice<Stripe.PaymentIntent>
    expect(intent.client_secret).toContain(intent.id)
    await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })
    await webhook('invoice.payment_succeeded')

    const { items } = await stripe.subscriptions.retrieve(subscription.id)
    const change = [{ id: items.data[0]?.id ?? '', price: premium.id }]
    const preview = await retrieveUpcoming(stripe, {
      customer: customer.id,
      subscription: subscription.id,
      'subscription_items[0][id]': change[0]?.id ?? '',
      'subscription_items[0][price]': premium.id,
    })
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-500, 1500, 1500])
    const changed = await stripe.subscriptions.update(subscription.id, { items: change })
    expect(changed.items.data).toMatchObject([{ price: { id: premium.id } }])

    const listed = await stripe.subscriptions.list({
      customer: customer.id,
      status: 'all',
      expand: ['data.default_payment_method'],
    })
    expect(listed.data).toMatchObject([{ status: 'active', default_payment_method: { card: { last4: '4242' } } }])
    expect(await stripe.subscriptions.cancel(subscription.id)).toMatchObject({ status: 'canceled' })
    expect(await webhook('customer.subscription.deleted')).toMatchObject({ id: subscription.id })
  })
})

describe('per-seat-subscriptions', async () => {
  const { stripe, webhook } = await serveSample(VERSION)

  test('subscribe, add seats after a preview, pay for them and cancel', async () => {
    const [basic, premium] = [await priceOf(stripe, 'basic', 500), await priceOf(stripe, 'premium', 1500)]
    const customer = await stripe.customers.create({ email: 'jenny@example.com' })
    const card = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
    const method = await stripe.paymentMethods.attach(card.id, { customer: customer.id })
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } })
    const { id } = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: basic.id, quantity: 2 }],
      expand: ['latest_invoice', 'plan.product'],
    })
    expect(await webhook('invoice.paid')).toMatchObject({ amount_paid: 1000 })

    const shown = await stripe.subscriptions.retrieve(id, {
      expand: ['latest_invoice', 'customer.invoice_settings.default_payment_method', 'plan.product'],
    })
    expect(shown).toMatchObject({
      customer: { invoice_settings: { default_payment_method: { card: { last4: '4242' } } } },
      latest_invoice: { status: 'paid' },
      plan: { product: { name: 'basic' } },
    })
    expect(await retrieveUpcoming(stripe, { subscription: id })).toMatchObject({ amount_due: 1000 })
    const replaced = [
      { id: shown.items.data[0]?.id ?? '', deleted: true },
      { price: premium.id, quantity: 3 },
    ]
    const preview = await retrieveUpcoming(stripe, {
      customer: customer.id,
      subscription: id,
      'subscription_items[0][id]': replaced[0]?.id ?? '',
      'subscription_items[0][deleted]': 'true',
      'subscription_items[1][price]': premium.id,
      'subscription_items[1][quantity]': '3',
    })
    const { current_period_end: end } = shown as typeof shown & { readonly current_period_end: number }
    const now = preview.lines.data
      .filter(({ period }) => period.end === end)
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(now).toBe(3500)
    await stripe.subscriptions.update(id, { items: replaced, expand: ['plan.product'] })
    const description = 'Change to 3 seat(s) on the premium plan'
    const invoice = await stripe.invoices.create({ customer: customer.id, subscription: id, description })
    expect(await stripe.invoices.pay(invoice.id ?? '')).toMatchObject({ status: 'paid', amount_paid: now, description })
    expect(await stripe.subscriptions.cancel(id)).toMatchObject({ status: 'canceled' })
  })

  test('previews a subscription before there is one', async () => {
    const { id } = await stripe.customers.create({ email: 'jenny@example.com' })
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 700,
      recurring: { interval: 'month' },
      product_data: { name: 'Solo' },
    })
    const preview = await retrieveUpcoming(stripe, {
      customer: id,
      'subscription_items[0][price]': price.id,
      'subscription_items[0][quantity]': '5',
    })
    expect(preview.total).toBe(3500)
  })
})

describe('usage-based-subscriptions', async () => {
  const VERSION = '2024-09-30.acacia'
  const { stripe, sandbox, webhook } = await serveSample(VERSION)
  const report = (customer: string, value: number) =>
    stripe.v2.billing.meterEvents.create({
      event_name: 'api_requests',
      payload: { value: String(value), stripe_customer_id: customer },
    })

  test('subscribe to a meter, report usage, preview another price, switch to it and pay', async () => {
    const customer = await stripe.customers.create({ name: 'Jenny Rosen', email: 'jenny@example.com' })
    const meter = await stripe.billing.meters.create({
      display_name: 'API requests',
      event_name: 'api_requests',
      default_aggregation: { formula: 'sum' },
    })
    const meteredPrice = (name: string, unit_amount: number) =>
      stripe.prices.create({
        currency: 'usd',
        unit_amount,
        recurring: { interval: 'month', meter: meter.id, usage_type: 'metered' },
        product_data: { name },
      })
    const [basic, premium] = [await meteredPrice('basic', 5), await meteredPrice('premium', 8)]
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: basic.id }],
      expand: ['latest_invoice.payment_intent', 'pending_setup_intent'],
    })
    expect(subscription).toMatchObject({
      status: 'active',
      latest_invoice: { total: 0, payment_intent: null, status: 'paid' },
      pending_setup_intent: null,
    })
    const event = await report(customer.id, 60)
    expect(event).toMatchObject({ object: 'v2.billing.meter_event', event_name: 'api_requests' })
    sandbox.clock.advance('1 day')

    const card = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
    const method = await stripe.paymentMethods.attach(card.id, { customer: customer.id })
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } })
    const item = (await stripe.subscriptions.retrieve(subscription.id)).items.data[0]?.id ?? ''
    const preview = await retrieveUpcoming(
      stripe,
      {
        customer: customer.id,
        subscription: subscription.id,
        subscription_prorate: 'true',
        'subscription_items[0][id]': item,
        'subscription_items[0][clear_usage]': 'true',
        'subscription_items[0][deleted]': 'true',
        'subscription_items[1][price]': premium.id,
        'subscription_items[1][deleted]': 'false',
      },
      VERSION,
    )
    expect(preview.total).toBe(0)
    const changed = await stripe.subscriptions.update(subscription.id, {
      cancel_at_period_end: false,
      items: [{ id: item, price: premium.id }],
    })
    expect(changed.items.data).toMatchObject([{ price: { id: premium.id } }])
    await report(customer.id, 40)

    sandbox.clock.advance('1 month')
    sandbox.clock.advance('1 hour')
    // In the classic billing mode, what was used before the switch is not billed.
    const isRenewal = (object: object) => 'billing_reason' in object && object.billing_reason === 'subscription_cycle'
    expect(await webhook('invoice.paid', isRenewal)).toMatchObject({ amount_paid: 320, customer: customer.id })
    expect(await stripe.paymentMethods.retrieve(method.id)).toMatchObject({ card: { last4: '4242' } })
    expect(await stripe.subscriptions.cancel(subscription.id)).toMatchObject({ status: 'canceled' })
  })
})
