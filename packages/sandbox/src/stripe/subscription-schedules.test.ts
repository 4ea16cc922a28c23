import { describe, expect, it } from 'vitest'
import { createTestClient, type Input } from './testing.js'

type Terms = Readonly<Record<string, Input>>

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000

function planner() {
  const client = createTestClient('2026-01-01T00:00:00Z')
  const { ok, get, post, clock } = client
  const [basic, pro] = [client.price(1000).id, client.price(3000).id]
  const customer = client.customerWith('pm_card_visa').id
  const phase = (price: string, more: Terms = {}): Terms => ({ items: [{ price, quantity: 1 }], ...more })
  return {
    ...client,
    basic,
    pro,
    customer,
    phase,
    plan: (params: Terms, headers = {}) =>
      post('/v1/subscription_schedules', { customer, start_date: 'now', ...params }, headers),
    schedule: (id: string) => ok(get(`/v1/subscription_schedules/${id}`)),
    subscription: (id: string) => ok(get(`/v1/subscriptions/${id}`)),
    invoices: () => ok(get('/v1/invoices', { customer })).data.map(({ status, total }: any) => [status, total]),
    go: (date: string, time = '01:00') => clock.set(`${date}T${time}:00Z`),
  }
}

const months = (count: number) => ({ duration: { interval: 'month', interval_count: count } })

