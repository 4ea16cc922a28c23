/** Repeatable random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number
  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T
  /** The generator's state, for saving; `restore` continues from it. */
  save(): number
  /** Continues from a state returned by `save`. */
  restore(state: number): void
}

/** mulberry32: 32 bits of state, ample for sample data and quick to start. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    integer,
    pick: (values) => values[integer(0, values.length - 1)] as (typeof values)[0],
    save: () => state,
    restore: (saved) => {
      state = saved >>> 0
    },
  }
}
