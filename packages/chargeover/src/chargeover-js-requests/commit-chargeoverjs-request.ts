import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CommitChargeoverjsRequestParams, CommitChargeoverjsRequestResult } from '../gen/models.js'
import { checkToken } from './check-token.js'

/**
 * Accepts a pending ChargeOver.js request: what it asks for is written, such as a customer with a card and a subscription, **and may be
 * charged**.
 *
 * @returns ChargeOver's envelope, with true in `response`
 * @throws {ApiError} `invalid_request` when there is no such pending request
 *
 * @see https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/
 * @example
 * ```ts
 * await commitChargeoverjsRequest(chargeover, { token: '4ac9wjmq9a1e' })
 * ```
 */
export async function commitChargeoverjsRequest(
  client: ChargeOverClient,
  params: CommitChargeoverjsRequestParams,
  options?: ChargeOverRequestOptions,
): Promise<CommitChargeoverjsRequestResult> {
  const request = call(client, 'chargeover_commit_chargeoverjs_request', params, options)
  const { token, ...flags } = params ?? {}
  checkToken(token)
  const { data } = await client.http.POST('/_chargeoverjs', {
    ...request,
    params: { query: flags },
    body: { commit: token },
  })
  return data
}
