import type { createAuthorizer } from './authorizer.js'
import type { FetchInit } from './client-options.js'
import { startDeadline } from './deadline.js'
import { type ApiError, BillingError, ConfigError, ConnectionError, TimeoutError } from './errors.js'
import { freshness } from './freshness.js'
import type { AttemptEvent, Hooks, RetryEvent } from './hooks.js'
import { isControlFlow } from './is-control-flow.js'
import type { OutgoingRequest } from './outgoing-request.js'
import { readAnswer } from './read-answer.js'
import { readText } from './read-text.js'
import { type Redact, reasonOf } from './redact.js'
import { requestIdOf } from './request-id-of.js'
import { isRetryable, retryDelay } from './retry.js'
import type { Transport } from './transport.js'

/** The one way onto the network: credentials, deadline, attempts, errors and hooks of every request. */
export async function send(
  transport: Transport,
  authorizer: ReturnType<typeof createAuthorizer>,
  request: OutgoingRequest,
): Promise<{ data: unknown; response: Response }> {
  const { provider, account, hooks, limiter, validate, idempotent, retryAdvice, maxResponseBytes = 2 ** 26 } = transport
  const { operation, url, method, headers, body, idempotencyKey, onResponse } = request
  const { maxRetries = transport.maxRetries ?? 2, timeoutMs = transport.timeoutMs ?? 60_000 } = request

  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  transport.prepare?.(request)

  const common = {
    // A prerender of Next.js must not depend on the time, and fails where it is read by `Date` before a request.
    call: { startedAt: Math.floor(performance.timeOrigin + performance.now()) },
    provider,
    operation,
    account,
    method,
    url: url.replace(/\?.*/s, ''),
  }
  let event: AttemptEvent = { ...common, attempt: 0 }
  let redact: Redact = (text) => text
  let answer: unknown
  /** An error of this library as it is, any other within one of `Class`. */
  const typed = (Class: typeof BillingError, message: string, thrown?: unknown, cause = thrown) =>
    BillingError.isInstance(thrown)
      ? thrown
      : new Class(`${message} (${operation})`, { provider, operation, attempts: event.attempt, answer }, { cause })
  const deadline = startDeadline(timeoutMs, request.signal, () =>
    typed(TimeoutError, `No answer within ${timeoutMs} ms`),
  )
  /** Ends the call here if it is over: by its time, by its caller, or by a framework that took over, which gets back what it threw. */
  const endIfOver = (thrown: unknown): void => {
    if (isControlFlow(thrown)) deadline.stop(thrown)
    deadline.signal.throwIfAborted()
  }
  /**
   * Runs a function that came with the options. Its failure must pass neither for the provider's nor unnoticed, and an error of another call
   * not for one of this call; only a limiter and a check have errors that are theirs.
   */
  const run = async <T>(option: string, work: () => T | PromiseLike<T>, isTheirs?: true): Promise<Awaited<T>> => {
    try {
      return await deadline.race(work())
    } catch (thrown) {
      endIfOver(thrown)
      throw typed(ConfigError, `${option} failed`, isTheirs && thrown, thrown)
    }
  }
  /** Gives a place back. A limiter that fails at that must not hide that the request was carried out. */
  const letGo = (release: () => void) =>
    run('limiter', release, true).catch((failure) => {
      throw answer && BillingError.isInstance(failure) ? Object.assign(failure, { answer }) : failure
    })
  const tell = async (name: keyof Hooks, more?: Partial<RetryEvent>) => {
    event = { ...event, ...more }
    if (hooks) await run(`hooks.${name}`, () => hooks[name]?.(event as RetryEvent))
  }

  try {
    for (;;) {
      deadline.signal.throwIfAborted()
      // Waiting costs turns of the event loop even where there is nothing to wait for.
      const release =
        limiter &&
        (await run(
          'limiter',
          async () => {
            const granted = await limiter.acquire(deadline.signal)
            // The call has gone on without it.
            if (deadline.signal.aborted) granted?.()
            return granted
          },
          true,
        ))
      const started = performance.now()
      event = { ...common, attempt: event.attempt + 1 }
      let response: Response | undefined
      let error: unknown
      try {
        const authorization = await run('credentials', authorizer, true)
        redact = authorization.redact
        headers.set('authorization', authorization.header)
        await tell('onRequest')
        response = await deadline.race(
          (transport.fetch ?? fetch)(url, {
            method,
            headers,
            body,
            signal: deadline.signal,
            // A redirect would carry the credentials and the body to wherever the answer says.
            redirect: 'manual',
            ...freshness(),
            maxResponseBytes,
          } as FetchInit),
        )
        event = { ...event, status: response.status, requestId: requestIdOf(response, redact) }
        const text = await deadline.race(readText(response, maxResponseBytes))
        answer = readAnswer(transport, response, text, redact, event)
        if (validate) await run('validate', () => validate(operation, answer, 'response'), true)
      } catch (thrown) {
        endIfOver(thrown)
        const reason = reasonOf(thrown, redact)
        error = typed(ConnectionError, `Connection failed: ${reason.message}`, thrown, reason)
        // What failed then was no attempt; with an answer it was carried out.
        if (answer || error instanceof ConfigError) throw Object.assign(error as BillingError, { answer })
      } finally {
        if (release) await letGo(release)
      }

      if (!error && onResponse) await run('onResponse', () => onResponse(response as Response))
      await tell('onResponse', { durationMs: performance.now() - started, error })
      if (!error) return { data: answer, response: response as Response }

      // A body that broke off is no answer.
      const answered = error instanceof ConnectionError ? undefined : response
      const delayMs = retryDelay(event.attempt, (error as ApiError).retryAfterMs)
      if (
        event.attempt > maxRetries ||
        delayMs > deadline.remaining() ||
        !isRetryable(method, method === 'POST' && !!idempotent, answered?.status, answered && retryAdvice?.(answered))
      )
        throw error
      await tell('onRetry', { delayMs })
      await deadline.sleep(delayMs)
    }
  } catch (error) {
    await tell('onError', { error }).catch((hookError) => {
      if (isControlFlow(hookError)) throw hookError
      // The same when the call was cancelled, whose reason is its caller's.
      if (hookError !== error) Object.assign(error as BillingError, { hookError })
    })
    throw error
  } finally {
    deadline.clear()
  }
}
