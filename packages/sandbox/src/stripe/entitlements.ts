import { referencedCustomer } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { listPage, matches } from './http/lists.js'
import { flag, given, mergeMetadata } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { FeatureRecord } from './state/records.js'
import { presentActiveEntitlement, presentFeature } from './wire/entitlement.js'

function create({ account, values }: Call): Wire {
  const lookup_key = given(values, 'lookup_key') ?? ''
  if (account.features.where('lookup_key', lookup_key).some(({ active }) => active)) {
    throw invalidRequest(`There is already an active feature with the lookup key \`${lookup_key}\`.`, {
      param: 'lookup_key',
    })
  }
  const feature = account.features.add({
    id: account.newId('feat_test'),
    active: true,
    lookup_key,
    metadata: mergeMetadata({}, values),
    name: given(values, 'name') ?? '',
  })
  return presentFeature(feature)
}

function existing({ account, id }: Call): FeatureRecord {
  const feature = account.features.get(id)
  if (!feature) throw noSuchObject('feature', id)
  return feature
}

/** An archived feature stays as it is. */
function update(call: Call): Wire {
  const { account, values } = call
  const feature = existing(call)
  if (!feature.active) throw invalidRequest('An archived feature cannot be updated.')
  return presentFeature(
    account.features.replace({
      ...feature,
      active: flag(values, 'active') ?? feature.active,
      metadata: mergeMetadata(feature.metadata, values),
      name: given(values, 'name') ?? feature.name,
    }),
  )
}

const FEATURES = '/v1/entitlements/features'
const ENTITLEMENTS = '/v1/entitlements/active_entitlements'

export const entitlementRoutes: readonly StripeRoute[] = [
  route('POST', FEATURES, PARAMETERS.createFeature, 'feature', create),
  listRoute(FEATURES, PARAMETERS.listFeatures, 'feature', ({ account, path, values }) =>
    listPage({
      rows: account.features,
      values,
      url: path,
      label: 'feature',
      present: presentFeature,
      where: (feature) =>
        feature.active !== (flag(values, 'archived') ?? false) && matches(values, 'lookup_key', feature.lookup_key),
      keys: ['lookup_key'],
    }),
  ),
  route('GET', `${FEATURES}/{id}`, PARAMETERS.retrieve, 'feature', (call) => presentFeature(existing(call))),
  route('POST', `${FEATURES}/{id}`, PARAMETERS.updateFeature, 'feature', update),
  listRoute(ENTITLEMENTS, PARAMETERS.listActiveEntitlements, 'active_entitlement', ({ account, path, values }) => {
    referencedCustomer(account, given(values, 'customer') ?? '')
    return listPage({
      rows: account.activeEntitlements,
      values,
      url: path,
      label: 'active entitlement',
      present: (row) => presentActiveEntitlement(account, row),
      keys: ['customer'],
    })
  }),
  route('GET', `${ENTITLEMENTS}/{id}`, PARAMETERS.retrieve, 'active_entitlement', ({ account, id }) => {
    const entitlement = account.activeEntitlements.get(id)
    if (!entitlement) throw noSuchObject('active entitlement', id)
    return presentActiveEntitlement(account, entitlement)
  }),
]
