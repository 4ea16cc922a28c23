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

/** An object with at least one key; unknown keys and `undefined` are refused. */
const nonEmpty = (shape: z.core.$ZodLooseShape): z.ZodType =>
  z.strictObject(shape).refine(
    (value) => {
      const values = Object.values(value)
      return values.length > 0 && !values.includes(undefined)
    },
    // A refused key is reported alone.
    { error: 'must have at least one key, and no undefined value', when: ({ issues }) => issues.length === 0 },
  )

/** The same schema for each of several fields. */
const fields = (names: string, schema: z.ZodType): z.core.$ZodLooseShape =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema.optional()]))

const filled: [(value: unknown) => boolean, object] = [(value) => !isEmpty(value), { error: 'is empty', when: ({ issues }: { issues: unknown[] }) => issues.length === 0 }]
type Input = Record<string, unknown>
/** Checked beside other problems, so that all are reported at once. */
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, object] => [holds, { path: [name], message, when: ({ value }: { value: unknown }) => value instanceof Object && !Array.isArray(value) }]
const eitherOr = (name: string, ...others: string[]) => relation(name, `required unless ${others.join(' or ')} is given`, (input) => [name, ...others].some((each) => Array.isArray(input[each]) || !isEmpty(input[each])))
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)
const withoutGap = (name: string) => relation(name, 'cannot be Undefined; leave the key out for all of it, such as a full refund', (input) => !(name in input) || input[name] !== undefined)

const AchAccountOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("ach_id customer_id external_key token write_datetime", SortDirectionSchema),
  }))

const AchAccountWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("ach_id customer_id", NumberConditionSchema),
    ...fields("external_key token", TextConditionSchema),
  }))

const AppliedToParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice_id: IdSchema,
    applied: z.number().optional(),
  }))

const ApplyTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    applied_to: z.array(AppliedToParamSchema).min(0),
  }))

const ApproveInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const BulkRequestSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    request_method: z.literal(["GET","POST","PUT"]),
    uri: str(),
    payload: anyObject().optional(),
  }))

const CancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    cancel_date: optionalStr(),
    cancel_reason_id: IdSchema.optional(),
  }))

const CommitChargeoverjsRequestParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    token: str().min(1),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const ConvertQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const CountCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    where: z.union([str(), CustomerWhereSchema]).optional(),
  }))

const CreateAchAccountParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema,
    type: str(),
    number: str(),
    routing: str(),
    name: optionalStr(),
    bank: optionalStr(),
    external_key: optionalStr(),
  }))

const CreateCreditCardParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema,
    number: str(),
    expdate: optionalStr(),
    expdate_month: optionalStr(),
    expdate_year: optionalStr(),
    cvv: optionalStr(),
    name: optionalStr(),
    address: optionalStr(),
    city: optionalStr(),
    state: optionalStr(),
    postcode: optionalStr(),
    country: optionalStr(),
    external_key: optionalStr(),
  }))

const CreateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    company: str(),
    parent_customer_id: IdSchema.optional(),
    currency_id: IdSchema.optional(),
    brand_id: IdSchema.optional(),
    campaign_details: optionalStr(),
    external_key: optionalStr(),
    language_id: IdSchema.optional(),
    class_id: IdSchema.optional(),
    admin_id: IdSchema.optional(),
    campaign_id: IdSchema.optional(),
    terms_id: IdSchema.optional(),
    custtype_id: IdSchema.optional(),
    no_taxes: bool().optional(),
    no_dunning: bool().optional(),
    invoice_delivery: optionalStr(),
    dunning_delivery: optionalStr(),
    superuser_username: optionalStr(),
    superuser_email: optionalStr(),
    superuser_name: optionalStr(),
    superuser_first_name: optionalStr(),
    superuser_last_name: optionalStr(),
    superuser_phone: optionalStr(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
    custom_4: nullableStr().optional(),
    custom_5: nullableStr().optional(),
    custom_6: nullableStr().optional(),
    custom_7: nullableStr().optional(),
    custom_8: nullableStr().optional(),
    custom_9: nullableStr().optional(),
    custom_10: nullableStr().optional(),
    custom_11: nullableStr().optional(),
    custom_12: nullableStr().optional(),
    custom_13: nullableStr().optional(),
    custom_14: nullableStr().optional(),
    custom_15: nullableStr().optional(),
    custom_16: nullableStr().optional(),
    custom_17: nullableStr().optional(),
    custom_18: nullableStr().optional(),
    custom_19: nullableStr().optional(),
    custom_20: nullableStr().optional(),
  }))

const CreateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema.optional(),
    customer_token: optionalStr(),
    customer_external_key: optionalStr(),
    line_items: z.array(InvoiceLineItemParamSchema).min(1).refine(...filled),
    date: optionalStr(),
    refnumber: optionalStr(),
    external_key: optionalStr(),
    terms_id: IdSchema.optional(),
    admin_id: IdSchema.optional(),
    memo: optionalStr(),
    currency_id: IdSchema.optional(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }).refine(...eitherOr('customer_id', 'customer_token', 'customer_external_key')).refine(...notBoth('customer_id', 'customer_token')).refine(...notBoth('customer_id', 'customer_external_key')).refine(...notBoth('customer_token', 'customer_external_key')))

const CreateItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    name: str(),
    pricemodel: TiersetParamSchema,
    item_type: optionalStr(),
    type: optionalStr(),
    description: optionalStr(),
    enabled: bool().optional(),
    accounting_sku: optionalStr(),
    accounting_account_income: optionalStr(),
    external_key: optionalStr(),
    units: optionalStr(),
    tax_group_id: IdSchema.optional(),
    expire_recurs: optionalInteger(),
    trial_recurs: optionalInteger(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }).refine(...notBoth('type', 'item_type')))

const CreateNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    note: str(),
    obj_type: str(),
    obj_id: IdSchema,
  }))

const CreatePaymentParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema.optional(),
    customer_token: optionalStr(),
    customer_external_key: optionalStr(),
    amount: z.number().gt(0).optional(),
    applied_to: z.array(z.union([IdSchema, AppliedToParamSchema])).optional(),
    paymethods: z.array(PaymethodParamSchema).min(1).refine(...filled).optional(),
  }).refine(...notBoth('customer_id', 'customer_token')).refine(...notBoth('customer_token', 'customer_external_key')).refine(...notBoth('customer_external_key', 'customer_id')).refine(...withoutGap('amount')))

const CreateQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema.optional(),
    customer_token: optionalStr(),
    customer_external_key: optionalStr(),
    paycycle: QuotePayCycleSchema,
    line_items: z.array(PackageLineItemParamSchema).min(1).refine(...filled),
    external_key: optionalStr(),
    refnumber: optionalStr(),
    nickname: optionalStr(),
    date: optionalStr(),
    holduntil_datetime: optionalStr(),
    currency_id: IdSchema.optional(),
    terms_id: IdSchema.optional(),
    class_id: IdSchema.optional(),
    brand_id: IdSchema.optional(),
    admin_id: IdSchema.optional(),
    memo: optionalStr(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }).refine(...eitherOr('customer_id', 'customer_token', 'customer_external_key')).refine(...notBoth('customer_id', 'customer_token')).refine(...notBoth('customer_id', 'customer_external_key')).refine(...notBoth('customer_token', 'customer_external_key')))

const CreateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema.optional(),
    customer_token: optionalStr(),
    customer_external_key: optionalStr(),
    line_items: z.array(PackageLineItemParamSchema).min(1).refine(...filled),
    paymethod: optionalStr(),
    creditcard_id: IdSchema.optional(),
    ach_id: IdSchema.optional(),
    tokenized_id: IdSchema.optional(),
    paycycle: PayCycleSchema.optional(),
    holduntil_datetime: optionalStr(),
    coupon: optionalStr(),
    brand_id: IdSchema.optional(),
    external_key: optionalStr(),
    nickname: optionalStr(),
    admin_id: IdSchema.optional(),
    class_id: IdSchema.optional(),
    terms_id: IdSchema.optional(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
    custom_4: nullableStr().optional(),
    custom_5: nullableStr().optional(),
    custom_6: nullableStr().optional(),
    custom_7: nullableStr().optional(),
    custom_8: nullableStr().optional(),
    custom_9: nullableStr().optional(),
    custom_10: nullableStr().optional(),
    custom_11: nullableStr().optional(),
    custom_12: nullableStr().optional(),
    custom_13: nullableStr().optional(),
    custom_14: nullableStr().optional(),
    custom_15: nullableStr().optional(),
    custom_16: nullableStr().optional(),
    custom_17: nullableStr().optional(),
    custom_18: nullableStr().optional(),
    custom_19: nullableStr().optional(),
    custom_20: nullableStr().optional(),
  }).refine(...eitherOr('customer_id', 'customer_token', 'customer_external_key')).refine(...notBoth('customer_id', 'customer_token')).refine(...notBoth('customer_id', 'customer_external_key')).refine(...notBoth('customer_token', 'customer_external_key')))

const CreateTokenizedPaymethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema,
    type: str(),
    token: str(),
    name: optionalStr(),
    paymethod_hint: optionalStr(),
    expdate: optionalStr(),
    type_hint: optionalStr(),
    gateway: optionalStr(),
  }))

const CreateTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    customer_id: IdSchema,
    amount: z.number(),
    transaction_type: str(),
    gateway_id: IdSchema.optional(),
    gateway_status: z.literal([0,1]).optional(),
    gateway_transid: optionalStr(),
    gateway_method: optionalStr(),
    gateway_msg: optionalStr(),
    external_key: optionalStr(),
    transaction_date: optionalStr(),
    transaction_detail: optionalStr(),
    applied_to: z.array(AppliedToParamSchema).optional(),
    auto_apply: optionalStr(),
  }).refine(...notBoth('auto_apply', 'applied_to')))

const CreateUsageParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    line_item_id: IdSchema.optional(),
    line_item_external_key: optionalStr(),
    usage_value: z.number(),
    type: optionalStr(),
    from: optionalStr(),
    to: optionalStr(),
    external_key: optionalStr(),
  }).refine(...notBoth('line_item_external_key', 'line_item_id')))

const CreateUsagesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    usages: z.array(UsageParamSchema).min(1).max(1000).refine(...filled),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const CreateUserLoginUrlParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    destination: optionalStr(),
  }))

const CreateUserParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    name: optionalStr(),
    first_name: optionalStr(),
    middle_name_glob: optionalStr(),
    last_name: optionalStr(),
    name_suffix: optionalStr(),
    title: optionalStr(),
    email: optionalStr(),
    phone: optionalStr(),
    mobile: optionalStr(),
    username: optionalStr(),
    password: optionalStr(),
    external_key: optionalStr(),
    user_type_id: IdSchema.optional(),
    customer_id: IdSchema.optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }))

const CreditCardOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("creditcard_id customer_id external_key token expdate write_datetime", SortDirectionSchema),
  }))

const CreditCardWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("creditcard_id customer_id", NumberConditionSchema),
    ...fields("external_key token", TextConditionSchema),
  }))

const CustomerOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("customer_id parent_customer_id bill_state ship_state bill_country ship_country external_key token company superuser_id superuser_email customer_status_state customer_status_str write_datetime mod_datetime custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 custom_21 custom_22 custom_23 custom_24 custom_25 custom_26 custom_27 custom_28 custom_29 custom_30 custom_31 custom_32 custom_33 custom_34 custom_35 custom_36 custom_37 custom_38 custom_39 custom_40 custom_41 custom_42 custom_43 custom_44 custom_45 custom_46 custom_47 custom_48 custom_49 custom_50 display_as superuser_name superuser_first_name superuser_last_name currency_id terms_days total paid balance", SortDirectionSchema),
  }))

const CustomerWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("bill_state ship_state bill_country ship_country external_key token company superuser_email customer_status_state customer_status_str custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 custom_21 custom_22 custom_23 custom_24 custom_25 custom_26 custom_27 custom_28 custom_29 custom_30 custom_31 custom_32 custom_33 custom_34 custom_35 custom_36 custom_37 custom_38 custom_39 custom_40 custom_41 custom_42 custom_43 custom_44 custom_45 custom_46 custom_47 custom_48 custom_49 custom_50", TextConditionSchema),
    ...fields("customer_id parent_customer_id superuser_id", NumberConditionSchema),
    ...fields("write_datetime mod_datetime", DateConditionSchema),
  }))

const DateComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("gt gte lt lte contains", FilterDateSchema),
    ...fields("equals notEquals", FilterDateSchema.nullable()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const DateConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([nullableStr(), DateComparisonsSchema]))

const DeclineTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    gateway_msg: optionalStr(),
    gateway_err_code: optionalInteger(),
    gateway_err_detail: optionalStr(),
  }))

const DeleteAchAccountParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteCreditCardParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteTokenizedPaymethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const DeleteUserParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const EmailInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    email: optionalStr(),
    subject: optionalStr(),
    body: optionalStr(),
    from: optionalStr(),
    message_id: IdSchema.optional(),
  }))

const EmailTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    email: optionalStr(),
    cc: optionalStr(),
    bcc: optionalStr(),
    subject: optionalStr(),
    body: optionalStr(),
    html: optionalStr(),
    from: optionalStr(),
    message_id: IdSchema.optional(),
  }))

const FilterDateSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([str(), z.date()]))

const FilterNumberSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([z.number(), str().regex(new RegExp("^-?\\d+(\\.\\d+)?$"))]))

const FindByExternalKeyParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    external_key: str().min(1),
  }))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetExchangeRateParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    from: str(),
    to: str(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetInvoicePdfParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetQuoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const GetUserParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
  }))

const HoldSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    holduntil_datetime: str(),
  }))

const IdSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([integer(), str().regex(new RegExp("^-?\\d+$"))]))

const InvoiceLineItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    line_item_id: IdSchema.optional(),
    item_id: IdSchema,
    descrip: optionalStr(),
    line_rate: z.number().optional(),
    line_quantity: z.number().optional(),
    custom_1: optionalStr(),
    custom_2: optionalStr(),
    custom_3: optionalStr(),
  }))

const InvoiceOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("invoice_id refnumber customer_id bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token package_id invoice_index date currency_id token custom_1 custom_2 custom_3 line_items.item_id line_items.custom_1 line_items.custom_2 line_items.custom_3 line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id write_datetime mod_datetime due_date days_overdue subtotal taxes total credits payments balance", SortDirectionSchema),
  }))

const InvoiceSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    date: optionalStr(),
  }))

const InvoiceWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("refnumber bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token token custom_1 custom_2 custom_3 line_items.custom_1 line_items.custom_2 line_items.custom_3", TextConditionSchema),
    ...fields("invoice_id customer_id package_id invoice_index currency_id line_items.item_id line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id", NumberConditionSchema),
    ...fields("date write_datetime mod_datetime", DateConditionSchema),
  }))

const ItemCategoryOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("item_category_id name external_key", SortDirectionSchema),
  }))

const ItemCategoryWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("name external_key", TextConditionSchema),
    ...fields("item_category_id", NumberConditionSchema),
  }))

const ItemOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("item_id name external_key accounting_sku item_type custom_1 custom_2 custom_3 write_datetime mod_datetime", SortDirectionSchema),
  }))

const ItemWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("name external_key accounting_sku item_type custom_1 custom_2 custom_3", TextConditionSchema),
    ...fields("item_id", NumberConditionSchema),
  }))

const ListAchAccountsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), AchAccountWhereSchema]).optional(),
    order: z.union([str(), AchAccountOrderSchema]).optional(),
  }))

const ListAdminsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListBrandsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCampaignsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListClassesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCountriesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCouponsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCreditCardsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), CreditCardWhereSchema]).optional(),
    order: z.union([str(), CreditCardOrderSchema]).optional(),
  }))

const ListCurrenciesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCustomFieldsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListCustomerRevisionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    limit: integer().min(1).max(10).optional(),
  }))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), CustomerWhereSchema]).optional(),
    order: z.union([str(), CustomerOrderSchema]).optional(),
    expand: optionalStr(),
    status: optionalStr(),
  }))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), InvoiceWhereSchema]).optional(),
    order: z.union([str(), InvoiceOrderSchema]).optional(),
    expand: optionalStr(),
    status: optionalStr(),
  }))

const ListItemCategoriesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), ItemCategoryWhereSchema]).optional(),
    order: z.union([str(), ItemCategoryOrderSchema]).optional(),
  }))

const ListItemsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), ItemWhereSchema]).optional(),
    order: z.union([str(), ItemOrderSchema]).optional(),
  }))

const ListLanguagesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListNotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), NoteWhereSchema]).optional(),
    order: z.union([str(), NoteOrderSchema]).optional(),
  }))

const ListQuotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), QuoteWhereSchema]).optional(),
    order: z.union([str(), QuoteOrderSchema]).optional(),
  }))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    customer_id: IdSchema.optional(),
    where: z.union([str(), PackageWhereSchema]).optional(),
    order: z.union([str(), PackageOrderSchema]).optional(),
    expand: optionalStr(),
  }))

const ListTermsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const ListTokenizedPaymethodsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), TokenizedPaymethodWhereSchema]).optional(),
    order: z.union([str(), TokenizedPaymethodOrderSchema]).optional(),
  }))

const ListTransactionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), TransactionWhereSchema]).optional(),
    order: z.union([str(), TransactionOrderSchema]).optional(),
    expand: optionalStr(),
  }))

const ListUsagesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), UsageWhereSchema]).optional(),
    order: z.union([str(), UsageOrderSchema]).optional(),
  }))

const ListUsersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), UserWhereSchema]).optional(),
    order: z.union([str(), UserOrderSchema]).optional(),
  }))

const ListWebhooksParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
  }))

const NoteOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("obj_type obj_id context_str context_id note_datetime", SortDirectionSchema),
  }))

const NoteWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("obj_type context_str", TextConditionSchema),
    ...fields("obj_id context_id", NumberConditionSchema),
  }))

const NumberComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("gt gte lt lte contains", FilterNumberSchema),
    ...fields("equals notEquals", FilterNumberSchema.nullable()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const NumberConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([FilterNumberSchema, NumberComparisonsSchema]).nullable())

const PackageLineItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    item_id: IdSchema,
    descrip: optionalStr(),
    line_quantity: z.number().optional(),
    tierset: TiersetParamSchema.optional(),
    nickname: optionalStr(),
    license: optionalStr(),
    external_key: optionalStr(),
    trial_days: optionalInteger(),
    expire_recurs: optionalInteger(),
    custom_1: optionalStr(),
    custom_2: optionalStr(),
    custom_3: optionalStr(),
  }))

const PackageOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("package_id customer_id token brand_id paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key write_datetime mod_datetime cancel_datetime quote.quote_id line_items.external_key line_items.custom_1 line_items.item_id customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 next_invoice_datetime holduntil_datetime amount_invoiced amount_collected amount_due", SortDirectionSchema),
  }))

const PackageWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("token paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key line_items.external_key line_items.custom_1 customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20", TextConditionSchema),
    ...fields("package_id customer_id brand_id quote.quote_id line_items.item_id", NumberConditionSchema),
    ...fields("write_datetime mod_datetime cancel_datetime", DateConditionSchema),
  }))

const PayCycleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PayInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    use_customer_balance: bool().optional(),
    number: optionalStr(),
    expdate_month: optionalStr(),
    expdate_year: optionalStr(),
    cvv: optionalStr(),
    name: optionalStr(),
    address: optionalStr(),
    city: optionalStr(),
    state: optionalStr(),
    postcode: optionalStr(),
    country: optionalStr(),
    routing: optionalStr(),
    type: optionalStr(),
  }).refine(...notBoth('use_customer_balance', 'number')))

const PaymethodParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    creditcard_id: IdSchema.optional(),
    ach_id: IdSchema.optional(),
    tokenized_id: IdSchema.optional(),
    number: optionalStr(),
    expdate_month: optionalStr(),
    expdate_year: optionalStr(),
    cvv: optionalStr(),
    name: optionalStr(),
    address: optionalStr(),
    city: optionalStr(),
    state: optionalStr(),
    postcode: optionalStr(),
    country: optionalStr(),
    routing: optionalStr(),
    type: optionalStr(),
  }).refine(...filled))

const PriceModelSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const PrintInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const QuoteOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("quote_id customer_id brand_id currency_id refnumber token external_key date bill_state ship_state bill_country ship_country quote_status_str quote_status_state due_date total", SortDirectionSchema),
  }))

const QuotePayCycleSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => str())

const QuoteWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("refnumber token external_key bill_state ship_state bill_country ship_country quote_status_str quote_status_state", TextConditionSchema),
    ...fields("quote_id customer_id brand_id currency_id", NumberConditionSchema),
    ...fields("date", DateConditionSchema),
  }))

const RefundTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    amount: z.number().gt(0).optional(),
  }).refine(...withoutGap('amount')))

const RejectChargeoverjsRequestParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    token: str().min(1),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const ResetUserPasswordParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    password: optionalStr(),
  }))

const RunAggregateParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    object: str(),
    fields: z.array(str()).min(1).refine(...filled),
    where: z.array(str()).optional(),
    group: z.array(str()).optional(),
  }))

const RunBulkParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    requests: z.array(BulkRequestSchema).min(1).max(25).refine(...filled),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const RunReportParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    where: z.array(str()).optional(),
  }))

const SendSubscriptionWelcomeParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    message_id: IdSchema.optional(),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const SetConfigParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    key: str().min(1),
    value: z.union([str(), z.number(), bool()]).nullable(),
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const SetExchangeRateParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    from: str(),
    to: str(),
    exchange: z.number().gt(0),
  }))

const SetSubscriptionPaycycleParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    paycycle: PayCycleSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const SetSubscriptionPaymentMethodParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    paymethod: str(),
    creditcard_id: IdSchema.optional(),
    ach_id: IdSchema.optional(),
    tokenized_id: IdSchema.optional(),
  }))

const SortDirectionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.literal(["asc","desc"]))

const SubscribeWebhookParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    target_url: str(),
    event: str(),
  }))

const SuspendSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    suspendfrom_datetime: optionalStr(),
    suspendto_datetime: optionalStr(),
  }))

const TextComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("gt gte lt lte contains", str()),
    ...fields("equals notEquals", nullableStr()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const TextConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([nullableStr(), TextComparisonsSchema]))

const TierParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    unit_from: z.number(),
    unit_to: z.number(),
    amount: z.number(),
  }))

const TiersetParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    pricemodel: PriceModelSchema.optional(),
    base: z.number().optional(),
    setup: z.number().optional(),
    percent: z.number().optional(),
    paycycle: PayCycleSchema.optional(),
    tiers: z.array(TierParamSchema).optional(),
  }))

const TokenizedPaymethodOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("customer_id customer_external_key customer_token", SortDirectionSchema),
  }))

const TokenizedPaymethodWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("customer_external_key customer_token", TextConditionSchema),
    ...fields("customer_id", NumberConditionSchema),
  }))

const TransactionOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("transaction_id customer_id gateway_id currency_id creditcard_id ach_id tokenized_id token external_key gateway_status gateway_transid amount fee transaction_type transaction_method transaction_detail transaction_datetime transaction_status.state transaction_status.str applied_to.package_id applied_to.package_external_key applied_to.invoice_id transaction_date void_datetime applied unapplied", SortDirectionSchema),
  }))

const TransactionWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("transaction_id customer_id gateway_id currency_id creditcard_id ach_id tokenized_id gateway_status amount fee applied_to.package_id applied_to.invoice_id", NumberConditionSchema),
    ...fields("token external_key gateway_transid transaction_type transaction_method transaction_detail transaction_status.state transaction_status.str applied_to.package_external_key", TextConditionSchema),
    ...fields("transaction_datetime", DateConditionSchema),
  }))

const UncancelSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const UnsubscribeWebhookParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const UnsuspendSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const UpdateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    company: optionalStr(),
    superuser_id: IdSchema.optional(),
    campaign_details: optionalStr(),
    external_key: optionalStr(),
    language_id: IdSchema.optional(),
    class_id: IdSchema.optional(),
    admin_id: IdSchema.optional(),
    campaign_id: IdSchema.optional(),
    terms_id: IdSchema.optional(),
    custtype_id: IdSchema.optional(),
    no_taxes: bool().optional(),
    no_dunning: bool().optional(),
    invoice_delivery: optionalStr(),
    dunning_delivery: optionalStr(),
    superuser_username: optionalStr(),
    superuser_email: optionalStr(),
    superuser_name: optionalStr(),
    superuser_first_name: optionalStr(),
    superuser_last_name: optionalStr(),
    superuser_phone: optionalStr(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
    custom_4: nullableStr().optional(),
    custom_5: nullableStr().optional(),
    custom_6: nullableStr().optional(),
    custom_7: nullableStr().optional(),
    custom_8: nullableStr().optional(),
    custom_9: nullableStr().optional(),
    custom_10: nullableStr().optional(),
    custom_11: nullableStr().optional(),
    custom_12: nullableStr().optional(),
    custom_13: nullableStr().optional(),
    custom_14: nullableStr().optional(),
    custom_15: nullableStr().optional(),
    custom_16: nullableStr().optional(),
    custom_17: nullableStr().optional(),
    custom_18: nullableStr().optional(),
    custom_19: nullableStr().optional(),
    custom_20: nullableStr().optional(),
  }))

const UpdateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    line_items: z.array(InvoiceLineItemParamSchema).min(1).refine(...filled).optional(),
    date: optionalStr(),
    refnumber: optionalStr(),
    external_key: optionalStr(),
    terms_id: IdSchema.optional(),
    admin_id: IdSchema.optional(),
    memo: optionalStr(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }))

const UpdateItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    name: optionalStr(),
    pricemodel: TiersetParamSchema.optional(),
    item_type: optionalStr(),
    type: optionalStr(),
    description: optionalStr(),
    enabled: bool().optional(),
    accounting_sku: optionalStr(),
    accounting_account_income: optionalStr(),
    external_key: optionalStr(),
    units: optionalStr(),
    tax_group_id: IdSchema.optional(),
    expire_recurs: optionalInteger(),
    trial_recurs: optionalInteger(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }).refine(...notBoth('type', 'item_type')))

const UpdateSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    external_key: optionalStr(),
    nickname: optionalStr(),
    admin_id: IdSchema.optional(),
    class_id: IdSchema.optional(),
    terms_id: IdSchema.optional(),
    bill_addr1: nullableStr().optional(),
    bill_addr2: nullableStr().optional(),
    bill_addr3: nullableStr().optional(),
    bill_city: nullableStr().optional(),
    bill_state: nullableStr().optional(),
    bill_postcode: nullableStr().optional(),
    bill_country: nullableStr().optional(),
    bill_notes: nullableStr().optional(),
    ship_addr1: nullableStr().optional(),
    ship_addr2: nullableStr().optional(),
    ship_addr3: nullableStr().optional(),
    ship_city: nullableStr().optional(),
    ship_state: nullableStr().optional(),
    ship_postcode: nullableStr().optional(),
    ship_country: nullableStr().optional(),
    ship_notes: nullableStr().optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
    custom_4: nullableStr().optional(),
    custom_5: nullableStr().optional(),
    custom_6: nullableStr().optional(),
    custom_7: nullableStr().optional(),
    custom_8: nullableStr().optional(),
    custom_9: nullableStr().optional(),
    custom_10: nullableStr().optional(),
    custom_11: nullableStr().optional(),
    custom_12: nullableStr().optional(),
    custom_13: nullableStr().optional(),
    custom_14: nullableStr().optional(),
    custom_15: nullableStr().optional(),
    custom_16: nullableStr().optional(),
    custom_17: nullableStr().optional(),
    custom_18: nullableStr().optional(),
    custom_19: nullableStr().optional(),
    custom_20: nullableStr().optional(),
  }))

const UpdateUserParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    name: optionalStr(),
    first_name: optionalStr(),
    middle_name_glob: optionalStr(),
    last_name: optionalStr(),
    name_suffix: optionalStr(),
    title: optionalStr(),
    email: optionalStr(),
    phone: optionalStr(),
    mobile: optionalStr(),
    username: optionalStr(),
    password: optionalStr(),
    external_key: optionalStr(),
    user_type_id: IdSchema.optional(),
    customer_id: IdSchema.optional(),
    custom_1: nullableStr().optional(),
    custom_2: nullableStr().optional(),
    custom_3: nullableStr().optional(),
  }))

const UpgradeLineItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    line_item_id: IdSchema.optional(),
    cancel: bool().optional(),
    item_id: IdSchema.optional(),
    descrip: optionalStr(),
    line_quantity: z.number().optional(),
    tierset: TiersetParamSchema.optional(),
    nickname: optionalStr(),
    license: optionalStr(),
    external_key: optionalStr(),
    trial_days: optionalInteger(),
    expire_recurs: optionalInteger(),
    custom_1: optionalStr(),
    custom_2: optionalStr(),
    custom_3: optionalStr(),
    subscribe_prorate: bool().optional(),
    cancel_prorate: bool().optional(),
    subscribe_prorate_cycle: optionalStr(),
    subscribe_prorate_from_datetime: optionalStr(),
    subscribe_prorate_to_datetime: optionalStr(),
  }).refine(...filled))

const UpgradeSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
    line_items: z.array(UpgradeLineItemParamSchema).min(1).refine(...filled),
  }))

const UsageOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("line_item_id external_key from to", SortDirectionSchema),
  }))

const UsageParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    line_item_id: IdSchema.optional(),
    line_item_external_key: optionalStr(),
    usage_value: z.number(),
    type: optionalStr(),
    from: optionalStr(),
    to: optionalStr(),
    external_key: optionalStr(),
    "customer.external_key": optionalStr(),
    "line_item.item_external_key": optionalStr(),
  }))

const UsageWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("from to", DateConditionSchema),
    ...fields("line_item_id", NumberConditionSchema),
    ...fields("external_key", TextConditionSchema),
  }))

const UserOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("user_id external_key first_name last_name email phone user_type_id username customers.customer_id name write_datetime mod_datetime", SortDirectionSchema),
  }))

const UserWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("external_key first_name last_name email phone username", TextConditionSchema),
    ...fields("user_id user_type_id customers.customer_id", NumberConditionSchema),
  }))

const VoidInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const VoidTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: IdSchema,
    _flag_emails: WriteFlagSchema.optional(),
    _flag_webhooks: WriteFlagSchema.optional(),
    _flag_quickbooks: WriteFlagSchema.optional(),
    _flag_events: WriteFlagSchema.optional(),
  }))

const WriteFlagSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.literal([0,1]))

/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  chargeover_apply_transaction: ApplyTransactionParamsSchema,
  chargeover_approve_invoice: ApproveInvoiceParamsSchema,
  chargeover_cancel_subscription: CancelSubscriptionParamsSchema,
  chargeover_commit_chargeoverjs_request: CommitChargeoverjsRequestParamsSchema,
  chargeover_convert_quote: ConvertQuoteParamsSchema,
  chargeover_count_customers: CountCustomersParamsSchema,
  chargeover_create_ach_account: CreateAchAccountParamsSchema,
  chargeover_create_credit_card: CreateCreditCardParamsSchema,
  chargeover_create_customer: CreateCustomerParamsSchema,
  chargeover_create_invoice: CreateInvoiceParamsSchema,
  chargeover_create_item: CreateItemParamsSchema,
  chargeover_create_note: CreateNoteParamsSchema,
  chargeover_create_payment: CreatePaymentParamsSchema,
  chargeover_create_quote: CreateQuoteParamsSchema,
  chargeover_create_subscription: CreateSubscriptionParamsSchema,
  chargeover_create_tokenized_paymethod: CreateTokenizedPaymethodParamsSchema,
  chargeover_create_transaction: CreateTransactionParamsSchema,
  chargeover_create_usage: CreateUsageParamsSchema,
  chargeover_create_usages: CreateUsagesParamsSchema,
  chargeover_create_user: CreateUserParamsSchema,
  chargeover_create_user_login_url: CreateUserLoginUrlParamsSchema,
  chargeover_decline_transaction: DeclineTransactionParamsSchema,
  chargeover_delete_ach_account: DeleteAchAccountParamsSchema,
  chargeover_delete_credit_card: DeleteCreditCardParamsSchema,
  chargeover_delete_customer: DeleteCustomerParamsSchema,
  chargeover_delete_invoice: DeleteInvoiceParamsSchema,
  chargeover_delete_item: DeleteItemParamsSchema,
  chargeover_delete_subscription: DeleteSubscriptionParamsSchema,
  chargeover_delete_tokenized_paymethod: DeleteTokenizedPaymethodParamsSchema,
  chargeover_delete_user: DeleteUserParamsSchema,
  chargeover_email_invoice: EmailInvoiceParamsSchema,
  chargeover_email_transaction: EmailTransactionParamsSchema,
  chargeover_find_customer_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_find_invoice_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_find_item_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_find_subscription_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_find_transaction_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_find_user_by_external_key: FindByExternalKeyParamsSchema,
  chargeover_get_current_user: /* @__PURE__ */ z.strictObject({}),
  chargeover_get_customer: GetCustomerParamsSchema,
  chargeover_get_exchange_rate: GetExchangeRateParamsSchema,
  chargeover_get_invoice: GetInvoiceParamsSchema,
  chargeover_get_invoice_pdf: GetInvoicePdfParamsSchema,
  chargeover_get_item: GetItemParamsSchema,
  chargeover_get_quote: GetQuoteParamsSchema,
  chargeover_get_subscription: GetSubscriptionParamsSchema,
  chargeover_get_transaction: GetTransactionParamsSchema,
  chargeover_get_user: GetUserParamsSchema,
  chargeover_hold_subscription: HoldSubscriptionParamsSchema,
  chargeover_invoice_subscription: InvoiceSubscriptionParamsSchema,
  chargeover_list_ach_accounts: ListAchAccountsParamsSchema,
  chargeover_list_admins: ListAdminsParamsSchema,
  chargeover_list_brands: ListBrandsParamsSchema,
  chargeover_list_campaigns: ListCampaignsParamsSchema,
  chargeover_list_chargeoverjs_requests: /* @__PURE__ */ z.strictObject({}),
  chargeover_list_classes: ListClassesParamsSchema,
  chargeover_list_countries: ListCountriesParamsSchema,
  chargeover_list_coupons: ListCouponsParamsSchema,
  chargeover_list_credit_cards: ListCreditCardsParamsSchema,
  chargeover_list_currencies: ListCurrenciesParamsSchema,
  chargeover_list_custom_fields: ListCustomFieldsParamsSchema,
  chargeover_list_customer_revisions: ListCustomerRevisionsParamsSchema,
  chargeover_list_customers: ListCustomersParamsSchema,
  chargeover_list_invoices: ListInvoicesParamsSchema,
  chargeover_list_item_categories: ListItemCategoriesParamsSchema,
  chargeover_list_items: ListItemsParamsSchema,
  chargeover_list_languages: ListLanguagesParamsSchema,
  chargeover_list_notes: ListNotesParamsSchema,
  chargeover_list_quotes: ListQuotesParamsSchema,
  chargeover_list_reports: /* @__PURE__ */ z.strictObject({}),
  chargeover_list_subscriptions: ListSubscriptionsParamsSchema,
  chargeover_list_system_logs: /* @__PURE__ */ z.strictObject({}),
  chargeover_list_terms: ListTermsParamsSchema,
  chargeover_list_tokenized_paymethods: ListTokenizedPaymethodsParamsSchema,
  chargeover_list_transactions: ListTransactionsParamsSchema,
  chargeover_list_usages: ListUsagesParamsSchema,
  chargeover_list_users: ListUsersParamsSchema,
  chargeover_list_webhooks: ListWebhooksParamsSchema,
  chargeover_pay_invoice: PayInvoiceParamsSchema,
  chargeover_print_invoice: PrintInvoiceParamsSchema,
  chargeover_refund_transaction: RefundTransactionParamsSchema,
  chargeover_reject_chargeoverjs_request: RejectChargeoverjsRequestParamsSchema,
  chargeover_reset_user_password: ResetUserPasswordParamsSchema,
  chargeover_run_aggregate: RunAggregateParamsSchema,
  chargeover_run_bulk: RunBulkParamsSchema,
  chargeover_run_report: RunReportParamsSchema,
  chargeover_send_subscription_welcome: SendSubscriptionWelcomeParamsSchema,
  chargeover_set_config: SetConfigParamsSchema,
  chargeover_set_exchange_rate: SetExchangeRateParamsSchema,
  chargeover_set_subscription_paycycle: SetSubscriptionPaycycleParamsSchema,
  chargeover_set_subscription_payment_method: SetSubscriptionPaymentMethodParamsSchema,
  chargeover_subscribe_webhook: SubscribeWebhookParamsSchema,
  chargeover_suspend_subscription: SuspendSubscriptionParamsSchema,
  chargeover_uncancel_subscription: UncancelSubscriptionParamsSchema,
  chargeover_unsubscribe_webhook: UnsubscribeWebhookParamsSchema,
  chargeover_unsuspend_subscription: UnsuspendSubscriptionParamsSchema,
  chargeover_update_customer: UpdateCustomerParamsSchema,
  chargeover_update_invoice: UpdateInvoiceParamsSchema,
  chargeover_update_item: UpdateItemParamsSchema,
  chargeover_update_subscription: UpdateSubscriptionParamsSchema,
  chargeover_update_user: UpdateUserParamsSchema,
  chargeover_upgrade_subscription: UpgradeSubscriptionParamsSchema,
  chargeover_void_invoice: VoidInvoiceParamsSchema,
  chargeover_void_transaction: VoidTransactionParamsSchema,
}

