import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'
import { API_KEY } from '../../support/serve-sandbox.js'

const ORDER = 'https://shop.test/orders/1'

describe('a shop with refunds and disputes', async () => {
  const { stripe, webhook } = await serveSample(undefined)
  const payments = { currency: 'usd', confirm: true, return_url: ORDER } as const

  test('captures a part, refunds it in parts, and loses a dispute', async () => {
    const held = await stripe.paymentIntents.create({
      ...payments,
      amount: 5000,
      capture_method: 'manual',
      payment_method: 'pm_card_visa',
      transfer_group: 'order_1',
    })
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 5000 })
    const captured = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 4000 })
    expect(captured).toMatchObject({ status: 'succeeded', amount: 5000, amount_received: 4000 })
    const charge = String(captured.latest_charge)
    await stripe.refunds.create({ payment_intent: held.id, amount: 1500 }, { idempotencyKey: 'refund-1' })
    const replayed = await stripe.refunds.create(
      { payment_intent: held.id, amount: 1500 },
      { idempotencyKey: 'refund-1' },
    )
    expect(replayed.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(await rejection(stripe.refunds.create({ charge, amount: 2501 }))).toMatchObject({ param: 'amount' })
    await stripe.refunds.create({ charge, reason: 'requested_by_customer' })
    expect(await rejection(stripe.refunds.create({ charge }))).toMatchObject({ code: 'charge_already_refunded' })
    await webhook('charge.refunded', (object) => 'refunded' in object && object.refunded === true)

    const disputed = await stripe.paymentIntents.create({
      ...payments,
      amount: 2000,
      payment_method: 'pm_card_createDispute',
    })
    const { id } = (await webhook('charge.dispute.created')) as Stripe.Dispute
    expect(await rejection(stripe.refunds.create({ payment_intent: disputed.id }))).toMatchObject({
      code: 'charge_disputed',
    })
    await stripe.disputes.update(id, { evidence: { uncategorized_text: 'losing_evidence' } })
    expect(await webhook('charge.dispute.closed')).toMatchObject({ id, status: 'lost', amount: 2000 })

    const { data } = await stripe.balanceTransactions.list({ limit: 10 })
    expect(data.map(({ type, net }) => [type, net])).toEqual([
      ['adjustment', -2000],
      ['charge', 2000],
      ['refund', -2500],
      ['refund', -1500],
      ['charge', 4000],
    ])
    const { available, pending } = await stripe.balance.retrieve()
    expect([...available, ...pending].reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })
})

describe('a charge while the customer is away', async () => {
  const { sandbox, stripe, webhook } = await serveSample(undefined)

  test('asks the customer back for authentication', async () => {
    const customer = await stripe.customers.create({ email: 'jenny@example.com' })
    const setup = await stripe.setupIntents.create({
      customer: customer.id,
      confirm: true,
      payment_method: 'pm_card_authenticationRequired',
      return_url: ORDER,
      usage: 'off_session',
    })
    expect(setup.next_action?.type).toBe('redirect_to_url')
    sandbox.stripe.authenticate({ apiKey: API_KEY }, setup.id, 'succeed')
    await webhook('setup_intent.succeeded')
    const [card] = (await stripe.customers.listPaymentMethods(customer.id, { type: 'card' })).data
    const payment_method = card?.id ?? ''
    const away = stripe.paymentIntents.create({
      amount: 1099,
      currency: 'usd',
      customer: customer.id,
      payment_method,
      off_session: true,
      confirm: true,
      return_url: ORDER,
    })
    const { code, payment_intent } = (await rejection(away)) as unknown as Stripe.errors.StripeCardError
    expect(code).toBe('authentication_required')
    const { id = '' } = payment_intent ?? {}
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'authentication_required', payment_method: { id: payment_method } },
    })
    const back = await stripe.paymentIntents.confirm(id, { payment_method, return_url: ORDER })
    expect(back.status).toBe('requires_action')
    sandbox.stripe.authenticate({ apiKey: API_KEY }, id, 'fail')
    await webhook('payment_intent.payment_failed')
    await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa', return_url: ORDER })
    expect(await webhook('payment_intent.succeeded')).toMatchObject({ id, amount_received: 1099 })
    const { data } = await stripe.charges.list({ payment_intent: id })
    expect(data.map(({ status }) => status)).toEqual(['succeeded', 'failed', 'failed'])
  })
})
