import type { Shape } from '../http/check-parameters.js'
import { automaticTax, collectionMethod, discountList, expand, page, phaseItem } from './shared.js'

const invoiceSettings: Shape = {
  'account_tax_ids?': 'unsupported',
  'custom_fields?': 'any',
  days_until_due: 'integer',
  description: 'string',
  footer: 'string',
  issuer: 'any',
}

const defaultSettings: Shape = {
  application_fee_percent: 'unsupported',
  automatic_tax: automaticTax,
  billing_cycle_anchor: 'automatic|phase_start',
  'billing_thresholds?': 'unsupported',
  collection_method: collectionMethod,
  default_payment_method: 'id',
  description: 'string',
  invoice_settings: invoiceSettings,
  on_behalf_of: 'unsupported',
  transfer_data: 'unsupported',
}

const phase: Shape = {
  ...defaultSettings,
  add_invoice_items: 'unsupported',
  currency: 'id',
  'default_tax_rates?': ['id'],
  'discounts?': discountList,
  duration: { 'interval!': 'day|week|month|year', interval_count: 'integer' },
  end_date: 'integer',
  'items!': [phaseItem],
  iterations: 'integer',
  metadata: 'metadata',
  proration_behavior: 'create_prorations|none|always_invoice',
  trial: 'boolean',
  trial_end: 'integer',
}

const endBehavior = 'cancel|none|release|renew'

export const subscriptionSchedules = {
  createSubscriptionSchedule: {
    billing_mode: 'any',
    customer: 'id',
    customer_account: 'unsupported',
    default_settings: defaultSettings,
    end_behavior: endBehavior,
    expand,
    from_subscription: 'id',
    metadata: 'metadata',
    pause_schedules: 'unsupported',
    phases: [phase],
    start_date: 'integer|now',
  },
  updateSubscriptionSchedule: {
    default_settings: defaultSettings,
    end_behavior: endBehavior,
    expand,
    metadata: 'metadata',
    'pause_schedules?': 'unsupported',
    phases: [{ ...phase, end_date: 'integer|now', start_date: 'integer|now', trial_end: 'integer|now' }],
    proration_behavior: 'create_prorations|none|always_invoice',
  },
  cancelSubscriptionSchedule: { expand, invoice_now: 'boolean', prorate: 'boolean' },
  releaseSubscriptionSchedule: { expand, preserve_cancel_date: 'boolean' },
  listSubscriptionSchedules: {
    ...page,
    canceled_at: 'range',
    completed_at: 'range',
    created: 'range',
    customer: 'id',
    customer_account: 'unsupported',
    released_at: 'range',
    scheduled: 'boolean',
  },
} satisfies Record<string, Shape>
