import type { Random } from '../../runtime/random.js'
import type { CompanyInvoice } from '../../seed/company.types.js'
import { DAY } from '../dates.js'
import { newUuid } from '../ids.js'
import type { InvoiceRow, SubscriptionRow, Transaction } from '../store.types.js'

const PAYMENT_TERM = 14 * DAY

/** One object for all: rows are never changed in place. */
const NO_ERRORS: InvoiceRow['errors'] = Object.freeze({})

const CLOSED_AS = { void: 'voided', uncollectible: 'written_off', open: null, paid: null } as const

export function createSampleInvoice(
  invoice: CompanyInvoice,
  subscription: SubscriptionRow,
  fields: { id: number; currency: string; plan_uuid: string | null },
  random: Random,
): InvoiceRow {
  // The invoice, its line and its payment have the same uuid with different prefixes.
  const uuid = newUuid(random)
  return {
    id: fields.id,
    uuid: `inv_${uuid}`,
    customer_uuid: subscription.customer_uuid,
    data_source_uuid: subscription.data_source_uuid,
    external_id: invoice.key,
    date: invoice.issuedAt,
    due_date: invoice.issuedAt + PAYMENT_TERM,
    currency: fields.currency,
    line_items: [
      {
        uuid: `li_${uuid}`,
        external_id: null,
        type: 'subscription',
        subscription_uuid: subscription.uuid,
        subscription_external_id: subscription.external_id,
        subscription_set_external_id: null,
        prorated: false,
        proration_type: null,
        service_period_start: invoice.periodStart,
        service_period_end: invoice.periodEnd,
        plan_uuid: fields.plan_uuid,
        amount_in_cents: invoice.amount,
        quantity: invoice.quantity,
        discount_code: '',
        discount_amount_in_cents: 0,
        discount_description: null,
        tax_amount_in_cents: 0,
        transaction_fees_in_cents: 0,
        transaction_fees_currency: null,
        account_code: '',
        event_order: null,
      },
    ],
    transactions: transactionsOf(invoice, uuid, random),
    closed_as: CLOSED_AS[invoice.status],
    errors: NO_ERRORS,
    valid: true,
    created_at: invoice.issuedAt,
  }
}

/** A paid invoice has a payment and maybe a refund; an open or uncollectible one has a failed payment. */
function transactionsOf(invoice: CompanyInvoice, uuid: string, random: Random): Transaction[] {
  const { status, amount, issuedAt, paidAt, refundedAmount } = invoice
  if (status === 'void') return []
  const payment: Transaction = {
    uuid: `tr_${uuid}`,
    external_id: null,
    type: 'payment',
    date: paidAt ?? issuedAt,
    result: paidAt === null ? 'failed' : 'successful',
    amount_in_cents: amount,
    transaction_fees_in_cents: null,
    transaction_fees_currency: null,
  }
  if (refundedAmount === 0) return [payment]
  return [payment, { ...payment, uuid: `tr_${newUuid(random)}`, type: 'refund', amount_in_cents: refundedAmount }]
}
