import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from '../testing.js'

const RANGE = 'start-date=2026-01-01&end-date=2026-01-31'

describe('GET /v1/metrics/…', () => {
  test('default', () => {
    const client = createTestClient('2026-02-01')
    const keys = {
      mrr: 'mrr',
      arr: 'arr',
      arpa: 'arpa',
      asp: 'asp',
      'customer-count': 'customers',
      'customer-churn-rate': 'customer-churn-rate',
      'mrr-churn-rate': 'mrr-churn-rate',
      ltv: 'ltv',
    }
    for (const [path, key] of Object.entries(keys)) {
      const { body } = client.get(`/v1/metrics/${path}?${RANGE}&interval=month`)
      expect(body).toMatchObject({
        entries: [{ date: '2026-01-31', [key]: 0, 'percentage-change': 0 }],
        summary: { current: 0, previous: 0, 'percentage-change': 0 },
      })
    }
  })

  test('who gets more credit than is charged has not become a customer', () => {
    const client = createTestClient('2026-04-30')
    const { customer, invoice, plans } = createBillingData(client)
    const bill = (month: string, next: string, amount: number) =>
      subscriptionInvoice(plans.monthly, 'sub', [`2026-${month}-01`, `2026-${next}-01`], amount)
    invoice(customer('credited'), bill('01', '02', -10_00), bill('02', '03', -5_00), bill('03', '04', 20_00))
    const { entries } = client.get('/v1/metrics/all?start-date=2026-01-01&end-date=2026-03-31&interval=month').body
    expect(entries.map(({ mrr, customers, asp }: Record<string, number>) => [mrr, customers, asp])).toEqual([
      [-10_00, 0, 0],
      [-5_00, 0, 0],
      [20_00, 1, 25_00],
    ])
    const { entries: activities } = client.get('/v1/activities').body
    expect(activities.map(({ type }: { type: string }) => type)).toEqual(['contraction', 'expansion', 'new_biz'])
  })

  test('the range is required', () => {
    const client = createTestClient('2026-02-01')
    expect(client.get('/v1/metrics/all')).toMatchObject({
      status: 400,
      body: { code: 400, message: 'Parameter "start-date" is missing', param: 'start-date' },
    })
    expect(client.get('/v1/metrics/mrr?start-date=2026-01-01')).toMatchObject({
      status: 400,
      body: { code: 400, message: 'Parameter "end-date" is missing', param: 'end-date' },
    })
  })

  test('an error names what is malformed or not emulated', () => {
    const client = createTestClient('2026-02-01')
    expect(client.get('/v1/metrics/all?start-date=soon&end-date=2026-01-31')).toMatchObject({
      status: 400,
      body: { param: 'start-date' },
    })
    const ages = client.get('/v1/metrics/all?start-date=0001-01-01&end-date=9999-12-31&interval=day')
    expect(ages).toMatchObject({ status: 400, body: { error: expect.stringContaining('more than 36600 intervals') } })
    expect(client.get('/v1/metrics/all?start-date=0001-01-01&end-date=2026-12-31&interval=year').status).toBe(200)
    expect(client.get(`/v1/metrics/all?${RANGE}&interval=hour`)).toMatchObject({
      status: 400,
      body: { param: 'interval' },
    })
    expect(client.get(`/v1/metrics/all?${RANGE}&filters=currency~ANY~'USD'`)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('does not emulate') },
    })
  })

  test('an end before the start has no entries', () => {
    const client = createTestClient('2026-02-01')
    expect(client.get('/v1/metrics/all?start-date=2026-01-31&end-date=2026-01-01').body.entries).toEqual([])
  })

  test('what is in the future does not count yet', () => {
    const client = createTestClient('2026-01-15T12:00:00Z')
    const data = createBillingData(client)
    const invoice = (subscription: string, start: string) =>
      subscriptionInvoice(data.plans.monthly, subscription, [start, '2026-03-01'], 10_00)
    data.invoice(data.customer('ada'), invoice('a', '2026-01-15T11:59:00Z'), invoice('b', '2026-01-15T12:01:00Z'))
    const mrr = () => client.get(`/v1/metrics/mrr?${RANGE}&interval=month`).body.entries[0].mrr
    expect(mrr()).toBe(10_00)
    client.clock.advance('1 minute')
    expect(mrr()).toBe(20_00)
  })

  test('a summary by quarter looks back three months', () => {
    const client = createTestClient('2026-06-01')
    const data = createBillingData(client)
    const invoice = (subscription: string, start: string, amount: number) =>
      subscriptionInvoice(data.plans.monthly, subscription, [start, '2026-07-01'], amount)
    data.invoice(data.customer('ada'), invoice('a', '2026-02-01', 10_00), invoice('b', '2026-04-01', 5_00))
    const { summary } = client.get('/v1/metrics/mrr?start-date=2026-01-01&end-date=2026-06-01&interval=quarter').body
    expect(summary).toEqual({ current: 15_00, previous: 10_00, 'percentage-change': 50 })
  })
})

test('the customer churn rate leaves out those who joined in the same month', () => {
  const client = createTestClient('2026-03-01')
  const data = createBillingData(client)
  const pay = (name: string, period: [string, string]): string => {
    const invoice = subscriptionInvoice(data.plans.monthly, name, period, 10_00)
    return data.invoice(data.customer(name), invoice)[0].line_items[0].subscription_uuid
  }
  const customers = Array.from({ length: 100 }, (_, i) => pay(`customer-${i}`, ['2026-01-15', '2026-02-15']))
  for (const subscription of customers.slice(0, 10)) data.cancel(subscription, '2026-02-10')
  data.cancel(pay('newcomer', ['2026-02-05', '2026-03-05']), '2026-02-20')
  const month = 'start-date=2026-02-01&end-date=2026-02-28&interval=month'
  const rate = (range: string) =>
    client.get(`/v1/metrics/customer-churn-rate?${range}`).body.entries[0]['customer-churn-rate']
  expect(rate(month)).toBe(10)
  expect(client.get(`/v1/metrics/customer-count?${month}`).body.entries[0].customers).toBe(90)
  // The newcomer paid already when this range begins.
  expect(rate('start-date=2026-02-06&end-date=2026-02-28&interval=quarter')).toBe(10.89)
})
