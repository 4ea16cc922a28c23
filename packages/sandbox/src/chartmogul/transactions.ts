import type { Random } from '../runtime/random.js'
import { type Fields, optionalInteger, optionalString, readBody, required } from './body-fields.js'
import type { Handler } from './context.js'
import { parseTime } from './dates.js'
import { fieldError, invalidParameter } from './errors.js'
import { newId } from './ids.js'
import { presentTransaction } from './invoice-wire.js'
import { findInvoice } from './invoices.js'
import { created } from './responses.js'
import type { InvoiceRow, Transaction } from './store.types.js'

const createTransaction: Handler = (context) => {
  const { store, random } = context
  const invoice = findInvoice(context)
  const transaction = readTransaction(readBody(context), random, invoice.transactions)
  store.invoices.put({ ...invoice, transactions: [...invoice.transactions, transaction] })
  store.revenue.delete(invoice.customer_uuid)
  const { transaction_fees_currency, ...answered } = presentTransaction(transaction)
  return created(answered)
}

export const transactionRoutes = [
  { method: 'POST', path: '/v1/import/invoices/{uuid}/transactions', handler: createTransaction },
]

/** Reads a transaction of a request; `others` are the invoice's existing ones. */
export function readTransaction(fields: Fields, random: Random, others: InvoiceRow['transactions']): Transaction {
  const type = required(fields, 'type')
  if (type !== 'payment' && type !== 'refund') throw invalidParameter('type')
  const result = required(fields, 'result')
  if (result !== 'successful' && result !== 'failed') throw invalidParameter('result')
  const date = parseTime(required(fields, 'date'))
  if (date === undefined) throw invalidParameter('date')
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
