import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type { FindByExternalKeyParams, FindInvoiceByExternalKeyResult, Invoice, InvoiceRow } from '../gen/models.js'
import { getInvoice } from './get-invoice.js'

/**
 * Finds the one invoice with an external key, your own identifier.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other invoices; such an answer is an error here. Its
 * documentation does not name `external_key` among the filters of invoices. Lists leave the key out, so a second request retrieves the invoice.
 *
 * @returns ChargeOver's envelope, with the invoice and its lines in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with an invoice of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/query-for-invoices/
 * @example
 * ```ts
 * const { response: invoice } = await findInvoiceByExternalKey(chargeover, { external_key: 'order-1042' })
 * ```
 */
export async function findInvoiceByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindInvoiceByExternalKeyResult> {
  return findByExternalKey<InvoiceRow, Invoice>(
    client,
    'chargeover_find_invoice_by_external_key',
    '/invoice',
    params,
    options,
    async ({ invoice_id }, each) => (await getInvoice(client, { id: Number(invoice_id) }, each)).response,
  )
}
