// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { PrintInvoiceParams, PrintInvoiceResult } from '../gen/models.js'

/**
 * Has an invoice printed and posted by the print service of the account, which may charge for it.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the account has no print service
 *
 * @see https://developer.chargeover.com/docs/api/print-mail-an-invoice/
 * @example
 * ```ts
 * await printInvoice(chargeover, { id: 10088 })
 * ```
 */
export async function printInvoice(
  client: ChargeOverClient,
  params: PrintInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<PrintInvoiceResult> {
  return callOperation(client, 'chargeover_print_invoice', 'POST /invoice/{id}/_action/print', params, options)
}
