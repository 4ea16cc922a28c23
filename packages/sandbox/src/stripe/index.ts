import { ControlError } from '../control/control-error.js'
import { maskKey } from '../control/mask-key.js'
import { unusedName } from '../control/unused-name.js'
import type {
  Environment,
  Provider,
  ProviderOptions,
  SandboxRequest,
  SandboxResponse,
} from '../runtime/provider.types.js'
import type { SavedWebhooks } from '../webhooks/create-webhooks.js'
import { webhookRoutes } from '../webhooks/webhook-routes.js'
import type { WebhookDelivery, Webhooks } from '../webhooks/webhooks.types.js'
import { type AccountKey, createAccounts, type KeyedAccount, type SavedAccounts } from './accounts.js'
import { atTestClock } from './at-test-clock.js'
import { advanceTestClocks } from './billing/advance-test-clocks.js'
import { answerChallenge, type ChallengeOutcome } from './billing/answer-challenge.js'
import { type AfterRetries, catchUp } from './billing/catch-up.js'
import { completeCheckout, declineCheckout, expireCheckout } from './checkout/checkout-controls.js'
import type { CheckoutInput } from './checkout/customer-input.js'
import { createControlRoutes } from './control/create-control-routes.js'
import { objectLists } from './control/object-lists.js'
import { createEventListeners } from './event-listeners.js'
import { answerPage, pageOf } from './hosted/answer-page.js'
import { answer } from './http/answer.js'
import { encodeAnswer } from './http/encode-answer.js'
import type { Wire } from './http/endpoint.js'
import { errorBody, StripeError } from './http/errors.js'
import { keyInUse } from './http/idempotency.js'
import { createKeysInUse } from './http/keys-in-use.js'
import { readApiKey } from './http/read-api-key.js'
import type { Account } from './state/account.js'
import { randomId } from './state/ids.js'
import { unixSeconds } from './state/unix-seconds.js'
import { API_VERSION } from './versions/api-version.js'
import { eventRoutes } from './webhooks/event-routes.js'
import { createEventWebhooks, webhookOf } from './webhooks/event-webhooks.js'

export type { AccountKey } from './accounts.js'
export type { CheckoutInput } from './checkout/customer-input.js'
export { signPayload } from './webhooks/sign-payload.js'

/** The result of an attempt to post an event to a webhook endpoint. */
export interface Delivery {
  /** The event that was posted. */
  readonly event: Wire
  /** The endpoint's answer; undefined when it could not be reached. */
  readonly status: number | undefined
}

/** What the emulated Stripe may be created with. */
export interface StripeOptions extends ProviderOptions {
  /** What becomes of a subscription when the last attempt to collect has failed. Default `canceled`. */
  readonly afterRetries?: AfterRetries
}

/** What the emulated Stripe offers to tests. */
export interface StripeControls {
  /** Calls `listener` with every event, as a webhook would carry it, after the request or clock step that caused it. */
  onEvent(listener: (event: Wire, key: AccountKey) => void): () => void
  /**
   * Posts every event to a webhook endpoint with a valid `Stripe-Signature`, and calls `onDelivery` after each attempt. What the endpoint does not
   * answer with success is repeated after 5 minutes, half an hour and two hours of the sandbox's clock. Returns a function that stops it.
   */
  deliverTo(url: string, secret: string, onDelivery?: (delivery: Delivery) => void): () => void
  /** The webhook endpoints, and what is delivered to them. */
  readonly webhooks: Webhooks
  /** Answers the 3-D Secure challenge of a payment intent or a setup intent on behalf of the customer, and returns the intent. */
  authenticate(key: AccountKey, intent: string, outcome: ChallengeOutcome): Wire
  /**
   * Completes the page of a Checkout session on behalf of the customer, 3-D Secure included, and returns the session. Throws where the card
   * is declined.
   */
  completeCheckout(key: AccountKey, session: string, input?: CheckoutInput): Wire
  /** Pays on the page of a Checkout session with a card that is declined, and returns the session, which stays open. */
  declineCheckout(key: AccountKey, session: string, input?: CheckoutInput): Wire
  /** Lets a Checkout session expire, and returns it. */
  expireCheckout(key: AccountKey, session: string): Wire
  /** The state of a key's account, opened when the key is new. */
  account(key: AccountKey): Account
}

/** Earlier states have no webhooks. */
type Saved = SavedAccounts & { readonly webhooks?: SavedWebhooks<AccountKey> }

const CHALLENGE = { 'www-authenticate': 'Bearer realm="Stripe"' }

