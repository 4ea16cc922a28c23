import { createCompany, DEFAULT_SIZE } from '../seed/company.js'
import type { Company, CompanySize } from '../seed/company.types.js'
import { toTime } from './parse-time.js'
import { createRandom } from './random.js'
import { refuseUnknownKeys } from './refuse-unknown-keys.js'
import type { SampleSize, SandboxOptions } from './sandbox.types.js'

/** What a sandbox starts from: its seed, its time, and the sample company that they determine. */
export interface StartingPoint {
  readonly seed: number | false
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly size: CompanySize
  /** Whether the sample company has the size that it has unless another is asked for. */
  readonly isDefaultSize: boolean
  /** Created when it is first read; `undefined` without a seed. */
  company(): Company | undefined
  set(to: Pick<SandboxOptions, 'seed' | 'now' | 'sample'>): void
}

export function createStartingPoint(options: Pick<SandboxOptions, 'seed' | 'now' | 'sample'>): StartingPoint {
  let current = read(options, { seed: 42, time: Date.now(), size: DEFAULT_SIZE }, 'createSandbox')
  let company: Company | undefined
  return {
    get seed() {
      return current.seed
    },
    get time() {
      return current.time
    },
    get size() {
      return current.size
    },
    get isDefaultSize() {
      return current.size.customers === DEFAULT_SIZE.customers && current.size.years === DEFAULT_SIZE.years
    },
    company() {
      if (current.seed === false) return undefined
      company ??= createCompany(createRandom(current.seed), current.time, current.size)
      return company
    },
    set(to) {
      current = read(to, current, 'sandbox.seed')
      company = undefined
    },
  }
}

type Start = Pick<StartingPoint, 'seed' | 'time' | 'size'>

/** What is not given stays as it was. */
function read(
  { seed, now, sample }: Pick<SandboxOptions, 'seed' | 'now' | 'sample'>,
  before: Start,
  by: string,
): Start {
  refuseUnknownKeys(sample ?? {}, DEFAULT_SIZE, `${by}: sample`)
  return {
    seed: seed === undefined ? before.seed : checkSeed(seed, by),
    time: now === undefined ? before.time : checkTime(now, by),
    size: checkSize({ ...before.size, ...defined(sample) }, by),
  }
}

const defined = (sample: SampleSize = {}): Partial<CompanySize> => ({
  ...(sample.customers === undefined ? {} : { customers: sample.customers }),
  ...(sample.years === undefined ? {} : { years: sample.years }),
})

function checkSeed(seed: number | false, by: string): number | false {
  if (seed === false || Number.isSafeInteger(seed)) return seed
  throw new TypeError(`${by}: seed must be an integer or false, got ${JSON.stringify(seed)}.`)
}

const MAX_CUSTOMERS = 100_000
const MAX_YEARS = 10

function checkSize(size: CompanySize, by: string): CompanySize {
  const { customers, years } = size
  if (!Number.isInteger(customers) || customers < 1 || customers > MAX_CUSTOMERS) {
    throw new TypeError(`${by}: customers must be an integer from 1 to ${MAX_CUSTOMERS}, got ${customers}.`)
  }
  if (!(years > 0 && years <= MAX_YEARS)) {
    throw new TypeError(`${by}: years must be more than 0 and at most ${MAX_YEARS}, got ${years}.`)
  }
  return size
}

function checkTime(now: Date | number | string, by: string): number {
  const time = toTime(now)
  if (time === undefined) throw new TypeError(`${by}: now must be a valid time, got ${JSON.stringify(now)}.`)
  return time
}
