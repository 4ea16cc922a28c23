/**
 * The field of a request that bypasses caches: the `fetch` of Next.js 13 and 14 caches answers, those of writes as well as of reads.
 *
 * Where `Request` has no such property the field is left out: Workers with a compatibility date before 2024-11-11 refuse it, and the `fetch` that
 * React Native comes with changes the URL for it. Neither has a cache. The check is cheap, so its result is not kept.
 */
export function freshness(): { cache?: 'no-store' } {
  return 'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {}
}
