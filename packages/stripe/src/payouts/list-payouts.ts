// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPayoutsParams, ListPayoutsResult } from '../gen/models.js'

/**
 * Lists payouts to your bank accounts and cards, newest first, automatic ones included.
 *
 * @returns one page of payouts; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown status
 *
 * @see https://docs.stripe.com/api/payouts/list
 * @example
 * ```ts
 * const { payouts } = await listPayouts(stripe, { status: 'paid', arrival_date: { gte: 1767225600 } })
 * ```
 */
export function listPayouts<const Expand = undefined>(
  client: StripeClient,
  params?: ListPayoutsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPayoutsResult, Expand>>
export function listPayouts(
  client: StripeClient,
  params?: ListPayoutsParams,
  options?: StripeRequestOptions,
): Promise<ListPayoutsResult>
export async function listPayouts(
  client: StripeClient,
  params: ListPayoutsParams = {},
  options?: StripeRequestOptions,
): Promise<ListPayoutsResult> {
  return callOperation(client, 'stripe_list_payouts', 'LIST /v1/payouts', params, options)
}
