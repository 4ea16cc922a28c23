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
const eitherOr = (name: string, other: string) => relation(name, `required unless ${other} is given`, (input) => input[name] !== undefined || input[other] !== undefined)
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)
const needing = (name: string, other: string) => relation(name, `needs ${other}`, (input) => input[name] === undefined || input[other] !== undefined)

const AddressParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    city: optionalText(),
    country: optionalText(),
    line1: optionalText(),
    line2: optionalText(),
    postal_code: optionalText(),
    state: optionalText(),
  }))

const CancelPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    cancellation_reason: optionalText(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    prorate: flag().optional(),
    invoice_now: flag().optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const CapturePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount_to_capture: optionalInteger(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const ConfirmPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalText(),
    return_url: optionalText(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: optionalText(),
    email: optionalText(),
    description: optionalText(),
    phone: optionalText(),
    metadata: z.union([z.record(text(), nullableText()), z.literal('')]).nullable().optional(),
    address: z.union([z.strictObject({
    city: optionalText(),
    country: optionalText(),
    line1: optionalText(),
    line2: optionalText(),
    postal_code: optionalText(),
    state: optionalText(),
  }), z.literal('')]).nullable().optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: text(),
    phone: optionalText(),
  }), z.literal('')]).nullable().optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: nullableText().optional(),
    preferred_locales: z.array(text()).optional(),
    payment_method: optionalText(),
    test_clock: optionalText(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const CreateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: text(),
    description: optionalText(),
    subscription: optionalText(),
    metadata: z.union([z.record(text(), nullableText()), z.literal('')]).nullable().optional(),
    auto_advance: flag().optional(),
    collection_method: optionalText(),
    days_until_due: optionalInteger(),
    due_date: optionalInteger(),
    pending_invoice_items_behavior: optionalText(),
    currency: optionalText(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const CreatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: integer(),
    currency: text(),
    customer: optionalText(),
    description: optionalText(),
    metadata: z.record(text(), nullableText()).optional(),
    capture_method: optionalText(),
    automatic_payment_methods_enabled: flag().optional(),
    automatic_payment_methods_allow_redirects: optionalText(),
    payment_method: optionalText(),
    confirm: flag().optional(),
    off_session: z.union([flag(), text()]).optional(),
    setup_future_usage: optionalText(),
    receipt_email: optionalText(),
    return_url: optionalText(),
    statement_descriptor: optionalText(),
    statement_descriptor_suffix: optionalText(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreatePriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: text(),
    unit_amount: optionalInteger(),
    currency: text(),
    recurring_interval: optionalText(),
    recurring_interval_count: integer().min(1).optional(),
    metadata: z.record(text(), nullableText()).optional(),
    nickname: optionalText(),
    lookup_key: optionalText(),
    tax_behavior: optionalText(),
    unit_amount_decimal: text().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }).refine(...eitherOr('unit_amount', 'unit_amount_decimal')).refine(...notBoth('unit_amount', 'unit_amount_decimal')).refine(...needing('recurring_interval_count', 'recurring_interval')))

const CreateProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: text(),
    description: optionalText(),
    active: flag().optional(),
    metadata: z.record(text(), nullableText()).optional(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: text(),
    price: optionalText(),
    quantity: integer().min(0).optional(),
    trial_period_days: optionalInteger(),
    metadata: z.union([z.record(text(), nullableText()), z.literal('')]).nullable().optional(),
    items: z.array(SubscriptionItemParamSchema).min(1).max(20).optional(),
    default_payment_method: optionalText(),
    payment_behavior: optionalText(),
    trial_end: z.union([integer(), z.literal("now")]).optional(),
    cancel_at_period_end: flag().optional(),
    collection_method: optionalText(),
    days_until_due: optionalInteger(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }).refine(...eitherOr('price', 'items')).refine(...notBoth('price', 'items')).refine(...notBoth('quantity', 'items')))

const CustomerExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const CustomerInvoiceSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    custom_fields: z.union([z.array(z.strictObject({
    name: text(),
    value: text(),
  })), z.literal('')]).nullable().optional(),
    default_payment_method: optionalText(),
    footer: optionalText(),
    rendering_options: z.union([z.strictObject({
    amount_tax_display: nullableText().optional(),
    template: optionalText(),
  }), z.literal('')]).nullable().optional(),
  }))

const CustomerListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DiscountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    coupon: optionalText(),
    discount: optionalText(),
    promotion_code: optionalText(),
  }))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const GetPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const GetProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const GetSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const InvoiceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const InvoiceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: optionalText(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalText(),
    ending_before: optionalText(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(CustomerListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalText(),
    status: optionalText(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalText(),
    ending_before: optionalText(),
    created: TimestampFilterSchema.optional(),
    subscription: optionalText(),
    collection_method: optionalText(),
    due_date: TimestampFilterSchema.optional(),
    expand: z.array(InvoiceListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListPricesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: optionalText(),
    active: flag().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalText(),
    ending_before: optionalText(),
    created: TimestampFilterSchema.optional(),
    currency: optionalText(),
    type: optionalText(),
    lookup_keys: z.array(text()).optional(),
    expand: z.array(PriceListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListProductsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: flag().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalText(),
    ending_before: optionalText(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(ProductListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const PayInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalText(),
    off_session: flag().optional(),
    paid_out_of_band: flag().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const PaymentIntentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const PriceDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: text(),
    product: text(),
    recurring: z.strictObject({
    interval: text(),
    interval_count: optionalInteger(),
  }),
    tax_behavior: optionalText(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: text().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
  }))

const PriceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const PriceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const ProductExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const ProductListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const SubscriptionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => text())

const SubscriptionItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    price: optionalText(),
    quantity: optionalInteger(),
    metadata: z.record(text(), nullableText()).optional(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    current_trial: z.strictObject({
    trial_offer: text(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    plan: optionalText(),
    price_data: PriceDataParamSchema.optional(),
    tax_rates: z.union([z.array(text()), z.literal('')]).nullable().optional(),
  }))

const TimestampFilterSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([integer(), TimestampRangeSchema]))

const TimestampRangeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    gt: optionalInteger(),
    gte: optionalInteger(),
    lt: optionalInteger(),
    lte: optionalInteger(),
  }))

const UpdateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    name: nullableText().optional(),
    email: nullableText().optional(),
    description: nullableText().optional(),
    phone: nullableText().optional(),
    metadata: z.union([z.record(text(), nullableText()), z.literal('')]).nullable().optional(),
    address: z.union([z.strictObject({
    city: optionalText(),
    country: optionalText(),
    line1: optionalText(),
    line2: optionalText(),
    postal_code: optionalText(),
    state: optionalText(),
  }), z.literal('')]).nullable().optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: text(),
    phone: optionalText(),
  }), z.literal('')]).nullable().optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: nullableText().optional(),
    preferred_locales: z.array(text()).optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const UpdatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    description: optionalText(),
    metadata: z.union([z.record(text(), nullableText()), z.literal('')]).nullable().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const VoidInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

/** The input of each tool. Unknown keys are refused. */
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

