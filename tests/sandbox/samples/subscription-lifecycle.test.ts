import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'

const seconds = (time: string): number => Date.parse(time) / 1000
const summary = ({ billing_reason, status, total }: Stripe.Invoice) => [billing_reason, status, total]

/** Makes recurring prices, customers who pay by card, and reads their invoices. */
function shop(stripe: Stripe) {
  return {
    price: (unit_amount: number, interval: 'month' | 'year' = 'month', more: Partial<Stripe.PriceCreateParams> = {}) =>
      stripe.prices.create({
        currency: 'usd',
        unit_amount,
        recurring: { interval },
        product_data: { name: `Plan ${unit_amount}` },
        ...more,
      }),
    async customer(params: Stripe.CustomerCreateParams = {}): Promise<string> {
      const { id } = await stripe.customers.create({ email: 'jenny@example.com', ...params })
      const { id: card } = await stripe.paymentMethods.attach('pm_card_visa', { customer: id })
      await stripe.customers.update(id, { invoice_settings: { default_payment_method: card } })
      return id
    },
    invoices: async (customer: string) => (await stripe.invoices.list({ customer, limit: 20 })).data,
  }
}

describe('an introductory price and a downgrade by schedules', async () => {
  const { sandbox, stripe, webhook } = await serveSample(undefined)
  const { price, customer, invoices } = shop(stripe)

  test('two months at a trial and a low price, then the full one', async () => {
    const [low, full, id] = [await price(500), await price(2000), await customer()]
    const schedule = await stripe.subscriptionSchedules.create({
      customer: id,
      start_date: 'now',
      end_behavior: 'release',
      phases: [
        {
          items: [{ price: low.id, quantity: 3 }],
          duration: { interval: 'month', interval_count: 2 },
          trial_end: seconds('2026-03-15'),
        },
        { items: [{ price: full.id }], duration: { interval: 'month', interval_count: 1 }, proration_behavior: 'none' },
      ],
    })
    expect(schedule.phases.map(({ end_date }) => end_date)).toEqual([seconds('2026-05-01'), seconds('2026-06-01')])
    sandbox.clock.set('2026-06-16T00:00:00Z')
    await webhook('subscription_schedule.released')
    // The phase of May has one seat, and its price from the period that begins in it.
    expect((await invoices(id)).map(summary)).toEqual([
      ['subscription_cycle', 'paid', 2000],
      ['subscription_cycle', 'paid', 2000],
      ['subscription_cycle', 'paid', 1500],
      ['subscription_cycle', 'paid', 1500],
      ['subscription_create', 'paid', 0],
    ])
  })

  test('a subscription that there is moves to a lower plan when its period ends', async () => {
    const [pro, basic, id] = [await price(3000), await price(1000), await customer()]
    const { id: subscription } = await stripe.subscriptions.create({
      customer: id,
      items: [{ price: pro.id, quantity: 4 }],
    })
    const { id: schedule, phases } = await stripe.subscriptionSchedules.create({ from_subscription: subscription })
    const [now] = phases
    await stripe.subscriptionSchedules.update(schedule, {
      end_behavior: 'release',
      phases: [
        { items: [{ price: pro.id, quantity: 4 }], start_date: now?.start_date ?? 0, end_date: now?.end_date ?? 0 },
        { items: [{ price: basic.id }], duration: { interval: 'month', interval_count: 1 } },
      ],
    })
    sandbox.clock.advance('1 month')
    sandbox.clock.advance('1 hour')
    expect((await invoices(id)).map(({ total }) => total)).toEqual([1000, 12_000])
    expect((await stripe.invoiceItems.list({ customer: id, pending: true })).data).toEqual([])
  })
})

