/** Values that are forgotten after a time, or when there are too many. */
export interface Recent<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** Keeps at most `most` values, each for `ms` milliseconds after it was last set. */
export function createRecent<Value>(most: number, ms: number, now: () => number = Date.now): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>()
  return {
    get(key) {
      const found = kept.get(key)
      return found && found.until > now() ? found.value : undefined
    },
    set(key, value) {
      kept.delete(key)
      kept.set(key, { value, until: now() + ms })
      for (const [oldest, { until }] of kept) {
        if (kept.size <= most && until > now()) break
        kept.delete(oldest)
      }
    },
  }
}
