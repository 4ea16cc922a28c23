import { callWithoutParams } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCurrentUserResult } from '../gen/models.js'

/**
 * Retrieves the account that the API key belongs to, which also verifies the key; ChartMogul has no endpoint for the user.
 *
 * Its settings come only where they are asked for by name:
 * `client.http.GET('/v1/account', { params: { query: { include: 'churn_recognition,refund_handling' } } })`.
 *
 * @returns the account: name, currency, time zone and first day of the week
 * @throws {ApiError} `authentication` when the key is not valid
 *
 * @see https://dev.chartmogul.com/reference/retrieve-account
 * @example
 * ```ts
 * const { name, currency } = await getCurrentUser(chartmogul)
 * ```
 */
export function getCurrentUser(
  client: ChartMogulClient,
  options?: ChartMogulRequestOptions,
): Promise<GetCurrentUserResult>
export async function getCurrentUser(
  client: ChartMogulClient,
  options?: ChartMogulRequestOptions,
  ...others: unknown[]
): Promise<GetCurrentUserResult> {
  const request = callWithoutParams(client, 'chartmogul_get_current_user', options, others)
  const { data } = await client.http.GET('/v1/account', { ...request })
  return data
}
