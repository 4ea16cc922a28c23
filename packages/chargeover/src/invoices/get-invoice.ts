import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetInvoiceParams, GetInvoiceResult } from '../gen/models.js'

/**
 * Retrieves an invoice with its lines. A void or written-off one also has `is_paid: true`: look at `invoice_status_str`.
 *
 * @returns ChargeOver's envelope, with the invoice in `response`, amounts in major currency units
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-invoice/
 * @example
 * ```ts
 * const { response: invoice } = await getInvoice(chargeover, { id: 10088 })
 * ```
 */
export async function getInvoice(
  client: ChargeOverClient,
  params: GetInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<GetInvoiceResult> {
  const request = call(client, 'chargeover_get_invoice', params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.GET('/invoice/{id}', {
    ...request,
    params: all,
  })
  return data
}
