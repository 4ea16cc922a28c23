import { readAnswer, requestIdOf } from './answer.js'
import type { createAuthorizer } from './auth.js'
import { startDeadline } from './deadline.js'
import { ApiError, BillingError, ConnectionError, invalid, TimeoutError } from './errors.js'
import { isRetryable, retryDelay } from './retry.js'
import type { AttemptEvent, Hooks, RequestOptions, Transport } from './types.js'

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
export async function send(
  transport: Transport,
  authorizer: ReturnType<typeof createAuthorizer>,
  request: OutgoingRequest,
): Promise<Response> {
  const { provider, account, hooks, limiter, validate } = transport
  const { operation, url, method, headers, body, input, idempotencyKey } = request
  const { maxRetries = transport.maxRetries ?? 2, timeoutMs = transport.timeoutMs ?? 60_000 } = request

  if (input) validate?.(operation, input)
  if (idempotencyKey !== undefined) {
    // An empty one must not turn into a fresh one: the caller counts on its protection.
    if (!/^[ -~]{1,255}$/.test(idempotencyKey)) throw invalid('idempotencyKey', 'must be 1 to 255 ASCII characters')
    headers.set('idempotency-key', idempotencyKey)
  }
  transport.prepare?.(request)

  let event: AttemptEvent = { provider, operation, account, method, attempt: 0 }
  // An observer must not decide over a payment, so what it throws is dropped.
  const tell = async <Name extends keyof Hooks>(name: Name, told: Parameters<NonNullable<Hooks[Name]>>[0]) => {
    try {
      await hooks?.[name]?.(told as never)
    } catch {}
  }
  const failed = (Class: typeof ConnectionError, message: string, cause?: unknown) =>
    new Class(`${message} (${operation})`, { provider, operation, attempts: event.attempt }, { cause })
  const deadline = startDeadline(timeoutMs, request.signal, () =>
    failed(TimeoutError, `No answer within ${timeoutMs} ms`),
  )
  try {
    for (;;) {
      deadline.signal.throwIfAborted()
      // Waiting costs turns of the event loop even where there is nothing to wait for.
      const release = limiter && (await deadline.race(limiter.acquire(deadline.signal)))
      const started = performance.now()
      event = { provider, operation, account, method, attempt: event.attempt + 1 }
      let response: Response | undefined
      let error: unknown
      try {
        const asked = authorizer()
        const { header, secrets } = 'header' in asked ? asked : await deadline.race(asked)
        headers.set('authorization', header)
        tell('onRequest', event)
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
      tell('onResponse', event)
      if (response && !error) {
        request.onResponse?.(response)
        return response
      }
      const refusal = error instanceof ApiError ? error : undefined
      const delayMs = retryDelay(event.attempt, refusal?.retryAfterMs)
      if (
        event.attempt > maxRetries ||
        delayMs > deadline.remaining() ||
        !(refusal || error instanceof ConnectionError) ||
        !isRetryable(method, method === 'POST' && !!transport.idempotent, refusal && response)
      )
        throw error
      tell('onRetry', { ...event, error, delayMs })
      await deadline.sleep(delayMs)
    }
  } catch (error) {
    tell('onError', { ...event, error })
    throw error
  } finally {
    deadline.clear()
  }
}
