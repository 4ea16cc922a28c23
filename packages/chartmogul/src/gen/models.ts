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
  /** When churn is recognised. */
  churn_recognition?: unknown;
  /** Whether a subscription without recurring revenue counts as churned. */
  churn_when_zero_mrr?: unknown;
  /** Whether subscriptions that stop being paid are churned without a cancellation. */
  auto_churn_subscription?: unknown;
  /** The effect of a refund on recurring revenue. */
  refund_handling?: unknown;
  /** Whether revenue movements close to each other are combined. */
  proximate_movement_reclassification?: unknown;
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
/** Whether a list has more pages. */
export interface CursorPage {
  /** Opaque cursor of the next page. Usually set on the last page, too, so check `has_more`; null when there are no rows at all. */
  cursor?: string | null;
  /** Whether a further page exists. */
  has_more: boolean;
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
  /** The line items. */
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
  /** A description of the discount. */
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

/** The result of `getCurrentUser`. */
export type GetCurrentUserResult = Account
/** The result of `getCustomer`. */
export type GetCustomerResult = Customer
/** The result of `getMetrics`. */
export type GetMetricsResult = Metrics
