// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListWebhookEndpointsParams, ListWebhookEndpointsResult } from '../gen/models.js'

/**
 * Lists the account's webhook endpoints, disabled ones included, without their secrets.
 *
 * @returns one page of endpoints; `paginate` iterates over all of them
 * @throws {ApiError} `authentication` when the key is not valid
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/list
 * @example
 * ```ts
 * const { webhook_endpoints: webhookEndpoints } = await listWebhookEndpoints(stripe, { limit: 100 })
 * ```
 */
export async function listWebhookEndpoints(
  client: StripeClient,
  params: ListWebhookEndpointsParams = {},
  options?: StripeRequestOptions,
): Promise<ListWebhookEndpointsResult> {
  return callOperation(client, 'stripe_list_webhook_endpoints', 'LIST /v1/webhook_endpoints', params, options)
}
