import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice, type TestClient } from '../testing.js'

/*
 * An example small enough to compute by hand. Prices in dollars a month.
 *
 *   Ada (US)    Monthly 50 from 10 January; cancelled on 10 April for a second subscription at 80 the same day
 *   Ben (DE)    Yearly 1,428 with 228 tax from 20 January                              = 100 a month
 *   Cleo (US)   Monthly 50 from 5 February, cancelled on 5 March; Monthly 30 from 20 April
 *   Dai (FR)    Monthly 90 (after a discount of 10) from 14 February, 60 from 14 March
 *
 *   month      new   expansion   contraction   churn   reactivation     MRR   customers
 *   January    150                                                      150   2 (Ada, Ben)
 *   February   140                                                      290   4
 *   March                                -30     -50                    210   3 (without Cleo)
 *   April               30                                       30     270   4
 *
 *   month      ARPA = MRR / customers   ASP = new / new customers   customer churn   net MRR churn                LTV = ARPA / churn
 *   January    75                       75                          0 of 0           0                            0
 *   February   290 / 4 = 72.50          140 / 2 = 70                0 of 2           0                            0
 *   March      210 / 3 = 70             0                           1 of 4 = 25 %    (50 + 30) / 290 = 27.59 %    70 / 0.25 = 280
 *   April      270 / 4 = 67.50          0                           0 of 3           -(30 + 30) / 210 = -28.57 %  0
 */
function createExample(): TestClient {
  const client = createTestClient('2026-04-30T12:00:00Z')
  const data = createBillingData(client)
  const { monthly, yearly } = data.plans
  const firstSubscription = (invoices: { line_items: { subscription_uuid: string }[] }[]) =>
    invoices[0]?.line_items[0]?.subscription_uuid ?? ''

  const ada = data.customer('ada', { country: 'US' })
  const small = data.invoice(
    ada,
    subscriptionInvoice(monthly, 'ada-1', ['2026-01-10', '2026-02-10'], 50_00),
    subscriptionInvoice(monthly, 'ada-1', ['2026-02-10', '2026-03-10'], 50_00),
    subscriptionInvoice(monthly, 'ada-1', ['2026-03-10', '2026-04-10'], 50_00),
  )
  data.cancel(firstSubscription(small), '2026-04-10')
  data.invoice(ada, subscriptionInvoice(monthly, 'ada-2', ['2026-04-10T08:30:00Z', '2026-05-10'], 80_00))

  const ben = data.customer('ben', { country: 'DE' })
  const taxed = { line: { tax_amount_in_cents: 228_00 } }
  data.invoice(ben, subscriptionInvoice(yearly, 'ben-1', ['2026-01-20', '2027-01-20'], 1_428_00, taxed))

  const cleo = data.customer('cleo', { country: 'US' })
  const left = data.invoice(cleo, subscriptionInvoice(monthly, 'cleo-1', ['2026-02-05', '2026-03-05'], 50_00))
  data.cancel(firstSubscription(left), '2026-03-05')
  data.invoice(cleo, subscriptionInvoice(monthly, 'cleo-2', ['2026-04-20', '2026-05-20'], 30_00))

  const dai = data.customer('dai', { country: 'FR' })
  const reduced = { line: { discount_amount_in_cents: 10_00, discount_code: 'WELCOME' } }
  data.invoice(
    dai,
    subscriptionInvoice(monthly, 'dai-1', ['2026-02-14', '2026-03-14'], 90_00, reduced),
    subscriptionInvoice(monthly, 'dai-1', ['2026-03-14', '2026-04-14'], 60_00),
    subscriptionInvoice(monthly, 'dai-1', ['2026-04-14', '2026-05-14'], 60_00),
  )
  return client
}

const RANGE = 'start-date=2026-01-01&end-date=2026-04-30'

