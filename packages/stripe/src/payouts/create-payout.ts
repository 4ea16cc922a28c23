// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePayoutParams, CreatePayoutResult } from '../gen/models.js'

/**
 * Pays out from the Stripe balance to your own bank account or card.
 *
 * **Money moves**, except in test mode. `amount` is in the minor currency unit and must be available in the balance, for the `source_type`
 * if several hold money. Without `destination` it goes to the default account for the currency; `method: instant` is faster, costs a fee
 * and works with some banks and cards only.
 *
 * @returns the payout; `pending` at first, and it can still fail after it was shown as `paid`
 * @throws {ApiError} `invalid_request` when the available balance does not cover it, or there is no account for the currency
 *
 * @see https://docs.stripe.com/api/payouts/create
 * @example
 * ```ts
 * const payout = await createPayout(stripe, { amount: 100000, currency: 'usd', description: 'Weekly payout' })
 * ```
 */
export async function createPayout<const Expand = undefined>(
  client: StripeClient,
  params: CreatePayoutParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePayoutResult, Expand>> {
  return callOperation(client, 'stripe_create_payout', 'POST /v1/payouts', params, options)
}
