import {
  type ChargeOverClient,
  createInvoice as createChargeOverInvoice,
  getCustomer,
  getInvoice,
  getTransaction,
  listSubscriptions,
  refundTransaction,
} from '@billing/chargeover'
import {
  type CreatePriceParams,
  capturePaymentIntent,
  createInvoice,
  createPrice,
  createRefund,
  createSubscription,
  type StripeClient,
} from '@billing/stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const stripe: StripeClient
declare const chargeover: ChargeOverClient
declare const amount: number | undefined

test('an amount that means all of it when it is left out must not be undefined', () => {
  createRefund(stripe, { charge: 'ch_1' })
  createRefund(stripe, { charge: 'ch_1', ...(amount !== undefined && { amount }) })
  // @ts-expect-error
  createRefund(stripe, { charge: 'ch_1', amount: undefined })
  // @ts-expect-error
  createRefund(stripe, { charge: 'ch_1', amount })
  // @ts-expect-error
  capturePaymentIntent(stripe, { id: 'pi_1', amount_to_capture: undefined })
  refundTransaction(chargeover, { id: 500 })
  // @ts-expect-error
  refundTransaction(chargeover, { id: 500, amount: undefined })
})

describe('of parameters that stand in for each other exactly one is required', () => {
  const currency = 'usd'
  const product = 'prod_1'

  test('the amount of a price', () => {
    createPrice(stripe, { product, currency, unit_amount: 1 })
    createPrice(stripe, { product, currency, unit_amount_decimal: '0.5' })
    createPrice(stripe, { product, currency, custom_unit_amount: { enabled: true } })
    createPrice(stripe, {
      product,
      currency,
      billing_scheme: 'tiered',
      tiers_mode: 'volume',
      tiers: [{ up_to: 'inf', unit_amount: 1 }],
    })
    createPrice(stripe, { product, currency, unit_amount: 1, tiers: undefined })
    // @ts-expect-error
    createPrice(stripe, { product, currency })
    // @ts-expect-error
    createPrice(stripe, { product, currency, unit_amount: undefined })
    // @ts-expect-error
    createPrice(stripe, { product, currency, unit_amount: 1, unit_amount_decimal: '1' })
    // @ts-expect-error
    createPrice(stripe, { product, currency, custom_unit_amount: { enabled: true }, tiers: [{ up_to: 'inf' }] })
    // @ts-expect-error there is no such parameter
    createPrice(stripe, { product, currency, unit_amount: 1, nick_name: 'x' })
  })

  test('the product of a price', () => {
    createPrice(stripe, { product_data: { name: 'Pro' }, currency, unit_amount: 1 })
    // @ts-expect-error
    createPrice(stripe, { currency, unit_amount: 1 })
    // @ts-expect-error
    createPrice(stripe, { product, product_data: { name: 'Pro' }, currency, unit_amount: 1 })
    expectTypeOf<CreatePriceParams['product']>().toEqualTypeOf<string | undefined>()
  })

  test('the customer of an invoice', () => {
    createInvoice(stripe, { customer: 'cus_1' })
    createInvoice(stripe, { customer_account: 'acct_1' })
    createInvoice(stripe, { from_invoice: { action: 'revision', invoice: 'in_1' } })
    // @ts-expect-error
    createInvoice(stripe, { description: 'March' })
    // @ts-expect-error
    createInvoice(stripe, { customer: 'cus_1', customer_account: 'acct_1' })
  })

  test('the customer and the prices of a subscription', () => {
    createSubscription(stripe, { customer: 'cus_1', price: 'price_1', quantity: 2 })
    createSubscription(stripe, { customer_account: 'acct_1', items: [{ price: 'price_1' }] })
    // @ts-expect-error
    createSubscription(stripe, { price: 'price_1' })
    // @ts-expect-error
    createSubscription(stripe, { customer: 'cus_1' })
    // @ts-expect-error
    createSubscription(stripe, { customer: 'cus_1', items: [{ price: 'price_1' }], quantity: 2 })
  })
})

test('ids that ChargeOver answers with can be passed on', async () => {
  const { response } = await createChargeOverInvoice(chargeover, { customer_id: 1, line_items: [] })
  getInvoice(chargeover, { id: response.id })
  getCustomer(chargeover, { id: response.id })
  getTransaction(chargeover, { id: response.id })
  listSubscriptions(chargeover, { customer_id: response.id })
})
