import { describe, expect, it } from 'vitest'
import { createClock } from '../../runtime/clock.js'
import { createRandom } from '../../runtime/random.js'
import { createStripeProvider, type StripeOptions } from '../index.js'
import { createTestClient, encodeForm } from '../testing.js'

function subscribed(now: string, { card = 'pm_card_visa', ...options }: StripeOptions & { card?: string } = {}) {
  const client = createTestClient(now, options)
  const customer = client.customerWith('pm_card_visa')
  const price = client.price(3000)
  const { id } = client.ok(client.post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }] }))
  if (card !== 'pm_card_visa') {
    const method = client.ok(client.post(`/v1/payment_methods/${card}/attach`, { customer: customer.id })).id
    client.ok(client.post(`/v1/customers/${customer.id}`, { invoice_settings: { default_payment_method: method } }))
  }
  client.eventTypes()
  const subscription = () => client.ok(client.get(`/v1/subscriptions/${id}`))
  const latest = () => client.ok(client.get(`/v1/invoices/${subscription().latest_invoice}`))
  return { ...client, id, customer, subscription, latest }
}

const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

describe('renewal', () => {
  it('default', () => {
    const { clock, latest, subscription, eventTypes } = subscribed('2026-01-15T12:00:00Z')
    const first = subscription().items.data[0]
    clock.advance('1 month')
    expect(latest()).toMatchObject({
      status: 'draft',
      billing_reason: 'subscription_cycle',
      period_start: first.current_period_start,
      period_end: first.current_period_end,
      lines: { data: [{ period: { start: first.current_period_end } }] },
    })
    expect(eventTypes()).toEqual(['invoice.created', 'customer.subscription.updated'])
    clock.advance('1 hour')
    expect(latest()).toMatchObject({ status: 'paid', amount_paid: 3000 })
    expect(eventTypes()).toEqual([
      'payment_intent.created',
      'invoice.finalized',
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
    ])
  })
  it('keeps the day of the anchor through short months', () => {
    const { clock, subscription } = subscribed('2026-01-31T12:00:00Z')
    const ends = Array.from({ length: 4 }, () => {
      const end = day(subscription().items.data[0].current_period_end)
      clock.advance('1 month')
      clock.advance('1 day')
      return end
    })
    expect(ends).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
  })
  it('happens for every period of a long advance, each at its own time', () => {
    const { clock, ok, get, id, events } = subscribed('2026-01-31T12:00:00Z')
    clock.advance('1 year')
    const invoices = ok(get('/v1/invoices', { subscription: id, limit: 100 })).data
    expect(invoices).toHaveLength(13)
    expect(invoices.map(({ created }: { created: number }) => day(created)).slice(0, 3)).toEqual([
      '2027-01-31',
      '2026-12-31',
      '2026-11-30',
    ])
    const times = events.map(({ created }) => created)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(events.every(({ request }) => request.id === null)).toBe(true)
  })
  it('includes the pending items of the customer', () => {
    const { clock, latest, ok, post, customer } = subscribed('2026-01-15T12:00:00Z')
    ok(post('/v1/invoiceitems', { customer: customer.id, amount: 450, currency: 'usd' }))
    clock.advance('1 month')
    expect(latest().total).toBe(3450)
  })
})

