// Generated from openapi/ by `pnpm generate`. Do not edit.

import { isEmpty } from '@billing/core/internal'
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

const filled: [(value: unknown) => boolean, object] = [(value) => !isEmpty(value), { error: 'is empty', when: ({ issues }: { issues: unknown[] }) => issues.length === 0 }]
type Input = Record<string, unknown>
/** Checked beside other problems, so that all are reported at once. */
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, object] => [holds, { path: [name], message, when: ({ value }: { value: unknown }) => value instanceof Object && !Array.isArray(value) }]
const eitherOr = (name: string, ...others: string[]) => relation(name, `required unless ${others.join(' or ')} is given`, (input) => [name, ...others].some((each) => Array.isArray(input[each]) || !isEmpty(input[each])))
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)
const needing = (name: string, other: string) => relation(name, `needs ${other}`, (input) => input[name] === undefined || input[other] !== undefined)
const withoutGap = (name: string) => relation(name, 'cannot be Undefined; leave the key out for all of it, such as a full refund', (input) => !(name in input) || input[name] !== undefined)

const AcceptQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(QuoteExpandPathSchema).optional(),
  }))

const AcssDebitMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    custom_mandate_url: nullableStr().optional(),
    default_for: z.array(str()).optional(),
    interval_description: optionalStr(),
    payment_schedule: optionalStr(),
    transaction_type: optionalStr(),
  }))

const ActiveEntitlementListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const AddInvoiceItemPriceDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: str(),
    product: str(),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }))

const AddInvoiceLinesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    lines: z.array(z.strictObject({
    amount: optionalInteger(),
    description: optionalStr(),
    discountable: bool().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoice_item: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    period: PeriodParamSchema.optional(),
    price_data: z.strictObject({
    currency: str(),
    product: optionalStr(),
    product_data: ProductDataParamSchema.optional(),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }).optional(),
    pricing: z.strictObject({
    price: optionalStr(),
  }).optional(),
    quantity: optionalInteger(),
    quantity_decimal: optionalStr(),
    tax_amounts: z.union([z.array(z.strictObject({
    amount: integer(),
    tax_rate_data: z.strictObject({
    country: optionalStr(),
    description: optionalStr(),
    display_name: str(),
    inclusive: bool(),
    jurisdiction: optionalStr(),
    jurisdiction_level: JurisdictionLevelSchema.optional(),
    percentage: z.number(),
    state: optionalStr(),
    tax_type: TaxTypeSchema.optional(),
  }),
    taxability_reason: TaxAmountTaxabilityReasonSchema.optional(),
    taxable_amount: integer(),
  })), z.literal('')]).nullable().optional(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  })),
    invoice_metadata: z.union([strings(), z.literal('')]).nullable().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const AddressParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    city: optionalStr(),
    country: optionalStr(),
    line1: optionalStr(),
    line2: optionalStr(),
    postal_code: optionalStr(),
    state: optionalStr(),
  }))

const AdjustableQuantityParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    maximum: optionalInteger(),
    minimum: optionalInteger(),
  }))

const AdvanceTestClockParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    frozen_time: integer(),
    expand: z.array(str()).optional(),
  }))

const AllowedPaymentMethodTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const AmountDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    discount_amount: z.union([integer(), z.literal('')]).nullable().optional(),
    enforce_arithmetic_validation: bool().optional(),
    line_items: z.union([z.array(z.strictObject({
    discount_amount: optionalInteger(),
    payment_method_options: z.strictObject({
    card: z.strictObject({
    commodity_code: optionalStr(),
  }).optional(),
    card_present: z.strictObject({
    commodity_code: optionalStr(),
  }).optional(),
    klarna: z.strictObject({
    image_url: optionalStr(),
    product_url: optionalStr(),
    reference: optionalStr(),
    subscription_reference: optionalStr(),
  }).optional(),
    paypal: z.strictObject({
    category: optionalStr(),
    description: optionalStr(),
    sold_by: optionalStr(),
  }).optional(),
  }).optional(),
    product_code: optionalStr(),
    product_name: str(),
    quantity: integer(),
    tax: TotalTaxParamSchema.optional(),
    unit_cost: integer(),
    unit_of_measure: optionalStr(),
  })), z.literal('')]).nullable().optional(),
    shipping: z.union([z.strictObject({
    amount: z.union([integer(), z.literal('')]).nullable().optional(),
    from_postal_code: nullableStr().optional(),
    to_postal_code: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    tax: z.union([TotalTaxParamSchema, z.literal('')]).nullable().optional(),
  }))

const AppliesToParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    price: optionalStr(),
    type: str(),
  }))

const AresTransStatusSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const AttachPaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    expand: z.array(PaymentMethodExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account')).refine(...notBoth('customer', 'customer_account')))

const AutomaticTaxParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    liability: ConnectAccountParamSchema.optional(),
  }))

const BacsDebitMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    reference_prefix: nullableStr().optional(),
  }))

const BalanceTransactionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BalanceTransactionListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BankAccountFiltersParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_subcategories: z.array(str()).optional(),
  }))

const BillUntilParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    duration: IntervalParamSchema.optional(),
    timestamp: optionalInteger(),
    type: str(),
  }))

const BillieCompanyDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    registered_address: z.union([AddressParamSchema, z.literal('')]).nullable().optional(),
    registered_name: optionalStr(),
    registration_number: optionalStr(),
    registration_type: nullableStr().optional(),
    vat: optionalStr(),
  }))

const BillingAcssDebitOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: z.strictObject({
    transaction_type: optionalStr(),
  }).optional(),
    verification_method: optionalStr(),
  }))

const BillingBancontactOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    preferred_language: optionalStr(),
  }))

const BillingCreditGrantExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BillingCreditGrantListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BillingCustomerBalanceOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bank_transfer: z.strictObject({
    eu_bank_transfer: z.strictObject({
    country: str(),
  }).optional(),
    type: optionalStr(),
  }).optional(),
    funding_type: optionalStr(),
  }))

const BillingCycleAnchorConfigParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    day_of_month: integer(),
    hour: optionalInteger(),
    minute: optionalInteger(),
    month: optionalInteger(),
    second: optionalInteger(),
  }))

const BillingDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    address: z.union([AddressParamSchema, z.literal('')]).nullable().optional(),
    email: nullableStr().optional(),
    name: nullableStr().optional(),
    phone: nullableStr().optional(),
    tax_id: optionalStr(),
  }))

const BillingModeParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    flexible: FlexibleParamSchema.optional(),
    type: str(),
  }))

const BillingPaytoOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: z.strictObject({
    amount: optionalInteger(),
    purpose: PaytoPurposeSchema.optional(),
  }).optional(),
  }))

const BillingPortalConfigurationExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BillingPortalConfigurationListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BillingPortalSessionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const BillingScheduleParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    applies_to: z.array(AppliesToParamSchema).optional(),
    bill_until: BillUntilParamSchema.optional(),
    key: optionalStr(),
  }))

const BillingThresholdsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount_gte: optionalInteger(),
    reset_billing_cycle_anchor: bool().optional(),
  }))

const BillingUsBankAccountOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    financial_connections: z.strictObject({
    filters: BankAccountFiltersParamSchema.optional(),
    permissions: z.array(str()).optional(),
    prefetch: z.array(str()).optional(),
  }).optional(),
    verification_method: optionalStr(),
  }))

const BrandImageParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    file: optionalStr(),
    type: str(),
    url: optionalStr(),
  }))

const CancelPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    cancellation_reason: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const CancelRefundParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(RefundExpandPathSchema).optional(),
  }))

const CancelSetupIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    cancellation_reason: optionalStr(),
    expand: z.array(SetupIntentExpandPathSchema).optional(),
  }))

const CancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    prorate: bool().optional(),
    invoice_now: bool().optional(),
    cancellation_details: CancellationDetailsParamSchema.optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const CancelSubscriptionScheduleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    invoice_now: bool().optional(),
    prorate: bool().optional(),
    expand: z.array(SubscriptionScheduleExpandPathSchema).optional(),
  }))

const CancellationDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    comment: nullableStr().optional(),
    feedback: CancellationFeedbackSchema.nullable().optional(),
    feedback_option: optionalStr(),
  }))

const CancellationFeedbackSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CaptureChargeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount: optionalInteger(),
    application_fee: optionalInteger(),
    application_fee_amount: optionalInteger(),
    receipt_email: optionalStr(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    transfer_data: z.strictObject({
    amount: optionalInteger(),
  }).optional(),
    transfer_group: optionalStr(),
    expand: z.array(ChargeExpandPathSchema).optional(),
  }).refine(...withoutGap('amount')))

const CapturePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount_to_capture: optionalInteger(),
    amount_details: AmountDetailsParamSchema.optional(),
    application_fee_amount: optionalInteger(),
    final_capture: bool().optional(),
    hooks: PaymentIntentHooksParamSchema.optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    payment_details: z.union([PaymentDetailsParamSchema, z.literal('')]).nullable().optional(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    transfer_data: z.strictObject({
    amount: optionalInteger(),
  }).optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }).refine(...withoutGap('amount_to_capture')))

const CardNetworkSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CashBalanceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    settings: z.strictObject({
    reconciliation_mode: optionalStr(),
  }).optional(),
  }))

const ChargeExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ChargeListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CheckoutDebitOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: BacsDebitMandateOptionsParamSchema.optional(),
    setup_future_usage: optionalStr(),
    target_date: optionalStr(),
  }))

const CheckoutLocaleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CheckoutManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: optionalStr(),
  }))

const CheckoutOneTimeManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: optionalStr(),
    setup_future_usage: optionalStr(),
  }))

const CheckoutOneTimeOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    setup_future_usage: optionalStr(),
  }))

const CheckoutReusableManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: optionalStr(),
    setup_future_usage: optionalStr(),
  }))

const CheckoutReusableOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    setup_future_usage: optionalStr(),
  }))

const CheckoutSessionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CheckoutSessionListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CloseDisputeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(DisputeExpandPathSchema).optional(),
  }))

const ComplianceEvidenceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    fee_acknowledged: bool().optional(),
  }))

const ConfirmPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalStr(),
    return_url: optionalStr(),
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).optional(),
    amount_details: z.union([AmountDetailsParamSchema, z.literal('')]).nullable().optional(),
    amount_to_confirm: optionalInteger(),
    capture_method: optionalStr(),
    confirmation_token: optionalStr(),
    error_on_requires_action: bool().optional(),
    excluded_payment_method_types: z.union([z.array(ExcludedPaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
    hooks: PaymentIntentHooksParamSchema.optional(),
    mandate: optionalStr(),
    mandate_data: z.union([ConfirmSetupIntentMandateDataParamSchema, z.literal('')]).nullable().optional(),
    off_session: z.union([str(), bool()]).optional(),
    payment_details: z.union([PaymentDetailsParamSchema, z.literal('')]).nullable().optional(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: PaymentIntentPaymentMethodOptionsParamSchema.optional(),
    radar_options: RadarOptionsParamSchema.optional(),
    receipt_email: nullableStr().optional(),
    setup_future_usage: nullableStr().optional(),
    shipping: z.union([PaymentIntentShippingParamSchema, z.literal('')]).nullable().optional(),
    use_stripe_sdk: bool().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const ConfirmSetupIntentMandateDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_acceptance: z.strictObject({
    accepted_at: optionalInteger(),
    offline: z.strictObject({
  }).optional(),
    online: z.strictObject({
    ip_address: optionalStr(),
    user_agent: optionalStr(),
  }).optional(),
    type: str(),
  }).optional(),
  }))

const ConfirmSetupIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).optional(),
    confirmation_token: optionalStr(),
    mandate_data: z.union([ConfirmSetupIntentMandateDataParamSchema, z.literal('')]).nullable().optional(),
    payment_method: optionalStr(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: SetupIntentPaymentMethodOptionsParamSchema.optional(),
    return_url: optionalStr(),
    use_stripe_sdk: bool().optional(),
    expand: z.array(SetupIntentExpandPathSchema).optional(),
  }))

const ConnectAccountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account: optionalStr(),
    type: str(),
  }))

const ConsentCollectionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    payment_method_reuse_agreement: z.strictObject({
    position: str(),
  }).optional(),
    promotions: optionalStr(),
    terms_of_service: optionalStr(),
  }))

const CouponExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CouponListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CouponOrPromotionCodeParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    coupon: optionalStr(),
    promotion_code: optionalStr(),
  }))

const CreateBillingCreditGrantParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: z.strictObject({
    monetary: z.strictObject({
    currency: str(),
    value: integer(),
  }).optional(),
    type: str(),
  }),
    applicability_config: z.strictObject({
    scope: z.strictObject({
    price_type: optionalStr(),
    prices: z.array(z.strictObject({
    id: str(),
  })).optional(),
  }),
  }),
    category: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    effective_at: optionalInteger(),
    expires_at: optionalInteger(),
    metadata: z.record(str(), nullableStr()).optional(),
    name: optionalStr(),
    priority: optionalInteger(),
    expand: z.array(BillingCreditGrantExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account')).refine(...notBoth('customer', 'customer_account')))

const CreateBillingMeterEventAdjustmentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    event_name: str(),
    type: str(),
    cancel: z.strictObject({
    identifier: optionalStr(),
  }).optional(),
    expand: z.array(str()).optional(),
  }))

const CreateBillingMeterEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    event_name: str(),
    payload: strings(),
    identifier: optionalStr(),
    timestamp: optionalInteger(),
    expand: z.array(str()).optional(),
  }))

const CreateBillingMeterParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    default_aggregation: z.strictObject({
    formula: str(),
  }),
    display_name: str(),
    event_name: str(),
    customer_mapping: z.strictObject({
    event_payload_key: str(),
    type: str(),
  }).optional(),
    event_time_window: optionalStr(),
    value_settings: z.strictObject({
    event_payload_key: str(),
  }).optional(),
    expand: z.array(str()).optional(),
  }))

const CreateBillingPortalConfigurationParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    features: z.strictObject({
    customer_update: z.strictObject({
    allowed_updates: z.union([z.array(PortalCustomerFieldSchema), z.literal('')]).nullable().optional(),
    enabled: bool(),
  }).optional(),
    invoice_history: z.strictObject({
    enabled: bool(),
  }).optional(),
    payment_method_update: PaymentMethodUpdateParamSchema.optional(),
    subscription_cancel: z.strictObject({
    cancellation_reason: z.strictObject({
    enabled: bool(),
    feedback_options: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    options: z.union([z.array(CancellationFeedbackSchema), z.literal('')]).nullable(),
  }).optional(),
    enabled: bool(),
    mode: optionalStr(),
    proration_behavior: optionalStr(),
  }).optional(),
    subscription_pause: SubscriptionPauseParamSchema.optional(),
    subscription_update: z.strictObject({
    billing_cycle_anchor: optionalStr(),
    default_allowed_updates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    enabled: bool(),
    products: z.union([z.array(SubscriptionUpdateProductParamSchema), z.literal('')]).nullable().optional(),
    proration_behavior: optionalStr(),
    schedule_at_period_end: z.strictObject({
    conditions: z.array(PortalScheduleConditionParamSchema).optional(),
  }).optional(),
    trial_update_behavior: optionalStr(),
  }).optional(),
  }),
    business_profile: z.strictObject({
    headline: nullableStr().optional(),
    privacy_policy_url: optionalStr(),
    terms_of_service_url: optionalStr(),
  }).optional(),
    default_return_url: nullableStr().optional(),
    login_page: z.strictObject({
    enabled: bool(),
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    name: nullableStr().optional(),
    expand: z.array(BillingPortalConfigurationExpandPathSchema).optional(),
  }))

const CreateBillingPortalSessionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    after_expiration: z.strictObject({
    customer_login: z.strictObject({
    expires_at: optionalInteger(),
  }).optional(),
    type: str(),
  }).optional(),
    configuration: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    flow_data: z.strictObject({
    after_completion: z.strictObject({
    hosted_confirmation: z.strictObject({
    custom_message: optionalStr(),
  }).optional(),
    redirect: z.strictObject({
    return_url: str(),
  }).optional(),
    type: str(),
  }).optional(),
    subscription_cancel: z.strictObject({
    retention: z.strictObject({
    coupon_offer: z.strictObject({
    coupon: str(),
  }),
    type: str(),
  }).optional(),
    subscription: str(),
  }).optional(),
    subscription_pause: z.strictObject({
    subscription: str(),
  }).optional(),
    subscription_update: z.strictObject({
    subscription: str(),
  }).optional(),
    subscription_update_confirm: z.strictObject({
    discounts: z.array(CouponOrPromotionCodeParamSchema).optional(),
    items: z.array(z.strictObject({
    id: str(),
    price: optionalStr(),
    quantity: optionalInteger(),
  })),
    subscription: str(),
  }).optional(),
    type: PortalFlowTypeSchema,
  }).optional(),
    locale: PortalLocaleSchema.optional(),
    on_behalf_of: optionalStr(),
    return_url: optionalStr(),
    expand: z.array(BillingPortalSessionExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account')).refine(...notBoth('customer', 'customer_account')))

const CreateCheckoutSessionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    adaptive_pricing: z.strictObject({
    enabled: bool().optional(),
  }).optional(),
    after_expiration: z.strictObject({
    recovery: z.strictObject({
    allow_promotion_codes: bool().optional(),
    enabled: bool(),
  }).optional(),
  }).optional(),
    allow_promotion_codes: bool().optional(),
    allowed_payment_method_types: z.array(str()).optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_address_collection: optionalStr(),
    branding_settings: z.strictObject({
    background_color: nullableStr().optional(),
    border_style: nullableStr().optional(),
    button_color: nullableStr().optional(),
    display_name: optionalStr(),
    font_family: nullableStr().optional(),
    icon: BrandImageParamSchema.optional(),
    logo: BrandImageParamSchema.optional(),
  }).optional(),
    cancel_url: optionalStr(),
    client_reference_id: optionalStr(),
    consent_collection: ConsentCollectionParamSchema.optional(),
    currency: optionalStr(),
    custom_fields: z.array(CustomFieldParamSchema).optional(),
    custom_text: CustomTextParamSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    customer_creation: optionalStr(),
    customer_email: optionalStr(),
    customer_update: z.strictObject({
    address: optionalStr(),
    name: optionalStr(),
    shipping: optionalStr(),
  }).optional(),
    discounts: z.array(CouponOrPromotionCodeParamSchema).optional(),
    excluded_payment_method_types: z.array(ExcludedPaymentMethodTypeSchema).optional(),
    expires_at: optionalInteger(),
    integration_identifier: optionalStr(),
    invoice_creation: z.strictObject({
    enabled: bool(),
    invoice_data: z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    description: optionalStr(),
    footer: optionalStr(),
    issuer: ConnectAccountParamSchema.optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    rendering_options: z.union([RenderingOptionsParamSchema, z.literal('')]).nullable().optional(),
  }).optional(),
  }).optional(),
    line_items: z.array(z.strictObject({
    adjustable_quantity: AdjustableQuantityParamSchema.optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    price: optionalStr(),
    price_data: LineItemPriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    tax_rates: z.array(str()).optional(),
  })).optional(),
    locale: CheckoutLocaleSchema.optional(),
    managed_payments: z.strictObject({
    enabled: bool().optional(),
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    mode: optionalStr(),
    name_collection: NameCollectionParamSchema.optional(),
    optional_items: z.array(OptionalItemParamSchema).optional(),
    origin_context: optionalStr(),
    payment_intent_data: z.strictObject({
    application_fee_amount: optionalInteger(),
    capture_method: optionalStr(),
    description: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    receipt_email: optionalStr(),
    setup_future_usage: optionalStr(),
    shipping: z.strictObject({
    address: z.strictObject({
    line1: str(),
    city: optionalStr(),
    country: optionalStr(),
    line2: optionalStr(),
    postal_code: optionalStr(),
    state: optionalStr(),
  }),
    carrier: optionalStr(),
    name: str(),
    phone: optionalStr(),
    tracking_number: optionalStr(),
  }).optional(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    transfer_data: TransferDataParamSchema.optional(),
    transfer_group: optionalStr(),
  }).optional(),
    payment_method_collection: optionalStr(),
    payment_method_configuration: optionalStr(),
    payment_method_data: z.strictObject({
    allow_redisplay: optionalStr(),
  }).optional(),
    payment_method_options: z.strictObject({
    acss_debit: z.strictObject({
    currency: optionalStr(),
    mandate_options: AcssDebitMandateOptionsParamSchema.optional(),
    setup_future_usage: optionalStr(),
    target_date: optionalStr(),
    verification_method: optionalStr(),
  }).optional(),
    affirm: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    afterpay_clearpay: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    alipay: CheckoutOneTimeOptionsParamSchema.optional(),
    alma: CheckoutManualCaptureOptionsParamSchema.optional(),
    amazon_pay: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    au_becs_debit: z.strictObject({
    setup_future_usage: optionalStr(),
    target_date: optionalStr(),
  }).optional(),
    bacs_debit: CheckoutDebitOptionsParamSchema.optional(),
    bancontact: CheckoutReusableOptionsParamSchema.optional(),
    billie: CheckoutManualCaptureOptionsParamSchema.optional(),
    blik: z.strictObject({
    mandate_options: z.strictObject({
    expires_at: optionalInteger(),
  }).optional(),
    setup_future_usage: nullableStr().optional(),
  }).optional(),
    boleto: z.strictObject({
    expires_after_days: optionalInteger(),
    setup_future_usage: optionalStr(),
  }).optional(),
    card: z.strictObject({
    capture_method: optionalStr(),
    installments: z.strictObject({
    enabled: bool().optional(),
  }).optional(),
    request_extended_authorization: optionalStr(),
    request_incremental_authorization: optionalStr(),
    request_multicapture: optionalStr(),
    request_overcapture: optionalStr(),
    request_three_d_secure: optionalStr(),
    restrictions: z.strictObject({
    brands_blocked: z.array(str()).optional(),
    funding_types_blocked: z.array(str()).optional(),
  }).optional(),
    setup_future_usage: optionalStr(),
    statement_descriptor_suffix_kana: optionalStr(),
    statement_descriptor_suffix_kanji: optionalStr(),
  }).optional(),
    cashapp: z.strictObject({
    capture_method: optionalStr(),
    setup_future_usage: optionalStr(),
  }).optional(),
    crypto: CheckoutOneTimeOptionsParamSchema.optional(),
    customer_balance: CustomerBalanceOptionsParamSchema.optional(),
    demo_pay: CheckoutReusableOptionsParamSchema.optional(),
    eps: CheckoutOneTimeOptionsParamSchema.optional(),
    fpx: CheckoutOneTimeOptionsParamSchema.optional(),
    giropay: CheckoutOneTimeOptionsParamSchema.optional(),
    grabpay: CheckoutOneTimeOptionsParamSchema.optional(),
    ideal: CheckoutOneTimeOptionsParamSchema.optional(),
    kakao_pay: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    klarna: z.strictObject({
    capture_method: optionalStr(),
    setup_future_usage: optionalStr(),
    subscriptions: z.union([z.array(KlarnaSubscriptionParamSchema), z.literal('')]).nullable().optional(),
  }).optional(),
    konbini: VoucherOptionsParamSchema.optional(),
    kr_card: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    link: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    mobilepay: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    multibanco: CheckoutOneTimeOptionsParamSchema.optional(),
    naver_pay: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    oxxo: VoucherOptionsParamSchema.optional(),
    p24: PaymentMethodOptionsP24ParamSchema.optional(),
    pay_by_bank: z.strictObject({
  }).optional(),
    payco: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    paynow: CheckoutOneTimeOptionsParamSchema.optional(),
    paypal: PaypalParamSchema.optional(),
    payto: z.strictObject({
    mandate_options: PaytoMandateOptionsParamSchema.optional(),
    setup_future_usage: optionalStr(),
  }).optional(),
    pix: z.strictObject({
    amount_includes_iof: optionalStr(),
    expires_after_seconds: optionalInteger(),
    mandate_options: PixMandateOptionsParamSchema.optional(),
    setup_future_usage: optionalStr(),
  }).optional(),
    revolut_pay: CheckoutReusableManualCaptureOptionsParamSchema.optional(),
    samsung_pay: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    satispay: CheckoutManualCaptureOptionsParamSchema.optional(),
    scalapay: CheckoutManualCaptureOptionsParamSchema.optional(),
    sepa_debit: CheckoutDebitOptionsParamSchema.optional(),
    sequra: CheckoutManualCaptureOptionsParamSchema.optional(),
    sofort: CheckoutOneTimeOptionsParamSchema.optional(),
    sunbit: CheckoutOneTimeManualCaptureOptionsParamSchema.optional(),
    swish: z.strictObject({
    reference: optionalStr(),
  }).optional(),
    twint: CheckoutReusableOptionsParamSchema.optional(),
    upi: UpiOptionsParamSchema.optional(),
    us_bank_account: z.strictObject({
    financial_connections: z.strictObject({
    permissions: z.array(str()).optional(),
    prefetch: z.array(str()).optional(),
  }).optional(),
    setup_future_usage: optionalStr(),
    target_date: optionalStr(),
    verification_method: optionalStr(),
  }).optional(),
    wechat_pay: z.strictObject({
    app_id: optionalStr(),
    client: str(),
    setup_future_usage: optionalStr(),
  }).optional(),
  }).optional(),
    permissions: z.strictObject({
    update_shipping_details: optionalStr(),
  }).optional(),
    phone_number_collection: z.strictObject({
    enabled: bool(),
  }).optional(),
    redirect_on_completion: optionalStr(),
    return_url: optionalStr(),
    saved_payment_method_options: z.strictObject({
    allow_redisplay_filters: z.array(str()).optional(),
    payment_method_remove: optionalStr(),
    payment_method_save: optionalStr(),
  }).optional(),
    setup_intent_data: z.strictObject({
    description: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
  }).optional(),
    shipping_address_collection: ShippingAddressCollectionParamSchema.optional(),
    shipping_options: z.array(ShippingRateParamSchema).optional(),
    submit_type: optionalStr(),
    subscription_data: z.strictObject({
    application_fee_percent: z.number().optional(),
    billing_cycle_anchor: optionalInteger(),
    billing_cycle_anchor_config: BillingCycleAnchorConfigParamSchema.optional(),
    billing_mode: BillingModeParamSchema.optional(),
    default_tax_rates: z.array(str()).optional(),
    description: optionalStr(),
    invoice_settings: SubscriptionInvoiceSettingsParamSchema.optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    pending_invoice_item_interval: IntervalParamSchema.optional(),
    proration_behavior: optionalStr(),
    transfer_data: SubscriptionTransferDataParamSchema.optional(),
    trial_end: optionalInteger(),
    trial_period_days: optionalInteger(),
    trial_settings: SubscriptionDataTrialSettingsParamSchema.optional(),
  }).optional(),
    success_url: optionalStr(),
    tax_id_collection: TaxIdCollectionParamSchema.optional(),
    ui_mode: optionalStr(),
    wallet_options: z.strictObject({
    link: z.strictObject({
    display: optionalStr(),
  }).optional(),
  }).optional(),
    expand: z.array(CheckoutSessionExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')).refine(...notBoth('customer_email', 'customer')).refine(...notBoth('discounts', 'allow_promotion_codes')))

const CreateCouponParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: optionalStr(),
    amount_off: optionalInteger(),
    applies_to: z.strictObject({
    products: z.array(str()).optional(),
  }).optional(),
    currency: optionalStr(),
    currency_options: z.record(str(), z.strictObject({
    amount_off: integer(),
  })).optional(),
    duration: optionalStr(),
    duration_in_months: optionalInteger(),
    max_redemptions: optionalInteger(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    name: optionalStr(),
    percent_off: z.number().optional(),
    redeem_by: optionalInteger(),
    expand: z.array(CouponExpandPathSchema).optional(),
  }).refine(...eitherOr('percent_off', 'amount_off')).refine(...notBoth('percent_off', 'amount_off')))

const CreateCreditNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice: str(),
    amount: optionalInteger(),
    credit_amount: optionalInteger(),
    effective_at: optionalInteger(),
    email_type: optionalStr(),
    lines: z.array(CreditNoteLineParamSchema).optional(),
    memo: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    out_of_band_amount: optionalInteger(),
    reason: optionalStr(),
    refund_amount: optionalInteger(),
    refunds: z.array(CreditNoteRefundParamSchema).optional(),
    shipping_cost: z.strictObject({
    shipping_rate: optionalStr(),
  }).optional(),
    expand: z.array(CreditNoteExpandPathSchema).optional(),
  }))

const CreateCustomerBalanceTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount: integer(),
    currency: str(),
    description: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    expand: z.array(CustomerBalanceTransactionExpandPathSchema).optional(),
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
    balance: optionalInteger(),
    business_name: nullableStr().optional(),
    cash_balance: CashBalanceParamSchema.optional(),
    individual_name: nullableStr().optional(),
    invoice_prefix: optionalStr(),
    next_invoice_sequence: optionalInteger(),
    source: optionalStr(),
    tax: z.strictObject({
    ip_address: nullableStr().optional(),
    validate_location: optionalStr(),
  }).optional(),
    tax_id_data: z.array(TaxIdParamSchema).optional(),
    validate: bool().optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const CreateCustomerSessionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    components: z.strictObject({
    active_entitlements: z.strictObject({
    enabled: bool(),
  }).optional(),
    buy_button: z.strictObject({
    enabled: bool(),
  }).optional(),
    customer_portal: z.strictObject({
    enabled: bool(),
  }).optional(),
    customer_sheet: z.strictObject({
    enabled: bool(),
    features: z.strictObject({
    payment_method_allow_redisplay_filters: z.array(str()).optional(),
    payment_method_remove: optionalStr(),
  }).optional(),
  }).optional(),
    mobile_payment_element: z.strictObject({
    enabled: bool(),
    features: z.strictObject({
    payment_method_allow_redisplay_filters: z.array(str()).optional(),
    payment_method_redisplay: optionalStr(),
    payment_method_remove: optionalStr(),
    payment_method_save: optionalStr(),
    payment_method_save_allow_redisplay_override: optionalStr(),
  }).optional(),
  }).optional(),
    payment_element: z.strictObject({
    enabled: bool(),
    features: z.strictObject({
    payment_method_allow_redisplay_filters: z.array(str()).optional(),
    payment_method_redisplay: optionalStr(),
    payment_method_redisplay_limit: optionalInteger(),
    payment_method_remove: optionalStr(),
    payment_method_save: optionalStr(),
    payment_method_save_usage: optionalStr(),
  }).optional(),
  }).optional(),
    pricing_table: z.strictObject({
    enabled: bool(),
  }).optional(),
  }),
    customer: optionalStr(),
    customer_account: optionalStr(),
    expand: z.array(CustomerSessionExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account')).refine(...notBoth('customer', 'customer_account')))

const CreateCustomerTaxIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    type: TaxIdInputTypeSchema,
    value: str(),
    expand: z.array(TaxIdExpandPathSchema).optional(),
  }))

const CreateEphemeralKeyParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    issuing_card: optionalStr(),
    nonce: optionalStr(),
    verification_session: optionalStr(),
    expand: z.array(str()).optional(),
  }))

const CreateInvoiceItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    currency: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    description: optionalStr(),
    discountable: bool().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoice: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    period: PeriodParamSchema.optional(),
    price_data: AddInvoiceItemPriceDataParamSchema.optional(),
    pricing: z.strictObject({
    price: optionalStr(),
  }).optional(),
    quantity: optionalInteger(),
    quantity_decimal: optionalStr(),
    subscription: optionalStr(),
    tax_behavior: optionalStr(),
    tax_code: nullableStr().optional(),
    tax_rates: z.array(str()).optional(),
    unit_amount_decimal: optionalStr(),
    expand: z.array(InvoiceItemExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const CreateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    description: optionalStr(),
    subscription: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    auto_advance: bool().optional(),
    collection_method: optionalStr(),
    days_until_due: optionalInteger(),
    due_date: optionalInteger(),
    pending_invoice_items_behavior: optionalStr(),
    currency: optionalStr(),
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    application_fee_amount: optionalInteger(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    automatically_finalizes_at: optionalInteger(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    customer_account: optionalStr(),
    default_payment_method: optionalStr(),
    default_source: optionalStr(),
    default_tax_rates: z.array(str()).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    effective_at: optionalInteger(),
    footer: optionalStr(),
    from_invoice: z.strictObject({
    action: str(),
    invoice: str(),
  }).optional(),
    issuer: ConnectAccountParamSchema.optional(),
    number: optionalStr(),
    on_behalf_of: optionalStr(),
    payment_settings: InvoicePaymentSettingsParamSchema.optional(),
    rendering: RenderingParamSchema.optional(),
    shipping_cost: ShippingRateParamSchema.optional(),
    shipping_details: ShippingDetailsParamSchema.optional(),
    statement_descriptor: optionalStr(),
    transfer_data: TransferDataParamSchema.optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account', 'from_invoice')).refine(...notBoth('customer', 'customer_account')).refine(...notBoth('customer', 'from_invoice')).refine(...notBoth('customer_account', 'from_invoice')))

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
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).optional(),
    amount_details: AmountDetailsParamSchema.optional(),
    application_fee_amount: optionalInteger(),
    confirmation_method: optionalStr(),
    confirmation_token: optionalStr(),
    customer_account: optionalStr(),
    error_on_requires_action: bool().optional(),
    excluded_payment_method_types: z.array(ExcludedPaymentMethodTypeSchema).optional(),
    hooks: PaymentIntentHooksParamSchema.optional(),
    mandate: optionalStr(),
    mandate_data: z.union([CreateSetupIntentMandateDataParamSchema, z.literal('')]).nullable().optional(),
    on_behalf_of: optionalStr(),
    payment_details: PaymentDetailsParamSchema.optional(),
    payment_method_configuration: optionalStr(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: PaymentIntentPaymentMethodOptionsParamSchema.optional(),
    radar_options: RadarOptionsParamSchema.optional(),
    shipping: PaymentIntentShippingParamSchema.optional(),
    transfer_data: z.strictObject({
    amount: optionalInteger(),
    description: optionalStr(),
    destination: str(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    payment_data: TransferPaymentDataParamSchema.optional(),
  }).optional(),
    transfer_group: optionalStr(),
    use_stripe_sdk: bool().optional(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const CreatePaymentLinkParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    line_items: z.array(z.strictObject({
    adjustable_quantity: AdjustableQuantityParamSchema.optional(),
    price: optionalStr(),
    price_data: LineItemPriceDataParamSchema.optional(),
    quantity: integer(),
  })),
    after_completion: z.strictObject({
    hosted_confirmation: z.strictObject({
    custom_message: optionalStr(),
  }).optional(),
    redirect: z.strictObject({
    url: str(),
  }).optional(),
    type: str(),
  }).optional(),
    allow_promotion_codes: bool().optional(),
    application_fee_amount: optionalInteger(),
    application_fee_percent: z.number().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_address_collection: optionalStr(),
    consent_collection: ConsentCollectionParamSchema.optional(),
    currency: optionalStr(),
    custom_fields: z.array(CustomFieldParamSchema).optional(),
    custom_text: CustomTextParamSchema.optional(),
    customer_creation: optionalStr(),
    inactive_message: optionalStr(),
    invoice_creation: z.strictObject({
    enabled: bool(),
    invoice_data: z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    description: optionalStr(),
    footer: optionalStr(),
    issuer: ConnectAccountParamSchema.optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    rendering_options: z.union([RenderingOptionsParamSchema, z.literal('')]).nullable().optional(),
  }).optional(),
  }).optional(),
    managed_payments: z.strictObject({
    enabled: bool().optional(),
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    name_collection: NameCollectionParamSchema.optional(),
    on_behalf_of: optionalStr(),
    optional_items: z.array(OptionalItemParamSchema).optional(),
    payment_intent_data: z.strictObject({
    capture_method: optionalStr(),
    description: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    setup_future_usage: optionalStr(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    transfer_group: optionalStr(),
  }).optional(),
    payment_method_collection: optionalStr(),
    payment_method_options: z.strictObject({
    card: z.strictObject({
    restrictions: z.strictObject({
    brands_blocked: z.array(str()).optional(),
  }).optional(),
  }).optional(),
  }).optional(),
    payment_method_types: z.array(PaymentLinkPaymentMethodTypeSchema).optional(),
    phone_number_collection: z.strictObject({
    enabled: bool(),
  }).optional(),
    restrictions: z.strictObject({
    completed_sessions: z.strictObject({
    limit: integer(),
  }),
  }).optional(),
    shipping_address_collection: ShippingAddressCollectionParamSchema.optional(),
    shipping_options: z.array(z.strictObject({
    shipping_rate: optionalStr(),
  })).optional(),
    submit_type: optionalStr(),
    subscription_data: z.strictObject({
    description: optionalStr(),
    invoice_settings: SubscriptionInvoiceSettingsParamSchema.optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    trial_period_days: optionalInteger(),
    trial_settings: SubscriptionDataTrialSettingsParamSchema.optional(),
  }).optional(),
    tax_id_collection: TaxIdCollectionParamSchema.optional(),
    transfer_data: TransferDataParamSchema.optional(),
    expand: z.array(PaymentLinkExpandPathSchema).optional(),
  }))

const CreatePaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    acss_debit: PaymentMethodDataAcssDebitParamSchema.optional(),
    affirm: z.strictObject({
  }).optional(),
    afterpay_clearpay: z.strictObject({
  }).optional(),
    alipay: z.strictObject({
  }).optional(),
    allow_redisplay: optionalStr(),
    alma: z.strictObject({
  }).optional(),
    amazon_pay: z.strictObject({
  }).optional(),
    au_becs_debit: PaymentMethodDataAuBecsDebitParamSchema.optional(),
    bacs_debit: PaymentMethodDataBacsDebitParamSchema.optional(),
    bancontact: z.strictObject({
  }).optional(),
    billie: z.strictObject({
  }).optional(),
    billing_details: BillingDetailsParamSchema.optional(),
    bizum: z.strictObject({
  }).optional(),
    blik: z.strictObject({
  }).optional(),
    boleto: z.strictObject({
    tax_id: str(),
  }).optional(),
    card: z.strictObject({
    cvc: optionalStr(),
    exp_month: optionalInteger(),
    exp_year: optionalInteger(),
    networks: z.strictObject({
    preferred: optionalStr(),
  }).optional(),
    number: optionalStr(),
    token: optionalStr(),
  }).optional(),
    cashapp: z.strictObject({
  }).optional(),
    crypto: z.strictObject({
  }).optional(),
    custom: z.strictObject({
    type: str(),
  }).optional(),
    customer: optionalStr(),
    customer_balance: z.strictObject({
  }).optional(),
    eps: PaymentMethodDataEpsParamSchema.optional(),
    fpx: PaymentMethodDataFpxParamSchema.optional(),
    giropay: z.strictObject({
  }).optional(),
    grabpay: z.strictObject({
  }).optional(),
    ideal: PaymentMethodDataIdealParamSchema.optional(),
    interac_present: z.strictObject({
  }).optional(),
    kakao_pay: z.strictObject({
  }).optional(),
    klarna: KlarnaDetailsParamSchema.optional(),
    konbini: z.strictObject({
  }).optional(),
    kr_card: z.strictObject({
  }).optional(),
    link: z.strictObject({
  }).optional(),
    mb_way: z.strictObject({
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    mobilepay: z.strictObject({
  }).optional(),
    multibanco: z.strictObject({
  }).optional(),
    naver_pay: z.strictObject({
    funding: optionalStr(),
  }).optional(),
    nz_bank_account: PaymentMethodDataNzBankAccountParamSchema.optional(),
    oxxo: z.strictObject({
  }).optional(),
    p24: PaymentMethodDataP24ParamSchema.optional(),
    pay_by_bank: z.strictObject({
  }).optional(),
    payco: z.strictObject({
  }).optional(),
    payment_method: optionalStr(),
    paynow: z.strictObject({
  }).optional(),
    paypal: z.strictObject({
  }).optional(),
    paypay: z.strictObject({
  }).optional(),
    payto: PaymentMethodDataPaytoParamSchema.optional(),
    pix: z.strictObject({
  }).optional(),
    promptpay: z.strictObject({
  }).optional(),
    radar_options: z.strictObject({
    session: optionalStr(),
  }).optional(),
    revolut_pay: z.strictObject({
  }).optional(),
    samsung_pay: z.strictObject({
  }).optional(),
    satispay: z.strictObject({
  }).optional(),
    scalapay: z.strictObject({
  }).optional(),
    sepa_debit: z.strictObject({
    iban: str(),
  }).optional(),
    sequra: z.strictObject({
  }).optional(),
    sofort: PaymentMethodDataSofortParamSchema.optional(),
    sunbit: z.strictObject({
  }).optional(),
    swish: z.strictObject({
  }).optional(),
    twint: z.strictObject({
  }).optional(),
    type: PaymentMethodDataTypeSchema.optional(),
    upi: UpiMandateParamSchema.optional(),
    us_bank_account: PaymentMethodDataUsBankAccountParamSchema.optional(),
    wechat_pay: z.strictObject({
  }).optional(),
    zip: z.strictObject({
  }).optional(),
    expand: z.array(PaymentMethodExpandPathSchema).optional(),
  }))

const CreatePayoutParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: integer(),
    currency: str(),
    description: optionalStr(),
    destination: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    method: optionalStr(),
    payout_method: optionalStr(),
    source_type: optionalStr(),
    statement_descriptor: optionalStr(),
    expand: z.array(PayoutExpandPathSchema).optional(),
  }))

const CreatePriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    product: optionalStr(),
    unit_amount: optionalInteger(),
    currency: str(),
    recurring_interval: optionalStr(),
    recurring_interval_count: integer().min(1).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    recurring_meter: optionalStr(),
    recurring_usage_type: optionalStr(),
    recurring_trial_period_days: optionalInteger(),
    nickname: optionalStr(),
    lookup_key: optionalStr(),
    tax_behavior: optionalStr(),
    unit_amount_decimal: str().regex(new RegExp("^\\d+(\\.\\d{1,12})?$")).optional(),
    active: bool().optional(),
    billing_scheme: optionalStr(),
    currency_options: z.record(str(), CurrencyOptionsParamSchema).optional(),
    custom_unit_amount: CustomUnitAmountParamSchema.optional(),
    product_data: z.strictObject({
    id: optionalStr(),
    active: bool().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    name: str(),
    statement_descriptor: optionalStr(),
    tax_code: optionalStr(),
    tax_details: TaxDetailsParamSchema.optional(),
    unit_label: optionalStr(),
  }).optional(),
    tiers: z.array(CurrencyOptionsTierParamSchema).optional(),
    tiers_mode: optionalStr(),
    transfer_lookup_key: bool().optional(),
    transform_quantity: z.strictObject({
    divide_by: integer(),
    round: str(),
  }).optional(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }).refine(...eitherOr('product', 'product_data')).refine(...eitherOr('unit_amount', 'unit_amount_decimal', 'tiers', 'custom_unit_amount')).refine(...notBoth('product', 'product_data')).refine(...notBoth('unit_amount', 'unit_amount_decimal')).refine(...notBoth('unit_amount', 'tiers')).refine(...notBoth('unit_amount', 'custom_unit_amount')).refine(...notBoth('unit_amount_decimal', 'tiers')).refine(...notBoth('unit_amount_decimal', 'custom_unit_amount')).refine(...notBoth('tiers', 'custom_unit_amount')).refine(...needing('recurring_interval_count', 'recurring_interval')).refine(...needing('recurring_meter', 'recurring_interval')).refine(...needing('recurring_usage_type', 'recurring_interval')).refine(...needing('recurring_trial_period_days', 'recurring_interval')).refine(...needing('tiers', 'billing_scheme')).refine(...needing('tiers', 'tiers_mode')))

const CreateProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
    description: optionalStr(),
    active: bool().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    default_price_data: z.strictObject({
    currency: str(),
    currency_options: z.record(str(), CurrencyOptionsParamSchema).optional(),
    custom_unit_amount: CustomUnitAmountParamSchema.optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    recurring: IntervalParamSchema.optional(),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }).optional(),
    id: optionalStr(),
    images: z.array(str()).optional(),
    marketing_features: z.array(z.strictObject({
    name: str(),
  })).optional(),
    package_dimensions: PackageDimensionsParamSchema.optional(),
    shippable: bool().optional(),
    statement_descriptor: optionalStr(),
    tax_code: optionalStr(),
    tax_details: TaxDetailsParamSchema.optional(),
    type: optionalStr(),
    unit_label: optionalStr(),
    url: optionalStr(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const CreatePromotionCodeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    promotion: z.strictObject({
    coupon: optionalStr(),
    type: str(),
  }),
    active: bool().optional(),
    code: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    expires_at: optionalInteger(),
    max_redemptions: optionalInteger(),
    metadata: z.record(str(), nullableStr()).optional(),
    restrictions: z.strictObject({
    currency_options: z.record(str(), z.strictObject({
    minimum_amount: optionalInteger(),
  })).optional(),
    first_time_transaction: bool().optional(),
    minimum_amount: optionalInteger(),
    minimum_amount_currency: optionalStr(),
  }).optional(),
    expand: z.array(PromotionCodeExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const CreateQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    application_fee_amount: z.union([integer(), z.literal('')]).nullable().optional(),
    application_fee_percent: z.union([z.number(), z.literal('')]).nullable().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    collection_method: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    expires_at: optionalInteger(),
    footer: nullableStr().optional(),
    from_quote: z.strictObject({
    is_revision: bool().optional(),
    quote: str(),
  }).optional(),
    header: nullableStr().optional(),
    invoice_settings: z.strictObject({
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    days_until_due: optionalInteger(),
    description: nullableStr().optional(),
    footer: nullableStr().optional(),
    issuer: ConnectAccountParamSchema.optional(),
  }).optional(),
    line_items: z.array(z.strictObject({
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    price: optionalStr(),
    price_data: z.strictObject({
    currency: str(),
    product: str(),
    recurring: IntervalParamSchema.optional(),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }).optional(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  })).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: nullableStr().optional(),
    subscription_data: z.strictObject({
    billing_mode: BillingModeParamSchema.optional(),
    description: optionalStr(),
    effective_date: z.union([nullableStr(), integer()]).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    trial_period_days: z.union([integer(), z.literal('')]).nullable().optional(),
  }).optional(),
    test_clock: optionalStr(),
    transfer_data: z.union([z.strictObject({
    amount: optionalInteger(),
    amount_percent: z.number().optional(),
    destination: str(),
  }), z.literal('')]).nullable().optional(),
    expand: z.array(QuoteExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')).refine(...notBoth('customer', 'from_quote')).refine(...notBoth('line_items', 'from_quote')))

const CreateRefundParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    charge: optionalStr(),
    currency: optionalStr(),
    customer: optionalStr(),
    instructions_email: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    origin: optionalStr(),
    payment_intent: optionalStr(),
    reason: optionalStr(),
    refund_application_fee: bool().optional(),
    reverse_transfer: bool().optional(),
    expand: z.array(RefundExpandPathSchema).optional(),
  }).refine(...eitherOr('payment_intent', 'charge', 'origin')).refine(...notBoth('payment_intent', 'charge')).refine(...notBoth('payment_intent', 'origin')).refine(...notBoth('charge', 'origin')).refine(...withoutGap('amount')))

const CreateReportRunParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    report_type: str(),
    parameters: z.strictObject({
    columns: z.array(str()).optional(),
    connected_account: optionalStr(),
    currency: optionalStr(),
    interval_end: optionalInteger(),
    interval_start: optionalInteger(),
    payout: optionalStr(),
    reporting_category: optionalStr(),
    timezone: optionalStr(),
  }).optional(),
    expand: z.array(str()).optional(),
  }))

const CreateSetupIntentMandateDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_acceptance: z.strictObject({
    accepted_at: optionalInteger(),
    offline: z.strictObject({
  }).optional(),
    online: z.strictObject({
    ip_address: str(),
    user_agent: str(),
  }).optional(),
    type: str(),
  }),
  }))

const CreateSetupIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).optional(),
    attach_to_self: bool().optional(),
    automatic_payment_methods: z.strictObject({
    allow_redirects: optionalStr(),
    enabled: bool(),
  }).optional(),
    confirm: bool().optional(),
    confirmation_token: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    description: optionalStr(),
    excluded_payment_method_types: z.array(ExcludedPaymentMethodTypeSchema).optional(),
    flow_directions: z.array(str()).optional(),
    mandate_data: z.union([CreateSetupIntentMandateDataParamSchema, z.literal('')]).nullable().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    payment_method: optionalStr(),
    payment_method_configuration: optionalStr(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: SetupIntentPaymentMethodOptionsParamSchema.optional(),
    return_url: optionalStr(),
    single_use: z.strictObject({
    amount: integer(),
    currency: str(),
  }).optional(),
    usage: optionalStr(),
    use_stripe_sdk: bool().optional(),
    expand: z.array(SetupIntentExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const CreateSubscriptionItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    subscription: str(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    current_trial: z.strictObject({
    trial_offer: str(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    payment_behavior: optionalStr(),
    plan: optionalStr(),
    price: optionalStr(),
    price_data: PriceDataParamSchema.optional(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    expand: z.array(SubscriptionItemExpandPathSchema).optional(),
  }).refine(...notBoth('price_data', 'price')))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    price: optionalStr(),
    quantity: integer().min(0).optional(),
    trial_period_days: optionalInteger(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    items: z.array(SubscriptionItemParamSchema).min(1).max(20).refine(...filled).optional(),
    customer_account: optionalStr(),
    default_payment_method: optionalStr(),
    payment_behavior: optionalStr(),
    trial_end: z.union([integer(), z.literal("now")]).optional(),
    cancel_at_period_end: bool().optional(),
    collection_method: optionalStr(),
    days_until_due: optionalInteger(),
    add_invoice_items: z.array(SubscriptionAddInvoiceItemParamSchema).optional(),
    application_fee_percent: z.union([z.number(), z.literal('')]).nullable().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    backdate_start_date: optionalInteger(),
    billing_cycle_anchor: optionalInteger(),
    billing_cycle_anchor_config: BillingCycleAnchorConfigParamSchema.optional(),
    billing_mode: BillingModeParamSchema.optional(),
    billing_schedules: z.array(z.strictObject({
    applies_to: z.array(AppliesToParamSchema).optional(),
    bill_until: BillUntilParamSchema,
    key: optionalStr(),
  })).optional(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    cancel_at: z.union([str(), integer()]).optional(),
    currency: optionalStr(),
    default_source: optionalStr(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: optionalStr(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoice_settings: SubscriptionInvoiceSettingsParamSchema.optional(),
    off_session: bool().optional(),
    on_behalf_of: nullableStr().optional(),
    payment_settings: SubscriptionPaymentSettingsParamSchema.optional(),
    pending_invoice_item_interval: z.union([IntervalParamSchema, z.literal('')]).nullable().optional(),
    proration_behavior: optionalStr(),
    transfer_data: SubscriptionTransferDataParamSchema.optional(),
    trial_from_plan: bool().optional(),
    trial_settings: SubscriptionTrialSettingsParamSchema.optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }).refine(...eitherOr('customer', 'customer_account')).refine(...eitherOr('price', 'items')).refine(...notBoth('customer', 'customer_account')).refine(...notBoth('price', 'items')).refine(...notBoth('quantity', 'items')))

const CreateSubscriptionScheduleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    billing_mode: BillingModeParamSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    default_settings: DefaultSettingsParamSchema.optional(),
    end_behavior: optionalStr(),
    from_subscription: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    pause_schedules: z.array(z.strictObject({
    key: optionalStr(),
    pause: z.strictObject({
    pause_at: PauseAtParamSchema,
    settings: PauseSettingsParamSchema.optional(),
  }).optional(),
    resume: z.strictObject({
    resume_at: ResumeAtParamSchema,
    settings: ResumeSettingsParamSchema.optional(),
  }).optional(),
  })).optional(),
    phases: z.array(z.strictObject({
    add_invoice_items: z.array(PhaseAddInvoiceItemParamSchema).optional(),
    application_fee_percent: z.number().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_cycle_anchor: optionalStr(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    collection_method: optionalStr(),
    currency: optionalStr(),
    default_payment_method: optionalStr(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    duration: IntervalParamSchema.optional(),
    end_date: optionalInteger(),
    invoice_settings: DefaultSettingsInvoiceSettingsParamSchema.optional(),
    items: z.array(PhaseItemParamSchema),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    proration_behavior: optionalStr(),
    transfer_data: SubscriptionTransferDataParamSchema.optional(),
    trial: bool().optional(),
    trial_end: optionalInteger(),
  })).optional(),
    start_date: z.union([str(), integer()]).optional(),
    expand: z.array(SubscriptionScheduleExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')).refine(...notBoth('customer', 'from_subscription')).refine(...notBoth('phases', 'from_subscription')).refine(...notBoth('start_date', 'from_subscription')).refine(...notBoth('end_behavior', 'from_subscription')).refine(...notBoth('default_settings', 'from_subscription')))

const CreateTaxCalculationParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: str(),
    line_items: z.array(z.strictObject({
    amount: integer(),
    metadata: z.record(str(), nullableStr()).optional(),
    performance_location: optionalStr(),
    product: optionalStr(),
    quantity: optionalInteger(),
    reference: optionalStr(),
    tax_behavior: optionalStr(),
    tax_code: optionalStr(),
  })),
    customer: optionalStr(),
    customer_details: z.strictObject({
    address: TaxAddressParamSchema.optional(),
    address_source: optionalStr(),
    ip_address: optionalStr(),
    tax_ids: z.array(TaxIdParamSchema).optional(),
    taxability_override: optionalStr(),
  }).optional(),
    ship_from_details: z.strictObject({
    address: TaxAddressParamSchema,
  }).optional(),
    shipping_cost: z.strictObject({
    amount: optionalInteger(),
    shipping_rate: optionalStr(),
    tax_behavior: optionalStr(),
    tax_code: optionalStr(),
  }).optional(),
    tax_date: optionalInteger(),
    expand: z.array(TaxCalculationExpandPathSchema).optional(),
  }))

const CreateTaxIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: TaxIdInputTypeSchema,
    value: str(),
    owner: TaxIdOwnerParamSchema.optional(),
    expand: z.array(TaxIdExpandPathSchema).optional(),
  }))

const CreateTaxRateParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    display_name: str(),
    inclusive: bool(),
    percentage: z.number(),
    active: bool().optional(),
    country: optionalStr(),
    description: optionalStr(),
    jurisdiction: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    state: optionalStr(),
    tax_type: TaxTypeSchema.optional(),
    expand: z.array(str()).optional(),
  }))

const CreateTaxTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    calculation: str(),
    reference: str(),
    metadata: z.record(str(), nullableStr()).optional(),
    posted_at: optionalInteger(),
    expand: z.array(TaxTransactionExpandPathSchema).optional(),
  }))

const CreateTestClockParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    frozen_time: integer(),
    customer: optionalStr(),
    name: optionalStr(),
    expand: z.array(str()).optional(),
  }))

const CreateWebhookEndpointParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled_events: z.array(WebhookEventTypeSchema),
    url: str(),
    api_version: optionalStr(),
    connect: bool().optional(),
    description: nullableStr().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    expand: z.array(str()).optional(),
  }))

const CreditNoteExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CreditNoteLineParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    description: optionalStr(),
    invoice_line_item: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    quantity: optionalInteger(),
    tax_amounts: z.union([z.array(z.strictObject({
    amount: integer(),
    tax_rate: str(),
    taxable_amount: integer(),
  })), z.literal('')]).nullable().optional(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    type: str(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }))

const CreditNoteListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CreditNoteRefundParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount_refunded: optionalInteger(),
    payment_record_refund: z.strictObject({
    payment_record: str(),
    refund_group: str(),
  }).optional(),
    refund: optionalStr(),
    type: optionalStr(),
  }))

const CurrencyOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    custom_unit_amount: CustomUnitAmountParamSchema.optional(),
    tax_behavior: optionalStr(),
    tiers: z.array(CurrencyOptionsTierParamSchema).optional(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }))

const CurrencyOptionsTierParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    flat_amount: optionalInteger(),
    flat_amount_decimal: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
    up_to: z.union([str(), integer()]),
  }))

const CustomFieldParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    dropdown: z.strictObject({
    default_value: optionalStr(),
    options: z.array(z.strictObject({
    label: str(),
    value: str(),
  })),
  }).optional(),
    key: str(),
    label: z.strictObject({
    custom: str(),
    type: str(),
  }),
    numeric: CustomFieldValueParamSchema.optional(),
    optional: bool().optional(),
    text: CustomFieldValueParamSchema.optional(),
    type: str(),
  }))

const CustomFieldValueParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    default_value: optionalStr(),
    maximum_length: z.number().optional(),
    minimum_length: z.number().optional(),
  }))

const CustomTextParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    after_submit: z.union([z.strictObject({
    message: str(),
  }), z.literal('')]).nullable().optional(),
    shipping_address: z.union([z.strictObject({
    message: str(),
  }), z.literal('')]).nullable().optional(),
    submit: z.union([z.strictObject({
    message: str(),
  }), z.literal('')]).nullable().optional(),
    terms_of_service_acceptance: z.union([z.strictObject({
    message: str(),
  }), z.literal('')]).nullable().optional(),
  }))

const CustomUnitAmountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    maximum: optionalInteger(),
    minimum: optionalInteger(),
    preset: optionalInteger(),
  }))

const CustomerBalanceOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bank_transfer: z.strictObject({
    eu_bank_transfer: z.strictObject({
    country: str(),
  }).optional(),
    requested_address_types: z.array(str()).optional(),
    type: str(),
  }).optional(),
    funding_type: optionalStr(),
    setup_future_usage: optionalStr(),
  }))

const CustomerBalanceTransactionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const CustomerBalanceTransactionListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

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

const CustomerSessionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const DebitOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: BacsDebitMandateOptionsParamSchema.optional(),
    setup_future_usage: nullableStr().optional(),
    target_date: optionalStr(),
  }))

const DefaultSettingsInvoiceSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    days_until_due: optionalInteger(),
    description: nullableStr().optional(),
    footer: nullableStr().optional(),
    issuer: ConnectAccountParamSchema.optional(),
  }))

const DefaultSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    application_fee_percent: z.number().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_cycle_anchor: optionalStr(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    collection_method: optionalStr(),
    default_payment_method: optionalStr(),
    description: nullableStr().optional(),
    invoice_settings: DefaultSettingsInvoiceSettingsParamSchema.optional(),
    on_behalf_of: nullableStr().optional(),
    transfer_data: z.union([SubscriptionTransferDataParamSchema, z.literal('')]).nullable().optional(),
  }))

const DeleteCouponParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteCustomerDiscountParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteCustomerTaxIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: pathId(),
    id: pathId(),
  }))

const DeleteInvoiceItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteSubscriptionDiscountParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteSubscriptionItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    clear_usage: bool().optional(),
    payment_behavior: optionalStr(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
  }))

const DeleteTaxIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteTestClockParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteWebhookEndpointParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeliveryEstimateBoundParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    unit: str(),
    value: integer(),
  }))

const DetachPaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PaymentMethodExpandPathSchema).optional(),
  }))

const DiscountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    coupon: optionalStr(),
    discount: optionalStr(),
    promotion_code: optionalStr(),
  }))

const DisputeExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const DisputeListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const EarlyFraudWarningExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const EarlyFraudWarningListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const EpsBankSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ExcludedPaymentMethodTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ExpireCheckoutSessionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CheckoutSessionExpandPathSchema).optional(),
  }))

const FinalizeInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    auto_advance: bool().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const FinalizeQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expires_at: optionalInteger(),
    expand: z.array(QuoteExpandPathSchema).optional(),
  }))

const FinancialConnectionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    filters: BankAccountFiltersParamSchema.optional(),
    permissions: z.array(str()).optional(),
    prefetch: z.array(str()).optional(),
    return_url: optionalStr(),
  }))

const FlexibleParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    proration_discounts: optionalStr(),
  }))

const FpxBankSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const GetAccountParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetBalanceTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(BalanceTransactionExpandPathSchema).optional(),
  }))

const GetBillingMeterParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetChargeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(ChargeExpandPathSchema).optional(),
  }))

const GetCheckoutSessionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CheckoutSessionExpandPathSchema).optional(),
  }))

const GetCouponParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CouponExpandPathSchema).optional(),
  }))

const GetCreditNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CreditNoteExpandPathSchema).optional(),
  }))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const GetDisputeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(DisputeExpandPathSchema).optional(),
  }))

const GetEarlyFraudWarningParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(EarlyFraudWarningExpandPathSchema).optional(),
  }))

const GetEntitlementFeatureParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetInvoiceItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceItemExpandPathSchema).optional(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const GetInvoicePaymentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoicePaymentExpandPathSchema).optional(),
  }))

const GetPaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    client_secret: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }))

const GetPaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PaymentMethodExpandPathSchema).optional(),
  }))

const GetPayoutParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PayoutExpandPathSchema).optional(),
  }))

const GetPlanParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PlanExpandPathSchema).optional(),
  }))

const GetPriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }))

const GetProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const GetPromotionCodeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(PromotionCodeExpandPathSchema).optional(),
  }))

const GetRefundParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(RefundExpandPathSchema).optional(),
  }))

const GetReportRunParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetSetupIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    client_secret: optionalStr(),
    expand: z.array(SetupIntentExpandPathSchema).optional(),
  }))

const GetSubscriptionItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(SubscriptionItemExpandPathSchema).optional(),
  }))

const GetSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const GetSubscriptionScheduleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(SubscriptionScheduleExpandPathSchema).optional(),
  }))

const GetTaxCalculationParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(TaxCalculationExpandPathSchema).optional(),
  }))

const GetTaxIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(TaxIdExpandPathSchema).optional(),
  }))

const GetTaxRateParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetTestClockParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const GetWebhookEndpointParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(str()).optional(),
  }))

const IdealBankSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InstallmentsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool().optional(),
    plan: z.union([z.strictObject({
    count: optionalInteger(),
    interval: optionalStr(),
    type: str(),
  }), z.literal('')]).nullable().optional(),
  }))

const IntervalParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    interval: str(),
    interval_count: optionalInteger(),
  }))

const InvoiceCustomFieldParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
    value: str(),
  }))

const InvoiceExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoiceItemExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoiceItemListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoiceLineItemListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoiceListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoicePaymentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoicePaymentListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoicePaymentMethodTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const InvoicePaymentSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    default_mandate: nullableStr().optional(),
    payment_method_options: z.strictObject({
    acss_debit: z.union([BillingAcssDebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    bancontact: z.union([BillingBancontactOptionsParamSchema, z.literal('')]).nullable().optional(),
    billie: z.union([z.strictObject({
    company_details: z.union([BillieCompanyDetailsParamSchema, z.literal('')]).nullable().optional(),
    reference: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    blik: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    card: z.union([z.strictObject({
    installments: InstallmentsParamSchema.optional(),
    request_three_d_secure: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    customer_balance: z.union([BillingCustomerBalanceOptionsParamSchema, z.literal('')]).nullable().optional(),
    konbini: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    payto: z.union([BillingPaytoOptionsParamSchema, z.literal('')]).nullable().optional(),
    pix: z.union([z.strictObject({
    amount_includes_iof: optionalStr(),
    expires_after_seconds: optionalInteger(),
  }), z.literal('')]).nullable().optional(),
    sepa_debit: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    upi: z.union([UpiMandateParamSchema, z.literal('')]).nullable().optional(),
    us_bank_account: z.union([BillingUsBankAccountOptionsParamSchema, z.literal('')]).nullable().optional(),
  }).optional(),
    payment_method_types: z.union([z.array(InvoicePaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
  }))

const JurisdictionLevelSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const KlarnaDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    dob: z.strictObject({
    day: integer(),
    month: integer(),
    year: integer(),
  }).optional(),
  }))

const KlarnaLocaleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const KlarnaNextBillingParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: integer(),
    date: str(),
  }))

const KlarnaOnDemandParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    average_amount: optionalInteger(),
    maximum_amount: optionalInteger(),
    minimum_amount: optionalInteger(),
    purchase_interval: optionalStr(),
    purchase_interval_count: optionalInteger(),
  }))

const KlarnaSubscriptionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    interval: str(),
    interval_count: optionalInteger(),
    name: optionalStr(),
    next_billing: KlarnaNextBillingParamSchema,
    reference: str(),
  }))

const LineItemPriceDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    currency: str(),
    product: optionalStr(),
    product_data: ProductDataParamSchema.optional(),
    recurring: IntervalParamSchema.optional(),
    tax_behavior: optionalStr(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  }))

const ListActiveEntitlementsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: str(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(ActiveEntitlementListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListBalanceTransactionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    currency: optionalStr(),
    payout: optionalStr(),
    source: optionalStr(),
    type: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(BalanceTransactionListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListBillingCreditGrantsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    customer_account: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(BillingCreditGrantListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListBillingMeterEventSummariesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    customer: str(),
    end_time: integer(),
    start_time: integer(),
    value_grouping_window: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListBillingMetersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    status: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListBillingPortalConfigurationsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    is_default: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(BillingPortalConfigurationListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListChargesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    payment_intent: optionalStr(),
    transfer_group: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(ChargeListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCheckoutSessionLineItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCheckoutSessionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    customer_details: z.strictObject({
    email: str(),
  }).optional(),
    payment_intent: optionalStr(),
    payment_link: optionalStr(),
    status: optionalStr(),
    subscription: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(CheckoutSessionListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListCouponsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(CouponListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCreditNoteLineItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCreditNotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    invoice: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(CreditNoteListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListCustomerBalanceTransactionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    created: TimestampFilterSchema.optional(),
    invoice: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(CustomerBalanceTransactionListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCustomerPaymentMethodsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    allow_redisplay: optionalStr(),
    type: PaymentMethodDataTypeSchema.optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PaymentMethodListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCustomerTaxIdsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(TaxIdListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    test_clock: optionalStr(),
    expand: z.array(CustomerListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListDisputesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    charge: optionalStr(),
    created: TimestampFilterSchema.optional(),
    payment_intent: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(DisputeListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListEarlyFraudWarningsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    charge: optionalStr(),
    created: TimestampFilterSchema.optional(),
    payment_intent: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(EarlyFraudWarningListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListEntitlementFeaturesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    archived: bool().optional(),
    lookup_key: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListEventsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    delivery_success: bool().optional(),
    type: optionalStr(),
    types: z.array(str()).optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('types', 'type')))

const ListInvoiceItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    invoice: optionalStr(),
    pending: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(InvoiceItemListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListInvoiceLineItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(InvoiceLineItemListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListInvoicePaymentsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    invoice: optionalStr(),
    payment: z.strictObject({
    payment_intent: optionalStr(),
    payment_record: optionalStr(),
    type: str(),
  }).optional(),
    status: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(InvoicePaymentListExpandPathSchema).optional(),
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
    customer_account: optionalStr(),
    expand: z.array(InvoiceListExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')).refine(...notBoth('starting_after', 'ending_before')))

const ListPaymentIntentsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PaymentIntentListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListPaymentMethodsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    allow_redisplay: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    type: PaymentMethodDataTypeSchema.optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PaymentMethodListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListPayoutsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    arrival_date: TimestampFilterSchema.optional(),
    created: TimestampFilterSchema.optional(),
    destination: optionalStr(),
    status: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PayoutListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    created: TimestampFilterSchema.optional(),
    product: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PlanListExpandPathSchema).optional(),
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
    recurring: z.strictObject({
    interval: optionalStr(),
    meter: optionalStr(),
    usage_type: optionalStr(),
  }).optional(),
    expand: z.array(PriceListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListProductsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    created: TimestampFilterSchema.optional(),
    ids: z.array(str()).optional(),
    shippable: bool().optional(),
    type: optionalStr(),
    url: optionalStr(),
    expand: z.array(ProductListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListPromotionCodesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    code: optionalStr(),
    coupon: optionalStr(),
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(PromotionCodeListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListQuotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer: optionalStr(),
    customer_account: optionalStr(),
    status: optionalStr(),
    test_clock: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(QuoteListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListRefundsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    charge: optionalStr(),
    created: TimestampFilterSchema.optional(),
    payment_intent: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(RefundListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListSetupIntentsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    attach_to_self: bool().optional(),
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    payment_method: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(SetupIntentListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListSubscriptionItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    subscription: str(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(SubscriptionItemListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListSubscriptionSchedulesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    canceled_at: TimestampFilterSchema.optional(),
    completed_at: TimestampFilterSchema.optional(),
    created: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    released_at: TimestampFilterSchema.optional(),
    scheduled: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(SubscriptionScheduleListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    automatic_tax: z.strictObject({
    enabled: bool(),
  }).optional(),
    collection_method: optionalStr(),
    created: TimestampFilterSchema.optional(),
    current_period_end: TimestampFilterSchema.optional(),
    current_period_start: TimestampFilterSchema.optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    plan: optionalStr(),
    price: optionalStr(),
    status: optionalStr(),
    test_clock: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(SubscriptionListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')).refine(...notBoth('customer_account', 'customer')))

const ListTaxIdsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    owner: TaxIdOwnerParamSchema.optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(TaxIdListExpandPathSchema).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListTaxRatesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    active: bool().optional(),
    created: TimestampFilterSchema.optional(),
    inclusive: bool().optional(),
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ListWebhookEndpointsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(100).optional(),
    starting_after: optionalStr(),
    ending_before: optionalStr(),
    expand: z.array(str()).optional(),
  }).refine(...notBoth('starting_after', 'ending_before')))

const ManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: nullableStr().optional(),
  }))

const MarkInvoiceUncollectibleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const MigrateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    billing_mode: z.strictObject({
    flexible: FlexibleParamSchema.optional(),
    type: str(),
  }),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const NameCollectionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    business: NameCollectionSettingParamSchema.optional(),
    individual: NameCollectionSettingParamSchema.optional(),
  }))

const NameCollectionSettingParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    optional: bool().optional(),
  }))

const NetworkOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    cartes_bancaires: z.strictObject({
    cb_avalgo: str(),
    cb_exemption: optionalStr(),
    cb_score: optionalInteger(),
  }).optional(),
  }))

const OnSessionManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: nullableStr().optional(),
    setup_future_usage: nullableStr().optional(),
  }))

const OneTimeManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: nullableStr().optional(),
    setup_future_usage: optionalStr(),
  }))

const OptionalItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    adjustable_quantity: AdjustableQuantityParamSchema.optional(),
    price: str(),
    quantity: integer(),
  }))

const P24BankSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PackageDimensionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    height: z.number(),
    length: z.number(),
    weight: z.number(),
    width: z.number(),
  }))

const PauseAtParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }))

const PauseScheduleParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    key: optionalStr(),
    pause: z.strictObject({
    pause_at: PauseAtParamSchema.optional(),
    settings: PauseSettingsParamSchema.optional(),
  }).optional(),
    resume: z.union([z.strictObject({
    resume_at: ResumeAtParamSchema.optional(),
    settings: ResumeSettingsParamSchema.optional(),
  }), z.literal('')]).nullable().optional(),
  }))

const PauseSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bill_for: z.strictObject({
    outstanding_usage_through: z.strictObject({
    type: optionalStr(),
  }).optional(),
    unused_time_from: z.strictObject({
    type: optionalStr(),
  }).optional(),
  }).optional(),
    invoicing_behavior: optionalStr(),
    type: optionalStr(),
  }))

const PayInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    payment_method: optionalStr(),
    off_session: bool().optional(),
    paid_out_of_band: bool().optional(),
    forgive: bool().optional(),
    mandate: nullableStr().optional(),
    source: optionalStr(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const PaymentDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_reference: nullableStr().optional(),
    order_reference: nullableStr().optional(),
  }))

const PaymentIntentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentIntentHooksParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    inputs: z.strictObject({
    tax: z.strictObject({
    calculation: nullableStr(),
  }).optional(),
  }).optional(),
  }))

const PaymentIntentListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentIntentPaymentMethodOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    acss_debit: z.union([z.strictObject({
    mandate_options: z.strictObject({
    custom_mandate_url: nullableStr().optional(),
    interval_description: optionalStr(),
    payment_schedule: optionalStr(),
    transaction_type: optionalStr(),
  }).optional(),
    setup_future_usage: nullableStr().optional(),
    target_date: optionalStr(),
    verification_method: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    affirm: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    preferred_locale: optionalStr(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    afterpay_clearpay: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    reference: optionalStr(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    alipay: z.union([ReusableOptionsParamSchema, z.literal('')]).nullable().optional(),
    alma: z.union([ManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    amazon_pay: z.union([ReusableManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    au_becs_debit: z.union([TargetDateDebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    bacs_debit: z.union([DebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    bancontact: z.union([z.strictObject({
    preferred_language: optionalStr(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    billie: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    company_details: z.union([BillieCompanyDetailsParamSchema, z.literal('')]).nullable().optional(),
    reference: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    bizum: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    blik: z.union([z.strictObject({
    code: optionalStr(),
    mandate_options: z.strictObject({
    expires_at: optionalInteger(),
  }).optional(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    boleto: z.union([z.strictObject({
    expires_after_days: optionalInteger(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    card: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    cvc_token: optionalStr(),
    installments: InstallmentsParamSchema.optional(),
    mandate_options: z.strictObject({
    amount: integer(),
    amount_type: str(),
    description: optionalStr(),
    end_date: optionalInteger(),
    interval: str(),
    interval_count: optionalInteger(),
    reference: str(),
    start_date: integer(),
    supported_types: z.array(str()).optional(),
  }).optional(),
    moto: bool().optional(),
    network: CardNetworkSchema.optional(),
    request_extended_authorization: optionalStr(),
    request_incremental_authorization: optionalStr(),
    request_multicapture: optionalStr(),
    request_overcapture: optionalStr(),
    request_three_d_secure: optionalStr(),
    require_cvc_recollection: bool().optional(),
    setup_credential_usage: optionalStr(),
    setup_future_usage: nullableStr().optional(),
    statement_descriptor_suffix_kana: nullableStr().optional(),
    statement_descriptor_suffix_kanji: nullableStr().optional(),
    stored_credential_usage: optionalStr(),
    three_d_secure: z.strictObject({
    ares_trans_status: AresTransStatusSchema.optional(),
    cryptogram: str(),
    electronic_commerce_indicator: optionalStr(),
    exemption_indicator: optionalStr(),
    network_options: NetworkOptionsParamSchema.optional(),
    requestor_challenge_indicator: optionalStr(),
    transaction_id: str(),
    version: str(),
  }).optional(),
  }), z.literal('')]).nullable().optional(),
    card_present: z.union([z.strictObject({
    capture_method: optionalStr(),
    request_extended_authorization: bool().optional(),
    request_incremental_authorization_support: bool().optional(),
    routing: z.strictObject({
    requested_priority: optionalStr(),
  }).optional(),
  }), z.literal('')]).nullable().optional(),
    cashapp: z.union([OnSessionManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    crypto: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    customer_balance: z.union([CustomerBalanceOptionsParamSchema, z.literal('')]).nullable().optional(),
    eps: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    fpx: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    giropay: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    grabpay: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    ideal: z.union([ReusableOptionsParamSchema, z.literal('')]).nullable().optional(),
    interac_present: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    kakao_pay: z.union([ReusableManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    klarna: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    on_demand: KlarnaOnDemandParamSchema.optional(),
    preferred_locale: KlarnaLocaleSchema.optional(),
    setup_future_usage: optionalStr(),
    subscriptions: z.union([z.array(z.strictObject({
    interval: str(),
    interval_count: optionalInteger(),
    name: optionalStr(),
    next_billing: KlarnaNextBillingParamSchema.optional(),
    reference: str(),
  })), z.literal('')]).nullable().optional(),
  }), z.literal('')]).nullable().optional(),
    konbini: z.union([z.strictObject({
    confirmation_number: nullableStr().optional(),
    expires_after_days: z.union([integer(), z.literal('')]).nullable().optional(),
    expires_at: z.union([integer(), z.literal('')]).nullable().optional(),
    product_description: nullableStr().optional(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    kr_card: z.union([ReusableManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    link: z.union([z.strictObject({
    capture_method: nullableStr().optional(),
    persistent_token: optionalStr(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    mb_way: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    mobilepay: z.union([OneTimeManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    multibanco: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    naver_pay: z.union([ReusableManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    nz_bank_account: z.union([TargetDateDebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    oxxo: z.union([VoucherOptionsParamSchema, z.literal('')]).nullable().optional(),
    p24: z.union([PaymentMethodOptionsP24ParamSchema, z.literal('')]).nullable().optional(),
    pay_by_bank: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    payco: z.union([OneTimeManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    paynow: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    paypal: z.union([PaypalParamSchema, z.literal('')]).nullable().optional(),
    paypay: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    payto: z.union([z.strictObject({
    mandate_options: z.strictObject({
    amount: z.union([integer(), z.literal('')]).nullable().optional(),
    amount_type: nullableStr().optional(),
    end_date: nullableStr().optional(),
    payment_schedule: PaytoPaymentScheduleSchema.nullable().optional(),
    payments_per_period: z.union([integer(), z.literal('')]).nullable().optional(),
    purpose: PaytoPurposeSchema.nullable().optional(),
  }).optional(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    pix: z.union([z.strictObject({
    amount_includes_iof: optionalStr(),
    expires_after_seconds: optionalInteger(),
    expires_at: optionalInteger(),
    mandate_options: PixMandateOptionsParamSchema.optional(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    promptpay: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
    revolut_pay: z.union([ReusableManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    samsung_pay: z.union([OneTimeManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    satispay: z.union([OnSessionManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    scalapay: z.union([ManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    sepa_debit: z.union([DebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    sequra: z.union([OneTimeManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    sofort: z.union([z.strictObject({
    preferred_language: PreferredLanguageSchema.nullable().optional(),
    setup_future_usage: nullableStr().optional(),
  }), z.literal('')]).nullable().optional(),
    sunbit: z.union([OneTimeManualCaptureOptionsParamSchema, z.literal('')]).nullable().optional(),
    swish: z.union([z.strictObject({
    reference: nullableStr().optional(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    twint: z.union([CheckoutReusableOptionsParamSchema, z.literal('')]).nullable().optional(),
    upi: z.union([UpiOptionsParamSchema, z.literal('')]).nullable().optional(),
    us_bank_account: z.union([z.strictObject({
    financial_connections: FinancialConnectionsParamSchema.optional(),
    mandate_options: UsBankAccountMandateOptionsParamSchema.optional(),
    networks: PaymentNetworksParamSchema.optional(),
    setup_future_usage: nullableStr().optional(),
    target_date: optionalStr(),
    transaction_purpose: nullableStr().optional(),
    verification_method: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    wechat_pay: z.union([z.strictObject({
    app_id: optionalStr(),
    client: optionalStr(),
    setup_future_usage: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    zip: z.union([CheckoutOneTimeOptionsParamSchema, z.literal('')]).nullable().optional(),
  }))

const PaymentIntentShippingParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    address: AddressParamSchema,
    carrier: optionalStr(),
    name: str(),
    phone: optionalStr(),
    tracking_number: optionalStr(),
  }))

const PaymentLinkExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentLinkPaymentMethodTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentMethodDataAcssDebitParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_number: str(),
    institution_number: str(),
    transit_number: str(),
  }))

const PaymentMethodDataAuBecsDebitParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_number: str(),
    bsb_number: str(),
  }))

const PaymentMethodDataBacsDebitParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_number: optionalStr(),
    sort_code: optionalStr(),
  }))

const PaymentMethodDataEpsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bank: EpsBankSchema.optional(),
  }))

const PaymentMethodDataFpxParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_holder_type: optionalStr(),
    bank: FpxBankSchema,
  }))

const PaymentMethodDataIdealParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bank: IdealBankSchema.optional(),
  }))

const PaymentMethodDataNzBankAccountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_holder_name: optionalStr(),
    account_number: str(),
    bank_code: str(),
    branch_code: str(),
    reference: optionalStr(),
    suffix: str(),
  }))

const PaymentMethodDataP24ParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    bank: P24BankSchema.optional(),
  }))

const PaymentMethodDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    acss_debit: PaymentMethodDataAcssDebitParamSchema.optional(),
    affirm: z.strictObject({
  }).optional(),
    afterpay_clearpay: z.strictObject({
  }).optional(),
    alipay: z.strictObject({
  }).optional(),
    allow_redisplay: optionalStr(),
    alma: z.strictObject({
  }).optional(),
    amazon_pay: z.strictObject({
  }).optional(),
    au_becs_debit: PaymentMethodDataAuBecsDebitParamSchema.optional(),
    bacs_debit: PaymentMethodDataBacsDebitParamSchema.optional(),
    bancontact: z.strictObject({
  }).optional(),
    billie: z.strictObject({
  }).optional(),
    billing_details: BillingDetailsParamSchema.optional(),
    bizum: z.strictObject({
  }).optional(),
    blik: z.strictObject({
  }).optional(),
    boleto: z.strictObject({
    tax_id: str(),
  }).optional(),
    cashapp: z.strictObject({
  }).optional(),
    crypto: z.strictObject({
  }).optional(),
    customer_balance: z.strictObject({
  }).optional(),
    eps: PaymentMethodDataEpsParamSchema.optional(),
    fpx: PaymentMethodDataFpxParamSchema.optional(),
    giropay: z.strictObject({
  }).optional(),
    grabpay: z.strictObject({
  }).optional(),
    ideal: PaymentMethodDataIdealParamSchema.optional(),
    interac_present: z.strictObject({
  }).optional(),
    kakao_pay: z.strictObject({
  }).optional(),
    klarna: KlarnaDetailsParamSchema.optional(),
    konbini: z.strictObject({
  }).optional(),
    kr_card: z.strictObject({
  }).optional(),
    link: z.strictObject({
  }).optional(),
    mb_way: z.strictObject({
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    mobilepay: z.strictObject({
  }).optional(),
    multibanco: z.strictObject({
  }).optional(),
    naver_pay: z.strictObject({
    funding: optionalStr(),
  }).optional(),
    nz_bank_account: PaymentMethodDataNzBankAccountParamSchema.optional(),
    oxxo: z.strictObject({
  }).optional(),
    p24: PaymentMethodDataP24ParamSchema.optional(),
    pay_by_bank: z.strictObject({
  }).optional(),
    payco: z.strictObject({
  }).optional(),
    paynow: z.strictObject({
  }).optional(),
    paypal: z.strictObject({
  }).optional(),
    paypay: z.strictObject({
  }).optional(),
    payto: PaymentMethodDataPaytoParamSchema.optional(),
    pix: z.strictObject({
  }).optional(),
    promptpay: z.strictObject({
  }).optional(),
    radar_options: z.strictObject({
    session: optionalStr(),
  }).optional(),
    revolut_pay: z.strictObject({
  }).optional(),
    samsung_pay: z.strictObject({
  }).optional(),
    satispay: z.strictObject({
  }).optional(),
    scalapay: z.strictObject({
  }).optional(),
    sepa_debit: z.strictObject({
    iban: str(),
  }).optional(),
    sequra: z.strictObject({
  }).optional(),
    sofort: PaymentMethodDataSofortParamSchema.optional(),
    sunbit: z.strictObject({
  }).optional(),
    swish: z.strictObject({
  }).optional(),
    twint: z.strictObject({
  }).optional(),
    type: str(),
    upi: UpiMandateParamSchema.optional(),
    us_bank_account: PaymentMethodDataUsBankAccountParamSchema.optional(),
    wechat_pay: z.strictObject({
  }).optional(),
    zip: z.strictObject({
  }).optional(),
  }))

const PaymentMethodDataPaytoParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_number: optionalStr(),
    bsb_number: optionalStr(),
    pay_id: optionalStr(),
  }))

const PaymentMethodDataSofortParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    country: str(),
  }))

const PaymentMethodDataTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentMethodDataUsBankAccountParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_holder_type: optionalStr(),
    account_number: optionalStr(),
    account_type: optionalStr(),
    financial_connections_account: optionalStr(),
    routing_number: optionalStr(),
  }))

const PaymentMethodExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentMethodListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaymentMethodOptionsP24ParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    setup_future_usage: optionalStr(),
    tos_shown_and_accepted: bool().optional(),
  }))

const PaymentMethodUpdateParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    payment_method_configuration: nullableStr().optional(),
  }))

const PaymentNetworksParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    requested: z.array(str()).optional(),
  }))

const PayoutExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PayoutListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaypalParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: nullableStr().optional(),
    preferred_locale: optionalStr(),
    reference: optionalStr(),
    risk_correlation_id: optionalStr(),
    setup_future_usage: nullableStr().optional(),
  }))

const PaytoMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: z.union([integer(), z.literal('')]).nullable().optional(),
    amount_type: nullableStr().optional(),
    end_date: nullableStr().optional(),
    payment_schedule: PaytoPaymentScheduleSchema.nullable().optional(),
    payments_per_period: z.union([integer(), z.literal('')]).nullable().optional(),
    purpose: PaytoPurposeSchema.nullable().optional(),
    start_date: nullableStr().optional(),
  }))

const PaytoPaymentScheduleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PaytoPurposeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PeriodParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    end: integer(),
    start: integer(),
  }))

const PhaseAddInvoiceItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    discountable: bool().optional(),
    discounts: z.array(DiscountParamSchema).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    period: z.strictObject({
    end: z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }),
    start: z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }),
  }).optional(),
    price: optionalStr(),
    price_data: AddInvoiceItemPriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  }))

const PhaseItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    plan: optionalStr(),
    price: optionalStr(),
    price_data: PriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  }))

const PixMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    amount_includes_iof: optionalStr(),
    amount_type: optionalStr(),
    currency: optionalStr(),
    end_date: optionalStr(),
    payment_schedule: optionalStr(),
    reference: optionalStr(),
    start_date: optionalStr(),
  }))

const PlanExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PlanListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PortalCustomerFieldSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PortalFlowTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PortalLocaleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PortalScheduleConditionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: str(),
  }))

const PreferredLanguageSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PreviewCreditNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice: str(),
    amount: optionalInteger(),
    credit_amount: optionalInteger(),
    effective_at: optionalInteger(),
    email_type: optionalStr(),
    lines: z.array(CreditNoteLineParamSchema).optional(),
    memo: optionalStr(),
    metadata: z.record(str(), nullableStr()).optional(),
    out_of_band_amount: optionalInteger(),
    reason: optionalStr(),
    refund_amount: optionalInteger(),
    refunds: z.array(CreditNoteRefundParamSchema).optional(),
    shipping_cost: z.strictObject({
    shipping_rate: optionalStr(),
  }).optional(),
    expand: z.array(CreditNoteExpandPathSchema).optional(),
  }))

const PreviewInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    automatic_tax: AutomaticTaxParamSchema.optional(),
    currency: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    customer_details: z.strictObject({
    address: z.union([AddressParamSchema, z.literal('')]).nullable().optional(),
    shipping: z.union([ShippingParamSchema, z.literal('')]).nullable().optional(),
    tax: z.strictObject({
    ip_address: nullableStr().optional(),
  }).optional(),
    tax_exempt: nullableStr().optional(),
    tax_ids: z.array(TaxIdParamSchema).optional(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoice_items: z.array(z.strictObject({
    amount: optionalInteger(),
    currency: optionalStr(),
    description: optionalStr(),
    discountable: bool().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoiceitem: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    period: PeriodParamSchema.optional(),
    price: optionalStr(),
    price_data: AddInvoiceItemPriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    quantity_decimal: optionalStr(),
    tax_behavior: optionalStr(),
    tax_code: nullableStr().optional(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    unit_amount: optionalInteger(),
    unit_amount_decimal: optionalStr(),
  })).optional(),
    issuer: ConnectAccountParamSchema.optional(),
    on_behalf_of: nullableStr().optional(),
    preview_mode: optionalStr(),
    schedule: optionalStr(),
    schedule_details: z.strictObject({
    billing_mode: BillingModeParamSchema.optional(),
    end_behavior: optionalStr(),
    pause_schedules: z.union([z.array(PauseScheduleParamSchema), z.literal('')]).nullable().optional(),
    phases: z.array(z.strictObject({
    add_invoice_items: z.array(PhaseAddInvoiceItemParamSchema).optional(),
    application_fee_percent: z.number().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_cycle_anchor: optionalStr(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    collection_method: optionalStr(),
    currency: optionalStr(),
    default_payment_method: optionalStr(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    duration: IntervalParamSchema.optional(),
    end_date: z.union([str(), integer()]).optional(),
    invoice_settings: z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    days_until_due: optionalInteger(),
    issuer: ConnectAccountParamSchema.optional(),
  }).optional(),
    items: z.array(PhaseItemParamSchema),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    proration_behavior: optionalStr(),
    start_date: z.union([str(), integer()]).optional(),
    transfer_data: SubscriptionTransferDataParamSchema.optional(),
    trial: bool().optional(),
    trial_end: z.union([str(), integer()]).optional(),
  })).optional(),
    proration_behavior: optionalStr(),
  }).optional(),
    subscription: optionalStr(),
    subscription_details: z.strictObject({
    billing_cycle_anchor: z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }).optional(),
    billing_mode: BillingModeParamSchema.optional(),
    billing_schedules: z.union([z.array(BillingScheduleParamSchema), z.literal('')]).nullable().optional(),
    cancel_at: z.union([nullableStr(), integer()]).optional(),
    cancel_at_period_end: bool().optional(),
    cancel_now: bool().optional(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    items: z.array(UpdateSubscriptionItemParamSchema).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    pause: z.strictObject({
    bill_for: z.strictObject({
    outstanding_usage_through: z.strictObject({
    type: str(),
  }).optional(),
    unused_time_from: z.strictObject({
    type: str(),
  }).optional(),
  }).optional(),
    invoicing_behavior: optionalStr(),
    type: optionalStr(),
  }).optional(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
    resume_at: optionalStr(),
    start_date: optionalInteger(),
    trial_end: z.union([str(), integer()]).optional(),
  }).optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')).refine(...notBoth('schedule', 'subscription')).refine(...notBoth('subscription', 'schedule_details')).refine(...notBoth('schedule_details', 'subscription_details')).refine(...notBoth('subscription_details', 'schedule')))

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

const ProductDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    description: optionalStr(),
    images: z.array(str()).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    name: str(),
    tax_code: optionalStr(),
    tax_details: TaxDetailsParamSchema.optional(),
    unit_label: optionalStr(),
  }))

const ProductExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ProductListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PromotionCodeExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PromotionCodeListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const QuoteExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const QuoteListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const RadarOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    referrer: nullableStr().optional(),
    session: optionalStr(),
  }))

const RefundExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const RefundListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ReleaseSubscriptionScheduleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    preserve_cancel_date: bool().optional(),
    expand: z.array(SubscriptionScheduleExpandPathSchema).optional(),
  }))

const RenderingOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount_tax_display: nullableStr().optional(),
    template: optionalStr(),
  }))

const RenderingParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount_tax_display: nullableStr().optional(),
    pdf: z.strictObject({
    page_size: optionalStr(),
  }).optional(),
    template: optionalStr(),
    template_version: z.union([integer(), z.literal('')]).nullable().optional(),
  }))

const ResumeAtParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    duration: IntervalParamSchema.optional(),
    timestamp: optionalInteger(),
    type: str(),
  }))

const ResumeSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    billing_cycle_anchor: optionalStr(),
    payment_behavior: optionalStr(),
    proration_behavior: optionalStr(),
  }))

const ResumeSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    billing_cycle_anchor: z.strictObject({
    type: str(),
  }).optional(),
    payment_behavior: optionalStr(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const ReusableManualCaptureOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    capture_method: nullableStr().optional(),
    setup_future_usage: nullableStr().optional(),
  }))

const ReusableOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    setup_future_usage: nullableStr().optional(),
  }))

const ReverseTaxTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mode: str(),
    original_transaction: str(),
    reference: str(),
    flat_amount: optionalInteger(),
    line_items: z.array(z.strictObject({
    amount: integer(),
    amount_tax: integer(),
    metadata: z.record(str(), nullableStr()).optional(),
    original_line_item: str(),
    quantity: optionalInteger(),
    reference: str(),
  })).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    shipping_cost: z.strictObject({
    amount: integer(),
    amount_tax: integer(),
  }).optional(),
    expand: z.array(TaxTransactionExpandPathSchema).optional(),
  }))

const SearchCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    query: str(),
    page: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    expand: z.array(CustomerListExpandPathSchema).optional(),
  }))

const SearchInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    query: str(),
    page: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    expand: z.array(InvoiceListExpandPathSchema).optional(),
  }))

const SearchPricesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    query: str(),
    page: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    expand: z.array(PriceListExpandPathSchema).optional(),
  }))

const SearchProductsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    query: str(),
    page: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    expand: z.array(ProductListExpandPathSchema).optional(),
  }))

const SearchSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    query: str(),
    page: optionalStr(),
    limit: integer().min(1).max(100).optional(),
    expand: z.array(SubscriptionListExpandPathSchema).optional(),
  }))

const SendInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const SetupIntentDebitOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: BacsDebitMandateOptionsParamSchema.optional(),
  }))

const SetupIntentExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SetupIntentListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SetupIntentPaymentMethodOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    acss_debit: z.strictObject({
    currency: optionalStr(),
    mandate_options: AcssDebitMandateOptionsParamSchema.optional(),
    verification_method: optionalStr(),
  }).optional(),
    amazon_pay: z.strictObject({
  }).optional(),
    bacs_debit: SetupIntentDebitOptionsParamSchema.optional(),
    bizum: z.strictObject({
  }).optional(),
    blik: z.strictObject({
    code: optionalStr(),
    mandate_options: z.strictObject({
    expires_at: optionalInteger(),
  }).optional(),
  }).optional(),
    card: z.strictObject({
    mandate_options: z.strictObject({
    amount: integer(),
    amount_type: str(),
    currency: str(),
    description: optionalStr(),
    end_date: optionalInteger(),
    interval: str(),
    interval_count: optionalInteger(),
    reference: str(),
    start_date: integer(),
    supported_types: z.array(str()).optional(),
  }).optional(),
    moto: bool().optional(),
    network: CardNetworkSchema.optional(),
    request_three_d_secure: optionalStr(),
    setup_credential_usage: optionalStr(),
    three_d_secure: z.strictObject({
    ares_trans_status: AresTransStatusSchema.optional(),
    cryptogram: optionalStr(),
    electronic_commerce_indicator: optionalStr(),
    network_options: NetworkOptionsParamSchema.optional(),
    requestor_challenge_indicator: optionalStr(),
    transaction_id: optionalStr(),
    version: optionalStr(),
  }).optional(),
  }).optional(),
    card_present: z.strictObject({
  }).optional(),
    klarna: z.strictObject({
    currency: optionalStr(),
    on_demand: KlarnaOnDemandParamSchema.optional(),
    preferred_locale: KlarnaLocaleSchema.optional(),
    subscriptions: z.union([z.array(KlarnaSubscriptionParamSchema), z.literal('')]).nullable().optional(),
  }).optional(),
    link: z.strictObject({
    persistent_token: optionalStr(),
  }).optional(),
    paypal: z.strictObject({
    billing_agreement_id: optionalStr(),
  }).optional(),
    payto: z.strictObject({
    mandate_options: PaytoMandateOptionsParamSchema.optional(),
  }).optional(),
    pix: z.strictObject({
    mandate_options: PixMandateOptionsParamSchema.optional(),
  }).optional(),
    sepa_debit: SetupIntentDebitOptionsParamSchema.optional(),
    upi: UpiOptionsParamSchema.optional(),
    us_bank_account: z.strictObject({
    financial_connections: FinancialConnectionsParamSchema.optional(),
    mandate_options: UsBankAccountMandateOptionsParamSchema.optional(),
    networks: PaymentNetworksParamSchema.optional(),
    verification_method: optionalStr(),
  }).optional(),
  }))

const ShippingAddressCollectionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    allowed_countries: z.array(ShippingCountrySchema),
  }))

const ShippingCountrySchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const ShippingDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    address: AddressParamSchema,
    name: str(),
    phone: nullableStr().optional(),
  }))

const ShippingParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    address: AddressParamSchema,
    name: str(),
    phone: optionalStr(),
  }))

const ShippingRateParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    shipping_rate: optionalStr(),
    shipping_rate_data: z.strictObject({
    delivery_estimate: z.strictObject({
    maximum: DeliveryEstimateBoundParamSchema.optional(),
    minimum: DeliveryEstimateBoundParamSchema.optional(),
  }).optional(),
    display_name: str(),
    fixed_amount: z.strictObject({
    amount: integer(),
    currency: str(),
    currency_options: z.record(str(), z.strictObject({
    amount: integer(),
    tax_behavior: optionalStr(),
  })).optional(),
  }).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    tax_behavior: optionalStr(),
    tax_code: optionalStr(),
    type: optionalStr(),
  }).optional(),
  }))

const SubscriptionAddInvoiceItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    discountable: bool().optional(),
    discounts: z.array(DiscountParamSchema).optional(),
    metadata: z.record(str(), nullableStr()).optional(),
    period: z.strictObject({
    end: z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }),
    start: z.strictObject({
    timestamp: optionalInteger(),
    type: str(),
  }),
  }).optional(),
    price: optionalStr(),
    price_data: AddInvoiceItemPriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  }))

const SubscriptionDataTrialSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    end_behavior: z.strictObject({
    missing_payment_method: str(),
  }),
  }))

const SubscriptionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionInvoiceSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    description: optionalStr(),
    footer: optionalStr(),
    issuer: ConnectAccountParamSchema.optional(),
  }))

const SubscriptionItemExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionItemListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

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

const SubscriptionListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionPauseParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    duration: z.strictObject({
    interval_options: z.union([z.array(IntervalParamSchema), z.literal('')]).nullable().optional(),
    type: str(),
  }).optional(),
    enabled: bool().optional(),
  }))

const SubscriptionPaymentSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    payment_method_options: z.strictObject({
    acss_debit: z.union([BillingAcssDebitOptionsParamSchema, z.literal('')]).nullable().optional(),
    bancontact: z.union([BillingBancontactOptionsParamSchema, z.literal('')]).nullable().optional(),
    billie: z.union([z.strictObject({
    company_details: z.union([BillieCompanyDetailsParamSchema, z.literal('')]).nullable().optional(),
  }), z.literal('')]).nullable().optional(),
    blik: z.union([z.strictObject({
    mandate_options: z.strictObject({
    expires_at: optionalInteger(),
  }).optional(),
  }), z.literal('')]).nullable().optional(),
    card: z.union([z.strictObject({
    mandate_options: z.strictObject({
    amount: optionalInteger(),
    amount_type: optionalStr(),
    description: optionalStr(),
  }).optional(),
    network: CardNetworkSchema.optional(),
    request_three_d_secure: optionalStr(),
  }), z.literal('')]).nullable().optional(),
    customer_balance: z.union([BillingCustomerBalanceOptionsParamSchema, z.literal('')]).nullable().optional(),
    konbini: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    payto: z.union([BillingPaytoOptionsParamSchema, z.literal('')]).nullable().optional(),
    pix: z.union([z.strictObject({
    expires_after_seconds: optionalInteger(),
    mandate_options: z.strictObject({
    amount: optionalInteger(),
    amount_includes_iof: optionalStr(),
    end_date: optionalStr(),
    payment_schedule: optionalStr(),
  }).optional(),
  }), z.literal('')]).nullable().optional(),
    sepa_debit: z.union([z.strictObject({
  }), z.literal('')]).nullable().optional(),
    upi: z.union([UpiMandateParamSchema, z.literal('')]).nullable().optional(),
    us_bank_account: z.union([BillingUsBankAccountOptionsParamSchema, z.literal('')]).nullable().optional(),
  }).optional(),
    payment_method_types: z.union([z.array(InvoicePaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
    save_default_payment_method: optionalStr(),
  }))

const SubscriptionScheduleExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionScheduleListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const SubscriptionTransferDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount_percent: z.number().optional(),
    destination: str(),
  }))

const SubscriptionTrialSettingsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    end_behavior: z.strictObject({
    billing_cycle_anchor: optionalStr(),
    missing_payment_method: optionalStr(),
  }),
  }))

const SubscriptionUpdateProductParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    adjustable_quantity: AdjustableQuantityParamSchema.optional(),
    prices: z.array(str()),
    product: str(),
  }))

const TargetDateDebitOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    setup_future_usage: nullableStr().optional(),
    target_date: optionalStr(),
  }))

const TaxAddressParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    city: nullableStr().optional(),
    country: str(),
    line1: nullableStr().optional(),
    line2: nullableStr().optional(),
    postal_code: nullableStr().optional(),
    state: nullableStr().optional(),
  }))

const TaxAmountTaxabilityReasonSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxCalculationExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxDetailsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    performance_location: optionalStr(),
    tax_code: nullableStr().optional(),
  }))

const TaxIdCollectionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    enabled: bool(),
    required: optionalStr(),
  }))

const TaxIdExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxIdInputTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxIdListExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxIdOwnerParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    account: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    type: str(),
  }))

const TaxIdParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: TaxIdInputTypeSchema,
    value: str(),
  }))

const TaxTransactionExpandPathSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TaxTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const TimestampFilterSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([integer(), TimestampRangeSchema]))

const TimestampRangeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    gt: optionalInteger(),
    gte: optionalInteger(),
    lt: optionalInteger(),
    lte: optionalInteger(),
  }))

const TotalTaxParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    total_tax_amount: integer(),
  }))

const TransferDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    destination: str(),
  }))

const TransferPaymentDataParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    description: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
  }))

const UpdateBillingPortalConfigurationParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    active: bool().optional(),
    business_profile: z.strictObject({
    headline: nullableStr().optional(),
    privacy_policy_url: nullableStr().optional(),
    terms_of_service_url: nullableStr().optional(),
  }).optional(),
    default_return_url: nullableStr().optional(),
    features: z.strictObject({
    customer_update: z.strictObject({
    allowed_updates: z.union([z.array(PortalCustomerFieldSchema), z.literal('')]).nullable().optional(),
    enabled: bool().optional(),
  }).optional(),
    invoice_history: z.strictObject({
    enabled: bool(),
  }).optional(),
    payment_method_update: PaymentMethodUpdateParamSchema.optional(),
    subscription_cancel: z.strictObject({
    cancellation_reason: z.strictObject({
    enabled: bool(),
    feedback_options: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    options: z.union([z.array(CancellationFeedbackSchema), z.literal('')]).nullable().optional(),
  }).optional(),
    enabled: bool().optional(),
    mode: optionalStr(),
    proration_behavior: optionalStr(),
  }).optional(),
    subscription_pause: SubscriptionPauseParamSchema.optional(),
    subscription_update: z.strictObject({
    billing_cycle_anchor: optionalStr(),
    default_allowed_updates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    enabled: bool().optional(),
    products: z.union([z.array(SubscriptionUpdateProductParamSchema), z.literal('')]).nullable().optional(),
    proration_behavior: optionalStr(),
    schedule_at_period_end: z.strictObject({
    conditions: z.union([z.array(PortalScheduleConditionParamSchema), z.literal('')]).nullable().optional(),
  }).optional(),
    trial_update_behavior: optionalStr(),
  }).optional(),
  }).optional(),
    login_page: z.strictObject({
    enabled: bool(),
  }).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    name: nullableStr().optional(),
    expand: z.array(BillingPortalConfigurationExpandPathSchema).optional(),
  }))

const UpdateCouponParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    currency_options: z.record(str(), z.strictObject({
    amount_off: integer(),
  })).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    name: optionalStr(),
    expand: z.array(CouponExpandPathSchema).optional(),
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
    balance: optionalInteger(),
    business_name: nullableStr().optional(),
    cash_balance: CashBalanceParamSchema.optional(),
    default_source: optionalStr(),
    individual_name: nullableStr().optional(),
    invoice_prefix: optionalStr(),
    next_invoice_sequence: optionalInteger(),
    source: optionalStr(),
    tax: z.strictObject({
    ip_address: nullableStr().optional(),
    validate_location: optionalStr(),
  }).optional(),
    validate: bool().optional(),
    expand: z.array(CustomerExpandPathSchema).optional(),
  }))

const UpdateDisputeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    evidence: z.strictObject({
    access_activity_log: optionalStr(),
    appeal: z.union([z.strictObject({
    card: z.union([z.strictObject({
    reason_for_filing: nullableStr().optional(),
    supporting_files: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  }), z.literal('')]).nullable().optional(),
  }), z.literal('')]).nullable().optional(),
    billing_address: optionalStr(),
    cancellation_policy: optionalStr(),
    cancellation_policy_disclosure: optionalStr(),
    cancellation_rebuttal: optionalStr(),
    customer_communication: optionalStr(),
    customer_email_address: optionalStr(),
    customer_name: optionalStr(),
    customer_purchase_ip: optionalStr(),
    customer_signature: optionalStr(),
    duplicate_charge_documentation: optionalStr(),
    duplicate_charge_explanation: optionalStr(),
    duplicate_charge_id: optionalStr(),
    enhanced_evidence: z.union([z.strictObject({
    mastercard_compliance: ComplianceEvidenceParamSchema.optional(),
    visa_compelling_evidence_3: z.strictObject({
    disputed_transaction: z.strictObject({
    customer_account_id: nullableStr().optional(),
    customer_device_fingerprint: nullableStr().optional(),
    customer_device_id: nullableStr().optional(),
    customer_email_address: nullableStr().optional(),
    customer_purchase_ip: nullableStr().optional(),
    merchandise_or_services: optionalStr(),
    product_description: nullableStr().optional(),
    shipping_address: AddressParamSchema.optional(),
  }).optional(),
    prior_undisputed_transactions: z.array(z.strictObject({
    charge: str(),
    customer_account_id: nullableStr().optional(),
    customer_device_fingerprint: nullableStr().optional(),
    customer_device_id: nullableStr().optional(),
    customer_email_address: nullableStr().optional(),
    customer_purchase_ip: nullableStr().optional(),
    product_description: nullableStr().optional(),
    shipping_address: AddressParamSchema.optional(),
  })).optional(),
  }).optional(),
    visa_compliance: ComplianceEvidenceParamSchema.optional(),
  }), z.literal('')]).nullable().optional(),
    product_description: optionalStr(),
    receipt: optionalStr(),
    refund_policy: optionalStr(),
    refund_policy_disclosure: optionalStr(),
    refund_refusal_explanation: optionalStr(),
    service_date: optionalStr(),
    service_documentation: optionalStr(),
    shipping_address: optionalStr(),
    shipping_carrier: optionalStr(),
    shipping_date: optionalStr(),
    shipping_documentation: optionalStr(),
    shipping_tracking_number: optionalStr(),
    uncategorized_file: optionalStr(),
    uncategorized_text: optionalStr(),
  }).optional(),
    intended_submission_method: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    submit: bool().optional(),
    expand: z.array(DisputeExpandPathSchema).optional(),
  }))

const UpdateInvoiceItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    amount: optionalInteger(),
    description: optionalStr(),
    discountable: bool().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoicing_rules: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    period: PeriodParamSchema.optional(),
    price_data: AddInvoiceItemPriceDataParamSchema.optional(),
    pricing: z.strictObject({
    price: optionalStr(),
  }).optional(),
    quantity: optionalInteger(),
    quantity_decimal: optionalStr(),
    tax_behavior: optionalStr(),
    tax_code: nullableStr().optional(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    unit_amount_decimal: optionalStr(),
    expand: z.array(InvoiceItemExpandPathSchema).optional(),
  }))

const UpdateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    application_fee_amount: optionalInteger(),
    auto_advance: bool().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    automatically_finalizes_at: optionalInteger(),
    collection_method: optionalStr(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    days_until_due: optionalInteger(),
    default_payment_method: optionalStr(),
    default_source: nullableStr().optional(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: optionalStr(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    due_date: optionalInteger(),
    effective_at: z.union([integer(), z.literal('')]).nullable().optional(),
    footer: optionalStr(),
    issuer: ConnectAccountParamSchema.optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    number: nullableStr().optional(),
    on_behalf_of: nullableStr().optional(),
    payment_settings: InvoicePaymentSettingsParamSchema.optional(),
    rendering: RenderingParamSchema.optional(),
    shipping_cost: z.union([ShippingRateParamSchema, z.literal('')]).nullable().optional(),
    shipping_details: z.union([ShippingDetailsParamSchema, z.literal('')]).nullable().optional(),
    statement_descriptor: optionalStr(),
    transfer_data: z.union([TransferDataParamSchema, z.literal('')]).nullable().optional(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const UpdatePaymentIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    description: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).optional(),
    amount: optionalInteger(),
    amount_details: z.union([AmountDetailsParamSchema, z.literal('')]).nullable().optional(),
    application_fee_amount: z.union([integer(), z.literal('')]).nullable().optional(),
    capture_method: optionalStr(),
    currency: optionalStr(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    excluded_payment_method_types: z.union([z.array(ExcludedPaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
    hooks: PaymentIntentHooksParamSchema.optional(),
    payment_details: z.union([PaymentDetailsParamSchema, z.literal('')]).nullable().optional(),
    payment_method: optionalStr(),
    payment_method_configuration: optionalStr(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: PaymentIntentPaymentMethodOptionsParamSchema.optional(),
    receipt_email: nullableStr().optional(),
    setup_future_usage: nullableStr().optional(),
    shipping: z.union([PaymentIntentShippingParamSchema, z.literal('')]).nullable().optional(),
    statement_descriptor: optionalStr(),
    statement_descriptor_suffix: optionalStr(),
    transfer_data: z.strictObject({
    amount: optionalInteger(),
    description: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    payment_data: TransferPaymentDataParamSchema.optional(),
  }).optional(),
    transfer_group: optionalStr(),
    expand: z.array(PaymentIntentExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const UpdatePaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    allow_redisplay: optionalStr(),
    billing_details: BillingDetailsParamSchema.optional(),
    card: z.strictObject({
    exp_month: optionalInteger(),
    exp_year: optionalInteger(),
    networks: z.strictObject({
    preferred: nullableStr().optional(),
  }).optional(),
  }).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    us_bank_account: z.strictObject({
    account_holder_type: optionalStr(),
    account_type: optionalStr(),
  }).optional(),
    expand: z.array(PaymentMethodExpandPathSchema).optional(),
  }))

const UpdatePriceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    active: bool().optional(),
    currency_options: z.union([z.record(str(), CurrencyOptionsParamSchema), z.literal('')]).nullable().optional(),
    lookup_key: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    nickname: optionalStr(),
    tax_behavior: optionalStr(),
    transfer_lookup_key: bool().optional(),
    expand: z.array(PriceExpandPathSchema).optional(),
  }))

const UpdateProductParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    active: bool().optional(),
    default_price: optionalStr(),
    description: nullableStr().optional(),
    images: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    marketing_features: z.union([z.array(z.strictObject({
    name: str(),
  })), z.literal('')]).nullable().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    name: optionalStr(),
    package_dimensions: z.union([PackageDimensionsParamSchema, z.literal('')]).nullable().optional(),
    shippable: bool().optional(),
    statement_descriptor: optionalStr(),
    tax_code: nullableStr().optional(),
    tax_details: z.union([TaxDetailsParamSchema, z.literal('')]).nullable().optional(),
    unit_label: nullableStr().optional(),
    url: nullableStr().optional(),
    expand: z.array(ProductExpandPathSchema).optional(),
  }))

const UpdatePromotionCodeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    active: bool().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    restrictions: z.strictObject({
    currency_options: z.record(str(), z.strictObject({
    minimum_amount: optionalInteger(),
  })).optional(),
  }).optional(),
    expand: z.array(PromotionCodeExpandPathSchema).optional(),
  }))

const UpdateRefundParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    expand: z.array(RefundExpandPathSchema).optional(),
  }))

const UpdateSetupIntentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    allowed_payment_method_types: z.union([z.array(AllowedPaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
    attach_to_self: bool().optional(),
    customer: optionalStr(),
    customer_account: optionalStr(),
    description: optionalStr(),
    excluded_payment_method_types: z.union([z.array(ExcludedPaymentMethodTypeSchema), z.literal('')]).nullable().optional(),
    flow_directions: z.array(str()).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    payment_method: optionalStr(),
    payment_method_configuration: optionalStr(),
    payment_method_data: PaymentMethodDataParamSchema.optional(),
    payment_method_options: SetupIntentPaymentMethodOptionsParamSchema.optional(),
    expand: z.array(SetupIntentExpandPathSchema).optional(),
  }).refine(...notBoth('customer_account', 'customer')))

const UpdateSubscriptionItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: optionalStr(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    clear_usage: bool().optional(),
    current_trial: z.strictObject({
    trial_offer: str(),
  }).optional(),
    deleted: bool().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    plan: optionalStr(),
    price: optionalStr(),
    price_data: PriceDataParamSchema.optional(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
  }))

const UpdateSubscriptionItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    billing_thresholds: z.union([z.strictObject({
    usage_gte: integer(),
  }), z.literal('')]).nullable().optional(),
    current_trial: z.strictObject({
    trial_offer: str(),
  }).optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    off_session: bool().optional(),
    payment_behavior: optionalStr(),
    plan: optionalStr(),
    price: optionalStr(),
    price_data: PriceDataParamSchema.optional(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
    quantity: optionalInteger(),
    tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    expand: z.array(SubscriptionItemExpandPathSchema).optional(),
  }).refine(...notBoth('price_data', 'price')))

const UpdateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    add_invoice_items: z.array(SubscriptionAddInvoiceItemParamSchema).optional(),
    application_fee_percent: z.union([z.number(), z.literal('')]).nullable().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_cycle_anchor: z.strictObject({
    type: str(),
  }).optional(),
    billing_schedules: z.union([z.array(BillingScheduleParamSchema), z.literal('')]).nullable().optional(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    cancel_at: z.union([nullableStr(), integer()]).optional(),
    cancel_at_period_end: bool().optional(),
    cancellation_details: CancellationDetailsParamSchema.optional(),
    collection_method: optionalStr(),
    days_until_due: optionalInteger(),
    default_payment_method: optionalStr(),
    default_source: nullableStr().optional(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    invoice_settings: z.strictObject({
    account_tax_ids: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    custom_fields: z.union([z.array(InvoiceCustomFieldParamSchema), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    footer: nullableStr().optional(),
    issuer: ConnectAccountParamSchema.optional(),
  }).optional(),
    items: z.array(UpdateSubscriptionItemParamSchema).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    off_session: bool().optional(),
    on_behalf_of: nullableStr().optional(),
    pause_collection: z.union([z.strictObject({
    behavior: str(),
    resumes_at: optionalInteger(),
  }), z.literal('')]).nullable().optional(),
    payment_behavior: optionalStr(),
    payment_settings: SubscriptionPaymentSettingsParamSchema.optional(),
    pending_invoice_item_interval: z.union([IntervalParamSchema, z.literal('')]).nullable().optional(),
    proration_behavior: optionalStr(),
    proration_date: optionalInteger(),
    transfer_data: z.union([SubscriptionTransferDataParamSchema, z.literal('')]).nullable().optional(),
    trial_end: z.union([str(), integer()]).optional(),
    trial_from_plan: bool().optional(),
    trial_settings: SubscriptionTrialSettingsParamSchema.optional(),
    expand: z.array(SubscriptionExpandPathSchema).optional(),
  }))

const UpdateSubscriptionScheduleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    default_settings: DefaultSettingsParamSchema.optional(),
    end_behavior: optionalStr(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    pause_schedules: z.union([z.array(PauseScheduleParamSchema), z.literal('')]).nullable().optional(),
    phases: z.array(z.strictObject({
    add_invoice_items: z.array(PhaseAddInvoiceItemParamSchema).optional(),
    application_fee_percent: z.number().optional(),
    automatic_tax: AutomaticTaxParamSchema.optional(),
    billing_cycle_anchor: optionalStr(),
    billing_thresholds: z.union([BillingThresholdsParamSchema, z.literal('')]).nullable().optional(),
    collection_method: optionalStr(),
    currency: optionalStr(),
    default_payment_method: optionalStr(),
    default_tax_rates: z.union([z.array(str()), z.literal('')]).nullable().optional(),
    description: nullableStr().optional(),
    discounts: z.union([z.array(DiscountParamSchema), z.literal('')]).nullable().optional(),
    duration: IntervalParamSchema.optional(),
    end_date: z.union([str(), integer()]).optional(),
    invoice_settings: DefaultSettingsInvoiceSettingsParamSchema.optional(),
    items: z.array(PhaseItemParamSchema),
    metadata: z.record(str(), nullableStr()).optional(),
    on_behalf_of: optionalStr(),
    proration_behavior: optionalStr(),
    start_date: z.union([str(), integer()]).optional(),
    transfer_data: SubscriptionTransferDataParamSchema.optional(),
    trial: bool().optional(),
    trial_end: z.union([str(), integer()]).optional(),
  })).optional(),
    proration_behavior: optionalStr(),
    expand: z.array(SubscriptionScheduleExpandPathSchema).optional(),
  }))

const UpdateWebhookEndpointParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    description: nullableStr().optional(),
    disabled: bool().optional(),
    enabled_events: z.array(WebhookEventTypeSchema).optional(),
    metadata: z.union([z.record(str(), nullableStr()), z.literal('')]).nullable().optional(),
    url: optionalStr(),
    expand: z.array(str()).optional(),
  }))

const UpiMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    amount: optionalInteger(),
    amount_type: optionalStr(),
    description: optionalStr(),
    end_date: optionalInteger(),
  }))

const UpiMandateParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: UpiMandateOptionsParamSchema.optional(),
  }))

const UpiOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    mandate_options: UpiMandateOptionsParamSchema.optional(),
    setup_future_usage: nullableStr().optional(),
  }))

const UsBankAccountMandateOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    collection_method: nullableStr().optional(),
  }))

const VoidCreditNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(CreditNoteExpandPathSchema).optional(),
  }))

const VoidInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    expand: z.array(InvoiceExpandPathSchema).optional(),
  }))

const VoucherOptionsParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    expires_after_days: optionalInteger(),
    setup_future_usage: optionalStr(),
  }))

const WebhookEventTypeSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  stripe_accept_quote: AcceptQuoteParamsSchema,
  stripe_add_invoice_lines: AddInvoiceLinesParamsSchema,
  stripe_advance_test_clock: AdvanceTestClockParamsSchema,
  stripe_attach_payment_method: AttachPaymentMethodParamsSchema,
  stripe_cancel_payment_intent: CancelPaymentIntentParamsSchema,
  stripe_cancel_refund: CancelRefundParamsSchema,
  stripe_cancel_setup_intent: CancelSetupIntentParamsSchema,
  stripe_cancel_subscription: CancelSubscriptionParamsSchema,
  stripe_cancel_subscription_schedule: CancelSubscriptionScheduleParamsSchema,
  stripe_capture_charge: CaptureChargeParamsSchema,
  stripe_capture_payment_intent: CapturePaymentIntentParamsSchema,
  stripe_close_dispute: CloseDisputeParamsSchema,
  stripe_confirm_payment_intent: ConfirmPaymentIntentParamsSchema,
  stripe_confirm_setup_intent: ConfirmSetupIntentParamsSchema,
  stripe_create_billing_credit_grant: CreateBillingCreditGrantParamsSchema,
  stripe_create_billing_meter: CreateBillingMeterParamsSchema,
  stripe_create_billing_meter_event: CreateBillingMeterEventParamsSchema,
  stripe_create_billing_meter_event_adjustment: CreateBillingMeterEventAdjustmentParamsSchema,
  stripe_create_billing_portal_configuration: CreateBillingPortalConfigurationParamsSchema,
  stripe_create_billing_portal_session: CreateBillingPortalSessionParamsSchema,
  stripe_create_checkout_session: CreateCheckoutSessionParamsSchema,
  stripe_create_coupon: CreateCouponParamsSchema,
  stripe_create_credit_note: CreateCreditNoteParamsSchema,
  stripe_create_customer: CreateCustomerParamsSchema,
  stripe_create_customer_balance_transaction: CreateCustomerBalanceTransactionParamsSchema,
  stripe_create_customer_session: CreateCustomerSessionParamsSchema,
  stripe_create_customer_tax_id: CreateCustomerTaxIdParamsSchema,
  stripe_create_ephemeral_key: CreateEphemeralKeyParamsSchema,
  stripe_create_invoice: CreateInvoiceParamsSchema,
  stripe_create_invoice_item: CreateInvoiceItemParamsSchema,
  stripe_create_payment_intent: CreatePaymentIntentParamsSchema,
  stripe_create_payment_link: CreatePaymentLinkParamsSchema,
  stripe_create_payment_method: CreatePaymentMethodParamsSchema,
  stripe_create_payout: CreatePayoutParamsSchema,
  stripe_create_price: CreatePriceParamsSchema,
  stripe_create_product: CreateProductParamsSchema,
  stripe_create_promotion_code: CreatePromotionCodeParamsSchema,
  stripe_create_quote: CreateQuoteParamsSchema,
  stripe_create_refund: CreateRefundParamsSchema,
  stripe_create_report_run: CreateReportRunParamsSchema,
  stripe_create_setup_intent: CreateSetupIntentParamsSchema,
  stripe_create_subscription: CreateSubscriptionParamsSchema,
  stripe_create_subscription_item: CreateSubscriptionItemParamsSchema,
  stripe_create_subscription_schedule: CreateSubscriptionScheduleParamsSchema,
  stripe_create_tax_calculation: CreateTaxCalculationParamsSchema,
  stripe_create_tax_id: CreateTaxIdParamsSchema,
  stripe_create_tax_rate: CreateTaxRateParamsSchema,
  stripe_create_tax_transaction: CreateTaxTransactionParamsSchema,
  stripe_create_test_clock: CreateTestClockParamsSchema,
  stripe_create_webhook_endpoint: CreateWebhookEndpointParamsSchema,
  stripe_delete_coupon: DeleteCouponParamsSchema,
  stripe_delete_customer: DeleteCustomerParamsSchema,
  stripe_delete_customer_discount: DeleteCustomerDiscountParamsSchema,
  stripe_delete_customer_tax_id: DeleteCustomerTaxIdParamsSchema,
  stripe_delete_invoice: DeleteInvoiceParamsSchema,
  stripe_delete_invoice_item: DeleteInvoiceItemParamsSchema,
  stripe_delete_product: DeleteProductParamsSchema,
  stripe_delete_subscription_discount: DeleteSubscriptionDiscountParamsSchema,
  stripe_delete_subscription_item: DeleteSubscriptionItemParamsSchema,
  stripe_delete_tax_id: DeleteTaxIdParamsSchema,
  stripe_delete_test_clock: DeleteTestClockParamsSchema,
  stripe_delete_webhook_endpoint: DeleteWebhookEndpointParamsSchema,
  stripe_detach_payment_method: DetachPaymentMethodParamsSchema,
  stripe_expire_checkout_session: ExpireCheckoutSessionParamsSchema,
  stripe_finalize_invoice: FinalizeInvoiceParamsSchema,
  stripe_finalize_quote: FinalizeQuoteParamsSchema,
  stripe_get_account: GetAccountParamsSchema,
  stripe_get_balance: /* @__PURE__ */ z.strictObject({}),
  stripe_get_balance_transaction: GetBalanceTransactionParamsSchema,
  stripe_get_billing_meter: GetBillingMeterParamsSchema,
  stripe_get_charge: GetChargeParamsSchema,
  stripe_get_checkout_session: GetCheckoutSessionParamsSchema,
  stripe_get_coupon: GetCouponParamsSchema,
  stripe_get_credit_note: GetCreditNoteParamsSchema,
  stripe_get_customer: GetCustomerParamsSchema,
  stripe_get_dispute: GetDisputeParamsSchema,
  stripe_get_early_fraud_warning: GetEarlyFraudWarningParamsSchema,
  stripe_get_entitlement_feature: GetEntitlementFeatureParamsSchema,
  stripe_get_event: GetEventParamsSchema,
  stripe_get_invoice: GetInvoiceParamsSchema,
  stripe_get_invoice_item: GetInvoiceItemParamsSchema,
  stripe_get_invoice_payment: GetInvoicePaymentParamsSchema,
  stripe_get_payment_intent: GetPaymentIntentParamsSchema,
  stripe_get_payment_method: GetPaymentMethodParamsSchema,
  stripe_get_payout: GetPayoutParamsSchema,
  stripe_get_plan: GetPlanParamsSchema,
  stripe_get_price: GetPriceParamsSchema,
  stripe_get_product: GetProductParamsSchema,
  stripe_get_promotion_code: GetPromotionCodeParamsSchema,
  stripe_get_refund: GetRefundParamsSchema,
  stripe_get_report_run: GetReportRunParamsSchema,
  stripe_get_setup_intent: GetSetupIntentParamsSchema,
  stripe_get_subscription: GetSubscriptionParamsSchema,
  stripe_get_subscription_item: GetSubscriptionItemParamsSchema,
  stripe_get_subscription_schedule: GetSubscriptionScheduleParamsSchema,
  stripe_get_tax_calculation: GetTaxCalculationParamsSchema,
  stripe_get_tax_id: GetTaxIdParamsSchema,
  stripe_get_tax_rate: GetTaxRateParamsSchema,
  stripe_get_test_clock: GetTestClockParamsSchema,
  stripe_get_webhook_endpoint: GetWebhookEndpointParamsSchema,
  stripe_list_active_entitlements: ListActiveEntitlementsParamsSchema,
  stripe_list_balance_transactions: ListBalanceTransactionsParamsSchema,
  stripe_list_billing_credit_grants: ListBillingCreditGrantsParamsSchema,
  stripe_list_billing_meter_event_summaries: ListBillingMeterEventSummariesParamsSchema,
  stripe_list_billing_meters: ListBillingMetersParamsSchema,
  stripe_list_billing_portal_configurations: ListBillingPortalConfigurationsParamsSchema,
  stripe_list_charges: ListChargesParamsSchema,
  stripe_list_checkout_session_line_items: ListCheckoutSessionLineItemsParamsSchema,
  stripe_list_checkout_sessions: ListCheckoutSessionsParamsSchema,
  stripe_list_coupons: ListCouponsParamsSchema,
  stripe_list_credit_note_line_items: ListCreditNoteLineItemsParamsSchema,
  stripe_list_credit_notes: ListCreditNotesParamsSchema,
  stripe_list_customer_balance_transactions: ListCustomerBalanceTransactionsParamsSchema,
  stripe_list_customer_payment_methods: ListCustomerPaymentMethodsParamsSchema,
  stripe_list_customer_tax_ids: ListCustomerTaxIdsParamsSchema,
  stripe_list_customers: ListCustomersParamsSchema,
  stripe_list_disputes: ListDisputesParamsSchema,
  stripe_list_early_fraud_warnings: ListEarlyFraudWarningsParamsSchema,
  stripe_list_entitlement_features: ListEntitlementFeaturesParamsSchema,
  stripe_list_events: ListEventsParamsSchema,
  stripe_list_invoice_items: ListInvoiceItemsParamsSchema,
  stripe_list_invoice_line_items: ListInvoiceLineItemsParamsSchema,
  stripe_list_invoice_payments: ListInvoicePaymentsParamsSchema,
  stripe_list_invoices: ListInvoicesParamsSchema,
  stripe_list_payment_intents: ListPaymentIntentsParamsSchema,
  stripe_list_payment_methods: ListPaymentMethodsParamsSchema,
  stripe_list_payouts: ListPayoutsParamsSchema,
  stripe_list_plans: ListPlansParamsSchema,
  stripe_list_prices: ListPricesParamsSchema,
  stripe_list_products: ListProductsParamsSchema,
  stripe_list_promotion_codes: ListPromotionCodesParamsSchema,
  stripe_list_quotes: ListQuotesParamsSchema,
  stripe_list_refunds: ListRefundsParamsSchema,
  stripe_list_setup_intents: ListSetupIntentsParamsSchema,
  stripe_list_subscription_items: ListSubscriptionItemsParamsSchema,
  stripe_list_subscription_schedules: ListSubscriptionSchedulesParamsSchema,
  stripe_list_subscriptions: ListSubscriptionsParamsSchema,
  stripe_list_tax_ids: ListTaxIdsParamsSchema,
  stripe_list_tax_rates: ListTaxRatesParamsSchema,
  stripe_list_webhook_endpoints: ListWebhookEndpointsParamsSchema,
  stripe_mark_invoice_uncollectible: MarkInvoiceUncollectibleParamsSchema,
  stripe_migrate_subscription: MigrateSubscriptionParamsSchema,
  stripe_pay_invoice: PayInvoiceParamsSchema,
  stripe_preview_credit_note: PreviewCreditNoteParamsSchema,
  stripe_preview_invoice: PreviewInvoiceParamsSchema,
  stripe_release_subscription_schedule: ReleaseSubscriptionScheduleParamsSchema,
  stripe_resume_subscription: ResumeSubscriptionParamsSchema,
  stripe_reverse_tax_transaction: ReverseTaxTransactionParamsSchema,
  stripe_search_customers: SearchCustomersParamsSchema,
  stripe_search_invoices: SearchInvoicesParamsSchema,
  stripe_search_prices: SearchPricesParamsSchema,
  stripe_search_products: SearchProductsParamsSchema,
  stripe_search_subscriptions: SearchSubscriptionsParamsSchema,
  stripe_send_invoice: SendInvoiceParamsSchema,
  stripe_update_billing_portal_configuration: UpdateBillingPortalConfigurationParamsSchema,
  stripe_update_coupon: UpdateCouponParamsSchema,
  stripe_update_customer: UpdateCustomerParamsSchema,
  stripe_update_dispute: UpdateDisputeParamsSchema,
  stripe_update_invoice: UpdateInvoiceParamsSchema,
  stripe_update_invoice_item: UpdateInvoiceItemParamsSchema,
  stripe_update_payment_intent: UpdatePaymentIntentParamsSchema,
  stripe_update_payment_method: UpdatePaymentMethodParamsSchema,
  stripe_update_price: UpdatePriceParamsSchema,
  stripe_update_product: UpdateProductParamsSchema,
  stripe_update_promotion_code: UpdatePromotionCodeParamsSchema,
  stripe_update_refund: UpdateRefundParamsSchema,
  stripe_update_setup_intent: UpdateSetupIntentParamsSchema,
  stripe_update_subscription: UpdateSubscriptionParamsSchema,
  stripe_update_subscription_item: UpdateSubscriptionItemParamsSchema,
  stripe_update_subscription_schedule: UpdateSubscriptionScheduleParamsSchema,
  stripe_update_webhook_endpoint: UpdateWebhookEndpointParamsSchema,
  stripe_void_credit_note: VoidCreditNoteParamsSchema,
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
    business_profile: partial({
    annual_revenue: partial({
    amount: nullableInteger(),
    currency: nullableStr(),
    fiscal_year_end: nullableStr(),
  }).nullable(),
    estimated_worker_count: nullableInteger(),
    mcc: nullableStr(),
    minority_owned_business_designation: z.array(str()).nullable(),
    monthly_estimated_revenue: CurrencyAmountSchema,
    name: nullableStr(),
    product_description: nullableStr(),
    specified_commercial_transactions_act_url: nullableStr(),
    support_address: AddressSchema.nullable(),
    support_email: nullableStr(),
    support_phone: nullableStr(),
    support_url: nullableStr(),
    url: nullableStr(),
  }).nullable(),
    business_type: nullableStr(),
    capabilities: partial({
    acss_debit_payments: str(),
    affirm_payments: str(),
    afterpay_clearpay_payments: str(),
    alma_payments: str(),
    amazon_pay_payments: str(),
    app_distribution: str(),
    au_becs_debit_payments: str(),
    bacs_debit_payments: str(),
    bancontact_payments: str(),
    bank_transfer_payments: str(),
    billie_payments: str(),
    bizum_payments: str(),
    blik_payments: str(),
    blik_recurring_payments: str(),
    boleto_payments: str(),
    card_issuing: str(),
    card_payments: str(),
    cartes_bancaires_payments: str(),
    cashapp_payments: str(),
    crypto_payments: str(),
    eps_payments: str(),
    fpx_payments: str(),
    gb_bank_transfer_payments: str(),
    giropay_payments: str(),
    grabpay_payments: str(),
    ideal_payments: str(),
    india_international_payments: str(),
    jcb_payments: str(),
    jp_bank_transfer_payments: str(),
    kakao_pay_payments: str(),
    klarna_payments: str(),
    konbini_payments: str(),
    kr_card_payments: str(),
    legacy_payments: str(),
    link_payments: str(),
    mb_way_payments: str(),
    mobilepay_payments: str(),
    multibanco_payments: str(),
    mx_bank_transfer_payments: str(),
    naver_pay_payments: str(),
    nz_bank_account_becs_debit_payments: str(),
    oxxo_payments: str(),
    p24_payments: str(),
    pay_by_bank_payments: str(),
    payco_payments: str(),
    paynow_payments: str(),
    paypay_payments: str(),
    payto_payments: str(),
    pix_payments: str(),
    promptpay_payments: str(),
    revolut_pay_payments: str(),
    samsung_pay_payments: str(),
    satispay_payments: str(),
    scalapay_payments: str(),
    sepa_bank_transfer_payments: str(),
    sepa_debit_payments: str(),
    sequra_payments: str(),
    sofort_payments: str(),
    sunbit_payments: str(),
    swish_payments: str(),
    tax_reporting_us_1099_k: str(),
    tax_reporting_us_1099_misc: str(),
    transfers: str(),
    treasury: str(),
    twint_payments: str(),
    upi_payments: str(),
    us_bank_account_ach_payments: str(),
    us_bank_transfer_payments: str(),
    wero_payments: str(),
    zip_payments: str(),
  }),
    charges_enabled: bool(),
    company: partial({
    address: AddressSchema,
    address_kana: JapaneseAddressSchema.nullable(),
    address_kanji: JapaneseAddressSchema.nullable(),
    administrative_address: AddressSchema,
    directors_provided: bool(),
    directorship_declaration: CompanyDeclarationSchema.nullable(),
    executives_provided: bool(),
    export_license_id: str(),
    export_purpose_code: str(),
    name: nullableStr(),
    name_kana: nullableStr(),
    name_kanji: nullableStr(),
    owners_provided: bool(),
    ownership_declaration: CompanyDeclarationSchema.nullable(),
    ownership_exemption_reason: str(),
    phone: nullableStr(),
    physical_address: AddressSchema,
    principal_place_of_business: AddressSchema,
    registration_date: CalendarDateSchema,
    representative_declaration: CompanyDeclarationSchema.nullable(),
    structure: str(),
    tax_id_provided: bool(),
    tax_id_registrar: str(),
    vat_id_provided: bool(),
    verification: partial({
    document: partial({
    back: z.union([str(), StripeFileSchema]).nullable(),
    details: nullableStr(),
    details_code: nullableStr(),
    front: z.union([str(), StripeFileSchema]).nullable(),
  }),
  }).nullable(),
  }),
    controller: partial({
    fees: partial({
    payer: str(),
  }),
    is_controller: bool(),
    losses: partial({
    payments: str(),
  }),
    requirement_collection: str(),
    stripe_dashboard: partial({
    type: str(),
  }),
    type: str(),
  }),
    country: str(),
    created: integer(),
    default_currency: str(),
    deleted: z.literal(false),
    details_submitted: bool(),
    email: nullableStr(),
    external_accounts: partial({
    object: z.literal("list"),
    data: z.array(z.union([BankAccountSchema, CardSchema])),
    has_more: bool(),
    url: str(),
  }),
    future_requirements: AccountRequirementsSchema,
    groups: partial({
    payments_pricing: nullableStr(),
  }).nullable(),
    individual: PersonSchema,
    metadata: strings(),
    payouts_enabled: bool(),
    requirements: AccountRequirementsSchema,
    settings: partial({
    bacs_debit_payments: partial({
    display_name: nullableStr(),
    service_user_number: nullableStr(),
  }),
    branding: partial({
    icon: z.union([str(), StripeFileSchema]).nullable(),
    logo: z.union([str(), StripeFileSchema]).nullable(),
    primary_color: nullableStr(),
    secondary_color: nullableStr(),
  }),
    card_issuing: AccountTermsSettingsSchema,
    card_payments: partial({
    decline_on: partial({
    avs_failure: bool(),
    cvc_failure: bool(),
  }),
    statement_descriptor_prefix: nullableStr(),
    statement_descriptor_prefix_kana: nullableStr(),
    statement_descriptor_prefix_kanji: nullableStr(),
  }),
    dashboard: partial({
    display_name: nullableStr(),
    timezone: nullableStr(),
  }),
    invoices: partial({
    default_account_tax_ids: z.array(z.union([str(), TaxIdSchema])).nullable(),
    hosted_payment_method_save: nullableStr(),
  }),
    payments: partial({
    statement_descriptor: nullableStr(),
    statement_descriptor_kana: nullableStr(),
    statement_descriptor_kanji: nullableStr(),
    statement_descriptor_prefix_kana: nullableStr(),
    statement_descriptor_prefix_kanji: nullableStr(),
  }),
    payouts: partial({
    debit_negative_balances: bool(),
    schedule: partial({
    delay_days: integer(),
    interval: str(),
    monthly_anchor: integer(),
    monthly_payout_days: z.array(integer()),
    weekly_anchor: str(),
    weekly_payout_days: z.array(str()),
  }),
    statement_descriptor: nullableStr(),
  }),
    paypay_payments: partial({
    additional_files: z.array(str()),
    goods_type: str(),
    site: partial({
    accessible: partial({
  }),
    in_development: partial({
    password_provided: bool(),
    username: nullableStr(),
  }),
    restricted: partial({
    payment_flow_file: nullableStr(),
  }),
    type: str(),
  }),
  }),
    sepa_debit_payments: partial({
    creditor_id: str(),
  }),
    treasury: AccountTermsSettingsSchema,
  }).nullable(),
    tos_acceptance: partial({
    date: nullableInteger(),
    ip: nullableStr(),
    service_agreement: str(),
    user_agent: nullableStr(),
  }),
    type: str(),
  }))

  const AccountRequirementsSchema: z.ZodType = z.lazy(() => partial({
    alternatives: z.array(partial({
    alternative_fields_due: z.array(str()),
    original_fields_due: z.array(str()),
  })).nullable(),
    current_deadline: nullableInteger(),
    currently_due: z.array(str()).nullable(),
    disabled_reason: nullableStr(),
    errors: z.array(partial({
    code: str(),
    reason: str(),
    requirement: str(),
  })).nullable(),
    eventually_due: z.array(str()).nullable(),
    past_due: z.array(str()).nullable(),
    pending_verification: z.array(str()).nullable(),
  }))

  const AccountTermsSettingsSchema: z.ZodType = z.lazy(() => partial({
    tos_acceptance: partial({
    date: nullableInteger(),
    ip: nullableStr(),
    user_agent: str(),
  }),
  }))

  const AcssDebitMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    custom_mandate_url: str(),
    default_for: z.array(str()),
    interval_description: nullableStr(),
    payment_schedule: nullableStr(),
    transaction_type: nullableStr(),
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

  const ActiveEntitlementSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("entitlements.active_entitlement"),
    feature: z.union([str(), EntitlementFeatureSchema]),
    livemode: bool(),
    lookup_key: str(),
  }))

  const ActiveEntitlementListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(ActiveEntitlementSchema),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    city: nullableStr(),
    country: nullableStr(),
    line1: nullableStr(),
    line2: nullableStr(),
    postal_code: nullableStr(),
    state: nullableStr(),
  }))

  const AdjustableQuantitySchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
    maximum: nullableInteger(),
    minimum: nullableInteger(),
  }))

  const AfterCompletionHostedConfirmationSchema: z.ZodType = z.lazy(() => partial({
    custom_message: nullableStr(),
  }))

  const AlipayRedirectSchema: z.ZodType = z.lazy(() => partial({
    native_data: nullableStr(),
    native_url: nullableStr(),
    return_url: nullableStr(),
    url: nullableStr(),
  }))

  const AllowedPaymentMethodTypeSchema: z.ZodType = z.lazy(() => str())

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

  const ApplicationFeeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("application_fee"),
  }))

  const AppliedDiscountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    discount: DiscountSchema,
  }))

  const AppliedTaxSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    rate: TaxRateSchema,
    taxability_reason: TaxAmountTaxabilityReasonSchema.nullable(),
    taxable_amount: nullableInteger(),
  }))

  const AutomaticTaxSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
    liability: ConnectAccountReferenceSchema.nullable(),
    provider: nullableStr(),
    status: nullableStr(),
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
    balance_type: str(),
    created: integer(),
    currency: str(),
    description: nullableStr(),
    exchange_rate: z.number().nullable(),
    fee: integer(),
    fee_details: z.array(partial({
    amount: integer(),
    application: nullableStr(),
    currency: str(),
    description: nullableStr(),
    type: str(),
  })),
    net: integer(),
    reporting_category: str(),
    source: z.union([str(), ApplicationFeeSchema, ChargeSchema, ConnectCollectionTransferSchema, CustomerCashBalanceTransactionSchema, DisputeSchema, FeeRefundSchema, IssuingAuthorizationSchema, IssuingDisputeSchema, IssuingTransactionSchema, PayoutSchema, RefundSchema, ReserveTransactionSchema, TaxDeductedAtSourceSchema, TopupSchema, TransferSchema, TransferReversalSchema]).nullable(),
    status: str(),
    type: str(),
  }))

  const BalanceTransactionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(BalanceTransactionSchema),
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

  const BillingCreditGrantSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing.credit_grant"),
    amount: partial({
    monetary: partial({
    currency: str(),
    value: integer(),
  }).nullable(),
    type: str(),
  }),
    applicability_config: partial({
    scope: partial({
    price_type: str(),
    prices: z.array(partial({
    id: nullableStr(),
  })),
  }),
  }),
    category: str(),
    created: integer(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableStr(),
    effective_at: nullableInteger(),
    expires_at: nullableInteger(),
    livemode: bool(),
    metadata: strings(),
    name: nullableStr(),
    priority: nullableInteger(),
    test_clock: z.union([str(), TestClockSchema]).nullable(),
    updated: integer(),
    voided_at: nullableInteger(),
  }))

  const BillingCreditGrantListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(BillingCreditGrantSchema),
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

  const BillingMeterSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing.meter"),
    created: integer(),
    customer_mapping: partial({
    event_payload_key: str(),
    type: str(),
  }),
    default_aggregation: partial({
    formula: str(),
  }),
    display_name: str(),
    event_name: str(),
    event_time_window: nullableStr(),
    livemode: bool(),
    status: str(),
    status_transitions: partial({
    deactivated_at: nullableInteger(),
  }),
    updated: integer(),
    value_settings: partial({
    event_payload_key: str(),
  }),
  }))

  const BillingMeterEventSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("billing.meter_event"),
    created: integer(),
    event_name: str(),
    identifier: str(),
    livemode: bool(),
    payload: strings(),
    timestamp: integer(),
  }))

  const BillingMeterEventAdjustmentSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("billing.meter_event_adjustment"),
    cancel: partial({
    identifier: nullableStr(),
  }).nullable(),
    event_name: str(),
    livemode: bool(),
    status: str(),
    type: str(),
  }))

  const BillingMeterEventSummarySchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing.meter_event_summary"),
    aggregated_value: z.number(),
    end_time: integer(),
    livemode: bool(),
    meter: str(),
    start_time: integer(),
  }))

  const BillingMeterEventSummaryListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(BillingMeterEventSummarySchema),
  }))

  const BillingMeterListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(BillingMeterSchema),
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

  const BillingPortalConfigurationSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing_portal.configuration"),
    active: bool(),
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    business_profile: partial({
    headline: nullableStr(),
    privacy_policy_url: nullableStr(),
    terms_of_service_url: nullableStr(),
  }),
    created: integer(),
    default_return_url: nullableStr(),
    features: partial({
    customer_update: partial({
    allowed_updates: z.array(PortalCustomerFieldSchema),
    enabled: bool(),
  }),
    invoice_history: EnabledSettingSchema,
    payment_method_update: partial({
    enabled: bool(),
    payment_method_configuration: nullableStr(),
  }),
    subscription_cancel: partial({
    cancellation_reason: partial({
    enabled: bool(),
    feedback_options: z.array(z.union([str(), FeedbackOptionSchema])).nullable(),
    options: z.array(CancellationFeedbackSchema),
  }),
    enabled: bool(),
    mode: str(),
    proration_behavior: str(),
  }),
    subscription_pause: partial({
    duration: partial({
    interval_options: z.array(partial({
    interval: str(),
    interval_count: integer(),
  })),
    type: str(),
  }),
    enabled: bool(),
  }),
    subscription_update: partial({
    billing_cycle_anchor: nullableStr(),
    default_allowed_updates: z.array(str()),
    enabled: bool(),
    products: z.array(partial({
    adjustable_quantity: partial({
    enabled: bool(),
    maximum: nullableInteger(),
    minimum: integer(),
  }),
    prices: z.array(str()),
    product: str(),
  })).nullable(),
    proration_behavior: str(),
    schedule_at_period_end: partial({
    conditions: z.array(partial({
    type: str(),
  })),
  }),
    trial_update_behavior: str(),
  }),
  }),
    is_default: bool(),
    livemode: bool(),
    login_page: partial({
    enabled: bool(),
    url: nullableStr(),
  }),
    metadata: strings().nullable(),
    name: nullableStr(),
    updated: integer(),
  }))

  const BillingPortalConfigurationListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(BillingPortalConfigurationSchema),
  }))

  const BillingPortalSessionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("billing_portal.session"),
    after_expiration: partial({
    customer_login: partial({
    expires_at: nullableInteger(),
  }).nullable(),
    type: str(),
  }).nullable(),
    configuration: z.union([str(), BillingPortalConfigurationSchema]),
    created: integer(),
    customer: str(),
    customer_account: nullableStr(),
    flow: partial({
    after_completion: partial({
    hosted_confirmation: AfterCompletionHostedConfirmationSchema.nullable(),
    redirect: partial({
    return_url: str(),
  }).nullable(),
    type: str(),
  }),
    customer_update: partial({
  }).nullable(),
    subscription_cancel: partial({
    retention: partial({
    coupon_offer: partial({
    coupon: str(),
  }).nullable(),
    type: str(),
  }).nullable(),
    subscription: str(),
  }).nullable(),
    subscription_pause: partial({
    subscription: str(),
  }).nullable(),
    subscription_update: partial({
    subscription: str(),
  }).nullable(),
    subscription_update_confirm: partial({
    discounts: z.array(partial({
    coupon: nullableStr(),
    promotion_code: nullableStr(),
  })).nullable(),
    items: z.array(partial({
    id: nullableStr(),
    price: nullableStr(),
    quantity: integer(),
  })),
    subscription: str(),
  }).nullable(),
    type: PortalFlowTypeSchema,
  }).nullable(),
    livemode: bool(),
    locale: PortalLocaleSchema.nullable(),
    on_behalf_of: nullableStr(),
    return_url: nullableStr(),
    url: str(),
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

  const BillingThresholdsSchema: z.ZodType = z.lazy(() => partial({
    amount_gte: nullableInteger(),
    reset_billing_cycle_anchor: bool().nullable(),
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

  const BrandImageSchema: z.ZodType = z.lazy(() => partial({
    file: str(),
    type: str(),
    url: str(),
  }))

  const CalculatedTaxBreakdownSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    jurisdiction: partial({
    country: str(),
    display_name: str(),
    level: str(),
    state: nullableStr(),
  }),
    sourcing: str(),
    tax_rate_details: partial({
    display_name: str(),
    percentage_decimal: str(),
    tax_type: TaxRateTaxTypeSchema,
  }).nullable(),
    taxability_reason: TaxAmountTaxabilityReasonSchema,
    taxable_amount: integer(),
  }))

  const CalendarDateSchema: z.ZodType = z.lazy(() => partial({
    day: nullableInteger(),
    month: nullableInteger(),
    year: nullableInteger(),
  }))

  const CancellationDetailsSchema: z.ZodType = z.lazy(() => partial({
    comment: nullableStr(),
    feedback: nullableStr(),
    feedback_option: z.union([str(), FeedbackOptionSchema]).nullable(),
    reason: nullableStr(),
  }))

  const CancellationFeedbackSchema: z.ZodType = z.lazy(() => str())

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

  const CardChecksSchema: z.ZodType = z.lazy(() => partial({
    address_line1_check: nullableStr(),
    address_postal_code_check: nullableStr(),
    cvc_check: nullableStr(),
  }))

  const CardFeatureStatusSchema: z.ZodType = z.lazy(() => partial({
    status: str(),
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

  const CardPresentOfflineSchema: z.ZodType = z.lazy(() => partial({
    stored_at: nullableInteger(),
    type: nullableStr(),
  }))

  const CardPresentOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    request_extended_authorization: bool().nullable(),
    request_incremental_authorization_support: bool().nullable(),
    routing: partial({
    requested_priority: nullableStr(),
  }),
  }))

  const CardPresentWalletSchema: z.ZodType = z.lazy(() => partial({
    type: str(),
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
    application: z.union([str(), ApplicationSchema]).nullable(),
    application_fee: z.union([str(), ApplicationFeeSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    authorization_code: str(),
    balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    billing_details: BillingDetailsSchema,
    calculated_statement_descriptor: nullableStr(),
    captured: bool(),
    created: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    description: nullableStr(),
    disputed: bool(),
    failure_balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    failure_code: nullableStr(),
    failure_message: nullableStr(),
    fraud_details: partial({
    stripe_report: str(),
    user_report: str(),
  }).nullable(),
    level3: partial({
    customer_reference: str(),
    line_items: z.array(partial({
    discount_amount: nullableInteger(),
    product_code: str(),
    product_description: str(),
    quantity: nullableInteger(),
    tax_amount: nullableInteger(),
    unit_cost: nullableInteger(),
  })),
    merchant_reference: str(),
    shipping_address_zip: str(),
    shipping_amount: integer(),
    shipping_from_zip: str(),
  }),
    livemode: bool(),
    metadata: strings(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    outcome: ChargeOutcomeSchema.nullable(),
    paid: bool(),
    payment_intent: z.union([str(), PaymentIntentSchema]).nullable(),
    payment_method: nullableStr(),
    payment_method_details: partial({
    ach_credit_transfer: partial({
    account_number: nullableStr(),
    bank_name: nullableStr(),
    routing_number: nullableStr(),
    swift_code: nullableStr(),
  }),
    ach_debit: partial({
    account_holder_type: nullableStr(),
    bank_name: nullableStr(),
    country: nullableStr(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    routing_number: nullableStr(),
  }),
    acss_debit: partial({
    bank_name: nullableStr(),
    expected_debit_date: str(),
    fingerprint: nullableStr(),
    institution_number: nullableStr(),
    last4: nullableStr(),
    mandate: str(),
    transit_number: nullableStr(),
  }),
    affirm: partial({
    location: str(),
    reader: str(),
    transaction_id: nullableStr(),
  }),
    afterpay_clearpay: partial({
    order_id: nullableStr(),
    reference: nullableStr(),
  }),
    alipay: partial({
    buyer_id: str(),
    fingerprint: nullableStr(),
    transaction_id: nullableStr(),
  }),
    alma: partial({
    installments: partial({
    count: integer(),
  }),
    transaction_id: nullableStr(),
  }),
    amazon_pay: FundedTransactionDetailsSchema,
    au_becs_debit: partial({
    bsb_number: nullableStr(),
    expected_debit_date: str(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    mandate: str(),
  }),
    bacs_debit: partial({
    expected_debit_date: str(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    mandate: nullableStr(),
    sort_code: nullableStr(),
  }),
    bancontact: partial({
    bank_code: nullableStr(),
    bank_name: nullableStr(),
    bic: nullableStr(),
    generated_sepa_debit: z.union([str(), PaymentMethodSchema]).nullable(),
    generated_sepa_debit_mandate: z.union([str(), MandateSchema]).nullable(),
    iban_last4: nullableStr(),
    preferred_language: nullableStr(),
    verified_name: nullableStr(),
  }),
    billie: TransactionDetailsSchema,
    bizum: WalletTransactionDetailsSchema,
    blik: partial({
    buyer_id: nullableStr(),
  }),
    boleto: partial({
    tax_id: str(),
  }),
    card: partial({
    amount_authorized: nullableInteger(),
    authorization_code: nullableStr(),
    brand: nullableStr(),
    capture_before: integer(),
    checks: CardChecksSchema.nullable(),
    country: nullableStr(),
    description: nullableStr(),
    electronic_commerce_indicator: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    extended_authorization: partial({
    status: str(),
  }),
    fingerprint: nullableStr(),
    funding: nullableStr(),
    iin: nullableStr(),
    incremental_authorization: CardFeatureStatusSchema,
    installments: partial({
    plan: CardInstallmentPlanSchema.nullable(),
  }).nullable(),
    issuer: nullableStr(),
    last4: nullableStr(),
    mandate: z.union([str(), MandateSchema]).nullable(),
    moto: bool().nullable(),
    multicapture: CardFeatureStatusSchema,
    network: nullableStr(),
    network_token: partial({
    used: bool(),
  }).nullable(),
    network_transaction_id: nullableStr(),
    overcapture: partial({
    maximum_amount_capturable: integer(),
    status: str(),
  }),
    regulated_status: nullableStr(),
    setup_credential_usage: str(),
    stored_credential_usage: str(),
    three_d_secure: partial({
    authentication_flow: nullableStr(),
    electronic_commerce_indicator: nullableStr(),
    exemption_indicator: nullableStr(),
    exemption_indicator_applied: bool(),
    result: nullableStr(),
    result_reason: nullableStr(),
    transaction_id: nullableStr(),
    version: nullableStr(),
  }).nullable(),
    transaction_link_id: nullableStr(),
    wallet: partial({
    amex_express_checkout: partial({
  }),
    apple_pay: partial({
  }),
    dynamic_last4: nullableStr(),
    google_pay: partial({
  }),
    link: partial({
    funding_source_group: nullableStr(),
  }),
    masterpass: WalletContactDetailsSchema,
    samsung_pay: partial({
  }),
    type: WalletTypeSchema,
    visa_checkout: WalletContactDetailsSchema,
  }).nullable(),
  }),
    card_present: PaymentMethodDetailsCardPresentSchema,
    cashapp: partial({
    buyer_id: nullableStr(),
    cashtag: nullableStr(),
    transaction_id: nullableStr(),
  }),
    crypto: partial({
    buyer_address: str(),
    network: str(),
    token_currency: str(),
    transaction_hash: str(),
  }),
    customer_balance: partial({
  }),
    eps: partial({
    bank: EpsBankSchema.nullable(),
    verified_name: nullableStr(),
  }),
    fpx: partial({
    account_holder_type: nullableStr(),
    bank: FpxBankSchema,
    transaction_id: nullableStr(),
  }),
    giropay: partial({
    bank_code: nullableStr(),
    bank_name: nullableStr(),
    bic: nullableStr(),
    verified_name: nullableStr(),
  }),
    grabpay: TransactionDetailsSchema,
    ideal: partial({
    bank: IdealBankSchema.nullable(),
    bic: IdealBicSchema.nullable(),
    generated_sepa_debit: z.union([str(), PaymentMethodSchema]).nullable(),
    generated_sepa_debit_mandate: z.union([str(), MandateSchema]).nullable(),
    iban_last4: nullableStr(),
    transaction_id: nullableStr(),
    verified_name: nullableStr(),
  }),
    interac_present: partial({
    brand: nullableStr(),
    cardholder_name: nullableStr(),
    country: nullableStr(),
    description: nullableStr(),
    emv_auth_data: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: nullableStr(),
    generated_card: nullableStr(),
    iin: nullableStr(),
    issuer: nullableStr(),
    last4: nullableStr(),
    location: str(),
    network: nullableStr(),
    network_transaction_id: nullableStr(),
    preferred_locales: z.array(str()).nullable(),
    read_method: nullableStr(),
    reader: str(),
    receipt: partial({
    account_type: str(),
    application_cryptogram: nullableStr(),
    application_preferred_name: nullableStr(),
    authorization_code: nullableStr(),
    authorization_response_code: nullableStr(),
    cardholder_verification_method: nullableStr(),
    dedicated_file_name: nullableStr(),
    terminal_verification_results: nullableStr(),
    transaction_status_information: nullableStr(),
  }).nullable(),
  }),
    kakao_pay: WalletTransactionDetailsSchema,
    klarna: partial({
    location: str(),
    payer_details: partial({
    address: partial({
    country: nullableStr(),
  }).nullable(),
  }).nullable(),
    payment_method_category: nullableStr(),
    preferred_locale: nullableStr(),
    reader: str(),
  }),
    konbini: partial({
    store: partial({
    chain: nullableStr(),
  }).nullable(),
  }),
    kr_card: partial({
    brand: KrCardBrandSchema.nullable(),
    buyer_id: nullableStr(),
    last4: nullableStr(),
    transaction_id: nullableStr(),
  }),
    link: partial({
    country: nullableStr(),
    funding_source_group: str(),
  }),
    mb_way: partial({
  }),
    mobilepay: partial({
    card: partial({
    brand: nullableStr(),
    country: nullableStr(),
    exp_month: nullableInteger(),
    exp_year: nullableInteger(),
    last4: nullableStr(),
  }).nullable(),
  }),
    multibanco: partial({
    entity: nullableStr(),
    reference: nullableStr(),
  }),
    naver_pay: WalletTransactionDetailsSchema,
    nz_bank_account: partial({
    account_holder_name: nullableStr(),
    bank_code: str(),
    bank_name: str(),
    branch_code: str(),
    expected_debit_date: str(),
    last4: str(),
    suffix: nullableStr(),
  }),
    oxxo: partial({
    number: nullableStr(),
  }),
    p24: partial({
    bank: P24BankSchema.nullable(),
    reference: nullableStr(),
    verified_name: nullableStr(),
  }),
    pay_by_bank: partial({
  }),
    payco: WalletTransactionDetailsSchema,
    paynow: partial({
    location: str(),
    reader: str(),
    reference: nullableStr(),
  }),
    paypal: partial({
    country: nullableStr(),
    payer_email: nullableStr(),
    payer_id: nullableStr(),
    payer_name: nullableStr(),
    seller_protection: partial({
    dispute_categories: z.array(str()).nullable(),
    status: str(),
  }).nullable(),
    transaction_id: nullableStr(),
  }),
    paypay: partial({
  }),
    payto: partial({
    bsb_number: nullableStr(),
    last4: nullableStr(),
    mandate: str(),
    pay_id: nullableStr(),
  }),
    pix: partial({
    bank_transaction_id: nullableStr(),
    fingerprint: nullableStr(),
    mandate: str(),
  }),
    promptpay: partial({
    reference: nullableStr(),
  }),
    revolut_pay: FundedTransactionDetailsSchema,
    samsung_pay: WalletTransactionDetailsSchema,
    satispay: TransactionDetailsSchema,
    scalapay: TransactionDetailsSchema,
    sepa_credit_transfer: partial({
    bank_name: nullableStr(),
    bic: nullableStr(),
    iban: nullableStr(),
  }),
    sepa_debit: partial({
    bank_code: nullableStr(),
    branch_code: nullableStr(),
    country: nullableStr(),
    expected_debit_date: str(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    mandate: nullableStr(),
  }),
    sequra: TransactionDetailsSchema,
    sofort: partial({
    bank_code: nullableStr(),
    bank_name: nullableStr(),
    bic: nullableStr(),
    country: nullableStr(),
    generated_sepa_debit: z.union([str(), PaymentMethodSchema]).nullable(),
    generated_sepa_debit_mandate: z.union([str(), MandateSchema]).nullable(),
    iban_last4: nullableStr(),
    preferred_language: PreferredLanguageSchema.nullable(),
    verified_name: nullableStr(),
  }),
    stripe_account: partial({
  }),
    sunbit: TransactionDetailsSchema,
    swish: partial({
    fingerprint: nullableStr(),
    payment_reference: nullableStr(),
    verified_phone_last4: nullableStr(),
  }),
    twint: partial({
    mandate: str(),
  }),
    type: str(),
    upi: partial({
    vpa: nullableStr(),
  }),
    us_bank_account: partial({
    account_holder_type: nullableStr(),
    account_type: nullableStr(),
    bank_name: nullableStr(),
    expected_debit_date: str(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    mandate: z.union([str(), MandateSchema]),
    payment_reference: nullableStr(),
    routing_number: nullableStr(),
  }),
    wechat: partial({
  }),
    wechat_pay: partial({
    fingerprint: nullableStr(),
    location: str(),
    reader: str(),
    transaction_id: nullableStr(),
  }),
    zip: partial({
  }),
  }).nullable(),
    presentment_details: PresentmentDetailsSchema,
    radar_options: partial({
    session: str(),
  }),
    receipt_email: nullableStr(),
    receipt_number: nullableStr(),
    receipt_url: nullableStr(),
    refunded: bool(),
    refunds: RefundListSchema.nullable(),
    review: z.union([str(), ReviewSchema]).nullable(),
    shipping: ShippingSchema.nullable(),
    source: z.union([AccountSchema, BankAccountSchema, CardSchema, SourceSchema]).nullable(),
    source_transfer: z.union([str(), TransferSchema]).nullable(),
    statement_descriptor: nullableStr(),
    statement_descriptor_suffix: nullableStr(),
    status: str(),
    transfer: z.union([str(), TransferSchema]),
    transfer_data: TransferDataSchema.nullable(),
    transfer_group: nullableStr(),
  }))

  const ChargeListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(ChargeSchema),
  }))

  const ChargeOutcomeSchema: z.ZodType = z.lazy(() => partial({
    advice_code: nullableStr(),
    network_advice_code: nullableStr(),
    network_decline_code: nullableStr(),
    network_status: nullableStr(),
    reason: nullableStr(),
    risk_level: str(),
    risk_score: integer(),
    rule: z.union([str(), partial({
    id: str(),
    action: str(),
    predicate: str(),
  })]),
    seller_message: nullableStr(),
    type: str(),
  }))

  const CheckoutLocaleSchema: z.ZodType = z.lazy(() => str())

  const CheckoutSessionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("checkout.session"),
    adaptive_pricing: EnabledSettingSchema.nullable(),
    after_expiration: partial({
    recovery: partial({
    allow_promotion_codes: bool(),
    enabled: bool(),
    expires_at: nullableInteger(),
    url: nullableStr(),
  }).nullable(),
  }).nullable(),
    allow_promotion_codes: bool().nullable(),
    allowed_payment_method_types: z.array(str()).nullable(),
    amount_subtotal: nullableInteger(),
    amount_total: nullableInteger(),
    automatic_tax: AutomaticTaxSchema,
    billing_address_collection: nullableStr(),
    branding_settings: partial({
    background_color: str(),
    border_style: str(),
    button_color: str(),
    display_name: str(),
    font_family: str(),
    icon: BrandImageSchema.nullable(),
    logo: BrandImageSchema.nullable(),
  }),
    cancel_url: nullableStr(),
    client_reference_id: nullableStr(),
    client_secret: nullableStr(),
    collected_information: partial({
    business_name: nullableStr(),
    individual_name: nullableStr(),
    shipping_details: partial({
    address: AddressSchema,
    name: str(),
  }).nullable(),
  }).nullable(),
    consent: partial({
    promotions: nullableStr(),
    terms_of_service: nullableStr(),
  }).nullable(),
    consent_collection: ConsentCollectionSchema.nullable(),
    created: integer(),
    currency: nullableStr(),
    currency_conversion: partial({
    amount_subtotal: integer(),
    amount_total: integer(),
    fx_rate: str(),
    source_currency: str(),
  }).nullable(),
    custom_fields: z.array(partial({
    dropdown: partial({
    default_value: nullableStr(),
    options: z.array(DropdownOptionSchema),
    value: nullableStr(),
  }),
    key: str(),
    label: CustomFieldLabelSchema,
    numeric: CheckoutSessionCustomFieldValueSchema,
    optional: bool(),
    text: CheckoutSessionCustomFieldValueSchema,
    type: str(),
  })),
    custom_text: CustomTextSchema,
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    customer_creation: nullableStr(),
    customer_details: partial({
    address: AddressSchema.nullable(),
    business_name: nullableStr(),
    email: nullableStr(),
    individual_name: nullableStr(),
    name: nullableStr(),
    phone: nullableStr(),
    tax_exempt: nullableStr(),
    tax_ids: z.array(partial({
    type: TaxIdTypeSchema,
    value: nullableStr(),
  })).nullable(),
  }).nullable(),
    customer_email: nullableStr(),
    discounts: z.array(partial({
    coupon: z.union([str(), CouponSchema]).nullable(),
    promotion_code: z.union([str(), PromotionCodeSchema]).nullable(),
  })).nullable(),
    excluded_payment_method_types: z.array(str()),
    expires_at: integer(),
    integration_identifier: nullableStr(),
    invoice: z.union([str(), InvoiceSchema]).nullable(),
    invoice_creation: partial({
    enabled: bool(),
    invoice_data: InvoiceCreationInvoiceDataSchema,
  }).nullable(),
    line_items: LineItemListSchema,
    livemode: bool(),
    locale: CheckoutLocaleSchema.nullable(),
    managed_payments: EnabledSettingSchema.nullable(),
    metadata: strings().nullable(),
    mode: str(),
    name_collection: NameCollectionSchema,
    optional_items: z.array(OptionalItemSchema).nullable(),
    origin_context: nullableStr(),
    payment_intent: z.union([str(), PaymentIntentSchema]).nullable(),
    payment_link: z.union([str(), PaymentLinkSchema]).nullable(),
    payment_method_collection: nullableStr(),
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetailsSchema.nullable(),
    payment_method_options: partial({
    acss_debit: partial({
    currency: str(),
    mandate_options: AcssDebitMandateOptionsSchema,
    setup_future_usage: str(),
    target_date: str(),
    verification_method: str(),
  }),
    affirm: OneTimeManualCaptureOptionsSchema,
    afterpay_clearpay: OneTimeManualCaptureOptionsSchema,
    alipay: OneTimeOptionsSchema,
    alma: ManualCaptureOptionsSchema,
    amazon_pay: ReusableManualCaptureOptionsSchema,
    au_becs_debit: partial({
    setup_future_usage: str(),
    target_date: str(),
  }),
    bacs_debit: MandateDebitOptionsSchema,
    bancontact: ReusableOptionsSchema,
    billie: ManualCaptureOptionsSchema,
    boleto: partial({
    expires_after_days: integer(),
    setup_future_usage: str(),
  }),
    card: partial({
    capture_method: str(),
    installments: partial({
    enabled: bool(),
  }),
    request_extended_authorization: str(),
    request_incremental_authorization: str(),
    request_multicapture: str(),
    request_overcapture: str(),
    request_three_d_secure: str(),
    restrictions: partial({
    brands_blocked: z.array(str()),
    funding_types_blocked: z.array(str()),
  }),
    setup_future_usage: str(),
    statement_descriptor_suffix_kana: str(),
    statement_descriptor_suffix_kanji: str(),
  }),
    cashapp: OneTimeManualCaptureOptionsSchema,
    customer_balance: CustomerBalanceOptionsSchema,
    eps: OneTimeOptionsSchema,
    fpx: OneTimeOptionsSchema,
    giropay: OneTimeOptionsSchema,
    grabpay: OneTimeOptionsSchema,
    ideal: OneTimeOptionsSchema,
    kakao_pay: ReusableManualCaptureOptionsSchema,
    klarna: OnSessionManualCaptureOptionsSchema,
    konbini: partial({
    expires_after_days: nullableInteger(),
    setup_future_usage: str(),
  }),
    kr_card: ReusableManualCaptureOptionsSchema,
    link: ReusableManualCaptureOptionsSchema,
    mobilepay: OneTimeManualCaptureOptionsSchema,
    multibanco: OneTimeOptionsSchema,
    naver_pay: ReusableManualCaptureOptionsSchema,
    oxxo: partial({
    expires_after_days: integer(),
    setup_future_usage: str(),
  }),
    p24: OneTimeOptionsSchema,
    payco: OneTimeManualCaptureOptionsSchema,
    paynow: OneTimeOptionsSchema,
    paypal: PaypalOptionsSchema,
    payto: partial({
    mandate_options: PaytoMandateOptionsSchema,
    setup_future_usage: str(),
  }),
    pix: partial({
    amount_includes_iof: str(),
    expires_after_seconds: nullableInteger(),
    mandate_options: PixMandateOptionsSchema,
    setup_future_usage: str(),
  }),
    revolut_pay: ReusableManualCaptureOptionsSchema,
    samsung_pay: OneTimeManualCaptureOptionsSchema,
    satispay: ManualCaptureOptionsSchema,
    scalapay: ManualCaptureOptionsSchema,
    sepa_debit: MandateDebitOptionsSchema,
    sequra: ManualCaptureOptionsSchema,
    sofort: OneTimeOptionsSchema,
    sunbit: OneTimeManualCaptureOptionsSchema,
    swish: partial({
    reference: nullableStr(),
  }),
    twint: ReusableOptionsSchema,
    upi: partial({
    mandate_options: partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    description: nullableStr(),
    end_date: nullableInteger(),
  }),
    setup_future_usage: str(),
  }),
    us_bank_account: partial({
    financial_connections: UsBankAccountFinancialConnectionsSchema,
    setup_future_usage: str(),
    target_date: str(),
    verification_method: str(),
  }),
    wechat_pay: partial({
    app_id: nullableStr(),
    client: nullableStr(),
    setup_future_usage: str(),
  }),
  }).nullable(),
    payment_method_types: z.array(str()),
    payment_status: str(),
    permissions: partial({
    update_shipping_details: nullableStr(),
  }).nullable(),
    phone_number_collection: EnabledSettingSchema,
    presentment_details: PresentmentDetailsSchema,
    recovered_from: nullableStr(),
    redirect_on_completion: str(),
    return_url: str(),
    saved_payment_method_options: partial({
    allow_redisplay_filters: z.array(str()).nullable(),
    payment_method_remove: nullableStr(),
    payment_method_save: nullableStr(),
  }).nullable(),
    setup_intent: z.union([str(), SetupIntentSchema]).nullable(),
    shipping_address_collection: ShippingAddressCollectionSchema.nullable(),
    shipping_cost: ShippingCostSchema.nullable(),
    shipping_options: z.array(ShippingOptionSchema),
    status: nullableStr(),
    submit_type: nullableStr(),
    subscription: z.union([str(), SubscriptionSchema]).nullable(),
    success_url: nullableStr(),
    tax_id_collection: TaxIdCollectionSchema,
    total_details: TotalDetailsSchema.nullable(),
    ui_mode: nullableStr(),
    url: nullableStr(),
    wallet_options: partial({
    link: partial({
    display: str(),
  }),
  }).nullable(),
  }))

  const CheckoutSessionCustomFieldValueSchema: z.ZodType = z.lazy(() => partial({
    default_value: nullableStr(),
    maximum_length: z.number().nullable(),
    minimum_length: z.number().nullable(),
    value: nullableStr(),
  }))

  const CheckoutSessionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CheckoutSessionSchema),
  }))

  const CheckoutSessionPaymentMethodConfigurationDetailsSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    parent: nullableStr(),
  }))

  const CompanyDeclarationSchema: z.ZodType = z.lazy(() => partial({
    date: nullableInteger(),
    ip: nullableStr(),
    user_agent: nullableStr(),
  }))

  const ConnectAccountReferenceSchema: z.ZodType = z.lazy(() => partial({
    account: z.union([str(), AccountSchema]),
    type: str(),
  }))

  const ConnectCollectionTransferSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("connect_collection_transfer"),
  }))

  const ConsentCollectionSchema: z.ZodType = z.lazy(() => partial({
    payment_method_reuse_agreement: partial({
    position: str(),
  }).nullable(),
    promotions: nullableStr(),
    terms_of_service: nullableStr(),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("coupon"),
    amount_off: nullableInteger(),
    applies_to: partial({
    products: z.array(str()),
  }),
    created: integer(),
    currency: nullableStr(),
    currency_options: z.record(str(), partial({
    amount_off: integer(),
  })),
    deleted: z.literal(false),
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

  const CouponListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CouponSchema),
  }))

  const CouponReferenceSchema: z.ZodType = z.lazy(() => partial({
    coupon: z.union([str(), CouponSchema]).nullable(),
    type: str(),
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

  const CreditNoteSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("credit_note"),
    amount: integer(),
    amount_shipping: integer(),
    created: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableStr(),
    customer_balance_transaction: z.union([str(), CustomerBalanceTransactionSchema]).nullable(),
    discount_amount: integer(),
    discount_amounts: z.array(DiscountAmountSchema),
    effective_at: nullableInteger(),
    invoice: z.union([str(), InvoiceSchema]),
    lines: CreditNoteLineItemListSchema,
    livemode: bool(),
    memo: nullableStr(),
    metadata: strings().nullable(),
    number: str(),
    out_of_band_amount: nullableInteger(),
    pdf: str(),
    post_payment_amount: integer(),
    pre_payment_amount: integer(),
    pretax_credit_amounts: z.array(CreditNotePretaxCreditAmountSchema),
    reason: nullableStr(),
    refunds: z.array(partial({
    amount_refunded: integer(),
    payment_record_refund: partial({
    payment_record: str(),
    refund_group: str(),
  }).nullable(),
    refund: z.union([str(), RefundSchema]),
    type: nullableStr(),
  })),
    shipping_cost: ShippingCostSchema.nullable(),
    status: str(),
    subtotal: integer(),
    subtotal_excluding_tax: nullableInteger(),
    total: integer(),
    total_excluding_tax: nullableInteger(),
    total_taxes: z.array(TaxAmountSchema).nullable(),
    type: str(),
    voided_at: nullableInteger(),
  }))

  const CreditNoteLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("credit_note_line_item"),
    amount: integer(),
    description: nullableStr(),
    discount_amount: integer(),
    discount_amounts: z.array(DiscountAmountSchema),
    invoice_line_item: str(),
    livemode: bool(),
    metadata: strings().nullable(),
    pretax_credit_amounts: z.array(CreditNotePretaxCreditAmountSchema),
    quantity: nullableInteger(),
    tax_rates: z.array(TaxRateSchema),
    taxes: z.array(TaxAmountSchema).nullable(),
    type: str(),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableStr(),
  }))

  const CreditNoteLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CreditNoteLineItemSchema),
  }))

  const CreditNoteListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CreditNoteSchema),
  }))

  const CreditNotePretaxCreditAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    credit_balance_transaction: z.union([str(), CreditBalanceTransactionSchema]),
    discount: z.union([str(), DiscountSchema, DeletedDiscountSchema]),
    type: str(),
  }))

  const CurrencyAmountSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    currency: str(),
  }))

  const CurrencyOptionsSchema: z.ZodType = z.lazy(() => partial({
    custom_unit_amount: CustomUnitAmountSchema.nullable(),
    tax_behavior: nullableStr(),
    tiers: z.array(PriceTierSchema),
    unit_amount: nullableInteger(),
    unit_amount_decimal: nullableStr(),
  }))

  const CustomFieldLabelSchema: z.ZodType = z.lazy(() => partial({
    custom: nullableStr(),
    type: str(),
  }))

  const CustomTextSchema: z.ZodType = z.lazy(() => partial({
    after_submit: partial({
    message: str(),
  }).nullable(),
    shipping_address: partial({
    message: str(),
  }).nullable(),
    submit: partial({
    message: str(),
  }).nullable(),
    terms_of_service_acceptance: partial({
    message: str(),
  }).nullable(),
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

  const CustomerBalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("customer_balance_transaction"),
    amount: integer(),
    checkout_session: z.union([str(), CheckoutSessionSchema]).nullable(),
    created: integer(),
    credit_note: z.union([str(), CreditNoteSchema]).nullable(),
    currency: str(),
    customer: z.union([str(), CustomerSchema]),
    customer_account: nullableStr(),
    description: nullableStr(),
    ending_balance: integer(),
    invoice: z.union([str(), InvoiceSchema]).nullable(),
    livemode: bool(),
    metadata: strings().nullable(),
    type: str(),
  }))

  const CustomerBalanceTransactionListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(CustomerBalanceTransactionSchema),
  }))

  const CustomerCashBalanceTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("customer_cash_balance_transaction"),
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

  const CustomerSearchResultSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("search_result"),
    data: z.array(CustomerSchema),
    has_more: bool(),
    next_page: nullableStr(),
    url: str(),
    total_count: integer(),
  }))

  const CustomerSessionSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("customer_session"),
    client_secret: str(),
    components: partial({
    active_entitlements: EnabledSettingSchema,
    buy_button: EnabledSettingSchema,
    customer_portal: EnabledSettingSchema,
    customer_sheet: partial({
    enabled: bool(),
    features: partial({
    payment_method_allow_redisplay_filters: z.array(str()).nullable(),
    payment_method_remove: nullableStr(),
  }).nullable(),
  }),
    mobile_payment_element: partial({
    enabled: bool(),
    features: partial({
    payment_method_allow_redisplay_filters: z.array(str()).nullable(),
    payment_method_redisplay: nullableStr(),
    payment_method_remove: nullableStr(),
    payment_method_save: nullableStr(),
    payment_method_save_allow_redisplay_override: nullableStr(),
  }).nullable(),
  }),
    payment_element: partial({
    enabled: bool(),
    features: partial({
    payment_method_allow_redisplay_filters: z.array(str()),
    payment_method_redisplay: str(),
    payment_method_redisplay_limit: nullableInteger(),
    payment_method_remove: str(),
    payment_method_save: str(),
    payment_method_save_usage: nullableStr(),
  }).nullable(),
  }),
    pricing_table: EnabledSettingSchema,
  }),
    created: integer(),
    customer: z.union([str(), CustomerSchema]),
    customer_account: nullableStr(),
    expires_at: integer(),
    livemode: bool(),
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

  const DeletedCouponSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("coupon"),
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
    checkout_session: nullableStr(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    deleted: z.literal(true),
    invoice: nullableStr(),
    invoice_item: nullableStr(),
    promotion_code: z.union([str(), PromotionCodeSchema]).nullable(),
    source: CouponReferenceSchema,
    start: integer(),
    subscription: nullableStr(),
    subscription_item: nullableStr(),
  }))

  const DeletedInvoiceSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("invoice"),
    deleted: z.literal(true),
  }))

  const DeletedInvoiceItemSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("invoiceitem"),
    deleted: z.literal(true),
  }))

  const DeletedPlanSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("plan"),
    deleted: z.literal(true),
  }))

  const DeletedPriceSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("price"),
    deleted: z.literal(true),
  }))

  const DeletedProductSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("product"),
    deleted: z.literal(true),
  }))

  const DeletedSubscriptionItemSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("subscription_item"),
    deleted: z.literal(true),
  }))

  const DeletedTaxIdSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("tax_id"),
    deleted: z.literal(true),
  }))

  const DeletedTestClockSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("test_helpers.test_clock"),
    deleted: z.literal(true),
  }))

  const DeletedWebhookEndpointSchema: z.ZodType = z.lazy(() => object({
    id: str(),
    object: z.literal("webhook_endpoint"),
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

  const DisputeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("dispute"),
    amount: integer(),
    balance_transactions: z.array(BalanceTransactionSchema),
    charge: z.union([str(), ChargeSchema]),
    created: integer(),
    currency: str(),
    enhanced_eligibility_types: z.array(str()),
    evidence: partial({
    access_activity_log: nullableStr(),
    appeal: partial({
    card: partial({
    reason_for_filing: str(),
    supporting_files: z.array(str()),
  }),
  }).nullable(),
    billing_address: nullableStr(),
    cancellation_policy: z.union([str(), StripeFileSchema]).nullable(),
    cancellation_policy_disclosure: nullableStr(),
    cancellation_rebuttal: nullableStr(),
    customer_communication: z.union([str(), StripeFileSchema]).nullable(),
    customer_email_address: nullableStr(),
    customer_name: nullableStr(),
    customer_purchase_ip: nullableStr(),
    customer_signature: z.union([str(), StripeFileSchema]).nullable(),
    duplicate_charge_documentation: z.union([str(), StripeFileSchema]).nullable(),
    duplicate_charge_explanation: nullableStr(),
    duplicate_charge_id: nullableStr(),
    enhanced_evidence: partial({
    mastercard_compliance: EnhancedEvidenceComplianceSchema,
    visa_compelling_evidence_3: partial({
    disputed_transaction: partial({
    customer_account_id: nullableStr(),
    customer_device_fingerprint: nullableStr(),
    customer_device_id: nullableStr(),
    customer_email_address: nullableStr(),
    customer_purchase_ip: nullableStr(),
    merchandise_or_services: nullableStr(),
    product_description: nullableStr(),
    shipping_address: AddressSchema.nullable(),
  }).nullable(),
    prior_undisputed_transactions: z.array(partial({
    charge: str(),
    customer_account_id: nullableStr(),
    customer_device_fingerprint: nullableStr(),
    customer_device_id: nullableStr(),
    customer_email_address: nullableStr(),
    customer_purchase_ip: nullableStr(),
    product_description: nullableStr(),
    shipping_address: AddressSchema.nullable(),
  })),
  }),
    visa_compliance: EnhancedEvidenceComplianceSchema,
  }),
    product_description: nullableStr(),
    receipt: z.union([str(), StripeFileSchema]).nullable(),
    refund_policy: z.union([str(), StripeFileSchema]).nullable(),
    refund_policy_disclosure: nullableStr(),
    refund_refusal_explanation: nullableStr(),
    service_date: nullableStr(),
    service_documentation: z.union([str(), StripeFileSchema]).nullable(),
    shipping_address: nullableStr(),
    shipping_carrier: nullableStr(),
    shipping_date: nullableStr(),
    shipping_documentation: z.union([str(), StripeFileSchema]).nullable(),
    shipping_tracking_number: nullableStr(),
    uncategorized_file: z.union([str(), StripeFileSchema]).nullable(),
    uncategorized_text: nullableStr(),
  }),
    evidence_details: partial({
    due_by: nullableInteger(),
    enhanced_eligibility: partial({
    mastercard_compliance: EnhancedEligibilityComplianceSchema,
    visa_compelling_evidence_3: partial({
    required_actions: z.array(str()),
    status: str(),
  }),
    visa_compliance: EnhancedEligibilityComplianceSchema,
  }),
    has_evidence: bool(),
    past_due: bool(),
    submission_count: integer(),
    submission_method: str(),
  }),
    intended_submission_method: nullableStr(),
    is_charge_refundable: bool(),
    livemode: bool(),
    metadata: strings(),
    network_reason_code: nullableStr(),
    payment_intent: z.union([str(), PaymentIntentSchema]).nullable(),
    payment_method_details: partial({
    amazon_pay: partial({
    dispute_type: nullableStr(),
  }),
    card: partial({
    brand: str(),
    case_type: str(),
    network: str(),
    network_reason_code: nullableStr(),
  }),
    klarna: partial({
    chargeback_loss_reason_code: str(),
    reason_code: nullableStr(),
  }),
    paypal: partial({
    case_id: nullableStr(),
    reason_code: nullableStr(),
  }),
    type: str(),
  }),
    reason: str(),
    status: str(),
  }))

  const DisputeListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(DisputeSchema),
  }))

  const DropdownOptionSchema: z.ZodType = z.lazy(() => partial({
    label: str(),
    value: str(),
  }))

  const EarlyFraudWarningSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("radar.early_fraud_warning"),
    actionable: bool(),
    charge: z.union([str(), ChargeSchema]),
    created: integer(),
    fraud_type: str(),
    livemode: bool(),
    payment_intent: z.union([str(), PaymentIntentSchema]),
  }))

  const EarlyFraudWarningListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(EarlyFraudWarningSchema),
  }))

  const EnabledSettingSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
  }))

  const EnhancedEligibilityComplianceSchema: z.ZodType = z.lazy(() => partial({
    status: str(),
  }))

  const EnhancedEvidenceComplianceSchema: z.ZodType = z.lazy(() => partial({
    fee_acknowledged: bool(),
  }))

  const EntitlementFeatureSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("entitlements.feature"),
    active: bool(),
    livemode: bool(),
    lookup_key: str(),
    metadata: strings(),
    name: str(),
  }))

  const EntitlementFeatureListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(EntitlementFeatureSchema),
  }))

  const EphemeralKeySchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("ephemeral_key"),
    created: integer(),
    expires: integer(),
    livemode: bool(),
    secret: str(),
  }))

  const EpsBankSchema: z.ZodType = z.lazy(() => str())

  const EuBankTransferSchema: z.ZodType = z.lazy(() => partial({
    country: str(),
  }))

  const ExcludedPaymentMethodTypeSchema: z.ZodType = z.lazy(() => str())

  const ExpiringQrCodeSchema: z.ZodType = z.lazy(() => partial({
    expires_at: integer(),
    image_url_png: str(),
    image_url_svg: str(),
  }))

  const FeeRefundSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("fee_refund"),
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

  const FpxBankSchema: z.ZodType = z.lazy(() => str())

  const FundedTransactionDetailsSchema: z.ZodType = z.lazy(() => partial({
    funding: partial({
    card: partial({
    brand: nullableStr(),
    country: nullableStr(),
    exp_month: nullableInteger(),
    exp_year: nullableInteger(),
    funding: nullableStr(),
    last4: nullableStr(),
  }),
    type: nullableStr(),
  }),
    transaction_id: nullableStr(),
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

  const IdealBankSchema: z.ZodType = z.lazy(() => str())

  const IdealBicSchema: z.ZodType = z.lazy(() => str())

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
    shipping_cost: ShippingCostSchema.nullable(),
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

  const InvoiceCreationInvoiceDataSchema: z.ZodType = z.lazy(() => partial({
    account_tax_ids: z.array(z.union([str(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    description: nullableStr(),
    footer: nullableStr(),
    issuer: ConnectAccountReferenceSchema.nullable(),
    metadata: strings().nullable(),
    rendering_options: partial({
    amount_tax_display: nullableStr(),
    template: nullableStr(),
  }).nullable(),
  }))

  const InvoiceCustomFieldSchema: z.ZodType = z.lazy(() => partial({
    name: str(),
    value: str(),
  }))

  const InvoiceItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("invoiceitem"),
    amount: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableStr(),
    date: integer(),
    deleted: z.literal(false),
    description: nullableStr(),
    discountable: bool(),
    discounts: z.array(z.union([str(), DiscountSchema])).nullable(),
    frozen_fields: z.array(str()),
    invoice: z.union([str(), InvoiceSchema]).nullable(),
    invoicing_rules: z.array(partial({
    type: str(),
  })),
    livemode: bool(),
    metadata: strings().nullable(),
    net_amount: integer(),
    parent: partial({
    subscription_details: partial({
    subscription: str(),
    subscription_item: str(),
  }).nullable(),
    type: str(),
  }).nullable(),
    period: partial({
    end: integer(),
    start: integer(),
  }),
    pricing: InvoicePricingSchema.nullable(),
    proration: bool(),
    proration_details: partial({
    credited_items: partial({
    invoice_item: str(),
    invoice_line_item_details: partial({
    invoice: str(),
    invoice_line_items: z.array(str()),
  }),
    type: str(),
  }).nullable(),
    discount_amounts: z.array(DiscountAmountSchema),
  }),
    quantity: integer(),
    quantity_decimal: str(),
    tax_rates: z.array(TaxRateSchema).nullable(),
    test_clock: z.union([str(), TestClockSchema]).nullable(),
  }))

  const InvoiceItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(InvoiceItemSchema),
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
    pricing: InvoicePricingSchema.nullable(),
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
    invoice: z.union([str(), InvoiceSchema, DeletedInvoiceSchema]),
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

  const InvoicePricingSchema: z.ZodType = z.lazy(() => partial({
    price_details: partial({
    price: z.union([str(), PriceSchema]),
    product: str(),
  }),
    type: str(),
    unit_amount_decimal: nullableStr(),
  }))

  const InvoiceRenderingSchema: z.ZodType = z.lazy(() => partial({
    amount_tax_display: nullableStr(),
    pdf: partial({
    page_size: nullableStr(),
  }).nullable(),
    template: nullableStr(),
    template_version: nullableInteger(),
  }))

  const InvoiceSearchResultSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("search_result"),
    data: z.array(InvoiceSchema),
    has_more: bool(),
    next_page: nullableStr(),
    url: str(),
    total_count: integer(),
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

  const IssuingAuthorizationSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("issuing.authorization"),
  }))

  const IssuingDisputeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("issuing.dispute"),
  }))

  const IssuingTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("issuing.transaction"),
  }))

  const JapaneseAddressSchema: z.ZodType = z.lazy(() => partial({
    city: nullableStr(),
    country: nullableStr(),
    line1: nullableStr(),
    line2: nullableStr(),
    postal_code: nullableStr(),
    state: nullableStr(),
    town: nullableStr(),
  }))

  const JurisdictionLevelSchema: z.ZodType = z.lazy(() => str())

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

  const KrCardBrandSchema: z.ZodType = z.lazy(() => str())

  const LineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("item"),
    adjustable_quantity: AdjustableQuantitySchema.nullable(),
    amount_discount: integer(),
    amount_subtotal: integer(),
    amount_tax: integer(),
    amount_total: integer(),
    currency: str(),
    description: nullableStr(),
    discounts: z.array(AppliedDiscountSchema),
    metadata: strings().nullable(),
    price: PriceSchema.nullable(),
    quantity: nullableInteger(),
    taxes: z.array(AppliedTaxSchema),
  }))

  const LineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(LineItemSchema),
  }))

  const MandateSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("mandate"),
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

  const NameCollectionSchema: z.ZodType = z.lazy(() => partial({
    business: NameCollectionSettingSchema,
    individual: NameCollectionSettingSchema,
  }))

  const NameCollectionSettingSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
    optional: bool(),
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

  const OptionalItemSchema: z.ZodType = z.lazy(() => partial({
    adjustable_quantity: AdjustableQuantitySchema.nullable(),
    price: str(),
    quantity: integer(),
  }))

  const OxxoVoucherSchema: z.ZodType = z.lazy(() => partial({
    expires_after: nullableInteger(),
    hosted_voucher_url: nullableStr(),
    number: nullableStr(),
  }))

  const P24BankSchema: z.ZodType = z.lazy(() => str())

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
    managed_payments: EnabledSettingSchema.nullable(),
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

  const PaymentIntentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PaymentIntentSchema),
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

  const PaymentLinkSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_link"),
    active: bool(),
    after_completion: partial({
    hosted_confirmation: AfterCompletionHostedConfirmationSchema,
    redirect: partial({
    url: str(),
  }),
    type: str(),
  }),
    allow_promotion_codes: bool(),
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    application_fee_percent: z.number().nullable(),
    automatic_tax: partial({
    enabled: bool(),
    liability: ConnectAccountReferenceSchema.nullable(),
  }),
    billing_address_collection: str(),
    consent_collection: ConsentCollectionSchema.nullable(),
    currency: str(),
    custom_fields: z.array(partial({
    dropdown: partial({
    default_value: nullableStr(),
    options: z.array(DropdownOptionSchema),
  }),
    key: str(),
    label: CustomFieldLabelSchema,
    numeric: PaymentLinkCustomFieldValueSchema,
    optional: bool(),
    text: PaymentLinkCustomFieldValueSchema,
    type: str(),
  })),
    custom_text: CustomTextSchema,
    customer_creation: str(),
    inactive_message: nullableStr(),
    invoice_creation: partial({
    enabled: bool(),
    invoice_data: InvoiceCreationInvoiceDataSchema.nullable(),
  }).nullable(),
    line_items: LineItemListSchema,
    livemode: bool(),
    managed_payments: EnabledSettingSchema.nullable(),
    metadata: strings(),
    name_collection: NameCollectionSchema,
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    optional_items: z.array(OptionalItemSchema).nullable(),
    payment_intent_data: partial({
    capture_method: nullableStr(),
    description: nullableStr(),
    metadata: strings(),
    setup_future_usage: nullableStr(),
    statement_descriptor: nullableStr(),
    statement_descriptor_suffix: nullableStr(),
    transfer_group: nullableStr(),
  }).nullable(),
    payment_method_collection: str(),
    payment_method_options: partial({
    card: partial({
    restrictions: partial({
    brands_blocked: z.array(str()),
  }).nullable(),
  }).nullable(),
  }).nullable(),
    payment_method_types: z.array(PaymentLinkPaymentMethodTypeSchema).nullable(),
    phone_number_collection: EnabledSettingSchema,
    restrictions: partial({
    completed_sessions: partial({
    count: integer(),
    limit: integer(),
  }),
  }).nullable(),
    shipping_address_collection: ShippingAddressCollectionSchema.nullable(),
    shipping_options: z.array(ShippingOptionSchema),
    submit_type: str(),
    subscription_data: partial({
    description: nullableStr(),
    invoice_settings: SubscriptionInvoiceSettingsSchema,
    metadata: strings(),
    trial_period_days: nullableInteger(),
    trial_settings: partial({
    end_behavior: partial({
    missing_payment_method: str(),
  }),
  }).nullable(),
  }).nullable(),
    tax_id_collection: TaxIdCollectionSchema,
    transfer_data: TransferDataSchema.nullable(),
    url: str(),
  }))

  const PaymentLinkCustomFieldValueSchema: z.ZodType = z.lazy(() => partial({
    default_value: nullableStr(),
    maximum_length: z.number().nullable(),
    minimum_length: z.number().nullable(),
  }))

  const PaymentLinkPaymentMethodTypeSchema: z.ZodType = z.lazy(() => str())

  const PaymentMethodSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payment_method"),
    acss_debit: partial({
    bank_name: nullableStr(),
    fingerprint: nullableStr(),
    institution_number: nullableStr(),
    last4: nullableStr(),
    transit_number: nullableStr(),
  }),
    affirm: partial({
  }),
    afterpay_clearpay: partial({
  }),
    alipay: partial({
  }),
    allow_redisplay: str(),
    alma: partial({
  }),
    amazon_pay: partial({
  }),
    au_becs_debit: partial({
    bsb_number: nullableStr(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
  }),
    bacs_debit: partial({
    fingerprint: nullableStr(),
    last4: nullableStr(),
    sort_code: nullableStr(),
  }),
    bancontact: partial({
  }),
    billie: partial({
  }),
    billing_details: BillingDetailsSchema,
    bizum: partial({
    buyer_id: nullableStr(),
  }),
    blik: partial({
    buyer_id: nullableStr(),
  }),
    boleto: partial({
    tax_id: str(),
  }),
    card: PaymentMethodCardSchema,
    card_present: partial({
    brand: nullableStr(),
    brand_product: nullableStr(),
    cardholder_name: nullableStr(),
    country: nullableStr(),
    description: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: nullableStr(),
    iin: nullableStr(),
    issuer: nullableStr(),
    last4: nullableStr(),
    networks: PaymentNetworksSchema.nullable(),
    offline: CardPresentOfflineSchema.nullable(),
    preferred_locales: z.array(str()).nullable(),
    read_method: nullableStr(),
    wallet: CardPresentWalletSchema,
  }),
    cashapp: partial({
    buyer_id: nullableStr(),
    cashtag: nullableStr(),
  }),
    created: integer(),
    crypto: partial({
  }),
    custom: partial({
    display_name: nullableStr(),
    logo: partial({
    content_type: nullableStr(),
    url: str(),
  }).nullable(),
    type: str(),
  }),
    customer: z.union([str(), CustomerSchema]).nullable(),
    customer_account: nullableStr(),
    customer_balance: partial({
  }),
    eps: partial({
    bank: EpsBankSchema.nullable(),
  }),
    fpx: partial({
    account_holder_type: nullableStr(),
    bank: FpxBankSchema,
  }),
    giropay: partial({
  }),
    grabpay: partial({
  }),
    ideal: partial({
    bank: IdealBankSchema.nullable(),
    bic: IdealBicSchema.nullable(),
  }),
    interac_present: partial({
    brand: nullableStr(),
    cardholder_name: nullableStr(),
    country: nullableStr(),
    description: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: nullableStr(),
    iin: nullableStr(),
    issuer: nullableStr(),
    last4: nullableStr(),
    networks: PaymentNetworksSchema.nullable(),
    preferred_locales: z.array(str()).nullable(),
    read_method: nullableStr(),
  }),
    kakao_pay: partial({
  }),
    klarna: partial({
    dob: CalendarDateSchema.nullable(),
  }),
    konbini: partial({
  }),
    kr_card: partial({
    brand: KrCardBrandSchema.nullable(),
    last4: nullableStr(),
  }),
    link: partial({
    email: nullableStr(),
    persistent_token: str(),
  }),
    livemode: bool(),
    mb_way: partial({
  }),
    metadata: strings().nullable(),
    mobilepay: partial({
  }),
    multibanco: partial({
  }),
    naver_pay: partial({
    buyer_id: nullableStr(),
    funding: str(),
  }),
    nz_bank_account: partial({
    account_holder_name: nullableStr(),
    bank_code: str(),
    bank_name: str(),
    branch_code: str(),
    last4: str(),
    suffix: nullableStr(),
  }),
    oxxo: partial({
  }),
    p24: partial({
    bank: P24BankSchema.nullable(),
  }),
    pay_by_bank: partial({
  }),
    payco: partial({
  }),
    paynow: partial({
  }),
    paypal: partial({
    country: nullableStr(),
    payer_email: nullableStr(),
    payer_id: nullableStr(),
  }),
    paypay: partial({
  }),
    payto: partial({
    bsb_number: nullableStr(),
    last4: nullableStr(),
    pay_id: nullableStr(),
  }),
    pix: partial({
    fingerprint: nullableStr(),
  }),
    promptpay: partial({
  }),
    radar_options: partial({
    session: str(),
  }),
    revolut_pay: partial({
  }),
    samsung_pay: partial({
  }),
    satispay: partial({
  }),
    scalapay: partial({
  }),
    sepa_debit: partial({
    bank_code: nullableStr(),
    branch_code: nullableStr(),
    country: nullableStr(),
    fingerprint: nullableStr(),
    generated_from: partial({
    charge: z.union([str(), ChargeSchema]).nullable(),
    setup_attempt: z.union([str(), SetupAttemptSchema]).nullable(),
  }).nullable(),
    last4: nullableStr(),
  }),
    sequra: partial({
  }),
    sofort: partial({
    country: nullableStr(),
  }),
    sunbit: partial({
  }),
    swish: partial({
  }),
    twint: partial({
  }),
    type: str(),
    upi: partial({
    vpa: nullableStr(),
  }),
    us_bank_account: partial({
    account_holder_type: nullableStr(),
    account_type: nullableStr(),
    bank_name: nullableStr(),
    financial_connections_account: nullableStr(),
    fingerprint: nullableStr(),
    last4: nullableStr(),
    networks: partial({
    preferred: nullableStr(),
    supported: z.array(str()),
  }).nullable(),
    routing_number: nullableStr(),
    status_details: partial({
    blocked: partial({
    network_code: nullableStr(),
    reason: nullableStr(),
  }),
  }).nullable(),
  }),
    wechat_pay: partial({
  }),
    zip: partial({
  }),
  }))

  const PaymentMethodCardSchema: z.ZodType = z.lazy(() => partial({
    brand: str(),
    checks: CardChecksSchema.nullable(),
    country: nullableStr(),
    description: nullableStr(),
    display_brand: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: str(),
    generated_from: partial({
    charge: nullableStr(),
    payment_method_details: partial({
    card_present: PaymentMethodDetailsCardPresentSchema,
    type: str(),
  }).nullable(),
    setup_attempt: z.union([str(), SetupAttemptSchema]).nullable(),
  }).nullable(),
    iin: nullableStr(),
    issuer: nullableStr(),
    last4: str(),
    networks: PaymentNetworksSchema.nullable(),
    regulated_status: nullableStr(),
    three_d_secure_usage: partial({
    supported: bool(),
  }).nullable(),
    wallet: partial({
    amex_express_checkout: partial({
  }),
    apple_pay: partial({
  }),
    dynamic_last4: nullableStr(),
    google_pay: partial({
  }),
    link: partial({
  }),
    masterpass: WalletContactDetailsSchema,
    samsung_pay: partial({
  }),
    type: WalletTypeSchema,
    visa_checkout: WalletContactDetailsSchema,
  }).nullable(),
  }))

  const PaymentMethodDetailsCardPresentSchema: z.ZodType = z.lazy(() => partial({
    amount_authorized: nullableInteger(),
    brand: nullableStr(),
    brand_product: nullableStr(),
    capture_before: integer(),
    cardholder_name: nullableStr(),
    country: nullableStr(),
    description: nullableStr(),
    emv_auth_data: nullableStr(),
    exp_month: integer(),
    exp_year: integer(),
    fingerprint: nullableStr(),
    funding: nullableStr(),
    generated_card: nullableStr(),
    iin: nullableStr(),
    incremental_authorization_supported: bool(),
    issuer: nullableStr(),
    last4: nullableStr(),
    location: str(),
    network: nullableStr(),
    network_transaction_id: nullableStr(),
    offline: CardPresentOfflineSchema.nullable(),
    overcapture_supported: bool(),
    preferred_locales: z.array(str()).nullable(),
    read_method: nullableStr(),
    reader: str(),
    receipt: partial({
    account_type: str(),
    application_cryptogram: nullableStr(),
    application_preferred_name: nullableStr(),
    authorization_code: nullableStr(),
    authorization_response_code: nullableStr(),
    cardholder_verification_method: nullableStr(),
    dedicated_file_name: nullableStr(),
    terminal_verification_results: nullableStr(),
    transaction_status_information: nullableStr(),
  }).nullable(),
    wallet: CardPresentWalletSchema,
  }))

  const PaymentMethodListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PaymentMethodSchema),
  }))

  const PaymentMethodTypeSchema: z.ZodType = z.lazy(() => str())

  const PaymentNetworksSchema: z.ZodType = z.lazy(() => partial({
    available: z.array(str()),
    preferred: nullableStr(),
  }))

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

  const PayoutSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("payout"),
    amount: integer(),
    application_fee: z.union([str(), ApplicationFeeSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    arrival_date: integer(),
    automatic: bool(),
    balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    created: integer(),
    currency: str(),
    description: nullableStr(),
    destination: z.union([str(), BankAccountSchema, CardSchema, DeletedBankAccountSchema, DeletedCardSchema]).nullable(),
    failure_balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    failure_code: nullableStr(),
    failure_message: nullableStr(),
    livemode: bool(),
    metadata: strings().nullable(),
    method: str(),
    original_payout: z.union([str(), PayoutSchema]).nullable(),
    payout_method: nullableStr(),
    reconciliation_status: str(),
    reversed_by: z.union([str(), PayoutSchema]).nullable(),
    source_type: str(),
    statement_descriptor: nullableStr(),
    status: str(),
    trace_id: partial({
    status: str(),
    value: nullableStr(),
  }).nullable(),
    type: str(),
  }))

  const PayoutListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PayoutSchema),
  }))

  const PaypalOptionsSchema: z.ZodType = z.lazy(() => partial({
    capture_method: str(),
    preferred_locale: nullableStr(),
    reference: nullableStr(),
    setup_future_usage: str(),
  }))

  const PaytoMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount: nullableInteger(),
    amount_type: nullableStr(),
    end_date: nullableStr(),
    payment_schedule: PaytoPaymentScheduleSchema.nullable(),
    payments_per_period: nullableInteger(),
    purpose: PaytoPurposeSchema.nullable(),
    start_date: nullableStr(),
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

  const PaytoPaymentScheduleSchema: z.ZodType = z.lazy(() => str())

  const PaytoPurposeSchema: z.ZodType = z.lazy(() => str())

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

  const PersonSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("person"),
    deleted: z.literal(false),
  }))

  const PixMandateOptionsSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    amount_includes_iof: str(),
    amount_type: str(),
    currency: str(),
    end_date: str(),
    payment_schedule: str(),
    reference: str(),
    start_date: str(),
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
    transform_usage: QuantityTransformationSchema.nullable(),
    trial_period_days: nullableInteger(),
    usage_type: str(),
  }))

  const PlanListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PlanSchema),
  }))

  const PortalCustomerFieldSchema: z.ZodType = z.lazy(() => str())

  const PortalFlowTypeSchema: z.ZodType = z.lazy(() => str())

  const PortalLocaleSchema: z.ZodType = z.lazy(() => str())

  const PreferredLanguageSchema: z.ZodType = z.lazy(() => str())

  const PresentmentDetailsSchema: z.ZodType = z.lazy(() => partial({
    presentment_amount: integer(),
    presentment_currency: str(),
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
    transform_quantity: QuantityTransformationSchema.nullable(),
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

  const PriceSearchResultSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("search_result"),
    data: z.array(PriceSchema),
    has_more: bool(),
    next_page: nullableStr(),
    url: str(),
    total_count: integer(),
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

  const ProductSearchResultSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("search_result"),
    data: z.array(ProductSchema),
    has_more: bool(),
    next_page: nullableStr(),
    url: str(),
    total_count: integer(),
  }))

  const PromotionCodeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("promotion_code"),
    active: bool(),
    code: str(),
    created: integer(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    expires_at: nullableInteger(),
    livemode: bool(),
    max_redemptions: nullableInteger(),
    metadata: strings().nullable(),
    promotion: CouponReferenceSchema,
    restrictions: partial({
    currency_options: z.record(str(), partial({
    minimum_amount: integer(),
  })),
    first_time_transaction: bool(),
    minimum_amount: nullableInteger(),
    minimum_amount_currency: nullableStr(),
  }),
    times_redeemed: integer(),
  }))

  const PromotionCodeListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(PromotionCodeSchema),
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

  const QuantityTransformationSchema: z.ZodType = z.lazy(() => partial({
    divide_by: integer(),
    round: str(),
  }))

  const QuoteSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("quote"),
    amount_subtotal: integer(),
    amount_total: integer(),
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    application_fee_amount: nullableInteger(),
    application_fee_percent: z.number().nullable(),
    automatic_tax: AutomaticTaxSchema,
    collection_method: str(),
    computed: partial({
    recurring: partial({
    amount_subtotal: integer(),
    amount_total: integer(),
    interval: str(),
    interval_count: integer(),
    total_details: TotalDetailsSchema,
  }).nullable(),
    upfront: partial({
    amount_subtotal: integer(),
    amount_total: integer(),
    line_items: LineItemListSchema,
    total_details: TotalDetailsSchema,
  }),
  }),
    created: integer(),
    currency: nullableStr(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    default_tax_rates: z.array(z.union([str(), TaxRateSchema])),
    description: nullableStr(),
    discounts: z.array(z.union([str(), DiscountSchema])),
    expires_at: integer(),
    footer: nullableStr(),
    from_quote: partial({
    is_revision: bool(),
    quote: z.union([str(), QuoteSchema]),
  }).nullable(),
    header: nullableStr(),
    invoice: z.union([str(), InvoiceSchema, DeletedInvoiceSchema]).nullable(),
    invoice_settings: partial({
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    days_until_due: nullableInteger(),
    description: nullableStr(),
    footer: nullableStr(),
    issuer: ConnectAccountReferenceSchema,
  }),
    line_items: LineItemListSchema,
    livemode: bool(),
    metadata: strings(),
    number: nullableStr(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    status: str(),
    status_transitions: partial({
    accepted_at: nullableInteger(),
    canceled_at: nullableInteger(),
    finalized_at: nullableInteger(),
  }),
    subscription: z.union([str(), SubscriptionSchema]).nullable(),
    subscription_data: partial({
    billing_mode: partial({
    flexible: partial({
    proration_discounts: str(),
  }),
    type: str(),
  }),
    description: nullableStr(),
    effective_date: nullableInteger(),
    metadata: strings().nullable(),
    trial_period_days: nullableInteger(),
  }),
    subscription_schedule: z.union([str(), SubscriptionScheduleSchema]).nullable(),
    test_clock: z.union([str(), TestClockSchema]).nullable(),
    total_details: TotalDetailsSchema,
    transfer_data: partial({
    amount: nullableInteger(),
    amount_percent: z.number().nullable(),
    destination: z.union([str(), AccountSchema]),
  }).nullable(),
  }))

  const QuoteListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(QuoteSchema),
  }))

  const RefundSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("refund"),
    amount: integer(),
    balance_transaction: z.union([str(), BalanceTransactionSchema]).nullable(),
    charge: z.union([str(), ChargeSchema]).nullable(),
    created: integer(),
    currency: str(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    description: str(),
    destination_details: partial({
    affirm: partial({
  }),
    afterpay_clearpay: RefundReferenceSchema,
    alipay: partial({
  }),
    alma: partial({
  }),
    amazon_pay: partial({
  }),
    au_bank_transfer: partial({
  }),
    blik: RefundNetworkReferenceSchema,
    br_bank_transfer: RefundReferenceSchema,
    card: partial({
    reference: str(),
    reference_status: str(),
    reference_type: str(),
    type: str(),
  }),
    cashapp: partial({
  }),
    crypto: partial({
    reference: nullableStr(),
  }),
    customer_cash_balance: partial({
  }),
    eps: partial({
  }),
    eu_bank_transfer: RefundReferenceSchema,
    gb_bank_transfer: RefundReferenceSchema,
    giropay: partial({
  }),
    grabpay: partial({
  }),
    jp_bank_transfer: RefundReferenceSchema,
    klarna: RefundReferenceSchema,
    mb_way: RefundReferenceSchema,
    multibanco: RefundReferenceSchema,
    mx_bank_transfer: RefundReferenceSchema,
    nz_bank_transfer: partial({
  }),
    p24: RefundReferenceSchema,
    paynow: partial({
  }),
    paypal: RefundNetworkReferenceSchema,
    pix: partial({
  }),
    revolut: partial({
  }),
    scalapay: partial({
  }),
    sofort: partial({
  }),
    swish: RefundNetworkReferenceSchema,
    th_bank_transfer: RefundReferenceSchema,
    twint: partial({
  }),
    type: str(),
    us_bank_transfer: RefundReferenceSchema,
    wechat_pay: partial({
  }),
    zip: partial({
  }),
  }),
    failure_balance_transaction: z.union([str(), BalanceTransactionSchema]),
    failure_reason: str(),
    instructions_email: str(),
    metadata: strings().nullable(),
    next_action: partial({
    display_details: partial({
    email_sent: partial({
    email_sent_at: integer(),
    email_sent_to: str(),
  }),
    expires_at: integer(),
  }),
    type: str(),
  }),
    payment_intent: z.union([str(), PaymentIntentSchema]).nullable(),
    payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    pending_reason: str(),
    presentment_details: PresentmentDetailsSchema,
    reason: nullableStr(),
    receipt_number: nullableStr(),
    source_transfer_reversal: z.union([str(), TransferReversalSchema]).nullable(),
    status: nullableStr(),
    transfer_reversal: z.union([str(), TransferReversalSchema]).nullable(),
  }))

  const RefundListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(RefundSchema),
  }))

  const RefundNetworkReferenceSchema: z.ZodType = z.lazy(() => partial({
    network_decline_code: nullableStr(),
    reference: nullableStr(),
    reference_status: nullableStr(),
  }))

  const RefundReferenceSchema: z.ZodType = z.lazy(() => partial({
    reference: nullableStr(),
    reference_status: nullableStr(),
  }))

  const ReportRunSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("reporting.report_run"),
    created: integer(),
    error: nullableStr(),
    livemode: bool(),
    parameters: partial({
    columns: z.array(str()),
    connected_account: str(),
    currency: str(),
    interval_end: integer(),
    interval_start: integer(),
    payout: str(),
    reporting_category: str(),
    timezone: str(),
  }),
    report_type: str(),
    result: StripeFileSchema.nullable(),
    status: str(),
    succeeded_at: nullableInteger(),
  }))

  const ReserveTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("reserve_transaction"),
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

  const ScheduleDiscountSchema: z.ZodType = z.lazy(() => partial({
    coupon: z.union([str(), CouponSchema]).nullable(),
    discount: z.union([str(), DiscountSchema]).nullable(),
    promotion_code: z.union([str(), PromotionCodeSchema]).nullable(),
  }))

  const SchedulePauseErrorSchema: z.ZodType = z.lazy(() => partial({
    code: str(),
    message: str(),
  }))

  const SetupAttemptSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("setup_attempt"),
  }))

  const SetupIntentSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("setup_intent"),
    allowed_payment_method_types: z.array(AllowedPaymentMethodTypeSchema).nullable(),
    application: z.union([str(), ApplicationSchema]).nullable(),
    attach_to_self: bool(),
    automatic_payment_methods: partial({
    allow_redirects: str(),
    enabled: bool().nullable(),
  }).nullable(),
    cancellation_reason: nullableStr(),
    client_secret: nullableStr(),
    created: integer(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]).nullable(),
    customer_account: nullableStr(),
    description: nullableStr(),
    excluded_payment_method_types: z.array(ExcludedPaymentMethodTypeSchema).nullable(),
    flow_directions: z.array(str()).nullable(),
    last_setup_error: partial({
    advice_code: str(),
    charge: str(),
    code: str(),
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
    source: z.union([AccountSchema, BankAccountSchema, CardSchema, SourceSchema]),
    type: str(),
  }).nullable(),
    latest_attempt: z.union([str(), SetupAttemptSchema]).nullable(),
    livemode: bool(),
    managed_payments: EnabledSettingSchema.nullable(),
    mandate: z.union([str(), MandateSchema]).nullable(),
    metadata: strings().nullable(),
    next_action: partial({
    blik_authorize: partial({
  }),
    cashapp_handle_redirect_or_display_qr_code: CashappRedirectOrQrCodeSchema,
    pix_display_qr_code: partial({
    data: str(),
    expires_at: integer(),
    hosted_instructions_url: str(),
    image_url_png: str(),
    image_url_svg: str(),
  }),
    redirect_to_url: partial({
    return_url: nullableStr(),
    url: nullableStr(),
  }),
    type: str(),
    upi_handle_redirect_or_display_qr_code: UpiRedirectOrQrCodeSchema,
    use_stripe_sdk: anyObject(),
    verify_with_microdeposits: MicrodepositVerificationSchema,
  }).nullable(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetailsSchema.nullable(),
    payment_method_options: partial({
    acss_debit: partial({
    currency: nullableStr(),
    mandate_options: AcssDebitMandateOptionsSchema,
    verification_method: str(),
  }),
    amazon_pay: partial({
  }),
    bacs_debit: SetupIntentDebitOptionsSchema,
    bizum: partial({
  }),
    blik: partial({
    mandate_options: partial({
    expires_at: nullableInteger(),
    type: nullableStr(),
  }),
  }),
    card: partial({
    mandate_options: partial({
    amount: integer(),
    amount_type: str(),
    currency: str(),
    description: nullableStr(),
    end_date: nullableInteger(),
    interval: str(),
    interval_count: nullableInteger(),
    reference: str(),
    start_date: integer(),
    supported_types: z.array(str()).nullable(),
  }).nullable(),
    network: CardNetworkSchema.nullable(),
    request_three_d_secure: nullableStr(),
    setup_credential_usage: str(),
  }),
    card_present: partial({
  }),
    klarna: partial({
    currency: nullableStr(),
    preferred_locale: nullableStr(),
  }),
    link: partial({
    persistent_token: nullableStr(),
  }),
    paypal: partial({
    billing_agreement_id: nullableStr(),
  }),
    payto: partial({
    mandate_options: PaytoMandateOptionsSchema,
  }),
    pix: partial({
    mandate_options: PixMandateOptionsSchema,
  }),
    sepa_debit: SetupIntentDebitOptionsSchema,
    upi: BillingUpiOptionsSchema,
    us_bank_account: partial({
    financial_connections: UsBankAccountFinancialConnectionsSchema,
    mandate_options: partial({
    collection_method: str(),
  }),
    verification_method: str(),
  }),
  }).nullable(),
    payment_method_types: z.array(str()),
    single_use_mandate: z.union([str(), MandateSchema]).nullable(),
    status: str(),
    usage: str(),
  }))

  const SetupIntentDebitOptionsSchema: z.ZodType = z.lazy(() => partial({
    mandate_options: partial({
    reference_prefix: str(),
  }),
  }))

  const SetupIntentListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(SetupIntentSchema),
  }))

  const ShippingSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema,
    carrier: nullableStr(),
    name: str(),
    phone: nullableStr(),
    tracking_number: nullableStr(),
  }))

  const ShippingAddressCollectionSchema: z.ZodType = z.lazy(() => partial({
    allowed_countries: z.array(ShippingCountrySchema),
  }))

  const ShippingCostSchema: z.ZodType = z.lazy(() => partial({
    amount_subtotal: integer(),
    amount_tax: integer(),
    amount_total: integer(),
    shipping_rate: z.union([str(), ShippingRateSchema]).nullable(),
    taxes: z.array(ShippingTaxAmountSchema),
  }))

  const ShippingCountrySchema: z.ZodType = z.lazy(() => str())

  const ShippingOptionSchema: z.ZodType = z.lazy(() => partial({
    shipping_amount: integer(),
    shipping_rate: z.union([str(), ShippingRateSchema]),
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

  const StripeEventObjectSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("event"),
    type: str(),
    data: partial({
    object: anyObject(),
    previous_attributes: anyObject(),
  }),
    account: str(),
    api_version: nullableStr(),
    context: str(),
    created: integer(),
    livemode: bool(),
    pending_webhooks: integer(),
    request: partial({
    id: nullableStr(),
    idempotency_key: nullableStr(),
  }).nullable(),
  }))

  const StripeEventObjectListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(StripeEventObjectSchema),
  }))

  const StripeFileSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("file"),
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
    managed_payments: EnabledSettingSchema.nullable(),
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
    application: z.union([str(), ApplicationSchema, DeletedApplicationSchema]).nullable(),
    billing_mode: BillingModeSchema,
    canceled_at: nullableInteger(),
    completed_at: nullableInteger(),
    created: integer(),
    current_phase: partial({
    end_date: integer(),
    start_date: integer(),
  }).nullable(),
    customer: z.union([str(), CustomerSchema, DeletedCustomerSchema]),
    customer_account: nullableStr(),
    default_settings: partial({
    application_fee_percent: z.number().nullable(),
    automatic_tax: SubscriptionAutomaticTaxSchema,
    billing_cycle_anchor: str(),
    billing_thresholds: BillingThresholdsSchema.nullable(),
    collection_method: nullableStr(),
    default_payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    description: nullableStr(),
    invoice_settings: partial({
    account_tax_ids: z.array(z.union([str(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    days_until_due: nullableInteger(),
    description: nullableStr(),
    footer: nullableStr(),
    issuer: ConnectAccountReferenceSchema,
  }),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    transfer_data: SubscriptionTransferDataSchema.nullable(),
  }),
    end_behavior: str(),
    livemode: bool(),
    metadata: strings().nullable(),
    pause_schedules: z.array(partial({
    key: str(),
    pause: partial({
    pause_at: integer(),
    settings: partial({
    bill_for: partial({
    outstanding_usage_through: partial({
    type: str(),
  }),
    unused_time_from: partial({
    type: str(),
  }),
  }),
    invoicing_behavior: str(),
    type: str(),
  }).nullable(),
    status: partial({
    error: SchedulePauseErrorSchema,
    type: str(),
  }),
  }),
    resume: partial({
    resume_at: integer(),
    settings: partial({
    billing_cycle_anchor: str(),
    payment_behavior: str(),
    proration_behavior: str(),
  }),
    status: partial({
    error: SchedulePauseErrorSchema,
    type: str(),
  }),
  }).nullable(),
  })),
    phases: z.array(partial({
    add_invoice_items: z.array(partial({
    discountable: bool().nullable(),
    discounts: z.array(ScheduleDiscountSchema),
    metadata: strings().nullable(),
    period: partial({
    end: partial({
    timestamp: integer(),
    type: str(),
  }),
    start: partial({
    timestamp: integer(),
    type: str(),
  }),
  }),
    price: z.union([str(), PriceSchema, DeletedPriceSchema]),
    quantity: nullableInteger(),
    tax_rates: z.array(TaxRateSchema).nullable(),
  })),
    application_fee_percent: z.number().nullable(),
    automatic_tax: SubscriptionAutomaticTaxSchema,
    billing_cycle_anchor: nullableStr(),
    billing_thresholds: BillingThresholdsSchema.nullable(),
    collection_method: nullableStr(),
    currency: str(),
    default_payment_method: z.union([str(), PaymentMethodSchema]).nullable(),
    default_tax_rates: z.array(TaxRateSchema).nullable(),
    description: nullableStr(),
    discounts: z.array(ScheduleDiscountSchema),
    end_date: integer(),
    invoice_settings: partial({
    account_tax_ids: z.array(z.union([str(), TaxIdSchema, DeletedTaxIdSchema])).nullable(),
    custom_fields: z.array(InvoiceCustomFieldSchema).nullable(),
    days_until_due: nullableInteger(),
    description: nullableStr(),
    footer: nullableStr(),
    issuer: ConnectAccountReferenceSchema.nullable(),
  }).nullable(),
    items: z.array(partial({
    billing_thresholds: partial({
    usage_gte: nullableInteger(),
  }).nullable(),
    discounts: z.array(ScheduleDiscountSchema),
    metadata: strings().nullable(),
    plan: z.union([str(), PlanSchema, DeletedPlanSchema]),
    price: z.union([str(), PriceSchema, DeletedPriceSchema]),
    quantity: integer(),
    tax_rates: z.array(TaxRateSchema).nullable(),
  })),
    metadata: strings().nullable(),
    on_behalf_of: z.union([str(), AccountSchema]).nullable(),
    proration_behavior: str(),
    start_date: integer(),
    transfer_data: SubscriptionTransferDataSchema.nullable(),
    trial: bool(),
    trial_end: nullableInteger(),
  })),
    released_at: nullableInteger(),
    released_subscription: nullableStr(),
    status: str(),
    subscription: z.union([str(), SubscriptionSchema]).nullable(),
    test_clock: z.union([str(), TestClockSchema]).nullable(),
  }))

  const SubscriptionScheduleListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(SubscriptionScheduleSchema),
  }))

  const SubscriptionSearchResultSchema: z.ZodType = z.lazy(() => partial({
    object: z.literal("search_result"),
    data: z.array(SubscriptionSchema),
    has_more: bool(),
    next_page: nullableStr(),
    url: str(),
    total_count: integer(),
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

  const SubscriptionTransferDataSchema: z.ZodType = z.lazy(() => partial({
    amount_percent: z.number().nullable(),
    destination: z.union([str(), AccountSchema]),
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

  const TaxAmountTaxabilityReasonSchema: z.ZodType = z.lazy(() => str())

  const TaxCalculationSchema: z.ZodType = z.lazy(() => partial({
    id: nullableStr(),
    object: z.literal("tax.calculation"),
    amount_total: integer(),
    currency: str(),
    customer: nullableStr(),
    customer_details: TaxCustomerDetailsSchema,
    expires_at: nullableInteger(),
    line_items: TaxCalculationLineItemListSchema.nullable(),
    livemode: bool(),
    ship_from_details: TaxShipFromDetailsSchema.nullable(),
    shipping_cost: TaxShippingCostSchema.nullable(),
    tax_amount_exclusive: integer(),
    tax_amount_inclusive: integer(),
    tax_breakdown: z.array(partial({
    amount: integer(),
    inclusive: bool(),
    tax_rate_details: partial({
    country: nullableStr(),
    flat_amount: CurrencyAmountSchema.nullable(),
    percentage_decimal: str(),
    rate_type: nullableStr(),
    state: nullableStr(),
    tax_type: TaxRateTaxTypeSchema.nullable(),
  }),
    taxability_reason: TaxAmountTaxabilityReasonSchema,
    taxable_amount: integer(),
  })),
    tax_date: integer(),
  }))

  const TaxCalculationLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax.calculation_line_item"),
    amount: integer(),
    amount_tax: integer(),
    livemode: bool(),
    metadata: strings().nullable(),
    performance_location: nullableStr(),
    product: nullableStr(),
    quantity: integer(),
    reference: str(),
    tax_behavior: str(),
    tax_breakdown: z.array(CalculatedTaxBreakdownSchema).nullable(),
    tax_code: str(),
  }))

  const TaxCalculationLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(TaxCalculationLineItemSchema),
  }))

  const TaxCodeSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax_code"),
    description: str(),
    name: str(),
  }))

  const TaxCustomerDetailsSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema.nullable(),
    address_source: nullableStr(),
    ip_address: nullableStr(),
    tax_ids: z.array(partial({
    type: TaxIdTypeSchema,
    value: str(),
  })),
    taxability_override: str(),
  }))

  const TaxDeductedAtSourceSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax_deducted_at_source"),
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
    owner: partial({
    account: z.union([str(), AccountSchema]),
    application: z.union([str(), ApplicationSchema]),
    customer: z.union([str(), CustomerSchema]),
    customer_account: nullableStr(),
    type: str(),
  }).nullable(),
    type: TaxIdTypeSchema,
    value: str(),
    verification: partial({
    status: str(),
    verified_address: nullableStr(),
    verified_name: nullableStr(),
  }).nullable(),
  }))

  const TaxIdCollectionSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
    required: str(),
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
    flat_amount: CurrencyAmountSchema.nullable(),
    inclusive: bool(),
    jurisdiction: nullableStr(),
    jurisdiction_level: JurisdictionLevelSchema.nullable(),
    livemode: bool(),
    metadata: strings().nullable(),
    percentage: z.number(),
    rate_type: nullableStr(),
    state: nullableStr(),
    tax_type: TaxTypeSchema.nullable(),
  }))

  const TaxRateListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(TaxRateSchema),
  }))

  const TaxRateTaxTypeSchema: z.ZodType = z.lazy(() => str())

  const TaxShipFromDetailsSchema: z.ZodType = z.lazy(() => partial({
    address: AddressSchema,
  }))

  const TaxShippingCostSchema: z.ZodType = z.lazy(() => partial({
    amount: integer(),
    amount_tax: integer(),
    shipping_rate: str(),
    tax_behavior: str(),
    tax_breakdown: z.array(CalculatedTaxBreakdownSchema),
    tax_code: str(),
  }))

  const TaxTransactionSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax.transaction"),
    created: integer(),
    currency: str(),
    customer: nullableStr(),
    customer_details: TaxCustomerDetailsSchema,
    line_items: TaxTransactionLineItemListSchema.nullable(),
    livemode: bool(),
    metadata: strings().nullable(),
    posted_at: integer(),
    reference: str(),
    reversal: partial({
    original_transaction: nullableStr(),
  }).nullable(),
    ship_from_details: TaxShipFromDetailsSchema.nullable(),
    shipping_cost: TaxShippingCostSchema.nullable(),
    tax_date: integer(),
    type: str(),
  }))

  const TaxTransactionLineItemSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("tax.transaction_line_item"),
    amount: integer(),
    amount_tax: integer(),
    livemode: bool(),
    metadata: strings().nullable(),
    product: nullableStr(),
    quantity: integer(),
    reference: str(),
    reversal: partial({
    original_line_item: str(),
  }).nullable(),
    tax_behavior: str(),
    tax_code: str(),
    type: str(),
  }))

  const TaxTransactionLineItemListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(TaxTransactionLineItemSchema),
  }))

  const TaxTypeSchema: z.ZodType = z.lazy(() => str())

  const TaxabilityReasonSchema: z.ZodType = z.lazy(() => str())

  const TestClockSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("test_helpers.test_clock"),
    created: integer(),
    deleted: z.literal(false),
    deletes_after: integer(),
    frozen_time: integer(),
    livemode: bool(),
    name: nullableStr(),
    status: str(),
    status_details: partial({
    advancing: partial({
    target_frozen_time: integer(),
  }),
  }),
  }))

  const TopupSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("topup"),
  }))

  const TotalDetailsSchema: z.ZodType = z.lazy(() => partial({
    amount_discount: integer(),
    amount_shipping: nullableInteger(),
    amount_tax: integer(),
    breakdown: partial({
    discounts: z.array(AppliedDiscountSchema),
    taxes: z.array(AppliedTaxSchema),
  }),
  }))

  const TransactionDetailsSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: nullableStr(),
  }))

  const TransferSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("transfer"),
  }))

  const TransferDataSchema: z.ZodType = z.lazy(() => partial({
    amount: nullableInteger(),
    destination: z.union([str(), AccountSchema]),
  }))

  const TransferReversalSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("transfer_reversal"),
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

  const UsBankAccountFinancialConnectionsSchema: z.ZodType = z.lazy(() => partial({
    filters: BankAccountFiltersSchema,
    permissions: z.array(str()),
    prefetch: z.array(str()).nullable(),
    return_url: str(),
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

  const WalletContactDetailsSchema: z.ZodType = z.lazy(() => partial({
    billing_address: AddressSchema.nullable(),
    email: nullableStr(),
    name: nullableStr(),
    shipping_address: AddressSchema.nullable(),
  }))

  const WalletTransactionDetailsSchema: z.ZodType = z.lazy(() => partial({
    buyer_id: nullableStr(),
    transaction_id: nullableStr(),
  }))

  const WalletTypeSchema: z.ZodType = z.lazy(() => str())

  const WebhookEndpointSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    object: z.literal("webhook_endpoint"),
    api_version: nullableStr(),
    application: nullableStr(),
    created: integer(),
    deleted: z.literal(false),
    description: nullableStr(),
    enabled_events: z.array(str()),
    livemode: bool(),
    metadata: strings(),
    secret: str(),
    status: str(),
    url: str(),
  }))

  const WebhookEndpointListSchema: z.ZodType = z.lazy(() => object({
    object: z.literal("list"),
    has_more: bool(),
    url: str(),
    total_count: optionalInteger(),
    data: z.array(WebhookEndpointSchema),
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
    stripe_accept_quote: QuoteSchema,
    stripe_add_invoice_lines: InvoiceSchema,
    stripe_advance_test_clock: TestClockSchema,
    stripe_attach_payment_method: PaymentMethodSchema,
    stripe_cancel_payment_intent: PaymentIntentSchema,
    stripe_cancel_refund: RefundSchema,
    stripe_cancel_setup_intent: SetupIntentSchema,
    stripe_cancel_subscription: SubscriptionSchema,
    stripe_cancel_subscription_schedule: SubscriptionScheduleSchema,
    stripe_capture_charge: ChargeSchema,
    stripe_capture_payment_intent: PaymentIntentSchema,
    stripe_close_dispute: DisputeSchema,
    stripe_confirm_payment_intent: PaymentIntentSchema,
    stripe_confirm_setup_intent: SetupIntentSchema,
    stripe_create_billing_credit_grant: BillingCreditGrantSchema,
    stripe_create_billing_meter: BillingMeterSchema,
    stripe_create_billing_meter_event: BillingMeterEventSchema,
    stripe_create_billing_meter_event_adjustment: BillingMeterEventAdjustmentSchema,
    stripe_create_billing_portal_configuration: BillingPortalConfigurationSchema,
    stripe_create_billing_portal_session: BillingPortalSessionSchema,
    stripe_create_checkout_session: CheckoutSessionSchema,
    stripe_create_coupon: CouponSchema,
    stripe_create_credit_note: CreditNoteSchema,
    stripe_create_customer: CustomerSchema,
    stripe_create_customer_balance_transaction: CustomerBalanceTransactionSchema,
    stripe_create_customer_session: CustomerSessionSchema,
    stripe_create_customer_tax_id: TaxIdSchema,
    stripe_create_ephemeral_key: EphemeralKeySchema,
    stripe_create_invoice: InvoiceSchema,
    stripe_create_invoice_item: InvoiceItemSchema,
    stripe_create_payment_intent: PaymentIntentSchema,
    stripe_create_payment_link: PaymentLinkSchema,
    stripe_create_payment_method: PaymentMethodSchema,
    stripe_create_payout: PayoutSchema,
    stripe_create_price: PriceSchema,
    stripe_create_product: ProductSchema,
    stripe_create_promotion_code: PromotionCodeSchema,
    stripe_create_quote: QuoteSchema,
    stripe_create_refund: RefundSchema,
    stripe_create_report_run: ReportRunSchema,
    stripe_create_setup_intent: SetupIntentSchema,
    stripe_create_subscription: SubscriptionSchema,
    stripe_create_subscription_item: SubscriptionItemSchema,
    stripe_create_subscription_schedule: SubscriptionScheduleSchema,
    stripe_create_tax_calculation: TaxCalculationSchema,
    stripe_create_tax_id: TaxIdSchema,
    stripe_create_tax_rate: TaxRateSchema,
    stripe_create_tax_transaction: TaxTransactionSchema,
    stripe_create_test_clock: TestClockSchema,
    stripe_create_webhook_endpoint: WebhookEndpointSchema,
    stripe_delete_coupon: DeletedCouponSchema,
    stripe_delete_customer: DeletedCustomerSchema,
    stripe_delete_customer_discount: DeletedDiscountSchema,
    stripe_delete_customer_tax_id: DeletedTaxIdSchema,
    stripe_delete_invoice: DeletedInvoiceSchema,
    stripe_delete_invoice_item: DeletedInvoiceItemSchema,
    stripe_delete_product: DeletedProductSchema,
    stripe_delete_subscription_discount: DeletedDiscountSchema,
    stripe_delete_subscription_item: DeletedSubscriptionItemSchema,
    stripe_delete_tax_id: DeletedTaxIdSchema,
    stripe_delete_test_clock: DeletedTestClockSchema,
    stripe_delete_webhook_endpoint: DeletedWebhookEndpointSchema,
    stripe_detach_payment_method: PaymentMethodSchema,
    stripe_expire_checkout_session: CheckoutSessionSchema,
    stripe_finalize_invoice: InvoiceSchema,
    stripe_finalize_quote: QuoteSchema,
    stripe_get_account: AccountSchema,
    stripe_get_balance: BalanceSchema,
    stripe_get_balance_transaction: BalanceTransactionSchema,
    stripe_get_billing_meter: BillingMeterSchema,
    stripe_get_charge: ChargeSchema,
    stripe_get_checkout_session: CheckoutSessionSchema,
    stripe_get_coupon: CouponSchema,
    stripe_get_credit_note: CreditNoteSchema,
    stripe_get_customer: GetCustomerResultSchema,
    stripe_get_dispute: DisputeSchema,
    stripe_get_early_fraud_warning: EarlyFraudWarningSchema,
    stripe_get_entitlement_feature: EntitlementFeatureSchema,
    stripe_get_event: StripeEventObjectSchema,
    stripe_get_invoice: InvoiceSchema,
    stripe_get_invoice_item: InvoiceItemSchema,
    stripe_get_invoice_payment: InvoicePaymentSchema,
    stripe_get_payment_intent: PaymentIntentSchema,
    stripe_get_payment_method: PaymentMethodSchema,
    stripe_get_payout: PayoutSchema,
    stripe_get_plan: PlanSchema,
    stripe_get_price: PriceSchema,
    stripe_get_product: ProductSchema,
    stripe_get_promotion_code: PromotionCodeSchema,
    stripe_get_refund: RefundSchema,
    stripe_get_report_run: ReportRunSchema,
    stripe_get_setup_intent: SetupIntentSchema,
    stripe_get_subscription: SubscriptionSchema,
    stripe_get_subscription_item: SubscriptionItemSchema,
    stripe_get_subscription_schedule: SubscriptionScheduleSchema,
    stripe_get_tax_calculation: TaxCalculationSchema,
    stripe_get_tax_id: TaxIdSchema,
    stripe_get_tax_rate: TaxRateSchema,
    stripe_get_test_clock: TestClockSchema,
    stripe_get_webhook_endpoint: WebhookEndpointSchema,
    stripe_list_active_entitlements: ActiveEntitlementListSchema,
    stripe_list_balance_transactions: BalanceTransactionListSchema,
    stripe_list_billing_credit_grants: BillingCreditGrantListSchema,
    stripe_list_billing_meter_event_summaries: BillingMeterEventSummaryListSchema,
    stripe_list_billing_meters: BillingMeterListSchema,
    stripe_list_billing_portal_configurations: BillingPortalConfigurationListSchema,
    stripe_list_charges: ChargeListSchema,
    stripe_list_checkout_session_line_items: LineItemListSchema,
    stripe_list_checkout_sessions: CheckoutSessionListSchema,
    stripe_list_coupons: CouponListSchema,
    stripe_list_credit_note_line_items: CreditNoteLineItemListSchema,
    stripe_list_credit_notes: CreditNoteListSchema,
    stripe_list_customer_balance_transactions: CustomerBalanceTransactionListSchema,
    stripe_list_customer_payment_methods: PaymentMethodListSchema,
    stripe_list_customer_tax_ids: TaxIdListSchema,
    stripe_list_customers: CustomerListSchema,
    stripe_list_disputes: DisputeListSchema,
    stripe_list_early_fraud_warnings: EarlyFraudWarningListSchema,
    stripe_list_entitlement_features: EntitlementFeatureListSchema,
    stripe_list_events: StripeEventObjectListSchema,
    stripe_list_invoice_items: InvoiceItemListSchema,
    stripe_list_invoice_line_items: InvoiceLineItemListSchema,
    stripe_list_invoice_payments: InvoicePaymentListSchema,
    stripe_list_invoices: InvoiceListSchema,
    stripe_list_payment_intents: PaymentIntentListSchema,
    stripe_list_payment_methods: PaymentMethodListSchema,
    stripe_list_payouts: PayoutListSchema,
    stripe_list_plans: PlanListSchema,
    stripe_list_prices: PriceListSchema,
    stripe_list_products: ProductListSchema,
    stripe_list_promotion_codes: PromotionCodeListSchema,
    stripe_list_quotes: QuoteListSchema,
    stripe_list_refunds: RefundListSchema,
    stripe_list_setup_intents: SetupIntentListSchema,
    stripe_list_subscription_items: SubscriptionItemListSchema,
    stripe_list_subscription_schedules: SubscriptionScheduleListSchema,
    stripe_list_subscriptions: SubscriptionListSchema,
    stripe_list_tax_ids: TaxIdListSchema,
    stripe_list_tax_rates: TaxRateListSchema,
    stripe_list_webhook_endpoints: WebhookEndpointListSchema,
    stripe_mark_invoice_uncollectible: InvoiceSchema,
    stripe_migrate_subscription: SubscriptionSchema,
    stripe_pay_invoice: InvoiceSchema,
    stripe_preview_credit_note: CreditNoteSchema,
    stripe_preview_invoice: InvoiceSchema,
    stripe_release_subscription_schedule: SubscriptionScheduleSchema,
    stripe_resume_subscription: SubscriptionSchema,
    stripe_reverse_tax_transaction: TaxTransactionSchema,
    stripe_search_customers: CustomerSearchResultSchema,
    stripe_search_invoices: InvoiceSearchResultSchema,
    stripe_search_prices: PriceSearchResultSchema,
    stripe_search_products: ProductSearchResultSchema,
    stripe_search_subscriptions: SubscriptionSearchResultSchema,
    stripe_send_invoice: InvoiceSchema,
    stripe_update_billing_portal_configuration: BillingPortalConfigurationSchema,
    stripe_update_coupon: CouponSchema,
    stripe_update_customer: CustomerSchema,
    stripe_update_dispute: DisputeSchema,
    stripe_update_invoice: InvoiceSchema,
    stripe_update_invoice_item: InvoiceItemSchema,
    stripe_update_payment_intent: PaymentIntentSchema,
    stripe_update_payment_method: PaymentMethodSchema,
    stripe_update_price: PriceSchema,
    stripe_update_product: ProductSchema,
    stripe_update_promotion_code: PromotionCodeSchema,
    stripe_update_refund: RefundSchema,
    stripe_update_setup_intent: SetupIntentSchema,
    stripe_update_subscription: SubscriptionSchema,
    stripe_update_subscription_item: SubscriptionItemSchema,
    stripe_update_subscription_schedule: SubscriptionScheduleSchema,
    stripe_update_webhook_endpoint: WebhookEndpointSchema,
    stripe_void_credit_note: CreditNoteSchema,
    stripe_void_invoice: InvoiceSchema,
    AbaAddress: AbaAddressSchema,
    Account: AccountSchema,
    AccountRequirements: AccountRequirementsSchema,
    AccountTermsSettings: AccountTermsSettingsSchema,
    AcssDebitMandateOptions: AcssDebitMandateOptionsSchema,
    AcssDebitOptions: AcssDebitOptionsSchema,
    ActiveEntitlement: ActiveEntitlementSchema,
    ActiveEntitlementList: ActiveEntitlementListSchema,
    Address: AddressSchema,
    AdjustableQuantity: AdjustableQuantitySchema,
    AfterCompletionHostedConfirmation: AfterCompletionHostedConfirmationSchema,
    AlipayRedirect: AlipayRedirectSchema,
    AllowedPaymentMethodType: AllowedPaymentMethodTypeSchema,
    AmountDetailsLineItemList: AmountDetailsLineItemListSchema,
    ApiErrorCode: ApiErrorCodeSchema,
    ApiErrorDetail: ApiErrorDetailSchema,
    Application: ApplicationSchema,
    ApplicationFee: ApplicationFeeSchema,
    AppliedDiscount: AppliedDiscountSchema,
    AppliedTax: AppliedTaxSchema,
    AutomaticTax: AutomaticTaxSchema,
    Balance: BalanceSchema,
    BalanceAmount: BalanceAmountSchema,
    BalanceSourceTypes: BalanceSourceTypesSchema,
    BalanceTransaction: BalanceTransactionSchema,
    BalanceTransactionList: BalanceTransactionListSchema,
    BankAccount: BankAccountSchema,
    BankAccountFilters: BankAccountFiltersSchema,
    BankTransferInstructions: BankTransferInstructionsSchema,
    BillieCompanyDetails: BillieCompanyDetailsSchema,
    BillieOptions: BillieOptionsSchema,
    BillingAcssDebitOptions: BillingAcssDebitOptionsSchema,
    BillingBancontactOptions: BillingBancontactOptionsSchema,
    BillingCreditGrant: BillingCreditGrantSchema,
    BillingCreditGrantList: BillingCreditGrantListSchema,
    BillingCustomerBalanceOptions: BillingCustomerBalanceOptionsSchema,
    BillingCycleAnchorConfig: BillingCycleAnchorConfigSchema,
    BillingDetails: BillingDetailsSchema,
    BillingMeter: BillingMeterSchema,
    BillingMeterEvent: BillingMeterEventSchema,
    BillingMeterEventAdjustment: BillingMeterEventAdjustmentSchema,
    BillingMeterEventSummary: BillingMeterEventSummarySchema,
    BillingMeterEventSummaryList: BillingMeterEventSummaryListSchema,
    BillingMeterList: BillingMeterListSchema,
    BillingMode: BillingModeSchema,
    BillingPaytoOptions: BillingPaytoOptionsSchema,
    BillingPortalConfiguration: BillingPortalConfigurationSchema,
    BillingPortalConfigurationList: BillingPortalConfigurationListSchema,
    BillingPortalSession: BillingPortalSessionSchema,
    BillingSchedule: BillingScheduleSchema,
    BillingThresholds: BillingThresholdsSchema,
    BillingUpiOptions: BillingUpiOptionsSchema,
    BillingUsBankAccountOptions: BillingUsBankAccountOptionsSchema,
    BoletoVoucher: BoletoVoucherSchema,
    BrandImage: BrandImageSchema,
    CalculatedTaxBreakdown: CalculatedTaxBreakdownSchema,
    CalendarDate: CalendarDateSchema,
    CancellationDetails: CancellationDetailsSchema,
    CancellationFeedback: CancellationFeedbackSchema,
    Card: CardSchema,
    CardChecks: CardChecksSchema,
    CardFeatureStatus: CardFeatureStatusSchema,
    CardInstallmentPlan: CardInstallmentPlanSchema,
    CardMandateOptions: CardMandateOptionsSchema,
    CardNetwork: CardNetworkSchema,
    CardOptions: CardOptionsSchema,
    CardPresentOffline: CardPresentOfflineSchema,
    CardPresentOptions: CardPresentOptionsSchema,
    CardPresentWallet: CardPresentWalletSchema,
    CashBalance: CashBalanceSchema,
    CashappRedirectOrQrCode: CashappRedirectOrQrCodeSchema,
    Charge: ChargeSchema,
    ChargeList: ChargeListSchema,
    ChargeOutcome: ChargeOutcomeSchema,
    CheckoutLocale: CheckoutLocaleSchema,
    CheckoutSession: CheckoutSessionSchema,
    CheckoutSessionCustomFieldValue: CheckoutSessionCustomFieldValueSchema,
    CheckoutSessionList: CheckoutSessionListSchema,
    CheckoutSessionPaymentMethodConfigurationDetails: CheckoutSessionPaymentMethodConfigurationDetailsSchema,
    CompanyDeclaration: CompanyDeclarationSchema,
    ConnectAccountReference: ConnectAccountReferenceSchema,
    ConnectCollectionTransfer: ConnectCollectionTransferSchema,
    ConsentCollection: ConsentCollectionSchema,
    Coupon: CouponSchema,
    CouponList: CouponListSchema,
    CouponReference: CouponReferenceSchema,
    CreditBalanceTransaction: CreditBalanceTransactionSchema,
    CreditNote: CreditNoteSchema,
    CreditNoteLineItem: CreditNoteLineItemSchema,
    CreditNoteLineItemList: CreditNoteLineItemListSchema,
    CreditNoteList: CreditNoteListSchema,
    CreditNotePretaxCreditAmount: CreditNotePretaxCreditAmountSchema,
    CurrencyAmount: CurrencyAmountSchema,
    CurrencyOptions: CurrencyOptionsSchema,
    CustomFieldLabel: CustomFieldLabelSchema,
    CustomText: CustomTextSchema,
    CustomUnitAmount: CustomUnitAmountSchema,
    Customer: CustomerSchema,
    CustomerBalanceOptions: CustomerBalanceOptionsSchema,
    CustomerBalanceTransaction: CustomerBalanceTransactionSchema,
    CustomerBalanceTransactionList: CustomerBalanceTransactionListSchema,
    CustomerCashBalanceTransaction: CustomerCashBalanceTransactionSchema,
    CustomerInvoiceSettings: CustomerInvoiceSettingsSchema,
    CustomerList: CustomerListSchema,
    CustomerSearchResult: CustomerSearchResultSchema,
    CustomerSession: CustomerSessionSchema,
    CustomerSource: CustomerSourceSchema,
    CustomerSourceList: CustomerSourceListSchema,
    CustomerTax: CustomerTaxSchema,
    DebitOptions: DebitOptionsSchema,
    DeletedApplication: DeletedApplicationSchema,
    DeletedBankAccount: DeletedBankAccountSchema,
    DeletedCard: DeletedCardSchema,
    DeletedCoupon: DeletedCouponSchema,
    DeletedCustomer: DeletedCustomerSchema,
    DeletedDiscount: DeletedDiscountSchema,
    DeletedInvoice: DeletedInvoiceSchema,
    DeletedInvoiceItem: DeletedInvoiceItemSchema,
    DeletedPlan: DeletedPlanSchema,
    DeletedPrice: DeletedPriceSchema,
    DeletedProduct: DeletedProductSchema,
    DeletedSubscriptionItem: DeletedSubscriptionItemSchema,
    DeletedTaxId: DeletedTaxIdSchema,
    DeletedTestClock: DeletedTestClockSchema,
    DeletedWebhookEndpoint: DeletedWebhookEndpointSchema,
    Discount: DiscountSchema,
    DiscountAmount: DiscountAmountSchema,
    Dispute: DisputeSchema,
    DisputeList: DisputeListSchema,
    DropdownOption: DropdownOptionSchema,
    EarlyFraudWarning: EarlyFraudWarningSchema,
    EarlyFraudWarningList: EarlyFraudWarningListSchema,
    EnabledSetting: EnabledSettingSchema,
    EnhancedEligibilityCompliance: EnhancedEligibilityComplianceSchema,
    EnhancedEvidenceCompliance: EnhancedEvidenceComplianceSchema,
    EntitlementFeature: EntitlementFeatureSchema,
    EntitlementFeatureList: EntitlementFeatureListSchema,
    EphemeralKey: EphemeralKeySchema,
    EpsBank: EpsBankSchema,
    EuBankTransfer: EuBankTransferSchema,
    ExcludedPaymentMethodType: ExcludedPaymentMethodTypeSchema,
    ExpiringQrCode: ExpiringQrCodeSchema,
    FeeRefund: FeeRefundSchema,
    FeedbackOption: FeedbackOptionSchema,
    FinancialAddress: FinancialAddressSchema,
    FpxBank: FpxBankSchema,
    FundedTransactionDetails: FundedTransactionDetailsSchema,
    GetCustomerResult: GetCustomerResultSchema,
    IbanAddress: IbanAddressSchema,
    IdealBank: IdealBankSchema,
    IdealBic: IdealBicSchema,
    InstantAvailableBalance: InstantAvailableBalanceSchema,
    InstantNetAvailable: InstantNetAvailableSchema,
    Invoice: InvoiceSchema,
    InvoiceAutomaticTax: InvoiceAutomaticTaxSchema,
    InvoiceCardOptions: InvoiceCardOptionsSchema,
    InvoiceCreationInvoiceData: InvoiceCreationInvoiceDataSchema,
    InvoiceCustomField: InvoiceCustomFieldSchema,
    InvoiceItem: InvoiceItemSchema,
    InvoiceItemList: InvoiceItemListSchema,
    InvoiceLineItem: InvoiceLineItemSchema,
    InvoiceLineItemList: InvoiceLineItemListSchema,
    InvoiceLineItemParent: InvoiceLineItemParentSchema,
    InvoiceList: InvoiceListSchema,
    InvoiceParent: InvoiceParentSchema,
    InvoicePayment: InvoicePaymentSchema,
    InvoicePaymentList: InvoicePaymentListSchema,
    InvoicePaymentMethodOptions: InvoicePaymentMethodOptionsSchema,
    InvoicePaymentSettings: InvoicePaymentSettingsSchema,
    InvoicePixOptions: InvoicePixOptionsSchema,
    InvoicePricing: InvoicePricingSchema,
    InvoiceRendering: InvoiceRenderingSchema,
    InvoiceSearchResult: InvoiceSearchResultSchema,
    InvoiceStatusDetails: InvoiceStatusDetailsSchema,
    InvoiceStatusTransitions: InvoiceStatusTransitionsSchema,
    InvoiceThresholdReason: InvoiceThresholdReasonSchema,
    IssuingAuthorization: IssuingAuthorizationSchema,
    IssuingDispute: IssuingDisputeSchema,
    IssuingTransaction: IssuingTransactionSchema,
    JapaneseAddress: JapaneseAddressSchema,
    JurisdictionLevel: JurisdictionLevelSchema,
    KlarnaQrCode: KlarnaQrCodeSchema,
    KonbiniOptions: KonbiniOptionsSchema,
    KonbiniStore: KonbiniStoreSchema,
    KonbiniVoucher: KonbiniVoucherSchema,
    KrCardBrand: KrCardBrandSchema,
    LineItem: LineItemSchema,
    LineItemList: LineItemListSchema,
    Mandate: MandateSchema,
    MandateDebitOptions: MandateDebitOptionsSchema,
    ManualCaptureOptions: ManualCaptureOptionsSchema,
    MicrodepositVerification: MicrodepositVerificationSchema,
    MultibancoVoucher: MultibancoVoucherSchema,
    NameCollection: NameCollectionSchema,
    NameCollectionSetting: NameCollectionSettingSchema,
    OnSessionManualCaptureOptions: OnSessionManualCaptureOptionsSchema,
    OneTimeManualCaptureOptions: OneTimeManualCaptureOptionsSchema,
    OneTimeOptions: OneTimeOptionsSchema,
    OptionalItem: OptionalItemSchema,
    OxxoVoucher: OxxoVoucherSchema,
    P24Bank: P24BankSchema,
    PackageDimensions: PackageDimensionsSchema,
    PaymentIntent: PaymentIntentSchema,
    PaymentIntentAmountDetails: PaymentIntentAmountDetailsSchema,
    PaymentIntentAmountDetailsLineItem: PaymentIntentAmountDetailsLineItemSchema,
    PaymentIntentList: PaymentIntentListSchema,
    PaymentIntentNextAction: PaymentIntentNextActionSchema,
    PaymentIntentPaymentMethodOptions: PaymentIntentPaymentMethodOptionsSchema,
    PaymentIntentProcessing: PaymentIntentProcessingSchema,
    PaymentIntentTransferData: PaymentIntentTransferDataSchema,
    PaymentLink: PaymentLinkSchema,
    PaymentLinkCustomFieldValue: PaymentLinkCustomFieldValueSchema,
    PaymentLinkPaymentMethodType: PaymentLinkPaymentMethodTypeSchema,
    PaymentMethod: PaymentMethodSchema,
    PaymentMethodCard: PaymentMethodCardSchema,
    PaymentMethodDetailsCardPresent: PaymentMethodDetailsCardPresentSchema,
    PaymentMethodList: PaymentMethodListSchema,
    PaymentMethodType: PaymentMethodTypeSchema,
    PaymentNetworks: PaymentNetworksSchema,
    PaymentRecord: PaymentRecordSchema,
    PaymentRecordAmount: PaymentRecordAmountSchema,
    PaynowQrCode: PaynowQrCodeSchema,
    Payout: PayoutSchema,
    PayoutList: PayoutListSchema,
    PaypalOptions: PaypalOptionsSchema,
    PaytoMandateOptions: PaytoMandateOptionsSchema,
    PaytoOptions: PaytoOptionsSchema,
    PaytoPaymentSchedule: PaytoPaymentScheduleSchema,
    PaytoPurpose: PaytoPurposeSchema,
    PendingUpdate: PendingUpdateSchema,
    Person: PersonSchema,
    PixMandateOptions: PixMandateOptionsSchema,
    PixOptions: PixOptionsSchema,
    PixQrCode: PixQrCodeSchema,
    Plan: PlanSchema,
    PlanList: PlanListSchema,
    PortalCustomerField: PortalCustomerFieldSchema,
    PortalFlowType: PortalFlowTypeSchema,
    PortalLocale: PortalLocaleSchema,
    PreferredLanguage: PreferredLanguageSchema,
    PresentmentDetails: PresentmentDetailsSchema,
    PretaxCreditAmount: PretaxCreditAmountSchema,
    Price: PriceSchema,
    PriceList: PriceListSchema,
    PriceRecurring: PriceRecurringSchema,
    PriceSearchResult: PriceSearchResultSchema,
    PriceTier: PriceTierSchema,
    Product: ProductSchema,
    ProductList: ProductListSchema,
    ProductSearchResult: ProductSearchResultSchema,
    PromotionCode: PromotionCodeSchema,
    PromotionCodeList: PromotionCodeListSchema,
    PromptpayQrCode: PromptpayQrCodeSchema,
    ProrationDetails: ProrationDetailsSchema,
    QuantityTransformation: QuantityTransformationSchema,
    Quote: QuoteSchema,
    QuoteList: QuoteListSchema,
    Refund: RefundSchema,
    RefundList: RefundListSchema,
    RefundNetworkReference: RefundNetworkReferenceSchema,
    RefundReference: RefundReferenceSchema,
    ReportRun: ReportRunSchema,
    ReserveTransaction: ReserveTransactionSchema,
    ReusableManualCaptureOptions: ReusableManualCaptureOptionsSchema,
    ReusableOptions: ReusableOptionsSchema,
    Review: ReviewSchema,
    ScheduleDiscount: ScheduleDiscountSchema,
    SchedulePauseError: SchedulePauseErrorSchema,
    SetupAttempt: SetupAttemptSchema,
    SetupIntent: SetupIntentSchema,
    SetupIntentDebitOptions: SetupIntentDebitOptionsSchema,
    SetupIntentList: SetupIntentListSchema,
    Shipping: ShippingSchema,
    ShippingAddressCollection: ShippingAddressCollectionSchema,
    ShippingCost: ShippingCostSchema,
    ShippingCountry: ShippingCountrySchema,
    ShippingOption: ShippingOptionSchema,
    ShippingRate: ShippingRateSchema,
    ShippingTaxAmount: ShippingTaxAmountSchema,
    SortCodeAddress: SortCodeAddressSchema,
    Source: SourceSchema,
    SpeiAddress: SpeiAddressSchema,
    StripeEventObject: StripeEventObjectSchema,
    StripeEventObjectList: StripeEventObjectListSchema,
    StripeFile: StripeFileSchema,
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
    SubscriptionScheduleList: SubscriptionScheduleListSchema,
    SubscriptionSearchResult: SubscriptionSearchResultSchema,
    SubscriptionStatusDetails: SubscriptionStatusDetailsSchema,
    SubscriptionTransferData: SubscriptionTransferDataSchema,
    SwiftAddress: SwiftAddressSchema,
    SwishRedirectOrQrCode: SwishRedirectOrQrCodeSchema,
    TaxAmount: TaxAmountSchema,
    TaxAmountTaxabilityReason: TaxAmountTaxabilityReasonSchema,
    TaxCalculation: TaxCalculationSchema,
    TaxCalculationLineItem: TaxCalculationLineItemSchema,
    TaxCalculationLineItemList: TaxCalculationLineItemListSchema,
    TaxCode: TaxCodeSchema,
    TaxCustomerDetails: TaxCustomerDetailsSchema,
    TaxDeductedAtSource: TaxDeductedAtSourceSchema,
    TaxId: TaxIdSchema,
    TaxIdCollection: TaxIdCollectionSchema,
    TaxIdList: TaxIdListSchema,
    TaxIdType: TaxIdTypeSchema,
    TaxRate: TaxRateSchema,
    TaxRateList: TaxRateListSchema,
    TaxRateTaxType: TaxRateTaxTypeSchema,
    TaxShipFromDetails: TaxShipFromDetailsSchema,
    TaxShippingCost: TaxShippingCostSchema,
    TaxTransaction: TaxTransactionSchema,
    TaxTransactionLineItem: TaxTransactionLineItemSchema,
    TaxTransactionLineItemList: TaxTransactionLineItemListSchema,
    TaxType: TaxTypeSchema,
    TaxabilityReason: TaxabilityReasonSchema,
    TestClock: TestClockSchema,
    Topup: TopupSchema,
    TotalDetails: TotalDetailsSchema,
    TransactionDetails: TransactionDetailsSchema,
    Transfer: TransferSchema,
    TransferData: TransferDataSchema,
    TransferReversal: TransferReversalSchema,
    TrialSettings: TrialSettingsSchema,
    UpiRedirectOrQrCode: UpiRedirectOrQrCodeSchema,
    UsBankAccountFinancialConnections: UsBankAccountFinancialConnectionsSchema,
    UsBankAccountOptions: UsBankAccountOptionsSchema,
    WalletContactDetails: WalletContactDetailsSchema,
    WalletTransactionDetails: WalletTransactionDetailsSchema,
    WalletType: WalletTypeSchema,
    WebhookEndpoint: WebhookEndpointSchema,
    WebhookEndpointList: WebhookEndpointListSchema,
    WechatPayAndroidRedirect: WechatPayAndroidRedirectSchema,
    WechatPayQrCode: WechatPayQrCodeSchema,
    ZenginAddress: ZenginAddressSchema,
  }
}
