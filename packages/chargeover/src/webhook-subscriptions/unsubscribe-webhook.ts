// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UnsubscribeWebhookParams, UnsubscribeWebhookResult } from '../gen/models.js'

/**
 * Ends a subscription of a webhook.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await unsubscribeWebhook(chargeover, { id: 7 })
 * ```
 */
export async function unsubscribeWebhook(
  client: ChargeOverClient,
  params: UnsubscribeWebhookParams,
  options?: ChargeOverRequestOptions,
): Promise<UnsubscribeWebhookResult> {
  return callOperation(client, 'chargeover_unsubscribe_webhook', 'DELETE /_resthook/{id}', params, options)
}
