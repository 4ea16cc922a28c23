// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolDescription } from '@billing/core'
import { type About, describeTool } from '@billing/core/internal'

/** What the tools of ChargeOver are grouped by. */
export type ChargeOverResourceName =
  | 'ach_accounts'
  | 'bulk_requests'
  | 'chargeover_js_requests'
  | 'credit_cards'
  | 'currencies'
  | 'customers'
  | 'invoices'
  | 'item_categories'
  | 'items'
  | 'notes'
  | 'quotes'
  | 'reports'
  | 'settings'
  | 'subscriptions'
  | 'tokenized_payment_methods'
  | 'transactions'
  | 'usage'
  | 'users'
  | 'webhook_subscriptions'

/** What is known of a tool of ChargeOver without its function. */
export interface ChargeOverToolDescription extends ToolDescription {
  /** What it acts on. */
  readonly resource: ChargeOverResourceName
}

const firstNameSchema = (): string => '{"type":"string","description":"First name of the contact."}'

const custom1Schema = (): string => '{"type":"string","description":"Custom field 1 of the line."}'

const custom2Schema = (): string => '{"type":"string","description":"Custom field 2 of the line."}'

const custom3Schema = (): string => '{"type":"string","description":"Custom field 3 of the line."}'

const gatewayMsgSchema = (): string => '{"type":"string","description":"The message of the gateway."}'

const addressSchema = (): string => '{"type":"string","description":"Billing address of the card."}'

const citySchema = (): string => '{"type":"string","description":"City of the billing address."}'

const memoSchema = (): string => '{"type":"string","description":"Note printed on the invoice."}'

const middleNameGlobSchema = (): string => '{"type":"string","description":"Middle names of the contact."}'

const inputSchema = (): string => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}'

const trialDaysSchema = (): string => '{"type":"integer","description":"Length of the trial in days."}'

const superuserNameSchema = (): string => '{"type":"string","description":"Full name of the main contact."}'

const superuserLastNameSchema = (): string => '{"type":"string","description":"Last name of the main contact."}'

const countrySchema = (): string => '{"type":"string","description":"Country of the billing address."}'

const superuserFirstNameSchema = (): string => '{"type":"string","description":"First name of the main contact."}'

const nicknameSchema = (): string => '{"type":"string","description":"Name given to the subscription."}'

const nameSchema = (): string => '{"type":"string","description":"Name on the card or the account."}'

const externalKeySchema = (): string => '{"type":"string","description":"Your own identifier of the line."}'

const passwordSchema = (): string => '{"type":"string","description":"Password of the customer portal."}'

const superuserPhoneSchema = (): string => '{"type":"string","description":"Phone number of the main contact."}'

const campaignDetailsSchema = (): string => '{"type":"string","description":"Details on the marketing campaign."}'

const noDunningSchema = (): string => '{"type":"boolean","description":"Whether reminders are turned off."}'

const nameSuffixSchema = (): string => '{"type":"string","description":"What follows the name, such as Jr."}'

const postcodeSchema = (): string => '{"type":"string","description":"Postal code of the billing address."}'

const superuserEmailSchema = (): string => '{"type":"string","description":"E-mail address of the main contact."}'

const unitsSchema = (): string => '{"type":"string","description":"The unit of the item, such as user."}'

const expdateMonthSchema = (): string => '{"type":"string","description":"Month in which the card expires, MM."}'

const expdateYearSchema = (): string => '{"type":"string","description":"Year in which the card expires, YYYY."}'

const invoiceDeliverySchema = (): string => '{"type":"string","description":"How invoices are sent, such as email."}'

const billCitySchema = (): string => '{"type":["string","null"],"description":"City of the billing address."}'

const gtgteltltecontainsSchema = (): string => '{"type":"string","description":"YYYY-MM-DD, or a time with its offset."}'

const dunningDeliverySchema = (): string => '{"type":"string","description":"How reminders are sent, such as email."}'

const billNotesSchema = (): string => '{"type":["string","null"],"description":"Notes on the billing address."}'

const shipCitySchema = (): string => '{"type":["string","null"],"description":"City of the shipping address."}'

const shipNotesSchema = (): string => '{"type":["string","null"],"description":"Notes on the shipping address."}'

const custom1Schema2 = (): string => '{"type":["string","null"],"description":"Custom field 1 of the account."}'

const custom2Schema2 = (): string => '{"type":["string","null"],"description":"Custom field 2 of the account."}'

const custom3Schema2 = (): string => '{"type":["string","null"],"description":"Custom field 3 of the account."}'

const custom4Schema = (): string => '{"type":["string","null"],"description":"Custom field 4 of the account."}'

const custom5Schema = (): string => '{"type":["string","null"],"description":"Custom field 5 of the account."}'

const custom6Schema = (): string => '{"type":["string","null"],"description":"Custom field 6 of the account."}'

const custom7Schema = (): string => '{"type":["string","null"],"description":"Custom field 7 of the account."}'

const custom8Schema = (): string => '{"type":["string","null"],"description":"Custom field 8 of the account."}'

const custom9Schema = (): string => '{"type":["string","null"],"description":"Custom field 9 of the account."}'

const bodySchema = (): string => '{"type":"string","description":"Text, in place of that of the template."}'

const custom10Schema = (): string => '{"type":["string","null"],"description":"Custom field 10 of the account."}'

const custom11Schema = (): string => '{"type":["string","null"],"description":"Custom field 11 of the account."}'

const custom12Schema = (): string => '{"type":["string","null"],"description":"Custom field 12 of the account."}'

const custom13Schema = (): string => '{"type":["string","null"],"description":"Custom field 13 of the account."}'

const custom14Schema = (): string => '{"type":["string","null"],"description":"Custom field 14 of the account."}'

const custom15Schema = (): string => '{"type":["string","null"],"description":"Custom field 15 of the account."}'

const custom16Schema = (): string => '{"type":["string","null"],"description":"Custom field 16 of the account."}'

const custom17Schema = (): string => '{"type":["string","null"],"description":"Custom field 17 of the account."}'

const custom18Schema = (): string => '{"type":["string","null"],"description":"Custom field 18 of the account."}'

const custom19Schema = (): string => '{"type":["string","null"],"description":"Custom field 19 of the account."}'

const custom20Schema = (): string => '{"type":["string","null"],"description":"Custom field 20 of the account."}'

const accountingAccountIncomeSchema = (): string => '{"type":"string","description":"Income account in the accounting system."}'

const usageValueSchema = (): string => '{"type":"number","description":"How much was used, in units of the item."}'

const stateSchema = (): string => '{"type":"string","description":"State or province of the billing address."}'

const noTaxesSchema = (): string => '{"type":"boolean","description":"Whether the customer is exempt from tax."}'

const idSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"User ID."}'

const idSchema2 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Item ID."}'

const fromSchema = (): string => '{"type":"string","description":"ISO 4217 code of the currency to convert."}'

const idSchema3 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Quote ID."}'

const superuserUsernameSchema = (): string => '{"type":"string","description":"Name under which the main contact logs in."}'

const expireRecursSchema = (): string => '{"type":"integer","description":"After how many invoices the line expires."}'

const subjectSchema = (): string => '{"type":"string","description":"Subject, in place of that of the template."}'

const billAddr1Schema = (): string => '{"type":["string","null"],"description":"First line of the billing address."}'

const billAddr3Schema = (): string => '{"type":["string","null"],"description":"Third line of the billing address."}'

const idSchema4 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Invoice ID."}'

const billAddr2Schema = (): string => '{"type":["string","null"],"description":"Second line of the billing address."}'

const billPostcodeSchema = (): string => '{"type":["string","null"],"description":"Postal code of the billing address."}'

const shipAddr1Schema = (): string => '{"type":["string","null"],"description":"First line of the shipping address."}'

const shipAddr3Schema = (): string => '{"type":["string","null"],"description":"Third line of the shipping address."}'

const accountingSkuSchema = (): string => '{"type":"string","description":"Stock keeping unit in the accounting system."}'

const shipAddr2Schema = (): string => '{"type":["string","null"],"description":"Second line of the shipping address."}'

const shipPostcodeSchema = (): string => '{"type":["string","null"],"description":"Postal code of the shipping address."}'

const idSchema5 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Customer ID."}'

const expireRecursSchema2 = (): string => '{"type":"integer","description":"After how many invoices a line of it expires."}'

const trialRecursSchema = (): string => '{"type":"integer","description":"How many billing cycles a line of it is free."}'

const toSchema = (): string => '{"type":"string","description":"ISO 4217 code of the currency to convert into."}'

const achIdcustomerIdexternalKeytokenwriteDatetimeSchema = (): string => '{"type":"string","enum":["asc","desc"],"description":"Ascending or descending."}'

const idSchema6 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Transaction ID."}'

const baseSchema = (): string => '{"type":"number","description":"Charged in every cycle, in major currency units."}'

const nameSchema2 = (): string => '{"type":"string","description":"Full name; or give `first_name` and `last_name`."}'

const customerTokenSchema = (): string => '{"type":"string","description":"Token of the customer, in place of `customer_id`."}'

const billStateSchema = (): string => '{"type":["string","null"],"description":"State or province of the billing address."}'

const dateSchema = (): string => '{"type":"string","description":"Date of the invoice, YYYY-MM-DD; by default today."}'

const toSchema2 = (): string => '{"type":"string","description":"End of the time of use, YYYY-MM-DD or with a time."}'

const shipStateSchema = (): string => '{"type":["string","null"],"description":"State or province of the shipping address."}'

const setupSchema = (): string => '{"type":"number","description":"Charged once at the start, in major currency units."}'

const routingSchema = (): string => '{"type":"string","description":"Routing number of the bank; only for a bank account."}'

const fromSchema2 = (): string => '{"type":"string","description":"Start of the time of use, YYYY-MM-DD or with a time."}'

const emailSchema = (): string => '{"type":"string","description":"Address to send it to; by default that of the customer."}'

const usernameSchema = (): string => '{"type":"string","description":"Name under which the user logs in to the customer portal."}'

const percentSchema = (): string => '{"type":"number","description":"Percentage charged, for items priced as a share of others."}'

const customerIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer."}'

const currencyIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the currency."}'

const externalKeySchema2 = (): string => '{"type":"string","description":"Your own identifier of the item; no two items have the same."}'

const lineItemExternalKeySchema = (): string => '{"type":"string","description":"Your own identifier of the line, in place of `line_item_id`."}'

const externalKeySchema3 = (): string => '{"type":"string","description":"Your own identifier of the user; no two users have the same."}'

const taxGroupIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the tax group."}'

const descripSchema = (): string => '{"type":"string","description":"Text for the invoice, in place of the description of the item."}'

const idSchema7 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Subscription ID, `package_id`."}'

const customerExternalKeySchema = (): string => '{"type":"string","description":"Your own identifier of the customer, in place of `customer_id`."}'

const itemIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the item to sell."}'

const userTypeIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the type of user."}'

const expandSchema = (): string => '{"type":"string","description":"Optional ChargeOver expand value when supported by the endpoint."}'

const customerIdparentCustomerIdsuperuserIdSchema = (): string => '{"type":["number","string"],"pattern":"^-?\\\\d+(\\\\.\\\\d+)?$","description":"A number or its digits."}'

const companySchema = (): string => '{"type":"string","description":"Company name, or the name of the person when there is no company."}'

const termsIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the payment terms."}'

const custtypeIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer type."}'

const billCountrySchema = (): string => '{"type":["string","null"],"description":"Country of the billing address, as the account stores it."}'

const externalKeySchema4 = (): string => '{"type":"string","description":"Your own identifier of the invoice; no two invoices have the same."}'

const shipCountrySchema = (): string => '{"type":["string","null"],"description":"Country of the shipping address, as the account stores it."}'

const refnumberSchema = (): string => '{"type":"string","description":"The invoice number that the customer sees; by default the next one."}'

const externalKeySchema5 = (): string => '{"type":"string","description":"Your own identifier of the record; a second one with it is refused."}'

const offsetSchema = (): string => '{"type":"integer","minimum":0,"default":0,"description":"Record offset for pagination (default: 0)."}'

const externalKeySchema6 = (): string => '{"type":"string","description":"Your own identifier of the customer; no two customers have the same."}'

const classIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the accounting class."}'

const messageIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the template to send."}'

const FlagEventsSchema = (): string => '{"type":"integer","enum":[0,1],"description":"0 keeps ChargeOver from running the events of this call."}'

const pricemodelSchema = (): string => '{"type":"string","description":"How the price is calculated.","examples":["fla","uni","vol","tie","pas"]}'

const examplesSchema = (): string => '{"line_item_id":581,"usage_value":265.2,"from":"2026-03-01","to":"2026-03-31","external_key":"march-581"}'

const FlagQuickbooksSchema = (): string => '{"type":"integer","enum":[0,1],"description":"0 keeps this change from being synchronised with QuickBooks."}'

const adminIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the staff member in charge."}'

const typeSchema = (): string => '{"type":"string","description":"The older name of `item_type`.","examples":["service","discount","product"]}'

const FlagEmailsSchema = (): string => '{"type":"integer","enum":[0,1],"description":"0 keeps ChargeOver from sending e-mails because of this call."}'

const FlagWebhooksSchema = (): string => '{"type":"integer","enum":[0,1],"description":"0 keeps ChargeOver from sending webhooks because of this call."}'

const externalKeySchema7 = (): string => '{"type":"string","description":"Your own identifier of the subscription; no two subscriptions have the same."}'

const lineItemsSchema = (): string => '{"oneOf":[{"required":["customer_id"]},{"required":["customer_token"]},{"required":["customer_external_key"]}]}'

const languageIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the language used with the customer."}'

const customerIdSchema2 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer that the user belongs to."}'

