import type { Redact } from './redact.js'

/** The id that the provider gave the request, for its support. */
export function requestIdOf({ headers }: Response, redact: Redact): string | undefined {
  const id = headers.get('request-id') ?? headers.get('x-request-id')
  return id ? redact(id) : undefined
}
