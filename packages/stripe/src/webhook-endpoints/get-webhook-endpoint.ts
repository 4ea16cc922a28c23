// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetWebhookEndpointParams, GetWebhookEndpointResult } from '../gen/models.js'

/**
 * Retrieves a webhook endpoint.
 *
 * Its secret is not included: only the answer to its creation has it.
 *
 * @returns the endpoint; `status` is `enabled` or `disabled`
 * @throws {ApiError} `not_found` when there is no such endpoint
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/retrieve
 * @example
 * ```ts
 * const webhookEndpoint = await getWebhookEndpoint(stripe, { id: 'we_1Abc' })
 * ```
 */
export async function getWebhookEndpoint(
  client: StripeClient,
  params: GetWebhookEndpointParams,
  options?: StripeRequestOptions,
): Promise<GetWebhookEndpointResult> {
  return callOperation(client, 'stripe_get_webhook_endpoint', 'GET /v1/webhook_endpoints/{id}', params, options)
}
