import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArena } from './arena.js'
import { HANGS } from './faults/hangs.js'
import { anything, SOCKET_FAULTS } from './faults/index.js'
import type { SocketFaults } from './faults/socket-fault.js'
import { report } from './report.js'
import { countResources, eventually } from './resources.js'
import { type Outcome, run } from './run.js'
import { CALLS } from './seed.js'
import { strikeOften } from './struck.js'
import { createWorld } from './world.js'

/** A quarter of all calls goes through sockets; a quarter of those meets every fault in turn. */
const SHARE = 0.25

const faults: SocketFaults = { none: (exchange) => exchange.answer(), ...SOCKET_FAULTS, everything: anything }
const names = Object.keys(faults)
const EACH = Math.ceil((CALLS * SHARE * 0.75) / (names.length - 1))

const outcomes = new Map<string, Outcome & { readonly stuck: number }>()
let left = 0

// All at once: alone, each would spend most of its time waiting for its last few calls.
beforeAll(async () => {
  const countLeft = countResources()
  const world = createWorld()
  await Promise.all(
    Object.entries(faults).map(async ([fault, strike]) => {
      const arena = await openArena(world, strikeOften(fault, strike))
      const outcome = await run({
        fault,
        world,
        clients: arena.clients,
        calls: fault === 'everything' ? Math.ceil(CALLS * SHARE * 0.25) : EACH,
        lanes: fault === 'everything' ? 16 : 3,
        // Where something always comes back, patience costs nothing and lets the other attempts happen.
        patience: fault in HANGS ? [100, 300] : [300, 900],
      })
      await eventually(() => arena.stuck() === 0)
      outcomes.set(fault, { ...outcome, stuck: arena.stuck() })
      await arena.close()
    }),
  )
  left = await countLeft()
}, 600_000)

afterAll(() => {
  const tallies = names.flatMap((name) => outcomes.get(name)?.tally ?? [])
  console.log(report('Calls over sockets', tallies))
})

test.each(names)('%s', (fault) => {
  expect(outcomes.get(fault)).toMatchObject({ violations: [], stuck: 0 })
})

test('no socket and no timer is left', () => expect(left).toBe(0))