describe('a schedule that starts now', () => {
  it('has a subscription, whose first invoice is charged an hour later', () => {
    const { ok, plan, phase, basic, pro, customer, subscription, invoices, go, eventTypes } = planner()
    eventTypes()
    const created = ok(plan({ phases: [phase(basic, months(2)), phase(pro, months(1))], metadata: { a: '1' } }))
    expect(created).toMatchObject({
      object: 'subscription_schedule',
      status: 'active',
      customer,
      end_behavior: 'release',
      metadata: { a: '1' },
      current_phase: { start_date: at('2026-01-01'), end_date: at('2026-03-01') },
      phases: [
        { start_date: at('2026-01-01'), end_date: at('2026-03-01'), items: [{ price: basic, quantity: 1 }] },
        { start_date: at('2026-03-01'), end_date: at('2026-04-01'), items: [{ price: pro, plan: pro }] },
      ],
      billing_mode: { type: 'flexible' },
    })
    expect(eventTypes()).toEqual(['customer.subscription.created', 'invoice.created', 'subscription_schedule.created'])
    expect(subscription(created.subscription)).toMatchObject({ schedule: created.id, status: 'active' })
    expect(invoices()).toEqual([['draft', 1000]])
    go('2026-01-01')
    expect(invoices()).toEqual([['paid', 1000]])
  })
  it('moves to the next phase with the period, and is released after the last one', () => {
    const { ok, plan, phase, basic, pro, schedule, subscription, invoices, go, eventTypes } = planner()
    const { id, subscription: sub } = ok(plan({ phases: [phase(basic, months(2)), phase(pro, months(1))] }))
    go('2026-02-01')
    expect(schedule(id).current_phase.start_date).toBe(at('2026-01-01'))
    eventTypes()
    go('2026-03-01', '00:00')
    expect(eventTypes()).toEqual([
      'customer.subscription.updated',
      'subscription_schedule.updated',
      'invoice.created',
      'customer.subscription.updated',
    ])
    expect(schedule(id).current_phase).toEqual({ start_date: at('2026-03-01'), end_date: at('2026-04-01') })
    go('2026-03-01')
    expect(invoices()).toEqual([
      ['paid', 3000],
      ['paid', 1000],
      ['paid', 1000],
    ])
    eventTypes()
    go('2026-03-25', '00:00')
    expect(eventTypes()).toEqual(['subscription_schedule.expiring'])
    go('2026-04-01')
    expect(eventTypes()).toContain('subscription_schedule.released')
    expect(schedule(id)).toMatchObject({
      status: 'released',
      current_phase: null,
      released_at: at('2026-04-01'),
      released_subscription: sub,
      subscription: null,
    })
    expect(subscription(sub)).toMatchObject({ schedule: null, status: 'active' })
    expect(invoices()[0]).toEqual(['paid', 3000])
  })
  it('cancels its subscription after the last phase on request', () => {
    const { ok, plan, phase, basic, schedule, subscription, go, eventTypes } = planner()
    const { id, subscription: sub } = ok(plan({ end_behavior: 'cancel', phases: [phase(basic, months(1))] }))
    expect(subscription(sub).cancel_at).toBe(at('2026-02-01'))
    eventTypes()
    go('2026-02-01', '00:00')
    expect(eventTypes().slice(-2)).toEqual(['customer.subscription.deleted', 'subscription_schedule.completed'])
    expect(schedule(id)).toMatchObject({ status: 'completed', completed_at: at('2026-02-01'), subscription: sub })
    expect(subscription(sub).status).toBe('canceled')
  })
  it('prorates in the middle of a period as the phase says', () => {
    const { ok, plan, phase, basic, pro, invoices, go } = planner()
    const first = phase(basic, { end_date: at('2026-01-16') + 43_200 })
    ok(plan({ phases: [first, phase(pro, { ...months(1), proration_behavior: 'always_invoice' })] }))
    go('2026-01-16', '12:00')
    expect(invoices()[0]).toEqual(['paid', 1000])
  })
  it('starts a new cycle with a phase on request, and has trials', () => {
    const { ok, plan, phase, basic, pro, subscription, go } = planner()
    const trial = phase(basic, { end_date: at('2026-01-08'), trial: true })
    const paid = phase(basic, { end_date: at('2026-01-20') })
    const fresh = phase(pro, { ...months(1), billing_cycle_anchor: 'phase_start' })
    const { subscription: sub, phases } = ok(plan({ phases: [trial, paid, fresh] }))
    expect(phases[0].trial_end).toBe(at('2026-01-08'))
    expect(subscription(sub).status).toBe('trialing')
    go('2026-01-08')
    expect(subscription(sub)).toMatchObject({ status: 'active', billing_cycle_anchor: at('2026-01-08') })
    go('2026-01-20')
    expect(subscription(sub).billing_cycle_anchor).toBe(at('2026-01-20'))
  })
  it('sets what its phases set', () => {
    const { ok, post, plan, phase, basic, subscription, go } = planner()
    const coupon = ok(post('/v1/coupons', { percent_off: 50, duration: 'forever' })).id
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const settings = { collection_method: 'send_invoice', invoice_settings: { days_until_due: 14 } }
    const first = phase(basic, { ...months(1), discounts: [{ coupon }], metadata: { stage: 'one' } })
    const second = phase(basic, { ...months(1), default_tax_rates: [rate], metadata: { stage: 'two' } })
    const created = ok(plan({ default_settings: settings, phases: [first, second] }))
    expect(created.default_settings).toMatchObject({
      collection_method: 'send_invoice',
      invoice_settings: { days_until_due: 14, issuer: { type: 'self' } },
    })
    const before = subscription(created.subscription)
    expect(before).toMatchObject({ days_until_due: 14, metadata: { stage: 'one' } })
    expect(before.discounts).toHaveLength(1)
    go('2026-02-01')
    const after = subscription(created.subscription)
    expect(after).toMatchObject({ discounts: [], metadata: { stage: 'two' }, default_tax_rates: [{ id: rate }] })
  })
  it('is aborted when nobody pays, and ends with its subscription', () => {
    const { ok, remove, customerWith, plan, phase, basic, schedule, go, eventTypes } = planner()
    const debtor = customerWith('pm_card_chargeCustomerFail').id
    const unpaid = ok(plan({ customer: debtor, phases: [phase(basic, months(6))] }))
    go('2026-02-20')
    expect(eventTypes()).toContain('subscription_schedule.aborted')
    expect(schedule(unpaid.id).status).toBe('canceled')
    const ended = ok(plan({ phases: [phase(basic, months(6))] }))
    eventTypes()
    ok(remove(`/v1/subscriptions/${ended.subscription}`))
    expect(eventTypes().slice(-1)).toEqual(['subscription_schedule.canceled'])
  })
})

