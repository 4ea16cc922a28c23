import { ApiError, type ErrorKind } from './errors.js'
import { redact } from './redact.js'
import { parseRetryAfter } from './retry.js'
import type { AttemptEvent, Transport } from './types.js'

const KINDS: Record<number, ErrorKind> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limit',
}

/** The kind of error that a status stands for when the body says nothing better. */
export function kindOf(status: number): ErrorKind {
  return KINDS[status] ?? (status < 400 ? 'unexpected' : status < 500 ? 'invalid_request' : 'server')
}

export function requestIdOf({ headers }: Response, secrets: readonly string[]): string | undefined {
  return redact(headers.get('request-id') ?? headers.get('x-request-id') ?? '', secrets) || undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value)

// An error is kept, logged and sent around, whatever the size of the answer that it tells of.
const MAX_BODY = 2 ** 16

/** A text of an error body. What a provider promises as text need not be one when the answer comes from elsewhere. */
const excerpt = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 1_000) : undefined)

/**
 * Reads an answer. Throws the error that it is: whatever is no 2xx, and a 2xx that is no JSON object or an error in disguise. Without a
 * text it was too long to read.
 */
export function readAnswer(
  { readError }: Transport,
  response: Response,
  text: string | undefined,
  secrets: readonly string[],
  { provider, operation, attempt: attempts, requestId }: AttemptEvent,
): unknown {
  const { status, ok, headers } = response
  let data: unknown = text
  try {
    data = JSON.parse(text as string)
  } catch {
    // Then it is no JSON.
  }
  if (ok && isObject(data) && !readError(data, ok)) return data
  // No tool is answered by nothing; what else is asked for on `client.http` may be.
  if (status === 204 && operation.includes(' ')) return undefined

  let body: unknown = text && redact(text, secrets).slice(0, MAX_BODY)
  try {
    // Written anew, JSON has no escapes but those that secrets are known with.
    if (data !== text) body = redact(JSON.stringify(data), secrets).slice(0, MAX_BODY)
    body = JSON.parse(body as string)
  } catch {
    // What is no JSON, or no longer since it was cut, stays a text, as does what is too deep to be written.
  }
  const summary = (isObject(body) && readError(body, ok)) || {}
  const code = excerpt(summary.code)
  const message = excerpt(summary.message) || `${text === undefined ? 'Too long an' : 'No readable'} answer`
  throw new ApiError(`${message} (${[operation, status, code, requestId].filter(Boolean).join(', ')})`, {
    provider,
    operation,
    status,
    kind: summary.kind ?? kindOf(status),
    code,
    declineCode: excerpt(summary.declineCode),
    requestId,
    retryAfterMs: parseRetryAfter(headers.get('retry-after')),
    attempts,
    body,
  })
}
