import { createCompany } from '../seed/company.js'
import type { Company } from '../seed/company.types.js'
import { createRandom } from './random.js'
import type { SandboxOptions } from './sandbox.types.js'

/** What a sandbox starts from: its seed, its time, and the sample company that they determine. */
export interface StartingPoint {
  readonly seed: number | false
  /** Milliseconds since the epoch. */
  readonly time: number
  /** Created when it is first read; `undefined` without a seed. */
  company(): Company | undefined
  set(seed: number | false, time: number): void
}

export function createStartingPoint({ seed = 42, now }: Pick<SandboxOptions, 'seed' | 'now'>): StartingPoint {
  const current = { seed: checkSeed(seed), time: toTime(now) }
  let company: Company | undefined
  return {
    get seed() {
      return current.seed
    },
    get time() {
      return current.time
    },
    company() {
      if (current.seed === false) return undefined
      company ??= createCompany(createRandom(current.seed), current.time)
      return company
    },
    set(newSeed, time) {
      Object.assign(current, { seed: newSeed, time })
      company = undefined
    },
  }
}

function checkSeed(seed: number | false): number | false {
  if (seed === false || Number.isSafeInteger(seed)) return seed
  throw new TypeError(`createSandbox: seed must be an integer or false, got ${String(seed)}.`)
}

function toTime(now: Date | number | string | undefined): number {
  if (now === undefined) return Date.now()
  const time = new Date(now).getTime()
  if (Number.isNaN(time)) throw new TypeError(`createSandbox: now must be a valid time, got ${String(now)}.`)
  return time
}
