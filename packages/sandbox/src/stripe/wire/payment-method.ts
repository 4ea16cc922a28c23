import type { Wire } from '../http/endpoint.js'
import { isValues, type Value, type Values } from '../http/values.js'
import type { PaymentMethodRecord } from '../state/records.js'
import { bankDetails, type TestBankAccount, testBankAccount } from '../test-bank-accounts.js'
import { testCard } from '../test-cards.js'

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null }
export const NO_BILLING_DETAILS = { address: NO_ADDRESS, email: null, name: null, phone: null, tax_id: null }

const CHECKS = { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' }

/** Valid for another year, whatever the sandbox's clock says. */
export const expiryYear = (created: number): number => new Date(created * 1000).getUTCFullYear() + 1

/** One fingerprint per card number, as at Stripe. */
export const fingerprint = (last4: string): string => `Sb${last4}xT8fKqLm4w`.slice(0, 16)

/** Billing details with all their keys: what was sent, over the current ones. */
export function filledBillingDetails(sent: Values, current: Wire = NO_BILLING_DETAILS): Value {
  const { address, ...others } = sent
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  const before = isValues(current.address) ? current.address : NO_ADDRESS
  const after = isValues(address) ? { ...before, ...address } : address === null ? NO_ADDRESS : before
  return { ...(current as Values), ...given, address: after }
}

const presentBankAccount = (account: TestBankAccount): Wire => ({
  ...bankDetails(account),
  financial_connections_account: null,
  networks: { preferred: 'ach', supported: ['ach'] },
  status_details: {},
})

export function presentPaymentMethod(method: PaymentMethodRecord): Wire {
  const bankAccount = testBankAccount(method.card)
  return {
    id: method.id,
    object: 'payment_method',
    allow_redisplay: method.details?.allow_redisplay ?? 'unspecified',
    billing_details: method.details?.billing_details ?? NO_BILLING_DETAILS,
    ...(bankAccount ? { us_bank_account: presentBankAccount(bankAccount) } : { card: presentCard(method) }),
    created: method.created,
    customer: method.customer,
    customer_account: null,
    livemode: false,
    metadata: method.metadata,
    type: bankAccount ? 'us_bank_account' : 'card',
  }
}

function presentCard(method: PaymentMethodRecord): Wire {
  const { brand, country = 'US', last4, funding } = testCard(method.card)
  return {
    brand,
    checks: CHECKS,
    country,
    display_brand: brand === 'amex' ? 'american_express' : brand,
    exp_month: method.expiry?.month ?? 12,
    exp_year: method.expiry?.year ?? expiryYear(method.created),
    fingerprint: fingerprint(last4),
    funding,
    generated_from: null,
    last4,
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  }
}
