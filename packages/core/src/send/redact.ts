/** Replaces the secrets of a call in a string. */
export type Redact = (text: string) => string

const MARKER = '[redacted]'

// A shorter one occurs within ordinary words: redacting it there would make an answer unreadable and protect nothing.
const MIN_LENGTH_WITHIN = 6

/** Makes the function that redacts `secrets`: long ones wherever they occur, short ones where they are the whole string. */
export function createRedact(secrets: readonly string[]): Redact {
  const within = secrets
    .filter(({ length }) => length >= MIN_LENGTH_WITHIN)
    // One secret may be the beginning of another, whose rest must not remain.
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.replace(/[^\w\s]/g, '\\$&'))
  // All in one pass, so that no secret is found within a marker.
  const pattern = within.length ? new RegExp(within.join('|'), 'g') : undefined
  return (text) => (secrets.includes(text) ? MARKER : pattern ? text.replace(pattern, MARKER) : text)
}

/** A copy of parsed JSON whose strings, keys and numbers are redacted. Values without a secret keep their type. */
export function redactJson(value: unknown, redact: Redact): unknown {
  if (Array.isArray(value)) return value.map((member) => redactJson(member, redact))
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [redact(key), redactJson(member, redact)]))
  }
  const text = String(value)
  const redacted = redact(text)
  return redacted === text ? value : redacted
}

/**
 * Why a request could not be sent, without the other members of a transport's error, such as the request with its headers. Platforms
 * report `fetch failed`, and the reason as its cause: `connect ECONNREFUSED 127.0.0.1:443`.
 */
export function reasonOf(thrown: unknown, redact: Redact): Error {
  const { message, code } = Object(Object(thrown).cause ?? thrown)
  const reason = new Error(redact(String(message || code)).slice(0, 1_000))
  return Object.assign(reason, { code: typeof code === 'string' ? redact(code) : undefined })
}
