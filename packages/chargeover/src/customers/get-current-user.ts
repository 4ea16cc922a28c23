import { callWithoutParams } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetCurrentUserResult } from '../gen/models.js'

/**
 * Verifies the credentials with the cheapest request, a list of one customer; ChargeOver has no endpoint for the user.
 *
 * @returns ChargeOver's envelope, **with the data of one customer** in `response`, or none
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/docs/api/query-for-customers/
 * @example
 * ```ts
 * const { status } = await getCurrentUser(chargeover)
 * ```
 */
export function getCurrentUser(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
): Promise<GetCurrentUserResult>
export async function getCurrentUser(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
  ...others: unknown[]
): Promise<GetCurrentUserResult> {
  const request = callWithoutParams(client, 'chargeover_get_current_user', options, others)
  const { data } = await client.http.GET('/customer', {
    ...request,
    params: { query: { limit: 1, offset: 0 } },
  })
  return data
}
