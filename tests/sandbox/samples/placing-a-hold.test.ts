import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'

/** That of the sample's account, in which intents take cards only. */
const VERSION = '2020-08-27'

describe('using-webhooks', async () => {
  const { stripe, webhook } = await serveSample(VERSION, async (event, client) => {
    if (event.type !== 'payment_intent.amount_capturable_updated') return
    await client.paymentIntents.capture(event.data.object.id)
  })

  test('the hold is captured when it is announced', async () => {
    const { id } = await stripe.paymentIntents.create({ amount: 1400, currency: 'usd', capture_method: 'manual' })
    await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })
    expect(await webhook('payment_intent.succeeded')).toMatchObject({ id, amount_received: 1400 })
  })
})

describe('without-webhooks', async () => {
  const { stripe, sandbox } = await serveSample(VERSION)

  const pay = (payment_method: string) =>
    stripe.paymentIntents.create({
      amount: 1400,
      currency: 'usd',
      payment_method,
      confirmation_method: 'manual',
      capture_method: 'manual',
      confirm: true,
    })

  test('the hold is captured at once', async () => {
    const held = await pay('pm_card_visa')
    expect([held.status, held.amount_capturable]).toEqual(['requires_capture', 1400])
    expect(await stripe.paymentIntents.capture(held.id)).toMatchObject({ status: 'succeeded', amount_received: 1400 })
  })

  test('the hold waits for 3-D Secure', async () => {
    const { id, status, client_secret } = await pay('pm_card_threeDSecure2Required')
    expect([status, client_secret?.startsWith(id)]).toEqual(['requires_action', true])
    sandbox.stripe.authenticate({ apiKey: 'sk_test_official' }, id, 'succeed')
    expect(await stripe.paymentIntents.capture(id)).toMatchObject({ status: 'succeeded' })
  })

  test('a card is declined', async () => {
    const error = await rejection(pay('pm_card_chargeDeclinedInsufficientFunds'))
    expect(error).toMatchObject({ message: 'Your card has insufficient funds.' })
  })
})
