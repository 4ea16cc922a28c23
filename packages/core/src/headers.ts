import { invalid } from './errors.js'
import type { WebHeaders } from './web-types.js'

/** Whether a header of this name can carry this value: Latin-1 without line breaks, and not blank, which is a setting that got lost. */
export function isHeader(name: string, value: unknown): value is string {
  try {
    // White space around a value is dropped on the way.
    return typeof value === 'string' && value !== '' && new Headers([[name, value]]).get(name) === value
  } catch {
    return false
  }
}

/** Sets headers over those that are there. A value that would not stay in its place is refused, but not quoted: it may be a secret. */
export function setHeaders(headers: WebHeaders, more: Readonly<Record<string, string | undefined>>): WebHeaders {
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) continue
    if (!isHeader(name, value)) throw invalid(name, 'must be non-empty Latin-1 text without line breaks')
    headers.set(name, value)
  }
  return headers
}