describe('an item of a phase', () => {
  it('keeps nothing of the phase before that it does not name', () => {
    const { ok, post, plan, basic, pro, subscription, go } = planner()
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const coupon = ok(post('/v1/coupons', { percent_off: 10, duration: 'forever' })).id
    const first = { price: basic, quantity: 3, tax_rates: [rate], discounts: [{ coupon }] }
    const phases = [
      { items: [first], ...months(1) },
      { items: [{ ...first, quantity: 2 }], ...months(1) },
      { items: [{ price: pro }], ...months(1) },
    ]
    const { subscription: sub } = ok(plan({ phases }))
    const item = () => subscription(sub).items.data[0]
    const { discounts } = item()
    expect(item()).toMatchObject({ quantity: 3, tax_rates: [{ id: rate }], discounts: [expect.any(String)] })
    go('2026-02-01')
    expect(item()).toMatchObject({ quantity: 2, tax_rates: [{ id: rate }], discounts })
    go('2026-03-01')
    expect(item()).toMatchObject({ price: { id: pro }, quantity: 1, tax_rates: [], discounts: [] })
  })
})

describe('a schedule that starts later', () => {
  it('starts its subscription then', () => {
    const { ok, get, plan, phase, basic, schedule, invoices, go, eventTypes } = planner()
    const planned = ok(plan({ start_date: at('2026-01-10'), phases: [phase(basic, months(1))] }))
    expect(planned).toMatchObject({ status: 'not_started', subscription: null, current_phase: null })
    expect(ok(get('/v1/subscription_schedules', { scheduled: true })).data).toHaveLength(1)
    eventTypes()
    go('2026-01-10')
    expect(schedule(planned.id)).toMatchObject({
      status: 'active',
      subscription: expect.stringMatching(/^sub_/),
      current_phase: { start_date: at('2026-01-10') },
    })
    expect(eventTypes()).toContain('customer.subscription.created')
    expect(invoices()).toEqual([['paid', 1000]])
    expect(ok(get('/v1/subscription_schedules', { scheduled: true })).data).toEqual([])
  })
  it('is canceled when that is no longer possible', () => {
    const { ok, post, plan, phase, basic, schedule, go } = planner()
    const planned = ok(plan({ start_date: at('2026-01-10'), phases: [phase(basic, months(1))] }))
    ok(post(`/v1/prices/${basic}`, { active: false }))
    go('2026-01-10')
    expect(schedule(planned.id)).toMatchObject({ status: 'canceled', subscription: null })
  })
  it('can be moved, canceled and released', () => {
    const { ok, post, plan, phase, basic, schedule, go } = planner()
    const later = () => ok(plan({ start_date: at('2026-01-10'), phases: [phase(basic, months(1))] })).id
    const [moved, canceled, released] = [later(), later(), later()]
    const phases = [phase(basic, { start_date: at('2026-01-20'), ...months(1) })]
    expect(ok(post(`/v1/subscription_schedules/${moved}`, { phases })).phases[0].start_date).toBe(at('2026-01-20'))
    expect(ok(post(`/v1/subscription_schedules/${canceled}/cancel`))).toMatchObject({ status: 'canceled' })
    expect(ok(post(`/v1/subscription_schedules/${released}/release`))).toMatchObject({
      status: 'released',
      released_subscription: null,
    })
    go('2026-01-10')
    expect([moved, canceled, released].map((id) => schedule(id).subscription)).toEqual([null, null, null])
    go('2026-01-20')
    expect(schedule(moved).status).toBe('active')
  })
})

