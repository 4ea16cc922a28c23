import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStripe } from '../../support/serve-sandbox.js'

const { stripe } = await serveStripe()
const newCustomer = async () => (await stripe.customers.create({ name: 'Acme' })).id

test('payment methods: attach, retrieve and list', async () => {
  const customer = await newCustomer()
  const method = await stripe.paymentMethods.attach('pm_card_mastercard', { customer })
  expect(method).toMatchObject({ object: 'payment_method', customer, card: { brand: 'mastercard', last4: '4444' } })
  expect(await stripe.paymentMethods.retrieve(method.id)).toMatchObject({ id: method.id })
  for (const list of [
    stripe.paymentMethods.list({ customer, type: 'card' }),
    stripe.customers.listPaymentMethods(customer),
  ]) {
    expect((await list).data.map(({ id }) => id)).toEqual([method.id])
  }
})

test('payment methods: a card that declines cannot be attached', async () => {
  const error = await rejection(
    stripe.paymentMethods.attach('pm_card_visa_chargeDeclined', { customer: await newCustomer() }),
  )
  expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
  expect(error).toMatchObject({ code: 'card_declined', decline_code: 'generic_decline' })
  const unknown = stripe.paymentMethods.attach('pm_none', { customer: await newCustomer() })
  expect(await rejection(unknown)).toMatchObject({ statusCode: 404, code: 'resource_missing' })
})

test('payment methods: detach', async () => {
  const customer = await newCustomer()
  const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer })
  expect(await stripe.paymentMethods.detach(id)).toMatchObject({ customer: null })
  expect((await stripe.paymentMethods.list({ customer })).data).toEqual([])
  expect(await rejection(stripe.paymentMethods.attach(id, { customer }))).toMatchObject({ statusCode: 400 })
})

const pay = (amount = 5000) =>
  stripe.paymentIntents.create({
    amount,
    currency: 'usd',
    confirm: true,
    payment_method: 'pm_card_visa',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  })

test('refunds: create, retrieve and list', async () => {
  const { id: payment_intent, latest_charge } = await pay()
  const refund = await stripe.refunds.create({ payment_intent, amount: 2000, reason: 'requested_by_customer' })
  expect(refund).toMatchObject({ object: 'refund', amount: 2000, status: 'succeeded', charge: latest_charge })
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ id: refund.id })
  const { id: rest, amount } = await stripe.refunds.create({ payment_intent })
  expect(amount).toBe(3000)
  expect((await stripe.refunds.list({ payment_intent })).data.map(({ id }) => id)).toEqual([rest, refund.id])
  expect(await rejection(stripe.refunds.create({ payment_intent }))).toMatchObject({ code: 'charge_already_refunded' })
})

test('refunds: never exceed the payment', async () => {
  const { id: payment_intent } = await pay(1000)
  expect(await rejection(stripe.refunds.create({ payment_intent, amount: 1001 }))).toMatchObject({ statusCode: 400 })
  expect(await rejection(stripe.refunds.create({ payment_intent: 'pi_none' }))).toMatchObject({
    code: 'resource_missing',
  })
})

test('charges and balance transactions: retrieve and list', async () => {
  const { latest_charge } = await pay()
  const charge = await stripe.charges.retrieve(String(latest_charge), { expand: ['balance_transaction'] })
  expect(charge).toMatchObject({ amount: 5000, paid: true, balance_transaction: { object: 'balance_transaction' } })
  expect((await stripe.charges.list({ limit: 1 })).data[0]?.id).toBe(charge.id)
  const [booked] = (await stripe.balanceTransactions.list({ limit: 1 })).data
  expect(await stripe.balanceTransactions.retrieve(booked?.id ?? '')).toMatchObject({ source: charge.id, amount: 5000 })
})
