import type { Wire } from '../http/endpoint.js'
import { isValues } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { PaymentIntentRecord } from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import { presentPaymentError } from './payment-error.js'

const CARD_OPTIONS = { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' }
const NO_REFERENCES = { customer_reference: null, order_reference: null }

/** The settings objects with all their keys: what was sent, over the defaults. */
function filledDetails({ details }: PaymentIntentRecord): Wire {
  const { payment_details, payment_method_options, ...others } = details
  const card = isValues(payment_method_options) ? payment_method_options.card : undefined
  return {
    ...(payment_details ? { payment_details: { ...NO_REFERENCES, ...Object(payment_details) } } : {}),
    payment_method_options: { card: { ...CARD_OPTIONS, ...Object(card) } },
    ...others,
  }
}

export const presentPaymentIntent = (account: Account, intent: PaymentIntentRecord): Wire => ({
  id: intent.id,
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount: intent.amount,
  amount_capturable: intent.amount_capturable,
  amount_details: { tip: {} },
  amount_received: intent.amount_received,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: intent.automatic_payment_methods,
  canceled_at: intent.canceled_at,
  cancellation_reason: intent.cancellation_reason,
  capture_method: intent.capture_method,
  client_secret: intent.client_secret,
  confirmation_method: intent.confirmation_method,
  created: intent.created,
  currency: intent.currency,
  customer: intent.customer,
  customer_account: null,
  description: intent.description,
  excluded_payment_method_types: null,
  last_payment_error: intent.last_payment_error && presentPaymentError(account, intent.last_payment_error),
  latest_charge: intent.latest_charge,
  livemode: false,
  managed_payments: null,
  metadata: intent.metadata,
  next_action: intent.next_action,
  on_behalf_of: null,
  payment_method: intent.payment_method,
  payment_method_configuration_details: null,
  payment_method_types: testBankAccount(account.paymentMethods.get(intent.payment_method ?? '')?.card ?? '')
    ? ['card', 'us_bank_account']
    : ['card'],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: intent.setup_future_usage,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: intent.status,
  transfer_data: null,
  transfer_group: null,
  ...filledDetails(intent),
})
