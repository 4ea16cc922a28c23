// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetQuoteParams, GetQuoteResult } from '../gen/models.js'

/**
 * Retrieves a quote with its lines and with the invoices or subscriptions that it became.
 *
 * Amounts are in major currency units.
 *
 * @returns the quote
 * @throws {ApiError} `not_found` when there is no such quote
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-quote/
 * @example
 * ```ts
 * const { response: quote } = await getQuote(chargeover, { id: 198 })
 * ```
 */
export async function getQuote(
  client: ChargeOverClient,
  params: GetQuoteParams,
  options?: ChargeOverRequestOptions,
): Promise<GetQuoteResult> {
  return callOperation(client, 'chargeover_get_quote', 'GET /quote/{id}', params, options)
}
