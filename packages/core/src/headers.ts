import { mergeHeaders } from 'openapi-fetch'
import { invalid } from './errors.js'

// The value is not quoted: it may be a secret.
const COMPLAINT = 'has a character that HTTP does not allow in a header, such as a line break'

/** Puts headers together, later ones over earlier ones; `refuse` makes the error for those that would not stay in their place. */
export function joinHeaders(
  refuse: (complaint: string) => Error,
  ...sources: readonly (Headers | Readonly<Record<string, string>> | undefined | null)[]
): Headers {
  try {
    return mergeHeaders(...(sources as Parameters<typeof mergeHeaders>))
  } catch {
    throw refuse(COMPLAINT)
  }
}

/** Sets a header to the value of a parameter. */
export function setHeader(headers: Headers, name: string, value: string, parameter: string): void {
  try {
    headers.set(name, value)
  } catch {
    throw invalid(parameter, COMPLAINT)
  }
}
