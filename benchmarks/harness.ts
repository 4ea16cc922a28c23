/** The measurements of each contestant, one number per round. */
export type Samples = Readonly<Record<string, readonly number[]>>

/** The functions to compare: each runs once and returns its measurement. */
export type Contestants = Readonly<Record<string, () => number | Promise<number>>>

export interface Rounds {
  readonly rounds: number
  /** Rounds before the measured ones. Default 1. */
  readonly warmUp?: number
}

/**
 * Measures contestants in turn, round by round, so that a slower machine affects all of them. Each round starts with another contestant, so
 * that none always follows the same one.
 */
export async function interleave(contestants: Contestants, { rounds, warmUp = 1 }: Rounds): Promise<Samples> {
  const entries = Object.entries(contestants)
  const samples: Record<string, number[]> = Object.fromEntries(entries.map(([name]) => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    const first = (round + warmUp) % entries.length
    for (const [name, measure] of [...entries.slice(first), ...entries.slice(0, first)]) {
      const sample = await measure()
      if (round >= 0) samples[name]?.push(sample)
    }
  }
  return samples
}

/** Measures how long work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** A quantile of the samples, interpolated linearly. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place % 1)
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
