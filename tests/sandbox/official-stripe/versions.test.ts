import { describe, expect, test } from 'vitest'
import { officialStripe, serve } from '../../support/serve-sandbox.js'

const { server } = await serve()
const VERSIONS = ['2022-11-15', '2024-06-20', '2025-03-31.basil', '2026-10-28.endive']

describe.each(VERSIONS)('version %s', (version) => {
  const stripe = officialStripe(server, `sk_test_${version.replace(/\W/g, '')}`, version)
  const isBefore = (date: string) => version < date

  test('a coupon takes an amount off for ever', async () => {
    const coupon = stripe.coupons.create({ amount_off: 500, currency: 'usd', duration: 'forever' })
    if (isBefore('2025-03-31')) expect(await coupon).toMatchObject({ duration: 'forever' })
    else await expect(coupon).rejects.toMatchObject({ statusCode: 400, param: 'duration' })
  })

  test('a subscription, its invoice and its payment', async () => {
    const customer = await stripe.customers.create({ email: 'jane@example.com' })
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id })
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 3000,
      recurring: { interval: 'month' },
      product_data: { name: 'Pro' },
    })
    const created = await stripe.subscriptions.create({
      customer: customer.id,
      default_payment_method: card.id,
      items: [{ price: price.id }],
      expand: [isBefore('2025-03-31') ? 'latest_invoice.payment_intent' : 'latest_invoice.payments'],
    })
    expect(created.lastResponse.headers['stripe-version']).toBe(version)
    const [item] = created.items.data
    expect(created.status).toBe('active')
    if (isBefore('2025-03-31')) {
      expect(created).toMatchObject({
        current_period_end: expect.any(Number),
        latest_invoice: {
          paid: true,
          subscription: created.id,
          payment_intent: { object: 'payment_intent', status: 'succeeded', invoice: expect.any(String) },
          lines: { data: [{ price: { id: price.id }, type: 'subscription' }] },
        },
      })
      expect(item).not.toHaveProperty('current_period_end')
    } else {
      expect(created).not.toHaveProperty('current_period_end')
      expect(item).toMatchObject({ current_period_end: expect.any(Number) })
      expect(created).toMatchObject({
        latest_invoice: {
          parent: { subscription_details: { subscription: created.id } },
          payments: { data: [{ payment: { type: 'payment_intent' } }] },
        },
      })
    }
    const mode = isBefore('2025-09-30') ? 'classic' : 'flexible'
    expect(created.billing_mode.type).toBe(mode)
    const { data } = await stripe.events.list({ type: 'invoice_payment.paid' })
    expect(data).toHaveLength(isBefore('2025-03-31') ? 0 : 1)
  })

  test('a payment with named types', async () => {
    const params = {
      amount: 5000,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_card_visa',
      payment_method_types: ['card'],
    }
    const paid = stripe.paymentIntents.create(params)
    if (isBefore('2026-09-30')) {
      await expect(paid).resolves.toMatchObject({ status: 'succeeded', payment_method_types: ['card'] })
    } else {
      await expect(paid).rejects.toMatchObject({ code: 'payment_method_types_no_longer_supported' })
    }
  })

  test('a confirmation without return_url', async () => {
    const paid = stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_card_visa',
    })
    if (isBefore('2023-08-16')) await expect(paid).resolves.toMatchObject({ status: 'succeeded' })
    else await expect(paid).rejects.toThrow('return_url')
  })

  test('the events', async () => {
    const { data } = await stripe.events.list({ type: 'customer.subscription.created' })
    expect(data).toMatchObject([{ api_version: version }])
    const [event] = data
    expect('current_period_end' in Object(event?.data.object)).toBe(isBefore('2025-03-31'))
  })
})
