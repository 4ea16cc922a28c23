import type { CompanyInvoice } from '../../seed/company.types.js'
import { addInvoice } from '../add-invoice.js'
import { toDate } from '../dates.js'
import type { Invoice } from '../state.types.js'
import { existing, type SampleContext } from './sample-context.js'

export function addSampleInvoice(context: SampleContext, sample: CompanyInvoice): void {
  const { account, packages } = context
  const { id: packageId, customerId, fields, lines } = existing(packages, sample.subscription)
  const at = account.now()
  const invoice = addInvoice(account, {
    customerId,
    packageId,
    fields: { terms_id: fields['terms_id'] ?? null },
    date: toDate(at),
    lines: lines.map((line) => ({
      id: account.nextId('invoiceLine'),
      itemId: line.itemId,
      tiersetId: line.tierset.id,
      packageLineId: line.id,
      descrip: line.descrip,
      rate: sample.amount / sample.quantity,
      quantity: sample.quantity,
    })),
    at,
  })
  if (sample.status === 'void') invoice.voidedAt = at
  invoice.inCollections = sample.status === 'uncollectible'
  if (sample.paidAt !== null) pay(context, invoice, sample, sample.paidAt)
}

/**
 * Enters the sums of the payment and its refund, whose transactions are created later. A refund opens an invoice again; a credit memo closes
 * it, which is what ChargeOver's own refund form proposes.
 */
function pay(
  { account, payments }: SampleContext,
  invoice: Invoice,
  { amount, refundedAmount }: CompanyInvoice,
  paidAt: number,
): void {
  const { id: invoiceId, customerId } = invoice
  const card = account.creditcard.by('customerId', customerId).at(-1)
  payments.push({ invoiceId, customerId, card, amount, refundedAmount, paidAt })
  invoice.paid = amount - refundedAmount
  invoice.credited = refundedAmount
  invoice.paidOn = toDate(paidAt)
  invoice.modifiedAt = paidAt
}
