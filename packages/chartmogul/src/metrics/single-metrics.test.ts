import {
  type ChartMogulClient,
  type GetMrrMetricsParams,
  getArpaMetrics,
  getArrMetrics,
  getAspMetrics,
  getCustomerChurnRateMetrics,
  getCustomerCountMetrics,
  getLtvMetrics,
  getMrrChurnRateMetrics,
  getMrrMetrics,
} from '@billing/chartmogul'
import { describe, expect, test } from 'vitest'
import arpa from '~test/fixtures/chartmogul/metrics-arpa/1.json' with { type: 'json' }
import arr from '~test/fixtures/chartmogul/metrics-arr/1.json' with { type: 'json' }
import asp from '~test/fixtures/chartmogul/metrics-asp/1.json' with { type: 'json' }
import churn from '~test/fixtures/chartmogul/metrics-customer-churn-rate/1.json' with { type: 'json' }
import customers from '~test/fixtures/chartmogul/metrics-customer-count/1.json' with { type: 'json' }
import ltv from '~test/fixtures/chartmogul/metrics-ltv/1.json' with { type: 'json' }
import mrr from '~test/fixtures/chartmogul/metrics-mrr/3.json' with { type: 'json' }
import mrrChurn from '~test/fixtures/chartmogul/metrics-mrr-churn-rate/1.json' with { type: 'json' }
import { chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

type Retrieve = (client: ChartMogulClient, params: GetMrrMetricsParams) => Promise<unknown>

const quarter = { start_date: '2025-01-01', end_date: '2025-03-31' }

describe.each<[string, string, Retrieve, object]>([
  ['getMrrMetrics', 'mrr', getMrrMetrics, mrr],
  ['getArrMetrics', 'arr', getArrMetrics, arr],
  ['getArpaMetrics', 'arpa', getArpaMetrics, arpa],
  ['getAspMetrics', 'asp', getAspMetrics, asp],
  ['getCustomerCountMetrics', 'customer-count', getCustomerCountMetrics, customers],
  ['getCustomerChurnRateMetrics', 'customer-churn-rate', getCustomerChurnRateMetrics, churn],
  ['getMrrChurnRateMetrics', 'mrr-churn-rate', getMrrChurnRateMetrics, mrrChurn],
  ['getLtvMetrics', 'ltv', getLtvMetrics, ltv],
])('%s', (_, segment, retrieve, answer) => {
  const hasInterval = segment !== 'ltv'

  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(answer)
    expect(await retrieve(chartmogul, quarter)).toEqual(answer)
    const interval = hasInterval ? '&interval=month' : ''
    expect(requests).toEqual([
      chartmogulRequest(`/v1/metrics/${segment}?start-date=2025-01-01&end-date=2025-03-31${interval}`),
    ])
  })

  test.runIf(hasInterval)('passes interval and filters on', async () => {
    const { chartmogul, requests } = recordChartMogul(answer)
    await retrieve(chartmogul, { ...quarter, interval: 'quarter', geo: 'DE,US', plans: 'Gold' })
    expect(requests[0]?.path).toBe(
      `/v1/metrics/${segment}?geo=DE%2CUS&plans=Gold&start-date=2025-01-01&end-date=2025-03-31&interval=quarter`,
    )
  })

  test.each([
    [{}, 'start_date'],
    [{ start_date: '2025-01-01' }, 'end_date'],
    [undefined, 'start_date'],
  ])('refuses %j before anything is sent', async (params, missing) => {
    const { chartmogul, requests } = recordChartMogul(answer)
    await expect(retrieve(chartmogul, params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: [missing] }],
    })
    expect(requests).toHaveLength(0)
  })

  test('an answer without entries is an error', async () => {
    const { chartmogul } = recordChartMogul({ summary: {} })
    await expect(retrieve(chartmogul, quarter)).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected' })
  })
})
