// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolDescription } from '@billing/core'
import { type About, describeTool } from '@billing/core/internal'

/** What the tools of ChartMogul are grouped by. */
export type ChartMogulResourceName =
  | 'account'
  | 'activities'
  | 'attributes'
  | 'contacts'
  | 'customers'
  | 'data_imports'
  | 'data_sources'
  | 'invoices'
  | 'line_items'
  | 'metrics'
  | 'notes'
  | 'opportunities'
  | 'plan_groups'
  | 'plans'
  | 'subscription_events'
  | 'subscriptions'
  | 'tasks'
  | 'transactions'

/** What is known of a tool of ChartMogul without its function. */
export interface ChartMogulToolDescription extends ToolDescription {
  /** What it acts on. */
  readonly resource: ChartMogulResourceName
}

const firstNameSchema = (): string => '{"type":"string","description":"First name of the contact."}'

const transactionFeesCurrencySchema = (): string => '{"type":"string","description":"ISO 4217 code of the fees."}'

const examplesSchema = (): string => '{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}'

const eventDateSchema = (): string => '{"type":"string","description":"When it happened, ISO 8601."}'

const completedAtSchema = (): string => '{"type":"string","description":"When it was done, ISO 8601."}'

const dateSchema = (): string => '{"type":"string","description":"When it was made, ISO 8601."}'

const idSchema = (): string => '{"type":"integer","description":"Id of the event, a number."}'

const inputSchema = (): string => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}'

const taxAmountInCentsSchema = (): string => '{"type":"integer","description":"Tax in minor currency units."}'

const dateSchema2 = (): string => '{"type":"string","description":"Date of the invoice, ISO 8601."}'

const twitterSchema = (): string => '{"type":"string","description":"Address of the Twitter profile."}'

const quantitySchema = (): string => '{"type":"integer","description":"How many units it charges for."}'

const discountCodeSchema = (): string => '{"type":"string","description":"Code of the coupon or discount."}'

const effectiveDateSchema = (): string => '{"type":"string","description":"When it takes effect, ISO 8601."}'

const linkedInSchema = (): string => '{"type":"string","description":"Address of the LinkedIn profile."}'

const leadCreatedAtSchema = (): string => '{"type":"string","description":"When it became a lead, ISO 8601."}'

const pipelineStageSchema = (): string => '{"type":"string","description":"Name of a stage of the pipeline."}'

const discountAmountInCentsSchema = (): string => '{"type":"integer","description":"Discount in minor currency units."}'

const externalIdSchema = (): string => '{"type":"string","description":"Identifier in your billing system."}'

const quantitySchema2 = (): string => '{"type":"integer","description":"How many units are subscribed to."}'

const taskDetailsSchema = (): string => '{"type":"string","maxLength":255,"description":"What is to be done."}'

const freeTrialStartedAtSchema = (): string => '{"type":"string","description":"When its free trial began, ISO 8601."}'

const examplesSchema2 = (): string => '{"start_date":"2025-01-01","end_date":"2025-03-31","interval":"month"}'

const withDisabledSchema = (): string => '{"type":"boolean","description":"Whether to include disabled records."}'

const customerUuidSchema = (): string => '{"type":"string","description":"Only notes of this customer (`cus_…`)."}'

const dataSourceUuidSchema = (): string => '{"type":"string","description":"A data source of the customer (`ds_…`)."}'

const dataSourceUuidSchema2 = (): string => '{"type":"string","minLength":1,"description":"The data source (`ds_…`)."}'

const withProcessingStatusSchema = (): string => '{"type":"boolean","description":"Whether to fill in `processing_status`."}'

const lastSeenSchema = (): string => '{"type":"string","description":"When the contact was last seen, ISO 8601."}'

const planUuidSchema = (): string => '{"type":"string","description":"The plan (`pl_…`) of a subscription line."}'

const subscriptionSetExternalIdSchema = (): string => '{"type":"string","description":"The set of subscriptions it is a part of."}'

const examplesSchema3 = (): string => '{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","per_page":100}'

const tagsSchema = (): string => '{"type":"array","description":"Names of its tags.",' +
  '"items":{"type":"string"}}'

const eventOrderSchema = (): string => '{"type":"integer","description":"Position among movements of the same time."}'

const includeEditHistoriesSchema = (): string => '{"type":"boolean","description":"Whether to fill in `edit_history_summary`."}'

const ownerSchema = (): string => '{"type":"string","description":"E-mail address of the team member in charge."}'

const cancelledAtSchema = (): string => '{"type":"string","description":"When the subscription was cancelled, ISO 8601."}'

const amountInCentsSchema = (): string => '{"type":"integer","description":"Expected amount in minor units of `currency`."}'

const externalIdSchema2 = (): string => '{"type":"string","description":"Identifier of the event in the billing system."}'

const withInvoiceHandlingSettingSchema = (): string => '{"type":"boolean","description":"Whether to fill in `invoice_handling_setting`."}'

const assigneeSchema = (): string => '{"type":"string","description":"E-mail address of the team member who is to do it."}'

const dataSourceUuidSchema3 = (): string => '{"type":"string","description":"The data source (`ds_…`), one with `system` Custom."}'

const createdAtSchema = (): string => '{"type":"string","description":"When it was written or the call was made, ISO 8601."}'

const intervalCountSchema = (): string => '{"type":"integer","minimum":1,"description":"Number of units in a billing interval."}'

const planExternalIdSchema = (): string => '{"type":"string","description":"The plan, by its identifier in your billing system."}'

const transactionFeesInCentsSchema = (): string => '{"type":"integer","description":"Fees in minor units of `transaction_fees_currency`."}'

const proratedSchema = (): string => '{"type":"boolean","description":"Whether it covers a part of a billing interval only."}'

const externalIdSchema3 = (): string => '{"type":["string","null"],"description":"Identifier in your own system; null for none."}'

const typeSchema = (): string => '{"oneOf":[{"required":["customer_uuid"]},{"required":["associated_object_identifier"]}]}'

const customerExternalIdSchema = (): string => '{"type":"string","description":"The customer, by its identifier in the billing system."}'

const withAutoChurnSubscriptionSettingSchema = (): string => '{"type":"boolean","description":"Whether to fill in `auto_churn_subscription_setting`."}'

const collectionMethodSchema = (): string => '{"type":"string","description":"How it is collected.","examples":["automatic","manual"]}'

const invoiceExternalIdSchema = (): string => '{"type":"string","description":"The invoice, by its identifier in your billing system."}'

const tagsSchema2 = (): string => '{"type":"array","minItems":1,"description":"Labels to attach.",' +
  '"items":{"type":"string"}}'

const resultSchema = (): string => '{"type":"string","description":"Whether money moved.","examples":["successful","failed"]}'

const customerExternalIdSchema2 = (): string => '{"type":"string","description":"The customer, by its identifier in your billing system."}'

const authorEmailSchema = (): string => '{"type":"string","description":"Only those of the team member with this e-mail address."}'

const amountInCentsSchema2 = (): string => '{"type":"integer","description":"Amount for the whole quantity, in minor currency units."}'

const examplesSchema4 = (): string => '{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"payment_001"}'

const externalIdSchema4 = (): string => '{"type":"string","description":"The subscription, by its identifier in the billing system."}'

const typeSchema2 = (): string => '{"type":"string","description":"Kind of revenue.","examples":["recurring","one-time","arr"]}'

const examplesSchema5 = (): string => '{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"line_item_001"}'

const callDurationSchema = (): string => '{"type":"integer","minimum":0,"description":"Length of the call in seconds; of a call only."}'

const servicePeriodEndSchema = (): string => '{"type":"string","description":"End of the time paid for, ISO 8601, of a subscription line."}'

const subscriptionExternalIdSchema = (): string => '{"type":"string","description":"The subscription, by its identifier in your billing system."}'

const transactionFeesInCentsSchema2 = (): string => '{"type":"integer","description":"Payment fees in minor units of `transaction_fees_currency`."}'

const typeSchema3 = (): string => '{"type":"string","description":"Only notes, or only logged calls.","examples":["note","call"]}'

const emailSchema = (): string => '{"type":"string","minLength":1,"description":"The e-mail address, which has to match exactly."}'

const withAssociatedEmailsSchema = (): string => '{"type":"boolean","description":"Whether to look at the e-mail addresses of contacts as well."}'

const servicePeriodStartSchema = (): string => '{"type":"string","description":"Start of the time paid for, ISO 8601, of a subscription line."}'

const estimatedCloseDateSchema = (): string => '{"type":"string","format":"date","description":"When it is expected to be closed, YYYY-MM-DD."}'

const positionSchema = (): string => '{"type":"integer","minimum":1,"description":"Place among the contacts of the customer, from 1."}'

const externalIdSchema5 = (): string => '{"type":"string","minLength":1,"description":"Identifier of the invoice in its billing system."}'

const disabledSchema = (): string => '{"type":"boolean","description":"True to leave it out of all metrics, false to count it again."}'

const cursorSchema = (): string => '{"type":"string","description":"The `cursor` of the previous answer, to get the page after it."}'

const intervalUnitSchema = (): string => '{"type":"string","description":"Unit of the billing interval.","examples":["day","month","year"]}'

const winLikelihoodSchema = (): string => '{"type":"integer","minimum":0,"maximum":100,"description":"Likelihood of winning it, in percent."}'

const externalIdSchema6 = (): string => '{"type":"string","minLength":1,"description":"Identifier of the line item in its billing system."}'

const uuidSchema = (): string => '{"type":"string","description":"Plan UUID (`pl_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const typeSchema4 = (): string => '{"type":"string","description":"Whether it is a note or a logged call.","examples":["note","call"]}'

const uuidSchema2 = (): string => '{"type":"string","description":"Note UUID (`note_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const externalIdSchema7 = (): string => '{"type":"string","minLength":1,"description":"Identifier of the transaction in its billing system."}'

const customSchema = (): string => '{"type":"array","minItems":1,"description":"The names of the attributes.",' +
  '"items":{"type":"string"}}'

const invoiceUuidSchema = (): string => '{"type":"string","description":"The invoice (`inv_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const accountCodeSchema = (): string => '{"type":"string","maxLength":30,"description":"Account in the books, at most 30 letters and digits."}'

const typeSchema5 = (): string => '{"type":"string","description":"Whether money came in or went back.","examples":["payment","refund"]}'