describe('usage in tiers beside a base fee', async () => {
  const { sandbox, stripe, webhook } = await serveSample(undefined)
  const { price, customer, invoices } = shop(stripe)

  test('is billed after the period, as the preview says', async () => {
    const meter = await stripe.billing.meters.create({
      display_name: 'Calls',
      event_name: 'calls',
      default_aggregation: { formula: 'sum' },
    })
    const [base, id] = [await price(2000), await customer()]
    const calls = await stripe.prices.create({
      currency: 'usd',
      recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 1000, unit_amount: 0 },
        { up_to: 5000, unit_amount: 1 },
        { up_to: 'inf', unit_amount_decimal: '0.25' as never, flat_amount: 100 },
      ],
      product_data: { name: 'Calls' },
    })
    const subscription = await stripe.subscriptions.create({
      customer: id,
      items: [{ price: base.id }, { price: calls.id }],
    })
    for (const value of ['800', '5201']) {
      await stripe.billing.meterEvents.create({ event_name: 'calls', payload: { stripe_customer_id: id, value } })
    }
    // Nothing for 1000, 4000 × 1, 1001 × 0.25 and 100 for the last tier.
    const preview = await stripe.invoices.createPreview({ subscription: subscription.id })
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([0, 4000, 250, 100, 2000])
    sandbox.clock.advance('1 month')
    sandbox.clock.advance('1 hour')
    await webhook('invoice.paid', (object) => 'total' in object && object.total === 6350)
    expect((await invoices(id)).map(({ total }) => total)).toEqual([6350, 2000])
  })
})

describe('dunning', async () => {
  const access = new Map<string, boolean>()
  const { sandbox, stripe, webhook } = await serveSample(undefined, async (event) => {
    if (!event.type.startsWith('customer.subscription.')) return
    const { customer, status } = event.data.object as Stripe.Subscription
    access.set(String(customer), status === 'active' || status === 'trialing')
  })
  const { price, customer, invoices } = shop(stripe)

  test('one customer recovers with another card, the other is canceled and pays later', async () => {
    const plan = await price(2000)
    const [jenny, joe] = [await customer(), await customer()]
    for (const id of [jenny, joe]) {
      await stripe.subscriptions.create({ customer: id, items: [{ price: plan.id }] })
      const { id: card } = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: id })
      await stripe.customers.update(id, { invoice_settings: { default_payment_method: card } })
    }
    sandbox.clock.set('2026-04-01T02:00:00Z')
    await expect.poll(() => [access.get(jenny), access.get(joe)]).toEqual([false, false])
    const [open] = await invoices(jenny)
    expect(open).toMatchObject({ attempt_count: 1, next_payment_attempt: seconds('2026-04-04T01:00:00Z') })

    const { id: card } = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: jenny })
    await stripe.customers.update(jenny, { invoice_settings: { default_payment_method: card } })
    sandbox.clock.set('2026-04-04T01:00:00Z')
    await expect.poll(() => access.get(jenny)).toBe(true)

    sandbox.clock.set('2026-04-30T00:00:00Z')
    const ended = await webhook('customer.subscription.deleted')
    expect(ended).toMatchObject({ customer: joe, cancellation_details: { reason: 'payment_failed' } })
    const [due] = await invoices(joe)
    expect(due).toMatchObject({ status: 'open', attempt_count: 4, auto_advance: false, next_payment_attempt: null })
    await stripe.invoices.pay(due?.id ?? '', { payment_method: 'pm_card_visa' })
    await webhook('invoice.paid', (object) => 'id' in object && object.id === due?.id)
    const { data } = await stripe.subscriptions.list({ customer: joe, status: 'all' })
    expect(data.map(({ status }) => status)).toEqual(['canceled'])
  })

  test('an upgrade that cannot be paid is refused, or waits for the customer', async () => {
    const [plan, better, id] = [await price(1000), await price(4000), await customer()]
    const { id: subscription, items } = await stripe.subscriptions.create({ customer: id, items: [{ price: plan.id }] })
    const { id: card } = await stripe.paymentMethods.attach('pm_card_authenticationRequired', { customer: id })
    await stripe.subscriptions.update(subscription, { default_payment_method: card })
    const change = {
      items: [{ id: items.data[0]?.id ?? '', price: better.id }],
      proration_behavior: 'always_invoice',
    } satisfies Stripe.SubscriptionUpdateParams
    const refused = stripe.subscriptions.update(subscription, { ...change, payment_behavior: 'error_if_incomplete' })
    expect(await rejection(refused)).toMatchObject({
      statusCode: 402,
      code: 'subscription_payment_intent_requires_action',
    })
    const waiting = await stripe.subscriptions.update(subscription, {
      ...change,
      payment_behavior: 'default_incomplete',
      expand: ['latest_invoice.payments', 'latest_invoice.confirmation_secret'],
    })
    const invoice = waiting.latest_invoice as Stripe.Invoice
    expect([waiting.status, invoice.total, invoice.attempt_count]).toEqual(['past_due', 3000, 0])
    const intent = String(invoice.payments?.data[0]?.payment.payment_intent)
    expect(invoice.confirmation_secret?.client_secret).toContain(intent)
    await stripe.paymentIntents.confirm(intent, { payment_method: 'pm_card_visa' })
    await webhook('invoice.paid', (object) => 'id' in object && object.id === invoice.id)
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ status: 'active' })
  })
})

