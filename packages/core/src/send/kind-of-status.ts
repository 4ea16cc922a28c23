import type { ErrorKind } from '../errors.js'

const KINDS: Record<number, ErrorKind> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limit',
}

/** The kind of error for a status, when the body is not more specific. */
export function kindOfStatus(status: number): ErrorKind {
  return KINDS[status] ?? (status < 400 ? 'unexpected' : status < 500 ? 'invalid_request' : 'server')
}
