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

const FilterDateSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([str(), z.date()]))

const FilterNumberSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([z.number(), str().regex(new RegExp("^-?\\d+(\\.\\d+)?$"))]))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const GetTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const InvoiceOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("invoice_id refnumber customer_id bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token package_id invoice_index date currency_id token custom_1 custom_2 custom_3 line_items.item_id line_items.custom_1 line_items.custom_2 line_items.custom_3 line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id write_datetime mod_datetime due_date days_overdue subtotal taxes total credits payments balance", SortDirectionSchema),
  }))

const InvoiceWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("refnumber bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token token custom_1 custom_2 custom_3 line_items.custom_1 line_items.custom_2 line_items.custom_3", TextConditionSchema),
    ...fields("invoice_id customer_id package_id invoice_index currency_id line_items.item_id line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id", NumberConditionSchema),
    ...fields("date write_datetime mod_datetime", DateConditionSchema),
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

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    customer_id: optionalInteger(),
    where: z.union([str(), PackageWhereSchema]).optional(),
    order: z.union([str(), PackageOrderSchema]).optional(),
    expand: optionalStr(),
  }))

const ListTransactionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([str(), TransactionWhereSchema]).optional(),
    order: z.union([str(), TransactionOrderSchema]).optional(),
    expand: optionalStr(),
  }))

const NumberComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("gt gte lt lte contains", FilterNumberSchema),
    ...fields("equals notEquals", FilterNumberSchema.nullable()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const NumberConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([FilterNumberSchema, NumberComparisonsSchema]).nullable())

const PackageOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("package_id customer_id token brand_id paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key write_datetime mod_datetime cancel_datetime quote.quote_id line_items.external_key line_items.custom_1 line_items.item_id customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 next_invoice_datetime holduntil_datetime amount_invoiced amount_collected amount_due", SortDirectionSchema),
  }))

const PackageWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("token paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key line_items.external_key line_items.custom_1 customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20", TextConditionSchema),
    ...fields("package_id customer_id brand_id quote.quote_id line_items.item_id", NumberConditionSchema),
    ...fields("write_datetime mod_datetime cancel_datetime", DateConditionSchema),
  }))

const SortDirectionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.literal(["asc","desc"]))

const TextComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("gt gte lt lte contains", str()),
    ...fields("equals notEquals", nullableStr()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const TextConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([nullableStr(), TextComparisonsSchema]))

const TransactionOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("transaction_id customer_id gateway_id currency_id creditcard_id ach_id tokenized_id token external_key gateway_status gateway_transid amount fee transaction_type transaction_method transaction_detail transaction_datetime transaction_status.state transaction_status.str applied_to.package_id applied_to.package_external_key applied_to.invoice_id transaction_date void_datetime applied unapplied", SortDirectionSchema),
  }))

const TransactionWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => nonEmpty({
    ...fields("transaction_id customer_id gateway_id currency_id creditcard_id ach_id tokenized_id gateway_status amount fee applied_to.package_id applied_to.invoice_id", NumberConditionSchema),
    ...fields("token external_key gateway_transid transaction_type transaction_method transaction_detail transaction_status.state transaction_status.str applied_to.package_external_key", TextConditionSchema),
    ...fields("transaction_datetime", DateConditionSchema),
  }))

/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  chargeover_get_current_user: /* @__PURE__ */ z.strictObject({}),
  chargeover_get_customer: GetCustomerParamsSchema,
  chargeover_get_invoice: GetInvoiceParamsSchema,
  chargeover_get_transaction: GetTransactionParamsSchema,
  chargeover_list_customers: ListCustomersParamsSchema,
  chargeover_list_invoices: ListInvoicesParamsSchema,
  chargeover_list_subscriptions: ListSubscriptionsParamsSchema,
  chargeover_list_transactions: ListTransactionsParamsSchema,
}

/** The response of each operation, on the wire. `object` creates the object schemas: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
  const AppliedInvoiceSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    applied: MoneySchema,
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

  const FlagSchema: z.ZodType = z.lazy(() => z.union([bool(), integer(), str()]))

  const IdSchema: z.ZodType = z.lazy(() => z.union([integer(), str().regex(new RegExp("^-?\\d+$"))]))

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

  const MoneySchema: z.ZodType = z.lazy(() => z.number())

  const NullableIdSchema: z.ZodType = z.lazy(() => z.union([integer(), str().regex(new RegExp("^-?\\d+$"))]).nullable())

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

  const RefundReferenceSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
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

  return {
    chargeover_get_current_user: CustomerListResponseSchema,
    chargeover_get_customer: CustomerResponseSchema,
    chargeover_get_invoice: InvoiceResponseSchema,
    chargeover_get_transaction: TransactionResponseSchema,
    chargeover_list_customers: CustomerListResponseSchema,
    chargeover_list_invoices: InvoiceListResponseSchema,
    chargeover_list_subscriptions: PackageListResponseSchema,
    chargeover_list_transactions: TransactionListResponseSchema,
    AppliedInvoice: AppliedInvoiceSchema,
    Customer: CustomerSchema,
    CustomerListResponse: CustomerListResponseSchema,
    CustomerResponse: CustomerResponseSchema,
    CustomerRow: CustomerRowSchema,
    Decimal: DecimalSchema,
    Flag: FlagSchema,
    Id: IdSchema,
    Invoice: InvoiceSchema,
    InvoiceLineItem: InvoiceLineItemSchema,
    InvoiceListResponse: InvoiceListResponseSchema,
    InvoiceResponse: InvoiceResponseSchema,
    InvoiceRow: InvoiceRowSchema,
    Money: MoneySchema,
    NullableId: NullableIdSchema,
    PackageLineItem: PackageLineItemSchema,
    PackageListResponse: PackageListResponseSchema,
    PackageRow: PackageRowSchema,
    PayCycle: PayCycleSchema,
    RefundReference: RefundReferenceSchema,
    Tier: TierSchema,
    Tierset: TiersetSchema,
    Transaction: TransactionSchema,
    TransactionListResponse: TransactionListResponseSchema,
    TransactionResponse: TransactionResponseSchema,
    TransactionRow: TransactionRowSchema,
  }
}