const numberSchema = (): string => '{"type":"string","description":"Number of a new card or bank account. It is sent to ChargeOver and shown nowhere else."}'

const adminIdSchema2 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the staff member in charge of the customer."}'

const dependentSchemasSchema = (): string => '{"line_items":' + lineItemsSchema() + '}'

const campaignIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the marketing campaign the customer came from."}'

const itemTypeSchema = (): string => '{"type":"string","description":"service for anything sold, discount for what lowers a price.","examples":["service","discount","product"]}'

const lineItemIdSchema = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the line of the subscription; or give `line_item_external_key`."}'

const customerIdSchema3 = (): string => '{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer; or give `customer_token` or `customer_external_key`."}'

const typeSchema2 = (): string => '{"type":"string","description":"Kind of bank account, checking (chec), business checking (busi) or savings (savi); only for a bank account.","examples":["chec","busi","savi"]}'

const paycycleSchema = (): string => '{"type":"string","description":"The billing cycle that `base` is charged in.","examples":["evy","dly","1wk","2wk","116","4wk","8wk","30d","mon","2mn","12w","qtr","six","yrl","2yr","3yr","4yr","5yr","10y"]}'

const inputSchema2 = (): string => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}'

const typeSchema3 = (): string => '{"type":"string","description":"How values of one billing cycle combine: added up (add, by default), the greatest (max), the latest (lat), or another rule of the account (pia, pas, dlt).","examples":["add","max","lat","pia","pas","dlt"]}'

const appliedToSchema = (): string => '{"type":"object","description":"A share of a transaction that goes to an invoice.","additionalProperties":false,"required":["invoice_id"],' +
  '"properties":{' +
  '"invoice_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the invoice."},' +
  '"applied":{"type":"number","description":"The share in major currency units."}}}'

const inputSchema3 = (): string => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}'

const billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema = (): string => '{"description":"A string to be equal to; null for fields that are not set; or comparisons.","anyOf":[{"type":["string","null"]},{"type":"object","description":"Comparisons of a string, all of which must hold.","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(gt|gte|lt|lte|contains)$":{"type":"string"},"^(equals|notEquals)$":{"type":["string","null"]},"^(isNull|isNotNull)$":{"const":true}}}]}'

const inputSchema4 = (): string => '{"id":' + idSchema4() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '}'

const writeDatetimemodDatetimeSchema = (): string => '{"description":"A date to be equal to; null where it must not be set; or comparisons, which also take a `Date`, written in UTC to the second.","anyOf":[{"type":["string","null"]},{"type":"object","description":"Comparisons of a date, all of which must hold.","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(gt|gte|lt|lte|contains)$":' + gtgteltltecontainsSchema() + ',"^(equals|notEquals)$":{"anyOf":[' + gtgteltltecontainsSchema() + ',{"type":"null"}]},"^(isNull|isNotNull)$":{"const":true}}}]}'

const inputSchema5 = (): string => '{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '}'

const customerIdparentCustomerIdsuperuserIdSchema2 = (): string => '{"description":"A number to be equal to; null where it must not be set; or comparisons.","anyOf":[' + customerIdparentCustomerIdsuperuserIdSchema() + ',{"type":"null"},{"type":"object","description":"Comparisons of a number, all of which must hold.","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(gt|gte|lt|lte|contains)$":' + customerIdparentCustomerIdsuperuserIdSchema() + ',"^(equals|notEquals)$":{"anyOf":[' + customerIdparentCustomerIdsuperuserIdSchema() + ',{"type":"null"}]},"^(isNull|isNotNull)$":{"const":true}}}]}'

const inputSchema6 = (): string => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10088}]}'

const inputSchema7 = (): string => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10297}]}'

const inputSchema8 = (): string => '{"type":"object","additionalProperties":false,"required":["token"],' +
  '"properties":{' +
  '"token":{"type":"string","minLength":1,"description":"Token of the request."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"token":"4ac9wjmq9a1e"}]}'

const inputSchema9 = (): string => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema5() + ',"examples":[{"id":5}]}'

const lineItemsSchema2 = (): string => '{"type":"object","description":"What an invoice charges or credits, line by line.","additionalProperties":false,"required":["item_id"],' +
  '"properties":{' +
  '"line_item_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of a line to keep; none for a new line."},' +
  '"item_id":' + itemIdSchema() + ',' +
  '"descrip":{"type":"string","description":"Text of the line, in place of the description of the item."},' +
  '"line_rate":{"type":"number","description":"Price of one in major currency units, in place of that of the item."},' +
  '"line_quantity":{"type":"number","description":"How many are billed."},' +
  '"custom_1":' + custom1Schema() + ',' +
  '"custom_2":' + custom2Schema() + ',' +
  '"custom_3":' + custom3Schema() + '}}'

const tiersetSchema = (): string => '{"type":"object","description":"The price, in place of that of the item.","additionalProperties":false,' +
  '"properties":{"pricemodel":' + pricemodelSchema() + ',' +
  '"base":' + baseSchema() + ',' +
  '"setup":' + setupSchema() + ',' +
  '"percent":' + percentSchema() + ',' +
  '"paycycle":' + paycycleSchema() + ',' +
  '"tiers":{"type":"array","description":"The steps of a price that depends on quantity.",' +
  '"items":{"type":"object","description":"A step of a price that depends on quantity.","additionalProperties":true}}}}'

const pricemodelSchema2 = (): string => '{"type":"object","description":"The price.","additionalProperties":false,' +
  '"properties":{"pricemodel":' + pricemodelSchema() + ',' +
  '"base":' + baseSchema() + ',' +
  '"setup":' + setupSchema() + ',' +
  '"percent":' + percentSchema() + ',' +
  '"paycycle":' + paycycleSchema() + ',' +
  '"tiers":{"type":"array","description":"The steps of a price that depends on quantity.",' +
  '"items":{"type":"object","description":"A step of a price that depends on quantity.","additionalProperties":false,"required":["unit_from","unit_to","amount"],' +
  '"properties":{' +
  '"unit_from":{"type":"number","description":"First unit of the step."},' +
  '"unit_to":{"type":"number","description":"Last unit of the step."},' +
  '"amount":{"type":"number","description":"Price in major currency units."}}}}}}'

const lineItemsSchema3 = (): string => '{"type":"object","description":"A line of a new subscription.","additionalProperties":false,"required":["item_id"],' +
  '"properties":{"item_id":' + itemIdSchema() + ',' +
  '"descrip":' + descripSchema() + ',' +
  '"line_quantity":{"type":"number","description":"How many are sold."},' +
  '"tierset":' + tiersetSchema() + ',' +
  '"nickname":{"type":"string","description":"Name given to the line."},' +
  '"license":{"type":"string","description":"License or serial number."},' +
  '"external_key":' + externalKeySchema() + ',' +
  '"trial_days":' + trialDaysSchema() + ',' +
  '"expire_recurs":' + expireRecursSchema() + ',' +
  '"custom_1":' + custom1Schema() + ',' +
  '"custom_2":' + custom2Schema() + ',' +
  '"custom_3":' + custom3Schema() + '}}'

const whereSchema = (): string => '{"description":"ChargeOver where expression, e.g. superuser_email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { company: { contains: \\"acme\\" } }.","anyOf":[{"type":"string"},{"description":"Conditions on customers, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(bill_state|ship_state|bill_country|ship_country|external_key|token|company|superuser_email|customer_status_state|customer_status_str|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|custom_21|custom_22|custom_23|custom_24|custom_25|custom_26|custom_27|custom_28|custom_29|custom_30|custom_31|custom_32|custom_33|custom_34|custom_35|custom_36|custom_37|custom_38|custom_39|custom_40|custom_41|custom_42|custom_43|custom_44|custom_45|custom_46|custom_47|custom_48|custom_49|custom_50)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(customer_id|parent_customer_id|superuser_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(write_datetime|mod_datetime)$":' + writeDatetimemodDatetimeSchema() + '}}]}'

/** Apply transaction. */
export const applyTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_apply_transaction',
  function: 'applyTransaction',
  aliases: ["apply_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Apply transaction",
  description: "Sets which invoices a payment or credit pays, and how much of each. **`applied_to` replaces what was applied before**; an empty list takes it off every invoice. No money moves. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/adjust-applied-amounts/',
}, () => '{"type":"object","additionalProperties":false,"required":["id","applied_to"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"applied_to":{"type":"array","minItems":0,"description":"All invoices that it pays.",' +
  '"items":' + appliedToSchema() + '}},"examples":[{"id":500,"applied_to":[{"invoice_id":10297,"applied":5}]}]}')

/** Approve invoice. */
export const approveInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_approve_invoice',
  function: 'approveInvoice',
  aliases: ["approve_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Approve invoice",
  description: "Approves an invoice that waits for approval, so that it is sent and charged.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10088}]}')

/** Cancel subscription. */
export const cancelSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_cancel_subscription',
  function: 'cancelSubscription',
  aliases: ["cancel_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Cancel subscription",
  description: "Cancels a subscription now or on a date. Nothing is invoiced from then on; nothing is refunded.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/cancel-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"cancel_date":{"type":"string","description":"When to cancel it, YYYY-MM-DD; by default today."},' +
  '"cancel_reason_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the reason, as the account has set it up."}},"examples":[{"id":5,"cancel_date":"2026-06-30"}]}')

/** Commit a ChargeOver.js request. */
export const commitChargeoverjsRequestDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_commit_chargeoverjs_request',
  function: 'commitChargeoverjsRequest',
  aliases: ["commit_chargeoverjs_request"],
  provider: 'chargeover',
  resource: 'chargeover_js_requests',
  documented: false,
  title: "Commit a ChargeOver.js request",
  description: "Accept a pending ChargeOver.js request: what it asks for is written, and may be charged.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/',
}, () => '{"type":"object","additionalProperties":false,"required":["token"],' +
  '"properties":{' +
  '"token":{"type":"string","minLength":1,"description":"Token of the request."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"token":"4ac9wjmq9a1e"}]}')

/** Convert quote. */
export const convertQuoteDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_convert_quote',
  function: 'convertQuote',
  aliases: ["convert_quote"],
  provider: 'chargeover',
  resource: 'quotes',
  documented: false,
  title: "Convert quote",
  description: "Converts a quote into what its `paycycle` says, a one-time invoice or a subscription. **A subscription is invoiced and charged as any other.** `chargeover_get_quote` names what it became.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/convert-a-quote-by-paycycle/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema3() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":198}]}')

/** Count customers. */
export const countCustomersDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_count_customers',
  function: 'countCustomers',
  aliases: ["count_customers"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "Count customers",
  description: "Count the ChargeOver customers that match the conditions in where, or all of them.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{"where":' + whereSchema() + '},"examples":[{' +
  '"where":{"customer_status_state":"a"}}]}')

/** Create ACH account. */
export const createAchAccountDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_ach_account',
  function: 'createAchAccount',
  aliases: ["create_ach_account"],
  provider: 'chargeover',
  resource: 'ach_accounts',
  documented: false,
  title: "Create ACH account",
  description: "Stores a bank account of a customer, so that it can be debited. An account that is stored already is updated. **The number passes through your program.** Nothing is charged. The routing number of a Canadian bank is 0, its institution and its transit number.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/store-an-ach-account/',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_id","type","number","routing"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema() + ',' +
  '"type":{"type":"string","description":"Kind of account, checking (chec), business checking (busi) or savings (savi).","examples":["chec","busi","savi"]},' +
  '"number":{"type":"string","description":"Number of the account. It is sent to ChargeOver and shown nowhere else."},' +
  '"routing":{"type":"string","description":"Routing number of the bank."},' +
  '"name":{"type":"string","description":"Name on the account."},' +
  '"bank":{"type":"string","description":"Name of the bank."},' +
  '"external_key":{"type":"string","description":"Your own identifier of the account."}},"examples":[{"customer_id":36,"type":"chec","number":"1234567890","routing":"072403004","name":"Ada Lovelace"}]}')

/** Create credit card. */
export const createCreditCardDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_credit_card',
  function: 'createCreditCard',
  aliases: ["create_credit_card"],
  provider: 'chargeover',
  resource: 'credit_cards',
  documented: false,
  title: "Create credit card",
  description: "Stores a credit card of a customer, so that it can be charged. A number that is stored already is updated. **The number passes through your program**, which PCI DSS sets rules for: prefer the `url_paymethodlink` of the customer, ChargeOver.js or a token. Nothing is charged.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/store-a-credit-card/',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_id","number"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema() + ',' +
  '"number":{"type":"string","description":"Number of the card. It is sent to ChargeOver and shown nowhere else."},' +
  '"expdate":{"type":"string","description":"When the card expires, YYYY-MM-DD; or give `expdate_year` and `expdate_month`."},' +
  '"expdate_month":' + expdateMonthSchema() + ',' +
  '"expdate_year":' + expdateYearSchema() + ',' +
  '"cvv":{"type":"string","description":"Code of the card."},' +
  '"name":' + nameSchema() + ',' +
  '"address":' + addressSchema() + ',' +
  '"city":' + citySchema() + ',' +
  '"state":' + stateSchema() + ',' +
  '"postcode":' + postcodeSchema() + ',' +
  '"country":' + countrySchema() + ',' +
  '"external_key":{"type":"string","description":"Your own identifier of the card."}},"examples":[{"customer_id":44,"number":"4242 4242 4242 4242","expdate_year":"2030","expdate_month":"05","name":"Ada Lovelace"}]}')

