import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'

/** That of the samples' account, in which intents take cards only. */
const VERSION = '2020-08-27'

describe('saving-card-without-payment', async () => {
  const { stripe, webhook } = await serveSample(VERSION, async (event, client) => {
    if (event.type !== 'payment_method.attached') return
    const { customer, billing_details } = event.data.object
    await client.customers.update(String(customer), { email: billing_details.email ?? '' })
  })

  test('a card is saved in the browser', async () => {
    const customer = await stripe.customers.create()
    const { id } = await stripe.setupIntents.create({ customer: customer.id })
    expect(await webhook('setup_intent.created')).toMatchObject({ id })
    const confirm = (token: string) =>
      stripe.setupIntents.confirm(id, {
        payment_method_data: {
          type: 'card',
          card: { token },
          billing_details: { email: 'jenny@example.com' },
        } as Stripe.SetupIntentConfirmParams.PaymentMethodData,
      })
    expect(await rejection(confirm('tok_chargeDeclined'))).toMatchObject({ code: 'card_declined' })
    expect(await webhook('setup_intent.setup_failed')).toMatchObject({ id })
    await confirm('tok_visa')
    expect(await webhook('setup_intent.succeeded')).toMatchObject({ id, customer: customer.id })
    await webhook('payment_method.attached')
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ email: 'jenny@example.com' })
  })
})

describe('charging-a-saved-card', async () => {
  const { stripe, sandbox, webhook } = await serveSample(VERSION)

  /** Charges a new customer's card while the customer is away. */
  async function charge(payment_method: string) {
    const customer = await stripe.customers.create({ payment_method })
    const { data } = await stripe.paymentMethods.list({ customer: customer.id, type: 'card' })
    return stripe.paymentIntents.create({
      amount: 1400,
      currency: 'usd',
      payment_method: data[0]?.id ?? '',
      customer: customer.id,
      off_session: true,
      confirm: true,
    })
  }

  test('a card that works', async () => {
    const { id } = await charge('pm_card_visa')
    expect(await webhook('payment_intent.succeeded')).toMatchObject({ id })
  })

  test('a card whose customer has to come back', async () => {
    const error = (await rejection(
      charge('pm_card_authenticationRequired'),
    )) as unknown as Stripe.errors.StripeCardError
    expect(error.code).toBe('authentication_required')
    const { payment_method: method, payment_intent: intent } = error.raw as {
      payment_method: Stripe.PaymentMethod
      payment_intent: Stripe.PaymentIntent
    }
    expect(method.card).toMatchObject({ brand: 'visa', last4: '3184' })
    const back = await stripe.paymentIntents.confirm(intent.id, { payment_method: method.id })
    expect(back.status).toBe('requires_action')
    sandbox.stripe.authenticate({ apiKey: 'sk_test_official' }, intent.id, 'succeed')
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: 'succeeded' })
  })

  test('a card that is declined', async () => {
    const error = (await rejection(charge('pm_card_chargeCustomerFail'))) as unknown as Stripe.errors.StripeCardError
    expect(error).toMatchObject({ code: 'card_declined' })
    const { id } = error.payment_intent as Stripe.PaymentIntent
    const failed = await webhook('payment_intent.payment_failed', (object) => 'id' in object && object.id === id)
    expect(failed).toMatchObject({
      last_payment_error: { message: 'Your card was declined.' },
    })
  })
})