const customerUuidSchema2 = (): string => '{"type":"string","description":"The customer (`cus_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema3 = (): string => '{"type":"string","description":"Contact UUID (`con_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema4 = (): string => '{"type":"string","description":"Invoice UUID (`inv_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const balanceTransferSchema = (): string => '{"type":"boolean","description":"Whether it carries over a balance instead of charging for something."}'

const uuidSchema5 = (): string => '{"type":"string","description":"Line item UUID (`li_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const startDateSchema = (): string => '{"type":"string","description":"Only activities at this time or later (ISO 8601, e.g. \\"2025-01-01\\")."}'

const dataSourceUuidSchema4 = (): string => '{"type":"string","description":"The data source (`ds_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema6 = (): string => '{"type":"string","description":"Data source UUID (`ds_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema7 = (): string => '{"type":"string","description":"Plan group UUID (`plg_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema8 = (): string => '{"type":"string","description":"Transaction UUID (`tr_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const uuidSchema9 = (): string => '{"type":"string","description":"Subscription UUID (`sub_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const stateSchema = (): string => '{"type":"string","description":"ISO 3166-2 code of a state of the US, such as US-CA; answers have it as CA."}'

const plansSchema = (): string => '{"type":"string","description":"Only these plans, by name, UUID or external identifier, separated by commas."}'

const ownerSchema2 = (): string => '{"type":"string","description":"E-mail address of the team member in charge, who must be a user of ChartMogul."}'

const pageSchema = (): string => '{"type":"integer","minimum":1,"description":"Page number, from 1. Page n costs n requests; `cursor` costs one."}'

const uuidSchema10 = (): string => '{"type":"string","description":"Opportunity UUID, without a prefix.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const endDateSchema = (): string => '{"type":"string","format":"date","description":"End date for the metrics period (ISO 8601, e.g. \\"2025-01-31\\")."}'

const subscriptionExternalIdSchema2 = (): string => '{"type":"string","description":"The subscription of a subscription line, by its identifier in your billing system."}'

const startDateSchema2 = (): string => '{"type":"string","format":"date","description":"Start date for the metrics period (ISO 8601, e.g. \\"2025-01-01\\")."}'

const amountInCentsSchema3 = (): string => '{"type":"integer","description":"New amount for a billing interval and the whole quantity, in minor currency units."}'

const uuidSchema11 = (): string => '{"type":"string","description":"Task UUID, the `task_uuid` of answers.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const geoSchema = (): string => '{"type":"string","description":"Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas."}'

const filtersSchema = (): string => '{"type":"string","description":"A filter in ChartMogul\'s filter language, `field~OPERATOR~value` joined by `~AND~`."}'

const authorEmailSchema2 = (): string => '{"type":"string","description":"E-mail address of the team member who wrote it; the owner of the API key by default."}'

const idSchema2 = (): string => '{"type":"string","description":"The ChartMogul customer UUID (`cus_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const typeSchema6 = (): string => '{"type":"string","description":"The kind of line, which determines the other fields.","examples":["subscription","one_time"]}'

const perPageSchema = (): string => '{"type":"integer","minimum":1,"maximum":200,"default":50,"description":"Number of results per page (default: 50, max: 200)."}'

const retractedEventIdSchema = (): string => '{"type":"string","description":"The event that this one takes back, by its `external_id`; of a subscription_event_retracted."}'

const forecastCategorySchema = (): string => '{"type":"string","description":"Category in forecasts.","examples":["pipeline","best_case","committed","lost","won","omitted"]}'

const dataSourceUuidSchema5 = (): string => '{"type":"string","description":"The data source (`ds_…`), one with `system` Custom.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const typeSchema7 = (): string => '{"type":"string","description":"Only movements of this type.","examples":["new_biz","reactivation","expansion","contraction","churn"]}'

const prorationTypeSchema = (): string => '{"type":"string","description":"How a prorated amount enters recurring revenue.","examples":["differential","full","differential_mrr"]}'

const uuidSchema12 = (): string => '{"type":"string","description":"UUID of the set, the `subscription_set_uuid` of subscriptions.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const amountInCentsSchema4 = (): string => '{"type":"integer","description":"Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice."}'

const planExternalIdSchema2 = (): string => '{"type":"string","description":"The plan, by its identifier in the billing system. A start or an update needs it, with `currency` and `amount_in_cents`."}'

const validationTypeSchema = (): string => '{"type":"string","description":"Whether to look at valid records (what ChartMogul does by itself), invalid ones or both.","examples":["valid","invalid","all"]}'

const customSchema2 = (): string => '{"type":"object","minProperties":1,' +
  '"additionalProperties":{"type":["string","number","boolean"]},"description":"The values by name, at most 255 characters each."}'

const handleAsUserEditSchema = (): string => '{"type":"boolean","description":"Whether the change is an edit that outlasts later imports. Only data sources of billing systems, such as Stripe, take notice of it; false by default."}'

const pageSchema2 = (): string => '{"type":"integer","minimum":1,"description":"Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`."}'

const statusSchema = (): string => '{"type":"string","description":"Where a lead stands. The other statuses follow from billing data and cannot be set.","examples":["New Lead","Working Lead","Qualified Lead","Unqualified Lead"]}'

const fromSchema = (): string => '{"type":"object","description":"A customer by its UUID.","additionalProperties":false,"required":["customer_uuid"],' +
  '"properties":{' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."}}}'

const intervalSchema = (): string => '{"type":"string","default":"month","description":"Interval for grouping results: \\"day\\", \\"week\\", or \\"month\\" (default: \\"month\\"). ChartMogul takes \\"quarter\\" and \\"year\\" as well.","examples":["day","week","month","quarter","year"]}'

const inputSchema2 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema() + '},"examples":[{"uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"}]}'

const inputSchema3 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + '},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"}]}'

const inputSchema4 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema3() + '},"examples":[{"uuid":"con_36399f04-7686-11ee-86f6-8727560009c2"}]}'

const inputSchema5 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema6() + '},"examples":[{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"}]}'

const inputSchema6 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema7() + '},"examples":[{"uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"}]}'

const inputSchema7 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema10() + '},"examples":[{"uuid":"bb544336-e74e-11ee-800c-effc264f19ed"}]}'

const inputSchema8 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema11() + '},"examples":[{"uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642"}]}'

const fromSchema2 = (): string => '{"type":"object","description":"A customer by its identifier in a data source.","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"external_id":{"type":"string","description":"Identifier in the billing system."}}}'

const eventTypeSchema = (): string => '{"type":"string","description":"What happened.","examples":["subscription_start","subscription_start_scheduled","scheduled_subscription_start_retracted","subscription_cancelled","subscription_cancellation_scheduled","scheduled_subscription_cancellation_retracted","subscription_updated","subscription_update_scheduled","scheduled_subscription_update_retracted","subscription_event_retracted"]}'

const customSchema3 = (): string => '{"type":"array","description":"Custom attributes, which must exist in the account.",' +
  '"items":{"type":"object","description":"A custom attribute of a contact or an opportunity.","additionalProperties":false,"required":["key","value"],' +
  '"properties":{' +
  '"key":{"type":"string","description":"Name of the attribute."},' +
  '"value":{"type":["string","number","boolean"],"description":"What the field holds."}}}}'

const associatedObjectIdentifierSchema = (): string => '{"type":"object","description":"The customer or contact.","additionalProperties":false,"required":["associated_object","method","value"],' +
  '"properties":{' +
  '"associated_object":{"type":"string","description":"Which of the two it is.","examples":["customer","contact"]},' +
  '"method":{"type":"string","description":"Which identifier `value` is.","examples":["uuid"]},' +
  '"value":{"type":"string","description":"The identifier: `cus_…` or `con_…`."}}}'

const customSchema4 = (): string => '{"type":"object","description":"A custom attribute with its type.","additionalProperties":false,"required":["type","key","value"],' +
  '"properties":{' +
  '"type":{"type":"string","description":"Type of the value. A string has at most 255 characters.","examples":["String","Integer","Decimal","Timestamp","Boolean"]},' +
  '"key":{"type":"string","description":"Name of the attribute."},' +
  '"value":{"type":["string","number","boolean"],"description":"Its value; a timestamp as ISO 8601."},' +
  '"source":{"type":"string","description":"Where it comes from."}}}'

const customSchema5 = (): string => '{"type":"array","minItems":1,"description":"The attributes, each with its type.",' +
  '"items":' + customSchema4() + '}'

const inputSchema9 = (): string => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema() + ']}'

const primaryContactSchema = (): string => '{"type":"object","description":"The first contact.","additionalProperties":false,' +
  '"properties":{' +
  '"external_id":{"type":"string","description":"Identifier in your own system."},' +
  '"first_name":' + firstNameSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"title":{"type":"string","description":"Job title."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"linked_in":' + linkedInSchema() + ',' +
  '"twitter":' + twitterSchema() + ',' +
  '"notes":{"type":"string","description":"Notes about the contact."}}}'

const inputSchema10 = (): string => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + ',' +
  '"text":{"type":"string","description":"What the note says."},' +
  '"call_duration":' + callDurationSchema() + ',' +
  '"author_email":' + authorEmailSchema2() + ',' +
  '"created_at":' + createdAtSchema() + ',' +
  '"updated_at":{"type":"string","description":"When it was changed, ISO 8601."}},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde","text":"Wants annual billing"}]}'

const inputSchema11 = (): string => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}'

const inputSchema12 = (): string => '{"type":"object","additionalProperties":false,"required":["customer_uuid","subscriptions"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"subscriptions":{"type":"array","minItems":2,"description":"The subscriptions, at least two.",' +
  '"items":{"type":"object","description":"A subscription, by its UUID or by its identifier in a data source.","additionalProperties":false,"required":["data_source_uuid"],' +
  '"dependentSchemas":{' +
  '"data_source_uuid":{"oneOf":[{"required":["uuid"]},{"required":["external_id"]}]}},' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"uuid":{"type":"string","description":"The subscription (`sub_…`)."},' +
  '"external_id":' + externalIdSchema4() + '}}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","subscriptions":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b"},{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_0736b14e-369e-4980-bd6a-4ab51f24a784"}]}]}'

/** Add custom attributes by email. */
export const addCustomAttributesByEmailDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_custom_attributes_by_email',
  function: 'addCustomAttributesByEmail',
  aliases: ["add_custom_attributes_by_email"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add custom attributes by email",
  description: "Adds custom attributes to every customer with an e-mail address, however many there are.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/custom-attributes/add-by-email',
}, () => '{"type":"object","additionalProperties":false,"required":["email","custom"],' +
  '"properties":{"email":' + emailSchema() + ',' +
  '"custom":' + customSchema5() + ',' +
  '"with_associated_emails":' + withAssociatedEmailsSchema() + '},"examples":[{"email":"adam@example.com","custom":[{"type":"String","key":"channel","value":"Facebook"}]}]}')

/** Add customer custom attributes. */
export const addCustomerCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_customer_custom_attributes',
  function: 'addCustomerCustomAttributes',
  aliases: ["add_customer_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add customer custom attributes",
  description: "Adds custom attributes to a customer, and creates those that the account does not have yet.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/custom-attributes/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","custom"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"custom":' + customSchema5() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","custom":[{"type":"String","key":"channel","value":"Facebook"},{"type":"Integer","key":"seats","value":8}]}]}')

/** Add customer tags. */
export const addCustomerTagsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_customer_tags',
  function: 'addCustomerTags',
  aliases: ["add_customer_tags"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add customer tags",
  description: "Adds tags to a customer. A tag that it already has is not added twice.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/tags/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","tags"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"tags":' + tagsSchema2() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","tags":["enterprise","pilot"]}]}')

/** Add subscription custom attributes. */
export const addSubscriptionCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_subscription_custom_attributes',
  function: 'addSubscriptionCustomAttributes',
  aliases: ["add_subscription_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add subscription custom attributes",
  description: "Adds custom attributes to a subscription, and creates those that the account does not have yet.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/add',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema9() + ',' +
  '"custom":' + customSchema5() + '},"examples":[{"uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b","custom":[{"type":"Boolean","key":"pre_sold","value":true}]}]}')

/** Add subscription set custom attributes. */
export const addSubscriptionSetCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_subscription_set_custom_attributes',
  function: 'addSubscriptionSetCustomAttributes',
  aliases: ["add_subscription_set_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add subscription set custom attributes",
  description: "Adds custom attributes to a subscription set, and creates those that the account does not have yet. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/add',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema12() + ',' +
  '"custom":' + customSchema5() + '},"examples":[{"uuid":"sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001","custom":[{"type":"Boolean","key":"pre_sold","value":true}]}]}')

/** Add tags by email. */
export const addTagsByEmailDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_add_tags_by_email',
  function: 'addTagsByEmail',
  aliases: ["add_tags_by_email"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Add tags by email",
  description: "Adds tags to every customer with an e-mail address, however many there are.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/add-tags-to-customers-with-email',
}, () => '{"type":"object","additionalProperties":false,"required":["email","tags"],' +
  '"properties":{"email":' + emailSchema() + ',' +
  '"tags":' + tagsSchema2() + ',' +
  '"with_associated_emails":' + withAssociatedEmailsSchema() + '},"examples":[{"email":"adam@example.com","tags":["newsletter"]}]}')

/** Cancel imported subscription. */
export const cancelImportedSubscriptionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_cancel_imported_subscription',
  function: 'cancelImportedSubscription',
  aliases: ["cancel_imported_subscription"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: false,
  title: "Cancel imported subscription",
  description: "Cancels an imported subscription at a time, past or future, or replaces all its cancellations. **Recurring revenue ends then.** An empty `cancellation_dates` takes them back. ChartMogul accepts the request (202) and recomputes metrics later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"dependentSchemas":{' +
  '"uuid":{"oneOf":[{"required":["cancelled_at"]},{"required":["cancellation_dates"]}]}},' +
  '"properties":{' +
  '"uuid":{"type":"string","description":"Subscription UUID with its prefix (`sub_…`), as `chartmogul_list_imported_subscriptions` has it.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"cancelled_at":{"type":"string","description":"When it ends, ISO 8601."},' +
  '"cancellation_dates":{"type":"array","description":"All times at which it ends, ISO 8601; an empty list takes the cancellations back.",' +
  '"items":{"type":"string"}}},"examples":[{"uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b","cancelled_at":"2026-04-01T00:00:00Z"}]}')

/** Connect subscriptions. */
export const connectSubscriptionsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_connect_subscriptions',
  function: 'connectSubscriptions',
  aliases: ["connect_subscriptions"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: false,
  title: "Connect subscriptions",
  description: "Connects subscriptions of a customer, so that they count as one: moving from one to the other is neither churn nor new business. **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/connect',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","subscriptions"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"subscriptions":{"type":"array","minItems":2,"description":"The subscriptions, at least two.",' +
  '"items":{"type":"object","description":"A subscription, by its UUID or by its identifier in a data source.","additionalProperties":false,"required":["data_source_uuid"],' +
  '"dependentSchemas":{' +
  '"data_source_uuid":{"oneOf":[{"required":["uuid"]},{"required":["external_id"]}]}},' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"uuid":{"type":"string","description":"The subscription (`sub_…`)."},' +
  '"external_id":' + externalIdSchema4() + '}}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","subscriptions":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b"},{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_0736b14e-369e-4980-bd6a-4ab51f24a784"}]}]}')

/** Export activities. */
export const createActivitiesExportDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_activities_export',
  function: 'createActivitiesExport',
  aliases: ["create_activities_export"],
  provider: 'chartmogul',
  resource: 'activities',
  documented: false,
  title: "Export activities",
  description: "Start an export of the movements of recurring revenue from ChartMogul, of a period and a type. The export is made later: retrieve it until it has succeeded and has a link to a ZIP file.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/activities-export/create',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{"start_date":' + startDateSchema() + ',' +
  '"end_date":{"type":"string","description":"Only activities at this time or earlier (ISO 8601)."},' +
  '"type":' + typeSchema7() + '},"examples":[{"start_date":"2025-01-01","end_date":"2025-12-31"}]}')

/** Create contact. */
export const createContactDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_contact',
  function: 'createContact',
  aliases: ["create_contact"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Create contact",
  description: "Creates a contact of a customer.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/contacts/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","data_source_uuid"],' +
  '"properties":{' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."},' +
  '"data_source_uuid":' + dataSourceUuidSchema() + ',' +
  '"external_id":' + externalIdSchema3() + ',' +
  '"first_name":' + firstNameSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"title":{"type":"string","description":"Job title."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"linked_in":' + linkedInSchema() + ',' +
  '"twitter":' + twitterSchema() + ',' +
  '"notes":{"type":"string","description":"Notes about the contact."},' +
  '"position":' + positionSchema() + ',' +
  '"last_seen":' + lastSeenSchema() + ',' +
  '"custom":' + customSchema3() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","first_name":"Adam","email":"adam@example.com","custom":[{"key":"newsletter","value":true}]}]}')

/** Create customer. */
export const createCustomerDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_customer',
  function: 'createCustomer',
  aliases: ["create_customer"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Create customer",
  description: "Creates a customer in a data source. Its billing data is imported separately; without any it is a lead.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/customers/add',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema3() + ',' +
  '"external_id":{"type":"string","description":"Identifier in your billing system, unique in the data source."},' +
  '"name":{"type":"string","description":"Full name."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"company":{"type":"string","description":"Company name."},' +
  '"country":{"type":"string","description":"ISO 3166-1 alpha-2 code."},' +
  '"state":' + stateSchema() + ',' +
  '"city":{"type":"string","description":"Name of the city."},' +
  '"zip":{"type":"string","description":"Postal code."},' +
  '"lead_created_at":' + leadCreatedAtSchema() + ',' +
  '"free_trial_started_at":' + freeTrialStartedAtSchema() + ',' +
  '"owner":' + ownerSchema2() + ',' +
  '"website_url":{"type":"string","description":"The customer\'s website."},' +
  '"status":' + statusSchema() + ',' +
  '"primary_contact":' + primaryContactSchema() + ',' +
  '"attributes":{"type":"object","description":"Tags and custom attributes.","additionalProperties":false,' +
  '"properties":{"tags":' + tagsSchema() + ',' +
  '"custom":{"type":"array","description":"Custom attributes, each with its type.",' +
  '"items":' + customSchema4() + '}}}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"customer_001","name":"Adam Smith","email":"adam@example.com","country":"US","state":"US-CA",' +
  '"attributes":{"tags":["enterprise"],"custom":[{"type":"Integer","key":"seats","value":8}]}}]}')

/** Create customer contact. */
export const createCustomerContactDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_customer_contact',
  function: 'createCustomerContact',
  aliases: ["create_customer_contact"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Create customer contact",
  description: "Creates a contact of the customer in the path. `chartmogul_create_contact` takes the same fields and more.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/contacts/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","data_source_uuid"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"data_source_uuid":' + dataSourceUuidSchema() + ',' +
  '"first_name":' + firstNameSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"title":{"type":"string","description":"Job title."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"linked_in":' + linkedInSchema() + ',' +
  '"twitter":' + twitterSchema() + ',' +
  '"notes":{"type":"string","description":"Notes about the contact."}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","first_name":"Adam","email":"adam@example.com"}]}')

/** Create customer note. */
export const createCustomerNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_customer_note',
  function: 'createCustomerNote',
  aliases: ["create_customer_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Create customer note",
  description: "Writes a note or logs a call of a customer. `chartmogul_create_note` does the same for notes of contacts, too, and supersedes it.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","type"],' +
  '"properties":{' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."},' +
  '"type":' + typeSchema4() + ',' +
  '"text":{"type":"string","description":"What the note says."},' +
  '"call_duration":' + callDurationSchema() + ',' +
  '"author_email":' + authorEmailSchema2() + ',' +
  '"created_at":' + createdAtSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","type":"call","text":"Asked about annual billing","call_duration":60}]}')

/** Create data source. */
export const createDataSourceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_data_source',
  function: 'createDataSource',
  aliases: ["create_data_source"],
  provider: 'chartmogul',
  resource: 'data_sources',
  documented: false,
  title: "Create data source",
  description: "Creates a data source to import customers and billing data into. Its `system` is Custom; those of billing systems are connected in ChartMogul itself. An account has at most 100.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/sources/add',
}, () => '{"type":"object","additionalProperties":false,"required":["name"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"A name that no other data source of the account has."}},"examples":[{"name":"In-house billing"}]}')

/** Create line item. */
export const createLineItemDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_line_item',
  function: 'createLineItem',
  aliases: ["create_line_item"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Create line item",
  description: "Adds a line item to an invoice that is already imported. **Recurring revenue is computed from it**: a subscription line needs a plan, a subscription and the time paid for.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/add',
}, () => '{"type":"object","additionalProperties":false,"required":["invoice_uuid","type","amount_in_cents"],' +
  '"properties":{"invoice_uuid":' + invoiceUuidSchema() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema6() + ',' +
  '"amount_in_cents":' + amountInCentsSchema2() + ',' +
  '"plan_uuid":' + planUuidSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema2() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"service_period_start":' + servicePeriodStartSchema() + ',' +
  '"service_period_end":' + servicePeriodEndSchema() + ',' +
  '"prorated":' + proratedSchema() + ',' +
  '"proration_type":' + prorationTypeSchema() + ',' +
  '"cancelled_at":' + cancelledAtSchema() + ',' +
  '"description":{"type":"string","description":"Text of a one-time line."},' +
  '"quantity":' + quantitySchema() + ',' +
  '"discount_code":' + discountCodeSchema() + ',' +
  '"discount_amount_in_cents":' + discountAmountInCentsSchema() + ',' +
  '"discount_description":{"type":"string","description":"Why it costs less."},' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema2() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"account_code":' + accountCodeSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"balance_transfer":' + balanceTransferSchema() + ',' +
  '"external_id":' + externalIdSchema() + '},"examples":[{"invoice_uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1","type":"subscription","amount_in_cents":5000,"plan_uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7","subscription_external_id":"subscription_001","service_period_start":"2026-03-01","service_period_end":"2026-04-01"}]}')

/** Create note. */
export const createNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_note',
  function: 'createNote',
  aliases: ["create_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Create note",
  description: "Writes a note or logs a call of a customer or a contact. Give either `customer_uuid` or `associated_object_identifier`.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["type"],' +
  '"dependentSchemas":{"type":' + typeSchema() + '},' +
  '"properties":{"type":' + typeSchema4() + ',' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."},' +
  '"associated_object_identifier":' + associatedObjectIdentifierSchema() + ',' +
  '"text":{"type":"string","description":"What the note says."},' +
  '"call_duration":' + callDurationSchema() + ',' +
  '"author_email":' + authorEmailSchema2() + ',' +
  '"created_at":' + createdAtSchema() + '},"examples":[{' +
  '"associated_object_identifier":{"associated_object":"contact","method":"uuid","value":"con_36399f04-7686-11ee-86f6-8727560009c2"},"type":"note","text":"Prefers e-mail"}]}')

/** Create opportunity. */
export const createOpportunityDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_opportunity',
  function: 'createOpportunity',
  aliases: ["create_opportunity"],
  provider: 'chartmogul',
  resource: 'opportunities',
  documented: false,
  title: "Create opportunity",
  description: "Creates a sales opportunity of a customer.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/opportunities/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","owner","pipeline","pipeline_stage","estimated_close_date","amount_in_cents","currency"],' +
  '"properties":{' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."},' +
  '"owner":' + ownerSchema() + ',' +
  '"pipeline":{"type":"string","description":"Name of the pipeline."},' +
  '"pipeline_stage":' + pipelineStageSchema() + ',' +
  '"estimated_close_date":' + estimatedCloseDateSchema() + ',' +
  '"amount_in_cents":' + amountInCentsSchema() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"type":' + typeSchema2() + ',' +
  '"forecast_category":' + forecastCategorySchema() + ',' +
  '"win_likelihood":' + winLikelihoodSchema() + ',' +
  '"custom":' + customSchema3() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2026-06-30","amount_in_cents":120000,"currency":"USD","type":"recurring","win_likelihood":30}]}')

