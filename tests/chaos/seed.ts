import { createRandom, type Random } from '../../packages/sandbox/src/runtime/random.js'

/** Repeats a run: `CHAOS_SEED=7`. */
export const SEED = readCount('CHAOS_SEED', 20_261_121)

/** How many calls the whole suite makes: `CHAOS_CALLS=1000` for a quick run, `pnpm chaos` for a long one. */
export const CALLS = readCount('CHAOS_CALLS', 8_000)

function readCount(name: string, fallback: number): number {
  const value = Number(process.env[name] ?? fallback)
  if (!Number.isSafeInteger(value) || value < 1) throw new TypeError(`${name} must be a whole number above 0`)
  return value
}

/** Chance for one purpose. It depends on the seed and the purpose alone, not on the order in which calls happen to run. */
export function chance(...purpose: readonly (string | number)[]): Random {
  let hash = 0x811c9dc5 ^ SEED
  const text = purpose.join('/')
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return createRandom(hash)
}
