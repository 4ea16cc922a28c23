import type { AttemptEvent } from '../client/hooks.js'
import type { Transport } from '../client/transport.js'
import { ApiError } from '../errors.js'
import { kindOfStatus } from './kind-of-status.js'
import { type Redact, redactJson } from './redact.js'
import { parseRetryAfter } from './retry.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value)

// Errors are stored, logged and sent on: their size must not depend on that of the answer.
const MAX_BODY = 2 ** 16

/** A string of an error body. An answer from elsewhere may have any other value where the provider has a string. */
const excerpt = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 1_000) : undefined)

/** The parsed JSON of an answer; the text itself if it is not JSON. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text as string)
  } catch {
    return text
  }
}

/** An answer as an error may report it: redacted after parsing, since an escape sequence could hide a secret. */
function redactAnswer(text: string | undefined, data: unknown, redact: Redact): unknown {
  if (text === undefined) return undefined
  try {
    return redactJson(data, redact)
  } catch {
    // Nested too deeply for recursion.
    return redact(text)
  }
}

/** The beginning of a body that is too long for an error. */
function shorten(body: unknown): unknown {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '')
  return text.length > MAX_BODY ? text.slice(0, MAX_BODY) : body
}

/**
 * Reads an answer. Throws an `ApiError` for any status but 2xx, and for a 2xx whose body is not a JSON object or reports an error.
 * `text` is undefined if the answer was too long. `mayBeEmpty` says whether a 204, or any 2xx
 * without a body to a DELETE, answers the request.
 */
export function readAnswer(
  { readError, completeAnswer }: Transport,
  response: Response,
  text: string | undefined,
  redact: Redact,
  mayBeEmpty: boolean,
  { provider, operation, method, attempt: attempts, requestId }: AttemptEvent,
): unknown {
  const { status, ok, headers } = response
  const data = parse(text)
  if (ok && isObject(data) && !readError(data, ok, method)) {
    completeAnswer?.(data, text as string)
    return data
  }
  if (mayBeEmpty && (status === 204 || (ok && method === 'DELETE' && text === ''))) return undefined

  const body = redactAnswer(text, data, redact)
  const summary = (isObject(body) && readError(body, ok, method)) || {}
  const code = excerpt(summary.code)
  const message =
    excerpt(summary.message) || (text === undefined ? 'Answer longer than maxResponseBytes' : 'No readable answer')
  throw new ApiError(`${message} (${[operation, status, code, requestId].filter(Boolean).join(', ')})`, {
    provider,
    operation,
    status,
    kind: summary.kind ?? kindOfStatus(status),
    code,
    declineCode: excerpt(summary.declineCode),
    requestId,
    retryAfterMs: parseRetryAfter(headers.get('retry-after')),
    attempts,
    body: shorten(body),
    ...(summary.isCarriedOut && { answer: body }),
  })
}
