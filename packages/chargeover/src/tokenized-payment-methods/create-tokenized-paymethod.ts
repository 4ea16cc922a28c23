// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateTokenizedPaymethodParams, CreateTokenizedPaymethodResult } from '../gen/models.js'

/**
 * Stores the token of a payment method that a gateway keeps, such as a customer of Stripe, so that it can be charged.
 *
 * Nothing is charged.
 *
 * @returns the ID of the stored token
 * @throws {ApiError} `invalid_request` when there is no such customer, or the gateway does not know the token
 *
 * @see https://developer.chargeover.com/docs/api/store-a-pay-method-token/
 * @example
 * ```ts
 * const { response: { id } } = await createTokenizedPaymethod(chargeover, {
 *   customer_id: 51,
 *   type: 'customer',
 *   token: 'cus_9s6XKzkNRiz8i3',
 *   name: 'Visa x4242',
 * })
 * ```
 */
export async function createTokenizedPaymethod(
  client: ChargeOverClient,
  params: CreateTokenizedPaymethodParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateTokenizedPaymethodResult> {
  return callOperation(client, 'chargeover_create_tokenized_paymethod', 'POST /tokenized', params, options)
}
