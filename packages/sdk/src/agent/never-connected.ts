/** What a platform reports where no connection came to be, whenever it does: the name is not known, nobody listens, or TLS does not trust the server. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** As deep as causes are looked at: `fetch` wraps the reason once, other transports may once more. */
const MAX_DEPTH = 4

/** What is read of an error, whatever threw it. */
interface Thrown {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/**
 * Whether an error of `fetch` says for certain that no connection came to be, so that nothing was sent. Where it does not say so, such as for a
 * connection that was reset, the request may have arrived.
 */
export function neverConnected(error: unknown, depth: number = MAX_DEPTH): boolean {
  if (depth === 0 || Object(error) !== error) return false
  const { code, syscall, cause, errors } = error as Thrown
  // Of a name with several addresses each one has failed.
  if (Array.isArray(errors) && errors.length) return errors.every((each) => neverConnected(each, depth - 1))
  return UNSENT.has(code as string) || (syscall === 'connect' && code !== undefined) || neverConnected(cause, depth - 1)
}
