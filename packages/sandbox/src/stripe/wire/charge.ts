import type { Wire } from '../http/endpoint.js'
import type { ChargeRecord, PaymentError } from '../state/records.js'
import { bankDetails, testBankAccount } from '../test-bank-accounts.js'
import { testCard } from '../test-cards.js'
import { expiryYear, fingerprint, NO_BILLING_DETAILS } from './payment-method.js'

const UNAVAILABLE = { status: 'unavailable' }

function presentCardDetails(charge: ChargeRecord): Wire {
  const { brand, country = 'US', last4, funding } = testCard(charge.card)
  return {
    amount_authorized: charge.status === 'succeeded' ? charge.amount : null,
    authorization_code: null,
    brand,
    ...(charge.capture_before === null ? {} : { capture_before: charge.capture_before }),
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country,
    electronic_commerce_indicator: null,
    exp_month: charge.expiry?.month ?? 12,
    exp_year: charge.expiry?.year ?? expiryYear(charge.created),
    extended_authorization: { status: 'disabled' },
    fingerprint: fingerprint(last4),
    funding,
    incremental_authorization: UNAVAILABLE,
    installments: null,
    last4,
    mandate: null,
    multicapture: UNAVAILABLE,
    network: brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: charge.amount, ...UNAVAILABLE },
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  }
}

function presentMethodDetails(charge: ChargeRecord): Wire {
  const bankAccount = testBankAccount(charge.card)
  if (!bankAccount) return { card: presentCardDetails(charge), type: 'card' }
  return {
    type: 'us_bank_account',
    us_bank_account: { ...bankDetails(bankAccount), expected_debit_date: null, mandate: null, payment_reference: null },
  }
}

const APPROVED = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  risk_score: 24,
  seller_message: 'Payment complete.',
  type: 'authorized',
}

const refused = (failure: PaymentError): Wire => ({
  ...APPROVED,
  advice_code: failure.advice_code ?? null,
  network_decline_code: failure.network_decline_code ?? null,
  network_status: 'declined_by_network',
  reason: failure.decline_code ?? failure.code,
  seller_message: 'The bank did not return any further details with this decline.',
  type: 'issuer_declined',
})

export const presentCharge = (charge: ChargeRecord): Wire => ({
  id: charge.id,
  object: 'charge',
  amount: charge.amount,
  amount_captured: charge.amount_captured,
  amount_refunded: charge.amount_refunded,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: charge.balance_transaction,
  billing_details: charge.billing_details ?? NO_BILLING_DETAILS,
  calculated_statement_descriptor: 'SANDBOX',
  captured: charge.captured,
  created: charge.created,
  currency: charge.currency,
  customer: charge.customer,
  description: charge.description,
  destination: null,
  dispute: charge.dispute ?? null,
  disputed: charge.dispute !== undefined,
  failure_balance_transaction: null,
  failure_code: charge.failure?.code ?? null,
  failure_message: charge.failure?.message ?? null,
  fraud_details: {},
  livemode: false,
  metadata: charge.metadata,
  on_behalf_of: null,
  order: null,
  outcome: charge.failure ? refused(charge.failure) : APPROVED,
  paid: charge.status === 'succeeded',
  payment_intent: charge.payment_intent,
  payment_method: charge.payment_method,
  payment_method_details: presentMethodDetails(charge),
  radar_options: {},
  receipt_email: charge.receipt_email,
  receipt_number: null,
  receipt_url: charge.status === 'succeeded' ? `https://pay.stripe.com/receipts/payment/${charge.id}` : null,
  refunded: charge.amount_refunded > 0 && charge.amount_refunded === charge.amount,
  review: null,
  shipping: charge.shipping,
  source: null,
  source_transfer: null,
  statement_descriptor: charge.statement_descriptor,
  statement_descriptor_suffix: null,
  status: charge.status,
  transfer_data: null,
  transfer_group: null,
})
