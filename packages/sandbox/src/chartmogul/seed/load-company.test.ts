import { describe, expect, test } from 'vitest'
import { createRandom } from '../../runtime/random.js'
import { createCompany } from '../../seed/company.js'
import { createTestClient, type TestClient } from '../testing.js'

const NOW = '2026-06-15T12:00:00Z'
const company = createCompany(createRandom(42), Date.parse(NOW))
const client = createTestClient(NOW, { company: () => company })

interface Row {
  readonly mrr: number
  readonly status: string
}

function everyRow(of: TestClient, path: string, key: string): Row[] {
  const rows: Row[] = []
  for (let cursor = ''; ; ) {
    const { body } = of.get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`)
    rows.push(...body[key])
    if (!body.has_more) return rows
    cursor = encodeURIComponent(body.cursor)
  }
}

describe('the sample company', () => {
  test('default', () => {
    expect(client.get('/v1/account').body).toMatchObject({ name: company.name, currency: 'USD' })
    expect(client.get('/v1/data_sources').body.data_sources).toMatchObject([
      { name: `${company.name} billing`, system: 'Stripe' },
    ])
    expect(client.get('/v1/plans').body.plans).toHaveLength(company.plans.length)
    expect(everyRow(client, '/v1/customers', 'entries')).toHaveLength(company.customers.length)
    expect(everyRow(client, '/v1/invoices', 'invoices')).toHaveLength(company.invoices.length)
  })

  test('the MRR of the customers adds up to the metrics', () => {
    const customers = everyRow(client, '/v1/customers', 'entries')
    const { entries, summary } = client.get(
      '/v1/metrics/all?start-date=2024-06-01&end-date=2026-06-15&interval=month',
    ).body
    expect(entries).toHaveLength(25)
    const paying = customers.filter(({ mrr }) => mrr > 0)
    expect(summary['current-customers']).toBe(paying.length)
    expect(summary['current-mrr']).toBe(paying.reduce((sum, { mrr }) => sum + mrr, 0))
    expect(entries.at(-1).mrr).toBe(summary['current-mrr'])
  })

  test('the MRR of a plan is what its subscriptions are billed', () => {
    const expected = new Map<string, number>()
    const live = new Set(company.subscriptions.filter(({ cancelledAt }) => cancelledAt === null).map(({ key }) => key))
    for (const { subscription, plan, amount, status } of company.invoices) {
      if (live.has(subscription) && status !== 'void' && status !== 'uncollectible')
        expected.set(`${plan} ${subscription}`, amount)
    }
    for (const { key, interval } of company.plans) {
      const months = interval === 'year' ? 12 : 1
      let mrr = 0
      for (const [name, amount] of expected) if (name.startsWith(`${key} `)) mrr += Math.round(amount / months)
      const { summary } = client.get(`/v1/metrics/mrr?start-date=2026-06-15&end-date=2026-06-15&plans=${key}`).body
      expect(summary.current, key).toBe(mrr)
    }
  })

  test('it has growth, churn and expansion', () => {
    const { entries } = client.get('/v1/metrics/mrr?start-date=2024-07-01&end-date=2026-06-15&interval=quarter').body
    const mrr: number[] = entries.map((entry: Record<string, number>) => entry.mrr)
    expect(mrr).toEqual([...mrr].sort((a, b) => a - b))
    const last = entries.at(-2)
    expect(last['mrr-new-business']).toBeGreaterThan(0)
    expect(last['mrr-expansion']).toBeGreaterThan(0)
    expect(last['mrr-churn']).toBeLessThan(0)
  })

  test('it has customers and invoices of every kind', () => {
    for (const status of ['Active', 'Past_Due', 'Cancelled', 'New_Lead']) {
      expect(client.get(`/v1/customers?status=${status}`).body.entries, status).not.toEqual([])
    }
    const statuses = new Set<string>(everyRow(client, '/v1/invoices', 'invoices').map(({ status }) => status))
    expect([...statuses].sort()).toEqual(['open', 'paid', 'refunded', 'voided', 'written_off'])
  })
})