describe('a year and more on a test clock', async () => {
  const { stripe } = await serveSample(undefined)
  const { price, customer, invoices } = shop(stripe)

  test('free, paid, upgraded, downgraded, paused, yearly and canceled', async () => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: seconds('2027-01-21T12:00:00Z') })
    const to = (time: string) =>
      stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: seconds(`${time}T12:00:00Z`) })
    const id = await customer({ test_clock: clock.id })
    const balance = async () => ((await stripe.customers.retrieve(id)) as Stripe.Customer).balance
    const totals = async () => (await invoices(id)).map(({ amount_due, status, total }) => [status, total, amount_due])
    const latest = async () => (await totals())[0]
    const [free, small, large, yearly] = [
      await price(0),
      await price(3000),
      await price(9000),
      await price(60_000, 'year'),
    ]
    const created = await stripe.subscriptions.create({ customer: id, items: [{ price: free.id }] })
    const item = created.items.data[0]?.id ?? ''
    const change = (params: Stripe.SubscriptionUpdateParams) => stripe.subscriptions.update(created.id, params)
    const at = (params: { readonly price: string; readonly quantity: number }) =>
      change({ items: [{ id: item, ...params }], proration_behavior: 'always_invoice' })

    await to('2027-01-31')
    const paid = await at({ price: small.id, quantity: 2 })
    expect(paid.billing_cycle_anchor).toBe(seconds('2027-01-31T12:00:00Z'))
    expect(await latest()).toEqual(['paid', 6000, 6000])
    // 18 of 28 days are left: −3857.14 and 5785.71.
    await to('2027-02-10')
    await at({ price: large.id, quantity: 1 })
    expect(await latest()).toEqual(['paid', 1929, 1929])
    // 21 of 31 days: −6096.77 and 2032.26, to the customer's credit.
    await to('2027-03-10')
    await at({ price: small.id, quantity: 1 })
    expect([await latest(), await balance()]).toEqual([['paid', -4065, 0], -4065])
    await to('2027-04-02')
    expect([await latest(), await balance()]).toEqual([['paid', 3000, 0], -1065])
    await change({ pause_collection: { behavior: 'void', resumes_at: seconds('2027-06-15') } })
    await to('2027-05-20')
    await to('2027-07-05')
    expect((await totals()).slice(0, 3)).toEqual([
      ['paid', 3000, 1935],
      ['void', 3000, 1935],
      ['void', 3000, 1935],
    ])
    // 26 of 31 days: −2516.13.
    const switched = await change({ items: [{ id: item, price: yearly.id }] })
    expect(switched.billing_cycle_anchor).toBe(seconds('2027-07-05T12:00:00Z'))
    expect(await latest()).toEqual(['paid', 57_484, 57_484])
    await change({ cancel_at_period_end: true })
    await to('2028-07-06')
    expect(await stripe.subscriptions.retrieve(created.id)).toMatchObject({
      status: 'canceled',
      ended_at: seconds('2028-07-05T12:00:00Z'),
    })
  })
})
