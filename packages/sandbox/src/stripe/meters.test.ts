import { describe, expect, it } from 'vitest'
import { createTestClient, type Input } from './testing.js'

type Terms = Readonly<Record<string, Input>>

const METER = { default_aggregation: { formula: 'sum' }, display_name: 'API calls', event_name: 'api_calls' }

function metered(terms: Terms = {}, price: Terms = { unit_amount: 4 }) {
  const client = createTestClient('2026-01-01T00:00:00Z')
  const { ok, get, post, clock } = client
  const meter = ok(post('/v1/billing/meters', { ...METER, ...terms }))
  const priceOf = (more: Terms) =>
    ok(
      post('/v1/prices', {
        currency: 'usd',
        product_data: { name: 'API' },
        recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
        ...more,
      }),
    )
  const { id: priceId } = priceOf(price)
  const customer = client.customerWith('pm_card_visa').id
  return {
    ...client,
    meter,
    priceId,
    priceOf,
    customer,
    report: (value: number, at?: string, more: Terms = {}) =>
      post('/v1/billing/meter_events', {
        event_name: meter.event_name,
        payload: { stripe_customer_id: customer, value: String(value) },
        ...(at ? { timestamp: Date.parse(at) / 1000 } : {}),
        ...more,
      }),
    subscribe: (more: Terms = {}) => ok(post('/v1/subscriptions', { customer, items: [{ price: priceId }], ...more })),
    lines: (invoice: string) =>
      ok(get(`/v1/invoices/${invoice}/lines`)).data.map((line: any) => [line.description, line.quantity, line.amount]),
    latest: () => ok(get('/v1/invoices', { customer, limit: 1 })).data[0],
    renew: () => clock.set('2026-02-01T01:00:00Z'),
  }
}

describe('meters', () => {
  it('are created, renamed, deactivated and reactivated', () => {
    const { ok, get, post, meter, eventTypes, seconds } = metered()
    expect(meter).toEqual({
      id: expect.stringMatching(/^mtr_test_/),
      object: 'billing.meter',
      created: seconds(),
      customer_mapping: { event_payload_key: 'stripe_customer_id', type: 'by_id' },
      default_aggregation: { formula: 'sum' },
      display_name: 'API calls',
      event_name: 'api_calls',
      event_time_window: null,
      livemode: false,
      status: 'active',
      status_transitions: { deactivated_at: null },
      updated: seconds(),
      value_settings: { event_payload_key: 'value' },
    })
    eventTypes()
    const path = `/v1/billing/meters/${meter.id}`
    expect(ok(post(path, { display_name: 'Calls' })).display_name).toBe('Calls')
    expect(ok(post(`${path}/deactivate`))).toMatchObject({
      status: 'inactive',
      status_transitions: { deactivated_at: seconds() },
    })
    expect(post(`${path}/deactivate`).status).toBe(400)
    expect(ok(get('/v1/billing/meters', { status: 'active' })).data).toEqual([])
    expect(ok(post(`${path}/reactivate`)).status_transitions.deactivated_at).toBeNull()
    expect(post(`${path}/reactivate`).status).toBe(400)
    expect(ok(get(path)).status).toBe('active')
    expect(eventTypes()).toEqual(['billing.meter.updated', 'billing.meter.deactivated', 'billing.meter.reactivated'])
    expect(post('/v1/billing/meters', METER).body.error.param).toBe('event_name')
    expect(get('/v1/billing/meters/mtr_x').body.error.code).toBe('resource_missing')
  })
  it('are what metered prices need', () => {
    const { post, meter } = metered()
    const refused = (recurring: Terms) =>
      post('/v1/prices', {
        currency: 'usd',
        product_data: { name: 'API' },
        unit_amount: 1,
        recurring: { interval: 'month', ...recurring },
      }).body.error
    expect(refused({ usage_type: 'metered' }).message).toBe(
      'Starting with Stripe version `2025-03-31.basil`, metered prices must be backed by meters.',
    )
    expect(refused({ usage_type: 'metered', meter: 'mtr_x' })).toMatchObject({ code: 'resource_missing' })
    expect(refused({ meter: meter.id }).param).toBe('recurring[meter]')
    post(`/v1/billing/meters/${meter.id}/deactivate`)
    expect(refused({ usage_type: 'metered', meter: meter.id }).param).toBe('recurring[meter]')
  })
  it('are not what usage was recorded with before', () => {
    const { post, customer: _ } = metered()
    const old = { 'stripe-version': '2024-06-20' }
    const terms = { currency: 'usd', product_data: { name: 'API' }, unit_amount: 1 }
    const recurring = { interval: 'month', usage_type: 'metered' }
    expect(post('/v1/prices', { ...terms, recurring }, old).body.error.code).toBe('sandbox_not_emulated')
  })
})

