import type { Shape } from '../http/check-parameters.js'
import { checkout } from './checkout.js'
import { connect, expand, page } from './shared.js'

const session = checkout.createCheckoutSession

/** What the sessions of a link are created with, and what becomes of them. */
const terms: Shape = {
  after_completion: {
    hosted_confirmation: { custom_message: 'id' },
    redirect: { 'url!': 'id' },
    'type!': 'hosted_confirmation|redirect',
  },
  allow_promotion_codes: 'boolean',
  automatic_tax: session.automatic_tax,
  billing_address_collection: session.billing_address_collection,
  custom_fields: session.custom_fields,
  custom_text: session.custom_text,
  customer_creation: session.customer_creation,
  expand,
  'inactive_message?': 'id',
  invoice_creation: session.invoice_creation,
  metadata: 'metadata',
  name_collection: session.name_collection,
  optional_items: 'unsupported',
  payment_intent_data: session.payment_intent_data,
  payment_method_collection: session.payment_method_collection,
  payment_method_options: 'unsupported',
  'payment_method_types?': ['id'],
  phone_number_collection: session.phone_number_collection,
  'restrictions?': { 'completed_sessions!': { 'limit!': 'integer' } },
  'shipping_address_collection?': session.shipping_address_collection,
  submit_type: session.submit_type,
  tax_id_collection: session.tax_id_collection,
}

export const paymentLinks = {
  createPaymentLink: {
    ...terms,
    ...connect,
    application_fee_percent: 'unsupported',
    consent_collection: session.consent_collection,
    currency: 'id',
    'line_items!': session.line_items,
    managed_payments: 'unsupported',
    on_behalf_of: 'unsupported',
    shipping_options: 'unsupported',
    subscription_data: session.subscription_data,
  },
  updatePaymentLink: {
    ...terms,
    ...connect,
    active: 'boolean',
    application_fee_percent: 'unsupported',
    'consent_collection?': 'unsupported',
    line_items: 'unsupported',
    'on_behalf_of?': 'unsupported',
    shipping_options: 'unsupported',
    subscription_data: 'unsupported',
  },
  listPaymentLinks: { ...page, active: 'boolean' },
} satisfies Record<string, Shape>
