// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ConvertQuoteParams, ConvertQuoteResult } from '../gen/models.js'

/**
 * Converts a quote into what its `paycycle` says, a one-time invoice or a subscription.
 *
 * **A subscription is invoiced and charged as any other.** `getQuote` names what it became.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it was converted already
 *
 * @see https://developer.chargeover.com/docs/api/convert-a-quote-by-paycycle/
 * @example
 * ```ts
 * await convertQuote(chargeover, { id: 198 })
 * ```
 */
export async function convertQuote(
  client: ChargeOverClient,
  params: ConvertQuoteParams,
  options?: ChargeOverRequestOptions,
): Promise<ConvertQuoteResult> {
  return callOperation(client, 'chargeover_convert_quote', 'POST /quote/{id}/_action/convert', params, options)
}
