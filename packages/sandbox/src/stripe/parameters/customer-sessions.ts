import type { Shape } from '../http/check-parameters.js'
import { expand } from './shared.js'

const enabled: Shape = { 'enabled!': 'boolean' }
const filters = ['always|limited|unspecified'] as const
const toggle = 'disabled|enabled'

export const customerSessions = {
  createCustomerSession: {
    'components!': {
      active_entitlements: enabled,
      buy_button: enabled,
      customer_portal: enabled,
      customer_sheet: {
        ...enabled,
        features: { payment_method_allow_redisplay_filters: filters, payment_method_remove: toggle },
      },
      mobile_payment_element: {
        ...enabled,
        features: {
          payment_method_allow_redisplay_filters: filters,
          payment_method_redisplay: toggle,
          payment_method_remove: toggle,
          payment_method_save: toggle,
          payment_method_save_allow_redisplay_override: 'always|limited|unspecified',
        },
      },
      payment_element: {
        ...enabled,
        features: {
          payment_method_allow_redisplay_filters: filters,
          payment_method_redisplay: toggle,
          payment_method_redisplay_limit: 'integer',
          payment_method_remove: toggle,
          payment_method_save: toggle,
          payment_method_save_usage: 'off_session|on_session',
        },
      },
      pricing_table: enabled,
    },
    customer: 'id',
    customer_account: 'unsupported',
    expand,
  },
  createEphemeralKey: {
    customer: 'id',
    expand,
    issuing_card: 'unsupported',
    nonce: 'unsupported',
    verification_session: 'unsupported',
  },
} satisfies Record<string, Shape>
