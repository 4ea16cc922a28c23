import { createChartMogul } from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import { expect, test } from 'vitest'
import { endingOf } from './caller.js'

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
  const { sandbox, chartmogul } = slow()
  await chartmogul.getCurrentUser()
  const started = performance.now()
  const ending = await endingOf(call(chartmogul, 300))
  expect(performance.now() - started).toBeLessThan(600)
  if (!('resolved' in ending)) expect(ending).toMatchObject({ name: 'TimeoutError' })
  const { length } = sandbox.requests
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(sandbox.requests).toHaveLength(length)
})
