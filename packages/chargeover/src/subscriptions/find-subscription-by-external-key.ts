import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type { FindByExternalKeyParams, FindSubscriptionByExternalKeyResult, PackageRow } from '../gen/models.js'

/**
 * Finds the one subscription with an external key, your own identifier.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other subscriptions; such an answer is an error here.
 *
 * @returns ChargeOver's envelope, with the subscription as lists carry it in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with a subscription of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
 * @example
 * ```ts
 * const { response: subscription } = await findSubscriptionByExternalKey(chargeover, { external_key: 'sub-2026-1' })
 * ```
 */
export async function findSubscriptionByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindSubscriptionByExternalKeyResult> {
  return findByExternalKey<PackageRow>(
    client,
    'chargeover_find_subscription_by_external_key',
    '/package',
    params,
    options,
  )
}
