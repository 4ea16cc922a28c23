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

  test('that is prorated in full is scaled up to the month that it ends with', () => {
    const full = { prorated: true, proration_type: 'full' }
    expect(mrrOf(['monthly', ['2026-02-15', '2026-03-01'], 25_00, full])).toBe(50_00)
    expect(mrrOf(['monthly', ['2026-01-18', '2026-02-01'], 14_00, full])).toBe(31_00)
    expect(mrrOf(['yearly', ['2025-03-01', '2025-05-13'], 20_00, full])).toBe(8_33)
  })

  test('that is a difference is added to the previous MRR', () => {
    const half: [string, string] = ['2026-02-15', '2026-03-01']
    const differential = { prorated: true, proration_type: 'differential' }
    expect(mrrOf(['monthly', FEBRUARY, 50_00], ['monthly', half, 10_00, differential])).toBe(70_00)
    const inMrr = { prorated: true, proration_type: 'differential_mrr' }
    expect(mrrOf(['monthly', FEBRUARY, 50_00], ['monthly', half, 10_00, inMrr])).toBe(60_00)
  })

  test('that is prorated counts as a difference when it does not say which', () => {
    const seat = { prorated: true }
    expect(mrrOf(['monthly', FEBRUARY, 50_00], ['monthly', ['2026-02-15', '2026-03-01'], 25_00, seat])).toBe(100_00)
  })

  test('that is prorated is scaled by the days of the month it is a part of', () => {
    // 25.00 for 16 of 31 days is 48.44 a month.
    const seat = { prorated: true, proration_type: 'differential' }
    const march: [string, string] = ['2025-03-01', '2025-04-01']
    expect(mrrOf(['monthly', march, 50_00], ['monthly', ['2025-03-16', '2025-04-01'], 25_00, seat])).toBe(98_44)
    const lastSecond: [string, string] = ['2025-06-01T00:00:00Z', '2025-06-30T23:59:59Z']
    const secondHalf: [string, string] = ['2025-06-16T00:00:00Z', '2025-06-30T23:59:59Z']
    expect(mrrOf(['monthly', lastSecond, 50_00], ['monthly', secondHalf, 25_00, seat])).toBe(100_00)
    // A month from the 31st of January to the 28th of February has 28 days, not the 31 before its end.
    const short: [string, string] = ['2025-01-31', '2025-02-28']
    expect(mrrOf(['monthly', short, 50_00], ['monthly', ['2025-02-14', '2025-02-28'], 25_00, seat])).toBe(100_00)
  })
})

test('the credit and the charge of a plan change in the middle of a month are both differences', () => {
  const client = createTestClient('2026-06-20')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  const half: [string, string] = ['2026-06-16', '2026-07-01']
  const line = { prorated: true, proration_type: 'differential' }
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', ['2026-06-01', '2026-07-01'], 100_00))
  data.invoice(
    customer,
    subscriptionInvoice(data.plans.monthly, 'sub', half, 125_00, { line }),
    subscriptionInvoice(data.plans.monthly, 'sub', half, -50_00, { line }),
  )
  expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(250_00)
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
  const rest: [string, string] = ['2026-02-15', '2026-03-01']
  const line = { prorated: true, proration_type: 'differential' }
  const credit = subscriptionInvoice(data.plans.monthly, 'sub', rest, -25_00, { line })
  // Two weeks of a year: 36.50 is 951.61 a year.
  const charge = subscriptionInvoice(data.plans.yearly, 'sub', rest, 36_50, { line: { ...line, quantity: 4 } })
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', FEBRUARY, 50_00))
  data.invoice(customer, { ...charge, line_items: [...charge.line_items, ...credit.line_items] })
  expect(client.get(`/v1/customers/${customer}/subscriptions`).body.entries).toMatchObject([
    { mrr: 79_30, plan: 'Yearly', quantity: 4 },
  ])
})
