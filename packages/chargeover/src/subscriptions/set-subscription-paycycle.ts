import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SetSubscriptionPaycycleParams, SetSubscriptionPaycycleResult } from '../gen/models.js'

/**
 * Changes how often a subscription is invoiced, such as `mon` (monthly) or `yrl` (yearly).
 *
 * @returns ChargeOver's envelope, with true in `response`
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when there is no such billing cycle
 *
 * @see https://developer.chargeover.com/docs/webhooks/package-paycycle/
 * @example
 * ```ts
 * await setSubscriptionPaycycle(chargeover, { id: 5, paycycle: 'yrl' })
 * ```
 */
export async function setSubscriptionPaycycle(
  client: ChargeOverClient,
  params: SetSubscriptionPaycycleParams,
  options?: ChargeOverRequestOptions,
): Promise<SetSubscriptionPaycycleResult> {
  const request = call(client, 'chargeover_set_subscription_paycycle', params, options)
  const { id, paycycle, ...flags } = params ?? {}
  const { data } = await client.http.POST('/package/{id}', {
    ...request,
    params: { path: { id }, query: { action: 'paycycle', ...flags } },
    body: { paycycle },
  })
  return data
}
