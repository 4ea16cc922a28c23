/**
 * A random UUID, by the method of the prototype. That of `crypto` itself is replaced by Next.js: it fails a prerender that calls it before a
 * request, so that no page depends on randomness; an idempotency key is not part of a page. Without a prototype the method of `crypto` is used.
 */
export function randomUUID(): string {
  return (Object.getPrototypeOf(crypto).randomUUID ?? crypto.randomUUID).call(crypto)
}
