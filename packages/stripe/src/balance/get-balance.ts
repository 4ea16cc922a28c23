import { callWithoutParams } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetBalanceResult } from '../gen/models.js'

/**
 * Retrieves the account's balance.
 *
 * @returns `available` and `pending` amounts per currency, in the minor currency unit
 * @throws {ApiError} `authentication` when the key is not valid
 *
 * @see https://docs.stripe.com/api/balance/balance_retrieve
 * @example
 * ```ts
 * const { available, pending } = await getBalance(stripe)
 * ```
 */
export function getBalance(client: StripeClient, options?: StripeRequestOptions): Promise<GetBalanceResult>
export async function getBalance(
  client: StripeClient,
  options?: StripeRequestOptions,
  ...others: unknown[]
): Promise<GetBalanceResult> {
  const request = callWithoutParams(client, 'stripe_get_balance', options, others)
  const { data } = await client.http.GET('/v1/balance', { ...request })
  return data
}
