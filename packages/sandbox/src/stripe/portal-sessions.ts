import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { hostedPageUrl } from './hosted/page-url.js'
import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchReference } from './http/errors.js'
import { given, object, objects, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { defaultConfiguration } from './portal-configurations.js'
import type { Account } from './state/account.js'
import type { CustomerRecord, PortalConfigurationRecord } from './state/records.js'
import { presentPortalSession } from './wire/portal.js'

/** The feature that each flow needs. */
const FEATURES: Readonly<Record<string, keyof PortalConfigurationRecord['features']>> = {
  customer_update: 'customer_update',
  payment_method_update: 'payment_method_update',
  subscription_cancel: 'subscription_cancel',
  subscription_pause: 'subscription_pause',
  subscription_update: 'subscription_update',
  subscription_update_confirm: 'subscription_update',
}

function readFlow(
  account: Account,
  customer: CustomerRecord,
  { features }: PortalConfigurationRecord,
  values: Values,
): Values | null {
  const flow = object(values, 'flow_data')
  if (!flow) return null
  const type = given(flow, 'type') ?? ''
  const feature = FEATURES[type]
  if (feature && features[feature].enabled !== true) {
    throw invalidRequest(
      `This session's configuration does not have the feature \`${feature}\` enabled, which flows of the type \`${type}\` need.`,
      { param: 'flow_data[type]' },
    )
  }
  if (!type.startsWith('subscription_')) return flow
  const task = object(flow, type)
  if (!task) throw missingParameter(`flow_data[${type}]`)
  const id = given(task, 'subscription') ?? ''
  const subscription = account.subscriptions.get(id)
  if (subscription?.customer !== customer.id) {
    throw noSuchReference('subscription', id, `flow_data[${type}][subscription]`)
  }
  for (const item of objects(task, 'items')) {
    if (subscription.items.some((known) => known.id === item.id)) continue
    throw noSuchReference('subscription item', given(item, 'id') ?? '', `flow_data[${type}][items]`)
  }
  return flow
}

function readConfiguration(account: Account, values: Values): PortalConfigurationRecord {
  const id = given(values, 'configuration')
  if (id === undefined) return defaultConfiguration(account)
  const configuration = account.portalConfigurations.get(id)
  if (!configuration) throw noSuchReference('configuration', id, 'configuration')
  if (!configuration.active) {
    throw invalidRequest('The configuration is inactive and cannot be used.', { param: 'configuration' })
  }
  return configuration
}

function create({ account, values, origin }: Call): Wire {
  const id = given(values, 'customer')
  if (id === undefined) throw missingParameter('customer')
  const customer = referencedCustomer(account, id)
  const configuration = readConfiguration(account, values)
  const token = `test_${account.token(64)}`
  const session = account.portalSessions.add({
    id: account.newId('bps'),
    created: account.now(),
    configuration: configuration.id,
    customer: customer.id,
    flow: readFlow(account, customer, configuration, values),
    flow_done: false,
    locale: given(values, 'locale') ?? null,
    on_behalf_of: given(values, 'on_behalf_of') ?? null,
    page_url: hostedPageUrl(origin, 'portal', token),
    return_url: given(values, 'return_url') ?? configuration.default_return_url,
    token,
  })
  const wire = presentPortalSession(session)
  announce(account, 'billing_portal.session.created', wire)
  return wire
}

export const portalSessionRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/billing_portal/sessions', PARAMETERS.createPortalSession, 'portal_session', create),
]
