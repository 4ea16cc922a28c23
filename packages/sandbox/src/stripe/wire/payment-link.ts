import type { Wire } from '../http/endpoint.js'
import { isValues, mergeMetadata, object, type Value, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { PaymentLinkRecord } from '../state/records.js'
import { NO_TEXT, presentCheckoutItem, presentInvoiceCreation } from './checkout-session.js'

export const presentLinkItems = (account: Account, { currency, lines }: PaymentLinkRecord): readonly Wire[] => {
  const purchase = { currency, customer: null, lines, plans: { subscription_data: {} } }
  return lines.map((line) => presentCheckoutItem(account, purchase, line))
}

/** How many sessions of a link have been completed. */
export const completedSessions = (account: Account, { id }: PaymentLinkRecord): number =>
  account.checkoutSessions.where('payment_link', id).filter(({ status }) => status === 'complete').length

function presentAfterCompletion({ terms }: PaymentLinkRecord): Wire {
  const sent = object(terms, 'after_completion') ?? {}
  const redirect = object(sent, 'redirect')
  if (redirect) return { redirect, type: 'redirect' }
  const { custom_message = null } = object(sent, 'hosted_confirmation') ?? {}
  return { hosted_confirmation: { custom_message }, type: 'hosted_confirmation' }
}

function presentPaymentIntentData({ mode, terms }: PaymentLinkRecord): Wire | null {
  const sent = object(terms, 'payment_intent_data')
  if (mode !== 'payment' || !sent) return null
  return {
    capture_method: null,
    description: null,
    setup_future_usage: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_group: null,
    ...sent,
    metadata: mergeMetadata({}, sent),
  }
}

const NO_SETTINGS = {
  account_tax_ids: null,
  custom_fields: null,
  description: null,
  footer: null,
  issuer: { type: 'self' },
}

function presentSubscriptionData({ mode, terms }: PaymentLinkRecord): Wire | null {
  if (mode !== 'subscription') return null
  const sent = object(terms, 'subscription_data') ?? {}
  return {
    description: null,
    trial_period_days: null,
    trial_settings: null,
    ...sent,
    invoice_settings: { ...NO_SETTINGS, ...object(sent, 'invoice_settings') },
    metadata: mergeMetadata({}, sent),
  }
}

/** A field with all its keys. */
function presentField(field: Value): Value {
  if (!isValues(field)) return field
  const type = String(field.type)
  const empty: Values =
    type === 'dropdown' ? { default_value: null } : { default_value: null, maximum_length: null, minimum_length: null }
  return { ...field, optional: field.optional ?? false, [type]: { ...empty, ...object(field, type) } }
}

export function presentPaymentLink(account: Account, link: PaymentLinkRecord): Wire {
  const { mode, terms } = link
  const { custom_fields, payment_method_types, restrictions } = terms
  const limit = isValues(restrictions) ? object(restrictions, 'completed_sessions')?.limit : undefined
  const shown = (name: string, otherwise: Value): Value => terms[name] ?? otherwise
  const consent = object(terms, 'consent_collection')
  return {
    id: link.id,
    object: 'payment_link',
    active: link.active,
    after_completion: presentAfterCompletion(link),
    allow_promotion_codes: shown('allow_promotion_codes', false),
    application: null,
    application_fee_amount: null,
    application_fee_percent: null,
    automatic_tax: { enabled: false, liability: null },
    billing_address_collection: shown('billing_address_collection', 'auto'),
    consent_collection: consent
      ? { payment_method_reuse_agreement: null, promotions: 'none', terms_of_service: 'none', ...consent }
      : null,
    currency: link.currency,
    custom_fields: Array.isArray(custom_fields) ? custom_fields.map(presentField) : [],
    custom_text: { ...NO_TEXT, ...object(terms, 'custom_text') },
    customer_creation: shown('customer_creation', mode === 'subscription' ? 'always' : 'if_required'),
    inactive_message: link.inactive_message,
    invoice_creation: presentInvoiceCreation({ mode, invoice_creation: object(terms, 'invoice_creation') }),
    livemode: false,
    managed_payments: null,
    metadata: link.metadata,
    ...(terms.name_collection ? { name_collection: terms.name_collection } : {}),
    on_behalf_of: null,
    payment_intent_data: presentPaymentIntentData(link),
    payment_method_collection: shown('payment_method_collection', 'always'),
    payment_method_options: null,
    payment_method_types: payment_method_types ?? null,
    phone_number_collection: shown('phone_number_collection', { enabled: false }),
    restrictions:
      limit === undefined ? null : { completed_sessions: { count: completedSessions(account, link), limit } },
    shipping_address_collection: shown('shipping_address_collection', null),
    shipping_options: [],
    submit_type: shown('submit_type', 'auto'),
    subscription_data: presentSubscriptionData(link),
    tax_id_collection: { enabled: false, required: 'never', ...object(terms, 'tax_id_collection') },
    transfer_data: null,
    url: link.page_url,
  }
}
