import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { RejectChargeoverjsRequestParams, RejectChargeoverjsRequestResult } from '../gen/models.js'
import { checkToken } from './check-token.js'

/**
 * Discards a pending ChargeOver.js request: nothing of it is written.
 *
 * @returns ChargeOver's envelope, with true in `response`
 * @throws {ApiError} `invalid_request` when there is no such pending request
 *
 * @see https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/
 * @example
 * ```ts
 * await rejectChargeoverjsRequest(chargeover, { token: '4ac9wjmq9a1e' })
 * ```
 */
export async function rejectChargeoverjsRequest(
  client: ChargeOverClient,
  params: RejectChargeoverjsRequestParams,
  options?: ChargeOverRequestOptions,
): Promise<RejectChargeoverjsRequestResult> {
  const request = call(client, 'chargeover_reject_chargeoverjs_request', params, options)
  const { token, ...flags } = params ?? {}
  checkToken(token)
  const { data } = await client.http.POST('/_chargeoverjs', {
    ...request,
    params: { query: flags },
    body: { reject: token },
  })
  return data
}
