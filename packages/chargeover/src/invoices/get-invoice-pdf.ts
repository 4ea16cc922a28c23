import { call, readBytes, unexpectedAnswer } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetInvoicePdfParams, GetInvoicePdfResult } from '../gen/models.js'

/**
 * Retrieves an invoice as PDF: the bytes of the file. It is a POST, which is not repeated after a failure although it only reads.
 *
 * @returns the bytes of the PDF
 * @throws {ApiError} `not_found` when there is no such invoice; `unexpected` when the answer has no PDF
 *
 * @see https://developer.chargeover.com/docs/api/get-a-pdf-of-an-invoice/
 * @example
 * ```ts
 * const pdf = await getInvoicePdf(chargeover, { id: 10088 })
 * ```
 */
export async function getInvoicePdf(
  client: ChargeOverClient,
  params: GetInvoicePdfParams,
  options?: ChargeOverRequestOptions,
): Promise<GetInvoicePdfResult> {
  const operation = 'chargeover_get_invoice_pdf'
  const request = call(client, operation, params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.POST('/invoice/{id}/_action/pdf', {
    ...request,
    params: all,
    readBody: async (response: Response, limit?: number) => toText(await readBytes(response, limit)),
  })
  const bytes = toBytes(data.response)
  if (bytes && isPdf(bytes)) return bytes
  throw unexpectedAnswer(client, operation, 'No readable PDF')
}

/** A reader looks for the signature of a PDF within its first 1,024 bytes. */
const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-')

/**
 * The text of an answer. ChargeOver documents no answer: it may be the file itself or have it in Base64, so that a file is put into the
 * envelope here and both are read alike.
 */
function toText(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes || !isPdf(bytes)) return bytes && new TextDecoder().decode(bytes)
  const response = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return JSON.stringify({ code: 200, status: 'OK', message: '', response })
}

/** The bytes that a string has in Base64, with or without the beginning of a `data:` URL; undefined for anything else. */
function toBytes(text: unknown): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(String(text).replace(/^data:[^,]*,/, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
