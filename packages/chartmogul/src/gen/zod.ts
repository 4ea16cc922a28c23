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

/** Text, bytes or a blob. */
const file = () =>
  z.custom((value) => typeof value === 'string' || ArrayBuffer.isView(value) || typeof Object(value).arrayBuffer === 'function', 'must be text, bytes or a Blob')

const filled: [(value: unknown) => boolean, object] = [(value) => !isEmpty(value), { error: 'is empty', when: ({ issues }: { issues: unknown[] }) => issues.length === 0 }]
type Input = Record<string, unknown>
/** Checked beside other problems, so that all are reported at once. */
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, object] => [holds, { path: [name], message, when: ({ value }: { value: unknown }) => value instanceof Object && !Array.isArray(value) }]
const eitherOr = (name: string, ...others: string[]) => relation(name, `required unless ${others.join(' or ')} is given`, (input) => [name, ...others].some((each) => Array.isArray(input[each]) || !isEmpty(input[each])))
const notBoth = (other: string, name: string) => relation(name, `cannot be combined with ${other}; pass one of them`, (input) => input[name] === undefined || input[other] === undefined)
const needing = (name: string, other: string) => relation(name, `needs ${other}`, (input) => input[name] === undefined || input[other] !== undefined)
const withoutGap = (name: string) => relation(name, 'cannot be Undefined; leave the key out for all of it, such as a full refund', (input) => !(name in input) || input[name] !== undefined)

const AddCustomAttributesByEmailParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: str().min(1),
    custom: z.array(CustomAttributeParamSchema).min(1).refine(...filled),
    with_associated_emails: bool().optional(),
  }))

const AddCustomerCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    custom: z.array(CustomAttributeParamSchema).min(1).refine(...filled),
  }))

const AddCustomerTagsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    tags: z.array(str()).min(1).refine(...filled),
  }))

const AddSubscriptionCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.array(CustomAttributeParamSchema).min(1).refine(...filled),
  }))

const AddSubscriptionSetCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.array(CustomAttributeParamSchema).min(1).refine(...filled),
  }))

const AddTagsByEmailParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: str().min(1),
    tags: z.array(str()).min(1).refine(...filled),
    with_associated_emails: bool().optional(),
  }))

const AssociatedObjectParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    associated_object: str(),
    method: str(),
    value: str(),
  }))

const CancelImportedSubscriptionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    cancelled_at: optionalStr(),
    cancellation_dates: z.array(str()).optional(),
  }).refine(...eitherOr('cancelled_at', 'cancellation_dates')).refine(...notBoth('cancelled_at', 'cancellation_dates')))

const ConnectSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    subscriptions: z.array(SubscriptionReferenceParamSchema).min(2).refine(...filled),
  }))

const CreateActivitiesExportParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: optionalStr(),
    end_date: optionalStr(),
    type: optionalStr(),
  }))

const CreateContactParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: str(),
    data_source_uuid: str(),
    external_id: nullableStr().optional(),
    first_name: optionalStr(),
    last_name: optionalStr(),
    email: optionalStr(),
    title: optionalStr(),
    phone: optionalStr(),
    linked_in: optionalStr(),
    twitter: optionalStr(),
    notes: optionalStr(),
    position: integer().min(1).optional(),
    last_seen: optionalStr(),
    custom: z.array(CustomFieldParamSchema).optional(),
  }))

const CreateCustomerContactParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    data_source_uuid: str(),
    first_name: optionalStr(),
    last_name: optionalStr(),
    email: optionalStr(),
    title: optionalStr(),
    phone: optionalStr(),
    linked_in: optionalStr(),
    twitter: optionalStr(),
    notes: optionalStr(),
  }))

const CreateCustomerNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: str(),
    type: str(),
    text: optionalStr(),
    call_duration: integer().min(0).optional(),
    author_email: optionalStr(),
    created_at: optionalStr(),
  }))

const CreateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    external_id: str(),
    name: optionalStr(),
    email: optionalStr(),
    company: optionalStr(),
    country: optionalStr(),
    state: optionalStr(),
    city: optionalStr(),
    zip: optionalStr(),
    lead_created_at: optionalStr(),
    free_trial_started_at: optionalStr(),
    owner: optionalStr(),
    website_url: optionalStr(),
    status: optionalStr(),
    primary_contact: PrimaryContactParamSchema.optional(),
    attributes: CustomerAttributesParamSchema.optional(),
  }))

const CreateDataSourceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
  }))

const CreateLineItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice_uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    type: str(),
    amount_in_cents: integer(),
    plan_uuid: optionalStr(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    service_period_start: optionalStr(),
    service_period_end: optionalStr(),
    prorated: bool().optional(),
    proration_type: optionalStr(),
    cancelled_at: optionalStr(),
    description: optionalStr(),
    quantity: optionalInteger(),
    discount_code: optionalStr(),
    discount_amount_in_cents: optionalInteger(),
    discount_description: optionalStr(),
    tax_amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    account_code: str().max(30).optional(),
    event_order: optionalInteger(),
    balance_transfer: bool().optional(),
    external_id: optionalStr(),
  }))

const CreateNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: str(),
    customer_uuid: optionalStr(),
    associated_object_identifier: AssociatedObjectParamSchema.optional(),
    text: optionalStr(),
    call_duration: integer().min(0).optional(),
    author_email: optionalStr(),
    created_at: optionalStr(),
  }).refine(...eitherOr('customer_uuid', 'associated_object_identifier')).refine(...notBoth('customer_uuid', 'associated_object_identifier')))

const CreateOpportunityParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: str(),
    owner: str(),
    pipeline: str(),
    pipeline_stage: str(),
    estimated_close_date: z.iso.date(),
    amount_in_cents: integer(),
    currency: str(),
    type: optionalStr(),
    forecast_category: optionalStr(),
    win_likelihood: integer().min(0).max(100).optional(),
    custom: z.array(CustomFieldParamSchema).optional(),
  }))

const CreatePlanGroupParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
    plans: z.array(str()).min(1).refine(...filled),
  }))

const CreatePlanParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    name: str(),
    interval_count: integer().min(1),
    interval_unit: str(),
    external_id: optionalStr(),
  }))

const CreateSubscriptionEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    customer_external_id: str(),
    event_type: str(),
    event_date: str(),
    effective_date: str(),
    subscription_external_id: str(),
    plan_external_id: optionalStr(),
    currency: optionalStr(),
    amount_in_cents: optionalInteger(),
    quantity: optionalInteger(),
    retracted_event_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    event_order: optionalInteger(),
    tax_amount_in_cents: optionalInteger(),
    external_id: optionalStr(),
    handle_as_user_edit: bool().optional(),
  }))

const CreateTaskParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    task_details: str().max(255),
    customer_uuid: optionalStr(),
    associated_object_identifier: AssociatedObjectParamSchema.optional(),
    assignee: str(),
    due_date: str(),
    completed_at: optionalStr(),
  }).refine(...eitherOr('customer_uuid', 'associated_object_identifier')).refine(...notBoth('customer_uuid', 'associated_object_identifier')))

const CreateTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice_uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    type: str(),
    date: str(),
    result: str(),
    amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    external_id: optionalStr(),
  }).refine(...withoutGap('amount_in_cents')))

const CustomAttributeParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: str(),
    key: str(),
    value: z.union([str(), z.number(), bool()]),
    source: optionalStr(),
  }))

const CustomFieldParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    key: str(),
    value: z.union([str(), z.number(), bool()]),
  }))

const CustomerAttributesParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    tags: z.array(str()).optional(),
    custom: z.array(CustomAttributeParamSchema).optional(),
  }))

const CustomerAttributesUpdateParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    tags: z.array(str()).optional(),
    custom: z.record(str(), z.union([str(), z.number(), bool()])).optional(),
  }))

const CustomerExternalIdParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    external_id: str(),
  }))

const CustomerReferenceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.union([CustomerUuidParamSchema, CustomerExternalIdParamSchema]))

const CustomerUuidParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: str(),
  }))

const DataImportCustomerParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    external_id: str(),
    name: optionalStr(),
    email: optionalStr(),
    company: optionalStr(),
    country: optionalStr(),
    state: optionalStr(),
    city: optionalStr(),
    zip: optionalStr(),
    lead_created_at: optionalStr(),
    free_trial_started_at: optionalStr(),
  }))

const DataImportInvoiceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_external_id: str(),
    external_id: str(),
    date: str(),
    due_date: optionalStr(),
    currency: optionalStr(),
    collection_method: optionalStr(),
  }))

const DataImportLineItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice_external_id: str(),
    type: str(),
    amount_in_cents: integer(),
    external_id: optionalStr(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    plan_external_id: optionalStr(),
    service_period_start: optionalStr(),
    service_period_end: optionalStr(),
    prorated: bool().optional(),
    proration_type: optionalStr(),
    description: optionalStr(),
    quantity: optionalInteger(),
    discount_amount_in_cents: optionalInteger(),
    discount_code: optionalStr(),
    discount_description: optionalStr(),
    tax_amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    event_order: optionalInteger(),
  }))

const DataImportPlanParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: str(),
    interval_count: integer().min(1),
    interval_unit: str(),
    external_id: optionalStr(),
  }))

const DataImportSubscriptionEventParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_external_id: str(),
    event_type: str(),
    event_date: str(),
    effective_date: str(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    external_id: optionalStr(),
    plan_external_id: optionalStr(),
    currency: optionalStr(),
    amount_in_cents: optionalInteger(),
    quantity: optionalInteger(),
    tax_amount_in_cents: optionalInteger(),
    retracted_event_id: optionalStr(),
  }))

const DataImportTransactionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    invoice_external_id: str(),
    type: str(),
    result: str(),
    date: str(),
    external_id: optionalStr(),
    amount_in_cents: optionalInteger(),
  }))

const DeleteContactParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteCustomerInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: pathId(),
    customer_uuid: pathId(),
  }))

const DeleteCustomerNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const DeleteDataSourceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteInvoiceByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
  }))

const DeleteInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteLineItemByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
  }))

const DeleteLineItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
  }))

const DeleteNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteOpportunityParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeletePlanGroupParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeletePlanParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteSubscriptionEventByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    external_id: str(),
  }))

const DeleteSubscriptionEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
  }))

const DeleteTaskParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const DeleteTransactionByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
  }))

const DeleteTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
  }))

const DisableInvoiceByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    disabled: bool(),
  }))

const DisableInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    disabled: bool(),
  }))

const DisableLineItemByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
    disabled: bool(),
  }))

const DisableLineItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    disabled: bool(),
  }))

const DisableSubscriptionEventByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    external_id: str(),
    disabled: bool(),
  }))

const DisableSubscriptionEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
    disabled: bool(),
  }))

const DisableTransactionByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
    disabled: bool(),
  }))

const DisableTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    disabled: bool(),
  }))

const DisconnectSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    subscriptions: z.array(SubscriptionReferenceParamSchema).min(2).refine(...filled),
  }))

const EmptyDataSourceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetActivitiesExportParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const GetArpaMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetArrMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetAspMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetContactParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetCustomerAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
  }))

const GetCustomerChurnRateMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetCustomerCountMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetCustomerNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
  }))

const GetDataImportParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: pathId(),
    import_id: pathId(),
  }))

const GetDataSourceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    with_processing_status: bool().optional(),
    with_auto_churn_subscription_setting: bool().optional(),
    with_invoice_handling_setting: bool().optional(),
  }))

const GetInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }))

const GetLineItemByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }))

const GetLineItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }))

const GetLtvMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
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

const GetMrrChurnRateMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetMrrMetricsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    start_date: z.iso.date(),
    end_date: z.iso.date(),
    interval: optionalStr(),
    geo: optionalStr(),
    plans: optionalStr(),
    filters: optionalStr(),
  }))

const GetNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetOpportunityParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetPlanGroupParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetPlanParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetSubscriptionAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetSubscriptionSetAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetTaskParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
  }))

const GetTransactionByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }))

const GetTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }))

const ImportDataParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: pathId(),
    external_id: str(),
    customers: z.array(DataImportCustomerParamSchema).optional(),
    plans: z.array(DataImportPlanParamSchema).optional(),
    invoices: z.array(DataImportInvoiceParamSchema).optional(),
    line_items: z.array(DataImportLineItemParamSchema).optional(),
    transactions: z.array(DataImportTransactionParamSchema).optional(),
    subscription_events: z.array(DataImportSubscriptionEventParamSchema).optional(),
  }))

const ImportInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    invoices: z.array(InvoiceParamSchema).min(1).refine(...filled),
  }))

const InvoiceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    external_id: str(),
    date: str(),
    currency: str(),
    due_date: optionalStr(),
    data_source_uuid: optionalStr(),
    customer_external_id: optionalStr(),
    collection_method: optionalStr(),
    line_items: z.array(LineItemParamSchema),
    transactions: z.array(TransactionParamSchema).optional(),
  }))

const LineItemParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: str(),
    amount_in_cents: integer(),
    plan_uuid: optionalStr(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    service_period_start: optionalStr(),
    service_period_end: optionalStr(),
    prorated: bool().optional(),
    proration_type: optionalStr(),
    cancelled_at: optionalStr(),
    description: optionalStr(),
    quantity: optionalInteger(),
    discount_code: optionalStr(),
    discount_amount_in_cents: optionalInteger(),
    discount_description: optionalStr(),
    tax_amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    account_code: str().max(30).optional(),
    event_order: optionalInteger(),
    balance_transfer: bool().optional(),
    external_id: optionalStr(),
  }))

const ListActivitiesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    cursor: optionalStr(),
    start_date: optionalStr(),
    end_date: optionalStr(),
    type: optionalStr(),
    order: optionalStr(),
  }).refine(...notBoth('cursor', 'page')).refine(...needing('end_date', 'start_date')))

const ListContactsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    customer_uuid: optionalStr(),
    email: optionalStr(),
    customer_external_id: optionalStr(),
    data_source_uuid: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListCustomerActivitiesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListCustomerContactsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListCustomerInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    validation_type: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListCustomerNotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    customer_uuid: optionalStr(),
    type: optionalStr(),
    author_email: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

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

const ListDataSourcesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    name: optionalStr(),
    system: optionalStr(),
    with_processing_status: bool().optional(),
    with_auto_churn_subscription_setting: bool().optional(),
    with_invoice_handling_setting: bool().optional(),
  }))

const ListImportedSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListInvoicesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: optionalStr(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
    validation_type: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListNotesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    customer_uuid: optionalStr(),
    contact_uuid: optionalStr(),
    type: optionalStr(),
    author_email: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListOpportunitiesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    customer_uuid: optionalStr(),
    owner: optionalStr(),
    pipeline: optionalStr(),
    pipeline_stage: optionalStr(),
    estimated_close_date_on_or_after: z.iso.date().optional(),
    estimated_close_date_on_or_before: z.iso.date().optional(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListPlanGroupPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListPlanGroupsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListPlansParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
    system: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const ListSubscriptionEventsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    data_source_uuid: optionalStr(),
    external_id: optionalStr(),
    customer_uuid: optionalStr(),
    customer_external_id: optionalStr(),
    subscription_external_id: optionalStr(),
    plan_external_id: optionalStr(),
    event_type: optionalStr(),
    event_date: optionalStr(),
    effective_date: optionalStr(),
    with_disabled: bool().optional(),
    include_edit_histories: bool().optional(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const ListSubscriptionsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    customer_uuid: pathId().optional(),
    status: optionalStr(),
    cursor: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const ListTasksParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    per_page: integer().min(1).max(200).optional(),
    cursor: optionalStr(),
    customer_uuid: optionalStr(),
    contact_uuid: optionalStr(),
    assignee: optionalStr(),
    due_date_on_or_after: optionalStr(),
    due_date_on_or_before: optionalStr(),
    completed: bool().optional(),
    page: integer().min(1).optional(),
  }).refine(...notBoth('cursor', 'page')))

const MergeContactsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    into_uuid: pathId(),
    from_uuid: pathId(),
  }))

const MergeCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    from: CustomerReferenceParamSchema.refine(...filled),
    into: CustomerReferenceParamSchema.refine(...filled),
  }))

const PrimaryContactParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    external_id: optionalStr(),
    first_name: optionalStr(),
    last_name: optionalStr(),
    email: optionalStr(),
    title: optionalStr(),
    phone: optionalStr(),
    linked_in: optionalStr(),
    twitter: optionalStr(),
    notes: optionalStr(),
  }))

const RemoveCustomerCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    custom: z.array(str()).min(1).refine(...filled),
  }))

const RemoveCustomerTagsParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    tags: z.array(str()).min(1).refine(...filled),
  }))

const RemoveSubscriptionCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.array(str()).min(1).refine(...filled),
  }))

const RemoveSubscriptionSetCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.array(str()).min(1).refine(...filled),
  }))

const SearchCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    email: str(),
    with_associated_emails: bool().optional(),
    per_page: integer().min(1).max(200).optional(),
    page: integer().min(1).optional(),
    cursor: optionalStr(),
  }).refine(...notBoth('cursor', 'page')))

const SubscriptionReferenceParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    uuid: optionalStr(),
    external_id: optionalStr(),
  }).refine(...eitherOr('uuid', 'external_id')).refine(...notBoth('uuid', 'external_id')))

const TransactionParamSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    type: str(),
    date: str(),
    result: str(),
    amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    external_id: optionalStr(),
  }))

const UnmergeCustomersParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: str().min(1),
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    move_to_new_customer: z.array(str()).optional(),
  }))

const UpdateContactParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    external_id: nullableStr().optional(),
    first_name: optionalStr(),
    last_name: optionalStr(),
    email: optionalStr(),
    title: optionalStr(),
    phone: optionalStr(),
    linked_in: optionalStr(),
    twitter: optionalStr(),
    notes: optionalStr(),
    position: integer().min(1).optional(),
    last_seen: optionalStr(),
    custom: z.array(CustomFieldParamSchema).optional(),
  }))

const UpdateCustomerCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    customer_uuid: pathId(),
    custom: z.record(str(), z.union([str(), z.number(), bool()])).refine(...filled),
  }))

const UpdateCustomerNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    text: optionalStr(),
    call_duration: integer().min(0).optional(),
    author_email: optionalStr(),
    created_at: optionalStr(),
    updated_at: optionalStr(),
  }))

const UpdateCustomerParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: pathId(),
    name: optionalStr(),
    email: optionalStr(),
    company: optionalStr(),
    country: optionalStr(),
    state: optionalStr(),
    city: optionalStr(),
    zip: optionalStr(),
    lead_created_at: optionalStr(),
    free_trial_started_at: optionalStr(),
    owner: optionalStr(),
    website_url: optionalStr(),
    status: optionalStr(),
    primary_contact: PrimaryContactParamSchema.optional(),
    attributes: CustomerAttributesUpdateParamSchema.optional(),
  }))

const UpdateInvoiceByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
    date: optionalStr(),
    due_date: optionalStr(),
    currency: optionalStr(),
    collection_method: optionalStr(),
  }))

const UpdateInvoiceParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    date: optionalStr(),
    due_date: optionalStr(),
    currency: optionalStr(),
    collection_method: optionalStr(),
  }))

const UpdateInvoiceStatusParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: pathId(),
    external_id: pathId(),
    handle_as_user_edit: bool().optional(),
    status: str(),
  }))

const UpdateLineItemByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
    type: optionalStr(),
    amount_in_cents: optionalInteger(),
    plan_uuid: optionalStr(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    service_period_start: optionalStr(),
    service_period_end: optionalStr(),
    prorated: bool().optional(),
    proration_type: optionalStr(),
    cancelled_at: optionalStr(),
    description: optionalStr(),
    quantity: optionalInteger(),
    discount_code: optionalStr(),
    discount_amount_in_cents: optionalInteger(),
    discount_description: optionalStr(),
    tax_amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    account_code: str().max(30).optional(),
    event_order: optionalInteger(),
    balance_transfer: bool().optional(),
  }))

const UpdateLineItemParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    type: optionalStr(),
    amount_in_cents: optionalInteger(),
    plan_uuid: optionalStr(),
    subscription_external_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    service_period_start: optionalStr(),
    service_period_end: optionalStr(),
    prorated: bool().optional(),
    proration_type: optionalStr(),
    cancelled_at: optionalStr(),
    description: optionalStr(),
    quantity: optionalInteger(),
    discount_code: optionalStr(),
    discount_amount_in_cents: optionalInteger(),
    discount_description: optionalStr(),
    tax_amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    account_code: str().max(30).optional(),
    event_order: optionalInteger(),
    balance_transfer: bool().optional(),
    external_id: optionalStr(),
  }))

const UpdateNoteParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    text: optionalStr(),
    call_duration: integer().min(0).optional(),
    author_email: optionalStr(),
    created_at: optionalStr(),
    updated_at: optionalStr(),
  }))

const UpdateOpportunityParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    owner: optionalStr(),
    pipeline: optionalStr(),
    pipeline_stage: optionalStr(),
    estimated_close_date: z.iso.date().optional(),
    amount_in_cents: optionalInteger(),
    currency: optionalStr(),
    type: optionalStr(),
    forecast_category: optionalStr(),
    win_likelihood: integer().min(0).max(100).optional(),
    custom: z.array(CustomFieldParamSchema).optional(),
  }))

const UpdatePlanGroupParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    name: optionalStr(),
    plans: z.array(str()).optional(),
  }))

const UpdatePlanParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    name: optionalStr(),
    interval_count: integer().min(1).optional(),
    interval_unit: optionalStr(),
  }))

const UpdateSubscriptionCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.record(str(), z.union([str(), z.number(), bool()])).refine(...filled),
  }))

const UpdateSubscriptionEventByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str(),
    external_id: str(),
    customer_external_id: optionalStr(),
    event_type: optionalStr(),
    event_date: optionalStr(),
    effective_date: optionalStr(),
    subscription_external_id: optionalStr(),
    plan_external_id: optionalStr(),
    currency: optionalStr(),
    amount_in_cents: optionalInteger(),
    quantity: optionalInteger(),
    retracted_event_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    event_order: optionalInteger(),
    tax_amount_in_cents: optionalInteger(),
    handle_as_user_edit: bool().optional(),
  }))

const UpdateSubscriptionEventParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    id: integer(),
    customer_external_id: optionalStr(),
    event_type: optionalStr(),
    event_date: optionalStr(),
    effective_date: optionalStr(),
    subscription_external_id: optionalStr(),
    plan_external_id: optionalStr(),
    currency: optionalStr(),
    amount_in_cents: optionalInteger(),
    quantity: optionalInteger(),
    retracted_event_id: optionalStr(),
    subscription_set_external_id: optionalStr(),
    event_order: optionalInteger(),
    tax_amount_in_cents: optionalInteger(),
    handle_as_user_edit: bool().optional(),
  }))

const UpdateSubscriptionSetCustomAttributesParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    custom: z.record(str(), z.union([str(), z.number(), bool()])).refine(...filled),
  }))

const UpdateTaskParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    task_details: str().max(255).optional(),
    assignee: optionalStr(),
    due_date: optionalStr(),
    completed_at: optionalStr(),
  }))

const UpdateTransactionByExternalIdParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: str().min(1),
    external_id: str().min(1),
    handle_as_user_edit: bool().optional(),
    type: optionalStr(),
    date: optionalStr(),
    result: optionalStr(),
    amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
  }))

const UpdateTransactionParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    uuid: pathId(),
    handle_as_user_edit: bool().optional(),
    type: optionalStr(),
    date: optionalStr(),
    result: optionalStr(),
    amount_in_cents: optionalInteger(),
    transaction_fees_in_cents: optionalInteger(),
    transaction_fees_currency: optionalStr(),
    external_id: optionalStr(),
  }))

const UploadDataParamsSchema: z.ZodType = /* @__PURE__ */ z.lazy(() => z.strictObject({
    data_source_uuid: pathId(),
    file: file().refine(...filled),
    type: str(),
    batch_name: optionalStr(),
  }))

