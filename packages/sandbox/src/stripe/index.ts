import type {
  Environment,
  Provider,
  ProviderOptions,
  SandboxRequest,
  SandboxResponse,
} from '../runtime/provider.types.js'
import { API_VERSION } from './api-version.js'
import { answerChallenge, type ChallengeOutcome } from './billing/answer-challenge.js'
import { type AfterRetries, catchUp } from './billing/catch-up.js'
import { createDelivery, type Delivery } from './delivery.js'
import { presentEvent } from './events.js'
import { answer } from './http/answer.js'
import type { Wire } from './http/endpoint.js'
import { errorBody, StripeError } from './http/errors.js'
import { keyInUse } from './http/idempotency.js'
import { readApiKey } from './http/read-api-key.js'
import { routes } from './routes.js'
import { tellCompany } from './seed/company-state.js'
import {
  type Account,
  type Beginnings,
  beginningsOf,
  createAccount,
  type SavedAccount,
  saveAccount,
} from './state/account.js'
import { randomId, randomToken } from './state/ids.js'

export type { Delivery } from './delivery.js'
export { signPayload } from './sign-payload.js'

/** What the emulated Stripe may be created with. */
export interface StripeOptions extends ProviderOptions {
  /** What becomes of a subscription when the last attempt to collect has failed. Default `canceled`. */
  readonly afterRetries?: AfterRetries
}

/** Whose data: the API key and, for connected accounts, the `Stripe-Account` header. */
export interface AccountKey {
  /** The API key. */
  readonly apiKey: string
  /** The connected account, `acct_…`. */
  readonly stripeAccount?: string
}

/** What the emulated Stripe offers to tests. */
export interface StripeControls {
  /** Calls `listener` with every event (as a webhook would carry it) once the request or clock step behind it is done. */
  onEvent(listener: (event: Wire, key: AccountKey) => void): () => void
  /** Posts every event to a webhook endpoint with a valid `Stripe-Signature`. Returns a function that stops it. */
  deliverTo(url: string, secret: string, onDelivery?: (delivery: Delivery) => void): () => void
  /** Answers a payment intent's 3-D Secure challenge in the customer's place and returns the intent. */
  authenticate(key: AccountKey, paymentIntent: string, outcome: ChallengeOutcome): Wire
  /** The state behind a key, opened when it is new. */
  account(key: AccountKey): Account
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="Stripe"' }

/** An emulated Stripe, API version 2026-10-28.endive: as many accounts as API keys are used. */
export function createStripeProvider(
  environment: Environment,
  { company, afterRetries = 'canceled' }: StripeOptions = {},
): Provider & StripeControls {
  const accounts = new Map<string, { readonly key: AccountKey; readonly account: Account }>()
  const listeners = new Set<(event: Wire, key: AccountKey) => void>()
  const keysInUse = new Set<string>()
  let sample: Sample | undefined

  const now = () => Math.floor(environment.clock.now() / 1000)
  const nameOf = ({ apiKey, stripeAccount }: AccountKey) => `${apiKey} ${stripeAccount ?? ''}`

  function open(key: AccountKey): Account {
    const name = nameOf(key)
    const known = accounts.get(name)
    if (known) return known.account
    sample ??= tellSample()
    const { name: accountName, beginnings } = sample
    const isConnected = key.stripeAccount !== undefined
    const id = key.stripeAccount ?? `acct_1${randomToken(environment.random, 15)}`
    const account = createAccount(environment, { id, isConnected, name: accountName }, beginnings)
    accounts.set(name, { key, account })
    return account
  }

  /** The sample business is told once; every account starts from the same unchanging rows. */
  function tellSample(): Sample {
    const told = company?.()
    if (!told) return {}
    return { name: told.name, beginnings: tellCompany(told, environment.random.integer(0, 2 ** 31)) }
  }

  /** Written out in full, so that accounts opened later begin with it as well. */
  function saveSample(): SavedAccount | undefined {
    if (!sample?.beginnings) return undefined
    return saveAccount(createAccount(environment, { id: 'acct_sample', name: sample.name }, sample.beginnings))
  }

  function tell({ key, account }: { readonly key: AccountKey; readonly account: Account }): void {
    for (const event of account.unheard.splice(0)) {
      if (listeners.size === 0) continue
      const stored = { ...event, pending_webhooks: listeners.size }
      account.events.replace(stored)
      for (const listener of listeners) listener(presentEvent(stored), key)
    }
  }

  const settle = (entry: { readonly key: AccountKey; readonly account: Account }) => {
    catchUp(entry.account, now(), afterRetries)
    tell(entry)
  }
  environment.clock.onAdvance(() => {
    for (const entry of accounts.values()) settle(entry)
  })

  const headersOf = (headers: Headers) => ({
    'content-type': 'application/json',
    'request-id': randomId(environment.random, 'req'),
    'stripe-version': headers.get('stripe-version') ?? API_VERSION,
  })

  function onEvent(listener: (event: Wire, key: AccountKey) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function handle(request: SandboxRequest): SandboxResponse {
    const headers = headersOf(request.headers)
    try {
      const stripeAccount = request.headers.get('stripe-account') ?? undefined
      const key = { apiKey: readApiKey(request.headers), ...(stripeAccount === undefined ? {} : { stripeAccount }) }
      const entry = { key, account: open(key) }
      settle(entry)
      const answered = answer(entry.account, request, headers['request-id'])
      tell(entry)
      return { ...answered, headers: { ...headers, ...answered.headers } }
    } catch (error) {
      if (!(error instanceof StripeError)) throw error
      return { status: error.status, headers: { ...headers, ...CHALLENGE }, body: errorBody(error) }
    }
  }

  return {
    name: 'stripe',
    handle,
    /** A key is in use while its first request is under way. */
    begin({ method, headers }) {
      const key = headers.get('idempotency-key')
      if (method !== 'POST' || !key) return () => {}
      const name = [headers.get('authorization'), headers.get('stripe-account'), key].join(' ')
      if (keysInUse.has(name)) {
        const error = keyInUse(key)
        return { status: error.status, headers: headersOf(headers), body: errorBody(error) }
      }
      keysInUse.add(name)
      return () => keysInUse.delete(name)
    },
    clear() {
      accounts.clear()
      sample = undefined
    },
    save: () => ({
      sample: saveSample(),
      accounts: [...accounts.values()].map(({ key, account }) => ({ key, state: saveAccount(account) })),
    }),
    restore(saved) {
      const { sample: savedSample, accounts: entries } = saved as Saved
      sample = savedSample && { name: savedSample.name, beginnings: beginningsOf(savedSample) }
      accounts.clear()
      for (const { key, state } of entries) {
        accounts.set(nameOf(key), { key, account: createAccount(environment, state, beginningsOf(state)) })
      }
    },
    onEvent,
    deliverTo: (url, secret, onDelivery = () => {}) => onEvent(createDelivery(url, secret, onDelivery)),
    authenticate(key, id, outcome) {
      const account = open(key)
      account.cause = { id: null, idempotency_key: null }
      const wire = answerChallenge(account, id, outcome)
      tell({ key, account })
      return wire
    },
    account: open,
  }
}

/** What new accounts begin with; empty without a sample business. */
interface Sample {
  readonly name?: string
  readonly beginnings?: Beginnings
}

interface Saved {
  readonly sample: SavedAccount | undefined
  readonly accounts: readonly { readonly key: AccountKey; readonly state: SavedAccount }[]
}
