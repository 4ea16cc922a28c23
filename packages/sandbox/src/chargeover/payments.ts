import type { Account } from './account.js'
import { toDate } from './dates.js'
import { invalidParameter, missingParameter, Refusal } from './errors.js'
import { currencyField, readCents, toId, toInput, toList } from './fields.js'
import { charge, feeOf } from './gateway.js'
import { balanceOf } from './invoice-amounts.js'
import { record, spread, unusedOf } from './ledger.js'
import type { Context, Input } from './resource.types.js'
import type { Application, Customer, Invoice, Transaction } from './state.types.js'

/** Charges a customer: the named invoices in full, or an amount that is spread over them. */
export function payCustomer(owner: Customer, input: Input, context: Context): Transaction {
  const { account } = context
  const named = namedInvoices(input, owner, account)
  const amount =
    readCents(input, 'amount') ??
    named.reduce((cents, { invoice, cents: own }) => cents + (own ?? balanceOf(invoice)), 0)
  if (input['amount'] === undefined && named.length === 0) throw missingParameter('amount')
  if (amount <= 0) throw invalidParameter()
  const invoices = named.map(({ invoice }) => invoice)
  const fields = { ...currencyField(owner), ...chargeFor(invoices, owner, toList(input['paymethods']), context) }
  return record(account, {
    customerId: owner.id,
    type: 'pay',
    amount,
    fee: feeOf(amount),
    fields,
    at: account.now(),
    applications: readApplications(input, owner, amount, account),
    refundOf: null,
  })
}

/** Charges a customer; a refusal is counted on the invoices. */
function chargeFor(invoices: readonly Invoice[], owner: Customer, methods: readonly Input[], context: Context) {
  try {
    return charge(owner, methods, context)
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) for (const invoice of invoices) invoice.declines += 1
    throw error
  }
}

/** `applied_to` as ids, numeric strings or objects; `auto_apply` takes the open invoices, oldest first. */
export function readApplications(input: Input, owner: Customer, amount: number, account: Account): Application[] {
  const named = namedInvoices(input, owner, account)
  if (named.length === 0) {
    if (!input['auto_apply']) return []
    return spread(
      amount,
      account.invoice.by('customerId', owner.id).filter((invoice) => balanceOf(invoice) > 0),
    )
  }
  if (amount < 0)
    return named.map(({ invoice, cents }) => ({ invoiceId: invoice.id, amount: -Math.abs(cents ?? amount) }))
  const fixed = named.filter(({ cents }) => cents !== undefined)
  if (fixed.length < named.length)
    return spread(
      amount,
      named.map(({ invoice }) => invoice),
    )
  return fixed.map(({ invoice, cents = 0 }) => ({ invoiceId: invoice.id, amount: Math.min(cents, balanceOf(invoice)) }))
}

function namedInvoices(
  input: Input,
  owner: Customer,
  account: Account,
): { invoice: Invoice; cents: number | undefined }[] {
  const given = input['applied_to']
  if (given === undefined || given === null) return []
  return (Array.isArray(given) ? given : [given]).map((one: unknown) => {
    const entry = typeof one === 'object' ? toInput(one) : { invoice_id: one }
    const invoice = account.invoice.get(toId(entry['invoice_id']) ?? null)
    if (!invoice || invoice.customerId !== owner.id) throw invalidParameter()
    return { invoice, cents: readCents(entry, 'applied') }
  })
}

/** Applies what is left of earlier payments and credits, where that pays the invoice; returns whether it does. */
export function payFromBalance(invoice: Invoice, account: Account): boolean {
  const usable = account.transaction
    .by('customerId', invoice.customerId)
    .filter(({ voidedAt, declined, type }) => voidedAt === null && !declined && type !== 'ref')
    .map((transaction) => ({ transaction, left: unusedOf(account, transaction) }))
    .filter(({ left }) => left > 0)
  if (usable.reduce((cents, { left }) => cents + left, 0) < balanceOf(invoice)) return false
  for (const { transaction, left } of usable) {
    const amount = Math.min(left, balanceOf(invoice))
    if (amount <= 0) break
    transaction.applications = [...transaction.applications, { invoiceId: invoice.id, amount }]
    if (transaction.type === 'cre') invoice.credited += amount
    else invoice.paid += amount
    account.touch(transaction)
  }
  invoice.paidOn = toDate(account.now())
  account.touch(invoice)
  return true
}
