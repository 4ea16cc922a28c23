import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBackend } from './backend.js'
import { HANGS } from './faults/hangs.js'
import { anything, SOCKET_FAULTS } from './faults/index.js'
import type { SocketFaults } from './faults/socket-fault.js'
import { injectOften } from './inject-often.js'
import { createProviders } from './providers.js'
import { report } from './report.js'
import { countResources, eventually } from './resources.js'
import { runScenario, type ScenarioResult } from './run-scenario.js'
import { CALLS } from './seed.js'

/** A quarter of all calls goes through sockets; a quarter of those meets every fault in turn. */
const SHARE = 0.25

const faults: SocketFaults = { none: (exchange) => exchange.answer(), ...SOCKET_FAULTS, everything: anything }
const names = Object.keys(faults)
const EACH = Math.ceil((CALLS * SHARE * 0.75) / (names.length - 1))

const outcomes = new Map<string, ScenarioResult & { readonly stuck: number }>()
let left = 0

// All at once: alone, each would spend most of its time waiting for its last few calls.
beforeAll(async () => {
  const countLeft = countResources()
  const providers = createProviders()
  await Promise.all(
    Object.entries(faults).map(async ([fault, strike]) => {
      const backend = await startBackend(providers, injectOften(fault, strike))
      const outcome = await runScenario({
        fault,
        providers,
        clients: backend.clients,
        calls: fault === 'everything' ? Math.ceil(CALLS * SHARE * 0.25) : EACH,
        concurrency: fault === 'everything' ? 16 : 3,
        // Where something always comes back, timeoutRange costs nothing and lets the other attempts happen.
        timeoutRange: fault in HANGS ? [100, 300] : [300, 900],
      })
      await eventually(() => backend.stuck() === 0)
      outcomes.set(fault, { ...outcome, stuck: backend.stuck() })
      await backend.close()
    }),
  )
  left = await countLeft()
}, 600_000)

afterAll(() => {
  const allStats = names.flatMap((name) => outcomes.get(name)?.stats ?? [])
  console.log(report('Calls over sockets', allStats))
})

test.each(names)('%s', (fault) => {
  expect(outcomes.get(fault)).toMatchObject({ violations: [], stuck: 0 })
})

test('no socket and no timer is left', () => expect(left).toBe(0))
