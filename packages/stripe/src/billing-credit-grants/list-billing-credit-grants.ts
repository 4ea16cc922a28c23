// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListBillingCreditGrantsParams, ListBillingCreditGrantsResult } from '../gen/models.js'

/**
 * Lists the billing credits granted to one customer or to all, with those that are used up, expired or voided.
 *
 * @returns one page of credit grants; each shows what was granted, not what is left
 * @throws {ApiError} `invalid_request` when there is no such customer
 *
 * @see https://docs.stripe.com/api/billing/credit-grant/list
 * @example
 * ```ts
 * const { billing_credit_grants: billingCreditGrants } = await listBillingCreditGrants(stripe, {
 *   customer: 'cus_abc123',
 * })
 * ```
 */
export function listBillingCreditGrants<const Expand = undefined>(
  client: StripeClient,
  params?: ListBillingCreditGrantsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListBillingCreditGrantsResult, Expand>>
export function listBillingCreditGrants(
  client: StripeClient,
  params?: ListBillingCreditGrantsParams,
  options?: StripeRequestOptions,
): Promise<ListBillingCreditGrantsResult>
export async function listBillingCreditGrants(
  client: StripeClient,
  params: ListBillingCreditGrantsParams = {},
  options?: StripeRequestOptions,
): Promise<ListBillingCreditGrantsResult> {
  return callOperation(client, 'stripe_list_billing_credit_grants', 'LIST /v1/billing/credit_grants', params, options)
}