/** Create customer. */
export const createCustomerDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_customer',
  function: 'createCustomer',
  aliases: ["create_customer"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "Create customer",
  description: "Creates a customer, with its main contact if one is described. Only the name of the company is required. A second customer with the same `external_key` is refused, which keeps a repeated call from creating two.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-a-customer/',
}, () => '{"type":"object","additionalProperties":false,"required":["company"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"company":' + companySchema() + ',' +
  '"parent_customer_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer that this one belongs to."},' +
  '"currency_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer\'s currency."},' +
  '"brand_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the brand the customer belongs to."},' +
  '"campaign_details":' + campaignDetailsSchema() + ',' +
  '"external_key":' + externalKeySchema6() + ',' +
  '"language_id":' + languageIdSchema() + ',' +
  '"class_id":' + classIdSchema() + ',' +
  '"admin_id":' + adminIdSchema2() + ',' +
  '"campaign_id":' + campaignIdSchema() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"custtype_id":' + custtypeIdSchema() + ',' +
  '"no_taxes":' + noTaxesSchema() + ',' +
  '"no_dunning":' + noDunningSchema() + ',' +
  '"invoice_delivery":' + invoiceDeliverySchema() + ',' +
  '"dunning_delivery":' + dunningDeliverySchema() + ',' +
  '"superuser_username":' + superuserUsernameSchema() + ',' +
  '"superuser_email":' + superuserEmailSchema() + ',' +
  '"superuser_name":' + superuserNameSchema() + ',' +
  '"superuser_first_name":' + superuserFirstNameSchema() + ',' +
  '"superuser_last_name":' + superuserLastNameSchema() + ',' +
  '"superuser_phone":' + superuserPhoneSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + ',' +
  '"custom_4":' + custom4Schema() + ',' +
  '"custom_5":' + custom5Schema() + ',' +
  '"custom_6":' + custom6Schema() + ',' +
  '"custom_7":' + custom7Schema() + ',' +
  '"custom_8":' + custom8Schema() + ',' +
  '"custom_9":' + custom9Schema() + ',' +
  '"custom_10":' + custom10Schema() + ',' +
  '"custom_11":' + custom11Schema() + ',' +
  '"custom_12":' + custom12Schema() + ',' +
  '"custom_13":' + custom13Schema() + ',' +
  '"custom_14":' + custom14Schema() + ',' +
  '"custom_15":' + custom15Schema() + ',' +
  '"custom_16":' + custom16Schema() + ',' +
  '"custom_17":' + custom17Schema() + ',' +
  '"custom_18":' + custom18Schema() + ',' +
  '"custom_19":' + custom19Schema() + ',' +
  '"custom_20":' + custom20Schema() + '},"examples":[{"company":"Acme Corp","external_key":"crm-12345","superuser_name":"Ada Lovelace","superuser_email":"ada@example.com","bill_country":"United States","_flag_emails":0}]}')

/** Create invoice. */
export const createInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_invoice',
  function: 'createInvoice',
  aliases: ["create_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Create invoice",
  description: "Creates an invoice of one or more lines for a customer. It is open until it is paid; nothing is charged by this call. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["line_items"],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema3() + ',' +
  '"customer_token":' + customerTokenSchema() + ',' +
  '"customer_external_key":' + customerExternalKeySchema() + ',' +
  '"line_items":{"type":"array","minItems":1,"description":"What is charged, line by line.",' +
  '"items":' + lineItemsSchema2() + '},' +
  '"date":' + dateSchema() + ',' +
  '"refnumber":' + refnumberSchema() + ',' +
  '"external_key":' + externalKeySchema4() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"admin_id":' + adminIdSchema() + ',' +
  '"memo":' + memoSchema() + ',' +
  '"currency_id":' + currencyIdSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"customer_id":123,"line_items":[{"item_id":3,"descrip":"Consulting","line_rate":29.95,"line_quantity":3}],"date":"2026-04-01","memo":"Thank you"}]}')

/** Create item. */
export const createItemDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_item',
  function: 'createItem',
  aliases: ["create_item"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "Create item",
  description: "Creates an item with its price, which lines of subscriptions and invoices refer to. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-an-item/',
}, () => '{"type":"object","additionalProperties":false,"required":["name","pricemodel"],' +
  '"dependentSchemas":{' +
  '"type":{' +
  '"not":{"required":["item_type"]}}},' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"name":{"type":"string","description":"Name of the item."},' +
  '"pricemodel":' + pricemodelSchema2() + ',' +
  '"item_type":' + itemTypeSchema() + ',' +
  '"type":' + typeSchema() + ',' +
  '"description":{"type":"string","description":"Text for invoices."},' +
  '"enabled":{"type":"boolean","description":"Whether it can be sold."},' +
  '"accounting_sku":' + accountingSkuSchema() + ',' +
  '"accounting_account_income":' + accountingAccountIncomeSchema() + ',' +
  '"external_key":' + externalKeySchema2() + ',' +
  '"units":' + unitsSchema() + ',' +
  '"tax_group_id":' + taxGroupIdSchema() + ',' +
  '"expire_recurs":' + expireRecursSchema2() + ',' +
  '"trial_recurs":' + trialRecursSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"name":"Small plan","type":"service","external_key":"plan-small",' +
  '"pricemodel":{"base":99,"paycycle":"mon","pricemodel":"fla"}}]}')

/** Create note. */
export const createNoteDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_note',
  function: 'createNote',
  aliases: ["create_note"],
  provider: 'chargeover',
  resource: 'notes',
  documented: false,
  title: "Create note",
  description: "Adds a note to a record, for the staff to read.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["note","obj_type","obj_id"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"note":{"type":"string","description":"Text of the note."},' +
  '"obj_type":{"type":"string","description":"What the note is on.","examples":["customer","billing_package","invoice","user","quote","item"]},' +
  '"obj_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the record that the note is on."}},"examples":[{"note":"Agreed to upgrade in May.","obj_type":"customer","obj_id":265}]}')

/** Create payment. */
export const createPaymentDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_payment',
  function: 'createPayment',
  aliases: ["create_payment"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Create payment",
  description: "**Moves money**: charges a customer an `amount`, or what is due on the invoices of `applied_to`. The first of `paymethods` that works is charged; without any it is that of the subscription or the default one of the customer, or else each that the customer has. A declined payment is an error. A bank transfer is pending for 2 to 5 business days. A retry repeats it only after ChargeOver refused it unprocessed (429); look for the payment before you repeat a call whose outcome is unknown. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/make-a-payment/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_id":{' +
  '"not":{"required":["customer_token"]}},' +
  '"customer_token":{' +
  '"not":{"required":["customer_external_key"]}},' +
  '"customer_external_key":{' +
  '"not":{"required":["customer_id"]}}},' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema3() + ',' +
  '"customer_token":' + customerTokenSchema() + ',' +
  '"customer_external_key":' + customerExternalKeySchema() + ',' +
  '"amount":{"type":"number","exclusiveMinimum":0,"description":"How much to charge, in major currency units; by default what is due on the invoices. Leave the key out instead of passing null, which is refused."},' +
  '"applied_to":{"type":"array","description":"The invoices to pay: their IDs, or shares of the amount.",' +
  '"items":{"anyOf":[{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier. A number, but some answers carry it as a numeric string."},' + appliedToSchema() + ']}},' +
  '"paymethods":{"type":"array","minItems":1,"description":"What to charge, in this order.",' +
  '"items":{"type":"object","description":"What to charge: something stored by its ID, or a new card or bank account.","additionalProperties":false,"minProperties":1,' +
  '"properties":{' +
  '"creditcard_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of a stored card."},' +
  '"ach_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of a stored bank account."},' +
  '"tokenized_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of a stored payment token."},' +
  '"number":' + numberSchema() + ',' +
  '"expdate_month":' + expdateMonthSchema() + ',' +
  '"expdate_year":' + expdateYearSchema() + ',' +
  '"cvv":{"type":"string","description":"Code of the card."},' +
  '"name":' + nameSchema() + ',' +
  '"address":' + addressSchema() + ',' +
  '"city":' + citySchema() + ',' +
  '"state":' + stateSchema() + ',' +
  '"postcode":' + postcodeSchema() + ',' +
  '"country":' + countrySchema() + ',' +
  '"routing":' + routingSchema() + ',' +
  '"type":' + typeSchema2() + '}}}},"examples":[{"customer_id":12,"amount":25.5,"paymethods":[{"creditcard_id":9}]}]}')

/** Create quote. */
export const createQuoteDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_quote',
  function: 'createQuote',
  aliases: ["create_quote"],
  provider: 'chargeover',
  resource: 'quotes',
  documented: false,
  title: "Create quote",
  description: "Creates a quote for a customer: for a one-time invoice (`paycycle: one`) or for a subscription. Nothing is invoiced before it is converted. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-a-quote/',
}, () => '{"type":"object","additionalProperties":false,"required":["paycycle","line_items"],' +
  '"dependentSchemas":{"paycycle":' + lineItemsSchema() + '},' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema3() + ',' +
  '"customer_token":' + customerTokenSchema() + ',' +
  '"customer_external_key":' + customerExternalKeySchema() + ',' +
  '"paycycle":{"type":"string","description":"How often what it becomes is invoiced.","examples":["one","1wk","2wk","mon","2mn","qtr","six","yrl","2yr","3yr"]},' +
  '"line_items":{"type":"array","minItems":1,"description":"What is offered.",' +
  '"items":' + lineItemsSchema3() + '},' +
  '"external_key":{"type":"string","description":"Your own identifier of the quote."},' +
  '"refnumber":{"type":"string","description":"The quote number that the customer sees."},' +
  '"nickname":{"type":"string","description":"Name given to the quote."},' +
  '"date":{"type":"string","description":"Date of the quote, YYYY-MM-DD; by default today."},' +
  '"holduntil_datetime":{"type":"string","description":"When the subscription that it becomes is first invoiced."},' +
  '"currency_id":' + currencyIdSchema() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"class_id":' + classIdSchema() + ',' +
  '"brand_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the brand it is issued under."},' +
  '"admin_id":' + adminIdSchema() + ',' +
  '"memo":{"type":"string","description":"Note to the customer."},' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"customer_id":123,"paycycle":"mon","line_items":[{"item_id":2,"line_quantity":5}],"memo":"Valid for 30 days"}]}')

/** Create subscription. */
export const createSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_subscription',
  function: 'createSubscription',
  aliases: ["create_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Create subscription",
  description: "Creates a subscription of a customer. **The first invoice is made the next day**, and charged to the payment method, unless `holduntil_datetime` holds it back; `chargeover_invoice_subscription` makes it at once. Without a payment method the customer is sent an invoice. A line without a `tierset` has the price of its item. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["line_items"],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema3() + ',' +
  '"customer_token":' + customerTokenSchema() + ',' +
  '"customer_external_key":' + customerExternalKeySchema() + ',' +
  '"line_items":{"type":"array","minItems":1,"description":"What is sold.",' +
  '"items":' + lineItemsSchema3() + '},' +
  '"paymethod":{"type":"string","description":"How it is paid, by card (crd), bank transfer (ach), invoice (inv), stored token (tok) or whatever the customer has (any).","examples":["crd","ach","inv","tok","any"]},' +
  '"creditcard_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored card to charge; `paymethod` follows from it."},' +
  '"ach_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored bank account to charge; `paymethod` follows from it."},' +
  '"tokenized_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored payment token to charge; `paymethod` follows from it."},' +
  '"paycycle":{"type":"string","description":"How often it is invoiced; by default the account\'s own billing cycle.","examples":["evy","dly","1wk","2wk","116","4wk","8wk","30d","mon","2mn","12w","qtr","six","yrl","2yr","3yr","4yr","5yr","10y"]},' +
  '"holduntil_datetime":{"type":"string","description":"When the first invoice is made, YYYY-MM-DD or with a time."},' +
  '"coupon":{"type":"string","description":"Code of a coupon."},' +
  '"brand_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the brand it is sold under."},' +
  '"external_key":' + externalKeySchema7() + ',' +
  '"nickname":' + nicknameSchema() + ',' +
  '"admin_id":' + adminIdSchema() + ',' +
  '"class_id":' + classIdSchema() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + ',' +
  '"custom_4":' + custom4Schema() + ',' +
  '"custom_5":' + custom5Schema() + ',' +
  '"custom_6":' + custom6Schema() + ',' +
  '"custom_7":' + custom7Schema() + ',' +
  '"custom_8":' + custom8Schema() + ',' +
  '"custom_9":' + custom9Schema() + ',' +
  '"custom_10":' + custom10Schema() + ',' +
  '"custom_11":' + custom11Schema() + ',' +
  '"custom_12":' + custom12Schema() + ',' +
  '"custom_13":' + custom13Schema() + ',' +
  '"custom_14":' + custom14Schema() + ',' +
  '"custom_15":' + custom15Schema() + ',' +
  '"custom_16":' + custom16Schema() + ',' +
  '"custom_17":' + custom17Schema() + ',' +
  '"custom_18":' + custom18Schema() + ',' +
  '"custom_19":' + custom19Schema() + ',' +
  '"custom_20":' + custom20Schema() + '},"examples":[{"customer_id":123,"paymethod":"crd","paycycle":"mon","holduntil_datetime":"2026-04-01","line_items":[{"item_id":2,"line_quantity":15,' +
  '"tierset":{"base":9.95,"paycycle":"mon","pricemodel":"uni"}}]}]}')

