import { isMetered } from '../billing/is-metered.js'
import { namedDiscounts } from '../checkout/named-discounts.js'
import { type Purchase, sessionAmounts } from '../checkout/session-amounts.js'
import type { Wire } from '../http/endpoint.js'
import { isValues, object, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { CheckoutLine, CheckoutSessionRecord } from '../state/records.js'
import { presentPrice } from './catalog.js'

export function presentCheckoutItem(account: Account, session: Purchase, line: CheckoutLine): Wire {
  const price = account.prices.get(line.price)
  const { discount, subtotal, tax, total } = sessionAmounts(account, session, line)
  return {
    id: line.id,
    object: 'item',
    adjustable_quantity: line.adjustable_quantity,
    amount_discount: discount,
    amount_subtotal: subtotal,
    amount_tax: tax,
    amount_total: total,
    currency: session.currency,
    description: account.products.get(price?.product ?? '')?.name ?? null,
    metadata: line.metadata,
    price: price ? presentPrice(price) : null,
    quantity: price && isMetered(price) ? null : line.quantity,
  }
}

export const NO_TEXT = { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null }
const NO_INVOICE_DATA = {
  account_tax_ids: null,
  custom_fields: null,
  description: null,
  footer: null,
  issuer: null,
  metadata: {},
  rendering_options: null,
}

/** The invoice of a payment; other modes have none. */
export function presentInvoiceCreation({
  mode,
  invoice_creation,
}: {
  readonly mode: CheckoutSessionRecord['mode']
  readonly invoice_creation: Values | null | undefined
}): Wire | null {
  if (mode !== 'payment') return null
  const sent: Values = invoice_creation ?? { enabled: false }
  const { rendering_options, ...data } = object(sent, 'invoice_data') ?? {}
  const rendering = isValues(rendering_options) && { amount_tax_display: null, template: null, ...rendering_options }
  return {
    enabled: sent.enabled,
    invoice_data: { ...NO_INVOICE_DATA, ...data, ...(rendering ? { rendering_options: rendering } : {}) },
  }
}

/** The settings objects with all their keys: what was sent, over the defaults. */
function filledDetails({ details }: CheckoutSessionRecord): Wire {
  const { automatic_tax: _, consent_collection, custom_text, tax_id_collection, ...others } = details
  const consent = { payment_method_reuse_agreement: null, promotions: 'none', terms_of_service: 'none' }
  return {
    ...(isValues(consent_collection) ? { consent_collection: { ...consent, ...consent_collection } } : {}),
    custom_text: { ...NO_TEXT, ...Object(custom_text) },
    ...(isValues(tax_id_collection) ? { tax_id_collection: { required: 'never', ...tax_id_collection } } : {}),
    ...others,
  }
}

export function presentCheckoutSession(account: Account, session: CheckoutSessionRecord): Wire {
  const isSetup = session.mode === 'setup'
  const amounts = isSetup ? undefined : sessionAmounts(account, session)
  const isHosted = session.ui_mode === 'hosted_page'
  return {
    id: session.id,
    object: 'checkout.session',
    adaptive_pricing: isSetup ? null : { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: amounts?.subtotal ?? null,
    amount_total: amounts?.total ?? null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: session.cancel_url,
    client_reference_id: null,
    client_secret: session.status === 'open' ? session.client_secret : null,
    collected_information: session.collected_information,
    consent: session.consent,
    consent_collection: null,
    created: session.created,
    currency: session.currency,
    currency_conversion: null,
    custom_fields: session.custom_fields,
    customer: session.customer,
    customer_account: null,
    customer_creation: session.customer_creation,
    customer_details: session.customer_details,
    customer_email: session.customer_email,
    discounts: namedDiscounts(account, session).map((named) => ({ coupon: null, promotion_code: null, ...named })),
    expires_at: session.expires_at,
    integration_identifier: null,
    invoice: session.invoice,
    invoice_creation: presentInvoiceCreation({ mode: session.mode, invoice_creation: session.plans.invoice_creation }),
    livemode: false,
    locale: null,
    managed_payments: null,
    metadata: session.metadata,
    mode: session.mode,
    origin_context: null,
    payment_intent: session.payment_intent,
    payment_link: session.payment_link ?? null,
    payment_method_collection: session.payment_method_collection,
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: session.payment_status,
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    ...(isHosted ? {} : { redirect_on_completion: session.redirect_on_completion }),
    ...(session.return_url === null ? {} : { return_url: session.return_url }),
    saved_payment_method_options: null,
    setup_intent: session.setup_intent,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: session.status,
    submit_type: null,
    subscription: session.subscription,
    success_url: session.success_url,
    total_details: amounts ? { amount_discount: amounts.discount, amount_shipping: 0, amount_tax: amounts.tax } : null,
    ui_mode: session.ui_mode,
    url: isHosted && session.status === 'open' ? session.page_url : null,
    wallet_options: null,
    ...filledDetails(session),
  }
}
