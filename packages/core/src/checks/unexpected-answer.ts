import type { BillingClient } from '../client/billing-client.js'
import { ApiError } from '../errors.js'

/**
 * The error for an answer with status 200 that is not what the operation answers with. `answer` is for the caller of a write, which was
 * carried out all the same; the error has no `body`, since that would not be redacted.
 */
export function unexpectedAnswer(
  { provider }: Pick<BillingClient, 'provider'>,
  operation: string,
  message: string,
  answer?: unknown,
): ApiError {
  return new ApiError(`${message} (${operation})`, {
    provider,
    operation,
    status: 200,
    kind: 'unexpected',
    attempts: 1,
    ...(answer !== undefined && { answer }),
    body: undefined,
  })
}
