import { readAnswer, requestIdOf } from './answer.js'
import type { createAuthorizer } from './auth.js'
import { startDeadline } from './deadline.js'
import { ApiError, BillingError, ConfigError, ConnectionError, invalid, TimeoutError } from './errors.js'
import { readText } from './read.js'
import { redact, redactError } from './redact.js'
import { isRetryable, retryDelay } from './retry.js'
import type { AttemptEvent, FetchInit, Hooks, RequestOptions, Transport } from './types.js'

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

/** What broke a connection, in the platform's words: `: connect ECONNREFUSED 127.0.0.1:443`. */
function reasonOf(thrown: unknown): string {
  const { cause, message } = Object(thrown)
  const reason = cause?.message || cause?.code || message
  return reason ? `: ${reason}` : ''
}

/** The one way onto the network: credentials, deadline, attempts, errors and hooks of every request. */
export async function send(
  transport: Transport,
  authorizer: ReturnType<typeof createAuthorizer>,
  request: OutgoingRequest,
): Promise<Response> {
  const { provider, account, hooks, limiter, validate, maxResponseBytes = 2 ** 26 } = transport
  const { operation, url, method, headers, body, input, idempotencyKey } = request
  const { maxRetries = transport.maxRetries ?? 2, timeoutMs = transport.timeoutMs ?? 60_000 } = request

  if (input) validate?.(operation, input)
  if (idempotencyKey !== undefined) {
    // An empty one must not turn into a fresh one: the caller counts on its protection.
    if (!/^[ -~]{1,255}$/.test(idempotencyKey)) throw invalid('idempotencyKey', 'must be 1 to 255 ASCII characters')
    headers.set('idempotency-key', idempotencyKey)
  }
  transport.prepare?.(request)

  const call = { startedAt: Date.now() }
  const common = { call, provider, operation, account, method, url: url.replace(/\?.*/s, '') }
  let event: AttemptEvent = { ...common, attempt: 0 }
  let secrets: readonly string[] = []
  let answer: unknown
  const failure = (Class: typeof ConnectionError | typeof ConfigError, message: string, thrown?: unknown) => {
    const cause = redactError(thrown, secrets)
    const details = { provider, operation, attempts: event.attempt, ...(answer !== undefined && { answer }) }
    return new Class(`${message} (${operation})`, details, cause === undefined ? cause : { cause })
  }
  const deadline = startDeadline(timeoutMs, request.signal, () =>
    failure(TimeoutError, `No answer within ${timeoutMs} ms`),
  )
  /** Runs a function that came with the options. Its failure must pass neither for the provider's nor unnoticed. */
  const run = async <T>(option: string, work: () => T | PromiseLike<T>): Promise<Awaited<T>> => {
    try {
      return await deadline.race(work())
    } catch (thrown) {
      deadline.signal.throwIfAborted()
      throw BillingError.isInstance(thrown) ? thrown : failure(ConfigError, `${option} failed`, thrown)
    }
  }
  const tell = <Name extends keyof Hooks>(name: Name, told: Parameters<NonNullable<Hooks[Name]>>[0]) =>
    run(`hooks.${name}`, () => hooks?.[name]?.(told as never))

  try {
    for (;;) {
      deadline.signal.throwIfAborted()
      // Waiting costs turns of the event loop even where there is nothing to wait for.
      const release =
        limiter &&
        (await run('limiter', async () => {
          const granted = await limiter.acquire(deadline.signal)
          // The call has gone on without it.
          if (deadline.signal.aborted) granted?.()
          return granted
        }))
      const started = performance.now()
      event = { ...common, attempt: event.attempt + 1 }
      let response: Response | undefined
      let error: unknown
      try {
        const asked = authorizer()
        const authorization = 'header' in asked ? asked : await deadline.race(asked)
        secrets = authorization.secrets
        headers.set('authorization', authorization.header)
        if (hooks) await tell('onRequest', event)
        try {
          response = await deadline.race(
            (transport.fetch ?? fetch)(url, {
              method,
              headers,
              body,
              signal: deadline.signal,
              // A redirect would carry the credentials and the body to wherever the answer says.
              redirect: 'manual',
              maxResponseBytes,
            } as FetchInit),
          )
          const text = await deadline.race(readText(response, maxResponseBytes))
          answer = readAnswer(transport, response, text, secrets, event)
          if (validate) await run('validate', () => validate(operation, answer, 'response'))
          // The body has been read: these let openapi-fetch and `onResponse` read it again.
          Object.assign(response, { text: async () => text, json: async () => answer })
        } catch (thrown) {
          deadline.signal.throwIfAborted()
          error = BillingError.isInstance(thrown)
            ? thrown
            : failure(ConnectionError, `The connection failed${redact(reasonOf(thrown), secrets)}`, thrown)
        }
      } finally {
        if (release) await run('limiter', release)
      }

      event = {
        ...event,
        durationMs: performance.now() - started,
        ...(response && { status: response.status, requestId: requestIdOf(response, secrets) }),
      }
      if (response && !error) {
        const { onResponse } = request
        if (onResponse) await run('onResponse', () => onResponse(response))
        if (hooks) await tell('onResponse', event)
        return response
      }
      event = { ...event, error }
      if (hooks) await tell('onResponse', event)
      const refusal = error instanceof ApiError ? error : undefined
      const delayMs = retryDelay(event.attempt, refusal?.retryAfterMs)
      if (
        event.attempt > maxRetries ||
        delayMs > deadline.remaining() ||
        !(refusal || error instanceof ConnectionError) ||
        !isRetryable(method, method === 'POST' && !!transport.idempotent, refusal && response)
      )
        throw error
      if (hooks) await tell('onRetry', { ...event, error, delayMs })
      await deadline.sleep(delayMs)
    }
  } catch (error) {
    if (hooks) {
      await tell('onError', { ...event, error }).catch((hookError) => {
        if (BillingError.isInstance(error) && hookError !== error) Object.assign(error, { hookError })
      })
    }
    throw error
  } finally {
    deadline.clear()
  }
}
