import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SendSubscriptionWelcomeParams, SendSubscriptionWelcomeResult } from '../gen/models.js'

/**
 * Sends the welcome e-mail of a subscription to its customer, from the template `message_id` or from the account's own.
 *
 * @returns ChargeOver's envelope, with true in `response`
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await sendSubscriptionWelcome(chargeover, { id: 5 })
 * ```
 */
export async function sendSubscriptionWelcome(
  client: ChargeOverClient,
  params: SendSubscriptionWelcomeParams,
  options?: ChargeOverRequestOptions,
): Promise<SendSubscriptionWelcomeResult> {
  const request = call(client, 'chargeover_send_subscription_welcome', params, options)
  const { id, message_id, ...flags } = params ?? {}
  const { data } = await client.http.POST('/package/{id}', {
    ...request,
    params: { path: { id }, query: { action: 'welcome', ...flags } },
    body: { message_id },
  })
  return data
}
