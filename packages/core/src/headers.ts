import { invalid } from './errors.js'

/** Sets headers over those that are there. A value that would not stay in its place is refused, but not quoted: it may be a secret. */
export function setHeaders(headers: Headers, more: Readonly<Record<string, string | undefined>>): Headers {
  for (const [name, value] of Object.entries(more)) {
    try {
      if (value !== undefined) headers.set(name, value)
    } catch {
      throw invalid(name, 'must be Latin-1 without line breaks')
    }
  }
  return headers
}
