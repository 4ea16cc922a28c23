// Generated from openapi/ by `pnpm generate`. Do not edit.

import { z } from 'zod'

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
  }))

const GetMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: z.string().optional(),
    type: z.string().optional(),
    geo: z.string().optional(),
    plans: z.string().optional(),
    filters: z.string().optional(),
  }))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: z.int().min(1).max(200).optional(),
    page: z.int().min(1).optional(),
    status: z.string().optional(),
    email: z.string().optional(),
    cursor: z.string().optional(),
    data_source_uuid: z.string().optional(),
    external_id: z.string().optional(),
    system: z.string().optional(),
  }))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: z.int().min(1).max(200).optional(),
    page: z.int().min(1).optional(),
    customer_uuid: z.string().optional(),
    cursor: z.string().optional(),
    data_source_uuid: z.string().optional(),
    external_id: z.string().optional(),
    validation_type: z.string().optional(),
  }))

const ListPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: z.int().min(1).max(200).optional(),
    page: z.int().min(1).optional(),
    cursor: z.string().optional(),
    data_source_uuid: z.string().optional(),
    external_id: z.string().optional(),
  }))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: z.int().min(1).max(200).optional(),
    page: z.int().min(1).optional(),
    customer_uuid: z.string().optional(),
    status: z.string().optional(),
    cursor: z.string().optional(),
  }))

/** What each tool may be called with. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  chartmogul_get_current_user: /* @__PURE__ */ z.strictObject({}),
  chartmogul_get_customer: GetCustomerParamsSchema,
  chartmogul_get_metrics: GetMetricsParamsSchema,
  chartmogul_list_customers: ListCustomersParamsSchema,
  chartmogul_list_invoices: ListInvoicesParamsSchema,
  chartmogul_list_plans: ListPlansParamsSchema,
  chartmogul_list_subscriptions: ListSubscriptionsParamsSchema,
}

