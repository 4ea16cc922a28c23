// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCreditCardsParams, ListCreditCardsResult } from '../gen/models.js'

/**
 * Lists stored credit cards, with masked numbers.
 *
 * @returns the matching credit cards, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-credit-cards/
 * @example
 * ```ts
 * const { response: creditCards } = await listCreditCards(chargeover, { where: { customer_id: 44 } })
 * ```
 */
export async function listCreditCards(
  client: ChargeOverClient,
  params: ListCreditCardsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCreditCardsResult> {
  return callOperation(client, 'chargeover_list_credit_cards', 'LIST /creditcard', params, options)
}
