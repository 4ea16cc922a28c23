import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { serveSample } from '../../support/serve-sample.js'
import { API_KEY, NOW_SECONDS } from '../../support/serve-sandbox.js'

const SITE = 'http://localhost:3000'

describe('nextjs-subscription-payments', async () => {
  const products = new Map<string, Stripe.Product>()
  const prices = new Map<string, Stripe.Price>()
  const subscriptions = new Map<string, { readonly status: string; readonly card: string | undefined; price: string }>()

  /** Copies a subscription into the database, as it is now and not as the event has it. */
  async function copySubscription(id: string, client: Stripe): Promise<void> {
    const { items, status, default_payment_method } = await client.subscriptions.retrieve(id, {
      expand: ['default_payment_method'],
    })
    const { card } = (default_payment_method ?? {}) as Partial<Stripe.PaymentMethod>
    subscriptions.set(id, { status, card: card?.last4, price: items.data[0]?.price.id ?? '' })
  }
  const { sandbox, stripe, submit, webhook } = await serveSample(undefined, async (event, client) => {
    switch (event.type) {
      case 'product.created':
      case 'product.updated':
        products.set(event.data.object.id, event.data.object)
        break
      case 'price.created':
      case 'price.updated':
        prices.set(event.data.object.id, event.data.object)
        break
      case 'product.deleted':
        products.delete(event.data.object.id)
        break
      case 'customer.subscription.created':
      case 'customer.subscription.updated':
      case 'customer.subscription.deleted':
        await copySubscription(event.data.object.id, client)
        break
      case 'checkout.session.completed':
        if (event.data.object.mode === 'subscription')
          await copySubscription(String(event.data.object.subscription), client)
    }
  })

  test('the catalogue and the subscriptions are mirrored', async () => {
    const product = await stripe.products.create({ name: 'Hobby', metadata: { index: '0' } })
    const obsolete = await stripe.products.create({ name: 'Obsolete' })
    const [monthly, yearly] = [
      await stripe.prices.create({
        product: product.id,
        currency: 'usd',
        unit_amount: 1000,
        recurring: { interval: 'month', trial_period_days: 7 },
      }),
      await stripe.prices.create({
        product: product.id,
        currency: 'usd',
        unit_amount: 10_000,
        recurring: { interval: 'year' },
      }),
    ]
    await stripe.products.update(product.id, { description: 'For small projects' })
    await stripe.prices.update(yearly.id, { nickname: 'Two months free' })
    await stripe.products.del(obsolete.id)
    await webhook('product.deleted')
    const catalogue = [[...products.values()], [...prices.values()]]
    expect(catalogue).toMatchObject([[{ id: product.id, description: 'For small projects' }], [{ id: monthly.id }, {}]])
    expect(prices.get(yearly.id)?.nickname).toBe('Two months free')

    const customer = await stripe.customers.create({ email: 'jenny@example.com', metadata: { supabaseUUID: 'u1' } })
    const session = await stripe.checkout.sessions.create({
      allow_promotion_codes: true,
      billing_address_collection: 'required',
      customer: customer.id,
      customer_update: { address: 'auto' },
      line_items: [{ price: monthly.id, quantity: 1 }],
      cancel_url: SITE,
      success_url: `${SITE}/account`,
      mode: 'subscription',
      subscription_data: { trial_end: NOW_SECONDS + 7 * 86_400 },
    })
    expect(await submit(session.url, { action: 'pay' })).toBe(`${SITE}/account`)
    await webhook('checkout.session.completed')
    const [id = ''] = subscriptions.keys()
    expect(subscriptions.get(id)).toEqual({ status: 'trialing', card: '4242', price: monthly.id })
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ address: { country: expect.any(String) } })

    sandbox.clock.advance('8 days')
    await webhook('invoice.paid', (object) => 'amount_paid' in object && object.amount_paid === 1000)
    expect(subscriptions.get(id)?.status).toBe('active')
    const portal = await stripe.billingPortal.sessions.create({ customer: customer.id, return_url: `${SITE}/account` })
    expect(await submit(portal.url, { action: 'cancel', subscription: id })).toBe(portal.url)
    sandbox.clock.advance('1 month')
    await webhook('customer.subscription.deleted')
    expect(subscriptions.get(id)?.status).toBe('canceled')

    const { data } = await stripe.events.list({ type: 'customer.subscription.updated' })
    const changes = data.map(({ data: { previous_attributes } }) => Object.keys(previous_attributes ?? {}))
    expect(changes.some((names) => names.includes('status'))).toBe(true)
    expect(changes.some((names) => names.includes('cancel_at_period_end'))).toBe(true)
  })
})

describe('checkout with promotion codes', async () => {
  const { sandbox, stripe, webhook } = await serveSample(undefined)

  test('a quarter off for three months, once for each customer of the first two', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 25, duration: 'repeating', duration_in_months: 3 })
    const code = await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: 'SPRING',
      max_redemptions: 2,
      restrictions: { first_time_transaction: true },
    })
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 999,
      recurring: { interval: 'month' },
      product_data: { name: 'Pro' },
    })
    const checkout = async (email: string) => {
      const { id: customer } = await stripe.customers.create({ email })
      const session = await stripe.checkout.sessions.create({
        allow_promotion_codes: true,
        customer,
        line_items: [{ price: price.id, quantity: 1 }],
        mode: 'subscription',
        success_url: SITE,
      })
      return { customer, id: session.id }
    }
    const jenny = await checkout('jenny@example.com')
    sandbox.stripe.completeCheckout({ apiKey: API_KEY }, jenny.id, { promotion_code: 'SPRING' })
    await webhook('checkout.session.completed')
    // 999 − 249.75, three times.
    for (let month = 1; month <= 3; month += 1) sandbox.clock.advance('1 month')
    sandbox.clock.advance('1 hour')
    const { data } = await stripe.invoices.list({ customer: jenny.customer })
    expect(data.map(({ subtotal, total }) => [subtotal, total])).toEqual([
      [999, 999],
      [999, 749],
      [999, 749],
      [999, 749],
    ])
    const again = await checkout('jim@example.com')
    sandbox.stripe.completeCheckout({ apiKey: API_KEY }, again.id, { promotion_code: 'SPRING' })
    expect(await stripe.promotionCodes.retrieve(code.id)).toMatchObject({ active: false, times_redeemed: 2 })
    const late = await checkout('joe@example.com')
    const used = () => sandbox.stripe.completeCheckout({ apiKey: API_KEY }, late.id, { promotion_code: 'SPRING' })
    expect(used).toThrow()
  })
})
