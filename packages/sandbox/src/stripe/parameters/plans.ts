import type { Shape } from '../http/check-parameters.js'
import { expand, page, tiers, transformQuantity } from './shared.js'

const plan: Shape = {
  active: 'boolean',
  expand,
  metadata: 'metadata',
  nickname: 'string',
  trial_period_days: 'integer',
}

export const plans = {
  createPlan: {
    ...plan,
    amount: 'integer',
    amount_decimal: 'decimal',
    billing_scheme: 'per_unit|tiered',
    'currency!': 'id',
    id: 'id',
    'interval!': 'day|month|week|year',
    interval_count: 'integer',
    meter: 'id',
    product: 'any',
    tiers,
    tiers_mode: 'graduated|volume',
    transform_usage: transformQuantity,
    usage_type: 'licensed|metered',
  },
  updatePlan: { ...plan, product: 'id' },
  listPlans: { ...page, active: 'boolean', created: 'range', product: 'id' },
} satisfies Record<string, Shape>
