const MAX_BACKOFF_MS = 8_000
// A server may ask for hours. A caller who waits for an answer should get the error instead.
const MAX_RETRY_AFTER_MS = 20_000

/** Reads `Retry-After`: seconds or an HTTP date. Milliseconds; undefined for any other value. */
export function parseRetryAfter(header: string | null): number | undefined {
  const seconds = Number.parseFloat(header as string)
  const ms = Number.isNaN(seconds) ? Date.parse(header as string) - Date.now() : seconds * 1000
  return ms >= 0 && ms < Infinity ? ms : undefined
}

/** How long to wait before the next attempt: what the provider asked for, else exponential backoff with full jitter. */
export function retryDelay(attempt: number, retryAfterMs?: number): number {
  return retryAfterMs === undefined
    ? Math.random() * Math.min(MAX_BACKOFF_MS, 500 * 2 ** (attempt - 1))
    : Math.min(retryAfterMs, MAX_RETRY_AFTER_MS)
}

/**
 * Whether a failed attempt may be repeated. Reads may, where the failure is temporary. A write may only where it was refused unprocessed
 * (429) or where an idempotency key keeps it from taking effect twice. Without a `status` the connection failed; `advice` is what the
 * provider said about repeating the request.
 */
export function isRetryable(method: string, hasKey: boolean, status: number = 503, advice?: boolean): boolean {
  const isTemporary = advice || status > 499 || status === 408 || status === 409
  return advice !== false && (status === 429 || (isTemporary && (hasKey || method === 'GET')))
}
