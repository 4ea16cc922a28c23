// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A ChartMogul account. */
export interface Account {
  /** Identifier, `acc_…`. Missing from older answers. */
  id?: string;
  /** Name of the account. */
  name: string;
  /** ISO 4217 code of the currency that metrics are in. */
  currency: string;
  /** Name in the time zone database, such as Europe/Berlin. */
  time_zone: string;
  /** First day of the week in weekly metrics. */
  week_start_on: 'monday' | 'sunday' | (string & {});
  /** When churn is recognised; only where `include` asks for it. */
  churn_recognition?: unknown;
  /** Whether a subscription without recurring revenue counts as churned; only where `include` asks for it. */
  churn_when_zero_mrr?: unknown;
  /** Whether subscriptions that stop being paid are churned without a cancellation; only where `include` asks for it. */
  auto_churn_subscription?: unknown;
  /** The effect of a refund on recurring revenue; only where `include` asks for it. */
  refund_handling?: unknown;
  /** Whether revenue movements close to each other are combined; only where `include` asks for it. */
  proximate_movement_reclassification?: unknown;
}
/** A CSV file of activities that is made or ready. */
export interface ActivitiesExport {
  /** Identifier of the export. */
  id: string;
  /** How far it is. */
  status: 'pending' | 'succeeded' | 'failed' | (string & {});
  /** Link to a ZIP file, for 7 days; null before. */
  file_url: string | null;
  /** What is exported. */
  params: ActivitiesExportParameters;
  /** When the link stops working, ISO 8601; null before. */
  expires_at: string | null;
  /** When it was started, ISO 8601. */
  created_at: string;
}
/** What to export. */
export interface ActivitiesExportBody {
  /** Only activities at this time or later (ISO 8601, e.g. "2025-01-01"). */
  "start-date"?: string | undefined;
  /** Only activities at this time or earlier (ISO 8601). */
  "end-date"?: string | undefined;
  /** Only movements of this type. */
  type?: ('new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {})) | undefined;
}
/** Which activities an export has. */
export interface ActivitiesExportFilter {
  /** Their type. */
  activity_type?: 'new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {}) | null;
  /** From when on, `YYYY-MM-DD hh:mm:ss +0000`. */
  start_date?: string | null;
  /** Until when, `YYYY-MM-DD hh:mm:ss +0000`. */
  end_date?: string | null;
}
/** What an export has. */
export interface ActivitiesExportParameters {
  /** What is exported: activities. */
  kind: string;
  /** Which of them. */
  params: ActivitiesExportFilter;
}
/** A movement of recurring revenue. Money is in minor units of `currency`. */
export interface Activity {
  /** Identifier, without a prefix. */
  uuid: string;
  /** When it happened, ISO 8601. */
  date: string;
  /** Kind of movement. */
  type: 'new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {});
  /** What happened, in a sentence. */
  description: string;
  /** Monthly recurring revenue afterwards. */
  "activity-mrr": number;
  /** Change of monthly recurring revenue, negative for a loss. */
  "activity-mrr-movement": number;
  /** Annualised run rate afterwards. */
  "activity-arr": number;
  /** ISO 4217 code of the currency of the account. */
  currency: string;
  /** The subscription, by its identifier in the billing system. */
  "subscription-external-id": string;
  /** The set of subscriptions, by its identifier in the billing system. */
  "subscription-set-external-id"?: string | null;
  /** The plan, by its identifier in the billing system. */
  "plan-external-id": string;
  /** Who the customer is, as ChartMogul shows it. */
  "customer-name": string;
  /** The customer, `cus_…`. */
  "customer-uuid": string;
  /** The customer, by its identifier in the billing system. */
  "customer-external-id": string;
  /** The data source, `ds_…`. */
  "billing-connector-uuid": string;
}
/** The envelope of activity lists. */
export interface ActivityList {
  /** The activities of this page. */
  entries: Activity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** A postal address in full names. */
export interface Address {
  /** English name of the country. */
  country: string | null;
  /** Name of the state. */
  state: string | null;
  /** Name of the city. */
  city: string | null;
  /** Postal code. */
  address_zip: string | null;
}
/** The average revenue per account over time. */
export interface ArpaMetrics {
  /** One entry for each interval, oldest first. */
  entries: ArpaMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The average revenue per account of an interval. */
export interface ArpaMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Average revenue per account, in minor currency units. */
  arpa: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** The annualised run rate over time. */
export interface ArrMetrics {
  /** One entry for each interval, oldest first. */
  entries: ArrMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The annualised run rate of an interval. */
export interface ArrMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Annualised run rate, in minor currency units. */
  arr: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** The average sale price over time. */
export interface AspMetrics {
  /** One entry for each interval, oldest first. */
  entries: AspMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The average sale price of an interval. */
export interface AspMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Average sale price, in minor currency units. */
  asp: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** A customer or a contact, by one of its identifiers. */
export interface AssociatedObjectParam {
  /** Which of the two it is. */
  associated_object: 'customer' | 'contact' | (string & {});
  /** Which identifier `value` is. */
  method: 'uuid' | (string & {});
  /** The identifier: `cus_…` or `con_…`. */
  value: string;
}
/** When a subscription that is no longer paid churns by itself. */
export interface AutoChurnSetting {
  /** Whether it does. */
  enabled?: boolean;
  /** After how many days. */
  interval?: number | null;
}
/** A confirmation in a sentence. */
export interface Confirmation {
  /** What ChartMogul did or will do. */
  message: string;
}
/** A person at a customer. */
export interface Contact {
  /** Identifier, `con_…`. */
  uuid: string;
  /** The customer, `cus_…`; null right after a merge. */
  customer_uuid: string | null;
  /** Identifier of the customer in its billing system. */
  customer_external_id: string;
  /** The data source, `ds_…`. */
  data_source_uuid: string;
  /** Identifier in your own system. Missing from older answers. */
  external_id?: string | null;
  /** Place among the contacts of the customer, from 1. */
  position: number;
  /** First name of the contact. */
  first_name: string | null;
  /** Last name of the contact. */
  last_name: string | null;
  /** Job title. */
  title: string | null;
  /** E-mail address. */
  email: string | null;
  /** Phone number. */
  phone: string | null;
  /** Address of the LinkedIn profile. */
  linked_in: string | null;
  /** Address of the Twitter profile. */
  twitter: string | null;
  /** Notes about the contact. */
  notes: string | null;
  /** Custom attributes by name. */
  custom: {
    [key: string]: string | number | boolean | null;
  };
}
/** The envelope of contact lists. */
export interface ContactList {
  /** The contacts of this page. */
  entries: Contact[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `createActivitiesExport`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-12-31"
 * }
 */
export interface CreateActivitiesExportParams {
  /** Only activities at this time or later (ISO 8601, e.g. "2025-01-01"). */
  start_date?: string | undefined;
  /** Only activities at this time or earlier (ISO 8601). */
  end_date?: string | undefined;
  /** Only movements of this type. */
  type?: ('new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {})) | undefined;
}
/**
 * Parameters of `createSubscriptionEvent`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "customer_external_id": "customer_001",
 *   "event_type": "subscription_start",
 *   "event_date": "2026-03-01",
 *   "effective_date": "2026-03-01",
 *   "subscription_external_id": "subscription_001",
 *   "plan_external_id": "gold",
 *   "currency": "USD",
 *   "amount_in_cents": 5000,
 *   "external_id": "event_001"
 * }
 */
export interface CreateSubscriptionEventParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** The customer, by its identifier in the billing system. */
  customer_external_id: string;
  /** What happened. */
  event_type: 'subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {});
  /** When it happened, ISO 8601. */
  event_date: string;
  /** When it takes effect, ISO 8601. */
  effective_date: string;
  /** The subscription, by its identifier in the billing system. */
  subscription_external_id: string;
  /** The plan, by its identifier in the billing system. A start or an update needs it, with `currency` and `amount_in_cents`. */
  plan_external_id?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** New amount for a billing interval and the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** How many units are subscribed to. */
  quantity?: number | undefined;
  /** The event that this one takes back, by its `external_id`; of a subscription_event_retracted. */
  retracted_event_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Identifier of the event in the billing system. */
  external_id?: string | undefined;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/** Whether a list has more pages. */
export interface CursorPage {
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** A custom attribute with its type. */
export interface CustomAttributeParam {
  /** Type of the value. A string has at most 255 characters. */
  type: 'String' | 'Integer' | 'Decimal' | 'Timestamp' | 'Boolean' | (string & {});
  /** Name of the attribute. */
  key: string;
  /** Its value; a timestamp as ISO 8601. */
  value: string | number | boolean;
  /** Where it comes from. */
  source?: string | undefined;
}
/** Values of your own, by their keys. */
export interface CustomAttributes {
  /** Custom attributes by name; timestamps are ISO 8601 strings. */
  custom: {
    [key: string]: string | number | boolean | null;
  };
}
/** A custom attribute of a contact or an opportunity. */
export interface CustomFieldParam {
  /** Name of the attribute. */
  key: string;
  /** What the field holds. */
  value: string | number | boolean;
}
/** A customer or lead, merged over the data sources it appears in. */
export interface Customer {
  /** The number in the customer's ChartMogul address. The API takes `uuid`. */
  id: number;
  /** Identifier, `cus_…`. */
  uuid: string;
  /** Identifier in the billing system. */
  external_id: string;
  /** All its identifiers in billing systems, several after a merge. */
  external_ids: string[];
  /** The data source it came from, `ds_…`. */
  data_source_uuid: string;
  /** All its data sources, possibly repeated; the number may differ from that of `external_ids`. */
  data_source_uuids: string[];
  /** Full name of the customer, empty when unknown. */
  name: string;
  /** E-mail address, empty when unknown. */
  email: string;
  /** Company name, empty when unknown. */
  company: string;
  /** Where the customer stands, spelled with spaces. */
  status: 'Active' | 'Past Due' | 'Cancelled' | 'New Lead' | 'Working Lead' | 'Qualified Lead' | 'Unqualified Lead' | (string & {});
  /** Start of the first subscription, ISO 8601; null for a lead. */
  "customer-since": string | null;
  /** Tags and attributes, by where they came from. */
  attributes: CustomerAttributes;
  /** The address in full names, such as United States and California. */
  address: Address | null;
  /** ISO 3166-1 alpha-2 code. */
  country: string | null;
  /** ISO 3166-2 subdivision without its country, such as CA. */
  state: string | null;
  /** Name of the city. */
  city: string | null;
  /** Postal code. */
  zip: string | null;
  /** When it became a lead, ISO 8601. */
  lead_created_at: string | null;
  /** When its free trial began, ISO 8601. */
  free_trial_started_at: string | null;
  /** Monthly recurring revenue in minor units of `currency`. */
  mrr: number;
  /** Annualised run rate in minor units of `currency`. */
  arr: number;
  /** The customer's page in the billing system. */
  "billing-system-url": string | null;
  /** The customer's page in ChartMogul. */
  "chartmogul-url": string;
  /** Name of the billing system, such as Stripe or Import API. */
  "billing-system-type": string;
  /** ISO 4217 code. */
  currency: string;
  /** Symbol of the currency. */
  "currency-sign": string;
  /** E-mail address of the team member in charge. */
  owner?: string | null;
  /** The customer's website. */
  website_url?: string | null;
}
/** A movement of recurring revenue of a customer. Money is in minor units of `currency`. */
export interface CustomerActivity {
  /** Number of the activity. */
  id: number;
  /** When it happened, ISO 8601. */
  date: string;
  /** Kind of movement. */
  type: 'new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {});
  /** What happened, in a sentence. */
  description: string;
  /** Monthly recurring revenue afterwards. */
  "activity-mrr": number;
  /** Change of monthly recurring revenue, negative for a loss. */
  "activity-mrr-movement": number;
  /** Annualised run rate afterwards. */
  "activity-arr": number;
  /** ISO 4217 code. */
  currency: string;
  /** Symbol of the currency. */
  "currency-sign": string;
  /** The subscription, by its identifier in the billing system. */
  "subscription-external-id": string;
}
/** The envelope of a customer's activities. */
export interface CustomerActivityList {
  /** The activities of this page. */
  entries: CustomerActivity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** Attributes of a customer that do not come from billing. */
export interface CustomerAttributes {
  /** Names of its tags. */
  tags: string[];
  /** Metadata taken over from Stripe. */
  stripe: {
    [key: string]: unknown;
  };
  /**
   * Company data from Clearbit.
   * @deprecated
   */
  clearbit?: {
    [key: string]: unknown;
  };
  /** Custom attributes by name; timestamps are ISO 8601 strings. */
  custom: {
    [key: string]: string | number | boolean | null;
  };
}
/** Tags and custom attributes of a new customer. */
export interface CustomerAttributesParam {
  /** Names of its tags. */
  tags?: string[] | undefined;
  /** Custom attributes, each with its type. */
  custom?: CustomAttributeParam[] | undefined;
}
/** Tags and custom attributes of a customer. */
export interface CustomerAttributesUpdateParam {
  /** Names of its tags. */
  tags?: string[] | undefined;
  /** Custom attributes by name. */
  custom?: {
    [key: string]: string | number | boolean;
  } | undefined;
}
/** The share of customers lost over time. */
export interface CustomerChurnRateMetrics {
  /** One entry for each interval, oldest first. */
  entries: CustomerChurnRateMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The share of customers lost of an interval. */
export interface CustomerChurnRateMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Share of customers lost, in percent. */
  "customer-churn-rate": number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** The number of paying customers over time. */
export interface CustomerCountMetrics {
  /** One entry for each interval, oldest first. */
  entries: CustomerCountMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The number of paying customers of an interval. */
export interface CustomerCountMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Number of paying customers. */
  customers: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** A customer by its identifier in a data source. */
export interface CustomerExternalIdParam {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier in the billing system. */
  external_id: string;
}
/** The envelope of a customer's invoices. */
export interface CustomerInvoiceList {
  /** The invoices of this page. */
  invoices: Invoice[];
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** The envelope of customer lists. */
export interface CustomerList {
  /** The customers of this page. */
  entries: Customer[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** A note about a customer, or a logged call. */
export interface CustomerNote {
  /** Identifier, `note_…`. */
  uuid: string;
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** Whether it is a note or a logged call. */
  type: 'note' | 'call' | (string & {});
  /** What the note says. */
  text: string;
  /** Length of the call in seconds; 0 for a note. */
  call_duration: number;
  /** Name and e-mail address of the author, `Name (address)`. */
  author: string;
  /** When it was written, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
}
/** The envelope of lists of customer notes. */
export interface CustomerNoteList {
  /** The notes of this page. */
  entries: CustomerNote[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** A customer, by its UUID or by its identifier in a data source. */
export type CustomerReferenceParam = CustomerUuidParam | CustomerExternalIdParam;
/** A customer by its UUID. */
export interface CustomerUuidParam {
  /** The customer (`cus_…`). */
  customer_uuid: string;
}
/** A bulk import. */
export interface DataImport {
  /** Identifier of the import. */
  id: string;
  /** The data source, `ds_…`. */
  data_source_uuid: string;
  /** How far it is. */
  status: 'queued' | 'processing' | 'completed' | (string & {});
  /** The identifier that it was sent with. */
  external_id: string;
  /** What became of the plans, under `plans`, and of the records of each customer, under its identifier. */
  status_details?: {
    [key: string]: DataImportStatus;
  };
  /** When it was sent, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
  /** Number of records that failed. */
  error_count?: number;
  /** Number of processed records. */
  processed_count?: number;
}
/** A customer to import. */
export interface DataImportCustomerParam {
  /** Identifier in your billing system. */
  external_id: string;
  /** Full name. */
  name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Company name. */
  company?: string | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  /** ISO 3166-2 code, such as US-CA. */
  state?: string | undefined;
  /** Name of the city. */
  city?: string | undefined;
  /** Postal code. */
  zip?: string | undefined;
  /** When it became a lead, ISO 8601. */
  lead_created_at?: string | undefined;
  /** When its free trial began, ISO 8601. */
  free_trial_started_at?: string | undefined;
}
/** An invoice to import. Its line items and transactions are lists of their own. */
export interface DataImportInvoiceParam {
  /** The customer, by its identifier in your billing system. */
  customer_external_id: string;
  /** Identifier in your billing system. */
  external_id: string;
  /** Date of the invoice, ISO 8601. */
  date: string;
  /** When it is due, ISO 8601. */
  due_date?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** How it is collected. */
  collection_method?: ('automatic' | 'manual' | (string & {})) | undefined;
}
/** A line item to import. */
export interface DataImportLineItemParam {
  /** The invoice, by its identifier in your billing system. */
  invoice_external_id: string;
  /** The kind of line, which determines the other fields. */
  type: 'subscription' | 'one_time' | (string & {});
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents: number;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
  /** The subscription, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** The plan, by its identifier in your billing system. */
  plan_external_id?: string | undefined;
  /** Start of the time paid for, ISO 8601. */
  service_period_start?: string | undefined;
  /** End of the time paid for, ISO 8601. */
  service_period_end?: string | undefined;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean | undefined;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: ('differential' | 'full' | 'differential_mrr' | (string & {})) | undefined;
  /** Text of the line. */
  description?: string | undefined;
  /** How many units it charges for. */
  quantity?: number | undefined;
  /** Discount in minor currency units. */
  discount_amount_in_cents?: number | undefined;
  /** Code of the coupon or discount. */
  discount_code?: string | undefined;
  /** Why it costs less. */
  discount_description?: string | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
}
/** A plan to import. */
export interface DataImportPlanParam {
  /** Name of the plan. */
  name: string;
  /** Number of units in a billing interval. */
  interval_count: number;
  /** Unit of the billing interval. */
  interval_unit: 'day' | 'month' | 'year' | (string & {});
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/** What became of the records of a customer, or of one kind of records. */
export interface DataImportStatus {
  /** How far it is. */
  status?: 'queued' | 'processing' | 'imported' | (string & {});
  /** The customer itself. */
  customers?: DataImportStatus;
  /** How far their import is. */
  invoices?: DataImportStatus;
  /** How far their import is. */
  line_items?: DataImportStatus;
  /** How far their import is. */
  transactions?: DataImportStatus;
  /** How far their import is. */
  subscription_events?: DataImportStatus;
}
/** A subscription event to import. */
export interface DataImportSubscriptionEventParam {
  /** The customer, by its identifier in your billing system. */
  customer_external_id: string;
  /** What happened. */
  event_type: 'subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {});
  /** When it happened, ISO 8601. */
  event_date: string;
  /** When it takes effect, ISO 8601. */
  effective_date: string;
  /** The subscription, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
  /** The plan, by its identifier in your billing system. */
  plan_external_id?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** New amount for a billing interval, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** How many units are subscribed to. */
  quantity?: number | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** The event that this one takes back, by its `external_id`. */
  retracted_event_id?: string | undefined;
}
/** A payment or refund to import. */
export interface DataImportTransactionParam {
  /** The invoice, by its identifier in your billing system. */
  invoice_external_id: string;
  /** Whether money came in or went back. */
  type: 'payment' | 'refund' | (string & {});
  /** Whether money moved. */
  result: 'successful' | 'failed' | (string & {});
  /** When it was made, ISO 8601. */
  date: string;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
  /** Amount in minor currency units; the whole invoice by default. */
  amount_in_cents?: number | undefined;
}
/** Where customers and billing data come from. */
export interface DataSource {
  /** Identifier, `ds_…`. */
  uuid: string;
  /** Name of the data source. */
  name: string;
  /** The billing system, such as Stripe, or Custom. */
  system: string;
  /** When it was created, ISO 8601. */
  created_at: string;
  /** How far the import is. */
  status: 'idle' | 'never_imported' | 'import_in_progress' | 'import_complete' | 'import_failed' | (string & {});
  /** How many records are processed; only when asked for. */
  processing_status?: DataSourceProcessingStatus;
  /** When unpaid subscriptions churn; only when asked for. */
  auto_churn_subscription_setting?: AutoChurnSetting;
  /** How invoices count; only when asked for. */
  invoice_handling_setting?: InvoiceHandlingSetting;
}
/** All data sources. */
export interface DataSourceList {
  /** All sources of the account. */
  data_sources: DataSource[];
}
/** How many records of a data source are processed. */
export interface DataSourceProcessingStatus {
  /** Number of processed records. */
  processed?: number | null;
  /** Number of records that wait. */
  pending?: number | null;
  /** Number of records that failed. */
  failed?: number | null;
}
/** A CSV file that is being imported. */
export interface DataUpload {
  /** ChartMogul's identifier of the upload. */
  id: number;
  /** How far it is, `queued` at first. */
  status: 'queued' | (string & {});
  /** When it was uploaded, as ISO 8601. */
  created_at: string;
  /** When it was last changed, as ISO 8601. */
  updated_at: string;
  /** How many rows could not be imported so far. */
  error_count: number;
  /** How many rows are processed so far. */
  processed_count: number;
}
/**
 * Parameters of `deleteSubscriptionEventByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "event_001"
 * }
 */
export interface DeleteSubscriptionEventByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the event in the billing system. */
  external_id: string;
}
/**
 * Parameters of `deleteSubscriptionEvent`.
 * @example {
 *   "id": 378040198
 * }
 */
export interface DeleteSubscriptionEventParams {
  /** Id of the event, a number. */
  id: number;
}
/**
 * Parameters of `disableSubscriptionEventByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "event_001",
 *   "disabled": true
 * }
 */
export interface DisableSubscriptionEventByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the event in the billing system. */
  external_id: string;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `disableSubscriptionEvent`.
 * @example {
 *   "id": 378040198,
 *   "disabled": true
 * }
 */
export interface DisableSubscriptionEventParams {
  /** Id of the event, a number. */
  id: number;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/** Whether a record is left out of all metrics. */
export interface DisabledState {
  /** True to leave it out. */
  disabled: boolean;
}
/** A subscription event, with or without an envelope. */
export type DisabledSubscriptionEvent = SubscriptionEvent | SubscriptionEventEnvelope;
/** The fields that users edited; empty when there are none. */
export interface EditHistorySummary {
  /** The changed fields by name. */
  values_changed?: {
    [key: string]: EditedValue;
  };
  /** E-mail address of the last editor. */
  latest_edit_author?: string | null;
  /** When the last edit was made, ISO 8601. */
  latest_edit_performed_at?: string | null;
}
/** What ChartMogul's data editing and validation add to invoices, line items and transactions. */
export interface Editable {
  /** Why the record is invalid, per field; empty when it is valid. */
  errors?: ItemErrors;
  /** Whether the record is left out of all metrics. */
  disabled?: boolean;
  /** When it was disabled, ISO 8601. */
  disabled_at?: string | null;
  /** E-mail address of the user who disabled it. */
  disabled_by?: string | null;
  /** Whether a user added it by hand instead of a billing system. */
  user_created?: boolean;
  /** The edits by users; only with edit histories requested. */
  edit_history_summary?: EditHistorySummary;
}
/** A field before and after it was edited. */
export interface EditedValue {
  /** The value reported by the billing system, of the type of the field. */
  original_value?: unknown;
  /** The value set by a user. */
  edited_value?: unknown;
}
/** An empty object: ChartMogul carries the request out. */
export interface EmptyAnswer {
  [key: string]: unknown;
}
/** An error answer. Some refusals name the field as a key of their own instead, with a list of messages as value. An answer may also be HTML, plain text or empty. */
export interface Error {
  /** The HTTP status again. */
  code?: number;
  /** The error message. */
  message?: string;
  /** The parameter at fault. */
  param?: string | null;
  /** The error message, in responses without `message`. */
  error?: string;
  /** Messages by field. */
  errors?: {
    [key: string]: unknown;
  };
  /** The faults, one by one. */
  error_details?: ErrorDetail[];
}
/** One fault of a refused request. */
export interface ErrorDetail {
  /** The parameter at fault. */
  param?: string | null;
  /** Kind of fault. */
  code?: 'blank' | 'invalid' | (string & {});
  /** The fault in a sentence. */
  message?: string;
}
/**
 * Parameters of `getArpaMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetArpaMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getArrMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetArrMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getAspMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetAspMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getCustomerChurnRateMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetCustomerChurnRateMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getCustomerCountMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetCustomerCountMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getCustomer`.
 * @example {
 *   "id": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface GetCustomerParams {
  /** The ChartMogul customer UUID. */
  id: string;
}
/**
 * Parameters of `getLtvMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31"
 * }
 */
export interface GetLtvMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
}
/**
 * Parameters of `getMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Type of metrics to return: "absolute" or "percentage". Omit for default. Absolute keeps the figures, percentage their changes in percent, the default both. */
  type?: ("absolute" | "percentage") | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getMrrChurnRateMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetMrrChurnRateMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/**
 * Parameters of `getMrrMetrics`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "interval": "month"
 * }
 */
export interface GetMrrMetricsParams {
  /**
   * Format: date
   * Start date for the metrics period (ISO 8601, e.g. "2025-01-01").
   */
  start_date: string;
  /**
   * Format: date
   * End date for the metrics period (ISO 8601, e.g. "2025-01-31").
   */
  end_date: string;
  /**
   * Interval for grouping results: "day", "week", or "month" (default: "month"). ChartMogul takes "quarter" and "year" as well.
   * @default month
   */
  interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
  /** Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas. */
  geo?: string | undefined;
  /** Only these plans, by name, UUID or external identifier, separated by commas. */
  plans?: string | undefined;
  /** A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`. */
  filters?: string | undefined;
}
/** The invoices as they were stored. */
export interface ImportedInvoiceList {
  /** The invoices, in the order of the request. */
  invoices: Invoice[];
}
/** A subscription that ChartMogul made of imported invoices. */
export interface ImportedSubscription {
  /** Identifier, `sub_…`. */
  uuid: string;
  /** Identifier in the billing system. */
  external_id: string;
  /** The set of subscriptions it is a part of, by its identifier in the billing system. */
  subscription_set_external_id?: string | null;
  /** The plan, `pl_…`. */
  plan_uuid: string;
  /** The data source, `ds_…`. */
  data_source_uuid: string;
  /** The customer, `cus_…`; in the answer to a cancellation. */
  customer_uuid?: string;
  /** When it was or will be cancelled, ISO 8601. */
  cancellation_dates: string[];
}
/** The envelope of imported subscriptions. */
export interface ImportedSubscriptionList {
  /** The subscriptions of this page. */
  subscriptions: ImportedSubscription[];
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** An invoice. It has no total; amounts stand on its line items. */
export interface Invoice {
  /** Identifier, `inv_…`. */
  uuid: string;
  /** Identifier in the billing system. */
  external_id: string | null;
  /** The customer it was sent to, `cus_…`. */
  customer_uuid?: string | null;
  /** Identifier of the customer in the billing system. */
  customer_external_id?: string | null;
  /** The data source it belongs to, `ds_…`. */
  data_source_uuid?: string | null;
  /** When it was issued, ISO 8601. */
  date: string;
  /** When it is due, ISO 8601. */
  due_date: string | null;
  /** ISO 4217 code, for all amounts of the invoice. */
  currency: string;
  /** Whether the billing system collects the money by itself. */
  collection_method?: 'automatic' | 'manual' | (string & {}) | null;
  /** The status of the invoice. */
  status?: 'open' | 'paid' | 'refunded' | 'voided' | 'written_off' | (string & {}) | null;
  /** What is charged, line by line. */
  line_items: LineItem[];
  /** Attempts to pay or refund it. */
  transactions: Transaction[];
  /** Why the record is invalid, per field; empty when it is valid. */
  errors?: ItemErrors;
  /** Whether the record is left out of all metrics. */
  disabled?: boolean;
  /** When it was disabled, ISO 8601. */
  disabled_at?: string | null;
  /** E-mail address of the user who disabled it. */
  disabled_by?: string | null;
  /** Whether a user added it by hand instead of a billing system. */
  user_created?: boolean;
  /** The edits by users; only with edit histories requested. */
  edit_history_summary?: EditHistorySummary;
}
/** How an invoice counts. */
export interface InvoiceHandling {
  /** Status of the invoice that starts a subscription. */
  create_subscription_when_invoice_is?: 'open' | 'paid' | (string & {});
  /** Status of the invoice that changes a subscription. */
  update_subscription_when_invoice_is?: 'open' | 'paid' | (string & {});
  /** Whether a voided invoice does not count. */
  prevent_subscription_for_invoice_voided?: boolean;
  /** Whether a refunded invoice does not count. */
  prevent_subscription_for_invoice_refunded?: boolean;
  /** Whether an invoice written off does not count. */
  prevent_subscription_for_invoice_written_off?: boolean;
}
/** How invoices of a data source count, by the way they are collected. */
export interface InvoiceHandlingSetting {
  /** For invoices that the customer pays by hand. */
  manual?: InvoiceHandling;
  /** For invoices that are collected automatically. */
  automatic?: InvoiceHandling;
}
/** The envelope of invoice lists. */
export interface InvoiceList {
  /** The invoices of this page. */
  invoices: Invoice[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** An invoice to import. */
export interface InvoiceParam {
  /** Identifier in your billing system. */
  external_id: string;
  /** Date of the invoice, ISO 8601. */
  date: string;
  /** ISO 4217 code. */
  currency: string;
  /** When it is due, ISO 8601. */
  due_date?: string | undefined;
  /** The data source (`ds_…`), for a customer with several. */
  data_source_uuid?: string | undefined;
  /** Identifier of the customer in that data source. */
  customer_external_id?: string | undefined;
  /** How it is collected. */
  collection_method?: ('automatic' | 'manual' | (string & {})) | undefined;
  /** What it charges for. */
  line_items: LineItemParam[];
  /** Its payments and refunds. */
  transactions?: TransactionParam[] | undefined;
}
/** Why the record is invalid, per field. Such a record is stored but not counted; empty when valid. */
export interface ItemErrors {
  [key: string]: unknown;
}
/** A line of an invoice, for a subscription or for something sold once. */
export interface LineItem {
  /** Identifier, `li_…`. */
  uuid: string;
  /** Identifier in the billing system. */
  external_id: string | null;
  /** The invoice it is a line of, `inv_…`. */
  invoice_uuid?: string | null;
  /** The kind of line, which determines the other fields. */
  type: 'subscription' | 'one_time' | (string & {});
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents: number;
  /** How many units it charges for. */
  quantity: number;
  /** Code of the coupon or discount. */
  discount_code: string | null;
  /** Discount in minor currency units. */
  discount_amount_in_cents: number;
  /** Why it costs less. */
  discount_description: string | null;
  /** Tax in minor currency units. */
  tax_amount_in_cents: number;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents: number;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency: string | null;
  /** Account in the books. */
  account_code: string | null;
  /** Position among movements of the same time. */
  event_order?: number | null;
  /** The plan, `pl_…`. */
  plan_uuid?: string | null;
  /** Identifier of the plan in the billing system. */
  plan_external_id?: string | null;
  /** Whether it carries over a balance instead of charging for something. */
  balance_transfer?: boolean | null;
  /** Text of the line. */
  description?: string | null;
  /** The subscription, `sub_…`. */
  subscription_uuid?: string | null;
  /** Identifier of the subscription in the billing system. */
  subscription_external_id?: string | null;
  /** Identifier of the set of subscriptions in the billing system. */
  subscription_set_external_id?: string | null;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: 'differential' | 'full' | 'differential_mrr' | (string & {}) | null;
  /** Start of the time paid for, ISO 8601. */
  service_period_start?: string | null;
  /** End of the time paid for, ISO 8601. */
  service_period_end?: string | null;
  /** Why the record is invalid, per field; empty when it is valid. */
  errors?: ItemErrors;
  /** Whether the record is left out of all metrics. */
  disabled?: boolean;
  /** When it was disabled, ISO 8601. */
  disabled_at?: string | null;
  /** E-mail address of the user who disabled it. */
  disabled_by?: string | null;
  /** Whether a user added it by hand instead of a billing system. */
  user_created?: boolean;
  /** The edits by users; only with edit histories requested. */
  edit_history_summary?: EditHistorySummary;
}
/** A line of an invoice to import. */
export interface LineItemParam {
  /** The kind of line, which determines the other fields. */
  type: 'subscription' | 'one_time' | (string & {});
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents: number;
  /** The plan (`pl_…`) of a subscription line. */
  plan_uuid?: string | undefined;
  /** The subscription of a subscription line, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Start of the time paid for, ISO 8601, of a subscription line. */
  service_period_start?: string | undefined;
  /** End of the time paid for, ISO 8601, of a subscription line. */
  service_period_end?: string | undefined;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean | undefined;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: ('differential' | 'full' | 'differential_mrr' | (string & {})) | undefined;
  /** When the subscription was cancelled, ISO 8601. */
  cancelled_at?: string | undefined;
  /** Text of a one-time line. */
  description?: string | undefined;
  /** How many units it charges for. */
  quantity?: number | undefined;
  /** Code of the coupon or discount. */
  discount_code?: string | undefined;
  /** Discount in minor currency units. */
  discount_amount_in_cents?: number | undefined;
  /** Why it costs less. */
  discount_description?: string | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Account in the books, at most 30 letters and digits. */
  account_code?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Whether it carries over a balance instead of charging for something. */
  balance_transfer?: boolean | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/**
 * Parameters of `listActivities`.
 * @example {
 *   "start_date": "2025-01-01",
 *   "end_date": "2025-03-31",
 *   "type": "churn"
 * }
 */
export interface ListActivitiesParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only activities at this time or later (ISO 8601, e.g. "2025-01-01"). */
  start_date?: string | undefined;
  /** Only activities at this time or earlier (ISO 8601). Needs `start_date`. */
  end_date?: string | undefined;
  /** Only movements of this type. */
  type?: ('new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {})) | undefined;
  /** Oldest first (date) or newest first (-date). */
  order?: ('date' | '-date' | (string & {})) | undefined;
}
/** One page of activities. */
export interface ListActivitiesResult {
  /** The activities of this page. */
  entries: Activity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/**
 * Parameters of `listCustomers`.
 * @example {
 *   "status": "Active",
 *   "per_page": 50
 * }
 */
export interface ListCustomersParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** Filter by customer status. Common values: "Active", "Cancelled", "Future". ChartMogul itself knows Active, Past Due, Cancelled and the four leads New, Working, Qualified and Unqualified Lead; Future is not among them. */
  status?: ('Active' | 'Cancelled' | 'Past Due' | 'New Lead' | 'Working Lead' | 'Qualified Lead' | 'Unqualified Lead' | 'Future' | (string & {})) | undefined;
  /** Filter by customer email address. The match is exact; no match gives an empty list. */
  email?: string | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only customers of this data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** Only customers with this identifier in their billing system. */
  external_id?: string | undefined;
  /** Only customers of this billing system, named as in `billing-system-type`, case-sensitive. */
  system?: string | undefined;
}
/** One page of customers. */
export interface ListCustomersResult {
  /** The customers of this page. */
  entries: Customer[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/**
 * Parameters of `listInvoices`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "per_page": 10
 * }
 */
export interface ListInvoicesParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** Filter invoices by customer UUID. */
  customer_uuid?: string | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only invoices of this data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** Only invoices with this identifier in their billing system. */
  external_id?: string | undefined;
  /** Whether to list valid invoices (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled invoices. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/** One page of invoices. */
export interface ListInvoicesResult {
  /** The invoices of this page. */
  entries: Invoice[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `listPlans`.
 * @example {
 *   "per_page": 100
 * }
 */
export interface ListPlansParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only plans of this data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** Only plans with this identifier in their billing system. */
  external_id?: string | undefined;
  /** Only plans of this billing system, case-sensitive. */
  system?: string | undefined;
}
/** One page of plans. */
export interface ListPlansResult {
  /** The plans of this page. */
  plans: Plan[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `listSubscriptions`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "status": "active"
 * }
 */
export interface ListSubscriptionsParams {
  /**
   * Number of results per page (default: 50, max: 200). Without `customer_uuid` it counts customers, each of which costs one more request.
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** Filter subscriptions by customer UUID. Without it the subscriptions of one page of customers are collected, since ChartMogul lists subscriptions per customer only. */
  customer_uuid?: string | undefined;
  /** Filter by subscription status. Common values: "active", "cancelled", "expired", "future". ChartMogul itself knows active and inactive: cancelled and expired both select inactive subscriptions, future those that start later than now. */
  status?: ('active' | 'cancelled' | 'expired' | 'future' | 'inactive' | (string & {})) | undefined;
  /** The `cursor` of the previous answer, to get the page after it. Without `customer_uuid` it walks the customers. */
  cursor?: string | undefined;
}
/** One page of subscriptions, of one customer or of a page of customers. */
export interface ListSubscriptionsResult {
  /** The subscriptions of this page. */
  entries: SubscriptionEntry[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** The customer lifetime value over time. */
export interface LtvMetrics {
  /** One entry for each interval, oldest first. */
  entries: LtvMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The customer lifetime value of an interval. */
export interface LtvMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Customer lifetime value, in minor currency units; a fraction is possible. */
  ltv: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** A metric now and an interval ago. It does not repeat the last entry. */
export interface MetricSummary {
  /** The metric now. */
  current: number;
  /** The metric an interval ago. */
  previous: number;
  /** Its change, in percent and without bounds. */
  "percentage-change": number;
}
/** Key metrics over time. */
export interface Metrics {
  /** One set of metrics for each interval, oldest first. */
  entries: MetricsEntry[];
  /** The metrics now, against those one interval ago. Missing from older answers. */
  summary?: MetricsSummary;
}
/** Changes against the interval before, in percent and without bounds; 0 in a first interval. */
export interface MetricsChanges {
  /** Change of `mrr` against the interval before, in percent. */
  "mrr-percentage-change"?: number;
  /** Change of `arr` against the interval before, in percent. */
  "arr-percentage-change"?: number;
  /** Change of `asp` against the interval before, in percent. */
  "asp-percentage-change"?: number;
  /** Change of `arpa` against the interval before, in percent. */
  "arpa-percentage-change"?: number;
  /** Change of `ltv` against the interval before, in percent. */
  "ltv-percentage-change"?: number;
  /** Change of `customers` against the interval before, in percent. */
  "customers-percentage-change"?: number;
  /** Change of `customer-churn-rate` against the interval before, in percent. */
  "customer-churn-rate-percentage-change"?: number;
  /** Change of `mrr-churn-rate` against the interval before, in percent. */
  "mrr-churn-rate-percentage-change"?: number;
}
/** The metrics of one interval. */
export interface MetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Monthly recurring revenue, in minor currency units. */
  mrr: number;
  /** Annualised run rate, in minor currency units. */
  arr: number;
  /** Average sale price, in minor currency units. */
  asp: number;
  /** Average revenue per account, in minor currency units. */
  arpa: number;
  /** Customer lifetime value, in minor currency units; a fraction is possible. */
  ltv: number;
  /** Number of paying customers. */
  customers: number;
  /** Share of customers lost, in percent. */
  "customer-churn-rate": number;
  /** Net share of recurring revenue lost, in percent. Negative when expansion outweighs churn. */
  "mrr-churn-rate": number;
  /** Change of `mrr` against the interval before, in percent. */
  "mrr-percentage-change"?: number;
  /** Change of `arr` against the interval before, in percent. */
  "arr-percentage-change"?: number;
  /** Change of `asp` against the interval before, in percent. */
  "asp-percentage-change"?: number;
  /** Change of `arpa` against the interval before, in percent. */
  "arpa-percentage-change"?: number;
  /** Change of `ltv` against the interval before, in percent. */
  "ltv-percentage-change"?: number;
  /** Change of `customers` against the interval before, in percent. */
  "customers-percentage-change"?: number;
  /** Change of `customer-churn-rate` against the interval before, in percent. */
  "customer-churn-rate-percentage-change"?: number;
  /** Change of `mrr-churn-rate` against the interval before, in percent. */
  "mrr-churn-rate-percentage-change"?: number;
}
/** The eight metrics. Money is in minor units of the account's currency, rates are percentages. */
export interface MetricsFigures {
  /** Monthly recurring revenue, in minor currency units. */
  mrr: number;
  /** Annualised run rate, in minor currency units. */
  arr: number;
  /** Average sale price, in minor currency units. */
  asp: number;
  /** Average revenue per account, in minor currency units. */
  arpa: number;
  /** Customer lifetime value, in minor currency units; a fraction is possible. */
  ltv: number;
  /** Number of paying customers. */
  customers: number;
  /** Share of customers lost, in percent. */
  "customer-churn-rate": number;
  /** Net share of recurring revenue lost, in percent. Negative when expansion outweighs churn. */
  "mrr-churn-rate": number;
}
/** The metrics now and one interval ago. It does not repeat the last entry. */
export interface MetricsSummary {
  /** Monthly recurring revenue now, in minor currency units. */
  "current-mrr": number;
  /** Monthly recurring revenue one interval ago, in minor currency units. */
  "previous-mrr": number;
  /** Annualised run rate now, in minor currency units. */
  "current-arr": number;
  /** Annualised run rate one interval ago, in minor currency units. */
  "previous-arr": number;
  /** Average sale price now, in minor currency units. */
  "current-asp": number;
  /** Average sale price one interval ago, in minor currency units. */
  "previous-asp": number;
  /** Average revenue per account now, in minor currency units. */
  "current-arpa": number;
  /** Average revenue per account one interval ago, in minor currency units. */
  "previous-arpa": number;
  /** Customer lifetime value now, in minor currency units. */
  "current-ltv": number;
  /** Customer lifetime value one interval ago, in minor currency units. */
  "previous-ltv": number;
  /** Number of paying customers now. */
  "current-customers": number;
  /** Number of paying customers one interval ago. */
  "previous-customers": number;
  /** Share of customers lost now, in percent. */
  "current-customer-churn-rate": number;
  /** Share of customers lost one interval ago, in percent. */
  "previous-customer-churn-rate": number;
  /** Net share of recurring revenue lost now, in percent. */
  "current-mrr-churn-rate": number;
  /** Net share of recurring revenue lost one interval ago, in percent. */
  "previous-mrr-churn-rate": number;
  /** Change of `mrr` against the interval before, in percent. */
  "mrr-percentage-change"?: number;
  /** Change of `arr` against the interval before, in percent. */
  "arr-percentage-change"?: number;
  /** Change of `asp` against the interval before, in percent. */
  "asp-percentage-change"?: number;
  /** Change of `arpa` against the interval before, in percent. */
  "arpa-percentage-change"?: number;
  /** Change of `ltv` against the interval before, in percent. */
  "ltv-percentage-change"?: number;
  /** Change of `customers` against the interval before, in percent. */
  "customers-percentage-change"?: number;
  /** Change of `customer-churn-rate` against the interval before, in percent. */
  "customer-churn-rate-percentage-change"?: number;
  /** Change of `mrr-churn-rate` against the interval before, in percent. */
  "mrr-churn-rate-percentage-change"?: number;
}
/** The eight metrics now and one interval ago, in the units of the entries. */
export interface MetricsSummaryFigures {
  /** Monthly recurring revenue now, in minor currency units. */
  "current-mrr": number;
  /** Monthly recurring revenue one interval ago, in minor currency units. */
  "previous-mrr": number;
  /** Annualised run rate now, in minor currency units. */
  "current-arr": number;
  /** Annualised run rate one interval ago, in minor currency units. */
  "previous-arr": number;
  /** Average sale price now, in minor currency units. */
  "current-asp": number;
  /** Average sale price one interval ago, in minor currency units. */
  "previous-asp": number;
  /** Average revenue per account now, in minor currency units. */
  "current-arpa": number;
  /** Average revenue per account one interval ago, in minor currency units. */
  "previous-arpa": number;
  /** Customer lifetime value now, in minor currency units. */
  "current-ltv": number;
  /** Customer lifetime value one interval ago, in minor currency units. */
  "previous-ltv": number;
  /** Number of paying customers now. */
  "current-customers": number;
  /** Number of paying customers one interval ago. */
  "previous-customers": number;
  /** Share of customers lost now, in percent. */
  "current-customer-churn-rate": number;
  /** Share of customers lost one interval ago, in percent. */
  "previous-customer-churn-rate": number;
  /** Net share of recurring revenue lost now, in percent. */
  "current-mrr-churn-rate": number;
  /** Net share of recurring revenue lost one interval ago, in percent. */
  "previous-mrr-churn-rate": number;
}
/** The net share of recurring revenue lost over time. */
export interface MrrChurnRateMetrics {
  /** One entry for each interval, oldest first. */
  entries: MrrChurnRateMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The net share of recurring revenue lost of an interval. */
export interface MrrChurnRateMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Net share of recurring revenue lost, in percent. */
  "mrr-churn-rate": number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** The monthly recurring revenue over time. */
export interface MrrMetrics {
  /** One entry for each interval, oldest first. */
  entries: MrrMetricsEntry[];
  /** The metric now, against the one an interval ago. */
  summary?: MetricSummary;
}
/** The monthly recurring revenue of an interval. */
export interface MrrMetricsEntry {
  /**
   * Format: date
   * Last day of the interval.
   */
  date: string;
  /** Monthly recurring revenue, in minor currency units. */
  mrr: number;
  /** Part of its change from new business, in minor currency units. */
  "mrr-new-business"?: number;
  /** Part of its change from expansion. */
  "mrr-expansion"?: number;
  /** Part of its change from contraction, at most 0. */
  "mrr-contraction"?: number;
  /** Part of its change from churn, at most 0. */
  "mrr-churn"?: number;
  /** Part of its change from reactivation. */
  "mrr-reactivation"?: number;
  /** Change against the interval before, in percent. Missing from older answers. */
  "percentage-change"?: number;
}
/** A note about a customer or a contact, or a logged call. */
export interface Note {
  /** Identifier, `note_…`. */
  uuid: string;
  /** The customer, `cus_…`; null for a note of a contact. */
  customer_uuid: string | null;
  /** What it is about. */
  associated_object?: 'customer' | 'contact' | (string & {}) | null;
  /** The customer (`cus_…`) or contact (`con_…`). */
  associated_object_uuid?: string | null;
  /** Whether it is a note or a logged call. */
  type: 'note' | 'call' | (string & {});
  /** What the note says. */
  text: string;
  /** Length of the call in seconds; 0 for a note. */
  call_duration: number;
  /** Name and e-mail address of the author, `Name (address)`. */
  author: string;
  /** When it was written, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
}
/** The envelope of note lists. */
export interface NoteList {
  /** The notes of this page. */
  entries: Note[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** A sale that may come about. */
export interface Opportunity {
  /** Identifier, without a prefix. */
  uuid: string;
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** E-mail address of the team member in charge. */
  owner: string;
  /** Name of the pipeline. */
  pipeline: string;
  /** Name of the stage. */
  pipeline_stage: string;
  /**
   * Format: date
   * When it is expected to be closed.
   */
  estimated_close_date: string;
  /** ISO 4217 code. */
  currency: string;
  /** Expected amount in minor units of `currency`. */
  amount_in_cents: number;
  /** Kind of revenue. */
  type: 'recurring' | 'one-time' | 'arr' | (string & {});
  /** Category in forecasts. */
  forecast_category: 'pipeline' | 'best_case' | 'committed' | 'lost' | 'won' | 'omitted' | (string & {});
  /** Likelihood of winning it, in percent. */
  win_likelihood: number;
  /** Custom attributes by name. */
  custom: {
    [key: string]: string | number | boolean | null;
  };
  /** When it was created, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
}
/** The envelope of opportunity lists. */
export interface OpportunityList {
  /** The opportunities of this page. */
  entries: Opportunity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** The page size and number as ChartMogul understood them. */
export interface PageEcho {
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** The members of numbered pagination that a first page still has. */
export interface PageTotals {
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** A plan. It has no price; amounts are in the line items of invoices. */
export interface Plan {
  /** Identifier, `pl_…`. */
  uuid: string;
  /** The data source it belongs to, `ds_…`. */
  data_source_uuid: string;
  /** Identifier in the billing system; ChartMogul generates one when none was given. */
  external_id: string;
  /** Name of the plan. */
  name: string;
  /** Number of units in a billing interval. */
  interval_count: number;
  /** Unit of the billing interval. */
  interval_unit: 'day' | 'month' | 'year' | (string & {});
}
/** Plans that metrics count together. */
export interface PlanGroup {
  /** Identifier, `plg_…`. */
  uuid: string;
  /** Name of the group. */
  name: string;
  /** Number of its plans. */
  plans_count: number;
}
/** The envelope of plan group lists. */
export interface PlanGroupList {
  /** The plan groups of this page. */
  plan_groups: PlanGroup[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** The envelope of plan lists. */
export interface PlanList {
  /** The plans of this page. */
  plans: Plan[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/** The response to a request with valid credentials. */
export interface Pong {
  /** Always `pong!`. */
  data: string;
}
/** The first contact of a customer. */
export interface PrimaryContactParam {
  /** Identifier in your own system. */
  external_id?: string | undefined;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Job title. */
  title?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Address of the LinkedIn profile. */
  linked_in?: string | undefined;
  /** Address of the Twitter profile. */
  twitter?: string | undefined;
  /** Notes about the contact. */
  notes?: string | undefined;
}
/** Custom attributes after some were removed. */
export interface RemovedCustomAttributes {
  /** Custom attributes by name. */
  custom?: {
    [key: string]: string | number | boolean | null;
  };
  /** Whether something was removed. */
  message?: 'success' | 'noop' | (string & {});
}
/**
 * Parameters of `searchCustomers`.
 * @example {
 *   "email": "adam@example.com"
 * }
 */
export interface SearchCustomersParams {
  /** The e-mail address to look for, which has to match exactly. */
  email: string;
  /** Whether to look at the e-mail addresses of contacts as well. */
  with_associated_emails?: boolean | undefined;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`. */
  page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
}
/** One page of customers. */
export interface SearchCustomersResult {
  /** The customers of this page. */
  entries: Customer[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** A customer's subscription. It names its plan and has no plan or customer UUID. */
export interface Subscription {
  /** Number of the subscription in ChartMogul. */
  id: number;
  /** Identifier, usually without a prefix. */
  uuid?: string;
  /** Identifier in the billing system. */
  external_id: string | null;
  /** Identifier of the set of subscriptions it is a part of, in the billing system. */
  subscription_set_external_id?: string | null;
  /** Identifier of the set of subscriptions it is a part of. */
  subscription_set_uuid?: string | null;
  /** Name of the plan. */
  plan: string | null;
  /** How many units are subscribed to. */
  quantity: number | null;
  /** Monthly recurring revenue in minor units of `currency`; a fraction is possible. */
  mrr: number;
  /** Annualised run rate in minor units of `currency`; a fraction is possible. */
  arr: number;
  /** Whether it is running. */
  status: 'active' | 'inactive' | (string & {});
  /** Unit of the billing interval. */
  "billing-cycle": 'day' | 'month' | 'year' | (string & {}) | null;
  /** Number of units in a billing interval. */
  "billing-cycle-count": number | null;
  /** When it started, ISO 8601. */
  "start-date": string | null;
  /** When it runs out going by the payments so far, ISO 8601. */
  "end-date": string | null;
  /** ISO 4217 code. */
  currency: string;
  /** Symbol of the currency. */
  "currency-sign": string;
  /** Custom attributes by name. */
  custom_attributes?: {
    [key: string]: unknown;
  } | null;
}
/** Attributes of a subscription or a set of subscriptions. Empty where there are none. */
export interface SubscriptionAttributes {
  /** Custom attributes by name. */
  custom?: {
    [key: string]: string | number | boolean | null;
  };
}
/** A subscription with its customer. */
export interface SubscriptionEntry {
  /** Number of the subscription in ChartMogul. */
  id: number;
  /** Identifier, usually without a prefix. */
  uuid?: string;
  /** Identifier in the billing system. */
  external_id: string | null;
  /** Identifier of the set of subscriptions it is a part of, in the billing system. */
  subscription_set_external_id?: string | null;
  /** Identifier of the set of subscriptions it is a part of. */
  subscription_set_uuid?: string | null;
  /** Name of the plan. */
  plan: string | null;
  /** How many units are subscribed to. */
  quantity: number | null;
  /** Monthly recurring revenue in minor units of `currency`; a fraction is possible. */
  mrr: number;
  /** Annualised run rate in minor units of `currency`; a fraction is possible. */
  arr: number;
  /** Whether it is running. */
  status: 'active' | 'inactive' | (string & {});
  /** Unit of the billing interval. */
  "billing-cycle": 'day' | 'month' | 'year' | (string & {}) | null;
  /** Number of units in a billing interval. */
  "billing-cycle-count": number | null;
  /** When it started, ISO 8601. */
  "start-date": string | null;
  /** When it runs out going by the payments so far, ISO 8601. */
  "end-date": string | null;
  /** ISO 4217 code. */
  currency: string;
  /** Symbol of the currency. */
  "currency-sign": string;
  /** Custom attributes by name. */
  custom_attributes?: {
    [key: string]: unknown;
  } | null;
  /** The customer it belongs to. ChartMogul does not return it; the SDK fills it in. */
  customer_uuid: string;
}
/** Something that happened to a subscription, or is going to. */
export interface SubscriptionEvent {
  /** Id of the event. */
  id: number;
  /** The data source, `ds_…`. */
  data_source_uuid: string;
  /** The customer, by its identifier in the billing system. */
  customer_external_id?: string;
  /** The same in newer lists, which have it instead of `customer_external_id`. */
  data_source_customer_external_id?: string;
  /** The set of subscriptions, by its identifier in the billing system. */
  subscription_set_external_id: string | null;
  /** The subscription, by its identifier in the billing system. */
  subscription_external_id: string;
  /** The plan, by its identifier in the billing system; empty or null for a cancellation. */
  plan_external_id: string | null;
  /** When it happened, ISO 8601. */
  event_date: string;
  /** When it takes effect, ISO 8601. */
  effective_date: string;
  /** What happened. */
  event_type: 'subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {});
  /** Identifier in the billing system. */
  external_id: string | null;
  /** When ChartMogul got it, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
  /** How many units are subscribed to; null or empty for a cancellation. */
  quantity: number | string | null;
  /** ISO 4217 code; null or empty for a cancellation. */
  currency: string | null;
  /** New amount for a billing interval, in minor currency units. Some answers have it as a string. */
  amount_in_cents: number | string | null;
  /** Tax in minor currency units. */
  tax_amount_in_cents: number | null;
  /** The event that this one takes back. */
  retracted_event_id: string | null;
  /** Position among movements of the same time. */
  event_order?: number | null;
  /** Why the record is invalid, per field; empty when it is valid. */
  errors?: ItemErrors;
  /** Whether the record is left out of all metrics. */
  disabled?: boolean;
  /** When it was disabled, ISO 8601. */
  disabled_at?: string | null;
  /** E-mail address of the user who disabled it. */
  disabled_by?: string | null;
  /** Whether a user added it by hand instead of a billing system. */
  user_created?: boolean;
  /** The edits by users; only with edit histories requested. */
  edit_history_summary?: EditHistorySummary;
}
/** The envelope of an event to write. */
export interface SubscriptionEventBody {
  /** The event itself, which the API nests. */
  subscription_event: SubscriptionEventFields;
}
/** What the API nests an event in. */
export interface SubscriptionEventEnvelope {
  /** The event itself, which the API nests. */
  subscription_event: SubscriptionEvent;
}
/** The fields of an event to write. */
export interface SubscriptionEventFields {
  /** Id of the event to change. */
  id?: number | undefined;
  /** The data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** The customer, by its identifier in the billing system. */
  customer_external_id?: string | undefined;
  /** What happened. */
  event_type?: ('subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {})) | undefined;
  /** When it happened, ISO 8601. */
  event_date?: string | undefined;
  /** When it takes effect, ISO 8601. */
  effective_date?: string | undefined;
  /** The subscription, by its identifier in the billing system. */
  subscription_external_id?: string | undefined;
  /** The plan, by its identifier in the billing system. A start or an update needs it, with `currency` and `amount_in_cents`. */
  plan_external_id?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** New amount for a billing interval and the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** How many units are subscribed to. */
  quantity?: number | undefined;
  /** The event that this one takes back, by its `external_id`; of a subscription_event_retracted. */
  retracted_event_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Identifier of the event in the billing system. */
  external_id?: string | undefined;
}
/** The envelope of subscription event lists. */
export interface SubscriptionEventList {
  /** The events of this page. */
  subscription_events: SubscriptionEvent[];
  /** The members of an older pagination that a first page still has. */
  meta?: SubscriptionEventPaging;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** An older pagination. Use `cursor` and `has_more`. */
export interface SubscriptionEventPaging {
  /** Id of the last event of the page. */
  next_key?: number | null;
  /** Id of the first one. */
  prev_key?: number | null;
  /** When the list was made. */
  before_key?: string | null;
  /** Number of this page. */
  page?: number;
  /** Number of pages. */
  total_pages?: number;
}
/** An event, by its id or by its identifier in the billing system. */
export interface SubscriptionEventReference {
  /** Id of the event. */
  id?: number;
  /** The data source (`ds_…`). */
  data_source_uuid?: string;
  /** Identifier in the billing system. */
  external_id?: string;
}
/** The envelope of a customer's subscriptions. */
export interface SubscriptionList {
  /** The subscriptions of this page. */
  entries: Subscription[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/** A subscription, by its UUID or by its identifier in a data source. */
export type SubscriptionReferenceParam = {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
} & ({
  /** Not together with `external_id`. */
  uuid?: never | undefined;
  /** The subscription, by its identifier in the billing system. */
  external_id: string;
} | {
  /** The subscription (`sub_…`). */
  uuid: string;
  /** Not together with `uuid`. */
  external_id?: never | undefined;
});
/** The tags of a customer. */
export interface Tags {
  /** Names of the tags. */
  tags: string[];
}
/** Something to do about a customer or a contact. Its identifier is `task_uuid`. */
export interface Task {
  /** Identifier, without a prefix. */
  task_uuid: string;
  /** The customer, `cus_…`; null for a task of a contact. */
  customer_uuid: string | null;
  /** What it is about. */
  associated_object?: 'customer' | 'contact' | (string & {}) | null;
  /** The customer (`cus_…`) or contact (`con_…`). */
  associated_object_uuid?: string | null;
  /** What is to be done. */
  task_details: string;
  /** E-mail address of the team member who is to do it. */
  assignee: string;
  /** When it is due, ISO 8601. */
  due_date: string;
  /** When it was done, ISO 8601; null before. */
  completed_at: string | null;
  /** When it was created, ISO 8601. */
  created_at: string;
  /** When it last changed, ISO 8601. */
  updated_at: string;
}
/** The envelope of task lists. */
export interface TaskList {
  /** The tasks of this page. */
  entries: Task[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** A payment or refund of an invoice. */
export interface Transaction {
  /** Identifier, `tr_…`. */
  uuid: string;
  /** Identifier in the billing system. */
  external_id: string | null;
  /** Whether money came in or went back. */
  type: 'payment' | 'refund' | (string & {});
  /** When it was made, ISO 8601. */
  date: string;
  /** Whether money moved. */
  result: 'successful' | 'failed' | (string & {});
  /** Amount in minor currency units; null means the whole invoice. */
  amount_in_cents?: number | null;
  /** Fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | null;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | null;
  /** Why the record is invalid, per field; empty when it is valid. */
  errors?: ItemErrors;
  /** Whether the record is left out of all metrics. */
  disabled?: boolean;
  /** When it was disabled, ISO 8601. */
  disabled_at?: string | null;
  /** E-mail address of the user who disabled it. */
  disabled_by?: string | null;
  /** Whether a user added it by hand instead of a billing system. */
  user_created?: boolean;
  /** The edits by users; only with edit histories requested. */
  edit_history_summary?: EditHistorySummary;
}
/** A payment or refund of an invoice to import. */
export interface TransactionParam {
  /** Whether money came in or went back. */
  type: 'payment' | 'refund' | (string & {});
  /** When it was made, ISO 8601. */
  date: string;
  /** Whether money moved. */
  result: 'successful' | 'failed' | (string & {});
  /** Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice. */
  amount_in_cents?: number | undefined;
  /** Fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/**
 * Parameters of `updateSubscriptionEventByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "event_001",
 *   "amount_in_cents": 7500
 * }
 */
export interface UpdateSubscriptionEventByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the event in the billing system. */
  external_id: string;
  /** The customer, by its identifier in the billing system. */
  customer_external_id?: string | undefined;
  /** What happened. */
  event_type?: ('subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {})) | undefined;
  /** When it happened, ISO 8601. */
  event_date?: string | undefined;
  /** When it takes effect, ISO 8601. */
  effective_date?: string | undefined;
  /** The subscription, by its identifier in the billing system. */
  subscription_external_id?: string | undefined;
  /** The plan, by its identifier in the billing system. A start or an update needs it, with `currency` and `amount_in_cents`. */
  plan_external_id?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** New amount for a billing interval and the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** How many units are subscribed to. */
  quantity?: number | undefined;
  /** The event that this one takes back, by its `external_id`; of a subscription_event_retracted. */
  retracted_event_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/**
 * Parameters of `updateSubscriptionEvent`.
 * @example {
 *   "id": 378040198,
 *   "amount_in_cents": 7500
 * }
 */
export interface UpdateSubscriptionEventParams {
  /** Id of the event, a number. */
  id: number;
  /** The customer, by its identifier in the billing system. */
  customer_external_id?: string | undefined;
  /** What happened. */
  event_type?: ('subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {})) | undefined;
  /** When it happened, ISO 8601. */
  event_date?: string | undefined;
  /** When it takes effect, ISO 8601. */
  effective_date?: string | undefined;
  /** The subscription, by its identifier in the billing system. */
  subscription_external_id?: string | undefined;
  /** The plan, by its identifier in the billing system. A start or an update needs it, with `currency` and `amount_in_cents`. */
  plan_external_id?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** New amount for a billing interval and the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** How many units are subscribed to. */
  quantity?: number | undefined;
  /** The event that this one takes back, by its `external_id`; of a subscription_event_retracted. */
  retracted_event_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/** The customers that were changed. */
export interface UpdatedCustomerList {
  /** The customers. */
  entries: Customer[];
}
/**
 * Parameters of `uploadData`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "type": "plan",
 *   "file": "Plan name,Interval count,Interval unit,Plan external ID\nPro,1,month,plan_001\n",
 *   "batch_name": "plans_2026_03"
 * }
 */
export interface UploadDataParams {
  /** The data source (`ds_…`), one with `system` Custom. */
  data_source_uuid: string;
  /** The CSV file in UTF-8, with a line of column names. Its contents, not its path. */
  file: string | Uint8Array | {
  /** The bytes, as of a `Blob`. */
  arrayBuffer(): Promise<ArrayBuffer>
  };
  /** What the rows of the file are. */
  type: 'customer' | 'contact' | 'plan' | 'invoice' | 'line_item' | 'transaction' | 'subscription_event' | 'manual_subscription_event' | 'customer_note' | 'customers_contacts_enrichment' | (string & {});
  /** A name for the upload, to find it by. */
  batch_name?: string | undefined;
}
/**
 * Parameters of `getActivitiesExport`.
 * @example {
 *   "id": "44037b8f-4a89-4fc6-8114-2288c71a9518"
 * }
 */
export interface GetActivitiesExportParams {
  /** Identifier of the export. */
  id: string;
}
/**
 * Parameters of `listContacts`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "per_page": 100
 * }
 */
export interface ListContactsParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only contacts of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only contacts with exactly this e-mail address. */
  email?: string | undefined;
  /** Only contacts of the customer with this identifier in its billing system. */
  customer_external_id?: string | undefined;
  /** Only contacts of this data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of contact lists. */
export interface ListContactsResult {
  /** The contacts of this page. */
  entries: Contact[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `createContact`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "first_name": "Adam",
 *   "email": "adam@example.com",
 *   "custom": [
 *     {
 *       "key": "newsletter",
 *       "value": true
 *     }
 *   ]
 * }
 */
export interface CreateContactParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** A data source of the customer (`ds_…`). */
  data_source_uuid: string;
  /** Identifier in your own system; null for none. */
  external_id?: (string | null) | undefined;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Job title. */
  title?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Address of the LinkedIn profile. */
  linked_in?: string | undefined;
  /** Address of the Twitter profile. */
  twitter?: string | undefined;
  /** Notes about the contact. */
  notes?: string | undefined;
  /** Place among the contacts of the customer, from 1. */
  position?: number | undefined;
  /** When the contact was last seen, ISO 8601. */
  last_seen?: string | undefined;
  /** Custom attributes, which must exist in the account. */
  custom?: CustomFieldParam[] | undefined;
}
/**
 * Parameters of `mergeContacts`.
 * @example {
 *   "into_uuid": "con_36399f04-7686-11ee-86f6-8727560009c2",
 *   "from_uuid": "con_6f0b7208-7690-11ee-8857-9f75f1321afd"
 * }
 */
export interface MergeContactsParams {
  /** The contact to keep (`con_…`). */
  into_uuid: string;
  /** The contact to merge into it (`con_…`), which is deleted. */
  from_uuid: string;
}
/**
 * Parameters of `getContact`.
 * @example {
 *   "uuid": "con_36399f04-7686-11ee-86f6-8727560009c2"
 * }
 */
export interface GetContactParams {
  /** Contact UUID (`con_…`). */
  uuid: string;
}
/**
 * Parameters of `updateContact`.
 * @example {
 *   "uuid": "con_36399f04-7686-11ee-86f6-8727560009c2",
 *   "title": "CTO",
 *   "position": 1
 * }
 */
export interface UpdateContactParams {
  /** Contact UUID (`con_…`). */
  uuid: string;
  /** Identifier in your own system; null for none. */
  external_id?: (string | null) | undefined;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Job title. */
  title?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Address of the LinkedIn profile. */
  linked_in?: string | undefined;
  /** Address of the Twitter profile. */
  twitter?: string | undefined;
  /** Notes about the contact. */
  notes?: string | undefined;
  /** Place among the contacts of the customer, from 1. */
  position?: number | undefined;
  /** When the contact was last seen, ISO 8601. */
  last_seen?: string | undefined;
  /** Custom attributes, which must exist in the account. */
  custom?: CustomFieldParam[] | undefined;
}
/**
 * Parameters of `deleteContact`.
 * @example {
 *   "uuid": "con_36399f04-7686-11ee-86f6-8727560009c2"
 * }
 */
export interface DeleteContactParams {
  /** Contact UUID (`con_…`). */
  uuid: string;
}
/**
 * Parameters of `listCustomerNotes`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface ListCustomerNotesParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only notes of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only notes, or only logged calls. */
  type?: ('note' | 'call' | (string & {})) | undefined;
  /** Only those of the team member with this e-mail address. */
  author_email?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of lists of customer notes. */
export interface ListCustomerNotesResult {
  /** The notes of this page. */
  entries: CustomerNote[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `createCustomerNote`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "type": "call",
 *   "text": "Asked about annual billing",
 *   "call_duration": 60
 * }
 */
export interface CreateCustomerNoteParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Whether it is a note or a logged call. */
  type: 'note' | 'call' | (string & {});
  /** What the note says. */
  text?: string | undefined;
  /** Length of the call in seconds; of a call only. */
  call_duration?: number | undefined;
  /** E-mail address of the team member who wrote it; the owner of the API key by default. */
  author_email?: string | undefined;
  /** When it was written or the call was made, ISO 8601. */
  created_at?: string | undefined;
}
/**
 * Parameters of `getCustomerNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"
 * }
 */
export interface GetCustomerNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
}
/**
 * Parameters of `updateCustomerNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde",
 *   "text": "Wants annual billing"
 * }
 */
export interface UpdateCustomerNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
  /** What the note says. */
  text?: string | undefined;
  /** Length of the call in seconds; of a call only. */
  call_duration?: number | undefined;
  /** E-mail address of the team member who wrote it; the owner of the API key by default. */
  author_email?: string | undefined;
  /** When it was written or the call was made, ISO 8601. */
  created_at?: string | undefined;
  /** When it was changed, ISO 8601. */
  updated_at?: string | undefined;
}
/**
 * Parameters of `deleteCustomerNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"
 * }
 */
export interface DeleteCustomerNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
}
/**
 * Parameters of `createCustomer`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "customer_001",
 *   "name": "Adam Smith",
 *   "email": "adam@example.com",
 *   "country": "US",
 *   "state": "US-CA",
 *   "attributes": {
 *     "tags": [
 *       "enterprise"
 *     ],
 *     "custom": [
 *       {
 *         "type": "Integer",
 *         "key": "seats",
 *         "value": 8
 *       }
 *     ]
 *   }
 * }
 */
export interface CreateCustomerParams {
  /** The data source (`ds_…`), one with `system` Custom. */
  data_source_uuid: string;
  /** Identifier in your billing system, unique in the data source. */
  external_id: string;
  /** Full name. */
  name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Company name. */
  company?: string | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  /** ISO 3166-2 code of a state of the US, such as US-CA; answers have it as CA. */
  state?: string | undefined;
  /** Name of the city. */
  city?: string | undefined;
  /** Postal code. */
  zip?: string | undefined;
  /** When it became a lead, ISO 8601. */
  lead_created_at?: string | undefined;
  /** When its free trial began, ISO 8601. */
  free_trial_started_at?: string | undefined;
  /** E-mail address of the team member in charge, who must be a user of ChartMogul. */
  owner?: string | undefined;
  /** The customer's website. */
  website_url?: string | undefined;
  /** Where a lead stands. The other statuses follow from billing data and cannot be set. */
  status?: ('New Lead' | 'Working Lead' | 'Qualified Lead' | 'Unqualified Lead' | (string & {})) | undefined;
  /** The first contact. */
  primary_contact?: PrimaryContactParam | undefined;
  /** Tags and custom attributes. */
  attributes?: CustomerAttributesParam | undefined;
}
/**
 * Parameters of `addCustomAttributesByEmail`.
 * @example {
 *   "email": "adam@example.com",
 *   "custom": [
 *     {
 *       "type": "String",
 *       "key": "channel",
 *       "value": "Facebook"
 *     }
 *   ]
 * }
 */
export interface AddCustomAttributesByEmailParams {
  /** The e-mail address, which has to match exactly. */
  email: string;
  /** The attributes, each with its type. */
  custom: CustomAttributeParam[];
  /** Whether to look at the e-mail addresses of contacts as well. */
  with_associated_emails?: boolean | undefined;
}
/**
 * Parameters of `addTagsByEmail`.
 * @example {
 *   "email": "adam@example.com",
 *   "tags": [
 *     "newsletter"
 *   ]
 * }
 */
export interface AddTagsByEmailParams {
  /** The e-mail address, which has to match exactly. */
  email: string;
  /** Labels to attach. */
  tags: string[];
  /** Whether to look at the e-mail addresses of contacts as well. */
  with_associated_emails?: boolean | undefined;
}
/**
 * Parameters of `mergeCustomers`.
 * @example {
 *   "from": {
 *     "customer_uuid": "cus_5915ee5a-babd-406b-b8ce-d207133fb4cb"
 *   },
 *   "into": {
 *     "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 *   }
 * }
 */
export interface MergeCustomersParams {
  /** The customer to merge, which disappears. */
  from: CustomerReferenceParam;
  /** The customer to keep. */
  into: CustomerReferenceParam;
}
/**
 * Parameters of `unmergeCustomers`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "customer_001",
 *   "move_to_new_customer": [
 *     "tasks",
 *     "notes"
 *   ]
 * }
 */
export interface UnmergeCustomersParams {
  /** The customer that it was merged into (`cus_…`). */
  customer_uuid: string;
  /** The data source of the customer to separate (`ds_…`). */
  data_source_uuid: string;
  /** The customer to separate, by its identifier in the billing system. */
  external_id: string;
  /** What goes with the new customer. Everything stays by default. */
  move_to_new_customer?: ('tasks' | 'opportunities' | 'notes' | (string & {}))[] | undefined;
}
/**
 * Parameters of `listCustomerActivities`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface ListCustomerActivitiesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of a customer's activities. */
export interface ListCustomerActivitiesResult {
  /** The activities of this page. */
  entries: CustomerActivity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Rows per page.
   * @deprecated
   */
  per_page?: number;
  /**
   * Number of this page.
   * @deprecated
   */
  page?: number;
}
/**
 * Parameters of `getCustomerAttributes`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface GetCustomerAttributesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
}
/**
 * Parameters of `addCustomerCustomAttributes`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "custom": [
 *     {
 *       "type": "String",
 *       "key": "channel",
 *       "value": "Facebook"
 *     },
 *     {
 *       "type": "Integer",
 *       "key": "seats",
 *       "value": 8
 *     }
 *   ]
 * }
 */
export interface AddCustomerCustomAttributesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** The attributes, each with its type. */
  custom: CustomAttributeParam[];
}
/**
 * Parameters of `updateCustomerCustomAttributes`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "custom": {
 *     "channel": "Twitter",
 *     "seats": 12
 *   }
 * }
 */
export interface UpdateCustomerCustomAttributesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** The values by name. */
  custom: {
    [key: string]: string | number | boolean;
  };
}
/**
 * Parameters of `removeCustomerCustomAttributes`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "custom": [
 *     "channel"
 *   ]
 * }
 */
export interface RemoveCustomerCustomAttributesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** The names of the attributes. */
  custom: string[];
}
/**
 * Parameters of `addCustomerTags`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "tags": [
 *     "enterprise",
 *     "pilot"
 *   ]
 * }
 */
export interface AddCustomerTagsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Labels to attach. */
  tags: string[];
}
/**
 * Parameters of `removeCustomerTags`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "tags": [
 *     "pilot"
 *   ]
 * }
 */
export interface RemoveCustomerTagsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Labels to take off. */
  tags: string[];
}
/**
 * Parameters of `connectSubscriptions`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "subscriptions": [
 *     {
 *       "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *       "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b"
 *     },
 *     {
 *       "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *       "uuid": "sub_0736b14e-369e-4980-bd6a-4ab51f24a784"
 *     }
 *   ]
 * }
 */
export interface ConnectSubscriptionsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** The subscriptions, at least two. */
  subscriptions: SubscriptionReferenceParam[];
}
/**
 * Parameters of `listCustomerContacts`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface ListCustomerContactsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of contact lists. */
export interface ListCustomerContactsResult {
  /** The contacts of this page. */
  entries: Contact[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `createCustomerContact`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "first_name": "Adam",
 *   "email": "adam@example.com"
 * }
 */
export interface CreateCustomerContactParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** A data source of the customer (`ds_…`). */
  data_source_uuid: string;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Job title. */
  title?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Address of the LinkedIn profile. */
  linked_in?: string | undefined;
  /** Address of the Twitter profile. */
  twitter?: string | undefined;
  /** Notes about the contact. */
  notes?: string | undefined;
}
/**
 * Parameters of `disconnectSubscriptions`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "subscriptions": [
 *     {
 *       "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *       "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b"
 *     },
 *     {
 *       "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *       "uuid": "sub_0736b14e-369e-4980-bd6a-4ab51f24a784"
 *     }
 *   ]
 * }
 */
export interface DisconnectSubscriptionsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** The subscriptions, at least two. */
  subscriptions: SubscriptionReferenceParam[];
}
/**
 * Parameters of `updateCustomer`.
 * @example {
 *   "id": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "company": "Acme Corp",
 *   "status": "Qualified Lead",
 *   "attributes": {
 *     "custom": {
 *       "seats": 12
 *     }
 *   }
 * }
 */
export interface UpdateCustomerParams {
  /** The ChartMogul customer UUID (`cus_…`). */
  id: string;
  /** Full name. */
  name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Company name. */
  company?: string | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  /** ISO 3166-2 code of a state of the US, such as US-CA; answers have it as CA. */
  state?: string | undefined;
  /** Name of the city. */
  city?: string | undefined;
  /** Postal code. */
  zip?: string | undefined;
  /** When it became a lead, ISO 8601. */
  lead_created_at?: string | undefined;
  /** When its free trial began, ISO 8601. */
  free_trial_started_at?: string | undefined;
  /** E-mail address of the team member in charge, who must be a user of ChartMogul. */
  owner?: string | undefined;
  /** The customer's website. */
  website_url?: string | undefined;
  /** Where a lead stands. The other statuses follow from billing data and cannot be set. */
  status?: ('New Lead' | 'Working Lead' | 'Qualified Lead' | 'Unqualified Lead' | (string & {})) | undefined;
  /** The first contact. */
  primary_contact?: PrimaryContactParam | undefined;
  /** Tags and custom attributes. */
  attributes?: CustomerAttributesUpdateParam | undefined;
}
/**
 * Parameters of `deleteCustomer`.
 * @example {
 *   "id": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface DeleteCustomerParams {
  /** The ChartMogul customer UUID (`cus_…`). */
  id: string;
}
/**
 * Parameters of `listDataSources`.
 * @example {
 *   "system": "Custom",
 *   "with_processing_status": true
 * }
 */
export interface ListDataSourcesParams {
  /** Only data sources with this name. */
  name?: string | undefined;
  /** Only data sources of this billing system, such as Stripe or Custom. */
  system?: string | undefined;
  /** Whether to fill in `processing_status`. */
  with_processing_status?: boolean | undefined;
  /** Whether to fill in `auto_churn_subscription_setting`. */
  with_auto_churn_subscription_setting?: boolean | undefined;
  /** Whether to fill in `invoice_handling_setting`. */
  with_invoice_handling_setting?: boolean | undefined;
}
/**
 * Parameters of `createDataSource`.
 * @example {
 *   "name": "In-house billing"
 * }
 */
export interface CreateDataSourceParams {
  /** A name that no other data source of the account has. */
  name: string;
}
/**
 * Parameters of `deleteCustomerInvoices`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface DeleteCustomerInvoicesParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** The customer (`cus_…`). */
  customer_uuid: string;
}
/**
 * Parameters of `updateInvoiceStatus`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "invoice_001",
 *   "status": "voided"
 * }
 */
export interface UpdateInvoiceStatusParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the invoice in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** The new status. */
  status: 'voided' | 'written_off' | (string & {});
}
/**
 * Parameters of `importData`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "import_2026_03",
 *   "customers": [
 *     {
 *       "external_id": "customer_001",
 *       "name": "Acme Corp"
 *     }
 *   ],
 *   "invoices": [
 *     {
 *       "customer_external_id": "customer_001",
 *       "external_id": "invoice_001",
 *       "date": "2026-03-01",
 *       "currency": "USD"
 *     }
 *   ],
 *   "line_items": [
 *     {
 *       "invoice_external_id": "invoice_001",
 *       "type": "one_time",
 *       "amount_in_cents": 2500,
 *       "description": "Setup"
 *     }
 *   ]
 * }
 */
export interface ImportDataParams {
  /** The data source (`ds_…`), one with `system` Custom. */
  data_source_uuid: string;
  /** Your identifier of this import, to ask for its status with. */
  external_id: string;
  /** Customers to import. */
  customers?: DataImportCustomerParam[] | undefined;
  /** Plans to import. */
  plans?: DataImportPlanParam[] | undefined;
  /** The invoices, without their line items and transactions. */
  invoices?: DataImportInvoiceParam[] | undefined;
  /** The line items of invoices. */
  line_items?: DataImportLineItemParam[] | undefined;
  /** The payments and refunds of invoices. */
  transactions?: DataImportTransactionParam[] | undefined;
  /** Events to import. */
  subscription_events?: DataImportSubscriptionEventParam[] | undefined;
}
/**
 * Parameters of `getDataImport`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "import_id": "import_2026_03"
 * }
 */
export interface GetDataImportParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** The `external_id` that the import was sent with. */
  import_id: string;
}
/**
 * Parameters of `getDataSource`.
 * @example {
 *   "uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "with_processing_status": true
 * }
 */
export interface GetDataSourceParams {
  /** Data source UUID (`ds_…`). */
  uuid: string;
  /** Whether to fill in `processing_status`. */
  with_processing_status?: boolean | undefined;
  /** Whether to fill in `auto_churn_subscription_setting`. */
  with_auto_churn_subscription_setting?: boolean | undefined;
  /** Whether to fill in `invoice_handling_setting`. */
  with_invoice_handling_setting?: boolean | undefined;
}
/**
 * Parameters of `deleteDataSource`.
 * @example {
 *   "uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"
 * }
 */
export interface DeleteDataSourceParams {
  /** Data source UUID (`ds_…`). */
  uuid: string;
}
/**
 * Parameters of `emptyDataSource`.
 * @example {
 *   "uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"
 * }
 */
export interface EmptyDataSourceParams {
  /** Data source UUID (`ds_…`). */
  uuid: string;
}
/**
 * Parameters of `listCustomerInvoices`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "per_page": 100
 * }
 */
export interface ListCustomerInvoicesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of a customer's invoices. */
export interface ListCustomerInvoicesResult {
  /** The invoices of this page. */
  invoices: Invoice[];
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `importInvoices`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "invoices": [
 *     {
 *       "external_id": "invoice_001",
 *       "date": "2026-03-01T00:00:00Z",
 *       "currency": "USD",
 *       "line_items": [
 *         {
 *           "type": "subscription",
 *           "subscription_external_id": "subscription_001",
 *           "plan_uuid": "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7",
 *           "service_period_start": "2026-03-01T00:00:00Z",
 *           "service_period_end": "2026-04-01T00:00:00Z",
 *           "amount_in_cents": 5000
 *         }
 *       ],
 *       "transactions": [
 *         {
 *           "type": "payment",
 *           "date": "2026-03-05T00:14:23Z",
 *           "result": "successful"
 *         }
 *       ]
 *     }
 *   ]
 * }
 */
export interface ImportInvoicesParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Invoices to import, each with its lines and transactions. */
  invoices: InvoiceParam[];
}
/**
 * Parameters of `listImportedSubscriptions`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
 * }
 */
export interface ListImportedSubscriptionsParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of imported subscriptions. */
export interface ListImportedSubscriptionsResult {
  /** The subscriptions of this page. */
  subscriptions: ImportedSubscription[];
  /** The customer, `cus_…`. */
  customer_uuid: string;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `createLineItem`.
 * @example {
 *   "invoice_uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1",
 *   "type": "subscription",
 *   "amount_in_cents": 5000,
 *   "plan_uuid": "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7",
 *   "subscription_external_id": "subscription_001",
 *   "service_period_start": "2026-03-01",
 *   "service_period_end": "2026-04-01"
 * }
 */
export interface CreateLineItemParams {
  /** The invoice (`inv_…`). */
  invoice_uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** The kind of line, which determines the other fields. */
  type: 'subscription' | 'one_time' | (string & {});
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents: number;
  /** The plan (`pl_…`) of a subscription line. */
  plan_uuid?: string | undefined;
  /** The subscription of a subscription line, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Start of the time paid for, ISO 8601, of a subscription line. */
  service_period_start?: string | undefined;
  /** End of the time paid for, ISO 8601, of a subscription line. */
  service_period_end?: string | undefined;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean | undefined;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: ('differential' | 'full' | 'differential_mrr' | (string & {})) | undefined;
  /** When the subscription was cancelled, ISO 8601. */
  cancelled_at?: string | undefined;
  /** Text of a one-time line. */
  description?: string | undefined;
  /** How many units it charges for. */
  quantity?: number | undefined;
  /** Code of the coupon or discount. */
  discount_code?: string | undefined;
  /** Discount in minor currency units. */
  discount_amount_in_cents?: number | undefined;
  /** Why it costs less. */
  discount_description?: string | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Account in the books, at most 30 letters and digits. */
  account_code?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Whether it carries over a balance instead of charging for something. */
  balance_transfer?: boolean | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/**
 * Parameters of `createTransaction`.
 * @example {
 *   "invoice_uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1",
 *   "type": "payment",
 *   "date": "2026-03-05T00:14:23Z",
 *   "result": "successful",
 *   "external_id": "payment_001"
 * }
 */
export interface CreateTransactionParams {
  /** The invoice (`inv_…`). */
  invoice_uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Whether money came in or went back. */
  type: 'payment' | 'refund' | (string & {});
  /** When it was made, ISO 8601. */
  date: string;
  /** Whether money moved. */
  result: 'successful' | 'failed' | (string & {});
  /** Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice. Leave the key out instead of passing undefined, which is refused. */
  amount_in_cents?: number;
  /** Fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/** Parameters of `cancelImportedSubscription`. */
export type CancelImportedSubscriptionParams = {
  /** Subscription UUID with its prefix (`sub_…`), as `listImportedSubscriptions` has it. */
  uuid: string;
} & ({
  /** Not together with `cancellation_dates`. */
  cancelled_at?: never | undefined;
  /** All times at which it ends, ISO 8601; an empty list takes the cancellations back. */
  cancellation_dates: string[];
} | {
  /** When it ends, ISO 8601. */
  cancelled_at: string;
  /** Not together with `cancelled_at`. */
  cancellation_dates?: never | undefined;
});
/**
 * Parameters of `updateInvoiceByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "invoice_001",
 *   "due_date": "2026-04-15"
 * }
 */
export interface UpdateInvoiceByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the invoice in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Date of the invoice, ISO 8601. */
  date?: string | undefined;
  /** When it is due, ISO 8601. */
  due_date?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** How it is collected. */
  collection_method?: ('automatic' | 'manual' | (string & {})) | undefined;
}
/**
 * Parameters of `deleteInvoiceByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "invoice_001"
 * }
 */
export interface DeleteInvoiceByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the invoice in its billing system. */
  external_id: string;
}
/**
 * Parameters of `disableInvoiceByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "invoice_001",
 *   "disabled": true
 * }
 */
export interface DisableInvoiceByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the invoice in its billing system. */
  external_id: string;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `getInvoice`.
 * @example {
 *   "uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1"
 * }
 */
export interface GetInvoiceParams {
  /** Invoice UUID (`inv_…`). */
  uuid: string;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/**
 * Parameters of `updateInvoice`.
 * @example {
 *   "uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1",
 *   "due_date": "2026-04-15"
 * }
 */
export interface UpdateInvoiceParams {
  /** Invoice UUID (`inv_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Date of the invoice, ISO 8601. */
  date?: string | undefined;
  /** When it is due, ISO 8601. */
  due_date?: string | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** How it is collected. */
  collection_method?: ('automatic' | 'manual' | (string & {})) | undefined;
}
/**
 * Parameters of `deleteInvoice`.
 * @example {
 *   "uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1"
 * }
 */
export interface DeleteInvoiceParams {
  /** Invoice UUID (`inv_…`). */
  uuid: string;
}
/**
 * Parameters of `disableInvoice`.
 * @example {
 *   "uuid": "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1",
 *   "disabled": true
 * }
 */
export interface DisableInvoiceParams {
  /** Invoice UUID (`inv_…`). */
  uuid: string;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `getLineItemByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "line_item_001"
 * }
 */
export interface GetLineItemByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the line item in its billing system. */
  external_id: string;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/**
 * Parameters of `updateLineItemByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "line_item_001",
 *   "amount_in_cents": 7500
 * }
 */
export interface UpdateLineItemByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the line item in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** The kind of line, which determines the other fields. */
  type?: ('subscription' | 'one_time' | (string & {})) | undefined;
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** The plan (`pl_…`) of a subscription line. */
  plan_uuid?: string | undefined;
  /** The subscription of a subscription line, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Start of the time paid for, ISO 8601, of a subscription line. */
  service_period_start?: string | undefined;
  /** End of the time paid for, ISO 8601, of a subscription line. */
  service_period_end?: string | undefined;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean | undefined;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: ('differential' | 'full' | 'differential_mrr' | (string & {})) | undefined;
  /** When the subscription was cancelled, ISO 8601. */
  cancelled_at?: string | undefined;
  /** Text of a one-time line. */
  description?: string | undefined;
  /** How many units it charges for. */
  quantity?: number | undefined;
  /** Code of the coupon or discount. */
  discount_code?: string | undefined;
  /** Discount in minor currency units. */
  discount_amount_in_cents?: number | undefined;
  /** Why it costs less. */
  discount_description?: string | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Account in the books, at most 30 letters and digits. */
  account_code?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Whether it carries over a balance instead of charging for something. */
  balance_transfer?: boolean | undefined;
}
/**
 * Parameters of `deleteLineItemByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "line_item_001"
 * }
 */
export interface DeleteLineItemByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the line item in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/**
 * Parameters of `disableLineItemByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "line_item_001",
 *   "disabled": true
 * }
 */
export interface DisableLineItemByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the line item in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `getLineItem`.
 * @example {
 *   "uuid": "li_d1674f45-630a-4851-8131-06815093d338"
 * }
 */
export interface GetLineItemParams {
  /** Line item UUID (`li_…`). */
  uuid: string;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/**
 * Parameters of `updateLineItem`.
 * @example {
 *   "uuid": "li_d1674f45-630a-4851-8131-06815093d338",
 *   "amount_in_cents": 7500
 * }
 */
export interface UpdateLineItemParams {
  /** Line item UUID (`li_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** The kind of line, which determines the other fields. */
  type?: ('subscription' | 'one_time' | (string & {})) | undefined;
  /** Amount for the whole quantity, in minor currency units. */
  amount_in_cents?: number | undefined;
  /** The plan (`pl_…`) of a subscription line. */
  plan_uuid?: string | undefined;
  /** The subscription of a subscription line, by its identifier in your billing system. */
  subscription_external_id?: string | undefined;
  /** The set of subscriptions it is a part of. */
  subscription_set_external_id?: string | undefined;
  /** Start of the time paid for, ISO 8601, of a subscription line. */
  service_period_start?: string | undefined;
  /** End of the time paid for, ISO 8601, of a subscription line. */
  service_period_end?: string | undefined;
  /** Whether it covers a part of a billing interval only. */
  prorated?: boolean | undefined;
  /** How a prorated amount enters recurring revenue. */
  proration_type?: ('differential' | 'full' | 'differential_mrr' | (string & {})) | undefined;
  /** When the subscription was cancelled, ISO 8601. */
  cancelled_at?: string | undefined;
  /** Text of a one-time line. */
  description?: string | undefined;
  /** How many units it charges for. */
  quantity?: number | undefined;
  /** Code of the coupon or discount. */
  discount_code?: string | undefined;
  /** Discount in minor currency units. */
  discount_amount_in_cents?: number | undefined;
  /** Why it costs less. */
  discount_description?: string | undefined;
  /** Tax in minor currency units. */
  tax_amount_in_cents?: number | undefined;
  /** Payment fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Account in the books, at most 30 letters and digits. */
  account_code?: string | undefined;
  /** Position among movements of the same time. */
  event_order?: number | undefined;
  /** Whether it carries over a balance instead of charging for something. */
  balance_transfer?: boolean | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/**
 * Parameters of `deleteLineItem`.
 * @example {
 *   "uuid": "li_d1674f45-630a-4851-8131-06815093d338"
 * }
 */
export interface DeleteLineItemParams {
  /** Line item UUID (`li_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/**
 * Parameters of `disableLineItem`.
 * @example {
 *   "uuid": "li_d1674f45-630a-4851-8131-06815093d338",
 *   "disabled": true
 * }
 */
export interface DisableLineItemParams {
  /** Line item UUID (`li_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `listNotes`.
 * @example {
 *   "contact_uuid": "con_36399f04-7686-11ee-86f6-8727560009c2",
 *   "type": "call"
 * }
 */
export interface ListNotesParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only notes of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only notes of this contact (`con_…`). */
  contact_uuid?: string | undefined;
  /** Only notes, or only logged calls. */
  type?: ('note' | 'call' | (string & {})) | undefined;
  /** Only those of the team member with this e-mail address. */
  author_email?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of note lists. */
export interface ListNotesResult {
  /** The notes of this page. */
  entries: Note[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** Parameters of `createNote`. */
export type CreateNoteParams = {
  /** Whether it is a note or a logged call. */
  type: 'note' | 'call' | (string & {});
  /** What the note says. */
  text?: string | undefined;
  /** Length of the call in seconds; of a call only. */
  call_duration?: number | undefined;
  /** E-mail address of the team member who wrote it; the owner of the API key by default. */
  author_email?: string | undefined;
  /** When it was written or the call was made, ISO 8601. */
  created_at?: string | undefined;
} & ({
  /** Not together with `associated_object_identifier`. */
  customer_uuid?: never | undefined;
  /** The customer or contact. */
  associated_object_identifier: AssociatedObjectParam;
} | {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Not together with `customer_uuid`. */
  associated_object_identifier?: never | undefined;
});
/**
 * Parameters of `getNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"
 * }
 */
export interface GetNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
}
/**
 * Parameters of `updateNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde",
 *   "text": "Wants annual billing"
 * }
 */
export interface UpdateNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
  /** What the note says. */
  text?: string | undefined;
  /** Length of the call in seconds; of a call only. */
  call_duration?: number | undefined;
  /** E-mail address of the team member who wrote it; the owner of the API key by default. */
  author_email?: string | undefined;
  /** When it was written or the call was made, ISO 8601. */
  created_at?: string | undefined;
  /** When it was changed, ISO 8601. */
  updated_at?: string | undefined;
}
/**
 * Parameters of `deleteNote`.
 * @example {
 *   "uuid": "note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"
 * }
 */
export interface DeleteNoteParams {
  /** Note UUID (`note_…`). */
  uuid: string;
}
/**
 * Parameters of `listOpportunities`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "pipeline": "New Business"
 * }
 */
export interface ListOpportunitiesParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only opportunities of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only those of the team member with this e-mail address. */
  owner?: string | undefined;
  /** Only those in the pipeline with this name. */
  pipeline?: string | undefined;
  /** Only those in the stage with this name. */
  pipeline_stage?: string | undefined;
  /**
   * Format: date
   * Only those expected to be closed on this day or later.
   */
  estimated_close_date_on_or_after?: string | undefined;
  /**
   * Format: date
   * Only those expected to be closed on this day or earlier.
   */
  estimated_close_date_on_or_before?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of opportunity lists. */
export interface ListOpportunitiesResult {
  /** The opportunities of this page. */
  entries: Opportunity[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `createOpportunity`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "owner": "sales@example.com",
 *   "pipeline": "New Business",
 *   "pipeline_stage": "Discovery",
 *   "estimated_close_date": "2026-06-30",
 *   "amount_in_cents": 120000,
 *   "currency": "USD",
 *   "type": "recurring",
 *   "win_likelihood": 30
 * }
 */
export interface CreateOpportunityParams {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** E-mail address of the team member in charge. */
  owner: string;
  /** Name of the pipeline. */
  pipeline: string;
  /** Name of a stage of the pipeline. */
  pipeline_stage: string;
  /**
   * Format: date
   * When it is expected to be closed, YYYY-MM-DD.
   */
  estimated_close_date: string;
  /** Expected amount in minor units of `currency`. */
  amount_in_cents: number;
  /** ISO 4217 code. */
  currency: string;
  /** Kind of revenue. */
  type?: ('recurring' | 'one-time' | 'arr' | (string & {})) | undefined;
  /** Category in forecasts. */
  forecast_category?: ('pipeline' | 'best_case' | 'committed' | 'lost' | 'won' | 'omitted' | (string & {})) | undefined;
  /** Likelihood of winning it, in percent. */
  win_likelihood?: number | undefined;
  /** Custom attributes, which must exist in the account. */
  custom?: CustomFieldParam[] | undefined;
}
/**
 * Parameters of `getOpportunity`.
 * @example {
 *   "uuid": "bb544336-e74e-11ee-800c-effc264f19ed"
 * }
 */
export interface GetOpportunityParams {
  /** Opportunity UUID, without a prefix. */
  uuid: string;
}
/**
 * Parameters of `updateOpportunity`.
 * @example {
 *   "uuid": "bb544336-e74e-11ee-800c-effc264f19ed",
 *   "pipeline_stage": "Negotiation",
 *   "win_likelihood": 80
 * }
 */
export interface UpdateOpportunityParams {
  /** Opportunity UUID, without a prefix. */
  uuid: string;
  /** E-mail address of the team member in charge. */
  owner?: string | undefined;
  /** Name of the pipeline. */
  pipeline?: string | undefined;
  /** Name of a stage of the pipeline. */
  pipeline_stage?: string | undefined;
  /**
   * Format: date
   * When it is expected to be closed, YYYY-MM-DD.
   */
  estimated_close_date?: string | undefined;
  /** Expected amount in minor units of `currency`. */
  amount_in_cents?: number | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** Kind of revenue. */
  type?: ('recurring' | 'one-time' | 'arr' | (string & {})) | undefined;
  /** Category in forecasts. */
  forecast_category?: ('pipeline' | 'best_case' | 'committed' | 'lost' | 'won' | 'omitted' | (string & {})) | undefined;
  /** Likelihood of winning it, in percent. */
  win_likelihood?: number | undefined;
  /** Custom attributes, which must exist in the account. */
  custom?: CustomFieldParam[] | undefined;
}
/**
 * Parameters of `deleteOpportunity`.
 * @example {
 *   "uuid": "bb544336-e74e-11ee-800c-effc264f19ed"
 * }
 */
export interface DeleteOpportunityParams {
  /** Opportunity UUID, without a prefix. */
  uuid: string;
}
/**
 * Parameters of `listPlanGroups`.
 * @example {
 *   "per_page": 100
 * }
 */
export interface ListPlanGroupsParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of plan group lists. */
export interface ListPlanGroupsResult {
  /** The plan groups of this page. */
  plan_groups: PlanGroup[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `createPlanGroup`.
 * @example {
 *   "name": "Monthly plans",
 *   "plans": [
 *     "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"
 *   ]
 * }
 */
export interface CreatePlanGroupParams {
  /** Name of the group. */
  name: string;
  /** UUIDs of its plans (`pl_…`), at least one. */
  plans: string[];
}
/**
 * Parameters of `getPlanGroup`.
 * @example {
 *   "uuid": "plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"
 * }
 */
export interface GetPlanGroupParams {
  /** Plan group UUID (`plg_…`). */
  uuid: string;
}
/**
 * Parameters of `updatePlanGroup`.
 * @example {
 *   "uuid": "plg_5f1af63a-ec94-4688-9127-5eb816d05a8f",
 *   "name": "Monthly"
 * }
 */
export interface UpdatePlanGroupParams {
  /** Plan group UUID (`plg_…`). */
  uuid: string;
  /** Name of the group. */
  name?: string | undefined;
  /** UUIDs of all its plans (`pl_…`). */
  plans?: string[] | undefined;
}
/**
 * Parameters of `deletePlanGroup`.
 * @example {
 *   "uuid": "plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"
 * }
 */
export interface DeletePlanGroupParams {
  /** Plan group UUID (`plg_…`). */
  uuid: string;
}
/**
 * Parameters of `listPlanGroupPlans`.
 * @example {
 *   "uuid": "plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"
 * }
 */
export interface ListPlanGroupPlansParams {
  /** Plan group UUID (`plg_…`). */
  uuid: string;
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of plan lists. */
export interface ListPlanGroupPlansResult {
  /** The plans of this page. */
  plans: Plan[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
  /**
   * Number of this page.
   * @deprecated
   */
  current_page?: number;
  /**
   * Number of pages. Unreliable, it may be null or 0 although there are rows.
   * @deprecated
   */
  total_pages?: number | null;
}
/**
 * Parameters of `createPlan`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "name": "Gold",
 *   "interval_count": 1,
 *   "interval_unit": "month",
 *   "external_id": "gold"
 * }
 */
export interface CreatePlanParams {
  /** The data source (`ds_…`), one with `system` Custom. */
  data_source_uuid: string;
  /** Name of the plan. */
  name: string;
  /** Number of units in a billing interval. */
  interval_count: number;
  /** Unit of the billing interval. */
  interval_unit: 'day' | 'month' | 'year' | (string & {});
  /** Identifier in your billing system; ChartMogul generates one by default. */
  external_id?: string | undefined;
}
/**
 * Parameters of `getPlan`.
 * @example {
 *   "uuid": "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"
 * }
 */
export interface GetPlanParams {
  /** Plan UUID (`pl_…`). */
  uuid: string;
}
/**
 * Parameters of `updatePlan`.
 * @example {
 *   "uuid": "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7",
 *   "name": "Gold plus"
 * }
 */
export interface UpdatePlanParams {
  /** Plan UUID (`pl_…`). */
  uuid: string;
  /** Name of the plan. */
  name?: string | undefined;
  /** Number of units in a billing interval. */
  interval_count?: number | undefined;
  /** Unit of the billing interval. */
  interval_unit?: ('day' | 'month' | 'year' | (string & {})) | undefined;
}
/**
 * Parameters of `deletePlan`.
 * @example {
 *   "uuid": "pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"
 * }
 */
export interface DeletePlanParams {
  /** Plan UUID (`pl_…`). */
  uuid: string;
}
/**
 * Parameters of `listSubscriptionEvents`.
 * @example {
 *   "event_type": "subscription_cancelled",
 *   "per_page": 100
 * }
 */
export interface ListSubscriptionEventsParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only events of this data source (`ds_…`). */
  data_source_uuid?: string | undefined;
  /** Only events with this identifier in the billing system. */
  external_id?: string | undefined;
  /** Only events of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only events of the customer with this identifier. */
  customer_external_id?: string | undefined;
  /** Only events of the subscription with this identifier. */
  subscription_external_id?: string | undefined;
  /** Only events with this plan. */
  plan_external_id?: string | undefined;
  /** Only events of this type. */
  event_type?: ('subscription_start' | 'subscription_start_scheduled' | 'scheduled_subscription_start_retracted' | 'subscription_cancelled' | 'subscription_cancellation_scheduled' | 'scheduled_subscription_cancellation_retracted' | 'subscription_updated' | 'subscription_update_scheduled' | 'scheduled_subscription_update_retracted' | 'subscription_event_retracted' | (string & {})) | undefined;
  /** Only events that happened at exactly this time, ISO 8601. */
  event_date?: string | undefined;
  /** Only events that take effect at exactly this time, ISO 8601. */
  effective_date?: string | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of subscription event lists. */
export interface ListSubscriptionEventsResult {
  /** The events of this page. */
  subscription_events: SubscriptionEvent[];
  /** The members of an older pagination that a first page still has. */
  meta?: SubscriptionEventPaging;
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/**
 * Parameters of `getSubscriptionSetAttributes`.
 * @example {
 *   "uuid": "sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001"
 * }
 */
export interface GetSubscriptionSetAttributesParams {
  /** UUID of the set, the `subscription_set_uuid` of subscriptions. */
  uuid: string;
}
/**
 * Parameters of `addSubscriptionSetCustomAttributes`.
 * @example {
 *   "uuid": "sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001",
 *   "custom": [
 *     {
 *       "type": "Boolean",
 *       "key": "pre_sold",
 *       "value": true
 *     }
 *   ]
 * }
 */
export interface AddSubscriptionSetCustomAttributesParams {
  /** UUID of the set, the `subscription_set_uuid` of subscriptions. */
  uuid: string;
  /** The attributes, each with its type. */
  custom: CustomAttributeParam[];
}
/**
 * Parameters of `updateSubscriptionSetCustomAttributes`.
 * @example {
 *   "uuid": "sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001",
 *   "custom": {
 *     "pre_sold": false
 *   }
 * }
 */
export interface UpdateSubscriptionSetCustomAttributesParams {
  /** UUID of the set, the `subscription_set_uuid` of subscriptions. */
  uuid: string;
  /** The values by name, at most 255 characters each. */
  custom: {
    [key: string]: string | number | boolean;
  };
}
/**
 * Parameters of `removeSubscriptionSetCustomAttributes`.
 * @example {
 *   "uuid": "sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001",
 *   "custom": [
 *     "pre_sold"
 *   ]
 * }
 */
export interface RemoveSubscriptionSetCustomAttributesParams {
  /** UUID of the set, the `subscription_set_uuid` of subscriptions. */
  uuid: string;
  /** The names of the attributes. */
  custom: string[];
}
/**
 * Parameters of `getSubscriptionAttributes`.
 * @example {
 *   "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b"
 * }
 */
export interface GetSubscriptionAttributesParams {
  /** Subscription UUID (`sub_…`). */
  uuid: string;
}
/**
 * Parameters of `addSubscriptionCustomAttributes`.
 * @example {
 *   "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b",
 *   "custom": [
 *     {
 *       "type": "Boolean",
 *       "key": "pre_sold",
 *       "value": true
 *     }
 *   ]
 * }
 */
export interface AddSubscriptionCustomAttributesParams {
  /** Subscription UUID (`sub_…`). */
  uuid: string;
  /** The attributes, each with its type. */
  custom: CustomAttributeParam[];
}
/**
 * Parameters of `updateSubscriptionCustomAttributes`.
 * @example {
 *   "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b",
 *   "custom": {
 *     "pre_sold": false
 *   }
 * }
 */
export interface UpdateSubscriptionCustomAttributesParams {
  /** Subscription UUID (`sub_…`). */
  uuid: string;
  /** The values by name, at most 255 characters each. */
  custom: {
    [key: string]: string | number | boolean;
  };
}
/**
 * Parameters of `removeSubscriptionCustomAttributes`.
 * @example {
 *   "uuid": "sub_da3f7e04-5430-4c02-bbae-975e3334a52b",
 *   "custom": [
 *     "pre_sold"
 *   ]
 * }
 */
export interface RemoveSubscriptionCustomAttributesParams {
  /** Subscription UUID (`sub_…`). */
  uuid: string;
  /** The names of the attributes. */
  custom: string[];
}
/**
 * Parameters of `listTasks`.
 * @example {
 *   "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
 *   "completed": false
 * }
 */
export interface ListTasksParams {
  /**
   * Number of results per page (default: 50, max: 200).
   * @default 50
   */
  per_page?: number | undefined;
  /** The `cursor` of the previous answer, to get the page after it. */
  cursor?: string | undefined;
  /** Only tasks of this customer (`cus_…`). */
  customer_uuid?: string | undefined;
  /** Only tasks of this contact (`con_…`). */
  contact_uuid?: string | undefined;
  /** Only tasks of the team member with this e-mail address. */
  assignee?: string | undefined;
  /** Only tasks due at this time or later, ISO 8601. */
  due_date_on_or_after?: string | undefined;
  /** Only tasks due at this time or earlier, ISO 8601. */
  due_date_on_or_before?: string | undefined;
  /** Only tasks that are done, or only those that are not. */
  completed?: boolean | undefined;
  /** Page number, from 1. Page n costs n requests; `cursor` costs one. */
  page?: number | undefined;
}
/** The envelope of task lists. */
export interface ListTasksResult {
  /** The tasks of this page. */
  entries: Task[];
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
}
/** Parameters of `createTask`. */
export type CreateTaskParams = {
  /** What is to be done. */
  task_details: string;
  /** E-mail address of the team member who is to do it. */
  assignee: string;
  /** When it is due, ISO 8601. */
  due_date: string;
  /** When it was done, ISO 8601. */
  completed_at?: string | undefined;
} & ({
  /** Not together with `associated_object_identifier`. */
  customer_uuid?: never | undefined;
  /** The customer or contact. */
  associated_object_identifier: AssociatedObjectParam;
} | {
  /** The customer (`cus_…`). */
  customer_uuid: string;
  /** Not together with `customer_uuid`. */
  associated_object_identifier?: never | undefined;
});
/**
 * Parameters of `getTask`.
 * @example {
 *   "uuid": "6c969fee-2179-11f0-8d8c-ef2a5afba642"
 * }
 */
export interface GetTaskParams {
  /** Task UUID, the `task_uuid` of answers. */
  uuid: string;
}
/**
 * Parameters of `updateTask`.
 * @example {
 *   "uuid": "6c969fee-2179-11f0-8d8c-ef2a5afba642",
 *   "completed_at": "2026-04-20"
 * }
 */
export interface UpdateTaskParams {
  /** Task UUID, the `task_uuid` of answers. */
  uuid: string;
  /** What is to be done. */
  task_details?: string | undefined;
  /** E-mail address of the team member who is to do it. */
  assignee?: string | undefined;
  /** When it is due, ISO 8601. */
  due_date?: string | undefined;
  /** When it was done, ISO 8601. */
  completed_at?: string | undefined;
}
/**
 * Parameters of `deleteTask`.
 * @example {
 *   "uuid": "6c969fee-2179-11f0-8d8c-ef2a5afba642"
 * }
 */
export interface DeleteTaskParams {
  /** Task UUID, the `task_uuid` of answers. */
  uuid: string;
}
/**
 * Parameters of `getTransactionByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "payment_001"
 * }
 */
export interface GetTransactionByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the transaction in its billing system. */
  external_id: string;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/**
 * Parameters of `updateTransactionByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "payment_001",
 *   "result": "failed"
 * }
 */
export interface UpdateTransactionByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the transaction in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Whether money came in or went back. */
  type?: ('payment' | 'refund' | (string & {})) | undefined;
  /** When it was made, ISO 8601. */
  date?: string | undefined;
  /** Whether money moved. */
  result?: ('successful' | 'failed' | (string & {})) | undefined;
  /** Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice. */
  amount_in_cents?: number | undefined;
  /** Fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
}
/**
 * Parameters of `deleteTransactionByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "payment_001"
 * }
 */
export interface DeleteTransactionByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the transaction in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/**
 * Parameters of `disableTransactionByExternalId`.
 * @example {
 *   "data_source_uuid": "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
 *   "external_id": "payment_001",
 *   "disabled": true
 * }
 */
export interface DisableTransactionByExternalIdParams {
  /** The data source (`ds_…`). */
  data_source_uuid: string;
  /** Identifier of the transaction in its billing system. */
  external_id: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}
/**
 * Parameters of `getTransaction`.
 * @example {
 *   "uuid": "tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d"
 * }
 */
export interface GetTransactionParams {
  /** Transaction UUID (`tr_…`). */
  uuid: string;
  /** Whether to look at valid records (what ChartMogul does by itself), invalid ones or both. */
  validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
  /** Whether to include disabled records. */
  with_disabled?: boolean | undefined;
  /** Whether to fill in `edit_history_summary`. */
  include_edit_histories?: boolean | undefined;
}
/**
 * Parameters of `updateTransaction`.
 * @example {
 *   "uuid": "tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d",
 *   "result": "failed"
 * }
 */
export interface UpdateTransactionParams {
  /** Transaction UUID (`tr_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** Whether money came in or went back. */
  type?: ('payment' | 'refund' | (string & {})) | undefined;
  /** When it was made, ISO 8601. */
  date?: string | undefined;
  /** Whether money moved. */
  result?: ('successful' | 'failed' | (string & {})) | undefined;
  /** Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice. */
  amount_in_cents?: number | undefined;
  /** Fees in minor units of `transaction_fees_currency`. */
  transaction_fees_in_cents?: number | undefined;
  /** ISO 4217 code of the fees. */
  transaction_fees_currency?: string | undefined;
  /** Identifier in your billing system. */
  external_id?: string | undefined;
}
/**
 * Parameters of `deleteTransaction`.
 * @example {
 *   "uuid": "tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d"
 * }
 */
export interface DeleteTransactionParams {
  /** Transaction UUID (`tr_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
}
/**
 * Parameters of `disableTransaction`.
 * @example {
 *   "uuid": "tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d",
 *   "disabled": true
 * }
 */
export interface DisableTransactionParams {
  /** Transaction UUID (`tr_…`). */
  uuid: string;
  /** Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default. */
  handle_as_user_edit?: boolean | undefined;
  /** True to leave it out of all metrics, false to count it again. */
  disabled: boolean;
}

/** The result of `addCustomAttributesByEmail`. */
export type AddCustomAttributesByEmailResult = UpdatedCustomerList
/** The result of `addCustomerCustomAttributes`. */
export type AddCustomerCustomAttributesResult = CustomAttributes
/** The result of `addCustomerTags`. */
export type AddCustomerTagsResult = Tags
/** The result of `addSubscriptionCustomAttributes`. */
export type AddSubscriptionCustomAttributesResult = CustomAttributes
/** The result of `addSubscriptionSetCustomAttributes`. */
export type AddSubscriptionSetCustomAttributesResult = CustomAttributes
/** The result of `addTagsByEmail`. */
export type AddTagsByEmailResult = UpdatedCustomerList
/** The result of `cancelImportedSubscription`. */
export type CancelImportedSubscriptionResult = ImportedSubscription
/** The result of `connectSubscriptions`. */
export type ConnectSubscriptionsResult = EmptyAnswer
/** The result of `createActivitiesExport`. */
export type CreateActivitiesExportResult = ActivitiesExport
/** The result of `createContact`. */
export type CreateContactResult = Contact
/** The result of `createCustomer`. */
export type CreateCustomerResult = Customer
/** The result of `createCustomerContact`. */
export type CreateCustomerContactResult = Contact
/** The result of `createCustomerNote`. */
export type CreateCustomerNoteResult = CustomerNote
/** The result of `createDataSource`. */
export type CreateDataSourceResult = DataSource
/** The result of `createLineItem`. */
export type CreateLineItemResult = LineItem
/** The result of `createNote`. */
export type CreateNoteResult = Note
/** The result of `createOpportunity`. */
export type CreateOpportunityResult = Opportunity
/** The result of `createPlan`. */
export type CreatePlanResult = Plan
/** The result of `createPlanGroup`. */
export type CreatePlanGroupResult = PlanGroup
/** The result of `createSubscriptionEvent`. */
export type CreateSubscriptionEventResult = SubscriptionEvent
/** The result of `createTask`. */
export type CreateTaskResult = Task
/** The result of `createTransaction`. */
export type CreateTransactionResult = Transaction
/** The result of `deleteContact`. */
export type DeleteContactResult = void
/** The result of `deleteCustomer`. */
export type DeleteCustomerResult = void
/** The result of `deleteCustomerInvoices`. */
export type DeleteCustomerInvoicesResult = void
/** The result of `deleteCustomerNote`. */
export type DeleteCustomerNoteResult = void
/** The result of `deleteDataSource`. */
export type DeleteDataSourceResult = void
/** The result of `deleteInvoice`. */
export type DeleteInvoiceResult = void
/** The result of `deleteInvoiceByExternalId`. */
export type DeleteInvoiceByExternalIdResult = void
/** The result of `deleteLineItem`. */
export type DeleteLineItemResult = void
/** The result of `deleteLineItemByExternalId`. */
export type DeleteLineItemByExternalIdResult = void
/** The result of `deleteNote`. */
export type DeleteNoteResult = void
/** The result of `deleteOpportunity`. */
export type DeleteOpportunityResult = void
/** The result of `deletePlan`. */
export type DeletePlanResult = void
/** The result of `deletePlanGroup`. */
export type DeletePlanGroupResult = void
/** The result of `deleteSubscriptionEvent`. */
export type DeleteSubscriptionEventResult = void
/** The result of `deleteSubscriptionEventByExternalId`. */
export type DeleteSubscriptionEventByExternalIdResult = void
/** The result of `deleteTask`. */
export type DeleteTaskResult = void
/** The result of `deleteTransaction`. */
export type DeleteTransactionResult = void
/** The result of `deleteTransactionByExternalId`. */
export type DeleteTransactionByExternalIdResult = void
/** The result of `disableInvoice`. */
export type DisableInvoiceResult = Invoice
/** The result of `disableInvoiceByExternalId`. */
export type DisableInvoiceByExternalIdResult = Invoice
/** The result of `disableLineItem`. */
export type DisableLineItemResult = LineItem
/** The result of `disableLineItemByExternalId`. */
export type DisableLineItemByExternalIdResult = LineItem
/** The result of `disableSubscriptionEvent`. */
export type DisableSubscriptionEventResult = SubscriptionEvent
/** The result of `disableSubscriptionEventByExternalId`. */
export type DisableSubscriptionEventByExternalIdResult = SubscriptionEvent
/** The result of `disableTransaction`. */
export type DisableTransactionResult = Transaction
/** The result of `disableTransactionByExternalId`. */
export type DisableTransactionByExternalIdResult = Transaction
/** The result of `disconnectSubscriptions`. */
export type DisconnectSubscriptionsResult = EmptyAnswer
/** The result of `emptyDataSource`. */
export type EmptyDataSourceResult = void
/** The result of `getActivitiesExport`. */
export type GetActivitiesExportResult = ActivitiesExport
/** The result of `getArpaMetrics`. */
export type GetArpaMetricsResult = ArpaMetrics
/** The result of `getArrMetrics`. */
export type GetArrMetricsResult = ArrMetrics
/** The result of `getAspMetrics`. */
export type GetAspMetricsResult = AspMetrics
/** The result of `getContact`. */
export type GetContactResult = Contact
/** The result of `getCurrentUser`. */
export type GetCurrentUserResult = Account
/** The result of `getCustomer`. */
export type GetCustomerResult = Customer
/** The result of `getCustomerAttributes`. */
export type GetCustomerAttributesResult = CustomerAttributes
/** The result of `getCustomerChurnRateMetrics`. */
export type GetCustomerChurnRateMetricsResult = CustomerChurnRateMetrics
/** The result of `getCustomerCountMetrics`. */
export type GetCustomerCountMetricsResult = CustomerCountMetrics
/** The result of `getCustomerNote`. */
export type GetCustomerNoteResult = CustomerNote
/** The result of `getDataImport`. */
export type GetDataImportResult = DataImport
/** The result of `getDataSource`. */
export type GetDataSourceResult = DataSource
/** The result of `getInvoice`. */
export type GetInvoiceResult = Invoice
/** The result of `getLineItem`. */
export type GetLineItemResult = LineItem
/** The result of `getLineItemByExternalId`. */
export type GetLineItemByExternalIdResult = LineItem
/** The result of `getLtvMetrics`. */
export type GetLtvMetricsResult = LtvMetrics
/** The result of `getMetrics`. */
export type GetMetricsResult = Metrics
/** The result of `getMrrChurnRateMetrics`. */
export type GetMrrChurnRateMetricsResult = MrrChurnRateMetrics
/** The result of `getMrrMetrics`. */
export type GetMrrMetricsResult = MrrMetrics
/** The result of `getNote`. */
export type GetNoteResult = Note
/** The result of `getOpportunity`. */
export type GetOpportunityResult = Opportunity
/** The result of `getPlan`. */
export type GetPlanResult = Plan
/** The result of `getPlanGroup`. */
export type GetPlanGroupResult = PlanGroup
/** The result of `getSubscriptionAttributes`. */
export type GetSubscriptionAttributesResult = SubscriptionAttributes
/** The result of `getSubscriptionSetAttributes`. */
export type GetSubscriptionSetAttributesResult = SubscriptionAttributes
/** The result of `getTask`. */
export type GetTaskResult = Task
/** The result of `getTransaction`. */
export type GetTransactionResult = Transaction
/** The result of `getTransactionByExternalId`. */
export type GetTransactionByExternalIdResult = Transaction
/** The result of `importData`. */
export type ImportDataResult = DataImport
/** The result of `importInvoices`. */
export type ImportInvoicesResult = ImportedInvoiceList
/** The result of `listDataSources`. */
export type ListDataSourcesResult = DataSourceList
/** The result of `mergeContacts`. */
export type MergeContactsResult = Contact
/** The result of `mergeCustomers`. */
export type MergeCustomersResult = EmptyAnswer
/** The result of `pingApi`. */
export type PingApiResult = Pong
/** The result of `removeCustomerCustomAttributes`. */
export type RemoveCustomerCustomAttributesResult = void
/** The result of `removeCustomerTags`. */
export type RemoveCustomerTagsResult = Tags
/** The result of `removeSubscriptionCustomAttributes`. */
export type RemoveSubscriptionCustomAttributesResult = RemovedCustomAttributes
/** The result of `removeSubscriptionSetCustomAttributes`. */
export type RemoveSubscriptionSetCustomAttributesResult = RemovedCustomAttributes
/** The result of `unmergeCustomers`. */
export type UnmergeCustomersResult = EmptyAnswer
/** The result of `updateContact`. */
export type UpdateContactResult = Contact
/** The result of `updateCustomer`. */
export type UpdateCustomerResult = Customer
/** The result of `updateCustomerCustomAttributes`. */
export type UpdateCustomerCustomAttributesResult = CustomAttributes
/** The result of `updateCustomerNote`. */
export type UpdateCustomerNoteResult = CustomerNote
/** The result of `updateInvoice`. */
export type UpdateInvoiceResult = Invoice
/** The result of `updateInvoiceByExternalId`. */
export type UpdateInvoiceByExternalIdResult = Invoice
/** The result of `updateInvoiceStatus`. */
export type UpdateInvoiceStatusResult = Confirmation
/** The result of `updateLineItem`. */
export type UpdateLineItemResult = LineItem
/** The result of `updateLineItemByExternalId`. */
export type UpdateLineItemByExternalIdResult = LineItem
/** The result of `updateNote`. */
export type UpdateNoteResult = Note
/** The result of `updateOpportunity`. */
export type UpdateOpportunityResult = Opportunity
/** The result of `updatePlan`. */
export type UpdatePlanResult = Plan
/** The result of `updatePlanGroup`. */
export type UpdatePlanGroupResult = PlanGroup
/** The result of `updateSubscriptionCustomAttributes`. */
export type UpdateSubscriptionCustomAttributesResult = CustomAttributes
/** The result of `updateSubscriptionEvent`. */
export type UpdateSubscriptionEventResult = SubscriptionEvent
/** The result of `updateSubscriptionEventByExternalId`. */
export type UpdateSubscriptionEventByExternalIdResult = SubscriptionEvent
/** The result of `updateSubscriptionSetCustomAttributes`. */
export type UpdateSubscriptionSetCustomAttributesResult = CustomAttributes
/** The result of `updateTask`. */
export type UpdateTaskResult = Task
/** The result of `updateTransaction`. */
export type UpdateTransactionResult = Transaction
/** The result of `updateTransactionByExternalId`. */
export type UpdateTransactionByExternalIdResult = Transaction
/** The result of `uploadData`. */
export type UploadDataResult = DataUpload
