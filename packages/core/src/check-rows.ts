import type { BillingClient } from './billing-client.js'
import { ApiError } from './errors.js'

/** Returns the answer of a list when its rows are there. Without them it is not what it claims to be, whatever its status says. */
export function checkRows<Answer extends object>(
  { provider }: BillingClient,
  operation: string,
  answer: Answer,
  key: keyof Answer & string,
): Answer {
  const rows: unknown = answer?.[key]
  if (Array.isArray(rows) && rows.every((row) => row && typeof row === 'object')) return answer
  throw new ApiError(`No readable list: ${key} (${operation})`, {
    provider,
    operation,
    status: 200,
    kind: 'unexpected',
    attempts: 1,
    // Nothing has redacted it.
    body: undefined,
  })
}
