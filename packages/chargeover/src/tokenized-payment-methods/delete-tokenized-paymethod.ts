// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteTokenizedPaymethodParams, DeleteTokenizedPaymethodResult } from '../gen/models.js'

/**
 * Deletes a stored token.
 *
 * The gateway keeps the payment method.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such token
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteTokenizedPaymethod(chargeover, { id: 4 })
 * ```
 */
export async function deleteTokenizedPaymethod(
  client: ChargeOverClient,
  params: DeleteTokenizedPaymethodParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteTokenizedPaymethodResult> {
  return callOperation(client, 'chargeover_delete_tokenized_paymethod', 'DELETE /tokenized/{id}', params, options)
}
