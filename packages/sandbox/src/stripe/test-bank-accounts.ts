import type { PaymentError } from './state/records.js'

/** A bank account of Stripe's test mode, by the name of its payment method. A debit is paid or returned days after it was ordered. */
export interface TestBankAccount {
  readonly last4: string
  /** Why its debits are returned; without one they are paid. */
  readonly failure?: Pick<PaymentError, 'code' | 'message'>
}

const ACCOUNTS: Readonly<Record<string, TestBankAccount>> = {
  pm_usBankAccount_success: { last4: '6789' },
  pm_usBankAccount_accountClosed: {
    last4: '1113',
    failure: { code: 'account_closed', message: "The customer's bank account has been closed." },
  },
  pm_usBankAccount_insufficientFunds: {
    last4: '2227',
    failure: {
      code: 'insufficient_funds',
      message: "The customer's account has insufficient funds to cover this payment.",
    },
  },
  pm_usBankAccount_debitNotAuthorized: {
    last4: '3335',
    failure: {
      code: 'debit_not_authorized',
      message: 'The customer has notified their bank that this payment was unauthorized.',
    },
  },
}

export const testBankAccount = (name: string): TestBankAccount | undefined => ACCOUNTS[name]

/** The details of a bank account that its payment methods and its charges share. */
export const bankDetails = ({ last4 }: TestBankAccount) => ({
  account_holder_type: 'individual',
  account_type: 'checking',
  bank_name: 'STRIPE TEST BANK',
  fingerprint: `Sb${last4}bAnKqLm4w`,
  last4,
  routing_number: '110000000',
})
