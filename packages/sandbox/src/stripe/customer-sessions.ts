import { referencedCustomer } from './customers.js'
import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, missingParameter } from './http/errors.js'
import { flag, given, integer, object, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'

/** Stripe's example is valid for half an hour. */
const LIFETIME = 30 * 60

const FILTERS = { payment_method_allow_redisplay_filters: ['always'] }

/** The features of the components that have some, as they are unless sent otherwise. */
const FEATURES: Readonly<Record<string, Wire>> = {
  customer_sheet: { ...FILTERS, payment_method_remove: null },
  mobile_payment_element: {
    ...FILTERS,
    payment_method_redisplay: null,
    payment_method_remove: null,
    payment_method_save: null,
    payment_method_save_allow_redisplay_override: null,
  },
  payment_element: {
    ...FILTERS,
    payment_method_redisplay: 'disabled',
    payment_method_redisplay_limit: 3,
    payment_method_remove: 'disabled',
    payment_method_save: 'disabled',
    payment_method_save_usage: null,
  },
}

const COMPONENTS = [
  'active_entitlements',
  'buy_button',
  'customer_portal',
  'customer_sheet',
  'mobile_payment_element',
  'payment_element',
  'pricing_table',
]

function presentComponent(name: string, components: Values): Wire {
  const sent = object(components, name) ?? {}
  const enabled = flag(sent, 'enabled') ?? false
  const features = FEATURES[name]
  if (!features) return { enabled }
  return { enabled, features: enabled ? { ...features, ...object(sent, 'features') } : null }
}

/** Nothing is kept: only Stripe's components in a browser could use the secret. */
function create({ account, values }: Call): Wire {
  const id = given(values, 'customer')
  if (id === undefined) throw missingParameter('customer')
  const customer = referencedCustomer(account, id)
  const components = object(values, 'components') ?? {}
  if (!COMPONENTS.some((name) => flag(object(components, name) ?? {}, 'enabled'))) {
    throw invalidRequest('You must enable at least one component.', { param: 'components' })
  }
  checkSavedMethods(object(object(components, 'payment_element') ?? {}, 'features') ?? {})
  const now = account.now()
  return {
    object: 'customer_session',
    client_secret: `cuss_secret_${account.token(64)}`,
    components: Object.fromEntries(COMPONENTS.map((name) => [name, presentComponent(name, components)])),
    created: now,
    customer: customer.id,
    customer_account: null,
    expires_at: now + LIFETIME,
    livemode: false,
  }
}

function checkSavedMethods(features: Values): void {
  const limit = integer(features, 'payment_method_redisplay_limit')
  if (limit === undefined) return
  const param = 'components[payment_element][features][payment_method_redisplay_limit]'
  if (limit < 1) throw invalidInteger('This value must be greater than or equal to 1.', param)
  if (limit > 10) throw invalidInteger('This value must be less than or equal to 10.', param)
}

export const customerSessionRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/customer_sessions', PARAMETERS.createCustomerSession, 'customer_session', create),
]
