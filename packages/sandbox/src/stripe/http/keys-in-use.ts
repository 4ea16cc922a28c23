/** The idempotency keys of requests that are under way. */
export interface KeysInUse {
  /** Takes the key of a request; returns the function that frees it again, or `undefined` when another request has it. */
  take(headers: Pick<Headers, 'get'>, key: string): (() => void) | undefined
}

export function createKeysInUse(): KeysInUse {
  const keys = new Set<string>()
  return {
    take(headers, key) {
      const name = [headers.get('authorization'), headers.get('stripe-account'), key].join(' ')
      if (keys.has(name)) return undefined
      keys.add(name)
      return () => keys.delete(name)
    },
  }
}