describe('a schedule of a subscription that there is', () => {
  function adopted() {
    const client = planner()
    const { ok, post, basic, customer } = client
    const subscription = ok(post('/v1/subscriptions', { customer, items: [{ price: basic }] }))
    const schedule = ok(post('/v1/subscription_schedules', { from_subscription: subscription.id }))
    const path = `/v1/subscription_schedules/${schedule.id}`
    const [current] = schedule.phases
    const kept = {
      items: [{ price: basic, quantity: 1 }],
      start_date: current.start_date,
      end_date: current.end_date,
    }
    return { ...client, sub: subscription.id, id: schedule.id, created: schedule, path, kept }
  }
  it('has its current period as the phase', () => {
    const { created, basic, subscription, sub, id, post } = adopted()
    expect(created).toMatchObject({
      status: 'active',
      subscription: sub,
      end_behavior: 'release',
      phases: [{ start_date: at('2026-01-01'), end_date: at('2026-02-01'), items: [{ price: basic, quantity: 1 }] }],
    })
    expect(subscription(sub).schedule).toBe(id)
    const again = post('/v1/subscription_schedules', { from_subscription: sub })
    expect(again.body.error.message).toContain('already attached to a schedule')
    const both = post('/v1/subscription_schedules', { from_subscription: sub, end_behavior: 'cancel' })
    expect(both.body.error.param).toBe('end_behavior')
    expect(post('/v1/subscription_schedules', { from_subscription: 'sub_x' }).body.error.code).toBe('resource_missing')
  })
  it('downgrades at the end of the period', () => {
    const { ok, post, path, kept, pro, phase, sub, subscription, invoices, go, eventTypes } = adopted()
    eventTypes()
    ok(post(path, { phases: [kept, phase(pro, months(1))] }))
    expect(eventTypes()).toEqual(['subscription_schedule.updated'])
    expect(subscription(sub).items.data[0].price.unit_amount).toBe(1000)
    go('2026-02-01')
    expect(subscription(sub).items.data[0].price.id).toBe(pro)
    expect(invoices()).toEqual([
      ['paid', 3000],
      ['paid', 1000],
    ])
  })
  it('changes the current phase at once', () => {
    const { ok, post, path, kept, pro, sub, subscription, go, invoices } = adopted()
    go('2026-01-16', '12:00')
    const changed = { ...kept, items: [{ price: pro, quantity: 1 }] }
    ok(post(path, { phases: [changed], proration_behavior: 'always_invoice' }))
    expect(subscription(sub).items.data[0].price.id).toBe(pro)
    expect(invoices()[0]).toEqual(['paid', 1000])
    ok(
      post(path, {
        phases: [
          { ...kept, end_date: 'now' },
          { items: changed.items, start_date: 'now' },
        ],
      }),
    )
  })
  it('is updated only with the current phase', () => {
    const { post, path, kept, basic, phase, go } = adopted()
    go('2026-01-10')
    const error = (...phases: readonly Terms[]) => post(path, { phases }).body.error
    expect(error(phase(basic)).message).toContain('missing at least one phase with a `start_date`')
    expect(error({ ...kept, start_date: at('2026-01-05') }).message).toBe(
      'You can not modify the start date of the current phase.',
    )
    expect(error({ ...kept, end_date: at('2026-01-05') }).param).toBe('phases')
  })
  it('decides about the end of the subscription', () => {
    const { ok, post, path, sub, subscription } = adopted()
    const direct = post(`/v1/subscriptions/${sub}`, { cancel_at_period_end: true }).body.error
    expect(direct.message).toContain('Please update the schedule instead.')
    ok(post(path, { end_behavior: 'cancel', metadata: { a: '1' } }))
    expect(subscription(sub)).toMatchObject({ cancel_at: at('2026-02-01'), cancel_at_period_end: false })
    ok(post(path, { end_behavior: 'release' }))
    expect(subscription(sub).cancel_at).toBeNull()
  })
  it.each([
    [true, at('2026-02-01')],
    [false, null],
  ])('is released, with the planned end kept: %s', (preserve_cancel_date, cancel_at) => {
    const { ok, post, path, sub, subscription } = adopted()
    ok(post(path, { end_behavior: 'cancel' }))
    expect(ok(post(`${path}/release`, { preserve_cancel_date }))).toMatchObject({
      status: 'released',
      released_subscription: sub,
    })
    expect(subscription(sub)).toMatchObject({ cancel_at, schedule: null, status: 'active' })
    expect(post(path, { metadata: { a: '1' } }).body.error.message).toContain('`released` status')
  })
  it('is aborted when the first payment is not made', () => {
    const { ok, post, basic, customer, schedule, go, eventTypes } = planner()
    const params = { customer, items: [{ price: basic }], payment_behavior: 'default_incomplete' }
    const { id } = ok(post('/v1/subscriptions', params))
    const adopted = ok(post('/v1/subscription_schedules', { from_subscription: id }))
    go('2026-01-02')
    expect(eventTypes()).toContain('subscription_schedule.aborted')
    expect(schedule(adopted.id).status).toBe('canceled')
  })
  it('is canceled with its subscription, which is credited', () => {
    const { ok, post, path, sub, subscription, go, invoices } = adopted()
    go('2026-01-16', '12:00')
    expect(ok(post(`${path}/cancel`))).toMatchObject({ status: 'canceled', canceled_at: at('2026-01-16') + 43_200 })
    expect(subscription(sub).status).toBe('canceled')
    expect(invoices()[0]).toEqual(['paid', -500])
  })
})

