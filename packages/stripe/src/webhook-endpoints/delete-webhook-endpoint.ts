// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteWebhookEndpointParams, DeleteWebhookEndpointResult } from '../gen/models.js'

/**
 * Deletes a webhook endpoint for good, with its secret; Stripe sends nothing to it any more.
 *
 * To pause it, update it with `disabled: true` instead.
 *
 * @returns the endpoint's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such endpoint
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/delete
 * @example
 * ```ts
 * await deleteWebhookEndpoint(stripe, { id: 'we_1Abc' })
 * ```
 */
export async function deleteWebhookEndpoint(
  client: StripeClient,
  params: DeleteWebhookEndpointParams,
  options?: StripeRequestOptions,
): Promise<DeleteWebhookEndpointResult> {
  return callOperation(client, 'stripe_delete_webhook_endpoint', 'DELETE /v1/webhook_endpoints/{id}', params, options)
}
