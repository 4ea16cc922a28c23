import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestClient, type Input, KEY, type TestClient } from './testing.js'

/**
 * Random histories: each step requests something that may or may not be possible at that point. In any order, the sandbox must answer, have
 * only Stripe's statuses and the transitions between them, and keep its amounts consistent.
 */

const CARDS = [
  'pm_card_visa',
  'pm_card_chargeDeclined',
  'pm_card_chargeCustomerFail',
  'pm_card_threeDSecure2Required',
  'pm_card_authenticationRequired',
]

const STATUSES = {
  payment_intent: {
    requires_payment_method: ['requires_confirmation', 'requires_action', 'requires_capture', 'succeeded', 'canceled'],
    requires_confirmation: ['requires_payment_method', 'requires_action', 'requires_capture', 'succeeded', 'canceled'],
    requires_action: ['requires_payment_method', 'requires_confirmation', 'requires_capture', 'succeeded', 'canceled'],
    requires_capture: ['succeeded', 'canceled'],
    succeeded: [],
    canceled: [],
  },
  invoice: {
    draft: ['open', 'paid', 'void', 'uncollectible'],
    open: ['paid', 'void', 'uncollectible'],
    uncollectible: ['paid'],
    paid: [],
    void: [],
  },
  subscription: {
    incomplete: ['active', 'incomplete_expired'],
    incomplete_expired: [],
    trialing: ['active', 'past_due', 'canceled', 'paused'],
    active: ['past_due', 'canceled', 'trialing', 'unpaid'],
    past_due: ['active', 'canceled', 'unpaid', 'trialing'],
    unpaid: ['active', 'canceled', 'trialing'],
    paused: ['active', 'canceled', 'trialing'],
    canceled: [],
  },
} as const

type Kind = keyof typeof STATUSES

const COLLECTIONS: Readonly<Record<Kind, string>> = {
  payment_intent: '/v1/payment_intents',
  invoice: '/v1/invoices',
  subscription: '/v1/subscriptions',
}

interface World extends TestClient {
  readonly seen: Map<string, string>
  readonly customers: string[]
  readonly prices: string[]
}

const TIERS = [
  { up_to: 2, unit_amount: 0, flat_amount: 500 },
  { up_to: 'inf', unit_amount: 700 },
]

/** Index of the metered price. */
const METERED = 5

const priceOf = (
  { ok, post }: TestClient,
  terms: Record<string, Input>,
  recurring: Record<string, Input> = {},
): string =>
  ok(
    post('/v1/prices', {
      currency: 'usd',
      product_data: { name: 'Pro' },
      recurring: { interval: 'month', ...recurring },
      ...terms,
    }),
  ).id

/** An item of a subscription or a phase; what is metered has no quantity. */
const itemOf = (world: World, price: number, quantity = 1): Record<string, Input> => ({
  price: world.prices[price] ?? '',
  ...(price === METERED ? {} : { quantity }),
})

function createWorld(): World {
  const client = createTestClient()
  const meter = client.ok(
    client.post('/v1/billing/meters', {
      display_name: 'Calls',
      event_name: 'calls',
      default_aggregation: { formula: 'sum' },
    }),
  ).id
  const customers = ['pm_card_visa', 'pm_card_chargeCustomerFail'].map((card) => client.customerWith(card).id)
  customers.push(client.customer().id)
  const prices = [
    client.price(1000).id,
    client.price(9900, { interval: 'year' }).id,
    client.price(30).id,
    client.price(0).id,
    priceOf(client, { billing_scheme: 'tiered', tiers_mode: 'graduated', tiers: TIERS }),
    priceOf(client, { unit_amount_decimal: '2.5' }, { usage_type: 'metered', meter }),
  ]
  return { ...client, seen: new Map(), customers, prices }
}

const list = (world: World, kind: Kind): any[] =>
  world.ok(world.get(COLLECTIONS[kind], { limit: 100, ...(kind === 'subscription' ? { status: 'all' } : {}) })).data

const pickFrom = <T>(rows: readonly T[], index: number): T | undefined => rows[index % Math.max(1, rows.length)]

type Step = (world: World) => void

const step = (kind: Kind, act: (path: string, object: any, world: World) => void) =>
  fc.nat(9).map(
    (index): Step =>
      (world) => {
        const object = pickFrom(list(world, kind), index)
        if (object) act(`${COLLECTIONS[kind]}/${object.id}`, object, world)
      },
  )

const card = fc.constantFrom(...CARDS)
const customer = fc.nat(2)
const amount = fc.integer({ min: 1, max: 20_000 })

