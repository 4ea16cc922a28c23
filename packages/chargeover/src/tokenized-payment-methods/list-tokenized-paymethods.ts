// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListTokenizedPaymethodsParams, ListTokenizedPaymethodsResult } from '../gen/models.js'

/**
 * Lists stored tokens: payment methods that a gateway keeps.
 *
 * Pages of them are found by offset.
 *
 * @returns the matching tokens, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-pay-method-tokens/
 * @example
 * ```ts
 * const { response: tokenizedPaymethods } = await listTokenizedPaymethods(chargeover, {
 *   where: { customer_id: 51 },
 * })
 * ```
 */
export async function listTokenizedPaymethods(
  client: ChargeOverClient,
  params: ListTokenizedPaymethodsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListTokenizedPaymethodsResult> {
  return callOperation(client, 'chargeover_list_tokenized_paymethods', 'LIST /tokenized', params, options)
}
