import type { ErrorKind } from './errors.js'

const KINDS: Record<number, ErrorKind> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limit',
}

/** The kind of error that a status stands for when the body says nothing better. */
export function kindOfStatus(status: number): ErrorKind {
  return KINDS[status] ?? (status < 400 ? 'unexpected' : status < 500 ? 'invalid_request' : 'server')
}
