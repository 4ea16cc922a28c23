import type { Metadata } from '../../http/values.js'

/** A change of a customer's balance as it is kept; its fields are those of Stripe's customer balance transaction. */
export interface CustomerBalanceTransactionRecord {
  readonly id: string
  readonly created: number
  /** Negative for a credit to the customer. */
  readonly amount: number
  readonly credit_note: string | null
  readonly currency: string
  readonly customer: string
  readonly description: string | null
  readonly ending_balance: number
  readonly invoice: string | null
  readonly metadata: Metadata
  readonly type: string
}