describe('meter events', () => {
  it('are answered as they were sent', () => {
    const { ok, report, customer, seconds } = metered()
    expect(ok(report(5, undefined, { identifier: 'first' }))).toEqual({
      object: 'billing.meter_event',
      created: seconds(),
      event_name: 'api_calls',
      identifier: 'first',
      livemode: false,
      payload: { stripe_customer_id: customer, value: '5' },
      timestamp: seconds(),
    })
    expect(report(5, undefined, { identifier: 'first' }).body.error.message).toBe(
      'An event already exists with identifier first.',
    )
  })
  it('are sent as JSON as well', () => {
    const { ok, send, meter, customer, get, clock } = metered()
    clock.set('2026-01-10T00:00:00Z')
    const create = (event: object | string) =>
      send('POST', '/v2/billing/meter_events', typeof event === 'string' ? event : JSON.stringify(event), {
        'content-type': 'application/json',
      })
    const event = { event_name: 'api_calls', payload: { stripe_customer_id: customer, value: '7' } }
    expect(ok(create({ ...event, identifier: 'first', timestamp: '2026-01-05T00:00:00Z' }))).toEqual({
      object: 'v2.billing.meter_event',
      created: '2026-01-10T00:00:00.000Z',
      identifier: 'first',
      livemode: false,
      timestamp: '2026-01-05T00:00:00.000Z',
      ...event,
    })
    ok(create(event))
    const range = { start_time: Date.UTC(2026, 0, 1) / 1000, end_time: Date.UTC(2026, 1, 1) / 1000 }
    const { data } = ok(get(`/v1/billing/meters/${meter.id}/event_summaries`, { customer, ...range }))
    expect(data).toMatchObject([{ aggregated_value: 14 }])
    expect(create({ ...event, timestamp: 'soon' }).body.error.param).toBe('timestamp')
    expect(create('{').body.error.message).toContain('JSON')
    expect(create('7').body.error.message).toContain('JSON')
    expect(create('').body.error.param).toBe('event_name')
  })
  it('are refused when they cannot be counted', () => {
    const { ok, post, report, meter, customer } = metered()
    const sent = (payload: Terms) => post('/v1/billing/meter_events', { event_name: 'api_calls', payload }).body.error
    expect(report(1, undefined, { event_name: 'calls' }).body.error).toMatchObject({
      message: 'No active meter found for event name "calls".',
      param: 'event_name',
    })
    expect(sent({ value: '1' }).param).toBe('payload[stripe_customer_id]')
    expect(sent({ stripe_customer_id: 'cus_x', value: '1' }).message).toBe("No such customer: 'cus_x'")
    expect(sent({ stripe_customer_id: customer }).param).toBe('payload[value]')
    expect(sent({ stripe_customer_id: customer, value: 'many' }).param).toBe('payload[value]')
    expect(sent({ stripe_customer_id: customer, value: '0.5' }).code).toBe('sandbox_not_emulated')
    expect(report(1, '2025-11-20T00:00:00Z').body.error.param).toBe('timestamp')
    expect(report(1, '2026-01-01T00:06:00Z').body.error.param).toBe('timestamp')
    ok(post(`/v1/billing/meters/${meter.id}/deactivate`))
    expect(report(1).status).toBe(400)
  })
  it.each<[name: string, terms: Terms, usage: number]>([
    ['sum', {}, 12],
    ['count', { default_aggregation: { formula: 'count' } }, 4],
    ['last', { default_aggregation: { formula: 'last' } }, 3],
    ['sum of the last of each day', { event_time_window: 'day' }, 10],
    ['sum of the last of each hour', { event_time_window: 'hour' }, 8],
  ])('add up: %s', (_, terms, usage) => {
    const { ok, get, report, meter, customer, clock } = metered(terms)
    clock.set('2026-01-10T00:00:00Z')
    for (const [value, at] of [
      [4, '2026-01-05T10:10:00Z'],
      [3, '2026-01-09T23:00:00Z'],
      [-2, '2026-01-05T10:00:00Z'],
      [7, '2026-01-05T11:00:00Z'],
    ] as const) {
      ok(report(value, at))
    }
    const range = { start_time: Date.UTC(2026, 0, 1) / 1000, end_time: Date.UTC(2026, 1, 1) / 1000 }
    const { data } = ok(get(`/v1/billing/meters/${meter.id}/event_summaries`, { customer, ...range }))
    expect(data).toEqual([
      {
        ...range,
        id: expect.any(String),
        object: 'billing.meter_event_summary',
        aggregated_value: usage,
        livemode: false,
        meter: meter.id,
      },
    ])
  })
  it('are summarized by the day', () => {
    const { ok, get, report, meter, customer, clock } = metered()
    clock.set('2026-01-10T00:00:00Z')
    for (const at of ['2026-01-05T10:00:00Z', '2026-01-05T11:00:00Z', '2026-01-07T00:00:00Z']) ok(report(2, at))
    const day = (date: number) => Date.UTC(2026, 0, date) / 1000
    const path = `/v1/billing/meters/${meter.id}/event_summaries`
    const summaries = (more: Terms = {}) =>
      get(path, { customer, start_time: day(1), end_time: day(10), value_grouping_window: 'day', ...more })
    const { data } = ok(summaries())
    expect(data.map((row: any) => [row.start_time, row.aggregated_value])).toEqual([
      [day(7), 2],
      [day(5), 4],
    ])
    expect(ok(summaries({ starting_after: data[0].id })).data).toEqual([data[1]])
    expect(summaries({ start_time: day(1) + 60 }).body.error.param).toBe('start_time')
    expect(summaries({ end_time: day(1) }).body.error.param).toBe('end_time')
    expect(get(path, { customer, start_time: 1, end_time: 60 }).body.error.param).toBe('start_time')
  })
  it('are canceled by an adjustment, within a day', () => {
    const { ok, post, report, subscribe, latest, renew, clock } = metered()
    subscribe()
    ok(report(100, undefined, { identifier: 'wrong' }))
    ok(report(200, undefined, { identifier: 'right' }))
    const cancel = (identifier: string) =>
      post('/v1/billing/meter_event_adjustments', { event_name: 'api_calls', type: 'cancel', cancel: { identifier } })
    expect(ok(cancel('wrong'))).toEqual({
      object: 'billing.meter_event_adjustment',
      cancel: { identifier: 'wrong' },
      event_name: 'api_calls',
      livemode: false,
      status: 'pending',
      type: 'cancel',
    })
    clock.advance('25 hours')
    expect(cancel('right').body.error.param).toBe('cancel[identifier]')
    renew()
    expect(latest().total).toBe(800)
  })
})

