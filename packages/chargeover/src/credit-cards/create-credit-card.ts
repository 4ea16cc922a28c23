// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateCreditCardParams, CreateCreditCardResult } from '../gen/models.js'

/**
 * Stores a credit card of a customer, so that it can be charged.
 *
 * A number that is stored already is updated. **The number passes through your program**, which PCI DSS sets rules for: prefer the
 * `url_paymethodlink` of the customer, ChargeOver.js or a token. Nothing is charged.
 *
 * @returns the ID of the stored card
 * @throws {ApiError} `invalid_request` when the card is not valid or was refused
 *
 * @see https://developer.chargeover.com/docs/api/store-a-credit-card/
 * @example
 * ```ts
 * const { response: { id } } = await createCreditCard(chargeover, {
 *   customer_id: 44,
 *   number: '4242 4242 4242 4242',
 *   expdate_year: '2030',
 *   expdate_month: '05',
 *   name: 'Ada Lovelace',
 * })
 * ```
 */
export async function createCreditCard(
  client: ChargeOverClient,
  params: CreateCreditCardParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateCreditCardResult> {
  return callOperation(client, 'chargeover_create_credit_card', 'POST /creditcard', params, options)
}
