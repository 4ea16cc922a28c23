import type { Wire } from '../http/endpoint.js'
import { isValues } from '../http/values.js'
import type { PortalConfigurationRecord, PortalSessionRecord } from '../state/records.js'

export const presentPortalConfiguration = (configuration: PortalConfigurationRecord): Wire => ({
  id: configuration.id,
  object: 'billing_portal.configuration',
  active: configuration.active,
  application: null,
  business_profile: configuration.business_profile,
  created: configuration.created,
  default_return_url: configuration.default_return_url,
  features: configuration.features,
  is_default: configuration.is_default,
  livemode: false,
  login_page: {
    enabled: configuration.has_login_page,
    url: configuration.has_login_page ? `https://billing.stripe.com/p/login/test_${configuration.id}` : null,
  },
  metadata: configuration.metadata,
  name: configuration.name,
  updated: configuration.updated,
})

const NO_TASK = {
  customer_update: null,
  subscription_cancel: null,
  subscription_pause: null,
  subscription_update: null,
  subscription_update_confirm: null,
}

const NO_COMPLETION = { hosted_confirmation: null, redirect: null, type: 'portal_homepage' }

/** The flow with all its keys: what was sent, over the defaults. */
function presentFlow({ flow }: PortalSessionRecord): Wire | null {
  if (!isValues(flow)) return null
  const { after_completion, subscription_cancel: cancel, subscription_update_confirm: confirm, ...others } = flow
  const message = isValues(after_completion) ? after_completion.hosted_confirmation : undefined
  return {
    ...NO_TASK,
    after_completion: {
      ...NO_COMPLETION,
      ...Object(after_completion),
      ...(isValues(message) ? { hosted_confirmation: { custom_message: null, ...message } } : {}),
    },
    ...(isValues(cancel) ? { subscription_cancel: { retention: null, ...cancel } } : {}),
    ...(isValues(confirm)
      ? {
          subscription_update_confirm: {
            discounts: null,
            ...confirm,
            items: Array.isArray(confirm.items) ? confirm.items.map((item) => ({ price: null, ...Object(item) })) : [],
          },
        }
      : {}),
    ...others,
  }
}

export const presentPortalSession = (session: PortalSessionRecord): Wire => ({
  id: session.id,
  object: 'billing_portal.session',
  configuration: session.configuration,
  created: session.created,
  customer: session.customer,
  customer_account: null,
  flow: presentFlow(session),
  livemode: false,
  locale: session.locale,
  on_behalf_of: session.on_behalf_of,
  return_url: session.return_url,
  url: session.page_url,
})
