import type { Account } from './account.js'
import { termsOf } from './account-settings.js'
import { collect, firstInvoiceAt, isPayCycle, monthlyValue, nextInvoiceAt } from './billing.js'
import { toDate, toDatetime, toDatetimeOrNull } from './dates.js'
import { invalidParameter, missingParameter, unsupportedCommand } from './errors.js'
import {
  ADDRESSES,
  CURRENCY_COLUMNS,
  checkExternalKey,
  currencyField,
  customerOf,
  customFields,
  fieldColumns,
  readFields,
  readTime,
  toStringOrNull,
  updateFields,
} from './fields.js'
import { balanceOf, daysOverdue, totalOf } from './invoice-amounts.js'
import { billedLines, invoicePackage } from './invoice-package.js'
import { toMajor } from './money.js'
import { lineToWire, readLine, upgradeLines } from './package-line.js'
import { packageState, packageStatus } from './package-status.js'
import { perRow } from './per-row.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Fields, Invoice, Package } from './state.types.js'
import { tokenOf } from './token.js'

const PAY_METHOD: Fields = { paymethod: 'inv', creditcard_id: null, ach_id: null, tokenized_id: null }

const UPDATABLE: Fields = {
  terms_id: null,
  class_id: null,
  admin_id: null,
  currency_id: 1,
  brand_id: 1,
  external_key: null,
  nickname: '',
  ...ADDRESSES,
  ...customFields(5),
}

const DEFAULTS: Fields = { ...UPDATABLE, ...PAY_METHOD, paycycle: 'mon' }

const columns: Resource<Package>['columns'] = {
  token: (row) => tokenOf(row),
  ...fieldColumns<Package>(DEFAULTS),
  write_datetime: (row) => toDatetime(row.writtenAt),
  mod_datetime: (row) => toDatetime(row.modifiedAt),
  start_datetime: (row) => toDatetime(row.writtenAt),
  suspendfrom_datetime: (row) => toDatetimeOrNull(row.suspendedFrom),
  suspendto_datetime: (row) => toDatetimeOrNull(row.suspendedTo),
  cancel_datetime: (row) => toDatetimeOrNull(row.canceledAt),
  cancel_reason: () => null,
  holduntil_datetime: (row) => toDatetimeOrNull(row.heldUntil),
  terms_name: (row) => termsOf(row.fields['terms_id']).name,
  terms_days: (row) => termsOf(row.fields['terms_id']).days,
  brand_name: () => 'Default',
  class_name: () => '',
  admin_name: () => '',
  ...CURRENCY_COLUMNS,
  amount_collected: (row, context) => sum(row, context, (invoice) => invoice.paid),
  amount_invoiced: (row, context) => sum(row, context, (invoice) => (invoice.voidedAt === null ? totalOf(invoice) : 0)),
  amount_due: (row, context) => sum(row, context, balanceOf),
  mrr: (row, context) => toMajor(mrrOf(row, context)),
  arr: (row, context) => toMajor(mrrOf(row, context) * 12),
  is_overdue: (row, context) => overdueBy(row, context) > 0,
  days_overdue: (row, context) => overdueBy(row, context),
  // Empty rather than null when no further invoice is due.
  next_invoice_datetime: ({ nextInvoiceAt: next, canceledAt }) =>
    next === null || (canceledAt !== null && canceledAt <= next) ? '' : toDatetime(next),
  url_self: (row, { origin }) => `${origin}/admin/r/package/view/${row.id}`,
  package_id: (row) => row.id,
  customer_id: (row) => row.customerId,
  package_status_id: (row, context) => statusOf(row, context).id,
  package_status_name: (row, context) => statusOf(row, context).name,
  package_status_str: (row, context) => statusOf(row, context).str,
  package_status_state: (row, context) => statusOf(row, context).state,
}

const setPayMethod = changing((row, input, { account }) => {
  if (input['paymethod'] === undefined) throw missingParameter('paymethod')
  const fields = readFields(input, PAY_METHOD)
  checkPayMethod(fields, row.customerId, account)
  Object.assign(row.fields, PAY_METHOD, fields)
})

