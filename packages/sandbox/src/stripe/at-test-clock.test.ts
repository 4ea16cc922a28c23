import { expect, it } from 'vitest'
import { createTestClient, KEY } from './testing.js'

const FROZEN = Date.UTC(2030, 0, 1) / 1000

function start() {
  const client = createTestClient('2026-06-01T00:00:00Z')
  const { ok, post } = client
  const testClock = ok(post('/v1/test_helpers/test_clocks', { frozen_time: FROZEN })).id
  const customer = ok(post('/v1/customers', { test_clock: testClock })).id
  return { ...client, testClock, customer }
}

const session = { success_url: 'https://example.com/done' }

it('answers a challenge at the time of the customer’s clock', () => {
  const { ok, get, post, provider, customer } = start()
  const params = { amount: 5000, currency: 'usd', confirm: true, return_url: 'https://example.com' }
  const card = 'pm_card_threeDSecure2Required'
  const { id } = ok(post('/v1/payment_intents', { ...params, customer, payment_method: card }))
  provider.authenticate(KEY, id, 'succeed')
  const { latest_charge } = ok(get(`/v1/payment_intents/${id}`, { expand: ['latest_charge'] }))
  expect(latest_charge.created).toBe(FROZEN)
})

it('completes a Checkout session at the time of the customer’s clock', () => {
  const { ok, get, post, price, provider, customer } = start()
  const line_items = [{ price: price(3000).id, quantity: 1 }]
  const { id, created } = ok(post('/v1/checkout/sessions', { mode: 'subscription', customer, line_items, ...session }))
  expect(created).toBe(FROZEN)
  const { subscription } = provider.completeCheckout(KEY, id)
  expect(ok(get(`/v1/subscriptions/${subscription}`)).start_date).toBe(FROZEN)
})

it('lets a Checkout session expire when the customer’s clock has passed its day', () => {
  const { ok, get, post, clock, testClock, customer } = start()
  const params = { mode: 'setup', currency: 'usd', customer, ...session }
  const { id } = ok(post('/v1/checkout/sessions', params))
  clock.advance('2 days')
  expect(ok(get(`/v1/checkout/sessions/${id}`)).status).toBe('open')
  post(`/v1/test_helpers/test_clocks/${testClock}/advance`, { frozen_time: FROZEN + 2 * 86_400 })
  expect(ok(get(`/v1/checkout/sessions/${id}`)).status).toBe('expired')
})

it('serves the page of a portal session at the time of the customer’s clock', () => {
  const { ok, get, post, price, provider, customer } = start()
  const method = ok(post('/v1/payment_methods/pm_card_visa/attach', { customer })).id
  const items = [{ price: price(3000).id }]
  const { id } = ok(post('/v1/subscriptions', { customer, items, default_payment_method: method }))
  ok(post('/v1/billing_portal/configurations', { features: { subscription_cancel: { enabled: true } } }))
  const { url } = ok(post('/v1/billing_portal/sessions', { customer }))
  const body = new URLSearchParams({ action: 'cancel', subscription: id }).toString()
  provider.handle({ method: 'POST', url: new URL(url), headers: new Headers(), body })
  expect(ok(get(`/v1/subscriptions/${id}`)).canceled_at).toBe(FROZEN)
})