/** Create plan. */
export const createPlanDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_plan',
  function: 'createPlan',
  aliases: ["create_plan"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: false,
  title: "Create plan",
  description: "Creates a plan in a data source. A plan has no price: amounts are in the line items of invoices.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plans/add',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","name","interval_count","interval_unit"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema3() + ',' +
  '"name":{"type":"string","description":"Name of the plan."},' +
  '"interval_count":' + intervalCountSchema() + ',' +
  '"interval_unit":' + intervalUnitSchema() + ',' +
  '"external_id":{"type":"string","description":"Identifier in your billing system; ChartMogul generates one by default."}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","name":"Gold","interval_count":1,"interval_unit":"month","external_id":"gold"}]}')

/** Create plan group. */
export const createPlanGroupDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_plan_group',
  function: 'createPlanGroup',
  aliases: ["create_plan_group"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "Create plan group",
  description: "Creates a group of plans, to filter metrics by.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/add',
}, () => '{"type":"object","additionalProperties":false,"required":["name","plans"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"Name of the group."},' +
  '"plans":{"type":"array","minItems":1,"description":"UUIDs of its plans (`pl_…`), at least one.",' +
  '"items":{"type":"string"}}},"examples":[{"name":"Monthly plans","plans":["pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"]}]}')

/** Create a subscription event. */
export const createSubscriptionEventDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_subscription_event',
  function: 'createSubscriptionEvent',
  aliases: ["create_subscription_event"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Create a subscription event",
  description: "Record an event of a subscription in ChartMogul, such as its start, an update, a cancellation or one of these being scheduled. Recurring revenue changes accordingly. Amounts are in cents.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/create-a-subscription-event',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","customer_external_id","event_type","event_date","effective_date","subscription_external_id"],' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"customer_external_id":' + customerExternalIdSchema() + ',' +
  '"event_type":' + eventTypeSchema() + ',' +
  '"event_date":' + eventDateSchema() + ',' +
  '"effective_date":' + effectiveDateSchema() + ',' +
  '"subscription_external_id":' + externalIdSchema4() + ',' +
  '"plan_external_id":' + planExternalIdSchema2() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"amount_in_cents":' + amountInCentsSchema3() + ',' +
  '"quantity":' + quantitySchema2() + ',' +
  '"retracted_event_id":' + retractedEventIdSchema() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"external_id":' + externalIdSchema2() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","customer_external_id":"customer_001","event_type":"subscription_start","event_date":"2026-03-01","effective_date":"2026-03-01","subscription_external_id":"subscription_001","plan_external_id":"gold","currency":"USD","amount_in_cents":5000,"external_id":"event_001"}]}')

/** Create task. */
export const createTaskDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_task',
  function: 'createTask',
  aliases: ["create_task"],
  provider: 'chartmogul',
  resource: 'tasks',
  documented: false,
  title: "Create task",
  description: "Creates a task about a customer or a contact. Give either `customer_uuid` or `associated_object_identifier`.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/tasks/add',
}, () => '{"type":"object","additionalProperties":false,"required":["task_details","assignee","due_date"],' +
  '"dependentSchemas":{"task_details":' + typeSchema() + '},' +
  '"properties":{"task_details":' + taskDetailsSchema() + ',' +
  '"customer_uuid":{"type":"string","description":"The customer (`cus_…`)."},' +
  '"associated_object_identifier":' + associatedObjectIdentifierSchema() + ',' +
  '"assignee":' + assigneeSchema() + ',' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"completed_at":' + completedAtSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","task_details":"Schedule a demo","assignee":"sales@example.com","due_date":"2026-04-30"}]}')

/** Create transaction. */
export const createTransactionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_create_transaction',
  function: 'createTransaction',
  aliases: ["create_transaction"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Create transaction",
  description: "Records a payment or refund of an invoice that is already imported. It only records: **no money moves**.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/add',
}, () => '{"type":"object","additionalProperties":false,"required":["invoice_uuid","type","date","result"],' +
  '"properties":{"invoice_uuid":' + invoiceUuidSchema() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema5() + ',' +
  '"date":' + dateSchema() + ',' +
  '"result":' + resultSchema() + ',' +
  '"amount_in_cents":{"type":"integer","description":"Amount in minor currency units; the whole invoice by default. Partial payments must not exceed the invoice. Leave the key out instead of passing null, which is refused."},' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"external_id":' + externalIdSchema() + '},"examples":[{"invoice_uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1","type":"payment","date":"2026-03-05T00:14:23Z","result":"successful","external_id":"payment_001"}]}')

/** Delete contact. */
export const deleteContactDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_contact',
  function: 'deleteContact',
  aliases: ["delete_contact"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Delete contact",
  description: "Deletes a contact. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/contacts/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema3() + '},"examples":[{"uuid":"con_36399f04-7686-11ee-86f6-8727560009c2"}]}')

/** Delete customer. */
export const deleteCustomerDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_customer',
  function: 'deleteCustomer',
  aliases: ["delete_customer"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Delete customer",
  description: "**Deletes a customer with its billing data**: invoices, subscriptions and what else belongs to it. Metrics change accordingly, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/customers/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema2() + '},"examples":[{"id":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}]}')

/** Delete customer invoices. */
export const deleteCustomerInvoicesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_customer_invoices',
  function: 'deleteCustomerInvoices',
  aliases: ["delete_customer_invoices"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Delete customer invoices",
  description: "**Deletes all invoices of a customer in a data source**, with their line items and transactions. Metrics change accordingly, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","customer_uuid"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema4() + ',' +
  '"customer_uuid":' + customerUuidSchema2() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}]}')

/** Delete customer note. */
export const deleteCustomerNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_customer_note',
  function: 'deleteCustomerNote',
  aliases: ["delete_customer_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Delete customer note",
  description: "Deletes a note or a logged call. This cannot be undone. `chartmogul_delete_note` does the same for notes of contacts, too, and supersedes it.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + '},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"}]}')

/** Delete data source. */
export const deleteDataSourceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_data_source',
  function: 'deleteDataSource',
  aliases: ["delete_data_source"],
  provider: 'chartmogul',
  resource: 'data_sources',
  documented: false,
  title: "Delete data source",
  description: "**Deletes a data source with everything that was imported into it**: customers, plans, invoices and events. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/sources/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema6() + '},"examples":[{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"}]}')

