// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { UpdateWebhookEndpointParams, UpdateWebhookEndpointResult } from '../gen/models.js'

/**
 * Changes the URL, the events or the description of a webhook endpoint, or disables it.
 *
 * `enabled_events` replaces the list. The API version and the secret stay as they are.
 *
 * @returns the endpoint as it is now, without its secret
 * @throws {ApiError} `not_found` when there is no such endpoint; `invalid_request` when an event type is unknown, or the URL cannot be
 * reached from the internet
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/update
 * @example
 * ```ts
 * const webhookEndpoint = await updateWebhookEndpoint(stripe, {
 *   id: 'we_1Abc',
 *   enabled_events: ['invoice.paid', 'invoice.payment_failed', 'customer.subscription.deleted'],
 * })
 * ```
 */
export async function updateWebhookEndpoint(
  client: StripeClient,
  params: UpdateWebhookEndpointParams,
  options?: StripeRequestOptions,
): Promise<UpdateWebhookEndpointResult> {
  return callOperation(client, 'stripe_update_webhook_endpoint', 'POST /v1/webhook_endpoints/{id}', params, options)
}
