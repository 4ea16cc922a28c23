import { describe, expect, it } from 'vitest'
import names from '../fixtures/parameters.json' with { type: 'json' }
import { routes } from '../routes.js'
import { createTestClient } from '../testing.js'

const { post, get, ok, customer, price } = createTestClient()

/** The documented operations, with their place in the route table. */
const OPERATIONS: Readonly<Record<keyof typeof names, readonly [method: string, path: string]>> = {
  create_customer: ['POST', '/v1/customers'],
  get_customer: ['GET', '/v1/customers/{id}'],
  update_customer: ['POST', '/v1/customers/{id}'],
  list_customers: ['GET', '/v1/customers'],
  delete_customer: ['DELETE', '/v1/customers/{id}'],
  create_product: ['POST', '/v1/products'],
  get_product: ['GET', '/v1/products/{id}'],
  list_products: ['GET', '/v1/products'],
  create_price: ['POST', '/v1/prices'],
  list_prices: ['GET', '/v1/prices'],
  create_payment_intent: ['POST', '/v1/payment_intents'],
  get_payment_intent: ['GET', '/v1/payment_intents/{id}'],
  update_payment_intent: ['POST', '/v1/payment_intents/{id}'],
  confirm_payment_intent: ['POST', '/v1/payment_intents/{id}/confirm'],
  cancel_payment_intent: ['POST', '/v1/payment_intents/{id}/cancel'],
  capture_payment_intent: ['POST', '/v1/payment_intents/{id}/capture'],
  create_invoice: ['POST', '/v1/invoices'],
  get_invoice: ['GET', '/v1/invoices/{id}'],
  list_invoices: ['GET', '/v1/invoices'],
  pay_invoice: ['POST', '/v1/invoices/{id}/pay'],
  void_invoice: ['POST', '/v1/invoices/{id}/void'],
  create_subscription: ['POST', '/v1/subscriptions'],
  get_subscription: ['GET', '/v1/subscriptions/{id}'],
  cancel_subscription: ['DELETE', '/v1/subscriptions/{id}'],
  get_balance: ['GET', '/v1/balance'],
}

describe('the parameter table', () => {
  for (const [operation, [method, path]] of Object.entries(OPERATIONS)) {
    it(`names exactly the official parameters of ${operation}`, () => {
      const route = routes.find((candidate) => candidate.method === method && candidate.path === path)
      const known = Object.keys(route?.handler.parameters ?? {}).map((name) => name.replace(/[!?]$/, ''))
      expect(known.sort()).toEqual(names[operation as keyof typeof names])
    })
  }
})