const steps: fc.Arbitrary<Step>[] = [
  fc.record({ customer, amount, card, manual: fc.boolean(), confirm: fc.boolean() }).map((of) => (world: World) => {
    const params: Record<string, Input> = {
      amount: of.amount,
      currency: 'usd',
      customer: world.customers[of.customer] ?? '',
      confirm: of.confirm,
      payment_method: of.card,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      capture_method: of.manual ? 'manual' : 'automatic',
    }
    world.post('/v1/payment_intents', params)
  }),
  card.chain((payment_method) =>
    step('payment_intent', (path, _, world) => world.post(`${path}/confirm`, { payment_method })),
  ),
  amount.chain((amount_to_capture) =>
    step('payment_intent', (path, { id, amount: authorised }, world) => {
      const { status, body } = world.post(`${path}/capture`, { amount_to_capture })
      if (status === 200) expect(body.amount_received, id).toBeLessThanOrEqual(authorised)
    }),
  ),
  step('payment_intent', (path, _, world) => world.post(`${path}/cancel`)),
  step('payment_intent', (_, { id, status }, world) => {
    if (status === 'requires_action') world.provider.authenticate(KEY, id, 'succeed')
  }),
  amount.chain((part) =>
    step('payment_intent', (_, { id }, world) => world.post('/v1/refunds', { payment_intent: id, amount: part })),
  ),
  fc.record({ customer, advance: fc.boolean(), include: fc.boolean() }).map((of) => (world: World) => {
    world.post('/v1/invoices', {
      customer: world.customers[of.customer] ?? '',
      auto_advance: of.advance,
      pending_invoice_items_behavior: of.include ? 'include' : 'exclude',
    })
  }),
  fc.record({ customer, value: fc.integer({ min: -3000, max: 9000 }) }).map((of) => (world: World) => {
    world.post('/v1/invoiceitems', { customer: world.customers[of.customer] ?? '', amount: of.value, currency: 'usd' })
  }),
  fc.constantFrom('finalize', 'pay', 'void', 'mark_uncollectible', 'send').chain((verb) =>
    step('invoice', (path, before, world) => {
      const { status } = world.post(`${path}/${verb}`)
      if (before.status === 'paid' && verb === 'void') expect(status).toBe(400)
    }),
  ),
  step('invoice', (path, _, world) => world.remove(path)),
  fc.record({ customer, price: fc.nat(5), trial: fc.boolean(), quantity: fc.nat(3) }).map((of) => (world: World) => {
    world.post('/v1/subscriptions', {
      customer: world.customers[of.customer] ?? '',
      items: [itemOf(world, of.price, of.quantity)],
      trial_period_days: of.trial ? 5 : undefined,
    })
  }),
  fc.record({ price: fc.nat(5), quantity: fc.nat(4), end: fc.boolean() }).chain((of) =>
    step('subscription', (path, { items }, world) =>
      world.post(path, {
        items: [{ id: items.data[0].id, ...itemOf(world, of.price, of.quantity) }],
        cancel_at_period_end: of.end,
      }),
    ),
  ),
  fc
    .record({ prorate: fc.boolean(), invoice_now: fc.boolean() })
    .chain((params) => step('subscription', (path, _, world) => world.remove(path, params))),
  fc
    .constantFrom<Input>(
      { trial_end: 'now' },
      { pause_collection: { behavior: 'void' } },
      { billing_cycle_anchor: 'now' },
    )
    .chain((params) => step('subscription', (path, _, world) => world.post(path, params as Record<string, Input>))),
  card.chain((name) =>
    step('subscription', (path, { customer: owner }, world) => {
      const { body } = world.post(`/v1/payment_methods/${name}/attach`, { customer: owner })
      if (body.id) world.post(path, { default_payment_method: body.id })
    }),
  ),
  fc.nat(9).map(
    (index): Step =>
      (world) => {
        const method = pickFrom<any>(world.ok(world.get('/v1/payment_methods')).data, index)
        if (method) world.post(`/v1/payment_methods/${method.id}/detach`)
      },
  ),
  fc.record({ customer, balance: fc.integer({ min: -9000, max: 9000 }) }).map(
    ({ customer: index, balance }): Step =>
      (world) => {
        world.post(`/v1/customers/${world.customers[index]}`, { balance })
      },
  ),
  amount.chain((value) =>
    step('payment_intent', (path, _, world) => world.post(path, { amount: value, payment_method: 'pm_card_visa' })),
  ),
  fc.record({ customer, price: fc.nat(3), behavior: fc.constantFrom('default_incomplete', 'error_if_incomplete') }).map(
    (of): Step =>
      (world) => {
        world.post('/v1/subscriptions', {
          customer: world.customers[of.customer] ?? '',
          items: [{ price: world.prices[of.price] ?? '' }],
          payment_behavior: of.behavior,
        })
      },
  ),
  fc.record({ customer, price: fc.nat(3) }).map(
    (of): Step =>
      (world) => {
        world.post('/v1/subscriptions', {
          customer: world.customers[of.customer] ?? '',
          items: [{ price: world.prices[of.price] ?? '' }],
          collection_method: 'send_invoice',
          days_until_due: 5,
        })
      },
  ),
  fc.record({ customer, value: fc.integer({ min: -50, max: 500 }) }).map(
    (of): Step =>
      (world) => {
        const payload = { stripe_customer_id: world.customers[of.customer] ?? '', value: String(of.value) }
        world.post('/v1/billing/meter_events', { event_name: 'calls', payload })
      },
  ),
  fc
    .record({
      customer,
      ends: fc.boolean(),
      later: fc.boolean(),
      phases: fc.array(fc.record({ price: fc.nat(5), days: fc.constantFrom(3, 20, 45) }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(
      (of): Step =>
        (world) => {
          world.post('/v1/subscription_schedules', {
            customer: world.customers[of.customer] ?? '',
            start_date: of.later ? world.seconds() + 86_400 : 'now',
            end_behavior: of.ends ? 'cancel' : 'release',
            phases: of.phases.map(({ price, days }) => ({
              items: [itemOf(world, price)],
              duration: { interval: 'day', interval_count: days },
            })),
          })
        },
    ),
  fc.constantFrom('cancel', 'release', '').chain((verb) =>
    step('subscription', (_, { schedule }, world) => {
      if (schedule)
        world.post(
          `/v1/subscription_schedules/${schedule}${verb && `/${verb}`}`,
          verb ? {} : { end_behavior: 'cancel' },
        )
    }),
  ),
  step('subscription', (_, { id }, world) => world.post('/v1/subscription_schedules', { from_subscription: id })),
  // Rare, since it ends most of what can still happen in a history.
  fc.record({ customer, really: fc.nat(5) }).map(
    ({ customer: index, really }): Step =>
      (world) => {
        if (really === 0) world.remove(`/v1/customers/${world.customers[index]}`)
      },
  ),
  fc
    .constantFrom('2 hours', '3 days', '8 days', '1 month')
    .map((duration) => (world: World) => world.clock.advance(duration)),
]

function checkStatuses(world: World): void {
  for (const kind of Object.keys(STATUSES) as Kind[]) {
    const ways: Readonly<Record<string, readonly string[]>> = STATUSES[kind]
    for (const { id, status } of list(world, kind)) {
      const before = world.seen.get(id) ?? status
      expect(Object.keys(ways), `${id} has the status ${status}`).toContain(status)
      // A long advance of the clock may pass through several statuses.
      if (before !== status) expect(reachable(ways, before), `${id} went from ${before} to ${status}`).toContain(status)
      world.seen.set(id, status)
    }
  }
}

function reachable(ways: Readonly<Record<string, readonly string[]>>, from: string): string[] {
  const found = new Set<string>()
  const queue = [from]
  for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
    for (const next of ways[status] ?? []) {
      if (found.has(next)) continue
      found.add(next)
      queue.push(next)
    }
  }
  return [...found]
}

function checkBooks({ account }: World): void {
  const { balances, balanceTransactions, charges, invoices, refunds } = account()
  const transactions = balanceTransactions.all()
  const total = transactions.reduce((sum, { amount: booked }) => sum + booked, 0)
  const { available, pending } = balances.get('usd') ?? { available: 0, pending: 0 }
  expect(available + pending).toBe(total)
  const captured = charges.all().reduce((sum, charge) => sum + charge.amount_captured, 0)
  const returned = refunds.all().reduce((sum, refund) => sum + refund.amount, 0)
  expect(total).toBe(captured - returned)
  for (const charge of charges.all()) {
    expect(charge.amount_captured).toBeLessThanOrEqual(charge.amount)
    expect(charge.amount_refunded).toBeLessThanOrEqual(charge.amount)
  }
  for (const invoice of invoices.all()) {
    expect(invoice.amount_paid).toBe(invoice.status === 'paid' ? invoice.amount_due : 0)
    expect(invoice.amount_due).toBeGreaterThanOrEqual(0)
  }
}

/** A schedule that runs has a phase that runs and a subscription that has not ended; one that has closed has neither. */
function checkSchedules({ account, seconds }: World): void {
  const { subscriptions, subscriptionSchedules } = account()
  for (const { id, phase, phases, status, subscription } of subscriptionSchedules.all()) {
    if (status !== 'active') continue
    const running = phases[phase ?? -1]
    expect(running?.start_date, id).toBeLessThanOrEqual(seconds())
    expect(running?.end_date, id).toBeGreaterThan(seconds())
    const managed = subscriptions.get(subscription ?? '')
    expect(managed?.schedule, id).toBe(id)
    expect(['canceled', 'incomplete_expired'], id).not.toContain(managed?.status)
  }
}

describe('any history', () => {
  it('has only valid transitions between statuses and consistent amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...steps), { minLength: 5, maxLength: 40 }), (history) => {
        const world = createWorld()
        for (const perform of history) {
          perform(world)
          checkStatuses(world)
          checkSchedules(world)
        }
        checkBooks(world)
      }),
      { numRuns: 60 },
    )
  })
})
