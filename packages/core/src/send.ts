import { readAnswer, requestIdOf } from './answer.js'
import { basicAuth, readCredentials } from './auth.js'
import { startDeadline } from './deadline.js'
import { ApiError, BillingError, ConnectionError, TimeoutError } from './errors.js'
import { isRetryable, retryDelay } from './retry.js'
import type { AttemptEvent, RequestOptions, Transport } from './types.js'

/** A request before it is authenticated, with the options of its call. */
export interface OutgoingRequest extends Omit<RequestOptions, 'headers'> {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string | null
  /** The documented name of the tool that is calling, or method and path template. */
  readonly operation: string
  /** What the tool was called with, for `validate`. */
  readonly input?: unknown
}

/** The one way onto the network: credentials, deadline, attempts, errors and hooks of every request. */
export async function send(transport: Transport, request: OutgoingRequest): Promise<Response> {
  const { provider, account, hooks, validate } = transport
  const { operation, url, method, headers, body, input, idempotencyKey } = request
  const { maxRetries = transport.maxRetries ?? 2, timeoutMs = transport.timeoutMs ?? 60_000 } = request

  if (input) validate?.(operation, input)
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey)
  transport.prepare?.(request)

  let event: AttemptEvent = { provider, operation, account, method, attempt: 0 }
  const failed = (Class: typeof ConnectionError, message: string, cause?: unknown) =>
    new Class(`${message} (${operation})`, { provider, operation, attempts: event.attempt }, { cause })
  const deadline = startDeadline(timeoutMs, request.signal, () =>
    failed(TimeoutError, `No answer within ${timeoutMs} ms`),
  )
  try {
    for (;;) {
      const release = await deadline.race(transport.limiter?.acquire(deadline.signal))
      const started = performance.now()
      event = { provider, operation, account, method, attempt: event.attempt + 1 }
      let response: Response | undefined
      let error: unknown
      try {
        const secrets = await deadline.race(readCredentials(transport.credentials))
        headers.set('authorization', basicAuth(secrets))
        hooks?.onRequest?.(event)
        response = await deadline.race(
          (transport.fetch ?? fetch)(url, {
            method,
            headers,
            body,
            signal: deadline.signal,
            // A redirect would carry the credentials and the body to wherever the answer says.
            redirect: 'manual',
          }),
        )
        const text = await deadline.race(response.text())
        const data = readAnswer(transport, response, text, secrets, event)
        validate?.(operation, data, 'response')
        // The body has been read: these let openapi-fetch and `onResponse` read it again.
        Object.assign(response, { text: async () => text, json: async () => data })
      } catch (cause) {
        deadline.signal.throwIfAborted()
        error = cause instanceof BillingError ? cause : failed(ConnectionError, 'The connection failed', cause)
      } finally {
        release?.()
      }

      event = {
        ...event,
        durationMs: performance.now() - started,
        ...(response && { status: response.status, requestId: requestIdOf(response) }),
      }
      hooks?.onResponse?.(event)
      if (response && !error) {
        request.onResponse?.(response)
        return response
      }
      const delayMs = retryDelay(event.attempt, error instanceof ApiError ? error.retryAfterMs : undefined)
      if (
        event.attempt > maxRetries ||
        delayMs > deadline.remaining() ||
        !isRetryable(method, method === 'POST' && !!transport.idempotent, response)
      )
        throw error
      hooks?.onRetry?.({ ...event, error, delayMs })
      await deadline.sleep(delayMs)
    }
  } catch (error) {
    hooks?.onError?.({ ...event, error })
    throw error
  } finally {
    deadline.clear()
  }
}
