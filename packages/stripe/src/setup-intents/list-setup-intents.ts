// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListSetupIntentsParams, ListSetupIntentsResult } from '../gen/models.js'

/**
 * Lists setup intents, newest first, in every status.
 *
 * @returns one page of setup intents; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/setup_intents/list
 * @example
 * ```ts
 * const { setup_intents: setupIntents } = await listSetupIntents(stripe, { customer: 'cus_abc123', limit: 25 })
 * ```
 */
export function listSetupIntents<const Expand = undefined>(
  client: StripeClient,
  params?: ListSetupIntentsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListSetupIntentsResult, Expand>>
export function listSetupIntents(
  client: StripeClient,
  params?: ListSetupIntentsParams,
  options?: StripeRequestOptions,
): Promise<ListSetupIntentsResult>
export async function listSetupIntents(
  client: StripeClient,
  params: ListSetupIntentsParams = {},
  options?: StripeRequestOptions,
): Promise<ListSetupIntentsResult> {
  return callOperation(client, 'stripe_list_setup_intents', 'LIST /v1/setup_intents', params, options)
}
