import { type ChartMogulClient, createChartMogulClient, listSubscriptions, paginate } from '@billing/chartmogul'
import { createTokenBucket, type Limiter } from '@billing/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

// A request that waits for another to end looks every few milliseconds.
beforeEach(() => void vi.useFakeTimers({ loopLimit: 1e6 }))
afterEach(() => void vi.useRealTimers())

/** An account of customers with two subscriptions each, behind a network that takes its time. It notes when requests came and how many ran. */
function serve({ customers = 150, latencyMs = 200 } = {}) {
  const starts: number[] = []
  const stats = { running: 0, most: 0 }
  const fetch = async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    starts.push(performance.now())
    stats.most = Math.max(stats.most, ++stats.running)
    await new Promise((resolve) => setTimeout(resolve, latencyMs))
    stats.running -= 1
    signal?.throwIfAborted()
    const { pathname, searchParams } = new URL(url)
    const [, owner] = /(cus_\d+)\/subscriptions/.exec(pathname) ?? []
    if (owner) return Response.json({ entries: [{ uuid: `${owner} a` }, { uuid: `${owner} b` }], has_more: false })
    const start = Number(searchParams.get('cursor') ?? 0)
    const end = Math.min(customers, start + Number(searchParams.get('per_page')))
    const entries = Array.from({ length: end - start }, (_, index) => ({ uuid: `cus_${start + index}` }))
    return Response.json({ entries, cursor: `${end}`, has_more: end < customers })
  }
  const client = (limiter?: Limiter): ChartMogulClient => createChartMogulClient({ apiKey: 'key', fetch, limiter })
  return { client, starts, stats }
}

/** The most requests that started within any one second. */
const busiestSecond = (starts: readonly number[]): number =>
  Math.max(...starts.map((start) => starts.filter((other) => other >= start && other < start + 1_000).length))

const run = async <T>(calls: readonly Promise<T>[]): Promise<T[]> => {
  let isRunning = true
  const all = Promise.all(calls).finally(() => {
    isRunning = false
  })
  while (isRunning) await vi.advanceTimersByTimeAsync(1_000)
  return all
}

describe('the subscriptions of a whole account', () => {
  test('default: ten customers at a time, no more than 40 requests a second', async () => {
    const { client, starts, stats } = serve()
    const [page] = await run([listSubscriptions(client(), { per_page: 150 })])
    expect(page?.entries).toHaveLength(300)
    expect(starts).toHaveLength(151)
    expect(stats.most).toBe(10)
    // At 200 ms for an answer ten are enough to use the whole quota.
    expect(busiestSecond(starts)).toBe(40)
  })

  test('several calls of one client share its 20 connections and 40 requests a second', async () => {
    const { client, starts, stats } = serve({ latencyMs: 700 })
    const chartmogul = client()
    const pages = await run([1, 2, 3].map(() => listSubscriptions(chartmogul, { per_page: 150 })))
    expect(pages.map(({ entries }) => entries.length)).toEqual([300, 300, 300])
    expect(stats.most).toBe(20)
    expect(busiestSecond(starts)).toBeLessThanOrEqual(40)
  })

  test('several clients with one limiter do as well', async () => {
    const { client, starts, stats } = serve()
    const limiter = createTokenBucket({ perSecond: 40, concurrency: 20 })
    await run([1, 2, 3, 4].map(() => listSubscriptions(client(limiter), { per_page: 150 })))
    expect(starts).toHaveLength(4 * 151)
    expect(stats.most).toBeLessThanOrEqual(20)
    expect(busiestSecond(starts)).toBe(40)
    // No second is wasted: the last request starts when the quota of the seconds before is used up.
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan((4 * 151 * 1_000) / 40 + 1_000)
  })

  test('leaves room for another call meanwhile', async () => {
    const { client } = serve({ latencyMs: 1_000 })
    const chartmogul = client()
    const listing = listSubscriptions(chartmogul, { per_page: 150 })
    await vi.advanceTimersByTimeAsync(1_500)
    const other = vi.fn()
    chartmogul.http.GET('/v1/customers').then(other)
    await vi.advanceTimersByTimeAsync(1_100)
    expect(other.mock.calls).toHaveLength(1)
    await run([listing])
  })

  test('page by page through paginate, every one once', async () => {
    const { client, stats } = serve({ customers: 95 })
    const [found] = await run([paginate(client(), listSubscriptions, { per_page: 20 }).collect({ max: 999 })])
    const uuids = found?.map(({ uuid }) => uuid)
    expect(new Set(uuids).size).toBe(190)
    expect(uuids).toHaveLength(190)
    expect(stats.most).toBe(10)
  })
})
