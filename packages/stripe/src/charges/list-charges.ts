// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListChargesParams, ListChargesResult } from '../gen/models.js'

/**
 * Lists charges, newest first, failed ones included.
 *
 * @returns one page of charges; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/charges/list
 * @example
 * ```ts
 * const { charges } = await listCharges(stripe, { customer: 'cus_abc123', limit: 25 })
 * ```
 */
export function listCharges<const Expand = undefined>(
  client: StripeClient,
  params?: ListChargesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListChargesResult, Expand>>
export function listCharges(
  client: StripeClient,
  params?: ListChargesParams,
  options?: StripeRequestOptions,
): Promise<ListChargesResult>
export async function listCharges(
  client: StripeClient,
  params: ListChargesParams = {},
  options?: StripeRequestOptions,
): Promise<ListChargesResult> {
  return callOperation(client, 'stripe_list_charges', 'LIST /v1/charges', params, options)
}
