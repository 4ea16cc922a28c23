import type { Metadata, Value } from '../../http/values.js'
import type { Address } from './customers.js'

/** The status of an invoice. */
export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void'

/** The lines that a proration gives back. */
export interface CreditedItems {
  readonly invoice: string
  readonly invoice_line_items: readonly string[]
}

/** A line of an invoice as it is kept; its fields are those of Stripe's line item. */
export interface InvoiceLine {
  readonly id: string
  readonly amount: number
  readonly credited_items?: CreditedItems
  readonly description: string | null
  readonly discountable: boolean
  /** Its own discounts, before those of the invoice. */
  readonly discounts?: readonly string[]
  /** What each discount takes off. */
  readonly discount_amounts?: readonly DiscountAmount[]
  readonly invoice_item: string | null
  readonly metadata: Metadata
  readonly period: { readonly start: number; readonly end: number }
  readonly price: string
  readonly proration: boolean
  readonly quantity: number
  readonly subscription: string | null
  readonly subscription_item: string | null
  /** Its own tax rates, instead of those of the invoice. */
  readonly tax_rates?: readonly string[]
  readonly taxes?: readonly LineTax[]
  readonly unit_amount_decimal: string | null
}

/** What a discount takes off, in the minor currency unit. */
export interface DiscountAmount {
  readonly amount: number
  readonly discount: string
}

/** A tax on a line, in the minor currency unit. */
export interface LineTax {
  readonly amount: number
  /** Whether it is part of the line's amount. */
  readonly inclusive: boolean
  readonly tax_rate: string
  readonly taxability_reason: string
  readonly taxable_amount: number
}

/** A payment of an invoice as it is kept; its fields are those of Stripe's invoice payment. */
export interface InvoicePayment {
  readonly id: string
  readonly created: number
  readonly amount_requested: number
  readonly amount_paid: number | null
  readonly payment_intent: string
  readonly status: 'open' | 'paid' | 'canceled'
  readonly paid_at: number | null
  readonly canceled_at: number | null
}

/** An invoice as it is kept; its fields are those of Stripe's invoice. */
export interface InvoiceRecord {
  readonly id: string
  readonly created: number
  readonly amount_due: number
  readonly amount_paid: number
  readonly attempt_count: number
  readonly attempted: boolean
  readonly auto_advance: boolean
  readonly automatically_finalizes_at: number | null
  readonly billing_reason: string
  readonly collection_method: string
  readonly currency: string
  readonly customer: string
  /** The customer as it was when the invoice was finalized; until then the current one is shown. */
  readonly customer_snapshot: CustomerSnapshot | null
  /** The customer's tax ids as they were when the invoice was finalized. */
  readonly customer_tax_ids?: readonly { readonly type: string; readonly value: string }[]
  readonly default_payment_method: string | null
  readonly default_tax_rates?: readonly string[]
  readonly description: string | null
  readonly discounts?: readonly string[]
  readonly due_date: number | null
  readonly effective_at: number | null
  readonly ending_balance: number | null
  readonly footer: string | null
  readonly lines: readonly InvoiceLine[]
  readonly metadata: Metadata
  readonly next_payment_attempt: number | null
  readonly number: string | null
  readonly paid_out_of_band: boolean
  readonly payments: readonly InvoicePayment[]
  readonly period_end: number
  readonly period_start: number
  /** The quote that it was made from. */
  readonly quote?: string
  readonly starting_balance: number
  readonly status: InvoiceStatus
  readonly status_transitions: {
    readonly finalized_at: number | null
    readonly marked_uncollectible_at: number | null
    readonly paid_at: number | null
    readonly voided_at: number | null
  }
  readonly subscription: string | null
  /** Parameters that are only kept and shown. */
  readonly details: Readonly<Record<string, Value>>
}

/** A customer as an invoice shows it. */
export interface CustomerSnapshot {
  readonly address: Address | null
  readonly email: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly shipping: Value
  readonly tax_exempt: string
}

/** An invoice item as it is kept; its fields are those of Stripe's invoice item. */
export interface InvoiceItemRecord {
  readonly id: string
  /** On the wire: `date`. */
  readonly created: number
  readonly amount: number
  readonly credited_items?: CreditedItems
  readonly currency: string
  readonly customer: string
  readonly description: string | null
  readonly discountable: boolean
  /** The share of the price that a proration charges; less than 1 where discounts took something off. */
  readonly discounted_share?: number
  readonly discounts?: readonly string[]
  readonly invoice: string | null
  readonly metadata: Metadata
  readonly period: { readonly start: number; readonly end: number }
  readonly price: string
  readonly proration: boolean
  readonly quantity: number
  readonly subscription: string | null
  readonly subscription_item: string | null
  readonly tax_rates?: readonly string[]
  readonly unit_amount_decimal: string
}
