import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type {
  FindByExternalKeyParams,
  FindTransactionByExternalKeyResult,
  Transaction,
  TransactionRow,
} from '../gen/models.js'
import { getTransaction } from './get-transaction.js'

/**
 * Finds the one transaction with an external key, your own identifier: whether a payment was recorded, before it is recorded again.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other transactions; such an answer is an error here. Lists
 * leave the key out, so a second request retrieves the transaction.
 *
 * @returns ChargeOver's envelope, with the transaction and its invoices in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with a transaction of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/query-for-transactions/
 * @example
 * ```ts
 * const { response: transaction } = await findTransactionByExternalKey(chargeover, { external_key: 'payment-1042' })
 * ```
 */
export async function findTransactionByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindTransactionByExternalKeyResult> {
  return findByExternalKey<TransactionRow, Transaction>(
    client,
    'chargeover_find_transaction_by_external_key',
    '/transaction',
    params,
    options,
    async ({ transaction_id }, each) => (await getTransaction(client, { id: Number(transaction_id) }, each)).response,
  )
}
