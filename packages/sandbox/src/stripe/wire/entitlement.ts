import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { ActiveEntitlementRecord, FeatureRecord, ProductFeatureRecord } from '../state/records.js'

export const presentFeature = ({ id, active, lookup_key, metadata, name }: FeatureRecord): Wire => ({
  id,
  object: 'entitlements.feature',
  active,
  livemode: false,
  lookup_key,
  metadata,
  name,
})

export function presentProductFeature(account: Account, { id, feature }: ProductFeatureRecord): Wire {
  const found = account.features.get(feature)
  return {
    id,
    object: 'product_feature',
    entitlement_feature: found ? presentFeature(found) : null,
    livemode: false,
  }
}

export const presentActiveEntitlement = (account: Account, { id, feature }: ActiveEntitlementRecord): Wire => ({
  id,
  object: 'entitlements.active_entitlement',
  feature,
  livemode: false,
  lookup_key: account.features.get(feature)?.lookup_key ?? '',
})

/** At most ten are in it; the others have to be listed. */
export const presentEntitlementSummary = (
  account: Account,
  customer: string,
  entitlements: readonly ActiveEntitlementRecord[],
): Wire => ({
  object: 'entitlements.active_entitlement_summary',
  customer,
  entitlements: {
    object: 'list',
    data: entitlements.slice(0, 10).map((row) => presentActiveEntitlement(account, row)),
    has_more: entitlements.length > 10,
    url: `/v1/customer/${customer}/entitlements`,
  },
  livemode: false,
})
