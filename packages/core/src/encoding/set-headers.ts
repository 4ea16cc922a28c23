import { isHeader } from '../checks/is-header.js'
import { invalid } from '../errors.js'
import type { WebHeaders } from '../web-types.js'

/** Sets headers over those that are there. An invalid value is refused, but not quoted: it may be a secret. */
export function setHeaders(headers: WebHeaders, more: Readonly<Record<string, string | undefined>>): WebHeaders {
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) continue
    if (!isHeader(name, value)) throw invalid(name, 'must be a non-empty string in Latin-1 without line breaks')
    headers.set(name, value)
  }
  return headers
}
