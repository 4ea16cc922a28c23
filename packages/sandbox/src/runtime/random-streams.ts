import type { ProviderName } from './provider.types.js'
import { PROVIDER_NAMES } from './providers.js'
import { createRandom, type Random } from './random.js'

type StreamName = ProviderName | 'faults'

const NAMES: readonly StreamName[] = [...PROVIDER_NAMES, 'faults']

/** Independent random numbers: requests to one provider change neither the ids of another nor which faults occur. */
export interface RandomStreams {
  readonly of: Readonly<Record<StreamName, Random>>
  /** Starts all streams again. */
  reset(seed: number | false): void
  /** The state of each stream, for saving. */
  save(): Readonly<Record<StreamName, number>>
  restore(states: Readonly<Record<StreamName, number>>): void
}

export function createRandomStreams(firstSeed: number | false): RandomStreams {
  const of = byStream((_, index) => createRandom(seedOf(firstSeed, index)))
  return {
    of,
    reset(seed) {
      for (const [index, name] of NAMES.entries()) of[name].restore(seedOf(seed, index))
    },
    save: () => byStream((name) => of[name].save()),
    restore(states) {
      for (const name of NAMES) of[name].restore(states[name])
    },
  }
}

const byStream = <T>(create: (name: StreamName, index: number) => T) =>
  Object.fromEntries(NAMES.map((name, index) => [name, create(name, index)])) as Readonly<Record<StreamName, T>>

const seedOf = (seed: number | false, index: number): number =>
  Math.imul((seed || 0) + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
