import { describe, expect, it } from 'vitest'
import { createTestClient, KEY } from './testing.js'

const NO_REDIRECTS = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } }

describe('setup intents', () => {
  it('default', () => {
    const { ok, post, get, customer, eventTypes } = createTestClient()
    const { id } = customer()
    const intent = ok(post('/v1/setup_intents', { customer: id, ...NO_REDIRECTS }))
    expect(intent).toMatchObject({ object: 'setup_intent', status: 'requires_payment_method', usage: 'off_session' })
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_\\w+$`))
    const confirmed = ok(post(`/v1/setup_intents/${intent.id}/confirm`, { payment_method: 'pm_card_visa' }))
    expect(confirmed).toMatchObject({ status: 'succeeded', latest_attempt: expect.stringMatching(/^setatt_/) })
    expect(ok(get(`/v1/payment_methods/${confirmed.payment_method}`)).customer).toBe(id)
    expect(ok(get('/v1/setup_intents', { customer: id })).data).toEqual([confirmed])
    expect(ok(get('/v1/setup_intents', { payment_method: 'pm_none' })).data).toEqual([])
    expect(eventTypes()).toEqual([
      'customer.created',
      'setup_intent.created',
      'payment_method.attached',
      'setup_intent.succeeded',
    ])
  })
  it('leaves a payment method without a customer for a later attachment', () => {
    const { ok, post, customer } = createTestClient()
    const intent = ok(post('/v1/setup_intents', { confirm: true, payment_method: 'pm_card_visa', ...NO_REDIRECTS }))
    const attached = ok(post(`/v1/payment_methods/${intent.payment_method}/attach`, { customer: customer().id }))
    expect(attached.customer).toMatch(/^cus_/)
  })
  it('answers a decline with 402 and waits for another payment method', () => {
    const { ok, post, get, eventTypes } = createTestClient()
    const intent = ok(post('/v1/setup_intents', { payment_method: 'pm_card_chargeDeclined', ...NO_REDIRECTS }))
    expect(intent.status).toBe('requires_confirmation')
    const { status, body } = post(`/v1/setup_intents/${intent.id}/confirm`)
    expect(status).toBe(402)
    expect(body.error).toMatchObject({
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
      setup_intent: { id: intent.id, status: 'requires_payment_method' },
    })
    expect(ok(get(`/v1/setup_intents/${intent.id}`))).toMatchObject({
      last_setup_error: { code: 'card_declined', type: 'card_error', payment_method: { object: 'payment_method' } },
      payment_method: null,
    })
    expect(eventTypes()).toEqual(['setup_intent.created', 'setup_intent.setup_failed'])
  })
  it('asks for 3-D Secure, after which the card can be charged without the customer', () => {
    const { ok, post, customer, provider, eventTypes } = createTestClient()
    const { id } = customer()
    const card = { payment_method: 'pm_card_authenticationRequiredOnSetup', return_url: 'https://example.com' }
    const intent = ok(post('/v1/setup_intents', { customer: id, confirm: true, ...card }))
    expect(intent).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: 'https://example.com' } },
    })
    const done = provider.authenticate(KEY, intent.id, 'succeed')
    expect(done).toMatchObject({ status: 'succeeded', next_action: null })
    const charge = { customer: id, payment_method: done.payment_method as string, off_session: true, confirm: true }
    expect(ok(post('/v1/payment_intents', { amount: 500, currency: 'usd', ...charge, ...NO_REDIRECTS })).status).toBe(
      'succeeded',
    )
    expect(eventTypes()).toContain('setup_intent.requires_action')
  })
  it('fails when the challenge does', () => {
    const { ok, post, provider } = createTestClient()
    const card = { payment_method: 'pm_card_threeDSecure2Required', ...NO_REDIRECTS }
    const intent = ok(post('/v1/setup_intents', { confirm: true, ...card }))
    expect(intent.next_action.type).toBe('use_stripe_sdk')
    expect(provider.authenticate(KEY, intent.id, 'fail')).toMatchObject({
      status: 'requires_payment_method',
      last_setup_error: { code: 'setup_intent_authentication_failure' },
    })
    expect(() => provider.authenticate(KEY, intent.id, 'fail')).toThrow('must have the status requires_action')
  })
  it('is changed and canceled until it has succeeded', () => {
    const { ok, post, customer, eventTypes } = createTestClient()
    const intent = ok(post('/v1/setup_intents', { metadata: { a: '1' }, ...NO_REDIRECTS }))
    const { id } = customer()
    expect(
      ok(
        post(`/v1/setup_intents/${intent.id}`, { customer: id, payment_method: 'pm_card_visa', metadata: { b: '2' } }),
      ),
    ).toMatchObject({ customer: id, status: 'requires_confirmation', metadata: { a: '1', b: '2' } })
    expect(ok(post(`/v1/setup_intents/${intent.id}/cancel`, { cancellation_reason: 'abandoned' }))).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
    })
    expect(eventTypes()).toContain('setup_intent.canceled')
    for (const [path, params] of [
      ['/cancel', {}],
      ['/confirm', { payment_method: 'pm_card_visa' }],
      ['', { customer: id }],
    ] as const) {
      expect(post(`/v1/setup_intents/${intent.id}${path}`, params).body.error).toMatchObject({
        code: 'setup_intent_unexpected_state',
        setup_intent: { id: intent.id },
      })
    }
  })
  it('refuses what cannot be confirmed', () => {
    const { ok, post, get } = createTestClient()
    expect(post('/v1/setup_intents', { confirm: true }).body.error.code).toBe('setup_intent_unexpected_state')
    expect(post('/v1/setup_intents', { return_url: 'https://example.com' }).body.error.param).toBe('return_url')
    expect(post('/v1/setup_intents', { confirm: true, payment_method: 'pm_card_visa' }).body.error.message).toContain(
      'return_url',
    )
    const intent = ok(post('/v1/setup_intents', { confirm: true, payment_method: 'pm_card_visa', ...NO_REDIRECTS }))
    expect(post(`/v1/setup_intents/${intent.id}/confirm`).body.error.message).toBe(
      'You cannot confirm this SetupIntent because it has already succeeded.',
    )
    expect(get('/v1/setup_intents/seti_x').body.error.message).toBe("No such setupintent: 'seti_x'")
  })
})
