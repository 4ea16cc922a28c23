import { expect, test } from 'vitest'
import { createCallStats } from './call-stats.js'
import { createClients } from './clients.js'
import { createEffectLog } from './effect-log.js'
import { createInvariantChecker } from './invariants.js'
import { startLagMeter } from './lag-meter.js'
import type { Plan } from './plan.js'
import { createProviders, type Providers } from './providers.js'
import { runScenario, type ScenarioResult } from './run-scenario.js'

type Fetch = Providers['sandbox']['fetch']

/** A run whose clients reach the sandbox through a `fetch` with a defect, as a library with that defect would. */
async function runWith(sabotage: (fetch: Fetch) => Fetch, providers = createProviders()): Promise<ScenarioResult> {
  const clients = [createClients({ fetch: sabotage(providers.sandbox.fetch) })]
  return runScenario({ fault: 'sabotage', providers, clients, calls: 300, concurrency: 20, timeoutRange: [50, 100] })
}

test('default: no violation', async () => {
  expect(await runWith((fetch) => fetch)).toMatchObject({
    violations: [],
    stats: { calls: expect.any(Number), lost: 0 },
  })
})

test('a fresh idempotency key on every attempt is noticed, in the effect log and in the data of the provider', async () => {
  const providers = createProviders({ faults: [{ probability: 0.5, status: 500, retryAfter: 0, after: true }] })
  const { stats, violations } = await runWith(
    (fetch) => (input, init) => {
      const headers = new Headers(init?.headers)
      if (headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID())
      return fetch(input, { ...init, headers })
    },
    providers,
  )
  expect(stats.duplicates).toBeGreaterThan(0)
  expect(violations.join('\n')).toMatch(/took effect \d times/)
  expect(violations.join('\n')).toMatch(/two (customer|product|price|invoice|subscription|payment intent)s for/)
})

test('a success that never reached the provider is noticed', async () => {
  const { stats, violations } = await runWith(
    (fetch) => async (input, init) => (init?.method === 'POST' ? Response.json({ id: 'made_up' }) : fetch(input, init)),
  )
  expect(stats.lost).toBeGreaterThan(0)
  expect(violations.join('\n')).toContain('reported a write that never happened')
})

test('the answer to another call is noticed', async () => {
  let last: Response | undefined
  const { violations } = await runWith((fetch) => async (input, init) => {
    const mine = await fetch(input, init)
    const other = last?.clone() ?? mine.clone()
    last = mine
    return other
  })
  expect(violations.join('\n')).toMatch(/answered with \w+, but \w+ was written/)
})

test('a call that ends late is noticed, unless the event loop was busy', async () => {
  const plan = { number: 1, tool: { name: 'stripe_get_balance' } } as Plan
  const lag = startLagMeter()
  const stats = createCallStats('late')
  const checker = createInvariantChecker(stats, createEffectLog(), lag)
  const idle = performance.now()
  // Until it was idle for that long: on a busy machine timers are late, too.
  do await new Promise((resolve) => setTimeout(resolve, 20))
  while (performance.now() - idle - lag.busy(idle, performance.now()) < 150)
  checker.timed(plan, idle, performance.now())
  const busy = performance.now()
  while (performance.now() < busy + 150);
  checker.timed({ ...plan, number: 2 }, busy, performance.now())
  expect(await checker.conclude()).toEqual([expect.stringMatching(/call 1 .*ended \d+ ms behind its deadline/)])
})
