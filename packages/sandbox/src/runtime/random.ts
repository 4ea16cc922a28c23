/** Repeatable chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T
  /** `length` letters and digits, as provider ids carry them. */
  token(length: number): string
  /** A version 4 UUID. */
  uuid(): string
  /** The generator's state, for saving; `restore` continues from it. */
  save(): number
  restore(state: number): void
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

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
    token: (length) => Array.from({ length }, () => ALPHANUMERIC[integer(0, 61)]).join(''),
    uuid: () =>
      'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (c) =>
        (c === 'x' ? integer(0, 15) : integer(8, 11)).toString(16),
      ),
    save: () => state,
    restore: (saved) => {
      state = saved >>> 0
    },
  }
}
