import type { ErrorSummary } from '@billing/core/internal'

interface ErrorBody {
  readonly error?: { message?: string; type?: string; code?: string; decline_code?: string }
}

/** Reads an error answer: `error` with a `type`, and a `code` where Stripe has one. */
export function readError(body: ErrorBody, ok: boolean): ErrorSummary | undefined {
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