/** The response of each operation, on the wire. `object` creates the object schemas: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AccountingClassSchema: z.ZodType = z.lazy(() => anyObject())

  const AccountingClassListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(AccountingClassSchema),
  }))

  const AchAccountListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(AchAccountRowSchema),
  }))

  const AchAccountRowSchema: z.ZodType = z.lazy(() => partial({
    ach_id: IdSchema,
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    type: str(),
    type_name: str(),
    name: nullableStr(),
    mask_number: nullableStr(),
    mask_routing: nullableStr(),
    mask_bank: nullableStr(),
    url_verifylink: nullableStr(),
    write_datetime: nullableStr(),
    mod_datetime: nullableStr(),
  }))

  const ActionResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: bool(),
  }))

  const AdminSchema: z.ZodType = z.lazy(() => partial({
    admin_id: IdSchema,
    username: nullableStr(),
    external_key: nullableStr(),
    name: nullableStr(),
    first_name: nullableStr(),
    last_name: nullableStr(),
    initials: nullableStr(),
    nickname: nullableStr(),
    email: nullableStr(),
    timezone: nullableStr(),
    login_count: z.union([integer(), str()]).nullable(),
    login_datetime: nullableStr(),
    write_datetime: nullableStr(),
    mod_datetime: nullableStr(),
  }))

  const AdminListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(AdminSchema),
  }))

  const AggregateResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.unknown(),
  }))

  const AppliedInvoiceSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    applied: MoneySchema,
  }))

  const BrandSchema: z.ZodType = z.lazy(() => partial({
    brand_id: IdSchema,
    brand: nullableStr(),
    brand_addr1: nullableStr(),
    brand_addr2: nullableStr(),
    brand_city: nullableStr(),
    brand_state: nullableStr(),
    brand_postcode: nullableStr(),
    brand_country: nullableStr(),
    brand_block: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
  }))

  const BrandListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(BrandSchema),
  }))

  const BulkAnswerSchema: z.ZodType = z.lazy(() => partial({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable(),
    response: z.unknown(),
  }))

  const BulkResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: object({
    _bulk: z.array(BulkAnswerSchema),
  }),
  }))

  const CampaignSchema: z.ZodType = z.lazy(() => partial({
    campaign_id: IdSchema,
    campaign: nullableStr(),
  }))

  const CampaignListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CampaignSchema),
  }))

  const ChargeoverjsRequestSchema: z.ZodType = z.lazy(() => partial({
    chargeoverjs_id: IdSchema,
    token: str(),
    action: nullableStr(),
    payload: nullableStr(),
  }))

  const ChargeoverjsRequestListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(ChargeoverjsRequestSchema),
  }))

  const ConfigResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.unknown(),
  }))

  const CountResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: integer(),
  }))

  const CountrySchema: z.ZodType = z.lazy(() => partial({
    country_id: IdSchema,
    name: nullableStr(),
    iso2: nullableStr(),
    iso3: nullableStr(),
    cctld: nullableStr(),
  }))

  const CountryListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CountrySchema),
  }))

  const CouponSchema: z.ZodType = z.lazy(() => anyObject())

  const CouponListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CouponSchema),
  }))

  const CreditCardListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CreditCardRowSchema),
  }))

  const CreditCardRowSchema: z.ZodType = z.lazy(() => partial({
    creditcard_id: IdSchema,
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    type: str(),
    type_name: str(),
    name: nullableStr(),
    mask_number: str(),
    mask_and_bin_number: nullableStr(),
    expdate: str(),
    expdate_year: str(),
    expdate_month: str(),
    expdate_formatted: str(),
    address: nullableStr(),
    city: nullableStr(),
    state: nullableStr(),
    postcode: nullableStr(),
    country: nullableStr(),
    url_updatelink: nullableStr(),
    write_datetime: str(),
    write_ipaddr: nullableStr(),
    mod_datetime: nullableStr(),
  }))

  const CurrencySchema: z.ZodType = z.lazy(() => partial({
    currency_id: IdSchema,
    currency: nullableStr(),
    iso4217: nullableStr(),
    symbol: nullableStr(),
    rounding: nullableInteger(),
  }))

  const CurrencyListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CurrencySchema),
  }))

  const CustomFieldSchema: z.ZodType = z.lazy(() => anyObject())

  const CustomFieldListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CustomFieldSchema),
  }))

  const CustomerSchema: z.ZodType = z.lazy(() => partial({
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    company: str(),
    display_as: str(),
    customer_status_id: nullableInteger(),
    customer_status_name: nullableStr(),
    customer_status_str: nullableStr(),
    customer_status_state: nullableStr(),
    superuser_id: NullableIdSchema,
    superuser_name: nullableStr(),
    superuser_first_name: nullableStr(),
    superuser_last_name: nullableStr(),
    superuser_email: nullableStr(),
    superuser_phone: nullableStr(),
    superuser_token: nullableStr(),
    bill_block: nullableStr(),
    ship_block: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    total: MoneySchema,
    paid: MoneySchema,
    balance: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    default_paymethod: nullableStr(),
    default_creditcard_id: NullableIdSchema,
    default_ach_id: NullableIdSchema,
    url_paymethodlink: nullableStr(),
    url_self: nullableStr(),
    tax_ident: nullableStr(),
    no_taxes: bool(),
    no_dunning: bool(),
    no_latefees: FlagSchema,
    no_procfees: FlagSchema,
    invoice_delivery: nullableStr(),
    dunning_delivery: nullableStr(),
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    admin_email: nullableStr(),
    brand_id: NullableIdSchema,
    campaign_id: NullableIdSchema,
    class_id: NullableIdSchema,
    class_name: nullableStr(),
    custtype_id: NullableIdSchema,
    language_id: NullableIdSchema,
    write_datetime: str(),
    write_ipaddr: nullableStr(),
    mod_datetime: str(),
    mod_ipaddr: nullableStr(),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
    superuser_username: nullableStr(),
    tags: z.array(z.unknown()),
  }))

  const CustomerListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(CustomerRowSchema),
  }))

  const CustomerResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: CustomerSchema,
  }))

  const CustomerRowSchema: z.ZodType = z.lazy(() => partial({
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    company: str(),
    display_as: str(),
    customer_status_id: nullableInteger(),
    customer_status_name: nullableStr(),
    customer_status_str: nullableStr(),
    customer_status_state: nullableStr(),
    superuser_id: NullableIdSchema,
    superuser_name: nullableStr(),
    superuser_first_name: nullableStr(),
    superuser_last_name: nullableStr(),
    superuser_email: nullableStr(),
    superuser_phone: nullableStr(),
    superuser_token: nullableStr(),
    bill_block: nullableStr(),
    ship_block: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    total: MoneySchema,
    paid: MoneySchema,
    balance: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    default_paymethod: nullableStr(),
    default_creditcard_id: NullableIdSchema,
    default_ach_id: NullableIdSchema,
    url_paymethodlink: nullableStr(),
    url_self: nullableStr(),
    tax_ident: nullableStr(),
    no_taxes: bool(),
    no_dunning: bool(),
    no_latefees: FlagSchema,
    no_procfees: FlagSchema,
    invoice_delivery: nullableStr(),
    dunning_delivery: nullableStr(),
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    admin_email: nullableStr(),
    brand_id: NullableIdSchema,
    campaign_id: NullableIdSchema,
    class_id: NullableIdSchema,
    class_name: nullableStr(),
    custtype_id: NullableIdSchema,
    language_id: NullableIdSchema,
    write_datetime: str(),
    write_ipaddr: nullableStr(),
    mod_datetime: str(),
    mod_ipaddr: nullableStr(),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const DecimalSchema: z.ZodType = z.lazy(() => z.union([z.number(), str().regex(new RegExp("^-?\\d+(\\.\\d+)?$"))]))

  const ExchangeRateResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.unknown(),
  }))

  const FlagSchema: z.ZodType = z.lazy(() => z.union([bool(), integer(), str()]))

  const IdSchema: z.ZodType = z.lazy(() => z.union([integer(), str().regex(new RegExp("^-?\\d+$"))]))

  const IdResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: object({
    id: IdSchema,
  }),
  }))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    customer_id: IdSchema,
    package_id: NullableIdSchema,
    external_key: nullableStr(),
    token: str(),
    refnumber: str(),
    invoice_status_name: str(),
    invoice_status_str: str(),
    invoice_status_state: str(),
    is_paid: bool(),
    is_void: bool(),
    is_overdue: bool(),
    days_overdue: integer(),
    date: str(),
    due_date: str(),
    paid_date: nullableStr(),
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    cycle_this_date: nullableStr(),
    cycle_pre_from_date: nullableStr(),
    cycle_pre_to_date: nullableStr(),
    cycle_post_from_date: nullableStr(),
    cycle_post_to_date: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    subtotal: MoneySchema,
    taxes: MoneySchema,
    total: MoneySchema,
    credits: MoneySchema,
    payments: MoneySchema,
    applied: MoneySchema,
    writeoffs: MoneySchema,
    declines: z.number(),
    balance: MoneySchema,
    sum_base: MoneySchema,
    sum_usage: MoneySchema,
    sum_onetime: MoneySchema,
    bill_block: nullableStr(),
    bill_email: nullableStr(),
    ship_block: nullableStr(),
    memo: nullableStr(),
    url_permalink: str(),
    url_paylink: str(),
    url_pdflink: str(),
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    brand_id: NullableIdSchema,
    delay_datetime: nullableStr(),
    write_datetime: str(),
    void_datetime: nullableStr(),
    line_items: z.array(InvoiceLineItemSchema),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => partial({
    line_item_id: IdSchema,
    invoice_id: IdSchema,
    package_line_id: NullableIdSchema,
    item_id: IdSchema,
    item_name: nullableStr(),
    item_external_key: nullableStr(),
    item_accounting_sku: nullableStr(),
    item_token: nullableStr(),
    tierset_id: NullableIdSchema,
    descrip: nullableStr(),
    line_rate: MoneySchema,
    line_quantity: z.number(),
    line_usage: z.number(),
    is_base: bool(),
    is_free: bool(),
    is_setup: bool(),
    is_usage: bool(),
    is_recurring: bool(),
    is_taxed: FlagSchema,
    tax_taxable: MoneySchema,
    tax_taxed: MoneySchema,
    tax_total: MoneySchema,
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
  }))

  const InvoiceListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(InvoiceRowSchema),
  }))

  const InvoicePdfResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: str(),
  }))

  const InvoiceResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: InvoiceSchema,
  }))

  const InvoiceRowSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    customer_id: IdSchema,
    package_id: NullableIdSchema,
    external_key: nullableStr(),
    token: str(),
    refnumber: str(),
    invoice_status_name: str(),
    invoice_status_str: str(),
    invoice_status_state: str(),
    is_paid: bool(),
    is_void: bool(),
    is_overdue: bool(),
    days_overdue: integer(),
    date: str(),
    due_date: str(),
    paid_date: nullableStr(),
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    cycle_this_date: nullableStr(),
    cycle_pre_from_date: nullableStr(),
    cycle_pre_to_date: nullableStr(),
    cycle_post_from_date: nullableStr(),
    cycle_post_to_date: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    subtotal: MoneySchema,
    taxes: MoneySchema,
    total: MoneySchema,
    credits: MoneySchema,
    payments: MoneySchema,
    applied: MoneySchema,
    writeoffs: MoneySchema,
    declines: z.number(),
    balance: MoneySchema,
    sum_base: MoneySchema,
    sum_usage: MoneySchema,
    sum_onetime: MoneySchema,
    bill_block: nullableStr(),
    bill_email: nullableStr(),
    ship_block: nullableStr(),
    memo: nullableStr(),
    url_permalink: str(),
    url_paylink: str(),
    url_pdflink: str(),
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    brand_id: NullableIdSchema,
    delay_datetime: nullableStr(),
    write_datetime: str(),
    void_datetime: nullableStr(),
    line_items: z.array(InvoiceLineItemSchema),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const ItemSchema: z.ZodType = z.lazy(() => partial({
    item_id: IdSchema,
    item_type: str(),
    external_key: nullableStr(),
    token: str(),
    name: str(),
    description: nullableStr(),
    enabled: bool(),
    units: nullableStr(),
    units_plural: nullableStr(),
    accounting_sku: nullableStr(),
    accounting_account_income: nullableStr(),
    tax_group_id: NullableIdSchema,
    tax_group_name: nullableStr(),
    expire_recurs: z.union([integer(), str()]).nullable(),
    trial_recurs: z.union([integer(), str()]).nullable(),
    service_dates_type: nullableStr(),
    service_dates_visibility: nullableStr(),
    tierset_id: NullableIdSchema,
    tiersets: z.array(TiersetSchema),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
    service_data: ItemServiceDataSchema,
    categories: z.array(ItemCategoryRowSchema),
  }))

  const ItemCategoryListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(ItemCategoryRowSchema),
  }))

  const ItemCategoryRowSchema: z.ZodType = z.lazy(() => partial({
    item_category_id: IdSchema,
    name: str(),
    external_key: nullableStr(),
  }))

  const ItemListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(ItemRowSchema),
  }))

  const ItemResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: ItemSchema,
  }))

  const ItemRowSchema: z.ZodType = z.lazy(() => partial({
    item_id: IdSchema,
    item_type: str(),
    external_key: nullableStr(),
    token: str(),
    name: str(),
    description: nullableStr(),
    enabled: bool(),
    units: nullableStr(),
    units_plural: nullableStr(),
    accounting_sku: nullableStr(),
    accounting_account_income: nullableStr(),
    tax_group_id: NullableIdSchema,
    tax_group_name: nullableStr(),
    expire_recurs: z.union([integer(), str()]).nullable(),
    trial_recurs: z.union([integer(), str()]).nullable(),
    service_dates_type: nullableStr(),
    service_dates_visibility: nullableStr(),
    tierset_id: NullableIdSchema,
    tiersets: z.array(TiersetSchema),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
  }))

  const ItemServiceDataSchema: z.ZodType = z.lazy(() => partial({
    trial_days: nullableInteger(),
    trial_units: z.number().nullable(),
    is_usage: bool(),
  }))

  const LanguageSchema: z.ZodType = z.lazy(() => partial({
    language_id: IdSchema,
    language: nullableStr(),
    iso639: nullableStr(),
  }))

  const LanguageListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(LanguageSchema),
  }))

  const LoginUrlResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: str(),
  }))

  const MoneySchema: z.ZodType = z.lazy(() => z.number())

  const NoteListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(NoteRowSchema),
  }))

  const NoteRowSchema: z.ZodType = z.lazy(() => partial({
    note_id: IdSchema,
    note: str(),
    context_str: nullableStr(),
    context_id: NullableIdSchema,
    note_is_pinned: bool(),
    user_id: NullableIdSchema,
    admin_id: NullableIdSchema,
    note_datetime: nullableStr(),
  }))

  const NullableIdSchema: z.ZodType = z.lazy(() => z.union([integer(), str().regex(new RegExp("^-?\\d+$"))]).nullable())

  const PackageSchema: z.ZodType = z.lazy(() => partial({
    package_id: IdSchema,
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    nickname: nullableStr(),
    package_status_id: integer(),
    package_status_name: str(),
    package_status_str: str(),
    package_status_state: str(),
    is_overdue: bool(),
    days_overdue: nullableInteger(),
    cancel_reason: nullableStr(),
    paymethod: str(),
    creditcard_id: NullableIdSchema,
    ach_id: NullableIdSchema,
    tokenized_id: NullableIdSchema,
    paycycle: PayCycleSchema,
    next_invoice_datetime: nullableStr(),
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    amount_invoiced: MoneySchema,
    amount_collected: MoneySchema,
    amount_due: MoneySchema,
    mrr: MoneySchema,
    arr: MoneySchema,
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    brand_id: NullableIdSchema,
    brand_name: nullableStr(),
    class_id: NullableIdSchema,
    class_name: nullableStr(),
    url_self: nullableStr(),
    start_datetime: nullableStr(),
    holduntil_datetime: nullableStr(),
    suspendfrom_datetime: nullableStr(),
    suspendto_datetime: nullableStr(),
    cancel_datetime: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
    line_items: z.array(PackageLineItemSchema),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const PackageLineItemSchema: z.ZodType = z.lazy(() => partial({
    line_item_id: IdSchema,
    external_key: nullableStr(),
    nickname: nullableStr(),
    descrip: nullableStr(),
    license: nullableStr(),
    item_id: IdSchema,
    item_name: nullableStr(),
    item_external_key: nullableStr(),
    item_accounting_sku: nullableStr(),
    item_token: nullableStr(),
    item_units: nullableStr(),
    tierset_id: NullableIdSchema,
    tierset: TiersetSchema.nullable(),
    trial_days: nullableInteger(),
    trial_units: z.number().nullable(),
    expire_recurs: z.union([integer(), str()]).nullable(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    subscribe_datetime: nullableStr(),
    subscribe_prorate_from_datetime: nullableStr(),
    subscribe_prorate_to_datetime: nullableStr(),
    cancel_datetime: nullableStr(),
    expire_datetime: nullableStr(),
  }))

  const PackageListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(PackageRowSchema),
  }))

  const PackageResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: PackageSchema,
  }))

  const PackageRowSchema: z.ZodType = z.lazy(() => partial({
    package_id: IdSchema,
    customer_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    nickname: nullableStr(),
    package_status_id: integer(),
    package_status_name: str(),
    package_status_str: str(),
    package_status_state: str(),
    is_overdue: bool(),
    days_overdue: nullableInteger(),
    cancel_reason: nullableStr(),
    paymethod: str(),
    creditcard_id: NullableIdSchema,
    ach_id: NullableIdSchema,
    tokenized_id: NullableIdSchema,
    paycycle: PayCycleSchema,
    next_invoice_datetime: nullableStr(),
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    terms_days: nullableInteger(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    amount_invoiced: MoneySchema,
    amount_collected: MoneySchema,
    amount_due: MoneySchema,
    mrr: MoneySchema,
    arr: MoneySchema,
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    brand_id: NullableIdSchema,
    brand_name: nullableStr(),
    class_id: NullableIdSchema,
    class_name: nullableStr(),
    url_self: nullableStr(),
    start_datetime: nullableStr(),
    holduntil_datetime: nullableStr(),
    suspendfrom_datetime: nullableStr(),
    suspendto_datetime: nullableStr(),
    cancel_datetime: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
    line_items: z.array(PackageLineItemSchema),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const PayCycleSchema: z.ZodType = z.lazy(() => str())

  const PaymentTermsSchema: z.ZodType = z.lazy(() => partial({
    terms_id: IdSchema,
    name: nullableStr(),
    days: nullableInteger(),
  }))

  const PaymentTermsListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(PaymentTermsSchema),
  }))

  const QuoteSchema: z.ZodType = z.lazy(() => partial({
    quote_id: IdSchema,
    customer_id: NullableIdSchema,
    external_key: nullableStr(),
    token: str(),
    refnumber: nullableStr(),
    nickname: nullableStr(),
    quote_status_name: str(),
    quote_status_str: str(),
    quote_status_state: str(),
    paycycle: QuotePayCycleSchema,
    date: nullableStr(),
    due_date: nullableStr(),
    currency_id: NullableIdSchema,
    currency_symbol: nullableStr(),
    currency_iso4217: nullableStr(),
    total: MoneySchema,
    setup: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    admin_id: NullableIdSchema,
    brand_id: NullableIdSchema,
    class_id: NullableIdSchema,
    memo: nullableStr(),
    bill_block: nullableStr(),
    ship_block: nullableStr(),
    url_permalink: nullableStr(),
    url_pdflink: nullableStr(),
    url_self: nullableStr(),
    url_acceptlink: nullableStr(),
    url_rejectlink: nullableStr(),
    write_datetime: str(),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
    line_items: z.array(QuoteLineItemSchema),
    invoices: z.array(QuoteInvoiceSchema),
    packages: z.array(QuotePackageSchema),
  }))

  const QuoteInvoiceSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
  }))

  const QuoteLineItemSchema: z.ZodType = z.lazy(() => partial({
    line_item_id: IdSchema,
    item_id: NullableIdSchema,
    item_name: nullableStr(),
    descrip: nullableStr(),
    line_quantity: z.number().nullable(),
  }))

  const QuoteListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(QuoteRowSchema),
  }))

  const QuotePackageSchema: z.ZodType = z.lazy(() => partial({
    package_id: IdSchema,
  }))

  const QuotePayCycleSchema: z.ZodType = z.lazy(() => str())

  const QuoteResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: QuoteSchema,
  }))

  const QuoteRowSchema: z.ZodType = z.lazy(() => partial({
    quote_id: IdSchema,
    customer_id: NullableIdSchema,
    external_key: nullableStr(),
    token: str(),
    refnumber: nullableStr(),
    nickname: nullableStr(),
    quote_status_name: str(),
    quote_status_str: str(),
    quote_status_state: str(),
    paycycle: QuotePayCycleSchema,
    date: nullableStr(),
    due_date: nullableStr(),
    currency_id: NullableIdSchema,
    currency_symbol: nullableStr(),
    currency_iso4217: nullableStr(),
    total: MoneySchema,
    setup: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableStr(),
    admin_id: NullableIdSchema,
    brand_id: NullableIdSchema,
    class_id: NullableIdSchema,
    memo: nullableStr(),
    bill_block: nullableStr(),
    ship_block: nullableStr(),
    url_permalink: nullableStr(),
    url_pdflink: nullableStr(),
    url_self: nullableStr(),
    url_acceptlink: nullableStr(),
    url_rejectlink: nullableStr(),
    write_datetime: str(),
    bill_addr1: nullableStr(),
    bill_addr2: nullableStr(),
    bill_addr3: nullableStr(),
    bill_city: nullableStr(),
    bill_state: nullableStr(),
    bill_postcode: nullableStr(),
    bill_country: nullableStr(),
    bill_notes: nullableStr(),
    ship_addr1: nullableStr(),
    ship_addr2: nullableStr(),
    ship_addr3: nullableStr(),
    ship_city: nullableStr(),
    ship_state: nullableStr(),
    ship_postcode: nullableStr(),
    ship_country: nullableStr(),
    ship_notes: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const RefundReferenceSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
  }))

  const ReportListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(SavedReportSchema),
  }))

  const ReportResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.unknown(),
  }))

  const RevisionSchema: z.ZodType = z.lazy(() => partial({
    context_str: str(),
    context_id: IdSchema,
    admin_id: NullableIdSchema,
    admin_name: nullableStr(),
    user_id: NullableIdSchema,
    user_name: nullableStr(),
    integration_id: NullableIdSchema,
    revision_datetime: str(),
    revision_ipaddr: nullableStr(),
    revision_note: nullableStr(),
  }))

  const RevisionListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(RevisionSchema),
  }))

  const SavedReportSchema: z.ZodType = z.lazy(() => anyObject())

  const SystemLogSchema: z.ZodType = z.lazy(() => partial({
    log_id: IdSchema,
    msg: nullableStr(),
    log_datetime: nullableStr(),
  }))

  const SystemLogListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(SystemLogSchema),
  }))

  const TierSchema: z.ZodType = z.lazy(() => partial({
    tier_id: IdSchema,
    unit_from: z.union([z.number(), str()]).nullable(),
    unit_to: z.union([z.number(), str()]).nullable(),
    amount: DecimalSchema,
  }))

  const TiersetSchema: z.ZodType = z.lazy(() => partial({
    tierset_id: IdSchema,
    pricemodel: str(),
    pricemodel_desc: str(),
    paycycle: PayCycleSchema,
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    setup: MoneySchema,
    setup_formatted: str(),
    base: MoneySchema,
    base_formatted: str(),
    minimum: MoneySchema,
    minimum_formatted: str(),
    percent: DecimalSchema,
    percent_formatted: str(),
    tiers: z.array(TierSchema),
    write_datetime: str(),
    mod_datetime: str(),
  }))

  const TokenizedPaymethodListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(TokenizedPaymethodRowSchema),
  }))

  const TokenizedPaymethodRowSchema: z.ZodType = z.lazy(() => partial({
    tokenized_id: IdSchema,
    customer_id: IdSchema,
    type: str(),
    token: str(),
    name: nullableStr(),
    paymethod_hint: nullableStr(),
    expdate: nullableStr(),
    type_hint: nullableStr(),
    gateway: nullableStr(),
    write_datetime: nullableStr(),
    mod_datetime: nullableStr(),
  }))

  const TransactionSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
    customer_id: IdSchema,
    brand_id: NullableIdSchema,
    token: str(),
    transaction_type: str(),
    transaction_type_name: str(),
    transaction_method: nullableStr(),
    transaction_detail: nullableStr(),
    transaction_status_name: nullableStr(),
    transaction_status_str: nullableStr(),
    transaction_status_state: nullableStr(),
    transaction_date: str(),
    transaction_datetime: str(),
    void_datetime: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    amount: MoneySchema,
    fee: MoneySchema,
    applied: MoneySchema,
    unapplied: MoneySchema,
    gateway_id: NullableIdSchema,
    gateway_method: nullableStr(),
    gateway_status: integer(),
    gateway_transid: nullableStr(),
    gateway_msg: nullableStr(),
    gateway_err_code: nullableInteger(),
    gateway_err_detail: nullableStr(),
    gateway_opts: anyObject().nullable(),
    url_self: nullableStr(),
    applied_to: z.array(AppliedInvoiceSchema),
    refunds: z.array(RefundReferenceSchema),
    payments: z.array(anyObject()),
    external_key: nullableStr(),
    transaction_ipaddr: nullableStr(),
  }))

  const TransactionListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(TransactionRowSchema),
  }))

  const TransactionResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: TransactionSchema,
  }))

  const TransactionRowSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
    customer_id: IdSchema,
    brand_id: NullableIdSchema,
    token: str(),
    transaction_type: str(),
    transaction_type_name: str(),
    transaction_method: nullableStr(),
    transaction_detail: nullableStr(),
    transaction_status_name: nullableStr(),
    transaction_status_str: nullableStr(),
    transaction_status_state: nullableStr(),
    transaction_date: str(),
    transaction_datetime: str(),
    void_datetime: nullableStr(),
    currency_id: IdSchema,
    currency_symbol: str(),
    currency_iso4217: str(),
    amount: MoneySchema,
    fee: MoneySchema,
    applied: MoneySchema,
    unapplied: MoneySchema,
    gateway_id: NullableIdSchema,
    gateway_method: nullableStr(),
    gateway_status: integer(),
    gateway_transid: nullableStr(),
    gateway_msg: nullableStr(),
    gateway_err_code: nullableInteger(),
    gateway_err_detail: nullableStr(),
    gateway_opts: anyObject().nullable(),
    url_self: nullableStr(),
    applied_to: z.array(AppliedInvoiceSchema),
    refunds: z.array(RefundReferenceSchema),
    payments: z.array(anyObject()),
  }))

  const UsageBulkResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.unknown(),
  }))

  const UsageListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(UsageRowSchema),
  }))

  const UsageRowSchema: z.ZodType = z.lazy(() => partial({
    usage_history_id: IdSchema,
    line_item_id: IdSchema,
    usage_value: DecimalSchema,
    type: nullableStr(),
    from: nullableStr(),
    to: nullableStr(),
    external_key: nullableStr(),
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    custom_4: nullableStr(),
    custom_5: nullableStr(),
    custom_6: nullableStr(),
    custom_7: nullableStr(),
    custom_8: nullableStr(),
    custom_9: nullableStr(),
    custom_10: nullableStr(),
    custom_11: nullableStr(),
    custom_12: nullableStr(),
    custom_13: nullableStr(),
    custom_14: nullableStr(),
    custom_15: nullableStr(),
    custom_16: nullableStr(),
    custom_17: nullableStr(),
    custom_18: nullableStr(),
    custom_19: nullableStr(),
    custom_20: nullableStr(),
  }))

  const UserSchema: z.ZodType = z.lazy(() => partial({
    user_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    username: nullableStr(),
    name: str(),
    first_name: nullableStr(),
    middle_name_glob: nullableStr(),
    last_name: nullableStr(),
    name_suffix: nullableStr(),
    display_as: str(),
    title: nullableStr(),
    email: nullableStr(),
    phone: nullableStr(),
    mobile: nullableStr(),
    user_type_id: NullableIdSchema,
    user_type_name: nullableStr(),
    customer_id: NullableIdSchema,
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    url_self: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
    customers: z.array(UserCustomerSchema),
  }))

  const UserCustomerSchema: z.ZodType = z.lazy(() => partial({
    customer_id: IdSchema,
    company: str(),
  }))

  const UserListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(UserRowSchema),
  }))

  const UserResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: UserSchema,
  }))

  const UserRowSchema: z.ZodType = z.lazy(() => partial({
    user_id: IdSchema,
    external_key: nullableStr(),
    token: str(),
    username: nullableStr(),
    name: str(),
    first_name: nullableStr(),
    middle_name_glob: nullableStr(),
    last_name: nullableStr(),
    name_suffix: nullableStr(),
    display_as: str(),
    title: nullableStr(),
    email: nullableStr(),
    phone: nullableStr(),
    mobile: nullableStr(),
    user_type_id: NullableIdSchema,
    user_type_name: nullableStr(),
    customer_id: NullableIdSchema,
    custom_1: nullableStr(),
    custom_2: nullableStr(),
    custom_3: nullableStr(),
    url_self: nullableStr(),
    write_datetime: str(),
    mod_datetime: str(),
  }))

  const WebhookSubscriptionSchema: z.ZodType = z.lazy(() => partial({
    target_url: nullableStr(),
    event: nullableStr(),
  }))

  const WebhookSubscriptionListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: str(),
    message: nullableStr(),
    details: anyObject().nullable().optional(),
    response: z.array(WebhookSubscriptionSchema),
  }))

  return {
    chargeover_apply_transaction: ActionResponseSchema,
    chargeover_approve_invoice: ActionResponseSchema,
    chargeover_cancel_subscription: ActionResponseSchema,
    chargeover_commit_chargeoverjs_request: ActionResponseSchema,
    chargeover_convert_quote: ActionResponseSchema,
    chargeover_count_customers: CountResponseSchema,
    chargeover_create_ach_account: IdResponseSchema,
    chargeover_create_credit_card: IdResponseSchema,
    chargeover_create_customer: IdResponseSchema,
    chargeover_create_invoice: IdResponseSchema,
    chargeover_create_item: IdResponseSchema,
    chargeover_create_note: IdResponseSchema,
    chargeover_create_payment: IdResponseSchema,
    chargeover_create_quote: IdResponseSchema,
    chargeover_create_subscription: IdResponseSchema,
    chargeover_create_tokenized_paymethod: IdResponseSchema,
    chargeover_create_transaction: IdResponseSchema,
    chargeover_create_usage: IdResponseSchema,
    chargeover_create_usages: UsageBulkResponseSchema,
    chargeover_create_user: IdResponseSchema,
    chargeover_create_user_login_url: LoginUrlResponseSchema,
    chargeover_decline_transaction: ActionResponseSchema,
    chargeover_delete_ach_account: ActionResponseSchema,
    chargeover_delete_credit_card: ActionResponseSchema,
    chargeover_delete_customer: ActionResponseSchema,
    chargeover_delete_invoice: ActionResponseSchema,
    chargeover_delete_item: ActionResponseSchema,
    chargeover_delete_subscription: ActionResponseSchema,
    chargeover_delete_tokenized_paymethod: ActionResponseSchema,
    chargeover_delete_user: ActionResponseSchema,
    chargeover_email_invoice: ActionResponseSchema,
    chargeover_email_transaction: ActionResponseSchema,
    chargeover_find_customer_by_external_key: CustomerListResponseSchema,
    chargeover_find_invoice_by_external_key: InvoiceListResponseSchema,
    chargeover_find_item_by_external_key: ItemListResponseSchema,
    chargeover_find_subscription_by_external_key: PackageListResponseSchema,
    chargeover_find_transaction_by_external_key: TransactionListResponseSchema,
    chargeover_find_user_by_external_key: UserListResponseSchema,
    chargeover_get_current_user: CustomerListResponseSchema,
    chargeover_get_customer: CustomerResponseSchema,
    chargeover_get_exchange_rate: ExchangeRateResponseSchema,
    chargeover_get_invoice: InvoiceResponseSchema,
    chargeover_get_invoice_pdf: InvoicePdfResponseSchema,
    chargeover_get_item: ItemResponseSchema,
    chargeover_get_quote: QuoteResponseSchema,
    chargeover_get_subscription: PackageResponseSchema,
    chargeover_get_transaction: TransactionResponseSchema,
    chargeover_get_user: UserResponseSchema,
    chargeover_hold_subscription: ActionResponseSchema,
    chargeover_invoice_subscription: IdResponseSchema,
    chargeover_list_ach_accounts: AchAccountListResponseSchema,
    chargeover_list_admins: AdminListResponseSchema,
    chargeover_list_brands: BrandListResponseSchema,
    chargeover_list_campaigns: CampaignListResponseSchema,
    chargeover_list_chargeoverjs_requests: ChargeoverjsRequestListResponseSchema,
    chargeover_list_classes: AccountingClassListResponseSchema,
    chargeover_list_countries: CountryListResponseSchema,
    chargeover_list_coupons: CouponListResponseSchema,
    chargeover_list_credit_cards: CreditCardListResponseSchema,
    chargeover_list_currencies: CurrencyListResponseSchema,
    chargeover_list_custom_fields: CustomFieldListResponseSchema,
    chargeover_list_customer_revisions: RevisionListResponseSchema,
    chargeover_list_customers: CustomerListResponseSchema,
    chargeover_list_invoices: InvoiceListResponseSchema,
    chargeover_list_item_categories: ItemCategoryListResponseSchema,
    chargeover_list_items: ItemListResponseSchema,
    chargeover_list_languages: LanguageListResponseSchema,
    chargeover_list_notes: NoteListResponseSchema,
    chargeover_list_quotes: QuoteListResponseSchema,
    chargeover_list_reports: ReportListResponseSchema,
    chargeover_list_subscriptions: PackageListResponseSchema,
    chargeover_list_system_logs: SystemLogListResponseSchema,
    chargeover_list_terms: PaymentTermsListResponseSchema,
    chargeover_list_tokenized_paymethods: TokenizedPaymethodListResponseSchema,
    chargeover_list_transactions: TransactionListResponseSchema,
    chargeover_list_usages: UsageListResponseSchema,
    chargeover_list_users: UserListResponseSchema,
    chargeover_list_webhooks: WebhookSubscriptionListResponseSchema,
    chargeover_pay_invoice: ActionResponseSchema,
    chargeover_print_invoice: ActionResponseSchema,
    chargeover_refund_transaction: IdResponseSchema,
    chargeover_reject_chargeoverjs_request: ActionResponseSchema,
    chargeover_reset_user_password: ActionResponseSchema,
    chargeover_run_aggregate: AggregateResponseSchema,
    chargeover_run_bulk: BulkResponseSchema,
    chargeover_run_report: ReportResponseSchema,
    chargeover_send_subscription_welcome: ActionResponseSchema,
    chargeover_set_config: ConfigResponseSchema,
    chargeover_set_exchange_rate: ActionResponseSchema,
    chargeover_set_subscription_paycycle: ActionResponseSchema,
    chargeover_set_subscription_payment_method: ActionResponseSchema,
    chargeover_subscribe_webhook: IdResponseSchema,
    chargeover_suspend_subscription: ActionResponseSchema,
    chargeover_uncancel_subscription: ActionResponseSchema,
    chargeover_unsubscribe_webhook: ActionResponseSchema,
    chargeover_unsuspend_subscription: ActionResponseSchema,
    chargeover_update_customer: IdResponseSchema,
    chargeover_update_invoice: IdResponseSchema,
    chargeover_update_item: IdResponseSchema,
    chargeover_update_subscription: IdResponseSchema,
    chargeover_update_user: IdResponseSchema,
    chargeover_upgrade_subscription: ActionResponseSchema,
    chargeover_void_invoice: ActionResponseSchema,
    chargeover_void_transaction: ActionResponseSchema,
    AccountingClass: AccountingClassSchema,
    AccountingClassListResponse: AccountingClassListResponseSchema,
    AchAccountListResponse: AchAccountListResponseSchema,
    AchAccountRow: AchAccountRowSchema,
    ActionResponse: ActionResponseSchema,
    Admin: AdminSchema,
    AdminListResponse: AdminListResponseSchema,
    AggregateResponse: AggregateResponseSchema,
    AppliedInvoice: AppliedInvoiceSchema,
    Brand: BrandSchema,
    BrandListResponse: BrandListResponseSchema,
    BulkAnswer: BulkAnswerSchema,
    BulkResponse: BulkResponseSchema,
    Campaign: CampaignSchema,
    CampaignListResponse: CampaignListResponseSchema,
    ChargeoverjsRequest: ChargeoverjsRequestSchema,
    ChargeoverjsRequestListResponse: ChargeoverjsRequestListResponseSchema,
    ConfigResponse: ConfigResponseSchema,
    CountResponse: CountResponseSchema,
    Country: CountrySchema,
    CountryListResponse: CountryListResponseSchema,
    Coupon: CouponSchema,
    CouponListResponse: CouponListResponseSchema,
    CreditCardListResponse: CreditCardListResponseSchema,
    CreditCardRow: CreditCardRowSchema,
    Currency: CurrencySchema,
    CurrencyListResponse: CurrencyListResponseSchema,
    CustomField: CustomFieldSchema,
    CustomFieldListResponse: CustomFieldListResponseSchema,
    Customer: CustomerSchema,
    CustomerListResponse: CustomerListResponseSchema,
    CustomerResponse: CustomerResponseSchema,
    CustomerRow: CustomerRowSchema,
    Decimal: DecimalSchema,
    ExchangeRateResponse: ExchangeRateResponseSchema,
    Flag: FlagSchema,
    Id: IdSchema,
    IdResponse: IdResponseSchema,
    Invoice: InvoiceSchema,
    InvoiceLineItem: InvoiceLineItemSchema,
    InvoiceListResponse: InvoiceListResponseSchema,
    InvoicePdfResponse: InvoicePdfResponseSchema,
    InvoiceResponse: InvoiceResponseSchema,
    InvoiceRow: InvoiceRowSchema,
    Item: ItemSchema,
    ItemCategoryListResponse: ItemCategoryListResponseSchema,
    ItemCategoryRow: ItemCategoryRowSchema,
    ItemListResponse: ItemListResponseSchema,
    ItemResponse: ItemResponseSchema,
    ItemRow: ItemRowSchema,
    ItemServiceData: ItemServiceDataSchema,
    Language: LanguageSchema,
    LanguageListResponse: LanguageListResponseSchema,
    LoginUrlResponse: LoginUrlResponseSchema,
    Money: MoneySchema,
    NoteListResponse: NoteListResponseSchema,
    NoteRow: NoteRowSchema,
    NullableId: NullableIdSchema,
    Package: PackageSchema,
    PackageLineItem: PackageLineItemSchema,
    PackageListResponse: PackageListResponseSchema,
    PackageResponse: PackageResponseSchema,
    PackageRow: PackageRowSchema,
    PayCycle: PayCycleSchema,
    PaymentTerms: PaymentTermsSchema,
    PaymentTermsListResponse: PaymentTermsListResponseSchema,
    Quote: QuoteSchema,
    QuoteInvoice: QuoteInvoiceSchema,
    QuoteLineItem: QuoteLineItemSchema,
    QuoteListResponse: QuoteListResponseSchema,
    QuotePackage: QuotePackageSchema,
    QuotePayCycle: QuotePayCycleSchema,
    QuoteResponse: QuoteResponseSchema,
    QuoteRow: QuoteRowSchema,
    RefundReference: RefundReferenceSchema,
    ReportListResponse: ReportListResponseSchema,
    ReportResponse: ReportResponseSchema,
    Revision: RevisionSchema,
    RevisionListResponse: RevisionListResponseSchema,
    SavedReport: SavedReportSchema,
    SystemLog: SystemLogSchema,
    SystemLogListResponse: SystemLogListResponseSchema,
    Tier: TierSchema,
    Tierset: TiersetSchema,
    TokenizedPaymethodListResponse: TokenizedPaymethodListResponseSchema,
    TokenizedPaymethodRow: TokenizedPaymethodRowSchema,
    Transaction: TransactionSchema,
    TransactionListResponse: TransactionListResponseSchema,
    TransactionResponse: TransactionResponseSchema,
    TransactionRow: TransactionRowSchema,
    UsageBulkResponse: UsageBulkResponseSchema,
    UsageListResponse: UsageListResponseSchema,
    UsageRow: UsageRowSchema,
    User: UserSchema,
    UserCustomer: UserCustomerSchema,
    UserListResponse: UserListResponseSchema,
    UserResponse: UserResponseSchema,
    UserRow: UserRowSchema,
    WebhookSubscription: WebhookSubscriptionSchema,
    WebhookSubscriptionListResponse: WebhookSubscriptionListResponseSchema,
  }
}
