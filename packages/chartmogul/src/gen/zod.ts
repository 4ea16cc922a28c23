// Generated from openapi/ by `pnpm generate`. Do not edit.

import * as z from 'zod/v4'

const nullableStr = () => z.string().nullable()
const optionalStr = () => z.string().optional()
const str = () => z.string()
const nullableInteger = () => z.int().nullable()
const integer = () => z.int()
const optionalInteger = () => integer().optional()
const bool = () => z.boolean()
const strings = () => z.record(str(), str())
const anyObject = () => z.record(str(), z.unknown())
const pathId = () => str().regex(/^[^\/\\]*[^\/\\.\s][^\/\\]*$/, 'must be a non-empty id without slashes')
type Input = Record<string, unknown>
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, { path: string[]; message: string }] => [holds, { path: [name], message }]
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const GetMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    type: z.literal(["absolute","percentage"]).optional(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    status: optionalStr(),
    email: optionalStr(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
    system: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: optionalStr(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
    validation_type: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const ListPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: pathId().optional(),
    status: optionalStr(),
    cursor: optionalStr(),
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

/** The response of each operation, on the wire. `object` creates the object schemas: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    name: str(),
    currency: str(),
    time_zone: str(),
    week_start_on: str(),
    churn_recognition: z.unknown(),
    churn_when_zero_mrr: z.unknown(),
    auto_churn_subscription: z.unknown(),
    refund_handling: z.unknown(),
    proximate_movement_reclassification: z.unknown(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    country: nullableStr(),
    state: nullableStr(),
    city: nullableStr(),
    address_zip: nullableStr(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    uuid: str(),
    external_id: str(),
    external_ids: z.array(str()),
    data_source_uuid: str(),
    data_source_uuids: z.array(str()),
    name: str(),
    email: str(),
    company: str(),
    status: str(),
    "customer-since": nullableStr(),
    attributes: CustomerAttributesSchema,
    address: AddressSchema.nullable(),
    country: nullableStr(),
    state: nullableStr(),
    city: nullableStr(),
    zip: nullableStr(),
    lead_created_at: nullableStr(),
    free_trial_started_at: nullableStr(),
    mrr: z.number(),
    arr: z.number(),
    "billing-system-url": nullableStr(),
    "chartmogul-url": str(),
    "billing-system-type": str(),
    currency: str(),
    "currency-sign": str(),
    owner: nullableStr(),
    website_url: nullableStr(),
  }))

  const CustomerAttributesSchema: z.ZodType = z.lazy(() => partial({
    tags: z.array(str()),
    stripe: anyObject(),
    clearbit: anyObject(),
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const EditHistorySummarySchema: z.ZodType = z.lazy(() => partial({
    values_changed: z.record(str(), EditedValueSchema),
    latest_edit_author: nullableStr(),
    latest_edit_performed_at: nullableStr(),
  }))

  const EditedValueSchema: z.ZodType = z.lazy(() => partial({
    original_value: z.unknown(),
    edited_value: z.unknown(),
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    external_id: nullableStr(),
    customer_uuid: nullableStr(),
    customer_external_id: nullableStr(),
    data_source_uuid: nullableStr(),
    date: str(),
    due_date: nullableStr(),
    currency: str(),
    collection_method: nullableStr(),
    status: nullableStr(),
    line_items: z.array(LineItemSchema),
    transactions: z.array(TransactionSchema),
    errors: ItemErrorsSchema,
    disabled: bool(),
    disabled_at: nullableStr(),
    disabled_by: nullableStr(),
    user_created: bool(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    invoices: z.array(InvoiceSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
  }))

  const ItemErrorsSchema: z.ZodType = z.lazy(() => anyObject())

  const LineItemSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    external_id: nullableStr(),
    invoice_uuid: nullableStr(),
    type: str(),
    amount_in_cents: integer(),
    quantity: integer(),
    discount_code: nullableStr(),
    discount_amount_in_cents: integer(),
    discount_description: nullableStr(),
    tax_amount_in_cents: integer(),
    transaction_fees_in_cents: integer(),
    transaction_fees_currency: nullableStr(),
    account_code: nullableStr(),
    event_order: nullableInteger(),
    plan_uuid: nullableStr(),
    plan_external_id: nullableStr(),
    balance_transfer: bool().nullable(),
    description: nullableStr(),
    subscription_uuid: nullableStr(),
    subscription_external_id: nullableStr(),
    subscription_set_external_id: nullableStr(),
    prorated: bool(),
    proration_type: nullableStr(),
    service_period_start: nullableStr(),
    service_period_end: nullableStr(),
    errors: ItemErrorsSchema,
    disabled: bool(),
    disabled_at: nullableStr(),
    disabled_by: nullableStr(),
    user_created: bool(),
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
    uuid: str(),
    data_source_uuid: str(),
    external_id: str(),
    name: str(),
    interval_count: integer(),
    interval_unit: str(),
  }))

  const PlanListSchema: z.ZodType = z.lazy(() => object({
    plans: z.array(PlanSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
  }))

  const PongSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    uuid: str(),
    external_id: nullableStr(),
    subscription_set_external_id: nullableStr(),
    subscription_set_uuid: nullableStr(),
    plan: nullableStr(),
    quantity: nullableInteger(),
    mrr: z.number(),
    arr: z.number(),
    status: str(),
    "billing-cycle": nullableStr(),
    "billing-cycle-count": nullableInteger(),
    "start-date": nullableStr(),
    "end-date": nullableStr(),
    currency: str(),
    "currency-sign": str(),
    custom_attributes: anyObject().nullable(),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(SubscriptionSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const TransactionSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    external_id: nullableStr(),
    type: str(),
    date: str(),
    result: str(),
    amount_in_cents: nullableInteger(),
    transaction_fees_in_cents: nullableInteger(),
    transaction_fees_currency: nullableStr(),
    errors: ItemErrorsSchema,
    disabled: bool(),
    disabled_at: nullableStr(),
    disabled_by: nullableStr(),
    user_created: bool(),
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
