import type { BillingClient } from '../client/billing-client.js'
import { ApiError } from '../errors.js'

/** The error for a list whose pages lead back to themselves. */
export function neverEnding({ provider }: BillingClient, page: unknown, complaint: string): ApiError {
  return new ApiError(`Paging would never end: ${complaint}`, {
    provider,
    operation: 'paginate',
    status: 200,
    kind: 'unexpected',
    attempts: 1,
    body: page,
  })
}