/** What each operation answers, on the wire, with objects made by `object`: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    name: z.string(),
    currency: z.string(),
    time_zone: z.string(),
    week_start_on: z.string(),
    churn_recognition: z.unknown(),
    churn_when_zero_mrr: z.unknown(),
    auto_churn_subscription: z.unknown(),
    refund_handling: z.unknown(),
    proximate_movement_reclassification: z.unknown(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    country: z.string().nullable(),
    state: z.string().nullable(),
    city: z.string().nullable(),
    address_zip: z.string().nullable(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: z.int(),
    uuid: z.string(),
    external_id: z.string(),
    external_ids: z.array(z.string()),
    data_source_uuid: z.string(),
    data_source_uuids: z.array(z.string()),
    name: z.string(),
    email: z.string(),
    company: z.string(),
    status: z.string(),
    "customer-since": z.string().nullable(),
    attributes: CustomerAttributesSchema,
    address: AddressSchema.nullable(),
    country: z.string().nullable(),
    state: z.string().nullable(),
    city: z.string().nullable(),
    zip: z.string().nullable(),
    lead_created_at: z.string().nullable(),
    free_trial_started_at: z.string().nullable(),
    mrr: z.number(),
    arr: z.number(),
    "billing-system-url": z.string().nullable(),
    "chartmogul-url": z.string(),
    "billing-system-type": z.string(),
    currency: z.string(),
    "currency-sign": z.string(),
    owner: z.string().nullable(),
    website_url: z.string().nullable(),
  }))

  const CustomerAttributesSchema: z.ZodType = z.lazy(() => partial({
    tags: z.array(z.string()),
    stripe: z.record(z.string(), z.unknown()),
    clearbit: z.record(z.string(), z.unknown()),
    custom: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerSchema),
    cursor: z.string().nullable().optional(),
    has_more: z.boolean(),
    current_page: z.int().optional(),
    total_pages: z.int().nullable().optional(),
    per_page: z.int().optional(),
    page: z.int().optional(),
  }))

  const EditHistorySummarySchema: z.ZodType = z.lazy(() => partial({
    values_changed: z.record(z.string(), EditedValueSchema),
    latest_edit_author: z.string().nullable(),
    latest_edit_performed_at: z.string().nullable(),
  }))

  const EditedValueSchema: z.ZodType = z.lazy(() => partial({
    original_value: z.unknown(),
    edited_value: z.unknown(),
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    uuid: z.string(),
    external_id: z.string().nullable(),
    customer_uuid: z.string().nullable(),
    customer_external_id: z.string().nullable(),
    data_source_uuid: z.string().nullable(),
    date: z.string(),
    due_date: z.string().nullable(),
    currency: z.string(),
    collection_method: z.string().nullable(),
    status: z.string().nullable(),
    line_items: z.array(LineItemSchema),
    transactions: z.array(TransactionSchema),
    errors: ItemErrorsSchema,
    disabled: z.boolean(),
    disabled_at: z.string().nullable(),
    disabled_by: z.string().nullable(),
    user_created: z.boolean(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    invoices: z.array(InvoiceSchema),
    cursor: z.string().nullable().optional(),
    has_more: z.boolean(),
    current_page: z.int().optional(),
    total_pages: z.int().nullable().optional(),
  }))

  const ItemErrorsSchema: z.ZodType = z.lazy(() => z.record(z.string(), z.unknown()))

  const LineItemSchema: z.ZodType = z.lazy(() => partial({
    uuid: z.string(),
    external_id: z.string().nullable(),
    invoice_uuid: z.string().nullable(),
    type: z.string(),
    amount_in_cents: z.int(),
    quantity: z.int(),
    discount_code: z.string().nullable(),
    discount_amount_in_cents: z.int(),
    discount_description: z.string().nullable(),
    tax_amount_in_cents: z.int(),
    transaction_fees_in_cents: z.int(),
    transaction_fees_currency: z.string().nullable(),
    account_code: z.string().nullable(),
    event_order: z.int().nullable(),
    plan_uuid: z.string().nullable(),
    plan_external_id: z.string().nullable(),
    balance_transfer: z.boolean().nullable(),
    description: z.string().nullable(),
    subscription_uuid: z.string().nullable(),
    subscription_external_id: z.string().nullable(),
    subscription_set_external_id: z.string().nullable(),
    prorated: z.boolean(),
    proration_type: z.string().nullable(),
    service_period_start: z.string().nullable(),
    service_period_end: z.string().nullable(),
    errors: ItemErrorsSchema,
    disabled: z.boolean(),
    disabled_at: z.string().nullable(),
    disabled_by: z.string().nullable(),
    user_created: z.boolean(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  const MetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(MetricsEntrySchema),
    summary: MetricsSummarySchema,
  }))

  const MetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    mrr: z.number(),
    arr: z.number(),
    asp: z.number(),
    arpa: z.number(),
    ltv: z.number(),
    customers: z.int(),
    "customer-churn-rate": z.number(),
    "mrr-churn-rate": z.number(),
    "mrr-percentage-change": z.number(),
    "arr-percentage-change": z.number(),
    "asp-percentage-change": z.number(),
    "arpa-percentage-change": z.number(),
    "ltv-percentage-change": z.number(),
    "customers-percentage-change": z.number(),
    "customer-churn-rate-percentage-change": z.number(),
    "mrr-churn-rate-percentage-change": z.number(),
  }))

  const MetricsSummarySchema: z.ZodType = z.lazy(() => partial({
    "current-mrr": z.number(),
    "previous-mrr": z.number(),
    "current-arr": z.number(),
    "previous-arr": z.number(),
    "current-asp": z.number(),
    "previous-asp": z.number(),
    "current-arpa": z.number(),
    "previous-arpa": z.number(),
    "current-ltv": z.number(),
    "previous-ltv": z.number(),
    "current-customers": z.int(),
    "previous-customers": z.int(),
    "current-customer-churn-rate": z.number(),
    "previous-customer-churn-rate": z.number(),
    "current-mrr-churn-rate": z.number(),
    "previous-mrr-churn-rate": z.number(),
    "mrr-percentage-change": z.number(),
    "arr-percentage-change": z.number(),
    "asp-percentage-change": z.number(),
    "arpa-percentage-change": z.number(),
    "ltv-percentage-change": z.number(),
    "customers-percentage-change": z.number(),
    "customer-churn-rate-percentage-change": z.number(),
    "mrr-churn-rate-percentage-change": z.number(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => partial({
    uuid: z.string(),
    data_source_uuid: z.string(),
    external_id: z.string(),
    name: z.string(),
    interval_count: z.int(),
    interval_unit: z.string(),
  }))

  const PlanListSchema: z.ZodType = z.lazy(() => object({
    plans: z.array(PlanSchema),
    cursor: z.string().nullable().optional(),
    has_more: z.boolean(),
    current_page: z.int().optional(),
    total_pages: z.int().nullable().optional(),
  }))

  const PongSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: z.int(),
    uuid: z.string(),
    external_id: z.string().nullable(),
    subscription_set_external_id: z.string().nullable(),
    subscription_set_uuid: z.string().nullable(),
    plan: z.string().nullable(),
    quantity: z.int().nullable(),
    mrr: z.number(),
    arr: z.number(),
    status: z.string(),
    "billing-cycle": z.string().nullable(),
    "billing-cycle-count": z.int().nullable(),
    "start-date": z.string().nullable(),
    "end-date": z.string().nullable(),
    currency: z.string(),
    "currency-sign": z.string(),
    custom_attributes: z.record(z.string(), z.unknown()).nullable(),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(SubscriptionSchema),
    cursor: z.string().nullable().optional(),
    has_more: z.boolean(),
    per_page: z.int().optional(),
    page: z.int().optional(),
  }))

  const TransactionSchema: z.ZodType = z.lazy(() => partial({
    uuid: z.string(),
    external_id: z.string().nullable(),
    type: z.string(),
    date: z.string(),
    result: z.string(),
    amount_in_cents: z.int().nullable(),
    transaction_fees_in_cents: z.int().nullable(),
    transaction_fees_currency: z.string().nullable(),
    errors: ItemErrorsSchema,
    disabled: z.boolean(),
    disabled_at: z.string().nullable(),
    disabled_by: z.string().nullable(),
    user_created: z.boolean(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  return {
    chartmogul_get_current_user: AccountSchema,
    chartmogul_get_customer: CustomerSchema,
    chartmogul_get_metrics: MetricsSchema,
    chartmogul_list_customers: CustomerListSchema,
    chartmogul_list_invoices: InvoiceListSchema,
    chartmogul_list_plans: PlanListSchema,
    chartmogul_list_subscriptions: SubscriptionListSchema,
    chartmogul_ping: PongSchema,
    chartmogul_search_customers: CustomerListSchema,
    Account: AccountSchema,
    Address: AddressSchema,
    Customer: CustomerSchema,
    CustomerAttributes: CustomerAttributesSchema,
    CustomerList: CustomerListSchema,
    EditHistorySummary: EditHistorySummarySchema,
    EditedValue: EditedValueSchema,
    Invoice: InvoiceSchema,
    InvoiceList: InvoiceListSchema,
    ItemErrors: ItemErrorsSchema,
    LineItem: LineItemSchema,
    Metrics: MetricsSchema,
    MetricsEntry: MetricsEntrySchema,
    MetricsSummary: MetricsSummarySchema,
    Plan: PlanSchema,
    PlanList: PlanListSchema,
    Pong: PongSchema,
    Subscription: SubscriptionSchema,
    SubscriptionList: SubscriptionListSchema,
    Transaction: TransactionSchema,
  }
}
