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
const eitherOr = (name: string, other: string) => relation(name, `required unless ${other} is given`, (input) => input[name] !== undefined || input[other] !== undefined)
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)
const needing = (name: string, other: string) => relation(name, `needs ${other}`, (input) => input[name] === undefined || input[other] !== undefined)

const AddressParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    city: optionalStr(),
    country: optionalStr(),
    line1: optionalStr(),
    line2: optionalStr(),
    postal_code: optionalStr(),
    state: optionalStr(),
  }))

const CancelPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    cancellation_reason: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    prorate: bool().optional(),
    invoice_now: bool().optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const CapturePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount_to_capture: optionalInteger(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const ConfirmPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalStr(),
    return_url: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: optionalStr(),
    email: optionalStr(),
    description: optionalStr(),
    phone: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    address: z.union([z.strictObject({
    city: optionalStr(),
    country: optionalStr(),
    line1: optionalStr(),
    line2: optionalStr(),
    postal_code: optionalStr(),
    state: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: str(),
    phone: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: nullableStr().optional(),
    preferred_locales: z.array(str()).optional(),
    payment_method: optionalStr(),
    test_clock: optionalStr(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const CreateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: str(),
    description: optionalStr(),
    subscription: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    auto_advance: bool().optional(),
    collection_method: optionalStr(),
    days_until_due: optionalInteger(),
    due_date: optionalInteger(),
    pending_invoice_items_behavior: optionalStr(),
    currency: optionalStr(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const CreatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: integer(),
    currency: str(),
    customer: optionalStr(),
    description: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    capture_method: optionalStr(),
    automatic_payment_methods_enabled: bool().optional(),
    automatic_payment_methods_allow_redirects: optionalStr(),
    payment_method: optionalStr(),
    confirm: bool().optional(),
    off_session: z.union([bool(), str()]).optional(),
    setup_future_usage: optionalStr(),
    receipt_email: optionalStr(),
    return_url: optionalStr(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CreatePriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: str(),
    unit_amount: optionalInteger(),
    currency: str(),
    recurring_interval: optionalStr(),
    recurring_interval_count: integer().min(1).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    nickname: optionalStr(),
    lookup_key: optionalStr(),
    tax_behavior: optionalStr(),
    unit_amount_decimal: str().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }).refine(...eitherOr('unit_amount', 'unit_amount_decimal')).refine(...notBoth('unit_amount', 'unit_amount_decimal')).refine(...needing('recurring_interval_count', 'recurring_interval')))

const CreateProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
    description: optionalStr(),
    active: bool().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: str(),
    price: optionalStr(),
    quantity: integer().min(0).optional(),
    trial_period_days: optionalInteger(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    items: z.array(SubscriptionItemParamSchema).min(1).max(20).optional(),
    default_payment_method: optionalStr(),
    payment_behavior: optionalStr(),
    trial_end: z.union([integer(), z.literal("now")]).optional(),
    cancel_at_period_end: bool().optional(),
    collection_method: optionalStr(),
    days_until_due: optionalInteger(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }).refine(...eitherOr('price', 'items')).refine(...notBoth('price', 'items')).refine(...notBoth('quantity', 'items')))

const CustomerExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CustomerInvoiceSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    custom_fields: z.union([z.array(z.strictObject({
    name: str(),
    value: str(),
  })), z.literal('')]).nullable().optional(),
    default_payment_method: optionalStr(),
    footer: optionalStr(),
    rendering_options: z.union([z.strictObject({
    amount_tax_display: nullableStr().optional(),
    template: optionalStr(),
  }), z.literal('')]).nullable().optional(),
  }))

const CustomerListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DiscountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    coupon: optionalStr(),
    discount: optionalStr(),
    promotion_code: optionalStr(),
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

const InvoiceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoiceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(CustomerListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    status: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    subscription: optionalStr(),
    collection_method: optionalStr(),
    due_date: TimestampFilterSchema.optional(),
    expand: z.array(InvoiceListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListPricesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: optionalStr(),
    active: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    currency: optionalStr(),
    type: optionalStr(),
    lookup_keys: z.array(str()).optional(),
    expand: z.array(PriceListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListProductsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    expand: z.array(ProductListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const PayInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalStr(),
    off_session: bool().optional(),
    paid_out_of_band: bool().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const PaymentIntentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PriceDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: str(),
    product: str(),
    recurring: z.strictObject({
    interval: str(),
    interval_count: optionalInteger(),
  }),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: str().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
  }))

const PriceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PriceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ProductExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ProductListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    price: optionalStr(),
    quantity: optionalInteger(),
    metadata: z.record(str(), nullableStr()).optional(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    current_trial: z.strictObject({
    trial_offer: str(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    plan: optionalStr(),
    price_data: PriceDataParamSchema.optional(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
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
    name: nullableStr().optional(),
    email: nullableStr().optional(),
    description: nullableStr().optional(),
    phone: nullableStr().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    address: z.union([z.strictObject({
    city: optionalStr(),
    country: optionalStr(),
    line1: optionalStr(),
    line2: optionalStr(),
    postal_code: optionalStr(),
    state: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    shipping: z.union([z.strictObject({
    address: AddressParamSchema,
    name: str(),
    phone: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    invoice_settings: CustomerInvoiceSettingsParamSchema.optional(),
    tax_exempt: nullableStr().optional(),
    preferred_locales: z.array(str()).optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const UpdatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    description: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
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

/** The response of each operation, on the wire. `object` creates the object schemas: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AbaAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: str(),
    account_number: str(),
    account_type: str(),
    bank_address: AddressSchema,
    bank_name: str(),
    routing_number: str(),
  }))

  const AccountSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("account"),
    business_type: nullableStr(),
    charges_enabled: bool(),
    country: str(),
    created: integer(),
    default_currency: str(),
    details_submitted: bool(),
    email: nullableStr(),
    metadata: strings(),
    payouts_enabled: bool(),
    type: str(),
  }))

  const AcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    custom_mandate_url: str(),
    interval_description: nullableStr(),
    payment_schedule: nullableStr(),
    transaction_type: nullableStr(),
  }),
    setup_future_usage: str(),
    target_date: str(),
    verification_method: str(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    city: nullableStr(),
    country: nullableStr(),
    line1: nullableStr(),
    line2: nullableStr(),
    postal_code: nullableStr(),
    state: nullableStr(),
  }))

  const AlipayRedirectSchema: z.ZodType = z.lazy(() => partial({
    native_data: nullableStr(),
    native_url: nullableStr(),
    return_url: nullableStr(),
    url: nullableStr(),
  }))

  const AmountDetailsLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PaymentIntentAmountDetailsLineItemSchema),
  }))

  const ApiErrorCodeSchema: z.ZodType = z.lazy(() => str())

  const ApiErrorDetailSchema: z.ZodType = z.lazy(() => partial({
    advice_code: str(),
    charge: str(),
    code: ApiErrorCodeSchema,
    decline_code: str(),
    doc_url: str(),
    message: str(),
    network_advice_code: str(),
    network_decline_code: str(),
    param: str(),
    payment_intent: PaymentIntentSchema,
    payment_method: PaymentMethodSchema,
    payment_method_type: str(),
    request_log_url: str(),
    setup_intent: SetupIntentSchema,
    source: CustomerSourceSchema,
    type: str(),
  }))

  const ApplicationSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("application"),
    deleted: z.literal(false),
    name: nullableStr(),
  }))

  const BalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("balance"),
    available: z.array(BalanceAmountSchema),
    connect_reserved: z.array(BalanceAmountSchema),
    instant_available: z.array(InstantAvailableBalanceSchema),
    issuing: partial({
    available: z.array(BalanceAmountSchema),
  }),
    livemode: bool(),
    pending: z.array(BalanceAmountSchema),
    refund_and_dispute_prefunding: partial({
    available: z.array(BalanceAmountSchema),
    pending: z.array(BalanceAmountSchema),
  }),
  }))

  const BalanceAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    currency: str(),
    source_types: BalanceSourceTypesSchema,
  }))

  const BalanceSourceTypesSchema: z.ZodType = z.lazy(() => partial({
    bank_account: integer(),
    card: integer(),
    fpx: integer(),
  }))

  const BalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("balance_transaction"),
    amount: integer(),
    available_on: integer(),
    created: integer(),
    currency: str(),
    description: nullableStr(),
    exchange_rate: z.number().nullable(),
    fee: integer(),
    net: integer(),
    reporting_category: str(),
    source: nullableStr(),
    status: str(),
    type: str(),
  }))

  const BankAccountSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("bank_account"),
    account_holder_name: nullableStr(),
    account_holder_type: nullableStr(),
    bank_name: nullableStr(),
    country: str(),
    currency: str(),
    deleted: z.literal(false),
    fingerprint: nullableStr(),
    last4: str(),
    routing_number: nullableStr(),
    status: str(),
  }))

  const BankAccountFiltersSchema: z.ZodType = z.lazy(() => partial({
    account_subcategories: z.array(str()),
  }))

  const BankTransferInstructionsSchema: z.ZodType = z.lazy(() => partial({
    amount_remaining: nullableInteger(),
    currency: nullableStr(),
    financial_addresses: z.array(FinancialAddressSchema),
    hosted_instructions_url: nullableStr(),
    reference: nullableStr(),
    type: str(),
  }))

  const BillieCompanyDetailsSchema: z.ZodType = z.lazy(() => partial({
    registered_address: AddressSchema,
    registered_name: nullableStr(),
    registration_number: nullableStr(),
    registration_type: str(),
    vat: nullableStr(),
  }))

  const BillieOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    company_details: BillieCompanyDetailsSchema,
    reference: nullableStr(),
  }))

  const BillingAcssDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    transaction_type: nullableStr(),
  }),
    verification_method: str(),
  }))

  const BillingBancontactOptionsSchema: z.ZodType = z.lazy(() => partial({
    preferred_language: str(),
  }))

  const BillingCustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    type: nullableStr(),
  }),
    funding_type: nullableStr(),
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
    email: nullableStr(),
    name: nullableStr(),
    phone: nullableStr(),
    tax_id: nullableStr(),
  }))

  const BillingModeSchema: z.ZodType = z.lazy(() => partial({
    flexible: partial({
    proration_discounts: str(),
  }).nullable(),
    type: str(),
    updated_at: integer(),
  }))

  const BillingPaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    purpose: nullableStr(),
  }),
  }))

  const BillingScheduleSchema: z.ZodType = z.lazy(() => partial({
    applies_to: z.array(partial({
    price: z.union([str(), PriceSchema]).nullable(),
    type: str(),
  })).nullable(),
    bill_until: partial({
    computed_timestamp: integer(),
    duration: partial({
    interval: str(),
    interval_count: nullableInteger(),
  }).nullable(),
    timestamp: nullableInteger(),
    type: str(),
  }),
    key: str(),
  }))

  const BillingUpiOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    description: nullableStr(),
    end_date: nullableInteger(),
  }),
  }))

  const BillingUsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(str()),
    prefetch: z.array(str()).nullable(),
  }),
    verification_method: str(),
  }))

  const BoletoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: nullableInteger(),
    hosted_voucher_url: nullableStr(),
    number: nullableStr(),
    pdf: nullableStr(),
  }))

  const CancellationDetailsSchema: z.ZodType = z.lazy(() => partial({
    comment: nullableStr(),
    feedback: nullableStr(),
    feedback_option: z.union([str(), FeedbackOptionSchema]).nullable(),
    reason: nullableStr(),
  }))

  const CardSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("card"),
    brand: str(),
    country: nullableStr(),
    deleted: z.literal(false),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: str(),
    last4: str(),
    name: nullableStr(),
  }))

  const CardInstallmentPlanSchema: z.ZodType = z.lazy(() => partial({
    count: nullableInteger(),
    interval: nullableStr(),
    type: str(),
  }))

  const CardMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    amount_type: str(),
    description: nullableStr(),
    end_date: nullableInteger(),
    interval: str(),
    interval_count: nullableInteger(),
    reference: str(),
    start_date: integer(),
    supported_types: z.array(str()).nullable(),
  }))

  const CardNetworkSchema: z.ZodType = z.lazy(() => str())

  const CardOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    installments: partial({
    available_plans: z.array(CardInstallmentPlanSchema).nullable(),
    enabled: bool(),
    plan: CardInstallmentPlanSchema.nullable(),
  }).nullable(),
    mandate_options: CardMandateOptionsSchema.nullable(),
    network: CardNetworkSchema.nullable(),
    request_extended_authorization: str(),
    request_incremental_authorization: str(),
    request_multicapture: str(),
    request_overcapture: str(),
    request_three_d_secure: nullableStr(),
    require_cvc_recollection: bool(),
    setup_credential_usage: str(),
    setup_future_usage: str(),
    statement_descriptor_suffix_kana: str(),
    statement_descriptor_suffix_kanji: str(),
    stored_credential_usage: str(),
  }))

  const CardPresentOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    request_extended_authorization: bool().nullable(),
    request_incremental_authorization_support: bool().nullable(),
    routing: partial({
    requested_priority: nullableStr(),
  }),
  }))

  const CashBalanceSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("cash_balance"),
    available: z.record(str(), integer()).nullable(),
    customer: str(),
    customer_account: nullableStr(),
    livemode: bool(),
    settings: partial({
    reconciliation_mode: str(),
    using_merchant_default: bool(),
  }),
  }))

  const CashappRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: str(),
    mobile_auth_url: str(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const ChargeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("charge"),
    amount: integer(),
    amount_captured: integer(),
    amount_refunded: integer(),
    application_fee_amount: nullableInteger(),
    balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    billing_details: BillingDetailsSchema,
    calculated_statement_descriptor: nullableStr(),
    captured: bool(),
    created: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: nullableStr(),
    disputed: bool(),
    failure_code: nullableStr(),
    failure_message: nullableStr(),
    livemode: bool(),
    metadata: strings(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    outcome: ChargeOutcomeSchema,
    paid: bool(),
    payment_intent: z.union([str(), PaymentIntentSchema]).nullable(),
    payment_method: nullableStr(),
    payment_method_details: anyObject().nullable(),
    receipt_email: nullableStr(),
    receipt_number: nullableStr(),
    receipt_url: nullableStr(),
    refunded: bool(),
    review: z.union([str(), ReviewSchema]).nullable(),
    shipping: ShippingSchema.nullable(),
    statement_descriptor: nullableStr(),
    statement_descriptor_suffix: nullableStr(),
    status: str(),
    transfer_group: nullableStr(),
  }))

  const ChargeOutcomeSchema: z.ZodType = z.lazy(() => partial({
    advice_code: nullableStr(),
    network_advice_code: nullableStr(),
    network_decline_code: nullableStr(),
    network_status: nullableStr(),
    reason: nullableStr(),
    risk_level: str(),
    risk_score: integer(),
    seller_message: nullableStr(),
    type: str(),
  }).nullable())

  const ConnectAccountReferenceSchema: z.ZodType = z.lazy(() => partial({
    account: z.union([str(), AccountSchema]),
    type: str(),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("coupon"),
    amount_off: nullableInteger(),
    created: integer(),
    currency: nullableStr(),
    duration: str(),
    duration_in_months: nullableInteger(),
    livemode: bool(),
    max_redemptions: nullableInteger(),
    metadata: strings().nullable(),
    name: nullableStr(),
    percent_off: z.number().nullable(),
    redeem_by: nullableInteger(),
    times_redeemed: integer(),
    valid: bool(),
  }))

  const CreditBalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing.credit_balance_transaction"),
    created: integer(),
    credit_grant: str(),
    effective_at: integer(),
    livemode: bool(),
    type: nullableStr(),
  }))

  const CurrencyOptionsSchema: z.ZodType = z.lazy(() => partial({
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    tax_behavior: nullableStr(),
    tiers: z.array(PriceTierSchema),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableStr(),
  }))

  const CustomUnitAmountSchema: z.ZodType = z.lazy(() => partial({
    maximum: nullableInteger(),
    minimum: nullableInteger(),
    preset: nullableInteger(),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("customer"),
    address: AddressSchema.nullable(),
    balance: integer(),
    business_name: str(),
    cash_balance: CashBalanceSchema.nullable(),
    created: integer(),
    currency: nullableStr(),
    customer_account: nullableStr(),
    default_source: z.union([str(), CustomerSourceSchema]).nullable(),
    deleted: z.literal(false),
    delinquent: bool().nullable(),
    description: nullableStr(),
    discount: DiscountSchema.nullable(),
    email: nullableStr(),
    individual_name: str(),
    invoice_credit_balance: z.record(str(), integer()),
    invoice_prefix: nullableStr(),
    invoice_settings: CustomerInvoiceSettingsSchema,
    livemode: bool(),
    metadata: strings(),
    name: nullableStr(),
    next_invoice_sequence: integer(),
    phone: nullableStr(),
    preferred_locales: z.array(str()).nullable(),
    shipping: ShippingSchema.nullable(),
    sources: CustomerSourceListSchema,
    subscriptions: SubscriptionListSchema,
    tax: CustomerTaxSchema,
    tax_exempt: nullableStr(),
    tax_ids: TaxIdListSchema,
    test_clock: z.union([str(), TestClockSchema]).nullable(),
  }))

  const CustomerBalanceOptionsSchema: z.ZodType = z.lazy(() => partial({
    bank_transfer: partial({
    eu_bank_transfer: EuBankTransferSchema,
    requested_address_types: z.array(str()),
    type: nullableStr(),
  }),
    funding_type: nullableStr(),
    setup_future_usage: str(),
  }))

  const CustomerInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    default_payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    footer: nullableStr(),
    rendering_options: partial({
    amount_tax_display: nullableStr(),
    template: nullableStr(),
  }).nullable(),
  }))

  const CustomerListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CustomerSchema),
  }))

  const CustomerSourceSchema: z.ZodType = z.lazy(() => z.union([AccountSchema, BankAccountSchema, CardSchema, SourceSchema]))

  const CustomerSourceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CustomerSourceSchema),
  }))

  const CustomerTaxSchema: z.ZodType = z.lazy(() => partial({
    automatic_tax: str(),
    ip_address: nullableStr(),
    location: partial({
    country: str(),
    source: str(),
    state: nullableStr(),
  }).nullable(),
    provider: str(),
  }))

  const DebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: str(),
    target_date: str(),
  }))

  const DeletedApplicationSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("application"),
    deleted: z.literal(true),
    name: nullableStr().optional(),
  }))

  const DeletedBankAccountSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("bank_account"),
    currency: nullableStr().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCardSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("card"),
    currency: nullableStr().optional(),
    deleted: z.literal(true),
  }))

  const DeletedCustomerSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("customer"),
    deleted: z.literal(true),
  }))

  const DeletedDiscountSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("discount"),
    checkout_session: nullableStr().optional(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable().optional(),
    customer_account: nullableStr().optional(),
    deleted: z.literal(true),
    end: nullableInteger().optional(),
    invoice: nullableStr().optional(),
    invoice_item: nullableStr().optional(),
    promotion_code: z.union([str(), PromotionCodeSchema]).nullable().optional(),
    source: object({
    coupon: z.union([str(), CouponSchema]).nullable(),
    type: str(),
  }).optional(),
    start: optionalInteger(),
    subscription: nullableStr().optional(),
    subscription_item: nullableStr().optional(),
  }))

  const DeletedProductSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("product"),
    deleted: z.literal(true),
  }))

  const DeletedTaxIdSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("tax_id"),
    deleted: z.literal(true),
  }))

  const DiscountSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("discount"),
    checkout_session: nullableStr(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    deleted: z.literal(false),
    end: nullableInteger(),
    invoice: nullableStr(),
    invoice_item: nullableStr(),
    promotion_code: z.union([str(), PromotionCodeSchema]).nullable(),
    source: partial({
    coupon: z.union([str(), CouponSchema]).nullable(),
    type: str(),
  }),
    start: integer(),
    subscription: nullableStr(),
    subscription_item: nullableStr(),
  }))

  const DiscountAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    discount: z.union([str(), DiscountSchema, DeletedDiscountSchema]),
  }))

  const EuBankTransferSchema: z.ZodType = z.lazy(() => partial({
    country: str(),
  }))

  const ExpiringQrCodeSchema: z.ZodType = z.lazy(() => partial({
    expires_at: integer(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const FeedbackOptionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: str(),
  }))

  const FinancialAddressSchema: z.ZodType = z.lazy(() => partial({
    aba: AbaAddressSchema,
    iban: IbanAddressSchema,
    sort_code: SortCodeAddressSchema,
    spei: SpeiAddressSchema,
    supported_networks: z.array(str()),
    swift: SwiftAddressSchema,
    type: str(),
    zengin: ZenginAddressSchema,
  }))

  const GetCustomerResultSchema: z.ZodType = z.lazy(() => z.union([CustomerSchema, DeletedCustomerSchema]))

  const IbanAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: str(),
    bank_address: AddressSchema,
    bic: str(),
    country: str(),
    iban: str(),
  }))

  const InstantAvailableBalanceSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    currency: str(),
    net_available: z.array(InstantNetAvailableSchema),
    source_types: BalanceSourceTypesSchema,
  }))

  const InstantNetAvailableSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    destination: str(),
    source_types: BalanceSourceTypesSchema,
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("invoice"),
    account_country: nullableStr(),
    account_name: nullableStr(),
    account_tax_ids: z.array(z.union([str(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    amount_due: integer(),
    amount_overpaid: integer(),
    amount_paid: integer(),
    amount_paid_off_stripe: integer(),
    amount_remaining: integer(),
    amount_shipping: integer(),
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    attempt_count: integer(),
    attempted: bool(),
    auto_advance: bool(),
    automatic_tax: InvoiceAutomaticTaxSchema,
    automatically_finalizes_at: nullableInteger(),
    billing_reason: nullableStr(),
    collection_method: str(),
    confirmation_secret: partial({
    client_secret: str(),
    type: str(),
  }).nullable(),
    created: integer(),
    currency: str(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    customer_address: AddressSchema.nullable(),
    customer_email: nullableStr(),
    customer_name: nullableStr(),
    customer_phone: nullableStr(),
    customer_shipping: ShippingSchema.nullable(),
    customer_tax_exempt: nullableStr(),
    customer_tax_ids: z.array(partial({
    type: TaxIdTypeSchema,
    value: nullableStr(),
  })).nullable(),
    default_payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    default_source: z.union([str(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema),
    description: nullableStr(),
    discounts: z.array(z.union([str(), DiscountSchema, DeletedDiscountSchema])),
    due_date: nullableInteger(),
    effective_at: nullableInteger(),
    ending_balance: nullableInteger(),
    footer: nullableStr(),
    from_invoice: partial({
    action: str(),
    invoice: z.union([str(), InvoiceSchema]),
  }).nullable(),
    hosted_invoice_url: nullableStr(),
    invoice_pdf: nullableStr(),
    issuer: ConnectAccountReferenceSchema,
    last_finalization_error: ApiErrorDetailSchema.nullable(),
    latest_revision: z.union([str(), InvoiceSchema]).nullable(),
    lines: InvoiceLineItemListSchema,
    livemode: bool(),
    metadata: strings().nullable(),
    next_payment_attempt: nullableInteger(),
    number: nullableStr(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    parent: InvoiceParentSchema.nullable(),
    payment_settings: InvoicePaymentSettingsSchema,
    payments: InvoicePaymentListSchema,
    period_end: integer(),
    period_start: integer(),
    post_payment_credit_notes_amount: integer(),
    pre_payment_credit_notes_amount: integer(),
    receipt_number: nullableStr(),
    rendering: InvoiceRenderingSchema.nullable(),
    shipping_cost: InvoiceShippingCostSchema.nullable(),
    shipping_details: ShippingSchema.nullable(),
    starting_balance: integer(),
    statement_descriptor: nullableStr(),
    status: nullableStr(),
    status_details: InvoiceStatusDetailsSchema,
    status_transitions: InvoiceStatusTransitionsSchema,
    subtotal: integer(),
    subtotal_excluding_tax: nullableInteger(),
    test_clock: z.union([str(), TestClockSchema]).nullable(),
    threshold_reason: InvoiceThresholdReasonSchema,
    total: integer(),
    total_discount_amounts: z.array(DiscountAmountSchema).nullable(),
    total_excluding_tax: nullableInteger(),
    total_pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    total_taxes: z.array(TaxAmountSchema).nullable(),
    webhooks_delivered_at: nullableInteger(),
  }))

  const InvoiceAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: nullableStr(),
    enabled: bool(),
    liability: ConnectAccountReferenceSchema.nullable(),
    provider: nullableStr(),
    status: nullableStr(),
  }))

  const InvoiceCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    installments: partial({
    enabled: bool().nullable(),
  }),
    request_three_d_secure: nullableStr(),
  }))

  const InvoiceCustomFieldSchema: z.ZodType = z.lazy(() => partial({
    name: str(),
    value: str(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("line_item"),
    amount: integer(),
    currency: str(),
    description: nullableStr(),
    discount_amounts: z.array(DiscountAmountSchema).nullable(),
    discountable: bool(),
    discounts: z.array(z.union([str(), DiscountSchema])),
    invoice: nullableStr(),
    livemode: bool(),
    metadata: strings(),
    parent: InvoiceLineItemParentSchema.nullable(),
    period: partial({
    end: integer(),
    start: integer(),
  }),
    pretax_credit_amounts: z.array(PretaxCreditAmountSchema).nullable(),
    pricing: InvoiceLineItemPricingSchema.nullable(),
    quantity: nullableInteger(),
    quantity_decimal: nullableStr(),
    subscription: z.union([str(), SubscriptionSchema]).nullable(),
    subtotal: integer(),
    taxes: z.array(TaxAmountSchema).nullable(),
  }))

  const InvoiceLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(InvoiceLineItemSchema),
  }))

  const InvoiceLineItemParentSchema: z.ZodType = z.lazy(() => partial({
    invoice_item_details: partial({
    invoice_item: str(),
    proration: bool(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: nullableStr(),
  }).nullable(),
    subscription_item_details: partial({
    invoice_item: nullableStr(),
    proration: bool(),
    proration_details: ProrationDetailsSchema.nullable(),
    subscription: nullableStr(),
    subscription_item: str(),
  }).nullable(),
    type: str(),
  }))

  const InvoiceLineItemPricingSchema: z.ZodType = z.lazy(() => partial({
    price_details: partial({
    price: z.union([str(), PriceSchema]),
    product: str(),
  }),
    type: str(),
    unit_amount_decimal: nullableStr(),
  }))

  const InvoiceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(InvoiceSchema),
  }))

  const InvoiceParentSchema: z.ZodType = z.lazy(() => partial({
    quote_details: partial({
    quote: str(),
  }).nullable(),
    subscription_details: partial({
    metadata: strings().nullable(),
    subscription: z.union([str(), SubscriptionSchema]),
    subscription_proration_date: integer(),
  }).nullable(),
    type: str(),
  }))

  const InvoicePaymentSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("invoice_payment"),
    amount_paid: nullableInteger(),
    amount_requested: integer(),
    created: integer(),
    currency: str(),
    invoice: z.union([str(), InvoiceSchema]),
    is_default: bool(),
    livemode: bool(),
    payment: partial({
    charge: z.union([str(), ChargeSchema]),
    payment_intent: z.union([str(), PaymentIntentSchema]),
    payment_record: z.union([str(), PaymentRecordSchema]),
    type: str(),
  }),
    status: str(),
    status_transitions: partial({
    canceled_at: nullableInteger(),
    paid_at: nullableInteger(),
  }),
  }))

  const InvoicePaymentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(InvoicePaymentSchema),
  }))

  const InvoicePaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: BillingAcssDebitOptionsSchema.nullable(),
    bancontact: BillingBancontactOptionsSchema.nullable(),
    billie: partial({
    company_details: BillieCompanyDetailsSchema,
    reference: nullableStr(),
  }).nullable(),
    blik: anyObject().nullable(),
    card: InvoiceCardOptionsSchema.nullable(),
    customer_balance: BillingCustomerBalanceOptionsSchema.nullable(),
    konbini: anyObject().nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: InvoicePixOptionsSchema.nullable(),
    sepa_debit: anyObject().nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const InvoicePaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    default_mandate: nullableStr(),
    payment_method_options: InvoicePaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
  }))

  const InvoicePixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: nullableStr(),
    expires_after_seconds: integer(),
  }))

  const InvoiceRenderingSchema: z.ZodType = z.lazy(() => partial({
    amount_tax_display: nullableStr(),
    pdf: partial({
    page_size: nullableStr(),
  }).nullable(),
    template: nullableStr(),
    template_version: nullableInteger(),
  }))

  const InvoiceShippingCostSchema: z.ZodType = z.lazy(() => partial({
    amount_subtotal: integer(),
    amount_tax: integer(),
    amount_total: integer(),
    shipping_rate: z.union([str(), ShippingRateSchema]).nullable(),
    taxes: z.array(ShippingTaxAmountSchema),
  }))

  const InvoiceStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    uncollectible: partial({
    reason: nullableStr(),
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
    line_item_ids: z.array(str()),
    usage_gte: integer(),
  })),
  }))

  const KlarnaQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
    expires_at: nullableInteger(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const KonbiniOptionsSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: nullableStr(),
    expires_after_days: nullableInteger(),
    expires_at: nullableInteger(),
    product_description: nullableStr(),
    setup_future_usage: str(),
  }))

  const KonbiniStoreSchema: z.ZodType = z.lazy(() => partial({
    confirmation_number: str(),
    payment_code: str(),
  }))

  const KonbiniVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_at: integer(),
    hosted_voucher_url: nullableStr(),
    stores: partial({
    familymart: KonbiniStoreSchema.nullable(),
    lawson: KonbiniStoreSchema.nullable(),
    ministop: KonbiniStoreSchema.nullable(),
    seicomart: KonbiniStoreSchema.nullable(),
  }),
  }))

  const ManagedPaymentsSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
  }))

  const MandateDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    reference_prefix: str(),
  }),
    setup_future_usage: str(),
    target_date: str(),
  }))

  const ManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
  }))

  const MicrodepositVerificationSchema: z.ZodType = z.lazy(() => partial({
    arrival_date: integer(),
    hosted_verification_url: str(),
    microdeposit_type: nullableStr(),
  }))

  const MultibancoVoucherSchema: z.ZodType = z.lazy(() => partial({
    entity: nullableStr(),
    expires_at: nullableInteger(),
    hosted_voucher_url: nullableStr(),
    reference: nullableStr(),
  }))

  const OnSessionManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    setup_future_usage: str(),
  }))

  const OneTimeManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    setup_future_usage: str(),
  }))

  const OneTimeOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: str(),
  }))

  const OxxoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_after: nullableInteger(),
    hosted_voucher_url: nullableStr(),
    number: nullableStr(),
  }))

  const PackageDimensionsSchema: z.ZodType = z.lazy(() => partial({
    height: z.number(),
    length: z.number(),
    weight: z.number(),
    width: z.number(),
  }))

  const PaymentIntentSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_intent"),
    allowed_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    amount: integer(),
    amount_capturable: integer(),
    amount_details: PaymentIntentAmountDetailsSchema,
    amount_received: integer(),
    application: z.union([str(), ApplicationSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    automatic_payment_methods: partial({
    allow_redirects: str(),
    enabled: bool(),
  }).nullable(),
    canceled_at: nullableInteger(),
    cancellation_reason: nullableStr(),
    capture_method: str(),
    client_secret: nullableStr(),
    confirmation_method: str(),
    created: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    description: nullableStr(),
    excluded_payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    hooks: partial({
    inputs: partial({
    tax: partial({
    calculation: str(),
  }),
  }),
  }),
    last_payment_error: ApiErrorDetailSchema.nullable(),
    latest_charge: z.union([str(), ChargeSchema]).nullable(),
    livemode: bool(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: strings(),
    next_action: PaymentIntentNextActionSchema.nullable(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    payment_details: partial({
    customer_reference: nullableStr(),
    order_reference: nullableStr(),
  }),
    payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    payment_method_configuration_details: partial({
    id: str(),
    parent: nullableStr(),
  }).nullable(),
    payment_method_options: PaymentIntentPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    payment_record: z.union([str(), PaymentRecordSchema]).nullable(),
    presentment_details: partial({
    presentment_amount: integer(),
    presentment_currency: str(),
  }),
    processing: PaymentIntentProcessingSchema.nullable(),
    receipt_email: nullableStr(),
    review: z.union([str(), ReviewSchema]).nullable(),
    setup_future_usage: nullableStr(),
    shipping: ShippingSchema.nullable(),
    source: z.union([str(), CustomerSourceSchema, DeletedBankAccountSchema, DeletedCardSchema]).nullable(),
    statement_descriptor: nullableStr(),
    statement_descriptor_suffix: nullableStr(),
    status: str(),
    transfer_data: PaymentIntentTransferDataSchema.nullable(),
    transfer_group: nullableStr(),
  }))

  const PaymentIntentAmountDetailsSchema: z.ZodType = z.lazy(() => partial({
    discount_amount: integer(),
    error: partial({
    code: nullableStr(),
    message: nullableStr(),
  }),
    line_items: AmountDetailsLineItemListSchema,
    shipping: partial({
    amount: nullableInteger(),
    from_postal_code: nullableStr(),
    to_postal_code: nullableStr(),
  }),
    tax: partial({
    total_tax_amount: nullableInteger(),
  }),
    tip: partial({
    amount: integer(),
  }),
  }))

  const PaymentIntentAmountDetailsLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_intent_amount_details_line_item"),
    discount_amount: nullableInteger(),
    payment_method_options: anyObject().nullable(),
    product_code: nullableStr(),
    product_name: str(),
    quantity: integer(),
    tax: partial({
    total_tax_amount: integer(),
  }).nullable(),
    unit_cost: integer(),
    unit_of_measure: nullableStr(),
  }))

  const PaymentIntentNextActionSchema: z.ZodType = z.lazy(() => partial({
    alipay_handle_redirect: AlipayRedirectSchema,
    blik_authorize: anyObject(),
    boleto_display_details: BoletoVoucherSchema,
    card_await_notification: partial({
    charge_attempt_at: nullableInteger(),
    customer_approval_required: bool().nullable(),
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
    return_url: nullableStr(),
    url: nullableStr(),
  }),
    swish_handle_redirect_or_display_qr_code: SwishRedirectOrQrCodeSchema,
    type: str(),
    upi_handle_redirect_or_display_qr_code: UpiRedirectOrQrCodeSchema,
    use_stripe_sdk: anyObject(),
    verify_with_microdeposits: MicrodepositVerificationSchema,
    wechat_pay_display_qr_code: WechatPayQrCodeSchema,
    wechat_pay_redirect_to_android_app: WechatPayAndroidRedirectSchema,
    wechat_pay_redirect_to_ios_app: partial({
    native_url: str(),
  }),
  }))

  const PaymentIntentPaymentMethodOptionsSchema: z.ZodType = z.lazy(() => partial({
    acss_debit: AcssDebitOptionsSchema,
    affirm: partial({
    capture_method: str(),
    preferred_locale: str(),
    setup_future_usage: str(),
  }),
    afterpay_clearpay: partial({
    capture_method: str(),
    reference: nullableStr(),
    setup_future_usage: str(),
  }),
    alipay: ReusableOptionsSchema,
    alma: ManualCaptureOptionsSchema,
    amazon_pay: ReusableManualCaptureOptionsSchema,
    au_becs_debit: DebitOptionsSchema,
    bacs_debit: MandateDebitOptionsSchema,
    bancontact: partial({
    preferred_language: str(),
    setup_future_usage: str(),
  }),
    billie: BillieOptionsSchema,
    bizum: anyObject(),
    blik: partial({
    mandate_options: partial({
    expires_at: nullableInteger(),
    type: nullableStr(),
  }),
    setup_future_usage: str(),
  }),
    boleto: partial({
    expires_after_days: integer(),
    setup_future_usage: str(),
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
    interac_present: anyObject(),
    kakao_pay: ReusableManualCaptureOptionsSchema,
    klarna: partial({
    capture_method: str(),
    preferred_locale: nullableStr(),
    setup_future_usage: str(),
  }),
    konbini: KonbiniOptionsSchema,
    kr_card: ReusableManualCaptureOptionsSchema,
    link: partial({
    capture_method: str(),
    persistent_token: nullableStr(),
    setup_future_usage: str(),
  }),
    mb_way: OneTimeOptionsSchema,
    mobilepay: OneTimeManualCaptureOptionsSchema,
    multibanco: OneTimeOptionsSchema,
    naver_pay: ReusableManualCaptureOptionsSchema,
    nz_bank_account: DebitOptionsSchema,
    oxxo: partial({
    expires_after_days: integer(),
    setup_future_usage: str(),
  }),
    p24: OneTimeOptionsSchema,
    pay_by_bank: anyObject(),
    payco: OneTimeManualCaptureOptionsSchema,
    paynow: OneTimeOptionsSchema,
    paypal: PaypalOptionsSchema,
    paypay: anyObject(),
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
    preferred_language: nullableStr(),
    setup_future_usage: str(),
  }),
    sunbit: OneTimeManualCaptureOptionsSchema,
    swish: partial({
    reference: nullableStr(),
    setup_future_usage: str(),
  }),
    twint: ReusableOptionsSchema,
    upi: partial({
    setup_future_usage: str(),
  }),
    us_bank_account: UsBankAccountOptionsSchema,
    wechat_pay: partial({
    app_id: nullableStr(),
    client: nullableStr(),
    setup_future_usage: str(),
  }),
    zip: OneTimeOptionsSchema,
  }))

  const PaymentIntentProcessingSchema: z.ZodType = z.lazy(() => partial({
    card: partial({
    customer_notification: partial({
    approval_requested: bool().nullable(),
    completes_at: nullableInteger(),
  }),
  }),
    type: str(),
  }))

  const PaymentIntentTransferDataSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    description: str(),
    destination: z.union([str(), AccountSchema]),
    metadata: strings(),
    payment_data: partial({
    description: str(),
    metadata: strings(),
  }),
  }))

  const PaymentMethodSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_method"),
    allow_redisplay: str(),
    billing_details: BillingDetailsSchema,
    card: PaymentMethodCardSchema,
    created: integer(),
    customer: z.union([str(), CustomerSchema]).nullable(),
    customer_account: nullableStr(),
    livemode: bool(),
    metadata: strings().nullable(),
    sepa_debit: partial({
    bank_code: nullableStr(),
    country: nullableStr(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
  }),
    type: PaymentMethodTypeSchema,
    us_bank_account: partial({
    account_type: nullableStr(),
    bank_name: nullableStr(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    routing_number: nullableStr(),
  }),
  }))

  const PaymentMethodCardSchema: z.ZodType = z.lazy(() => partial({
    brand: CardNetworkSchema,
    checks: anyObject().nullable(),
    country: nullableStr(),
    display_brand: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: str(),
    last4: str(),
    networks: anyObject().nullable(),
    three_d_secure_usage: anyObject().nullable(),
    wallet: anyObject().nullable(),
  }))

  const PaymentMethodTypeSchema: z.ZodType = z.lazy(() => str())

  const PaymentRecordSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_record"),
    amount: PaymentRecordAmountSchema,
    amount_canceled: PaymentRecordAmountSchema,
    amount_failed: PaymentRecordAmountSchema,
    amount_guaranteed: PaymentRecordAmountSchema,
    amount_refunded: PaymentRecordAmountSchema,
    amount_requested: PaymentRecordAmountSchema,
    created: integer(),
    description: nullableStr(),
    livemode: bool(),
    metadata: strings(),
    reported_by: str(),
  }))

  const PaymentRecordAmountSchema: z.ZodType = z.lazy(() => partial({
    currency: str(),
    value: integer(),
  }))

  const PaynowQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
    hosted_instructions_url: nullableStr(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const PaypalOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    preferred_locale: nullableStr(),
    reference: nullableStr(),
    setup_future_usage: str(),
  }))

  const PaytoOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    end_date: nullableStr(),
    payment_schedule: nullableStr(),
    payments_per_period: nullableInteger(),
    purpose: nullableStr(),
  }),
    setup_future_usage: str(),
  }))

  const PendingUpdateSchema: z.ZodType = z.lazy(() => partial({
    billing_cycle_anchor: nullableInteger(),
    cancel_at_period_end: bool().nullable(),
    discount: DiscountSchema.nullable(),
    discounts: z.array(z.union([str(), DiscountSchema])).nullable(),
    expires_at: integer(),
    metadata: strings().nullable(),
    subscription_items: z.array(SubscriptionItemSchema).nullable(),
    trial_end: nullableInteger(),
    trial_from_plan: bool().nullable(),
  }))

  const PixOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount_includes_iof: str(),
    expires_after_seconds: nullableInteger(),
    expires_at: nullableInteger(),
    mandate_options: partial({
    amount: integer(),
    amount_includes_iof: str(),
    amount_type: str(),
    currency: str(),
    end_date: str(),
    payment_schedule: str(),
    reference: str(),
    start_date: str(),
  }),
    setup_future_usage: str(),
  }))

  const PixQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
    expires_at: integer(),
    hosted_instructions_url: str(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("plan"),
    active: bool(),
    amount: nullableInteger(),
    amount_decimal: nullableStr(),
    billing_scheme: str(),
    created: integer(),
    currency: str(),
    interval: str(),
    interval_count: integer(),
    livemode: bool(),
    metadata: strings().nullable(),
    meter: nullableStr(),
    nickname: nullableStr(),
    product: z.union([str(), ProductSchema, DeletedProductSchema]).nullable(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: nullableStr(),
    transform_usage: TransformQuantitySchema.nullable(),
    trial_period_days: nullableInteger(),
    usage_type: str(),
  }))

  const PretaxCreditAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    credit_balance_transaction: z.union([str(), CreditBalanceTransactionSchema]).nullable(),
    discount: z.union([str(), DiscountSchema, DeletedDiscountSchema]),
    type: str(),
  }))

  const PriceSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("price"),
    active: bool(),
    billing_scheme: str(),
    created: integer(),
    currency: str(),
    currency_options: z.record(str(), CurrencyOptionsSchema),
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    livemode: bool(),
    lookup_key: nullableStr(),
    metadata: strings(),
    nickname: nullableStr(),
    product: z.union([str(), ProductSchema, DeletedProductSchema]),
    recurring: PriceRecurringSchema.nullable(),
    tax_behavior: nullableStr(),
    tiers: z.array(PriceTierSchema),
    tiers_mode: nullableStr(),
    transform_quantity: TransformQuantitySchema.nullable(),
    type: str(),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableStr(),
  }))

  const PriceListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PriceSchema),
  }))

  const PriceRecurringSchema: z.ZodType = z.lazy(() => partial({
    interval: str(),
    interval_count: integer(),
    meter: nullableStr(),
    trial_period_days: nullableInteger(),
    usage_type: str(),
  }))

  const PriceTierSchema: z.ZodType = z.lazy(() => partial({
    flat_amount: nullableInteger(),
    flat_amount_decimal: nullableStr(),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableStr(),
    up_to: nullableInteger(),
  }))

  const ProductSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("product"),
    active: bool(),
    created: integer(),
    default_price: z.union([str(), PriceSchema]).nullable(),
    deleted: z.literal(false),
    description: nullableStr(),
    images: z.array(str()),
    livemode: bool(),
    marketing_features: z.array(partial({
    name: str(),
  })),
    metadata: strings(),
    name: str(),
    package_dimensions: PackageDimensionsSchema.nullable(),
    shippable: bool().nullable(),
    statement_descriptor: nullableStr(),
    tax_code: z.union([str(), TaxCodeSchema]).nullable(),
    tax_details: partial({
    performance_location: nullableStr(),
    tax_code: nullableStr(),
  }).nullable(),
    type: str(),
    unit_label: nullableStr(),
    updated: integer(),
    url: nullableStr(),
  }))

  const ProductListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(ProductSchema),
  }))

  const PromotionCodeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("promotion_code"),
    active: bool(),
    code: str(),
    created: integer(),
    expires_at: nullableInteger(),
    livemode: bool(),
    max_redemptions: nullableInteger(),
    metadata: strings().nullable(),
    promotion: partial({
    coupon: z.union([str(), CouponSchema]).nullable(),
    type: str(),
  }),
    times_redeemed: integer(),
  }))

  const PromptpayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
    hosted_instructions_url: str(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const ProrationDetailsSchema: z.ZodType = z.lazy(() => partial({
    credited_items: partial({
    invoice: str(),
    invoice_line_items: z.array(str()),
  }).nullable(),
  }))

  const ReusableManualCaptureOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    setup_future_usage: str(),
  }))

  const ReusableOptionsSchema: z.ZodType = z.lazy(() => partial({
    setup_future_usage: str(),
  }))

  const ReviewSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("review"),
    closed_reason: nullableStr(),
    created: integer(),
    livemode: bool(),
    open: bool(),
    opened_reason: str(),
    reason: str(),
  }))

  const SetupIntentSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("setup_intent"),
    cancellation_reason: nullableStr(),
    client_secret: nullableStr(),
    created: integer(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: nullableStr(),
    last_setup_error: ApiErrorDetailSchema.nullable(),
    livemode: bool(),
    metadata: strings().nullable(),
    next_action: anyObject().nullable(),
    payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema),
    status: str(),
    usage: str(),
  }))

  const ShippingSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema,
    carrier: nullableStr(),
    name: str(),
    phone: nullableStr(),
    tracking_number: nullableStr(),
  }))

  const ShippingRateSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("shipping_rate"),
    active: bool(),
    created: integer(),
    display_name: nullableStr(),
    fixed_amount: partial({
    amount: integer(),
    currency: str(),
  }),
    livemode: bool(),
    metadata: strings(),
    tax_behavior: nullableStr(),
    type: str(),
  }))

  const ShippingTaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    rate: TaxRateSchema,
    taxability_reason: TaxabilityReasonSchema.nullable(),
    taxable_amount: nullableInteger(),
  }))

  const SortCodeAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: str(),
    account_number: str(),
    bank_address: AddressSchema,
    sort_code: str(),
  }))

  const SourceSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("source"),
    amount: nullableInteger(),
    created: integer(),
    currency: nullableStr(),
    flow: str(),
    livemode: bool(),
    status: str(),
    type: str(),
    usage: nullableStr(),
  }))

  const SpeiAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: str(),
    bank_address: AddressSchema,
    bank_code: str(),
    bank_name: str(),
    clabe: str(),
  }))

  const SubscriptionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("subscription"),
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    application_fee_percent: z.number().nullable(),
    automatic_tax: SubscriptionAutomaticTaxSchema,
    billing_cycle_anchor: integer(),
    billing_cycle_anchor_config: BillingCycleAnchorConfigSchema.nullable(),
    billing_mode: BillingModeSchema,
    billing_schedules: z.array(BillingScheduleSchema),
    billing_thresholds: partial({
    amount_gte: nullableInteger(),
    reset_billing_cycle_anchor: bool().nullable(),
  }).nullable(),
    cancel_at: nullableInteger(),
    cancel_at_period_end: bool(),
    canceled_at: nullableInteger(),
    cancellation_details: CancellationDetailsSchema.nullable(),
    collection_method: str(),
    created: integer(),
    currency: str(),
    current_period_start: integer(),
    current_period_end: integer(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableStr(),
    days_until_due: nullableInteger(),
    default_payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    default_source: z.union([str(), CustomerSourceSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema).nullable(),
    description: nullableStr(),
    discounts: z.array(z.union([str(), DiscountSchema])),
    ended_at: nullableInteger(),
    invoice_settings: SubscriptionInvoiceSettingsSchema,
    items: SubscriptionItemListSchema,
    latest_invoice: z.union([str(), InvoiceSchema]).nullable(),
    livemode: bool(),
    managed_payments: ManagedPaymentsSchema.nullable(),
    metadata: strings(),
    next_pending_invoice_item_invoice: nullableInteger(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    pause_collection: partial({
    behavior: str(),
    resumes_at: nullableInteger(),
  }).nullable(),
    payment_settings: SubscriptionPaymentSettingsSchema.nullable(),
    pending_invoice_item_interval: partial({
    interval: str(),
    interval_count: integer(),
  }).nullable(),
    pending_setup_intent: z.union([str(), SetupIntentSchema]).nullable(),
    pending_update: PendingUpdateSchema.nullable(),
    plan: PlanSchema.nullable(),
    presentment_details: partial({
    presentment_currency: str(),
  }),
    quantity: integer(),
    schedule: z.union([str(), SubscriptionScheduleSchema]).nullable(),
    start_date: integer(),
    status: str(),
    status_details: SubscriptionStatusDetailsSchema,
    test_clock: z.union([str(), TestClockSchema]).nullable(),
    transfer_data: partial({
    amount_percent: z.number().nullable(),
    destination: z.union([str(), AccountSchema]),
  }).nullable(),
    trial_end: nullableInteger(),
    trial_settings: TrialSettingsSchema.nullable(),
    trial_start: nullableInteger(),
  }))

  const SubscriptionAutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    disabled_reason: nullableStr(),
    enabled: bool(),
    liability: ConnectAccountReferenceSchema.nullable(),
  }))

  const SubscriptionCardOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    description: nullableStr(),
  }),
    network: CardNetworkSchema.nullable(),
    request_three_d_secure: nullableStr(),
  }))

  const SubscriptionInvoiceSettingsSchema: z.ZodType = z.lazy(() => partial({
    account_tax_ids: z.array(z.union([str(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    description: nullableStr(),
    footer: nullableStr(),
    issuer: ConnectAccountReferenceSchema,
  }))

  const SubscriptionItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
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
    trial_offer: str(),
  }).nullable(),
    discounts: z.array(z.union([str(), DiscountSchema])),
    metadata: strings(),
    plan: PlanSchema,
    price: PriceSchema,
    quantity: integer(),
    subscription: str(),
    tax_rates: z.array(TaxRateSchema).nullable(),
  }))

  const SubscriptionItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(SubscriptionItemSchema),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
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
    konbini: anyObject().nullable(),
    payto: BillingPaytoOptionsSchema.nullable(),
    pix: SubscriptionPixOptionsSchema.nullable(),
    sepa_debit: anyObject().nullable(),
    upi: BillingUpiOptionsSchema.nullable(),
    us_bank_account: BillingUsBankAccountOptionsSchema.nullable(),
  }))

  const SubscriptionPaymentSettingsSchema: z.ZodType = z.lazy(() => partial({
    payment_method_options: SubscriptionPaymentMethodOptionsSchema.nullable(),
    payment_method_types: z.array(PaymentMethodTypeSchema).nullable(),
    save_default_payment_method: nullableStr(),
  }))

  const SubscriptionPixOptionsSchema: z.ZodType = z.lazy(() => partial({
    expires_after_seconds: integer(),
    mandate_options: partial({
    amount: nullableInteger(),
    amount_includes_iof: nullableStr(),
    end_date: nullableStr(),
    payment_schedule: nullableStr(),
  }),
  }))

  const SubscriptionScheduleSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("subscription_schedule"),
    canceled_at: nullableInteger(),
    created: integer(),
    current_phase: partial({
    end_date: integer(),
    start_date: integer(),
  }).nullable(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    end_behavior: str(),
    livemode: bool(),
    metadata: strings().nullable(),
    status: str(),
    subscription: z.union([str(), SubscriptionSchema]).nullable(),
  }))

  const SubscriptionStatusDetailsSchema: z.ZodType = z.lazy(() => partial({
    paused: partial({
    subscription: partial({
    type: str(),
  }),
    transitioned_at: integer(),
    type: str(),
  }),
  }))

  const SwiftAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: str(),
    account_number: str(),
    account_type: str(),
    bank_address: AddressSchema,
    bank_name: str(),
    swift_code: str(),
  }))

  const SwishRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: str(),
    mobile_auth_url: str(),
    qr_code: partial({
    data: str(),
    expires_at: integer(),
    image_url_png: str(),
    image_url_svg: str(),
  }),
  }))

  const TaxAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    tax_behavior: str(),
    tax_rate_details: partial({
    tax_rate: str(),
  }).nullable(),
    taxability_reason: TaxabilityReasonSchema,
    taxable_amount: nullableInteger(),
    type: str(),
  }))

  const TaxCodeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax_code"),
    description: str(),
    name: str(),
  }))

  const TaxIdSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax_id"),
    country: nullableStr(),
    created: integer(),
    customer: z.union([str(), CustomerSchema]).nullable(),
    customer_account: nullableStr(),
    deleted: z.literal(false),
    livemode: bool(),
    type: TaxIdTypeSchema,
    value: str(),
    verification: partial({
    status: str(),
    verified_address: nullableStr(),
    verified_name: nullableStr(),
  }).nullable(),
  }))

  const TaxIdListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(TaxIdSchema),
  }))

  const TaxIdTypeSchema: z.ZodType = z.lazy(() => str())

  const TaxRateSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax_rate"),
    active: bool(),
    country: nullableStr(),
    created: integer(),
    description: nullableStr(),
    display_name: str(),
    effective_percentage: z.number().nullable(),
    flat_amount: partial({
    amount: integer(),
    currency: str(),
  }).nullable(),
    inclusive: bool(),
    jurisdiction: nullableStr(),
    jurisdiction_level: nullableStr(),
    livemode: bool(),
    metadata: strings().nullable(),
    percentage: z.number(),
    rate_type: nullableStr(),
    state: nullableStr(),
    tax_type: nullableStr(),
  }))

  const TaxabilityReasonSchema: z.ZodType = z.lazy(() => str())

  const TestClockSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("test_helpers.test_clock"),
    created: integer(),
    deletes_after: integer(),
    frozen_time: integer(),
    livemode: bool(),
    name: nullableStr(),
    status: str(),
  }))

  const TransformQuantitySchema: z.ZodType = z.lazy(() => partial({
    divide_by: integer(),
    round: str(),
  }))

  const TrialSettingsSchema: z.ZodType = z.lazy(() => partial({
    end_behavior: partial({
    billing_cycle_anchor: nullableStr(),
    missing_payment_method: str(),
  }),
  }))

  const UpiRedirectOrQrCodeSchema: z.ZodType = z.lazy(() => partial({
    hosted_instructions_url: str(),
    qr_code: ExpiringQrCodeSchema,
  }))

  const UsBankAccountOptionsSchema: z.ZodType = z.lazy(() => partial({
    financial_connections: partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(str()),
    prefetch: z.array(str()).nullable(),
    return_url: str(),
  }),
    mandate_options: partial({
    collection_method: str(),
  }),
    setup_future_usage: str(),
    target_date: str(),
    transaction_purpose: str(),
    verification_method: str(),
  }))

  const WechatPayAndroidRedirectSchema: z.ZodType = z.lazy(() => partial({
    app_id: str(),
    nonce_str: str(),
    package: str(),
    partner_id: str(),
    prepay_id: str(),
    sign: str(),
    timestamp: str(),
  }))

  const WechatPayQrCodeSchema: z.ZodType = z.lazy(() => partial({
    data: str(),
    hosted_instructions_url: str(),
    image_data_url: str(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const ZenginAddressSchema: z.ZodType = z.lazy(() => partial({
    account_holder_address: AddressSchema,
    account_holder_name: nullableStr(),
    account_number: nullableStr(),
    account_type: nullableStr(),
    bank_address: AddressSchema,
    bank_code: nullableStr(),
    bank_name: nullableStr(),
    branch_code: nullableStr(),
    branch_name: nullableStr(),
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
