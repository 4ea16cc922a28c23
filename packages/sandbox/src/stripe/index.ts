import type { Environment, Provider, ProviderOptions, SandboxRequest, SandboxResponse } from '../runtime/types.js'
import { answerChallenge, type ChallengeOutcome } from './billing/challenge.js'
import { type AfterRetries, catchUp } from './billing/timeline.js'
import { presentEvent } from './events.js'
import { answer } from './http/answer.js'
import { readApiKey } from './http/authentication.js'
import type { Wire } from './http/endpoint.js'
import { errorBody, StripeError } from './http/errors.js'
import { routes } from './routes.js'
import { loadCompany } from './seed.js'
import { type Account, createAccount, type SavedAccount, saveAccount } from './state/account.js'
import { randomId, randomToken } from './state/ids.js'
import { API_VERSION } from './version.js'

export { loadCompany } from './seed.js'
export { signPayload } from './signature.js'
export { API_VERSION, routes }

export interface StripeOptions extends ProviderOptions {
  /** What becomes of a subscription when the last attempt to collect has failed. Default `canceled`. */
  readonly afterRetries?: AfterRetries
}

/** Whose data: the API key and, for connected accounts, the `Stripe-Account` header. */
export interface AccountKey {
  readonly apiKey: string
  readonly stripeAccount?: string
}

export interface StripeControls {
  /** Calls `listener` with every event (as a webhook would carry it) once the request or clock step behind it is done. */
  onEvent(listener: (event: Wire, key: AccountKey) => void): () => void
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
  let template: SavedAccount | undefined

  const now = () => Math.floor(environment.clock.now() / 1000)
  const nameOf = ({ apiKey, stripeAccount }: AccountKey) => `${apiKey} ${stripeAccount ?? ''}`

  function open(key: AccountKey): Account {
    const name = nameOf(key)
    const known = accounts.get(name)
    if (known) return known.account
    template ??= fillTemplate()
    const isConnected = key.stripeAccount !== undefined
    const id = key.stripeAccount ?? `acct_1${randomToken(environment.random, 15)}`
    const account = createAccount(environment, { ...template, id, isConnected })
    accounts.set(name, { key, account })
    return account
  }

  /** The sample business is told once; every account starts from the same unchanging rows. */
  function fillTemplate(): SavedAccount {
    const account = createAccount(environment, { id: 'acct_template' })
    const sample = company?.()
    if (sample) loadCompany(account, sample)
    catchUp(account, now(), afterRetries)
    return { ...saveAccount(account), ...(sample ? { name: sample.name } : {}) }
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

  function handle(request: SandboxRequest): SandboxResponse {
    const requestId = randomId(environment.random, 'req')
    const headers = {
      'content-type': 'application/json',
      'request-id': requestId,
      'stripe-version': request.headers.get('stripe-version') ?? API_VERSION,
    }
    try {
      const stripeAccount = request.headers.get('stripe-account') ?? undefined
      const key = { apiKey: readApiKey(request.headers), ...(stripeAccount === undefined ? {} : { stripeAccount }) }
      const entry = { key, account: open(key) }
      settle(entry)
      const answered = answer(entry.account, request, requestId)
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
    clear() {
      accounts.clear()
      template = undefined
    },
    save: () => ({
      template,
      accounts: [...accounts.values()].map(({ key, account }) => ({ key, state: saveAccount(account) })),
    }),
    restore(saved) {
      const { template: savedTemplate, accounts: entries } = saved as Saved
      template = savedTemplate
      accounts.clear()
      for (const { key, state } of entries) {
        accounts.set(nameOf(key), { key, account: createAccount(environment, state) })
      }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
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

interface Saved {
  readonly template: SavedAccount | undefined
  readonly accounts: readonly { readonly key: AccountKey; readonly state: SavedAccount }[]
}