/** Create tokenized payment method. */
export const createTokenizedPaymethodDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_tokenized_paymethod',
  function: 'createTokenizedPaymethod',
  aliases: ["create_tokenized_paymethod"],
  provider: 'chargeover',
  resource: 'tokenized_payment_methods',
  documented: false,
  title: "Create tokenized payment method",
  description: "Stores the token of a payment method that a gateway keeps, such as a customer of Stripe, so that it can be charged. Nothing is charged.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/store-a-pay-method-token/',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_id","type","token"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":' + customerIdSchema() + ',' +
  '"type":{"type":"string","description":"Kind of token.","examples":["customer"]},' +
  '"token":{"type":"string","description":"What the gateway knows the payment method by."},' +
  '"name":{"type":"string","description":"Name to show, such as Visa x4111."},' +
  '"paymethod_hint":{"type":"string","description":"What the token stands for, a card (crd) or a bank account (ach).","examples":["crd","ach"]},' +
  '"expdate":{"type":"string","description":"When the card expires, YYYY-MM-DD; only some gateways need it."},' +
  '"type_hint":{"type":"string","description":"The brand of the card; only some gateways need it.","examples":["visa","mast","disc","amex"]},' +
  '"gateway":{"type":"string","description":"The gateway that the token is of, where the account has several."}},"examples":[{"customer_id":51,"type":"customer","token":"cus_9s6XKzkNRiz8i3","name":"Visa x4242"}]}')

/** Create transaction. */
export const createTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_transaction',
  function: 'createTransaction',
  aliases: ["create_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Create transaction",
  description: "Records a payment, refund or credit that was made elsewhere. **Records only; no money moves**: `chargeover_create_payment` charges a customer, and `chargeover_refund_transaction` pays back. Amounts are in major currency units, negative for a refund.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-a-credit-memo/',
}, () => '{"type":"object","additionalProperties":false,"required":["customer_id","amount","transaction_type"],' +
  '"dependentSchemas":{' +
  '"auto_apply":{' +
  '"not":{"required":["applied_to"]}}},' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"customer_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the customer who paid or was refunded."},' +
  '"amount":{"type":"number","description":"Amount in major currency units, negative for a refund."},' +
  '"transaction_type":{"type":"string","description":"pay is a payment, ref a refund, cre a credit.","examples":["pay","ref","cre"]},' +
  '"gateway_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the payment gateway; 1 where it was paid outside of any."},' +
  '"gateway_status":{"type":"integer","enum":[0,1],"description":"1 is success, 0 failure."},' +
  '"gateway_transid":{"type":"string","description":"The gateway\'s identifier of the transaction, such as the number of a check."},' +
  '"gateway_method":{"type":"string","description":"How it was paid.","examples":["visa","mastercard","american-express","discover","check","paypal","credit","ach"]},' +
  '"gateway_msg":' + gatewayMsgSchema() + ',' +
  '"external_key":{"type":"string","description":"Your own identifier of the transaction; no two transactions have the same."},' +
  '"transaction_date":{"type":"string","description":"Day of the transaction, YYYY-MM-DD; by default today."},' +
  '"transaction_detail":{"type":"string","description":"A note on the transaction."},' +
  '"applied_to":{"type":"array","description":"The invoices that it pays, each with its share.",' +
  '"items":' + appliedToSchema() + '},' +
  '"auto_apply":{"type":"string","description":"Which invoices it pays, where `applied_to` names none.","examples":["best_fit"]}},"examples":[{"customer_id":71,"amount":49,"transaction_type":"pay","gateway_status":1,"gateway_method":"check","gateway_transid":"1042","transaction_date":"2026-04-01","applied_to":[{"invoice_id":10297,"applied":49}]}]}')

/** Create usage. */
export const createUsageDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_usage',
  function: 'createUsage',
  aliases: ["create_usage"],
  provider: 'chargeover',
  resource: 'usage',
  documented: false,
  title: "Create usage",
  description: "Reports what was used of a line of a subscription; the next invoice charges it. **A record that is sent twice counts twice**, unless it has an `external_key`.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/storing-usage-metered-data/',
}, () => '{"type":"object","additionalProperties":false,"required":["usage_value"],' +
  '"dependentSchemas":{' +
  '"line_item_external_key":{' +
  '"not":{"required":["line_item_id"]}}},' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"line_item_id":' + lineItemIdSchema() + ',' +
  '"line_item_external_key":' + lineItemExternalKeySchema() + ',' +
  '"usage_value":' + usageValueSchema() + ',' +
  '"type":' + typeSchema3() + ',' +
  '"from":' + fromSchema2() + ',' +
  '"to":' + toSchema2() + ',' +
  '"external_key":' + externalKeySchema5() + '},"examples":[' + examplesSchema() + ']}')

/** Report usage in bulk. */
export const createUsagesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_usages',
  function: 'createUsages',
  aliases: ["create_usages"],
  provider: 'chargeover',
  resource: 'usage',
  documented: false,
  title: "Report usage in bulk",
  description: "Report up to 1,000 usage records of ChargeOver subscription lines at once. A record that is sent twice counts twice, unless it has an external_key.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/bulk-usage-metered-data-upload/',
}, () => '{"type":"object","additionalProperties":false,"required":["usages"],' +
  '"properties":{' +
  '"usages":{"type":"array","minItems":1,"maxItems":1000,"description":"The records, at most 1,000.",' +
  '"items":{"type":"object","description":"Usage to report.","additionalProperties":false,"required":["usage_value"],' +
  '"properties":{"line_item_id":' + lineItemIdSchema() + ',' +
  '"line_item_external_key":' + lineItemExternalKeySchema() + ',' +
  '"usage_value":' + usageValueSchema() + ',' +
  '"type":' + typeSchema3() + ',' +
  '"from":' + fromSchema2() + ',' +
  '"to":' + toSchema2() + ',' +
  '"external_key":' + externalKeySchema5() + ',"customer.external_key":{"type":"string","description":"Your own identifier of the customer, with `line_item.item_external_key` in place of `line_item_id`."},"line_item.item_external_key":{"type":"string","description":"Your own identifier of the item that the line sells."}}}},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"usages":[' + examplesSchema() + ',{"line_item_id":629,"usage_value":3}]}]}')

/** Create user. */
export const createUserDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_user',
  function: 'createUser',
  aliases: ["create_user"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Create user",
  description: "Creates a user, a contact of a customer who can log in to the customer portal.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-a-contact/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"name":' + nameSchema2() + ',' +
  '"first_name":' + firstNameSchema() + ',' +
  '"middle_name_glob":' + middleNameGlobSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"name_suffix":' + nameSuffixSchema() + ',' +
  '"title":{"type":"string","description":"Title or position."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"mobile":{"type":"string","description":"Mobile phone number."},' +
  '"username":' + usernameSchema() + ',' +
  '"password":' + passwordSchema() + ',' +
  '"external_key":' + externalKeySchema3() + ',' +
  '"user_type_id":' + userTypeIdSchema() + ',' +
  '"customer_id":' + customerIdSchema2() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com","customer_id":123}]}')

/** Create user login URL. */
export const createUserLoginUrlDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_create_user_login_url',
  function: 'createUserLoginUrl',
  aliases: ["create_user_login_url"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Create user login URL",
  description: "Creates an address that logs a user in to the customer portal. It works once and for a short time: redirect the user to it at once, and keep it out of logs.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/log-in-a-user/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"destination":{"type":"string","description":"The page of the portal to show first; by default its home page.","examples":["subscriptions","invoices","payments","info","paymethods","paymethods-creditcard","paymethods-ach","password"]}},"examples":[{"id":44,"destination":"invoices"}]}')

/** Decline transaction. */
export const declineTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_decline_transaction',
  function: 'declineTransaction',
  aliases: ["decline_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Decline transaction",
  description: "Marks a payment as declined, such as a bank transfer that was returned and of which the gateway does not tell ChargeOver. No money moves.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/mark-a-transaction-declined/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"gateway_msg":' + gatewayMsgSchema() + ',' +
  '"gateway_err_code":{"type":"integer","description":"Number of the error."},' +
  '"gateway_err_detail":{"type":"string","description":"Text of the error."}},"examples":[{"id":500,"gateway_msg":"Insufficient Funds"}]}')

/** Delete ACH account. */
export const deleteAchAccountDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_ach_account',
  function: 'deleteAchAccount',
  aliases: ["delete_ach_account"],
  provider: 'chargeover',
  resource: 'ach_accounts',
  documented: false,
  title: "Delete ACH account",
  description: "Deletes a stored bank account. Subscriptions that are charged to it have no account then.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"ACH account ID."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":6}]}')

/** Delete credit card. */
export const deleteCreditCardDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_credit_card',
  function: 'deleteCreditCard',
  aliases: ["delete_credit_card"],
  provider: 'chargeover',
  resource: 'credit_cards',
  documented: false,
  title: "Delete credit card",
  description: "Deletes a stored credit card. Subscriptions that are charged to it have no card then.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Credit card ID."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":66}]}')

/** Delete customer. */
export const deleteCustomerDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_customer',
  function: 'deleteCustomer',
  aliases: ["delete_customer"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "Delete customer",
  description: "Deletes a customer; it can no longer be retrieved.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/delete-a-customer/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema5() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":123}]}')

/** Delete invoice. */
export const deleteInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_invoice',
  function: 'deleteInvoice',
  aliases: ["delete_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Delete invoice",
  description: "Deletes an invoice for good; `chargeover_void_invoice` makes it worth nothing and keeps its record.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10297}]}')

/** Delete item. */
export const deleteItemDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_item',
  function: 'deleteItem',
  aliases: ["delete_item"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "Delete item",
  description: "Deletes an item; it can no longer be sold.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema2() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":4}]}')

/** Delete subscription. */
export const deleteSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_subscription',
  function: 'deleteSubscription',
  aliases: ["delete_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Delete subscription",
  description: "Deletes a subscription for good; `chargeover_cancel_subscription` ends it and keeps its record.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema5() + ',"examples":[{"id":5}]}')

/** Delete tokenized payment method. */
export const deleteTokenizedPaymethodDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_tokenized_paymethod',
  function: 'deleteTokenizedPaymethod',
  aliases: ["delete_tokenized_paymethod"],
  provider: 'chargeover',
  resource: 'tokenized_payment_methods',
  documented: false,
  title: "Delete tokenized payment method",
  description: "Deletes a stored token. The gateway keeps the payment method.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Token ID, `tokenized_id`."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":4}]}')

/** Delete user. */
export const deleteUserDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_delete_user',
  function: 'deleteUser',
  aliases: ["delete_user"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Delete user",
  description: "Deletes a user; it can no longer log in or be retrieved.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/delete-a-contact/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":44}]}')

/** Email invoice. */
export const emailInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_email_invoice',
  function: 'emailInvoice',
  aliases: ["email_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Email invoice",
  description: "E-mails an invoice to its customer or to the address that is given.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/email-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema4() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"email":' + emailSchema() + ',' +
  '"subject":' + subjectSchema() + ',' +
  '"body":' + bodySchema() + ',' +
  '"from":{"type":"string","description":"Address of the sender."},' +
  '"message_id":' + messageIdSchema() + '},"examples":[{"id":10088,"email":"ada@example.com","subject":"Your invoice"}]}')

/** Email transaction. */
export const emailTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_email_transaction',
  function: 'emailTransaction',
  aliases: ["email_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Email transaction",
  description: "E-mails the receipt of a transaction to its customer or to the address that is given.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/email-a-receipt/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"email":' + emailSchema() + ',' +
  '"cc":{"type":"string","description":"Address that gets a copy."},' +
  '"bcc":{"type":"string","description":"Address that gets a copy unseen."},' +
  '"subject":' + subjectSchema() + ',' +
  '"body":' + bodySchema() + ',' +
  '"html":{"type":"string","description":"Text as HTML, in place of that of the template."},' +
  '"from":{"type":"string","description":"Address of the sender."},' +
  '"message_id":' + messageIdSchema() + '},"examples":[{"id":500,"email":"ada@example.com"}]}')