/** Delete invoice. */
export const deleteInvoiceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_invoice',
  function: 'deleteInvoice',
  aliases: ["delete_invoice"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Delete invoice",
  description: "Deletes an invoice with its line items and transactions. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema4() + '},"examples":[{"uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1"}]}')

/** Delete invoice by external ID. */
export const deleteInvoiceByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_invoice_by_external_id',
  function: 'deleteInvoiceByExternalId',
  aliases: ["delete_invoice_by_external_id"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Delete invoice by external ID",
  description: "Deletes an invoice with its line items and transactions, found by its identifier in the billing system. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema5() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"invoice_001"}]}')

/** Delete line item. */
export const deleteLineItemDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_line_item',
  function: 'deleteLineItem',
  aliases: ["delete_line_item"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Delete line item",
  description: "Deletes a line item. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema5() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[{"uuid":"li_d1674f45-630a-4851-8131-06815093d338"}]}')

/** Delete line item by external ID. */
export const deleteLineItemByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_line_item_by_external_id',
  function: 'deleteLineItemByExternalId',
  aliases: ["delete_line_item_by_external_id"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Delete line item by external ID",
  description: "Deletes a line item, found by its identifier in the billing system. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema6() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[' + examplesSchema5() + ']}')

/** Delete note. */
export const deleteNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_note',
  function: 'deleteNote',
  aliases: ["delete_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Delete note",
  description: "Deletes a note or a logged call. ChartMogul accepts the request and carries it out later; it cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + '},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"}]}')

/** Delete opportunity. */
export const deleteOpportunityDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_opportunity',
  function: 'deleteOpportunity',
  aliases: ["delete_opportunity"],
  provider: 'chartmogul',
  resource: 'opportunities',
  documented: false,
  title: "Delete opportunity",
  description: "Deletes a sales opportunity. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/opportunities/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema10() + '},"examples":[{"uuid":"bb544336-e74e-11ee-800c-effc264f19ed"}]}')

/** Delete plan. */
export const deletePlanDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_plan',
  function: 'deletePlan',
  aliases: ["delete_plan"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: false,
  title: "Delete plan",
  description: "Deletes a plan. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plans/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema() + '},"examples":[{"uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"}]}')

/** Delete plan group. */
export const deletePlanGroupDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_plan_group',
  function: 'deletePlanGroup',
  aliases: ["delete_plan_group"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "Delete plan group",
  description: "Deletes a plan group and keeps its plans. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema7() + '},"examples":[{"uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"}]}')

/** Delete a subscription event. */
export const deleteSubscriptionEventDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_subscription_event',
  function: 'deleteSubscriptionEvent',
  aliases: ["delete_subscription_event"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Delete a subscription event",
  description: "Delete a ChartMogul subscription event by its id. Recurring revenue changes accordingly, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + '},"examples":[{"id":378040198}]}')

/** Delete a subscription event by its external ID. */
export const deleteSubscriptionEventByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_subscription_event_by_external_id',
  function: 'deleteSubscriptionEventByExternalId',
  aliases: ["delete_subscription_event_by_external_id"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Delete a subscription event by its external ID",
  description: "Delete a ChartMogul subscription event by its identifier in the billing system. Recurring revenue changes accordingly, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"external_id":' + externalIdSchema2() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"event_001"}]}')

/** Delete task. */
export const deleteTaskDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_task',
  function: 'deleteTask',
  aliases: ["delete_task"],
  provider: 'chartmogul',
  resource: 'tasks',
  documented: false,
  title: "Delete task",
  description: "Deletes a task. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/tasks/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema11() + '},"examples":[{"uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642"}]}')

/** Delete transaction. */
export const deleteTransactionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_transaction',
  function: 'deleteTransaction',
  aliases: ["delete_transaction"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Delete transaction",
  description: "Deletes a transaction. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema8() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[{"uuid":"tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d"}]}')

/** Delete transaction by external ID. */
export const deleteTransactionByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_delete_transaction_by_external_id',
  function: 'deleteTransactionByExternalId',
  aliases: ["delete_transaction_by_external_id"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Delete transaction by external ID",
  description: "Deletes a transaction, found by its identifier in the billing system. **Metrics change accordingly**, and this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema7() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[' + examplesSchema4() + ']}')

/** Disable invoice. */
export const disableInvoiceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_invoice',
  function: 'disableInvoice',
  aliases: ["disable_invoice"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Disable invoice",
  description: "Leaves an invoice out of all metrics, or counts it again. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","disabled"],' +
  '"properties":{"uuid":' + uuidSchema4() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1","disabled":true}]}')

/** Disable invoice by external ID. */
export const disableInvoiceByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_invoice_by_external_id',
  function: 'disableInvoiceByExternalId',
  aliases: ["disable_invoice_by_external_id"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Disable invoice by external ID",
  description: "Leaves an invoice out of all metrics, or counts it again; it is found by its identifier in the billing system. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id","disabled"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema5() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"invoice_001","disabled":true}]}')

/** Disable line item. */
export const disableLineItemDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_line_item',
  function: 'disableLineItem',
  aliases: ["disable_line_item"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Disable line item",
  description: "Leaves a line item out of all metrics, or counts it again. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","disabled"],' +
  '"properties":{"uuid":' + uuidSchema5() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","disabled":true}]}')

/** Disable line item by external ID. */
export const disableLineItemByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_line_item_by_external_id',
  function: 'disableLineItemByExternalId',
  aliases: ["disable_line_item_by_external_id"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Disable line item by external ID",
  description: "Leaves a line item out of all metrics, or counts it again; it is found by its identifier in the billing system. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id","disabled"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema6() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"line_item_001","disabled":true}]}')

/** Disable or enable a subscription event. */
export const disableSubscriptionEventDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_subscription_event',
  function: 'disableSubscriptionEvent',
  aliases: ["disable_subscription_event"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Disable or enable a subscription event",
  description: "Leave a ChartMogul subscription event out of all metrics, or count it again.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["id","disabled"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"id":378040198,"disabled":true}]}')

/** Disable or enable a subscription event by its external ID. */
export const disableSubscriptionEventByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_subscription_event_by_external_id',
  function: 'disableSubscriptionEventByExternalId',
  aliases: ["disable_subscription_event_by_external_id"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Disable or enable a subscription event by its external ID",
  description: "Leave a ChartMogul subscription event out of all metrics, or count it again; it is found by its identifier in the billing system.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id","disabled"],' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"external_id":' + externalIdSchema2() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"event_001","disabled":true}]}')

/** Disable transaction. */
export const disableTransactionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_transaction',
  function: 'disableTransaction',
  aliases: ["disable_transaction"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Disable transaction",
  description: "Leaves a transaction out of all metrics, or counts it again. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","disabled"],' +
  '"properties":{"uuid":' + uuidSchema8() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"uuid":"tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d","disabled":true}]}')

/** Disable transaction by external ID. */
export const disableTransactionByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disable_transaction_by_external_id',
  function: 'disableTransactionByExternalId',
  aliases: ["disable_transaction_by_external_id"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Disable transaction by external ID",
  description: "Leaves a transaction out of all metrics, or counts it again; it is found by its identifier in the billing system. This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused elsewhere.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/disable',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id","disabled"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema7() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"disabled":' + disabledSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"payment_001","disabled":true}]}')

/** Disconnect subscriptions. */
export const disconnectSubscriptionsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_disconnect_subscriptions',
  function: 'disconnectSubscriptions',
  aliases: ["disconnect_subscriptions"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: false,
  title: "Disconnect subscriptions",
  description: "Disconnects subscriptions of a customer that were connected, so that each counts by itself again. **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/disconnect',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","subscriptions"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"subscriptions":{"type":"array","minItems":2,"description":"The subscriptions, at least two.",' +
  '"items":{"type":"object","description":"A subscription, by its UUID or by its identifier in a data source.","additionalProperties":false,"required":["data_source_uuid"],' +
  '"dependentSchemas":{' +
  '"data_source_uuid":{"oneOf":[{"required":["uuid"]},{"required":["external_id"]}]}},' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"uuid":{"type":"string","description":"The subscription (`sub_…`)."},' +
  '"external_id":' + externalIdSchema4() + '}}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","subscriptions":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b"},{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"sub_0736b14e-369e-4980-bd6a-4ab51f24a784"}]}]}')

/** Empty data source. */
export const emptyDataSourceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_empty_data_source',
  function: 'emptyDataSource',
  aliases: ["empty_data_source"],
  provider: 'chartmogul',
  resource: 'data_sources',
  documented: false,
  title: "Empty data source",
  description: "**Deletes everything that was imported into a data source** and keeps the data source with its UUID. This cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/data-sources',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema6() + '},"examples":[{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"}]}')

/** Get activities export. */
export const getActivitiesExportDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_activities_export',
  function: 'getActivitiesExport',
  aliases: ["get_activities_export"],
  provider: 'chartmogul',
  resource: 'activities',
  documented: false,
  title: "Get activities export",
  description: "Retrieves an export of activities. Once its `status` is succeeded, `file_url` is a link to a ZIP file, without credentials and for 7 days.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/activities-export/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Identifier of the export.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}},"examples":[{"id":"44037b8f-4a89-4fc6-8114-2288c71a9518"}]}')

/** Get the ARPA. */
export const getArpaMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_arpa_metrics',
  function: 'getArpaMetrics',
  aliases: ["get_arpa_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the ARPA",
  description: "Query the average revenue per account from ChartMogul over a period, by day, week, month, quarter or year. Values are in minor units of the currency of the account. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-arpa',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get the ARR. */
export const getArrMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_arr_metrics',
  function: 'getArrMetrics',
  aliases: ["get_arr_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the ARR",
  description: "Query the annualised run rate from ChartMogul over a period, by day, week, month, quarter or year. Values are in minor units of the currency of the account. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-arr',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get the ASP. */
export const getAspMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_asp_metrics',
  function: 'getAspMetrics',
  aliases: ["get_asp_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the ASP",
  description: "Query the average sale price from ChartMogul over a period, by day, week, month, quarter or year. Values are in minor units of the currency of the account. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-asp',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get contact. */
export const getContactDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_contact',
  function: 'getContact',
  aliases: ["get_contact"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Get contact",
  description: "Retrieves a contact.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/contacts/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema3() + '},"examples":[{"uuid":"con_36399f04-7686-11ee-86f6-8727560009c2"}]}')

/** Get the current user. */
export const getCurrentUserDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_current_user',
  function: 'getCurrentUser',
  aliases: ["get_current_user"],
  provider: 'chartmogul',
  resource: 'account',
  documented: true,
  title: "Get the current user",
  description: "Get the currently authenticated ChartMogul user. Returns user details including name, email, and account information. Useful for verifying API credentials.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-account',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** Get a customer. */
export const getCustomerDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: true,
  title: "Get a customer",
  description: "Get details for a single ChartMogul customer by UUID. Returns full customer information including attributes, address, and custom fields.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"The ChartMogul customer UUID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}},"examples":[{"id":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}]}')

/** Get customer attributes. */
export const getCustomerAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_customer_attributes',
  function: 'getCustomerAttributes',
  aliases: ["get_customer_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Get customer attributes",
  description: "Retrieves the tags and attributes of a customer, by where they came from.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/retrieve-attributes',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + '},"examples":[' + examplesSchema() + ']}')

/** Get the customer churn rate. */
export const getCustomerChurnRateMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_customer_churn_rate_metrics',
  function: 'getCustomerChurnRateMetrics',
  aliases: ["get_customer_churn_rate_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the customer churn rate",
  description: "Query the share of customers lost from ChartMogul over a period, by day, week, month, quarter or year. Values are in percent. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-customer-churn-rate',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get the customer count. */
export const getCustomerCountMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_customer_count_metrics',
  function: 'getCustomerCountMetrics',
  aliases: ["get_customer_count_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the customer count",
  description: "Query the number of paying customers from ChartMogul over a period, by day, week, month, quarter or year. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-customer-count',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get customer note. */
export const getCustomerNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_customer_note',
  function: 'getCustomerNote',
  aliases: ["get_customer_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Get customer note",
  description: "Retrieves a note or a logged call of a customer. `chartmogul_get_note` does the same for notes of contacts, too, and supersedes it.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + '},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"}]}')

/** Get data import. */
export const getDataImportDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_data_import',
  function: 'getDataImport',
  aliases: ["get_data_import"],
  provider: 'chartmogul',
  resource: 'data_imports',
  documented: false,
  title: "Get data import",
  description: "Retrieves how far a bulk import is: queued, processing or completed, and what became of each kind of record. Metrics are computed after it is completed, and their progress cannot be retrieved.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/bulk-import/track-status',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","import_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema4() + ',' +
  '"import_id":{"type":"string","description":"The `external_id` that the import was sent with.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","import_id":"import_2026_03"}]}')

/** Get data source. */
export const getDataSourceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_data_source',
  function: 'getDataSource',
  aliases: ["get_data_source"],
  provider: 'chartmogul',
  resource: 'data_sources',
  documented: false,
  title: "Get data source",
  description: "Retrieves a data source, with its settings and the state of its import where asked for.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/sources/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema6() + ',' +
  '"with_processing_status":' + withProcessingStatusSchema() + ',' +
  '"with_auto_churn_subscription_setting":' + withAutoChurnSubscriptionSettingSchema() + ',' +
  '"with_invoice_handling_setting":' + withInvoiceHandlingSettingSchema() + '},"examples":[{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","with_processing_status":true}]}')

/** Get invoice. */
export const getInvoiceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Get invoice",
  description: "Retrieves an invoice, by default only when it is valid and enabled.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/invoices/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema4() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[{"uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1"}]}')