describe('collecting a failed payment', () => {
  const failing = (options: StripeOptions = {}) =>
    subscribed('2026-01-15T12:00:00Z', { card: 'pm_card_chargeCustomerFail', ...options })

  it('default', () => {
    const { clock, latest, subscription, eventTypes } = failing()
    clock.advance('1 month')
    clock.advance('1 hour')
    expect(subscription().status).toBe('past_due')
    expect(latest()).toMatchObject({ status: 'open', attempt_count: 1, attempted: true })
    expect(day(latest().next_payment_attempt)).toBe('2026-02-18')
    clock.advance('3 days')
    expect(latest()).toMatchObject({ attempt_count: 2 })
    clock.advance('5 days')
    eventTypes()
    clock.advance('7 days')
    expect(latest()).toMatchObject({
      status: 'open',
      attempt_count: 4,
      next_payment_attempt: null,
      auto_advance: false,
    })
    expect(subscription()).toMatchObject({ status: 'canceled', cancellation_details: { reason: 'payment_failed' } })
    expect(eventTypes()).toEqual([
      'charge.failed',
      'payment_intent.payment_failed',
      'invoice.payment_failed',
      'invoice.updated',
      'customer.subscription.deleted',
    ])
  })
  it('leaves the subscription unpaid when so configured, and then only drafts invoices', () => {
    const { clock, latest, subscription, ok, post } = failing({ afterRetries: 'unpaid' })
    clock.advance('1 month')
    clock.advance('16 days')
    const owed = latest()
    expect(subscription().status).toBe('unpaid')
    clock.advance('1 month')
    clock.advance('2 hours')
    expect(latest()).toMatchObject({ status: 'draft', auto_advance: false })
    ok(post(`/v1/invoices/${latest().id}/pay`, { payment_method: 'pm_card_visa' }))
    expect(subscription().status).toBe('active')
    expect(owed.status).toBe('open')
  })
  it('keeps its schedule when an attempt in between fails', () => {
    const { clock, latest, subscription, post } = failing()
    clock.advance('1 month')
    clock.advance('1 hour')
    const planned = latest().next_payment_attempt
    for (let times = 0; times < 5; times += 1) expect(post(`/v1/invoices/${latest().id}/pay`).status).toBe(402)
    expect(latest()).toMatchObject({ attempt_count: 6, next_payment_attempt: planned })
    clock.advance('3 days')
    expect(subscription().status).toBe('canceled')
  })
  it('ends when the customer pays', () => {
    const { clock, latest, subscription, ok, post } = failing()
    clock.advance('1 month')
    clock.advance('1 hour')
    ok(post(`/v1/invoices/${latest().id}/pay`, { payment_method: 'pm_card_visa' }))
    expect(subscription().status).toBe('active')
    clock.advance('20 days')
    expect(subscription().status).toBe('active')
    expect(latest().attempt_count).toBe(2)
  })
  it('ends when the invoice is voided', () => {
    const { clock, latest, subscription, ok, post } = failing()
    clock.advance('1 month')
    clock.advance('1 hour')
    ok(post(`/v1/invoices/${latest().id}/void`))
    expect(subscription().status).toBe('active')
  })
  it('counts a missing payment method as a failed attempt', () => {
    const { clock, latest, subscription, ok, post, get, customer } = subscribed('2026-01-15T12:00:00Z')
    const [method] = ok(get('/v1/payment_methods', { customer: customer.id })).data
    ok(post(`/v1/payment_methods/${method.id}/detach`))
    clock.advance('1 month')
    clock.advance('1 hour')
    expect(latest()).toMatchObject({ status: 'open', attempt_count: 1 })
    expect(subscription().status).toBe('past_due')
  })
})

describe('the balance', () => {
  it('makes money available after two days', () => {
    const { ok, get, intent, clock } = createTestClient()
    intent({ confirm: true, payment_method: 'pm_card_visa' })
    const balance = () => {
      const { available, pending } = ok(get('/v1/balance'))
      return [available[0].amount, pending[0].amount]
    }
    expect(balance()).toEqual([0, 5000])
    clock.advance('1 day')
    intent({ amount: 100, confirm: true, payment_method: 'pm_card_visa' })
    clock.advance('1 day')
    expect(balance()).toEqual([5000, 100])
  })
})

describe('a clock that follows real time', () => {
  it('is applied at the start of the next request', () => {
    let time = Date.UTC(2026, 0, 15)
    const provider = createStripeProvider({ clock: createClock(() => time), random: createRandom(1) })
    const call = (method: string, path: string, params: Parameters<typeof encodeForm>[0] = {}) =>
      provider.handle({
        method,
        url: new URL(path, 'https://api.stripe.com'),
        headers: new Headers({ authorization: 'Bearer sk_test_1' }),
        body: encodeForm(params),
      }).body as { id: string; status: string }
    const customer = call('POST', '/v1/customers')
    const invoice = call('POST', '/v1/invoices', { customer: customer.id, auto_advance: true })
    time += 3_600_000
    expect(call('GET', `/v1/invoices/${invoice.id}`).status).toBe('paid')
  })
})
