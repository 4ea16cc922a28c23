import { describe, expect, it } from 'vitest'
import required from './fixtures/always-present.json' with { type: 'json' }
import { createTestClient } from './testing.js'

/** Keys end in `?` where the value may be null; below a key are those of its object, or of the objects of its list. */
interface Shape {
  readonly [key: string]: Shape | null
}

function missingKeys(value: any, shape: Shape, path = ''): string[] {
  return Object.entries(shape).flatMap(([key, inner]) => {
    const name = key.replace(/\?$/, '')
    const at = `${path}.${name}`
    if (!(name in value)) return [`${at} is absent`]
    const found = value[name]
    if (found === null) return key.endsWith('?') ? [] : [`${at} is null`]
    if (!inner) return []
    return (Array.isArray(found) ? found : [found]).flatMap((item) => missingKeys(item, inner, at))
  })
}

const client = createTestClient()
const { ok, get, post, remove } = client

const customer = client.customerWith('pm_card_visa')
const full = client.customer({
  shipping: { name: 'Jane', address: { line1: '1 Main St' } },
  address: { city: 'Berlin' },
  invoice_settings: { footer: 'f', custom_fields: [{ name: 'a', value: 'b' }] },
})
const price = client.price(1000, { interval: 'month' })
const subscription = ok(post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }] }))
const draft = ok(post('/v1/invoices', { customer: customer.id, auto_advance: true }))
const item = ok(post('/v1/invoiceitems', { customer: customer.id, invoice: draft.id, amount: 700, currency: 'usd' }))
const intent = client.intent({ customer: customer.id, shipping: { name: 'J', address: { line1: 'x' } } })
const declined = client.intent()
post(`/v1/payment_intents/${declined.id}/confirm`, { payment_method: 'pm_card_chargeDeclined' })
const challenged = client.intent({ confirm: true, payment_method: 'pm_card_threeDSecure2Required' })
const paid = client.intent({ confirm: true, payment_method: 'pm_card_visa' })
const refund = ok(post('/v1/refunds', { payment_intent: paid.id, amount: 100 }))
const deleted = ok(remove(`/v1/customers/${client.customer().id}`))
const canceled = ok(
  remove(
    `/v1/subscriptions/${ok(post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }] })).id}`,
  ),
)
const invoice = ok(get(`/v1/invoices/${subscription.latest_invoice}`))

const OBJECTS: readonly (readonly [name: string, kind: keyof typeof required, value: unknown])[] = [
  ['customer', 'customer', customer],
  ['customer with everything', 'customer', full],
  ['deleted customer', 'deleted_customer', deleted],
  ['product', 'product', ok(get(`/v1/products/${price.product}`))],
  ['recurring price', 'price', price],
  ['one-time price', 'price', client.price(100, null)],
  ['new payment intent', 'payment_intent', intent],
  ['declined payment intent', 'payment_intent', ok(get(`/v1/payment_intents/${declined.id}`))],
  ['challenged payment intent', 'payment_intent', challenged],
  ['paid payment intent', 'payment_intent', paid],
  ['draft invoice', 'invoice', draft],
  ['paid subscription invoice', 'invoice', invoice],
  ['subscription', 'subscription', subscription],
  ['canceled subscription', 'subscription', canceled],
  ['subscription item', 'subscription_item', subscription.items.data[0]],
  ['plan', 'plan', subscription.items.data[0].plan],
  ['price of an item', 'price', subscription.items.data[0].price],
  ['line of a subscription', 'invoice_line_item', invoice.lines.data[0]],
  ['line of an item', 'invoice_line_item', ok(get(`/v1/invoices/${draft.id}/lines`)).data[0]],
  ['refund', 'refund', refund],
  ['balance', 'balance', ok(get('/v1/balance'))],
  ['list', 'list', ok(get('/v1/customers'))],
  ['embedded list', 'list', subscription.items],
]

describe('every object carries every key that Stripe always sends', () => {
  for (const [name, kind, value] of OBJECTS) {
    it(name, () => {
      expect(missingKeys(value, required[kind] as Shape)).toEqual([])
    })
  }
})

describe('objects outside of the documented operations', () => {
  it('charge', () => {
    expect(ok(get(`/v1/charges/${paid.latest_charge}`))).toMatchObject({
      object: 'charge',
      amount: 5000,
      amount_captured: 5000,
      amount_refunded: 100,
      captured: true,
      paid: true,
      refunded: false,
      status: 'succeeded',
      outcome: { type: 'authorized' },
      payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    })
  })
  it('payment method', () => {
    expect(ok(get(`/v1/payment_methods/${customer.invoice_settings.default_payment_method}`))).toMatchObject({
      object: 'payment_method',
      type: 'card',
      customer: customer.id,
      billing_details: { address: { city: null } },
      card: { brand: 'visa', exp_year: 2027, last4: '4242', checks: { cvc_check: 'pass' } },
    })
  })
  it('invoice item', () => {
    expect(item).toMatchObject({
      object: 'invoiceitem',
      amount: 700,
      invoice: draft.id,
      parent: null,
      proration: false,
      quantity: 1,
      pricing: { type: 'price_details', unit_amount_decimal: '700' },
    })
  })
  it('balance transaction', () => {
    const transaction = ok(get(`/v1/balance_transactions/${refund.balance_transaction}`))
    expect(transaction).toMatchObject({
      object: 'balance_transaction',
      amount: -100,
      fee: 0,
      net: -100,
      type: 'refund',
    })
    expect(ok(get('/v1/balance_transactions')).data).toContainEqual(transaction)
  })
})
