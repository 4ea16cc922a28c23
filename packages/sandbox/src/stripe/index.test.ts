import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('createStripeProvider', () => {
  it('default', () => {
    const { get } = createTestClient()
    const { status, headers, body } = get('/v1/balance')
    expect(status).toBe(200)
    expect(body).toEqual({
      object: 'balance',
      available: [{ amount: 0, currency: 'usd', source_types: { card: 0 } }],
      livemode: false,
      pending: [{ amount: 0, currency: 'usd', source_types: { card: 0 } }],
    })
    expect(headers).toEqual({
      'content-type': 'application/json',
      'request-id': expect.stringMatching(/^req_\w{14}$/),
      'stripe-version': '2026-10-28.endive',
    })
  })
  it('echoes the requested version', () => {
    const { get } = createTestClient()
    for (const version of ['2026-03-25.dahlia', '2020-08-27; konbini_beta=v1']) {
      expect(get('/v1/balance', {}, { 'stripe-version': version }).headers['stripe-version']).toBe(version)
    }
  })
  it('refuses an invalid version', () => {
    const { get } = createTestClient()
    expect(get('/v1/balance', {}, { 'stripe-version': 'latest' }).body.error.message).toBe(
      'Invalid Stripe API version: latest',
    )
  })
  it('answers that a write must not be retried', () => {
    const { post } = createTestClient()
    expect(post('/v1/customers').headers['stripe-should-retry']).toBe('false')
  })
  it('answers 404 with Stripe’s message for what does not exist, and refuses by name what is not emulated', () => {
    const { get, send } = createTestClient()
    expect(get('/v1/nothing')).toMatchObject({
      status: 404,
      body: {
        error: {
          type: 'invalid_request_error',
          message:
            'Unrecognized request URL (GET: /v1/nothing). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.',
        },
      },
    })
    expect(get('/v1/customers/').body.error.message).toContain('remove the trailing slash')
    expect(send('PUT', '/v1/customers').status).toBe(404)
    expect(get('/v1/topups')).toMatchObject({
      status: 400,
      body: {
        error: {
          type: 'invalid_request_error',
          code: 'sandbox_not_emulated',
          message: 'The sandbox does not emulate GET /v1/topups.',
        },
      },
    })
    const code = ({ body }: { body: { error: { code?: string } } }) => body.error.code
    expect(code(send('DELETE', '/v1/charges/ch_1'))).toBe('sandbox_not_emulated')
    expect(code(get('/v1/topups/search', { query: 'x' }))).toBe('sandbox_not_emulated')
  })
  it.each([
    ['balance_transactions', 'id'],
    ['charges', 'id'],
    ['customers', 'id'],
    ['events', 'id'],
    ['invoiceitems', 'id'],
    ['invoices', 'invoice'],
    ['payment_intents', 'intent'],
    ['payment_methods', 'payment_method'],
    ['prices', 'price'],
    ['products', 'id'],
    ['refunds', 'refund'],
    ['subscriptions', 'id'],
  ])('names the parameter of the path in a 404 of %s', (resource, param) => {
    const { get } = createTestClient()
    expect(get(`/v1/${resource}/none`)).toMatchObject({
      status: 404,
      body: { error: { code: 'resource_missing', message: expect.stringContaining("'none'"), param } },
    })
  })
  it('writes errors with the keys of Stripe’s, in the same order', () => {
    const { get } = createTestClient()
    const { error } = get('/v1/customers/cus_x').body
    expect(Object.entries(error)).toEqual([
      ['code', 'resource_missing'],
      ['doc_url', 'https://stripe.com/docs/error-codes/resource-missing'],
      ['message', "No such customer: 'cus_x'"],
      ['param', 'id'],
      [
        'request_log_url',
        expect.stringMatching(/^https:\/\/dashboard\.stripe\.com\/acct_\w+\/test\/workbench\/logs\?object=req_/),
      ],
      ['type', 'invalid_request_error'],
    ])
  })
  it('keeps the data of keys and connected accounts apart', () => {
    const { ok, get, post } = createTestClient()
    const { id } = ok(post('/v1/customers'))
    expect(get(`/v1/customers/${id}`, {}, { authorization: 'Bearer sk_test_other' }).status).toBe(404)
    expect(get(`/v1/customers/${id}`, {}, { 'stripe-account': 'acct_1' }).status).toBe(404)
    expect(get(`/v1/customers/${id}`).status).toBe(200)
  })
  it('saves and restores everything that a caller can see', () => {
    const client = createTestClient()
    const customer = client.customerWith('pm_card_visa')
    const price = client.price()
    client.post(
      '/v1/subscriptions',
      { customer: customer.id, items: [{ price: price.id }] },
      { 'idempotency-key': 'k' },
    )
    client.intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    const paths = [
      'customers',
      'prices',
      'subscriptions',
      'invoices',
      'payment_intents',
      'charges',
      'events',
      'balance',
    ]
    const look = () => paths.map((path) => client.ok(client.get(`/v1/${path}`)))
    const before = look()
    const saved = JSON.parse(JSON.stringify(client.provider.save()))
    client.provider.clear()
    expect(client.ok(client.get('/v1/customers')).data).toEqual([])
    client.provider.restore(saved)
    expect(look()).toEqual(before)
    const again = { customer: customer.id, items: [{ price: price.id }] }
    expect(client.post('/v1/subscriptions', again, { 'idempotency-key': 'k' }).headers['idempotent-replayed']).toBe(
      'true',
    )
    client.clock.advance('1 month')
    client.clock.advance('1 hour')
    expect(client.ok(client.get('/v1/invoices')).data).toHaveLength(2)
    expect(client.ok(client.get('/v1/payment_intents', { limit: 1 })).data[0].status).toBe('succeeded')
  })
  it('gives the same answers for the same seed', () => {
    const [a, b] = [createTestClient(), createTestClient()].map(({ customer, price }) => [customer(), price()])
    expect(a).toEqual(b)
  })
})
