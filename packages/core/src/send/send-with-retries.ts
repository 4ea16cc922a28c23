import { type ApiError, type BillingError, ConnectionError } from '../errors.js'
import type { WebResponse } from '../web-types.js'
import { attempt } from './attempt.js'
import type { CallState } from './call-state.js'
import { notifyHook } from './notify-hook.js'
import { isRetryable, retryDelay } from './retry.js'
import { runObserver } from './user-functions.js'

/** Sends the request of a call until it is answered, or until it fails in a way that must not or can no longer be repeated. */
export async function sendWithRetries(state: CallState): Promise<{ data: unknown; response: WebResponse }> {
  const { onResponse } = state.request
  for (;;) {
    const error = await attempt(state)
    const response = state.response as WebResponse
    if (!error && onResponse) await runObserver(state, 'onResponse', () => onResponse(response))
    await notifyHook(state, 'onResponse')
    if (!error) return { data: state.answer, response }

    const delayMs = delayBeforeRetry(state, error)
    if (delayMs === undefined) throw error
    await notifyHook(state, 'onRetry', { delayMs })
    await state.deadline.sleep(delayMs)
  }
}

/** Milliseconds until a failed attempt is repeated; undefined where it is not. */
function delayBeforeRetry(state: CallState, error: BillingError): number | undefined {
  const { transport, request, event, deadline } = state
  const { method, maxRetries = transport.maxRetries ?? 2 } = request
  // A response whose body broke off says nothing about the request.
  const response = error instanceof ConnectionError ? undefined : state.response
  const hasKey = method === 'POST' && !!transport.optionNames?.includes('idempotencyKey')
  const advice = response && transport.retryAdvice?.(response)
  const delayMs = retryDelay(event.attempt, (error as ApiError).retryAfterMs)
  const isRepeated =
    event.attempt <= maxRetries &&
    delayMs <= deadline.remaining() &&
    isRetryable(method, hasKey, response?.status, advice)
  return isRepeated ? delayMs : undefined
}
