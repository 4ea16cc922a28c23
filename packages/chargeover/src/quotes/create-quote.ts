// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateQuoteParams, CreateQuoteResult } from '../gen/models.js'

/**
 * Creates a quote for a customer: for a one-time invoice (`paycycle: one`) or for a subscription.
 *
 * Nothing is invoiced before it is converted. Amounts are in major currency units.
 *
 * @returns the ID of the new quote
 * @throws {ApiError} `invalid_request` when a parameter is missing, or there is no such customer or item
 *
 * @see https://developer.chargeover.com/docs/api/create-a-quote/
 * @example
 * ```ts
 * const { response: { id } } = await createQuote(chargeover, {
 *   customer_id: 123,
 *   paycycle: 'mon',
 *   line_items: [{ item_id: 2, line_quantity: 5 }],
 *   memo: 'Valid for 30 days',
 * })
 * ```
 */
export async function createQuote(
  client: ChargeOverClient,
  params: CreateQuoteParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateQuoteResult> {
  return callOperation(
    client,
    'chargeover_create_quote',
    'POST /quote line_items! customer_id^customer_token^customer_external_key+',
    params,
    options,
  )
}
