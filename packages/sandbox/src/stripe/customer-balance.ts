import { changeBalance } from './billing/change-balance.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { given, integer, mergeMetadata, object, string } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { readCurrency } from './prices.js'
import type { CustomerBalanceTransactionRecord, CustomerRecord } from './state/records.js'
import { presentCustomer } from './wire/customer.js'
import { presentBalanceChange, presentCashBalance } from './wire/customer-balance.js'

function owner({ account, id }: Call): CustomerRecord {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchObject('customer', id, 'customer')
  return customer
}

function create(call: Call): Wire {
  const { account, id, values } = call
  const customer = owner(call)
  const currency = readCurrency(values)
  if (!currency) throw missingParameter('currency')
  if (customer.currency !== null && customer.currency !== currency) {
    throw invalidRequest(
      `The currency of the customer's balance is ${customer.currency}; it cannot be changed by an amount in ${currency}.`,
      { param: 'currency' },
    )
  }
  const change = changeBalance(account, customer, {
    amount: integer(values, 'amount') ?? 0,
    currency,
    description: string(values, 'description') ?? null,
    metadata: mergeMetadata({}, values),
    type: 'adjustment',
  })
  const changed = account.customers.get(id)
  if (changed) announce(account, 'customer.updated', presentCustomer(changed), presentCustomer(customer))
  return presentBalanceChange(change)
}

/** The transaction that the path ends with. */
function existing(call: Call): CustomerBalanceTransactionRecord {
  const id = call.path.split('/').at(-1) ?? ''
  const change = call.account.customerBalanceTransactions.get(id)
  if (change?.customer !== owner(call).id) throw noSuchObject('customer_balance_transaction', id, 'transaction')
  return change
}

function update(call: Call): Wire {
  const { account, values } = call
  const change = existing(call)
  const description = string(values, 'description')
  return presentBalanceChange(
    account.customerBalanceTransactions.replace({
      ...change,
      description: description === undefined ? change.description : description,
      metadata: mergeMetadata(change.metadata, values),
    }),
  )
}

function updateCashBalance(call: Call): Wire {
  const { account, values } = call
  const customer = owner(call)
  const mode = given(object(values, 'settings') ?? {}, 'reconciliation_mode')
  if (mode === undefined) return presentCashBalance(customer)
  const { reconciliation_mode: _, ...rest } = customer
  const own = mode === 'merchant_default' ? {} : { reconciliation_mode: mode }
  return presentCashBalance(account.customers.replace({ ...rest, ...own }))
}

const PATH = '/v1/customers/{id}/balance_transactions'
const CASH = '/v1/customers/{id}/cash_balance'
const KIND = 'customer_balance_transaction'

export const customerBalanceRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createBalanceChange, KIND, create),
  listRoute(PATH, PARAMETERS.listBalanceChanges, KIND, (call) =>
    listPage({
      rows: call.account.customerBalanceTransactions,
      values: { ...call.values, customer: owner(call).id },
      url: call.path,
      label: KIND,
      present: presentBalanceChange,
      where: (change) =>
        change.customer === call.id &&
        matches(call.values, 'invoice', change.invoice) &&
        inRange(call.values, 'created', change.created),
      keys: ['customer'],
    }),
  ),
  route('GET', `${PATH}/{transaction}`, PARAMETERS.retrieve, KIND, (call) => presentBalanceChange(existing(call))),
  route('POST', `${PATH}/{transaction}`, PARAMETERS.updateBalanceChange, KIND, update),
  route('GET', CASH, PARAMETERS.retrieve, 'cash_balance', (call) => presentCashBalance(owner(call))),
  route('POST', CASH, PARAMETERS.updateCashBalance, 'cash_balance', updateCashBalance),
]
