// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteCreditCardParams, DeleteCreditCardResult } from '../gen/models.js'

/**
 * Deletes a stored credit card.
 *
 * Subscriptions that are charged to it have no card then.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such card
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteCreditCard(chargeover, { id: 66 })
 * ```
 */
export async function deleteCreditCard(
  client: ChargeOverClient,
  params: DeleteCreditCardParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteCreditCardResult> {
  return callOperation(client, 'chargeover_delete_credit_card', 'DELETE /creditcard/{id}', params, options)
}
