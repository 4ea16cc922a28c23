import { type GetMetricsParams, getMetrics } from '@billing/chartmogul'
import { describe, expect, test } from 'vitest'
import metrics from '~test/fixtures/chartmogul/metrics-all/1.json' with { type: 'json' }
import { chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

const quarter = { start_date: '2025-01-01', end_date: '2025-03-31' }

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(metrics)
  expect(await getMetrics(chartmogul, { ...quarter, interval: 'month' })).toEqual(metrics)
  expect(requests).toEqual([
    chartmogulRequest('/v1/metrics/all?start-date=2025-01-01&end-date=2025-03-31&interval=month'),
  ])
})

test('groups by month by default', async () => {
  const { chartmogul, requests } = recordChartMogul(metrics)
  await getMetrics(chartmogul, quarter)
  await getMetrics(chartmogul, { ...quarter, interval: 'day' })
  expect(requests.map(({ url }) => new URL(url).searchParams.get('interval'))).toEqual(['month', 'day'])
})

test('passes the further filters on', async () => {
  const { chartmogul, requests } = recordChartMogul(metrics)
  await getMetrics(chartmogul, { ...quarter, geo: 'DE,US', plans: 'Größe L', filters: "currency~ANY~'EUR'" })
  expect(requests[0]?.path).toBe(
    "/v1/metrics/all?geo=DE%2CUS&plans=Gr%C3%B6%C3%9Fe%20L&filters=currency~ANY~'EUR'&start-date=2025-01-01&end-date=2025-03-31&interval=month",
  )
})

describe('type', () => {
  const keysOf = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const isChange = (key: string) => key.endsWith('-percentage-change')

  test('absolute omits the changes, and is not a parameter of the API', async () => {
    const { chartmogul, requests } = recordChartMogul(metrics)
    const { entries, summary } = await getMetrics(chartmogul, { ...quarter, type: 'absolute' })
    expect(keysOf(entries)).toEqual(keysOf(metrics.entries).filter((key) => !isChange(key)))
    expect(keysOf([summary ?? {}])).toEqual(keysOf([metrics.summary]).filter((key) => !isChange(key)))
    expect(entries[0]).toMatchObject({ date: '2022-04-30', mrr: 68604881, customers: 1097 })
    expect(requests[0]?.path).not.toContain('type')
  })

  test('percentage leaves out the figures', async () => {
    const { chartmogul } = recordChartMogul(metrics)
    const { entries, summary } = await getMetrics(chartmogul, { ...quarter, type: 'percentage' })
    expect(keysOf(entries)).toEqual(['date', ...keysOf(metrics.entries).filter(isChange)])
    expect(keysOf([summary ?? {}])).toEqual(keysOf([metrics.summary]).filter(isChange))
    expect(entries[1]).toMatchObject({ date: '2022-05-31', 'mrr-percentage-change': 0.51 })
  })

  test('keeps what stands beside entries and summary', async () => {
    const { chartmogul } = recordChartMogul({ entries: [], note: 'new' })
    expect(await getMetrics(chartmogul, { ...quarter, type: 'absolute' })).toEqual({ entries: [], note: 'new' })
  })
})

test.each([
  [{ end_date: '2025-03-31' }, 'start_date', 'is required: the first day, such as 2025-01-01'],
  [{ start_date: '', end_date: '2025-03-31' }, 'start_date', 'is required: the first day, such as 2025-01-01'],
  [{ start_date: '2025-01-01' }, 'end_date', 'is required: the last day, such as 2025-03-31'],
  [{ ...quarter, type: 'relative' }, 'type', 'must be absolute or percentage; leave it out for both'],
  [{ ...quarter, type: '' }, 'type', 'must be absolute or percentage; leave it out for both'],
])('refuses %j before anything is sent', async (params, parameter, message) => {
  const { chartmogul, requests } = recordChartMogul(metrics)
  await expect(getMetrics(chartmogul, params as GetMetricsParams)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: [parameter], message }],
  })
  expect(requests).toHaveLength(0)
})
