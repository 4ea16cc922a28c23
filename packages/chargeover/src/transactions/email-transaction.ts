// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { EmailTransactionParams, EmailTransactionResult } from '../gen/models.js'

/**
 * E-mails the receipt of a transaction to its customer or to the address that is given.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://developer.chargeover.com/docs/api/email-a-receipt/
 * @example
 * ```ts
 * await emailTransaction(chargeover, { id: 500, email: 'ada@example.com' })
 * ```
 */
export async function emailTransaction(
  client: ChargeOverClient,
  params: EmailTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<EmailTransactionResult> {
  return callOperation(client, 'chargeover_email_transaction', 'POST /transaction/{id}/_action/email', params, options)
}
