import type { Shape } from '../http/check-parameters.js'
import { address, connect, expand, page, shipping } from './shared.js'

const billingDetails: Shape = {
  'address?': address,
  email: 'string',
  name: 'string',
  phone: 'string',
  tax_id: 'string',
}

/** A card by its numbers or by a token; other types of payment method are not emulated. */
const card: Shape = {
  cvc: 'id',
  exp_month: 'integer',
  exp_year: 'integer',
  networks: 'any',
  number: 'id',
  token: 'id',
}

const allowRedisplay = 'always|limited|unspecified'

/** The types of payment methods beside cards, each with its details. */
const OTHER_TYPES =
  'acss_debit affirm afterpay_clearpay alipay alma amazon_pay au_becs_debit bacs_debit bancontact billie bizum blik boleto cashapp crypto ' +
  'custom customer_balance eps fpx giropay grabpay ideal interac_present kakao_pay klarna konbini kr_card link mb_way mobilepay multibanco ' +
  'naver_pay nz_bank_account oxxo p24 pay_by_bank payco paynow paypal paypay payto pix promptpay revolut_pay samsung_pay satispay scalapay ' +
  'sepa_debit sequra sofort sunbit swish twint upi us_bank_account wechat_pay zip'

const paymentMethodData: Shape = {
  ...Object.fromEntries(OTHER_TYPES.split(' ').map((type) => [type, 'unsupported'])),
  'type!': 'id',
  allow_redisplay: allowRedisplay,
  billing_details: billingDetails,
  card,
  metadata: 'metadata',
  radar_options: 'any',
}

const paymentDetails: Shape = { customer_reference: 'string', order_reference: 'string' }

