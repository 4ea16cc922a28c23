import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type { FindByExternalKeyParams, FindItemByExternalKeyResult, ItemRow } from '../gen/models.js'

/**
 * Finds the one item with an external key, your own identifier.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other items; such an answer is an error here.
 *
 * @returns ChargeOver's envelope, with the item as lists carry it in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with an item of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-items/
 * @example
 * ```ts
 * const { response: item } = await findItemByExternalKey(chargeover, { external_key: 'plan-small' })
 * ```
 */
export async function findItemByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindItemByExternalKeyResult> {
  return findByExternalKey<ItemRow>(client, 'chargeover_find_item_by_external_key', '/item', params, options)
}
