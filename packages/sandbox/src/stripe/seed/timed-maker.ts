import { createRandom } from '../../runtime/random.js'
import type { Maker } from '../state/account.js'
import { randomId, randomToken } from '../state/ids.js'

/** Makes ids and times for sample data, at a time that its owner sets. */
export interface TimedMaker extends Maker {
  /** Unix seconds. */
  moveTo(time: number): void
}

export function createTimedMaker(seed: number, start: number): TimedMaker {
  const random = createRandom(seed)
  let time = start
  return {
    now: () => time,
    moveTo(to) {
      time = to
    },
    newId: (prefix) => randomId(random, prefix),
    token: (length) => randomToken(random, length),
  }
}
