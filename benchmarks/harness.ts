/** What was measured of each contestant, one number a round. */
export type Samples = Readonly<Record<string, readonly number[]>>

/** Those that are compared: each does its work once and says what it took. */
export type Contestants = Readonly<Record<string, () => number | Promise<number>>>

export interface Rounds {
  readonly rounds: number
  /** Rounds before those that count. Default 1. */
  readonly warmUp?: number
}

/**
 * Measures contestants in turn, round by round, so that a machine that slows down slows all of them down. Each round starts with another
 * one, so that nobody always runs in the other's wake.
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

/** Milliseconds that work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The value below which a share of the samples lies, between neighbours in proportion. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place % 1)
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
