// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { VoidInvoiceParams, VoidInvoiceResult } from '../gen/models.js'

/**
 * Voids an invoice: nothing is due any more and no further payment is tried.
 *
 * `is_paid` is true and the balance 0 from then on; `invoice_status_str` says closed-void.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://developer.chargeover.com/docs/api/void-an-invoice/
 * @example
 * ```ts
 * await voidInvoice(chargeover, { id: 10297 })
 * ```
 */
export async function voidInvoice(
  client: ChargeOverClient,
  params: VoidInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<VoidInvoiceResult> {
  return callOperation(client, 'chargeover_void_invoice', 'POST /invoice/{id}/_action/void', params, options)
}
