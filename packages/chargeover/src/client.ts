import {
  type BillingClient,
  type ClientOptions,
  ConfigError,
  type Credential,
  type RequestOptions,
} from '@billing/core'
import { checkAddress, createClient, redactMembers } from '@billing/core/internal'
import type { paths } from './gen/paths.js'
import { readError } from './read-error.js'

/** Options of a ChargeOver client: where the instance is, by `subdomain` or by `url`, and its credentials. */
export interface ChargeOverClientOptions extends ClientOptions {
  /** The name of the instance: `example` for `https://example.chargeover.com`. */
  readonly subdomain?: string | undefined
  /** The address of the instance instead of its name; with or without `/api/v3`. */
  readonly url?: string | undefined
  /** The API user name, which ChargeOver also calls public key. */
  readonly apiUsername?: Credential | undefined
  /** The API password, which ChargeOver also calls private key. A missing one is a `ConfigError`. */
  readonly apiPassword: Credential | undefined
  /** Used in place of `apiUsername` by older configurations. */
  readonly accessToken?: Credential | undefined
}

/** Options of one call. */
export interface ChargeOverRequestOptions extends RequestOptions {
  /** ChargeOver has no idempotency keys, so one is refused. */
  readonly idempotencyKey?: undefined
}

/** A client: the first argument of every function of this package. */
export interface ChargeOverClient extends BillingClient<paths> {
  /** Tells clients of different providers apart, whose functions have the same names. */
  readonly provider: 'chargeover'
  /**
   * Milliseconds for a whole call, however many requests it takes. It is not called `timeoutMs`, so that the types tell a client from the
   * options of a call.
   */
  readonly callTimeoutMs: number
}

/**
 * Creates a bare client for the standalone functions; `createChargeOver` creates one with every tool as a method.
 *
 * @throws {ConfigError} when the instance is named by neither `subdomain` nor `url` or by both, or a credential is missing
 * @see https://developer.chargeover.com/docs/api/authentication/
 * @example
 * ```ts
 * const chargeover = createChargeOverClient({
 *   subdomain: 'example',
 *   apiUsername: process.env.CHARGEOVER_API_USERNAME,
 *   apiPassword: process.env.CHARGEOVER_API_PASSWORD,
 * })
 * ```
 */
export function createChargeOverClient(options: ChargeOverClientOptions): ChargeOverClient {
  const { apiUsername, accessToken, apiPassword } = options ?? {}
  const userOption = apiUsername ? 'apiUsername' : 'accessToken'
  const user = apiUsername || accessToken
  if (!user) throw missing('apiUsername', 'CHARGEOVER_API_USERNAME')
  if (!apiPassword) throw missing('apiPassword', 'CHARGEOVER_API_PASSWORD')
  const { timeoutMs = 60_000 } = options
  const client = createClient<paths>({
    ...options,
    provider: 'chargeover',
    baseUrl: `${addressOf(options).replace(/\/*(api\/v3\/*)?$/, '')}/api/v3`,
    credentials: { [userOption]: user, apiPassword },
    readError,
    // Numbers of cards and bank accounts, card codes, tokens and passwords must reach nobody but ChargeOver.
    redactorOf: redactMembers(/^(number|cvv|routing|.*password|token)$/),
  })
  return { ...client, callTimeoutMs: timeoutMs } as ChargeOverClient
}

function missing(option: string, variable: string): ConfigError {
  return new ConfigError(
    `${option} is missing: pass { ${option}: process.env.${variable} } and see that the variable is set`,
  )
}

function addressOf({ subdomain, url, baseUrl, allowHttp }: ChargeOverClientOptions): string {
  if (subdomain && url) throw new ConfigError('subdomain and url exclude each other: pass one of them')
  if (baseUrl !== undefined) {
    checkAddress('baseUrl', baseUrl, allowHttp)
    return baseUrl
  }
  if (url) {
    checkAddress('url', url, allowHttp)
    return url
  }
  if (!subdomain)
    throw new ConfigError(
      'subdomain is missing: pass example for https://example.chargeover.com, or the whole address as url',
    )
  // Any other character could send the credentials to another host.
  if (!/^[a-z0-9-]+$/i.test(subdomain)) {
    throw new ConfigError('subdomain must be one host label, such as example for https://example.chargeover.com')
  }
  return `https://${subdomain}.chargeover.com`
}
