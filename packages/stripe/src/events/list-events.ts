// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListEventsParams, ListEventsResult } from '../gen/models.js'

/**
 * Lists events of the last 30 days, newest first.
 *
 * Filter by one `type`, which may end in `*`, or by up to 20 `types`. Each event keeps the shape of the API version it was created with,
 * whatever version this call uses. `delivery_success: false` finds events that some webhook endpoint has not accepted.
 *
 * @returns one page of events; the object as it was then is in `data.object`
 * @throws {ApiError} `invalid_request` when a type is unknown, or more than 20 are given
 *
 * @see https://docs.stripe.com/api/events/list
 * @example
 * ```ts
 * const { events } = await listEvents(stripe, {
 *   types: ['invoice.paid', 'invoice.payment_failed'],
 *   created: { gte: 1767225600 },
 * })
 * ```
 */
export async function listEvents(
  client: StripeClient,
  params: ListEventsParams = {},
  options?: StripeRequestOptions,
): Promise<ListEventsResult> {
  return callOperation(client, 'stripe_list_events', 'LIST /v1/events types^type', params, options)
}
