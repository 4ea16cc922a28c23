import { termsOf } from './account-settings.js'
import { addInvoice } from './add-invoice.js'
import { firstInvoiceAt } from './billing.js'
import { addDays, toDate, toDatetime } from './dates.js'
import { invalidParameter, missingParameter, unsupportedCommand } from './errors.js'
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
  toStringOrNull,
} from './fields.js'
import { takeSetup, toInvoiceLine } from './invoice-package.js'
import { toMajor } from './money.js'
import { readLine } from './package-line.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Fields, Quote } from './state.types.js'
import { priceOf } from './tierset.js'
import { tokenOf } from './token.js'

const CYCLES = ['one', '1wk', '2wk', 'mon', '2mn', 'qtr', 'six', 'yrl', '2yr', '3yr']

const DEFAULTS: Fields = {
  external_key: null,
  nickname: '',
  currency_id: 1,
  terms_id: null,
  class_id: null,
  brand_id: 1,
  admin_id: null,
  memo: null,
  ...ADDRESSES,
  ...customFields(3),
}

const WRITABLE: Fields = { ...DEFAULTS, refnumber: null }

/** An offer, which becomes an invoice or a package. */
export const quote: Resource<Quote> = {
  name: 'quote',
  table: (account) => account.quote,
  columns: {
    quote_id: (row) => row.id,
    token: (row) => tokenOf(row),
    refnumber: (row) => row.fields['refnumber'] ?? String(row.id),
    ...fieldColumns<Quote>(DEFAULTS),
    quote_status_name: (row) => statusOf(row).name,
    quote_status_str: (row) => statusOf(row).str,
    quote_status_state: (row) => statusOf(row).state,
    paycycle: (row) => row.paycycle,
    date: (row) => row.date,
    due_date: (row) => addDays(row.date, termsOf(row.fields['terms_id']).days),
    ...CURRENCY_COLUMNS,
    total: (row) => toMajor(sum(row, ({ tierset, quantity }) => tierset.setup + priceOf(tierset, quantity))),
    setup: (row) => toMajor(sum(row, ({ tierset }) => tierset.setup)),
    terms_name: (row) => termsOf(row.fields['terms_id']).name,
    bill_block: (row) => addressBlock(row.fields, 'bill'),
    ship_block: (row) => addressBlock(row.fields, 'ship'),
    url_permalink: (row, { origin }) => `${origin}/r/quote/view/${tokenOf(row)}`,
    url_pdflink: (row, { origin }) => `${origin}/r/quote/pdf/${tokenOf(row)}`,
    url_self: (row, { origin }) => `${origin}/admin/r/quote/view/${row.id}`,
    url_acceptlink: (row, { origin }) => `${origin}/r/quote/accept/${tokenOf(row)}`,
    url_rejectlink: (row, { origin }) => `${origin}/r/quote/reject/${tokenOf(row)}`,
    write_datetime: (row) => toDatetime(row.writtenAt),
    customer_id: (row) => row.customerId,
  },
  detail: {
    line_items: (row, { account }) =>
      row.lines.map((line) => ({
        line_item_id: line.id,
        item_id: line.itemId,
        item_name: account.item.get(line.itemId)?.fields['name'] ?? '',
        descrip: line.descrip,
        line_quantity: line.quantity,
      })),
    invoices: (row, { account }) =>
      account.invoice
        .by('customerId', row.customerId)
        .filter(({ quoteId }) => quoteId === row.id)
        .map(({ id }) => ({ invoice_id: id })),
    packages: (row, { account }) =>
      account.package
        .by('customerId', row.customerId)
        .filter(({ quoteId }) => quoteId === row.id)
        .map(({ id }) => ({ package_id: id })),
  },
  expansions: [],
  filters: { mod_datetime: (row) => [toDatetime(row.modifiedAt)] },
  aliases: {},
  create(input, { account }) {
    const owner = customerOf(input, account)
    if (!owner) throw missingParameter('customer_id')
    const paycycle = toStringOrNull(input['paycycle'])
    if (paycycle === null) throw missingParameter('paycycle')
    if (!CYCLES.includes(paycycle)) throw invalidParameter()
    if (!Array.isArray(input['line_items']) || input['line_items'].length === 0) throw missingParameter('line_items')
    const fields: Fields = {
      terms_id: owner.fields['terms_id'] ?? null,
      ...currencyField(owner),
      ...readFields(input, WRITABLE),
    }
    checkExternalKey(account.quote, fields['external_key'])
    const lines = input['line_items'].map((line) => readLine(line, account, paycycle))
    const heldUntil = readTime(input['holduntil_datetime']) ?? null
    const date = toDate(readTime(input['date']) ?? account.now())
    const parts = { customerId: owner.id, paycycle, date, lines, heldUntil, converted: false }
    return account.quote.add({ ...account.stamp(account.quote, fields), ...parts })
  },
  actions: { convert },
  collectionActions: {},
}

/** A quote for `one` time becomes an invoice, any other a package. */
function convert(row: Quote, _input: Input, { account }: Context): true {
  if (row.converted) throw unsupportedCommand('convert', 'quote', row.id)
  row.converted = true
  account.touch(row)
  const now = account.now()
  const { refnumber, nickname, class_id, ...shared } = row.fields
  if (row.paycycle === 'one') {
    addInvoice(account, {
      customerId: row.customerId,
      packageId: null,
      quoteId: row.id,
      fields: shared,
      date: toDate(now),
      lines: row.lines
        .flatMap((line) => [toInvoiceLine(line, account, undefined), ...takeSetup(line, account)])
        .map((line) => ({ ...line, packageLineId: null })),
      at: now,
    })
    return true
  }
  const fields: Fields = { ...shared, nickname: nickname ?? '', paymethod: 'inv', paycycle: row.paycycle }
  const made = {
    ...account.stamp(account.package, fields),
    customerId: row.customerId,
    quoteId: row.id,
    lines: row.lines.map((line) => ({ ...line, subscribedAt: now })),
    heldUntil: row.heldUntil,
    suspendedFrom: null,
    suspendedTo: null,
    canceledAt: null,
    cancelReason: null,
    nextInvoiceAt: null,
  }
  account.package.add({ ...made, nextInvoiceAt: made.heldUntil ?? firstInvoiceAt(made, now) })
  account.report('package', made.id, 'insert')
  return true
}

const statusOf = ({ converted }: Quote) =>
  converted ? { name: 'Won', str: 'closed-won', state: 'c' } : { name: 'New', str: 'open-new', state: 'o' }

const sum = ({ lines }: Quote, of: (line: Quote['lines'][number]) => number): number =>
  lines.reduce((cents, line) => cents + of(line), 0)
