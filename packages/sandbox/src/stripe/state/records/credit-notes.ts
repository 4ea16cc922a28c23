import type { Metadata } from '../../http/values.js'
import type { DiscountAmount, LineTax } from './invoices.js'

/** A line of a credit note as it is kept; its fields are those of Stripe's credit note line item. */
export interface CreditNoteLine {
  readonly id: string
  readonly amount: number
  readonly description: string | null
  readonly discount_amounts: readonly DiscountAmount[]
  /** The line of the invoice that it credits; null for a custom line. */
  readonly invoice_line_item: string | null
  readonly quantity: number | null
  readonly tax_rates: readonly string[]
  readonly taxes: readonly LineTax[]
  readonly unit_amount_decimal: string | null
}

/** A credit note as it is kept; its fields are those of Stripe's credit note. */
export interface CreditNoteRecord {
  readonly id: string
  readonly created: number
  readonly currency: string
  readonly customer: string
  readonly customer_balance_transaction: string | null
  readonly effective_at: number | null
  readonly invoice: string
  readonly lines: readonly CreditNoteLine[]
  readonly memo: string | null
  readonly metadata: Metadata
  readonly number: string
  readonly out_of_band_amount: number | null
  /** What it credits of a paid invoice. */
  readonly post_payment_amount: number
  /** What it takes off an open invoice. */
  readonly pre_payment_amount: number
  readonly reason: string | null
  readonly refunds: readonly { readonly refund: string; readonly amount_refunded: number }[]
  readonly total: number
  readonly voided_at: number | null
}