describe('checkParameters', () => {
  const error = (path: string, params: Parameters<typeof post>[1]) => {
    const { status, body } = post(path, params)
    return { status, ...body.error, request_log_url: undefined }
  }

  it('refuses an unknown parameter, also inside others', () => {
    expect(error('/v1/customers', { nam: 'Jane' })).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      code: 'parameter_unknown',
      message: 'Received unknown parameter: nam',
      param: 'nam',
      doc_url: 'https://stripe.com/docs/error-codes/parameter-unknown',
    })
    expect(error('/v1/customers', { a: 1, b: 2 }).message).toBe('Received unknown parameters: a, b')
    expect(error('/v1/customers', { address: { zip: '1' } }).param).toBe('address[zip]')
    expect(error('/v1/subscriptions', { customer: 'cus_1', items: [{ prise: 'p' }] }).param).toBe('items[0][prise]')
  })
  it('reports a missing parameter', () => {
    expect(error('/v1/prices', { unit_amount: 100 })).toMatchObject({
      code: 'parameter_missing',
      message: 'Missing required param: currency.',
      param: 'currency',
    })
    expect(error('/v1/prices', { currency: 'usd', recurring: { interval_count: 2 } }).param).toBe('recurring[interval]')
  })
  it('refuses an empty value where nothing can be cleared', () => {
    expect(error('/v1/payment_intents', { amount: '', currency: 'usd' })).toMatchObject({
      code: 'parameter_invalid_empty',
      param: 'amount',
      message: expect.stringContaining("You passed an empty string for 'amount'."),
    })
  })
  it('refuses what is not an integer, a boolean, an object, a list, or one of the words', () => {
    expect(error('/v1/payment_intents', { amount: '1.5', currency: 'usd' })).toMatchObject({
      code: 'parameter_invalid_integer',
      message: 'Invalid integer: 1.5',
      param: 'amount',
    })
    expect(error('/v1/products', { name: 'x', active: 'maybe' }).message).toBe('Invalid boolean: maybe')
    expect(error('/v1/customers', { address: 'Main St' })).toMatchObject({
      message: 'Invalid object',
      param: 'address',
    })
    expect(error('/v1/customers', { preferred_locales: 'en' })).toMatchObject({ message: 'Invalid array' })
    expect(error('/v1/customers', { name: { first: 'Jane' } })).toMatchObject({ message: 'Invalid string' })
    expect(error('/v1/payment_intents', { amount: 500, currency: 'usd', capture_method: 'later' })).toMatchObject({
      message: 'Invalid capture_method: must be one of automatic, automatic_async, or manual',
      param: 'capture_method',
    })
    expect(get('/v1/invoices', { status: 'closed' }).body.error.message).toBe(
      'Invalid status: must be one of draft, open, void, paid, or uncollectible',
    )
    expect(post('/v1/prices', { currency: 'usd', unit_amount_decimal: '1,5', product: 'p' }).status).toBe(400)
  })
  it('limits metadata', () => {
    const keys = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']))
    expect(error('/v1/customers', { metadata: keys }).status).toBe(400)
    expect(error('/v1/customers', { metadata: { ['k'.repeat(41)]: 'v' } }).message).toContain('up to 40 characters')
    expect(error('/v1/customers', { metadata: { k: 'v'.repeat(501) } }).message).toContain('up to 500 characters')
    expect(error('/v1/customers', { metadata: { k: { deep: 'v' } } }).param).toBe('metadata[k]')
    expect(error('/v1/customers', { metadata: 'x' }).message).toBe('Invalid object')
  })
  it('limits the keys of metadata that have been merged', () => {
    const { ok, post, customer, price } = createTestClient()
    const keys = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${from + index}`, 'v']))
    for (const path of [`/v1/customers/${customer().id}`, `/v1/prices/${price().id}`]) {
      ok(post(path, { metadata: keys(0, 30) }))
      expect(post(path, { metadata: keys(20, 31) }).body.error).toMatchObject({
        message: 'Metadata can have up to 50 keys.',
        param: 'metadata',
      })
      expect(Object.keys(ok(post(path, { metadata: keys(20, 30) })).metadata)).toHaveLength(50)
      expect(Object.keys(ok(post(path, { metadata: { k0: null, more: 'v' } })).metadata)).toHaveLength(50)
    }
  })
  it('limits the length of a string', () => {
    expect(error('/v1/customers', { name: 'x'.repeat(5001) }).message).toContain('must be at most 5000 characters')
  })
  it('reports a parameter that is not emulated instead of ignoring it', () => {
    expect(error('/v1/subscriptions', { customer: 'cus_1', billing_thresholds: { amount_gte: 1 } })).toMatchObject({
      status: 400,
      code: 'sandbox_not_emulated',
      message: 'The sandbox does not emulate the parameter billing_thresholds.',
    })
  })
  it('refuses JSON bodies', () => {
    const { send } = createTestClient()
    const answer = send('POST', '/v1/customers', '{"name":"Jane"}', { 'content-type': 'application/json' })
    expect(answer).toMatchObject({ status: 400, body: { error: { type: 'invalid_request_error' } } })
  })
  it('accepts both forms of a list', () => {
    const { id } = customer()
    const { send } = createTestClient()
    for (const form of ['expand[]=customer', 'expand[0]=customer']) {
      expect(send('GET', '/v1/invoices/in_1', form).status).toBe(404)
    }
    expect(ok(get(`/v1/customers/${id}`)).id).toBe(id)
    expect(price().object).toBe('price')
  })
})
