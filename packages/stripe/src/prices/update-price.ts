// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdatePriceParams, UpdatePriceResult } from '../gen/models.js'

/**
 * Changes a price's nickname, lookup key, metadata, tax behaviour or currency options, or takes it off sale with `active: false`.
 *
 * Its amount, currency and interval are final: create another price instead, and take over the `lookup_key` with `transfer_lookup_key`.
 * Subscriptions keep a price that is no longer active.
 *
 * @returns the price as it is now
 * @throws {ApiError} `not_found` when there is no such price; `invalid_request` when the lookup key belongs to another price, or
 * `tax_behavior` was set before
 *
 * @see https://docs.stripe.com/api/prices/update
 * @example
 * ```ts
 * const price = await updatePrice(stripe, {
 *   id: 'price_def456',
 *   lookup_key: 'pro_monthly',
 *   transfer_lookup_key: true,
 * })
 * ```
 */
export async function updatePrice<const Expand = undefined>(
  client: StripeClient,
  params: UpdatePriceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdatePriceResult, Expand>> {
  return callOperation(client, 'stripe_update_price', 'POST /v1/prices/{id}', params, options)
}
