import { changeBalance } from './billing/change-balance.js'
import { cancelPayments } from './billing/invoice-ends.js'
import { intentOf } from './billing/invoice-payment.js'
import { changeInvoice, markPaid } from './billing/invoicing.js'
import { changeIntent } from './billing/payment-records.js'
import { noteSettled } from './billing/subscription-consequences.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listOf, listPage, matches } from './http/lists.js'
import { given, integer, mergeMetadata, objects, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { readCreditNoteLines } from './read-credit-note-lines.js'
import { addRefund } from './refunds.js'
import type { Account } from './state/account.js'
import type { CreditNoteRecord, InvoiceRecord } from './state/records.js'
import { presentCreditNote, presentCreditNoteLine } from './wire/credit-note.js'
import { totalOf } from './wire/invoice-line.js'

/** A credit note as the parameters describe it, before anything has been credited. */
function draft({ account, values }: Call): { readonly note: CreditNoteRecord; readonly invoice: InvoiceRecord } {
  const id = given(values, 'invoice') ?? ''
  const invoice = account.invoices.get(id)
  if (!invoice) throw noSuchReference('invoice', id, 'invoice')
  if (invoice.status !== 'open' && invoice.status !== 'paid') {
    throw invalidRequest('Credit notes can only be created for invoices that are open or paid.', { param: 'invoice' })
  }
  const lines = readCreditNoteLines(account, invoice, values)
  const total = totalOf(lines)
  const isPaid = invoice.status === 'paid'
  checkTotal(account, invoice, total)
  if (isPaid) checkAllocation(values, total)
  const now = account.now()
  const count = account.creditNotes.where('invoice', invoice.id).length + 1
  const note: CreditNoteRecord = {
    id: account.newId('cn'),
    created: now,
    currency: invoice.currency,
    customer: invoice.customer,
    customer_balance_transaction: null,
    effective_at: integer(values, 'effective_at') ?? now,
    invoice: invoice.id,
    lines,
    memo: string(values, 'memo') ?? null,
    metadata: mergeMetadata({}, values),
    number: `${invoice.number}-CN-${String(count).padStart(2, '0')}`,
    out_of_band_amount: integer(values, 'out_of_band_amount') ?? null,
    post_payment_amount: isPaid ? total : 0,
    pre_payment_amount: isPaid ? 0 : total,
    reason: given(values, 'reason') ?? null,
    refunds: [],
    total,
    voided_at: null,
  }
  return { note, invoice }
}

/** An open invoice can be credited up to what is left to pay, a paid one up to what was paid. */
function checkTotal(account: Account, invoice: InvoiceRecord, total: number): void {
  const credited = account.creditNotes
    .where('invoice', invoice.id)
    .filter(({ voided_at }) => voided_at === null)
    .reduce((sum, { post_payment_amount }) => sum + post_payment_amount, 0)
  const left = invoice.status === 'paid' ? invoice.amount_paid - credited : invoice.amount_due - invoice.amount_paid
  if (total < 1) throw invalidRequest('The credit note amount must be greater than 0.', { param: 'amount' })
  if (total > left) {
    throw invalidRequest(
      `The credit note amount of ${total} is greater than what can be credited on the invoice, ${left}.`,
      { param: 'amount' },
    )
  }
}

/** What a paid invoice is credited with has to go somewhere: back, to the customer's balance, or outside of Stripe. */
function checkAllocation(values: Values, total: number): void {
  const named = ['refund_amount', 'credit_amount', 'out_of_band_amount'] as const
  const linked = objects(values, 'refunds').reduce((sum, refund) => sum + (integer(refund, 'amount_refunded') ?? 0), 0)
  const sum = named.reduce((before, name) => before + (integer(values, name) ?? 0), linked)
  if (sum === total) return
  throw invalidRequest(
    `The sum of credit amount, refund amount and out of band amount (${sum}) must equal the credit note amount (${total}).`,
  )
}

function create(call: Call): Wire {
  const { account } = call
  const { note, invoice } = draft(call)
  const credited = invoice.status === 'paid' ? creditPaid(call, note, invoice) : note
  account.creditNotes.add(credited)
  announce(account, 'credit_note.created', presentCreditNote(account, credited))
  if (invoice.status === 'open') reduceDue(account, invoice, note.total)
  return presentCreditNote(account, credited)
}

function creditPaid({ account, values }: Call, note: CreditNoteRecord, invoice: InvoiceRecord): CreditNoteRecord {
  const refunds = objects(values, 'refunds').map((sent, index) => {
    const refund = account.refunds.get(given(sent, 'refund') ?? '')
    if (!refund) throw noSuchReference('refund', given(sent, 'refund') ?? '', `refunds[${index}][refund]`)
    return { refund: refund.id, amount_refunded: integer(sent, 'amount_refunded') ?? refund.amount }
  })
  const refunded = integer(values, 'refund_amount') ?? 0
  if (refunded > 0) {
    const charge = account.charges.get(intentOf(account, invoice)?.latest_charge ?? '')
    if (!charge || charge.amount - charge.amount_refunded < refunded) {
      throw invalidRequest('The refund amount is greater than what can be refunded.', { param: 'refund_amount' })
    }
    const refund = addRefund(account, charge, { amount: refunded, reason: null, metadata: {} })
    refunds.push({ refund: refund.id, amount_refunded: refunded })
  }
  const credit = integer(values, 'credit_amount') ?? 0
  const customer = account.customers.get(invoice.customer)
  const change =
    credit > 0 && customer
      ? changeBalance(account, customer, {
          amount: -credit,
          credit_note: note.id,
          currency: note.currency,
          invoice: invoice.id,
          type: 'credit_note',
        })
      : undefined
  return { ...note, customer_balance_transaction: change?.id ?? null, refunds }
}

/** Takes an amount off what an open invoice asks for, or adds it again; with nothing left it is paid. */
function reduceDue(account: Account, invoice: InvoiceRecord, amount: number): void {
  const amount_due = invoice.amount_due - amount
  const intent = intentOf(account, invoice)
  if (amount_due > invoice.amount_paid) {
    if (intent) changeIntent(account, intent, { amount: amount_due })
    changeInvoice(account, invoice, { amount_due }, 'invoice.updated')
    return
  }
  const payments = cancelPayments(account, invoice, 'void_invoice')
  noteSettled(account, markPaid(account, { ...invoice, amount_due }, { amount_due, payments }))
}

function existing({ account, id }: Call): CreditNoteRecord {
  const note = account.creditNotes.get(id)
  if (!note) throw noSuchObject('credit_note', id)
  return note
}

function change(
  call: Call,
  changes: Partial<CreditNoteRecord>,
  event: 'credit_note.updated' | 'credit_note.voided',
): Wire {
  const { account } = call
  const note = existing(call)
  const wire = presentCreditNote(account, account.creditNotes.replace({ ...note, ...changes }))
  announce(account, event, wire, event === 'credit_note.updated' ? presentCreditNote(account, note) : undefined)
  return wire
}

function update(call: Call): Wire {
  const { memo, metadata } = existing(call)
  const sent = string(call.values, 'memo')
  const changes = { memo: sent === undefined ? memo : sent, metadata: mergeMetadata(metadata, call.values) }
  return change(call, changes, 'credit_note.updated')
}

/** Only what was taken off an invoice that is still open can be added again. */
function voidNote(call: Call): Wire {
  const { account } = call
  const note = existing(call)
  const invoice = account.invoices.get(note.invoice)
  if (note.voided_at !== null) throw invalidRequest('This credit note has already been voided.')
  if (invoice?.status !== 'open') {
    throw invalidRequest('You can only void a credit note of an invoice that is open.')
  }
  const wire = change(call, { voided_at: account.now() }, 'credit_note.voided')
  reduceDue(account, invoice, -note.total)
  return wire
}

export const creditNoteRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/credit_notes', PARAMETERS.createCreditNote, 'credit_note', create),
  listRoute('/v1/credit_notes', PARAMETERS.listCreditNotes, 'credit_note', ({ account, path, values }) =>
    listPage({
      rows: account.creditNotes,
      values,
      url: path,
      label: 'credit_note',
      present: (note) => presentCreditNote(account, note),
      where: (note) =>
        matches(values, 'invoice', note.invoice) &&
        matches(values, 'customer', note.customer) &&
        inRange(values, 'created', note.created),
      keys: ['invoice', 'customer'],
    }),
  ),
  route('GET', '/v1/credit_notes/preview', PARAMETERS.createCreditNote, 'credit_note', (call) =>
    presentCreditNote(call.account, draft(call).note),
  ),
  listRoute('/v1/credit_notes/preview/lines', PARAMETERS.previewCreditNoteLines, 'credit_note_line_item', (call) => {
    const lines = draft(call).note.lines.map((line) => presentCreditNoteLine(call.account, line))
    return listOf(lines, call.values, call.path, 'credit note line item')
  }),
  route('GET', '/v1/credit_notes/{id}', PARAMETERS.retrieve, 'credit_note', (call) =>
    presentCreditNote(call.account, existing(call)),
  ),
  route('POST', '/v1/credit_notes/{id}', PARAMETERS.updateCreditNote, 'credit_note', update),
  listRoute('/v1/credit_notes/{id}/lines', PARAMETERS.page, 'credit_note_line_item', (call) => {
    const lines = existing(call).lines.map((line) => presentCreditNoteLine(call.account, line))
    return listOf(lines, call.values, call.path, 'credit note line item')
  }),
  route('POST', '/v1/credit_notes/{id}/void', PARAMETERS.retrieve, 'credit_note', voidNote),
]