/** A subscription. (`package` is a reserved word.) */
export const packageResource: Resource<Package> = {
  name: 'package',
  table: (account) => account.package,
  columns,
  detail: {
    line_items: (row, context) => row.lines.map((line) => lineToWire(line, context.account, row.fields['currency_id'])),
  },
  expansions: ['line_items'],
  filters: {
    'line_items.item_id': (row) => row.lines.map((line) => line.itemId),
    'line_items.external_key': (row) => row.lines.map((line) => line.externalKey),
    'line_items.custom_1': (row) => row.lines.map(() => null),
    'customer.superuser_email': (row, { account }) => {
      const superuser = account.user.get(account.customer.get(row.customerId)?.superuserId ?? null)
      return [superuser?.fields['email'] ?? null]
    },
    'customer.users.email': (row, { account }) =>
      [...account.user.all()]
        .filter((contact) => contact.customerIds.includes(row.customerId))
        .map((contact) => contact.fields['email'] ?? null),
    'quote.quote_id': (row) => [row.quoteId ?? null],
  },
  aliases: {},
  create(input, { account }) {
    const owner = customerOf(input, account)
    if (!owner) throw missingParameter('customer_id')
    if (!Array.isArray(input['line_items']) || input['line_items'].length === 0) throw missingParameter('line_items')
    const fields: Fields = {
      paycycle: 'mon',
      terms_id: owner.fields['terms_id'] ?? null,
      ...currencyField(owner),
      ...readFields(input, DEFAULTS),
    }
    if (fields['paymethod'] === 'any') fields['paymethod'] = 'inv'
    if (input['paymethod'] === undefined && fields['creditcard_id']) fields['paymethod'] = 'crd'
    if (input['paymethod'] === undefined && fields['tokenized_id']) fields['paymethod'] = 'tok'
    if (input['paymethod'] === undefined && fields['ach_id']) fields['paymethod'] = 'ach'
    checkPayMethod(fields, owner.id, account)
    if (!isPayCycle(String(fields['paycycle']))) throw invalidParameter()
    checkExternalKey(account.package, fields['external_key'])
    const lines = input['line_items'].map((line) => readLine(line, account, String(fields['paycycle'])))
    const row = {
      ...account.stamp(account.package, fields),
      customerId: owner.id,
      lines,
      heldUntil: readTime(input['holduntil_datetime']) ?? null,
      suspendedFrom: null,
      suspendedTo: null,
      canceledAt: null,
      cancelReason: null,
      nextInvoiceAt: null,
    }
    return account.package.add({ ...row, nextInvoiceAt: row.heldUntil ?? firstInvoiceAt(row, account.now()) })
  },
  update(row, input, { account }) {
    updateFields(row, account.package, input, UPDATABLE, account)
  },
  remove(row, { account }) {
    account.package.delete(row)
  },
  actions: {
    cancel: changing((row, input, { account }) => {
      if (row.canceledAt !== null) throw unsupportedCommand('cancel', 'package', row.id)
      row.canceledAt = readTime(input['cancel_date']) ?? account.now()
      row.cancelReason = 'manual'
      // Its schedule stays, for the case that this is taken back.
    }),
    uncancel: changing((row, _input, { account }) => {
      if (row.canceledAt === null) throw unsupportedCommand('uncancel', 'package', row.id)
      row.canceledAt = null
      row.cancelReason = null
      row.nextInvoiceAt ??= firstInvoiceAt(row, account.now())
    }),
    hold: changing((row, input) => {
      const until = readTime(input['holduntil_datetime'])
      if (until === undefined) throw missingParameter('holduntil_datetime')
      row.heldUntil = until
      row.nextInvoiceAt = row.heldUntil
    }),
    suspend: changing((row, input, { account }) => {
      const from = readTime(input['suspendfrom_datetime']) ?? account.now()
      const to = readTime(input['suspendto_datetime']) ?? null
      if (to !== null && to <= from) throw invalidParameter()
      row.suspendedFrom = from
      row.suspendedTo = to
    }),
    unsuspend: changing((row) => {
      row.suspendedFrom = null
      row.suspendedTo = null
    }),
    // The documented name, and that of the older libraries.
    setPayMethod,
    paymethod: setPayMethod,
    upgrade: changing((row, input, { account }) => upgradeLines(row, input, account)),
    paycycle: changing((row, input) => {
      const paycycle = toStringOrNull(input['paycycle'])
      if (paycycle === null) throw missingParameter('paycycle')
      if (!isPayCycle(paycycle)) throw invalidParameter()
      row.fields['paycycle'] = paycycle
    }),
    invoice: invoiceNow,
    welcome: () => true,
  },
  collectionActions: {},
}

/** A package is paid with what its customer has on file. */
function checkPayMethod(fields: Fields, customerId: number, account: Account): void {
  const { paymethod = 'inv', creditcard_id = null, ach_id = null, tokenized_id = null } = fields
  if (!['any', 'inv', 'crd', 'ach', 'tok'].includes(String(paymethod))) throw invalidParameter()
  for (const [id, table] of [
    [creditcard_id, account.creditcard],
    [ach_id, account.ach],
    [tokenized_id, account.tokenized],
  ] as const) {
    // 0 is how some accounts write that there is none.
    if (id && table.get(Number(id))?.customerId !== customerId) throw invalidParameter()
  }
}

/** Makes the next invoice at once, and the one after it a cycle later. */
function invoiceNow(row: Package, input: Input, { account }: Context): { id: number } {
  const now = account.now()
  if (packageState(row, now) !== 'a' || billedLines(row, now).length === 0)
    throw unsupportedCommand('invoice', 'package', row.id)
  const scheduled = input['date'] === 'NEXT_SCHEDULED_INVOICE' ? row.nextInvoiceAt : readTime(input['date'])
  const made = invoicePackage(row, account, now, toDate(scheduled ?? now))
  row.nextInvoiceAt = nextInvoiceAt(scheduled ?? now, String(row.fields['paycycle']))
  account.touch(row)
  collect(row, made, account)
  return { id: made.id }
}

/** An action that changes the package and answers `true`. */
function changing(change: (row: Package, input: Input, context: Context) => void) {
  return (row: Package, input: Input, context: Context): true => {
    change(row, input, context)
    context.account.touch(row)
    return true
  }
}

function sum(row: Package, { account }: Context, amount: (invoice: Invoice) => number): number {
  return toMajor(account.invoice.by('packageId', row.id).reduce((cents, invoice) => cents + amount(invoice), 0))
}

const overdueBy = perRow((row: Package, { account }): number => {
  const now = account.now()
  return Math.max(0, ...account.invoice.by('packageId', row.id).map((invoice) => daysOverdue(invoice, now)))
})

function statusOf(row: Package, context: Context) {
  return packageStatus(row, overdueBy(row, context), context.account.now())
}

function mrrOf(row: Package, context: Context): number {
  return statusOf(row, context).state === 'a' ? monthlyValue(row) : 0
}
