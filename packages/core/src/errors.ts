/**
 * What went wrong, in one vocabulary for every provider.
 *
 * - `authentication`: the credentials are missing, wrong or revoked (401)
 * - `permission`: the credentials are right and not allowed to do this (403)
 * - `not_found`: there is no such object or endpoint (404)
 * - `invalid_request`: the provider refuses the parameters (another 4xx); the same call fails again
 * - `card`: the card was declined, see `declineCode`
 * - `conflict`: it conflicts with another request or with the object's state (409), or the idempotency key was used for something else
 * - `rate_limit`: too many requests (429), see `retryAfterMs`
 * - `server`: the provider failed (5xx); whether a write was carried out is unknown
 * - `unexpected`: the answer is invalid, such as HTML instead of JSON
 */
export type ErrorKind =
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'invalid_request'
  | 'card'
  | 'conflict'
  | 'rate_limit'
  | 'server'
  | 'unexpected'

// Registered, so that two copies of this package (ESM beside CommonJS, two versions) recognise each other's errors.
const BRAND = Symbol.for('@billing/error')

/** The root of every error this library raises. */
export class BillingError extends Error {
  /** The class and its ancestors, for `isInstance`. Survives minification, which class names do not. */
  static readonly brand: string = 'BillingError'

  /** True for an error of this class, also when it was raised by another copy of the library. */
  static isInstance<T extends BillingError>(this: { prototype: T; brand: string }, value: unknown): value is T {
    // biome-ignore lint/complexity/noThisInStatic: each class asks for its own brand
    return `${(value as Record<symbol, unknown> | undefined)?.[BRAND]}.`.startsWith(`${this.brand}.`)
  }

  /** Where a walk over pages failed: pass it as `resume` to a walk with the same parameters. Absent when it was the first page. */
  declare readonly cursor?: string | number | undefined

  /**
   * The provider's answer where the request was carried out: a hook, the limiter or `validate` failed after it had arrived, or ChartMogul
   * stored records that it calls invalid.
   */
  declare readonly answer?: unknown

  /** The error of `hooks.onError`, when that hook failed while it handled this error. */
  declare readonly hookError?: BillingError | undefined

  constructor(message: string, details?: object, options?: ErrorOptions) {
    super(message, options)
    const { brand } = new.target
    Object.defineProperty(this, BRAND, { value: brand })
    Object.assign(this, details, { name: brand.split('.').at(-1) })
  }

  /** The message and every detail as a plain object, for structured logs. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** What an `ApiError` reports besides its message. */
export interface ApiErrorDetails {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** The documented tool name such as `stripe_get_customer`, or method and path for a call on `client.http`. */
  readonly operation: string
  /** The HTTP status. */
  readonly status: number
  /** What went wrong, in one vocabulary for every provider: branch on this, see {@link ErrorKind}. */
  readonly kind: ErrorKind
  /** The provider's own code, such as `resource_missing`. */
  readonly code?: string | undefined
  /** Why the card was declined, in the issuer's terms, such as `insufficient_funds`. */
  readonly declineCode?: string | undefined
  /** The provider's id of the request: quote it to their support. */
  readonly requestId?: string | undefined
  /** How long the provider asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** How many times the request was sent. */
  readonly attempts: number
  /** The parsed answer, or its text if it was not JSON; of a longer one the first 65,536 characters. */
  readonly body: unknown
}

/** The provider answered with an error, or with an invalid answer. */
export class ApiError extends BillingError implements ApiErrorDetails {
  static override readonly brand: string = 'BillingError.ApiError'
  declare readonly provider: string
  declare readonly operation: string
  declare readonly status: number
  declare readonly kind: ErrorKind
  declare readonly code?: string | undefined
  declare readonly declineCode?: string | undefined
  declare readonly requestId?: string | undefined
  declare readonly retryAfterMs?: number | undefined
  declare readonly attempts: number
  declare readonly body: unknown
}

/** No answer: the connection failed before a complete answer arrived. The request may have been carried out. */
export class ConnectionError extends BillingError {
  static override readonly brand: string = 'BillingError.ConnectionError'
  /** `stripe`, `chartmogul` or `chargeover`. */
  declare readonly provider: string
  /** The documented tool name such as `stripe_get_customer`, or method and path for a call on `client.http`. */
  declare readonly operation: string
  /** How many times the request was sent. */
  declare readonly attempts: number
}

/** The whole call, retries included, took longer than `timeoutMs`. The request may have been carried out. */
export class TimeoutError extends ConnectionError {
  static override readonly brand: string = 'BillingError.ConnectionError.TimeoutError'
}

/** One thing that is wrong with an input. */
export interface ValidationIssue {
  /** Where: the parameter's name, then keys and indexes below it. */
  readonly path: readonly (string | number)[]
  /** What is wrong, in a sentence. */
  readonly message: string
}

/** The input is invalid, and nothing was sent; or an answer is, where answers are checked. */
export class ValidationError extends BillingError {
  static override readonly brand: string = 'BillingError.ValidationError'
  /** Each thing that is wrong. */
  declare readonly issues: readonly ValidationIssue[]
}

/** The client is set up wrongly, or a function among its options failed; the message names the option. */
export class ConfigError extends BillingError {
  static override readonly brand: string = 'BillingError.ConfigError'
}

/** A `ValidationError` about one parameter: `limit: at most 500; ask for the rest with offset`. */
export function invalid(parameter: string, message: string): ValidationError {
  return new ValidationError(`${parameter}: ${message}`, { issues: [{ path: [parameter], message }] })
}

/** True for an `ApiError`, also from another copy of the library. */
export function isApiError(value: unknown): value is ApiError {
  return ApiError.isInstance(value)
}