/** Get line item. */
export const getLineItemDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_line_item',
  function: 'getLineItem',
  aliases: ["get_line_item"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Get line item",
  description: "Retrieves a line item, by default only when it is valid and enabled.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/line-items/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema5() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[{"uuid":"li_d1674f45-630a-4851-8131-06815093d338"}]}')

/** Get line item by external ID. */
export const getLineItemByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_line_item_by_external_id',
  function: 'getLineItemByExternalId',
  aliases: ["get_line_item_by_external_id"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Get line item by external ID",
  description: "Retrieves a line item by its identifier in the billing system.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/line-items/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema6() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[' + examplesSchema5() + ']}')

/** Get the LTV. */
export const getLtvMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_ltv_metrics',
  function: 'getLtvMetrics',
  aliases: ["get_ltv_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the LTV",
  description: "Query the customer lifetime value from ChartMogul over a period. Values are in minor units of the currency of the account. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-ltv',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + '},"examples":[{"start_date":"2025-01-01","end_date":"2025-03-31"}]}')

/** Get metrics. */
export const getMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_metrics',
  function: 'getMetrics',
  aliases: ["get_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: true,
  title: "Get metrics",
  description: "Query subscription analytics metrics from ChartMogul. Returns key metrics like MRR, ARR, churn rate, customer count, and more. Specify a date range and interval for timeseries data.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-all-key-metrics',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"type":{"type":"string","enum":["absolute","percentage"],"description":"Type of metrics to return: \\"absolute\\" or \\"percentage\\". Omit for default. Absolute keeps the figures, percentage their changes in percent, the default both."},' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get the MRR churn rate. */
export const getMrrChurnRateMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_mrr_churn_rate_metrics',
  function: 'getMrrChurnRateMetrics',
  aliases: ["get_mrr_churn_rate_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the MRR churn rate",
  description: "Query the net share of recurring revenue lost from ChartMogul over a period, by day, week, month, quarter or year. Values are in percent and negative when expansion outweighs churn. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-mrr-churn-rate',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get the MRR. */
export const getMrrMetricsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_mrr_metrics',
  function: 'getMrrMetrics',
  aliases: ["get_mrr_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: false,
  title: "Get the MRR",
  description: "Query the monthly recurring revenue from ChartMogul over a period, by day, week, month, quarter or year. Values are in minor units of the currency of the account. Returns one entry for each interval and a summary with the present value.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-mrr',
}, () => '{"type":"object","additionalProperties":false,"required":["start_date","end_date"],' +
  '"properties":{"start_date":' + startDateSchema2() + ',' +
  '"end_date":' + endDateSchema() + ',' +
  '"interval":' + intervalSchema() + ',' +
  '"geo":' + geoSchema() + ',' +
  '"plans":' + plansSchema() + ',' +
  '"filters":' + filtersSchema() + '},"examples":[' + examplesSchema2() + ']}')

/** Get note. */
export const getNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_note',
  function: 'getNote',
  aliases: ["get_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Get note",
  description: "Retrieves a note or a logged call.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + '},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde"}]}')

/** Get opportunity. */
export const getOpportunityDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_opportunity',
  function: 'getOpportunity',
  aliases: ["get_opportunity"],
  provider: 'chartmogul',
  resource: 'opportunities',
  documented: false,
  title: "Get opportunity",
  description: "Retrieves a sales opportunity.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/opportunities/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema10() + '},"examples":[{"uuid":"bb544336-e74e-11ee-800c-effc264f19ed"}]}')

/** Get plan. */
export const getPlanDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_plan',
  function: 'getPlan',
  aliases: ["get_plan"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: false,
  title: "Get plan",
  description: "Retrieves a plan.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plans/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema() + '},"examples":[{"uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7"}]}')

/** Get plan group. */
export const getPlanGroupDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_plan_group',
  function: 'getPlanGroup',
  aliases: ["get_plan_group"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "Get plan group",
  description: "Retrieves a plan group. Its plans are a list of their own, `chartmogul_list_plan_group_plans`.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema7() + '},"examples":[{"uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"}]}')

/** Get subscription attributes. */
export const getSubscriptionAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_subscription_attributes',
  function: 'getSubscriptionAttributes',
  aliases: ["get_subscription_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Get subscription attributes",
  description: "Retrieves the custom attributes of a subscription.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema9() + '},"examples":[{"uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b"}]}')

/** Get subscription set attributes. */
export const getSubscriptionSetAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_subscription_set_attributes',
  function: 'getSubscriptionSetAttributes',
  aliases: ["get_subscription_set_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Get subscription set attributes",
  description: "Retrieves the custom attributes of a subscription set. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema12() + '},"examples":[{"uuid":"sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001"}]}')

/** Get task. */
export const getTaskDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_task',
  function: 'getTask',
  aliases: ["get_task"],
  provider: 'chartmogul',
  resource: 'tasks',
  documented: false,
  title: "Get task",
  description: "Retrieves a task.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/tasks/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema11() + '},"examples":[{"uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642"}]}')

/** Get transaction. */
export const getTransactionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_transaction',
  function: 'getTransaction',
  aliases: ["get_transaction"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Get transaction",
  description: "Retrieves a transaction, by default only when it is valid and enabled.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/transactions/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema8() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[{"uuid":"tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d"}]}')

/** Get transaction by external ID. */
export const getTransactionByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_get_transaction_by_external_id',
  function: 'getTransactionByExternalId',
  aliases: ["get_transaction_by_external_id"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Get transaction by external ID",
  description: "Retrieves a transaction by its identifier in the billing system.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/transactions/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema7() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[' + examplesSchema4() + ']}')

/** Import data. */
export const importDataDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_import_data',
  function: 'importData',
  aliases: ["import_data"],
  provider: 'chartmogul',
  resource: 'data_imports',
  documented: false,
  title: "Import data",
  description: "Imports customers, plans, invoices, line items, transactions and subscription events in one request, which ChartMogul carries out later: follow it with `chartmogul_get_data_import`. The records refer to each other by identifiers of the billing system. A request has at most 5 MB, and 100 to 1,000 customers at best. Put all records of a customer into one request, and send the next one for that customer only after it is completed. For more than 100 records this is faster than one request each.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/import-data-bulk',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema5() + ',' +
  '"external_id":{"type":"string","description":"Your identifier of this import, to ask for its status with."},' +
  '"customers":{"type":"array","description":"Customers to import.",' +
  '"items":{"type":"object","description":"A customer to import.","additionalProperties":false,"required":["external_id"],' +
  '"properties":{"external_id":' + externalIdSchema() + ',' +
  '"name":{"type":"string","description":"Full name."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"company":{"type":"string","description":"Company name."},' +
  '"country":{"type":"string","description":"ISO 3166-1 alpha-2 code."},' +
  '"state":{"type":"string","description":"ISO 3166-2 code, such as US-CA."},' +
  '"city":{"type":"string","description":"Name of the city."},' +
  '"zip":{"type":"string","description":"Postal code."},' +
  '"lead_created_at":' + leadCreatedAtSchema() + ',' +
  '"free_trial_started_at":' + freeTrialStartedAtSchema() + '}}},' +
  '"plans":{"type":"array","description":"Plans to import.",' +
  '"items":{"type":"object","description":"A plan to import.","additionalProperties":false,"required":["name","interval_count","interval_unit"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"Name of the plan."},' +
  '"interval_count":' + intervalCountSchema() + ',' +
  '"interval_unit":' + intervalUnitSchema() + ',' +
  '"external_id":' + externalIdSchema() + '}}},' +
  '"invoices":{"type":"array","description":"The invoices, without their line items and transactions.",' +
  '"items":{"type":"object","description":"An invoice to import. Its line items and transactions are lists of their own.","additionalProperties":false,"required":["customer_external_id","external_id","date"],' +
  '"properties":{"customer_external_id":' + customerExternalIdSchema2() + ',' +
  '"external_id":' + externalIdSchema() + ',' +
  '"date":' + dateSchema2() + ',' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"collection_method":' + collectionMethodSchema() + '}}},' +
  '"line_items":{"type":"array","description":"The line items of invoices.",' +
  '"items":{"type":"object","description":"A line item to import.","additionalProperties":false,"required":["invoice_external_id","type","amount_in_cents"],' +
  '"properties":{"invoice_external_id":' + invoiceExternalIdSchema() + ',' +
  '"type":' + typeSchema6() + ',' +
  '"amount_in_cents":' + amountInCentsSchema2() + ',' +
  '"external_id":' + externalIdSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"plan_external_id":' + planExternalIdSchema() + ',' +
  '"service_period_start":{"type":"string","description":"Start of the time paid for, ISO 8601."},' +
  '"service_period_end":{"type":"string","description":"End of the time paid for, ISO 8601."},' +
  '"prorated":' + proratedSchema() + ',' +
  '"proration_type":' + prorationTypeSchema() + ',' +
  '"description":{"type":"string","description":"Text of the line."},' +
  '"quantity":' + quantitySchema() + ',' +
  '"discount_amount_in_cents":' + discountAmountInCentsSchema() + ',' +
  '"discount_code":' + discountCodeSchema() + ',' +
  '"discount_description":{"type":"string","description":"Why it costs less."},' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema2() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"event_order":' + eventOrderSchema() + '}}},' +
  '"transactions":{"type":"array","description":"The payments and refunds of invoices.",' +
  '"items":{"type":"object","description":"A payment or refund to import.","additionalProperties":false,"required":["invoice_external_id","type","result","date"],' +
  '"properties":{"invoice_external_id":' + invoiceExternalIdSchema() + ',' +
  '"type":' + typeSchema5() + ',' +
  '"result":' + resultSchema() + ',' +
  '"date":' + dateSchema() + ',' +
  '"external_id":' + externalIdSchema() + ',' +
  '"amount_in_cents":{"type":"integer","description":"Amount in minor currency units; the whole invoice by default."}}}},' +
  '"subscription_events":{"type":"array","description":"Events to import.",' +
  '"items":{"type":"object","description":"A subscription event to import.","additionalProperties":false,"required":["customer_external_id","event_type","event_date","effective_date"],' +
  '"properties":{"customer_external_id":' + customerExternalIdSchema2() + ',' +
  '"event_type":' + eventTypeSchema() + ',' +
  '"event_date":' + eventDateSchema() + ',' +
  '"effective_date":' + effectiveDateSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"external_id":' + externalIdSchema() + ',' +
  '"plan_external_id":' + planExternalIdSchema() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"amount_in_cents":{"type":"integer","description":"New amount for a billing interval, in minor currency units."},' +
  '"quantity":' + quantitySchema2() + ',' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"retracted_event_id":{"type":"string","description":"The event that this one takes back, by its `external_id`."}}}}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"import_2026_03","customers":[{"external_id":"customer_001","name":"Acme Corp"}],"invoices":[{"customer_external_id":"customer_001","external_id":"invoice_001","date":"2026-03-01","currency":"USD"}],"line_items":[{"invoice_external_id":"invoice_001","type":"one_time","amount_in_cents":2500,"description":"Setup"}]}]}')

