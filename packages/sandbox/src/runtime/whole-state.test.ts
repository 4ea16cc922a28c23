import { expect, test } from 'vitest'
import { createClock } from './clock.js'
import type { Provider } from './provider.types.js'
import { byProvider } from './providers.js'
import { createRandomStreams } from './random-streams.js'
import { createStartingPoint } from './starting-point.js'
import { createWholeState } from './whole-state.js'

test('a state that can no longer be saved keeps no sound one out', () => {
  const start = createStartingPoint({ seed: false, now: '2026-03-01' })
  let restored: unknown[] = []
  let isDamaged = false
  const provider = {
    handle: () => ({ status: 200, body: null }),
    clear: () => {
      restored = []
    },
    save: () => {
      if (isDamaged) throw new TypeError('damaged')
      return 'sound'
    },
    restore: (state: unknown) => {
      if (state !== 'sound') throw new TypeError('not sound')
      restored.push(state)
    },
  } as unknown as Provider
  const random = createRandomStreams(start.seed)
  const clock = createClock(() => start.time)
  const parts = { start, clock, random, providers: byProvider(() => provider), fixture: undefined }
  const whole = createWholeState(parts)
  const sound = whole.export()
  isDamaged = true
  expect(() => whole.import({ ...sound, providers: byProvider(() => 5) })).toThrow('not sound')
  expect(restored).toEqual([])
  whole.import(sound)
  expect(restored).toEqual(['sound', 'sound', 'sound'])
})