describe('worked example', () => {
  const client = createExample()
  const entries = (path: string) => client.get(path).body.entries

  test('default', () => {
    const all = entries(`/v1/metrics/all?${RANGE}&interval=month`)
    const table = all.map((entry: Record<string, number>) => [
      entry.date,
      entry.mrr,
      entry.arr,
      entry.customers,
      entry.arpa,
      entry.asp,
      entry['customer-churn-rate'],
      entry['mrr-churn-rate'],
      entry.ltv,
    ])
    expect(table).toEqual([
      ['2026-01-31', 150_00, 1_800_00, 2, 75_00, 75_00, 0, 0, 0],
      ['2026-02-28', 290_00, 3_480_00, 4, 72_50, 70_00, 0, 0, 0],
      ['2026-03-31', 210_00, 2_520_00, 3, 70_00, 0, 25, 27.59, 280_00],
      ['2026-04-30', 270_00, 3_240_00, 4, 67_50, 0, 0, -28.57, 0],
    ])
  })

  test('each percentage change compares with the entry before it', () => {
    const all = entries(`/v1/metrics/all?${RANGE}&interval=month`)
    const changes = (metric: string) => all.map((entry: Record<string, number>) => entry[`${metric}-percentage-change`])
    expect(changes('mrr')).toEqual([0, 93.33, -27.59, 28.57])
    expect(changes('customers')).toEqual([0, 100, -25, 33.33])
    expect(changes('arpa')).toEqual([0, -3.33, -3.45, -3.57])
    expect(changes('asp')).toEqual([0, -6.67, -100, 0])
    expect(changes('mrr-churn-rate')).toEqual([0, 0, 0, -203.55])
  })

  test('the summary compares now with one interval ago', () => {
    const { summary } = client.get(`/v1/metrics/all?${RANGE}&interval=month`).body
    expect(summary).toMatchObject({
      'current-mrr': 270_00,
      'previous-mrr': 210_00,
      'mrr-percentage-change': 28.57,
      'current-customers': 4,
      'previous-customers': 3,
      'current-customer-churn-rate': 0,
      'previous-customer-churn-rate': 25,
      'customer-churn-rate-percentage-change': -100,
    })
  })

  test('the MRR movements of each month add up to its change', () => {
    const rows = entries(`/v1/metrics/mrr?${RANGE}&interval=month`)
    expect(
      rows.map(({ date, 'percentage-change': change, ...rest }: Record<string, number>) => Object.values(rest)),
    ).toEqual([
      [150_00, 150_00, 0, 0, 0, 0],
      [290_00, 140_00, 0, 0, 0, 0],
      [210_00, 0, 0, -30_00, -50_00, 0],
      [270_00, 0, 30_00, 0, 0, 30_00],
    ])
  })

  test('the default interval of MRR is a day, of churn a month', () => {
    const days = entries('/v1/metrics/mrr?start-date=2026-03-04&end-date=2026-03-06')
    expect(days.map(({ date, mrr }: Record<string, unknown>) => [date, mrr])).toEqual([
      ['2026-03-04', 290_00],
      ['2026-03-05', 240_00],
      ['2026-03-06', 240_00],
    ])
    const months = entries(`/v1/metrics/customer-churn-rate?${RANGE}`)
    expect(months.map((entry: Record<string, number>) => entry['customer-churn-rate'])).toEqual([0, 0, 25, 0])
  })

  test('weeks end on Sunday, and the last entry ends at the end date', () => {
    const weeks = entries('/v1/metrics/customer-count?start-date=2026-04-06&end-date=2026-04-22&interval=week')
    expect(weeks.map(({ date, customers }: Record<string, unknown>) => [date, customers])).toEqual([
      ['2026-04-12', 3],
      ['2026-04-19', 3],
      ['2026-04-22', 4],
    ])
  })

  test('quarters and years', () => {
    const quarters = entries(`/v1/metrics/all?${RANGE}&interval=quarter`)
    expect(quarters.map(({ date, mrr }: Record<string, unknown>) => [date, mrr])).toEqual([
      ['2026-03-31', 210_00],
      ['2026-04-30', 270_00],
    ])
    expect(entries(`/v1/metrics/asp?${RANGE}&interval=year`)).toEqual([
      { date: '2026-04-30', asp: 72_50, 'percentage-change': 0 },
    ])
  })

  test('geo selects customers by country', () => {
    const rows = entries(`/v1/metrics/mrr?${RANGE}&interval=month&geo=US,FR`)
    expect(rows.map(({ mrr }: Record<string, number>) => mrr)).toEqual([50_00, 190_00, 110_00, 170_00])
  })

  test('plans selects revenue by the plan’s name, uuid or external id', () => {
    for (const plan of ['Yearly', 'yearly']) {
      const rows = entries(`/v1/metrics/mrr?${RANGE}&interval=month&plans=${plan}`)
      expect(rows.map(({ mrr }: Record<string, number>) => mrr)).toEqual([100_00, 100_00, 100_00, 100_00])
    }
  })

  test('customers and subscriptions show the same figures', () => {
    const customers = client.get('/v1/customers').body.entries
    const shown = customers.map((customer: Record<string, unknown>) => [
      customer.external_id,
      customer.status,
      customer.mrr,
      customer.arr,
      customer['customer-since'],
    ])
    expect(shown).toEqual([
      ['ada', 'Active', 80_00, 960_00, '2026-01-10T00:00:00+00:00'],
      ['ben', 'Active', 100_00, 1_200_00, '2026-01-20T00:00:00+00:00'],
      ['cleo', 'Active', 30_00, 360_00, '2026-02-05T00:00:00+00:00'],
      ['dai', 'Active', 60_00, 720_00, '2026-02-14T00:00:00+00:00'],
    ])
    expect(client.get(`/v1/customers/${customers[0].uuid}/subscriptions`).body.entries).toMatchObject([
      { external_id: 'ada-1', status: 'inactive', mrr: 50_00, 'end-date': '2026-04-10T00:00:00+00:00' },
      { external_id: 'ada-2', status: 'active', mrr: 80_00, arr: 960_00, 'start-date': '2026-04-10T08:30:00+00:00' },
    ])
  })
})