describe('what no schedule can be', () => {
  it.each<[what: string, params: (prices: { readonly basic: string }) => Terms, param: string | undefined]>([
    ['without phases', () => ({}), 'phases'],
    ['of an unknown price', () => ({ phases: [{ items: [{ price: 'price_x' }] }] }), 'phases[0][items][0][price]'],
    ['without items', () => ({ phases: [{ metadata: { a: '1' } }] }), 'phases[0][items]'],
    [
      'that ends before it starts',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], end_date: at('2025-12-31') }] }),
      'phases[0][end_date]',
    ],
    [
      'of two lengths',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], end_date: at('2026-12-31'), ...months(1) }] }),
      'phases[0][duration]',
    ],
    [
      'of no length',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], ...months(0) }] }),
      'phases[0][duration][interval_count]',
    ],
    [
      'with a trial beyond the phase',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], trial_end: at('2027-01-01'), ...months(1) }] }),
      'phases[0][trial_end]',
    ],
    [
      'in two currencies',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], currency: 'eur' }] }),
      'phases[0][currency]',
    ],
    [
      'with iterations',
      ({ basic }) => ({ phases: [{ items: [{ price: basic }], iterations: 2 }] }),
      'phases[0][iterations]',
    ],
  ])('%s', (_, params, param) => {
    const { plan, basic } = planner()
    expect(plan(params({ basic })).body.error.param).toBe(param)
  })
  it('what is not emulated is refused', () => {
    const { post, plan, phase, basic, get } = planner()
    const code = (params: Terms) => plan({ phases: [phase(basic)], ...params }).body.error.code
    expect(code({ end_behavior: 'renew' })).toBe('sandbox_not_emulated')
    expect(code({ start_date: at('2025-12-01') })).toBe('sandbox_not_emulated')
    expect(code({ default_settings: { automatic_tax: { enabled: true } } })).toBe('sandbox_not_emulated')
    expect(post('/v1/subscription_schedules', { phases: [phase(basic)] }).body.error.param).toBe('customer')
    expect(get('/v1/subscription_schedules/sub_sched_x').status).toBe(404)
  })
  it('a price that is described is created once', () => {
    const { ok, price, plan, customer, get } = planner()
    const { product } = price()
    const price_data = { currency: 'usd', product, unit_amount: 700, recurring: { interval: 'month' } }
    const { phases, subscription } = ok(plan({ phases: [{ items: [{ price_data }], ...months(1) }] }))
    const [item] = ok(get(`/v1/subscriptions/${subscription}`)).items.data
    expect(item.price).toMatchObject({ id: phases[0].items[0].price, unit_amount: 700 })
    expect(ok(get('/v1/subscription_schedules', { customer, expand: ['data.subscription'] })).data[0]).toMatchObject({
      subscription: { id: subscription },
    })
  })
  it('counts iterations in older versions', () => {
    const { ok, plan, phase, basic } = planner()
    const old = { 'stripe-version': '2025-08-27.basil' }
    const { phases, billing_mode } = ok(plan({ phases: [phase(basic, { iterations: 3 })] }, old))
    expect(phases[0].end_date).toBe(at('2026-04-01'))
    expect(billing_mode.type).toBe('classic')
  })
  it('follows the test clock of its customer', () => {
    const { ok, post, plan, phase, basic, schedule } = planner()
    const clock = ok(post('/v1/test_helpers/test_clocks', { frozen_time: at('2027-01-01') })).id
    const customer = ok(post('/v1/customers', { test_clock: clock })).id
    const default_settings = { collection_method: 'send_invoice', invoice_settings: { days_until_due: 30 } }
    const planned = [phase(basic, months(1)), phase(basic, months(1))]
    const { id, phases } = ok(plan({ customer, default_settings, phases: planned }))
    expect(phases[0].start_date).toBe(at('2027-01-01'))
    ok(post(`/v1/test_helpers/test_clocks/${clock}/advance`, { frozen_time: at('2027-02-02') }))
    expect(schedule(id).current_phase.start_date).toBe(at('2027-02-01'))
    const changed = ok(post(`/v1/subscription_schedules/${id}/release`))
    expect(changed.released_at).toBe(at('2027-02-02'))
  })
})
