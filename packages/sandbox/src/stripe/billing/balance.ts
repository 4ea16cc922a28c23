import type { Account } from '../state/account.js'
import type { BalanceTransactionRecord } from '../state/records.js'

const DAY = 86_400

/** Charged money can be paid out after two days. */
export const SETTLEMENT = 2 * DAY

/** Books an amount (negative for money that leaves) and keeps the balance equal to the sum of its transactions. */
export function book(
  account: Account,
  entry: Pick<BalanceTransactionRecord, 'amount' | 'currency' | 'source' | 'type'>,
  availableOn = account.now() + SETTLEMENT,
): BalanceTransactionRecord {
  const transaction = account.balanceTransactions.add({
    id: account.newId('txn'),
    created: account.now(),
    available_on: availableOn,
    ...entry,
  })
  if (availableOn > account.now()) {
    add(account, entry.currency, { pending: entry.amount })
    account.schedule.add(availableOn, 'balance_transaction', transaction.id)
  } else {
    add(account, entry.currency, { available: entry.amount })
  }
  return transaction
}

/** Moves a transaction whose day has come from pending to available. */
export function makeAvailable(account: Account, id: string): void {
  const transaction = account.balanceTransactions.get(id)
  if (!transaction) return
  add(account, transaction.currency, { pending: -transaction.amount, available: transaction.amount })
}

function add(account: Account, currency: string, { available = 0, pending = 0 }): void {
  const balance = account.balances.get(currency) ?? { available: 0, pending: 0 }
  account.balances.set(currency, { available: balance.available + available, pending: balance.pending + pending })
}
