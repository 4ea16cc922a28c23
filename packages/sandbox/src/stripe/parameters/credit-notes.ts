import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

const creditNote: Shape = {
  amount: 'integer',
  credit_amount: 'integer',
  effective_at: 'integer',
  email_type: 'credit_note|none',
  expand,
  'invoice!': 'id',
  lines: [
    {
      amount: 'integer',
      description: 'string',
      invoice_line_item: 'id',
      metadata: 'metadata',
      quantity: 'integer',
      'tax_amounts?': 'unsupported',
      'tax_rates?': ['id'],
      'type!': 'custom_line_item|invoice_line_item',
      unit_amount: 'integer',
      unit_amount_decimal: 'decimal',
    },
  ],
  memo: 'string',
  metadata: 'metadata',
  out_of_band_amount: 'integer',
  reason: 'duplicate|fraudulent|order_change|product_unsatisfactory',
  refund_amount: 'integer',
  refunds: [{ amount_refunded: 'integer', payment_record_refund: 'unsupported', refund: 'id', type: 'refund' }],
  shipping_cost: 'unsupported',
}

export const creditNotes = {
  createCreditNote: creditNote,
  previewCreditNoteLines: { ...page, ...creditNote },
  updateCreditNote: { expand, memo: 'string', metadata: 'metadata' },
  listCreditNotes: { ...page, created: 'range', customer: 'id', customer_account: 'unsupported', invoice: 'id' },
} satisfies Record<string, Shape>