it('plans have a meter as well', () => {
  const { ok, post, meter } = metered()
  const terms = { amount: 2, currency: 'usd', interval: 'month', product: { name: 'API' }, usage_type: 'metered' }
  const { id } = meter
  expect(ok(post('/v1/plans', { ...terms, meter: id }))).toMatchObject({ meter: id, usage_type: 'metered' })
  expect(post('/v1/plans', terms, { 'stripe-version': '2022-11-15' }).body.error.code).toBe('sandbox_not_emulated')
})

describe('metered subscriptions', () => {
  it('bill what was used when the period is over', () => {
    const { ok, get, post, report, subscribe, lines, latest, clock, customer } = metered()
    const subscription = subscribe()
    expect(subscription).toMatchObject({ status: 'active', latest_invoice: null })
    expect(subscription.items.data[0]).not.toHaveProperty('quantity')
    expect(ok(get('/v1/invoices', { customer })).data).toEqual([])
    clock.set('2026-01-20T00:00:00Z')
    ok(report(1000))
    ok(report(500))
    expect(ok(post('/v1/invoices/create_preview', { subscription: subscription.id })).total).toBe(6000)
    clock.set('2026-02-01T00:00:00Z')
    expect(latest()).toMatchObject({ status: 'draft', billing_reason: 'subscription_cycle', total: 6000 })
    // Until it is finalized, late events of the period count; those of the new one do not.
    ok(report(10, '2026-01-31T23:59:59Z'))
    ok(report(7))
    clock.set('2026-02-01T01:00:00Z')
    expect(latest()).toMatchObject({ status: 'paid', total: 6040 })
    expect(lines(latest().id)).toEqual([['1510 × API (at $0.04 / month)', 1510, 6040]])
    expect(ok(get(`/v1/invoices/${latest().id}/lines`)).data[0].period).toEqual({
      start: Date.UTC(2026, 0, 1) / 1000,
      end: Date.UTC(2026, 1, 1) / 1000,
    })
    clock.set('2026-03-01T01:00:00Z')
    expect(latest().total).toBe(28)
    clock.set('2026-04-01T01:00:00Z')
    expect(lines(latest().id)).toEqual([['0 × API (at $0.04 / month)', 0, 0]])
  })
  it('have a line for each tier that is reached', () => {
    const tiers = [
      { up_to: 1000, unit_amount: 0 },
      { up_to: 'inf', unit_amount: 4 },
    ]
    const { ok, report, subscribe, lines, latest, clock, renew } = metered(
      {},
      { billing_scheme: 'tiered', tiers_mode: 'graduated', tiers },
    )
    subscribe()
    ok(report(900))
    clock.set('2026-02-01T00:00:00Z')
    ok(report(350, '2026-01-31T12:00:00Z'))
    renew()
    expect(lines(latest().id)).toEqual([
      ['1000 × API (Tier 1 at $0.00 / month)', 1000, 0],
      ['250 × API (Tier 2 at $0.04 / month)', 250, 1000],
    ])
  })
  it('are combined with a fee that is paid in advance', () => {
    const { ok, post, price, report, customer, priceId, lines, latest, renew } = metered()
    const fee = price(20_000)
    const items = [{ price: fee.id, quantity: 1 }, { price: priceId }]
    const { latest_invoice, status } = ok(post('/v1/subscriptions', { customer, items }))
    expect(status).toBe('active')
    expect(lines(latest_invoice)).toEqual([['1 × Pro (at $200.00 / month)', 1, 20_000]])
    ok(report(25))
    renew()
    expect(lines(latest().id)).toEqual([
      ['25 × API (at $0.04 / month)', 25, 100],
      ['1 × Pro (at $200.00 / month)', 1, 20_000],
    ])
  })
  it('show the metered item on the first invoice in classic billing mode', () => {
    const { subscribe, lines } = metered()
    const { latest_invoice } = subscribe({ billing_mode: { type: 'classic' } })
    expect(lines(latest_invoice)).toEqual([['0 × API (at $0.04 / month)', 0, 0]])
  })
  it('are previewed before they exist, and renewed at once with a new cycle', () => {
    const { ok, post, report, subscribe, customer, priceId, latest, clock } = metered()
    const subscription_details = { items: [{ price: priceId }] }
    expect(ok(post('/v1/invoices/create_preview', { customer, subscription_details })).total).toBe(0)
    const { id } = subscribe()
    ok(report(75))
    clock.advance('1 day')
    ok(post(`/v1/subscriptions/${id}`, { billing_cycle_anchor: 'now' }))
    expect(latest()).toMatchObject({ status: 'paid', total: 300 })
  })
  it('are free during a trial', () => {
    const { ok, report, subscribe, latest, clock } = metered()
    subscribe({ trial_period_days: 7 })
    ok(report(1000))
    clock.set('2026-01-08T01:00:00Z')
    expect(latest()).toMatchObject({ billing_reason: 'subscription_cycle', total: 0 })
    ok(report(50))
    clock.set('2026-02-08T01:00:00Z')
    expect(latest().total).toBe(200)
  })
  it('bill by the price at the time of the usage', () => {
    const { ok, post, report, subscribe, priceOf, lines, latest, clock, renew } = metered()
    const subscription = subscribe()
    const dearer = priceOf({ unit_amount: 5 }).id
    ok(report(100))
    clock.set('2026-01-16T00:00:00Z')
    const item = subscription.items.data[0].id
    ok(post(`/v1/subscriptions/${subscription.id}`, { items: [{ id: item, price: dearer }] }))
    ok(report(10))
    renew()
    expect(lines(latest().id)).toEqual([
      ['100 × API (at $0.04 / month)', 100, 400],
      ['10 × API (at $0.05 / month)', 10, 50],
    ])
  })
  it('do not bill a metered item that is removed without prorations', () => {
    const { ok, post, price, report, subscribe, latest, renew, clock } = metered()
    const subscription = subscribe()
    ok(report(100))
    clock.set('2026-01-16T00:00:00Z')
    const items = [{ id: subscription.items.data[0].id, deleted: true }, { price: price(1000).id }]
    ok(post(`/v1/subscriptions/${subscription.id}`, { items, proration_behavior: 'none' }))
    renew()
    expect(latest().total).toBe(1000)
  })
  it('bill a last time when they end', () => {
    const { ok, report, subscribe, latest, clock } = metered()
    const { id } = subscribe({ cancel_at_period_end: true })
    ok(report(100))
    clock.set('2026-02-01T01:00:00Z')
    expect(latest()).toMatchObject({
      status: 'paid',
      total: 400,
      parent: { subscription_details: { subscription: id } },
    })
  })
  it.each([
    ['when that is asked for', true, 120],
    ['not otherwise', false, undefined],
  ])('bill what was used until an immediate end: %s', (_, invoice_now, total) => {
    const { ok, remove, report, subscribe, latest, clock } = metered()
    const { id } = subscribe()
    ok(report(30))
    clock.advance('1 day')
    ok(remove(`/v1/subscriptions/${id}`, { invoice_now }))
    expect(latest()?.total).toBe(total)
  })
  it('have no quantity', () => {
    const { post, subscribe, customer, priceId } = metered()
    const error = post('/v1/subscriptions', { customer, items: [{ price: priceId, quantity: 1 }] }).body.error
    expect(error.param).toBe('items[0][quantity]')
    const { items } = subscribe()
    expect(post(`/v1/subscription_items/${items.data[0].id}`, { quantity: 2 }).body.error.param).toBe('quantity')
  })
  it('are bought in Checkout', () => {
    const { ok, post, report, customer, priceId, provider, latest, renew } = metered()
    const sell = (line: Terms) =>
      post('/v1/checkout/sessions', {
        mode: 'subscription',
        customer,
        line_items: [{ price: priceId, ...line }],
        success_url: 'https://example.com',
      })
    expect(sell({ quantity: 1 }).body.error.param).toBe('line_items[0][quantity]')
    const session = ok(sell({}))
    expect(session.amount_total).toBe(0)
    const done = provider.completeCheckout({ apiKey: 'sk_test_sandbox' }, session.id)
    expect(done).toMatchObject({ payment_status: 'no_payment_required', subscription: expect.any(String) })
    ok(report(50))
    renew()
    expect(latest().total).toBe(200)
  })
  it('are in the portal, without a quantity', async () => {
    const { ok, post, subscribe, customer, provider } = metered()
    subscribe()
    const { url } = ok(post('/v1/billing_portal/sessions', { customer }))
    const page = provider.handle({ method: 'GET', url: new URL(url), headers: new Headers(), body: '' })
    expect(String(page.body)).toContain('<li>API: by usage</li>')
  })
  it('are counted by the test clock of their customer', () => {
    const { ok, post, get, meter, priceId } = metered()
    const frozen = Date.UTC(2027, 0, 1) / 1000
    const clock = ok(post('/v1/test_helpers/test_clocks', { frozen_time: frozen })).id
    const customer = ok(post('/v1/customers', { test_clock: clock })).id
    ok(post('/v1/subscriptions', { customer, items: [{ price: priceId }] }))
    const payload = { stripe_customer_id: customer, value: '8' }
    expect(ok(post('/v1/billing/meter_events', { event_name: meter.event_name, payload })).timestamp).toBe(frozen)
    ok(post(`/v1/test_helpers/test_clocks/${clock}/advance`, { frozen_time: Date.UTC(2027, 1, 1, 2) / 1000 }))
    expect(ok(get('/v1/invoices', { customer })).data).toMatchObject([{ total: 32 }])
  })
})
