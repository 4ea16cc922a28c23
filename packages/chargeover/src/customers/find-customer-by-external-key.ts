import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type { CustomerRow, FindByExternalKeyParams, FindCustomerByExternalKeyResult } from '../gen/models.js'

/**
 * Finds the one customer with an external key, your own identifier.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other customers; such an answer is an error here.
 *
 * @returns ChargeOver's envelope, with the customer as lists carry it in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with a customer of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/query-for-customers/
 * @example
 * ```ts
 * const { response: customer } = await findCustomerByExternalKey(chargeover, { external_key: 'crm-12345' })
 * ```
 */
export async function findCustomerByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindCustomerByExternalKeyResult> {
  return findByExternalKey<CustomerRow>(
    client,
    'chargeover_find_customer_by_external_key',
    '/customer',
    params,
    options,
  )
}
