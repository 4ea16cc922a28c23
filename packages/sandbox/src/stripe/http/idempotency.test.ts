import { describe, expect, it } from 'vitest'
import { createTestClient } from '../testing.js'

const key = (value = 'k1') => ({ 'idempotency-key': value })

describe('idempotency keys', () => {
  it('default', () => {
    const { post, get, ok } = createTestClient()
    const first = post('/v1/customers', { name: 'Jane', email: 'j@x.com' }, key())
    const second = post('/v1/customers', { email: 'j@x.com', name: 'Jane' }, key())
    expect(second.body).toEqual(first.body)
    expect(first.headers).toMatchObject({ 'idempotency-key': 'k1', 'original-request': first.headers['request-id'] })
    expect(first.headers).not.toHaveProperty('idempotent-replayed')
    expect(second.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'idempotency-key': 'k1',
      'original-request': first.headers['request-id'],
    })
    expect(second.headers['request-id']).not.toBe(first.headers['request-id'])
    expect(ok(get('/v1/customers')).data).toHaveLength(1)
  })
  it('refuses the key for other parameters or another endpoint', () => {
    const { post } = createTestClient()
    post('/v1/customers', { name: 'Jane' }, key())
    expect(post('/v1/customers', { name: 'Joe' }, key())).toMatchObject({
      status: 400,
      body: { error: { type: 'idempotency_error', message: expect.stringContaining('same parameters') } },
    })
    expect(post('/v1/products', { name: 'Jane' }, key()).body.error).toMatchObject({
      type: 'idempotency_error',
      message: expect.stringContaining("'/v1/products' vs '/v1/customers'"),
    })
  })
  it('replays errors of requests that were carried out, not of refused parameters', () => {
    const { post, intent, events } = createTestClient()
    const { id } = intent()
    const confirm = () => post(`/v1/payment_intents/${id}/confirm`, { payment_method: 'pm_card_chargeDeclined' }, key())
    const first = confirm()
    const count = events.length
    expect(first.status).toBe(402)
    expect(confirm()).toMatchObject({ status: 402, body: first.body, headers: { 'idempotent-replayed': 'true' } })
    expect(events).toHaveLength(count)
    expect(post('/v1/customers', { nam: 1 }, key('k2')).status).toBe(400)
    expect(post('/v1/customers', { name: 'Jane' }, key('k2')).status).toBe(200)
  })
  it('forgets answers after a day', () => {
    const { post, clock, account } = createTestClient()
    const first = post('/v1/customers', { name: 'Jane' }, key())
    clock.advance('24 hours')
    expect(post('/v1/customers', { name: 'Joe' }, key()).body.id).not.toBe(first.body.id)
    expect(account().keptAnswers.size).toBe(1)
  })
  it('belongs to one API key and one connected account', () => {
    const { post } = createTestClient()
    const ids = [
      post('/v1/customers', {}, key()),
      post('/v1/customers', {}, { ...key(), authorization: 'Bearer sk_test_other' }),
      post('/v1/customers', {}, { ...key(), 'stripe-account': 'acct_1' }),
    ].map(({ body }) => body.id)
    expect(new Set(ids).size).toBe(3)
  })
  it('is ignored on a read, and echoed', () => {
    const { get, remove, customer } = createTestClient()
    const { id } = customer()
    expect(get(`/v1/customers/${id}`, {}, key()).headers['idempotency-key']).toBe('k1')
    expect(remove(`/v1/customers/${id}`, {}, key()).status).toBe(200)
    expect(remove(`/v1/customers/${id}`, {}, key()).status).toBe(404)
  })
  it('refuses a key that is too long', () => {
    const { post } = createTestClient()
    expect(post('/v1/customers', {}, key('x'.repeat(256))).status).toBe(400)
  })
})
