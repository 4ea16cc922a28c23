import { ApiError } from './errors.js'
import type { AttemptEvent } from './hooks.js'
import { kindOfStatus } from './kind-of-status.js'
import { type Redact, redactJson } from './redact.js'
import { parseRetryAfter } from './retry.js'
import type { Transport } from './transport.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value)

// An error is kept, logged and sent around, whatever the size of the answer that it reports.
const MAX_BODY = 2 ** 16

/** A string of an error body. What a provider promises as a string need not be one when the answer comes from elsewhere. */
const excerpt = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 1_000) : undefined)

/** What an answer says in JSON; the text itself when it is none. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text as string)
  } catch {
    return text
  }
}

/** An answer as an error may show it: redacted after parsing, when no escape hides a secret any more. */
function redactAnswer(text: string | undefined, data: unknown, redact: Redact): unknown {
  if (text === undefined) return undefined
  try {
    return redactJson(data, redact)
  } catch {
    // Too deep to be walked.
    return redact(text)
  }
}

/** The beginning of a body that is too long for an error. */
function shorten(body: unknown): unknown {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '')
  return text.length > MAX_BODY ? text.slice(0, MAX_BODY) : body
}

/**
 * Reads an answer. Throws the error that it is: any status but 2xx, and a 2xx that is not a JSON object or is an error in disguise.
 * Without a text it was too long to read.
 */
export function readAnswer(
  { readError, completeAnswer }: Transport,
  response: Response,
  text: string | undefined,
  redact: Redact,
  { provider, operation, attempt: attempts, requestId }: AttemptEvent,
): unknown {
  const { status, ok, headers } = response
  const data = parse(text)
  if (ok && isObject(data) && !readError(data, ok)) {
    completeAnswer?.(data, text as string)
    return data
  }
  // No tool is answered by nothing; what else is asked for on `client.http` may be.
  if (status === 204 && operation.includes(' ')) return undefined

  const body = redactAnswer(text, data, redact)
  const summary = (isObject(body) && readError(body, ok)) || {}
  const code = excerpt(summary.code)
  const message = excerpt(summary.message) || (text === undefined ? 'Too long an answer' : 'No readable answer')
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
  })
}