/** An emulated Stripe, API version 2026-10-28.endive, with an account for each API key. */
export function createStripeProvider(
  environment: Environment,
  { company, afterRetries = 'canceled' }: StripeOptions = {},
): Provider & StripeControls {
  const accounts = createAccounts(environment, company)
  const webhooks = createEventWebhooks(() => unixSeconds(environment.clock.now()), accounts.find)
  const listeners = createEventListeners(webhooks)
  const keysInUse = createKeysInUse()

  function settle(entry: KeyedAccount): void {
    catchUp(entry.account, unixSeconds(environment.clock.now()), afterRetries)
    listeners.notify(entry)
  }
  environment.clock.onAdvance(() => {
    for (const entry of accounts.all()) settle(entry)
    webhooks.retryDue()
  })

  function handle(request: SandboxRequest): SandboxResponse {
    const page = pageOf(request)
    if (page) return answerPage({ accounts, settle }, request, page)
    const headers = responseHeaders(request, environment)
    try {
      const key = readAccountKey(request)
      const entry = { key, account: accounts.open(key) }
      settle(entry)
      const answered = answer(entry.account, request, headers['request-id'])
      advanceTestClocks(entry.account, afterRetries)
      listeners.notify(entry)
      return { ...answered, headers: { ...headers, ...answered.headers } }
    } catch (error) {
      if (!(error instanceof StripeError)) throw error
      return { status: error.status, headers: { ...headers, ...CHALLENGE }, body: errorBody(error) }
    }
  }

  /** Does what a customer does to an object, rather than a request. */
  function act(key: AccountKey, id: string, run: (account: Account) => Wire): Wire {
    const entry = { key, account: accounts.open(key) }
    settle(entry)
    entry.account.cause = { id: null, idempotency_key: null }
    try {
      return atTestClock(entry.account, id, {}, () => run(entry.account))
    } finally {
      listeners.notify(entry)
    }
  }

  function replay(id: string): readonly WebhookDelivery[] {
    for (const { key, account } of accounts.all()) {
      const event = account.events.get(id)
      if (event) return webhooks.deliver(webhookOf(event, key))
    }
    throw new ControlError('not_found', `No account has an event with the id '${id}'.`, 'id')
  }

  return {
    name: 'stripe',
    handle,
    begin(request) {
      const key = request.headers.get('idempotency-key')
      if (request.method !== 'POST' || !key) return () => {}
      const release = keysInUse.take(request.headers, key)
      if (release) return release
      const error = keyInUse(key)
      return { status: error.status, headers: responseHeaders(request, environment), body: errorBody(error) }
    },
    encode: encodeAnswer,
    control: [
      ...createControlRoutes({ accounts: accounts.all, settle }),
      ...webhookRoutes(webhooks, true),
      ...eventRoutes(webhooks, replay),
    ],
    webhooks,
    settled: webhooks.settled,
    accounts: () =>
      [...accounts.all()].map(({ key, account }) => ({
        id: account.id,
        name: account.name,
        key: maskKey(key.apiKey),
        lists: objectLists(account),
      })),
    openKey() {
      const used = new Set([...accounts.all()].map(({ key }) => key.apiKey))
      const key = unusedName('sk_test_sandbox_', used)
      return { account: accounts.open({ apiKey: key }).id, key }
    },
    clear() {
      accounts.clear()
      webhooks.clear()
    },
    save: (): Saved => ({ ...accounts.save(), webhooks: webhooks.save() }),
    restore(state) {
      const saved = state as Saved
      accounts.restore(saved)
      webhooks.restore(saved.webhooks)
    },
    onEvent: listeners.add,
    deliverTo: (url, secret, onDelivery = () => {}) =>
      webhooks.watch({ url, secret }, (event, status) => onDelivery({ event, status })),
    authenticate: (key, id, outcome) => act(key, id, (account) => answerChallenge(account, id, outcome)),
    completeCheckout: (key, id, input = {}) => act(key, id, (account) => completeCheckout(account, id, input)),
    declineCheckout: (key, id, input = {}) => act(key, id, (account) => declineCheckout(account, id, input)),
    expireCheckout: (key, id) => act(key, id, (account) => expireCheckout(account, id)),
    account: accounts.open,
  }
}

function readAccountKey({ headers }: SandboxRequest): AccountKey {
  const stripeAccount = headers.get('stripe-account') ?? undefined
  return { apiKey: readApiKey(headers), ...(stripeAccount === undefined ? {} : { stripeAccount }) }
}

const responseHeaders = ({ headers }: SandboxRequest, { random }: Environment) => ({
  'content-type': 'application/json',
  'request-id': randomId(random, 'req'),
  'stripe-version': headers.get('stripe-version') ?? API_VERSION,
})
