import type { Clock } from '../runtime/clock.js'
import { invalidParameter } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'

/** The time in the sandbox, as every operation that moves it answers. */
export const presentClock = (clock: Clock) => ({
  now: new Date(clock.now()).toISOString(),
  unix: Math.floor(clock.now() / 1000),
})

/** `settled` resolves when the webhooks that a move has caused are delivered, which `wait` waits for. */
export function clockRoutes(clock: Clock, settled: () => Promise<unknown>): readonly ControlRoute[] {
  const move = async (param: string, wait: boolean | undefined, go: () => void) => {
    try {
      go()
    } catch (error) {
      if (error instanceof TypeError) throw invalidParameter(param, error.message)
      throw error
    }
    if (wait) await settled()
    return presentClock(clock)
  }
  return [
    controlRoute('GET', '/clock', {}, () => presentClock(clock)),
    controlRoute('POST', '/clock/advance', { duration: 'string', wait: 'boolean?' }, ({ values: { duration, wait } }) =>
      move('duration', wait, () => clock.advance(duration)),
    ),
    controlRoute('POST', '/clock/set', { now: 'json', wait: 'boolean?' }, ({ values: { now, wait } }) =>
      move('now', wait, () => clock.set(now as string)),
    ),
  ]
}
