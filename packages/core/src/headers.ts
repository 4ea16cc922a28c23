import { invalid } from './errors.js'

/** Sets headers over those that are there. A value that would not stay in its place is refused, but not quoted: it may be a secret. */
export function setHeaders(headers: Headers, more: Readonly<Record<string, string | undefined>>): Headers {
  for (const [name, value] of Object.entries(more)) {
    try {
      // An empty one is a setting that got lost, and must not lead to another account.
      if (value !== undefined) headers.set(name, value || '\0')
    } catch {
      throw invalid(name, 'must be Latin-1 text without line breaks')
    }
  }
  return headers
}