/** Import invoices. */
export const importInvoicesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_import_invoices',
  function: 'importInvoices',
  aliases: ["import_invoices"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Import invoices",
  description: "Imports invoices of a customer with their line items and transactions. **ChartMogul derives subscriptions and recurring revenue from them.** It takes the UUID of the customer; with another identifier it says that there is no such invoice. Records that it finds invalid are stored as well and left out of metrics: the call fails then, and `answer` of the error has all invoices, each with its `errors`.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/add',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","invoices"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"invoices":{"type":"array","minItems":1,"description":"Invoices to import, each with its lines and transactions.",' +
  '"items":{"type":"object","description":"An invoice to import.","additionalProperties":false,"required":["external_id","date","currency","line_items"],' +
  '"properties":{"external_id":' + externalIdSchema() + ',' +
  '"date":' + dateSchema2() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`), for a customer with several."},' +
  '"customer_external_id":{"type":"string","description":"Identifier of the customer in that data source."},' +
  '"collection_method":' + collectionMethodSchema() + ',' +
  '"line_items":{"type":"array","description":"What it charges for.",' +
  '"items":{"type":"object","description":"A line of an invoice to import.","additionalProperties":false,"required":["type","amount_in_cents"],' +
  '"properties":{' +
  '"type":{"type":"string","description":"The kind of line, which determines the other fields."},' +
  '"amount_in_cents":' + amountInCentsSchema2() + ',' +
  '"plan_uuid":' + planUuidSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema2() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"service_period_start":' + servicePeriodStartSchema() + ',' +
  '"service_period_end":' + servicePeriodEndSchema() + ',' +
  '"prorated":' + proratedSchema() + ',' +
  '"proration_type":{"type":"string","description":"How a prorated amount enters recurring revenue."},' +
  '"cancelled_at":' + cancelledAtSchema() + ',' +
  '"description":{"type":"string","description":"Text of a one-time line."},' +
  '"quantity":' + quantitySchema() + ',' +
  '"discount_code":' + discountCodeSchema() + ',' +
  '"discount_amount_in_cents":' + discountAmountInCentsSchema() + ',' +
  '"discount_description":{"type":"string","description":"Why it costs less."},' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema2() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"account_code":{"type":"string","description":"Account in the books, at most 30 letters and digits."},' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"balance_transfer":' + balanceTransferSchema() + ',' +
  '"external_id":' + externalIdSchema() + '}}},' +
  '"transactions":{"type":"array","description":"Its payments and refunds.",' +
  '"items":{"type":"object","description":"A payment or refund of an invoice to import.","additionalProperties":false,"required":["type","date","result"],' +
  '"properties":{"type":' + typeSchema5() + ',' +
  '"date":' + dateSchema() + ',' +
  '"result":' + resultSchema() + ',' +
  '"amount_in_cents":' + amountInCentsSchema4() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"external_id":' + externalIdSchema() + '}}}}}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","invoices":[{"external_id":"invoice_001","date":"2026-03-01T00:00:00Z","currency":"USD","line_items":[{"type":"subscription","subscription_external_id":"subscription_001","plan_uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7","service_period_start":"2026-03-01T00:00:00Z","service_period_end":"2026-04-01T00:00:00Z","amount_in_cents":5000}],"transactions":[{"type":"payment","date":"2026-03-05T00:14:23Z","result":"successful"}]}]}]}')

/** List activities. */
export const listActivitiesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_activities',
  function: 'listActivities',
  aliases: ["list_activities"],
  provider: 'chartmogul',
  resource: 'activities',
  documented: false,
  title: "List activities",
  description: "List the movements of recurring revenue from ChartMogul: new business, reactivation, expansion, contraction and churn. Supports filtering by period and type, and pagination. Amounts are in cents of the account currency.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/list-activities',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentRequired":{"end_date":["start_date"]},' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"page":' + pageSchema2() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"start_date":' + startDateSchema() + ',' +
  '"end_date":{"type":"string","description":"Only activities at this time or earlier (ISO 8601). Needs `start_date`."},' +
  '"type":' + typeSchema7() + ',' +
  '"order":{"type":"string","description":"Oldest first (date) or newest first (-date).","examples":["date","-date"]}},"examples":[{"start_date":"2025-01-01","end_date":"2025-03-31","type":"churn"}]}')

/** List contacts. */
export const listContactsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_contacts',
  function: 'listContacts',
  aliases: ["list_contacts"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "List contacts",
  description: "Lists contacts, of one customer or of the account, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/contacts/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"customer_uuid":{"type":"string","description":"Only contacts of this customer (`cus_…`)."},' +
  '"email":{"type":"string","description":"Only contacts with exactly this e-mail address."},' +
  '"customer_external_id":{"type":"string","description":"Only contacts of the customer with this identifier in its billing system."},' +
  '"data_source_uuid":{"type":"string","description":"Only contacts of this data source (`ds_…`)."},' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema3() + ']}')

/** List customer activities. */
export const listCustomerActivitiesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_customer_activities',
  function: 'listCustomerActivities',
  aliases: ["list_customer_activities"],
  provider: 'chartmogul',
  resource: 'activities',
  documented: false,
  title: "List customer activities",
  description: "Lists the movements of recurring revenue of a customer, 50 per page by default and at most 200 (`per_page`). They have fewer fields than those of `chartmogul_list_activities`.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list-activities',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema() + ']}')

/** List customer contacts. */
export const listCustomerContactsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_customer_contacts',
  function: 'listCustomerContacts',
  aliases: ["list_customer_contacts"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "List customer contacts",
  description: "Lists the contacts of a customer, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/contacts/list',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema() + ']}')

/** List customer invoices. */
export const listCustomerInvoicesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_customer_invoices',
  function: 'listCustomerInvoices',
  aliases: ["list_customer_invoices"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "List customer invoices",
  description: "Lists the imported invoices of a customer with their line items and transactions, 50 per page by default and at most 200 (`per_page`). Amounts are in the line items, in minor units of the currency.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/invoices/list',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"validation_type":' + validationTypeSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema3() + ']}')

/** List customer notes. */
export const listCustomerNotesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_customer_notes',
  function: 'listCustomerNotes',
  aliases: ["list_customer_notes"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "List customer notes",
  description: "Lists notes and logged calls of customers, 50 per page by default and at most 200 (`per_page`). `chartmogul_list_notes` does the same for notes of contacts, too, and supersedes it.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"customer_uuid":' + customerUuidSchema() + ',' +
  '"type":' + typeSchema3() + ',' +
  '"author_email":' + authorEmailSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema() + ']}')

/** List customers. */
export const listCustomersDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: true,
  title: "List customers",
  description: "List customers from ChartMogul. Supports filtering by status or email and pagination. Returns customer details including UUID, name, email, company, and status.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"page":' + pageSchema2() + ',' +
  '"status":{"type":"string","description":"Filter by customer status. Common values: \\"Active\\", \\"Cancelled\\", \\"Future\\". ChartMogul itself knows Active, Past Due, Cancelled and the four leads New, Working, Qualified and Unqualified Lead; Future is not among them.","examples":["Active","Cancelled","Past Due","New Lead","Working Lead","Qualified Lead","Unqualified Lead","Future"]},' +
  '"email":{"type":"string","description":"Filter by customer email address. The match is exact; no match gives an empty list."},' +
  '"cursor":' + cursorSchema() + ',' +
  '"data_source_uuid":{"type":"string","description":"Only customers of this data source (`ds_…`)."},' +
  '"external_id":{"type":"string","description":"Only customers with this identifier in their billing system."},' +
  '"system":{"type":"string","description":"Only customers of this billing system, named as in `billing-system-type`, case-sensitive."}},"examples":[{"status":"Active","per_page":50}]}')

/** List data sources. */
export const listDataSourcesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_data_sources',
  function: 'listDataSources',
  aliases: ["list_data_sources"],
  provider: 'chartmogul',
  resource: 'data_sources',
  documented: false,
  title: "List data sources",
  description: "Lists the data sources of the account, all of them at once: this list has no pages.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/sources/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"name":{"type":"string","description":"Only data sources with this name."},' +
  '"system":{"type":"string","description":"Only data sources of this billing system, such as Stripe or Custom."},' +
  '"with_processing_status":' + withProcessingStatusSchema() + ',' +
  '"with_auto_churn_subscription_setting":' + withAutoChurnSubscriptionSettingSchema() + ',' +
  '"with_invoice_handling_setting":' + withInvoiceHandlingSettingSchema() + '},"examples":[{"system":"Custom","with_processing_status":true}]}')

/** List imported subscriptions. */
export const listImportedSubscriptionsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_imported_subscriptions',
  function: 'listImportedSubscriptions',
  aliases: ["list_imported_subscriptions"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: false,
  title: "List imported subscriptions",
  description: "Lists the subscriptions that ChartMogul made of the imported invoices of a customer, 50 per page by default and at most 200 (`per_page`). ChartMogul calls this list deprecated, but no other one has the UUIDs that `chartmogul_cancel_imported_subscription` takes, and the dates of cancellations; `chartmogul_list_subscriptions` has amounts and statuses.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/list',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[' + examplesSchema() + ']}')

/** List invoices. */
export const listInvoicesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: true,
  title: "List invoices",
  description: "List invoices from ChartMogul. Supports filtering by customer UUID and pagination. Returns invoice details including amount, dates, line items, and status.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/invoices/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"page":' + pageSchema2() + ',' +
  '"customer_uuid":{"type":"string","description":"Filter invoices by customer UUID."},' +
  '"cursor":' + cursorSchema() + ',' +
  '"data_source_uuid":{"type":"string","description":"Only invoices of this data source (`ds_…`)."},' +
  '"external_id":{"type":"string","description":"Only invoices with this identifier in their billing system."},' +
  '"validation_type":{"type":"string","description":"Whether to list valid invoices (what ChartMogul does by itself), invalid ones or both.","examples":["valid","invalid","all"]},' +
  '"with_disabled":{"type":"boolean","description":"Whether to include disabled invoices."},' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","per_page":10}]}')

/** List notes. */
export const listNotesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_notes',
  function: 'listNotes',
  aliases: ["list_notes"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "List notes",
  description: "Lists notes and logged calls of customers and contacts, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"customer_uuid":' + customerUuidSchema() + ',' +
  '"contact_uuid":{"type":"string","description":"Only notes of this contact (`con_…`)."},' +
  '"type":' + typeSchema3() + ',' +
  '"author_email":' + authorEmailSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[{"contact_uuid":"con_36399f04-7686-11ee-86f6-8727560009c2","type":"call"}]}')

/** List opportunities. */
export const listOpportunitiesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_opportunities',
  function: 'listOpportunities',
  aliases: ["list_opportunities"],
  provider: 'chartmogul',
  resource: 'opportunities',
  documented: false,
  title: "List opportunities",
  description: "Lists sales opportunities, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/opportunities/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"customer_uuid":{"type":"string","description":"Only opportunities of this customer (`cus_…`)."},' +
  '"owner":' + authorEmailSchema() + ',' +
  '"pipeline":{"type":"string","description":"Only those in the pipeline with this name."},' +
  '"pipeline_stage":{"type":"string","description":"Only those in the stage with this name."},' +
  '"estimated_close_date_on_or_after":{"type":"string","format":"date","description":"Only those expected to be closed on this day or later."},' +
  '"estimated_close_date_on_or_before":{"type":"string","format":"date","description":"Only those expected to be closed on this day or earlier."},' +
  '"page":' + pageSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","pipeline":"New Business"}]}')

/** List plan group plans. */
export const listPlanGroupPlansDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_plan_group_plans',
  function: 'listPlanGroupPlans',
  aliases: ["list_plan_group_plans"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "List plan group plans",
  description: "Lists the plans of a plan group, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/list-plans',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"uuid":' + uuidSchema7() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[{"uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f"}]}')

/** List plan groups. */
export const listPlanGroupsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_plan_groups',
  function: 'listPlanGroups',
  aliases: ["list_plan_groups"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "List plan groups",
  description: "Lists plan groups, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[{"per_page":100}]}')

/** List plans. */
export const listPlansDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_plans',
  function: 'listPlans',
  aliases: ["list_plans"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: true,
  title: "List plans",
  description: "List billing plans from ChartMogul. Returns plan details including name, interval, amount, and currency.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plans/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"page":' + pageSchema2() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"data_source_uuid":{"type":"string","description":"Only plans of this data source (`ds_…`)."},' +
  '"external_id":{"type":"string","description":"Only plans with this identifier in their billing system."},' +
  '"system":{"type":"string","description":"Only plans of this billing system, case-sensitive."}},"examples":[{"per_page":100}]}')

/** List subscription events. */
export const listSubscriptionEventsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_subscription_events',
  function: 'listSubscriptionEvents',
  aliases: ["list_subscription_events"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "List subscription events",
  description: "Lists subscription events, 50 per page by default and at most 200 (`per_page`). Each filter has to match exactly.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"data_source_uuid":{"type":"string","description":"Only events of this data source (`ds_…`)."},' +
  '"external_id":{"type":"string","description":"Only events with this identifier in the billing system."},' +
  '"customer_uuid":{"type":"string","description":"Only events of this customer (`cus_…`)."},' +
  '"customer_external_id":{"type":"string","description":"Only events of the customer with this identifier."},' +
  '"subscription_external_id":{"type":"string","description":"Only events of the subscription with this identifier."},' +
  '"plan_external_id":{"type":"string","description":"Only events with this plan."},' +
  '"event_type":{"type":"string","description":"Only events of this type.","examples":["subscription_start","subscription_start_scheduled","scheduled_subscription_start_retracted","subscription_cancelled","subscription_cancellation_scheduled","scheduled_subscription_cancellation_retracted","subscription_updated","subscription_update_scheduled","scheduled_subscription_update_retracted","subscription_event_retracted"]},' +
  '"event_date":{"type":"string","description":"Only events that happened at exactly this time, ISO 8601."},' +
  '"effective_date":{"type":"string","description":"Only events that take effect at exactly this time, ISO 8601."},' +
  '"with_disabled":' + withDisabledSchema() + ',' +
  '"include_edit_histories":' + includeEditHistoriesSchema() + ',' +
  '"page":' + pageSchema() + '},"examples":[{"event_type":"subscription_cancelled","per_page":100}]}')

/** List subscriptions. */
export const listSubscriptionsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: true,
  title: "List subscriptions",
  description: "List subscriptions from ChartMogul. Supports filtering by customer UUID or status and pagination. Returns subscription details including plan, dates, and state.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list-subscriptions',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{' +
  '"per_page":{"type":"integer","minimum":1,"maximum":200,"default":50,"description":"Number of results per page (default: 50, max: 200). Without `customer_uuid` it counts customers, each of which costs one more request."},' +
  '"page":' + pageSchema2() + ',' +
  '"customer_uuid":{"type":"string","description":"Filter subscriptions by customer UUID. Without it the subscriptions of one page of customers are collected, since ChartMogul lists subscriptions per customer only.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"status":{"type":"string","description":"Filter by subscription status. Common values: \\"active\\", \\"cancelled\\", \\"expired\\", \\"future\\". ChartMogul itself knows active and inactive: cancelled and expired both select inactive subscriptions, future those that start later than now.","examples":["active","cancelled","expired","future","inactive"]},' +
  '"cursor":{"type":"string","description":"The `cursor` of the previous answer, to get the page after it. Without `customer_uuid` it walks the customers."}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","status":"active"}]}')

/** List tasks. */
export const listTasksDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_list_tasks',
  function: 'listTasks',
  aliases: ["list_tasks"],
  provider: 'chartmogul',
  resource: 'tasks',
  documented: false,
  title: "List tasks",
  description: "Lists tasks, 50 per page by default and at most 200 (`per_page`).",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/tasks/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{"per_page":' + perPageSchema() + ',' +
  '"cursor":' + cursorSchema() + ',' +
  '"customer_uuid":{"type":"string","description":"Only tasks of this customer (`cus_…`)."},' +
  '"contact_uuid":{"type":"string","description":"Only tasks of this contact (`con_…`)."},' +
  '"assignee":{"type":"string","description":"Only tasks of the team member with this e-mail address."},' +
  '"due_date_on_or_after":{"type":"string","description":"Only tasks due at this time or later, ISO 8601."},' +
  '"due_date_on_or_before":{"type":"string","description":"Only tasks due at this time or earlier, ISO 8601."},' +
  '"completed":{"type":"boolean","description":"Only tasks that are done, or only those that are not."},' +
  '"page":' + pageSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","completed":false}]}')

/** Merge contacts. */
export const mergeContactsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_merge_contacts',
  function: 'mergeContacts',
  aliases: ["merge_contacts"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Merge contacts",
  description: "Merges a contact into another one of the same customer, which keeps its fields and takes over what it lacks. The merged contact is gone; this cannot be undone.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/contacts/merge',
}, () => '{"type":"object","additionalProperties":false,"required":["into_uuid","from_uuid"],' +
  '"properties":{' +
  '"into_uuid":{"type":"string","description":"The contact to keep (`con_…`).","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"from_uuid":{"type":"string","description":"The contact to merge into it (`con_…`), which is deleted.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}},"examples":[{"into_uuid":"con_36399f04-7686-11ee-86f6-8727560009c2","from_uuid":"con_6f0b7208-7690-11ee-8857-9f75f1321afd"}]}')

/** Merge customers. */
export const mergeCustomersDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_merge_customers',
  function: 'mergeCustomers',
  aliases: ["merge_customers"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Merge customers",
  description: "Merges a customer into another one, which then has the data of both: billing data stays in its data sources, and `chartmogul_unmerge_customers` separates it again. ChartMogul accepts the request (202) and carries it out later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/merge-customers',
}, () => '{"type":"object","additionalProperties":false,"required":["from","into"],' +
  '"properties":{' +
  '"from":{"description":"The customer to merge, which disappears.","anyOf":[' + fromSchema() + ',' + fromSchema2() + '],"type":"object","minProperties":1},' +
  '"into":{"description":"The customer to keep.","anyOf":[' + fromSchema() + ',' + fromSchema2() + '],"type":"object","minProperties":1}},"examples":[{' +
  '"from":{"customer_uuid":"cus_5915ee5a-babd-406b-b8ce-d207133fb4cb"},' +
  '"into":' + examplesSchema() + '}]}')

/** Ping API. */
export const pingApiDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_ping_api',
  function: 'pingApi',
  aliases: ["ping_api"],
  provider: 'chartmogul',
  resource: 'account',
  documented: false,
  title: "Ping API",
  description: "Checks the API key: succeeds when it is valid, and answers nothing else. `chartmogul_get_current_user` tells which account it is of.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/docs/authentication',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** Remove customer custom attributes. */
export const removeCustomerCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_remove_customer_custom_attributes',
  function: 'removeCustomerCustomAttributes',
  aliases: ["remove_customer_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Remove customer custom attributes",
  description: "Removes the values of custom attributes from a customer; the attributes stay in the account.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/custom-attributes/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","custom"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"custom":' + customSchema() + '},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","custom":["channel"]}]}')

/** Remove customer tags. */
export const removeCustomerTagsDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_remove_customer_tags',
  function: 'removeCustomerTags',
  aliases: ["remove_customer_tags"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Remove customer tags",
  description: "Removes tags from a customer.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/tags/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","tags"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"tags":{"type":"array","minItems":1,"description":"Labels to take off.",' +
  '"items":{"type":"string"}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","tags":["pilot"]}]}')

/** Remove subscription custom attributes. */
export const removeSubscriptionCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_remove_subscription_custom_attributes',
  function: 'removeSubscriptionCustomAttributes',
  aliases: ["remove_subscription_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Remove subscription custom attributes",
  description: "Removes the values of custom attributes from a subscription; the attributes stay in the account.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema9() + ',' +
  '"custom":' + customSchema() + '},"examples":[{"uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b","custom":["pre_sold"]}]}')

/** Remove subscription set custom attributes. */
export const removeSubscriptionSetCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_remove_subscription_set_custom_attributes',
  function: 'removeSubscriptionSetCustomAttributes',
  aliases: ["remove_subscription_set_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Remove subscription set custom attributes",
  description: "Removes the values of custom attributes from a subscription set; the attributes stay in the account. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema12() + ',' +
  '"custom":' + customSchema() + '},"examples":[{"uuid":"sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001","custom":["pre_sold"]}]}')

/** Search customers by e-mail address. */
export const searchCustomersDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_search_customers',
  function: 'searchCustomers',
  aliases: ["search_customers"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Search customers by e-mail address",
  description: "Searches ChartMogul customers by e-mail address, which has to match exactly, and on request by the addresses of their contacts. Returns one page of customers, empty when none has the address.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list-by-email',
}, () => '{"type":"object","additionalProperties":false,"required":["email"],' +
  '"dependentSchemas":{' +
  '"cursor":{' +
  '"not":{"required":["page"]}}},' +
  '"properties":{' +
  '"email":{"type":"string","description":"The e-mail address to look for, which has to match exactly."},' +
  '"with_associated_emails":' + withAssociatedEmailsSchema() + ',' +
  '"per_page":' + perPageSchema() + ',' +
  '"page":' + pageSchema2() + ',' +
  '"cursor":' + cursorSchema() + '},"examples":[{"email":"adam@example.com"}]}')

/** Unmerge customers. */
export const unmergeCustomersDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_unmerge_customers',
  function: 'unmergeCustomers',
  aliases: ["unmerge_customers"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Unmerge customers",
  description: "Separates a customer that was merged into another one, so that it is a customer of its own again. ChartMogul accepts the request (202) and carries it out later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/customers/unmerge',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","data_source_uuid","external_id"],' +
  '"properties":{' +
  '"customer_uuid":{"type":"string","minLength":1,"description":"The customer that it was merged into (`cus_…`)."},' +
  '"data_source_uuid":{"type":"string","minLength":1,"description":"The data source of the customer to separate (`ds_…`)."},' +
  '"external_id":{"type":"string","minLength":1,"description":"The customer to separate, by its identifier in the billing system."},' +
  '"move_to_new_customer":{"type":"array","description":"What goes with the new customer. Everything stays by default.",' +
  '"items":{"type":"string","examples":["tasks","opportunities","notes"]}}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"customer_001","move_to_new_customer":["tasks","notes"]}]}')

/** Update contact. */
export const updateContactDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_contact',
  function: 'updateContact',
  aliases: ["update_contact"],
  provider: 'chartmogul',
  resource: 'contacts',
  documented: false,
  title: "Update contact",
  description: "Changes the given fields of a contact and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/contacts/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema3() + ',' +
  '"external_id":' + externalIdSchema3() + ',' +
  '"first_name":' + firstNameSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"title":{"type":"string","description":"Job title."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"linked_in":' + linkedInSchema() + ',' +
  '"twitter":' + twitterSchema() + ',' +
  '"notes":{"type":"string","description":"Notes about the contact."},' +
  '"position":' + positionSchema() + ',' +
  '"last_seen":' + lastSeenSchema() + ',' +
  '"custom":' + customSchema3() + '},"examples":[{"uuid":"con_36399f04-7686-11ee-86f6-8727560009c2","title":"CTO","position":1}]}')

/** Update customer. */
export const updateCustomerDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_customer',
  function: 'updateCustomer',
  aliases: ["update_customer"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: false,
  title: "Update customer",
  description: "Changes the given fields of a customer and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/customers/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema2() + ',' +
  '"name":{"type":"string","description":"Full name."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"company":{"type":"string","description":"Company name."},' +
  '"country":{"type":"string","description":"ISO 3166-1 alpha-2 code."},' +
  '"state":' + stateSchema() + ',' +
  '"city":{"type":"string","description":"Name of the city."},' +
  '"zip":{"type":"string","description":"Postal code."},' +
  '"lead_created_at":' + leadCreatedAtSchema() + ',' +
  '"free_trial_started_at":' + freeTrialStartedAtSchema() + ',' +
  '"owner":' + ownerSchema2() + ',' +
  '"website_url":{"type":"string","description":"The customer\'s website."},' +
  '"status":' + statusSchema() + ',' +
  '"primary_contact":' + primaryContactSchema() + ',' +
  '"attributes":{"type":"object","description":"Tags and custom attributes.","additionalProperties":false,' +
  '"properties":{"tags":' + tagsSchema() + ',' +
  '"custom":{"type":"object",' +
  '"additionalProperties":{"type":["string","number","boolean"]},"description":"Custom attributes by name."}}}},"examples":[{"id":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb","company":"Acme Corp","status":"Qualified Lead",' +
  '"attributes":{' +
  '"custom":{"seats":12}}}]}')

/** Update customer custom attributes. */
export const updateCustomerCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_customer_custom_attributes',
  function: 'updateCustomerCustomAttributes',
  aliases: ["update_customer_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Update customer custom attributes",
  description: "Changes the given custom attributes of a customer and keeps the others. The account must have them already.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/custom-attributes/update',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_uuid","custom"],' +
  '"properties":{"customer_uuid":' + customerUuidSchema2() + ',' +
  '"custom":{"type":"object","minProperties":1,' +
  '"additionalProperties":{"type":["string","number","boolean"]},"description":"The values by name."}},"examples":[{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",' +
  '"custom":{"channel":"Twitter","seats":12}}]}')

/** Update customer note. */
export const updateCustomerNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_customer_note',
  function: 'updateCustomerNote',
  aliases: ["update_customer_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Update customer note",
  description: "Changes the given fields of a note or a logged call. `chartmogul_update_note` does the same for notes of contacts, too, and supersedes it.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + ',' +
  '"text":{"type":"string","description":"What the note says."},' +
  '"call_duration":' + callDurationSchema() + ',' +
  '"author_email":' + authorEmailSchema2() + ',' +
  '"created_at":' + createdAtSchema() + ',' +
  '"updated_at":{"type":"string","description":"When it was changed, ISO 8601."}},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde","text":"Wants annual billing"}]}')

/** Update invoice. */
export const updateInvoiceDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_invoice',
  function: 'updateInvoice',
  aliases: ["update_invoice"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Update invoice",
  description: "Changes the given fields of an invoice and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema4() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"date":' + dateSchema2() + ',' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"collection_method":' + collectionMethodSchema() + '},"examples":[{"uuid":"inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1","due_date":"2026-04-15"}]}')

/** Update invoice by external ID. */
export const updateInvoiceByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_invoice_by_external_id',
  function: 'updateInvoiceByExternalId',
  aliases: ["update_invoice_by_external_id"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Update invoice by external ID",
  description: "Changes the given fields of an invoice, found by its identifier in the billing system.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/update',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema5() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"date":' + dateSchema2() + ',' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"collection_method":' + collectionMethodSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"invoice_001","due_date":"2026-04-15"}]}')

/** Update invoice status. */
export const updateInvoiceStatusDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_invoice_status',
  function: 'updateInvoiceStatus',
  aliases: ["update_invoice_status"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: false,
  title: "Update invoice status",
  description: "Marks an invoice as voided or written off, found by its identifier in the billing system. **It no longer counts, depending on the settings of the data source.**",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/invoices/update',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id","status"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema4() + ',' +
  '"external_id":{"type":"string","description":"Identifier of the invoice in its billing system.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"status":{"type":"string","description":"The new status.","examples":["voided","written_off"]}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"invoice_001","status":"voided"}]}')

/** Update line item. */
export const updateLineItemDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_line_item',
  function: 'updateLineItem',
  aliases: ["update_line_item"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Update line item",
  description: "Changes the given fields of a line item and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema5() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema6() + ',' +
  '"amount_in_cents":' + amountInCentsSchema2() + ',' +
  '"plan_uuid":' + planUuidSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema2() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"service_period_start":' + servicePeriodStartSchema() + ',' +
  '"service_period_end":' + servicePeriodEndSchema() + ',' +
  '"prorated":' + proratedSchema() + ',' +
  '"proration_type":' + prorationTypeSchema() + ',' +
  '"cancelled_at":' + cancelledAtSchema() + ',' +
  '"description":{"type":"string","description":"Text of a one-time line."},' +
  '"quantity":' + quantitySchema() + ',' +
  '"discount_code":' + discountCodeSchema() + ',' +
  '"discount_amount_in_cents":' + discountAmountInCentsSchema() + ',' +
  '"discount_description":{"type":"string","description":"Why it costs less."},' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema2() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"account_code":' + accountCodeSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"balance_transfer":' + balanceTransferSchema() + ',' +
  '"external_id":' + externalIdSchema() + '},"examples":[{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","amount_in_cents":7500}]}')

/** Update line item by external ID. */
export const updateLineItemByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_line_item_by_external_id',
  function: 'updateLineItemByExternalId',
  aliases: ["update_line_item_by_external_id"],
  provider: 'chartmogul',
  resource: 'line_items',
  documented: false,
  title: "Update line item by external ID",
  description: "Changes the given fields of a line item, found by its identifier in the billing system.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/line-items/update',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema6() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema6() + ',' +
  '"amount_in_cents":' + amountInCentsSchema2() + ',' +
  '"plan_uuid":' + planUuidSchema() + ',' +
  '"subscription_external_id":' + subscriptionExternalIdSchema2() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"service_period_start":' + servicePeriodStartSchema() + ',' +
  '"service_period_end":' + servicePeriodEndSchema() + ',' +
  '"prorated":' + proratedSchema() + ',' +
  '"proration_type":' + prorationTypeSchema() + ',' +
  '"cancelled_at":' + cancelledAtSchema() + ',' +
  '"description":{"type":"string","description":"Text of a one-time line."},' +
  '"quantity":' + quantitySchema() + ',' +
  '"discount_code":' + discountCodeSchema() + ',' +
  '"discount_amount_in_cents":' + discountAmountInCentsSchema() + ',' +
  '"discount_description":{"type":"string","description":"Why it costs less."},' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema2() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"account_code":' + accountCodeSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"balance_transfer":' + balanceTransferSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"line_item_001","amount_in_cents":7500}]}')

/** Update note. */
export const updateNoteDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_note',
  function: 'updateNote',
  aliases: ["update_note"],
  provider: 'chartmogul',
  resource: 'notes',
  documented: false,
  title: "Update note",
  description: "Changes the given fields of a note or a logged call.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/notes-and-call-logs',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema2() + ',' +
  '"text":{"type":"string","description":"What the note says."},' +
  '"call_duration":' + callDurationSchema() + ',' +
  '"author_email":' + authorEmailSchema2() + ',' +
  '"created_at":' + createdAtSchema() + ',' +
  '"updated_at":{"type":"string","description":"When it was changed, ISO 8601."}},"examples":[{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde","text":"Wants annual billing"}]}')

/** Update opportunity. */
export const updateOpportunityDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_opportunity',
  function: 'updateOpportunity',
  aliases: ["update_opportunity"],
  provider: 'chartmogul',
  resource: 'opportunities',
  documented: false,
  title: "Update opportunity",
  description: "Changes the given fields of a sales opportunity and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/opportunities/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema10() + ',' +
  '"owner":' + ownerSchema() + ',' +
  '"pipeline":{"type":"string","description":"Name of the pipeline."},' +
  '"pipeline_stage":' + pipelineStageSchema() + ',' +
  '"estimated_close_date":' + estimatedCloseDateSchema() + ',' +
  '"amount_in_cents":' + amountInCentsSchema() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"type":' + typeSchema2() + ',' +
  '"forecast_category":' + forecastCategorySchema() + ',' +
  '"win_likelihood":' + winLikelihoodSchema() + ',' +
  '"custom":' + customSchema3() + '},"examples":[{"uuid":"bb544336-e74e-11ee-800c-effc264f19ed","pipeline_stage":"Negotiation","win_likelihood":80}]}')

/** Update plan. */
export const updatePlanDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_plan',
  function: 'updatePlan',
  aliases: ["update_plan"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: false,
  title: "Update plan",
  description: "Changes the name or the billing interval of a plan. **Another interval changes recurring revenue** of all its subscriptions. ChartMogul accepts the request (202) and recomputes metrics later.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plans/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema() + ',' +
  '"name":{"type":"string","description":"Name of the plan."},' +
  '"interval_count":' + intervalCountSchema() + ',' +
  '"interval_unit":' + intervalUnitSchema() + '},"examples":[{"uuid":"pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7","name":"Gold plus"}]}')

/** Update plan group. */
export const updatePlanGroupDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_plan_group',
  function: 'updatePlanGroup',
  aliases: ["update_plan_group"],
  provider: 'chartmogul',
  resource: 'plan_groups',
  documented: false,
  title: "Update plan group",
  description: "Changes the name of a plan group, its plans or both. **`plans` replaces all plans of the group.**",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/plan-groups/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema7() + ',' +
  '"name":{"type":"string","description":"Name of the group."},' +
  '"plans":{"type":"array","description":"UUIDs of all its plans (`pl_…`).",' +
  '"items":{"type":"string"}}},"examples":[{"uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f","name":"Monthly"}]}')

/** Update subscription custom attributes. */
export const updateSubscriptionCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_subscription_custom_attributes',
  function: 'updateSubscriptionCustomAttributes',
  aliases: ["update_subscription_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Update subscription custom attributes",
  description: "Changes the given custom attributes of a subscription and keeps the others. The account must have them already.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema9() + ',' +
  '"custom":' + customSchema2() + '},"examples":[{"uuid":"sub_da3f7e04-5430-4c02-bbae-975e3334a52b",' +
  '"custom":{"pre_sold":false}}]}')

/** Update a subscription event. */
export const updateSubscriptionEventDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_subscription_event',
  function: 'updateSubscriptionEvent',
  aliases: ["update_subscription_event"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Update a subscription event",
  description: "Change the given fields of a ChartMogul subscription event and keep the others. Recurring revenue changes accordingly.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"customer_external_id":' + customerExternalIdSchema() + ',' +
  '"event_type":' + eventTypeSchema() + ',' +
  '"event_date":' + eventDateSchema() + ',' +
  '"effective_date":' + effectiveDateSchema() + ',' +
  '"subscription_external_id":' + externalIdSchema4() + ',' +
  '"plan_external_id":' + planExternalIdSchema2() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"amount_in_cents":' + amountInCentsSchema3() + ',' +
  '"quantity":' + quantitySchema2() + ',' +
  '"retracted_event_id":' + retractedEventIdSchema() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[{"id":378040198,"amount_in_cents":7500}]}')

/** Update a subscription event by its external ID. */
export const updateSubscriptionEventByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_subscription_event_by_external_id',
  function: 'updateSubscriptionEventByExternalId',
  aliases: ["update_subscription_event_by_external_id"],
  provider: 'chartmogul',
  resource: 'subscription_events',
  documented: false,
  title: "Update a subscription event by its external ID",
  description: "Change the given fields of a ChartMogul subscription event, found by its identifier in the billing system. Recurring revenue changes accordingly.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscription-events/update',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{' +
  '"data_source_uuid":{"type":"string","description":"The data source (`ds_…`)."},' +
  '"external_id":' + externalIdSchema2() + ',' +
  '"customer_external_id":' + customerExternalIdSchema() + ',' +
  '"event_type":' + eventTypeSchema() + ',' +
  '"event_date":' + eventDateSchema() + ',' +
  '"effective_date":' + effectiveDateSchema() + ',' +
  '"subscription_external_id":' + externalIdSchema4() + ',' +
  '"plan_external_id":' + planExternalIdSchema2() + ',' +
  '"currency":{"type":"string","description":"ISO 4217 code."},' +
  '"amount_in_cents":' + amountInCentsSchema3() + ',' +
  '"quantity":' + quantitySchema2() + ',' +
  '"retracted_event_id":' + retractedEventIdSchema() + ',' +
  '"subscription_set_external_id":' + subscriptionSetExternalIdSchema() + ',' +
  '"event_order":' + eventOrderSchema() + ',' +
  '"tax_amount_in_cents":' + taxAmountInCentsSchema() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"event_001","amount_in_cents":7500}]}')

/** Update subscription set custom attributes. */
export const updateSubscriptionSetCustomAttributesDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_subscription_set_custom_attributes',
  function: 'updateSubscriptionSetCustomAttributes',
  aliases: ["update_subscription_set_custom_attributes"],
  provider: 'chartmogul',
  resource: 'attributes',
  documented: false,
  title: "Update subscription set custom attributes",
  description: "Changes the given custom attributes of a subscription set and keeps the others. The account must have them already. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/subscriptions/attributes/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid","custom"],' +
  '"properties":{"uuid":' + uuidSchema12() + ',' +
  '"custom":' + customSchema2() + '},"examples":[{"uuid":"sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001",' +
  '"custom":{"pre_sold":false}}]}')

/** Update task. */
export const updateTaskDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_task',
  function: 'updateTask',
  aliases: ["update_task"],
  provider: 'chartmogul',
  resource: 'tasks',
  documented: false,
  title: "Update task",
  description: "Changes the given fields of a task and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/tasks/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema11() + ',' +
  '"task_details":' + taskDetailsSchema() + ',' +
  '"assignee":' + assigneeSchema() + ',' +
  '"due_date":{"type":"string","description":"When it is due, ISO 8601."},' +
  '"completed_at":' + completedAtSchema() + '},"examples":[{"uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642","completed_at":"2026-04-20"}]}')

/** Update transaction. */
export const updateTransactionDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_transaction',
  function: 'updateTransaction',
  aliases: ["update_transaction"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Update transaction",
  description: "Changes the given fields of a transaction and keeps the others.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/update',
}, () => '{"type":"object","additionalProperties":false,"required":["uuid"],' +
  '"properties":{"uuid":' + uuidSchema8() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema5() + ',' +
  '"date":' + dateSchema() + ',' +
  '"result":' + resultSchema() + ',' +
  '"amount_in_cents":' + amountInCentsSchema4() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + ',' +
  '"external_id":' + externalIdSchema() + '},"examples":[{"uuid":"tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d","result":"failed"}]}')

/** Update transaction by external ID. */
export const updateTransactionByExternalIdDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_update_transaction_by_external_id',
  function: 'updateTransactionByExternalId',
  aliases: ["update_transaction_by_external_id"],
  provider: 'chartmogul',
  resource: 'transactions',
  documented: false,
  title: "Update transaction by external ID",
  description: "Changes the given fields of a transaction, found by its identifier in the billing system.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/transactions/update',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","external_id"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema2() + ',' +
  '"external_id":' + externalIdSchema7() + ',' +
  '"handle_as_user_edit":' + handleAsUserEditSchema() + ',' +
  '"type":' + typeSchema5() + ',' +
  '"date":' + dateSchema() + ',' +
  '"result":' + resultSchema() + ',' +
  '"amount_in_cents":' + amountInCentsSchema4() + ',' +
  '"transaction_fees_in_cents":' + transactionFeesInCentsSchema() + ',' +
  '"transaction_fees_currency":' + transactionFeesCurrencySchema() + '},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","external_id":"payment_001","result":"failed"}]}')

/** Upload a CSV file. */
export const uploadDataDescription: ChartMogulToolDescription = /* @__PURE__ */ describeTool({
  name: 'chartmogul_upload_data',
  function: 'uploadData',
  aliases: ["upload_data"],
  provider: 'chartmogul',
  resource: 'data_imports',
  documented: false,
  title: "Upload a CSV file",
  description: "Upload a CSV file with customers, plans, invoices or other records to a ChartMogul data source.",
  access: 'write',
  documentation: 'https://dev.chartmogul.com/reference/sources/import-csv',
}, () => '{"type":"object","additionalProperties":false,"required":["data_source_uuid","file","type"],' +
  '"properties":{"data_source_uuid":' + dataSourceUuidSchema5() + ',' +
  '"file":{"type":"string","minLength":1,"description":"The CSV file in UTF-8, with a line of column names. Its contents, not its path."},' +
  '"type":{"type":"string","description":"What the rows of the file are.","examples":["customer","contact","plan","invoice","line_item","transaction","subscription_event","manual_subscription_event","customer_note","customers_contacts_enrichment"]},' +
  '"batch_name":{"type":"string","description":"A name for the upload, to find it by."}},"examples":[{"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","type":"plan","file":"Plan name,Interval count,Interval unit,Plan external ID\\nPro,1,month,plan_001\\n","batch_name":"plans_2026_03"}]}')

/** The provider and its resources in a few words. */
export const about: About = {
  "name": "chartmogul",
  "title": "ChartMogul",
  "description": "The ChartMogul REST API. Names are the wire's own, a mixture of snake_case and hyphens. Money is in minor units (cents) of the currency beside it, datetimes are ISO 8601, dates YYYY-MM-DD.",
  "resources": {
    "account": {
      "title": "Account",
      "description": "The account behind the API key."
    },
    "activities": {
      "title": "Activities",
      "description": "The movements of recurring revenue, and their export."
    },
    "attributes": {
      "title": "Attributes",
      "description": "Tags and custom attributes of customers, subscriptions and sets of subscriptions."
    },
    "contacts": {
      "title": "Contacts",
      "description": "The people at a customer."
    },
    "customers": {
      "title": "Customers",
      "description": "Customers and leads, from every data source of the account."
    },
    "data_imports": {
      "title": "Data imports",
      "description": "Imports of many records in one request."
    },
    "data_sources": {
      "title": "Data sources",
      "description": "Where customers and billing data come from."
    },
    "invoices": {
      "title": "Invoices",
      "description": "Invoices with their line items and transactions."
    },
    "line_items": {
      "title": "Line items",
      "description": "The lines of invoices, one by one."
    },
    "metrics": {
      "title": "Metrics",
      "description": "Subscription analytics over time."
    },
    "notes": {
      "title": "Notes",
      "description": "Notes and logged calls about customers and contacts."
    },
    "opportunities": {
      "title": "Opportunities",
      "description": "Sales that may come about."
    },
    "plan_groups": {
      "title": "Plan groups",
      "description": "Groups of plans, to filter metrics by."
    },
    "plans": {
      "title": "Plans",
      "description": "The plans that subscriptions are on."
    },
    "subscription_events": {
      "title": "Subscription events",
      "description": "What happens to subscriptions, as an alternative to invoices."
    },
    "subscriptions": {
      "title": "Subscriptions",
      "description": "The subscriptions ChartMogul derives from a customer's invoices and events."
    },
    "tasks": {
      "title": "Tasks",
      "description": "Things to do about customers and contacts."
    },
    "transactions": {
      "title": "Transactions",
      "description": "The payments and refunds of invoices, one by one."
    }
  }
}

/** What is known of every tool, in alphabetical order. */
export const catalogue: readonly ChartMogulToolDescription[] = [
  addCustomAttributesByEmailDescription,
  addCustomerCustomAttributesDescription,
  addCustomerTagsDescription,
  addSubscriptionCustomAttributesDescription,
  addSubscriptionSetCustomAttributesDescription,
  addTagsByEmailDescription,
  cancelImportedSubscriptionDescription,
  connectSubscriptionsDescription,
  createActivitiesExportDescription,
  createContactDescription,
  createCustomerDescription,
  createCustomerContactDescription,
  createCustomerNoteDescription,
  createDataSourceDescription,
  createLineItemDescription,
  createNoteDescription,
  createOpportunityDescription,
  createPlanDescription,
  createPlanGroupDescription,
  createSubscriptionEventDescription,
  createTaskDescription,
  createTransactionDescription,
  deleteContactDescription,
  deleteCustomerDescription,
  deleteCustomerInvoicesDescription,
  deleteCustomerNoteDescription,
  deleteDataSourceDescription,
  deleteInvoiceDescription,
  deleteInvoiceByExternalIdDescription,
  deleteLineItemDescription,
  deleteLineItemByExternalIdDescription,
  deleteNoteDescription,
  deleteOpportunityDescription,
  deletePlanDescription,
  deletePlanGroupDescription,
  deleteSubscriptionEventDescription,
  deleteSubscriptionEventByExternalIdDescription,
  deleteTaskDescription,
  deleteTransactionDescription,
  deleteTransactionByExternalIdDescription,
  disableInvoiceDescription,
  disableInvoiceByExternalIdDescription,
  disableLineItemDescription,
  disableLineItemByExternalIdDescription,
  disableSubscriptionEventDescription,
  disableSubscriptionEventByExternalIdDescription,
  disableTransactionDescription,
  disableTransactionByExternalIdDescription,
  disconnectSubscriptionsDescription,
  emptyDataSourceDescription,
  getActivitiesExportDescription,
  getArpaMetricsDescription,
  getArrMetricsDescription,
  getAspMetricsDescription,
  getContactDescription,
  getCurrentUserDescription,
  getCustomerDescription,
  getCustomerAttributesDescription,
  getCustomerChurnRateMetricsDescription,
  getCustomerCountMetricsDescription,
  getCustomerNoteDescription,
  getDataImportDescription,
  getDataSourceDescription,
  getInvoiceDescription,
  getLineItemDescription,
  getLineItemByExternalIdDescription,
  getLtvMetricsDescription,
  getMetricsDescription,
  getMrrChurnRateMetricsDescription,
  getMrrMetricsDescription,
  getNoteDescription,
  getOpportunityDescription,
  getPlanDescription,
  getPlanGroupDescription,
  getSubscriptionAttributesDescription,
  getSubscriptionSetAttributesDescription,
  getTaskDescription,
  getTransactionDescription,
  getTransactionByExternalIdDescription,
  importDataDescription,
  importInvoicesDescription,
  listActivitiesDescription,
  listContactsDescription,
  listCustomerActivitiesDescription,
  listCustomerContactsDescription,
  listCustomerInvoicesDescription,
  listCustomerNotesDescription,
  listCustomersDescription,
  listDataSourcesDescription,
  listImportedSubscriptionsDescription,
  listInvoicesDescription,
  listNotesDescription,
  listOpportunitiesDescription,
  listPlanGroupPlansDescription,
  listPlanGroupsDescription,
  listPlansDescription,
  listSubscriptionEventsDescription,
  listSubscriptionsDescription,
  listTasksDescription,
  mergeContactsDescription,
  mergeCustomersDescription,
  pingApiDescription,
  removeCustomerCustomAttributesDescription,
  removeCustomerTagsDescription,
  removeSubscriptionCustomAttributesDescription,
  removeSubscriptionSetCustomAttributesDescription,
  searchCustomersDescription,
  unmergeCustomersDescription,
  updateContactDescription,
  updateCustomerDescription,
  updateCustomerCustomAttributesDescription,
  updateCustomerNoteDescription,
  updateInvoiceDescription,
  updateInvoiceByExternalIdDescription,
  updateInvoiceStatusDescription,
  updateLineItemDescription,
  updateLineItemByExternalIdDescription,
  updateNoteDescription,
  updateOpportunityDescription,
  updatePlanDescription,
  updatePlanGroupDescription,
  updateSubscriptionCustomAttributesDescription,
  updateSubscriptionEventDescription,
  updateSubscriptionEventByExternalIdDescription,
  updateSubscriptionSetCustomAttributesDescription,
  updateTaskDescription,
  updateTransactionDescription,
  updateTransactionByExternalIdDescription,
  uploadDataDescription,
]
