const TICK_MS = 5

// A timer that is this late does not count as blocked.
const IDLE_MS = 2 * TICK_MS

/** Measures when the event loop was busy, so that a late timer can be told from a late call. */
export interface LagMeter {
  /** For how many milliseconds between two moments of `performance.now()` timers could not run. */
  busy(from: number, to: number): number
  stop(): void
}

export function startLagMeter(): LagMeter {
  const ticks: number[] = [performance.now()]
  const timer = setInterval(() => ticks.push(performance.now()), TICK_MS)
  return {
    busy(from, to) {
      let busy = 0
      for (let index = lastBefore(ticks, from); index + 1 < ticks.length; index++) {
        const [start = 0, end = 0] = ticks.slice(index, index + 2)
        if (start > to) break
        if (end - start > IDLE_MS) busy += Math.min(end, to) - Math.max(start, from)
      }
      return busy
    },
    stop: () => clearInterval(timer),
  }
}

function lastBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
