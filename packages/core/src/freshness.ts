/**
 * The field of a request that asks for a fresh answer: the `fetch` of Next.js 13 and 14 answers from what it has kept, writes as well as reads.
 *
 * Where `Request` has no such property the field is left out: Workers with a compatibility date before 2024-11-11 refuse it, and the `fetch` that
 * React Native comes with changes the URL for it. Neither keeps answers. To ask costs nothing, so nothing is remembered.
 */
export function freshness(): { cache?: 'no-store' } {
  return 'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {}
}
