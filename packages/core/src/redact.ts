/** Blots secrets out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => (secret ? shown.replaceAll(secret, '[redacted]') : shown), text)
}

// Deeper than any platform nests the causes of a failed request, and an end to those that go in circles.
const MAX_DEPTH = 5

/**
 * A copy of what was thrown, for a `cause`: its texts without secrets, and without the objects it drags along, such as a request with
 * its headers.
 */
export function redactError(thrown: unknown, secrets: readonly string[], depth = MAX_DEPTH): unknown {
  if (typeof thrown === 'string') return redact(thrown, secrets)
  if (Array.isArray(thrown)) return thrown.map((member) => redactError(member, secrets, depth - 1))
  if (!thrown || typeof thrown !== 'object') return typeof thrown === 'function' ? undefined : thrown
  if (!('message' in thrown) || !depth) return undefined
  const copy = new Error()
  for (const key of new Set(['name', 'message', 'stack', 'cause', ...Object.getOwnPropertyNames(thrown)])) {
    const value = redactError((thrown as Record<string, unknown>)[key], secrets, depth - 1)
    if (value === undefined) continue
    const enumerable = Object.prototype.propertyIsEnumerable.call(thrown, key)
    Object.defineProperty(copy, key, { value, enumerable, configurable: true, writable: true })
  }
  return copy
}
