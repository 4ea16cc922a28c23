// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPaymentIntentsParams, ListPaymentIntentsResult } from '../gen/models.js'

/**
 * Lists payment intents, newest first, in every status.
 *
 * @returns one page of payment intents; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/payment_intents/list
 * @example
 * ```ts
 * const { payment_intents: paymentIntents } = await listPaymentIntents(stripe, {
 *   customer: 'cus_abc123',
 *   limit: 25,
 * })
 * ```
 */
export function listPaymentIntents<const Expand = undefined>(
  client: StripeClient,
  params?: ListPaymentIntentsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPaymentIntentsResult, Expand>>
export function listPaymentIntents(
  client: StripeClient,
  params?: ListPaymentIntentsParams,
  options?: StripeRequestOptions,
): Promise<ListPaymentIntentsResult>
export async function listPaymentIntents(
  client: StripeClient,
  params: ListPaymentIntentsParams = {},
  options?: StripeRequestOptions,
): Promise<ListPaymentIntentsResult> {
  return callOperation(client, 'stripe_list_payment_intents', 'LIST /v1/payment_intents', params, options)
}
