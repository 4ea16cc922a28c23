import type { Shape } from '../http/check-parameters.js'
import {
  automaticTax,
  changedSubscriptionItem,
  collectionMethod,
  discountList,
  expand,
  page,
  subscriptionItem,
} from './shared.js'

const subscription: Shape = {
  add_invoice_items: 'unsupported',
  application_fee_percent: 'unsupported',
  automatic_tax: automaticTax,
  'billing_thresholds?': 'unsupported',
  'cancel_at?': 'integer|max_period_end|min_period_end',
  cancel_at_period_end: 'boolean',
  collection_method: collectionMethod,
  days_until_due: 'integer',
  default_payment_method: 'string',
  default_source: 'unsupported',
  'default_tax_rates?': ['id'],
  description: 'string',
  'discounts?': discountList,
  expand,
  invoice_settings: 'any',
  metadata: 'metadata',
  off_session: 'boolean',
  on_behalf_of: 'string',
  payment_behavior: 'allow_incomplete|error_if_incomplete|pending_if_incomplete|default_incomplete',
  payment_settings: 'any',
  pending_invoice_item_interval: 'unsupported',
  proration_behavior: 'create_prorations|none|always_invoice',
  transfer_data: 'unsupported',
  trial_end: 'integer|now',
  trial_from_plan: 'boolean',
  trial_settings: {
    'end_behavior!': { billing_cycle_anchor: 'unsupported', 'missing_payment_method!': 'cancel|create_invoice|pause' },
  },
}

const prorationOfItem: Shape = {
  payment_behavior: 'allow_incomplete|error_if_incomplete|pending_if_incomplete|default_incomplete',
  proration_behavior: 'create_prorations|none|always_invoice',
  proration_date: 'integer',
}

export const subscriptions = {
  createSubscription: {
    ...subscription,
    backdate_start_date: 'unsupported',
    billing_cycle_anchor: 'integer',
    billing_cycle_anchor_config: 'unsupported',
    billing_mode: 'any',
    billing_schedules: 'unsupported',
    currency: 'id',
    'customer!': 'id',
    customer_account: 'unsupported',
    items: [subscriptionItem],
    trial_period_days: 'integer',
  },
  updateSubscription: {
    ...subscription,
    billing_cycle_anchor: 'anchor',
    billing_schedules: 'unsupported',
    cancellation_details: {
      comment: 'string',
      'feedback?':
        'customer_service|low_quality|missing_features|other|switched_service|too_complex|too_expensive|unused',
      feedback_option: 'id',
    },
    items: [changedSubscriptionItem],
    'pause_collection?': { 'behavior!': 'keep_as_draft|mark_uncollectible|void', resumes_at: 'integer' },
    proration_date: 'integer',
  },
  listSubscriptions: {
    ...page,
    automatic_tax: 'unsupported',
    collection_method: collectionMethod,
    created: 'range',
    current_period_end: 'range',
    current_period_start: 'range',
    customer: 'id',
    customer_account: 'unsupported',
    plan: 'id',
    price: 'id',
    status: 'active|all|canceled|ended|incomplete|incomplete_expired|past_due|paused|trialing|unpaid',
    test_clock: 'id',
  },
  createSubscriptionItem: { ...subscriptionItem, ...prorationOfItem, expand, 'subscription!': 'id' },
  updateSubscriptionItem: { ...subscriptionItem, ...prorationOfItem, expand, off_session: 'boolean' },
  deleteSubscriptionItem: {
    clear_usage: 'boolean',
    payment_behavior: 'unsupported',
    proration_behavior: 'create_prorations|none|always_invoice',
    proration_date: 'integer',
  },
  listSubscriptionItems: { ...page, 'subscription!': 'id' },
  cancelSubscription: {
    cancellation_details: {
      comment: 'string',
      'feedback?':
        'customer_service|low_quality|missing_features|other|switched_service|too_complex|too_expensive|unused',
      feedback_option: 'id',
    },
    expand,
    invoice_now: 'boolean',
    prorate: 'boolean',
  },
  resumeSubscription: {
    billing_cycle_anchor: 'anchor',
    expand,
    payment_behavior: 'resume_on_payment_attempt|resume_on_payment_success',
    proration_behavior: 'always_invoice|create_prorations|none',
    proration_date: 'integer',
  },
  migrateSubscription: {
    'billing_mode!': { flexible: { proration_discounts: 'included|itemized' }, 'type!': 'flexible' },
    expand,
  },
} satisfies Record<string, Shape>
