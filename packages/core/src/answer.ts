import { ApiError, type ErrorKind } from './errors.js'
import { parseRetryAfter } from './retry.js'
import type { HookEvent, Transport } from './types.js'

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

export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get('request-id') ?? headers.get('x-request-id') ?? undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => !!value && typeof value === 'object'

type Reviver = (key: string, value: unknown) => unknown

function parse(text: string, reviver?: Reviver): unknown {
  try {
    return JSON.parse(text, reviver)
  } catch {
    return reviver ? reviver('', text) : text
  }
}

/** Blots secrets out of each text of a body, however the body escaped them. */
const redactor =
  (secrets: readonly string[]): Reviver =>
  (_, value) =>
    typeof value === 'string'
      ? secrets.reduce((shown, secret) => (secret ? shown.replaceAll(secret, '[redacted]') : shown), value)
      : value

/** Reads an answer. Throws the error that it is: whatever is no 2xx, and a 2xx that is no JSON object or an error in disguise. */
export function readAnswer(
  { readError }: Transport,
  response: Response,
  text: string,
  secrets: readonly string[],
  { provider, operation, attempt: attempts }: HookEvent,
): unknown {
  const { status, ok, headers } = response
  const data = parse(text)
  if (ok && (isObject(data) ? !readError(data, ok) : status === 204)) return data

  const body = parse(text, redactor(secrets))
  const { message, kind = kindOf(status), ...summary } = (isObject(body) && readError(body, ok)) || {}
  const requestId = requestIdOf(response)
  throw new ApiError(
    `${message || 'No readable answer'} (${[operation, status, summary.code, requestId].filter(Boolean).join(', ')})`,
    {
      provider,
      operation,
      status,
      kind,
      ...summary,
      requestId,
      retryAfterMs: parseRetryAfter(headers.get('retry-after')),
      attempts,
      body,
    },
  )
}
