import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('events', () => {
  it('default', () => {
    const { post, ok, get, events } = createTestClient()
    const answer = post('/v1/customers', { name: 'Jane' }, { 'idempotency-key': 'k1' })
    expect(events).toEqual([
      {
        id: expect.stringMatching(/^evt_1\w{23}$/),
        object: 'event',
        api_version: '2026-10-28.endive',
        created: answer.body.created,
        data: { object: answer.body },
        livemode: false,
        pending_webhooks: 1,
        request: { id: answer.headers['request-id'], idempotency_key: 'k1' },
        type: 'customer.created',
      },
    ])
    expect(ok(get(`/v1/events/${events[0].id}`))).toEqual(events[0])
    expect(get('/v1/events/evt_x').status).toBe(404)
  })
  it('are listed, newest first, by type', () => {
    const { ok, get, customer, price } = createTestClient()
    customer()
    price()
    const types = (params: Parameters<typeof get>[1]) =>
      ok(get('/v1/events', params)).data.map(({ type }: { type: string }) => type)
    expect(types({})).toEqual(['price.created', 'product.created', 'customer.created'])
    expect(types({ type: 'customer.created' })).toEqual(['customer.created'])
    expect(types({ type: 'p*' })).toEqual([])
    expect(types({ type: 'price.*' })).toEqual(['price.created'])
    expect(types({ types: ['customer.created', 'product.created'] })).toEqual(['product.created', 'customer.created'])
    expect(get('/v1/events', { type: 'a', types: ['b'] }).status).toBe(400)
  })
  it('are listed by whether all endpoints have answered with success', () => {
    const { account, customer, events, get, ok } = createTestClient()
    customer()
    customer()
    const [answered, waiting] = events.map(({ id }) => id)
    const first = account().events.get(answered)
    if (!first) throw new Error('The event is not stored.')
    // What happens when all webhook endpoints have answered with success.
    account().events.replace({ ...first, pending_webhooks: 0 })
    const ids = (delivery_success: boolean) =>
      ok(get('/v1/events', { delivery_success })).data.map(({ id }: { id: string }) => id)
    expect([ids(true), ids(false)]).toEqual([[answered], [waiting]])
  })
  it('are passed to all listeners after the request that they belong to', () => {
    const { provider, customer } = createTestClient()
    const seen: string[] = []
    const stop = provider.onEvent((event, { apiKey }) => seen.push(`${event.type} ${event.pending_webhooks} ${apiKey}`))
    customer()
    stop()
    customer()
    expect(seen).toEqual(['customer.created 2 sk_test_sandbox'])
  })
  it('name the connected account', () => {
    const { post, events } = createTestClient()
    post('/v1/customers', {}, { 'stripe-account': 'acct_connected' })
    expect(events[0].account).toBe('acct_connected')
  })
})