/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
  chartmogul_add_custom_attributes_by_email: AddCustomAttributesByEmailParamsSchema,
  chartmogul_add_customer_custom_attributes: AddCustomerCustomAttributesParamsSchema,
  chartmogul_add_customer_tags: AddCustomerTagsParamsSchema,
  chartmogul_add_subscription_custom_attributes: AddSubscriptionCustomAttributesParamsSchema,
  chartmogul_add_subscription_set_custom_attributes: AddSubscriptionSetCustomAttributesParamsSchema,
  chartmogul_add_tags_by_email: AddTagsByEmailParamsSchema,
  chartmogul_cancel_imported_subscription: CancelImportedSubscriptionParamsSchema,
  chartmogul_connect_subscriptions: ConnectSubscriptionsParamsSchema,
  chartmogul_create_activities_export: CreateActivitiesExportParamsSchema,
  chartmogul_create_contact: CreateContactParamsSchema,
  chartmogul_create_customer: CreateCustomerParamsSchema,
  chartmogul_create_customer_contact: CreateCustomerContactParamsSchema,
  chartmogul_create_customer_note: CreateCustomerNoteParamsSchema,
  chartmogul_create_data_source: CreateDataSourceParamsSchema,
  chartmogul_create_line_item: CreateLineItemParamsSchema,
  chartmogul_create_note: CreateNoteParamsSchema,
  chartmogul_create_opportunity: CreateOpportunityParamsSchema,
  chartmogul_create_plan: CreatePlanParamsSchema,
  chartmogul_create_plan_group: CreatePlanGroupParamsSchema,
  chartmogul_create_subscription_event: CreateSubscriptionEventParamsSchema,
  chartmogul_create_task: CreateTaskParamsSchema,
  chartmogul_create_transaction: CreateTransactionParamsSchema,
  chartmogul_delete_contact: DeleteContactParamsSchema,
  chartmogul_delete_customer: DeleteCustomerParamsSchema,
  chartmogul_delete_customer_invoices: DeleteCustomerInvoicesParamsSchema,
  chartmogul_delete_customer_note: DeleteCustomerNoteParamsSchema,
  chartmogul_delete_data_source: DeleteDataSourceParamsSchema,
  chartmogul_delete_invoice: DeleteInvoiceParamsSchema,
  chartmogul_delete_invoice_by_external_id: DeleteInvoiceByExternalIdParamsSchema,
  chartmogul_delete_line_item: DeleteLineItemParamsSchema,
  chartmogul_delete_line_item_by_external_id: DeleteLineItemByExternalIdParamsSchema,
  chartmogul_delete_note: DeleteNoteParamsSchema,
  chartmogul_delete_opportunity: DeleteOpportunityParamsSchema,
  chartmogul_delete_plan: DeletePlanParamsSchema,
  chartmogul_delete_plan_group: DeletePlanGroupParamsSchema,
  chartmogul_delete_subscription_event: DeleteSubscriptionEventParamsSchema,
  chartmogul_delete_subscription_event_by_external_id: DeleteSubscriptionEventByExternalIdParamsSchema,
  chartmogul_delete_task: DeleteTaskParamsSchema,
  chartmogul_delete_transaction: DeleteTransactionParamsSchema,
  chartmogul_delete_transaction_by_external_id: DeleteTransactionByExternalIdParamsSchema,
  chartmogul_disable_invoice: DisableInvoiceParamsSchema,
  chartmogul_disable_invoice_by_external_id: DisableInvoiceByExternalIdParamsSchema,
  chartmogul_disable_line_item: DisableLineItemParamsSchema,
  chartmogul_disable_line_item_by_external_id: DisableLineItemByExternalIdParamsSchema,
  chartmogul_disable_subscription_event: DisableSubscriptionEventParamsSchema,
  chartmogul_disable_subscription_event_by_external_id: DisableSubscriptionEventByExternalIdParamsSchema,
  chartmogul_disable_transaction: DisableTransactionParamsSchema,
  chartmogul_disable_transaction_by_external_id: DisableTransactionByExternalIdParamsSchema,
  chartmogul_disconnect_subscriptions: DisconnectSubscriptionsParamsSchema,
  chartmogul_empty_data_source: EmptyDataSourceParamsSchema,
  chartmogul_get_activities_export: GetActivitiesExportParamsSchema,
  chartmogul_get_arpa_metrics: GetArpaMetricsParamsSchema,
  chartmogul_get_arr_metrics: GetArrMetricsParamsSchema,
  chartmogul_get_asp_metrics: GetAspMetricsParamsSchema,
  chartmogul_get_contact: GetContactParamsSchema,
  chartmogul_get_current_user: /* @__PURE__ */ z.strictObject({}),
  chartmogul_get_customer: GetCustomerParamsSchema,
  chartmogul_get_customer_attributes: GetCustomerAttributesParamsSchema,
  chartmogul_get_customer_churn_rate_metrics: GetCustomerChurnRateMetricsParamsSchema,
  chartmogul_get_customer_count_metrics: GetCustomerCountMetricsParamsSchema,
  chartmogul_get_customer_note: GetCustomerNoteParamsSchema,
  chartmogul_get_data_import: GetDataImportParamsSchema,
  chartmogul_get_data_source: GetDataSourceParamsSchema,
  chartmogul_get_invoice: GetInvoiceParamsSchema,
  chartmogul_get_line_item: GetLineItemParamsSchema,
  chartmogul_get_line_item_by_external_id: GetLineItemByExternalIdParamsSchema,
  chartmogul_get_ltv_metrics: GetLtvMetricsParamsSchema,
  chartmogul_get_metrics: GetMetricsParamsSchema,
  chartmogul_get_mrr_churn_rate_metrics: GetMrrChurnRateMetricsParamsSchema,
  chartmogul_get_mrr_metrics: GetMrrMetricsParamsSchema,
  chartmogul_get_note: GetNoteParamsSchema,
  chartmogul_get_opportunity: GetOpportunityParamsSchema,
  chartmogul_get_plan: GetPlanParamsSchema,
  chartmogul_get_plan_group: GetPlanGroupParamsSchema,
  chartmogul_get_subscription_attributes: GetSubscriptionAttributesParamsSchema,
  chartmogul_get_subscription_set_attributes: GetSubscriptionSetAttributesParamsSchema,
  chartmogul_get_task: GetTaskParamsSchema,
  chartmogul_get_transaction: GetTransactionParamsSchema,
  chartmogul_get_transaction_by_external_id: GetTransactionByExternalIdParamsSchema,
  chartmogul_import_data: ImportDataParamsSchema,
  chartmogul_import_invoices: ImportInvoicesParamsSchema,
  chartmogul_list_activities: ListActivitiesParamsSchema,
  chartmogul_list_contacts: ListContactsParamsSchema,
  chartmogul_list_customer_activities: ListCustomerActivitiesParamsSchema,
  chartmogul_list_customer_contacts: ListCustomerContactsParamsSchema,
  chartmogul_list_customer_invoices: ListCustomerInvoicesParamsSchema,
  chartmogul_list_customer_notes: ListCustomerNotesParamsSchema,
  chartmogul_list_customers: ListCustomersParamsSchema,
  chartmogul_list_data_sources: ListDataSourcesParamsSchema,
  chartmogul_list_imported_subscriptions: ListImportedSubscriptionsParamsSchema,
  chartmogul_list_invoices: ListInvoicesParamsSchema,
  chartmogul_list_notes: ListNotesParamsSchema,
  chartmogul_list_opportunities: ListOpportunitiesParamsSchema,
  chartmogul_list_plan_group_plans: ListPlanGroupPlansParamsSchema,
  chartmogul_list_plan_groups: ListPlanGroupsParamsSchema,
  chartmogul_list_plans: ListPlansParamsSchema,
  chartmogul_list_subscription_events: ListSubscriptionEventsParamsSchema,
  chartmogul_list_subscriptions: ListSubscriptionsParamsSchema,
  chartmogul_list_tasks: ListTasksParamsSchema,
  chartmogul_merge_contacts: MergeContactsParamsSchema,
  chartmogul_merge_customers: MergeCustomersParamsSchema,
  chartmogul_ping_api: /* @__PURE__ */ z.strictObject({}),
  chartmogul_remove_customer_custom_attributes: RemoveCustomerCustomAttributesParamsSchema,
  chartmogul_remove_customer_tags: RemoveCustomerTagsParamsSchema,
  chartmogul_remove_subscription_custom_attributes: RemoveSubscriptionCustomAttributesParamsSchema,
  chartmogul_remove_subscription_set_custom_attributes: RemoveSubscriptionSetCustomAttributesParamsSchema,
  chartmogul_search_customers: SearchCustomersParamsSchema,
  chartmogul_unmerge_customers: UnmergeCustomersParamsSchema,
  chartmogul_update_contact: UpdateContactParamsSchema,
  chartmogul_update_customer: UpdateCustomerParamsSchema,
  chartmogul_update_customer_custom_attributes: UpdateCustomerCustomAttributesParamsSchema,
  chartmogul_update_customer_note: UpdateCustomerNoteParamsSchema,
  chartmogul_update_invoice: UpdateInvoiceParamsSchema,
  chartmogul_update_invoice_by_external_id: UpdateInvoiceByExternalIdParamsSchema,
  chartmogul_update_invoice_status: UpdateInvoiceStatusParamsSchema,
  chartmogul_update_line_item: UpdateLineItemParamsSchema,
  chartmogul_update_line_item_by_external_id: UpdateLineItemByExternalIdParamsSchema,
  chartmogul_update_note: UpdateNoteParamsSchema,
  chartmogul_update_opportunity: UpdateOpportunityParamsSchema,
  chartmogul_update_plan: UpdatePlanParamsSchema,
  chartmogul_update_plan_group: UpdatePlanGroupParamsSchema,
  chartmogul_update_subscription_custom_attributes: UpdateSubscriptionCustomAttributesParamsSchema,
  chartmogul_update_subscription_event: UpdateSubscriptionEventParamsSchema,
  chartmogul_update_subscription_event_by_external_id: UpdateSubscriptionEventByExternalIdParamsSchema,
  chartmogul_update_subscription_set_custom_attributes: UpdateSubscriptionSetCustomAttributesParamsSchema,
  chartmogul_update_task: UpdateTaskParamsSchema,
  chartmogul_update_transaction: UpdateTransactionParamsSchema,
  chartmogul_update_transaction_by_external_id: UpdateTransactionByExternalIdParamsSchema,
  chartmogul_upload_data: UploadDataParamsSchema,
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

  const ActivitiesExportSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    status: str(),
    file_url: nullableStr(),
    params: ActivitiesExportParametersSchema,
    expires_at: nullableStr(),
    created_at: str(),
  }))

  const ActivitiesExportFilterSchema: z.ZodType = z.lazy(() => partial({
    activity_type: nullableStr(),
    start_date: nullableStr(),
    end_date: nullableStr(),
  }))

  const ActivitiesExportParametersSchema: z.ZodType = z.lazy(() => partial({
    kind: str(),
    params: ActivitiesExportFilterSchema,
  }))

  const ActivitySchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    date: str(),
    type: str(),
    description: str(),
    "activity-mrr": integer(),
    "activity-mrr-movement": integer(),
    "activity-arr": integer(),
    currency: str(),
    "subscription-external-id": str(),
    "subscription-set-external-id": nullableStr(),
    "plan-external-id": str(),
    "customer-name": str(),
    "customer-uuid": str(),
    "customer-external-id": str(),
    "billing-connector-uuid": str(),
  }))

  const ActivityListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(ActivitySchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const AddressSchema: z.ZodType = z.lazy(() => partial({
    country: nullableStr(),
    state: nullableStr(),
    city: nullableStr(),
    address_zip: nullableStr(),
  }))

  const ArpaMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(ArpaMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const ArpaMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    arpa: z.number(),
    "percentage-change": z.number(),
  }))

  const ArrMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(ArrMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const ArrMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    arr: z.number(),
    "percentage-change": z.number(),
  }))

  const AspMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(AspMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const AspMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    asp: z.number(),
    "percentage-change": z.number(),
  }))

  const AutoChurnSettingSchema: z.ZodType = z.lazy(() => partial({
    enabled: bool(),
    interval: nullableInteger(),
  }))

  const ConfirmationSchema: z.ZodType = z.lazy(() => partial({
    message: str(),
  }))

  const ContactSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    customer_uuid: nullableStr(),
    customer_external_id: str(),
    data_source_uuid: str(),
    external_id: nullableStr(),
    position: integer(),
    first_name: nullableStr(),
    last_name: nullableStr(),
    title: nullableStr(),
    email: nullableStr(),
    phone: nullableStr(),
    linked_in: nullableStr(),
    twitter: nullableStr(),
    notes: nullableStr(),
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
  }))

  const ContactListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(ContactSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
  }))

  const CustomAttributesSchema: z.ZodType = z.lazy(() => partial({
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
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

  const CustomerActivitySchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    date: str(),
    type: str(),
    description: str(),
    "activity-mrr": integer(),
    "activity-mrr-movement": integer(),
    "activity-arr": integer(),
    currency: str(),
    "currency-sign": str(),
    "subscription-external-id": str(),
  }))

  const CustomerActivityListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerActivitySchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const CustomerAttributesSchema: z.ZodType = z.lazy(() => partial({
    tags: z.array(str()),
    stripe: anyObject(),
    clearbit: anyObject(),
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
  }))

  const CustomerChurnRateMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(CustomerChurnRateMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const CustomerChurnRateMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    "customer-churn-rate": z.number(),
    "percentage-change": z.number(),
  }))

  const CustomerCountMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(CustomerCountMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const CustomerCountMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    customers: integer(),
    "percentage-change": z.number(),
  }))

  const CustomerInvoiceListSchema: z.ZodType = z.lazy(() => object({
    invoices: z.array(InvoiceSchema),
    customer_uuid: str(),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
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

  const CustomerNoteSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    customer_uuid: str(),
    type: str(),
    text: str(),
    call_duration: integer(),
    author: str(),
    created_at: str(),
    updated_at: str(),
  }))

  const CustomerNoteListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerNoteSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
  }))

  const DataImportSchema: z.ZodType = z.lazy(() => partial({
    id: str(),
    data_source_uuid: str(),
    status: str(),
    external_id: str(),
    status_details: z.record(str(), DataImportStatusSchema),
    created_at: str(),
    updated_at: str(),
    error_count: integer(),
    processed_count: integer(),
  }))

  const DataImportStatusSchema: z.ZodType = z.lazy(() => partial({
    status: str(),
    customers: DataImportStatusSchema,
    invoices: DataImportStatusSchema,
    line_items: DataImportStatusSchema,
    transactions: DataImportStatusSchema,
    subscription_events: DataImportStatusSchema,
  }))

  const DataSourceSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    name: str(),
    system: str(),
    created_at: str(),
    status: str(),
    processing_status: DataSourceProcessingStatusSchema,
    auto_churn_subscription_setting: AutoChurnSettingSchema,
    invoice_handling_setting: InvoiceHandlingSettingSchema,
  }))

  const DataSourceListSchema: z.ZodType = z.lazy(() => object({
    data_sources: z.array(DataSourceSchema),
  }))

  const DataSourceProcessingStatusSchema: z.ZodType = z.lazy(() => partial({
    processed: nullableInteger(),
    pending: nullableInteger(),
    failed: nullableInteger(),
  }))

  const DataUploadSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    status: str(),
    created_at: str(),
    updated_at: str(),
    error_count: integer(),
    processed_count: integer(),
  }))

  const DisabledSubscriptionEventSchema: z.ZodType = z.lazy(() => z.union([SubscriptionEventSchema, SubscriptionEventEnvelopeSchema]))

  const EditHistorySummarySchema: z.ZodType = z.lazy(() => partial({
    values_changed: z.record(str(), EditedValueSchema),
    latest_edit_author: nullableStr(),
    latest_edit_performed_at: nullableStr(),
  }))

  const EditedValueSchema: z.ZodType = z.lazy(() => partial({
    original_value: z.unknown(),
    edited_value: z.unknown(),
  }))

  const EmptyAnswerSchema: z.ZodType = z.lazy(() => anyObject())

  const ImportedInvoiceListSchema: z.ZodType = z.lazy(() => object({
    invoices: z.array(InvoiceSchema),
  }))

  const ImportedSubscriptionSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    external_id: str(),
    subscription_set_external_id: nullableStr(),
    plan_uuid: str(),
    data_source_uuid: str(),
    customer_uuid: str(),
    cancellation_dates: z.array(str()),
  }))

  const ImportedSubscriptionListSchema: z.ZodType = z.lazy(() => object({
    subscriptions: z.array(ImportedSubscriptionSchema),
    customer_uuid: str(),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
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

  const InvoiceHandlingSchema: z.ZodType = z.lazy(() => partial({
    create_subscription_when_invoice_is: str(),
    update_subscription_when_invoice_is: str(),
    prevent_subscription_for_invoice_voided: bool(),
    prevent_subscription_for_invoice_refunded: bool(),
    prevent_subscription_for_invoice_written_off: bool(),
  }))

  const InvoiceHandlingSettingSchema: z.ZodType = z.lazy(() => partial({
    manual: InvoiceHandlingSchema,
    automatic: InvoiceHandlingSchema,
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

  const LtvMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(LtvMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const LtvMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    ltv: z.number(),
    "percentage-change": z.number(),
  }))

  const MetricSummarySchema: z.ZodType = z.lazy(() => partial({
    current: z.number(),
    previous: z.number(),
    "percentage-change": z.number(),
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

  const MrrChurnRateMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(MrrChurnRateMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const MrrChurnRateMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    "mrr-churn-rate": z.number(),
    "percentage-change": z.number(),
  }))

  const MrrMetricsSchema: z.ZodType = z.lazy(() => partial({
    entries: z.array(MrrMetricsEntrySchema),
    summary: MetricSummarySchema,
  }))

  const MrrMetricsEntrySchema: z.ZodType = z.lazy(() => partial({
    date: z.iso.date(),
    mrr: z.number(),
    "mrr-new-business": z.number(),
    "mrr-expansion": z.number(),
    "mrr-contraction": z.number(),
    "mrr-churn": z.number(),
    "mrr-reactivation": z.number(),
    "percentage-change": z.number(),
  }))

  const NoteSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    customer_uuid: nullableStr(),
    associated_object: nullableStr(),
    associated_object_uuid: nullableStr(),
    type: str(),
    text: str(),
    call_duration: integer(),
    author: str(),
    created_at: str(),
    updated_at: str(),
  }))

  const NoteListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(NoteSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
  }))

  const OpportunitySchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    customer_uuid: str(),
    owner: str(),
    pipeline: str(),
    pipeline_stage: str(),
    estimated_close_date: z.iso.date(),
    currency: str(),
    amount_in_cents: integer(),
    type: str(),
    forecast_category: str(),
    win_likelihood: integer(),
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
    created_at: str(),
    updated_at: str(),
  }))

  const OpportunityListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(OpportunitySchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
  }))

  const PlanSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    data_source_uuid: str(),
    external_id: str(),
    name: str(),
    interval_count: integer(),
    interval_unit: str(),
  }))

  const PlanGroupSchema: z.ZodType = z.lazy(() => partial({
    uuid: str(),
    name: str(),
    plans_count: integer(),
  }))

  const PlanGroupListSchema: z.ZodType = z.lazy(() => object({
    plan_groups: z.array(PlanGroupSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    current_page: optionalInteger(),
    total_pages: nullableInteger().optional(),
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

  const RemovedCustomAttributesSchema: z.ZodType = z.lazy(() => partial({
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
    message: str(),
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

  const SubscriptionAttributesSchema: z.ZodType = z.lazy(() => partial({
    custom: z.record(str(), z.union([str(), z.number(), bool()]).nullable()),
  }))

  const SubscriptionEventSchema: z.ZodType = z.lazy(() => partial({
    id: integer(),
    data_source_uuid: str(),
    customer_external_id: str(),
    data_source_customer_external_id: str(),
    subscription_set_external_id: nullableStr(),
    subscription_external_id: str(),
    plan_external_id: nullableStr(),
    event_date: str(),
    effective_date: str(),
    event_type: str(),
    external_id: nullableStr(),
    created_at: str(),
    updated_at: str(),
    quantity: z.union([integer(), str()]).nullable(),
    currency: nullableStr(),
    amount_in_cents: z.union([integer(), str()]).nullable(),
    tax_amount_in_cents: nullableInteger(),
    retracted_event_id: nullableStr(),
    event_order: nullableInteger(),
    errors: ItemErrorsSchema,
    disabled: bool(),
    disabled_at: nullableStr(),
    disabled_by: nullableStr(),
    user_created: bool(),
    edit_history_summary: EditHistorySummarySchema,
  }))

  const SubscriptionEventEnvelopeSchema: z.ZodType = z.lazy(() => partial({
    subscription_event: SubscriptionEventSchema,
  }))

  const SubscriptionEventListSchema: z.ZodType = z.lazy(() => object({
    subscription_events: z.array(SubscriptionEventSchema),
    meta: SubscriptionEventPagingSchema.optional(),
    cursor: nullableStr().optional(),
    has_more: bool(),
  }))

  const SubscriptionEventPagingSchema: z.ZodType = z.lazy(() => partial({
    next_key: nullableInteger(),
    prev_key: nullableInteger(),
    before_key: nullableStr(),
    page: integer(),
    total_pages: integer(),
  }))

  const SubscriptionListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(SubscriptionSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
    per_page: optionalInteger(),
    page: optionalInteger(),
  }))

  const TagsSchema: z.ZodType = z.lazy(() => partial({
    tags: z.array(str()),
  }))

  const TaskSchema: z.ZodType = z.lazy(() => partial({
    task_uuid: str(),
    customer_uuid: nullableStr(),
    associated_object: nullableStr(),
    associated_object_uuid: nullableStr(),
    task_details: str(),
    assignee: str(),
    due_date: str(),
    completed_at: nullableStr(),
    created_at: str(),
    updated_at: str(),
  }))

  const TaskListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(TaskSchema),
    cursor: nullableStr().optional(),
    has_more: bool(),
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

  const UpdatedCustomerListSchema: z.ZodType = z.lazy(() => object({
    entries: z.array(CustomerSchema),
  }))

  return {
    chartmogul_add_custom_attributes_by_email: UpdatedCustomerListSchema,
    chartmogul_add_customer_custom_attributes: CustomAttributesSchema,
    chartmogul_add_customer_tags: TagsSchema,
    chartmogul_add_subscription_custom_attributes: CustomAttributesSchema,
    chartmogul_add_subscription_set_custom_attributes: CustomAttributesSchema,
    chartmogul_add_tags_by_email: UpdatedCustomerListSchema,
    chartmogul_cancel_imported_subscription: ImportedSubscriptionSchema,
    chartmogul_connect_subscriptions: EmptyAnswerSchema,
    chartmogul_create_activities_export: ActivitiesExportSchema,
    chartmogul_create_contact: ContactSchema,
    chartmogul_create_customer: CustomerSchema,
    chartmogul_create_customer_contact: ContactSchema,
    chartmogul_create_customer_note: CustomerNoteSchema,
    chartmogul_create_data_source: DataSourceSchema,
    chartmogul_create_line_item: LineItemSchema,
    chartmogul_create_note: NoteSchema,
    chartmogul_create_opportunity: OpportunitySchema,
    chartmogul_create_plan: PlanSchema,
    chartmogul_create_plan_group: PlanGroupSchema,
    chartmogul_create_subscription_event: SubscriptionEventSchema,
    chartmogul_create_task: TaskSchema,
    chartmogul_create_transaction: TransactionSchema,
    chartmogul_delete_contact: EmptyAnswerSchema,
    chartmogul_delete_customer_note: EmptyAnswerSchema,
    chartmogul_delete_note: ConfirmationSchema,
    chartmogul_delete_opportunity: EmptyAnswerSchema,
    chartmogul_delete_task: EmptyAnswerSchema,
    chartmogul_disable_invoice: InvoiceSchema,
    chartmogul_disable_invoice_by_external_id: InvoiceSchema,
    chartmogul_disable_line_item: LineItemSchema,
    chartmogul_disable_line_item_by_external_id: LineItemSchema,
    chartmogul_disable_subscription_event: DisabledSubscriptionEventSchema,
    chartmogul_disable_subscription_event_by_external_id: DisabledSubscriptionEventSchema,
    chartmogul_disable_transaction: TransactionSchema,
    chartmogul_disable_transaction_by_external_id: TransactionSchema,
    chartmogul_disconnect_subscriptions: EmptyAnswerSchema,
    chartmogul_get_activities_export: ActivitiesExportSchema,
    chartmogul_get_arpa_metrics: ArpaMetricsSchema,
    chartmogul_get_arr_metrics: ArrMetricsSchema,
    chartmogul_get_asp_metrics: AspMetricsSchema,
    chartmogul_get_contact: ContactSchema,
    chartmogul_get_current_user: AccountSchema,
    chartmogul_get_customer: CustomerSchema,
    chartmogul_get_customer_attributes: CustomerAttributesSchema,
    chartmogul_get_customer_churn_rate_metrics: CustomerChurnRateMetricsSchema,
    chartmogul_get_customer_count_metrics: CustomerCountMetricsSchema,
    chartmogul_get_customer_note: CustomerNoteSchema,
    chartmogul_get_data_import: DataImportSchema,
    chartmogul_get_data_source: DataSourceSchema,
    chartmogul_get_invoice: InvoiceSchema,
    chartmogul_get_line_item: LineItemSchema,
    chartmogul_get_line_item_by_external_id: LineItemSchema,
    chartmogul_get_ltv_metrics: LtvMetricsSchema,
    chartmogul_get_metrics: MetricsSchema,
    chartmogul_get_mrr_churn_rate_metrics: MrrChurnRateMetricsSchema,
    chartmogul_get_mrr_metrics: MrrMetricsSchema,
    chartmogul_get_note: NoteSchema,
    chartmogul_get_opportunity: OpportunitySchema,
    chartmogul_get_plan: PlanSchema,
    chartmogul_get_plan_group: PlanGroupSchema,
    chartmogul_get_subscription_attributes: SubscriptionAttributesSchema,
    chartmogul_get_subscription_set_attributes: SubscriptionAttributesSchema,
    chartmogul_get_task: TaskSchema,
    chartmogul_get_transaction: TransactionSchema,
    chartmogul_get_transaction_by_external_id: TransactionSchema,
    chartmogul_import_data: DataImportSchema,
    chartmogul_import_invoices: ImportedInvoiceListSchema,
    chartmogul_list_activities: ActivityListSchema,
    chartmogul_list_contacts: ContactListSchema,
    chartmogul_list_customer_activities: CustomerActivityListSchema,
    chartmogul_list_customer_contacts: ContactListSchema,
    chartmogul_list_customer_invoices: CustomerInvoiceListSchema,
    chartmogul_list_customer_notes: CustomerNoteListSchema,
    chartmogul_list_customers: CustomerListSchema,
    chartmogul_list_data_sources: DataSourceListSchema,
    chartmogul_list_imported_subscriptions: ImportedSubscriptionListSchema,
    chartmogul_list_invoices: InvoiceListSchema,
    chartmogul_list_notes: NoteListSchema,
    chartmogul_list_opportunities: OpportunityListSchema,
    chartmogul_list_plan_group_plans: PlanListSchema,
    chartmogul_list_plan_groups: PlanGroupListSchema,
    chartmogul_list_plans: PlanListSchema,
    chartmogul_list_subscription_events: SubscriptionEventListSchema,
    chartmogul_list_subscriptions: SubscriptionListSchema,
    chartmogul_list_tasks: TaskListSchema,
    chartmogul_merge_contacts: ContactSchema,
    chartmogul_merge_customers: EmptyAnswerSchema,
    chartmogul_ping_api: PongSchema,
    chartmogul_remove_customer_tags: TagsSchema,
    chartmogul_remove_subscription_custom_attributes: RemovedCustomAttributesSchema,
    chartmogul_remove_subscription_set_custom_attributes: RemovedCustomAttributesSchema,
    chartmogul_search_customers: CustomerListSchema,
    chartmogul_unmerge_customers: EmptyAnswerSchema,
    chartmogul_update_contact: ContactSchema,
    chartmogul_update_customer: CustomerSchema,
    chartmogul_update_customer_custom_attributes: CustomAttributesSchema,
    chartmogul_update_customer_note: CustomerNoteSchema,
    chartmogul_update_invoice: InvoiceSchema,
    chartmogul_update_invoice_by_external_id: InvoiceSchema,
    chartmogul_update_invoice_status: ConfirmationSchema,
    chartmogul_update_line_item: LineItemSchema,
    chartmogul_update_line_item_by_external_id: LineItemSchema,
    chartmogul_update_note: NoteSchema,
    chartmogul_update_opportunity: OpportunitySchema,
    chartmogul_update_plan: PlanSchema,
    chartmogul_update_plan_group: PlanGroupSchema,
    chartmogul_update_subscription_custom_attributes: CustomAttributesSchema,
    chartmogul_update_subscription_event: SubscriptionEventSchema,
    chartmogul_update_subscription_event_by_external_id: SubscriptionEventSchema,
    chartmogul_update_subscription_set_custom_attributes: CustomAttributesSchema,
    chartmogul_update_task: TaskSchema,
    chartmogul_update_transaction: TransactionSchema,
    chartmogul_update_transaction_by_external_id: TransactionSchema,
    chartmogul_upload_data: DataUploadSchema,
    Account: AccountSchema,
    ActivitiesExport: ActivitiesExportSchema,
    ActivitiesExportFilter: ActivitiesExportFilterSchema,
    ActivitiesExportParameters: ActivitiesExportParametersSchema,
    Activity: ActivitySchema,
    ActivityList: ActivityListSchema,
    Address: AddressSchema,
    ArpaMetrics: ArpaMetricsSchema,
    ArpaMetricsEntry: ArpaMetricsEntrySchema,
    ArrMetrics: ArrMetricsSchema,
    ArrMetricsEntry: ArrMetricsEntrySchema,
    AspMetrics: AspMetricsSchema,
    AspMetricsEntry: AspMetricsEntrySchema,
    AutoChurnSetting: AutoChurnSettingSchema,
    Confirmation: ConfirmationSchema,
    Contact: ContactSchema,
    ContactList: ContactListSchema,
    CustomAttributes: CustomAttributesSchema,
    Customer: CustomerSchema,
    CustomerActivity: CustomerActivitySchema,
    CustomerActivityList: CustomerActivityListSchema,
    CustomerAttributes: CustomerAttributesSchema,
    CustomerChurnRateMetrics: CustomerChurnRateMetricsSchema,
    CustomerChurnRateMetricsEntry: CustomerChurnRateMetricsEntrySchema,
    CustomerCountMetrics: CustomerCountMetricsSchema,
    CustomerCountMetricsEntry: CustomerCountMetricsEntrySchema,
    CustomerInvoiceList: CustomerInvoiceListSchema,
    CustomerList: CustomerListSchema,
    CustomerNote: CustomerNoteSchema,
    CustomerNoteList: CustomerNoteListSchema,
    DataImport: DataImportSchema,
    DataImportStatus: DataImportStatusSchema,
    DataSource: DataSourceSchema,
    DataSourceList: DataSourceListSchema,
    DataSourceProcessingStatus: DataSourceProcessingStatusSchema,
    DataUpload: DataUploadSchema,
    DisabledSubscriptionEvent: DisabledSubscriptionEventSchema,
    EditHistorySummary: EditHistorySummarySchema,
    EditedValue: EditedValueSchema,
    EmptyAnswer: EmptyAnswerSchema,
    ImportedInvoiceList: ImportedInvoiceListSchema,
    ImportedSubscription: ImportedSubscriptionSchema,
    ImportedSubscriptionList: ImportedSubscriptionListSchema,
    Invoice: InvoiceSchema,
    InvoiceHandling: InvoiceHandlingSchema,
    InvoiceHandlingSetting: InvoiceHandlingSettingSchema,
    InvoiceList: InvoiceListSchema,
    ItemErrors: ItemErrorsSchema,
    LineItem: LineItemSchema,
    LtvMetrics: LtvMetricsSchema,
    LtvMetricsEntry: LtvMetricsEntrySchema,
    MetricSummary: MetricSummarySchema,
    Metrics: MetricsSchema,
    MetricsEntry: MetricsEntrySchema,
    MetricsSummary: MetricsSummarySchema,
    MrrChurnRateMetrics: MrrChurnRateMetricsSchema,
    MrrChurnRateMetricsEntry: MrrChurnRateMetricsEntrySchema,
    MrrMetrics: MrrMetricsSchema,
    MrrMetricsEntry: MrrMetricsEntrySchema,
    Note: NoteSchema,
    NoteList: NoteListSchema,
    Opportunity: OpportunitySchema,
    OpportunityList: OpportunityListSchema,
    Plan: PlanSchema,
    PlanGroup: PlanGroupSchema,
    PlanGroupList: PlanGroupListSchema,
    PlanList: PlanListSchema,
    Pong: PongSchema,
    RemovedCustomAttributes: RemovedCustomAttributesSchema,
    Subscription: SubscriptionSchema,
    SubscriptionAttributes: SubscriptionAttributesSchema,
    SubscriptionEvent: SubscriptionEventSchema,
    SubscriptionEventEnvelope: SubscriptionEventEnvelopeSchema,
    SubscriptionEventList: SubscriptionEventListSchema,
    SubscriptionEventPaging: SubscriptionEventPagingSchema,
    SubscriptionList: SubscriptionListSchema,
    Tags: TagsSchema,
    Task: TaskSchema,
    TaskList: TaskListSchema,
    Transaction: TransactionSchema,
    UpdatedCustomerList: UpdatedCustomerListSchema,
  }
}
