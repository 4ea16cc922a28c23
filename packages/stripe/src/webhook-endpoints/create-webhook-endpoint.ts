// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateWebhookEndpointParams, CreateWebhookEndpointResult } from '../gen/models.js'

/**
 * Registers a URL that Stripe sends events to.
 *
 * Name the events in `enabled_events`; `['*']` means nearly all of them. **The signing `secret` is in this answer only**: store it, and
 * verify every delivery with it. Events have the shape of `api_version`, which is final; without it, that of the account's default
 * version.
 *
 * @returns the endpoint with its `secret` (`whsec_…`)
 * @throws {ApiError} `invalid_request` when the URL cannot be reached from the internet, an event type is unknown, or the account has too
 * many endpoints
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/create
 * @example
 * ```ts
 * const webhookEndpoint = await createWebhookEndpoint(stripe, {
 *   url: 'https://example.com/webhooks/stripe',
 *   enabled_events: ['invoice.paid', 'invoice.payment_failed'],
 * })
 * ```
 */
export async function createWebhookEndpoint(
  client: StripeClient,
  params: CreateWebhookEndpointParams,
  options?: StripeRequestOptions,
): Promise<CreateWebhookEndpointResult> {
  return callOperation(client, 'stripe_create_webhook_endpoint', 'POST /v1/webhook_endpoints', params, options)
}
