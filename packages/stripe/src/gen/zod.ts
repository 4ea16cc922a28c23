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
    metadata: z.union([z.record(z.string(), z.string().nullable()), z.literal(''), z.null()]).optional(),
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
    metadata: z.union([z.record(z.string(), z.string().nullable()), z.literal(''), z.null()]).optional(),
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
    metadata: z.record(z.string(), z.string().nullable()).optional(),
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
    metadata: z.record(z.string(), z.string().nullable()).optional(),
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
    metadata: z.record(z.string(), z.string().nullable()).optional(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: z.string(),
    price: z.string().optional(),
    quantity: z.int().min(0).optional(),
    trial_period_days: z.int().optional(),
    metadata: z.union([z.record(z.string(), z.string().nullable()), z.literal(''), z.null()]).optional(),
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
    metadata: z.record(z.string(), z.string().nullable()).optional(),
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
    metadata: z.union([z.record(z.string(), z.string().nullable()), z.literal(''), z.null()]).optional(),
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
    metadata: z.union([z.record(z.string(), z.string().nullable()), z.literal(''), z.null()]).optional(),
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
  stripe_get_balance: /* @__PURE__ */ z.strictObject({}),
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
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AbaAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string(),
    account_number: z.string(),
    account_type: z.string(),
    bank_address: AddressSchema,
    bank_name: z.string(),
    routing_number: z.string(),
  }))

  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("account"),
    business_type: z.string().nullable(),
    charges_enabled: z.boolean(),
    country: z.string(),
    created: z.int(),
    default_currency: z.string(),
    details_submitted: z.boolean(),
    email: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    payouts_enabled: z.boolean(),
    type: z.string(),
  }))

  const AcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    custom_mandate_url: z.string(),
    interval_description: z.string().nullable(),
    payment_schedule: z.string().nullable(),
    transaction_type: z.string().nullable(),
  }),
    setup_future_usage: z.string(),
    target_date: z.string(),
    verification_method: z.string(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    city: z.string().nullable(),
    country: z.string().nullable(),
    line1: z.string().nullable(),
    line2: z.string().nullable(),
    postal_code: z.string().nullable(),
    state: z.string().nullable(),
  }))

  const AlipayRedirectSchema: z.ZodType = z.lazy(() => partial({
    native_data: z.string().nullable(),
    native_url: z.string().nullable(),
    return_url: z.string().nullable(),
    url: z.string().nullable(),
  }))

  const AmountDetailsLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(PaymentIntentAmountDetailsLineItemSchema),
  }))

  const ApiErrorCodeSchema: z.ZodType = z.lazy(() => z.string())

  const ApiErrorDetailSchema: z.ZodType = z.lazy(() => partial({
    advice_code: z.string(),
    charge: z.string(),
    code: ApiErrorCodeSchema,
    decline_code: z.string(),
    doc_url: z.string(),
    message: z.string(),
    network_advice_code: z.string(),
    network_decline_code: z.string(),
    param: z.string(),
    payment_intent: PaymentIntentSchema,
    payment_method: PaymentMethodSchema,
    payment_method_type: z.string(),
    request_log_url: z.string(),
    setup_intent: SetupIntentSchema,
    source: CustomerSourceSchema,
    type: z.string(),
  }))

  const ApplicationSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("application"),
    deleted: z.literal(false),
    name: z.string().nullable(),
  }))

  const BalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("balance"),
    available: z.array(BalanceAmountSchema),
    connect_reserved: z.array(BalanceAmountSchema),
    instant_available: z.array(InstantAvailableBalanceSchema),
    issuing: partial({
    available: z.array(BalanceAmountSchema),
  }),
    livemode: z.boolean(),
    pending: z.array(BalanceAmountSchema),
    refund_and_dispute_prefunding: partial({
    available: z.array(BalanceAmountSchema),
    pending: z.array(BalanceAmountSchema),
  }),
  }))

  const BalanceAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    currency: z.string(),
    source_types: BalanceSourceTypesSchema,
  }))

  const BalanceSourceTypesSchema: z.ZodType = z.lazy(() => partial({
    bank_account: z.int(),
    card: z.int(),
    fpx: z.int(),
  }))

  const BalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("balance_transaction"),
    amount: z.int(),
    available_on: z.int(),
    created: z.int(),
    currency: z.string(),
    description: z.string().nullable(),
    exchange_rate: z.number().nullable(),
    fee: z.int(),
    net: z.int(),
    reporting_category: z.string(),
    source: z.string().nullable(),
    status: z.string(),
    type: z.string(),
  }))

  const BankAccountSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("bank_account"),
    account_holder_name: z.string().nullable(),
    account_holder_type: z.string().nullable(),
    bank_name: z.string().nullable(),
    country: z.string(),
    currency: z.string(),
    deleted: z.literal(false),
    fingerprint: z.string().nullable(),
    last4: z.string(),
    routing_number: z.string().nullable(),
    status: z.string(),
  }))

  const BankAccountFiltersSchema: z.ZodType = z.lazy(() => partial({
    account_subcategories: z.array(z.string()),
  }))

  const BankTransferInstructionsSchema: z.ZodType = z.lazy(() => partial({
    amount_remaining: z.int().nullable(),
    currency: z.string().nullable(),
    financial_addresses: z.array(FinancialAddressSchema),
    hosted_instructions_url: z.string().nullable(),
    reference: z.string().nullable(),
    type: z.string(),
  }))

  const BillieCompanyDetailsSchema: z.ZodType = z.lazy(() => partial({
    registered_address: AddressSchema,
    registered_name: z.string().nullable(),
    registration_number: z.string().nullable(),
    registration_type: z.string(),
    vat: z.string().nullable(),
  }))

  const BillieOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    company_details: BillieCompanyDetailsSchema,
    reference: z.string().nullable(),
  }))

  const BillingAcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    transaction_type: z.string().nullable(),
  }),
    verification_method: z.string(),
  }))

  const BillingBancontactOptionsSchema: z.ZodType = z.lazy(() => partial({
    preferred_language: z.string(),
  }))

  const BillingCustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    type: z.string().nullable(),
  }),
    funding_type: z.string().nullable(),
  }))

  const BillingCycleAnchorConfigSchema: z.ZodType = z.lazy(() => partial({
    day_of_month: z.int(),
    hour: z.int().nullable(),
    minute: z.int().nullable(),
    month: z.int().nullable(),
    second: z.int().nullable(),
  }))

  const BillingDetailsSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema.nullable(),
    email: z.string().nullable(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    tax_id: z.string().nullable(),
  }))

  const BillingModeSchema: z.ZodType = z.lazy(() => partial({
    flexible: partial({
    proration_discounts: z.string(),
  }).nullable(),
    type: z.string(),
    updated_at: z.int(),
  }))

  const BillingPaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: z.int().nullable(),
    amount_type: z.string().nullable(),
    purpose: z.string().nullable(),
  }),
  }))

  const BillingScheduleSchema: z.ZodType = z.lazy(() => partial({
    applies_to: z.array(partial({
    price: z.union([z.string(), PriceSchema]).nullable(),
    type: z.string(),
  })).nullable(),
    bill_until: partial({
    computed_timestamp: z.int(),
    duration: partial({
    interval: z.string(),
    interval_count: z.int().nullable(),
  }).nullable(),
    timestamp: z.int().nullable(),
    type: z.string(),
  }),
    key: z.string(),
  }))

  const BillingUpiOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: z.int().nullable(),
    amount_type: z.string().nullable(),
    description: z.string().nullable(),
    end_date: z.int().nullable(),
  }),
  }))

  const BillingUsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(z.string()),
    prefetch: z.array(z.string()).nullable(),
  }),
    verification_method: z.string(),
  }))

  const BoletoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: z.int().nullable(),
    hosted_voucher_url: z.string().nullable(),
    number: z.string().nullable(),
    pdf: z.string().nullable(),
  }))

  const CancellationDetailsSchema: z.ZodType = z.lazy(() => partial({
    comment: z.string().nullable(),
    feedback: z.string().nullable(),
    feedback_option: z.union([z.string(), FeedbackOptionSchema]).nullable(),
    reason: z.string().nullable(),
  }))

  const CardSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("card"),
    brand: z.string(),
    country: z.string().nullable(),
    deleted: z.literal(false),
    exp_month: z.int(),
    exp_year: z.int(),
    fingerprint: z.string().nullable(),
    funding: z.string(),
    last4: z.string(),
    name: z.string().nullable(),
  }))

  const CardInstallmentPlanSchema: z.ZodType = z.lazy(() => partial({
    count: z.int().nullable(),
    interval: z.string().nullable(),
    type: z.string(),
  }))

  const CardMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    amount_type: z.string(),
    description: z.string().nullable(),
    end_date: z.int().nullable(),
    interval: z.string(),
    interval_count: z.int().nullable(),
    reference: z.string(),
    start_date: z.int(),
    supported_types: z.array(z.string()).nullable(),
  }))

  const CardNetworkSchema: z.ZodType = z.lazy(() => z.string())

  const CardOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    installments: partial({
    available_plans: z.array(CardInstallmentPlanSchema).nullable(),
    enabled: z.boolean(),
    plan: CardInstallmentPlanSchema.nullable(),
  }).nullable(),
    mandate_options: CardMandateOptionsSchema.nullable(),
    network: CardNetworkSchema.nullable(),
    request_extended_authorization: z.string(),
    request_incremental_authorization: z.string(),
    request_multicapture: z.string(),
    request_overcapture: z.string(),
    request_three_d_secure: z.string().nullable(),
    require_cvc_recollection: z.boolean(),
    setup_credential_usage: z.string(),
    setup_future_usage: z.string(),
    statement_descriptor_suffix_kana: z.string(),
    statement_descriptor_suffix_kanji: z.string(),
    stored_credential_usage: z.string(),
  }))

  const CardPresentOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    request_extended_authorization: z.boolean().nullable(),
    request_incremental_authorization_support: z.boolean().nullable(),
    routing: partial({
    requested_priority: z.string().nullable(),
  }),
  }))

  const CashBalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("cash_balance"),
    available: z.record(z.string(), z.int()).nullable(),
    customer: z.string(),
    customer_account: z.string().nullable(),
    livemode: z.boolean(),
    settings: partial({
    reconciliation_mode: z.string(),
    using_merchant_default: z.boolean(),
  }),
  }))

  const CashappRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: z.string(),
    mobile_auth_url: z.string(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const ChargeSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("charge"),
    amount: z.int(),
    amount_captured: z.int(),
    amount_refunded: z.int(),
    application_fee_amount: z.int().nullable(),
    balance_transaction: z.union([z.string(), BalanceTransactionSchema]).nullable(),
    billing_details: BillingDetailsSchema,
    calculated_statement_descriptor: z.string().nullable(),
    captured: z.boolean(),
    created: z.int(),
    currency: z.string(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: z.string().nullable(),
    disputed: z.boolean(),
    failure_code: z.string().nullable(),
    failure_message: z.string().nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()),
    on_behalf_of: z.union([z.string(), AccountSchema]).nullable(),
    outcome: ChargeOutcomeSchema,
    paid: z.boolean(),
    payment_intent: z.union([z.string(), PaymentIntentSchema]).nullable(),
    payment_method: z.string().nullable(),
    payment_method_details: z.record(z.string(), z.unknown()).nullable(),
    receipt_email: z.string().nullable(),
    receipt_number: z.string().nullable(),
    receipt_url: z.string().nullable(),
    refunded: z.boolean(),
    review: z.union([z.string(), ReviewSchema]).nullable(),
    shipping: ShippingSchema.nullable(),
    statement_descriptor: z.string().nullable(),
    statement_descriptor_suffix: z.string().nullable(),
    status: z.string(),
    transfer_group: z.string().nullable(),
  }))

  const ChargeOutcomeSchema: z.ZodType = z.lazy(() => partial({
    advice_code: z.string().nullable(),
    network_advice_code: z.string().nullable(),
    network_decline_code: z.string().nullable(),
    network_status: z.string().nullable(),
    reason: z.string().nullable(),
    risk_level: z.string(),
    risk_score: z.int(),
    seller_message: z.string().nullable(),
    type: z.string(),
  }).nullable())

  const ConnectAccountReferenceSchema: z.ZodType = z.lazy(() => partial({
    account: z.union([z.string(), AccountSchema]),
    type: z.string(),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("coupon"),
    amount_off: z.int().nullable(),
    created: z.int(),
    currency: z.string().nullable(),
    duration: z.string(),
    duration_in_months: z.int().nullable(),
    livemode: z.boolean(),
    max_redemptions: z.int().nullable(),
    metadata: z.record(z.string(), z.string()).nullable(),
    name: z.string().nullable(),
    percent_off: z.number().nullable(),
    redeem_by: z.int().nullable(),
    times_redeemed: z.int(),
    valid: z.boolean(),
  }))

  const CreditBalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("billing.credit_balance_transaction"),
    created: z.int(),
    credit_grant: z.string(),
    effective_at: z.int(),
    livemode: z.boolean(),
    type: z.string().nullable(),
  }))

  const CurrencyOptionsSchema: z.ZodType = z.lazy(() => partial({
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    tax_behavior: z.string().nullable(),
    tiers: z.array(PriceTierSchema),
    unit_amount: z.int().nullable(),
    unit_amount_decimal: z.string().nullable(),
  }))

  const CustomUnitAmountSchema: z.ZodType = z.lazy(() => partial({
    maximum: z.int().nullable(),
    minimum: z.int().nullable(),
    preset: z.int().nullable(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("customer"),
    address: AddressSchema.nullable(),
    balance: z.int(),
    business_name: z.string(),
    cash_balance: CashBalanceSchema.nullable(),
    created: z.int(),
    currency: z.string().nullable(),
    customer_account: z.string().nullable(),
    default_source: z.union([z.string(), CustomerSourceSchema]).nullable(),
    deleted: z.literal(false),
    delinquent: z.boolean().nullable(),
    description: z.string().nullable(),
    discount: DiscountSchema.nullable(),
    email: z.string().nullable(),
    individual_name: z.string(),
    invoice_credit_balance: z.record(z.string(), z.int()),
    invoice_prefix: z.string().nullable(),
    invoice_settings: CustomerInvoiceSettingsSchema,
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()),
    name: z.string().nullable(),
    next_invoice_sequence: z.int(),
    phone: z.string().nullable(),
    preferred_locales: z.array(z.string()).nullable(),
    shipping: ShippingSchema.nullable(),
    sources: CustomerSourceListSchema,
    subscriptions: SubscriptionListSchema,
    tax: CustomerTaxSchema,
    tax_exempt: z.string().nullable(),
    tax_ids: TaxIdListSchema,
    test_clock: z.union([z.string(), TestClockSchema]).nullable(),
  }))

  const CustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    requested_address_types: z.array(z.string()),
    type: z.string().nullable(),
  }),
    funding_type: z.string().nullable(),
    setup_future_usage: z.string(),
  }))

  const CustomerInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema]).nullable(),
    footer: z.string().nullable(),
    rendering_options: partial({
    amount_tax_display: z.string().nullable(),
    template: z.string().nullable(),
  }).nullable(),
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

  const CustomerTaxSchema: z.ZodType = z.lazy(() => partial({
    automatic_tax: z.string(),
    ip_address: z.string().nullable(),
    location: partial({
    country: z.string(),
    source: z.string(),
    state: z.string().nullable(),
  }).nullable(),
    provider: z.string(),
  }))

  const DebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: z.string(),
    target_date: z.string(),
  }))

  const DeletedApplicationSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("application"),
    deleted: z.literal(true),
    name: z.string().nullable().optional(),
  }))

  const DeletedBankAccountSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("bank_account"),
    currency: z.string().nullable().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCardSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("card"),
    currency: z.string().nullable().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCustomerSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("customer"),
    deleted: z.literal(true),
  }))

  const DeletedDiscountSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("discount"),
    checkout_session: z.string().nullable().optional(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable().optional(),
    customer_account: z.string().nullable().optional(),
    deleted: z.literal(true),
    end: z.int().nullable().optional(),
    invoice: z.string().nullable().optional(),
    invoice_item: z.string().nullable().optional(),
    promotion_code: z.union([z.string(), PromotionCodeSchema]).nullable().optional(),
    source: object({
    coupon: z.union([z.string(), CouponSchema]).nullable(),
    type: z.string(),
  }).optional(),
    start: z.int().optional(),
    subscription: z.string().nullable().optional(),
    subscription_item: z.string().nullable().optional(),
  }))

  const DeletedProductSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("product"),
    deleted: z.literal(true),
  }))

  const DeletedTaxIdSchema: z.ZodType = z.lazy(() => object({
    id: z.string(),
    object: z.literal("tax_id"),
    deleted: z.literal(true),
  }))

  const DiscountSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("discount"),
    checkout_session: z.string().nullable(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: z.string().nullable(),
    deleted: z.literal(false),
    end: z.int().nullable(),
    invoice: z.string().nullable(),
    invoice_item: z.string().nullable(),
    promotion_code: z.union([z.string(), PromotionCodeSchema]).nullable(),
    source: partial({
    coupon: z.union([z.string(), CouponSchema]).nullable(),
    type: z.string(),
  }),
    start: z.int(),
    subscription: z.string().nullable(),
    subscription_item: z.string().nullable(),
  }))

  const DiscountAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    discount: z.union([z.string(), DiscountSchema, DeletedDiscountSchema]),
  }))

  const EuBankTransferSchema: z.ZodType = z.lazy(() => partial({
    country: z.string(),
  }))

  const ExpiringQrCodeSchema: z.ZodType = z.lazy(() => partial({
    expires_at: z.int(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const FeedbackOptionSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.string(),
  }))

  const FinancialAddressSchema: z.ZodType = z.lazy(() => partial({
    aba: AbaAddressSchema,
    iban: IbanAddressSchema,
    sort_code: SortCodeAddressSchema,
    spei: SpeiAddressSchema,
    supported_networks: z.array(z.string()),
    swift: SwiftAddressSchema,
    type: z.string(),
    zengin: ZenginAddressSchema,
  }))

  const GetCustomerResultSchema: z.ZodType = z.lazy(() => z.union([CustomerSchema, DeletedCustomerSchema]))

  const IbanAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string(),
    bank_address: AddressSchema,
    bic: z.string(),
    country: z.string(),
    iban: z.string(),
  }))

  const InstantAvailableBalanceSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    currency: z.string(),
    net_available: z.array(InstantNetAvailableSchema),
    source_types: BalanceSourceTypesSchema,
  }))

  const InstantNetAvailableSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    destination: z.string(),
    source_types: BalanceSourceTypesSchema,
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("invoice"),
    account_country: z.string().nullable(),
    account_name: z.string().nullable(),
    account_tax_ids: z.array(z.union([z.string(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    amount_due: z.int(),
    amount_overpaid: z.int(),
    amount_paid: z.int(),
    amount_paid_off_stripe: z.int(),
    amount_remaining: z.int(),
    amount_shipping: z.int(),
    application: z.union([z.string(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    attempt_count: z.int(),
    attempted: z.boolean(),
    auto_advance: z.boolean(),
    automatic_tax: InvoiceAutomaticTaxSchema,
    automatically_finalizes_at: z.int().nullable(),
    billing_reason: z.string().nullable(),
    collection_method: z.string(),
    confirmation_secret: partial({
    client_secret: z.string(),
    type: z.string(),
  }).nullable(),
    created: z.int(),
    currency: z.string(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: z.string().nullable(),
    customer_address: AddressSchema.nullable(),
    customer_email: z.string().nullable(),
    customer_name: z.string().nullable(),
    customer_phone: z.string().nullable(),
    customer_shipping: ShippingSchema.nullable(),
    customer_tax_exempt: z.string().nullable(),
    customer_tax_ids: z.array(partial({
    type: TaxIdTypeSchema,
    value: z.string().nullable(),
  })).nullable(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema]).nullable(),
    default_source: z.union([z.string(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema),
    description: z.string().nullable(),
    discounts: z.array(z.union([z.string(), DiscountSchema, DeletedDiscountSchema])),
    due_date: z.int().nullable(),
    effective_at: z.int().nullable(),
    ending_balance: z.int().nullable(),
    footer: z.string().nullable(),
    from_invoice: partial({
    action: z.string(),
    invoice: z.union([z.string(), InvoiceSchema]),
  }).nullable(),
    hosted_invoice_url: z.string().nullable(),
    invoice_pdf: z.string().nullable(),
    issuer: ConnectAccountReferenceSchema,
    last_finalization_error: ApiErrorDetailSchema.nullable(),
    latest_revision: z.union([z.string(), InvoiceSchema]).nullable(),
    lines: InvoiceLineItemListSchema,
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    next_payment_attempt: z.int().nullable(),
    number: z.string().nullable(),
    on_behalf_of: z.union([z.string(), AccountSchema]).nullable(),
    parent: InvoiceParentSchema.nullable(),
    payment_settings: InvoicePaymentSettingsSchema,
    payments: InvoicePaymentListSchema,
    period_end: z.int(),
    period_start: z.int(),
    post_payment_credit_notes_amount: z.int(),
    pre_payment_credit_notes_amount: z.int(),
    receipt_number: z.string().nullable(),
    rendering: InvoiceRenderingSchema.nullable(),
    shipping_cost: InvoiceShippingCostSchema.nullable(),
    shipping_details: ShippingSchema.nullable(),
    starting_balance: z.int(),
    statement_descriptor: z.string().nullable(),
    status: z.string().nullable(),
    status_details: InvoiceStatusDetailsSchema,
    status_transitions: InvoiceStatusTransitionsSchema,
    subtotal: z.int(),
    subtotal_excluding_tax: z.int().nullable(),
    test_clock: z.union([z.string(), TestClockSchema]).nullable(),
    threshold_reason: InvoiceThresholdReasonSchema,
    total: z.int(),
    total_discount_amounts: z.array(DiscountAmountSchema).nullable(),
    total_excluding_tax: z.int().nullable(),
    total_pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    total_taxes: z.array(TaxAmountSchema).nullable(),
    webhooks_delivered_at: z.int().nullable(),
  }))

  const InvoiceAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: z.string().nullable(),
    enabled: z.boolean(),
    liability: ConnectAccountReferenceSchema.nullable(),
    provider: z.string().nullable(),
    status: z.string().nullable(),
  }))

  const InvoiceCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    installments: partial({
    enabled: z.boolean().nullable(),
  }),
    request_three_d_secure: z.string().nullable(),
  }))

  const InvoiceCustomFieldSchema: z.ZodType = z.lazy(() => partial({
    name: z.string(),
    value: z.string(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("line_item"),
    amount: z.int(),
    currency: z.string(),
    description: z.string().nullable(),
    discount_amounts: z.array(DiscountAmountSchema).nullable(),
    discountable: z.boolean(),
    discounts: z.array(z.union([z.string(), DiscountSchema])),
    invoice: z.string().nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()),
    parent: InvoiceLineItemParentSchema.nullable(),
    period: partial({
    end: z.int(),
    start: z.int(),
  }),
    pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    pricing: InvoiceLineItemPricingSchema.nullable(),
    quantity: z.int().nullable(),
    quantity_decimal: z.string().nullable(),
    subscription: z.union([z.string(), SubscriptionSchema]).nullable(),
    subtotal: z.int(),
    taxes: z.array(TaxAmountSchema).nullable(),
  }))

  const InvoiceLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoiceLineItemSchema),
  }))

  const InvoiceLineItemParentSchema: z.ZodType = z.lazy(() => partial({
    invoice_item_details: partial({
    invoice_item: z.string(),
    proration: z.boolean(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: z.string().nullable(),
  }).nullable(),
    subscription_item_details: partial({
    invoice_item: z.string().nullable(),
    proration: z.boolean(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: z.string().nullable(),
    subscription_item: z.string(),
  }).nullable(),
    type: z.string(),
  }))

  const InvoiceLineItemPricingSchema: z.ZodType = z.lazy(() => partial({
    price_details: partial({
    price: z.union([z.string(), PriceSchema]),
    product: z.string(),
  }),
    type: z.string(),
    unit_amount_decimal: z.string().nullable(),
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoiceSchema),
  }))

  const InvoiceParentSchema: z.ZodType = z.lazy(() => partial({
    quote_details: partial({
    quote: z.string(),
  }).nullable(),
    subscription_details: partial({
    metadata: z.record(z.string(), z.string()).nullable(),
    subscription: z.union([z.string(), SubscriptionSchema]),
    subscription_proration_date: z.int(),
  }).nullable(),
    type: z.string(),
  }))

  const InvoicePaymentSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("invoice_payment"),
    amount_paid: z.int().nullable(),
    amount_requested: z.int(),
    created: z.int(),
    currency: z.string(),
    invoice: z.union([z.string(), InvoiceSchema]),
    is_default: z.boolean(),
    livemode: z.boolean(),
    payment: partial({
    charge: z.union([z.string(), ChargeSchema]),
    payment_intent: z.union([z.string(), PaymentIntentSchema]),
    payment_record: z.union([z.string(), PaymentRecordSchema]),
    type: z.string(),
  }),
    status: z.string(),
    status_transitions: partial({
    canceled_at: z.int().nullable(),
    paid_at: z.int().nullable(),
  }),
  }))

  const InvoicePaymentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(InvoicePaymentSchema),
  }))

  const InvoicePaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: BillingAcssDebitOptionsSchema.nullable(),
    bancontact: BillingBancontactOptionsSchema.nullable(),
    billie: partial({
    company_details: BillieCompanyDetailsSchema,
    reference: z.string().nullable(),
  }).nullable(),
    blik: z.record(z.string(), z.unknown()).nullable(),
    card: InvoiceCardOptionsSchema.nullable(),
    customer_balance: BillingCustomerBalanceOptionsSchema.nullable(),
    konbini: z.record(z.string(), z.unknown()).nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: InvoicePixOptionsSchema.nullable(),
    sepa_debit: z.record(z.string(), z.unknown()).nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const InvoicePaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    default_mandate: z.string().nullable(),
    payment_method_options: InvoicePaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
  }))

  const InvoicePixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: z.string().nullable(),
    expires_after_seconds: z.int(),
  }))

  const InvoiceRenderingSchema: z.ZodType = z.lazy(() => partial({
    amount_tax_display: z.string().nullable(),
    pdf: partial({
    page_size: z.string().nullable(),
  }).nullable(),
    template: z.string().nullable(),
    template_version: z.int().nullable(),
  }))

  const InvoiceShippingCostSchema: z.ZodType = z.lazy(() => partial({
    amount_subtotal: z.int(),
    amount_tax: z.int(),
    amount_total: z.int(),
    shipping_rate: z.union([z.string(), ShippingRateSchema]).nullable(),
    taxes: z.array(ShippingTaxAmountSchema),
  }))

  const InvoiceStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    uncollectible: partial({
    reason: z.string().nullable(),
  }),
  }))

  const InvoiceStatusTransitionsSchema: z.ZodType = z.lazy(() => partial({
    finalized_at: z.int().nullable(),
    marked_uncollectible_at: z.int().nullable(),
    paid_at: z.int().nullable(),
    voided_at: z.int().nullable(),
  }))

  const InvoiceThresholdReasonSchema: z.ZodType = z.lazy(() => partial({
    amount_gte: z.int().nullable(),
    item_reasons: z.array(partial({
    line_item_ids: z.array(z.string()),
    usage_gte: z.int(),
  })),
  }))

  const KlarnaQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
    expires_at: z.int().nullable(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const KonbiniOptionsSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: z.string().nullable(),
    expires_after_days: z.int().nullable(),
    expires_at: z.int().nullable(),
    product_description: z.string().nullable(),
    setup_future_usage: z.string(),
  }))

  const KonbiniStoreSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: z.string(),
    payment_code: z.string(),
  }))

  const KonbiniVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: z.int(),
    hosted_voucher_url: z.string().nullable(),
    stores: partial({
    familymart: KonbiniStoreSchema.nullable(),
    lawson: KonbiniStoreSchema.nullable(),
    ministop: KonbiniStoreSchema.nullable(),
    seicomart: KonbiniStoreSchema.nullable(),
  }),
  }))

  const ManagedPaymentsSchema: z.ZodType = z.lazy(() => partial({
    enabled: z.boolean(),
  }))

  const MandateDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    reference_prefix: z.string(),
  }),
    setup_future_usage: z.string(),
    target_date: z.string(),
  }))

  const ManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
  }))

  const MicrodepositVerificationSchema: z.ZodType = z.lazy(() => partial({
    arrival_date: z.int(),
    hosted_verification_url: z.string(),
    microdeposit_type: z.string().nullable(),
  }))

  const MultibancoVoucherSchema: z.ZodType = z.lazy(() => partial({
    entity: z.string().nullable(),
    expires_at: z.int().nullable(),
    hosted_voucher_url: z.string().nullable(),
    reference: z.string().nullable(),
  }))

  const OnSessionManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    setup_future_usage: z.string(),
  }))

  const OneTimeManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    setup_future_usage: z.string(),
  }))

  const OneTimeOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: z.string(),
  }))

  const OxxoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_after: z.int().nullable(),
    hosted_voucher_url: z.string().nullable(),
    number: z.string().nullable(),
  }))

  const PackageDimensionsSchema: z.ZodType = z.lazy(() => partial({
    height: z.number(),
    length: z.number(),
    weight: z.number(),
    width: z.number(),
  }))

  const PaymentIntentSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("payment_intent"),
    allowed_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    amount: z.int(),
    amount_capturable: z.int(),
    amount_details: PaymentIntentAmountDetailsSchema,
    amount_received: z.int(),
    application: z.union([z.string(), ApplicationSchema]).nullable(),
    application_fee_amount: z.int().nullable(),
    automatic_payment_methods: partial({
    allow_redirects: z.string(),
    enabled: z.boolean(),
  }).nullable(),
    canceled_at: z.int().nullable(),
    cancellation_reason: z.string().nullable(),
    capture_method: z.string(),
    client_secret: z.string().nullable(),
    confirmation_method: z.string(),
    created: z.int(),
    currency: z.string(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: z.string().nullable(),
    description: z.string().nullable(),
    excluded_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    hooks: partial({
    inputs: partial({
    tax: partial({
    calculation: z.string(),
  }),
  }),
  }),
    last_payment_error: ApiErrorDetailSchema.nullable(),
    latest_charge: z.union([z.string(), ChargeSchema]).nullable(),
    livemode: z.boolean(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: z.record(z.string(), z.string()),
    next_action: PaymentIntentNextActionSchema.nullable(),
    on_behalf_of: z.union([z.string(), AccountSchema]).nullable(),
    payment_details: partial({
    customer_reference: z.string().nullable(),
    order_reference: z.string().nullable(),
  }),
    payment_method: z.union([z.string(), PaymentMethodSchema]).nullable(),
    payment_method_configuration_details: partial({
    id: z.string(),
    parent: z.string().nullable(),
  }).nullable(),
    payment_method_options: PaymentIntentPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    payment_record: z.union([z.string(), PaymentRecordSchema]).nullable(),
    presentment_details: partial({
    presentment_amount: z.int(),
    presentment_currency: z.string(),
  }),
    processing: PaymentIntentProcessingSchema.nullable(),
    receipt_email: z.string().nullable(),
    review: z.union([z.string(), ReviewSchema]).nullable(),
    setup_future_usage: z.string().nullable(),
    shipping: ShippingSchema.nullable(),
    source: z.union([z.string(), CustomerSourceSchema, DeletedBankAccountSchema, DeletedCardSchema]).nullable(),
    statement_descriptor: z.string().nullable(),
    statement_descriptor_suffix: z.string().nullable(),
    status: z.string(),
    transfer_data: PaymentIntentTransferDataSchema.nullable(),
    transfer_group: z.string().nullable(),
  }))

  const PaymentIntentAmountDetailsSchema: z.ZodType = z.lazy(() => partial({
    discount_amount: z.int(),
    error: partial({
    code: z.string().nullable(),
    message: z.string().nullable(),
  }),
    line_items: AmountDetailsLineItemListSchema,
    shipping: partial({
    amount: z.int().nullable(),
    from_postal_code: z.string().nullable(),
    to_postal_code: z.string().nullable(),
  }),
    tax: partial({
    total_tax_amount: z.int().nullable(),
  }),
    tip: partial({
    amount: z.int(),
  }),
  }))

  const PaymentIntentAmountDetailsLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("payment_intent_amount_details_line_item"),
    discount_amount: z.int().nullable(),
    payment_method_options: z.record(z.string(), z.unknown()).nullable(),
    product_code: z.string().nullable(),
    product_name: z.string(),
    quantity: z.int(),
    tax: partial({
    total_tax_amount: z.int(),
  }).nullable(),
    unit_cost: z.int(),
    unit_of_measure: z.string().nullable(),
  }))

  const PaymentIntentNextActionSchema: z.ZodType = z.lazy(() => partial({
    alipay_handle_redirect: AlipayRedirectSchema,
    blik_authorize: z.record(z.string(), z.unknown()),
    boleto_display_details: BoletoVoucherSchema,
    card_await_notification: partial({
    charge_attempt_at: z.int().nullable(),
    customer_approval_required: z.boolean().nullable(),
  }),
    cashapp_handle_redirect_or_display_qr_code: CashappRedirectOrQrCodeSchema,
    display_bank_transfer_instructions: BankTransferInstructionsSchema,
    klarna_display_qr_code: KlarnaQrCodeSchema,
    konbini_display_details: KonbiniVoucherSchema,
    multibanco_display_details: MultibancoVoucherSchema,
    oxxo_display_details: OxxoVoucherSchema,
    paynow_display_qr_code: PaynowQrCodeSchema,
    pix_display_qr_code: PixQrCodeSchema,
    promptpay_display_qr_code: PromptpayQrCodeSchema,
    redirect_to_url: partial({
    return_url: z.string().nullable(),
    url: z.string().nullable(),
  }),
    swish_handle_redirect_or_display_qr_code: SwishRedirectOrQrCodeSchema,
    type: z.string(),
    upi_handle_redirect_or_display_qr_code: UpiRedirectOrQrCodeSchema,
    use_stripe_sdk: z.record(z.string(), z.unknown()),
    verify_with_microdeposits: MicrodepositVerificationSchema,
    wechat_pay_display_qr_code: WechatPayQrCodeSchema,
    wechat_pay_redirect_to_android_app: WechatPayAndroidRedirectSchema,
    wechat_pay_redirect_to_ios_app: partial({
    native_url: z.string(),
  }),
  }))

  const PaymentIntentPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: AcssDebitOptionsSchema,
    affirm: partial({
    capture_method: z.string(),
    preferred_locale: z.string(),
    setup_future_usage: z.string(),
  }),
    afterpay_clearpay: partial({
    capture_method: z.string(),
    reference: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    alipay: ReusableOptionsSchema,
    alma: ManualCaptureOptionsSchema,
    amazon_pay: ReusableManualCaptureOptionsSchema,
    au_becs_debit: DebitOptionsSchema,
    bacs_debit: MandateDebitOptionsSchema,
    bancontact: partial({
    preferred_language: z.string(),
    setup_future_usage: z.string(),
  }),
    billie: BillieOptionsSchema,
    bizum: z.record(z.string(), z.unknown()),
    blik: partial({
    mandate_options: partial({
    expires_at: z.int().nullable(),
    type: z.string().nullable(),
  }),
    setup_future_usage: z.string(),
  }),
    boleto: partial({
    expires_after_days: z.int(),
    setup_future_usage: z.string(),
  }),
    card: CardOptionsSchema,
    card_present: CardPresentOptionsSchema,
    cashapp: OnSessionManualCaptureOptionsSchema,
    crypto: OneTimeOptionsSchema,
    customer_balance: CustomerBalanceOptionsSchema,
    eps: OneTimeOptionsSchema,
    fpx: OneTimeOptionsSchema,
    giropay: OneTimeOptionsSchema,
    grabpay: OneTimeOptionsSchema,
    ideal: ReusableOptionsSchema,
    interac_present: z.record(z.string(), z.unknown()),
    kakao_pay: ReusableManualCaptureOptionsSchema,
    klarna: partial({
    capture_method: z.string(),
    preferred_locale: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    konbini: KonbiniOptionsSchema,
    kr_card: ReusableManualCaptureOptionsSchema,
    link: partial({
    capture_method: z.string(),
    persistent_token: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    mb_way: OneTimeOptionsSchema,
    mobilepay: OneTimeManualCaptureOptionsSchema,
    multibanco: OneTimeOptionsSchema,
    naver_pay: ReusableManualCaptureOptionsSchema,
    nz_bank_account: DebitOptionsSchema,
    oxxo: partial({
    expires_after_days: z.int(),
    setup_future_usage: z.string(),
  }),
    p24: OneTimeOptionsSchema,
    pay_by_bank: z.record(z.string(), z.unknown()),
    payco: OneTimeManualCaptureOptionsSchema,
    paynow: OneTimeOptionsSchema,
    paypal: PaypalOptionsSchema,
    paypay: z.record(z.string(), z.unknown()),
    payto: PaytoOptionsSchema,
    pix: PixOptionsSchema,
    promptpay: OneTimeOptionsSchema,
    revolut_pay: ReusableManualCaptureOptionsSchema,
    samsung_pay: OneTimeManualCaptureOptionsSchema,
    satispay: OnSessionManualCaptureOptionsSchema,
    scalapay: ManualCaptureOptionsSchema,
    sepa_debit: MandateDebitOptionsSchema,
    sequra: OneTimeManualCaptureOptionsSchema,
    sofort: partial({
    preferred_language: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    sunbit: OneTimeManualCaptureOptionsSchema,
    swish: partial({
    reference: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    twint: ReusableOptionsSchema,
    upi: partial({
    setup_future_usage: z.string(),
  }),
    us_bank_account: UsBankAccountOptionsSchema,
    wechat_pay: partial({
    app_id: z.string().nullable(),
    client: z.string().nullable(),
    setup_future_usage: z.string(),
  }),
    zip: OneTimeOptionsSchema,
  }))

  const PaymentIntentProcessingSchema: z.ZodType = z.lazy(() => partial({
    card: partial({
    customer_notification: partial({
    approval_requested: z.boolean().nullable(),
    completes_at: z.int().nullable(),
  }),
  }),
    type: z.string(),
  }))

  const PaymentIntentTransferDataSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    description: z.string(),
    destination: z.union([z.string(), AccountSchema]),
    metadata: z.record(z.string(), z.string()),
    payment_data: partial({
    description: z.string(),
    metadata: z.record(z.string(), z.string()),
  }),
  }))

  const PaymentMethodSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("payment_method"),
    allow_redisplay: z.string(),
    billing_details: BillingDetailsSchema,
    card: PaymentMethodCardSchema,
    created: z.int(),
    customer: z.union([z.string(), CustomerSchema]).nullable(),
    customer_account: z.string().nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    sepa_debit: partial({
    bank_code: z.string().nullable(),
    country: z.string().nullable(),
    fingerprint: z.string().nullable(),
    last4: z.string().nullable(),
  }),
    type: PaymentMethodTypeSchema,
    us_bank_account: partial({
    account_type: z.string().nullable(),
    bank_name: z.string().nullable(),
    fingerprint: z.string().nullable(),
    last4: z.string().nullable(),
    routing_number: z.string().nullable(),
  }),
  }))

  const PaymentMethodCardSchema: z.ZodType = z.lazy(() => partial({
    brand: CardNetworkSchema,
    checks: z.record(z.string(), z.unknown()).nullable(),
    country: z.string().nullable(),
    display_brand: z.string().nullable(),
    exp_month: z.int(),
    exp_year: z.int(),
    fingerprint: z.string().nullable(),
    funding: z.string(),
    last4: z.string(),
    networks: z.record(z.string(), z.unknown()).nullable(),
    three_d_secure_usage: z.record(z.string(), z.unknown()).nullable(),
    wallet: z.record(z.string(), z.unknown()).nullable(),
  }))

  const PaymentMethodTypeSchema: z.ZodType = z.lazy(() => z.string())

  const PaymentRecordSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("payment_record"),
    amount: PaymentRecordAmountSchema,
    amount_canceled: PaymentRecordAmountSchema,
    amount_failed: PaymentRecordAmountSchema,
    amount_guaranteed: PaymentRecordAmountSchema,
    amount_refunded: PaymentRecordAmountSchema,
    amount_requested: PaymentRecordAmountSchema,
    created: z.int(),
    description: z.string().nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()),
    reported_by: z.string(),
  }))

  const PaymentRecordAmountSchema: z.ZodType = z.lazy(() => partial({
    currency: z.string(),
    value: z.int(),
  }))

  const PaynowQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
    hosted_instructions_url: z.string().nullable(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const PaypalOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    preferred_locale: z.string().nullable(),
    reference: z.string().nullable(),
    setup_future_usage: z.string(),
  }))

  const PaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: z.int().nullable(),
    amount_type: z.string().nullable(),
    end_date: z.string().nullable(),
    payment_schedule: z.string().nullable(),
    payments_per_period: z.int().nullable(),
    purpose: z.string().nullable(),
  }),
    setup_future_usage: z.string(),
  }))

  const PendingUpdateSchema: z.ZodType = z.lazy(() => partial({
    billing_cycle_anchor: z.int().nullable(),
    cancel_at_period_end: z.boolean().nullable(),
    discount: DiscountSchema.nullable(),
    discounts: z.array(z.union([z.string(), DiscountSchema])).nullable(),
    expires_at: z.int(),
    metadata: z.record(z.string(), z.string()).nullable(),
    subscription_items: z.array(SubscriptionItemSchema).nullable(),
    trial_end: z.int().nullable(),
    trial_from_plan: z.boolean().nullable(),
  }))

  const PixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: z.string(),
    expires_after_seconds: z.int().nullable(),
    expires_at: z.int().nullable(),
    mandate_options: partial({
    amount: z.int(),
    amount_includes_iof: z.string(),
    amount_type: z.string(),
    currency: z.string(),
    end_date: z.string(),
    payment_schedule: z.string(),
    reference: z.string(),
    start_date: z.string(),
  }),
    setup_future_usage: z.string(),
  }))

  const PixQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
    expires_at: z.int(),
    hosted_instructions_url: z.string(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("plan"),
    active: z.boolean(),
    amount: z.int().nullable(),
    amount_decimal: z.string().nullable(),
    billing_scheme: z.string(),
    created: z.int(),
    currency: z.string(),
    interval: z.string(),
    interval_count: z.int(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    meter: z.string().nullable(),
    nickname: z.string().nullable(),
    product: z.union([z.string(), ProductSchema, DeletedProductSchema]).nullable(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: z.string().nullable(),
    transform_usage: TransformQuantitySchema.nullable(),
    trial_period_days: z.int().nullable(),
    usage_type: z.string(),
  }))

  const PretaxCreditAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    credit_balance_transaction: z.union([z.string(), CreditBalanceTransactionSchema]).nullable(),
    discount: z.union([z.string(), DiscountSchema, DeletedDiscountSchema]),
    type: z.string(),
  }))

  const PriceSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("price"),
    active: z.boolean(),
    billing_scheme: z.string(),
    created: z.int(),
    currency: z.string(),
    currency_options: z.record(z.string(), CurrencyOptionsSchema),
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    livemode: z.boolean(),
    lookup_key: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    nickname: z.string().nullable(),
    product: z.union([z.string(), ProductSchema, DeletedProductSchema]),
    recurring: PriceRecurringSchema.nullable(),
    tax_behavior: z.string().nullable(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: z.string().nullable(),
    transform_quantity: TransformQuantitySchema.nullable(),
    type: z.string(),
    unit_amount: z.int().nullable(),
    unit_amount_decimal: z.string().nullable(),
  }))

  const PriceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(PriceSchema),
  }))

  const PriceRecurringSchema: z.ZodType = z.lazy(() => partial({
    interval: z.string(),
    interval_count: z.int(),
    meter: z.string().nullable(),
    trial_period_days: z.int().nullable(),
    usage_type: z.string(),
  }))

  const PriceTierSchema: z.ZodType = z.lazy(() => partial({
    flat_amount: z.int().nullable(),
    flat_amount_decimal: z.string().nullable(),
    unit_amount: z.int().nullable(),
    unit_amount_decimal: z.string().nullable(),
    up_to: z.int().nullable(),
  }))

  const ProductSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("product"),
    active: z.boolean(),
    created: z.int(),
    default_price: z.union([z.string(), PriceSchema]).nullable(),
    deleted: z.literal(false),
    description: z.string().nullable(),
    images: z.array(z.string()),
    livemode: z.boolean(),
    marketing_features: z.array(partial({
    name: z.string(),
  })),
    metadata: z.record(z.string(), z.string()),
    name: z.string(),
    package_dimensions: PackageDimensionsSchema.nullable(),
    shippable: z.boolean().nullable(),
    statement_descriptor: z.string().nullable(),
    tax_code: z.union([z.string(), TaxCodeSchema]).nullable(),
    tax_details: partial({
    performance_location: z.string().nullable(),
    tax_code: z.string().nullable(),
  }).nullable(),
    type: z.string(),
    unit_label: z.string().nullable(),
    updated: z.int(),
    url: z.string().nullable(),
  }))

  const ProductListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(ProductSchema),
  }))

  const PromotionCodeSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("promotion_code"),
    active: z.boolean(),
    code: z.string(),
    created: z.int(),
    expires_at: z.int().nullable(),
    livemode: z.boolean(),
    max_redemptions: z.int().nullable(),
    metadata: z.record(z.string(), z.string()).nullable(),
    promotion: partial({
    coupon: z.union([z.string(), CouponSchema]).nullable(),
    type: z.string(),
  }),
    times_redeemed: z.int(),
  }))

  const PromptpayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
    hosted_instructions_url: z.string(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const ProrationDetailsSchema: z.ZodType = z.lazy(() => partial({
    credited_items: partial({
    invoice: z.string(),
    invoice_line_items: z.array(z.string()),
  }).nullable(),
  }))

  const ReusableManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: z.string(),
    setup_future_usage: z.string(),
  }))

  const ReusableOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: z.string(),
  }))

  const ReviewSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("review"),
    closed_reason: z.string().nullable(),
    created: z.int(),
    livemode: z.boolean(),
    open: z.boolean(),
    opened_reason: z.string(),
    reason: z.string(),
  }))

  const SetupIntentSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("setup_intent"),
    cancellation_reason: z.string().nullable(),
    client_secret: z.string().nullable(),
    created: z.int(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: z.string().nullable(),
    last_setup_error: ApiErrorDetailSchema.nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    next_action: z.record(z.string(), z.unknown()).nullable(),
    payment_method: z.union([z.string(), PaymentMethodSchema]).nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    status: z.string(),
    usage: z.string(),
  }))

  const ShippingSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema,
    carrier: z.string().nullable(),
    name: z.string(),
    phone: z.string().nullable(),
    tracking_number: z.string().nullable(),
  }))

  const ShippingRateSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("shipping_rate"),
    active: z.boolean(),
    created: z.int(),
    display_name: z.string().nullable(),
    fixed_amount: partial({
    amount: z.int(),
    currency: z.string(),
  }),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()),
    tax_behavior: z.string().nullable(),
    type: z.string(),
  }))

  const ShippingTaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    rate: TaxRateSchema,
    taxability_reason: TaxabilityReasonSchema.nullable(),
    taxable_amount: z.int().nullable(),
  }))

  const SortCodeAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string(),
    account_number: z.string(),
    bank_address: AddressSchema,
    sort_code: z.string(),
  }))

  const SourceSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("source"),
    amount: z.int().nullable(),
    created: z.int(),
    currency: z.string().nullable(),
    flow: z.string(),
    livemode: z.boolean(),
    status: z.string(),
    type: z.string(),
    usage: z.string().nullable(),
  }))

  const SpeiAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string(),
    bank_address: AddressSchema,
    bank_code: z.string(),
    bank_name: z.string(),
    clabe: z.string(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("subscription"),
    application: z.union([z.string(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    application_fee_percent: z.number().nullable(),
    automatic_tax: SubscriptionAutomaticTaxSchema,
    billing_cycle_anchor: z.int(),
    billing_cycle_anchor_config: BillingCycleAnchorConfigSchema.nullable(),
    billing_mode: BillingModeSchema,
    billing_schedules: z.array(BillingScheduleSchema),
    billing_thresholds: partial({
    amount_gte: z.int().nullable(),
    reset_billing_cycle_anchor: z.boolean().nullable(),
  }).nullable(),
    cancel_at: z.int().nullable(),
    cancel_at_period_end: z.boolean(),
    canceled_at: z.int().nullable(),
    cancellation_details: CancellationDetailsSchema.nullable(),
    collection_method: z.string(),
    created: z.int(),
    currency: z.string(),
    current_period_start: z.int(),
    current_period_end: z.int(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: z.string().nullable(),
    days_until_due: z.int().nullable(),
    default_payment_method: z.union([z.string(), PaymentMethodSchema]).nullable(),
    default_source: z.union([z.string(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema).nullable(),
    description: z.string().nullable(),
    discounts: z.array(z.union([z.string(), DiscountSchema])),
    ended_at: z.int().nullable(),
    invoice_settings: SubscriptionInvoiceSettingsSchema,
    items: SubscriptionItemListSchema,
    latest_invoice: z.union([z.string(), InvoiceSchema]).nullable(),
    livemode: z.boolean(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: z.record(z.string(), z.string()),
    next_pending_invoice_item_invoice: z.int().nullable(),
    on_behalf_of: z.union([z.string(), AccountSchema]).nullable(),
    pause_collection: partial({
    behavior: z.string(),
    resumes_at: z.int().nullable(),
  }).nullable(),
    payment_settings: SubscriptionPaymentSettingsSchema.nullable(),
    pending_invoice_item_interval: partial({
    interval: z.string(),
    interval_count: z.int(),
  }).nullable(),
    pending_setup_intent: z.union([z.string(), SetupIntentSchema]).nullable(),
    pending_update: PendingUpdateSchema.nullable(),
    plan: PlanSchema.nullable(),
    presentment_details: partial({
    presentment_currency: z.string(),
  }),
    quantity: z.int(),
    schedule: z.union([z.string(), SubscriptionScheduleSchema]).nullable(),
    start_date: z.int(),
    status: z.string(),
    status_details: SubscriptionStatusDetailsSchema,
    test_clock: z.union([z.string(), TestClockSchema]).nullable(),
    transfer_data: partial({
    amount_percent: z.number().nullable(),
    destination: z.union([z.string(), AccountSchema]),
  }).nullable(),
    trial_end: z.int().nullable(),
    trial_settings: TrialSettingsSchema.nullable(),
    trial_start: z.int().nullable(),
  }))

  const SubscriptionAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: z.string().nullable(),
    enabled: z.boolean(),
    liability: ConnectAccountReferenceSchema.nullable(),
  }))

  const SubscriptionCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: z.int().nullable(),
    amount_type: z.string().nullable(),
    description: z.string().nullable(),
  }),
    network: CardNetworkSchema.nullable(),
    request_three_d_secure: z.string().nullable(),
  }))

  const SubscriptionInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    account_tax_ids: z.array(z.union([z.string(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    description: z.string().nullable(),
    footer: z.string().nullable(),
    issuer: ConnectAccountReferenceSchema,
  }))

  const SubscriptionItemSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("subscription_item"),
    billed_until: z.int(),
    billing_thresholds: partial({
    usage_gte: z.int().nullable(),
  }).nullable(),
    created: z.int(),
    current_period_end: z.int(),
    current_period_start: z.int(),
    current_trial: partial({
    end_date: z.int(),
    start_date: z.int(),
    trial_offer: z.string(),
  }).nullable(),
    discounts: z.array(z.union([z.string(), DiscountSchema])),
    metadata: z.record(z.string(), z.string()),
    plan: PlanSchema,
    price: PriceSchema,
    quantity: z.int(),
    subscription: z.string(),
    tax_rates: z.array(TaxRateSchema).nullable(),
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

  const SubscriptionPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: BillingAcssDebitOptionsSchema.nullable(),
    bancontact: BillingBancontactOptionsSchema.nullable(),
    billie: partial({
    company_details: BillieCompanyDetailsSchema,
  }).nullable(),
    blik: partial({
    mandate_options: partial({
    expires_at: z.int().nullable(),
  }),
  }).nullable(),
    card: SubscriptionCardOptionsSchema.nullable(),
    customer_balance: BillingCustomerBalanceOptionsSchema.nullable(),
    konbini: z.record(z.string(), z.unknown()).nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: SubscriptionPixOptionsSchema.nullable(),
    sepa_debit: z.record(z.string(), z.unknown()).nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const SubscriptionPaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    payment_method_options: SubscriptionPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    save_default_payment_method: z.string().nullable(),
  }))

  const SubscriptionPixOptionsSchema: z.ZodType = z.lazy(() => partial({
    expires_after_seconds: z.int(),
    mandate_options: partial({
    amount: z.int().nullable(),
    amount_includes_iof: z.string().nullable(),
    end_date: z.string().nullable(),
    payment_schedule: z.string().nullable(),
  }),
  }))

  const SubscriptionScheduleSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("subscription_schedule"),
    canceled_at: z.int().nullable(),
    created: z.int(),
    current_phase: partial({
    end_date: z.int(),
    start_date: z.int(),
  }).nullable(),
    customer: z.union([z.string(), CustomerSchema, DeletedCustomerSchema]),
    end_behavior: z.string(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    status: z.string(),
    subscription: z.union([z.string(), SubscriptionSchema]).nullable(),
  }))

  const SubscriptionStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    paused: partial({
    subscription: partial({
    type: z.string(),
  }),
    transitioned_at: z.int(),
    type: z.string(),
  }),
  }))

  const SwiftAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string(),
    account_number: z.string(),
    account_type: z.string(),
    bank_address: AddressSchema,
    bank_name: z.string(),
    swift_code: z.string(),
  }))

  const SwishRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: z.string(),
    mobile_auth_url: z.string(),
    qr_code: partial({
    data: z.string(),
    expires_at: z.int(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }),
  }))

  const TaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: z.int(),
    tax_behavior: z.string(),
    tax_rate_details: partial({
    tax_rate: z.string(),
  }).nullable(),
    taxability_reason: TaxabilityReasonSchema,
    taxable_amount: z.int().nullable(),
    type: z.string(),
  }))

  const TaxCodeSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("tax_code"),
    description: z.string(),
    name: z.string(),
  }))

  const TaxIdSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("tax_id"),
    country: z.string().nullable(),
    created: z.int(),
    customer: z.union([z.string(), CustomerSchema]).nullable(),
    customer_account: z.string().nullable(),
    deleted: z.literal(false),
    livemode: z.boolean(),
    type: TaxIdTypeSchema,
    value: z.string(),
    verification: partial({
    status: z.string(),
    verified_address: z.string().nullable(),
    verified_name: z.string().nullable(),
  }).nullable(),
  }))

  const TaxIdListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: z.boolean(),
    url: z.string(),
    total_count: z.int().optional(),
    data: z.array(TaxIdSchema),
  }))

  const TaxIdTypeSchema: z.ZodType = z.lazy(() => z.string())

  const TaxRateSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("tax_rate"),
    active: z.boolean(),
    country: z.string().nullable(),
    created: z.int(),
    description: z.string().nullable(),
    display_name: z.string(),
    effective_percentage: z.number().nullable(),
    flat_amount: partial({
    amount: z.int(),
    currency: z.string(),
  }).nullable(),
    inclusive: z.boolean(),
    jurisdiction: z.string().nullable(),
    jurisdiction_level: z.string().nullable(),
    livemode: z.boolean(),
    metadata: z.record(z.string(), z.string()).nullable(),
    percentage: z.number(),
    rate_type: z.string().nullable(),
    state: z.string().nullable(),
    tax_type: z.string().nullable(),
  }))

  const TaxabilityReasonSchema: z.ZodType = z.lazy(() => z.string())

  const TestClockSchema: z.ZodType = z.lazy(() => partial({
    id: z.string(),
    object: z.literal("test_helpers.test_clock"),
    created: z.int(),
    deletes_after: z.int(),
    frozen_time: z.int(),
    livemode: z.boolean(),
    name: z.string().nullable(),
    status: z.string(),
  }))

  const TransformQuantitySchema: z.ZodType = z.lazy(() => partial({
    divide_by: z.int(),
    round: z.string(),
  }))

  const TrialSettingsSchema: z.ZodType = z.lazy(() => partial({
    end_behavior: partial({
    billing_cycle_anchor: z.string().nullable(),
    missing_payment_method: z.string(),
  }),
  }))

  const UpiRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: z.string(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const UsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(z.string()),
    prefetch: z.array(z.string()).nullable(),
    return_url: z.string(),
  }),
    mandate_options: partial({
    collection_method: z.string(),
  }),
    setup_future_usage: z.string(),
    target_date: z.string(),
    transaction_purpose: z.string(),
    verification_method: z.string(),
  }))

  const WechatPayAndroidRedirectSchema: z.ZodType = z.lazy(() => partial({
    app_id: z.string(),
    nonce_str: z.string(),
    package: z.string(),
    partner_id: z.string(),
    prepay_id: z.string(),
    sign: z.string(),
    timestamp: z.string(),
  }))

  const WechatPayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: z.string(),
    hosted_instructions_url: z.string(),
    image_data_url: z.string(),
    image_url_png: z.string(),
    image_url_svg: z.string(),
  }))

  const ZenginAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: z.string().nullable(),
    account_number: z.string().nullable(),
    account_type: z.string().nullable(),
    bank_address: AddressSchema,
    bank_code: z.string().nullable(),
    bank_name: z.string().nullable(),
    branch_code: z.string().nullable(),
    branch_name: z.string().nullable(),
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
