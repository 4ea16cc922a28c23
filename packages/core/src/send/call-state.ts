import type { FetchInit } from '../client/client-options.js'
import type { AttemptEvent, HookEvent } from '../client/hooks.js'
import type { Transport } from '../client/transport.js'
import { TimeoutError } from '../errors.js'
import type { WebResponse } from '../web-types.js'
import type { Authorization } from './authorizer.js'
import { type Deadline, startDeadline } from './deadline.js'
import { createFailure } from './failure.js'
import { freshness } from './freshness.js'
import type { OutgoingRequest } from './outgoing-request.js'
import type { Redact } from './redact.js'

/** What a call consists of, and how far it has come. */
export interface CallState {
  readonly transport: Transport
  readonly authorize: () => Promise<Authorization>
  readonly request: OutgoingRequest
  readonly deadline: Deadline
  /** What `fetch` is called with at each attempt; each gets a copy, since a `fetch` may change what it is given. */
  readonly init: FetchInit
  /** What the events of all attempts have in common. */
  readonly common: Omit<HookEvent, 'attempt'>
  /** What hooks receive about the current attempt. It is replaced, never changed: they may keep it. */
  event: AttemptEvent
  /** Removes the credentials of the current attempt from a string. */
  redact: Redact
  /** What the current attempt was answered with, once its head has arrived. */
  response: WebResponse | undefined
  /** The parsed answer. Once there is one the request was carried out, and is not sent again. */
  answer: unknown
}

/** Begins a call: its time runs from here on, until its deadline is cleared. */
export function createCallState(
  transport: Transport,
  authorize: () => Promise<Authorization>,
  request: OutgoingRequest,
): CallState {
  const { provider, account, maxResponseBytes = 2 ** 26 } = transport
  const { operation, method, url, headers, text, signal, timeoutMs = transport.timeoutMs ?? 60_000 } = request
  const deadline = startDeadline(timeoutMs, signal, () =>
    createFailure(state, TimeoutError, `No answer within ${timeoutMs} ms`),
  )
  const common = {
    // A prerender of Next.js must not depend on the time, and fails where it is read by `Date` before a request.
    call: { startedAt: Math.floor(performance.timeOrigin + performance.now()) },
    provider,
    operation,
    account,
    method,
    url: url.replace(/\?.*/s, ''),
  }
  const state: CallState = {
    transport,
    authorize,
    request,
    deadline,
    init: {
      method,
      headers,
      body: text,
      signal: deadline.signal,
      // A redirect would carry the credentials and the body to wherever the answer says.
      redirect: 'manual',
      ...freshness(),
      maxResponseBytes,
    } as FetchInit,
    common,
    event: { ...common, attempt: 0 },
    redact: (text) => text,
    response: undefined,
    answer: undefined,
  }
  return state
}
