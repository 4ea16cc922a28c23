// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListWebhooksParams, ListWebhooksResult } from '../gen/models.js'

/**
 * Lists the subscriptions of webhooks.
 *
 * @returns the webhook subscriptions, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: webhooks } = await listWebhooks(chargeover, { limit: 25 })
 * ```
 */
export async function listWebhooks(
  client: ChargeOverClient,
  params: ListWebhooksParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListWebhooksResult> {
  return callOperation(client, 'chargeover_list_webhooks', 'LIST /_resthook', params, options)
}
