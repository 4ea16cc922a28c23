// Generated from openapi/ by `pnpm generate`. Do not edit.

import { z } from 'zod'

const AddressParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    city: z.string().optional(),
    country: z.string().optional(),
    line1: z.string().optional(),
    line2: z.string().optional(),
    postal_code: z.string().optional(),
    state: z.string().optional(),
  }))

const CancelPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    cancellation_reason: z.string().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    prorate: z.boolean().optional(),
    invoice_now: z.boolean().optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const CapturePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    amount_to_capture: z.int().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const ConfirmPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    payment_method: z.string().optional(),
    return_url: z.string().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: z.string().optional(),
    email: z.string().optional(),
    description: z.string().optional(),
    phone: z.string().optional(),
    metadata: z.union([z.record(z.string(), z.union([z.string(), z.null()])), z.literal(''), z.null()]).optional(),
    address: z.union([z.strictObject({
    city: z.string().optional(),
    country: z.string().optional(),
    line1: z.string().optional(),
    line2: z.string().optional(),
    postal_code: z.string().optional(),
    state: z.string().optional(),
  }), z.literal(''), z.null()]).optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: z.string(),
    phone: z.string().optional(),
  }), z.literal(''), z.null()]).optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: z.union([z.string(), z.literal(''), z.null()]).optional(),
    preferred_locales: z.array(z.string()).optional(),
    payment_method: z.string().optional(),
    test_clock: z.string().optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const CreateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: z.string(),
    description: z.string().optional(),
    subscription: z.string().optional(),
    metadata: z.union([z.record(z.string(), z.union([z.string(), z.null()])), z.literal(''), z.null()]).optional(),
    auto_advance: z.boolean().optional(),
    collection_method: z.string().optional(),
    days_until_due: z.int().optional(),
    due_date: z.int().optional(),
    pending_invoice_items_behavior: z.string().optional(),
    currency: z.string().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const CreatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: z.int(),
    currency: z.string(),
    customer: z.string().optional(),
    description: z.string().optional(),
    metadata: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
    capture_method: z.string().optional(),
    automatic_payment_methods_enabled: z.boolean().optional(),
    automatic_payment_methods_allow_redirects: z.string().optional(),
    payment_method: z.string().optional(),
    confirm: z.boolean().optional(),
    off_session: z.union([z.boolean(), z.string()]).optional(),
    setup_future_usage: z.string().optional(),
    receipt_email: z.string().optional(),
    return_url: z.string().optional(),
    statement_descriptor: z.string().optional(),
    statement_descriptor_suffix: z.string().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreatePriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: z.string(),
    unit_amount: z.int().optional(),
    currency: z.string(),
    recurring_interval: z.string().optional(),
    recurring_interval_count: z.int().min(1).optional(),
    metadata: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
    nickname: z.string().optional(),
    lookup_key: z.string().optional(),
    tax_behavior: z.string().optional(),
    unit_amount_decimal: z.string().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }).refine((input) => input.unit_amount !== undefined || input.unit_amount_decimal !== undefined, { path: ['unit_amount'], message: 'required unless unit_amount_decimal is given' }))

const CreateProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    active: z.boolean().optional(),
    metadata: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: z.string(),
    price: z.string().optional(),
    quantity: z.int().min(0).optional(),
    trial_period_days: z.int().optional(),
    metadata: z.union([z.record(z.string(), z.union([z.string(), z.null()])), z.literal(''), z.null()]).optional(),
    items: z.array(SubscriptionItemParamSchema).min(1).max(20).optional(),
    default_payment_method: z.string().optional(),
    payment_behavior: z.string().optional(),
    trial_end: z.union([z.int(), z.literal("now")]).optional(),
    cancel_at_period_end: z.boolean().optional(),
    collection_method: z.string().optional(),
    days_until_due: z.int().optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }).refine((input) => input.price !== undefined || input.items !== undefined, { path: ['price'], message: 'required unless items is given' }))

const CustomerExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const CustomerInvoiceSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    custom_fields: z.union([z.array(z.strictObject({
    name: z.string(),
    value: z.string(),
  })), z.literal(''), z.null()]).optional(),
    default_payment_method: z.string().optional(),
    footer: z.string().optional(),
    rendering_options: z.union([z.strictObject({
    amount_tax_display: z.union([z.string(), z.literal(''), z.null()]).optional(),
    template: z.string().optional(),
  }), z.literal(''), z.null()]).optional(),
  }))

const CustomerListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
  }))

const DiscountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    coupon: z.string().optional(),
    discount: z.string().optional(),
    promotion_code: z.string().optional(),
  }))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const GetPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const GetProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const GetSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const InvoiceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const InvoiceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: z.string().optional(),
    limit: z.int().min(1).max(100).optional(),
    starting_after: z.string().optional(),
    ending_before: z.string().optional(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(CustomerListExpandPathSchema).optional(),
  }))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: z.string().optional(),
    status: z.string().optional(),
    limit: z.int().min(1).max(100).optional(),
    starting_after: z.string().optional(),
    ending_before: z.string().optional(),
    created: TimestampFilterSchema.optional(),
    subscription: z.string().optional(),
    collection_method: z.string().optional(),
    due_date: TimestampFilterSchema.optional(),
    expand: z.array(InvoiceListExpandPathSchema).optional(),
  }))

const ListPricesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: z.string().optional(),
    active: z.boolean().optional(),
    limit: z.int().min(1).max(100).optional(),
    starting_after: z.string().optional(),
    ending_before: z.string().optional(),
    created: TimestampFilterSchema.optional(),
    currency: z.string().optional(),
    type: z.string().optional(),
    lookup_keys: z.array(z.string()).optional(),
    expand: z.array(PriceListExpandPathSchema).optional(),
  }))

const ListProductsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: z.boolean().optional(),
    limit: z.int().min(1).max(100).optional(),
    starting_after: z.string().optional(),
    ending_before: z.string().optional(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(ProductListExpandPathSchema).optional(),
  }))

const PayInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    payment_method: z.string().optional(),
    off_session: z.boolean().optional(),
    paid_out_of_band: z.boolean().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const PaymentIntentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const PriceDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: z.string(),
    product: z.string(),
    recurring: z.strictObject({
    interval: z.string(),
    interval_count: z.int().optional(),
  }),
    tax_behavior: z.string().optional(),
    unit_amount: z.int().optional(),
    unit_amount_decimal: z.string().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
  }))

const PriceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const PriceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const ProductExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const ProductListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const SubscriptionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.string())

const SubscriptionItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    price: z.string().optional(),
    quantity: z.int().optional(),
    metadata: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: z.int(),
  }), z.literal(''), z.null()]).optional(),
    current_trial: z.strictObject({
    trial_offer: z.string(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal(''), z.null()]).optional(),
    plan: z.string().optional(),
    price_data: PriceDataParamSchema.optional(),
    tax_rates: z.union([z.array(z.string()), z.literal(''), z.null()]).optional(),
  }))

const TimestampFilterSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([z.int(), TimestampRangeSchema]))

const TimestampRangeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    gt: z.int().optional(),
    gte: z.int().optional(),
    lt: z.int().optional(),
    lte: z.int().optional(),
  }))

const UpdateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    name: z.union([z.string(), z.literal(''), z.null()]).optional(),
    email: z.union([z.string(), z.literal(''), z.null()]).optional(),
    description: z.union([z.string(), z.literal(''), z.null()]).optional(),
    phone: z.union([z.string(), z.literal(''), z.null()]).optional(),
    metadata: z.union([z.record(z.string(), z.union([z.string(), z.null()])), z.literal(''), z.null()]).optional(),
    address: z.union([z.strictObject({
    city: z.string().optional(),
    country: z.string().optional(),
    line1: z.string().optional(),
    line2: z.string().optional(),
    postal_code: z.string().optional(),
    state: z.string().optional(),
  }), z.literal(''), z.null()]).optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: z.string(),
    phone: z.string().optional(),
  }), z.literal(''), z.null()]).optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: z.union([z.string(), z.literal(''), z.null()]).optional(),
    preferred_locales: z.array(z.string()).optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const UpdatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    description: z.string().optional(),
    metadata: z.union([z.record(z.string(), z.union([z.string(), z.null()])), z.literal(''), z.null()]).optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const VoidInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: z.string(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

/** What each tool may be called with. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  stripe_cancel_payment_intent: CancelPaymentIntentParamsSchema,
  stripe_cancel_subscription: CancelSubscriptionParamsSchema,
  stripe_capture_payment_intent: CapturePaymentIntentParamsSchema,
  stripe_confirm_payment_intent: ConfirmPaymentIntentParamsSchema,
  stripe_create_customer: CreateCustomerParamsSchema,
  stripe_create_invoice: CreateInvoiceParamsSchema,
  stripe_create_payment_intent: CreatePaymentIntentParamsSchema,
  stripe_create_price: CreatePriceParamsSchema,
  stripe_create_product: CreateProductParamsSchema,
  stripe_create_subscription: CreateSubscriptionParamsSchema,
  stripe_delete_customer: DeleteCustomerParamsSchema,
  stripe_get_customer: GetCustomerParamsSchema,
  stripe_get_invoice: GetInvoiceParamsSchema,
  stripe_get_payment_intent: GetPaymentIntentParamsSchema,
  stripe_get_product: GetProductParamsSchema,
  stripe_get_subscription: GetSubscriptionParamsSchema,
  stripe_list_customers: ListCustomersParamsSchema,
  stripe_list_invoices: ListInvoicesParamsSchema,
  stripe_list_prices: ListPricesParamsSchema,
  stripe_list_products: ListProductsParamsSchema,
  stripe_pay_invoice: PayInvoiceParamsSchema,
  stripe_update_customer: UpdateCustomerParamsSchema,
  stripe_update_payment_intent: UpdatePaymentIntentParamsSchema,
  stripe_void_invoice: VoidInvoiceParamsSchema,
}

/** What each operation answers, on the wire, with objects made by `object`: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodType,
): Readonly<Record<string, z.ZodType>> {
  const AbaAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.string().optional(),
    account_number: z.string().optional(),
    account_type: z.string().optional(),
    bank_address: AddressSchema.optional(),
    bank_name: z.string().optional(),
    routing_number: z.string().optional(),
  }))

  const AccountSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("account").optional(),
    business_type: z.union([z.string(), z.null()]).optional(),
    charges_enabled: z.boolean().optional(),
    country: z.string().optional(),
    created: z.int().optional(),
    default_currency: z.string().optional(),
    details_submitted: z.boolean().optional(),
    email: z.union([z.string(), z.null()]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    payouts_enabled: z.boolean().optional(),
    type: z.string().optional(),
  }))

  const AcssDebitOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    custom_mandate_url: z.string().optional(),
    interval_description: z.union([z.string(), z.null()]).optional(),
    payment_schedule: z.union([z.string(), z.null()]).optional(),
    transaction_type: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
    target_date: z.string().optional(),
    verification_method: z.string().optional(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => object({
    city: z.union([z.string(), z.null()]).optional(),
    country: z.union([z.string(), z.null()]).optional(),
    line1: z.union([z.string(), z.null()]).optional(),
    line2: z.union([z.string(), z.null()]).optional(),
    postal_code: z.union([z.string(), z.null()]).optional(),
    state: z.union([z.string(), z.null()]).optional(),
  }))

  const AlipayRedirectSchema: z.ZodType = z.lazy(() => object({
    native_data: z.union([z.string(), z.null()]).optional(),
    native_url: z.union([z.string(), z.null()]).optional(),
    return_url: z.union([z.string(), z.null()]).optional(),
    url: z.union([z.string(), z.null()]).optional(),
  }))

  const AmountDetailsLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(PaymentIntentAmountDetailsLineItemSchema),
  }))

  const ApiErrorCodeSchema: z.ZodType = z.lazy(() => z.string())

  const ApiErrorDetailSchema: z.ZodType = z.lazy(() => object({
    advice_code: z.string().optional(),
    charge: z.string().optional(),
    code: ApiErrorCodeSchema.optional(),
    decline_code: z.string().optional(),
    doc_url: z.string().optional(),
    message: z.string().optional(),
    network_advice_code: z.string().optional(),
    network_decline_code: z.string().optional(),
    param: z.string().optional(),
    payment_intent: PaymentIntentSchema.optional(),
    payment_method: PaymentMethodSchema.optional(),
    payment_method_type: z.string().optional(),
    request_log_url: z.string().optional(),
    setup_intent: SetupIntentSchema.optional(),
    source: CustomerSourceSchema.optional(),
    type: z.string().optional(),
  }))

  const ApplicationSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("application").optional(),
    deleted: z.literal(false).optional(),
    name: z.union([z.string(), z.null()]).optional(),
  }))

  const BalanceSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("balance").optional(),
    available: z.array(BalanceAmountSchema).optional(),
    connect_reserved: z.array(BalanceAmountSchema).optional(),
    instant_available: z.array(InstantAvailableBalanceSchema).optional(),
    issuing: object({
    available: z.array(BalanceAmountSchema).optional(),
  }).optional(),
    livemode: z.boolean().optional(),
    pending: z.array(BalanceAmountSchema).optional(),
    refund_and_dispute_prefunding: object({
    available: z.array(BalanceAmountSchema).optional(),
    pending: z.array(BalanceAmountSchema).optional(),
  }).optional(),
  }))

  const BalanceAmountSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    currency: z.string().optional(),
    source_types: BalanceSourceTypesSchema.optional(),
  }))

  const BalanceSourceTypesSchema: z.ZodType = z.lazy(() => object({
    bank_account: z.int().optional(),
    card: z.int().optional(),
    fpx: z.int().optional(),
  }))

  const BalanceTransactionSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("balance_transaction").optional(),
    amount: z.int().optional(),
    available_on: z.int().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    description: z.union([z.string(), z.null()]).optional(),
    exchange_rate: z.union([z.number(), z.null()]).optional(),
    fee: z.int().optional(),
    net: z.int().optional(),
    reporting_category: z.string().optional(),
    source: z.union([z.string(), z.null()]).optional(),
    status: z.string().optional(),
    type: z.string().optional(),
  }))

  const BankAccountSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("bank_account").optional(),
    account_holder_name: z.union([z.string(), z.null()]).optional(),
    account_holder_type: z.union([z.string(), z.null()]).optional(),
    bank_name: z.union([z.string(), z.null()]).optional(),
    country: z.string().optional(),
    currency: z.string().optional(),
    deleted: z.literal(false).optional(),
    fingerprint: z.union([z.string(), z.null()]).optional(),
    last4: z.string().optional(),
    routing_number: z.union([z.string(), z.null()]).optional(),
    status: z.string().optional(),
  }))

  const BankAccountFiltersSchema: z.ZodType = z.lazy(() => object({
    account_subcategories: z.array(z.string()).optional(),
  }))

  const BankTransferInstructionsSchema: z.ZodType = z.lazy(() => object({
    amount_remaining: z.union([z.int(), z.null()]).optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    financial_addresses: z.array(FinancialAddressSchema).optional(),
    hosted_instructions_url: z.union([z.string(), z.null()]).optional(),
    reference: z.union([z.string(), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const BillieCompanyDetailsSchema: z.ZodType = z.lazy(() => object({
    registered_address: AddressSchema.optional(),
    registered_name: z.union([z.string(), z.null()]).optional(),
    registration_number: z.union([z.string(), z.null()]).optional(),
    registration_type: z.string().optional(),
    vat: z.union([z.string(), z.null()]).optional(),
  }))

  const BillieOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    company_details: BillieCompanyDetailsSchema.optional(),
    reference: z.union([z.string(), z.null()]).optional(),
  }))

  const BillingAcssDebitOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    transaction_type: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    verification_method: z.string().optional(),
  }))

  const BillingBancontactOptionsSchema: z.ZodType = z.lazy(() => object({
    preferred_language: z.string().optional(),
  }))

  const BillingCustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => object({
    bank_transfer: object({
    eu_bank_transfer: EuBankTransferSchema.optional(),
    type: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    funding_type: z.union([z.string(), z.null()]).optional(),
  }))

  const BillingCycleAnchorConfigSchema: z.ZodType = z.lazy(() => object({
    day_of_month: z.int().optional(),
    hour: z.union([z.int(), z.null()]).optional(),
    minute: z.union([z.int(), z.null()]).optional(),
    month: z.union([z.int(), z.null()]).optional(),
    second: z.union([z.int(), z.null()]).optional(),
  }))

  const BillingDetailsSchema: z.ZodType = z.lazy(() => object({
    address: z.union([AddressSchema, z.null()]).optional(),
    email: z.union([z.string(), z.null()]).optional(),
    name: z.union([z.string(), z.null()]).optional(),
    phone: z.union([z.string(), z.null()]).optional(),
    tax_id: z.union([z.string(), z.null()]).optional(),
  }))

  const BillingModeSchema: z.ZodType = z.lazy(() => object({
    flexible: z.union([object({
    proration_discounts: z.string().optional(),
  }), z.null()]).optional(),
    type: z.string().optional(),
    updated_at: z.int().optional(),
  }))

  const BillingPaytoOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    amount: z.union([z.int(), z.null()]).optional(),
    amount_type: z.union([z.string(), z.null()]).optional(),
    purpose: z.union([z.string(), z.null()]).optional(),
  }).optional(),
  }))

  const BillingScheduleSchema: z.ZodType = z.lazy(() => object({
    applies_to: z.union([z.array(object({
    price: z.union([z.string(), PriceSchema, z.null()]).optional(),
    type: z.string().optional(),
  })), z.null()]).optional(),
    bill_until: object({
    computed_timestamp: z.int().optional(),
    duration: z.union([object({
    interval: z.string().optional(),
    interval_count: z.union([z.int(), z.null()]).optional(),
  }), z.null()]).optional(),
    timestamp: z.union([z.int(), z.null()]).optional(),
    type: z.string().optional(),
  }).optional(),
    key: z.string().optional(),
  }))

  const BillingUpiOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    amount: z.union([z.int(), z.null()]).optional(),
    amount_type: z.union([z.string(), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    end_date: z.union([z.int(), z.null()]).optional(),
  }).optional(),
  }))

  const BillingUsBankAccountOptionsSchema: z.ZodType = z.lazy(() => object({
    financial_connections: object({
    filters: BankAccountFiltersSchema.optional(),
    permissions: z.array(z.string()).optional(),
    prefetch: z.union([z.array(z.string()), z.null()]).optional(),
  }).optional(),
    verification_method: z.string().optional(),
  }))

  const BoletoVoucherSchema: z.ZodType = z.lazy(() => object({
    expires_at: z.union([z.int(), z.null()]).optional(),
    hosted_voucher_url: z.union([z.string(), z.null()]).optional(),
    number: z.union([z.string(), z.null()]).optional(),
    pdf: z.union([z.string(), z.null()]).optional(),
  }))

  const CancellationDetailsSchema: z.ZodType = z.lazy(() => object({
    comment: z.union([z.string(), z.null()]).optional(),
    feedback: z.union([z.string(), z.null()]).optional(),
    feedback_option: z.union([z.string(), FeedbackOptionSchema, z.null()]).optional(),
    reason: z.union([z.string(), z.null()]).optional(),
  }))

  const CardSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("card").optional(),
    brand: z.string().optional(),
    country: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(false).optional(),
    exp_month: z.int().optional(),
    exp_year: z.int().optional(),
    fingerprint: z.union([z.string(), z.null()]).optional(),
    funding: z.string().optional(),
    last4: z.string().optional(),
    name: z.union([z.string(), z.null()]).optional(),
  }))

  const CardInstallmentPlanSchema: z.ZodType = z.lazy(() => object({
    count: z.union([z.int(), z.null()]).optional(),
    interval: z.union([z.string(), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const CardMandateOptionsSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    amount_type: z.string().optional(),
    description: z.union([z.string(), z.null()]).optional(),
    end_date: z.union([z.int(), z.null()]).optional(),
    interval: z.string().optional(),
    interval_count: z.union([z.int(), z.null()]).optional(),
    reference: z.string().optional(),
    start_date: z.int().optional(),
    supported_types: z.union([z.array(z.string()), z.null()]).optional(),
  }))

  const CardNetworkSchema: z.ZodType = z.lazy(() => z.string())

  const CardOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    installments: z.union([object({
    available_plans: z.union([z.array(CardInstallmentPlanSchema), z.null()]).optional(),
    enabled: z.boolean().optional(),
    plan: z.union([CardInstallmentPlanSchema, z.null()]).optional(),
  }), z.null()]).optional(),
    mandate_options: z.union([CardMandateOptionsSchema, z.null()]).optional(),
    network: z.union([CardNetworkSchema, z.null()]).optional(),
    request_extended_authorization: z.string().optional(),
    request_incremental_authorization: z.string().optional(),
    request_multicapture: z.string().optional(),
    request_overcapture: z.string().optional(),
    request_three_d_secure: z.union([z.string(), z.null()]).optional(),
    require_cvc_recollection: z.boolean().optional(),
    setup_credential_usage: z.string().optional(),
    setup_future_usage: z.string().optional(),
    statement_descriptor_suffix_kana: z.string().optional(),
    statement_descriptor_suffix_kanji: z.string().optional(),
    stored_credential_usage: z.string().optional(),
  }))

  const CardPresentOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    request_extended_authorization: z.union([z.boolean(), z.null()]).optional(),
    request_incremental_authorization_support: z.union([z.boolean(), z.null()]).optional(),
    routing: object({
    requested_priority: z.union([z.string(), z.null()]).optional(),
  }).optional(),
  }))

  const CashBalanceSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("cash_balance").optional(),
    available: z.union([z.record(z.string(), z.int()), z.null()]).optional(),
    customer: z.string().optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    settings: object({
    reconciliation_mode: z.string().optional(),
    using_merchant_default: z.boolean().optional(),
  }).optional(),
  }))

  const CashappRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => object({
    hosted_instructions_url: z.string().optional(),
    mobile_auth_url: z.string().optional(),
    qr_code: ExpiringQrCodeSchema.optional(),
  }))

  const ChargeSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("charge").optional(),
    amount: z.int().optional(),
    amount_captured: z.int().optional(),
    amount_refunded: z.int().optional(),
    application_fee_amount: z.union([z.int(), z.null()]).optional(),
    balance_transaction: z.union([z.string(), BalanceTransactionSchema, z.null()]).optional(),
    billing_details: BillingDetailsSchema.optional(),
    calculated_statement_descriptor: z.union([z.string(), z.null()]).optional(),
    captured: z.boolean().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    disputed: z.boolean().optional(),
    failure_code: z.union([z.string(), z.null()]).optional(),
    failure_message: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    on_behalf_of: z.union([z.string(), AccountSchema, z.null()]).optional(),
    outcome: ChargeOutcomeSchema.optional(),
    paid: z.boolean().optional(),
    payment_intent: z.union([z.string(), PaymentIntentSchema, z.null()]).optional(),
    payment_method: z.union([z.string(), z.null()]).optional(),
    payment_method_details: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    receipt_email: z.union([z.string(), z.null()]).optional(),
    receipt_number: z.union([z.string(), z.null()]).optional(),
    receipt_url: z.union([z.string(), z.null()]).optional(),
    refunded: z.boolean().optional(),
    review: z.union([z.string(), ReviewSchema, z.null()]).optional(),
    shipping: z.union([ShippingSchema, z.null()]).optional(),
    statement_descriptor: z.union([z.string(), z.null()]).optional(),
    statement_descriptor_suffix: z.union([z.string(), z.null()]).optional(),
    status: z.string().optional(),
    transfer_group: z.union([z.string(), z.null()]).optional(),
  }))

  const ChargeOutcomeSchema: z.ZodType = z.lazy(() => z.union([object({
    advice_code: z.union([z.string(), z.null()]).optional(),
    network_advice_code: z.union([z.string(), z.null()]).optional(),
    network_decline_code: z.union([z.string(), z.null()]).optional(),
    network_status: z.union([z.string(), z.null()]).optional(),
    reason: z.union([z.string(), z.null()]).optional(),
    risk_level: z.string().optional(),
    risk_score: z.int().optional(),
    seller_message: z.union([z.string(), z.null()]).optional(),
    type: z.string().optional(),
  }), z.null()]))

  const ConnectAccountReferenceSchema: z.ZodType = z.lazy(() => object({
    account: z.union([z.string(), AccountSchema]).optional(),
    type: z.string().optional(),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("coupon").optional(),
    amount_off: z.union([z.int(), z.null()]).optional(),
    created: z.int().optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    duration: z.string().optional(),
    duration_in_months: z.union([z.int(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    max_redemptions: z.union([z.int(), z.null()]).optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    name: z.union([z.string(), z.null()]).optional(),
    percent_off: z.union([z.number(), z.null()]).optional(),
    redeem_by: z.union([z.int(), z.null()]).optional(),
    times_redeemed: z.int().optional(),
    valid: z.boolean().optional(),
  }))

  const CreditBalanceTransactionSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("billing.credit_balance_transaction").optional(),
    created: z.int().optional(),
    credit_grant: z.string().optional(),
    effective_at: z.int().optional(),
    livemode: z.boolean().optional(),
    type: z.union([z.string(), z.null()]).optional(),
  }))

  const CurrencyOptionsSchema: z.ZodType = z.lazy(() => object({
    custom_unit_amount: z.union([CustomUnitAmountSchema, z.null()]).optional(),
    tax_behavior: z.union([z.string(), z.null()]).optional(),
    tiers: z.array(PriceTierSchema).optional(),
    unit_amount: z.union([z.int(), z.null()]).optional(),
    unit_amount_decimal: z.union([z.string(), z.null()]).optional(),
  }))

  const CustomUnitAmountSchema: z.ZodType = z.lazy(() => object({
    maximum: z.union([z.int(), z.null()]).optional(),
    minimum: z.union([z.int(), z.null()]).optional(),
    preset: z.union([z.int(), z.null()]).optional(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("customer").optional(),
    address: z.union([AddressSchema, z.null()]).optional(),
    balance: z.int().optional(),
    business_name: z.string().optional(),
    cash_balance: z.union([CashBalanceSchema, z.null()]).optional(),
    created: z.int().optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    default_source: z.union([z.string(), CustomerSourceSchema, z.null()]).optional(),
    deleted: z.literal(false).optional(),
    delinquent: z.union([z.boolean(), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    discount: z.union([DiscountSchema, z.null()]).optional(),
    email: z.union([z.string(), z.null()]).optional(),
    individual_name: z.string().optional(),
    invoice_credit_balance: z.record(z.string(), z.int()).optional(),
    invoice_prefix: z.union([z.string(), z.null()]).optional(),
    invoice_settings: CustomerInvoiceSettingsSchema.optional(),
    livemode: z.boolean().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    name: z.union([z.string(), z.null()]).optional(),
    next_invoice_sequence: z.int().optional(),
    phone: z.union([z.string(), z.null()]).optional(),
    preferred_locales: z.union([z.array(z.string()), z.null()]).optional(),
    shipping: z.union([ShippingSchema, z.null()]).optional(),
    sources: CustomerSourceListSchema.optional(),
    subscriptions: SubscriptionListSchema.optional(),
    tax: CustomerTaxSchema.optional(),
    tax_exempt: z.union([z.string(), z.null()]).optional(),
    tax_ids: TaxIdListSchema.optional(),
    test_clock: z.union([z.string(), TestClockSchema, z.null()]).optional(),
  }))

  const CustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => object({
    bank_transfer: object({
    eu_bank_transfer: EuBankTransferSchema.optional(),
    requested_address_types: z.array(z.string()).optional(),
    type: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    funding_type: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }))

  const CustomerInvoiceSettingsSchema: z.ZodType = z.lazy(() => object({
    custom_fields: z.union([z.array(InvoiceCustomFieldSchema), z.null()]).optional(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema, z.null()]).optional(),
    footer: z.union([z.string(), z.null()]).optional(),
    rendering_options: z.union([object({
    amount_tax_display: z.union([z.string(), z.null()]).optional(),
    template: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(CustomerSchema),
  }))

  const CustomerSourceSchema: z.ZodType = z.lazy(() => z.union([AccountSchema, BankAccountSchema, CardSchema, SourceSchema]))

  const CustomerSourceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(CustomerSourceSchema),
  }))

  const CustomerTaxSchema: z.ZodType = z.lazy(() => object({
    automatic_tax: z.string().optional(),
    ip_address: z.union([z.string(), z.null()]).optional(),
    location: z.union([object({
    country: z.string().optional(),
    source: z.string().optional(),
    state: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    provider: z.string().optional(),
  }))

  const DebitOptionsSchema: z.ZodType = z.lazy(() => object({
    setup_future_usage: z.string().optional(),
    target_date: z.string().optional(),
  }))

  const DeletedApplicationSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("application").optional(),
    deleted: z.literal(true).optional(),
    name: z.union([z.string(), z.null()]).optional(),
  }))

  const DeletedBankAccountSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("bank_account").optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(true).optional(),
  }))

  const DeletedCardSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("card").optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(true).optional(),
  }))

  const DeletedCustomerSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("customer").optional(),
    deleted: z.literal(true).optional(),
  }))

  const DeletedDiscountSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("discount").optional(),
    checkout_session: z.union([z.string(), z.null()]).optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(true).optional(),
    end: z.union([z.int(), z.null()]).optional(),
    invoice: z.union([z.string(), z.null()]).optional(),
    invoice_item: z.union([z.string(), z.null()]).optional(),
    promotion_code: z.union([z.string(), PromotionCodeSchema, z.null()]).optional(),
    source: object({
    coupon: z.union([z.string(), CouponSchema, z.null()]).optional(),
    type: z.string().optional(),
  }).optional(),
    start: z.int().optional(),
    subscription: z.union([z.string(), z.null()]).optional(),
    subscription_item: z.union([z.string(), z.null()]).optional(),
  }))

  const DeletedProductSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("product").optional(),
    deleted: z.literal(true).optional(),
  }))

  const DeletedTaxIdSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("tax_id").optional(),
    deleted: z.literal(true).optional(),
  }))

  const DiscountSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("discount").optional(),
    checkout_session: z.union([z.string(), z.null()]).optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(false).optional(),
    end: z.union([z.int(), z.null()]).optional(),
    invoice: z.union([z.string(), z.null()]).optional(),
    invoice_item: z.union([z.string(), z.null()]).optional(),
    promotion_code: z.union([z.string(), PromotionCodeSchema, z.null()]).optional(),
    source: object({
    coupon: z.union([z.string(), CouponSchema, z.null()]).optional(),
    type: z.string().optional(),
  }).optional(),
    start: z.int().optional(),
    subscription: z.union([z.string(), z.null()]).optional(),
    subscription_item: z.union([z.string(), z.null()]).optional(),
  }))

  const DiscountAmountSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    discount: z.union([z.string(), DiscountSchema, DeletedDiscountSchema]).optional(),
  }))

  const EuBankTransferSchema: z.ZodType = z.lazy(() => object({
    country: z.string().optional(),
  }))

  const ExpiringQrCodeSchema: z.ZodType = z.lazy(() => object({
    expires_at: z.int().optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const FeedbackOptionSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.string().optional(),
  }))

  const FinancialAddressSchema: z.ZodType = z.lazy(() => object({
    aba: AbaAddressSchema.optional(),
    iban: IbanAddressSchema.optional(),
    sort_code: SortCodeAddressSchema.optional(),
    spei: SpeiAddressSchema.optional(),
    supported_networks: z.array(z.string()).optional(),
    swift: SwiftAddressSchema.optional(),
    type: z.string().optional(),
    zengin: ZenginAddressSchema.optional(),
  }))

  const GetCustomerResultSchema: z.ZodType = z.lazy(() => z.union([CustomerSchema, DeletedCustomerSchema]))

  const IbanAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.string().optional(),
    bank_address: AddressSchema.optional(),
    bic: z.string().optional(),
    country: z.string().optional(),
    iban: z.string().optional(),
  }))

  const InstantAvailableBalanceSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    currency: z.string().optional(),
    net_available: z.array(InstantNetAvailableSchema).optional(),
    source_types: BalanceSourceTypesSchema.optional(),
  }))

  const InstantNetAvailableSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    destination: z.string().optional(),
    source_types: BalanceSourceTypesSchema.optional(),
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("invoice").optional(),
    account_country: z.union([z.string(), z.null()]).optional(),
    account_name: z.union([z.string(), z.null()]).optional(),
    account_tax_ids: z.union([z.array(z.union([z.string(), TaxIdSchema, DeletedTaxIdSchema])), z.null()]).optional(),
    amount_due: z.int().optional(),
    amount_overpaid: z.int().optional(),
    amount_paid: z.int().optional(),
    amount_paid_off_stripe: z.int().optional(),
    amount_remaining: z.int().optional(),
    amount_shipping: z.int().optional(),
    application: z.union([z.string(), ApplicationSchema, DeletedApplicationSchema, z.null()]).optional(),
    attempt_count: z.int().optional(),
    attempted: z.boolean().optional(),
    auto_advance: z.boolean().optional(),
    automatic_tax: InvoiceAutomaticTaxSchema.optional(),
    automatically_finalizes_at: z.union([z.int(), z.null()]).optional(),
    billing_reason: z.union([z.string(), z.null()]).optional(),
    collection_method: z.string().optional(),
    confirmation_secret: z.union([object({
    client_secret: z.string().optional(),
    type: z.string().optional(),
  }), z.null()]).optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldSchema), z.null()]).optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    customer_address: z.union([AddressSchema, z.null()]).optional(),
    customer_email: z.union([z.string(), z.null()]).optional(),
    customer_name: z.union([z.string(), z.null()]).optional(),
    customer_phone: z.union([z.string(), z.null()]).optional(),
    customer_shipping: z.union([ShippingSchema, z.null()]).optional(),
    customer_tax_exempt: z.union([z.string(), z.null()]).optional(),
    customer_tax_ids: z.union([z.array(object({
    type: TaxIdTypeSchema.optional(),
    value: z.union([z.string(), z.null()]).optional(),
  })), z.null()]).optional(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema, z.null()]).optional(),
    default_source: z.union([z.string(), CustomerSourceSchema, z.null()]).optional(),
    default_tax_rates: z.array(TaxRateSchema).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    discounts: z.array(z.union([z.string(), DiscountSchema, DeletedDiscountSchema])).optional(),
    due_date: z.union([z.int(), z.null()]).optional(),
    effective_at: z.union([z.int(), z.null()]).optional(),
    ending_balance: z.union([z.int(), z.null()]).optional(),
    footer: z.union([z.string(), z.null()]).optional(),
    from_invoice: z.union([object({
    action: z.string().optional(),
    invoice: z.union([z.string(), InvoiceSchema]).optional(),
  }), z.null()]).optional(),
    hosted_invoice_url: z.union([z.string(), z.null()]).optional(),
    invoice_pdf: z.union([z.string(), z.null()]).optional(),
    issuer: ConnectAccountReferenceSchema.optional(),
    last_finalization_error: z.union([ApiErrorDetailSchema, z.null()]).optional(),
    latest_revision: z.union([z.string(), InvoiceSchema, z.null()]).optional(),
    lines: InvoiceLineItemListSchema.optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    next_payment_attempt: z.union([z.int(), z.null()]).optional(),
    number: z.union([z.string(), z.null()]).optional(),
    on_behalf_of: z.union([z.string(), AccountSchema, z.null()]).optional(),
    parent: z.union([InvoiceParentSchema, z.null()]).optional(),
    payment_settings: InvoicePaymentSettingsSchema.optional(),
    payments: InvoicePaymentListSchema.optional(),
    period_end: z.int().optional(),
    period_start: z.int().optional(),
    post_payment_credit_notes_amount: z.int().optional(),
    pre_payment_credit_notes_amount: z.int().optional(),
    receipt_number: z.union([z.string(), z.null()]).optional(),
    rendering: z.union([InvoiceRenderingSchema, z.null()]).optional(),
    shipping_cost: z.union([InvoiceShippingCostSchema, z.null()]).optional(),
    shipping_details: z.union([ShippingSchema, z.null()]).optional(),
    starting_balance: z.int().optional(),
    statement_descriptor: z.union([z.string(), z.null()]).optional(),
    status: z.union([z.string(), z.null()]).optional(),
    status_details: InvoiceStatusDetailsSchema.optional(),
    status_transitions: InvoiceStatusTransitionsSchema.optional(),
    subtotal: z.int().optional(),
    subtotal_excluding_tax: z.union([z.int(), z.null()]).optional(),
    test_clock: z.union([z.string(), TestClockSchema, z.null()]).optional(),
    threshold_reason: InvoiceThresholdReasonSchema.optional(),
    total: z.int().optional(),
    total_discount_amounts: z.union([z.array(DiscountAmountSchema), z.null()]).optional(),
    total_excluding_tax: z.union([z.int(), z.null()]).optional(),
    total_pretax_credit_amounts: z.union([z.array(PretaxCreditAmountSchema), z.null()]).optional(),
    total_taxes: z.union([z.array(TaxAmountSchema), z.null()]).optional(),
    webhooks_delivered_at: z.union([z.int(), z.null()]).optional(),
  }))

  const InvoiceAutomaticTaxSchema: z.ZodType = z.lazy(() => object({
    disabled_reason: z.union([z.string(), z.null()]).optional(),
    enabled: z.boolean().optional(),
    liability: z.union([ConnectAccountReferenceSchema, z.null()]).optional(),
    provider: z.union([z.string(), z.null()]).optional(),
    status: z.union([z.string(), z.null()]).optional(),
  }))

  const InvoiceCardOptionsSchema: z.ZodType = z.lazy(() => object({
    installments: object({
    enabled: z.union([z.boolean(), z.null()]).optional(),
  }).optional(),
    request_three_d_secure: z.union([z.string(), z.null()]).optional(),
  }))

  const InvoiceCustomFieldSchema: z.ZodType = z.lazy(() => object({
    name: z.string().optional(),
    value: z.string().optional(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("line_item").optional(),
    amount: z.int().optional(),
    currency: z.string().optional(),
    description: z.union([z.string(), z.null()]).optional(),
    discount_amounts: z.union([z.array(DiscountAmountSchema), z.null()]).optional(),
    discountable: z.boolean().optional(),
    discounts: z.array(z.union([z.string(), DiscountSchema])).optional(),
    invoice: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    parent: z.union([InvoiceLineItemParentSchema, z.null()]).optional(),
    period: object({
    end: z.int().optional(),
    start: z.int().optional(),
  }).optional(),
    pretax_credit_amounts: z.union([z.array(PretaxCreditAmountSchema), z.null()]).optional(),
    pricing: z.union([InvoiceLineItemPricingSchema, z.null()]).optional(),
    quantity: z.union([z.int(), z.null()]).optional(),
    quantity_decimal: z.union([z.string(), z.null()]).optional(),
    subscription: z.union([z.string(), SubscriptionSchema, z.null()]).optional(),
    subtotal: z.int().optional(),
    taxes: z.union([z.array(TaxAmountSchema), z.null()]).optional(),
  }))

  const InvoiceLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoiceLineItemSchema),
  }))

  const InvoiceLineItemParentSchema: z.ZodType = z.lazy(() => object({
    invoice_item_details: z.union([object({
    invoice_item: z.string().optional(),
    proration: z.boolean().optional(),
    proration_details: z.union([ProrationDetailsSchema, z.null()]).optional(),
    subscription: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    subscription_item_details: z.union([object({
    invoice_item: z.union([z.string(), z.null()]).optional(),
    proration: z.boolean().optional(),
    proration_details: z.union([ProrationDetailsSchema, z.null()]).optional(),
    subscription: z.union([z.string(), z.null()]).optional(),
    subscription_item: z.string().optional(),
  }), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const InvoiceLineItemPricingSchema: z.ZodType = z.lazy(() => object({
    price_details: object({
    price: z.union([z.string(), PriceSchema]).optional(),
    product: z.string().optional(),
  }).optional(),
    type: z.string().optional(),
    unit_amount_decimal: z.union([z.string(), z.null()]).optional(),
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoiceSchema),
  }))

  const InvoiceParentSchema: z.ZodType = z.lazy(() => object({
    quote_details: z.union([object({
    quote: z.string().optional(),
  }), z.null()]).optional(),
    subscription_details: z.union([object({
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    subscription: z.union([z.string(), SubscriptionSchema]).optional(),
    subscription_proration_date: z.int().optional(),
  }), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const InvoicePaymentSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("invoice_payment").optional(),
    amount_paid: z.union([z.int(), z.null()]).optional(),
    amount_requested: z.int().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    invoice: z.union([z.string(), InvoiceSchema]).optional(),
    is_default: z.boolean().optional(),
    livemode: z.boolean().optional(),
    payment: object({
    charge: z.union([z.string(), ChargeSchema]).optional(),
    payment_intent: z.union([z.string(), PaymentIntentSchema]).optional(),
    payment_record: z.union([z.string(), PaymentRecordSchema]).optional(),
    type: z.string().optional(),
  }).optional(),
    status: z.string().optional(),
    status_transitions: object({
    canceled_at: z.union([z.int(), z.null()]).optional(),
    paid_at: z.union([z.int(), z.null()]).optional(),
  }).optional(),
  }))

  const InvoicePaymentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoicePaymentSchema),
  }))

  const InvoicePaymentMethodOptionsSchema: z.ZodType = z.lazy(() => object({
    acss_debit: z.union([BillingAcssDebitOptionsSchema, z.null()]).optional(),
    bancontact: z.union([BillingBancontactOptionsSchema, z.null()]).optional(),
    billie: z.union([object({
    company_details: BillieCompanyDetailsSchema.optional(),
    reference: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    blik: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    card: z.union([InvoiceCardOptionsSchema, z.null()]).optional(),
    customer_balance: z.union([BillingCustomerBalanceOptionsSchema, z.null()]).optional(),
    konbini: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    payto: z.union([BillingPaytoOptionsSchema, z.null()]).optional(),
    pix: z.union([InvoicePixOptionsSchema, z.null()]).optional(),
    sepa_debit: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    upi: z.union([BillingUpiOptionsSchema, z.null()]).optional(),
    us_bank_account: z.union([BillingUsBankAccountOptionsSchema, z.null()]).optional(),
  }))

  const InvoicePaymentSettingsSchema: z.ZodType = z.lazy(() => object({
    default_mandate: z.union([z.string(), z.null()]).optional(),
    payment_method_options: z.union([InvoicePaymentMethodOptionsSchema, z.null()]).optional(),
    payment_method_types: z.union([z.array(PaymentMethodTypeSchema), z.null()]).optional(),
  }))

  const InvoicePixOptionsSchema: z.ZodType = z.lazy(() => object({
    amount_includes_iof: z.union([z.string(), z.null()]).optional(),
    expires_after_seconds: z.int().optional(),
  }))

  const InvoiceRenderingSchema: z.ZodType = z.lazy(() => object({
    amount_tax_display: z.union([z.string(), z.null()]).optional(),
    pdf: z.union([object({
    page_size: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    template: z.union([z.string(), z.null()]).optional(),
    template_version: z.union([z.int(), z.null()]).optional(),
  }))

  const InvoiceShippingCostSchema: z.ZodType = z.lazy(() => object({
    amount_subtotal: z.int().optional(),
    amount_tax: z.int().optional(),
    amount_total: z.int().optional(),
    shipping_rate: z.union([z.string(), ShippingRateSchema, z.null()]).optional(),
    taxes: z.array(ShippingTaxAmountSchema).optional(),
  }))

  const InvoiceStatusDetailsSchema: z.ZodType = z.lazy(() => object({
    uncollectible: object({
    reason: z.union([z.string(), z.null()]).optional(),
  }).optional(),
  }))

  const InvoiceStatusTransitionsSchema: z.ZodType = z.lazy(() => object({
    finalized_at: z.union([z.int(), z.null()]).optional(),
    marked_uncollectible_at: z.union([z.int(), z.null()]).optional(),
    paid_at: z.union([z.int(), z.null()]).optional(),
    voided_at: z.union([z.int(), z.null()]).optional(),
  }))

  const InvoiceThresholdReasonSchema: z.ZodType = z.lazy(() => object({
    amount_gte: z.union([z.int(), z.null()]).optional(),
    item_reasons: z.array(object({
    line_item_ids: z.array(z.string()).optional(),
    usage_gte: z.int().optional(),
  })).optional(),
  }))

  const KlarnaQrCodeSchema: z.ZodType = z.lazy(() => object({
    data: z.string().optional(),
    expires_at: z.union([z.int(), z.null()]).optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const KonbiniOptionsSchema: z.ZodType = z.lazy(() => object({
    confirmation_number: z.union([z.string(), z.null()]).optional(),
    expires_after_days: z.union([z.int(), z.null()]).optional(),
    expires_at: z.union([z.int(), z.null()]).optional(),
    product_description: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }))

  const KonbiniStoreSchema: z.ZodType = z.lazy(() => object({
    confirmation_number: z.string().optional(),
    payment_code: z.string().optional(),
  }))

  const KonbiniVoucherSchema: z.ZodType = z.lazy(() => object({
    expires_at: z.int().optional(),
    hosted_voucher_url: z.union([z.string(), z.null()]).optional(),
    stores: object({
    familymart: z.union([KonbiniStoreSchema, z.null()]).optional(),
    lawson: z.union([KonbiniStoreSchema, z.null()]).optional(),
    ministop: z.union([KonbiniStoreSchema, z.null()]).optional(),
    seicomart: z.union([KonbiniStoreSchema, z.null()]).optional(),
  }).optional(),
  }))

  const ManagedPaymentsSchema: z.ZodType = z.lazy(() => object({
    enabled: z.boolean().optional(),
  }))

  const MandateDebitOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    reference_prefix: z.string().optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
    target_date: z.string().optional(),
  }))

  const ManualCaptureOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
  }))

  const MicrodepositVerificationSchema: z.ZodType = z.lazy(() => object({
    arrival_date: z.int().optional(),
    hosted_verification_url: z.string().optional(),
    microdeposit_type: z.union([z.string(), z.null()]).optional(),
  }))

  const MultibancoVoucherSchema: z.ZodType = z.lazy(() => object({
    entity: z.union([z.string(), z.null()]).optional(),
    expires_at: z.union([z.int(), z.null()]).optional(),
    hosted_voucher_url: z.union([z.string(), z.null()]).optional(),
    reference: z.union([z.string(), z.null()]).optional(),
  }))

  const OnSessionManualCaptureOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    setup_future_usage: z.string().optional(),
  }))

  const OneTimeManualCaptureOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    setup_future_usage: z.string().optional(),
  }))

  const OneTimeOptionsSchema: z.ZodType = z.lazy(() => object({
    setup_future_usage: z.string().optional(),
  }))

  const OxxoVoucherSchema: z.ZodType = z.lazy(() => object({
    expires_after: z.union([z.int(), z.null()]).optional(),
    hosted_voucher_url: z.union([z.string(), z.null()]).optional(),
    number: z.union([z.string(), z.null()]).optional(),
  }))

  const PackageDimensionsSchema: z.ZodType = z.lazy(() => object({
    height: z.number().optional(),
    length: z.number().optional(),
    weight: z.number().optional(),
    width: z.number().optional(),
  }))

  const PaymentIntentSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("payment_intent").optional(),
    allowed_payment_method_types: z.union([z.array(PaymentMethodTypeSchema), z.null()]).optional(),
    amount: z.int().optional(),
    amount_capturable: z.int().optional(),
    amount_details: PaymentIntentAmountDetailsSchema.optional(),
    amount_received: z.int().optional(),
    application: z.union([z.string(), ApplicationSchema, z.null()]).optional(),
    application_fee_amount: z.union([z.int(), z.null()]).optional(),
    automatic_payment_methods: z.union([object({
    allow_redirects: z.string().optional(),
    enabled: z.boolean().optional(),
  }), z.null()]).optional(),
    canceled_at: z.union([z.int(), z.null()]).optional(),
    cancellation_reason: z.union([z.string(), z.null()]).optional(),
    capture_method: z.string().optional(),
    client_secret: z.union([z.string(), z.null()]).optional(),
    confirmation_method: z.string().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    excluded_payment_method_types: z.union([z.array(PaymentMethodTypeSchema), z.null()]).optional(),
    hooks: object({
    inputs: object({
    tax: object({
    calculation: z.string().optional(),
  }).optional(),
  }).optional(),
  }).optional(),
    last_payment_error: z.union([ApiErrorDetailSchema, z.null()]).optional(),
    latest_charge: z.union([z.string(), ChargeSchema, z.null()]).optional(),
    livemode: z.boolean().optional(),
    managed_payments: z.union([ManagedPaymentsSchema, z.null()]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    next_action: z.union([PaymentIntentNextActionSchema, z.null()]).optional(),
    on_behalf_of: z.union([z.string(), AccountSchema, z.null()]).optional(),
    payment_details: object({
    customer_reference: z.union([z.string(), z.null()]).optional(),
    order_reference: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    payment_method: z.union([z.string(), PaymentMethodSchema, z.null()]).optional(),
    payment_method_configuration_details: z.union([object({
    id: z.string().optional(),
    parent: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    payment_method_options: z.union([PaymentIntentPaymentMethodOptionsSchema, z.null()]).optional(),
    payment_method_types: z.array(PaymentMethodTypeSchema).optional(),
    payment_record: z.union([z.string(), PaymentRecordSchema, z.null()]).optional(),
    presentment_details: object({
    presentment_amount: z.int().optional(),
    presentment_currency: z.string().optional(),
  }).optional(),
    processing: z.union([PaymentIntentProcessingSchema, z.null()]).optional(),
    receipt_email: z.union([z.string(), z.null()]).optional(),
    review: z.union([z.string(), ReviewSchema, z.null()]).optional(),
    setup_future_usage: z.union([z.string(), z.null()]).optional(),
    shipping: z.union([ShippingSchema, z.null()]).optional(),
    source: z.union([z.string(), CustomerSourceSchema, DeletedBankAccountSchema, DeletedCardSchema, z.null()]).optional(),
    statement_descriptor: z.union([z.string(), z.null()]).optional(),
    statement_descriptor_suffix: z.union([z.string(), z.null()]).optional(),
    status: z.string().optional(),
    transfer_data: z.union([PaymentIntentTransferDataSchema, z.null()]).optional(),
    transfer_group: z.union([z.string(), z.null()]).optional(),
  }))

  const PaymentIntentAmountDetailsSchema: z.ZodType = z.lazy(() => object({
    discount_amount: z.int().optional(),
    error: object({
    code: z.union([z.string(), z.null()]).optional(),
    message: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    line_items: AmountDetailsLineItemListSchema.optional(),
    shipping: object({
    amount: z.union([z.int(), z.null()]).optional(),
    from_postal_code: z.union([z.string(), z.null()]).optional(),
    to_postal_code: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    tax: object({
    total_tax_amount: z.union([z.int(), z.null()]).optional(),
  }).optional(),
    tip: object({
    amount: z.int().optional(),
  }).optional(),
  }))

  const PaymentIntentAmountDetailsLineItemSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("payment_intent_amount_details_line_item").optional(),
    discount_amount: z.union([z.int(), z.null()]).optional(),
    payment_method_options: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    product_code: z.union([z.string(), z.null()]).optional(),
    product_name: z.string().optional(),
    quantity: z.int().optional(),
    tax: z.union([object({
    total_tax_amount: z.int().optional(),
  }), z.null()]).optional(),
    unit_cost: z.int().optional(),
    unit_of_measure: z.union([z.string(), z.null()]).optional(),
  }))

  const PaymentIntentNextActionSchema: z.ZodType = z.lazy(() => object({
    alipay_handle_redirect: AlipayRedirectSchema.optional(),
    blik_authorize: z.record(z.string(), z.unknown()).optional(),
    boleto_display_details: BoletoVoucherSchema.optional(),
    card_await_notification: object({
    charge_attempt_at: z.union([z.int(), z.null()]).optional(),
    customer_approval_required: z.union([z.boolean(), z.null()]).optional(),
  }).optional(),
    cashapp_handle_redirect_or_display_qr_code: CashappRedirectOrQrCodeSchema.optional(),
    display_bank_transfer_instructions: BankTransferInstructionsSchema.optional(),
    klarna_display_qr_code: KlarnaQrCodeSchema.optional(),
    konbini_display_details: KonbiniVoucherSchema.optional(),
    multibanco_display_details: MultibancoVoucherSchema.optional(),
    oxxo_display_details: OxxoVoucherSchema.optional(),
    paynow_display_qr_code: PaynowQrCodeSchema.optional(),
    pix_display_qr_code: PixQrCodeSchema.optional(),
    promptpay_display_qr_code: PromptpayQrCodeSchema.optional(),
    redirect_to_url: object({
    return_url: z.union([z.string(), z.null()]).optional(),
    url: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    swish_handle_redirect_or_display_qr_code: SwishRedirectOrQrCodeSchema.optional(),
    type: z.string().optional(),
    upi_handle_redirect_or_display_qr_code: UpiRedirectOrQrCodeSchema.optional(),
    use_stripe_sdk: z.record(z.string(), z.unknown()).optional(),
    verify_with_microdeposits: MicrodepositVerificationSchema.optional(),
    wechat_pay_display_qr_code: WechatPayQrCodeSchema.optional(),
    wechat_pay_redirect_to_android_app: WechatPayAndroidRedirectSchema.optional(),
    wechat_pay_redirect_to_ios_app: object({
    native_url: z.string().optional(),
  }).optional(),
  }))

  const PaymentIntentPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => object({
    acss_debit: AcssDebitOptionsSchema.optional(),
    affirm: object({
    capture_method: z.string().optional(),
    preferred_locale: z.string().optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    afterpay_clearpay: object({
    capture_method: z.string().optional(),
    reference: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    alipay: ReusableOptionsSchema.optional(),
    alma: ManualCaptureOptionsSchema.optional(),
    amazon_pay: ReusableManualCaptureOptionsSchema.optional(),
    au_becs_debit: DebitOptionsSchema.optional(),
    bacs_debit: MandateDebitOptionsSchema.optional(),
    bancontact: object({
    preferred_language: z.string().optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    billie: BillieOptionsSchema.optional(),
    bizum: z.record(z.string(), z.unknown()).optional(),
    blik: object({
    mandate_options: object({
    expires_at: z.union([z.int(), z.null()]).optional(),
    type: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    boleto: object({
    expires_after_days: z.int().optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    card: CardOptionsSchema.optional(),
    card_present: CardPresentOptionsSchema.optional(),
    cashapp: OnSessionManualCaptureOptionsSchema.optional(),
    crypto: OneTimeOptionsSchema.optional(),
    customer_balance: CustomerBalanceOptionsSchema.optional(),
    eps: OneTimeOptionsSchema.optional(),
    fpx: OneTimeOptionsSchema.optional(),
    giropay: OneTimeOptionsSchema.optional(),
    grabpay: OneTimeOptionsSchema.optional(),
    ideal: ReusableOptionsSchema.optional(),
    interac_present: z.record(z.string(), z.unknown()).optional(),
    kakao_pay: ReusableManualCaptureOptionsSchema.optional(),
    klarna: object({
    capture_method: z.string().optional(),
    preferred_locale: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    konbini: KonbiniOptionsSchema.optional(),
    kr_card: ReusableManualCaptureOptionsSchema.optional(),
    link: object({
    capture_method: z.string().optional(),
    persistent_token: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    mb_way: OneTimeOptionsSchema.optional(),
    mobilepay: OneTimeManualCaptureOptionsSchema.optional(),
    multibanco: OneTimeOptionsSchema.optional(),
    naver_pay: ReusableManualCaptureOptionsSchema.optional(),
    nz_bank_account: DebitOptionsSchema.optional(),
    oxxo: object({
    expires_after_days: z.int().optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    p24: OneTimeOptionsSchema.optional(),
    pay_by_bank: z.record(z.string(), z.unknown()).optional(),
    payco: OneTimeManualCaptureOptionsSchema.optional(),
    paynow: OneTimeOptionsSchema.optional(),
    paypal: PaypalOptionsSchema.optional(),
    paypay: z.record(z.string(), z.unknown()).optional(),
    payto: PaytoOptionsSchema.optional(),
    pix: PixOptionsSchema.optional(),
    promptpay: OneTimeOptionsSchema.optional(),
    revolut_pay: ReusableManualCaptureOptionsSchema.optional(),
    samsung_pay: OneTimeManualCaptureOptionsSchema.optional(),
    satispay: OnSessionManualCaptureOptionsSchema.optional(),
    scalapay: ManualCaptureOptionsSchema.optional(),
    sepa_debit: MandateDebitOptionsSchema.optional(),
    sequra: OneTimeManualCaptureOptionsSchema.optional(),
    sofort: object({
    preferred_language: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    sunbit: OneTimeManualCaptureOptionsSchema.optional(),
    swish: object({
    reference: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    twint: ReusableOptionsSchema.optional(),
    upi: object({
    setup_future_usage: z.string().optional(),
  }).optional(),
    us_bank_account: UsBankAccountOptionsSchema.optional(),
    wechat_pay: object({
    app_id: z.union([z.string(), z.null()]).optional(),
    client: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }).optional(),
    zip: OneTimeOptionsSchema.optional(),
  }))

  const PaymentIntentProcessingSchema: z.ZodType = z.lazy(() => object({
    card: object({
    customer_notification: object({
    approval_requested: z.union([z.boolean(), z.null()]).optional(),
    completes_at: z.union([z.int(), z.null()]).optional(),
  }).optional(),
  }).optional(),
    type: z.string().optional(),
  }))

  const PaymentIntentTransferDataSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    description: z.string().optional(),
    destination: z.union([z.string(), AccountSchema]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    payment_data: object({
    description: z.string().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
  }).optional(),
  }))

  const PaymentMethodSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("payment_method").optional(),
    allow_redisplay: z.string().optional(),
    billing_details: BillingDetailsSchema.optional(),
    card: PaymentMethodCardSchema.optional(),
    created: z.int().optional(),
    customer: z.union([z.string(), CustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    sepa_debit: object({
    bank_code: z.union([z.string(), z.null()]).optional(),
    country: z.union([z.string(), z.null()]).optional(),
    fingerprint: z.union([z.string(), z.null()]).optional(),
    last4: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    type: PaymentMethodTypeSchema.optional(),
    us_bank_account: object({
    account_type: z.union([z.string(), z.null()]).optional(),
    bank_name: z.union([z.string(), z.null()]).optional(),
    fingerprint: z.union([z.string(), z.null()]).optional(),
    last4: z.union([z.string(), z.null()]).optional(),
    routing_number: z.union([z.string(), z.null()]).optional(),
  }).optional(),
  }))

  const PaymentMethodCardSchema: z.ZodType = z.lazy(() => object({
    brand: CardNetworkSchema.optional(),
    checks: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    country: z.union([z.string(), z.null()]).optional(),
    display_brand: z.union([z.string(), z.null()]).optional(),
    exp_month: z.int().optional(),
    exp_year: z.int().optional(),
    fingerprint: z.union([z.string(), z.null()]).optional(),
    funding: z.string().optional(),
    last4: z.string().optional(),
    networks: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    three_d_secure_usage: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    wallet: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
  }))

  const PaymentMethodTypeSchema: z.ZodType = z.lazy(() => z.string())

  const PaymentRecordSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("payment_record").optional(),
    amount: PaymentRecordAmountSchema.optional(),
    amount_canceled: PaymentRecordAmountSchema.optional(),
    amount_failed: PaymentRecordAmountSchema.optional(),
    amount_guaranteed: PaymentRecordAmountSchema.optional(),
    amount_refunded: PaymentRecordAmountSchema.optional(),
    amount_requested: PaymentRecordAmountSchema.optional(),
    created: z.int().optional(),
    description: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    reported_by: z.string().optional(),
  }))

  const PaymentRecordAmountSchema: z.ZodType = z.lazy(() => object({
    currency: z.string().optional(),
    value: z.int().optional(),
  }))

  const PaynowQrCodeSchema: z.ZodType = z.lazy(() => object({
    data: z.string().optional(),
    hosted_instructions_url: z.union([z.string(), z.null()]).optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const PaypalOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    preferred_locale: z.union([z.string(), z.null()]).optional(),
    reference: z.union([z.string(), z.null()]).optional(),
    setup_future_usage: z.string().optional(),
  }))

  const PaytoOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    amount: z.union([z.int(), z.null()]).optional(),
    amount_type: z.union([z.string(), z.null()]).optional(),
    end_date: z.union([z.string(), z.null()]).optional(),
    payment_schedule: z.union([z.string(), z.null()]).optional(),
    payments_per_period: z.union([z.int(), z.null()]).optional(),
    purpose: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
  }))

  const PendingUpdateSchema: z.ZodType = z.lazy(() => object({
    billing_cycle_anchor: z.union([z.int(), z.null()]).optional(),
    cancel_at_period_end: z.union([z.boolean(), z.null()]).optional(),
    discount: z.union([DiscountSchema, z.null()]).optional(),
    discounts: z.union([z.array(z.union([z.string(), DiscountSchema])), z.null()]).optional(),
    expires_at: z.int().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    subscription_items: z.union([z.array(SubscriptionItemSchema), z.null()]).optional(),
    trial_end: z.union([z.int(), z.null()]).optional(),
    trial_from_plan: z.union([z.boolean(), z.null()]).optional(),
  }))

  const PixOptionsSchema: z.ZodType = z.lazy(() => object({
    amount_includes_iof: z.string().optional(),
    expires_after_seconds: z.union([z.int(), z.null()]).optional(),
    expires_at: z.union([z.int(), z.null()]).optional(),
    mandate_options: object({
    amount: z.int().optional(),
    amount_includes_iof: z.string().optional(),
    amount_type: z.string().optional(),
    currency: z.string().optional(),
    end_date: z.string().optional(),
    payment_schedule: z.string().optional(),
    reference: z.string().optional(),
    start_date: z.string().optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
  }))

  const PixQrCodeSchema: z.ZodType = z.lazy(() => object({
    data: z.string().optional(),
    expires_at: z.int().optional(),
    hosted_instructions_url: z.string().optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("plan").optional(),
    active: z.boolean().optional(),
    amount: z.union([z.int(), z.null()]).optional(),
    amount_decimal: z.union([z.string(), z.null()]).optional(),
    billing_scheme: z.string().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    interval: z.string().optional(),
    interval_count: z.int().optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    meter: z.union([z.string(), z.null()]).optional(),
    nickname: z.union([z.string(), z.null()]).optional(),
    product: z.union([z.string(), ProductSchema, DeletedProductSchema, z.null()]).optional(),
    tiers: z.array(PriceTierSchema).optional(),
    tiers_mode: z.union([z.string(), z.null()]).optional(),
    transform_usage: z.union([TransformQuantitySchema, z.null()]).optional(),
    trial_period_days: z.union([z.int(), z.null()]).optional(),
    usage_type: z.string().optional(),
  }))

  const PretaxCreditAmountSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    credit_balance_transaction: z.union([z.string(), CreditBalanceTransactionSchema, z.null()]).optional(),
    discount: z.union([z.string(), DiscountSchema, DeletedDiscountSchema]).optional(),
    type: z.string().optional(),
  }))

  const PriceSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("price").optional(),
    active: z.boolean().optional(),
    billing_scheme: z.string().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    currency_options: z.record(z.string(), CurrencyOptionsSchema).optional(),
    custom_unit_amount: z.union([CustomUnitAmountSchema, z.null()]).optional(),
    livemode: z.boolean().optional(),
    lookup_key: z.union([z.string(), z.null()]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    nickname: z.union([z.string(), z.null()]).optional(),
    product: z.union([z.string(), ProductSchema, DeletedProductSchema]).optional(),
    recurring: z.union([PriceRecurringSchema, z.null()]).optional(),
    tax_behavior: z.union([z.string(), z.null()]).optional(),
    tiers: z.array(PriceTierSchema).optional(),
    tiers_mode: z.union([z.string(), z.null()]).optional(),
    transform_quantity: z.union([TransformQuantitySchema, z.null()]).optional(),
    type: z.string().optional(),
    unit_amount: z.union([z.int(), z.null()]).optional(),
    unit_amount_decimal: z.union([z.string(), z.null()]).optional(),
  }))

  const PriceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(PriceSchema),
  }))

  const PriceRecurringSchema: z.ZodType = z.lazy(() => object({
    interval: z.string().optional(),
    interval_count: z.int().optional(),
    meter: z.union([z.string(), z.null()]).optional(),
    trial_period_days: z.union([z.int(), z.null()]).optional(),
    usage_type: z.string().optional(),
  }))

  const PriceTierSchema: z.ZodType = z.lazy(() => object({
    flat_amount: z.union([z.int(), z.null()]).optional(),
    flat_amount_decimal: z.union([z.string(), z.null()]).optional(),
    unit_amount: z.union([z.int(), z.null()]).optional(),
    unit_amount_decimal: z.union([z.string(), z.null()]).optional(),
    up_to: z.union([z.int(), z.null()]).optional(),
  }))

  const ProductSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("product").optional(),
    active: z.boolean().optional(),
    created: z.int().optional(),
    default_price: z.union([z.string(), PriceSchema, z.null()]).optional(),
    deleted: z.literal(false).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    images: z.array(z.string()).optional(),
    livemode: z.boolean().optional(),
    marketing_features: z.array(object({
    name: z.string().optional(),
  })).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    name: z.string().optional(),
    package_dimensions: z.union([PackageDimensionsSchema, z.null()]).optional(),
    shippable: z.union([z.boolean(), z.null()]).optional(),
    statement_descriptor: z.union([z.string(), z.null()]).optional(),
    tax_code: z.union([z.string(), TaxCodeSchema, z.null()]).optional(),
    tax_details: z.union([object({
    performance_location: z.union([z.string(), z.null()]).optional(),
    tax_code: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
    type: z.string().optional(),
    unit_label: z.union([z.string(), z.null()]).optional(),
    updated: z.int().optional(),
    url: z.union([z.string(), z.null()]).optional(),
  }))

  const ProductListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(ProductSchema),
  }))

  const PromotionCodeSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("promotion_code").optional(),
    active: z.boolean().optional(),
    code: z.string().optional(),
    created: z.int().optional(),
    expires_at: z.union([z.int(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    max_redemptions: z.union([z.int(), z.null()]).optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    promotion: object({
    coupon: z.union([z.string(), CouponSchema, z.null()]).optional(),
    type: z.string().optional(),
  }).optional(),
    times_redeemed: z.int().optional(),
  }))

  const PromptpayQrCodeSchema: z.ZodType = z.lazy(() => object({
    data: z.string().optional(),
    hosted_instructions_url: z.string().optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const ProrationDetailsSchema: z.ZodType = z.lazy(() => object({
    credited_items: z.union([object({
    invoice: z.string().optional(),
    invoice_line_items: z.array(z.string()).optional(),
  }), z.null()]).optional(),
  }))

  const ReusableManualCaptureOptionsSchema: z.ZodType = z.lazy(() => object({
    capture_method: z.string().optional(),
    setup_future_usage: z.string().optional(),
  }))

  const ReusableOptionsSchema: z.ZodType = z.lazy(() => object({
    setup_future_usage: z.string().optional(),
  }))

  const ReviewSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("review").optional(),
    closed_reason: z.union([z.string(), z.null()]).optional(),
    created: z.int().optional(),
    livemode: z.boolean().optional(),
    open: z.boolean().optional(),
    opened_reason: z.string().optional(),
    reason: z.string().optional(),
  }))

  const SetupIntentSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("setup_intent").optional(),
    cancellation_reason: z.union([z.string(), z.null()]).optional(),
    client_secret: z.union([z.string(), z.null()]).optional(),
    created: z.int().optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema, z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    last_setup_error: z.union([ApiErrorDetailSchema, z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    next_action: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    payment_method: z.union([z.string(), PaymentMethodSchema, z.null()]).optional(),
    payment_method_types: z.array(PaymentMethodTypeSchema).optional(),
    status: z.string().optional(),
    usage: z.string().optional(),
  }))

  const ShippingSchema: z.ZodType = z.lazy(() => object({
    address: AddressSchema.optional(),
    carrier: z.union([z.string(), z.null()]).optional(),
    name: z.string().optional(),
    phone: z.union([z.string(), z.null()]).optional(),
    tracking_number: z.union([z.string(), z.null()]).optional(),
  }))

  const ShippingRateSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("shipping_rate").optional(),
    active: z.boolean().optional(),
    created: z.int().optional(),
    display_name: z.union([z.string(), z.null()]).optional(),
    fixed_amount: object({
    amount: z.int().optional(),
    currency: z.string().optional(),
  }).optional(),
    livemode: z.boolean().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    tax_behavior: z.union([z.string(), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const ShippingTaxAmountSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    rate: TaxRateSchema.optional(),
    taxability_reason: z.union([TaxabilityReasonSchema, z.null()]).optional(),
    taxable_amount: z.union([z.int(), z.null()]).optional(),
  }))

  const SortCodeAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.string().optional(),
    account_number: z.string().optional(),
    bank_address: AddressSchema.optional(),
    sort_code: z.string().optional(),
  }))

  const SourceSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("source").optional(),
    amount: z.union([z.int(), z.null()]).optional(),
    created: z.int().optional(),
    currency: z.union([z.string(), z.null()]).optional(),
    flow: z.string().optional(),
    livemode: z.boolean().optional(),
    status: z.string().optional(),
    type: z.string().optional(),
    usage: z.union([z.string(), z.null()]).optional(),
  }))

  const SpeiAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.string().optional(),
    bank_address: AddressSchema.optional(),
    bank_code: z.string().optional(),
    bank_name: z.string().optional(),
    clabe: z.string().optional(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("subscription").optional(),
    application: z.union([z.string(), ApplicationSchema, DeletedApplicationSchema, z.null()]).optional(),
    application_fee_percent: z.union([z.number(), z.null()]).optional(),
    automatic_tax: SubscriptionAutomaticTaxSchema.optional(),
    billing_cycle_anchor: z.int().optional(),
    billing_cycle_anchor_config: z.union([BillingCycleAnchorConfigSchema, z.null()]).optional(),
    billing_mode: BillingModeSchema.optional(),
    billing_schedules: z.array(BillingScheduleSchema).optional(),
    billing_thresholds: z.union([object({
    amount_gte: z.union([z.int(), z.null()]).optional(),
    reset_billing_cycle_anchor: z.union([z.boolean(), z.null()]).optional(),
  }), z.null()]).optional(),
    cancel_at: z.union([z.int(), z.null()]).optional(),
    cancel_at_period_end: z.boolean().optional(),
    canceled_at: z.union([z.int(), z.null()]).optional(),
    cancellation_details: z.union([CancellationDetailsSchema, z.null()]).optional(),
    collection_method: z.string().optional(),
    created: z.int().optional(),
    currency: z.string().optional(),
    current_period_start: z.int().optional(),
    current_period_end: z.int().optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    days_until_due: z.union([z.int(), z.null()]).optional(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema, z.null()]).optional(),
    default_source: z.union([z.string(), CustomerSourceSchema, z.null()]).optional(),
    default_tax_rates: z.union([z.array(TaxRateSchema), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    discounts: z.array(z.union([z.string(), DiscountSchema])).optional(),
    ended_at: z.union([z.int(), z.null()]).optional(),
    invoice_settings: SubscriptionInvoiceSettingsSchema.optional(),
    items: SubscriptionItemListSchema.optional(),
    latest_invoice: z.union([z.string(), InvoiceSchema, z.null()]).optional(),
    livemode: z.boolean().optional(),
    managed_payments: z.union([ManagedPaymentsSchema, z.null()]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    next_pending_invoice_item_invoice: z.union([z.int(), z.null()]).optional(),
    on_behalf_of: z.union([z.string(), AccountSchema, z.null()]).optional(),
    pause_collection: z.union([object({
    behavior: z.string().optional(),
    resumes_at: z.union([z.int(), z.null()]).optional(),
  }), z.null()]).optional(),
    payment_settings: z.union([SubscriptionPaymentSettingsSchema, z.null()]).optional(),
    pending_invoice_item_interval: z.union([object({
    interval: z.string().optional(),
    interval_count: z.int().optional(),
  }), z.null()]).optional(),
    pending_setup_intent: z.union([z.string(), SetupIntentSchema, z.null()]).optional(),
    pending_update: z.union([PendingUpdateSchema, z.null()]).optional(),
    plan: z.union([PlanSchema, z.null()]).optional(),
    presentment_details: object({
    presentment_currency: z.string().optional(),
  }).optional(),
    quantity: z.int().optional(),
    schedule: z.union([z.string(), SubscriptionScheduleSchema, z.null()]).optional(),
    start_date: z.int().optional(),
    status: z.string().optional(),
    status_details: SubscriptionStatusDetailsSchema.optional(),
    test_clock: z.union([z.string(), TestClockSchema, z.null()]).optional(),
    transfer_data: z.union([object({
    amount_percent: z.union([z.number(), z.null()]).optional(),
    destination: z.union([z.string(), AccountSchema]).optional(),
  }), z.null()]).optional(),
    trial_end: z.union([z.int(), z.null()]).optional(),
    trial_settings: z.union([TrialSettingsSchema, z.null()]).optional(),
    trial_start: z.union([z.int(), z.null()]).optional(),
  }))

  const SubscriptionAutomaticTaxSchema: z.ZodType = z.lazy(() => object({
    disabled_reason: z.union([z.string(), z.null()]).optional(),
    enabled: z.boolean().optional(),
    liability: z.union([ConnectAccountReferenceSchema, z.null()]).optional(),
  }))

  const SubscriptionCardOptionsSchema: z.ZodType = z.lazy(() => object({
    mandate_options: object({
    amount: z.union([z.int(), z.null()]).optional(),
    amount_type: z.union([z.string(), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
  }).optional(),
    network: z.union([CardNetworkSchema, z.null()]).optional(),
    request_three_d_secure: z.union([z.string(), z.null()]).optional(),
  }))

  const SubscriptionInvoiceSettingsSchema: z.ZodType = z.lazy(() => object({
    account_tax_ids: z.union([z.array(z.union([z.string(), TaxIdSchema, DeletedTaxIdSchema])), z.null()]).optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldSchema), z.null()]).optional(),
    description: z.union([z.string(), z.null()]).optional(),
    footer: z.union([z.string(), z.null()]).optional(),
    issuer: ConnectAccountReferenceSchema.optional(),
  }))

  const SubscriptionItemSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("subscription_item").optional(),
    billed_until: z.int().optional(),
    billing_thresholds: z.union([object({
    usage_gte: z.union([z.int(), z.null()]).optional(),
  }), z.null()]).optional(),
    created: z.int().optional(),
    current_period_end: z.int().optional(),
    current_period_start: z.int().optional(),
    current_trial: z.union([object({
    end_date: z.int().optional(),
    start_date: z.int().optional(),
    trial_offer: z.string().optional(),
  }), z.null()]).optional(),
    discounts: z.array(z.union([z.string(), DiscountSchema])).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    plan: PlanSchema.optional(),
    price: PriceSchema.optional(),
    quantity: z.int().optional(),
    subscription: z.string().optional(),
    tax_rates: z.union([z.array(TaxRateSchema), z.null()]).optional(),
  }))

  const SubscriptionItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(SubscriptionItemSchema),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(SubscriptionSchema),
  }))

  const SubscriptionPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => object({
    acss_debit: z.union([BillingAcssDebitOptionsSchema, z.null()]).optional(),
    bancontact: z.union([BillingBancontactOptionsSchema, z.null()]).optional(),
    billie: z.union([object({
    company_details: BillieCompanyDetailsSchema.optional(),
  }), z.null()]).optional(),
    blik: z.union([object({
    mandate_options: object({
    expires_at: z.union([z.int(), z.null()]).optional(),
  }).optional(),
  }), z.null()]).optional(),
    card: z.union([SubscriptionCardOptionsSchema, z.null()]).optional(),
    customer_balance: z.union([BillingCustomerBalanceOptionsSchema, z.null()]).optional(),
    konbini: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    payto: z.union([BillingPaytoOptionsSchema, z.null()]).optional(),
    pix: z.union([SubscriptionPixOptionsSchema, z.null()]).optional(),
    sepa_debit: z.union([z.record(z.string(), z.unknown()), z.null()]).optional(),
    upi: z.union([BillingUpiOptionsSchema, z.null()]).optional(),
    us_bank_account: z.union([BillingUsBankAccountOptionsSchema, z.null()]).optional(),
  }))

  const SubscriptionPaymentSettingsSchema: z.ZodType = z.lazy(() => object({
    payment_method_options: z.union([SubscriptionPaymentMethodOptionsSchema, z.null()]).optional(),
    payment_method_types: z.union([z.array(PaymentMethodTypeSchema), z.null()]).optional(),
    save_default_payment_method: z.union([z.string(), z.null()]).optional(),
  }))

  const SubscriptionPixOptionsSchema: z.ZodType = z.lazy(() => object({
    expires_after_seconds: z.int().optional(),
    mandate_options: object({
    amount: z.union([z.int(), z.null()]).optional(),
    amount_includes_iof: z.union([z.string(), z.null()]).optional(),
    end_date: z.union([z.string(), z.null()]).optional(),
    payment_schedule: z.union([z.string(), z.null()]).optional(),
  }).optional(),
  }))

  const SubscriptionScheduleSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("subscription_schedule").optional(),
    canceled_at: z.union([z.int(), z.null()]).optional(),
    created: z.int().optional(),
    current_phase: z.union([object({
    end_date: z.int().optional(),
    start_date: z.int().optional(),
  }), z.null()]).optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).optional(),
    end_behavior: z.string().optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    status: z.string().optional(),
    subscription: z.union([z.string(), SubscriptionSchema, z.null()]).optional(),
  }))

  const SubscriptionStatusDetailsSchema: z.ZodType = z.lazy(() => object({
    paused: object({
    subscription: object({
    type: z.string().optional(),
  }).optional(),
    transitioned_at: z.int().optional(),
    type: z.string().optional(),
  }).optional(),
  }))

  const SwiftAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.string().optional(),
    account_number: z.string().optional(),
    account_type: z.string().optional(),
    bank_address: AddressSchema.optional(),
    bank_name: z.string().optional(),
    swift_code: z.string().optional(),
  }))

  const SwishRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => object({
    hosted_instructions_url: z.string().optional(),
    mobile_auth_url: z.string().optional(),
    qr_code: object({
    data: z.string().optional(),
    expires_at: z.int().optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }).optional(),
  }))

  const TaxAmountSchema: z.ZodType = z.lazy(() => object({
    amount: z.int().optional(),
    tax_behavior: z.string().optional(),
    tax_rate_details: z.union([object({
    tax_rate: z.string().optional(),
  }), z.null()]).optional(),
    taxability_reason: TaxabilityReasonSchema.optional(),
    taxable_amount: z.union([z.int(), z.null()]).optional(),
    type: z.string().optional(),
  }))

  const TaxCodeSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("tax_code").optional(),
    description: z.string().optional(),
    name: z.string().optional(),
  }))

  const TaxIdSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("tax_id").optional(),
    country: z.union([z.string(), z.null()]).optional(),
    created: z.int().optional(),
    customer: z.union([z.string(), CustomerSchema, z.null()]).optional(),
    customer_account: z.union([z.string(), z.null()]).optional(),
    deleted: z.literal(false).optional(),
    livemode: z.boolean().optional(),
    type: TaxIdTypeSchema.optional(),
    value: z.string().optional(),
    verification: z.union([object({
    status: z.string().optional(),
    verified_address: z.union([z.string(), z.null()]).optional(),
    verified_name: z.union([z.string(), z.null()]).optional(),
  }), z.null()]).optional(),
  }))

  const TaxIdListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(TaxIdSchema),
  }))

  const TaxIdTypeSchema: z.ZodType = z.lazy(() => z.string())

  const TaxRateSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("tax_rate").optional(),
    active: z.boolean().optional(),
    country: z.union([z.string(), z.null()]).optional(),
    created: z.int().optional(),
    description: z.union([z.string(), z.null()]).optional(),
    display_name: z.string().optional(),
    effective_percentage: z.union([z.number(), z.null()]).optional(),
    flat_amount: z.union([object({
    amount: z.int().optional(),
    currency: z.string().optional(),
  }), z.null()]).optional(),
    inclusive: z.boolean().optional(),
    jurisdiction: z.union([z.string(), z.null()]).optional(),
    jurisdiction_level: z.union([z.string(), z.null()]).optional(),
    livemode: z.boolean().optional(),
    metadata: z.union([z.record(z.string(), z.string()), z.null()]).optional(),
    percentage: z.number().optional(),
    rate_type: z.union([z.string(), z.null()]).optional(),
    state: z.union([z.string(), z.null()]).optional(),
    tax_type: z.union([z.string(), z.null()]).optional(),
  }))

  const TaxabilityReasonSchema: z.ZodType = z.lazy(() => z.string())

  const TestClockSchema: z.ZodType = z.lazy(() => object({
    id: z.string().optional(),
    object: z.literal("test_helpers.test_clock").optional(),
    created: z.int().optional(),
    deletes_after: z.int().optional(),
    frozen_time: z.int().optional(),
    livemode: z.boolean().optional(),
    name: z.union([z.string(), z.null()]).optional(),
    status: z.string().optional(),
  }))

  const TransformQuantitySchema: z.ZodType = z.lazy(() => object({
    divide_by: z.int().optional(),
    round: z.string().optional(),
  }))

  const TrialSettingsSchema: z.ZodType = z.lazy(() => object({
    end_behavior: object({
    billing_cycle_anchor: z.union([z.string(), z.null()]).optional(),
    missing_payment_method: z.string().optional(),
  }).optional(),
  }))

  const UpiRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => object({
    hosted_instructions_url: z.string().optional(),
    qr_code: ExpiringQrCodeSchema.optional(),
  }))

  const UsBankAccountOptionsSchema: z.ZodType = z.lazy(() => object({
    financial_connections: object({
    filters: BankAccountFiltersSchema.optional(),
    permissions: z.array(z.string()).optional(),
    prefetch: z.union([z.array(z.string()), z.null()]).optional(),
    return_url: z.string().optional(),
  }).optional(),
    mandate_options: object({
    collection_method: z.string().optional(),
  }).optional(),
    setup_future_usage: z.string().optional(),
    target_date: z.string().optional(),
    transaction_purpose: z.string().optional(),
    verification_method: z.string().optional(),
  }))

  const WechatPayAndroidRedirectSchema: z.ZodType = z.lazy(() => object({
    app_id: z.string().optional(),
    nonce_str: z.string().optional(),
    package: z.string().optional(),
    partner_id: z.string().optional(),
    prepay_id: z.string().optional(),
    sign: z.string().optional(),
    timestamp: z.string().optional(),
  }))

  const WechatPayQrCodeSchema: z.ZodType = z.lazy(() => object({
    data: z.string().optional(),
    hosted_instructions_url: z.string().optional(),
    image_data_url: z.string().optional(),
    image_url_png: z.string().optional(),
    image_url_svg: z.string().optional(),
  }))

  const ZenginAddressSchema: z.ZodType = z.lazy(() => object({
    account_holder_address: AddressSchema.optional(),
    account_holder_name: z.union([z.string(), z.null()]).optional(),
    account_number: z.union([z.string(), z.null()]).optional(),
    account_type: z.union([z.string(), z.null()]).optional(),
    bank_address: AddressSchema.optional(),
    bank_code: z.union([z.string(), z.null()]).optional(),
    bank_name: z.union([z.string(), z.null()]).optional(),
    branch_code: z.union([z.string(), z.null()]).optional(),
    branch_name: z.union([z.string(), z.null()]).optional(),
  }))

  return {
    stripe_cancel_payment_intent: PaymentIntentSchema,
    stripe_cancel_subscription: SubscriptionSchema,
    stripe_capture_payment_intent: PaymentIntentSchema,
    stripe_confirm_payment_intent: PaymentIntentSchema,
    stripe_create_customer: CustomerSchema,
    stripe_create_invoice: InvoiceSchema,
    stripe_create_payment_intent: PaymentIntentSchema,
    stripe_create_price: PriceSchema,
    stripe_create_product: ProductSchema,
    stripe_create_subscription: SubscriptionSchema,
    stripe_delete_customer: DeletedCustomerSchema,
    stripe_get_balance: BalanceSchema,
    stripe_get_customer: GetCustomerResultSchema,
    stripe_get_invoice: InvoiceSchema,
    stripe_get_payment_intent: PaymentIntentSchema,
    stripe_get_product: ProductSchema,
    stripe_get_subscription: SubscriptionSchema,
    stripe_list_customers: CustomerListSchema,
    stripe_list_invoices: InvoiceListSchema,
    stripe_list_prices: PriceListSchema,
    stripe_list_products: ProductListSchema,
    stripe_pay_invoice: InvoiceSchema,
    stripe_update_customer: CustomerSchema,
    stripe_update_payment_intent: PaymentIntentSchema,
    stripe_void_invoice: InvoiceSchema,
    AbaAddress: AbaAddressSchema,
    Account: AccountSchema,
    AcssDebitOptions: AcssDebitOptionsSchema,
    Address: AddressSchema,
    AlipayRedirect: AlipayRedirectSchema,
    AmountDetailsLineItemList: AmountDetailsLineItemListSchema,
    ApiErrorCode: ApiErrorCodeSchema,
    ApiErrorDetail: ApiErrorDetailSchema,
    Application: ApplicationSchema,
    Balance: BalanceSchema,
    BalanceAmount: BalanceAmountSchema,
    BalanceSourceTypes: BalanceSourceTypesSchema,
    BalanceTransaction: BalanceTransactionSchema,
    BankAccount: BankAccountSchema,
    BankAccountFilters: BankAccountFiltersSchema,
    BankTransferInstructions: BankTransferInstructionsSchema,
    BillieCompanyDetails: BillieCompanyDetailsSchema,
    BillieOptions: BillieOptionsSchema,
    BillingAcssDebitOptions: BillingAcssDebitOptionsSchema,
    BillingBancontactOptions: BillingBancontactOptionsSchema,
    BillingCustomerBalanceOptions: BillingCustomerBalanceOptionsSchema,
    BillingCycleAnchorConfig: BillingCycleAnchorConfigSchema,
    BillingDetails: BillingDetailsSchema,
    BillingMode: BillingModeSchema,
    BillingPaytoOptions: BillingPaytoOptionsSchema,
    BillingSchedule: BillingScheduleSchema,
    BillingUpiOptions: BillingUpiOptionsSchema,
    BillingUsBankAccountOptions: BillingUsBankAccountOptionsSchema,
    BoletoVoucher: BoletoVoucherSchema,
    CancellationDetails: CancellationDetailsSchema,
    Card: CardSchema,
    CardInstallmentPlan: CardInstallmentPlanSchema,
    CardMandateOptions: CardMandateOptionsSchema,
    CardNetwork: CardNetworkSchema,
    CardOptions: CardOptionsSchema,
    CardPresentOptions: CardPresentOptionsSchema,
    CashBalance: CashBalanceSchema,
    CashappRedirectOrQrCode: CashappRedirectOrQrCodeSchema,
    Charge: ChargeSchema,
    ChargeOutcome: ChargeOutcomeSchema,
    ConnectAccountReference: ConnectAccountReferenceSchema,
    Coupon: CouponSchema,
    CreditBalanceTransaction: CreditBalanceTransactionSchema,
    CurrencyOptions: CurrencyOptionsSchema,
    CustomUnitAmount: CustomUnitAmountSchema,
    Customer: CustomerSchema,
    CustomerBalanceOptions: CustomerBalanceOptionsSchema,
    CustomerInvoiceSettings: CustomerInvoiceSettingsSchema,
    CustomerList: CustomerListSchema,
    CustomerSource: CustomerSourceSchema,
    CustomerSourceList: CustomerSourceListSchema,
    CustomerTax: CustomerTaxSchema,
    DebitOptions: DebitOptionsSchema,
    DeletedApplication: DeletedApplicationSchema,
    DeletedBankAccount: DeletedBankAccountSchema,
    DeletedCard: DeletedCardSchema,
    DeletedCustomer: DeletedCustomerSchema,
    DeletedDiscount: DeletedDiscountSchema,
    DeletedProduct: DeletedProductSchema,
    DeletedTaxId: DeletedTaxIdSchema,
    Discount: DiscountSchema,
    DiscountAmount: DiscountAmountSchema,
    EuBankTransfer: EuBankTransferSchema,
    ExpiringQrCode: ExpiringQrCodeSchema,
    FeedbackOption: FeedbackOptionSchema,
    FinancialAddress: FinancialAddressSchema,
    GetCustomerResult: GetCustomerResultSchema,
    IbanAddress: IbanAddressSchema,
    InstantAvailableBalance: InstantAvailableBalanceSchema,
    InstantNetAvailable: InstantNetAvailableSchema,
    Invoice: InvoiceSchema,
    InvoiceAutomaticTax: InvoiceAutomaticTaxSchema,
    InvoiceCardOptions: InvoiceCardOptionsSchema,
    InvoiceCustomField: InvoiceCustomFieldSchema,
    InvoiceLineItem: InvoiceLineItemSchema,
    InvoiceLineItemList: InvoiceLineItemListSchema,
    InvoiceLineItemParent: InvoiceLineItemParentSchema,
    InvoiceLineItemPricing: InvoiceLineItemPricingSchema,
    InvoiceList: InvoiceListSchema,
    InvoiceParent: InvoiceParentSchema,
    InvoicePayment: InvoicePaymentSchema,
    InvoicePaymentList: InvoicePaymentListSchema,
    InvoicePaymentMethodOptions: InvoicePaymentMethodOptionsSchema,
    InvoicePaymentSettings: InvoicePaymentSettingsSchema,
    InvoicePixOptions: InvoicePixOptionsSchema,
    InvoiceRendering: InvoiceRenderingSchema,
    InvoiceShippingCost: InvoiceShippingCostSchema,
    InvoiceStatusDetails: InvoiceStatusDetailsSchema,
    InvoiceStatusTransitions: InvoiceStatusTransitionsSchema,
    InvoiceThresholdReason: InvoiceThresholdReasonSchema,
    KlarnaQrCode: KlarnaQrCodeSchema,
    KonbiniOptions: KonbiniOptionsSchema,
    KonbiniStore: KonbiniStoreSchema,
    KonbiniVoucher: KonbiniVoucherSchema,
    ManagedPayments: ManagedPaymentsSchema,
    MandateDebitOptions: MandateDebitOptionsSchema,
    ManualCaptureOptions: ManualCaptureOptionsSchema,
    MicrodepositVerification: MicrodepositVerificationSchema,
    MultibancoVoucher: MultibancoVoucherSchema,
    OnSessionManualCaptureOptions: OnSessionManualCaptureOptionsSchema,
    OneTimeManualCaptureOptions: OneTimeManualCaptureOptionsSchema,
    OneTimeOptions: OneTimeOptionsSchema,
    OxxoVoucher: OxxoVoucherSchema,
    PackageDimensions: PackageDimensionsSchema,
    PaymentIntent: PaymentIntentSchema,
    PaymentIntentAmountDetails: PaymentIntentAmountDetailsSchema,
    PaymentIntentAmountDetailsLineItem: PaymentIntentAmountDetailsLineItemSchema,
    PaymentIntentNextAction: PaymentIntentNextActionSchema,
    PaymentIntentPaymentMethodOptions: PaymentIntentPaymentMethodOptionsSchema,
    PaymentIntentProcessing: PaymentIntentProcessingSchema,
    PaymentIntentTransferData: PaymentIntentTransferDataSchema,
    PaymentMethod: PaymentMethodSchema,
    PaymentMethodCard: PaymentMethodCardSchema,
    PaymentMethodType: PaymentMethodTypeSchema,
    PaymentRecord: PaymentRecordSchema,
    PaymentRecordAmount: PaymentRecordAmountSchema,
    PaynowQrCode: PaynowQrCodeSchema,
    PaypalOptions: PaypalOptionsSchema,
    PaytoOptions: PaytoOptionsSchema,
    PendingUpdate: PendingUpdateSchema,
    PixOptions: PixOptionsSchema,
    PixQrCode: PixQrCodeSchema,
    Plan: PlanSchema,
    PretaxCreditAmount: PretaxCreditAmountSchema,
    Price: PriceSchema,
    PriceList: PriceListSchema,
    PriceRecurring: PriceRecurringSchema,
    PriceTier: PriceTierSchema,
    Product: ProductSchema,
    ProductList: ProductListSchema,
    PromotionCode: PromotionCodeSchema,
    PromptpayQrCode: PromptpayQrCodeSchema,
    ProrationDetails: ProrationDetailsSchema,
    ReusableManualCaptureOptions: ReusableManualCaptureOptionsSchema,
    ReusableOptions: ReusableOptionsSchema,
    Review: ReviewSchema,
    SetupIntent: SetupIntentSchema,
    Shipping: ShippingSchema,
    ShippingRate: ShippingRateSchema,
    ShippingTaxAmount: ShippingTaxAmountSchema,
    SortCodeAddress: SortCodeAddressSchema,
    Source: SourceSchema,
    SpeiAddress: SpeiAddressSchema,
    Subscription: SubscriptionSchema,
    SubscriptionAutomaticTax: SubscriptionAutomaticTaxSchema,
    SubscriptionCardOptions: SubscriptionCardOptionsSchema,
    SubscriptionInvoiceSettings: SubscriptionInvoiceSettingsSchema,
    SubscriptionItem: SubscriptionItemSchema,
    SubscriptionItemList: SubscriptionItemListSchema,
    SubscriptionList: SubscriptionListSchema,
    SubscriptionPaymentMethodOptions: SubscriptionPaymentMethodOptionsSchema,
    SubscriptionPaymentSettings: SubscriptionPaymentSettingsSchema,
    SubscriptionPixOptions: SubscriptionPixOptionsSchema,
    SubscriptionSchedule: SubscriptionScheduleSchema,
    SubscriptionStatusDetails: SubscriptionStatusDetailsSchema,
    SwiftAddress: SwiftAddressSchema,
    SwishRedirectOrQrCode: SwishRedirectOrQrCodeSchema,
    TaxAmount: TaxAmountSchema,
    TaxCode: TaxCodeSchema,
    TaxId: TaxIdSchema,
    TaxIdList: TaxIdListSchema,
    TaxIdType: TaxIdTypeSchema,
    TaxRate: TaxRateSchema,
    TaxabilityReason: TaxabilityReasonSchema,
    TestClock: TestClockSchema,
    TransformQuantity: TransformQuantitySchema,
    TrialSettings: TrialSettingsSchema,
    UpiRedirectOrQrCode: UpiRedirectOrQrCodeSchema,
    UsBankAccountOptions: UsBankAccountOptionsSchema,
    WechatPayAndroidRedirect: WechatPayAndroidRedirectSchema,
    WechatPayQrCode: WechatPayQrCodeSchema,
    ZenginAddress: ZenginAddressSchema,
  }
}
