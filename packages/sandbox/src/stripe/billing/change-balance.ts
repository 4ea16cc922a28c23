import type { Account } from '../state/account.js'
import type { CustomerBalanceTransactionRecord, CustomerRecord } from '../state/records.js'

type Change = Pick<CustomerBalanceTransactionRecord, 'amount' | 'currency' | 'type'> &
  Partial<Pick<CustomerBalanceTransactionRecord, 'credit_note' | 'description' | 'invoice' | 'metadata'>>

/** Changes the balance of a customer by an amount, and keeps what changed it. */
export function changeBalance(
  account: Account,
  customer: CustomerRecord,
  change: Change,
): CustomerBalanceTransactionRecord {
  const balance = customer.balance + change.amount
  account.customers.replace({ ...customer, balance, currency: customer.currency ?? change.currency })
  return account.customerBalanceTransactions.add({
    id: account.newId('cbtxn'),
    created: account.now(),
    credit_note: null,
    customer: customer.id,
    description: null,
    ending_balance: balance,
    invoice: null,
    metadata: {},
    ...change,
  })
}
