// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCustomerTaxIdsParams, ListCustomerTaxIdsResult } from '../gen/models.js'

/**
 * Lists the tax IDs of a customer, which appear on their invoices.
 *
 * @returns one page of tax IDs; `paginate` iterates over all of them
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/tax_ids/customer_list
 * @example
 * ```ts
 * const { customer_tax_ids: customerTaxIds } = await listCustomerTaxIds(stripe, { id: 'cus_abc123' })
 * ```
 */
export function listCustomerTaxIds<const Expand = undefined>(
  client: StripeClient,
  params: ListCustomerTaxIdsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCustomerTaxIdsResult, Expand>>
export function listCustomerTaxIds(
  client: StripeClient,
  params: ListCustomerTaxIdsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerTaxIdsResult>
export async function listCustomerTaxIds(
  client: StripeClient,
  params: ListCustomerTaxIdsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerTaxIdsResult> {
  return callOperation(client, 'stripe_list_customer_tax_ids', 'LIST /v1/customers/{id}/tax_ids', params, options)
}
