import { expect, test } from 'vitest'
import { createClients } from './clients.js'
import { createJudge } from './judge.js'
import { startLagMeter } from './lag.js'
import { createLedger } from './ledger.js'
import type { Plan } from './plan.js'
import { type Outcome, run } from './run.js'
import { createTally } from './tally.js'
import { createWorld, type World } from './world.js'

type Fetch = World['sandbox']['fetch']

/** A run whose clients reach the sandbox through a `fetch` with a defect, as a library with that defect would. */
async function runWith(sabotage: (fetch: Fetch) => Fetch, world = createWorld()): Promise<Outcome> {
  const clients = [createClients({ fetch: sabotage(world.sandbox.fetch) })]
  return run({ fault: 'sabotage', world, clients, calls: 300, lanes: 20, patience: [50, 100] })
}

test('default: nothing to complain of', async () => {
  expect(await runWith((fetch) => fetch)).toMatchObject({
    violations: [],
    tally: { calls: expect.any(Number), lost: 0 },
  })
})

test('a fresh idempotency key on every attempt is noticed, in the ledger and in the books', async () => {
  const world = createWorld({ faults: [{ probability: 0.5, status: 500, retryAfter: 0, after: true }] })
  const { tally, violations } = await runWith(
    (fetch) => (input, init) => {
      const headers = new Headers(init?.headers)
      if (headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID())
      return fetch(input, { ...init, headers })
    },
    world,
  )
  expect(tally.duplicates).toBeGreaterThan(0)
  expect(violations.join('\n')).toMatch(/took effect \d times/)
  expect(violations.join('\n')).toMatch(/two (customer|product|price|invoice|subscription|payment intent)s for/)
})

test('a success that never reached the provider is noticed', async () => {
  const { tally, violations } = await runWith(
    (fetch) => async (input, init) => (init?.method === 'POST' ? Response.json({ id: 'made_up' }) : fetch(input, init)),
  )
  expect(tally.lost).toBeGreaterThan(0)
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
  const tally = createTally('late')
  const judge = createJudge(tally, createLedger(), lag)
  const idle = performance.now()
  // Until it was idle for that long: on a busy machine timers are late, too.
  do await new Promise((resolve) => setTimeout(resolve, 20))
  while (performance.now() - idle - lag.busy(idle, performance.now()) < 150)
  judge.timed(plan, idle, performance.now())
  const busy = performance.now()
  while (performance.now() < busy + 150);
  judge.timed({ ...plan, number: 2 }, busy, performance.now())
  expect(await judge.conclude()).toEqual([expect.stringMatching(/call 1 .*ended \d+ ms behind its deadline/)])
})
