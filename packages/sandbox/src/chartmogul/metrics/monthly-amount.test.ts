import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from '../testing.js'

type Plan = 'monthly' | 'yearly' | 'weekly'
type Line = [plan: Plan, period: [string, string], amount: number, more?: object]

/** The MRR of a customer with one subscription, billed by these lines, each on an invoice of its own. */
function mrrOf(...lines: Line[]): number {
  const client = createTestClient('2026-03-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  for (const [plan, period, amount, line = {}] of lines) {
    data.invoice(customer, subscriptionInvoice(data.plans[plan], 'sub', period, amount, { line }))
  }
  return client.get(`/v1/customers/${customer}`).body.mrr
}

const FEBRUARY: [string, string] = ['2026-02-01', '2026-03-01']

describe('the MRR of a line item', () => {
  test('default', () => {
    expect(mrrOf(['monthly', FEBRUARY, 50_00])).toBe(50_00)
  })

  test('is spread over the interval of the plan', () => {
    expect(mrrOf(['yearly', ['2026-02-01', '2027-02-01'], 100_00])).toBe(8_33)
    // 365 / 12 / 7 weeks a month
    expect(mrrOf(['weekly', ['2026-02-01', '2026-02-08'], 10_00])).toBe(43_45)
  })

  test('is net of tax; the amount already includes discount and quantity', () => {
    const more = { tax_amount_in_cents: 9_50, discount_amount_in_cents: 10_00, quantity: 5 }
    expect(mrrOf(['monthly', FEBRUARY, 59_50, more])).toBe(50_00)
  })

  test('of a later period replaces that of the one before', () => {
    expect(mrrOf(['monthly', ['2026-01-01', '2026-02-01'], 50_00], ['monthly', FEBRUARY, 70_00])).toBe(70_00)
    expect(mrrOf(['monthly', FEBRUARY, 70_00], ['monthly', ['2026-01-01', '2026-02-01'], 50_00])).toBe(70_00)
  })

  test('that is prorated in full is scaled up from its service period', () => {
    // A quarter of 365 / 12 days.
    const part: [string, string] = ['2026-02-01T00:00:00Z', '2026-02-08T14:30:00Z']
    expect(mrrOf(['monthly', part, 20_00, { prorated: true, proration_type: 'full' }])).toBe(80_00)
  })

  test('that is a difference is added to the previous MRR', () => {
    const part: [string, string] = ['2026-02-08T09:30:00Z', '2026-02-23T14:30:00Z']
    const differential = { prorated: true, proration_type: 'differential' }
    expect(mrrOf(['monthly', FEBRUARY, 50_00], ['monthly', part, 10_00, differential])).toBe(70_00)
    const inMrr = { prorated: true, proration_type: 'differential_mrr' }
    expect(mrrOf(['monthly', FEBRUARY, 50_00], ['monthly', part, 10_00, inMrr])).toBe(60_00)
  })
})

test('lines of one invoice for one period add up', () => {
  const client = createTestClient('2026-03-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  const base = subscriptionInvoice(data.plans.monthly, 'sub', FEBRUARY, 50_00)
  const addOn = subscriptionInvoice(data.plans.monthly, 'sub', FEBRUARY, 15_00)
  data.invoice(customer, { ...base, line_items: [...base.line_items, ...addOn.line_items] })
  expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(65_00)
})

test('a plan change in the middle of a period has a credit and a charge for the new plan', () => {
  const client = createTestClient('2026-03-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  const rest: [string, string] = ['2026-02-08T09:30:00Z', '2026-02-23T14:30:00Z']
  const line = { prorated: true, proration_type: 'differential' }
  const credit = subscriptionInvoice(data.plans.monthly, 'sub', rest, -25_00, { line })
  const charge = subscriptionInvoice(data.plans.yearly, 'sub', rest, 40_00, { line: { ...line, quantity: 4 } })
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', FEBRUARY, 50_00))
  data.invoice(customer, { ...charge, line_items: [...charge.line_items, ...credit.line_items] })
  expect(client.get(`/v1/customers/${customer}/subscriptions`).body.entries).toMatchObject([
    { mrr: 80_00, plan: 'Yearly', quantity: 4 },
  ])
})
