import { inspect } from 'node:util'
import {
  type ChartMogulClientOptions,
  ConfigError,
  createChartMogulClient,
  createTokenBucket,
  getCurrentUser,
  listPlans,
} from '@billing/chartmogul'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { chartmogulError, chartmogulRequest, recordChartMogul, recordChartMogulWith } from '~test/support/chartmogul.js'
import { createGate } from '~test/support/gate.js'
import { record } from '~test/support/recorder.js'

const limited = chartmogulError(429, {
  code: 429,
  message: 'Your request rate has exceeded our rate limit.',
  param: null,
})

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul({ data: 'pong!' })
  const { data, response } = await chartmogul.http.GET('/v1/ping')
  expect(data).toEqual({ data: 'pong!' })
  expect(response.status).toBe(200)
  expect(requests).toEqual([chartmogulRequest('/v1/ping')])
})

test.each<[unknown, string]>([
  [
    { apiKey: '' },
    'apiKey is missing: pass { apiKey: process.env.CHARTMOGUL_API_KEY } and see that the variable is set',
  ],
  [{ apiKey: undefined }, 'CHARTMOGUL_API_KEY'],
  [undefined, 'apiKey is missing'],
  ['key', 'apiKey is missing: pass { apiKey'],
  [{ apiKey: 'key', timeoutMs: Number.NaN }, 'timeoutMs must be a number, at least 1'],
  [{ apiKey: ' key' }, 'apiKey must be a string without line breaks or white space around it'],
])('refuses %j, naming the option and the remedy', (options, message) => {
  const create = () => createChartMogulClient(options as ChartMogulClientOptions)
  expect(create).toThrow(ConfigError)
  expect(create).toThrow(message)
})

test('sends the options of the client', async () => {
  const { chartmogul, requests } = recordChartMogulWith(
    { baseUrl: 'http://localhost:12112/', headers: { 'X-Trace': '7' }, appInfo: { name: 'acme', version: '1.2' } },
    {},
  )
  await getCurrentUser(chartmogul)
  expect(requests[0]).toMatchObject({
    url: 'http://localhost:12112/v1/account',
    headers: { 'x-trace': '7', 'user-agent': expect.stringMatching(/^billing-chartmogul\/\d+\.\d+\.\d+ acme\/1\.2$/) },
  })
})

test('retries a read after a 429, and rejects when retries are used up', async () => {
  const { chartmogul, requests } = recordChartMogul(limited, { name: 'Acme' })
  expect(await getCurrentUser(chartmogul)).toEqual({ name: 'Acme' })
  expect(requests).toHaveLength(2)

  const refused = recordChartMogul(limited)
  await expect(getCurrentUser(refused.chartmogul)).rejects.toMatchObject({
    kind: 'rate_limit',
    attempts: 3,
    message: 'Your request rate has exceeded our rate limit. (chartmogul_get_current_user, 429, req_1)',
  })
})

test('does not retry a write', async () => {
  const { chartmogul, requests } = recordChartMogul({ status: 500 })
  const http = chartmogul.http as unknown as { POST(path: string, init: object): Promise<unknown> }
  await expect(http.POST('/v1/plans', { body: { name: 'Gold' } })).rejects.toMatchObject({ kind: 'server' })
  expect(requests).toMatchObject([{ body: '{"name":"Gold"}', headers: { 'content-type': 'application/json' } }])
})

describe('limits', () => {
  const useFakeTimers = () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
  }

  test.each<[number, string, () => ChartMogulClientOptions['limiter']]>([
    [20, 'without a limiter', () => undefined],
    [3, 'with a limiter of its own', () => createTokenBucket({ perSecond: 1000, concurrency: 3 })],
  ])('has at most %i concurrent requests %s', async (most, _, createLimiter) => {
    useFakeTimers()
    const gate = createGate()
    const { chartmogul, requests } = recordChartMogulWith({ limiter: createLimiter() }, async () => {
      await gate.pass()
      return { plans: [], has_more: false }
    })
    const calls = Promise.all(Array.from({ length: 30 }, () => listPlans(chartmogul)))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests).toHaveLength(most)
    gate.release()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests).toHaveLength(most + 1)
    gate.open()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await calls).toHaveLength(30)
  })

  test('starts at most 40 requests a second', async () => {
    useFakeTimers()
    const { chartmogul, requests } = recordChartMogul({ plans: [], has_more: false })
    const calls = Promise.all(Array.from({ length: 41 }, () => listPlans(chartmogul)))
    await vi.advanceTimersByTimeAsync(999)
    expect(requests).toHaveLength(40)
    await vi.advanceTimersByTimeAsync(1)
    expect(requests).toHaveLength(41)
    await calls
  })
})

test('redacts the key in errors and hooks', async () => {
  const { fetch } = record(chartmogulError(401, { message: 'No such key: cm_secret' }))
  const chartmogul = createChartMogulClient({ apiKey: 'cm_secret', fetch })
  const error: unknown = await getCurrentUser(chartmogul).catch((reason) => reason)
  for (const shown of [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    inspect(chartmogul, { depth: 9 }),
    JSON.stringify(chartmogul),
  ]) {
    expect(shown).not.toContain('cm_secret')
    expect(shown).not.toContain(btoa('cm_secret:'))
  }
})
