// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetEventParams, GetEventResult } from '../gen/models.js'

/**
 * Retrieves an event of the last 30 days, such as one that a webhook delivered.
 *
 * It keeps the shape of the API version it was created with, whatever version this call uses.
 *
 * @returns the event; the object as it was then is in `data.object`
 * @throws {ApiError} `not_found` when there is no such event, or it is older than 30 days
 *
 * @see https://docs.stripe.com/api/events/retrieve
 * @example
 * ```ts
 * const event = await getEvent(stripe, { id: 'evt_1Abc' })
 * ```
 */
export async function getEvent(
  client: StripeClient,
  params: GetEventParams,
  options?: StripeRequestOptions,
): Promise<GetEventResult> {
  return callOperation(client, 'stripe_get_event', 'GET /v1/events/{id}', params, options)
}
