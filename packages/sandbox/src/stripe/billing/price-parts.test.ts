import { describe, expect, it } from 'vitest'
import { createTestClient, type Input } from '../testing.js'

type Terms = Readonly<Record<string, Input>>

const FONTS = [
  { up_to: 5, unit_amount: 700 },
  { up_to: 10, unit_amount: 650 },
  { up_to: 'inf', unit_amount: 600 },
]
const tiered = (tiers_mode: string, tiers: Input = FONTS): Terms => ({ billing_scheme: 'tiered', tiers_mode, tiers })

function subscriber(terms: Terms, product: Terms = {}) {
  const client = createTestClient('2026-01-01T00:00:00Z')
  const { ok, get, post } = client
  const price = ok(
    post('/v1/prices', {
      currency: 'usd',
      product_data: { name: 'Fonts', ...product },
      recurring: { interval: 'month' },
      ...terms,
    }),
  )
  const customer = client.customerWith('pm_card_visa').id
  const start = (quantity: number, more: Terms = {}) =>
    ok(post('/v1/subscriptions', { customer, items: [{ price: price.id, quantity }], ...more }))
  const lines = (invoice: string) =>
    ok(get(`/v1/invoices/${invoice}/lines`)).data.map((line: any) => [line.description, line.quantity, line.amount])
  return { ...client, customer, price, start, lines }
}

describe('what a quantity costs', () => {
  it.each<[name: string, terms: Terms, quantity: number, total: number]>([
    ['volume, first tier', tiered('volume'), 5, 3500],
    ['volume, second tier', tiered('volume'), 6, 3900],
    ['volume, last tier', tiered('volume'), 25, 15_000],
    ['graduated, first tier', tiered('graduated'), 5, 3500],
    ['graduated, second tier', tiered('graduated'), 6, 4150],
    ['graduated, last tier', tiered('graduated'), 20, 12_750],
    ['packages, rounded up', { unit_amount: 1000, transform_quantity: { divide_by: 60, round: 'up' } }, 61, 2000],
    ['packages, rounded down', { unit_amount: 1000, transform_quantity: { divide_by: 60, round: 'down' } }, 119, 1000],
    ['fractions of a cent', { unit_amount_decimal: '0.0125' }, 10_000, 125],
  ])('%s', (_name, terms, quantity, total) => {
    const { start, ok, get } = subscriber(terms)
    expect(ok(get(`/v1/invoices/${start(quantity).latest_invoice}`))).toMatchObject({ total, status: 'paid' })
  })
})

describe('the lines of an invoice', () => {
  it('have one for each graduated tier that is reached, and one for its flat amount', () => {
    const tiers = [
      { up_to: 1000, unit_amount: 0, flat_amount: 900 },
      { up_to: 'inf', unit_amount_decimal: '3.6', flat_amount: 0 },
    ]
    const { start, lines, ok, get } = subscriber(tiered('graduated', tiers), { unit_label: 'credit' })
    const invoice = start(1031).latest_invoice
    expect(lines(invoice)).toEqual([
      ['1000 credit × Fonts (Tier 1 at $0.00 / month)', 1000, 0],
      ['Fonts (Tier 1 at $9.00 / month)', 0, 900],
      ['31 credit × Fonts (Tier 2 at $0.036 / month)', 31, 112],
      ['Fonts (Tier 2 at $0.00 / month)', 0, 0],
    ])
    const [units, flat] = ok(get(`/v1/invoices/${invoice}/lines`)).data
    expect([units.pricing.unit_amount_decimal, flat.pricing.unit_amount_decimal]).toEqual(['0', null])
  })
  it('have one for the tier of all units', () => {
    const { start, lines } = subscriber(tiered('volume'))
    expect(lines(start(7).latest_invoice)).toEqual([['7 × Fonts (Tier 2 at $6.50 / month)', 7, 4550]])
  })
  it('name the size of a package', () => {
    const { start, lines } = subscriber({ unit_amount: 1000, transform_quantity: { divide_by: 60, round: 'up' } })
    expect(lines(start(61).latest_invoice)).toEqual([['61 × Fonts (at $10.00 per 60 / month)', 61, 2000]])
  })
  it('show a trial once', () => {
    const { start, lines } = subscriber(tiered('graduated'))
    expect(lines(start(7, { trial_period_days: 7 }).latest_invoice)).toEqual([['Free trial for 7 × Fonts', 7, 0]])
  })
})

describe('changes', () => {
  it('credit what all tiers were billed', () => {
    const { start, lines, clock, ok, post } = subscriber(tiered('graduated'))
    const { id, items } = start(6)
    clock.set('2026-01-16T12:00:00Z')
    const change = { items: [{ id: items.data[0].id, quantity: 11 }], proration_behavior: 'always_invoice' }
    const changed = ok(post(`/v1/subscriptions/${id}`, change))
    expect(lines(changed.latest_invoice)).toEqual([
      ['Unused time on 6 × Fonts after 16 Jan 2026', 6, -2075],
      ['Remaining time on 11 × Fonts after 16 Jan 2026', 11, 3675],
    ])
    clock.set('2026-02-01T01:00:00Z')
    expect(ok(post('/v1/invoices/create_preview', { subscription: id }))).toMatchObject({ total: 7350 })
  })
})

it('plans have tiers and packages as well', () => {
  const { ok, get, post } = createTestClient()
  const base = { currency: 'usd', interval: 'month', product: { name: 'Fonts' } }
  const { id } = ok(post('/v1/plans', { ...base, ...tiered('volume') }))
  const plan = ok(get(`/v1/plans/${id}`, { expand: ['tiers'] }))
  expect(plan).toMatchObject({ amount: null, billing_scheme: 'tiered', tiers_mode: 'volume' })
  expect(plan.tiers).toHaveLength(3)
  const transform_usage = { divide_by: 100, round: 'down' }
  expect(ok(post('/v1/plans', { ...base, amount: 500, transform_usage }))).toMatchObject({ transform_usage })
  expect(post('/v1/plans', base).body.error).toMatchObject({ code: 'parameter_missing', param: 'amount' })
})
