import type { Account } from './account.js'
import { IP_ADDRESS } from './account-settings.js'
import { toDate, toDatetime, toDatetimeOrNull } from './dates.js'
import { invalidParameter, missingParameter, unsupportedCommand } from './errors.js'
import {
  CURRENCY_COLUMNS,
  checkExternalKey,
  currencyField,
  customerOf,
  fieldColumns,
  readCents,
  readFields,
  readTime,
  updateFields,
} from './fields.js'
import { cutDetail } from './gateway.js'
import { appliedOf, reapply, record, refundedOf, unapply } from './ledger.js'
import { toCents, toMajor } from './money.js'
import { payCustomer, readApplications } from './payments.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Fields, Package, Transaction } from './state.types.js'
import { tokenOf } from './token.js'

const MANUAL_GATEWAY = 100

const DEFAULTS: Fields = {
  gateway_id: MANUAL_GATEWAY,
  currency_id: 1,
  gateway_status: 1,
  gateway_transid: null,
  gateway_msg: '',
  gateway_err_code: 0,
  gateway_err_detail: null,
  gateway_method: '',
  transaction_method: '',
  transaction_detail: null,
  brand_id: 1,
}

const WRITABLE: Fields = { ...DEFAULTS, external_key: null }

const METHOD_NAMES: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'MasterCard',
  'american-express': 'American Express',
  discover: 'Discover',
  check: 'Paid by Check',
  paypal: 'PayPal',
  credit: 'Credits',
  ach: 'ACH/eCheck',
}

const TYPE_NAMES = { pay: 'Payment', ref: 'Refund', cre: 'Credit' } as const

export const transaction: Resource<Transaction> = {
  name: 'transaction',
  table: (account) => account.transaction,
  columns: {
    transaction_id: (row) => row.id,
    token: (row) => tokenOf(row),
    ...fieldColumns<Transaction>(DEFAULTS),
    transaction_date: (row) => toDate(row.at),
    gateway_opts: () => ({}),
    amount: (row) => toMajor(row.amount),
    fee: (row) => toMajor(row.fee),
    transaction_type: (row) => row.type,
    transaction_datetime: (row) => toDatetime(row.at),
    void_datetime: (row) => toDatetimeOrNull(row.voidedAt),
    transaction_type_name: (row) => TYPE_NAMES[row.type],
    // Of the status of a declined payment only the name is known; a refused one leaves no transaction here.
    transaction_status_name: (row) => (row.declined ? 'Failed' : 'Success'),
    transaction_status_str: (row) => (row.declined ? null : 'ok-successful'),
    transaction_status_state: (row) => (row.declined ? null : 'o'),
    applied: (row) => toMajor(appliedOf(row)),
    unapplied: (row) => toMajor(row.voidedAt === null && !row.declined ? row.amount - appliedOf(row) : 0),
    ...CURRENCY_COLUMNS,
    url_self: (row, { origin }) => `${origin}/admin/r/transaction/view/${row.id}`,
    customer_id: (row) => row.customerId,
  },
  detail: {
    // Recorded credits have neither of the first two.
    external_key: (row) => (row.type === 'cre' ? undefined : (row.fields['external_key'] ?? null)),
    transaction_ipaddr: (row) => (row.type === 'cre' ? undefined : IP_ADDRESS),
    applied_to: (row) =>
      row.applications.map(({ invoiceId, amount }) => ({
        // A string where no gateway was involved, as recorded.
        invoice_id: row.fields['gateway_id'] === MANUAL_GATEWAY ? String(invoiceId) : invoiceId,
        applied: toMajor(amount),
      })),
    refunds: (row, { account }) =>
      account.transaction.by('refundOf', row.id).map((refund) => ({ transaction_id: refund.id })),
  },
  expansions: ['applied_to'],
  filters: {
    'applied_to.invoice_id': (row) => row.applications.map(({ invoiceId }) => invoiceId),
    'applied_to.package_id': (row, context) => packagesOf(row, context).map((one) => one.id),
    'applied_to.package_external_key': (row, context) =>
      packagesOf(row, context).map((one) => one.fields['external_key'] ?? null),
    creditcard_id: (row) => [row.fields['creditcard_id'] ?? null],
    ach_id: (row) => [row.fields['ach_id'] ?? null],
    tokenized_id: (row) => [row.fields['tokenized_id'] ?? null],
  },
  aliases: {
    'transaction_status.state': 'transaction_status_state',
    'transaction_status.str': 'transaction_status_str',
  },
  create(input, context) {
    const { account } = context
    const owner = customerOf(input, account)
    if (!owner) throw missingParameter('customer_id')
    const type = readType(input['transaction_type'])
    const given = readCents(input, 'amount')
    if (given === undefined) throw missingParameter('amount')
    if (given < 0 && type !== 'ref') throw invalidParameter()
    const amount = type === 'ref' ? -Math.abs(given) : given
    const fields = { ...currencyField(owner), ...readFields(input, WRITABLE) }
    checkExternalKey(account.transaction, fields['external_key'])
    fields['gateway_id'] ??= MANUAL_GATEWAY
    // A credit that names no method has another name for it than one that names it.
    if (type === 'cre' && !fields['gateway_method']) fields['transaction_method'] ||= 'Credit'
    fields['transaction_method'] ||= METHOD_NAMES[String(fields['gateway_method'])] ?? ''
    if (type === 'cre') fields['gateway_method'] ||= 'credit'
    fields['transaction_detail'] = cutDetail(fields['transaction_detail'])
    const at = readTime(input['transaction_datetime'] ?? input['transaction_date']) ?? account.now()
    // 0 is failure: what is recorded then has paid nothing.
    const declined = type === 'pay' && fields['gateway_status'] === 0
    const named = readApplications(input, owner, amount, account)
    const applications = declined ? [] : named
    const parts = { customerId: owner.id, type, amount, fee: 0, fields, at, applications, refundOf: null }
    return record(account, declined ? { ...parts, declined } : parts)
  },
  update(row, input, { account }) {
    updateFields(row, account.transaction, input, WRITABLE, account)
    row.fields['transaction_detail'] = cutDetail(row.fields['transaction_detail'])
  },
  remove(row, { account }) {
    refuseRefunded(row, 'delete', account)
    unapply(account, row)
    account.transaction.delete(row)
  },
  actions: { refund, void: voidTransaction, decline, changeAppliedAmounts, email: () => true },
  collectionActions: {
    pay: (input, context) => {
      const owner = customerOf(input, context.account)
      if (!owner) throw missingParameter('customer_id')
      return { id: payCustomer(owner, input, context).id }
    },
  },
}

