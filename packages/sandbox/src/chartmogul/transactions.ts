import type { Random } from '../runtime/random.js'
import { type Fields, optionalInteger, optionalString, readBody, requiredChoice, requiredTime } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { readDisabled, refuseUnlessAutomatic } from './disabled-state.js'
import { addEditState, createdByUser, withChanges, withDisabled } from './editing.js'
import { fieldError } from './errors.js'
import { newId } from './ids.js'
import { findPart, findShownPart, replacePart } from './invoice-parts.js'
import { writeInvoice } from './invoice-records.js'
import { presentTransaction } from './invoice-wire.js'
import { findInvoice } from './invoices.js'
import { isOn } from './query.js'
import { created, noContent, ok } from './responses.js'
import type { InvoiceRow, Transaction } from './store.types.js'

const createTransaction: Handler = (context) => {
  const transaction = addTransaction(findInvoice(context), readBody(context), context)
  const { transaction_fees_currency, ...answered } = presentTransaction(transaction)
  return created(answered)
}

export function addTransaction(invoice: InvoiceRow, fields: Fields, { store, random, query }: Context): Transaction {
  const read = readTransaction(fields, random, invoice.transactions)
  const transaction = isOn(query, 'handle_as_user_edit') ? createdByUser(read) : read
  writeInvoice(store, { ...invoice, transactions: [...invoice.transactions, transaction] })
  return transaction
}

const retrieveTransaction: Handler = (context) => ok(present(findShownPart(context, 'transactions').part, context))

/** Reads the transaction as if it were sent as a whole with the changes. */
const updateTransaction: Handler = (context) => {
  const { store, random, query, now } = context
  const found = findPart(context, 'transactions')
  const { invoice, part } = found
  const before = presentTransaction(part)
  const others = invoice.transactions.filter((other) => other !== part)
  const read = readTransaction({ ...before, ...readBody(context) }, random, others)
  const kept = { ...part, ...read, uuid: part.uuid }
  const isEdit = isOn(query, 'handle_as_user_edit')
  const changed = isEdit ? withChanges(kept, before, presentTransaction(kept), now) : kept
  replacePart(store, 'transactions', found, changed)
  return ok(present(changed, context))
}

const deleteTransaction: Handler = (context) => {
  replacePart(context.store, 'transactions', findPart(context, 'transactions'))
  return noContent()
}

const disableTransaction: Handler = (context) => {
  const { store, now } = context
  const found = findPart(context, 'transactions')
  const disabled = readDisabled(context)
  refuseUnlessAutomatic(context, { ...found.invoice, external_id: found.part.external_id })
  const changed = withDisabled(found.part, disabled, now)
  replacePart(store, 'transactions', found, changed)
  return ok(present(changed, context))
}

export const transactionRoutes = [
  { method: 'POST', path: '/v1/import/invoices/{uuid}/transactions', handler: createTransaction },
  { method: 'GET', path: '/v1/transactions', handler: retrieveTransaction },
  { method: 'PATCH', path: '/v1/transactions', handler: updateTransaction },
  { method: 'DELETE', path: '/v1/transactions', handler: deleteTransaction },
  { method: 'PATCH', path: '/v1/transactions/disabled_state', handler: disableTransaction },
  { method: 'GET', path: '/v1/transactions/{uuid}', handler: retrieveTransaction },
  { method: 'PATCH', path: '/v1/transactions/{uuid}', handler: updateTransaction },
  { method: 'DELETE', path: '/v1/transactions/{uuid}', handler: deleteTransaction },
  { method: 'PATCH', path: '/v1/transactions/{uuid}/disabled_state', handler: disableTransaction },
]

const present = (transaction: Transaction, { query }: Context) =>
  addEditState(presentTransaction(transaction), transaction, isOn(query, 'include_edit_histories'))

/** Reads a transaction of a request; `others` are the invoice's existing ones. */
export function readTransaction(fields: Fields, random: Random, others: InvoiceRow['transactions']): Transaction {
  const type = requiredChoice(fields, 'type', ['payment', 'refund'])
  const result = requiredChoice(fields, 'result', ['successful', 'failed'])
  const date = requiredTime(fields, 'date')
  const external_id = optionalString(fields, 'external_id')
  if (external_id !== null && others.some((other) => other.external_id === external_id)) {
    throw fieldError('transactions.external_id', 'has already been taken')
  }
  return {
    uuid: newId(random, 'tr'),
    external_id,
    type,
    date,
    result,
    amount_in_cents: optionalInteger(fields, 'amount_in_cents', null),
    transaction_fees_in_cents: optionalInteger(fields, 'transaction_fees_in_cents', null),
    transaction_fees_currency: optionalString(fields, 'transaction_fees_currency'),
  }
}
