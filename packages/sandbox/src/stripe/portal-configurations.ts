import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject } from './http/errors.js'
import { listPage, matches } from './http/lists.js'
import { flag, isValues, mergeMetadata, object, objects, string, strings, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { referencedPrice } from './prices.js'
import type { Account } from './state/account.js'
import type { PortalConfigurationRecord, PortalFeatures } from './state/records.js'
import { presentPortalConfiguration } from './wire/portal.js'

const REASONS = ['too_expensive', 'missing_features', 'switched_service', 'unused', 'other']

/** Features that are left out are off. */
const NO_FEATURES: PortalFeatures = {
  customer_update: { allowed_updates: [], enabled: false },
  invoice_history: { enabled: false },
  payment_method_update: { enabled: false, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: null, options: REASONS },
    enabled: false,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: {
    billing_cycle_anchor: null,
    default_allowed_updates: [],
    enabled: false,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
}

/** What was sent, over what there was; objects are merged, lists replaced. One that is sent empty becomes an empty list. */
function merge(current: Values, sent: Values): Values {
  const merged: Record<string, Values[string]> = { ...current }
  for (const [name, value] of Object.entries(sent)) {
    const before = current[name]
    if (isValues(value) && isValues(before)) merged[name] = merge(before, value)
    else merged[name] = value === null && Array.isArray(before) ? [] : value
  }
  return merged
}

function readFeatures(account: Account, values: Values, current: PortalFeatures): PortalFeatures {
  const features = merge(current, object(values, 'features') ?? {}) as unknown as PortalFeatures
  const { customer_update, subscription_update } = features
  if (customer_update.enabled && strings(customer_update, 'allowed_updates').length === 0) {
    throw missingParameter('features[customer_update][allowed_updates]')
  }
  const products = objects(subscription_update, 'products')
  if (subscription_update.enabled) {
    if (strings(subscription_update, 'default_allowed_updates').length === 0) {
      throw missingParameter('features[subscription_update][default_allowed_updates]')
    }
    if (products.length === 0) throw missingParameter('features[subscription_update][products]')
  }
  products.forEach((product, index) => {
    strings(product, 'prices').forEach((price, at) => {
      referencedPrice(account, price, `features[subscription_update][products][${index}][prices][${at}]`)
    })
  })
  if (products.length === 0) return features
  const filled = products.map((product) => ({
    ...product,
    adjustable_quantity: { enabled: false, maximum: null, minimum: 1, ...object(product, 'adjustable_quantity') },
  }))
  return { ...features, subscription_update: { ...subscription_update, products: filled } }
}

/** A value that is not sent stays, one that is sent empty is cleared. */
const keep = (sent: string | null | undefined, old: string | null): string | null => (sent === undefined ? old : sent)

function change(account: Account, configuration: PortalConfigurationRecord, values: Values): PortalConfigurationRecord {
  const active = flag(values, 'active') ?? configuration.active
  if (!active && configuration.is_default) {
    throw invalidRequest('You cannot deactivate your default configuration.', { param: 'active' })
  }
  return {
    ...configuration,
    updated: account.now(),
    active,
    business_profile: { ...configuration.business_profile, ...object(values, 'business_profile') },
    default_return_url: keep(string(values, 'default_return_url'), configuration.default_return_url),
    features: readFeatures(account, values, configuration.features),
    has_login_page: flag(object(values, 'login_page') ?? {}, 'enabled') ?? configuration.has_login_page,
    metadata: mergeMetadata(configuration.metadata, values),
    name: keep(string(values, 'name'), configuration.name),
  }
}

function add(account: Account, values: Values, is_default = false): PortalConfigurationRecord {
  const blank: PortalConfigurationRecord = {
    id: account.newId('bpc'),
    created: account.now(),
    updated: account.now(),
    active: true,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    default_return_url: null,
    features: NO_FEATURES,
    is_default,
    has_login_page: false,
    metadata: {},
    name: null,
  }
  const added = account.portalConfigurations.add(change(account, blank, values))
  announce(account, 'billing_portal.configuration.created', presentPortalConfiguration(added))
  return added
}

/**
 * The configuration of sessions that name none. At Stripe it is saved in the Dashboard; here the first session that needs it makes it, with
 * what the page can do.
 */
export function defaultConfiguration(account: Account): PortalConfigurationRecord {
  const known = account.portalConfigurations.all().find((configuration) => configuration.is_default)
  if (known) return known
  const enabled = { enabled: true }
  const customer_update = { enabled: true, allowed_updates: ['email', 'name'] }
  const features = {
    customer_update,
    invoice_history: enabled,
    payment_method_update: enabled,
    subscription_cancel: enabled,
  }
  return add(account, { features }, true)
}

function existing({ account, id }: Call): PortalConfigurationRecord {
  const configuration = account.portalConfigurations.get(id)
  if (!configuration) throw noSuchObject('configuration', id, 'configuration')
  return configuration
}

function update(call: Call): Wire {
  const { account, values } = call
  const before = existing(call)
  const changed = account.portalConfigurations.replace(change(account, before, values))
  const wire = presentPortalConfiguration(changed)
  announce(account, 'billing_portal.configuration.updated', wire, presentPortalConfiguration(before))
  return wire
}

export const portalConfigurationRoutes: readonly StripeRoute[] = [
  route(
    'POST',
    '/v1/billing_portal/configurations',
    PARAMETERS.createPortalConfiguration,
    'portal_configuration',
    ({ account, values }) => presentPortalConfiguration(add(account, values)),
  ),
  listRoute(
    '/v1/billing_portal/configurations',
    PARAMETERS.listPortalConfigurations,
    'portal_configuration',
    ({ account, path, values }) =>
      listPage({
        rows: account.portalConfigurations,
        values,
        url: path,
        label: 'configuration',
        present: presentPortalConfiguration,
        where: (configuration) =>
          matches(values, 'active', configuration.active) && matches(values, 'is_default', configuration.is_default),
      }),
  ),
  route('GET', '/v1/billing_portal/configurations/{id}', PARAMETERS.retrieve, 'portal_configuration', (call) =>
    presentPortalConfiguration(existing(call)),
  ),
  route(
    'POST',
    '/v1/billing_portal/configurations/{id}',
    PARAMETERS.updatePortalConfiguration,
    'portal_configuration',
    update,
  ),
]
