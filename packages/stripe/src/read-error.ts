import type { ErrorSummary } from '@billing/core/internal'

/** The body of an answer that reports an error. */
export interface StripeErrorBody {
  /** The error; missing where something between here and Stripe answered. */
  readonly error?: {
    /** What went wrong, in a sentence. */
    readonly message?: string
    /** The kind of error, such as `card_error`. */
    readonly type?: string
    /** Stripe's code, such as `resource_missing`. */
    readonly code?: string
    /** The parameter that is wrong. */
    readonly param?: string
    /** Why the card was declined, in the issuer's terms. */
    readonly decline_code?: string
    readonly [key: string]: unknown
  }
}

/** Reads an error answer: `error` with a `type`, and a `code` where Stripe has one. */
export function readError(body: StripeErrorBody, ok: boolean): ErrorSummary | undefined {
  if (ok) return undefined
  const { message, type, code, decline_code: declineCode } = body.error ?? {}
  return {
    message,
    code: code ?? type,
    declineCode,
    kind:
      type === 'card_error'
        ? 'card'
        : type === 'idempotency_error'
          ? 'conflict'
          : code === 'rate_limit'
            ? code
            : undefined,
  }
}
