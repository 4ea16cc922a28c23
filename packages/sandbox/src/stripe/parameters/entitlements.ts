import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

export const entitlements = {
  createFeature: { expand, 'lookup_key!': 'id', metadata: 'metadata', 'name!': 'id' },
  updateFeature: { active: 'boolean', expand, metadata: 'metadata', name: 'id' },
  listFeatures: { ...page, archived: 'boolean', lookup_key: 'id' },
  createProductFeature: { 'entitlement_feature!': 'id', expand },
  listActiveEntitlements: { ...page, 'customer!': 'id' },
} satisfies Record<string, Shape>