/** Refunds all or part of a payment. The id of the refund is a string, unlike any other. */
function refund(row: Transaction, input: Input, context: Context): { id: string } {
  const { account } = context
  const left = row.amount - refundedOf(account, row)
  if (row.type !== 'pay' || row.voidedAt !== null || left <= 0)
    throw unsupportedCommand('refund', 'transaction', row.id)
  const cents = input['amount'] === undefined ? left : toCents(input['amount'])
  if (cents === undefined || cents <= 0 || cents > left) throw invalidParameter()
  let open = cents
  const applications = row.applications.map(({ invoiceId, amount }) => {
    const back = Math.min(open, amount)
    open -= back
    return { invoiceId, amount: -back }
  })
  const fields = { ...row.fields, external_key: null }
  const made = record(account, {
    customerId: row.customerId,
    type: 'ref',
    amount: -cents,
    fee: 0,
    fields,
    at: account.now(),
    applications: applications.filter(({ amount }) => amount < 0),
    refundOf: row.id,
  })
  return { id: String(made.id) }
}

function voidTransaction(row: Transaction, _input: Input, { account }: Context): true {
  if (row.voidedAt !== null) throw unsupportedCommand('void', 'transaction', row.id)
  refuseRefunded(row, 'void', account)
  unapply(account, row)
  row.voidedAt = account.now()
  account.touch(row)
  return true
}

/** Marks a payment as declined: it pays nothing any more. */
function decline(row: Transaction, input: Input, { account }: Context): true {
  if (row.voidedAt !== null || row.declined || row.type !== 'pay')
    throw unsupportedCommand('decline', 'transaction', row.id)
  refuseRefunded(row, 'decline', account)
  unapply(account, row)
  row.declined = true
  const { gateway_msg, gateway_err_code, gateway_err_detail } = DEFAULTS
  Object.assign(
    row.fields,
    { gateway_status: 0 },
    readFields(input, { gateway_msg, gateway_err_code, gateway_err_detail } as Fields),
  )
  account.touch(row)
  return true
}

/** `applied_to` replaces what was applied before. */
function changeAppliedAmounts(row: Transaction, input: Input, { account }: Context): true {
  const owner = account.customer.get(row.customerId)
  if (!Array.isArray(input['applied_to'])) throw missingParameter('applied_to')
  if (!owner || row.voidedAt !== null || row.declined)
    throw unsupportedCommand('changeAppliedAmounts', 'transaction', row.id)
  refuseRefunded(row, 'changeAppliedAmounts', account)
  const before = row.applications
  unapply(account, row)
  try {
    const applications = readApplications(input, owner, row.amount, account)
    if (applications.reduce((cents, { amount }) => cents + amount, 0) > row.amount) throw invalidParameter()
    reapply(account, row, applications)
  } catch (error) {
    reapply(account, row, before)
    throw error
  }
  return true
}

/** What was refunded was taken back from the invoices already: once more, and they would be paid less than nothing. */
function refuseRefunded(row: Transaction, command: string, account: Account): void {
  if (refundedOf(account, row) > 0) throw unsupportedCommand(command, 'transaction', row.id)
}

function readType(given: unknown): Transaction['type'] {
  const type = given ?? 'pay'
  if (type === 'pay' || type === 'ref' || type === 'cre') return type
  throw invalidParameter()
}

function packagesOf(row: Transaction, { account }: Context): Package[] {
  return row.applications.flatMap(({ invoiceId }) => {
    const found = account.package.get(account.invoice.get(invoiceId)?.packageId ?? null)
    return found ? [found] : []
  })
}
