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

/** An object that must not be empty: unknown keys, no key at all and `undefined` are refused. */
const saying = (shape: z.core.$ZodLooseShape): z.ZodType =>
  z.strictObject(shape).refine(
    (value) => {
      const said = Object.values(value)
      return said.length > 0 && !said.includes(undefined)
    },
    // A key that is refused is reported alone.
    { error: 'must say something, and nothing that is undefined', when: ({ issues }) => issues.length === 0 },
  )

/** The same schema for each of several fields. */
const fields = (names: string, schema: z.ZodType): z.core.$ZodLooseShape =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema.optional()]))

const CustomerOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("customer_id parent_customer_id bill_state ship_state bill_country ship_country external_key token company superuser_id superuser_email customer_status_state customer_status_str write_datetime mod_datetime custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 custom_21 custom_22 custom_23 custom_24 custom_25 custom_26 custom_27 custom_28 custom_29 custom_30 custom_31 custom_32 custom_33 custom_34 custom_35 custom_36 custom_37 custom_38 custom_39 custom_40 custom_41 custom_42 custom_43 custom_44 custom_45 custom_46 custom_47 custom_48 custom_49 custom_50 display_as superuser_name superuser_first_name superuser_last_name currency_id terms_days total paid balance", SortDirectionSchema),
  }))

const CustomerWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("bill_state ship_state bill_country ship_country external_key token company superuser_email customer_status_state customer_status_str custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 custom_21 custom_22 custom_23 custom_24 custom_25 custom_26 custom_27 custom_28 custom_29 custom_30 custom_31 custom_32 custom_33 custom_34 custom_35 custom_36 custom_37 custom_38 custom_39 custom_40 custom_41 custom_42 custom_43 custom_44 custom_45 custom_46 custom_47 custom_48 custom_49 custom_50", TextConditionSchema),
    ...fields("customer_id parent_customer_id superuser_id", NumberConditionSchema),
    ...fields("write_datetime mod_datetime", DateConditionSchema),
  }))

const DateComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("gt gte lt lte contains", FilterDateSchema),
    ...fields("equals notEquals", FilterDateSchema.nullable()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const DateConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([nullableText(), DateComparisonsSchema]))

const FilterDateSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([text(), z.date()]))

const FilterNumberSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([z.number(), text().regex(new RegExp("^-?\\d+(\\.\\d+)?$"))]))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const GetTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const InvoiceOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("invoice_id refnumber customer_id bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token package_id invoice_index date currency_id token custom_1 custom_2 custom_3 line_items.item_id line_items.custom_1 line_items.custom_2 line_items.custom_3 line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id write_datetime mod_datetime due_date days_overdue subtotal taxes total credits payments balance", SortDirectionSchema),
  }))

const InvoiceWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("refnumber bill_state ship_state bill_country ship_country invoice_status_str invoice_status_state package_token token custom_1 custom_2 custom_3 line_items.custom_1 line_items.custom_2 line_items.custom_3", TextConditionSchema),
    ...fields("invoice_id customer_id package_id invoice_index currency_id line_items.item_id line_items.item.categories.item_category_id transaction.transaction_id quote.quote_id", NumberConditionSchema),
    ...fields("date write_datetime mod_datetime", DateConditionSchema),
  }))

const ListCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([text(), CustomerWhereSchema]).optional(),
    order: z.union([text(), CustomerOrderSchema]).optional(),
    expand: optionalText(),
    status: optionalText(),
  }))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([text(), InvoiceWhereSchema]).optional(),
    order: z.union([text(), InvoiceOrderSchema]).optional(),
    expand: optionalText(),
    status: optionalText(),
  }))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    customer_id: optionalInteger(),
    where: z.union([text(), PackageWhereSchema]).optional(),
    order: z.union([text(), PackageOrderSchema]).optional(),
    expand: optionalText(),
  }))

const ListTransactionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    limit: integer().min(1).max(500).optional(),
    offset: integer().min(0).optional(),
    where: z.union([text(), TransactionWhereSchema]).optional(),
    order: z.union([text(), TransactionOrderSchema]).optional(),
    expand: optionalText(),
  }))

const NumberComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("gt gte lt lte contains", FilterNumberSchema),
    ...fields("equals notEquals", FilterNumberSchema.nullable()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const NumberConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([FilterNumberSchema, NumberComparisonsSchema]).nullable())

const PackageOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("package_id customer_id token brand_id paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key write_datetime mod_datetime cancel_datetime quote.quote_id line_items.external_key line_items.custom_1 line_items.item_id customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20 next_invoice_datetime holduntil_datetime amount_invoiced amount_collected amount_due", SortDirectionSchema),
  }))

const PackageWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("token paymethod paycycle nickname bill_state ship_state package_status_str package_status_state external_key line_items.external_key line_items.custom_1 customer.superuser_email customer.users.email custom_1 custom_2 custom_3 custom_4 custom_5 custom_6 custom_7 custom_8 custom_9 custom_10 custom_11 custom_12 custom_13 custom_14 custom_15 custom_16 custom_17 custom_18 custom_19 custom_20", TextConditionSchema),
    ...fields("package_id customer_id brand_id quote.quote_id line_items.item_id", NumberConditionSchema),
    ...fields("write_datetime mod_datetime cancel_datetime", DateConditionSchema),
  }))

const SortDirectionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.literal(["asc","desc"]))

const TextComparisonsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("gt gte lt lte contains", text()),
    ...fields("equals notEquals", nullableText()),
    ...fields("isNull isNotNull", z.literal(true)),
  }))

const TextConditionSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([nullableText(), TextComparisonsSchema]))

const TransactionOrderSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
    ...fields("transaction_id customer_id gateway_id currency_id creditcard_id ach_id tokenized_id token external_key gateway_status gateway_transid amount fee transaction_type transaction_method transaction_detail transaction_datetime transaction_status.state transaction_status.str applied_to.package_id applied_to.package_external_key applied_to.invoice_id transaction_date void_datetime applied unapplied", SortDirectionSchema),
  }))

const TransactionWhereSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => saying({
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

/** The response of each operation, on the wire, with objects created by `object`: loose ones keep unknown keys, strict ones report them. */
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
    external_key: nullableText(),
    token: text(),
    company: text(),
    display_as: text(),
    customer_status_id: nullableInteger(),
    customer_status_name: nullableText(),
    customer_status_str: nullableText(),
    customer_status_state: nullableText(),
    superuser_id: NullableIdSchema,
    superuser_name: nullableText(),
    superuser_first_name: nullableText(),
    superuser_last_name: nullableText(),
    superuser_email: nullableText(),
    superuser_phone: nullableText(),
    superuser_token: nullableText(),
    bill_block: nullableText(),
    ship_block: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    total: MoneySchema,
    paid: MoneySchema,
    balance: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableText(),
    terms_days: nullableInteger(),
    default_paymethod: nullableText(),
    default_creditcard_id: NullableIdSchema,
    default_ach_id: NullableIdSchema,
    url_paymethodlink: nullableText(),
    url_self: nullableText(),
    tax_ident: nullableText(),
    no_taxes: flag(),
    no_dunning: flag(),
    no_latefees: FlagSchema,
    no_procfees: FlagSchema,
    invoice_delivery: nullableText(),
    dunning_delivery: nullableText(),
    admin_id: NullableIdSchema,
    admin_name: nullableText(),
    admin_email: nullableText(),
    brand_id: NullableIdSchema,
    campaign_id: NullableIdSchema,
    class_id: NullableIdSchema,
    class_name: nullableText(),
    custtype_id: NullableIdSchema,
    language_id: NullableIdSchema,
    write_datetime: text(),
    write_ipaddr: nullableText(),
    mod_datetime: text(),
    mod_ipaddr: nullableText(),
    bill_addr1: nullableText(),
    bill_addr2: nullableText(),
    bill_addr3: nullableText(),
    bill_city: nullableText(),
    bill_state: nullableText(),
    bill_postcode: nullableText(),
    bill_country: nullableText(),
    bill_notes: nullableText(),
    ship_addr1: nullableText(),
    ship_addr2: nullableText(),
    ship_addr3: nullableText(),
    ship_city: nullableText(),
    ship_state: nullableText(),
    ship_postcode: nullableText(),
    ship_country: nullableText(),
    ship_notes: nullableText(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    custom_4: nullableText(),
    custom_5: nullableText(),
    custom_6: nullableText(),
    custom_7: nullableText(),
    custom_8: nullableText(),
    custom_9: nullableText(),
    custom_10: nullableText(),
    custom_11: nullableText(),
    custom_12: nullableText(),
    custom_13: nullableText(),
    custom_14: nullableText(),
    custom_15: nullableText(),
    custom_16: nullableText(),
    custom_17: nullableText(),
    custom_18: nullableText(),
    custom_19: nullableText(),
    custom_20: nullableText(),
    superuser_username: nullableText(),
    tags: z.array(z.unknown()),
  }))

  const CustomerListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: z.array(CustomerRowSchema),
  }))

  const CustomerResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: CustomerSchema,
  }))

  const CustomerRowSchema: z.ZodType = z.lazy(() => partial({
    customer_id: IdSchema,
    external_key: nullableText(),
    token: text(),
    company: text(),
    display_as: text(),
    customer_status_id: nullableInteger(),
    customer_status_name: nullableText(),
    customer_status_str: nullableText(),
    customer_status_state: nullableText(),
    superuser_id: NullableIdSchema,
    superuser_name: nullableText(),
    superuser_first_name: nullableText(),
    superuser_last_name: nullableText(),
    superuser_email: nullableText(),
    superuser_phone: nullableText(),
    superuser_token: nullableText(),
    bill_block: nullableText(),
    ship_block: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    total: MoneySchema,
    paid: MoneySchema,
    balance: MoneySchema,
    terms_id: NullableIdSchema,
    terms_name: nullableText(),
    terms_days: nullableInteger(),
    default_paymethod: nullableText(),
    default_creditcard_id: NullableIdSchema,
    default_ach_id: NullableIdSchema,
    url_paymethodlink: nullableText(),
    url_self: nullableText(),
    tax_ident: nullableText(),
    no_taxes: flag(),
    no_dunning: flag(),
    no_latefees: FlagSchema,
    no_procfees: FlagSchema,
    invoice_delivery: nullableText(),
    dunning_delivery: nullableText(),
    admin_id: NullableIdSchema,
    admin_name: nullableText(),
    admin_email: nullableText(),
    brand_id: NullableIdSchema,
    campaign_id: NullableIdSchema,
    class_id: NullableIdSchema,
    class_name: nullableText(),
    custtype_id: NullableIdSchema,
    language_id: NullableIdSchema,
    write_datetime: text(),
    write_ipaddr: nullableText(),
    mod_datetime: text(),
    mod_ipaddr: nullableText(),
    bill_addr1: nullableText(),
    bill_addr2: nullableText(),
    bill_addr3: nullableText(),
    bill_city: nullableText(),
    bill_state: nullableText(),
    bill_postcode: nullableText(),
    bill_country: nullableText(),
    bill_notes: nullableText(),
    ship_addr1: nullableText(),
    ship_addr2: nullableText(),
    ship_addr3: nullableText(),
    ship_city: nullableText(),
    ship_state: nullableText(),
    ship_postcode: nullableText(),
    ship_country: nullableText(),
    ship_notes: nullableText(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    custom_4: nullableText(),
    custom_5: nullableText(),
    custom_6: nullableText(),
    custom_7: nullableText(),
    custom_8: nullableText(),
    custom_9: nullableText(),
    custom_10: nullableText(),
    custom_11: nullableText(),
    custom_12: nullableText(),
    custom_13: nullableText(),
    custom_14: nullableText(),
    custom_15: nullableText(),
    custom_16: nullableText(),
    custom_17: nullableText(),
    custom_18: nullableText(),
    custom_19: nullableText(),
    custom_20: nullableText(),
  }))

  const DecimalSchema: z.ZodType = z.lazy(() => z.union([z.number(), text().regex(new RegExp("^-?\\d+(\\.\\d+)?$"))]))

  const FlagSchema: z.ZodType = z.lazy(() => z.union([flag(), integer(), text()]))

  const IdSchema: z.ZodType = z.lazy(() => z.union([integer(), text().regex(new RegExp("^-?\\d+$"))]))

  const InvoiceSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    customer_id: IdSchema,
    package_id: NullableIdSchema,
    external_key: nullableText(),
    token: text(),
    refnumber: text(),
    invoice_status_name: text(),
    invoice_status_str: text(),
    invoice_status_state: text(),
    is_paid: flag(),
    is_void: flag(),
    is_overdue: flag(),
    days_overdue: integer(),
    date: text(),
    due_date: text(),
    paid_date: nullableText(),
    terms_id: NullableIdSchema,
    terms_name: nullableText(),
    terms_days: nullableInteger(),
    cycle_this_date: nullableText(),
    cycle_pre_from_date: nullableText(),
    cycle_pre_to_date: nullableText(),
    cycle_post_from_date: nullableText(),
    cycle_post_to_date: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
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
    bill_block: nullableText(),
    bill_email: nullableText(),
    ship_block: nullableText(),
    memo: nullableText(),
    url_permalink: text(),
    url_paylink: text(),
    url_pdflink: text(),
    admin_id: NullableIdSchema,
    admin_name: nullableText(),
    brand_id: NullableIdSchema,
    delay_datetime: nullableText(),
    write_datetime: text(),
    void_datetime: nullableText(),
    line_items: z.array(InvoiceLineItemSchema),
    bill_addr1: nullableText(),
    bill_addr2: nullableText(),
    bill_addr3: nullableText(),
    bill_city: nullableText(),
    bill_state: nullableText(),
    bill_postcode: nullableText(),
    bill_country: nullableText(),
    bill_notes: nullableText(),
    ship_addr1: nullableText(),
    ship_addr2: nullableText(),
    ship_addr3: nullableText(),
    ship_city: nullableText(),
    ship_state: nullableText(),
    ship_postcode: nullableText(),
    ship_country: nullableText(),
    ship_notes: nullableText(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    custom_4: nullableText(),
    custom_5: nullableText(),
    custom_6: nullableText(),
    custom_7: nullableText(),
    custom_8: nullableText(),
    custom_9: nullableText(),
    custom_10: nullableText(),
    custom_11: nullableText(),
    custom_12: nullableText(),
    custom_13: nullableText(),
    custom_14: nullableText(),
    custom_15: nullableText(),
    custom_16: nullableText(),
    custom_17: nullableText(),
    custom_18: nullableText(),
    custom_19: nullableText(),
    custom_20: nullableText(),
  }))

  const InvoiceLineItemSchema: z.ZodType = z.lazy(() => partial({
    line_item_id: IdSchema,
    invoice_id: IdSchema,
    package_line_id: NullableIdSchema,
    item_id: IdSchema,
    item_name: nullableText(),
    item_external_key: nullableText(),
    item_accounting_sku: nullableText(),
    item_token: nullableText(),
    tierset_id: NullableIdSchema,
    descrip: nullableText(),
    line_rate: MoneySchema,
    line_quantity: z.number(),
    line_usage: z.number(),
    is_base: flag(),
    is_free: flag(),
    is_setup: flag(),
    is_usage: flag(),
    is_recurring: flag(),
    is_taxed: FlagSchema,
    tax_taxable: MoneySchema,
    tax_taxed: MoneySchema,
    tax_total: MoneySchema,
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
  }))

  const InvoiceListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: z.array(InvoiceRowSchema),
  }))

  const InvoiceResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: InvoiceSchema,
  }))

  const InvoiceRowSchema: z.ZodType = z.lazy(() => partial({
    invoice_id: IdSchema,
    customer_id: IdSchema,
    package_id: NullableIdSchema,
    external_key: nullableText(),
    token: text(),
    refnumber: text(),
    invoice_status_name: text(),
    invoice_status_str: text(),
    invoice_status_state: text(),
    is_paid: flag(),
    is_void: flag(),
    is_overdue: flag(),
    days_overdue: integer(),
    date: text(),
    due_date: text(),
    paid_date: nullableText(),
    terms_id: NullableIdSchema,
    terms_name: nullableText(),
    terms_days: nullableInteger(),
    cycle_this_date: nullableText(),
    cycle_pre_from_date: nullableText(),
    cycle_pre_to_date: nullableText(),
    cycle_post_from_date: nullableText(),
    cycle_post_to_date: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
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
    bill_block: nullableText(),
    bill_email: nullableText(),
    ship_block: nullableText(),
    memo: nullableText(),
    url_permalink: text(),
    url_paylink: text(),
    url_pdflink: text(),
    admin_id: NullableIdSchema,
    admin_name: nullableText(),
    brand_id: NullableIdSchema,
    delay_datetime: nullableText(),
    write_datetime: text(),
    void_datetime: nullableText(),
    line_items: z.array(InvoiceLineItemSchema),
    bill_addr1: nullableText(),
    bill_addr2: nullableText(),
    bill_addr3: nullableText(),
    bill_city: nullableText(),
    bill_state: nullableText(),
    bill_postcode: nullableText(),
    bill_country: nullableText(),
    bill_notes: nullableText(),
    ship_addr1: nullableText(),
    ship_addr2: nullableText(),
    ship_addr3: nullableText(),
    ship_city: nullableText(),
    ship_state: nullableText(),
    ship_postcode: nullableText(),
    ship_country: nullableText(),
    ship_notes: nullableText(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    custom_4: nullableText(),
    custom_5: nullableText(),
    custom_6: nullableText(),
    custom_7: nullableText(),
    custom_8: nullableText(),
    custom_9: nullableText(),
    custom_10: nullableText(),
    custom_11: nullableText(),
    custom_12: nullableText(),
    custom_13: nullableText(),
    custom_14: nullableText(),
    custom_15: nullableText(),
    custom_16: nullableText(),
    custom_17: nullableText(),
    custom_18: nullableText(),
    custom_19: nullableText(),
    custom_20: nullableText(),
  }))

  const MoneySchema: z.ZodType = z.lazy(() => z.number())

  const NullableIdSchema: z.ZodType = z.lazy(() => z.union([integer(), text().regex(new RegExp("^-?\\d+$"))]).nullable())

  const PackageLineItemSchema: z.ZodType = z.lazy(() => partial({
    line_item_id: IdSchema,
    external_key: nullableText(),
    nickname: nullableText(),
    descrip: nullableText(),
    license: nullableText(),
    item_id: IdSchema,
    item_name: nullableText(),
    item_external_key: nullableText(),
    item_accounting_sku: nullableText(),
    item_token: nullableText(),
    item_units: nullableText(),
    tierset_id: NullableIdSchema,
    tierset: TiersetSchema.nullable(),
    trial_days: nullableInteger(),
    trial_units: z.number().nullable(),
    expire_recurs: z.union([integer(), text()]).nullable(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    subscribe_datetime: nullableText(),
    subscribe_prorate_from_datetime: nullableText(),
    subscribe_prorate_to_datetime: nullableText(),
    cancel_datetime: nullableText(),
    expire_datetime: nullableText(),
  }))

  const PackageListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: z.array(PackageRowSchema),
  }))

  const PackageRowSchema: z.ZodType = z.lazy(() => partial({
    package_id: IdSchema,
    customer_id: IdSchema,
    external_key: nullableText(),
    token: text(),
    nickname: nullableText(),
    package_status_id: integer(),
    package_status_name: text(),
    package_status_str: text(),
    package_status_state: text(),
    is_overdue: flag(),
    days_overdue: nullableInteger(),
    cancel_reason: nullableText(),
    paymethod: text(),
    creditcard_id: NullableIdSchema,
    ach_id: NullableIdSchema,
    tokenized_id: NullableIdSchema,
    paycycle: PayCycleSchema,
    next_invoice_datetime: nullableText(),
    terms_id: NullableIdSchema,
    terms_name: nullableText(),
    terms_days: nullableInteger(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    amount_invoiced: MoneySchema,
    amount_collected: MoneySchema,
    amount_due: MoneySchema,
    mrr: MoneySchema,
    arr: MoneySchema,
    admin_id: NullableIdSchema,
    admin_name: nullableText(),
    brand_id: NullableIdSchema,
    brand_name: nullableText(),
    class_id: NullableIdSchema,
    class_name: nullableText(),
    url_self: nullableText(),
    start_datetime: nullableText(),
    holduntil_datetime: nullableText(),
    suspendfrom_datetime: nullableText(),
    suspendto_datetime: nullableText(),
    cancel_datetime: nullableText(),
    write_datetime: text(),
    mod_datetime: text(),
    line_items: z.array(PackageLineItemSchema),
    bill_addr1: nullableText(),
    bill_addr2: nullableText(),
    bill_addr3: nullableText(),
    bill_city: nullableText(),
    bill_state: nullableText(),
    bill_postcode: nullableText(),
    bill_country: nullableText(),
    bill_notes: nullableText(),
    ship_addr1: nullableText(),
    ship_addr2: nullableText(),
    ship_addr3: nullableText(),
    ship_city: nullableText(),
    ship_state: nullableText(),
    ship_postcode: nullableText(),
    ship_country: nullableText(),
    ship_notes: nullableText(),
    custom_1: nullableText(),
    custom_2: nullableText(),
    custom_3: nullableText(),
    custom_4: nullableText(),
    custom_5: nullableText(),
    custom_6: nullableText(),
    custom_7: nullableText(),
    custom_8: nullableText(),
    custom_9: nullableText(),
    custom_10: nullableText(),
    custom_11: nullableText(),
    custom_12: nullableText(),
    custom_13: nullableText(),
    custom_14: nullableText(),
    custom_15: nullableText(),
    custom_16: nullableText(),
    custom_17: nullableText(),
    custom_18: nullableText(),
    custom_19: nullableText(),
    custom_20: nullableText(),
  }))

  const PayCycleSchema: z.ZodType = z.lazy(() => text())

  const RefundReferenceSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
  }))

  const TierSchema: z.ZodType = z.lazy(() => partial({
    tier_id: IdSchema,
    unit_from: z.union([z.number(), text()]).nullable(),
    unit_to: z.union([z.number(), text()]).nullable(),
    amount: DecimalSchema,
  }))

  const TiersetSchema: z.ZodType = z.lazy(() => partial({
    tierset_id: IdSchema,
    pricemodel: text(),
    pricemodel_desc: text(),
    paycycle: PayCycleSchema,
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    setup: MoneySchema,
    setup_formatted: text(),
    base: MoneySchema,
    base_formatted: text(),
    minimum: MoneySchema,
    minimum_formatted: text(),
    percent: DecimalSchema,
    percent_formatted: text(),
    tiers: z.array(TierSchema),
    write_datetime: text(),
    mod_datetime: text(),
  }))

  const TransactionSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
    customer_id: IdSchema,
    brand_id: NullableIdSchema,
    token: text(),
    transaction_type: text(),
    transaction_type_name: text(),
    transaction_method: nullableText(),
    transaction_detail: nullableText(),
    transaction_status_name: nullableText(),
    transaction_status_str: nullableText(),
    transaction_status_state: nullableText(),
    transaction_date: text(),
    transaction_datetime: text(),
    void_datetime: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    amount: MoneySchema,
    fee: MoneySchema,
    applied: MoneySchema,
    unapplied: MoneySchema,
    gateway_id: NullableIdSchema,
    gateway_method: nullableText(),
    gateway_status: integer(),
    gateway_transid: nullableText(),
    gateway_msg: nullableText(),
    gateway_err_code: nullableInteger(),
    gateway_err_detail: nullableText(),
    gateway_opts: anything().nullable(),
    url_self: nullableText(),
    applied_to: z.array(AppliedInvoiceSchema),
    refunds: z.array(RefundReferenceSchema),
    payments: z.array(anything()),
    external_key: nullableText(),
    transaction_ipaddr: nullableText(),
  }))

  const TransactionListResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: z.array(TransactionRowSchema),
  }))

  const TransactionResponseSchema: z.ZodType = z.lazy(() => object({
    code: integer(),
    status: text(),
    message: nullableText(),
    details: anything().nullable().optional(),
    response: TransactionSchema,
  }))

  const TransactionRowSchema: z.ZodType = z.lazy(() => partial({
    transaction_id: IdSchema,
    customer_id: IdSchema,
    brand_id: NullableIdSchema,
    token: text(),
    transaction_type: text(),
    transaction_type_name: text(),
    transaction_method: nullableText(),
    transaction_detail: nullableText(),
    transaction_status_name: nullableText(),
    transaction_status_str: nullableText(),
    transaction_status_state: nullableText(),
    transaction_date: text(),
    transaction_datetime: text(),
    void_datetime: nullableText(),
    currency_id: IdSchema,
    currency_symbol: text(),
    currency_iso4217: text(),
    amount: MoneySchema,
    fee: MoneySchema,
    applied: MoneySchema,
    unapplied: MoneySchema,
    gateway_id: NullableIdSchema,
    gateway_method: nullableText(),
    gateway_status: integer(),
    gateway_transid: nullableText(),
    gateway_msg: nullableText(),
    gateway_err_code: nullableInteger(),
    gateway_err_detail: nullableText(),
    gateway_opts: anything().nullable(),
    url_self: nullableText(),
    applied_to: z.array(AppliedInvoiceSchema),
    refunds: z.array(RefundReferenceSchema),
    payments: z.array(anything()),
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
