import { termsOf } from './account-settings.js'
import { addInvoice } from './add-invoice.js'
import { toDate, toDatetime, toDatetimeOrNull } from './dates.js'
import { declined, missingParameter, unsupportedCommand } from './errors.js'
import {
  ADDRESSES,
  addressBlock,
  CURRENCY_COLUMNS,
  checkExternalKey,
  currencyField,
  customerOf,
  customFields,
  fieldColumns,
  readFields,
  readTime,
  updateFields,
} from './fields.js'
import { FileAnswer } from './file-answer.js'
import { balanceOf, daysOverdue, dueDate, lineTotal, totalOf } from './invoice-amounts.js'
import { isRecurring, lineToWire, readLines } from './invoice-line.js'
import { invoicePdf } from './invoice-pdf.js'
import { invoiceStatus } from './invoice-status.js'
import { toMajor } from './money.js'
import { payCustomer, payFromBalance } from './payments.js'
import { perRow } from './per-row.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Fields, Invoice, InvoiceLine } from './state.types.js'
import { tokenOf } from './token.js'

const DEFAULTS: Fields = {
  currency_id: 1,
  terms_id: null,
  external_key: null,
  brand_id: 1,
  admin_id: null,
  memo: null,
  ...ADDRESSES,
  ...customFields(5),
}

export const invoice: Resource<Invoice> = {
  name: 'invoice',
  table: (account) => account.invoice,
  columns: {
    invoice_id: (row) => row.id,
    token: (row) => tokenOf(row),
    refnumber: (row) => String(row.id),
    ...fieldColumns<Invoice>(DEFAULTS),
    cycle_this_date: () => null,
    cycle_pre_from_date: () => null,
    cycle_pre_to_date: () => null,
    cycle_post_from_date: () => null,
    cycle_post_to_date: () => null,
    write_datetime: (row) => toDatetime(row.writtenAt),
    void_datetime: (row) => toDatetimeOrNull(row.voidedAt),
    delay_datetime: () => null,
    ...CURRENCY_COLUMNS,
    invoice_status_name: (row, context) => statusOf(row, context).name,
    invoice_status_str: (row, context) => statusOf(row, context).str,
    invoice_status_state: (row, context) => statusOf(row, context).state,
    subtotal: (row) => toMajor(totalOf(row)),
    total: (row) => toMajor(totalOf(row)),
    taxes: () => 0,
    credits: (row) => toMajor(row.credited),
    payments: (row) => toMajor(row.paid),
    writeoffs: () => 0,
    declines: (row) => row.declines,
    applied: (row) => toMajor(row.paid + row.credited),
    sum_base: (row) => toMajor(sumOf(row, isBase)),
    sum_usage: (row) => toMajor(sumOf(row, isUsage)),
    sum_onetime: (row) => toMajor(sumOf(row, (line) => !isRecurring(line))),
    // A void invoice counts as paid: only the status tells the two apart.
    is_paid: (row) => balanceOf(row) <= 0,
    paid_date: (row) => row.paidOn,
    balance: (row) => toMajor(balanceOf(row)),
    is_void: (row) => row.voidedAt !== null,
    due_date: (row) => dueDate(row),
    terms_name: (row) => termsOf(row.fields['terms_id']).name,
    terms_days: (row) => termsOf(row.fields['terms_id']).days,
    days_overdue: (row, { account }) => daysOverdue(row, account.now()),
    is_overdue: (row, { account }) => daysOverdue(row, account.now()) > 0,
    date: (row) => row.date,
    bill_block: (row) => addressBlock(row.fields, 'bill'),
    ship_block: (row) => addressBlock(row.fields, 'ship'),
    admin_name: () => '',
    url_permalink: (row, { origin }) => `${origin}/r/invoice/view/${tokenOf(row)}`,
    url_paylink: (row, { origin }) => `${origin}/r/trans/pay/${tokenOf(row)}`,
    url_pdflink: (row, { origin }) => `${origin}/r/invoice/pdf/${tokenOf(row)}`,
    package_id: (row) => row.packageId,
    customer_id: (row) => row.customerId,
  },
  detail: { line_items: (row, { account }) => row.lines.map((line) => lineToWire(row, line, account)) },
  expansions: ['line_items'],
  filters: {
    // Not part of any answer seen, yet the way to ask for what has changed.
    mod_datetime: (row) => [toDatetime(row.modifiedAt)],
    package_token: (row, { account }) => {
      const source = account.package.get(row.packageId)
      return [source ? tokenOf(source) : null]
    },
    invoice_index: (row, { account }) =>
      row.packageId === null ? [null] : [account.invoice.by('packageId', row.packageId).indexOf(row) + 1],
    'line_items.item_id': (row) => row.lines.map((line) => line.itemId),
    'line_items.custom_1': (row) => row.lines.map(() => null),
    'line_items.custom_2': (row) => row.lines.map(() => null),
    'line_items.custom_3': (row) => row.lines.map(() => null),
    'line_items.item.categories.item_category_id': () => [],
    'transaction.transaction_id': (row, { account }) =>
      account.transaction
        .by('customerId', row.customerId)
        .filter(({ applications }) => applications.some(({ invoiceId }) => invoiceId === row.id))
        .map(({ id }) => id),
    'quote.quote_id': (row) => [row.quoteId ?? null],
  },
  aliases: { invoice_date: 'date' },
  create(input, { account }) {
    const owner = customerOf(input, account)
    if (!owner) throw missingParameter('customer_id')
    const lines = readLines(input['line_items'], account, [])
    const fields: Fields = {
      terms_id: owner.fields['terms_id'] ?? null,
      ...currencyField(owner),
      ...readFields(input, DEFAULTS),
    }
    checkExternalKey(account.invoice, fields['external_key'])
    const at = account.now()
    const date = readDate(input['date']) ?? toDate(at)
    return addInvoice(account, { customerId: owner.id, packageId: null, fields, date, lines, at })
  },
  update(row, input, { account }) {
    if (row.voidedAt !== null) throw unsupportedCommand('modify', 'invoice', row.id)
    const lines = input['line_items'] === undefined ? row.lines : readLines(input['line_items'], account, row.lines)
    const date = readDate(input['date']) ?? row.date
    updateFields(row, account.invoice, input, DEFAULTS, account)
    row.lines = lines
    row.date = date
  },
  remove(row, { account }) {
    release(row, { account, origin: '' })
    account.invoice.delete(row)
  },
  actions: {
    void: (row, _input, context) => {
      if (row.voidedAt !== null) throw unsupportedCommand('void', 'invoice', row.id)
      release(row, context)
      row.voidedAt = context.account.now()
      context.account.touch(row)
      return true
    },
    pay: payInvoice,
    // Nothing leaves the sandbox, and no invoice waits for approval.
    email: () => true,
    print: () => true,
    approve: () => true,
    pdf: (row, _input, context) => new FileAnswer('application/pdf', invoicePdf(row, context.account)),
  },
  collectionActions: {},
}

