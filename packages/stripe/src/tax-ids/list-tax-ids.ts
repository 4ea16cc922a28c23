// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListTaxIdsParams, ListTaxIdsResult } from '../gen/models.js'

/**
 * Lists the tax IDs of your own account, or those of a customer with `owner` of type `customer`.
 *
 * @returns one page of tax IDs; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when the owner is unknown, or its id is missing
 *
 * @see https://docs.stripe.com/api/tax_ids/list
 * @example
 * ```ts
 * const { tax_ids: taxIds } = await listTaxIds(stripe, { owner: { type: 'customer', customer: 'cus_abc123' } })
 * ```
 */
export function listTaxIds<const Expand = undefined>(
  client: StripeClient,
  params?: ListTaxIdsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListTaxIdsResult, Expand>>
export function listTaxIds(
  client: StripeClient,
  params?: ListTaxIdsParams,
  options?: StripeRequestOptions,
): Promise<ListTaxIdsResult>
export async function listTaxIds(
  client: StripeClient,
  params: ListTaxIdsParams = {},
  options?: StripeRequestOptions,
): Promise<ListTaxIdsResult> {
  return callOperation(client, 'stripe_list_tax_ids', 'LIST /v1/tax_ids', params, options)
}
