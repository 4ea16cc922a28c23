import {
  type BillingClient,
  type ClientOptions,
  ConfigError,
  type Credential,
  type RequestOptions,
} from '@billing/core'
import { checkHeaderOption, createClient, redactMembers, setHeaders } from '@billing/core/internal'
import { API_VERSION } from './api-version.js'
import type { paths } from './gen/paths.js'
import { randomUUID } from './random-uuid.js'
import { readError } from './read-error.js'
import { fillInPeriods, hasSubscription } from './subscriptions/fill-in-periods.js'

/** Options of a Stripe client. */
export interface StripeClientOptions extends ClientOptions {
  /** The secret key, `sk_…`, or a restricted one, `rk_…`; or a function that fetches it. A missing one is a `ConfigError`. */
  readonly apiKey: Credential | undefined
  /** Acts for a connected account, `acct_…`. */
  readonly stripeAccount?: string | undefined
  /** Another API version than the one the types describe, `2026-10-28.endive`. */
  readonly apiVersion?: string | undefined
}

/** Options of one call. */
export interface StripeRequestOptions extends RequestOptions {
  /** Acts for a connected account, `acct_…`, instead of the client's. */
  readonly stripeAccount?: string | undefined
  /** Another API version than the client's. */
  readonly apiVersion?: string | undefined
}

/** A client: the first argument of every function of this package. */
export interface StripeClient extends BillingClient<paths> {
  /** Tells clients of different providers apart, whose functions have the same names. */
  readonly provider: 'stripe'
}

/**
 * Creates a bare client for the standalone functions; `createStripe` creates one with every tool as a method.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://docs.stripe.com/api/authentication
 * @example
 * ```ts
 * const stripe = createStripeClient({ apiKey: process.env.STRIPE_API_KEY })
 * ```
 */
export function createStripeClient(options: StripeClientOptions): StripeClient {
  const { apiKey, baseUrl = 'https://api.stripe.com' } = options ?? {}
  if (!apiKey) {
    throw new ConfigError(
      'apiKey is missing: pass { apiKey: process.env.STRIPE_API_KEY } and see that the variable is set',
    )
  }
  checkHeaderOption('stripeAccount', options.stripeAccount)
  checkHeaderOption('apiVersion', options.apiVersion)
  return createClient<paths>({
    ...options,
    provider: 'stripe',
    baseUrl,
    credentials: { apiKey },
    form: true,
    optionNames: ['idempotencyKey', 'stripeAccount', 'apiVersion'],
    prepare({ method, headers, ...call }) {
      const { apiVersion = options.apiVersion ?? API_VERSION, stripeAccount = options.stripeAccount } =
        call as StripeRequestOptions
      setHeaders(headers, { 'stripe-version': apiVersion, 'stripe-account': stripeAccount })
      if (method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', randomUUID())
    },
    retryAdvice({ headers }) {
      const advice = headers.get('stripe-should-retry')
      return advice === 'true' || (advice === 'false' ? false : undefined)
    },
    readError,
    // Numbers of cards and bank accounts, and card codes, must reach nobody but Stripe.
    redactorOf: redactMembers(/^(number|cvc|account_number|iban|id_number)$/),
    // Here, and not in the functions: a subscription can be the answer, expanded in another object, in a list, or requested by `client.http`.
    completeAnswer(answer, text) {
      if (hasSubscription(text)) fillInPeriods(answer)
    },
  }) as StripeClient
}
