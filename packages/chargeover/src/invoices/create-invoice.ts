// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateInvoiceParams, CreateInvoiceResult } from '../gen/models.js'

/**
 * Creates an invoice of one or more lines for a customer.
 *
 * It is open until it is paid; nothing is charged by this call. Amounts are in major currency units.
 *
 * @returns the ID of the new invoice
 * @throws {ApiError} `invalid_request` when there is no such customer or item, or another invoice has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-an-invoice/
 * @example
 * ```ts
 * const { response: { id } } = await createInvoice(chargeover, {
 *   customer_id: 123,
 *   line_items: [{ item_id: 3, descrip: 'Consulting', line_rate: 29.95, line_quantity: 3 }],
 *   date: '2026-04-01',
 *   memo: 'Thank you',
 * })
 * ```
 */
export async function createInvoice(
  client: ChargeOverClient,
  params: CreateInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateInvoiceResult> {
  return callOperation(
    client,
    'chargeover_create_invoice',
    'POST /invoice line_items! customer_id^customer_token^customer_external_key+',
    params,
    options,
  )
}
