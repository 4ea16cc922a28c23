import ChartMogul from 'chartmogul-node'
import { describe, expect, test } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

// One customer who pays $50 a month from January and $80 from March on.
const { config } = await serveChartMogul({ now: '2026-04-01T00:00:00Z' })
const { source, plan } = await createDataSource(config)
const customer = { data_source_uuid: source, external_id: 'cus_1', country: 'US' }
const { uuid } = await ChartMogul.Customer.create(config, customer)
const invoices = [
  monthlyInvoice(plan, '2026-01'),
  monthlyInvoice(plan, '2026-02'),
  monthlyInvoice(plan, '2026-03', 8000),
]
await ChartMogul.Invoice.create(config, uuid, { invoices })

const range = { 'start-date': '2026-01-01', 'end-date': '2026-03-31', interval: 'month' }

test('all', async () => {
  const { entries, summary } = await ChartMogul.Metrics.all(config, range)
  expect(entries.map((entry: any) => [entry.date, entry.mrr, entry.customers])).toEqual([
    ['2026-01-31', 5000, 1],
    ['2026-02-28', 5000, 1],
    ['2026-03-31', 8000, 1],
  ])
  expect(entries[2]).toMatchObject({ arr: 96_000, arpa: 8000, 'mrr-percentage-change': 60 })
  expect(summary).toMatchObject({ 'current-mrr': expect.any(Number), 'previous-mrr': expect.any(Number) })
})

describe('each metric', () => {
  test.each([
    ['mrr', 'mrr', [5000, 5000, 8000]],
    ['arr', 'arr', [60_000, 60_000, 96_000]],
    ['arpa', 'arpa', [5000, 5000, 8000]],
    ['customerCount', 'customers', [1, 1, 1]],
    ['customerChurnRate', 'customer-churn-rate', [0, 0, 0]],
    ['mrrChurnRate', 'mrr-churn-rate', [0, 0, -60]],
  ] as const)('%s', async (method, key, values) => {
    const { entries, summary } = await ChartMogul.Metrics[method](config, range)
    expect(entries.map((entry: any) => entry[key])).toEqual(values)
    expect(Object.keys(summary)).toEqual(expect.arrayContaining(['current', 'previous', 'percentage-change']))
  })

  test.each(['asp', 'ltv'] as const)('%s', async (method) => {
    const { entries } = await ChartMogul.Metrics[method](config, range)
    expect(entries).toHaveLength(3)
    expect(typeof entries[0][method]).toBe('number')
  })
})

test('mrr shows its movements', async () => {
  const { entries } = await ChartMogul.Metrics.mrr(config, range)
  expect(entries[0]).toMatchObject({ 'mrr-new-business': 5000, 'mrr-expansion': 0 })
  expect(entries[2]).toMatchObject({ 'mrr-new-business': 0, 'mrr-expansion': 3000, 'mrr-churn': 0 })
})

test('filters by country and plan', async () => {
  const mrr = async (query: object) =>
    (await ChartMogul.Metrics.mrr(config, { ...range, ...query })).entries.map((entry: any) => entry.mrr)
  expect(await mrr({ geo: 'US', plans: 'Bronze' })).toEqual([5000, 5000, 8000])
  expect(await mrr({ geo: 'DE' })).toEqual([0, 0, 0])
})

test('dates are required', async () => {
  expect(await rejection(ChartMogul.Metrics.all(config, { interval: 'month' }))).toMatchObject({ status: 400 })
})

test('the sample company has a history', async () => {
  const { config: seeded } = await serveChartMogul({ seed: 42 })
  const { entries } = await ChartMogul.Metrics.all(seeded, {
    ...range,
    'start-date': '2025-03-01',
    'end-date': '2026-02-28',
  })
  expect(entries).toHaveLength(12)
  expect(entries.at(-1).mrr).toBeGreaterThan(entries[0].mrr)
})
