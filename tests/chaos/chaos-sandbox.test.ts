import type { FaultRule } from '@billing/sandbox'
import { tools } from '@billing/sdk/tools'
import { afterAll, expect, test } from 'vitest'
import { createClients } from './clients.js'
import { SANDBOX_FAULTS } from './faults/sandbox.js'
import { hasIntent } from './intents.js'
import { report } from './report.js'
import { run } from './run.js'
import { CALLS } from './seed.js'
import type { Tally } from './tally.js'
import { createWorlds } from './worlds.js'

/** Three quarters of all calls need no network; a third of those meets every fault in turn, in worlds of its own. */
const SHARE = 0.75
const PARTS = 5

const { everything = [], ...single } = SANDBOX_FAULTS
const faults: Readonly<Record<string, readonly FaultRule[]>> = {
  ...single,
  ...Object.fromEntries(Array.from({ length: PARTS }, (_, part) => [`everything ${part + 1}`, everything])),
}
const calls = (fault: string): number =>
  Math.ceil((CALLS * SHARE) / 3 / (fault in single ? Object.keys(single).length / 2 : PARTS))

const worldFor = createWorlds()
const tallies: Tally[] = []
afterAll(() => console.log(report('Calls in process', tallies)))

test.each(Object.entries(faults))('%s', { timeout: 120_000 }, async (fault, rules) => {
  const world = worldFor(calls(fault))
  world.sandbox.faults.clear()
  const clients = [createClients({ fetch: world.sandbox.fetch })]
  for (const rule of rules) world.sandbox.faults.add(rule)
  const { tally, violations } = await run({
    fault,
    world,
    clients,
    calls: calls(fault),
    lanes: 100,
    patience: [20, 80],
  })
  tallies.push(tally)
  expect(violations).toEqual([])
})

test('every tool of the catalogue has a sample input: add what is missing to intents.ts', () => {
  expect(tools.filter((tool) => !hasIntent(tool)).map(({ name }) => name)).toEqual([])
})

test('every tool that has a sample was called and has answered', () => {
  const answered = new Set(tallies.flatMap((tally) => [...tally.answered]))
  expect([...answered].sort()).toEqual(
    tools
      .filter(hasIntent)
      .map(({ name }) => name)
      .sort(),
  )
})
