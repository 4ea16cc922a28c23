import { describe, expect, it } from 'vitest'
import { createTestClient, KEY } from './testing.js'

describe('payment intents', () => {
  it('default', () => {
    const { ok, post, get, eventTypes } = createTestClient()
    const intent = ok(post('/v1/payment_intents', { amount: 5000, currency: 'USD', metadata: { order: '1' } }))
    expect(intent).toMatchObject({
      amount: 5000,
      currency: 'usd',
      status: 'requires_payment_method',
      capture_method: 'automatic_async',
      automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
      amount_received: 0,
    })
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_`))
    expect(ok(get(`/v1/payment_intents/${intent.id}`))).toEqual(intent)
    expect(eventTypes()).toEqual(['payment_intent.created'])
  })
  it('is confirmed with a test card', () => {
    const { ok, post, intent, eventTypes } = createTestClient()
    const { id } = intent()
    eventTypes()
    const paid = ok(post(`/v1/payment_intents/${id}/confirm`, { payment_method: 'pm_card_visa' }))
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 5000, next_action: null })
    expect(paid.latest_charge).toMatch(/^ch_3/)
    expect(eventTypes()).toEqual(['charge.succeeded', 'payment_intent.succeeded'])
  })
  it('needs a return_url where redirects are allowed, and is unchanged without', () => {
    const { post, get, ok } = createTestClient()
    const { id } = ok(post('/v1/payment_intents', { amount: 100, currency: 'usd' }))
    const refused = post(`/v1/payment_intents/${id}/confirm`, { payment_method: 'pm_card_visa' })
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain('you must provide a `return_url`')
    expect(ok(get(`/v1/payment_intents/${id}`)).status).toBe('requires_payment_method')
    const params = { payment_method: 'pm_card_visa', return_url: 'https://example.com' }
    expect(ok(post(`/v1/payment_intents/${id}/confirm`, params)).status).toBe('succeeded')
    const off = { automatic_payment_methods: { enabled: false }, confirm: true, payment_method: 'pm_card_visa' }
    expect(ok(post('/v1/payment_intents', { amount: 100, currency: 'usd', ...off }))).toMatchObject({
      status: 'succeeded',
      automatic_payment_methods: null,
    })
  })
  it('waits for confirmation when it has a payment method', () => {
    const { ok, post, intent } = createTestClient()
    const { id, status } = intent({ payment_method: 'pm_card_visa' })
    expect(status).toBe('requires_confirmation')
    expect(ok(post(`/v1/payment_intents/${id}/confirm`)).status).toBe('succeeded')
  })
  it('needs a payment method to be confirmed', () => {
    const { post, intent } = createTestClient()
    const { id } = intent()
    expect(post(`/v1/payment_intents/${id}/confirm`).body.error).toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { id },
    })
    expect(post('/v1/payment_intents', { amount: 100, currency: 'usd', confirm: true }).status).toBe(400)
  })

  const DECLINES = [
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline', 'Your card was declined.'],
    [
      'pm_card_chargeDeclinedInsufficientFunds',
      'card_declined',
      'insufficient_funds',
      'Your card has insufficient funds.',
    ],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card', 'Your card has expired.'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc', "Your card's security code is incorrect."],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error', 'An error occurred'],
    ['pm_card_chargeCustomerFail', 'card_declined', 'generic_decline', 'Your card was declined.'],
  ] as const
  for (const [card, code, declineCode, message] of DECLINES) {
    it(`declines ${card}`, () => {
      const { ok, post, get, intent, eventTypes } = createTestClient()
      const { id } = intent()
      eventTypes()
      const { status, body } = post(`/v1/payment_intents/${id}/confirm`, { payment_method: card })
      expect(status).toBe(402)
      expect(body.error).toMatchObject({
        type: 'card_error',
        code,
        decline_code: declineCode,
        charge: expect.stringMatching(/^ch_/),
        message: expect.stringContaining(message),
        payment_intent: { id, status: 'requires_payment_method' },
        payment_method: { object: 'payment_method' },
      })
      expect(body.error.payment_intent).toEqual(ok(get(`/v1/payment_intents/${id}`)))
      expect(body.error.payment_intent).toMatchObject({
        payment_method: null,
        last_payment_error: {
          advice_code: expect.any(String),
          code,
          decline_code: declineCode,
          network_decline_code: expect.stringMatching(/^\d\d$/),
          type: 'card_error',
          charge: body.error.charge,
        },
      })
      expect(ok(get(`/v1/charges/${body.error.charge}`))).toMatchObject({
        status: 'failed',
        paid: false,
        failure_code: code,
        outcome: {
          advice_code: body.error.advice_code,
          network_decline_code: body.error.network_decline_code,
          reason: declineCode,
        },
      })
      expect(eventTypes()).toEqual(['charge.failed', 'payment_intent.payment_failed'])
      expect(ok(post(`/v1/payment_intents/${id}/confirm`, { payment_method: 'pm_card_visa' }))).toMatchObject({
        status: 'succeeded',
        last_payment_error: null,
      })
    })
  }

  it('requires 3-D Secure, and continues when the customer has answered', () => {
    const { ok, get, intent, provider, eventTypes } = createTestClient()
    const { id, status, next_action } = intent({
      confirm: true,
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: 'https://example.com/done',
    })
    expect(status).toBe('requires_action')
    expect(next_action).toMatchObject({
      type: 'redirect_to_url',
      redirect_to_url: { return_url: 'https://example.com/done', url: expect.stringContaining('hooks.stripe.com') },
    })
    expect(eventTypes()).toEqual(['payment_intent.created', 'payment_intent.requires_action'])
    expect(provider.authenticate(KEY, id, 'succeed')).toMatchObject({ status: 'succeeded', next_action: null })
    expect(ok(get(`/v1/payment_intents/${id}`)).status).toBe('succeeded')
    expect(() => provider.authenticate(KEY, id, 'succeed')).toThrow('must have the status requires_action')
  })
  it('requires another payment method when 3-D Secure fails', () => {
    const { intent, provider } = createTestClient()
    const { id, next_action } = intent({ confirm: true, payment_method: 'pm_card_authenticationRequired' })
    expect(next_action.type).toBe('use_stripe_sdk')
    expect(provider.authenticate(KEY, id, 'fail')).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
  })
  it('declines a card that requires 3-D Secure while the customer is not present', () => {
    const { post, intent } = createTestClient()
    const { id } = intent()
    const params = { payment_method: 'pm_card_authenticationRequired', off_session: true }
    expect(post(`/v1/payment_intents/${id}/confirm`, params)).toMatchObject({
      status: 402,
      body: { error: { code: 'authentication_required' } },
    })
    const strict = { payment_method: 'pm_card_authenticationRequired', error_on_requires_action: true }
    expect(post(`/v1/payment_intents/${id}/confirm`, strict).status).toBe(402)
  })
  it('authorises an amount, captures a part of it and releases the rest', () => {
    const { ok, post, get, intent, clock, eventTypes, seconds } = createTestClient()
    const held = intent({ amount: 10000, capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 10000, amount_received: 0 })
    expect(ok(get(`/v1/charges/${held.latest_charge}`))).toMatchObject({
      captured: false,
      payment_method_details: { card: { capture_before: seconds() + 7 * 86400 } },
    })
    expect(ok(get('/v1/balance')).pending[0].amount).toBe(0)
    expect(eventTypes().at(-1)).toBe('payment_intent.amount_capturable_updated')
    const captured = ok(post(`/v1/payment_intents/${held.id}/capture`, { amount_to_capture: 7500 }))
    expect(captured).toMatchObject({ status: 'succeeded', amount: 10000, amount_capturable: 0, amount_received: 7500 })
    expect(ok(get(`/v1/charges/${held.latest_charge}`))).toMatchObject({
      captured: true,
      amount_captured: 7500,
      amount_refunded: 2500,
    })
    expect(ok(get('/v1/balance')).pending[0].amount).toBe(7500)
    expect(eventTypes()).toEqual(['charge.captured', 'payment_intent.succeeded'])
    clock.advance('8 days')
    expect(ok(get(`/v1/payment_intents/${held.id}`)).status).toBe('succeeded')
  })
  it('captures no more than is authorised, and only once', () => {
    const { post, intent } = createTestClient()
    const { id } = intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    const capture = (params = {}) => post(`/v1/payment_intents/${id}/capture`, params)
    expect(capture({ amount_to_capture: 5001 }).body.error).toMatchObject({ code: 'amount_too_large' })
    expect(capture({ amount_to_capture: 0 }).status).toBe(400)
    expect(capture({ amount_to_capture: -1 }).body.error.message).toBe('Invalid integer: -1')
    expect(capture({ final_capture: false }).body.error.code).toBe('sandbox_not_emulated')
    expect(capture().status).toBe(200)
    expect(capture().body.error).toMatchObject({
      code: 'payment_intent_unexpected_state',
      message: 'This PaymentIntent could not be captured because it has already been captured.',
    })
    const open = intent()
    expect(post(`/v1/payment_intents/${open.id}/capture`).body.error.message).toContain('requires_payment_method')
  })
  it('cancels an authorisation after seven days', () => {
    const { ok, get, intent, clock, eventTypes } = createTestClient()
    const { id, latest_charge } = intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    clock.advance('6 days')
    expect(ok(get(`/v1/payment_intents/${id}`)).status).toBe('requires_capture')
    eventTypes()
    clock.advance('1 day')
    expect(eventTypes()).toEqual(['charge.expired', 'payment_intent.canceled'])
    expect(ok(get(`/v1/payment_intents/${id}`))).toMatchObject({ status: 'canceled', cancellation_reason: 'expired' })
    expect(ok(get(`/v1/charges/${latest_charge}`))).toMatchObject({ captured: false, refunded: true })
  })
  it('can be canceled until it has succeeded', () => {
    const { ok, post, get, intent, seconds } = createTestClient()
    const held = intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    const waiting = intent({ confirm: true, payment_method: 'pm_card_threeDSecure2Required' })
    for (const { id } of [intent(), intent({ payment_method: 'pm_card_visa' }), waiting, held]) {
      expect(ok(post(`/v1/payment_intents/${id}/cancel`, { cancellation_reason: 'fraudulent' }))).toMatchObject({
        status: 'canceled',
        cancellation_reason: 'fraudulent',
        canceled_at: seconds(),
        amount_capturable: 0,
        next_action: null,
      })
    }
    expect(ok(get(`/v1/charges/${held.latest_charge}`))).toMatchObject({ captured: false, amount_refunded: 5000 })
    const paid = intent({ confirm: true, payment_method: 'pm_card_visa' })
    expect(post(`/v1/payment_intents/${paid.id}/cancel`).body.error.message).toBe(
      'You cannot cancel this PaymentIntent because it has a status of succeeded. Only a PaymentIntent with one of the following statuses ' +
        'may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.',
    )
  })
  it('does not accept the reason that only Stripe gives', () => {
    const { post, intent } = createTestClient()
    expect(
      post(`/v1/payment_intents/${intent().id}/cancel`, { cancellation_reason: 'automatic' }).body.error,
    ).toMatchObject({
      param: 'cancellation_reason',
      message: 'Invalid cancellation_reason: must be one of duplicate, fraudulent, requested_by_customer, or abandoned',
    })
  })
  it('changes its description at any time, its terms only before it is confirmed', () => {
    const { ok, post, intent } = createTestClient()
    const open = intent()
    const terms = { amount: 900, payment_method: 'pm_card_visa', description: 'x', receipt_email: 'a@x.com' }
    expect(ok(post(`/v1/payment_intents/${open.id}`, terms))).toMatchObject({
      amount: 900,
      status: 'requires_confirmation',
      description: 'x',
      receipt_email: 'a@x.com',
    })
    const paid = intent({ confirm: true, payment_method: 'pm_card_visa' })
    expect(ok(post(`/v1/payment_intents/${paid.id}`, { description: 'y', metadata: { a: '1' } }))).toMatchObject({
      description: 'y',
      metadata: { a: '1' },
    })
    expect(post(`/v1/payment_intents/${paid.id}`, { amount: 1 }).body.error.code).toBe(
      'payment_intent_unexpected_state',
    )
    expect(post(`/v1/payment_intents/${paid.id}/confirm`).body.error.message).toBe(
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
    )
  })
  it('refuses amounts that no card can be charged', () => {
    const { post } = createTestClient()
    const error = (amount: number, currency: string) => post('/v1/payment_intents', { amount, currency }).body.error
    expect(error(0, 'usd')).toMatchObject({ code: 'parameter_invalid_integer', param: 'amount' })
    expect(error(-5, 'usd')).toMatchObject({
      code: 'parameter_invalid_integer',
      message: 'Invalid integer: -5',
      param: 'amount',
    })
    expect(error(150, 'isk')).toMatchObject({
      code: 'parameter_invalid_integer',
      message: expect.stringContaining('must be a multiple of 100'),
      param: 'amount',
    })
    expect(error(150, 'ugx').code).toBe('parameter_invalid_integer')
    expect(error(5125, 'kwd').message).toContain('must be a multiple of 10')
    expect(['isk', 'ugx', 'kwd'].map((currency) => error(5200, currency))).toEqual([undefined, undefined, undefined])
    expect(error(49, 'usd')).toMatchObject({ code: 'amount_too_small', message: 'Amount must be at least $0.50 usd' })
    expect(error(100_000_000, 'usd')).toMatchObject({
      code: 'amount_too_large',
      message: 'Amount must be no more than $999,999.99',
    })
    expect(error(29, 'gbp')).toMatchObject({ code: 'amount_too_small', message: 'Amount must be at least £0.30 gbp' })
    expect(error(49, 'jpy').message).toBe('Amount must be at least ¥50 jpy')
  })
  it('uses a card once without a customer, and repeatedly with one', () => {
    const { ok, post, get, intent, customerWith, customer } = createTestClient()
    const single = intent({ confirm: true, payment_method: 'pm_card_visa' }).payment_method
    const again = { amount: 500, currency: 'usd', payment_method: single }
    expect(post('/v1/payment_intents', again).body.error.message).toContain('It may not be used again.')
    const owner = customerWith('pm_card_visa')
    const saved = owner.invoice_settings.default_payment_method
    for (let times = 0; times < 2; times += 1) {
      const paid = intent({ customer: owner.id, confirm: true, payment_method: saved })
      expect(paid.status).toBe('succeeded')
    }
    expect(post('/v1/payment_intents', { ...again, payment_method: saved }).body.error.message).toContain(
      'Please include the Customer',
    )
    const stranger = { ...again, payment_method: saved, customer: customer().id }
    expect(post('/v1/payment_intents', stranger).body.error.code).toBe('resource_missing')
    const { id } = customer()
    const params = { customer: id, confirm: true, payment_method: 'pm_card_visa', setup_future_usage: 'off_session' }
    const kept = intent(params).payment_method
    expect(ok(get(`/v1/payment_methods/${kept}`)).customer).toBe(id)
  })
  it('names the missing object and parameter', () => {
    const { get, post } = createTestClient()
    expect(get('/v1/payment_intents/pi_x').body.error).toMatchObject({
      message: "No such payment_intent: 'pi_x'",
      param: 'intent',
    })
    expect(post('/v1/payment_intents', { amount: 500, currency: 'usd', customer: 'cus_x' })).toMatchObject({
      status: 400,
      body: { error: { message: "No such customer: 'cus_x'", param: 'customer' } },
    })
    expect(
      post('/v1/payment_intents', { amount: 500, currency: 'usd', return_url: 'https://x.y' }).body.error.param,
    ).toBe('return_url')
  })
})

it('charges are captured by their payment intents', () => {
  const { intent, post, ok, get } = createTestClient()
  const held = intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
  const capture = (id: string) => post(`/v1/charges/${id}/capture`).body.error
  expect(capture(held.latest_charge).message).toContain(`/v1/payment_intents/${held.id}/capture`)
  expect(ok(get(`/v1/charges/${held.latest_charge}`)).captured).toBe(false)
  ok(post(`/v1/payment_intents/${held.id}/capture`))
  expect(capture(held.latest_charge).code).toBe('charge_already_captured')
  expect(capture('ch_x').code).toBe('resource_missing')
})