/** Find a customer by external key. */
export const findCustomerByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_customer_by_external_key',
  function: 'findCustomerByExternalKey',
  aliases: ["find_customer_by_external_key"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "Find a customer by external key",
  description: "Find the one ChargeOver customer with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Find an invoice by external key. */
export const findInvoiceByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_invoice_by_external_key',
  function: 'findInvoiceByExternalKey',
  aliases: ["find_invoice_by_external_key"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Find an invoice by external key",
  description: "Find the one ChargeOver invoice with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-invoices/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Find an item by external key. */
export const findItemByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_item_by_external_key',
  function: 'findItemByExternalKey',
  aliases: ["find_item_by_external_key"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "Find an item by external key",
  description: "Find the one ChargeOver item with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-items/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Find a subscription by external key. */
export const findSubscriptionByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_subscription_by_external_key',
  function: 'findSubscriptionByExternalKey',
  aliases: ["find_subscription_by_external_key"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Find a subscription by external key",
  description: "Find the one ChargeOver subscription with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-subscriptions/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Find a transaction by external key. */
export const findTransactionByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_transaction_by_external_key',
  function: 'findTransactionByExternalKey',
  aliases: ["find_transaction_by_external_key"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Find a transaction by external key",
  description: "Find the one ChargeOver transaction with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-transactions/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Find a user by external key. */
export const findUserByExternalKeyDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_find_user_by_external_key',
  function: 'findUserByExternalKey',
  aliases: ["find_user_by_external_key"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Find a user by external key",
  description: "Find the one ChargeOver user with an external key. ChargeOver ignores conditions that it does not understand and answers other records; those are refused here.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-contacts/',
}, () => '{"type":"object","additionalProperties":false,"required":["external_key"],' +
  '"properties":{' +
  '"external_key":{"type":"string","minLength":1,"description":"Your own identifier of the record."}},"examples":[{"external_key":"crm-12345"}]}')

/** Test API access. */
export const getCurrentUserDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_current_user',
  function: 'getCurrentUser',
  aliases: ["get_current_user","test_api_access"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
  title: "Test API access",
  description: "Verify ChargeOver API access with a lightweight authenticated customer query. ChargeOver does not expose a dedicated /me endpoint in REST API v3.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** Get a customer. */
export const getCustomerDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
  title: "Get a customer",
  description: "Get detailed information about a specific ChargeOver customer by ID, including contact details, billing address, account balance, and payment methods.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-customer/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"The customer ID."}},"examples":[{"id":123}]}')

/** Get exchange rate. */
export const getExchangeRateDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_exchange_rate',
  function: 'getExchangeRate',
  aliases: ["get_exchange_rate"],
  provider: 'chargeover',
  resource: 'currencies',
  documented: false,
  title: "Get exchange rate",
  description: "Retrieves the rate at which amounts of one currency are converted into another.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["from","to"],' +
  '"properties":{"from":' + fromSchema() + ',' +
  '"to":' + toSchema() + '},"examples":[{"from":"EUR","to":"USD"}]}')

/** Get an invoice. */
export const getInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: true,
  title: "Get an invoice",
  description: "Get detailed information about a specific ChargeOver invoice by ID, including line items, totals, tax, applied payments, and invoice URL.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"The invoice ID."}},"examples":[{"id":10088}]}')

/** Get a PDF of an invoice. */
export const getInvoicePdfDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_invoice_pdf',
  function: 'getInvoicePdf',
  aliases: ["get_invoice_pdf"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Get a PDF of an invoice",
  description: "Get a ChargeOver invoice as PDF: the bytes of the file.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-pdf-of-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema4() + '},"examples":[{"id":10088}]}')

/** Get item. */
export const getItemDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_item',
  function: 'getItem',
  aliases: ["get_item"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "Get item",
  description: "Retrieves an item with its prices and categories. Amounts are in major currency units.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-item/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema2() + '},"examples":[{"id":4}]}')

/** Get quote. */
export const getQuoteDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_quote',
  function: 'getQuote',
  aliases: ["get_quote"],
  provider: 'chargeover',
  resource: 'quotes',
  documented: false,
  title: "Get quote",
  description: "Retrieves a quote with its lines and with the invoices or subscriptions that it became. Amounts are in major currency units.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-quote/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema3() + '},"examples":[{"id":198}]}')

/** Get subscription. */
export const getSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_subscription',
  function: 'getSubscription',
  aliases: ["get_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Get subscription",
  description: "Retrieves a subscription, which ChargeOver calls a package, with its lines. Amounts are in major currency units.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + '},"examples":[{"id":5}]}')

/** Get a transaction. */
export const getTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_transaction',
  function: 'getTransaction',
  aliases: ["get_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: true,
  title: "Get a transaction",
  description: "Get detailed information about a specific ChargeOver transaction by transaction_id.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-transaction/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"The ChargeOver transaction_id."}},"examples":[{"id":172}]}')

/** Get user. */
export const getUserDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_get_user',
  function: 'getUser',
  aliases: ["get_user"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Get user",
  description: "Retrieves a user with the customers that it belongs to.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-contact/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + '},"examples":[{"id":44}]}')

/** Hold subscription. */
export const holdSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_hold_subscription',
  function: 'holdSubscription',
  aliases: ["hold_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Hold subscription",
  description: "Moves the next invoice of a subscription to a date; nothing is invoiced before.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/adjust-the-next-invoice-date-for-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id","holduntil_datetime"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"holduntil_datetime":{"type":"string","description":"When the next invoice is made, YYYY-MM-DD or with a time."}},"examples":[{"id":5,"holduntil_datetime":"2026-04-01"}]}')

/** Invoice subscription. */
export const invoiceSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_invoice_subscription',
  function: 'invoiceSubscription',
  aliases: ["invoice_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Invoice subscription",
  description: "Makes the next invoice of a subscription at once, or with a date. **The invoice is then charged as the subscription says.** Each call makes an invoice: do not repeat one whose outcome is unknown.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/invoice-a-subscription-now/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"date":{"type":"string","description":"Date of the invoice, YYYY-MM-DD, or NEXT_SCHEDULED_INVOICE; by default today."}},"examples":[{"id":5,"date":"2026-04-01"}]}')

/** List ACH accounts. */
export const listAchAccountsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_ach_accounts',
  function: 'listAchAccounts',
  aliases: ["list_ach_accounts"],
  provider: 'chargeover',
  resource: 'ach_accounts',
  documented: false,
  title: "List ACH accounts",
  description: "Lists stored bank accounts, with masked numbers.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-ach-accounts/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of bank accounts to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. customer_id:EQUALS:36. Or an object of conditions by field, e.g. { customer_id: 36 }.","anyOf":[{"type":"string"},{"description":"Conditions on bank accounts, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(ach_id|customer_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(external_key|token)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. ach_id:ASC. Or an object, e.g. { ach_id: \\"asc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort bank accounts by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(ach_id|customer_id|external_key|token|write_datetime)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"customer_id":36}},{"where":"customer_id:EQUALS:36","order":"ach_id:ASC"}]}')

/** List admins. */
export const listAdminsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_admins',
  function: 'listAdmins',
  aliases: ["list_admins"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List admins",
  description: "Lists the staff members of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List brands. */
export const listBrandsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_brands',
  function: 'listBrands',
  aliases: ["list_brands"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List brands",
  description: "Lists the brands of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List campaigns. */
export const listCampaignsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_campaigns',
  function: 'listCampaigns',
  aliases: ["list_campaigns"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List campaigns",
  description: "Lists the marketing campaigns of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List ChargeOver.js requests. */
export const listChargeoverjsRequestsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_chargeoverjs_requests',
  function: 'listChargeoverjsRequests',
  aliases: ["list_chargeoverjs_requests"],
  provider: 'chargeover',
  resource: 'chargeover_js_requests',
  documented: false,
  title: "List ChargeOver.js requests",
  description: "Lists the requests of ChargeOver.js that wait for a decision, by `chargeover_commit_chargeoverjs_request` or `chargeover_reject_chargeoverjs_request`. The list has no pages.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-list-of-pending-requests/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** List classes. */
export const listClassesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_classes',
  function: 'listClasses',
  aliases: ["list_classes"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List classes",
  description: "Lists the accounting classes of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List countries. */
export const listCountriesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_countries',
  function: 'listCountries',
  aliases: ["list_countries"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List countries",
  description: "Lists the countries of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List coupons. */
export const listCouponsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_coupons',
  function: 'listCoupons',
  aliases: ["list_coupons"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List coupons",
  description: "Lists the coupons of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List credit cards. */
export const listCreditCardsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_credit_cards',
  function: 'listCreditCards',
  aliases: ["list_credit_cards"],
  provider: 'chargeover',
  resource: 'credit_cards',
  documented: false,
  title: "List credit cards",
  description: "Lists stored credit cards, with masked numbers.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-credit-cards/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of credit cards to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. customer_id:EQUALS:44. Or an object of conditions by field, e.g. { customer_id: 44 }.","anyOf":[{"type":"string"},{"description":"Conditions on credit cards, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(creditcard_id|customer_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(external_key|token)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. creditcard_id:DESC. Or an object, e.g. { creditcard_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort credit cards by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(creditcard_id|customer_id|external_key|token|expdate|write_datetime)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"customer_id":44}},{"where":"customer_id:EQUALS:44","order":"creditcard_id:DESC"}]}')

/** List currencies. */
export const listCurrenciesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_currencies',
  function: 'listCurrencies',
  aliases: ["list_currencies"],
  provider: 'chargeover',
  resource: 'currencies',
  documented: false,
  title: "List currencies",
  description: "Lists the currencies of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List custom fields. */
export const listCustomFieldsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_custom_fields',
  function: 'listCustomFields',
  aliases: ["list_custom_fields"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List custom fields",
  description: "Lists the custom fields of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List customer revisions. */
export const listCustomerRevisionsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_customer_revisions',
  function: 'listCustomerRevisions',
  aliases: ["list_customer_revisions"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "List customer revisions",
  description: "Lists the latest changes of a customer, the newest first: 10 of them, or as many as `limit` says.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api-information/revision/example_revision/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema5() + ',' +
  '"limit":{"type":"integer","minimum":1,"maximum":10,"description":"How many changes to return, at most 10."}},"examples":[{"id":123,"limit":5}]}')

/** List customers. */
export const listCustomersDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
  title: "List customers",
  description: "List customers from ChargeOver. Supports limit/offset pagination, where filters, sorting, and optional expansion. Use where expressions such as company:CONTAINS:acme or customer_status_state:EQUALS:a.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of customers to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":' + whereSchema() + ',' +
  '"order":{"description":"Sort expression, e.g. customer_id:DESC. Or an object, e.g. { customer_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort customers by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(customer_id|parent_customer_id|bill_state|ship_state|bill_country|ship_country|external_key|token|company|superuser_id|superuser_email|customer_status_state|customer_status_str|write_datetime|mod_datetime|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|custom_21|custom_22|custom_23|custom_24|custom_25|custom_26|custom_27|custom_28|custom_29|custom_30|custom_31|custom_32|custom_33|custom_34|custom_35|custom_36|custom_37|custom_38|custom_39|custom_40|custom_41|custom_42|custom_43|custom_44|custom_45|custom_46|custom_47|custom_48|custom_49|custom_50|display_as|superuser_name|superuser_first_name|superuser_last_name|currency_id|terms_days|total|paid|balance)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]},' +
  '"expand":' + expandSchema() + ',' +
  '"status":{"type":"string","description":"Legacy shortcut for customer_status_state; use \\"a\\" for active or \\"i\\" for inactive. Combined with `where` by AND.","examples":["a","i"]}},"examples":[{"limit":25,"offset":0,"where":"superuser_email:EQUALS:person@example.test","order":"customer_id:DESC"},{' +
  '"where":{' +
  '"company":{"contains":"acme"}},' +
  '"order":{"company":"asc","customer_id":"desc"}}]}')

/** List invoices. */
export const listInvoicesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: true,
  title: "List invoices",
  description: "List invoices from ChargeOver. Supports limit/offset pagination, where filters such as date:GTE:2026-01-01, sorting, and optional expansion.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-invoices/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of invoices to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. invoice_status_state:EQUALS:o or date:GTE:2026-01-01. Or an object of conditions by field, e.g. { date: { gte: \\"2026-01-01\\" } }.","anyOf":[{"type":"string"},{"description":"Conditions on invoices, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(refnumber|bill_state|ship_state|bill_country|ship_country|invoice_status_str|invoice_status_state|package_token|token|custom_1|custom_2|custom_3|line_items\\\\.custom_1|line_items\\\\.custom_2|line_items\\\\.custom_3)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(invoice_id|customer_id|package_id|invoice_index|currency_id|line_items\\\\.item_id|line_items\\\\.item\\\\.categories\\\\.item_category_id|transaction\\\\.transaction_id|quote\\\\.quote_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(date|write_datetime|mod_datetime)$":' + writeDatetimemodDatetimeSchema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. invoice_id:DESC or total:ASC. Or an object, e.g. { invoice_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort invoices by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(invoice_id|refnumber|customer_id|bill_state|ship_state|bill_country|ship_country|invoice_status_str|invoice_status_state|package_token|package_id|invoice_index|date|currency_id|token|custom_1|custom_2|custom_3|line_items\\\\.item_id|line_items\\\\.custom_1|line_items\\\\.custom_2|line_items\\\\.custom_3|line_items\\\\.item\\\\.categories\\\\.item_category_id|transaction\\\\.transaction_id|quote\\\\.quote_id|write_datetime|mod_datetime|due_date|days_overdue|subtotal|taxes|total|credits|payments|balance)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]},' +
  '"expand":' + expandSchema() + ',' +
  '"status":{"type":"string","description":"Legacy shortcut mapped to invoice_status_state:EQUALS:{status}. The states are o (open, money is due) and c (closed). Combined with `where` by AND.","examples":["o","c"]}},"examples":[{"limit":25,"where":"date:GTE:2026-01-01","order":"invoice_id:DESC"},{' +
  '"where":{' +
  '"date":{"gte":"2026-01-01","lt":"2026-02-01"}},' +
  '"order":{"total":"asc"}}]}')

/** List item categories. */
export const listItemCategoriesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_item_categories',
  function: 'listItemCategories',
  aliases: ["list_item_categories"],
  provider: 'chargeover',
  resource: 'item_categories',
  documented: false,
  title: "List item categories",
  description: "Lists the categories of items.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of item categories to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. name:CONTAINS:plan. Or an object of conditions by field, e.g. { name: { contains: \\"plan\\" } }.","anyOf":[{"type":"string"},{"description":"Conditions on item categories, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(name|external_key)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(item_category_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. name:ASC. Or an object, e.g. { name: \\"asc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort item categories by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(item_category_id|name|external_key)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{"limit":25},{' +
  '"where":{"external_key":"plans"}}]}')

/** List items. */
export const listItemsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_items',
  function: 'listItems',
  aliases: ["list_items"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "List items",
  description: "Lists items: the products, services and discounts that are sold.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-items/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of items to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. item_type:EQUALS:service. Or an object of conditions by field, e.g. { item_type: \\"service\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on items, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(name|external_key|accounting_sku|item_type|custom_1|custom_2|custom_3)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(item_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. item_id:DESC. Or an object, e.g. { item_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort items by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(item_id|name|external_key|accounting_sku|item_type|custom_1|custom_2|custom_3|write_datetime|mod_datetime)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"item_type":"service"},' +
  '"order":{"name":"asc"}},{"where":"external_key:EQUALS:plan-small","limit":25}]}')

/** List languages. */
export const listLanguagesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_languages',
  function: 'listLanguages',
  aliases: ["list_languages"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List languages",
  description: "Lists the languages of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List notes. */
export const listNotesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_notes',
  function: 'listNotes',
  aliases: ["list_notes"],
  provider: 'chargeover',
  resource: 'notes',
  documented: false,
  title: "List notes",
  description: "Lists the notes on customers, subscriptions, invoices and other records. Pages of them are found by offset.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-notes/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of notes to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. context_str:EQUALS:customer. Or an object of conditions by field, e.g. { context_str: \\"customer\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on notes, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(obj_type|context_str)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(obj_id|context_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. context_id:ASC. Or an object, e.g. { context_id: \\"asc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort notes by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(obj_type|obj_id|context_str|context_id|note_datetime)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"context_str":"customer","context_id":265}},{"where":"context_str:EQUALS:customer","order":"context_id:ASC"}]}')

/** List quotes. */
export const listQuotesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_quotes',
  function: 'listQuotes',
  aliases: ["list_quotes"],
  provider: 'chargeover',
  resource: 'quotes',
  documented: false,
  title: "List quotes",
  description: "Lists quotes, without their lines. Amounts are in major currency units.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-quotes/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of quotes to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. quote_status_state:EQUALS:o. Or an object of conditions by field, e.g. { quote_status_state: \\"o\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on quotes, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(refnumber|token|external_key|bill_state|ship_state|bill_country|ship_country|quote_status_str|quote_status_state)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(quote_id|customer_id|brand_id|currency_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(date)$":' + writeDatetimemodDatetimeSchema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. quote_id:DESC. Or an object, e.g. { quote_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort quotes by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(quote_id|customer_id|brand_id|currency_id|refnumber|token|external_key|date|bill_state|ship_state|bill_country|ship_country|quote_status_str|quote_status_state|due_date|total)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"quote_status_state":"o",' +
  '"date":{"gte":"2026-01-01"}},' +
  '"order":{"quote_id":"desc"}},{"where":"customer_id:EQUALS:123","limit":25}]}')

/** List reports. */
export const listReportsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_reports',
  function: 'listReports',
  aliases: ["list_reports"],
  provider: 'chargeover',
  resource: 'reports',
  documented: false,
  title: "List reports",
  description: "Lists the reports of the account. The list has no pages.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** List subscriptions. */
export const listSubscriptionsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions","list_packages"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: true,
  title: "List subscriptions",
  description: "List ChargeOver subscriptions, which the API exposes as package records at /api/v3/package. Supports customer filtering plus where/order/expand query parameters.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-subscriptions/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of subscriptions to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"customer_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Filter subscriptions by customer ID. Combined with `where` by AND."},' +
  '"where":{"description":"ChargeOver where expression, e.g. package_status_state:EQUALS:a. Or an object of conditions by field, e.g. { package_status_state: \\"a\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on subscriptions, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(token|paymethod|paycycle|nickname|bill_state|ship_state|package_status_str|package_status_state|external_key|line_items\\\\.external_key|line_items\\\\.custom_1|customer\\\\.superuser_email|customer\\\\.users\\\\.email|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(package_id|customer_id|brand_id|quote\\\\.quote_id|line_items\\\\.item_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(write_datetime|mod_datetime|cancel_datetime)$":' + writeDatetimemodDatetimeSchema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. package_id:DESC. Or an object, e.g. { package_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort subscriptions by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(package_id|customer_id|token|brand_id|paymethod|paycycle|nickname|bill_state|ship_state|package_status_str|package_status_state|external_key|write_datetime|mod_datetime|cancel_datetime|quote\\\\.quote_id|line_items\\\\.external_key|line_items\\\\.custom_1|line_items\\\\.item_id|customer\\\\.superuser_email|customer\\\\.users\\\\.email|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|next_invoice_datetime|holduntil_datetime|amount_invoiced|amount_collected|amount_due)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]},' +
  '"expand":{"type":"string","description":"Optional expansion such as line_items.","examples":["line_items"]}},"examples":[{"customer_id":123,"expand":"line_items"},{' +
  '"where":{"package_status_state":"a","line_items.item_id":7},' +
  '"order":{"next_invoice_datetime":"asc"}}]}')

/** List system logs. */
export const listSystemLogsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_system_logs',
  function: 'listSystemLogs',
  aliases: ["list_system_logs"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List system logs",
  description: "Lists what the account has logged. The list has no pages.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** List terms. */
export const listTermsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_terms',
  function: 'listTerms',
  aliases: ["list_terms"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "List terms",
  description: "Lists the payment terms of the account.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** List tokenized payment methods. */
export const listTokenizedPaymethodsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_tokenized_paymethods',
  function: 'listTokenizedPaymethods',
  aliases: ["list_tokenized_paymethods"],
  provider: 'chargeover',
  resource: 'tokenized_payment_methods',
  documented: false,
  title: "List tokenized payment methods",
  description: "Lists stored tokens: payment methods that a gateway keeps. Pages of them are found by offset.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-pay-method-tokens/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of tokens to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. customer_id:EQUALS:51. Or an object of conditions by field, e.g. { customer_id: 51 }.","anyOf":[{"type":"string"},{"description":"Conditions on tokens, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(customer_external_key|customer_token)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(customer_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. customer_id:ASC. Or an object, e.g. { customer_id: \\"asc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort tokens by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(customer_id|customer_external_key|customer_token)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"customer_id":51}},{"where":"customer_id:EQUALS:51","limit":25}]}')

/** List transactions. */
export const listTransactionsDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_transactions',
  function: 'listTransactions',
  aliases: ["list_transactions"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: true,
  title: "List transactions",
  description: "List transactions from ChargeOver, including payments, refunds, and credits. Supports limit/offset pagination, where filters, sorting, and applied_to expansion.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-transactions/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of transactions to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. transaction_status.state:EQUALS:succeeded. ChargeOver\'s own states are single letters, so this example matches nothing; successful transactions are transaction_status.state:EQUALS:o. Or an object of conditions by field, e.g. { \\"transaction_status.state\\": \\"o\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on transactions, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(transaction_id|customer_id|gateway_id|currency_id|creditcard_id|ach_id|tokenized_id|gateway_status|amount|fee|applied_to\\\\.package_id|applied_to\\\\.invoice_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(token|external_key|gateway_transid|transaction_type|transaction_method|transaction_detail|transaction_status\\\\.state|transaction_status\\\\.str|applied_to\\\\.package_external_key)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(transaction_datetime)$":' + writeDatetimemodDatetimeSchema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. transaction_id:DESC. Or an object, e.g. { transaction_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort transactions by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(transaction_id|customer_id|gateway_id|currency_id|creditcard_id|ach_id|tokenized_id|token|external_key|gateway_status|gateway_transid|amount|fee|transaction_type|transaction_method|transaction_detail|transaction_datetime|transaction_status\\\\.state|transaction_status\\\\.str|applied_to\\\\.package_id|applied_to\\\\.package_external_key|applied_to\\\\.invoice_id|transaction_date|void_datetime|applied|unapplied)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]},' +
  '"expand":{"type":"string","description":"Optional expansion such as applied_to.","examples":["applied_to"]}},"examples":[{"where":"applied_to.invoice_id:EQUALS:456","expand":"applied_to"},{' +
  '"where":{"transaction_status.state":"o",' +
  '"amount":{"gte":100}},' +
  '"order":{"transaction_id":"desc"}}]}')

/** List usages. */
export const listUsagesDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_usages',
  function: 'listUsages',
  aliases: ["list_usages"],
  provider: 'chargeover',
  resource: 'usage',
  documented: false,
  title: "List usages",
  description: "Lists the usage that was reported for lines of subscriptions. Pages of it are found by offset.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-usage-metered-data/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of usage records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. line_item_id:EQUALS:581. Or an object of conditions by field, e.g. { line_item_id: 581 }.","anyOf":[{"type":"string"},{"description":"Conditions on usage, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(from|to)$":' + writeDatetimemodDatetimeSchema() + ',"^(line_item_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + ',"^(external_key)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. line_item_id:ASC. Or an object, e.g. { line_item_id: \\"asc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort usage by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(line_item_id|external_key|from|to)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"line_item_id":581,' +
  '"from":{"gte":"2026-03-01"}},' +
  '"order":{"from":"asc"}},{"where":"line_item_id:EQUALS:581","limit":25}]}')

/** List users. */
export const listUsersDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_users',
  function: 'listUsers',
  aliases: ["list_users"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "List users",
  description: "Lists users, which ChargeOver also calls contacts: the people of the customers.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-contacts/',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of users to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + ',' +
  '"where":{"description":"ChargeOver where expression, e.g. email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { email: \\"person@example.test\\" }.","anyOf":[{"type":"string"},{"description":"Conditions on users, by field. All must hold; a bare value means equals.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(external_key|first_name|last_name|email|phone|username)$":' + billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema() + ',"^(user_id|user_type_id|customers\\\\.customer_id)$":' + customerIdparentCustomerIdsuperuserIdSchema2() + '}}]},' +
  '"order":{"description":"Sort expression, e.g. user_id:DESC. Or an object, e.g. { user_id: \\"desc\\" }.","anyOf":[{"type":"string"},{"description":"What to sort users by, the first field first.","type":"object","additionalProperties":false,"minProperties":1,' +
  '"patternProperties":{"^(user_id|external_key|first_name|last_name|email|phone|user_type_id|username|customers\\\\.customer_id|name|write_datetime|mod_datetime)$":' + achIdcustomerIdexternalKeytokenwriteDatetimeSchema() + '}}]}},"examples":[{' +
  '"where":{"customers.customer_id":123},' +
  '"order":{"user_id":"desc"}},{"where":"email:EQUALS:person@example.test","limit":25}]}')

/** List webhooks. */
export const listWebhooksDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_list_webhooks',
  function: 'listWebhooks',
  aliases: ["list_webhooks"],
  provider: 'chargeover',
  resource: 'webhook_subscriptions',
  documented: false,
  title: "List webhooks",
  description: "Lists the subscriptions of webhooks.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"limit":{"type":"integer","minimum":1,"maximum":500,"default":10,"description":"Number of records to return per page (default: 10, max: 500)."},' +
  '"offset":' + offsetSchema() + '},"examples":[{"limit":25}]}')

/** Pay invoice. */
export const payInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_pay_invoice',
  function: 'payInvoice',
  aliases: ["pay_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Pay invoice",
  description: "**Moves money**: charges the balance of an invoice to a new card (`number`, `expdate_month`, `expdate_year`) or bank account (`number`, `routing`, `type`), or, without one, to what the customer has on file. `use_customer_balance` pays it from the credit of the customer instead. A retry repeats it only after ChargeOver refused it unprocessed (429); check the invoice before you repeat a call whose outcome is unknown.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/apply-a-payment-to-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"use_customer_balance":{' +
  '"not":{"required":["number"]}}},' +
  '"properties":{"id":' + idSchema4() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"use_customer_balance":{"type":"boolean","description":"True pays it from the credit of the customer; no card or account is charged."},' +
  '"number":' + numberSchema() + ',' +
  '"expdate_month":' + expdateMonthSchema() + ',' +
  '"expdate_year":' + expdateYearSchema() + ',' +
  '"cvv":{"type":"string","description":"Code of the card."},' +
  '"name":' + nameSchema() + ',' +
  '"address":' + addressSchema() + ',' +
  '"city":' + citySchema() + ',' +
  '"state":' + stateSchema() + ',' +
  '"postcode":' + postcodeSchema() + ',' +
  '"country":' + countrySchema() + ',' +
  '"routing":' + routingSchema() + ',' +
  '"type":' + typeSchema2() + '},"examples":[{"id":10297,"number":"4242 4242 4242 4242","expdate_year":"2030","expdate_month":"05"}]}')

/** Print invoice. */
export const printInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_print_invoice',
  function: 'printInvoice',
  aliases: ["print_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Print invoice",
  description: "Has an invoice printed and posted by the print service of the account, which may charge for it.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/print-mail-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10088}]}')

/** Refund transaction. */
export const refundTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_refund_transaction',
  function: 'refundTransaction',
  aliases: ["refund_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Refund transaction",
  description: "**Moves money**: pays a payment back to the customer, the whole of it or the `amount` that is given, in major currency units. The refund is a transaction of its own, with a negative amount. A retry repeats it only after ChargeOver refused it unprocessed (429); check `refunds` of the payment before you repeat a call whose outcome is unknown.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"amount":{"type":"number","exclusiveMinimum":0,"description":"How much to pay back, in major currency units; by default the whole payment. Leave the key out instead of passing null, which is refused."}},"examples":[{"id":500,"amount":10.5}]}')

/** Reject a ChargeOver.js request. */
export const rejectChargeoverjsRequestDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_reject_chargeoverjs_request',
  function: 'rejectChargeoverjsRequest',
  aliases: ["reject_chargeoverjs_request"],
  provider: 'chargeover',
  resource: 'chargeover_js_requests',
  documented: false,
  title: "Reject a ChargeOver.js request",
  description: "Discard a pending ChargeOver.js request: nothing of it is written.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/',
}, () => '{"type":"object","additionalProperties":false,"required":["token"],' +
  '"properties":{' +
  '"token":{"type":"string","minLength":1,"description":"Token of the request."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"token":"4ac9wjmq9a1e"}]}')

/** Reset user password. */
export const resetUserPasswordDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_reset_user_password',
  function: 'resetUserPassword',
  aliases: ["reset_user_password"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Reset user password",
  description: "Sends a user a link to choose a new password, or sets the password that is given. The new password is e-mailed to the user unless `_flag_emails` is 0.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/security/reset-password-link',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"password":{"type":"string","description":"The new password; without one the user gets a link."}},"examples":[{"id":44,"_flag_emails":1}]}')

/** Aggregate records. */
export const runAggregateDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_run_aggregate',
  function: 'runAggregate',
  aliases: ["run_aggregate"],
  provider: 'chargeover',
  resource: 'reports',
  documented: false,
  title: "Aggregate records",
  description: "Calculate sums, counts and the like of the ChargeOver records of one kind, in total or by group. Conditions are such as date:GTE:2026-01-01.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["object","fields"],' +
  '"properties":{' +
  '"object":{"type":"string","description":"What to aggregate, such as invoice."},' +
  '"fields":{"type":"array","minItems":1,"description":"What to calculate, such as SUM(total), and the fields of a group.",' +
  '"items":{"type":"string"}},' +
  '"where":{"type":"array","description":"Conditions, all of which must hold, such as date:GTE:2026-01-01.",' +
  '"items":{"type":"string"}},' +
  '"group":{"type":"array","description":"The fields to group by.",' +
  '"items":{"type":"string"}}},"examples":[{"object":"invoice","fields":["COUNT(invoice_id)","SUM(total)"],"where":["date:GTE:2026-01-01"],"group":["customer_id"]}]}')

/** Send several requests at once. */
export const runBulkDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_run_bulk',
  function: 'runBulk',
  aliases: ["run_bulk"],
  provider: 'chargeover',
  resource: 'bulk_requests',
  documented: false,
  title: "Send several requests at once",
  description: "Send up to 25 ChargeOver requests at once. **Its requests may write and move money.** Each has an answer of its own, which may be an error while the others succeed: see failed.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api-information/bulk-batch-requests/',
}, () => '{"type":"object","additionalProperties":false,"required":["requests"],' +
  '"properties":{' +
  '"requests":{"type":"array","minItems":1,"maxItems":25,"description":"The requests, at most 25.",' +
  '"items":{"type":"object","description":"One of several requests.","additionalProperties":false,"required":["request_method","uri"],' +
  '"properties":{' +
  '"request_method":{"type":"string","enum":["GET","POST","PUT"],"description":"GET to read, POST to create or act, PUT to change."},' +
  '"uri":{"type":"string","description":"Path and query of the request, with /api/v3 before them."},' +
  '"payload":{"type":"object","additionalProperties":true,"description":"The body."}}}},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"requests":[{"request_method":"GET","uri":"/api/v3/customer/2"},{"request_method":"POST","uri":"/api/v3/customer",' +
  '"payload":{"company":"Acme Corp","external_key":"crm-12345"}}]}]}')

/** Run a report. */
export const runReportDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_run_report',
  function: 'runReport',
  aliases: ["run_report"],
  provider: 'chargeover',
  resource: 'reports',
  documented: false,
  title: "Run a report",
  description: "Run a ChargeOver report and get its rows. Filters of the report are conditions such as invoice_invoice_date:GTE:2026-01-01.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Report ID."},' +
  '"where":{"type":"array","description":"Filters of the report, all of which must hold, such as invoice_invoice_date:GTE:2026-01-01.",' +
  '"items":{"type":"string"}}},"examples":[{"id":44,"where":["invoice_invoice_date:GTE:2026-01-01","invoice_invoice_date:LT:2026-02-01"]}]}')

/** Send the welcome e-mail of a subscription. */
export const sendSubscriptionWelcomeDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_send_subscription_welcome',
  function: 'sendSubscriptionWelcome',
  aliases: ["send_subscription_welcome"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Send the welcome e-mail of a subscription",
  description: "Send the welcome e-mail of a ChargeOver subscription to its customer, from the template message_id where one is given.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"message_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the template to send; by default the account\'s own."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":5}]}')

/** Set a configuration value. */
export const setConfigDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_set_config',
  function: 'setConfig',
  aliases: ["set_config"],
  provider: 'chargeover',
  resource: 'settings',
  documented: false,
  title: "Set a configuration value",
  description: "Set one value of the configuration of a ChargeOver account, such as chargeoverjs_token.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["key","value"],' +
  '"properties":{' +
  '"key":{"type":"string","minLength":1,"description":"Name of the value, such as chargeoverjs_token."},' +
  '"value":{"type":["string","number","boolean","null"],"description":"What the setting becomes."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"key":"chargeoverjs_token","value":"20260401_7"}]}')

/** Set exchange rate. */
export const setExchangeRateDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_set_exchange_rate',
  function: 'setExchangeRate',
  aliases: ["set_exchange_rate"],
  provider: 'chargeover',
  resource: 'currencies',
  documented: false,
  title: "Set exchange rate",
  description: "Sets the rate at which amounts of one currency are converted into another, in place of the one that ChargeOver updates every day.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/set-an-exchange-rate/',
}, () => '{"type":"object","additionalProperties":false,"required":["from","to","exchange"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"from":' + fromSchema() + ',' +
  '"to":' + toSchema() + ',' +
  '"exchange":{"type":"number","exclusiveMinimum":0,"description":"How much of `to` one of `from` is worth."}},"examples":[{"from":"EUR","to":"USD","exchange":1.09}]}')

/** Set the billing cycle of a subscription. */
export const setSubscriptionPaycycleDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_set_subscription_paycycle',
  function: 'setSubscriptionPaycycle',
  aliases: ["set_subscription_paycycle"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Set the billing cycle of a subscription",
  description: "Change how often a ChargeOver subscription is invoiced, such as mon (monthly) or yrl (yearly).",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/webhooks/package-paycycle/',
}, () => '{"type":"object","additionalProperties":false,"required":["id","paycycle"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"paycycle":{"type":"string","description":"How often to invoice.","examples":["evy","dly","1wk","2wk","116","4wk","8wk","30d","mon","2mn","12w","qtr","six","yrl","2yr","3yr","4yr","5yr","10y"]},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":5,"paycycle":"yrl"}]}')

/** Set subscription payment method. */
export const setSubscriptionPaymentMethodDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_set_subscription_payment_method',
  function: 'setSubscriptionPaymentMethod',
  aliases: ["set_subscription_payment_method"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Set subscription payment method",
  description: "Sets what a subscription is charged to: an invoice to the customer, any stored card or bank account of the customer, or one of them.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/set-the-payment-method/',
}, () => '{"type":"object","additionalProperties":false,"required":["id","paymethod"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"paymethod":{"type":"string","description":"How it is paid, by card (crd), bank transfer (ach), invoice (inv) or stored token (tok).","examples":["crd","ach","inv","tok"]},' +
  '"creditcard_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored card to charge."},' +
  '"ach_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored bank account to charge."},' +
  '"tokenized_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the stored payment token to charge."}},"examples":[{"id":5,"paymethod":"crd","creditcard_id":5}]}')

/** Subscribe webhook. */
export const subscribeWebhookDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_subscribe_webhook',
  function: 'subscribeWebhook',
  aliases: ["subscribe_webhook"],
  provider: 'chargeover',
  resource: 'webhook_subscriptions',
  documented: false,
  title: "Subscribe webhook",
  description: "Has ChargeOver send an event to an address. `verifyWebhook` of `@billing/chargeover/webhooks` checks what it sends.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/apidocs/rest/',
}, () => '{"type":"object","additionalProperties":false,"required":["target_url","event"],' +
  '"properties":{"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"target_url":{"type":"string","description":"The address, with https."},' +
  '"event":{"type":"string","description":"Object and event, such as invoice.insert."}},"examples":[{"target_url":"https://example.com/webhooks/chargeover","event":"invoice.insert"}]}')

/** Suspend subscription. */
export const suspendSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_suspend_subscription',
  function: 'suspendSubscription',
  aliases: ["suspend_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Suspend subscription",
  description: "Suspends a subscription: nothing is invoiced until it resumes at the end of the suspension or by `chargeover_unsuspend_subscription`.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/suspend-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"suspendfrom_datetime":{"type":"string","description":"When the suspension begins; by default now."},' +
  '"suspendto_datetime":{"type":"string","description":"When the suspension ends; by default when it is ended."}},"examples":[{"id":5,"suspendfrom_datetime":"2026-04-01","suspendto_datetime":"2026-06-01"}]}')

/** Uncancel subscription. */
export const uncancelSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_uncancel_subscription',
  function: 'uncancelSubscription',
  aliases: ["uncancel_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Uncancel subscription",
  description: "Takes back the cancellation of a subscription, which is invoiced again.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/un-cancel-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema5() + ',"examples":[{"id":2}]}')

/** Unsubscribe webhook. */
export const unsubscribeWebhookDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_unsubscribe_webhook',
  function: 'unsubscribeWebhook',
  aliases: ["unsubscribe_webhook"],
  provider: 'chargeover',
  resource: 'webhook_subscriptions',
  documented: false,
  title: "Unsubscribe webhook",
  description: "Ends a subscription of a webhook.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Webhook subscription ID."},' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":7}]}')

/** Unsuspend subscription. */
export const unsuspendSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_unsuspend_subscription',
  function: 'unsuspendSubscription',
  aliases: ["unsuspend_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Unsuspend subscription",
  description: "Ends the suspension of a subscription, which is invoiced again.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/unsuspend-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema5() + ',"examples":[{"id":5}]}')

/** Update customer. */
export const updateCustomerDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_update_customer',
  function: 'updateCustomer',
  aliases: ["update_customer"],
  provider: 'chargeover',
  resource: 'customers',
  documented: false,
  title: "Update customer",
  description: "Changes the fields of a customer that are given, and leaves the others as they are.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/update-a-customer/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema5() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"company":' + companySchema() + ',' +
  '"superuser_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the main contact."},' +
  '"campaign_details":' + campaignDetailsSchema() + ',' +
  '"external_key":' + externalKeySchema6() + ',' +
  '"language_id":' + languageIdSchema() + ',' +
  '"class_id":' + classIdSchema() + ',' +
  '"admin_id":' + adminIdSchema2() + ',' +
  '"campaign_id":' + campaignIdSchema() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"custtype_id":' + custtypeIdSchema() + ',' +
  '"no_taxes":' + noTaxesSchema() + ',' +
  '"no_dunning":' + noDunningSchema() + ',' +
  '"invoice_delivery":' + invoiceDeliverySchema() + ',' +
  '"dunning_delivery":' + dunningDeliverySchema() + ',' +
  '"superuser_username":' + superuserUsernameSchema() + ',' +
  '"superuser_email":' + superuserEmailSchema() + ',' +
  '"superuser_name":' + superuserNameSchema() + ',' +
  '"superuser_first_name":' + superuserFirstNameSchema() + ',' +
  '"superuser_last_name":' + superuserLastNameSchema() + ',' +
  '"superuser_phone":' + superuserPhoneSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + ',' +
  '"custom_4":' + custom4Schema() + ',' +
  '"custom_5":' + custom5Schema() + ',' +
  '"custom_6":' + custom6Schema() + ',' +
  '"custom_7":' + custom7Schema() + ',' +
  '"custom_8":' + custom8Schema() + ',' +
  '"custom_9":' + custom9Schema() + ',' +
  '"custom_10":' + custom10Schema() + ',' +
  '"custom_11":' + custom11Schema() + ',' +
  '"custom_12":' + custom12Schema() + ',' +
  '"custom_13":' + custom13Schema() + ',' +
  '"custom_14":' + custom14Schema() + ',' +
  '"custom_15":' + custom15Schema() + ',' +
  '"custom_16":' + custom16Schema() + ',' +
  '"custom_17":' + custom17Schema() + ',' +
  '"custom_18":' + custom18Schema() + ',' +
  '"custom_19":' + custom19Schema() + ',' +
  '"custom_20":' + custom20Schema() + '},"examples":[{"id":123,"company":"Acme Corporation","bill_city":"Springfield"}]}')

/** Update invoice. */
export const updateInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_update_invoice',
  function: 'updateInvoice',
  aliases: ["update_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Update invoice",
  description: "Changes the fields of an invoice that are given. **`line_items` replaces all lines**: keep one by its `line_item_id`. Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/chargeover-php/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema4() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"line_items":{"type":"array","minItems":1,"description":"All lines that the invoice shall have.",' +
  '"items":' + lineItemsSchema2() + '},' +
  '"date":' + dateSchema() + ',' +
  '"refnumber":' + refnumberSchema() + ',' +
  '"external_key":' + externalKeySchema4() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"admin_id":' + adminIdSchema() + ',' +
  '"memo":' + memoSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"id":10297,"memo":"Revised","line_items":[{"item_id":3,"line_rate":10,"line_quantity":1}]}]}')

/** Update item. */
export const updateItemDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_update_item',
  function: 'updateItem',
  aliases: ["update_item"],
  provider: 'chargeover',
  resource: 'items',
  documented: false,
  title: "Update item",
  description: "Changes the fields of an item that are given. Subscriptions keep the price that they were created with.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/create-an-item/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"type":{' +
  '"not":{"required":["item_type"]}}},' +
  '"properties":{"id":' + idSchema2() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"name":{"type":"string","description":"Name of the item."},' +
  '"pricemodel":' + pricemodelSchema2() + ',' +
  '"item_type":' + itemTypeSchema() + ',' +
  '"type":' + typeSchema() + ',' +
  '"description":{"type":"string","description":"Text for invoices."},' +
  '"enabled":{"type":"boolean","description":"Whether it can be sold."},' +
  '"accounting_sku":' + accountingSkuSchema() + ',' +
  '"accounting_account_income":' + accountingAccountIncomeSchema() + ',' +
  '"external_key":' + externalKeySchema2() + ',' +
  '"units":' + unitsSchema() + ',' +
  '"tax_group_id":' + taxGroupIdSchema() + ',' +
  '"expire_recurs":' + expireRecursSchema2() + ',' +
  '"trial_recurs":' + trialRecursSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"id":4,"description":"For up to 5 users"}]}')

/** Update subscription. */
export const updateSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_update_subscription',
  function: 'updateSubscription',
  aliases: ["update_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Update subscription",
  description: "Changes the fields of a subscription that are given. Its lines and prices are changed by `chargeover_upgrade_subscription`, its payment method by `chargeover_set_subscription_payment_method`.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/update-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"external_key":' + externalKeySchema7() + ',' +
  '"nickname":' + nicknameSchema() + ',' +
  '"admin_id":' + adminIdSchema() + ',' +
  '"class_id":' + classIdSchema() + ',' +
  '"terms_id":' + termsIdSchema() + ',' +
  '"bill_addr1":' + billAddr1Schema() + ',' +
  '"bill_addr2":' + billAddr2Schema() + ',' +
  '"bill_addr3":' + billAddr3Schema() + ',' +
  '"bill_city":' + billCitySchema() + ',' +
  '"bill_state":' + billStateSchema() + ',' +
  '"bill_postcode":' + billPostcodeSchema() + ',' +
  '"bill_country":' + billCountrySchema() + ',' +
  '"bill_notes":' + billNotesSchema() + ',' +
  '"ship_addr1":' + shipAddr1Schema() + ',' +
  '"ship_addr2":' + shipAddr2Schema() + ',' +
  '"ship_addr3":' + shipAddr3Schema() + ',' +
  '"ship_city":' + shipCitySchema() + ',' +
  '"ship_state":' + shipStateSchema() + ',' +
  '"ship_postcode":' + shipPostcodeSchema() + ',' +
  '"ship_country":' + shipCountrySchema() + ',' +
  '"ship_notes":' + shipNotesSchema() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + ',' +
  '"custom_4":' + custom4Schema() + ',' +
  '"custom_5":' + custom5Schema() + ',' +
  '"custom_6":' + custom6Schema() + ',' +
  '"custom_7":' + custom7Schema() + ',' +
  '"custom_8":' + custom8Schema() + ',' +
  '"custom_9":' + custom9Schema() + ',' +
  '"custom_10":' + custom10Schema() + ',' +
  '"custom_11":' + custom11Schema() + ',' +
  '"custom_12":' + custom12Schema() + ',' +
  '"custom_13":' + custom13Schema() + ',' +
  '"custom_14":' + custom14Schema() + ',' +
  '"custom_15":' + custom15Schema() + ',' +
  '"custom_16":' + custom16Schema() + ',' +
  '"custom_17":' + custom17Schema() + ',' +
  '"custom_18":' + custom18Schema() + ',' +
  '"custom_19":' + custom19Schema() + ',' +
  '"custom_20":' + custom20Schema() + '},"examples":[{"id":5,"nickname":"Main office"}]}')

/** Update user. */
export const updateUserDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_update_user',
  function: 'updateUser',
  aliases: ["update_user"],
  provider: 'chargeover',
  resource: 'users',
  documented: false,
  title: "Update user",
  description: "Changes the fields of a user that are given, and leaves the others as they are.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/update-a-contact/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"name":' + nameSchema2() + ',' +
  '"first_name":' + firstNameSchema() + ',' +
  '"middle_name_glob":' + middleNameGlobSchema() + ',' +
  '"last_name":{"type":"string","description":"Last name of the contact."},' +
  '"name_suffix":' + nameSuffixSchema() + ',' +
  '"title":{"type":"string","description":"Title or position."},' +
  '"email":{"type":"string","description":"E-mail address."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"mobile":{"type":"string","description":"Mobile phone number."},' +
  '"username":' + usernameSchema() + ',' +
  '"password":' + passwordSchema() + ',' +
  '"external_key":' + externalKeySchema3() + ',' +
  '"user_type_id":' + userTypeIdSchema() + ',' +
  '"customer_id":' + customerIdSchema2() + ',' +
  '"custom_1":' + custom1Schema2() + ',' +
  '"custom_2":' + custom2Schema2() + ',' +
  '"custom_3":' + custom3Schema2() + '},"examples":[{"id":44,"phone":"888-555-0100"}]}')

/** Upgrade subscription. */
export const upgradeSubscriptionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_upgrade_subscription',
  function: 'upgradeSubscription',
  aliases: ["upgrade_subscription"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: false,
  title: "Upgrade subscription",
  description: "Adds, changes and drops lines of a subscription, and changes their prices. A line with `line_item_id` is changed, or dropped with `cancel`; one without is added. **With `subscribe_prorate_cycle: now` the prorated amount is invoiced, and may be charged, at once.** Amounts are in major currency units.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/upgrade-downgrade-a-subscription/',
}, () => '{"type":"object","additionalProperties":false,"required":["id","line_items"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + ',' +
  '"line_items":{"type":"array","minItems":1,"description":"The lines to add, change or drop; others stay.",' +
  '"items":{"type":"object","description":"A line to add, change or drop.","additionalProperties":false,"minProperties":1,' +
  '"properties":{' +
  '"line_item_id":{"type":["integer","string"],"pattern":"^-?\\\\d+$","description":"Identifier of the line to change or drop; none for a new line."},' +
  '"cancel":{"type":"boolean","description":"True drops the line."},' +
  '"item_id":' + itemIdSchema() + ',' +
  '"descrip":' + descripSchema() + ',' +
  '"line_quantity":{"type":"number","description":"How many are sold."},' +
  '"tierset":' + tiersetSchema() + ',' +
  '"nickname":{"type":"string","description":"Name given to the line."},' +
  '"license":{"type":"string","description":"License or serial number."},' +
  '"external_key":' + externalKeySchema() + ',' +
  '"trial_days":' + trialDaysSchema() + ',' +
  '"expire_recurs":' + expireRecursSchema() + ',' +
  '"custom_1":' + custom1Schema() + ',' +
  '"custom_2":' + custom2Schema() + ',' +
  '"custom_3":' + custom3Schema() + ',' +
  '"subscribe_prorate":{"type":"boolean","description":"Whether to charge the rest of the billing cycle for what is added."},' +
  '"cancel_prorate":{"type":"boolean","description":"Whether to credit the rest of the billing cycle for what is dropped."},' +
  '"subscribe_prorate_cycle":{"type":"string","description":"Whether the prorated amount is invoiced now, or with the next invoice.","examples":["now","next"]},' +
  '"subscribe_prorate_from_datetime":{"type":"string","description":"Start of the time that is prorated; by default now."},' +
  '"subscribe_prorate_to_datetime":{"type":"string","description":"End of the time that is prorated; by default that of the billing cycle."}}}}},"examples":[{"id":1,"line_items":[{"line_item_id":1,"item_id":2,"subscribe_prorate":true,"cancel_prorate":true},{"item_id":3,"line_quantity":2}]}]}')

/** Void invoice. */
export const voidInvoiceDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_void_invoice',
  function: 'voidInvoice',
  aliases: ["void_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: false,
  title: "Void invoice",
  description: "Voids an invoice: nothing is due any more and no further payment is tried. `is_paid` is true and the balance 0 from then on; `invoice_status_str` says closed-void.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/void-an-invoice/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":' + inputSchema4() + ',"examples":[{"id":10297}]}')

/** Void transaction. */
export const voidTransactionDescription: ChargeOverToolDescription = /* @__PURE__ */ describeTool({
  name: 'chargeover_void_transaction',
  function: 'voidTransaction',
  aliases: ["void_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: false,
  title: "Void transaction",
  description: "Voids a transaction that has not been settled, and takes it off the invoices it was applied to. Where a gateway took the payment, **it is voided there too**.",
  access: 'write',
  documentation: 'https://developer.chargeover.com/docs/api/void-a-transaction/',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"_flag_emails":' + FlagEmailsSchema() + ',' +
  '"_flag_webhooks":' + FlagWebhooksSchema() + ',' +
  '"_flag_quickbooks":' + FlagQuickbooksSchema() + ',' +
  '"_flag_events":' + FlagEventsSchema() + '},"examples":[{"id":500}]}')

/** The provider and its resources in a few words. */
export const about: About = {
  "name": "chargeover",
  "title": "ChargeOver",
  "description": "The ChargeOver REST API: customers, subscriptions (packages), invoices, payments, items, usage, stored payment methods, quotes, settings and reports. Money is in major currency units, 100.99 rather than cents. Datetimes are plain strings, because each account sets its own format and time zone for them: ISO 8601 with an offset, or `2015-03-18 11:58:28` in older accounts. What is not set is null, empty or 0, depending on field and account. The `where` of a list may be an object, whose fields are compared by equals (or the bare value), notEquals, gt, gte, lt, lte, contains, isNull and isNotNull.",
  "resources": {
    "ach_accounts": {
      "title": "ACH accounts",
      "description": "Stored bank accounts, for ACH and direct debit."
    },
    "bulk_requests": {
      "title": "Bulk requests",
      "description": "Several requests in one."
    },
    "chargeover_js_requests": {
      "title": "ChargeOver JS requests",
      "description": "Requests of ChargeOver.js, which forms on a web page send."
    },
    "credit_cards": {
      "title": "Credit cards",
      "description": "Stored credit cards."
    },
    "currencies": {
      "title": "Currencies",
      "description": "Currencies and their exchange rates."
    },
    "customers": {
      "title": "Customers",
      "description": "The companies and people that are billed."
    },
    "invoices": {
      "title": "Invoices",
      "description": "Invoices and their lines."
    },
    "item_categories": {
      "title": "Item categories",
      "description": "Categories of items."
    },
    "items": {
      "title": "Items",
      "description": "The products, services and discounts that are sold."
    },
    "notes": {
      "title": "Notes",
      "description": "Notes on records."
    },
    "quotes": {
      "title": "Quotes",
      "description": "Quotes, which become invoices or subscriptions."
    },
    "reports": {
      "title": "Reports",
      "description": "Reports and aggregates."
    },
    "settings": {
      "title": "Settings",
      "description": "Settings of the account."
    },
    "subscriptions": {
      "title": "Subscriptions",
      "description": "Subscriptions, which ChargeOver calls packages."
    },
    "tokenized_payment_methods": {
      "title": "Tokenized payment methods",
      "description": "Stored tokens of payment methods that a gateway keeps."
    },
    "transactions": {
      "title": "Transactions",
      "description": "Payments, refunds and credits."
    },
    "usage": {
      "title": "Usage",
      "description": "Usage of what is charged by the unit."
    },
    "users": {
      "title": "Users",
      "description": "The contacts of the customers."
    },
    "webhook_subscriptions": {
      "title": "Webhook subscriptions",
      "description": "Subscriptions of webhooks."
    }
  }
}

/** What is known of every tool, in alphabetical order. */
export const catalogue: readonly ChargeOverToolDescription[] = [
  applyTransactionDescription,
  approveInvoiceDescription,
  cancelSubscriptionDescription,
  commitChargeoverjsRequestDescription,
  convertQuoteDescription,
  countCustomersDescription,
  createAchAccountDescription,
  createCreditCardDescription,
  createCustomerDescription,
  createInvoiceDescription,
  createItemDescription,
  createNoteDescription,
  createPaymentDescription,
  createQuoteDescription,
  createSubscriptionDescription,
  createTokenizedPaymethodDescription,
  createTransactionDescription,
  createUsageDescription,
  createUsagesDescription,
  createUserDescription,
  createUserLoginUrlDescription,
  declineTransactionDescription,
  deleteAchAccountDescription,
  deleteCreditCardDescription,
  deleteCustomerDescription,
  deleteInvoiceDescription,
  deleteItemDescription,
  deleteSubscriptionDescription,
  deleteTokenizedPaymethodDescription,
  deleteUserDescription,
  emailInvoiceDescription,
  emailTransactionDescription,
  findCustomerByExternalKeyDescription,
  findInvoiceByExternalKeyDescription,
  findItemByExternalKeyDescription,
  findSubscriptionByExternalKeyDescription,
  findTransactionByExternalKeyDescription,
  findUserByExternalKeyDescription,
  getCurrentUserDescription,
  getCustomerDescription,
  getExchangeRateDescription,
  getInvoiceDescription,
  getInvoicePdfDescription,
  getItemDescription,
  getQuoteDescription,
  getSubscriptionDescription,
  getTransactionDescription,
  getUserDescription,
  holdSubscriptionDescription,
  invoiceSubscriptionDescription,
  listAchAccountsDescription,
  listAdminsDescription,
  listBrandsDescription,
  listCampaignsDescription,
  listChargeoverjsRequestsDescription,
  listClassesDescription,
  listCountriesDescription,
  listCouponsDescription,
  listCreditCardsDescription,
  listCurrenciesDescription,
  listCustomFieldsDescription,
  listCustomerRevisionsDescription,
  listCustomersDescription,
  listInvoicesDescription,
  listItemCategoriesDescription,
  listItemsDescription,
  listLanguagesDescription,
  listNotesDescription,
  listQuotesDescription,
  listReportsDescription,
  listSubscriptionsDescription,
  listSystemLogsDescription,
  listTermsDescription,
  listTokenizedPaymethodsDescription,
  listTransactionsDescription,
  listUsagesDescription,
  listUsersDescription,
  listWebhooksDescription,
  payInvoiceDescription,
  printInvoiceDescription,
  refundTransactionDescription,
  rejectChargeoverjsRequestDescription,
  resetUserPasswordDescription,
  runAggregateDescription,
  runBulkDescription,
  runReportDescription,
  sendSubscriptionWelcomeDescription,
  setConfigDescription,
  setExchangeRateDescription,
  setSubscriptionPaycycleDescription,
  setSubscriptionPaymentMethodDescription,
  subscribeWebhookDescription,
  suspendSubscriptionDescription,
  uncancelSubscriptionDescription,
  unsubscribeWebhookDescription,
  unsuspendSubscriptionDescription,
  updateCustomerDescription,
  updateInvoiceDescription,
  updateItemDescription,
  updateSubscriptionDescription,
  updateUserDescription,
  upgradeSubscriptionDescription,
  voidInvoiceDescription,
  voidTransactionDescription,
]
