// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ApproveInvoiceParams, ApproveInvoiceResult } from '../gen/models.js'

/**
 * Approves an invoice that waits for approval, so that it is sent and charged.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it does not wait for approval
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await approveInvoice(chargeover, { id: 10088 })
 * ```
 */
export async function approveInvoice(
  client: ChargeOverClient,
  params: ApproveInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<ApproveInvoiceResult> {
  return callOperation(client, 'chargeover_approve_invoice', 'POST /invoice/{id}?action=approve', params, options)
}
