import { invalid } from './errors.js'
import { isHeader } from './is-header.js'
import type { WebHeaders } from './web-types.js'

/** Sets headers over those that are there. A value that would not stay in its place is refused, but not quoted: it may be a secret. */
export function setHeaders(headers: WebHeaders, more: Readonly<Record<string, string | undefined>>): WebHeaders {
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) continue
    if (!isHeader(name, value)) throw invalid(name, 'must be non-empty Latin-1 text without line breaks')
    headers.set(name, value)
  }
  return headers
}
