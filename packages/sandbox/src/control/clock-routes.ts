import type { Clock } from '../runtime/clock.js'
import { invalidParameter } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'

/** The time in the sandbox, as every operation that moves it answers. */
export const presentClock = (clock: Clock) => ({
  now: new Date(clock.now()).toISOString(),
  unix: Math.floor(clock.now() / 1000),
})

export function clockRoutes(clock: Clock): readonly ControlRoute[] {
  const move = (param: string, go: () => void) => {
    try {
      go()
    } catch (error) {
      if (error instanceof TypeError) throw invalidParameter(param, error.message)
      throw error
    }
    return presentClock(clock)
  }
  return [
    controlRoute('GET', '/clock', {}, () => presentClock(clock)),
    controlRoute('POST', '/clock/advance', { duration: 'string' }, ({ values }) =>
      move('duration', () => clock.advance(values.duration)),
    ),
    controlRoute('POST', '/clock/set', { now: 'json' }, ({ values }) =>
      move('now', () => clock.set(values.now as string)),
    ),
  ]
}
