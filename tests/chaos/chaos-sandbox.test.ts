import type { FaultRule } from '@billing/sandbox'
import { tools } from '@billing/sdk/tools'
import { afterAll, expect, test } from 'vitest'
import type { CallStats } from './call-stats.js'
import { createClients } from './clients.js'
import { SANDBOX_FAULTS } from './faults/sandbox.js'
import { createProviderPool } from './provider-pool.js'
import { report } from './report.js'
import { runScenario } from './run-scenario.js'
import { hasSample } from './sample-calls.js'
import { CALLS } from './seed.js'

/** Three quarters of all calls need no network; a third of those meets every fault in turn, with providers of its own. */
const SHARE = 0.75
const PARTS = 5

const { everything = [], ...single } = SANDBOX_FAULTS
const faults: Readonly<Record<string, readonly FaultRule[]>> = {
  ...single,
  ...Object.fromEntries(Array.from({ length: PARTS }, (_, part) => [`everything ${part + 1}`, everything])),
}
const calls = (fault: string): number =>
  Math.ceil((CALLS * SHARE) / 3 / (fault in single ? Object.keys(single).length / 2 : PARTS))

const providersFor = createProviderPool()
const allStats: CallStats[] = []
afterAll(() => console.log(report('Calls in process', allStats)))

test.each(Object.entries(faults))('%s', { timeout: 120_000 }, async (fault, rules) => {
  const providers = providersFor(calls(fault))
  providers.sandbox.faults.clear()
  const clients = [createClients({ fetch: providers.sandbox.fetch })]
  for (const rule of rules) providers.sandbox.faults.add(rule)
  const { stats, violations } = await runScenario({
    fault,
    providers,
    clients,
    calls: calls(fault),
    concurrency: 100,
    timeoutRange: [20, 80],
  })
  allStats.push(stats)
  expect(violations).toEqual([])
})

test('every tool of the catalogue has a sample input: add what is missing to intents.ts', () => {
  expect(tools.filter((tool) => !hasSample(tool)).map(({ name }) => name)).toEqual([])
})

test('every tool that has a sample was called and has answered', () => {
  const answered = new Set(allStats.flatMap((stats) => [...stats.answered]))
  expect([...answered].sort()).toEqual(
    tools
      .filter(hasSample)
      .map(({ name }) => name)
      .sort(),
  )
})