/** Shared by create, update and confirm of a payment intent. */
const paymentIntent: Shape = {
  allowed_payment_method_types: ['id'],
  amount_details: 'unsupported',
  capture_method: 'automatic|automatic_async|manual',
  'excluded_payment_method_types?': ['id'],
  expand,
  hooks: 'unsupported',
  'payment_details?': paymentDetails,
  payment_method: 'id',
  payment_method_data: paymentMethodData,
  payment_method_options: 'any',
  receipt_email: 'string',
  'setup_future_usage?': 'on_session|off_session',
  'shipping?': shipping,
}
/** Shared by create, update and confirm of a setup intent. */
const setupIntent: Shape = {
  allowed_payment_method_types: ['id'],
  expand,
  payment_method: 'id',
  payment_method_data: paymentMethodData,
  payment_method_options: 'any',
}
const setupIntentFields: Shape = {
  attach_to_self: 'unsupported',
  customer: 'id',
  customer_account: 'unsupported',
  description: 'string',
  'excluded_payment_method_types?': ['id'],
  flow_directions: 'unsupported',
  metadata: 'metadata',
  payment_method_configuration: 'id',
}
const confirmation: Shape = {
  confirmation_token: 'unsupported',
  error_on_requires_action: 'boolean',
  mandate: 'id',
  'mandate_data?': 'any',
  off_session: 'boolean|recurring|one_off',
  radar_options: 'any',
  return_url: 'id',
  use_stripe_sdk: 'boolean',
}
export const payments = {
  createPaymentMethod: {
    ...paymentMethodData,
    type: 'id',
    customer: 'unsupported',
    expand,
    payment_method: 'unsupported',
  },
  updatePaymentMethod: {
    allow_redisplay: allowRedisplay,
    billing_details: billingDetails,
    card: { exp_month: 'integer', exp_year: 'integer', networks: 'any' },
    expand,
    metadata: 'metadata',
    us_bank_account: 'unsupported',
  },
  createToken: {
    account: 'unsupported',
    bank_account: 'unsupported',
    card: {
      address_city: 'string',
      address_country: 'string',
      address_line1: 'string',
      address_line2: 'string',
      address_state: 'string',
      address_zip: 'string',
      currency: 'id',
      cvc: 'id',
      'exp_month!': 'integer',
      'exp_year!': 'integer',
      name: 'string',
      networks: 'any',
      'number!': 'id',
    },
    customer: 'unsupported',
    cvc_update: 'unsupported',
    expand,
    person: 'unsupported',
    pii: 'unsupported',
  },
  createSetupIntent: {
    ...setupIntent,
    ...setupIntentFields,
    automatic_payment_methods: { allow_redirects: 'always|never', 'enabled!': 'boolean' },
    confirm: 'boolean',
    confirmation_token: 'unsupported',
    'mandate_data?': 'any',
    on_behalf_of: 'string',
    return_url: 'id',
    single_use: 'unsupported',
    usage: 'off_session|on_session',
    use_stripe_sdk: 'boolean',
  },
  updateSetupIntent: { ...setupIntent, ...setupIntentFields },
  confirmSetupIntent: {
    ...setupIntent,
    confirmation_token: 'unsupported',
    'mandate_data?': 'any',
    return_url: 'id',
    use_stripe_sdk: 'boolean',
  },
  cancelSetupIntent: { cancellation_reason: 'abandoned|duplicate|requested_by_customer', expand },
  retrieveSetupIntent: { expand, client_secret: 'id' },
  listSetupIntents: {
    ...page,
    attach_to_self: 'unsupported',
    created: 'range',
    customer: 'id',
    customer_account: 'unsupported',
    payment_method: 'id',
  },
  createPaymentIntent: {
    ...paymentIntent,
    ...confirmation,
    ...connect,
    'amount!': 'integer',
    'currency!': 'id',
    automatic_payment_methods: { allow_redirects: 'always|never', 'enabled!': 'boolean' },
    confirm: 'boolean',
    confirmation_method: 'automatic|manual',
    customer: 'id',
    customer_account: 'unsupported',
    description: 'string',
    metadata: 'metadata',
    on_behalf_of: 'string',
    payment_method_configuration: 'id',
    statement_descriptor: 'string',
    statement_descriptor_suffix: 'string',
    transfer_group: 'string',
  },
  retrievePaymentIntent: { expand, client_secret: 'id' },
  listPaymentIntents: { ...page, created: 'range', customer: 'id', customer_account: 'unsupported' },
  updatePaymentIntent: {
    ...paymentIntent,
    ...connect,
    amount: 'integer',
    currency: 'id',
    customer: 'id',
    customer_account: 'unsupported',
    description: 'string',
    metadata: 'metadata',
    payment_method_configuration: 'id',
    statement_descriptor: 'string',
    statement_descriptor_suffix: 'string',
    transfer_group: 'string',
  },
  confirmPaymentIntent: { ...paymentIntent, ...confirmation, amount_to_confirm: 'integer' },
  cancelPaymentIntent: {
    cancellation_reason: 'duplicate|fraudulent|requested_by_customer|abandoned',
    expand,
  },
  capturePaymentIntent: {
    ...connect,
    amount_details: 'unsupported',
    amount_to_capture: 'integer',
    expand,
    final_capture: 'boolean',
    hooks: 'unsupported',
    metadata: 'metadata',
    'payment_details?': paymentDetails,
    statement_descriptor: 'string',
    statement_descriptor_suffix: 'string',
  },
  attachPaymentMethod: { 'customer!': 'id', customer_account: 'unsupported', expand },
  listPaymentMethods: {
    ...page,
    allow_redisplay: 'always|limited|unspecified',
    customer: 'id',
    customer_account: 'unsupported',
    type: 'id',
  },
  listCustomerPaymentMethods: { ...page, allow_redisplay: 'always|limited|unspecified', type: 'id' },
  listCharges: { ...page, created: 'range', customer: 'id', payment_intent: 'id', transfer_group: 'id' },
  captureCharge: {
    ...connect,
    amount: 'integer',
    application_fee: 'unsupported',
    expand,
    receipt_email: 'string',
    statement_descriptor: 'string',
    statement_descriptor_suffix: 'string',
    transfer_group: 'string',
  },
  createRefund: {
    amount: 'integer',
    charge: 'id',
    currency: 'unsupported',
    customer: 'unsupported',
    expand,
    instructions_email: 'string',
    metadata: 'metadata',
    origin: 'unsupported',
    payment_intent: 'id',
    reason: 'duplicate|fraudulent|requested_by_customer',
    refund_application_fee: 'unsupported',
    reverse_transfer: 'unsupported',
  },
  updateRefund: { expand, metadata: 'metadata' },
  cancelRefund: { expand },
  listRefunds: { ...page, charge: 'id', created: 'range', payment_intent: 'id' },
} satisfies Record<string, Shape>
