import { type ChartMogulClient, type ChartMogulClientOptions, createChartMogulClient } from '@billing/chartmogul'
import { expect } from 'vitest'
import packageJson from '../../packages/core/package.json' with { type: 'json' }
import { type Answer, type RecordedRequest, type Reply, record } from './recorder.js'

/** A ChartMogul client whose requests are recorded and answered by `answers`. */
export function recordChartMogul(...answers: readonly Answer[]): {
  chartmogul: ChartMogulClient
  requests: readonly RecordedRequest[]
} {
  return recordChartMogulWith({}, ...answers)
}

/** The same with further options. */
export function recordChartMogulWith(
  options: Partial<ChartMogulClientOptions>,
  ...answers: readonly Answer[]
): { chartmogul: ChartMogulClient; requests: readonly RecordedRequest[] } {
  const { fetch, requests } = record(...answers)
  return { chartmogul: createChartMogulClient({ apiKey: 'cm_key', fetch, ...options }), requests }
}

/** A refusal. Retries of it do not wait. */
export function chartmogulError(status: number, body: object | string): Reply {
  return { status, headers: { 'x-request-id': 'req_1', 'retry-after': '0' }, body }
}

/** A request to ChartMogul in full, for `toEqual`. */
export function chartmogulRequest(path: string): RecordedRequest {
  return {
    method: 'GET',
    url: `https://api.chartmogul.com${path}`,
    path,
    headers: { authorization: `Basic ${btoa('cm_key:')}`, 'user-agent': `billing-chartmogul/${packageJson.version}` },
    body: '',
    signal: expect.any(AbortSignal),
  }
}
