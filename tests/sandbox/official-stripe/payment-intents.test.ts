import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { API_KEY, serveStripe } from '../../support/serve-sandbox.js'

const { stripe, sandbox } = await serveStripe()

const create = (params: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 5000,
    currency: 'usd',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    ...params,
  })

test('create and retrieve', async () => {
  const intent = await stripe.paymentIntents.create({ amount: 5000, currency: 'usd', metadata: { order: '7' } })
  expect(intent).toMatchObject({
    object: 'payment_intent',
    status: 'requires_payment_method',
    capture_method: 'automatic_async',
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    metadata: { order: '7' },
    client_secret: expect.stringContaining(`${'pi_3'}`),
  })
  expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ id: intent.id, amount: 5000 })
  expect(await rejection(stripe.paymentIntents.retrieve('pi_none'))).toMatchObject({ statusCode: 404 })
})

test('create refuses amounts that are too small, and unknown currencies', async () => {
  expect(await rejection(create({ amount: 10 }))).toMatchObject({ code: 'amount_too_small', param: 'amount' })
  expect(await rejection(create({ currency: 'zzz' }))).toMatchObject({ statusCode: 400, param: 'currency' })
})

test('update', async () => {
  const { id } = await create()
  const changed = await stripe.paymentIntents.update(id, { amount: 7000, description: 'Larger', metadata: { a: '1' } })
  expect(changed).toMatchObject({ amount: 7000, description: 'Larger', metadata: { a: '1' } })
  const { id: paid } = await create({ confirm: true, payment_method: 'pm_card_visa' })
  expect(await rejection(stripe.paymentIntents.update(paid, { amount: 1000 }))).toMatchObject({
    code: 'payment_intent_unexpected_state',
  })
})

test('confirm', async () => {
  const { id } = await create()
  const paid = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa', expand: ['latest_charge'] })
  expect(paid).toMatchObject({ status: 'succeeded', amount_received: 5000 })
  expect(paid.latest_charge).toMatchObject({ object: 'charge', paid: true, amount_captured: 5000 })
  expect(await rejection(stripe.paymentIntents.confirm(id))).toMatchObject({ code: 'payment_intent_unexpected_state' })
})

test('confirm requires a return_url where redirects are allowed', async () => {
  const { id } = await stripe.paymentIntents.create({ amount: 5000, currency: 'usd' })
  const error = await rejection(stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }))
  expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining('return_url') })
  const params = { payment_method: 'pm_card_visa', return_url: 'https://example.com/done' }
  expect(await stripe.paymentIntents.confirm(id, params)).toMatchObject({ status: 'succeeded' })
})

test('cancel', async () => {
  const { id } = await create()
  const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' })
  expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' })
  expect(await rejection(stripe.paymentIntents.cancel(id))).toMatchObject({ code: 'payment_intent_unexpected_state' })
  const { id: other } = await create()
  const automatic = { cancellation_reason: 'automatic' } as never
  expect(await rejection(stripe.paymentIntents.cancel(other, automatic))).toMatchObject({ statusCode: 400 })
})

test('capture accepts all or a part of what was authorised, never more', async () => {
  const hold = () => create({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
  const { id, status, amount_capturable } = await hold()
  expect([status, amount_capturable]).toEqual(['requires_capture', 5000])
  expect(await rejection(stripe.paymentIntents.capture(id, { amount_to_capture: 5001 }))).toMatchObject({
    statusCode: 400,
  })
  expect(await stripe.paymentIntents.capture(id, { amount_to_capture: 2000 })).toMatchObject({
    status: 'succeeded',
    amount_received: 2000,
    amount_capturable: 0,
  })
  expect(await rejection(stripe.paymentIntents.capture(id))).toMatchObject({ statusCode: 400 })
  expect(await stripe.paymentIntents.capture((await hold()).id)).toMatchObject({ amount_received: 5000 })
})

test('list', async () => {
  const { id: customer } = await stripe.customers.create()
  const { id } = await create({ customer })
  expect((await stripe.paymentIntents.list({ customer })).data.map((intent) => intent.id)).toEqual([id])
})

describe('a declined card is a StripeCardError', () => {
  test.each([
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
  ])('%s', async (payment_method, code, decline_code) => {
    const { id } = await create()
    const error = await rejection(stripe.paymentIntents.confirm(id, { payment_method }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
    expect(error).toMatchObject({
      statusCode: 402,
      code,
      decline_code,
      charge: expect.stringMatching(/^ch_/),
      payment_intent: { id, status: 'requires_payment_method' },
    })
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ last_payment_error: { code, decline_code } })
  })
})

test('3-D Secure sets a next action, which the sandbox can answer on behalf of the customer', async () => {
  const { id, status, next_action } = await create({
    confirm: true,
    payment_method: 'pm_card_threeDSecure2Required',
    return_url: 'https://example.com/done',
  })
  expect(status).toBe('requires_action')
  expect(next_action).toMatchObject({
    type: 'redirect_to_url',
    redirect_to_url: { return_url: 'https://example.com/done', url: expect.stringMatching(/^https:/) },
  })
  sandbox.stripe.authenticate({ apiKey: API_KEY }, id, 'succeed')
  expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'succeeded', next_action: null })
})

test('3-D Secure that fails requires another payment method', async () => {
  const { id, next_action } = await create({ confirm: true, payment_method: 'pm_card_authenticationRequired' })
  expect(next_action?.type).toBe('use_stripe_sdk')
  sandbox.stripe.authenticate({ apiKey: API_KEY }, id, 'fail')
  expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'payment_intent_authentication_failure' },
  })
})
