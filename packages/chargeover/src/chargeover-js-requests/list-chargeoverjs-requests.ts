// Generated from openapi/ by `pnpm generate`. Do not edit.

import { checkNoParams } from '@billing/core/internal'
import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListChargeoverjsRequestsResult } from '../gen/models.js'

/**
 * Lists the requests of ChargeOver.js that wait for a decision, by `commitChargeoverjsRequest` or `rejectChargeoverjsRequest`.
 *
 * The list has no pages.
 *
 * @returns the pending requests
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/docs/api/get-a-list-of-pending-requests/
 * @example
 * ```ts
 * const { response: chargeoverjsRequests } = await listChargeoverjsRequests(chargeover)
 * ```
 */
export function listChargeoverjsRequests(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
): Promise<ListChargeoverjsRequestsResult>
export async function listChargeoverjsRequests(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
  ...others: unknown[]
): Promise<ListChargeoverjsRequestsResult> {
  checkNoParams('chargeover_list_chargeoverjs_requests', others)
  return callOperation(client, 'chargeover_list_chargeoverjs_requests', 'ROWS /_chargeoverjs', undefined, options)
}
