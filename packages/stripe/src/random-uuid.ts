/**
 * A random UUID, by the method of the prototype. That of `crypto` itself is replaced by Next.js: it fails a prerender that calls it before a
 * request, lest a page shows something random, and an idempotency key is never shown. Without a prototype the method of `crypto` does.
 */
export function randomUUID(): string {
  return (Object.getPrototypeOf(crypto).randomUUID ?? crypto.randomUUID).call(crypto)
}