/** The response of each operation, on the wire, with objects created by `object`: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AbaAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: text(),
    account_number: text(),
    account_type: text(),
    bank_address: AddressSchema,
    bank_name: text(),
    routing_number: text(),
  }))

  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("account"),
    business_type: nullableText(),
    charges_enabled: flag(),
    country: text(),
    created: integer(),
    default_currency: text(),
    details_submitted: flag(),
    email: nullableText(),
    metadata: texts(),
    payouts_enabled: flag(),
    type: text(),
  }))

  const AcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    custom_mandate_url: text(),
    interval_description: nullableText(),
    payment_schedule: nullableText(),
    transaction_type: nullableText(),
  }),
    setup_future_usage: text(),
    target_date: text(),
    verification_method: text(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    city: nullableText(),
    country: nullableText(),
    line1: nullableText(),
    line2: nullableText(),
    postal_code: nullableText(),
    state: nullableText(),
  }))

  const AlipayRedirectSchema: z.ZodType = z.lazy(() => partial({
    native_data: nullableText(),
    native_url: nullableText(),
    return_url: nullableText(),
    url: nullableText(),
  }))

  const AmountDetailsLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(PaymentIntentAmountDetailsLineItemSchema),
  }))

  const ApiErrorCodeSchema: z.ZodType = z.lazy(() => text())

  const ApiErrorDetailSchema: z.ZodType = z.lazy(() => partial({
    advice_code: text(),
    charge: text(),
    code: ApiErrorCodeSchema,
    decline_code: text(),
    doc_url: text(),
    message: text(),
    network_advice_code: text(),
    network_decline_code: text(),
    param: text(),
    payment_intent: PaymentIntentSchema,
    payment_method: PaymentMethodSchema,
    payment_method_type: text(),
    request_log_url: text(),
    setup_intent: SetupIntentSchema,
    source: CustomerSourceSchema,
    type: text(),
  }))

  const ApplicationSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("application"),
    deleted: z.literal(false),
    name: nullableText(),
  }))

  const BalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("balance"),
    available: z.array(BalanceAmountSchema),
    connect_reserved: z.array(BalanceAmountSchema),
    instant_available: z.array(InstantAvailableBalanceSchema),
    issuing: partial({
    available: z.array(BalanceAmountSchema),
  }),
    livemode: flag(),
    pending: z.array(BalanceAmountSchema),
    refund_and_dispute_prefunding: partial({
    available: z.array(BalanceAmountSchema),
    pending: z.array(BalanceAmountSchema),
  }),
  }))

  const BalanceAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    currency: text(),
    source_types: BalanceSourceTypesSchema,
  }))

  const BalanceSourceTypesSchema: z.ZodType = z.lazy(() => partial({
    bank_account: integer(),
    card: integer(),
    fpx: integer(),
  }))

  const BalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("balance_transaction"),
    amount: integer(),
    available_on: integer(),
    created: integer(),
    currency: text(),
    description: nullableText(),
    exchange_rate: z.number().nullable(),
    fee: integer(),
    net: integer(),
    reporting_category: text(),
    source: nullableText(),
    status: text(),
    type: text(),
  }))

  const BankAccountSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("bank_account"),
    account_holder_name: nullableText(),
    account_holder_type: nullableText(),
    bank_name: nullableText(),
    country: text(),
    currency: text(),
    deleted: z.literal(false),
    fingerprint: nullableText(),
    last4: text(),
    routing_number: nullableText(),
    status: text(),
  }))

  const BankAccountFiltersSchema: z.ZodType = z.lazy(() => partial({
    account_subcategories: z.array(text()),
  }))

  const BankTransferInstructionsSchema: z.ZodType = z.lazy(() => partial({
    amount_remaining: nullableInteger(),
    currency: nullableText(),
    financial_addresses: z.array(FinancialAddressSchema),
    hosted_instructions_url: nullableText(),
    reference: nullableText(),
    type: text(),
  }))

  const BillieCompanyDetailsSchema: z.ZodType = z.lazy(() => partial({
    registered_address: AddressSchema,
    registered_name: nullableText(),
    registration_number: nullableText(),
    registration_type: text(),
    vat: nullableText(),
  }))

  const BillieOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    company_details: BillieCompanyDetailsSchema,
    reference: nullableText(),
  }))

  const BillingAcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    transaction_type: nullableText(),
  }),
    verification_method: text(),
  }))

  const BillingBancontactOptionsSchema: z.ZodType = z.lazy(() => partial({
    preferred_language: text(),
  }))

  const BillingCustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    type: nullableText(),
  }),
    funding_type: nullableText(),
  }))

  const BillingCycleAnchorConfigSchema: z.ZodType = z.lazy(() => partial({
    day_of_month: integer(),
    hour: nullableInteger(),
    minute: nullableInteger(),
    month: nullableInteger(),
    second: nullableInteger(),
  }))

  const BillingDetailsSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema.nullable(),
    email: nullableText(),
    name: nullableText(),
    phone: nullableText(),
    tax_id: nullableText(),
  }))

  const BillingModeSchema: z.ZodType = z.lazy(() => partial({
    flexible: partial({
    proration_discounts: text(),
  }).nullable(),
    type: text(),
    updated_at: integer(),
  }))

  const BillingPaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableText(),
    purpose: nullableText(),
  }),
  }))

  const BillingScheduleSchema: z.ZodType = z.lazy(() => partial({
    applies_to: z.array(partial({
    price: z.union([text(), PriceSchema]).nullable(),
    type: text(),
  })).nullable(),
    bill_until: partial({
    computed_timestamp: integer(),
    duration: partial({
    interval: text(),
    interval_count: nullableInteger(),
  }).nullable(),
    timestamp: nullableInteger(),
    type: text(),
  }),
    key: text(),
  }))

  const BillingUpiOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableText(),
    description: nullableText(),
    end_date: nullableInteger(),
  }),
  }))

  const BillingUsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(text()),
    prefetch: z.array(text()).nullable(),
  }),
    verification_method: text(),
  }))

  const BoletoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: nullableInteger(),
    hosted_voucher_url: nullableText(),
    number: nullableText(),
    pdf: nullableText(),
  }))

  const CancellationDetailsSchema: z.ZodType = z.lazy(() => partial({
    comment: nullableText(),
    feedback: nullableText(),
    feedback_option: z.union([text(), FeedbackOptionSchema]).nullable(),
    reason: nullableText(),
  }))

  const CardSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("card"),
    brand: text(),
    country: nullableText(),
    deleted: z.literal(false),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableText(),
    funding: text(),
    last4: text(),
    name: nullableText(),
  }))

  const CardInstallmentPlanSchema: z.ZodType = z.lazy(() => partial({
    count: nullableInteger(),
    interval: nullableText(),
    type: text(),
  }))

  const CardMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    amount_type: text(),
    description: nullableText(),
    end_date: nullableInteger(),
    interval: text(),
    interval_count: nullableInteger(),
    reference: text(),
    start_date: integer(),
    supported_types: z.array(text()).nullable(),
  }))

  const CardNetworkSchema: z.ZodType = z.lazy(() => text())

  const CardOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    installments: partial({
    available_plans: z.array(CardInstallmentPlanSchema).nullable(),
    enabled: flag(),
    plan: CardInstallmentPlanSchema.nullable(),
  }).nullable(),
    mandate_options: CardMandateOptionsSchema.nullable(),
    network: CardNetworkSchema.nullable(),
    request_extended_authorization: text(),
    request_incremental_authorization: text(),
    request_multicapture: text(),
    request_overcapture: text(),
    request_three_d_secure: nullableText(),
    require_cvc_recollection: flag(),
    setup_credential_usage: text(),
    setup_future_usage: text(),
    statement_descriptor_suffix_kana: text(),
    statement_descriptor_suffix_kanji: text(),
    stored_credential_usage: text(),
  }))

  const CardPresentOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    request_extended_authorization: flag().nullable(),
    request_incremental_authorization_support: flag().nullable(),
    routing: partial({
    requested_priority: nullableText(),
  }),
  }))

  const CashBalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("cash_balance"),
    available: z.record(text(), integer()).nullable(),
    customer: text(),
    customer_account: nullableText(),
    livemode: flag(),
    settings: partial({
    reconciliation_mode: text(),
    using_merchant_default: flag(),
  }),
  }))

  const CashappRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: text(),
    mobile_auth_url: text(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const ChargeSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("charge"),
    amount: integer(),
    amount_captured: integer(),
    amount_refunded: integer(),
    application_fee_amount: nullableInteger(),
    balance_transaction: z.union([text(), BalanceTransactionSchema]).nullable(),
    billing_details: BillingDetailsSchema,
    calculated_statement_descriptor: nullableText(),
    captured: flag(),
    created: integer(),
    currency: text(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: nullableText(),
    disputed: flag(),
    failure_code: nullableText(),
    failure_message: nullableText(),
    livemode: flag(),
    metadata: texts(),
    on_behalf_of: z.union([text(), AccountSchema]).nullable(),
    outcome: ChargeOutcomeSchema,
    paid: flag(),
    payment_intent: z.union([text(), PaymentIntentSchema]).nullable(),
    payment_method: nullableText(),
    payment_method_details: anything().nullable(),
    receipt_email: nullableText(),
    receipt_number: nullableText(),
    receipt_url: nullableText(),
    refunded: flag(),
    review: z.union([text(), ReviewSchema]).nullable(),
    shipping: ShippingSchema.nullable(),
    statement_descriptor: nullableText(),
    statement_descriptor_suffix: nullableText(),
    status: text(),
    transfer_group: nullableText(),
  }))

  const ChargeOutcomeSchema: z.ZodType = z.lazy(() => partial({
    advice_code: nullableText(),
    network_advice_code: nullableText(),
    network_decline_code: nullableText(),
    network_status: nullableText(),
    reason: nullableText(),
    risk_level: text(),
    risk_score: integer(),
    seller_message: nullableText(),
    type: text(),
  }).nullable())

  const ConnectAccountReferenceSchema: z.ZodType = z.lazy(() => partial({
    account: z.union([text(), AccountSchema]),
    type: text(),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("coupon"),
    amount_off: nullableInteger(),
    created: integer(),
    currency: nullableText(),
    duration: text(),
    duration_in_months: nullableInteger(),
    livemode: flag(),
    max_redemptions: nullableInteger(),
    metadata: texts().nullable(),
    name: nullableText(),
    percent_off: z.number().nullable(),
    redeem_by: nullableInteger(),
    times_redeemed: integer(),
    valid: flag(),
  }))

  const CreditBalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("billing.credit_balance_transaction"),
    created: integer(),
    credit_grant: text(),
    effective_at: integer(),
    livemode: flag(),
    type: nullableText(),
  }))

  const CurrencyOptionsSchema: z.ZodType = z.lazy(() => partial({
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    tax_behavior: nullableText(),
    tiers: z.array(PriceTierSchema),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableText(),
  }))

  const CustomUnitAmountSchema: z.ZodType = z.lazy(() => partial({
    maximum: nullableInteger(),
    minimum: nullableInteger(),
    preset: nullableInteger(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("customer"),
    address: AddressSchema.nullable(),
    balance: integer(),
    business_name: text(),
    cash_balance: CashBalanceSchema.nullable(),
    created: integer(),
    currency: nullableText(),
    customer_account: nullableText(),
    default_source: z.union([text(), CustomerSourceSchema]).nullable(),
    deleted: z.literal(false),
    delinquent: flag().nullable(),
    description: nullableText(),
    discount: DiscountSchema.nullable(),
    email: nullableText(),
    individual_name: text(),
    invoice_credit_balance: z.record(text(), integer()),
    invoice_prefix: nullableText(),
    invoice_settings: CustomerInvoiceSettingsSchema,
    livemode: flag(),
    metadata: texts(),
    name: nullableText(),
    next_invoice_sequence: integer(),
    phone: nullableText(),
    preferred_locales: z.array(text()).nullable(),
    shipping: ShippingSchema.nullable(),
    sources: CustomerSourceListSchema,
    subscriptions: SubscriptionListSchema,
    tax: CustomerTaxSchema,
    tax_exempt: nullableText(),
    tax_ids: TaxIdListSchema,
    test_clock: z.union([text(), TestClockSchema]).nullable(),
  }))

  const CustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    requested_address_types: z.array(text()),
    type: nullableText(),
  }),
    funding_type: nullableText(),
    setup_future_usage: text(),
  }))

  const CustomerInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    default_payment_method: z.union([text(), PaymentMethodSchema]).nullable(),
    footer: nullableText(),
    rendering_options: partial({
    amount_tax_display: nullableText(),
    template: nullableText(),
  }).nullable(),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(CustomerSchema),
  }))

  const CustomerSourceSchema: z.ZodType = z.lazy(() => z.union([AccountSchema, BankAccountSchema, CardSchema, SourceSchema]))

  const CustomerSourceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(CustomerSourceSchema),
  }))

  const CustomerTaxSchema: z.ZodType = z.lazy(() => partial({
    automatic_tax: text(),
    ip_address: nullableText(),
    location: partial({
    country: text(),
    source: text(),
    state: nullableText(),
  }).nullable(),
    provider: text(),
  }))

  const DebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: text(),
    target_date: text(),
  }))

  const DeletedApplicationSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("application"),
    deleted: z.literal(true),
    name: nullableText().optional(),
  }))

  const DeletedBankAccountSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("bank_account"),
    currency: nullableText().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCardSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("card"),
    currency: nullableText().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCustomerSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("customer"),
    deleted: z.literal(true),
  }))

  const DeletedDiscountSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("discount"),
    checkout_session: nullableText().optional(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable().optional(),
    customer_account: nullableText().optional(),
    deleted: z.literal(true),
    end: nullableInteger().optional(),
    invoice: nullableText().optional(),
    invoice_item: nullableText().optional(),
    promotion_code: z.union([text(), PromotionCodeSchema]).nullable().optional(),
    source: object({
    coupon: z.union([text(), CouponSchema]).nullable(),
    type: text(),
  }).optional(),
    start: optionalInteger(),
    subscription: nullableText().optional(),
    subscription_item: nullableText().optional(),
  }))

  const DeletedProductSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("product"),
    deleted: z.literal(true),
  }))

  const DeletedTaxIdSchema: z.ZodType = z.lazy(() => object({
    id: text(),
    object: z.literal("tax_id"),
    deleted: z.literal(true),
  }))

  const DiscountSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("discount"),
    checkout_session: nullableText(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableText(),
    deleted: z.literal(false),
    end: nullableInteger(),
    invoice: nullableText(),
    invoice_item: nullableText(),
    promotion_code: z.union([text(), PromotionCodeSchema]).nullable(),
    source: partial({
    coupon: z.union([text(), CouponSchema]).nullable(),
    type: text(),
  }),
    start: integer(),
    subscription: nullableText(),
    subscription_item: nullableText(),
  }))

  const DiscountAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    discount: z.union([text(), DiscountSchema, DeletedDiscountSchema]),
  }))

  const EuBankTransferSchema: z.ZodType = z.lazy(() => partial({
    country: text(),
  }))

  const ExpiringQrCodeSchema: z.ZodType = z.lazy(() => partial({
    expires_at: integer(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const FeedbackOptionSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: text(),
  }))

  const FinancialAddressSchema: z.ZodType = z.lazy(() => partial({
    aba: AbaAddressSchema,
    iban: IbanAddressSchema,
    sort_code: SortCodeAddressSchema,
    spei: SpeiAddressSchema,
    supported_networks: z.array(text()),
    swift: SwiftAddressSchema,
    type: text(),
    zengin: ZenginAddressSchema,
  }))

  const GetCustomerResultSchema: z.ZodType = z.lazy(() => z.union([CustomerSchema, DeletedCustomerSchema]))

  const IbanAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: text(),
    bank_address: AddressSchema,
    bic: text(),
    country: text(),
    iban: text(),
  }))

  const InstantAvailableBalanceSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    currency: text(),
    net_available: z.array(InstantNetAvailableSchema),
    source_types: BalanceSourceTypesSchema,
  }))

  const InstantNetAvailableSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    destination: text(),
    source_types: BalanceSourceTypesSchema,
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("invoice"),
    account_country: nullableText(),
    account_name: nullableText(),
    account_tax_ids: z.array(z.union([text(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    amount_due: integer(),
    amount_overpaid: integer(),
    amount_paid: integer(),
    amount_paid_off_stripe: integer(),
    amount_remaining: integer(),
    amount_shipping: integer(),
    application: z.union([text(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    attempt_count: integer(),
    attempted: flag(),
    auto_advance: flag(),
    automatic_tax: InvoiceAutomaticTaxSchema,
    automatically_finalizes_at: nullableInteger(),
    billing_reason: nullableText(),
    collection_method: text(),
    confirmation_secret: partial({
    client_secret: text(),
    type: text(),
  }).nullable(),
    created: integer(),
    currency: text(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableText(),
    customer_address: AddressSchema.nullable(),
    customer_email: nullableText(),
    customer_name: nullableText(),
    customer_phone: nullableText(),
    customer_shipping: ShippingSchema.nullable(),
    customer_tax_exempt: nullableText(),
    customer_tax_ids: z.array(partial({
    type: TaxIdTypeSchema,
    value: nullableText(),
  })).nullable(),
    default_payment_method: z.union([text(), PaymentMethodSchema]).nullable(),
    default_source: z.union([text(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema),
    description: nullableText(),
    discounts: z.array(z.union([text(), DiscountSchema, DeletedDiscountSchema])),
    due_date: nullableInteger(),
    effective_at: nullableInteger(),
    ending_balance: nullableInteger(),
    footer: nullableText(),
    from_invoice: partial({
    action: text(),
    invoice: z.union([text(), InvoiceSchema]),
  }).nullable(),
    hosted_invoice_url: nullableText(),
    invoice_pdf: nullableText(),
    issuer: ConnectAccountReferenceSchema,
    last_finalization_error: ApiErrorDetailSchema.nullable(),
    latest_revision: z.union([text(), InvoiceSchema]).nullable(),
    lines: InvoiceLineItemListSchema,
    livemode: flag(),
    metadata: texts().nullable(),
    next_payment_attempt: nullableInteger(),
    number: nullableText(),
    on_behalf_of: z.union([text(), AccountSchema]).nullable(),
    parent: InvoiceParentSchema.nullable(),
    payment_settings: InvoicePaymentSettingsSchema,
    payments: InvoicePaymentListSchema,
    period_end: integer(),
    period_start: integer(),
    post_payment_credit_notes_amount: integer(),
    pre_payment_credit_notes_amount: integer(),
    receipt_number: nullableText(),
    rendering: InvoiceRenderingSchema.nullable(),
    shipping_cost: InvoiceShippingCostSchema.nullable(),
    shipping_details: ShippingSchema.nullable(),
    starting_balance: integer(),
    statement_descriptor: nullableText(),
    status: nullableText(),
    status_details: InvoiceStatusDetailsSchema,
    status_transitions: InvoiceStatusTransitionsSchema,
    subtotal: integer(),
    subtotal_excluding_tax: nullableInteger(),
    test_clock: z.union([text(), TestClockSchema]).nullable(),
    threshold_reason: InvoiceThresholdReasonSchema,
    total: integer(),
    total_discount_amounts: z.array(DiscountAmountSchema).nullable(),
    total_excluding_tax: nullableInteger(),
    total_pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    total_taxes: z.array(TaxAmountSchema).nullable(),
    webhooks_delivered_at: nullableInteger(),
  }))

  const InvoiceAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: nullableText(),
    enabled: flag(),
    liability: ConnectAccountReferenceSchema.nullable(),
    provider: nullableText(),
    status: nullableText(),
  }))

  const InvoiceCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    installments: partial({
    enabled: flag().nullable(),
  }),
    request_three_d_secure: nullableText(),
  }))

  const InvoiceCustomFieldSchema: z.ZodType = z.lazy(() => partial({
    name: text(),
    value: text(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("line_item"),
    amount: integer(),
    currency: text(),
    description: nullableText(),
    discount_amounts: z.array(DiscountAmountSchema).nullable(),
    discountable: flag(),
    discounts: z.array(z.union([text(), DiscountSchema])),
    invoice: nullableText(),
    livemode: flag(),
    metadata: texts(),
    parent: InvoiceLineItemParentSchema.nullable(),
    period: partial({
    end: integer(),
    start: integer(),
  }),
    pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    pricing: InvoiceLineItemPricingSchema.nullable(),
    quantity: nullableInteger(),
    quantity_decimal: nullableText(),
    subscription: z.union([text(), SubscriptionSchema]).nullable(),
    subtotal: integer(),
    taxes: z.array(TaxAmountSchema).nullable(),
  }))

  const InvoiceLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(InvoiceLineItemSchema),
  }))

  const InvoiceLineItemParentSchema: z.ZodType = z.lazy(() => partial({
    invoice_item_details: partial({
    invoice_item: text(),
    proration: flag(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: nullableText(),
  }).nullable(),
    subscription_item_details: partial({
    invoice_item: nullableText(),
    proration: flag(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: nullableText(),
    subscription_item: text(),
  }).nullable(),
    type: text(),
  }))

  const InvoiceLineItemPricingSchema: z.ZodType = z.lazy(() => partial({
    price_details: partial({
    price: z.union([text(), PriceSchema]),
    product: text(),
  }),
    type: text(),
    unit_amount_decimal: nullableText(),
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(InvoiceSchema),
  }))

  const InvoiceParentSchema: z.ZodType = z.lazy(() => partial({
    quote_details: partial({
    quote: text(),
  }).nullable(),
    subscription_details: partial({
    metadata: texts().nullable(),
    subscription: z.union([text(), SubscriptionSchema]),
    subscription_proration_date: integer(),
  }).nullable(),
    type: text(),
  }))

  const InvoicePaymentSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("invoice_payment"),
    amount_paid: nullableInteger(),
    amount_requested: integer(),
    created: integer(),
    currency: text(),
    invoice: z.union([text(), InvoiceSchema]),
    is_default: flag(),
    livemode: flag(),
    payment: partial({
    charge: z.union([text(), ChargeSchema]),
    payment_intent: z.union([text(), PaymentIntentSchema]),
    payment_record: z.union([text(), PaymentRecordSchema]),
    type: text(),
  }),
    status: text(),
    status_transitions: partial({
    canceled_at: nullableInteger(),
    paid_at: nullableInteger(),
  }),
  }))

  const InvoicePaymentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(InvoicePaymentSchema),
  }))

  const InvoicePaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: BillingAcssDebitOptionsSchema.nullable(),
    bancontact: BillingBancontactOptionsSchema.nullable(),
    billie: partial({
    company_details: BillieCompanyDetailsSchema,
    reference: nullableText(),
  }).nullable(),
    blik: anything().nullable(),
    card: InvoiceCardOptionsSchema.nullable(),
    customer_balance: BillingCustomerBalanceOptionsSchema.nullable(),
    konbini: anything().nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: InvoicePixOptionsSchema.nullable(),
    sepa_debit: anything().nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const InvoicePaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    default_mandate: nullableText(),
    payment_method_options: InvoicePaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
  }))

  const InvoicePixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: nullableText(),
    expires_after_seconds: integer(),
  }))

  const InvoiceRenderingSchema: z.ZodType = z.lazy(() => partial({
    amount_tax_display: nullableText(),
    pdf: partial({
    page_size: nullableText(),
  }).nullable(),
    template: nullableText(),
    template_version: nullableInteger(),
  }))

  const InvoiceShippingCostSchema: z.ZodType = z.lazy(() => partial({
    amount_subtotal: integer(),
    amount_tax: integer(),
    amount_total: integer(),
    shipping_rate: z.union([text(), ShippingRateSchema]).nullable(),
    taxes: z.array(ShippingTaxAmountSchema),
  }))

  const InvoiceStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    uncollectible: partial({
    reason: nullableText(),
  }),
  }))

  const InvoiceStatusTransitionsSchema: z.ZodType = z.lazy(() => partial({
    finalized_at: nullableInteger(),
    marked_uncollectible_at: nullableInteger(),
    paid_at: nullableInteger(),
    voided_at: nullableInteger(),
  }))

  const InvoiceThresholdReasonSchema: z.ZodType = z.lazy(() => partial({
    amount_gte: nullableInteger(),
    item_reasons: z.array(partial({
    line_item_ids: z.array(text()),
    usage_gte: integer(),
  })),
  }))

  const KlarnaQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
    expires_at: nullableInteger(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const KonbiniOptionsSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: nullableText(),
    expires_after_days: nullableInteger(),
    expires_at: nullableInteger(),
    product_description: nullableText(),
    setup_future_usage: text(),
  }))

  const KonbiniStoreSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: text(),
    payment_code: text(),
  }))

  const KonbiniVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: integer(),
    hosted_voucher_url: nullableText(),
    stores: partial({
    familymart: KonbiniStoreSchema.nullable(),
    lawson: KonbiniStoreSchema.nullable(),
    ministop: KonbiniStoreSchema.nullable(),
    seicomart: KonbiniStoreSchema.nullable(),
  }),
  }))

  const ManagedPaymentsSchema: z.ZodType = z.lazy(() => partial({
    enabled: flag(),
  }))

  const MandateDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    reference_prefix: text(),
  }),
    setup_future_usage: text(),
    target_date: text(),
  }))

  const ManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
  }))

  const MicrodepositVerificationSchema: z.ZodType = z.lazy(() => partial({
    arrival_date: integer(),
    hosted_verification_url: text(),
    microdeposit_type: nullableText(),
  }))

  const MultibancoVoucherSchema: z.ZodType = z.lazy(() => partial({
    entity: nullableText(),
    expires_at: nullableInteger(),
    hosted_voucher_url: nullableText(),
    reference: nullableText(),
  }))

  const OnSessionManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    setup_future_usage: text(),
  }))

  const OneTimeManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    setup_future_usage: text(),
  }))

  const OneTimeOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: text(),
  }))

  const OxxoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_after: nullableInteger(),
    hosted_voucher_url: nullableText(),
    number: nullableText(),
  }))

  const PackageDimensionsSchema: z.ZodType = z.lazy(() => partial({
    height: z.number(),
    length: z.number(),
    weight: z.number(),
    width: z.number(),
  }))

  const PaymentIntentSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("payment_intent"),
    allowed_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    amount: integer(),
    amount_capturable: integer(),
    amount_details: PaymentIntentAmountDetailsSchema,
    amount_received: integer(),
    application: z.union([text(), ApplicationSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    automatic_payment_methods: partial({
    allow_redirects: text(),
    enabled: flag(),
  }).nullable(),
    canceled_at: nullableInteger(),
    cancellation_reason: nullableText(),
    capture_method: text(),
    client_secret: nullableText(),
    confirmation_method: text(),
    created: integer(),
    currency: text(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableText(),
    description: nullableText(),
    excluded_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    hooks: partial({
    inputs: partial({
    tax: partial({
    calculation: text(),
  }),
  }),
  }),
    last_payment_error: ApiErrorDetailSchema.nullable(),
    latest_charge: z.union([text(), ChargeSchema]).nullable(),
    livemode: flag(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: texts(),
    next_action: PaymentIntentNextActionSchema.nullable(),
    on_behalf_of: z.union([text(), AccountSchema]).nullable(),
    payment_details: partial({
    customer_reference: nullableText(),
    order_reference: nullableText(),
  }),
    payment_method: z.union([text(), PaymentMethodSchema]).nullable(),
    payment_method_configuration_details: partial({
    id: text(),
    parent: nullableText(),
  }).nullable(),
    payment_method_options: PaymentIntentPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    payment_record: z.union([text(), PaymentRecordSchema]).nullable(),
    presentment_details: partial({
    presentment_amount: integer(),
    presentment_currency: text(),
  }),
    processing: PaymentIntentProcessingSchema.nullable(),
    receipt_email: nullableText(),
    review: z.union([text(), ReviewSchema]).nullable(),
    setup_future_usage: nullableText(),
    shipping: ShippingSchema.nullable(),
    source: z.union([text(), CustomerSourceSchema, DeletedBankAccountSchema, DeletedCardSchema]).nullable(),
    statement_descriptor: nullableText(),
    statement_descriptor_suffix: nullableText(),
    status: text(),
    transfer_data: PaymentIntentTransferDataSchema.nullable(),
    transfer_group: nullableText(),
  }))

  const PaymentIntentAmountDetailsSchema: z.ZodType = z.lazy(() => partial({
    discount_amount: integer(),
    error: partial({
    code: nullableText(),
    message: nullableText(),
  }),
    line_items: AmountDetailsLineItemListSchema,
    shipping: partial({
    amount: nullableInteger(),
    from_postal_code: nullableText(),
    to_postal_code: nullableText(),
  }),
    tax: partial({
    total_tax_amount: nullableInteger(),
  }),
    tip: partial({
    amount: integer(),
  }),
  }))

  const PaymentIntentAmountDetailsLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("payment_intent_amount_details_line_item"),
    discount_amount: nullableInteger(),
    payment_method_options: anything().nullable(),
    product_code: nullableText(),
    product_name: text(),
    quantity: integer(),
    tax: partial({
    total_tax_amount: integer(),
  }).nullable(),
    unit_cost: integer(),
    unit_of_measure: nullableText(),
  }))

  const PaymentIntentNextActionSchema: z.ZodType = z.lazy(() => partial({
    alipay_handle_redirect: AlipayRedirectSchema,
    blik_authorize: anything(),
    boleto_display_details: BoletoVoucherSchema,
    card_await_notification: partial({
    charge_attempt_at: nullableInteger(),
    customer_approval_required: flag().nullable(),
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
    return_url: nullableText(),
    url: nullableText(),
  }),
    swish_handle_redirect_or_display_qr_code: SwishRedirectOrQrCodeSchema,
    type: text(),
    upi_handle_redirect_or_display_qr_code: UpiRedirectOrQrCodeSchema,
    use_stripe_sdk: anything(),
    verify_with_microdeposits: MicrodepositVerificationSchema,
    wechat_pay_display_qr_code: WechatPayQrCodeSchema,
    wechat_pay_redirect_to_android_app: WechatPayAndroidRedirectSchema,
    wechat_pay_redirect_to_ios_app: partial({
    native_url: text(),
  }),
  }))

  const PaymentIntentPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: AcssDebitOptionsSchema,
    affirm: partial({
    capture_method: text(),
    preferred_locale: text(),
    setup_future_usage: text(),
  }),
    afterpay_clearpay: partial({
    capture_method: text(),
    reference: nullableText(),
    setup_future_usage: text(),
  }),
    alipay: ReusableOptionsSchema,
    alma: ManualCaptureOptionsSchema,
    amazon_pay: ReusableManualCaptureOptionsSchema,
    au_becs_debit: DebitOptionsSchema,
    bacs_debit: MandateDebitOptionsSchema,
    bancontact: partial({
    preferred_language: text(),
    setup_future_usage: text(),
  }),
    billie: BillieOptionsSchema,
    bizum: anything(),
    blik: partial({
    mandate_options: partial({
    expires_at: nullableInteger(),
    type: nullableText(),
  }),
    setup_future_usage: text(),
  }),
    boleto: partial({
    expires_after_days: integer(),
    setup_future_usage: text(),
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
    interac_present: anything(),
    kakao_pay: ReusableManualCaptureOptionsSchema,
    klarna: partial({
    capture_method: text(),
    preferred_locale: nullableText(),
    setup_future_usage: text(),
  }),
    konbini: KonbiniOptionsSchema,
    kr_card: ReusableManualCaptureOptionsSchema,
    link: partial({
    capture_method: text(),
    persistent_token: nullableText(),
    setup_future_usage: text(),
  }),
    mb_way: OneTimeOptionsSchema,
    mobilepay: OneTimeManualCaptureOptionsSchema,
    multibanco: OneTimeOptionsSchema,
    naver_pay: ReusableManualCaptureOptionsSchema,
    nz_bank_account: DebitOptionsSchema,
    oxxo: partial({
    expires_after_days: integer(),
    setup_future_usage: text(),
  }),
    p24: OneTimeOptionsSchema,
    pay_by_bank: anything(),
    payco: OneTimeManualCaptureOptionsSchema,
    paynow: OneTimeOptionsSchema,
    paypal: PaypalOptionsSchema,
    paypay: anything(),
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
    preferred_language: nullableText(),
    setup_future_usage: text(),
  }),
    sunbit: OneTimeManualCaptureOptionsSchema,
    swish: partial({
    reference: nullableText(),
    setup_future_usage: text(),
  }),
    twint: ReusableOptionsSchema,
    upi: partial({
    setup_future_usage: text(),
  }),
    us_bank_account: UsBankAccountOptionsSchema,
    wechat_pay: partial({
    app_id: nullableText(),
    client: nullableText(),
    setup_future_usage: text(),
  }),
    zip: OneTimeOptionsSchema,
  }))

  const PaymentIntentProcessingSchema: z.ZodType = z.lazy(() => partial({
    card: partial({
    customer_notification: partial({
    approval_requested: flag().nullable(),
    completes_at: nullableInteger(),
  }),
  }),
    type: text(),
  }))

  const PaymentIntentTransferDataSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    description: text(),
    destination: z.union([text(), AccountSchema]),
    metadata: texts(),
    payment_data: partial({
    description: text(),
    metadata: texts(),
  }),
  }))

  const PaymentMethodSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("payment_method"),
    allow_redisplay: text(),
    billing_details: BillingDetailsSchema,
    card: PaymentMethodCardSchema,
    created: integer(),
    customer: z.union([text(), CustomerSchema]).nullable(),
    customer_account: nullableText(),
    livemode: flag(),
    metadata: texts().nullable(),
    sepa_debit: partial({
    bank_code: nullableText(),
    country: nullableText(),
    fingerprint: nullableText(),
    last4: nullableText(),
  }),
    type: PaymentMethodTypeSchema,
    us_bank_account: partial({
    account_type: nullableText(),
    bank_name: nullableText(),
    fingerprint: nullableText(),
    last4: nullableText(),
    routing_number: nullableText(),
  }),
  }))

  const PaymentMethodCardSchema: z.ZodType = z.lazy(() => partial({
    brand: CardNetworkSchema,
    checks: anything().nullable(),
    country: nullableText(),
    display_brand: nullableText(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableText(),
    funding: text(),
    last4: text(),
    networks: anything().nullable(),
    three_d_secure_usage: anything().nullable(),
    wallet: anything().nullable(),
  }))

  const PaymentMethodTypeSchema: z.ZodType = z.lazy(() => text())

  const PaymentRecordSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("payment_record"),
    amount: PaymentRecordAmountSchema,
    amount_canceled: PaymentRecordAmountSchema,
    amount_failed: PaymentRecordAmountSchema,
    amount_guaranteed: PaymentRecordAmountSchema,
    amount_refunded: PaymentRecordAmountSchema,
    amount_requested: PaymentRecordAmountSchema,
    created: integer(),
    description: nullableText(),
    livemode: flag(),
    metadata: texts(),
    reported_by: text(),
  }))

  const PaymentRecordAmountSchema: z.ZodType = z.lazy(() => partial({
    currency: text(),
    value: integer(),
  }))

  const PaynowQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
    hosted_instructions_url: nullableText(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const PaypalOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    preferred_locale: nullableText(),
    reference: nullableText(),
    setup_future_usage: text(),
  }))

  const PaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableText(),
    end_date: nullableText(),
    payment_schedule: nullableText(),
    payments_per_period: nullableInteger(),
    purpose: nullableText(),
  }),
    setup_future_usage: text(),
  }))

  const PendingUpdateSchema: z.ZodType = z.lazy(() => partial({
    billing_cycle_anchor: nullableInteger(),
    cancel_at_period_end: flag().nullable(),
    discount: DiscountSchema.nullable(),
    discounts: z.array(z.union([text(), DiscountSchema])).nullable(),
    expires_at: integer(),
    metadata: texts().nullable(),
    subscription_items: z.array(SubscriptionItemSchema).nullable(),
    trial_end: nullableInteger(),
    trial_from_plan: flag().nullable(),
  }))

  const PixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: text(),
    expires_after_seconds: nullableInteger(),
    expires_at: nullableInteger(),
    mandate_options: partial({
    amount: integer(),
    amount_includes_iof: text(),
    amount_type: text(),
    currency: text(),
    end_date: text(),
    payment_schedule: text(),
    reference: text(),
    start_date: text(),
  }),
    setup_future_usage: text(),
  }))

  const PixQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
    expires_at: integer(),
    hosted_instructions_url: text(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("plan"),
    active: flag(),
    amount: nullableInteger(),
    amount_decimal: nullableText(),
    billing_scheme: text(),
    created: integer(),
    currency: text(),
    interval: text(),
    interval_count: integer(),
    livemode: flag(),
    metadata: texts().nullable(),
    meter: nullableText(),
    nickname: nullableText(),
    product: z.union([text(), ProductSchema, DeletedProductSchema]).nullable(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: nullableText(),
    transform_usage: TransformQuantitySchema.nullable(),
    trial_period_days: nullableInteger(),
    usage_type: text(),
  }))

  const PretaxCreditAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    credit_balance_transaction: z.union([text(), CreditBalanceTransactionSchema]).nullable(),
    discount: z.union([text(), DiscountSchema, DeletedDiscountSchema]),
    type: text(),
  }))

  const PriceSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("price"),
    active: flag(),
    billing_scheme: text(),
    created: integer(),
    currency: text(),
    currency_options: z.record(text(), CurrencyOptionsSchema),
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    livemode: flag(),
    lookup_key: nullableText(),
    metadata: texts(),
    nickname: nullableText(),
    product: z.union([text(), ProductSchema, DeletedProductSchema]),
    recurring: PriceRecurringSchema.nullable(),
    tax_behavior: nullableText(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: nullableText(),
    transform_quantity: TransformQuantitySchema.nullable(),
    type: text(),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableText(),
  }))

  const PriceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(PriceSchema),
  }))

  const PriceRecurringSchema: z.ZodType = z.lazy(() => partial({
    interval: text(),
    interval_count: integer(),
    meter: nullableText(),
    trial_period_days: nullableInteger(),
    usage_type: text(),
  }))

  const PriceTierSchema: z.ZodType = z.lazy(() => partial({
    flat_amount: nullableInteger(),
    flat_amount_decimal: nullableText(),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableText(),
    up_to: nullableInteger(),
  }))

  const ProductSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("product"),
    active: flag(),
    created: integer(),
    default_price: z.union([text(), PriceSchema]).nullable(),
    deleted: z.literal(false),
    description: nullableText(),
    images: z.array(text()),
    livemode: flag(),
    marketing_features: z.array(partial({
    name: text(),
  })),
    metadata: texts(),
    name: text(),
    package_dimensions: PackageDimensionsSchema.nullable(),
    shippable: flag().nullable(),
    statement_descriptor: nullableText(),
    tax_code: z.union([text(), TaxCodeSchema]).nullable(),
    tax_details: partial({
    performance_location: nullableText(),
    tax_code: nullableText(),
  }).nullable(),
    type: text(),
    unit_label: nullableText(),
    updated: integer(),
    url: nullableText(),
  }))

  const ProductListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(ProductSchema),
  }))

  const PromotionCodeSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("promotion_code"),
    active: flag(),
    code: text(),
    created: integer(),
    expires_at: nullableInteger(),
    livemode: flag(),
    max_redemptions: nullableInteger(),
    metadata: texts().nullable(),
    promotion: partial({
    coupon: z.union([text(), CouponSchema]).nullable(),
    type: text(),
  }),
    times_redeemed: integer(),
  }))

  const PromptpayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
    hosted_instructions_url: text(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const ProrationDetailsSchema: z.ZodType = z.lazy(() => partial({
    credited_items: partial({
    invoice: text(),
    invoice_line_items: z.array(text()),
  }).nullable(),
  }))

  const ReusableManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: text(),
    setup_future_usage: text(),
  }))

  const ReusableOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: text(),
  }))

  const ReviewSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("review"),
    closed_reason: nullableText(),
    created: integer(),
    livemode: flag(),
    open: flag(),
    opened_reason: text(),
    reason: text(),
  }))

  const SetupIntentSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("setup_intent"),
    cancellation_reason: nullableText(),
    client_secret: nullableText(),
    created: integer(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: nullableText(),
    last_setup_error: ApiErrorDetailSchema.nullable(),
    livemode: flag(),
    metadata: texts().nullable(),
    next_action: anything().nullable(),
    payment_method: z.union([text(), PaymentMethodSchema]).nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    status: text(),
    usage: text(),
  }))

  const ShippingSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema,
    carrier: nullableText(),
    name: text(),
    phone: nullableText(),
    tracking_number: nullableText(),
  }))

  const ShippingRateSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("shipping_rate"),
    active: flag(),
    created: integer(),
    display_name: nullableText(),
    fixed_amount: partial({
    amount: integer(),
    currency: text(),
  }),
    livemode: flag(),
    metadata: texts(),
    tax_behavior: nullableText(),
    type: text(),
  }))

  const ShippingTaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    rate: TaxRateSchema,
    taxability_reason: TaxabilityReasonSchema.nullable(),
    taxable_amount: nullableInteger(),
  }))

  const SortCodeAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: text(),
    account_number: text(),
    bank_address: AddressSchema,
    sort_code: text(),
  }))

  const SourceSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("source"),
    amount: nullableInteger(),
    created: integer(),
    currency: nullableText(),
    flow: text(),
    livemode: flag(),
    status: text(),
    type: text(),
    usage: nullableText(),
  }))

  const SpeiAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: text(),
    bank_address: AddressSchema,
    bank_code: text(),
    bank_name: text(),
    clabe: text(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("subscription"),
    application: z.union([text(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    application_fee_percent: z.number().nullable(),
    automatic_tax: SubscriptionAutomaticTaxSchema,
    billing_cycle_anchor: integer(),
    billing_cycle_anchor_config: BillingCycleAnchorConfigSchema.nullable(),
    billing_mode: BillingModeSchema,
    billing_schedules: z.array(BillingScheduleSchema),
    billing_thresholds: partial({
    amount_gte: nullableInteger(),
    reset_billing_cycle_anchor: flag().nullable(),
  }).nullable(),
    cancel_at: nullableInteger(),
    cancel_at_period_end: flag(),
    canceled_at: nullableInteger(),
    cancellation_details: CancellationDetailsSchema.nullable(),
    collection_method: text(),
    created: integer(),
    currency: text(),
    current_period_start: integer(),
    current_period_end: integer(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableText(),
    days_until_due: nullableInteger(),
    default_payment_method: z.union([text(), PaymentMethodSchema]).nullable(),
    default_source: z.union([text(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema).nullable(),
    description: nullableText(),
    discounts: z.array(z.union([text(), DiscountSchema])),
    ended_at: nullableInteger(),
    invoice_settings: SubscriptionInvoiceSettingsSchema,
    items: SubscriptionItemListSchema,
    latest_invoice: z.union([text(), InvoiceSchema]).nullable(),
    livemode: flag(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: texts(),
    next_pending_invoice_item_invoice: nullableInteger(),
    on_behalf_of: z.union([text(), AccountSchema]).nullable(),
    pause_collection: partial({
    behavior: text(),
    resumes_at: nullableInteger(),
  }).nullable(),
    payment_settings: SubscriptionPaymentSettingsSchema.nullable(),
    pending_invoice_item_interval: partial({
    interval: text(),
    interval_count: integer(),
  }).nullable(),
    pending_setup_intent: z.union([text(), SetupIntentSchema]).nullable(),
    pending_update: PendingUpdateSchema.nullable(),
    plan: PlanSchema.nullable(),
    presentment_details: partial({
    presentment_currency: text(),
  }),
    quantity: integer(),
    schedule: z.union([text(), SubscriptionScheduleSchema]).nullable(),
    start_date: integer(),
    status: text(),
    status_details: SubscriptionStatusDetailsSchema,
    test_clock: z.union([text(), TestClockSchema]).nullable(),
    transfer_data: partial({
    amount_percent: z.number().nullable(),
    destination: z.union([text(), AccountSchema]),
  }).nullable(),
    trial_end: nullableInteger(),
    trial_settings: TrialSettingsSchema.nullable(),
    trial_start: nullableInteger(),
  }))

  const SubscriptionAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: nullableText(),
    enabled: flag(),
    liability: ConnectAccountReferenceSchema.nullable(),
  }))

  const SubscriptionCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableText(),
    description: nullableText(),
  }),
    network: CardNetworkSchema.nullable(),
    request_three_d_secure: nullableText(),
  }))

  const SubscriptionInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    account_tax_ids: z.array(z.union([text(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    description: nullableText(),
    footer: nullableText(),
    issuer: ConnectAccountReferenceSchema,
  }))

  const SubscriptionItemSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("subscription_item"),
    billed_until: integer(),
    billing_thresholds: partial({
    usage_gte: nullableInteger(),
  }).nullable(),
    created: integer(),
    current_period_end: integer(),
    current_period_start: integer(),
    current_trial: partial({
    end_date: integer(),
    start_date: integer(),
    trial_offer: text(),
  }).nullable(),
    discounts: z.array(z.union([text(), DiscountSchema])),
    metadata: texts(),
    plan: PlanSchema,
    price: PriceSchema,
    quantity: integer(),
    subscription: text(),
    tax_rates: z.array(TaxRateSchema).nullable(),
  }))

  const SubscriptionItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(SubscriptionItemSchema),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
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
    expires_at: nullableInteger(),
  }),
  }).nullable(),
    card: SubscriptionCardOptionsSchema.nullable(),
    customer_balance: BillingCustomerBalanceOptionsSchema.nullable(),
    konbini: anything().nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: SubscriptionPixOptionsSchema.nullable(),
    sepa_debit: anything().nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const SubscriptionPaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    payment_method_options: SubscriptionPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    save_default_payment_method: nullableText(),
  }))

  const SubscriptionPixOptionsSchema: z.ZodType = z.lazy(() => partial({
    expires_after_seconds: integer(),
    mandate_options: partial({
    amount: nullableInteger(),
    amount_includes_iof: nullableText(),
    end_date: nullableText(),
    payment_schedule: nullableText(),
  }),
  }))

  const SubscriptionScheduleSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("subscription_schedule"),
    canceled_at: nullableInteger(),
    created: integer(),
    current_phase: partial({
    end_date: integer(),
    start_date: integer(),
  }).nullable(),
    customer: z.union([text(), CustomerSchema, DeletedCustomerSchema]),
    end_behavior: text(),
    livemode: flag(),
    metadata: texts().nullable(),
    status: text(),
    subscription: z.union([text(), SubscriptionSchema]).nullable(),
  }))

  const SubscriptionStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    paused: partial({
    subscription: partial({
    type: text(),
  }),
    transitioned_at: integer(),
    type: text(),
  }),
  }))

  const SwiftAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: text(),
    account_number: text(),
    account_type: text(),
    bank_address: AddressSchema,
    bank_name: text(),
    swift_code: text(),
  }))

  const SwishRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: text(),
    mobile_auth_url: text(),
    qr_code: partial({
    data: text(),
    expires_at: integer(),
    image_url_png: text(),
    image_url_svg: text(),
  }),
  }))

  const TaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    tax_behavior: text(),
    tax_rate_details: partial({
    tax_rate: text(),
  }).nullable(),
    taxability_reason: TaxabilityReasonSchema,
    taxable_amount: nullableInteger(),
    type: text(),
  }))

  const TaxCodeSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("tax_code"),
    description: text(),
    name: text(),
  }))

  const TaxIdSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("tax_id"),
    country: nullableText(),
    created: integer(),
    customer: z.union([text(), CustomerSchema]).nullable(),
    customer_account: nullableText(),
    deleted: z.literal(false),
    livemode: flag(),
    type: TaxIdTypeSchema,
    value: text(),
    verification: partial({
    status: text(),
    verified_address: nullableText(),
    verified_name: nullableText(),
  }).nullable(),
  }))

  const TaxIdListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: flag(),
    url: text(),
    total_count: optionalInteger(),
    data: z.array(TaxIdSchema),
  }))

  const TaxIdTypeSchema: z.ZodType = z.lazy(() => text())

  const TaxRateSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("tax_rate"),
    active: flag(),
    country: nullableText(),
    created: integer(),
    description: nullableText(),
    display_name: text(),
    effective_percentage: z.number().nullable(),
    flat_amount: partial({
    amount: integer(),
    currency: text(),
  }).nullable(),
    inclusive: flag(),
    jurisdiction: nullableText(),
    jurisdiction_level: nullableText(),
    livemode: flag(),
    metadata: texts().nullable(),
    percentage: z.number(),
    rate_type: nullableText(),
    state: nullableText(),
    tax_type: nullableText(),
  }))

  const TaxabilityReasonSchema: z.ZodType = z.lazy(() => text())

  const TestClockSchema: z.ZodType = z.lazy(() => partial({
    id: text(),
    object: z.literal("test_helpers.test_clock"),
    created: integer(),
    deletes_after: integer(),
    frozen_time: integer(),
    livemode: flag(),
    name: nullableText(),
    status: text(),
  }))

  const TransformQuantitySchema: z.ZodType = z.lazy(() => partial({
    divide_by: integer(),
    round: text(),
  }))

  const TrialSettingsSchema: z.ZodType = z.lazy(() => partial({
    end_behavior: partial({
    billing_cycle_anchor: nullableText(),
    missing_payment_method: text(),
  }),
  }))

  const UpiRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: text(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const UsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(text()),
    prefetch: z.array(text()).nullable(),
    return_url: text(),
  }),
    mandate_options: partial({
    collection_method: text(),
  }),
    setup_future_usage: text(),
    target_date: text(),
    transaction_purpose: text(),
    verification_method: text(),
  }))

  const WechatPayAndroidRedirectSchema: z.ZodType = z.lazy(() => partial({
    app_id: text(),
    nonce_str: text(),
    package: text(),
    partner_id: text(),
    prepay_id: text(),
    sign: text(),
    timestamp: text(),
  }))

  const WechatPayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: text(),
    hosted_instructions_url: text(),
    image_data_url: text(),
    image_url_png: text(),
    image_url_svg: text(),
  }))

  const ZenginAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: nullableText(),
    account_number: nullableText(),
    account_type: nullableText(),
    bank_address: AddressSchema,
    bank_code: nullableText(),
    bank_name: nullableText(),
    branch_code: nullableText(),
    branch_name: nullableText(),
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
