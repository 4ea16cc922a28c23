import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { serveSample } from '../../support/serve-sample.js'

const DOMAIN = 'http://localhost:4242'

describe('checkout-one-time-payments', async () => {
  const { stripe, submit, webhook } = await serveSample('2020-08-27')

  test('a customer pays for a quantity', async () => {
    const product = await stripe.products.create({ name: 'Photo' })
    const { id } = await stripe.prices.create({ product: product.id, currency: 'eur', unit_amount: 500 })
    const price = await stripe.prices.retrieve(id)
    expect([price.unit_amount, price.currency]).toEqual([500, 'eur'])
    const session = await stripe.checkout.sessions.create({
      payment_method_types: ['card'],
      mode: 'payment',
      line_items: [{ price: id, quantity: 3 }],
      success_url: `${DOMAIN}/success.html?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: `${DOMAIN}/canceled.html`,
    } as Stripe.Checkout.SessionCreateParams)
    expect(session).toMatchObject({ payment_method_types: ['card'] })
    expect(await submit(session.url, { action: 'decline' })).toBeNull()
    expect(await submit(session.url, { action: 'pay' })).toBe(`${DOMAIN}/success.html?session_id=${session.id}`)
    expect(await webhook('checkout.session.completed')).toMatchObject({ id: session.id, amount_total: 1500 })
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ status: 'complete' })
  })
})

describe('checkout-single-subscription', async () => {
  // The version is that of the sample's account.
  const { stripe, submit, webhook } = await serveSample('2020-08-27')

  test('a customer subscribes, and cancels in the portal', async () => {
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 1200,
      recurring: { interval: 'month' },
      product_data: { name: 'Basic' },
    })
    const session = await stripe.checkout.sessions.create({
      mode: 'subscription',
      payment_method_types: ['card'],
      line_items: [{ price: price.id, quantity: 1 }],
      success_url: `${DOMAIN}/success.html?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: `${DOMAIN}/canceled.html`,
    } as Stripe.Checkout.SessionCreateParams)
    const entered = { action: 'pay', payment_method: 'pm_card_authenticationRequired', authenticate: 'succeed' }
    expect(await submit(session.url, entered)).toContain(session.id)
    await webhook('checkout.session.completed')
    const { customer, subscription } = await stripe.checkout.sessions.retrieve(session.id)
    expect(await stripe.subscriptions.retrieve(String(subscription))).toMatchObject({ status: 'active', customer })

    const portal = await stripe.billingPortal.sessions.create({ customer: String(customer), return_url: DOMAIN })
    expect(await submit(portal.url, { action: 'cancel', subscription: String(subscription) })).toBe(portal.url)
    await webhook(
      'customer.subscription.updated',
      (object) => 'cancel_at_period_end' in object && object.cancel_at_period_end === true,
    )
    const page = await fetch(portal.url).then((answer) => answer.text())
    expect(page).toContain(`href="${DOMAIN}"`)
  })
})
