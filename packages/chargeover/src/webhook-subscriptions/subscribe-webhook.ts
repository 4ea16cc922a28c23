// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SubscribeWebhookParams, SubscribeWebhookResult } from '../gen/models.js'

/**
 * Has ChargeOver send an event to an address.
 *
 * `verifyWebhook` of `@billing/chargeover/webhooks` checks what it sends.
 *
 * @returns the ID of the new subscription
 * @throws {ApiError} `invalid_request` when the address or the event is not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: { id } } = await subscribeWebhook(chargeover, {
 *   target_url: 'https://example.com/webhooks/chargeover',
 *   event: 'invoice.insert',
 * })
 * ```
 */
export async function subscribeWebhook(
  client: ChargeOverClient,
  params: SubscribeWebhookParams,
  options?: ChargeOverRequestOptions,
): Promise<SubscribeWebhookResult> {
  return callOperation(client, 'chargeover_subscribe_webhook', 'POST /_resthook', params, options)
}
