import type { Row } from './table.js'

/** Times are milliseconds since the epoch, amounts the smallest unit of their currency; names are those on the wire. */
export interface AccountRow {
  readonly uuid: string
  readonly name: string
  readonly currency: string
  readonly week_start_on: 'monday' | 'sunday'
}

export interface DataSourceRow extends Row {
  readonly name: string
  readonly system: string
  readonly created_at: number
}

export interface PlanRow extends Row {
  readonly data_source_uuid: string
  readonly external_id: string
  readonly name: string
  readonly interval_count: number
  readonly interval_unit: IntervalUnit
  readonly created_at: number
}

export type IntervalUnit = 'day' | 'month' | 'year'

export interface CustomerRow extends Row {
  readonly data_source_uuid: string
  readonly external_id: string
  readonly name: string
  readonly email: string
  readonly company: string
  readonly country: string | null
  readonly state: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly lead_created_at: number | null
  readonly free_trial_started_at: number | null
  readonly owner: string | null
  readonly website_url: string | null
  /** The status before the first paid subscription. */
  readonly lead_status: string
  readonly tags: readonly string[]
  readonly custom: Readonly<Record<string, unknown>>
  readonly created_at: number
}

export interface SubscriptionRow extends Row {
  readonly customer_uuid: string
  readonly data_source_uuid: string
  readonly external_id: string
  readonly subscription_set_external_id: string | null
  /** Of the service period imported last. */
  readonly plan_uuid: string | null
  readonly cancellation_dates: readonly number[]
  readonly created_at: number
}

export interface InvoiceRow extends Row {
  readonly customer_uuid: string
  readonly data_source_uuid: string
  readonly external_id: string | null
  readonly date: number
  readonly due_date: number | null
  readonly currency: string
  readonly line_items: readonly LineItem[]
  readonly transactions: readonly Transaction[]
  /** Set by a request; otherwise the status follows from the transactions. */
  readonly closed_as: 'voided' | 'written_off' | null
  readonly errors: Readonly<Record<string, readonly string[]>>
  /** False for an invoice with errors, which is kept but ignored by the metrics. */
  readonly valid: boolean
  readonly created_at: number
}

interface LineItemBase {
  readonly uuid: string
  readonly external_id: string | null
  readonly amount_in_cents: number
  readonly quantity: number
  readonly discount_code: string
  readonly discount_amount_in_cents: number
  readonly discount_description: string | null
  readonly tax_amount_in_cents: number
  readonly transaction_fees_in_cents: number
  readonly transaction_fees_currency: string | null
  readonly account_code: string
  readonly event_order: number | null
}

export interface SubscriptionLineItem extends LineItemBase {
  readonly type: 'subscription'
  readonly subscription_uuid: string | null
  readonly subscription_external_id: string | null
  readonly subscription_set_external_id: string | null
  readonly plan_uuid: string | null
  readonly prorated: boolean
  readonly proration_type: string | null
  readonly service_period_start: number
  readonly service_period_end: number
}

export interface OneTimeLineItem extends LineItemBase {
  readonly type: 'one_time'
  readonly description: string | null
}

export type LineItem = SubscriptionLineItem | OneTimeLineItem

export interface Transaction {
  readonly uuid: string
  readonly external_id: string | null
  readonly type: 'payment' | 'refund'
  readonly date: number
  readonly result: 'successful' | 'failed'
  /** `null`: the whole invoice. */
  readonly amount_in_cents: number | null
  readonly transaction_fees_in_cents: number | null
  readonly transaction_fees_currency: string | null
}
