import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'

const DOMAIN = 'http://localhost:4242'

describe('custom-payment-flow', async () => {
  const { stripe, webhook } = await serveSample('2020-08-27; konbini_beta=v1')

  test('a card pays an intent of its currency', async () => {
    const { id, client_secret } = await stripe.paymentIntents.create({ amount: 1999, currency: 'usd' })
    expect(client_secret).toMatch(new RegExp(`^${id}_secret_`))
    await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa', return_url: `${DOMAIN}/return` })
    expect(await webhook('payment_intent.succeeded')).toMatchObject({ id, amount_received: 1999 })
  })

  test('shows why an intent could not be made', async () => {
    const error = await rejection(stripe.paymentIntents.create({ amount: 1999, currency: 'xyz' }))
    expect(error).toMatchObject({ message: expect.stringContaining('Invalid currency: xyz') })
  })
})

describe('payment-element', async () => {
  const { stripe, webhook } = await serveSample('2020-08-27')

  test('a declined card and then another', async () => {
    const intent = await stripe.paymentIntents.create({
      currency: 'EUR',
      amount: 1999,
      automatic_payment_methods: { enabled: true },
    })
    expect(intent.currency).toBe('eur')
    const confirm = (payment_method: string) =>
      stripe.paymentIntents.confirm(intent.id, { payment_method, return_url: `${DOMAIN}/return.html` })
    expect(await rejection(confirm('pm_card_chargeDeclined'))).toMatchObject({ code: 'card_declined' })
    expect(await webhook('payment_intent.payment_failed')).toMatchObject({ id: intent.id })
    await confirm('pm_card_visa')
    expect(await webhook('payment_intent.succeeded')).toMatchObject({ id: intent.id })
  })
})

describe('prebuilt-checkout-page', async () => {
  const { stripe, submit, webhook } = await serveSample('2020-08-27')

  test('a customer pays on the page', async () => {
    const price = await stripe.prices.create({ currency: 'usd', unit_amount: 1999, product_data: { name: 'Photo' } })
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: price.id, quantity: 1 }],
      success_url: `${DOMAIN}/success.html?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: `${DOMAIN}/canceled.html`,
    })
    const location = await submit(session.url, { action: 'pay', email: 'jenny@example.com' })
    expect(location).toBe(`${DOMAIN}/success.html?session_id=${session.id}`)
    expect(await webhook('checkout.session.completed')).toMatchObject({ id: session.id, payment_status: 'paid' })
    const shown = await stripe.checkout.sessions.retrieve(session.id, { expand: ['line_items'] })
    expect(shown).toMatchObject({ amount_total: 1999, customer_details: { email: 'jenny@example.com' } })
    expect(shown.line_items?.data).toMatchObject([{ description: 'Photo', price: { id: price.id } }])
  })
})

describe('elements-with-checkout-sessions', async () => {
  const { stripe, sandbox } = await serveSample(undefined)

  test('a session is paid inside of the application', async () => {
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      line_items: [
        { price_data: { product_data: { name: 'T-shirt' }, currency: 'usd', unit_amount: 2000 }, quantity: 1 },
      ],
      mode: 'payment',
      return_url: `${DOMAIN}/complete?session_id={CHECKOUT_SESSION_ID}`,
    })
    expect(session.client_secret).toContain(session.id)
    sandbox.stripe.completeCheckout({ apiKey: 'sk_test_official' }, session.id)
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    const { status } = done.payment_intent as Stripe.PaymentIntent
    expect([done.status, done.payment_status, status]).toEqual(['complete', 'paid', 'succeeded'])
  })
})
