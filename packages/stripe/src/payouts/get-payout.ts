// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPayoutParams, GetPayoutResult } from '../gen/models.js'

/**
 * Retrieves a payout.
 *
 * What an automatic payout consists of is listed by `listBalanceTransactions` with `payout`.
 *
 * @returns the payout; `arrival_date` is Unix seconds, and `failure_code` tells why it failed
 * @throws {ApiError} `not_found` when there is no such payout
 *
 * @see https://docs.stripe.com/api/payouts/retrieve
 * @example
 * ```ts
 * const payout = await getPayout(stripe, { id: 'po_1Abc' })
 * ```
 */
export async function getPayout<const Expand = undefined>(
  client: StripeClient,
  params: GetPayoutParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPayoutResult, Expand>> {
  return callOperation(client, 'stripe_get_payout', 'GET /v1/payouts/{id}', params, options)
}
