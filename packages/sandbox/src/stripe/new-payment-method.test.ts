import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

const CARD = { number: '4242424242424242', exp_month: 8, exp_year: 2030, cvc: '314' }

describe('POST /v1/payment_methods', () => {
  it('default', () => {
    const { ok, post, get } = createTestClient()
    const method = ok(post('/v1/payment_methods', { type: 'card', card: { token: 'tok_mastercard' } }))
    expect(method).toMatchObject({ object: 'payment_method', customer: null, card: { brand: 'mastercard' } })
    expect(ok(get(`/v1/payment_methods/${method.id}`))).toEqual(method)
  })
  it('keeps the expiry and the billing details, which a charge shows', () => {
    const { ok, post, get, intent } = createTestClient()
    const billing_details = { name: 'Jane', email: 'jane@example.com', address: { city: 'Berlin' } }
    const method = ok(post('/v1/payment_methods', { type: 'card', card: CARD, billing_details, metadata: { a: '1' } }))
    expect(method).toMatchObject({
      billing_details: { name: 'Jane', phone: null, address: { city: 'Berlin', line1: null } },
      card: { exp_month: 8, exp_year: 2030, last4: '4242' },
      metadata: { a: '1' },
    })
    const paid = intent({ confirm: true, payment_method: method.id })
    expect(ok(get(`/v1/charges/${paid.latest_charge}`))).toMatchObject({
      billing_details: method.billing_details,
      payment_method_details: { card: { exp_month: 8, exp_year: 2030 } },
    })
  })
  it('knows the test numbers by their behaviour', () => {
    const { ok, post } = createTestClient()
    const pay = (number: string) => {
      const method = ok(post('/v1/payment_methods', { type: 'card', card: { ...CARD, number } }))
      return post('/v1/payment_intents', {
        amount: 5000,
        currency: 'usd',
        confirm: true,
        payment_method: method.id,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      }).body
    }
    expect(pay('4000 0000 0000 9995').error).toMatchObject({ decline_code: 'insufficient_funds' })
    expect(pay('4000002760003184').status).toBe('requires_action')
    expect(pay('378282246310005').status).toBe('succeeded')
  })
  it.each([
    [{ number: '4242424242424241' }, 'incorrect_number', 'number'],
    [{ number: '4111111111111111' }, 'card_declined', undefined],
    [{ exp_month: 13 }, 'invalid_expiry_month', 'exp_month'],
    [{ exp_year: 25 }, 'invalid_expiry_year', 'exp_year'],
    [{ exp_month: 1, exp_year: 2026 }, 'invalid_expiry_month', 'exp_month'],
  ])('refuses %o with %s', (change, code, param) => {
    const { post } = createTestClient('2026-02-15T12:00:00Z')
    const { status, body } = post('/v1/payment_methods', { type: 'card', card: { ...CARD, ...change } })
    expect(status).toBe(402)
    expect(body.error).toMatchObject({ type: 'card_error', code })
    expect(body.error.param).toBe(param)
  })
  it('names what is missing or not emulated', () => {
    const { post } = createTestClient()
    const error = (params: Record<string, any>) => post('/v1/payment_methods', params).body.error
    expect(error({}).param).toBe('type')
    expect(error({ type: 'card' }).param).toBe('card')
    expect(error({ type: 'card', card: { exp_month: 1 } }).param).toBe('card[number]')
    expect(error({ type: 'card', card: { number: CARD.number, exp_year: 30 } }).param).toBe('card[exp_month]')
    expect(error({ type: 'card', card: { number: CARD.number, exp_month: 3 } }).param).toBe('card[exp_year]')
    expect(error({ type: 'card', card: { token: 'tok_none' } }).code).toBe('resource_missing')
    expect(error({ type: 'sepa_debit' }).message).toContain('payment methods of the type sepa_debit')
  })
})

describe('POST /v1/payment_methods/{id}', () => {
  it('changes a payment method of a customer', () => {
    const { ok, post, customerWith, eventTypes } = createTestClient()
    const id = customerWith('pm_card_visa').invoice_settings.default_payment_method
    eventTypes()
    const billing_details = { email: 'new@example.com', address: { line1: 'Main St' } }
    const changed = ok(post(`/v1/payment_methods/${id}`, { card: { exp_year: 2031 }, billing_details }))
    expect(changed).toMatchObject({ billing_details, card: { exp_month: 12, exp_year: 2031 } })
    expect(
      ok(post(`/v1/payment_methods/${id}`, { allow_redisplay: 'always', billing_details: { address: null } })),
    ).toMatchObject({
      allow_redisplay: 'always',
      billing_details: { email: 'new@example.com', address: { line1: null } },
    })
    expect(eventTypes()).toEqual(['payment_method.updated', 'payment_method.updated'])
  })
  it('refuses one without a customer', () => {
    const { ok, post } = createTestClient()
    const { id } = ok(post('/v1/payment_methods', { type: 'card', card: { token: 'tok_visa' } }))
    expect(post(`/v1/payment_methods/${id}`, { metadata: { a: '1' } }).body.error.message).toContain('save this')
  })
})

describe('tokens', () => {
  it('become one payment method', () => {
    const { ok, post, get } = createTestClient()
    const token = ok(post('/v1/tokens', { card: { ...CARD, name: 'Jane' } }))
    expect(token).toMatchObject({ object: 'token', type: 'card', used: false, card: { brand: 'Visa', name: 'Jane' } })
    const card = { token: token.id }
    expect(ok(post('/v1/payment_methods', { type: 'card', card })).card.exp_year).toBe(2030)
    expect(ok(get(`/v1/tokens/${token.id}`)).used).toBe(true)
    expect(post('/v1/payment_methods', { type: 'card', card }).body.error.code).toBe('token_already_used')
    expect(post('/v1/tokens').status).toBe(400)
    expect(get('/v1/tokens/tok_none').status).toBe(404)
  })
})

describe('payment_method_data', () => {
  it('describes the payment method where it is used', () => {
    const { intent, post, ok } = createTestClient()
    const payment_method_data = { type: 'card', card: { token: 'tok_visa' }, billing_details: { name: 'Jane' } }
    expect(intent({ confirm: true, payment_method_data }).status).toBe('succeeded')
    const setup = ok(
      post('/v1/setup_intents', {
        confirm: true,
        payment_method_data,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      }),
    )
    expect(setup.status).toBe('succeeded')
    expect(
      post(`/v1/payment_intents`, { amount: 500, currency: 'usd', payment_method: 'pm_card_visa', payment_method_data })
        .body.error.message,
    ).toContain('payment_method, payment_method_data')
  })
})
