// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCheckoutSessionsParams, ListCheckoutSessionsResult } from '../gen/models.js'

/**
 * Lists Checkout sessions, newest first.
 *
 * Filter by `subscription` or `payment_intent` to find the session that led to it.
 *
 * @returns one page of sessions; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/checkout/sessions/list
 * @example
 * ```ts
 * const { checkout_sessions: checkoutSessions } = await listCheckoutSessions(stripe, {
 *   status: 'complete',
 *   limit: 25,
 * })
 * ```
 */
export function listCheckoutSessions<const Expand = undefined>(
  client: StripeClient,
  params?: ListCheckoutSessionsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCheckoutSessionsResult, Expand>>
export function listCheckoutSessions(
  client: StripeClient,
  params?: ListCheckoutSessionsParams,
  options?: StripeRequestOptions,
): Promise<ListCheckoutSessionsResult>
export async function listCheckoutSessions(
  client: StripeClient,
  params: ListCheckoutSessionsParams = {},
  options?: StripeRequestOptions,
): Promise<ListCheckoutSessionsResult> {
  return callOperation(client, 'stripe_list_checkout_sessions', 'LIST /v1/checkout/sessions', params, options)
}
