/** ChartMogul counts every request, also those that fail. */
const REQUESTS_PER_SECOND = 40

export interface RateLimit {
  /** Counts a request, and returns whether it is within the limit. */
  admits(apiKey: string, now: number): boolean
  clear(): void
}

export function createRateLimit(): RateLimit {
  const seconds = new Map<string, { second: number; requests: number }>()
  return {
    admits(apiKey, now) {
      const second = Math.floor(now / 1000)
      const counted = seconds.get(apiKey)
      const requests = counted?.second === second ? counted.requests + 1 : 1
      seconds.set(apiKey, { second, requests })
      return requests <= REQUESTS_PER_SECOND
    },
    clear: () => seconds.clear(),
  }
}
