// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListRefundsParams, ListRefundsResult } from '../gen/models.js'

/**
 * Lists refunds, newest first, of all payments or of one.
 *
 * @returns one page of refunds; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
 *
 * @see https://docs.stripe.com/api/refunds/list
 * @example
 * ```ts
 * const { refunds } = await listRefunds(stripe, { payment_intent: 'pi_ghi789' })
 * ```
 */
export function listRefunds<const Expand = undefined>(
  client: StripeClient,
  params?: ListRefundsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListRefundsResult, Expand>>
export function listRefunds(
  client: StripeClient,
  params?: ListRefundsParams,
  options?: StripeRequestOptions,
): Promise<ListRefundsResult>
export async function listRefunds(
  client: StripeClient,
  params: ListRefundsParams = {},
  options?: StripeRequestOptions,
): Promise<ListRefundsResult> {
  return callOperation(client, 'stripe_list_refunds', 'LIST /v1/refunds', params, options)
}
