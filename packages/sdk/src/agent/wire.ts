import { type BillingClient, ConfigError, type Fetch } from '@billing/core'
import { createClient, transportOf } from '@billing/core/internal'
import { neverConnected } from './never-connected.js'
import type { Mode } from './plan.types.js'

/** A request as it goes onto the network. */
export interface RawRequest {
  readonly method: string
  readonly url: string
  readonly body: string | null
  readonly headers: Readonly<Record<string, string>>
  /** What the credentials that it carries are for. */
  readonly mode: Mode
}

/** The part of `FetchInit` that is read here, whatever declares it. */
interface Init {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: unknown
}

/** What a Stripe key is for. Other providers' keys do not tell. */
function modeOf(authorization: string): Mode {
  const [, mode] = /^(?:sk|rk)_(live|test)_/.exec(atob(authorization.replace(/^Basic /, ''))) ?? []
  return (mode as Mode | undefined) ?? 'unknown'
}

function read(url: string, init: Init): RawRequest {
  const headers: Record<string, string> = {}
  ;(init.headers as Headers).forEach((value, name) => {
    headers[name] = value
  })
  const mode = modeOf(headers['authorization'] as string)
  return { method: init.method as string, url, body: (init.body as string | undefined) ?? null, headers, mode }
}

const withFetch = (client: BillingClient, fetch: Fetch, others?: object): BillingClient => ({
  ...client,
  http: createClient({ ...transportOf(client), ...others, fetch }).http,
})

/** The request that a call would send. Nothing is sent, and no hook hears of it. */
export async function captureRequest(
  client: BillingClient,
  run: (client: BillingClient) => Promise<unknown>,
): Promise<RawRequest> {
  let captured: RawRequest | undefined
  const capture: Fetch = async (url, init) => {
    captured ??= read(url, init)
    throw new ConfigError('nothing is sent')
  }
  const silent = { maxRetries: 0, hooks: undefined, limiter: undefined, validate: undefined }
  try {
    await run(withFetch(client, capture, silent))
  } catch (error) {
    // What the function itself refuses, or a credential that cannot be had.
    if (!captured) throw error
  }
  return captured as RawRequest
}

/** What became of the requests of a call. */
export interface WireState {
  /** Whether a request may have been sent. */
  begun: boolean
  /** Whether an attempt ended so that the provider may have carried it out. */
  unclear: boolean
  /** What the credentials were for. */
  mode: Mode
  /** The provider's id of the last answer. */
  requestId: string | null
}

/** A client that notes what is sent, and refuses any other request than `expected`. */
export function observe(client: BillingClient, expected?: RawRequest): { client: BillingClient; state: WireState } {
  const state: WireState = { begun: false, unclear: false, mode: 'unknown', requestId: null }
  // Those that are under way or have ended, without those for which no connection came to be.
  let sent = 0
  const base: Fetch = transportOf(client).fetch ?? ((url, init) => fetch(url, init as RequestInit))
  const observed: Fetch = async (url, init) => {
    const request = read(url, init)
    const isExpected =
      !expected || (['method', 'url', 'body', 'mode'] as const).every((part) => request[part] === expected[part])
    if (!isExpected) throw new ConfigError('the request is not the one that was checked: nothing was sent')
    state.mode = request.mode
    sent += 1
    state.begun = true
    try {
      const response = await base(url, init)
      state.unclear ||= response.status > 499
      state.requestId = response.headers.get('request-id') ?? response.headers.get('x-request-id')
      return response
    } catch (error) {
      if (neverConnected(error)) {
        sent -= 1
        state.begun = sent > 0
      } else state.unclear = true
      throw error
    }
  }
  return { client: withFetch(client, observed), state }
}