const statusOf = perRow((row: Invoice, { account }) => invoiceStatus(row, account.now()))

function payInvoice(row: Invoice, input: Input, context: Context): true {
  const { account } = context
  const owner = account.customer.get(row.customerId)
  if (!owner || balanceOf(row) <= 0) throw unsupportedCommand('pay', 'invoice', row.id)
  if (input['use_customer_balance'] === true) {
    if (!payFromBalance(row, account)) throw declined('The customer balance does not cover the invoice.')
    return true
  }
  const paymethods = Object.keys(input).length === 0 ? [] : [input]
  payCustomer(owner, { applied_to: [row.id], paymethods }, context)
  return true
}

/** Payments and credits that were applied to the invoice become available again. */
function release(row: Invoice, { account }: Context): void {
  for (const transaction of account.transaction.by('customerId', row.customerId)) {
    const others = transaction.applications.filter(({ invoiceId }) => invoiceId !== row.id)
    if (others.length < transaction.applications.length) transaction.applications = others
  }
  row.paid = 0
  row.credited = 0
  row.paidOn = null
}

const isUsage = (line: InvoiceLine): boolean => line.usage !== undefined

const isBase = (line: InvoiceLine): boolean => isRecurring(line) && !isUsage(line)

function sumOf(row: Invoice, includes: (line: InvoiceLine) => boolean): number {
  return row.lines.filter(includes).reduce((cents, line) => cents + lineTotal(line), 0)
}

function readDate(given: unknown): string | undefined {
  const time = readTime(given)
  return time === undefined ? undefined : toDate(time)
}
