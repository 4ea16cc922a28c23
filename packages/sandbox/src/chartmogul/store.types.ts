import type { Row } from './table.js'

/** Times are milliseconds since the epoch, amounts the smallest unit of their currency; names are those on the wire. */
export interface AccountRow {
  readonly uuid: string
  readonly name: string
  readonly currency: string
  readonly week_start_on: 'monday' | 'sunday'
}

/** What an edit in ChartMogul has done to a record of billing data. */
export interface EditState {
  /** Left out of all metrics since then. */
  readonly disabled_at: number | null
  readonly user_created: boolean
  readonly values_changed: Readonly<
    Record<string, { readonly original_value: unknown; readonly edited_value: unknown }>
  >
  readonly edited_at: number | null
}

/** Absent from records that were never edited, which are almost all. */
export interface Editable {
  readonly edit?: EditState
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
  /** The customers that were merged into this one, as they were. */
  readonly merged?: readonly CustomerRow[]
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
  /** Subscriptions with the same value count as one. */
  readonly connection?: string | null
  readonly custom?: Readonly<Record<string, unknown>>
  /** Of its set; kept on the first subscription of the set. */
  readonly set_custom?: Readonly<Record<string, unknown>>
  /** The external id of the customer it came from, when that was merged into another one. */
  readonly merged_from?: string | null
}

export interface InvoiceRow extends Row, Editable {
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
  readonly collection_method?: string | null
  /** The external id of the customer it came from, when that was merged into another one. */
  readonly merged_from?: string | null
}

interface LineItemBase extends Editable {
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
  readonly balance_transfer?: boolean | null
  /** The problems of an invalid line item, by field. */
  readonly errors?: ItemErrors
}

/** The problems of an invalid record, by field. The record is kept. */
export type ItemErrors = Readonly<Record<string, readonly string[]>>

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

export interface Transaction extends Editable {
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

export interface SubscriptionEventRow extends Row, Editable {
  readonly data_source_uuid: string
  readonly customer_external_id: string
  readonly subscription_external_id: string
  readonly subscription_set_external_id: string | null
  readonly plan_external_id: string | null
  readonly event_type: string
  readonly event_date: number
  readonly effective_date: number
  readonly external_id: string | null
  readonly quantity: number | null
  readonly currency: string | null
  readonly amount_in_cents: number | null
  readonly tax_amount_in_cents: number | null
  readonly retracted_event_id: string | null
  readonly event_order: number | null
  readonly errors: ItemErrors
  readonly created_at: number
  readonly updated_at: number
}

export interface PlanGroupRow extends Row {
  readonly name: string
  readonly plans: readonly string[]
  readonly created_at: number
}

export interface ContactRow extends Row {
  readonly customer_uuid: string
  readonly data_source_uuid: string
  readonly external_id: string | null
  /** From 1, among the contacts of the customer. */
  readonly position: number
  readonly first_name: string | null
  readonly last_name: string | null
  readonly title: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly linked_in: string | null
  readonly twitter: string | null
  readonly notes: string | null
  readonly custom: Readonly<Record<string, unknown>>
  readonly created_at: number
}

/** What a note or task is about. */
export interface Subject {
  /** Null when it is about a contact. */
  readonly customer_uuid: string | null
  readonly contact_uuid: string | null
}

export interface NoteRow extends Row, Subject {
  readonly type: 'note' | 'call'
  readonly text: string
  readonly call_duration: number
  readonly author_email: string
  readonly created_at: number
  readonly updated_at: number
}

export interface OpportunityRow extends Row {
  readonly customer_uuid: string
  readonly owner: string
  readonly pipeline: string
  readonly pipeline_stage: string
  readonly estimated_close_date: string
  readonly currency: string
  readonly amount_in_cents: number
  readonly type: string
  readonly forecast_category: string
  readonly win_likelihood: number
  readonly custom: Readonly<Record<string, unknown>>
  readonly created_at: number
  readonly updated_at: number
}

export interface TaskRow extends Row, Subject {
  readonly task_details: string
  readonly assignee: string
  readonly due_date: number
  readonly completed_at: number | null
  readonly created_at: number
  readonly updated_at: number
}

export interface ActivitiesExportRow extends Row {
  readonly activity_type: string | null
  readonly start_date: number | null
  readonly end_date: number | null
  readonly created_at: number
  /** When it was first retrieved, which is when it is carried out. */
  readonly finished_at: number | null
}

/** A CSV file that was uploaded. */
export interface UploadRow extends Row {
  readonly data_source_uuid: string
  readonly type: string
  readonly batch_name: string | null
  readonly processed_count: number
  /** Of the rows that were refused, by the number of their line. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
  readonly created_at: number
}

export interface DataImportRow extends Row {
  readonly data_source_uuid: string
  readonly external_id: string
  readonly status_details: Readonly<Record<string, unknown>>
  readonly error_count: number
  readonly processed_count: number
  readonly created_at: number
}
