import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

const enabled: Shape = { 'enabled!': 'boolean' }
const feedback = 'customer_service|low_quality|missing_features|other|switched_service|too_complex|too_expensive|unused'
const prorationBehavior = 'always_invoice|create_prorations|none'
const interval: Shape = { 'interval!': 'day|month|week|year', interval_count: 'integer' }

const features: Shape = {
  customer_update: {
    'allowed_updates?': ['address|email|name|phone|shipping|tax_id'],
    enabled: 'boolean',
  },
  invoice_history: enabled,
  payment_method_update: { 'enabled!': 'boolean', 'payment_method_configuration?': 'id' },
  subscription_cancel: {
    cancellation_reason: { 'enabled!': 'boolean', 'feedback_options?': 'unsupported', 'options?': [feedback] },
    enabled: 'boolean',
    mode: 'at_period_end|immediately',
    proration_behavior: prorationBehavior,
  },
  subscription_pause: {
    duration: { 'interval_options?': [interval], 'type!': 'indefinite|interval_options' },
    enabled: 'boolean',
  },
  subscription_update: {
    billing_cycle_anchor: 'now|unchanged',
    'default_allowed_updates?': ['price|promotion_code|quantity'],
    enabled: 'boolean',
    'products?': [
      {
        adjustable_quantity: { 'enabled!': 'boolean', maximum: 'integer', minimum: 'integer' },
        'prices!': ['id'],
        'product!': 'id',
      },
    ],
    proration_behavior: prorationBehavior,
    schedule_at_period_end: { 'conditions?': [{ 'type!': 'decreasing_item_amount|shortening_interval' }] },
    trial_update_behavior: 'continue_trial|end_trial',
  },
}

const configuration: Shape = {
  business_profile: { headline: 'string', privacy_policy_url: 'string', terms_of_service_url: 'string' },
  default_return_url: 'string',
  expand,
  features,
  login_page: enabled,
  metadata: 'metadata',
  name: 'string',
}

const subscription: Shape = { 'subscription!': 'id' }

export const portal = {
  createPortalConfiguration: { ...configuration, 'features!': features },
  updatePortalConfiguration: { ...configuration, active: 'boolean' },
  listPortalConfigurations: { ...page, active: 'boolean', is_default: 'boolean' },
  createPortalSession: {
    after_expiration: 'unsupported',
    configuration: 'id',
    customer: 'id',
    customer_account: 'unsupported',
    expand,
    flow_data: {
      after_completion: {
        hosted_confirmation: { custom_message: 'id' },
        redirect: { 'return_url!': 'id' },
        'type!': 'hosted_confirmation|portal_homepage|redirect',
      },
      subscription_cancel: { 'subscription!': 'id', retention: 'unsupported' },
      subscription_pause: subscription,
      subscription_update: subscription,
      subscription_update_confirm: {
        'subscription!': 'id',
        discounts: 'unsupported',
        'items!': [{ 'id!': 'id', price: 'id', quantity: 'integer' }],
      },
      'type!':
        'customer_update|payment_method_update|subscription_cancel|subscription_pause|subscription_update|subscription_update_confirm',
    },
    locale: 'id',
    on_behalf_of: 'id',
    return_url: 'id',
  },
} satisfies Record<string, Shape>
