// Generated from openapi/ by `pnpm generate`. Do not edit.

import * as z from 'zod/v4'

const nullableText = () => z.string().nullable()
const optionalText = () => z.string().optional()
const text = () => z.string()
const nullableInteger = () => z.int().nullable()
const integer = () => z.int()
const optionalInteger = () => integer().optional()
const flag = () => z.boolean()
const texts = () => z.record(text(), text())
const anything = () => z.record(text(), z.unknown())
const pathId = () => text().regex(/^[^\/\\]*[^\/\\.\s][^\/\\]*$/, 'must be a non-empty id without slashes')
type Input = Record<string, unknown>
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, { path: string[]; message: string }] => [holds, { path: [name], message }]
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const GetMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalText(),
    type: z.literal(["absolute","percentage"]).optional(),
    geo: optionalText(),
    plans: optionalText(),
    filters: optionalText(),
  }))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    status: optionalText(),
    email: optionalText(),
    cursor: optionalText(),
    data_source_uuid: optionalText(),
    external_id: optionalText(),
    system: optionalText(),
  }).refine(...notBoth('cursor', 'page')))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: optionalText(),
    cursor: optionalText(),
    data_source_uuid: optionalText(),
    external_id: optionalText(),
    validation_type: optionalText(),
  }).refine(...notBoth('cursor', 'page')))

const ListPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    cursor: optionalText(),
    data_source_uuid: optionalText(),
    external_id: optionalText(),
  }).refine(...notBoth('cursor', 'page')))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: pathId().optional(),
    status: optionalText(),
    cursor: optionalText(),
  }).refine(...notBoth('cursor', 'page')))

/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  chartmogul_get_current_user: /* @__PURE__ */ z.strictObject({}),
  chartmogul_get_customer: GetCustomerParamsSchema,
  chartmogul_get_metrics: GetMetricsParamsSchema,
  chartmogul_list_customers: ListCustomersParamsSchema,
  chartmogul_list_invoices: ListInvoicesParamsSchema,
  chartmogul_list_plans: ListPlansParamsSchema,
  chartmogul_list_subscriptions: ListSubscriptionsParamsSchema,
}

/** The response of each operation, on the wire, with objects created by `object`: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    name: text(),
    currency: text(),
    time_zone: text(),
    week_start_on: text(),
    churn_recognition: z.unknown(),
    churn_when_zero_mrr: z.unknown(),
    auto_churn_subscription: z.unknown(),
    refund_handling: z.unknown(),
    proximate_movement_reclassification: z.unknown(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    country: nullableText(),
    state: nullableText(),
    city: nullableText(),
    address_zip: nullableText(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    uuid: text(),
    external_id: text(),
    external_ids: z.array(text()),
    data_source_uuid: text(),
    data_source_uuids: z.array(text()),
    name: text(),
    email: text(),
    company: text(),
    status: text(),
    "customer-since": nullableText(),
    attributes: CustomerAttributesSchema,
    address: AddressSchema.nullable(),
    country: nullableText(),
    state: nullableText(),
    city: nullableText(),
    zip: nullableText(),
    lead_created_at: nullableText(),
    free_trial_started_at: nullableText(),
    mrr: z.number(),
    arr: z.number(),
    "billing-system-url": nullableText(),
    "chartmogul-url": text(),
    "billing-system-type": text(),
    currency: text(),
    "currency-sign": text(),
    owner: nullableText(),
    website_url: nullableText(),
  }))

  const CustomerAttributesSchema: z.ZodType = z.lazy(() => partial({
    tags: z.array(text()),
    stripe: anything(),
    clearbit: anything(),
    custom: z.record(text(), z.union([text(), z.number(), flag()]).nullable()),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerSchema),
    cursor: nullableText().optional(),
    has_more: flag(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const EditHistorySummarySchema: z.ZodType = z.lazy(() => partial({
    values_changed: z.record(text(), EditedValueSchema),
    latest_edit_author: nullableText(),
    latest_edit_performed_at: nullableText(),
  }))

  const EditedValueSchema: z.ZodType = z.lazy(() => partial({
    original_value: z.unknown(),
    edited_value: z.unknown(),
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    uuid: text(),
    external_id: nullableText(),
    customer_uuid: nullableText(),
    customer_external_id: nullableText(),
    data_source_uuid: nullableText(),
    date: text(),
    due_date: nullableText(),
    currency: text(),
    collection_method: nullableText(),
    status: nullableText(),
    line_items: z.array(LineItemSchema),
    transactions: z.array(TransactionSchema),
    errors: ItemErrorsSchema,
    disabled: flag(),
    disabled_at: nullableText(),
    disabled_by: nullableText(),
    user_created: flag(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    invoices: z.array(InvoiceSchema),
    cursor: nullableText().optional(),
    has_more: flag(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
  }))

  const ItemErrorsSchema: z.ZodType = z.lazy(() => anything())

  const LineItemSchema: z.ZodType = z.lazy(() => partial({
    uuid: text(),
    external_id: nullableText(),
    invoice_uuid: nullableText(),
    type: text(),
    amount_in_cents: integer(),
    quantity: integer(),
    discount_code: nullableText(),
    discount_amount_in_cents: integer(),
    discount_description: nullableText(),
    tax_amount_in_cents: integer(),
    transaction_fees_in_cents: integer(),
    transaction_fees_currency: nullableText(),
    account_code: nullableText(),
    event_order: nullableInteger(),
    plan_uuid: nullableText(),
    plan_external_id: nullableText(),
    balance_transfer: flag().nullable(),
    description: nullableText(),
    subscription_uuid: nullableText(),
    subscription_external_id: nullableText(),
    subscription_set_external_id: nullableText(),
    prorated: flag(),
    proration_type: nullableText(),
    service_period_start: nullableText(),
    service_period_end: nullableText(),
    errors: ItemErrorsSchema,
    disabled: flag(),
    disabled_at: nullableText(),
    disabled_by: nullableText(),
    user_created: flag(),
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
    customers: integer(),
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
    "current-customers": integer(),
    "previous-customers": integer(),
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
    uuid: text(),
    data_source_uuid: text(),
    external_id: text(),
    name: text(),
    interval_count: integer(),
    interval_unit: text(),
  }))

  const PlanListSchema: z.ZodType = z.lazy(() => object({
    plans: z.array(PlanSchema),
    cursor: nullableText().optional(),
    has_more: flag(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
  }))

  const PongSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    uuid: text(),
    external_id: nullableText(),
    subscription_set_external_id: nullableText(),
    subscription_set_uuid: nullableText(),
    plan: nullableText(),
    quantity: nullableInteger(),
    mrr: z.number(),
    arr: z.number(),
    status: text(),
    "billing-cycle": nullableText(),
    "billing-cycle-count": nullableInteger(),
    "start-date": nullableText(),
    "end-date": nullableText(),
    currency: text(),
    "currency-sign": text(),
    custom_attributes: anything().nullable(),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(SubscriptionSchema),
    cursor: nullableText().optional(),
    has_more: flag(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const TransactionSchema: z.ZodType = z.lazy(() => partial({
    uuid: text(),
    external_id: nullableText(),
    type: text(),
    date: text(),
    result: text(),
    amount_in_cents: nullableInteger(),
    transaction_fees_in_cents: nullableInteger(),
    transaction_fees_currency: nullableText(),
    errors: ItemErrorsSchema,
    disabled: flag(),
    disabled_at: nullableText(),
    disabled_by: nullableText(),
    user_created: flag(),
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
