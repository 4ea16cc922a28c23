import { listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account, Balance } from './state/account.js'
import { presentBalanceTransaction } from './wire/balance-transaction.js'

/** One entry per currency with transactions; a new account shows one with zero amounts. */
function presentBalance(account: Account): Wire {
  const balances = account.balances.size > 0 ? [...account.balances] : [['usd', { available: 0, pending: 0 }] as const]
  const entries = (part: keyof Balance) =>
    balances.map(([currency, balance]) => ({
      amount: balance[part],
      currency,
      source_types: { card: balance[part] },
    }))
  return { object: 'balance', available: entries('available'), livemode: false, pending: entries('pending') }
}

export const balanceRoutes: readonly StripeRoute[] = [
  route('GET', '/v1/balance', PARAMETERS.retrieve, 'balance', ({ account }) => presentBalance(account)),
  listRoute(
    '/v1/balance_transactions',
    PARAMETERS.listBalanceTransactions,
    'balance_transaction',
    ({ account, path, values }) =>
      listPage({
        rows: account.balanceTransactions,
        values,
        url: path,
        label: 'balance transaction',
        present: (transaction) => presentBalanceTransaction(transaction, account.now()),
        where: (transaction) =>
          matches(values, 'currency', transaction.currency) &&
          matches(values, 'type', transaction.type) &&
          inRange(values, 'created', transaction.created),
        keys: ['source'],
      }),
  ),
  route('GET', '/v1/balance_transactions/{id}', PARAMETERS.retrieve, 'balance_transaction', ({ account, id }) => {
    const transaction = account.balanceTransactions.get(id)
    if (!transaction) throw noSuchObject('balance transaction', id)
    return presentBalanceTransaction(transaction, account.now())
  }),
]
