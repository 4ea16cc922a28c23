import { createChartMogul } from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import { afterEach, expect, test, vi } from 'vitest'
import { outcomeOf } from '../chaos/set-up.js'

afterEach(() => void vi.useRealTimers())

const limiter = { acquire: async () => {} }

/** A ChartMogul that takes 60 ms for each answer, and a client that asks as fast as it can. */
function slow() {
  const sandbox = createSandbox({ now: '2026-03-01T00:00:00Z', latencyMs: 60 })
  return { sandbox, chartmogul: createChartMogul({ apiKey: 'key', fetch: sandbox.fetch, limiter }) }
}

test.each<[string, (client: ReturnType<typeof createChartMogul>, timeoutMs: number) => Promise<unknown>]>([
  [
    'the subscriptions of all customers',
    (client, timeoutMs) => client.listSubscriptions({ per_page: 200 }, { timeoutMs }),
  ],
  ['a page far behind', (client, timeoutMs) => client.listCustomers({ per_page: 1, page: 60 }, { timeoutMs })],
  [
    'a search for an address',
    (client, timeoutMs) => client.listCustomers({ email: 'a@example.com', page: 9 }, { timeoutMs }),
  ],
])('%s: timeoutMs is the time for the whole call, not for each of its requests', async (_, call) => {
  vi.useFakeTimers()
  const { sandbox, chartmogul } = slow()
  const ended = outcomeOf(call(chartmogul, 300))
  await vi.advanceTimersByTimeAsync(300)
  const ending = await Promise.race([ended, Promise.resolve('still under way')])
  expect(ending).not.toBe('still under way')
  if (!('resolved' in (ending as object))) expect(ending).toMatchObject({ name: 'TimeoutError' })
  const { length } = sandbox.requests
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sandbox.requests).toHaveLength(length)
})
