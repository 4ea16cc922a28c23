// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolDescription } from '@billing/core'
import { type About, describeTool } from '@billing/core/internal'

/** What the tools of Stripe are grouped by. */
export type StripeResourceName =
  | 'account'
  | 'balance'
  | 'balance_transactions'
  | 'billing_credit_grants'
  | 'billing_meters'
  | 'billing_portal_configurations'
  | 'billing_portal_sessions'
  | 'charges'
  | 'checkout_sessions'
  | 'coupons'
  | 'credit_notes'
  | 'customer_sessions'
  | 'customers'
  | 'disputes'
  | 'entitlements'
  | 'ephemeral_keys'
  | 'events'
  | 'invoice_items'
  | 'invoice_payments'
  | 'invoices'
  | 'payment_intents'
  | 'payment_links'
  | 'payment_methods'
  | 'payouts'
  | 'plans'
  | 'prices'
  | 'products'
  | 'promotion_codes'
  | 'quotes'
  | 'radar'
  | 'refunds'
  | 'reporting'
  | 'setup_intents'
  | 'subscription_items'
  | 'subscription_schedules'
  | 'subscriptions'
  | 'tax_calculations'
  | 'tax_ids'
  | 'tax_rates'
  | 'tax_transactions'
  | 'test_clocks'
  | 'webhook_endpoints'

/** What is known of a tool of Stripe without its function. */
export interface StripeToolDescription extends ToolDescription {
  /** What it acts on. */
  readonly resource: StripeResourceName
}

const stateSchema = (): string => '{"type":"string","description":"State, county or province."}'

const currencySchema = (): string => '{"type":"string","description":"Three-letter currency code."}'

const priceSchema = (): string => '{"type":"string","description":"The ID of the price object."}'

const statementDescriptorSchema = (): string => '{"type":"string","description":"Text on the bank statement."}'

const billingCycleAnchorSchema = (): string => '{"type":"string","description":"When billing periods start."}'

const eventNameSchema = (): string => '{"type":"string","description":"The name of the meter event."}'

const billingCycleAnchorSchema2 = (): string => '{"type":"integer","description":"When billing periods start."}'

const idSchema = (): string => '{"type":"string","description":"Subscription item to update."}'

const loginPageSchema = (): string => '{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."}}'

const phoneSchema = (): string => '{"type":"string","description":"Phone number of the recipient."}'

const descriptionSchema = (): string => '{"type":["string","null"],"description":"Your own description."}'

const metadataSchema = (): string => '{"type":"object","description":"Key-value pairs stored with it."}'

const statementDescriptorSuffixSchema = (): string => '{"type":"string","description":"Information about a card charge."}'

const enabledSchema = (): string => '{"type":"boolean","description":"Whether the feature is enabled."}'

const urlSchema = (): string => '{"type":"string","description":"The URL of the webhook endpoint."}'

const testClockSchema = (): string => '{"type":"string","description":"The test clock it is attached to."}'

const amountSchema = (): string => '{"type":"integer","description":"The amount, in cents, of the tax."}'

const percentOffSchema = (): string => '{"oneOf":[{"required":["percent_off"]},{"required":["amount_off"]}]}'

const amountSchema2 = (): string => '{"type":"integer","description":"Amount in the minor currency unit."}'

const returnUrlSchema = (): string => '{"type":"string","description":"Where the customer is sent back to."}'

const defaultValueSchema = (): string => '{"type":"string","description":"The value that pre-fills the field."}'

const priceSchema2 = (): string => '{"type":"string","description":"The ID of the Price or Plan object."}'

const accountNumberSchema = (): string => '{"type":"string","description":"Account number of the bank account."}'

const planSchema = (): string => '{"type":"string","description":"Plan ID for this item, as a string."}'

const expMonthSchema = (): string => '{"type":"integer","description":"Month the card expires in, 1 to 12."}'

const trialSchema = (): string => '{"type":"boolean","description":"Whether the whole phase is a trial."}'

const idSchema2 = (): string => '{"oneOf":[{"required":["customer"]},{"required":["customer_account"]}]}'

const trialPeriodDaysSchema = (): string => '{"type":"integer","description":"Days of trial before billing starts."}'

const keySchema = (): string => '{"type":"string","description":"Your own key of the billing schedule."}'

const footerSchema = (): string => '{"type":"string","description":"Footer to be displayed on the invoice."}'

const nameSchema = (): string => '{"type":"string","description":"What customers read on their invoices."}'

const automaticTaxSchema = (): string => '{"type":"object","description":"Automatic tax settings for this phase."}'

const nameSchema2 = (): string => '{"type":["string","null"],"description":"The name of the configuration."}'

const customerSchema = (): string => '{"type":"string","description":"Stripe customer ID (e.g., \\"cus_...\\")."}'

const expYearSchema = (): string => '{"type":"integer","description":"Year the card expires in, four digits."}'

const referenceSchema = (): string => '{"type":"string","description":"A custom identifier for this line item."}'

const accountNumberSchema2 = (): string => '{"type":"string","description":"The account number for the bank account."}'

const subscriptionSchema = (): string => '{"type":"string","description":"The ID of the subscription to be updated."}'

const allowPromotionCodesSchema = (): string => '{"type":"boolean","description":"Enables user redeemable promotion codes."}'

const optionalSchema = (): string => '{"type":"boolean","description":"Whether the customer may leave it empty."}'

const trackingNumberSchema = (): string => '{"type":"string","description":"The tracking number for a physical product."}'

const footerSchema2 = (): string => '{"type":"string","description":"Default footer to be displayed on invoices."}'

const startingAfterSchema = (): string => '{"type":"string","description":"Cursor: the ID after which the page starts."}'

const backgroundColorSchema = (): string => '{"type":["string","null"],"description":"Color as hex code, such as #ffffff."}'

const destinationSchema = (): string => '{"type":"string","description":"ID of an existing, connected Stripe account."}'

const effectiveAtSchema = (): string => '{"type":"integer","description":"The date when this credit note is in effect."}'

const descriptionSchema2 = (): string => '{"type":"string","description":"An arbitrary string attached to the transfer."}'

const bsbNumberSchema = (): string => '{"type":"string","description":"Bank-State-Branch number of the bank account."}'

const defaultReturnUrlSchema = (): string => '{"type":["string","null"],"description":"Where customers return to by default."}'

const onBehalfOfSchema = (): string => '{"type":"string","description":"The connected account it is made on behalf of."}'

const destinationSchema2 = (): string => '{"type":"string","description":"The connected account that receives the money."}'

const discountableSchema = (): string => '{"type":"boolean","description":"Whether discounts apply to this invoice item."}'

const unitLabelSchema = (): string => '{"type":"string","description":"A label that represents units of this product."}'

const durationSchema = (): string => '{"type":"object","description":"The number of intervals the phase should last."}'

const transferDataSchema = (): string => '{"type":"object","description":"The connected account that receives the money."}'

const customerAccountSchema = (): string => '{"type":"string","description":"ID of the account that represents the customer."}'

const mandateSchema = (): string => '{"type":"string","description":"ID of the mandate that\'s used for this payment."}'

const quantitySchema = (): string => '{"type":"integer","description":"The quantity of the line item being purchased."}'

const footerSchema3 = (): string => '{"type":["string","null"],"description":"Footer to be displayed on the invoice."}'

const activeSchema = (): string => '{"type":"boolean","description":"Whether the promotion code is currently active."}'

const clearUsageSchema = (): string => '{"type":"boolean","description":"Delete all usage for a given subscription item."}'

const defaultPaymentMethodSchema = (): string => '{"type":"string","description":"ID of the default payment method for the invoice."}'

const activeSchema2 = (): string => '{"type":"boolean","description":"Whether the price can be used for new purchases."}'

const collectionMethodSchema = (): string => '{"type":"string","description":"Either `charge_automatically`, or `send_invoice`."}'

const prorationBehaviorSchema = (): string => '{"type":"string","description":"How changes within a billing period are prorated."}'

const featuresSchema = (): string => '{"type":"object","description":"Which features are on.","additionalProperties":true}'

const keySchema2 = (): string => '{"type":"string","description":"A unique identifier for this pause schedule entry."}'

const billingThresholdsSchema = (): string => '{' +
  '"usage_gte":{"type":"integer","description":"The usage that makes an invoice due."}}'

const quantityDecimalSchema = (): string => '{"type":"string","description":"Non-negative decimal with at most 12 decimal places."}'

const currencySchema2 = (): string => '{"type":"string","description":"Three-letter currency code (e.g., \\"usd\\", \\"eur\\")."}'

const applicationFeePercentSchema = (): string => '{"type":"number","description":"Percentage of each invoice that goes to the platform."}'

const idSchema3 = (): string => '{"type":"string","description":"Quote ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const memoSchema = (): string => '{"type":"string","description":"The credit note\'s memo appears on the credit note PDF."}'

const idSchema4 = (): string => '{"type":"string","description":"Meter ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema5 = (): string => '{"type":"string","description":"Price ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema6 = (): string => '{"type":"string","description":"Refund ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema7 = (): string => '{"type":"string","description":"Charge ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const recurringSchema = (): string => '{"type":"object","description":"How often the price recurs.","additionalProperties":true}'

const onBehalfOfSchema2 = (): string => '{"type":["string","null"],"description":"The connected account it is made on behalf of."}'

const idSchema8 = (): string => '{"type":"string","description":"Coupon ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema9 = (): string => '{"type":"string","description":"Tax ID ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema10 = (): string => '{"type":"string","description":"Invoice ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema11 = (): string => '{"type":"string","description":"Dispute ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const headlineSchema = (): string => '{"type":["string","null"],"description":"The messaging shown to customers in the portal."}'

const afterSubmitSchema = (): string => '{' +
  '"message":{"type":"string","description":"Text can be up to 1200 characters in length."}}'

const nextInvoiceSequenceSchema = (): string => '{"type":"integer","description":"The sequence to be used on the customer\'s next invoice."}'

const defaultTaxRatesSchema = (): string => '{"type":["array","string","null"],' +
  '"items":{"type":"string"},"description":"Tax Rate ids."}'

const idSchema12 = (): string => '{"type":"string","description":"Product ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema13 = (): string => '{"type":"string","description":"Customer ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const phoneSchema2 = (): string => '{"type":["string","null"],"description":"Phone number. An empty string or null clears it."}'

const paymentIntentSchema = (): string => '{"oneOf":[{"required":["payment_intent"]},{"required":["charge"]},{"required":["origin"]}]}'

const invoiceSettingsSchema = (): string => '{"type":"object","description":"All invoices will be billed using the specified settings."}'

const pageSchema = (): string => '{"type":"string","description":"A cursor for pagination across multiple pages of results."}'

const paymentMethodSchema = (): string => '{"type":"string","description":"The ID of a payment method to attach to this setup intent."}'

const billingCycleAnchorSchema3 = (): string => '{"type":"string","description":"When billing periods start.","examples":["now","unchanged"]}'

const shippableSchema = (): string => '{"type":"boolean","description":"Whether this product is shipped (that is physical goods)."}'

const unitAmountDecimalSchema = (): string => '{"type":"string","description":"Minor currency unit as a decimal string of up to 12 places."}'

const idSchema14 = (): string => '{"type":"string","description":"Test clock ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const expandSchema = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string"}}'

const billingThresholdsSchema2 = (): string => '{"type":["object","string","null"],"description":"Amount at which an invoice is made early."}'

const expandSchema2 = (): string => '{"type":"array",' +
  '"items":{"type":"string"},"description":"Related objects to answer in full."}'

const useStripeSdkSchema = (): string => '{"type":"boolean","description":"Whether Stripe.js or a mobile SDK handles the next actions."}'

const nameSchema3 = (): string => '{"type":"string","description":"The product\'s name, meant to be displayable to the customer."}'

const transferLookupKeySchema = (): string => '{"type":"boolean","description":"Whether the lookup key is taken from the price that has it."}'

const idSchema15 = (): string => '{"type":"string","description":"Credit note ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const descriptionSchema3 = (): string => '{"type":"string","description":"An arbitrary string which you can attach to the invoice item."}'

const idSchema16 = (): string => '{"type":"string","description":"Setup intent ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema17 = (): string => '{"type":"string","description":"Invoice item ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema18 = (): string => '{"type":"string","description":"Subscription ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const autoAdvanceSchema = (): string => '{"type":"boolean","description":"Whether Stripe performs automatic collection of the invoice."}'

const confirmationTokenSchema = (): string => '{"type":"string","description":"ID of the ConfirmationToken used to confirm this setup intent."}'

const bizumSchema = (): string => '{"type":"object","description":"Only for `bizum`.","additionalProperties":false,' +
  '"properties":{}}'

const balanceSchema = (): string => '{"type":"integer","description":"Minor currency unit; negative is credit for the next invoice."}'

const idSchema19 = (): string => '{"type":"string","description":"Payment method ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const offSessionSchema = (): string => '{"type":"boolean","description":"Whether the customer is absent while the payment is attempted."}'

const defaultPaymentMethodSchema2 = (): string => '{"type":"string","description":"ID of the default payment method for the subscription schedule."}'

const idSchema20 = (): string => '{"type":"string","description":"Promotion code ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const confirmationTokenSchema2 = (): string => '{"type":"string","description":"ID of the ConfirmationToken used to confirm this payment intent."}'

const customFieldsSchema = (): string => '{"type":"object","description":"Label and value printed on invoices.","additionalProperties":true}'

const defaultTaxRatesSchema2 = (): string => '{"type":"array","description":"IDs of tax rates that apply by default.",' +
  '"items":{"type":"string"}}'

const expandSchema3 = (): string => '{"type":"string","description":"What `expand` can fill in on a coupon.","examples":["applies_to"]}'

const descriptionSchema4 = (): string => '{"type":["string","null"],"description":"An optional description of what the webhook is used for."}'

const idSchema21 = (): string => '{"type":"string","description":"Webhook endpoint ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const idSchema22 = (): string => '{"type":"string","description":"Checkout session ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const validateSchema = (): string => '{"type":"boolean","description":"Whether Stripe checks the card or the account before it is saved."}'

const transferGroupSchema = (): string => '{"type":"string","description":"A string that identifies the resulting payment as part of a group."}'

const idSchema23 = (): string => '{"type":"string","description":"Subscription item ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const mandateOptionsSchema = (): string => '{"type":"object","description":"Additional fields for Mandate creation.","additionalProperties":true}'

const amazonPaySchema = (): string => '{"type":"object","description":"Only for `amazon_pay`.","additionalProperties":false,' +
  '"properties":{}}'

const customerSchema2 = (): string => '{"oneOf":[{"required":["customer"]},{"required":["customer_account"]},{"required":["from_invoice"]}]}'

const shippingCostSchema = (): string => '{' +
  '"shipping_rate":{"type":"string","description":"The ID of the shipping rate to use for this order."}}'

const invoicePrefixSchema = (): string => '{"type":"string","description":"The prefix for the customer used to generate unique invoice numbers."}'

const customerAccountSchema2 = (): string => '{"type":"string","description":"ID of the account that represents the customer, instead of customer."}'

const individualNameSchema = (): string => '{"type":["string","null"],"description":"The customer\'s full name. An empty string or null clears it."}'

const taxBehaviorSchema = (): string => '{"type":"string","description":"Whether the amount includes tax.","examples":["exclusive","inclusive"]}'

const expandSchema4 = (): string => '{"type":"string","description":"What `expand` can fill in on a payment method.","examples":["customer"]}'

const idSchema24 = (): string => '{"type":"string","description":"Subscription schedule ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const taxRatesSchema = (): string => '{"type":["array","string","null"],"description":"Tax Rate ids.",' +
  '"items":{"type":"string"},"maxLength":0}'

const ipAddressSchema = (): string => '{"type":["string","null"],"description":"IP address of the customer. An empty string or null clears it."}'

const trialFromPlanSchema = (): string => '{"type":"boolean","description":"If a plan\'s `trial_period_days` should be applied to the subscription."}'

const emailTypeSchema = (): string => '{"type":"string","description":"Type of email to send to the customer.","examples":["credit_note","none"]}'

const descriptionSchema5 = (): string => '{"type":"string","description":"The subscription\'s description, meant to be displayable to the customer."}'

const businessNameSchema = (): string => '{"type":["string","null"],"description":"The customer\'s business name. An empty string or null clears it."}'

const paymentMethodConfigurationSchema = (): string => '{"type":"string","description":"The ID of the payment method configuration to use with this setup intent."}'

const expandSchema5 = (): string => '{"type":"string","description":"What `expand` can fill in on a tax calculation.","examples":["line_items"]}'

const issuerSchema = (): string => '{"type":"object","description":"The connected account that issues the invoice.","additionalProperties":true}'

const statementDescriptorSchema2 = (): string => '{"type":"string","description":"Extra information about a charge for the customer\'s credit card statement."}'

const applicationFeePercentSchema2 = (): string => '{"type":"number","description":"A non-negative decimal between 0 and 100, with at most two decimal places."}'

const expandSchema6 = (): string => '{"type":"string","description":"What `expand` can fill in on a subscription item.","examples":["discounts"]}'

const sourceSchema = (): string => '{"type":"string","description":"Token of a card or bank account, which is attached and becomes the default."}'

const paymentMethodConfigurationSchema2 = (): string => '{"type":"string","description":"The ID of the payment method configuration to use with this payment intent."}'

const quantitySchema2 = (): string => '{"type":"integer","description":"The quantity you\'d like to apply to the subscription item you\'re creating."}'

const descriptionSchema6 = (): string => '{"type":["string","null"],"description":"Subscription description, meant to be displayable to the customer."}'

const endingBeforeSchema = (): string => '{"type":"string","description":"Cursor: the ID before which the page ends; not together with starting_after."}'

const dependentSchemasSchema = (): string => '{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}},' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}}'

const productDataSchema = (): string => '{"type":"object","description":"Data used to generate a new Product object inline.","additionalProperties":true}'

const preferredLocalesSchema = (): string => '{"type":"array","description":"Languages in order of preference, such as en or pt-BR.",' +
  '"items":{"type":"string"}}'

const metadataSchema2 = (): string => '{"type":"object","description":"Key-value pairs stored with it.",' +
  '"additionalProperties":{"type":["string","null"]}}'

const limitSchema = (): string => '{"type":"integer","minimum":1,"maximum":100,"description":"Rows per page, 1 to 100; Stripe returns 10 by default."}'

const idSchema25 = (): string => '{"type":"string","description":"Payment intent ID (e.g., \\"pi_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const renderingOptionsSchema = (): string => '{"type":["object","string","null"],"description":"How invoice PDFs look.","maxLength":0,"additionalProperties":true}'

const typeSchema = (): string => '{"type":"string","description":"The calculation and orchestration of prorations.","examples":["classic","flexible"]}'

const taxBehaviorSchema2 = (): string => '{"type":"string","description":"Whether the amount includes tax.","examples":["exclusive","inclusive","unspecified"]}'

const verificationMethodSchema = (): string => '{"type":"string","description":"Bank account verification method.","examples":["automatic","instant","microdeposits"]}'

const submitTypeSchema = (): string => '{"type":"string","description":"Which action the button names.","examples":["auto","book","donate","pay","subscribe"]}'

const idSchema26 = (): string => '{"type":"string","description":"Stripe customer ID (e.g., \\"cus_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}'

const bacsDebitSchema = (): string => '{"mandate_options":' + mandateOptionsSchema() + '}'

const expandSchema7 = (): string => '{"type":"string","description":"What `expand` can fill in on a price.","examples":["currency_options","product","tiers"]}'

const expiresAtSchema = (): string => '{"type":"integer","description":"A future timestamp on which the quote will be canceled if in `open` or `draft` status."}'

const captureMethodSchema = (): string => '{"type":"string","description":"Whether the money is captured later.","examples":["automatic","automatic_async","manual"]}'

const expandSchema8 = (): string => '{"type":"string","description":"What `expand` can fill in on a promotion code.","examples":["customer","promotion.coupon"]}'

const automaticallyFinalizesAtSchema = (): string => '{"type":"integer","description":"The time when this invoice should be scheduled to finalize (up to 5 years in the future)."}'

const defaultMandateSchema = (): string => '{"type":["string","null"],"description":"ID of the mandate to be used for this invoice. An empty string or null clears it."}'

const metadataSchema3 = (): string => '{"type":"object","description":"Key-value pairs for additional metadata.",' +
  '"additionalProperties":{"type":["string","null"]}}'

const onBehalfOfSchema3 = (): string => '{"type":["string","null"],"description":"The connected account it is made on behalf of. An empty string or null clears it."}'

const paymentMethodCollectionSchema = (): string => '{"type":"string","description":"Specify whether Checkout should collect a payment method.","examples":["always","if_required"]}'

const errorOnRequiresActionSchema = (): string => '{"type":"boolean","description":"Whether to fail the payment attempt if the payment intent transitions into `requires_action`."}'

const setupFutureUsageSchema = (): string => '{"type":"string","description":"Whether the payment method is saved for later payments.","examples":["off_session","on_session"]}'

const phasesSchema = (): string => '{"type":"array",' +
  '"items":{"type":"object","description":"What is charged in the phase."},"description":"Items with their prices."}'

const defaultTaxRatesSchema3 = (): string => '{"type":["array","string","null"],"description":"IDs of tax rates that apply by default.",' +
  '"items":{"type":"string"},"maxLength":0}'

const attachToSelfSchema = (): string => '{"type":"boolean","description":"If present, the setup intent\'s payment method will be attached to the in-context Stripe Account."}'

const expandSchema9 = (): string => '{"type":"string","description":"What `expand` can fill in on a list of products.","examples":["data.default_price","data.tax_code"]}'

const prorationDateSchema = (): string => '{"type":"integer","description":"If set, the proration will be calculated as though the subscription was updated at the given time."}'

const taxRatesSchema2 = (): string => '{"type":["array","string","null"],"description":"The tax rates which apply to the line item.",' +
  '"items":{"type":"string"},"maxLength":0}'

const collectionMethodSchema2 = (): string => '{"type":"string","description":"Either `charge_automatically`, or `send_invoice`.","examples":["charge_automatically","send_invoice"]}'

const discountAmountSchema = (): string => '{"type":["integer","string","null"],"description":"Amount in the minor currency unit. An empty string or null clears it.","maxLength":0}'

const expandSchema10 = (): string => '{"type":"string","description":"What `expand` can fill in on an invoice item.","examples":["customer","discounts","invoice","test_clock"]}'

const accountTaxIdsSchema = (): string => '{"type":["array","string","null"],"description":"The account tax IDs associated with the invoice.",' +
  '"items":{"type":"string"},"maxLength":0}'

const taxRatesSchema3 = (): string => '{"type":["array","string","null"],"description":"Tax Rate ids. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0}'

const prorationBehaviorSchema2 = (): string => '{"type":"string","description":"How changes within a billing period are prorated.","examples":["always_invoice","create_prorations","none"]}'

const allowRedisplaySchema = (): string => '{"type":"string","description":"Whether it may be shown to the customer again in a checkout.","examples":["always","limited","unspecified"]}'

const applicationFeePercentSchema3 = (): string => '{"type":["number","string","null"],"description":"A non-negative decimal between 0 and 100, with at most two decimal places.","maxLength":0}'

const customerSchema3 = (): string => '{"allOf":[' + idSchema2() + ',{"oneOf":[{"required":["price"]},{"required":["items"]}]}]}'

const expandSchema11 = (): string => '{"type":"string","description":"What `expand` can fill in on a list of prices.","examples":["data.currency_options","data.product","data.tiers"]}'

const metadataSchema4 = (): string => '{"type":["object","string","null"],"description":"Key-value pairs stored with it.",' +
  '"additionalProperties":{"type":["string","null"]},"maxLength":0}'

const reasonSchema = (): string => '{"type":"string","description":"Reason for issuing this credit note.","examples":["duplicate","fraudulent","order_change","product_unsatisfactory"]}'

const expandSchema12 = (): string => '{"type":"string","description":"What `expand` can fill in on a tax ID.","examples":["customer","owner.account","owner.application","owner.customer"]}'

const marketingFeaturesSchema = (): string => '{"type":"object","additionalProperties":false,"required":["name"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"The marketing feature name."}}}'

const receiptEmailSchema = (): string => '{"type":["string","null"],"description":"Email address that the receipt for the resulting payment will be sent to. An empty string or null clears it."}'

const unitAmountDecimalSchema2 = (): string => '{"type":"string","description":"Minor currency unit as a decimal string of up to 12 places, instead of unit_amount.","pattern":"^\\\\d+(\\\\.\\\\d{1,12})?$"}'

const addInvoiceItemsSchema = (): string => '{"type":"array",' +
  '"items":{"type":"object","description":"What is charged once when the phase begins."},"description":"Items for the next invoice only."}'

const endBehaviorSchema = (): string => '{"type":"string","description":"Behavior of the subscription schedule and underlying subscription when it ends.","examples":["cancel","none","release","renew"]}'

const accountTaxIdsSchema2 = (): string => '{"type":["array","string","null"],"description":"Tax identifiers of yours that are shown. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0}'

const currencyOptionsSchema = (): string => '{"type":"object","additionalProperties":false,"required":["amount_off"],' +
  '"properties":{"amount_off":' + amountSchema2() + '}}'

const transferDataSchema2 = (): string => '{' +
  '"amount_percent":{"type":"number","description":"Percentage from 0 to 100."},' +
  '"destination":' + destinationSchema() + '}'

const expandSchema13 = (): string => '{"type":"string","description":"What `expand` can fill in on a credit note.","examples":["customer","customer_balance_transaction","invoice","shipping_cost.shipping_rate"]}'

const setupFutureUsageSchema2 = (): string => '{"type":["string","null"],"description":"Whether the payment method is saved for later payments. An empty string or null clears it.","examples":["off_session","on_session"]}'

const expandSchema14 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema3() + '}'

const transferDataSchema3 = (): string => '{"amount":' + amountSchema2() + ',' +
  '"destination":' + destinationSchema2() + '}'

const flowDirectionsSchema = (): string => '{"type":"array","description":"The directions of money movement for which this payment method is intended to be used.",' +
  '"items":{"type":"string","examples":["inbound","outbound"]}}'

const discountsSchema = (): string => '{"type":["array","string","null"],' +
  '"items":{"type":"object","description":"Exactly one of the three."},"description":"The coupons to redeem into discounts for the schedule phase."}'

const expandSchema15 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema4() + '}'

const amountTaxDisplaySchema = (): string => '{"type":["string","null"],"description":"Whether line amounts are shown with or without tax. An empty string or null clears it.","examples":["exclude_tax","include_inclusive_tax"]}'

const taxDetailsSchema = (): string => '{' +
  '"performance_location":{"type":"string","description":"A tax location ID."},' +
  '"tax_code":{"type":["string","null"],"description":"A tax code ID. An empty string or null clears it."}}'

const metadataSchema5 = (): string => '{"type":["object","string","null"],"description":"Key-value pairs stored with it. An empty string or null clears it.",' +
  '"additionalProperties":{"type":["string","null"]},"maxLength":0}'

const expandSchema16 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a tax transaction.","examples":["line_items"]}}'

const expandSchema17 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema6() + '}'

const cancelAtSchema = (): string => '{"description":"When it ends: Unix seconds, or a moment by name.","anyOf":[{"type":["string","null"],"examples":["max_billed_until","max_period_end","min_period_end"]},{"type":"integer"}]}'

const pendingInvoiceItemIntervalSchema = (): string => '{' +
  '"interval":{"type":"string","description":"Specifies billing frequency.","examples":["day","month","week","year"]},' +
  '"interval_count":{"type":"integer","description":"Number of intervals."}}'

const expandSchema18 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a product.","examples":["default_price","tax_code"]}}'

const metadataSchema6 = (): string => '{"type":["object","string","null"],"description":"Key-value pairs for additional metadata. An empty string or null clears it.",' +
  '"additionalProperties":{"type":["string","null"]},"maxLength":0}'

const taxExemptSchema = (): string => '{"type":["string","null"],"description":"Whether tax is charged; `reverse` prints a reverse-charge note on invoices. An empty string or null clears it.","examples":["none","exempt","reverse"]}'

const billingThresholdsSchema3 = (): string => '{"amount_gte":' + amountSchema2() + ',' +
  '"reset_billing_cycle_anchor":{"type":"boolean","description":"Whether the billing cycle starts anew then."}}'

const pricingSchema = (): string => '{"type":"object","description":"The pricing information for the invoice item.","additionalProperties":false,' +
  '"properties":{"price":' + priceSchema() + '}}'

const expandSchema19 = (): string => '{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of payment methods.","examples":["data.customer"]},"description":"Related objects to answer in full."}'

const expandSchema20 = (): string => '{"type":"string","description":"What `expand` can fill in on a setup intent.","examples":["application","customer","latest_attempt","mandate","on_behalf_of","payment_method","single_use_mandate"]}'

const expandSchema21 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a billing portal configuration.","examples":["application"]}}'

const expandSchema22 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema7() + '}'

const expandSchema23 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema8() + '}'

const expandSchema24 = (): string => '{"type":"string","description":"What `expand` can fill in on a payout.","examples":["application_fee","balance_transaction","destination","failure_balance_transaction","original_payout","reversed_by"]}'

const transferDataSchema4 = (): string => '{"type":"object","description":"The connected account that receives the money.","additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + '}}'

const liabilitySchema = (): string => '{' +
  '"account":{"type":"string","description":"The connected account being referenced."},' +
  '"type":{"type":"string","description":"Type of the account referenced in the request.","examples":["account","self"]}}'

const paymentBehaviorSchema = (): string => '{"type":"string","description":"How Stripe handles payment when a subscription update requires payment.","examples":["allow_incomplete","default_incomplete","error_if_incomplete","pending_if_incomplete"]}'

const loginPageSchema2 = (): string => '{"type":"object","description":"The hosted login page for this configuration.","required":["enabled"],"additionalProperties":false,' +
  '"properties":' + loginPageSchema() + '}'

const customFieldsSchema2 = (): string => '{"type":["array","string","null"],"description":"Default custom fields to be displayed.",' +
  '"items":' + customFieldsSchema() + ',"maxLength":0}'

const expandSchema25 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema10() + '}'

const pauseSchema = (): string => '{' +
  '"pause_at":{"type":"object","description":"When to pause the subscription.","additionalProperties":true},' +
  '"settings":{"type":"object","description":"Settings controlling billing behavior.","additionalProperties":true}}'

const expandSchema26 = (): string => '{"type":"string","description":"What `expand` can fill in on a checkout session.","examples":["customer","invoice","line_items","payment_intent","payment_link","setup_intent","shipping_cost.shipping_rate","subscription"]}'

const invoiceHistorySchema = (): string => '{"type":"object","description":"Information about showing the billing history.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{"enabled":' + enabledSchema() + '}}'

const expandSchema27 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema12() + '}'

const expandSchema28 = (): string => '{"type":"string","description":"What `expand` can fill in on a subscription schedule.","examples":["application","customer","default_settings.default_payment_method","default_settings.on_behalf_of","subscription","test_clock"]}'

const resumeSchema = (): string => '{' +
  '"resume_at":{"type":"object","description":"When to resume the subscription.","additionalProperties":true},' +
  '"settings":{"type":"object","description":"Settings controlling how the subscription resumes.","additionalProperties":true}}'

const expandSchema29 = (): string => '{"type":"string","description":"What `expand` can fill in on a refund.","examples":["balance_transaction","charge","customer","failure_balance_transaction","payment_intent","payment_method","source_transfer_reversal","transfer_reversal"]}'

const billingModeSchema = (): string => '{' +
  '"flexible":{"type":"object","description":"Configure behavior for flexible billing mode.","additionalProperties":true},' +
  '"type":' + typeSchema() + '}'

const metadataSchema7 = (): string => '{"type":["object","string","null"],"description":"Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it.",' +
  '"additionalProperties":{"type":["string","null"]},"maxLength":0}'

const packageDimensionsSchema = (): string => '{' +
  '"height":{"type":"number","description":"Height, in inches."},' +
  '"length":{"type":"number","description":"Length, in inches."},' +
  '"weight":{"type":"number","description":"Weight, in ounces."},' +
  '"width":{"type":"number","description":"Width, in inches."}}'

const expandSchema30 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema13() + '}'

const expandSchema31 = (): string => '{"type":"array",' +
  '"items":' + expandSchema13() + ',"description":"Related objects to answer in full."}'

const iconSchema = (): string => '{' +
  '"file":{"type":"string","description":"The ID of a File upload representing the icon."},' +
  '"type":{"type":"string","description":"The type of image for the icon.","examples":["file","url"]},' +
  '"url":{"type":"string","description":"The URL of the image."}}'

const adjustableQuantitySchema = (): string => '{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."},' +
  '"maximum":{"type":"integer","description":"The maximum quantity the customer can purchase."},' +
  '"minimum":{"type":"integer","description":"The minimum quantity the customer must purchase."}}'

const expandSchema32 = (): string => '{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of tax IDs.","examples":["data.customer","data.owner.account","data.owner.application","data.owner.customer"]},"description":"Related objects to answer in full."}'

const trialSettingsSchema = (): string => '{"type":"object","description":"Settings related to subscription trials.","additionalProperties":false,"required":["end_behavior"],' +
  '"properties":{' +
  '"end_behavior":{"type":"object","description":"How the subscription should behave.","additionalProperties":true}}}'

const billingThresholdsSchema4 = (): string => '{"type":["object","string","null"],"description":"Amount at which an invoice is made early.","required":["usage_gte"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + billingThresholdsSchema() + '}'

const currencyOptionsSchema2 = (): string => '{"type":"object","description":"Promotion codes defined in each available currency option.",' +
  '"additionalProperties":{"type":"object","additionalProperties":false,' +
  '"properties":{"minimum_amount":' + amountSchema2() + '}}}'

const currentTrialSchema = (): string => '{"type":"object","description":"The trial offer to apply to this subscription item.","required":["trial_offer"],"additionalProperties":false,' +
  '"properties":{' +
  '"trial_offer":{"type":"string","description":"The ID of the trial offer to apply to the subscription item."}}}'

const expandSchema33 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema20() + '}'

const numericSchema = (): string => '{"default_value":' + defaultValueSchema() + ',' +
  '"maximum_length":{"type":"number","description":"The maximum character length constraint."},' +
  '"minimum_length":{"type":"number","description":"The minimum character length requirement."}}'

const businessSchema = (): string => '{"type":"object","description":"Controls settings applied.","additionalProperties":false,"required":["enabled"],' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."},' +
  '"optional":' + optionalSchema() + '}}'

const periodSchema = (): string => '{"type":"object","description":"The period associated with this invoice item.","additionalProperties":false,"required":["end","start"],' +
  '"properties":{' +
  '"end":{"type":"integer","description":"The end of the period."},' +
  '"start":{"type":"integer","description":"The start of the period."}}}'

const customFieldsSchema3 = (): string => '{"type":"object","description":"Label and value printed on invoices.","additionalProperties":false,"required":["name","value"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"The name of the custom field."},' +
  '"value":{"type":"string","description":"The value of the custom field."}}}'

const taxDetailsSchema2 = (): string => '{"type":"object","description":"Tax code and place of performance.","additionalProperties":false,' +
  '"properties":' + taxDetailsSchema() + '}'

const expandSchema34 = (): string => '{"type":"string","description":"What `expand` can fill in on a list of customers.","examples":["data.cash_balance","data.default_source","data.invoice_credit_balance","data.invoice_settings.default_payment_method","data.sources","data.subscriptions","data.tax","data.tax_ids","data.test_clock"]}'

const expandSchema35 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema26() + '}'

const expandSchema36 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema28() + '}'

const expandSchema37 = (): string => '{"type":"string","description":"What `expand` can fill in on a charge.","examples":["application","application_fee","balance_transaction","customer","failure_balance_transaction","on_behalf_of","outcome.rule","payment_intent","refunds","review","source_transfer","transfer","transfer_data.destination"]}'

const paymentDetailsSchema = (): string => '{' +
  '"customer_reference":{"type":["string","null"],"description":"A unique value to identify the customer. An empty string or null clears it."},' +
  '"order_reference":{"type":["string","null"],"description":"A unique value assigned by the business to identify the transaction. An empty string or null clears it."}}'

const subscriptionPauseSchema = (): string => '{"type":"object","description":"Information about pausing subscriptions.","additionalProperties":false,' +
  '"properties":{' +
  '"duration":{"type":"object","description":"How long a subscription can be paused.","additionalProperties":true},' +
  '"enabled":' + enabledSchema() + '}}'

const discountsSchema2 = (): string => '{"type":"object","description":"Exactly one of the three.","additionalProperties":false,' +
  '"properties":{' +
  '"coupon":{"type":"string","description":"ID of a coupon."},' +
  '"discount":{"type":"string","description":"ID of an existing discount."},' +
  '"promotion_code":{"type":"string","description":"ID of a promotion code."}}}'

const radarOptionsSchema = (): string => '{"type":"object","description":"Options to configure Radar.","additionalProperties":false,' +
  '"properties":{' +
  '"referrer":{"type":["string","null"],"description":"The referrer URL of the current checkout session. An empty string or null clears it."},' +
  '"session":{"type":"string","description":"ID of a Radar session."}}}'

const flexibleSchema = (): string => '{"type":"object","description":"Configure behavior for flexible billing mode.","additionalProperties":false,' +
  '"properties":{' +
  '"proration_discounts":{"type":"string","description":"Whether prorations show their discounts separately (`itemized`) or within the amount (`included`).","examples":["included","itemized"]}}}'

const expandSchema38 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema29() + '}'

const expandSchema39 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a customer.","examples":["cash_balance","default_source","invoice_credit_balance","invoice_settings.default_payment_method","sources","subscriptions","tax","tax_ids","test_clock"]}}'

const createdSchema = (): string => '{"type":"object","description":"Unix seconds.","additionalProperties":false,' +
  '"properties":{' +
  '"gt":{"type":"integer","description":"Later than."},' +
  '"gte":{"type":"integer","description":"At or later than."},' +
  '"lt":{"type":"integer","description":"Earlier than."},' +
  '"lte":{"type":"integer","description":"At or earlier than."}}}'

const transferDataSchema5 = (): string => '{"type":"object","description":"The connected account that receives the money.","additionalProperties":false,"required":["destination"],' +
  '"properties":' + transferDataSchema2() + '}'

const transferDataSchema6 = (): string => '{"type":"object","description":"The connected account that receives the money.","additionalProperties":false,"required":["destination"],' +
  '"properties":' + transferDataSchema3() + '}'

const issuerSchema2 = (): string => '{"type":"object","description":"The connected account that issues the invoice.","additionalProperties":false,"required":["type"],' +
  '"properties":' + liabilitySchema() + '}'

const hooksSchema = (): string => '{"type":"object","description":"Automations to be run during the payment intent lifecycle.","additionalProperties":false,' +
  '"properties":{' +
  '"inputs":{"type":"object","description":"Arguments passed in automations.","additionalProperties":false,' +
  '"properties":{' +
  '"tax":{"type":"object","description":"Tax arguments for automations.","additionalProperties":true}}}}}'

const taxIdCollectionSchema = (): string => '{"type":"object","description":"Controls tax ID collection during checkout.","additionalProperties":false,"required":["enabled"],' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Enable tax ID collection during checkout."},' +
  '"required":{"type":"string","description":"Whether a tax ID is required during checkout.","examples":["if_supported","never"]}}}'

const customerUpdateSchema = (): string => '{' +
  '"allowed_updates":{"type":["array","string","null"],"description":"The types of customer updates that are supported.",' +
  '"items":{"type":"string","description":"What customers can change about themselves.","examples":["address","email","name","phone","shipping","tax_id"]},"maxLength":0},' +
  '"enabled":' + enabledSchema() + '}'

const paymentMethodUpdateSchema = (): string => '{"type":"object","description":"Information about updating payment methods.","additionalProperties":false,"required":["enabled"],' +
  '"properties":{"enabled":' + enabledSchema() + ',' +
  '"payment_method_configuration":{"type":["string","null"],"description":"The Payment Method Configuration to use. An empty string or null clears it."}}}'

const billingThresholdsSchema5 = (): string => '{"type":["object","string","null"],"description":"Amount at which an invoice is made early. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + billingThresholdsSchema3() + '}'

const expandSchema40 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a quote.","examples":["application","computed.upfront.line_items","customer","default_tax_rates","discounts","from_quote.quote","invoice","line_items","on_behalf_of","subscription","subscription_schedule","test_clock","transfer_data.destination"]}}'

const expandSchema41 = (): string => '{"type":"string","description":"What `expand` can fill in on a dispute.","examples":["charge","evidence.cancellation_policy","evidence.customer_communication","evidence.customer_signature","evidence.duplicate_charge_documentation","evidence.receipt","evidence.refund_policy","evidence.service_documentation","evidence.shipping_documentation","evidence.uncategorized_file","payment_intent"]}'

const addressSchema = (): string => '{' +
  '"city":{"type":"string","description":"City, town or village."},' +
  '"country":{"type":"string","description":"Two-letter country code."},' +
  '"line1":{"type":"string","description":"Street and number."},' +
  '"line2":{"type":"string","description":"Flat, suite or the like."},' +
  '"postal_code":{"type":"string","description":"ZIP or postal code."},' +
  '"state":' + stateSchema() + '}'

const billingModeSchema2 = (): string => '{"type":"object","description":"How prorations and invoices for subscriptions are calculated.","additionalProperties":false,"required":["type"],' +
  '"properties":' + billingModeSchema() + '}'

const paymentDataSchema = (): string => '{"type":"object","description":"The data with which to populate the destination payment.","additionalProperties":false,' +
  '"properties":{' +
  '"description":{"type":"string","description":"An arbitrary string attached."},' +
  '"metadata":' + metadataSchema5() + '}}'

const automaticTaxSchema2 = (): string => '{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."},' +
  '"liability":{"type":"object","description":"The account that\'s liable for tax.","additionalProperties":false,"required":["type"],' +
  '"properties":' + liabilitySchema() + '}}'

const customFieldsSchema4 = (): string => '{"type":["array","string","null"],"description":"Up to 4 custom fields to be displayed on the invoice.",' +
  '"items":' + customFieldsSchema3() + ',"maxLength":0}'

const expandSchema42 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a payment intent.","examples":["amount_details.line_items","application","customer","customer.invoice_settings.default_payment_method","latest_charge","latest_charge.balance_transaction","on_behalf_of","payment_method","payment_record","review","source","transfer_data.destination"]}}'

const createdSchema2 = (): string => '{"description":"Unix seconds; a moment or a range of moments of creation.","anyOf":[{"type":"integer"},' + createdSchema() + ']}'

const discountsSchema3 = (): string => '{"type":["array","string","null"],"description":"Coupons, promotion codes and discounts.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0}'

const cashBalanceSchema = (): string => '{"type":"object","description":"Balance information and default balance settings for this customer.","additionalProperties":false,' +
  '"properties":{' +
  '"settings":{"type":"object","description":"Settings controlling the behavior of the customer\'s cash balance.","additionalProperties":false,' +
  '"properties":{' +
  '"reconciliation_mode":{"type":"string","description":"How funds transferred.","examples":["automatic","manual","merchant_default"]}}}}}'

const discountsSchema4 = (): string => '{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the subscription item.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0}'

const expandSchema43 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema41() + '}'

const expandSchema44 = (): string => '{"type":"string","description":"What `expand` can fill in on a list of invoices.","examples":["data.account_tax_ids","data.application","data.confirmation_secret","data.customer","data.default_payment_method","data.default_source","data.discounts","data.from_invoice.invoice","data.latest_revision","data.lines.data.discounts","data.on_behalf_of","data.parent.subscription_details.subscription","data.payments","data.test_clock","data.total_discount_amounts.discount"]}'

const customUnitAmountSchema = (): string => '{"type":"object","description":"An amount that the customer chooses.","additionalProperties":false,"required":["enabled"],' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."},' +
  '"maximum":{"type":"integer","description":"The maximum unit amount the customer can specify."},' +
  '"minimum":{"type":"integer","description":"The minimum unit amount the customer can specify."},' +
  '"preset":{"type":"integer","description":"The starting unit amount which can be updated."}}}'

const addressSchema2 = (): string => '{"type":"object","description":"Shipping address.","additionalProperties":false,' +
  '"properties":' + addressSchema() + '}'

const paymentDetailsSchema2 = (): string => '{"type":["object","string","null"],"description":"Industry-specific information about the charge. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + paymentDetailsSchema() + '}'

const expandSchema45 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on an invoice.","examples":["account_tax_ids","application","confirmation_secret","customer","default_payment_method","default_source","discounts","from_invoice.invoice","latest_revision","lines.data.discounts","on_behalf_of","parent.subscription_details.subscription","payments","payments.data.payment.payment_intent","test_clock","total_discount_amounts.discount"]}}'

const subscriptionCancelSchema = (): string => '{' +
  '"cancellation_reason":{"type":"object","description":"Whether and which reasons are asked for.","additionalProperties":true},' +
  '"enabled":' + enabledSchema() + ',' +
  '"mode":{"type":"string","description":"Whether it happens at once or at the end of the period.","examples":["at_period_end","immediately"]},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + '}'

const expandSchema46 = (): string => '{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a subscription.","examples":["application","customer","default_payment_method","default_source","discounts","items.data.discounts","items.data.price.product","items.data.price.tiers","latest_invoice","latest_invoice.confirmation_secret","latest_invoice.payments","latest_invoice.total_discount_amounts.discount","on_behalf_of","pending_setup_intent","schedule","test_clock"]}}'

const ownerSchema = (): string => '{"type":"object","description":"The account or customer the tax ID belongs to.","additionalProperties":false,"required":["type"],' +
  '"properties":{' +
  '"account":{"type":"string","description":"Connected Account the tax ID belongs to."},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"type":{"type":"string","description":"Type of owner referenced.","examples":["account","application","customer","self"]}}}'

const expandSchema47 = (): string => '{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of subscriptions.","examples":["data.application","data.customer","data.default_payment_method","data.default_source","data.discounts","data.items.data.discounts","data.latest_invoice","data.latest_invoice.confirmation_secret","data.latest_invoice.payments","data.latest_invoice.total_discount_amounts.discount","data.on_behalf_of","data.pending_setup_intent","data.schedule","data.test_clock"]},"description":"Related objects to answer in full."}'

const automaticTaxSchema3 = (): string => '{"type":"object","description":"Automatic tax settings for this subscription.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '}'

const consentCollectionSchema = (): string => '{' +
  '"payment_method_reuse_agreement":{"type":"object","description":"How the agreement to reuse is shown.","required":["position"],"additionalProperties":false,' +
  '"properties":{' +
  '"position":{"type":"string","description":"Whether Stripe\'s text about reuse is shown (`auto`) or `hidden`.","examples":["auto","hidden"]}}},' +
  '"promotions":{"type":"string","description":"Whether consent to promotions is asked for.","examples":["auto","none"]},' +
  '"terms_of_service":{"type":"string","description":"Whether the terms of service must be accepted.","examples":["none","required"]}}'

const automaticTaxSchema4 = (): string => '{"type":"object","description":"Settings for automatic tax lookup for this invoice.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '}'

const trialSettingsSchema2 = (): string => '{"type":"object","description":"Settings related to subscription trials.","additionalProperties":false,"required":["end_behavior"],' +
  '"properties":{' +
  '"end_behavior":{"type":"object","description":"How the subscription should behave when the user\'s free trial ends.","additionalProperties":false,' +
  '"properties":{"billing_cycle_anchor":' + billingCycleAnchorSchema3() + ',' +
  '"missing_payment_method":{"type":"string","description":"How the subscription should change.","examples":["cancel","create_invoice","pause"]}}}}}'

const mandateDataSchema = (): string => '{' +
  '"customer_acceptance":{"type":"object","description":"Details about the customer acceptance of the Mandate.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"accepted_at":{"type":"integer","description":"When the customer accepted it, Unix seconds."},' +
  '"offline":{"type":"object","description":"Only for `offline`.","additionalProperties":true},' +
  '"online":{"type":"object","description":"Only for `online`.","additionalProperties":true},' +
  '"type":{"type":"string","description":"How the customer agreed: `online` or `offline`.","examples":["offline","online"]}}}}'

const nameCollectionSchema = (): string => '{"business":' + businessSchema() + ',' +
  '"individual":' + businessSchema() + '}'

const billingCycleAnchorConfigSchema = (): string => '{"type":"object","description":"Fixed calendar values for the billing cycle.","additionalProperties":false,"required":["day_of_month"],' +
  '"properties":{' +
  '"day_of_month":{"type":"integer","description":"The day of the month the anchor should be."},' +
  '"hour":{"type":"integer","description":"The hour of the day the anchor should be."},' +
  '"minute":{"type":"integer","description":"The minute of the hour the anchor should be."},' +
  '"month":{"type":"integer","description":"The month to start full cycle periods."},' +
  '"second":{"type":"integer","description":"The second of the minute the anchor should be."}}}'

const addressSchema3 = (): string => '{"type":["object","string","null"],"description":"Postal address, also used to work out tax. An empty string or null clears it.","additionalProperties":false,"required":[],"maxLength":0,' +
  '"properties":' + addressSchema() + '}'

const priceDataSchema = (): string => '{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"ID of the product."},' +
  '"recurring":' + recurringSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":{"type":"integer","description":"Minor currency unit."},' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema2() + '}'

const addressSchema4 = (): string => '{' +
  '"city":{"type":["string","null"],"description":"City, town or village. An empty string or null clears it."},' +
  '"country":{"type":"string","description":"Two-letter country code."},' +
  '"line1":{"type":["string","null"],"description":"Street and number. An empty string or null clears it."},' +
  '"line2":{"type":["string","null"],"description":"Flat, suite or the like. An empty string or null clears it."},' +
  '"postal_code":{"type":["string","null"],"description":"ZIP or postal code. An empty string or null clears it."},' +
  '"state":{"type":["string","null"],"description":"State, county or province. An empty string or null clears it."}}'

const billingModeSchema3 = (): string => '{"type":"object","description":"How prorations and invoices for subscriptions are calculated and orchestrated.","additionalProperties":false,"required":["type"],' +
  '"properties":{"flexible":' + flexibleSchema() + ',' +
  '"type":' + typeSchema() + '}}'

const priceDataSchema2 = (): string => '{"type":"object","description":"Data used to generate a new Price object inline.","additionalProperties":false,"required":["currency","product"],' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"The ID of the Product."},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}}'

const cancellationDetailsSchema = (): string => '{"type":"object","description":"Details about why this subscription was canceled.","additionalProperties":false,' +
  '"properties":{' +
  '"comment":{"type":["string","null"],"description":"Additional comments about why the user canceled the subscription. An empty string or null clears it."},' +
  '"feedback":{"type":["string","null"],"description":"The customer submitted reason for why they canceled. An empty string or null clears it.","examples":["customer_service","low_quality","missing_features","other","switched_service","too_complex","too_expensive","unused"]},' +
  '"feedback_option":{"type":"string","description":"Customized feedback options."}}}'

const excludedPaymentMethodTypesSchema = (): string => '{"type":"string","description":"A way to pay that is not offered.","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}'

const shippingDetailsSchema = (): string => '{"address":' + addressSchema2() + ',' +
  '"name":{"type":"string","description":"Recipient name."},' +
  '"phone":' + phoneSchema2() + '}'

const tiersSchema = (): string => '{"type":"object","description":"What one more unit costs up to a quantity.","additionalProperties":false,"required":["up_to"],' +
  '"properties":{"flat_amount":' + amountSchema2() + ',' +
  '"flat_amount_decimal":' + unitAmountDecimalSchema() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + ',' +
  '"up_to":{"description":"The upper bound of this tier.","anyOf":[{"type":"string","examples":["inf"]},{"type":"integer"}]}}}'

const priceDataSchema3 = (): string => '{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"The ID of the Product."},' +
  '"product_data":' + productDataSchema() + ',' +
  '"recurring":' + recurringSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}'

const invoiceSettingsSchema2 = (): string => '{"account_tax_ids":' + accountTaxIdsSchema2() + ',' +
  '"custom_fields":{"type":["array","string","null"],"description":"Up to 4 custom fields to be displayed. An empty string or null clears it.",' +
  '"items":' + customFieldsSchema() + ',"maxLength":0},' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"footer":' + footerSchema() + ',' +
  '"issuer":' + issuerSchema() + '}'

const inputSchema = (): string => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}'

const paymentMethodTypesSchema = (): string => '{"type":["array","string","null"],"description":"Types that are offered. An empty string or null clears it.",' +
  '"items":{"type":"string","description":"A way to pay invoices.","examples":["ach_credit_transfer","ach_debit","acss_debit","affirm","alipay","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","jp_credit_transfer","kakao_pay","klarna","konbini","kr_card","link","mb_way","multibanco","naver_pay","nz_bank_account","p24","pay_by_bank","payco","paynow","paypal","payto","pix","promptpay","revolut_pay","satispay","sepa_credit_transfer","sepa_debit","sequra","sofort","swish","twint","upi","us_bank_account","wechat_pay"]},"maxLength":0}'

const refundsSchema = (): string => '{"type":"object","description":"A refund that belongs to the credit note.","additionalProperties":false,' +
  '"properties":{"amount_refunded":' + amountSchema2() + ',' +
  '"payment_record_refund":{"type":"object","description":"The PaymentRecord refund details to link to this credit note.","required":["payment_record","refund_group"],"additionalProperties":false,' +
  '"properties":{' +
  '"payment_record":{"type":"string","description":"The ID of the PaymentRecord with the refund."},' +
  '"refund_group":{"type":"string","description":"The PaymentRecord refund group to link."}}},' +
  '"refund":{"type":"string","description":"ID of an existing refund to link this credit note to."},' +
  '"type":{"type":"string","description":"Type of the refund.","examples":["payment_record_refund","refund"]}}}'

const shippingSchema = (): string => '{"address":' + addressSchema2() + ',' +
  '"carrier":{"type":"string","description":"The delivery service that shipped a physical product."},' +
  '"name":{"type":"string","description":"Recipient name."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"tracking_number":' + trackingNumberSchema() + '}'

const optionalItemsSchema = (): string => '{"type":"array","description":"Optional items the customer can add to their order at checkout.",' +
  '"items":{"type":"object","description":"An item that the customer may add to the purchase.","additionalProperties":false,"required":["price","quantity"],' +
  '"properties":{' +
  '"adjustable_quantity":{"type":"object","description":"Settings for the customer.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + adjustableQuantitySchema() + '},' +
  '"price":' + priceSchema2() + ',' +
  '"quantity":{"type":"integer","description":"How many are in the line at first."}}}}'

const renderingSchema = (): string => '{"type":"object","description":"How invoices look.","additionalProperties":false,' +
  '"properties":{"amount_tax_display":' + amountTaxDisplaySchema() + ',' +
  '"pdf":{"type":"object","description":"Invoice pdf rendering options.","additionalProperties":false,' +
  '"properties":{' +
  '"page_size":{"type":"string","description":"Page size for invoice PDF.","examples":["a4","auto","letter"]}}},' +
  '"template":{"type":"string","description":"ID of the invoice rendering template to use for this invoice."},' +
  '"template_version":{"type":["integer","string","null"],"description":"The specific version of invoice rendering template to use for this invoice. An empty string or null clears it.","maxLength":0}}}'

const excludedPaymentMethodTypesSchema2 = (): string => '{"type":["array","string","null"],"description":"The list of payment method types to exclude from use with this payment. An empty string or null clears it.",' +
  '"items":' + excludedPaymentMethodTypesSchema() + ',"maxLength":0}'

const shippingSchema2 = (): string => '{"type":["object","string","null"],"description":"The shipping address and recipient, printed on invoices. An empty string or null clears it.","additionalProperties":false,"required":["address","name"],"maxLength":0,' +
  '"properties":{' +
  '"address":{"type":"object","description":"Postal address.","additionalProperties":false,' +
  '"properties":' + addressSchema() + '},' +
  '"name":{"type":"string","description":"Recipient."},' +
  '"phone":' + phoneSchema() + '}}'

const shippingOptionsSchema = (): string => '{' +
  '"shipping_rate":{"type":"string","description":"The ID of the Shipping Rate to use."},' +
  '"shipping_rate_data":{"type":"object","description":"Parameters to be passed.","required":["display_name"],"additionalProperties":false,' +
  '"properties":{' +
  '"delivery_estimate":{"type":"object","description":"The estimated range.","additionalProperties":true},' +
  '"display_name":{"type":"string","description":"The name of the shipping rate."},' +
  '"fixed_amount":{"type":"object","description":"A fixed amount to charge for shipping.","additionalProperties":true},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tax_code":{"type":"string","description":"A tax code ID."},' +
  '"type":{"type":"string","description":"The type of calculation to use.","examples":["fixed_amount"]}}}}'

const billingSchedulesSchema = (): string => '{' +
  '"applies_to":{"type":"array","description":"Configure billing schedule differently for individual subscription items.",' +
  '"items":{"type":"object","description":"What the billing schedule applies to.","additionalProperties":false,"required":["type"],' +
  '"properties":{"price":' + priceSchema() + ',' +
  '"type":{"type":"string","description":"Whether it applies to prices or to the whole subscription.","examples":["price"]}}}},' +
  '"bill_until":{"type":"object","description":"The end date for the billing schedule.","additionalProperties":false,"required":["type"],' +
  '"properties":{' +
  '"duration":{"type":"object","description":"The billing period.","additionalProperties":true},' +
  '"timestamp":{"type":"integer","description":"The end date of the billing schedule."},' +
  '"type":{"type":"string","description":"What the time is given by.","examples":["duration","timestamp"]}}},' +
  '"key":' + keySchema() + '}'

const priceDataSchema4 = (): string => '{"type":"object","description":"Data used to generate a new Price object inline.","additionalProperties":false,"required":["currency","product","recurring"],' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"ID of the product."},' +
  '"recurring":{"type":"object","description":"How often the price recurs.","additionalProperties":false,"required":["interval"],' +
  '"properties":{' +
  '"interval":{"type":"string","description":"Unit of the billing period.","examples":["day","week","month","year"]},' +
  '"interval_count":{"type":"integer","description":"Intervals between two bills."}}},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":{"type":"integer","description":"Minor currency unit."},' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema2() + '}}'

const shippingSchema3 = (): string => '{"type":["object","string","null"],"description":"Shipping information for this payment intent. An empty string or null clears it.","additionalProperties":false,"required":["address","name"],"maxLength":0,' +
  '"properties":' + shippingSchema() + '}'

const billingDetailsSchema = (): string => '{"type":"object","description":"Name and address of the payer.","additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":["object","string","null"],"description":"Billing address. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + addressSchema() + '},' +
  '"email":{"type":["string","null"],"description":"E-mail address. An empty string or null clears it."},' +
  '"name":{"type":["string","null"],"description":"Full name. An empty string or null clears it."},' +
  '"phone":' + phoneSchema2() + ',' +
  '"tax_id":{"type":"string","description":"Taxpayer identification number."}}}'

const subscriptionUpdateSchema = (): string => '{"billing_cycle_anchor":' + billingCycleAnchorSchema3() + ',' +
  '"default_allowed_updates":{"type":["array","string","null"],"description":"The types of subscription updates.",' +
  '"items":{"type":"string","examples":["price","promotion_code","quantity"]},"maxLength":0},' +
  '"enabled":' + enabledSchema() + ',' +
  '"products":{"type":["array","string","null"],"description":"The products and their prices.",' +
  '"items":{"type":"object","description":"A product that customers can change to, with its prices.","additionalProperties":true},"maxLength":0},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"schedule_at_period_end":{"type":"object","description":"When updates wait for the end of the period.","additionalProperties":true},' +
  '"trial_update_behavior":{"type":"string","description":"The behavior when updating a subscription.","examples":["continue_trial","end_trial"]}}'

const allowedPaymentMethodTypesSchema = (): string => '{"type":"string","description":"A way to pay that may be offered.","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boku_promptpay","boleto","capchase_pay","card","card_present","cashapp","check_scan","click_to_pay","crypto","customer_balance","demo_pay","duitnow","dummy_auth_push","dummy_passthrough_card","edenred","eps","fpx","gcash","getbalance","gift_card","giropay","gopay","grabpay","id_bank_transfer","ideal","interac_present","kakao_pay","klarna","knet","konbini","kr_card","kr_market","kriya","link","mb_way","mobilepay","momo","mondu","multibanco","naver_pay","netbanking","ng_bank","ng_bank_transfer","ng_card","ng_market","ng_ussd","ng_wallet","nz_bank_account","octopus","oxxo","p24","paper_check","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","qris","rechnung","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","shop_pay","shopeepay","sofort","south_korea_market","stripe_balance","sunbit","swish","tamara","test_pay","touch_n_go","truemoney","twint","upi","us_bank_account","us_cash_voucher","vipps","wechat_pay","wero","zip"]}'

const invoiceSettingsSchema3 = (): string => '{"type":"object","description":"Defaults for invoices of this customer.","additionalProperties":false,' +
  '"properties":{' +
  '"custom_fields":{"type":["array","string","null"],"description":"Up to four labels and values printed on invoices. An empty string or null clears it.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["name","value"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"Label of the field, at most 40 characters."},' +
  '"value":{"type":"string","description":"Text of the field, at most 140 characters."}}},"maxLength":0},' +
  '"default_payment_method":{"type":"string","description":"ID of an attached payment method to charge for invoices and subscriptions."},' +
  '"footer":{"type":"string","description":"Text at the foot of invoices."},' +
  '"rendering_options":{"type":["object","string","null"],"description":"How invoice PDFs look. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":{"amount_tax_display":' + amountTaxDisplaySchema() + ',' +
  '"template":{"type":"string","description":"ID of an invoice rendering template."}}}}}'

const typeSchema2 = (): string => '{"type":"string","description":"Type of the tax ID.","examples":["ad_nrt","ae_trn","al_tin","am_tin","ao_tin","ar_cuit","au_abn","au_acn","au_arn","au_wpn","aw_tin","az_tin","ba_tin","bb_tin","bd_bin","bf_ifu","bg_uic","bh_vat","bj_ifu","bo_tin","br_cnpj","br_cpf","bs_tin","bw_vat","by_tin","ca_bn","ca_gst_hst","ca_pst_bc","ca_pst_mb","ca_pst_sk","ca_qst","cd_nif","ch_uid","ch_vat","ci_vat","cl_tin","cm_niu","cn_tin","co_nit","cr_tin","cv_nif","cz_dic","de_stn","do_rcn","ec_ruc","eg_tin","es_cif","et_tin","eu_oss_vat","eu_vat","fo_vat","fr_siren","fr_siret","fr_spi","gb_vat","ge_vat","gh_tin","gi_tin","gn_nif","hk_br","hr_oib","hu_tin","ic_nif","id_npwp","il_vat","in_gst","is_kt","is_vat","it_cf","jp_cn","jp_rn","jp_trn","ke_pin","kg_tin","kh_tin","kr_brn","kz_bin","la_tin","li_uid","li_vat","lk_vat","ma_vat","md_cf","md_vat","me_pib","mk_vat","mr_nif","mu_vat","mx_rfc","my_frp","my_itn","my_sst","mz_nuit","ng_tin","no_vat","no_voec","np_pan","nz_bn","nz_gst","om_vat","pe_ruc","ph_tin","pl_nip","pt_nif","py_ruc","ro_tin","rs_pib","ru_inn","ru_kpp","sa_vat","sg_gst","sg_uen","si_tin","sm_coe","sn_ninea","sr_fin","sv_nit","th_vat","tj_tin","tr_tin","tt_bir","tt_vat","tw_vat","tz_vat","ua_vat","ug_tin","us_ein","uy_ruc","uz_tin","uz_vat","ve_rif","vn_tin","za_vat","zm_tin","zw_tin"]}'

const allowedPaymentMethodTypesSchema2 = (): string => '{"type":"array","description":"The list of payment method types to allow for this setup intent.",' +
  '"items":' + allowedPaymentMethodTypesSchema() + '}'

const allowedPaymentMethodTypesSchema3 = (): string => '{"type":"array","description":"The list of payment method types allowed for use with this payment.",' +
  '"items":' + allowedPaymentMethodTypesSchema() + '}'

const customTextSchema = (): string => '{"type":"object","description":"Display additional text for your customers using custom text.","additionalProperties":false,' +
  '"properties":{' +
  '"after_submit":{"type":["object","string","null"],"description":"Text shown after the button. An empty string or null clears it.","required":["message"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + afterSubmitSchema() + '},' +
  '"shipping_address":{"type":["object","string","null"],"description":"The shipping address, or text beside it. An empty string or null clears it.","required":["message"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + afterSubmitSchema() + '},' +
  '"submit":{"type":["object","string","null"],"description":"Text shown beside the button. An empty string or null clears it.","required":["message"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + afterSubmitSchema() + '},' +
  '"terms_of_service_acceptance":{"type":["object","string","null"],"description":"Custom text that should be displayed. An empty string or null clears it.","required":["message"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + afterSubmitSchema() + '}}}'

const shippingAddressCollectionSchema = (): string => '{' +
  '"allowed_countries":{"type":"array","description":"Two-letter codes of the countries that goods are shipped to.",' +
  '"items":{"type":"string","description":"Two-letter code of a country that goods are shipped to.","examples":["AC","AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CV","CW","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MK","ML","MM","MN","MO","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SZ","TA","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","US","UY","UZ","VA","VC","VE","VG","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ZZ"]}}}'

const taxIdDataSchema = (): string => '{"type":"array","description":"The customer\'s tax IDs.",' +
  '"items":{"type":"object","description":"A number under which the customer pays taxes.","additionalProperties":false,"required":["type","value"],' +
  '"properties":{"type":' + typeSchema2() + ',' +
  '"value":{"type":"string","description":"Value of the tax ID."}}}}'

const linesSchema = (): string => '{"type":"object","description":"What is credited, as a line.","additionalProperties":false,"required":["type"],' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"description":{"type":"string","description":"The description of the credit note line item."},' +
  '"invoice_line_item":{"type":"string","description":"The invoice line item to credit."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"quantity":{"type":"integer","description":"The line item quantity to credit."},' +
  '"tax_amounts":{"type":["array","string","null"],"description":"Up to 20 tax amounts for the credit note line item. An empty string or null clears it.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["amount","tax_rate","taxable_amount"],' +
  '"properties":{"amount":' + amountSchema() + ',' +
  '"tax_rate":{"type":"string","description":"The id of the tax rate for this tax amount."},' +
  '"taxable_amount":' + amountSchema2() + '}},"maxLength":0},' +
  '"tax_rates":{"type":["array","string","null"],"description":"The tax rates which apply to the credit note line item. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"type":{"type":"string","description":"Type of the credit note line item.","examples":["custom_line_item","invoice_line_item"]},' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}}'

const currencyOptionsSchema3 = (): string => '{"type":"object","description":"What is charged in one more currency.","additionalProperties":false,' +
  '"properties":{"custom_unit_amount":' + customUnitAmountSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tiers":{"type":"array","description":"Each element represents a pricing tier.",' +
  '"items":' + tiersSchema() + '},' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}}'

const customFieldsSchema5 = (): string => '{"type":"array","description":"Collect additional information from your customer using custom fields.",' +
  '"items":{"type":"object","description":"A field that the page asks for in addition.","additionalProperties":false,"required":["key","label","type"],' +
  '"properties":{' +
  '"dropdown":{"type":"object","description":"Configuration for `type=dropdown` fields.","required":["options"],"additionalProperties":false,' +
  '"properties":{"default_value":' + defaultValueSchema() + ',' +
  '"options":{"type":"array","description":"The options available for the customer to select.",' +
  '"items":{"type":"object","additionalProperties":true}}}},' +
  '"key":{"type":"string","description":"String of your choice."},' +
  '"label":{"type":"object","description":"The label for the field, displayed to the customer.","required":["custom","type"],"additionalProperties":false,' +
  '"properties":{' +
  '"custom":{"type":"string","description":"Custom text for the label, displayed."},' +
  '"type":{"type":"string","description":"The type of the label.","examples":["custom"]}}},' +
  '"numeric":{"type":"object","description":"Configuration for `type=numeric` fields.","additionalProperties":false,' +
  '"properties":' + numericSchema() + '},' +
  '"optional":' + optionalSchema() + ',' +
  '"text":{"type":"object","description":"Configuration for `type=text` fields.","additionalProperties":false,' +
  '"properties":' + numericSchema() + '},' +
  '"type":{"type":"string","description":"The type of the field.","examples":["dropdown","numeric","text"]}}}}'

const addInvoiceItemsSchema2 = (): string => '{"type":"array","description":"Items for the next invoice only.",' +
  '"items":{"type":"object","description":"What is charged once, on the next invoice.","additionalProperties":false,' +
  '"properties":{"discountable":' + discountableSchema() + ',' +
  '"discounts":{"type":"array","description":"The coupons to redeem into discounts for the item.",' +
  '"items":' + discountsSchema2() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"period":{"type":"object","description":"The period associated with this invoice item.","required":["end","start"],"additionalProperties":false,' +
  '"properties":{' +
  '"end":{"type":"object","description":"End of the invoice item period.","additionalProperties":true},' +
  '"start":{"type":"object","description":"Start of the invoice item period.","additionalProperties":true}}},' +
  '"price":' + priceSchema() + ',' +
  '"price_data":' + priceDataSchema2() + ',' +
  '"quantity":{"type":"integer","description":"Quantity for this item."},' +
  '"tax_rates":{"type":["array","string","null"],"description":"The tax rates which apply to the item. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0}}}}'

const amountDetailsSchema = (): string => '{"discount_amount":' + discountAmountSchema() + ',' +
  '"enforce_arithmetic_validation":{"type":"boolean","description":"Set to `false` to return arithmetic validation errors."},' +
  '"line_items":{"type":["array","string","null"],"description":"Line items, each containing information about a product. An empty string or null clears it.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["product_name","quantity","unit_cost"],' +
  '"properties":{"discount_amount":' + amountSchema2() + ',' +
  '"payment_method_options":{"type":"object","description":"Options by type of payment method.","additionalProperties":true},' +
  '"product_code":{"type":"string","description":"The product code of the line item, such as an SKU."},' +
  '"product_name":{"type":"string","description":"The product name of the line item."},' +
  '"quantity":{"type":"integer","description":"The quantity of items."},' +
  '"tax":{"type":"object","description":"Details of the tax on the item.","additionalProperties":true},' +
  '"unit_cost":{"type":"integer","description":"The unit cost of the line item represented."},' +
  '"unit_of_measure":{"type":"string","description":"A unit of measure for the line item."}}},"maxLength":0},' +
  '"shipping":{"type":["object","string","null"],"description":"Details of the shipping portion of the amount. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":{"amount":' + discountAmountSchema() + ',' +
  '"from_postal_code":{"type":["string","null"],"description":"Postal code it is sent from. An empty string or null clears it."},' +
  '"to_postal_code":{"type":["string","null"],"description":"Postal code it is sent to. An empty string or null clears it."}}},' +
  '"tax":{"type":["object","string","null"],"description":"Details of the tax portion of the amount. An empty string or null clears it.","additionalProperties":false,"required":["total_tax_amount"],"maxLength":0,' +
  '"properties":{"total_tax_amount":' + amountSchema2() + '}}}'

const amountDetailsSchema2 = (): string => '{"type":"object","description":"Industry-specific information about the amount.","additionalProperties":false,' +
  '"properties":' + amountDetailsSchema() + '}'

const amountDetailsSchema3 = (): string => '{"type":["object","string","null"],"description":"Industry-specific information about the amount. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + amountDetailsSchema() + '}'

const defaultSettingsSchema = (): string => '{"type":"object","description":"Object representing the subscription schedule\'s default settings.","additionalProperties":false,' +
  '"properties":{"application_fee_percent":' + applicationFeePercentSchema2() + ',' +
  '"automatic_tax":{"type":"object","description":"Default settings for automatic tax computation.","additionalProperties":false,"required":["enabled"],' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether it is on."},' +
  '"liability":{"type":"object","description":"The account that\'s liable for tax.","additionalProperties":true}}},' +
  '"billing_cycle_anchor":{"type":"string","description":"When billing periods start.","examples":["automatic","phase_start"]},' +
  '"billing_thresholds":' + billingThresholdsSchema5() + ',' +
  '"collection_method":' + collectionMethodSchema2() + ',' +
  '"default_payment_method":' + defaultPaymentMethodSchema2() + ',' +
  '"description":{"type":["string","null"],"description":"Subscription description, meant to be displayable to the customer. An empty string or null clears it."},' +
  '"invoice_settings":{"type":"object","description":"All invoices will be billed using the specified settings.","additionalProperties":false,' +
  '"properties":{"account_tax_ids":' + accountTaxIdsSchema2() + ',' +
  '"custom_fields":{"type":["array","string","null"],"description":"Up to four fields that are shown on the invoices. An empty string or null clears it.",' +
  '"items":' + customFieldsSchema() + ',"maxLength":0},' +
  '"days_until_due":{"type":"integer","description":"Days to pay."},' +
  '"description":{"type":["string","null"],"description":"Text at the head of each invoice. An empty string or null clears it."},' +
  '"footer":{"type":["string","null"],"description":"Text at the foot of each invoice. An empty string or null clears it."},' +
  '"issuer":' + issuerSchema() + '}},' +
  '"on_behalf_of":' + onBehalfOfSchema3() + ',' +
  '"transfer_data":{"type":["object","string","null"],"description":"The connected account that receives the money. An empty string or null clears it.","additionalProperties":false,"required":["destination"],"maxLength":0,' +
  '"properties":' + transferDataSchema2() + '}}}'

const paymentSettingsSchema = (): string => '{"type":"object","description":"Configuration settings for the payment intent that is generated when the invoice is finalized.","additionalProperties":false,' +
  '"properties":{"default_mandate":' + defaultMandateSchema() + ',' +
  '"payment_method_options":{"type":"object","description":"Options by type of payment method.","additionalProperties":false,' +
  '"properties":{' +
  '"acss_debit":{"type":["object","string","null"],"description":"Only for `acss_debit`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"bancontact":{"type":["object","string","null"],"description":"Only for `bancontact`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"billie":{"type":["object","string","null"],"description":"Only for `billie`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"blik":{"type":["object","string","null"],"description":"Only for `blik`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"card":{"type":["object","string","null"],"description":"Only for `card`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"customer_balance":{"type":["object","string","null"],"description":"Only for `customer_balance`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"konbini":{"type":["object","string","null"],"description":"Only for `konbini`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"payto":{"type":["object","string","null"],"description":"Only for `payto`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"pix":{"type":["object","string","null"],"description":"Only for `pix`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"sepa_debit":{"type":["object","string","null"],"description":"Only for `sepa_debit`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"upi":{"type":["object","string","null"],"description":"Only for `upi`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"us_bank_account":{"type":["object","string","null"],"description":"Only for `us_bank_account`. An empty string or null clears it.","maxLength":0,"additionalProperties":true}}},' +
  '"payment_method_types":' + paymentMethodTypesSchema() + '}}'

const paymentSettingsSchema2 = (): string => '{"type":"object","description":"Payment settings to pass to invoices created by the subscription.","additionalProperties":false,' +
  '"properties":{' +
  '"payment_method_options":{"type":"object","description":"Options by type of payment method.","additionalProperties":false,' +
  '"properties":{' +
  '"acss_debit":{"type":["object","string","null"],"description":"Options of `acss_debit`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"bancontact":{"type":["object","string","null"],"description":"Options of `bancontact`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"billie":{"type":["object","string","null"],"description":"Options of `billie`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"blik":{"type":["object","string","null"],"description":"Options of `blik`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"card":{"type":["object","string","null"],"description":"The card, as numbers or a token. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"customer_balance":{"type":["object","string","null"],"description":"Options of `customer_balance`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"konbini":{"type":["object","string","null"],"description":"Options of `konbini`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"payto":{"type":["object","string","null"],"description":"Options of `payto`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"pix":{"type":["object","string","null"],"description":"Options of `pix`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"sepa_debit":{"type":["object","string","null"],"description":"Options of `sepa_debit`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"upi":{"type":["object","string","null"],"description":"Options of `upi`. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"us_bank_account":{"type":["object","string","null"],"description":"Options of `us_bank_account`. An empty string or null clears it.","maxLength":0,"additionalProperties":true}}},' +
  '"payment_method_types":' + paymentMethodTypesSchema() + ',' +
  '"save_default_payment_method":{"type":"string","description":"Configure whether Stripe updates `subscription.default_payment_method`.","examples":["off","on_subscription"]}}}'

const paymentMethodDataSchema = (): string => '{"type":"object","description":"A payment method made for this call.","additionalProperties":false,"required":["type"],' +
  '"properties":{' +
  '"acss_debit":{"type":"object","description":"Only for `acss_debit`."},' +
  '"affirm":{"type":"object","description":"Only for `affirm`."},' +
  '"afterpay_clearpay":{"type":"object","description":"Only for `afterpay_clearpay`."},' +
  '"alipay":{"type":"object","description":"Only for `alipay`."},' +
  '"allow_redisplay":{"type":"string","description":"Whether it may be shown to the customer again in a checkout."},' +
  '"alma":{"type":"object","description":"Only for `alma`."},' +
  '"amazon_pay":{"type":"object","description":"Only for `amazon_pay`."},' +
  '"au_becs_debit":{"type":"object","description":"Only for `au_becs_debit`."},' +
  '"bacs_debit":{"type":"object","description":"Only for `bacs_debit`."},' +
  '"bancontact":{"type":"object","description":"Only for `bancontact`."},' +
  '"billie":{"type":"object","description":"Only for `billie`."},' +
  '"billing_details":{"type":"object","description":"Name and address of the payer."},' +
  '"bizum":{"type":"object","description":"Only for `bizum`."},' +
  '"blik":{"type":"object","description":"Only for `blik`."},' +
  '"boleto":{"type":"object","description":"Only for `boleto`."},' +
  '"cashapp":{"type":"object","description":"Only for `cashapp`."},' +
  '"crypto":{"type":"object","description":"Only for `crypto`."},' +
  '"customer_balance":{"type":"object","description":"Only for `customer_balance`."},' +
  '"eps":{"type":"object","description":"Only for `eps`."},' +
  '"fpx":{"type":"object","description":"Only for `fpx`."},' +
  '"giropay":{"type":"object","description":"Only for `giropay`."},' +
  '"grabpay":{"type":"object","description":"Only for `grabpay`."},' +
  '"ideal":{"type":"object","description":"Only for `ideal`."},' +
  '"interac_present":{"type":"object","description":"Only for `interac_present`."},' +
  '"kakao_pay":{"type":"object","description":"Only for `kakao_pay`."},' +
  '"klarna":{"type":"object","description":"Only for `klarna`."},' +
  '"konbini":{"type":"object","description":"Only for `konbini`."},' +
  '"kr_card":{"type":"object","description":"Only for `kr_card`."},' +
  '"link":{"type":"object","description":"Only for `link`."},' +
  '"mb_way":{"type":"object","description":"Only for `mb_way`."},' +
  '"metadata":' + metadataSchema() + ',' +
  '"mobilepay":{"type":"object","description":"Only for `mobilepay`."},' +
  '"multibanco":{"type":"object","description":"Only for `multibanco`."},' +
  '"naver_pay":{"type":"object","description":"Only for `naver_pay`."},' +
  '"nz_bank_account":{"type":"object","description":"Only for `nz_bank_account`."},' +
  '"oxxo":{"type":"object","description":"Only for `oxxo`."},' +
  '"p24":{"type":"object","description":"Only for `p24`."},' +
  '"pay_by_bank":{"type":"object","description":"Only for `pay_by_bank`."},' +
  '"payco":{"type":"object","description":"Only for `payco`."},' +
  '"paynow":{"type":"object","description":"Only for `paynow`."},' +
  '"paypal":{"type":"object","description":"Only for `paypal`."},' +
  '"paypay":{"type":"object","description":"Only for `paypay`."},' +
  '"payto":{"type":"object","description":"Only for `payto`."},' +
  '"pix":{"type":"object","description":"Only for `pix`."},' +
  '"promptpay":{"type":"object","description":"Only for `promptpay`."},' +
  '"radar_options":{"type":"object","description":"Options to configure Radar."},' +
  '"revolut_pay":{"type":"object","description":"Only for `revolut_pay`."},' +
  '"samsung_pay":{"type":"object","description":"Only for `samsung_pay`."},' +
  '"satispay":{"type":"object","description":"Only for `satispay`."},' +
  '"scalapay":{"type":"object","description":"Only for `scalapay`."},' +
  '"sepa_debit":{"type":"object","description":"Only for `sepa_debit`."},' +
  '"sequra":{"type":"object","description":"Only for `sequra`."},' +
  '"sofort":{"type":"object","description":"Only for `sofort`."},' +
  '"sunbit":{"type":"object","description":"Only for `sunbit`."},' +
  '"swish":{"type":"object","description":"Only for `swish`."},' +
  '"twint":{"type":"object","description":"Only for `twint`."},' +
  '"type":{"type":"string","description":"The type of the payment method."},' +
  '"upi":{"type":"object","description":"Only for `upi`."},' +
  '"us_bank_account":{"type":"object","description":"Only for `us_bank_account`."},' +
  '"wechat_pay":{"type":"object","description":"Only for `wechat_pay`."},' +
  '"zip":{"type":"object","description":"Only for `zip`."}}}'

const paymentMethodOptionsSchema = (): string => '{"type":"object","description":"Payment method-specific configuration for this setup intent.","additionalProperties":false,' +
  '"properties":{' +
  '"acss_debit":{"type":"object","description":"Only for `acss_debit`.","additionalProperties":false,' +
  '"properties":{' +
  '"currency":{"type":"string","description":"Three-letter currency code.","examples":["cad","usd"]},' +
  '"mandate_options":' + mandateOptionsSchema() + ',' +
  '"verification_method":' + verificationMethodSchema() + '}},' +
  '"amazon_pay":' + amazonPaySchema() + ',' +
  '"bacs_debit":{"type":"object","description":"Only for `bacs_debit`.","additionalProperties":false,' +
  '"properties":' + bacsDebitSchema() + '},' +
  '"bizum":' + bizumSchema() + ',' +
  '"blik":{"type":"object","description":"Only for `blik`.","additionalProperties":false,' +
  '"properties":{' +
  '"code":{"type":"string","description":"Code of the error."},' +
  '"mandate_options":{"type":"object","description":"Details of the BLIK mandate.","additionalProperties":true}}},' +
  '"card":{"type":"object","description":"Configuration for any card setup attempted on this setup intent.","additionalProperties":false,' +
  '"properties":{' +
  '"mandate_options":{"type":"object","description":"Configuration options for setting up an eMandate.","additionalProperties":true},' +
  '"moto":{"type":"boolean","description":"Whether the card was given by mail or phone."},' +
  '"network":{"type":"string","description":"Selected network to process this setup intent on.","examples":["amex","cartes_bancaires","diners","discover","eftpos_au","girocard","interac","jcb","link","mastercard","unionpay","visa","unknown"]},' +
  '"request_three_d_secure":{"type":"string","description":"When 3D Secure is asked for; Stripe decides by default.","examples":["any","automatic","challenge"]},' +
  '"setup_credential_usage":{"type":"string","description":"How the card was set up.","examples":["installment","recurring","unscheduled"]},' +
  '"three_d_secure":{"type":"object","description":"3D Secure by another provider, or its result.","additionalProperties":true}}},' +
  '"card_present":{"type":"object","description":"Only for `card_present`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"klarna":{"type":"object","description":"Only for `klarna`.","additionalProperties":false,' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"on_demand":{"type":"object","description":"Terms of payments on demand.","additionalProperties":true},' +
  '"preferred_locale":{"type":"string","description":"Language in which the customer is addressed.","examples":["cs-CZ","da-DK","de-AT","de-CH","de-DE","el-GR","en-AT","en-AU","en-BE","en-CA","en-CH","en-CZ","en-DE","en-DK","en-ES","en-FI","en-FR","en-GB","en-GR","en-IE","en-IT","en-NL","en-NO","en-NZ","en-PL","en-PT","en-RO","en-SE","en-US","es-ES","es-US","fi-FI","fr-BE","fr-CA","fr-CH","fr-FR","it-CH","it-IT","nb-NO","nl-BE","nl-NL","pl-PL","pt-PT","ro-RO","sv-FI","sv-SE"]},' +
  '"subscriptions":{"type":["array","string","null"],"description":"Subscription details. An empty string or null clears it.",' +
  '"items":{"type":"object","description":"What Klarna is told about later charges.","additionalProperties":true},"maxLength":0}}},' +
  '"link":{"type":"object","description":"Only for `link`.","additionalProperties":false,' +
  '"properties":{' +
  '"persistent_token":{"type":"string","description":"Deprecated; without effect."}}},' +
  '"paypal":{"type":"object","description":"Only for `paypal`.","additionalProperties":false,' +
  '"properties":{' +
  '"billing_agreement_id":{"type":"string","description":"The PayPal Billing Agreement ID (BAID)."}}},' +
  '"payto":{"type":"object","description":"Only for `payto`.","additionalProperties":false,' +
  '"properties":' + bacsDebitSchema() + '},' +
  '"pix":{"type":"object","description":"Only for `pix`.","additionalProperties":false,' +
  '"properties":{' +
  '"mandate_options":{"type":"object","description":"Additional fields for mandate creation.","additionalProperties":true}}},' +
  '"sepa_debit":{"type":"object","description":"Only for `sepa_debit`.","additionalProperties":false,' +
  '"properties":' + bacsDebitSchema() + '},' +
  '"upi":{"type":"object","description":"Only for `upi`.","additionalProperties":false,' +
  '"properties":{"mandate_options":' + mandateOptionsSchema() + ',' +
  '"setup_future_usage":{"type":["string","null"],"description":"Whether the payment method is saved for later payments. An empty string or null clears it.","examples":["none","off_session","on_session"]}}},' +
  '"us_bank_account":{"type":"object","description":"Only for `us_bank_account`.","additionalProperties":false,' +
  '"properties":{' +
  '"financial_connections":{"type":"object","description":"How the customer links the bank account, and what is read from it.","additionalProperties":true},' +
  '"mandate_options":' + mandateOptionsSchema() + ',' +
  '"networks":{"type":"object","description":"Additional fields for network related functions.","additionalProperties":true},' +
  '"verification_method":' + verificationMethodSchema() + '}}}}'

const paymentMethodOptionsSchema2 = (): string => '{' +
  '"acss_debit":{"type":["object","string","null"],"description":"Only for `acss_debit`. An empty string or null clears it."},' +
  '"affirm":{"type":["object","string","null"],"description":"Only for `affirm`. An empty string or null clears it."},' +
  '"afterpay_clearpay":{"type":["object","string","null"],"description":"Only for `afterpay_clearpay`. An empty string or null clears it."},' +
  '"alipay":{"type":["object","string","null"],"description":"Only for `alipay`. An empty string or null clears it."},' +
  '"alma":{"type":["object","string","null"],"description":"Only for `alma`. An empty string or null clears it."},' +
  '"amazon_pay":{"type":["object","string","null"],"description":"Only for `amazon_pay`. An empty string or null clears it."},' +
  '"au_becs_debit":{"type":["object","string","null"],"description":"Only for `au_becs_debit`. An empty string or null clears it."},' +
  '"bacs_debit":{"type":["object","string","null"],"description":"Only for `bacs_debit`. An empty string or null clears it."},' +
  '"bancontact":{"type":["object","string","null"],"description":"Only for `bancontact`. An empty string or null clears it."},' +
  '"billie":{"type":["object","string","null"],"description":"Only for `billie`. An empty string or null clears it."},' +
  '"bizum":{"type":["object","string","null"],"description":"Only for `bizum`. An empty string or null clears it."},' +
  '"blik":{"type":["object","string","null"],"description":"Only for `blik`. An empty string or null clears it."},' +
  '"boleto":{"type":["object","string","null"],"description":"Only for `boleto`. An empty string or null clears it."},' +
  '"card":{"type":["object","string","null"],"description":"Configuration for any card payments attempted on this payment intent. An empty string or null clears it."},' +
  '"card_present":{"type":["object","string","null"],"description":"Only for `card_present`. An empty string or null clears it."},' +
  '"cashapp":{"type":["object","string","null"],"description":"Only for `cashapp`. An empty string or null clears it."},' +
  '"crypto":{"type":["object","string","null"],"description":"Only for `crypto`. An empty string or null clears it."},' +
  '"customer_balance":{"type":["object","string","null"],"description":"Only for `customer_balance`. An empty string or null clears it."},' +
  '"eps":{"type":["object","string","null"],"description":"Only for `eps`. An empty string or null clears it."},' +
  '"fpx":{"type":["object","string","null"],"description":"Only for `fpx`. An empty string or null clears it."},' +
  '"giropay":{"type":["object","string","null"],"description":"Only for `giropay`. An empty string or null clears it."},' +
  '"grabpay":{"type":["object","string","null"],"description":"Only for `grabpay`. An empty string or null clears it."},' +
  '"ideal":{"type":["object","string","null"],"description":"Only for `ideal`. An empty string or null clears it."},' +
  '"interac_present":{"type":["object","string","null"],"description":"Only for `interac_present`. An empty string or null clears it."},' +
  '"kakao_pay":{"type":["object","string","null"],"description":"Only for `kakao_pay`. An empty string or null clears it."},' +
  '"klarna":{"type":["object","string","null"],"description":"Only for `klarna`. An empty string or null clears it."},' +
  '"konbini":{"type":["object","string","null"],"description":"Only for `konbini`. An empty string or null clears it."},' +
  '"kr_card":{"type":["object","string","null"],"description":"Only for `kr_card`. An empty string or null clears it."},' +
  '"link":{"type":["object","string","null"],"description":"Only for `link`. An empty string or null clears it."},' +
  '"mb_way":{"type":["object","string","null"],"description":"Only for `mb_way`. An empty string or null clears it."},' +
  '"mobilepay":{"type":["object","string","null"],"description":"Only for `mobilepay`. An empty string or null clears it."},' +
  '"multibanco":{"type":["object","string","null"],"description":"Only for `multibanco`. An empty string or null clears it."},' +
  '"naver_pay":{"type":["object","string","null"],"description":"Only for `naver_pay`. An empty string or null clears it."},' +
  '"nz_bank_account":{"type":["object","string","null"],"description":"Only for `nz_bank_account`. An empty string or null clears it."},' +
  '"oxxo":{"type":["object","string","null"],"description":"Only for `oxxo`. An empty string or null clears it."},' +
  '"p24":{"type":["object","string","null"],"description":"Only for `p24`. An empty string or null clears it."},' +
  '"pay_by_bank":{"type":["object","string","null"],"description":"Only for `pay_by_bank`. An empty string or null clears it."},' +
  '"payco":{"type":["object","string","null"],"description":"Only for `payco`. An empty string or null clears it."},' +
  '"paynow":{"type":["object","string","null"],"description":"Only for `paynow`. An empty string or null clears it."},' +
  '"paypal":{"type":["object","string","null"],"description":"Only for `paypal`. An empty string or null clears it."},' +
  '"paypay":{"type":["object","string","null"],"description":"Only for `paypay`. An empty string or null clears it."},' +
  '"payto":{"type":["object","string","null"],"description":"Only for `payto`. An empty string or null clears it."},' +
  '"pix":{"type":["object","string","null"],"description":"Only for `pix`. An empty string or null clears it."},' +
  '"promptpay":{"type":["object","string","null"],"description":"Only for `promptpay`. An empty string or null clears it."},' +
  '"revolut_pay":{"type":["object","string","null"],"description":"Only for `revolut_pay`. An empty string or null clears it."},' +
  '"samsung_pay":{"type":["object","string","null"],"description":"Only for `samsung_pay`. An empty string or null clears it."},' +
  '"satispay":{"type":["object","string","null"],"description":"Only for `satispay`. An empty string or null clears it."},' +
  '"scalapay":{"type":["object","string","null"],"description":"Only for `scalapay`. An empty string or null clears it."},' +
  '"sepa_debit":{"type":["object","string","null"],"description":"Only for `sepa_debit`. An empty string or null clears it."},' +
  '"sequra":{"type":["object","string","null"],"description":"Only for `sequra`. An empty string or null clears it."},' +
  '"sofort":{"type":["object","string","null"],"description":"Only for `sofort`. An empty string or null clears it."},' +
  '"sunbit":{"type":["object","string","null"],"description":"Only for `sunbit`. An empty string or null clears it."},' +
  '"swish":{"type":["object","string","null"],"description":"Only for `swish`. An empty string or null clears it."},' +
  '"twint":{"type":["object","string","null"],"description":"Only for `twint`. An empty string or null clears it."},' +
  '"upi":{"type":["object","string","null"],"description":"Only for `upi`. An empty string or null clears it."},' +
  '"us_bank_account":{"type":["object","string","null"],"description":"Only for `us_bank_account`. An empty string or null clears it."},' +
  '"wechat_pay":{"type":["object","string","null"],"description":"Only for `wechat_pay`. An empty string or null clears it."},' +
  '"zip":{"type":["object","string","null"],"description":"Only for `zip`. An empty string or null clears it."}}'

const paymentMethodOptionsSchema3 = (): string => '{"type":"object","description":"Payment method-specific configuration for this payment intent.","additionalProperties":false,' +
  '"properties":' + paymentMethodOptionsSchema2() + '}'

const enabledEventsSchema = (): string => '{"type":"array","description":"The list of events to enable for this endpoint.",' +
  '"items":{"type":"string","description":"What an endpoint can be told about; `*` stands for everything.","examples":["*","account.application.authorized","account.application.deauthorized","account.external_account.created","account.external_account.deleted","account.external_account.updated","account.updated","application_fee.created","application_fee.refund.updated","application_fee.refunded","apps.install.created","apps.install.deleted","apps.install.updated","balance.available","balance_settings.updated","billing.alert.triggered","billing.credit_balance_transaction.created","billing.credit_grant.created","billing.credit_grant.updated","billing.meter.created","billing.meter.deactivated","billing.meter.reactivated","billing.meter.updated","billing_portal.configuration.created","billing_portal.configuration.updated","billing_portal.session.created","capability.updated","cash_balance.funds_available","charge.captured","charge.dispute.closed","charge.dispute.created","charge.dispute.funds_reinstated","charge.dispute.funds_withdrawn","charge.dispute.updated","charge.expired","charge.failed","charge.pending","charge.refund.updated","charge.refunded","charge.succeeded","charge.updated","checkout.session.async_payment_failed","checkout.session.async_payment_succeeded","checkout.session.completed","checkout.session.expired","climate.order.canceled","climate.order.created","climate.order.delayed","climate.order.delivered","climate.order.product_substituted","climate.product.created","climate.product.pricing_updated","coupon.created","coupon.deleted","coupon.updated","credit_note.created","credit_note.updated","credit_note.voided","customer.created","customer.deleted","customer.discount.created","customer.discount.deleted","customer.discount.updated","customer.source.created","customer.source.deleted","customer.source.expiring","customer.source.updated","customer.subscription.created","customer.subscription.deleted","customer.subscription.paused","customer.subscription.pending_update_applied","customer.subscription.pending_update_expired","customer.subscription.resumed","customer.subscription.trial_will_end","customer.subscription.updated","customer.tax_id.created","customer.tax_id.deleted","customer.tax_id.updated","customer.updated","customer_cash_balance_transaction.created","entitlements.active_entitlement_summary.updated","file.created","financial_connections.account.account_numbers_updated","financial_connections.account.created","financial_connections.account.deactivated","financial_connections.account.disconnected","financial_connections.account.expected_deactivation_date_updated","financial_connections.account.reactivated","financial_connections.account.refreshed_balance","financial_connections.account.refreshed_ownership","financial_connections.account.refreshed_transactions","financial_connections.account.supported_payment_method_types_updated","financial_connections.account.upcoming_account_number_expiry","financial_connections.account.upcoming_deactivation","financial_connections.authorization.expected_deactivation_date_updated","financial_connections.authorization.upcoming_deactivation","identity.verification_session.canceled","identity.verification_session.created","identity.verification_session.processing","identity.verification_session.redacted","identity.verification_session.requires_input","identity.verification_session.verified","invoice.created","invoice.deleted","invoice.finalization_failed","invoice.finalized","invoice.marked_uncollectible","invoice.overdue","invoice.overpaid","invoice.paid","invoice.payment_action_required","invoice.payment_attempt_required","invoice.payment_failed","invoice.payment_succeeded","invoice.sent","invoice.upcoming","invoice.updated","invoice.voided","invoice.will_be_due","invoice_payment.paid","invoiceitem.created","invoiceitem.deleted","issuing_authorization.created","issuing_authorization.request","issuing_authorization.updated","issuing_card.created","issuing_card.updated","issuing_cardholder.created","issuing_cardholder.updated","issuing_dispute.closed","issuing_dispute.created","issuing_dispute.funds_reinstated","issuing_dispute.funds_rescinded","issuing_dispute.submitted","issuing_dispute.updated","issuing_personalization_design.activated","issuing_personalization_design.deactivated","issuing_personalization_design.rejected","issuing_personalization_design.updated","issuing_token.created","issuing_token.updated","issuing_transaction.created","issuing_transaction.purchase_details_receipt_updated","issuing_transaction.updated","mandate.updated","payment_intent.amount_capturable_updated","payment_intent.canceled","payment_intent.created","payment_intent.partially_funded","payment_intent.payment_failed","payment_intent.processing","payment_intent.requires_action","payment_intent.succeeded","payment_link.created","payment_link.updated","payment_method.attached","payment_method.automatically_updated","payment_method.detached","payment_method.updated","payout.canceled","payout.created","payout.failed","payout.paid","payout.reconciliation_completed","payout.updated","person.created","person.deleted","person.updated","plan.created","plan.deleted","plan.updated","price.created","price.deleted","price.updated","product.created","product.deleted","product.updated","promotion_code.created","promotion_code.updated","quote.accepted","quote.canceled","quote.created","quote.finalized","radar.early_fraud_warning.created","radar.early_fraud_warning.updated","refund.created","refund.failed","refund.updated","reporting.report_run.failed","reporting.report_run.succeeded","reporting.report_type.updated","reserve.hold.created","reserve.hold.updated","reserve.plan.created","reserve.plan.disabled","reserve.plan.expired","reserve.plan.updated","reserve.release.created","review.closed","review.opened","setup_intent.canceled","setup_intent.created","setup_intent.requires_action","setup_intent.setup_failed","setup_intent.succeeded","sigma.scheduled_query_run.created","source.canceled","source.chargeable","source.failed","source.mandate_notification","source.refund_attributes_required","source.transaction.created","source.transaction.updated","subscription_schedule.aborted","subscription_schedule.canceled","subscription_schedule.completed","subscription_schedule.created","subscription_schedule.expiring","subscription_schedule.released","subscription_schedule.updated","tax.settings.updated","tax_rate.created","tax_rate.updated","terminal.reader.action_failed","terminal.reader.action_succeeded","terminal.reader.action_updated","test_helpers.test_clock.advancing","test_helpers.test_clock.created","test_helpers.test_clock.deleted","test_helpers.test_clock.internal_failure","test_helpers.test_clock.ready","three_d_secure.authentication.canceled","three_d_secure.authentication.challenge_started","three_d_secure.authentication.errored","three_d_secure.authentication.failed","three_d_secure.authentication.requires_challenge","three_d_secure.authentication.requires_submission","three_d_secure.authentication.succeeded","topup.canceled","topup.created","topup.failed","topup.reversed","topup.succeeded","transfer.created","transfer.reversed","transfer.updated","treasury.credit_reversal.created","treasury.credit_reversal.posted","treasury.debit_reversal.completed","treasury.debit_reversal.created","treasury.debit_reversal.initial_credit_granted","treasury.financial_account.closed","treasury.financial_account.created","treasury.financial_account.features_status_updated","treasury.inbound_transfer.canceled","treasury.inbound_transfer.created","treasury.inbound_transfer.failed","treasury.inbound_transfer.succeeded","treasury.outbound_payment.canceled","treasury.outbound_payment.created","treasury.outbound_payment.expected_arrival_date_updated","treasury.outbound_payment.failed","treasury.outbound_payment.posted","treasury.outbound_payment.returned","treasury.outbound_payment.tracking_details_updated","treasury.outbound_transfer.canceled","treasury.outbound_transfer.created","treasury.outbound_transfer.expected_arrival_date_updated","treasury.outbound_transfer.failed","treasury.outbound_transfer.posted","treasury.outbound_transfer.returned","treasury.outbound_transfer.tracking_details_updated","treasury.received_credit.created","treasury.received_credit.failed","treasury.received_credit.succeeded","treasury.received_debit.created"]}}'

/** Accept quote. */
export const acceptQuoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_accept_quote',
  function: 'acceptQuote',
  aliases: ["accept_quote"],
  provider: 'stripe',
  resource: 'quotes',
  documented: false,
  title: "Accept quote",
  description: "Accepts an open quote on the customer's behalf: Stripe creates the invoice, the subscription or, for a later start, the subscription schedule that it describes. **Money moves** when their invoice is collected. It cannot be undone.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/quotes/accept',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema3() + ',' +
  '"expand":' + expandSchema40() + '},"examples":[{"id":"qt_1Abc"}]}')

/** Add invoice lines. */
export const addInvoiceLinesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_add_invoice_lines',
  function: 'addInvoiceLines',
  aliases: ["add_invoice_lines"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Add invoice lines",
  description: "Adds line items to a draft invoice, several in one call. A line is an `amount` in the minor currency unit, a price in `pricing` or `price_data`, or a pending item named in `invoice_item`. `invoice_metadata` changes the invoice's metadata along with it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoice-line-item',
}, () => '{"type":"object","additionalProperties":false,"required":["id","lines"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"lines":{"type":"array","description":"The line items to add.",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"description":' + descriptionSchema3() + ',' +
  '"discountable":{"type":"boolean","description":"Whether discounts apply to this line item."},' +
  '"discounts":' + discountsSchema3() + ',' +
  '"invoice_item":{"type":"string","description":"ID of an unassigned invoice item to assign to this invoice."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"period":' + periodSchema() + ',' +
  '"price_data":{"type":"object","description":"Data used to generate a new Price object inline.","required":["currency"],"additionalProperties":false,' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"The ID of the Product."},' +
  '"product_data":' + productDataSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}},' +
  '"pricing":' + pricingSchema() + ',' +
  '"quantity":{"type":"integer","description":"Non-negative integer."},' +
  '"quantity_decimal":' + quantityDecimalSchema() + ',' +
  '"tax_amounts":{"type":["array","string","null"],"description":"Up to 20 tax amounts for this line item.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["amount","tax_rate_data","taxable_amount"],' +
  '"properties":{"amount":' + amountSchema() + ',' +
  '"tax_rate_data":{"type":"object","description":"Data to find or create a TaxRate object.","additionalProperties":true},' +
  '"taxability_reason":{"type":"string","description":"The reasoning behind this tax, for example.","examples":["customer_exempt","not_collecting","not_subject_to_tax","not_supported","portion_product_exempt","portion_reduced_rated","portion_standard_rated","product_exempt","product_exempt_holiday","proportionally_rated","reduced_rated","reverse_charge","standard_rated","taxable_basis_reduced","zero_rated"]},' +
  '"taxable_amount":' + amountSchema2() + '}},"maxLength":0},' +
  '"tax_rates":' + taxRatesSchema2() + '}}},' +
  '"invoice_metadata":{"type":["object","string","null"],"description":"Key-value pairs stored with it.",' +
  '"additionalProperties":{"type":"string"},"maxLength":0},' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012","lines":[{"description":"Consulting in March","amount":150000}]}]}')

/** Advance test clock. */
export const advanceTestClockDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_advance_test_clock',
  function: 'advanceTestClock',
  aliases: ["advance_test_clock"],
  provider: 'stripe',
  resource: 'test_clocks',
  documented: false,
  title: "Advance test clock",
  description: "Moves a test clock forward; renewals, trials and payments in between happen as they would. It goes on after the answer: wait until `status` is `ready` before you read results or advance further. `frozen_time` (Unix seconds) may be at most two intervals of the shortest subscription ahead, or two years without a subscription.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/test_clocks/advance',
}, () => '{"type":"object","additionalProperties":false,"required":["id","frozen_time"],' +
  '"properties":{"id":' + idSchema14() + ',' +
  '"frozen_time":{"type":"integer","description":"The time to advance the test clock."},' +
  '"expand":' + expandSchema() + '},"examples":[{"id":"clock_1Abc","frozen_time":1769904000}]}')

/** Attach payment method. */
export const attachPaymentMethodDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_attach_payment_method',
  function: 'attachPaymentMethod',
  aliases: ["attach_payment_method"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "Attach payment method",
  description: "Attaches a payment method to a customer. It does not become the default: for that, set `invoice_settings.default_payment_method` with `stripe_update_customer`. Prefer a setup intent, or a payment intent with `setup_future_usage`, which attach the method as well and prepare it for later payments; methods attached without them are declined more often.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_methods/attach',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{"id":' + idSchema2() + '},' +
  '"properties":{"id":' + idSchema19() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"expand":' + expandSchema15() + '},"examples":[{"id":"pm_1Abc","customer":"cus_abc123"}]}')

/** Cancel payment intent. */
export const cancelPaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_cancel_payment_intent',
  function: 'cancelPaymentIntent',
  aliases: ["cancel_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Cancel payment intent",
  description: "Cancel a Stripe payment intent. Can only cancel payment intents that are in \"requires_payment_method\", \"requires_capture\", or \"requires_confirmation\" status.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema25() + ',' +
  '"cancellation_reason":{"type":"string","description":"Reason for cancellation: \\"abandoned\\", \\"automatic\\", \\"duplicate\\", or \\"requested_by_customer\\". Stripe refuses \\"automatic\\", which only Stripe itself sets, and accepts \\"fraudulent\\".","examples":["abandoned","automatic","duplicate","fraudulent","requested_by_customer"]},' +
  '"expand":' + expandSchema42() + '},"examples":[{"id":"pi_ghi789","cancellation_reason":"requested_by_customer"}]}')

/** Cancel refund. */
export const cancelRefundDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_cancel_refund',
  function: 'cancelRefund',
  aliases: ["cancel_refund"],
  provider: 'stripe',
  resource: 'refunds',
  documented: false,
  title: "Cancel refund",
  description: "Cancels a refund that waits for the customer, such as for bank details. Refunds to cards cannot be cancelled.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/refunds/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"expand":' + expandSchema38() + '},"examples":[{"id":"re_1Abc"}]}')

/** Cancel setup intent. */
export const cancelSetupIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_cancel_setup_intent',
  function: 'cancelSetupIntent',
  aliases: ["cancel_setup_intent"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "Cancel setup intent",
  description: "Cancels a setup intent for good, in status `requires_payment_method`, `requires_confirmation` or `requires_action`. The setup intent of a Checkout session is ended by expiring the session.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/setup_intents/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema16() + ',' +
  '"cancellation_reason":{"type":"string","description":"Reason for canceling this setup intent.","examples":["abandoned","duplicate","requested_by_customer"]},' +
  '"expand":' + expandSchema33() + '},"examples":[{"id":"seti_1Abc","cancellation_reason":"abandoned"}]}')

/** Cancel subscription. */
export const cancelSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_cancel_subscription',
  function: 'cancelSubscription',
  aliases: ["cancel_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Cancel subscription",
  description: "Cancel a Stripe subscription by ID. Supports proration and immediate invoicing options.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Subscription ID to cancel (e.g., \\"sub_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"prorate":{"type":"boolean","description":"Whether to prorate unused time. Default: true. **Stripe\'s own default is false; left out, true is sent, and unused time is credited to the customer.**","default":true},' +
  '"invoice_now":{"type":"boolean","description":"Whether to generate a final invoice immediately. Default: true. **Stripe\'s own default is false; left out, true is sent, and pending usage and prorations are billed at once.**","default":true},' +
  '"cancellation_details":' + cancellationDetailsSchema() + ',' +
  '"expand":' + expandSchema46() + '},"examples":[{"id":"sub_mno345","prorate":true,"invoice_now":true}]}')

/** Cancel subscription schedule. */
export const cancelSubscriptionScheduleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_cancel_subscription_schedule',
  function: 'cancelSubscriptionSchedule',
  aliases: ["cancel_subscription_schedule"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "Cancel subscription schedule",
  description: "Cancels a schedule **and its subscription at once**; to keep the subscription, release the schedule instead. Only a `not_started` or `active` schedule can be cancelled. `invoice_now` and `prorate` are true by default: unused time is credited and a final invoice is made, so **money moves** when something is due.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/cancel',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema24() + ',' +
  '"invoice_now":{"type":"boolean","description":"If the subscription schedule is `active`, indicates if a final invoice will be generated."},' +
  '"prorate":{"type":"boolean","description":"Whether changes are prorated."},' +
  '"expand":' + expandSchema36() + '},"examples":[{"id":"sub_sched_1Abc","invoice_now":false,"prorate":false}]}')

/** Capture charge. */
export const captureChargeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_capture_charge',
  function: 'captureCharge',
  aliases: ["capture_charge"],
  provider: 'stripe',
  resource: 'charges',
  documented: false,
  title: "Capture charge",
  description: "Captures a charge that was only authorised. **Money moves**, and what is not captured is released. Stripe has deprecated it: it is for charges made without a payment intent, all others are captured with `stripe_capture_payment_intent`. `amount` is in the minor currency unit and the whole charge by default.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/charges/capture',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"amount":{"type":"integer","description":"Amount in the minor currency unit; the full amount by default. Leave the key out instead of passing null, which is refused."},' +
  '"application_fee":{"type":"integer","description":"An application fee to add on to this charge."},' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"receipt_email":{"type":"string","description":"The email address to send this charge\'s receipt to."},' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"statement_descriptor_suffix":' + statementDescriptorSuffixSchema() + ',' +
  '"transfer_data":' + transferDataSchema4() + ',' +
  '"transfer_group":{"type":"string","description":"A string that identifies this transaction as part of a group."},' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema37() + '}},"examples":[{"id":"ch_1Abc","amount":7500}]}')

/** Capture payment intent. */
export const capturePaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_capture_payment_intent',
  function: 'capturePaymentIntent',
  aliases: ["capture_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Capture payment intent",
  description: "Capture a Stripe payment intent that was created with capture_method=\"manual\". Optionally specify an amount_to_capture to capture less than the original amount. Amounts are in cents.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/capture',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema25() + ',' +
  '"amount_to_capture":{"type":"integer","description":"Amount to capture in cents. Defaults to full amount if omitted. The rest is released. Leave the key out instead of passing null, which is refused."},' +
  '"amount_details":' + amountDetailsSchema2() + ',' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"final_capture":{"type":"boolean","description":"Defaults to `true`."},' +
  '"hooks":' + hooksSchema() + ',' +
  '"metadata":' + metadataSchema5() + ',' +
  '"payment_details":' + paymentDetailsSchema2() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"statement_descriptor_suffix":' + statementDescriptorSuffixSchema() + ',' +
  '"transfer_data":' + transferDataSchema4() + ',' +
  '"expand":' + expandSchema42() + '},"examples":[{"id":"pi_ghi789","amount_to_capture":7500}]}')

/** Close dispute. */
export const closeDisputeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_close_dispute',
  function: 'closeDispute',
  aliases: ["close_dispute"],
  provider: 'stripe',
  resource: 'disputes',
  documented: false,
  title: "Close dispute",
  description: "Accepts a dispute as lost. **This is final**: the customer keeps the money, and no evidence can be submitted any more.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/disputes/close',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema11() + ',' +
  '"expand":' + expandSchema43() + '},"examples":[{"id":"du_1Abc"}]}')

/** Confirm payment intent. */
export const confirmPaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_confirm_payment_intent',
  function: 'confirmPaymentIntent',
  aliases: ["confirm_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Confirm payment intent",
  description: "Confirm a Stripe payment intent. Provide a payment method and optional return URL to confirm the payment.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/confirm',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema25() + ',' +
  '"payment_method":{"type":"string","description":"Payment method ID (e.g., \\"pm_...\\") or token."},' +
  '"return_url":{"type":"string","description":"URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default)."},' +
  '"allowed_payment_method_types":' + allowedPaymentMethodTypesSchema3() + ',' +
  '"amount_details":' + amountDetailsSchema3() + ',' +
  '"amount_to_confirm":' + amountSchema2() + ',' +
  '"capture_method":' + captureMethodSchema() + ',' +
  '"confirmation_token":' + confirmationTokenSchema2() + ',' +
  '"error_on_requires_action":' + errorOnRequiresActionSchema() + ',' +
  '"excluded_payment_method_types":' + excludedPaymentMethodTypesSchema2() + ',' +
  '"hooks":' + hooksSchema() + ',' +
  '"mandate":' + mandateSchema() + ',' +
  '"mandate_data":{"type":["object","string","null"],"description":"How and when the customer agreed to the mandate. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + mandateDataSchema() + '},' +
  '"off_session":{"description":"Whether the customer is absent while the payment is attempted.","anyOf":[{"type":"string","examples":["one_off","recurring"]},{"type":"boolean"}]},' +
  '"payment_details":' + paymentDetailsSchema2() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":' + paymentMethodOptionsSchema3() + ',' +
  '"radar_options":' + radarOptionsSchema() + ',' +
  '"receipt_email":' + receiptEmailSchema() + ',' +
  '"setup_future_usage":' + setupFutureUsageSchema2() + ',' +
  '"shipping":' + shippingSchema3() + ',' +
  '"use_stripe_sdk":' + useStripeSdkSchema() + ',' +
  '"expand":' + expandSchema42() + '},"examples":[{"id":"pi_ghi789","payment_method":"pm_card_visa","return_url":"https://example.com/payment/complete"}]}')

/** Confirm setup intent. */
export const confirmSetupIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_confirm_setup_intent',
  function: 'confirmSetupIntent',
  aliases: ["confirm_setup_intent"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "Confirm setup intent",
  description: "Confirms a setup intent, so that its payment method is saved for later; nothing is charged. Usually the customer's browser does it. Methods that redirect need `return_url`, and bank debits `mandate_data`. After a failed attempt another payment method is needed.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/setup_intents/confirm',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema16() + ',' +
  '"allowed_payment_method_types":' + allowedPaymentMethodTypesSchema2() + ',' +
  '"confirmation_token":' + confirmationTokenSchema() + ',' +
  '"mandate_data":{"type":["object","string","null"],"description":"How and when the customer agreed to the mandate.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + mandateDataSchema() + '},' +
  '"payment_method":' + paymentMethodSchema() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":' + paymentMethodOptionsSchema() + ',' +
  '"return_url":' + returnUrlSchema() + ',' +
  '"use_stripe_sdk":' + useStripeSdkSchema() + ',' +
  '"expand":' + expandSchema33() + '},"examples":[{"id":"seti_1Abc","payment_method":"pm_card_visa","return_url":"https://example.com/setup/complete"}]}')

/** Create billing credit grant. */
export const createBillingCreditGrantDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_credit_grant',
  function: 'createBillingCreditGrant',
  aliases: ["create_billing_credit_grant"],
  provider: 'stripe',
  resource: 'billing_credit_grants',
  documented: false,
  title: "Create billing credit grant",
  description: "Grants billing credits to a customer, which pay for metered usage on later invoices. Nothing is charged for them: collect the price of prepaid credits with an invoice of your own. Give `customer` or `customer_account`; `value` is in the minor currency unit, and credits apply only to metered prices with a meter. Grants with a lower `priority` number are used first (0 to 100, 50 by default).",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/billing/credit-grant/create',
}, () => '{"type":"object","additionalProperties":false,"required":["amount","applicability_config"],' +
  '"dependentSchemas":{"amount":' + idSchema2() + '},' +
  '"properties":{' +
  '"amount":{"type":"object","description":"Amount of this credit grant.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"monetary":{"type":"object","description":"The monetary amount.","required":["currency","value"],"additionalProperties":false,' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"value":{"type":"integer","description":"The amount of the credit grant."}}},' +
  '"type":{"type":"string","description":"The type of this amount.","examples":["monetary"]}}},' +
  '"applicability_config":{"type":"object","description":"Configuration specifying what this credit grant applies to.","required":["scope"],"additionalProperties":false,' +
  '"properties":{' +
  '"scope":{"type":"object","description":"Specify the scope of this applicability config.","additionalProperties":false,' +
  '"properties":{' +
  '"price_type":{"type":"string","description":"The price type that credit grants can apply to.","examples":["metered"]},' +
  '"prices":{"type":"array","description":"Prices that the credit grant can apply to.",' +
  '"items":{"type":"object","additionalProperties":true}}}}}},' +
  '"category":{"type":"string","description":"The category of this credit grant.","examples":["paid","promotional"]},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"effective_at":{"type":"integer","description":"Unix seconds."},' +
  '"expires_at":{"type":"integer","description":"The time when the billing credits expire."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"name":{"type":"string","description":"A descriptive name shown in the Dashboard."},' +
  '"priority":{"type":"integer","description":"The desired priority for applying this credit grant."},' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a billing credit grant.","examples":["customer","test_clock"]}}},"examples":[{"customer":"cus_abc123","name":"Prepaid credits","category":"paid",' +
  '"amount":{"type":"monetary",' +
  '"monetary":{"currency":"usd","value":10000}},' +
  '"applicability_config":{' +
  '"scope":{"price_type":"metered"}}}]}')

/** Create billing meter. */
export const createBillingMeterDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_meter',
  function: 'createBillingMeter',
  aliases: ["create_billing_meter"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "Create billing meter",
  description: "Creates a meter, which adds up the events named `event_name` for each customer, for metered prices to bill. The formula is `sum`, `count` or `last`. By default the payload key `stripe_customer_id` names the customer and `value` the quantity. Only `display_name` can be changed later; a meter can be deactivated but not deleted.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/billing/meter/create',
}, () => '{"type":"object","additionalProperties":false,"required":["default_aggregation","display_name","event_name"],' +
  '"properties":{' +
  '"default_aggregation":{"type":"object","description":"The default settings to aggregate a meter\'s events with.","required":["formula"],"additionalProperties":false,' +
  '"properties":{' +
  '"formula":{"type":"string","description":"How events are aggregated.","examples":["count","last","sum"]}}},' +
  '"display_name":{"type":"string","description":"The meter\'s name."},' +
  '"event_name":{"type":"string","description":"The name of the meter event to record usage for."},' +
  '"customer_mapping":{"type":"object","description":"Fields that specify how to map a meter event to a customer.","required":["event_payload_key","type"],"additionalProperties":false,' +
  '"properties":{' +
  '"event_payload_key":{"type":"string","description":"The key in the meter event payload to use."},' +
  '"type":{"type":"string","description":"The method for mapping a meter event to a customer.","examples":["by_id"]}}},' +
  '"event_time_window":{"type":"string","description":"The time window which meter events have been pre-aggregated for, if any.","examples":["day","hour"]},' +
  '"value_settings":{"type":"object","description":"Fields that specify how to calculate a meter event\'s value.","required":["event_payload_key"],"additionalProperties":false,' +
  '"properties":{' +
  '"event_payload_key":{"type":"string","description":"The key in the usage event payload."}}},' +
  '"expand":' + expandSchema() + '},"examples":[{"display_name":"API requests","event_name":"api_requests",' +
  '"default_aggregation":{"formula":"sum"}}]}')

/** Create billing meter event. */
export const createBillingMeterEventDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_meter_event',
  function: 'createBillingMeterEvent',
  aliases: ["create_billing_meter_event"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "Create billing meter event",
  description: "Reports usage to the meter whose `event_name` it carries. `payload` holds strings, by default `stripe_customer_id` and `value`, unless the meter names other keys; `timestamp` (Unix seconds) may be 35 days old and 5 minutes ahead at most. Events are processed afterwards: problems found then are reported by webhook, not by this call. Stripe refuses an `identifier` it has seen within at least 24 hours, so pass your own to count each event once.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/billing/meter-event/create',
}, () => '{"type":"object","additionalProperties":false,"required":["event_name","payload"],' +
  '"properties":{"event_name":' + eventNameSchema() + ',' +
  '"payload":{"type":"object","description":"The payload of the event.",' +
  '"additionalProperties":{"type":"string"}},' +
  '"identifier":{"type":"string","description":"A unique identifier for the event."},' +
  '"timestamp":{"type":"integer","description":"The time of the event."},' +
  '"expand":' + expandSchema() + '},"examples":[{"event_name":"api_requests",' +
  '"payload":{"stripe_customer_id":"cus_abc123","value":"25"},"identifier":"req_2026_01_01_7"}]}')

/** Create billing meter event adjustment. */
export const createBillingMeterEventAdjustmentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_meter_event_adjustment',
  function: 'createBillingMeterEventAdjustment',
  aliases: ["create_billing_meter_event_adjustment"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "Create billing meter event adjustment",
  description: "Cancels a meter event that was reported by mistake, within 24 hours of its arrival. Name it by its `identifier` in `cancel`; periods of time cannot be cancelled. Usage that is on a finalized invoice stays there.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/billing/meter-event-adjustment/create',
}, () => '{"type":"object","additionalProperties":false,"required":["event_name","type"],' +
  '"properties":{"event_name":' + eventNameSchema() + ',' +
  '"type":{"type":"string","description":"Whether to cancel a single event or a range of events for a time period.","examples":["cancel"]},' +
  '"cancel":{"type":"object","description":"Which event to cancel.","additionalProperties":false,' +
  '"properties":{' +
  '"identifier":{"type":"string","description":"Unique identifier for the event."}}},' +
  '"expand":' + expandSchema() + '},"examples":[{"event_name":"api_requests","type":"cancel",' +
  '"cancel":{"identifier":"req_2026_01_01_7"}}]}')

/** Create billing portal configuration. */
export const createBillingPortalConfigurationDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_portal_configuration',
  function: 'createBillingPortalConfiguration',
  aliases: ["create_billing_portal_configuration"],
  provider: 'stripe',
  resource: 'billing_portal_configurations',
  documented: false,
  title: "Create billing portal configuration",
  description: "Creates a set of features for the customer portal, to be named in `configuration` when a portal session is created. Features that are left out are off. Configurations cannot be deleted, only made inactive.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customer_portal/configurations/create',
}, () => '{"type":"object","additionalProperties":false,"required":["features"],' +
  '"properties":{' +
  '"features":{"type":"object","description":"Information about the features available in the portal.","additionalProperties":false,' +
  '"properties":{' +
  '"customer_update":{"type":"object","description":"Information about updating the customer details.","required":["enabled"],"additionalProperties":false,' +
  '"properties":' + customerUpdateSchema() + '},' +
  '"invoice_history":' + invoiceHistorySchema() + ',' +
  '"payment_method_update":' + paymentMethodUpdateSchema() + ',' +
  '"subscription_cancel":{"type":"object","description":"Information about canceling subscriptions.","required":["enabled"],"additionalProperties":false,' +
  '"properties":' + subscriptionCancelSchema() + '},' +
  '"subscription_pause":' + subscriptionPauseSchema() + ',' +
  '"subscription_update":{"type":"object","description":"Information about updating subscriptions.","required":["enabled"],"additionalProperties":false,' +
  '"properties":' + subscriptionUpdateSchema() + '}}},' +
  '"business_profile":{"type":"object","description":"The business information shown to customers in the portal.","additionalProperties":false,' +
  '"properties":{"headline":' + headlineSchema() + ',' +
  '"privacy_policy_url":{"type":"string","description":"Address of your privacy policy, which the portal links to."},' +
  '"terms_of_service_url":{"type":"string","description":"Address of your terms, which the portal links to."}}},' +
  '"default_return_url":' + defaultReturnUrlSchema() + ',' +
  '"login_page":' + loginPageSchema2() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"name":' + nameSchema2() + ',' +
  '"expand":' + expandSchema21() + '},"examples":[{' +
  '"features":{' +
  '"invoice_history":{"enabled":true},' +
  '"payment_method_update":{"enabled":true},' +
  '"subscription_cancel":{"enabled":true,"mode":"at_period_end"}},"default_return_url":"https://example.com/account"}]}')

/** Create billing portal session. */
export const createBillingPortalSessionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_billing_portal_session',
  function: 'createBillingPortalSession',
  aliases: ["create_billing_portal_session"],
  provider: 'stripe',
  resource: 'billing_portal_sessions',
  documented: false,
  title: "Create billing portal session",
  description: "Creates a link into the customer portal, where a customer manages subscriptions, payment methods and invoices. `customer` or `customer_account` is needed, and so is a portal configuration, either saved as the default in the Dashboard or given. The link is short-lived and signs the customer in: create one for each visit and give it to nobody else. `flow_data` leads straight to one task, such as cancelling a subscription.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customer_portal/sessions/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],"minProperties":1,' +
  '"dependentSchemas":{"customer":' + idSchema2() + ',' +
  '"customer_account":' + idSchema2() + '},' +
  '"properties":{' +
  '"after_expiration":{"type":"object","description":"Behavior after the portal session expires.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"customer_login":{"type":"object","description":"Configuration for authenticating the customer.","additionalProperties":false,' +
  '"properties":{' +
  '"expires_at":{"type":"integer","description":"When it expires, Unix seconds."}}},' +
  '"type":{"type":"string","description":"The behavior to apply when the session expires.","examples":["customer_login"]}}},' +
  '"configuration":{"type":"string","description":"The ID of an existing configuration to use for this session."},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"flow_data":{"type":"object","description":"Information about a specific flow for the customer to go through.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"after_completion":{"type":"object","description":"Behavior after the flow is completed.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"hosted_confirmation":{"type":"object","description":"The confirmation that Stripe shows.","additionalProperties":true},' +
  '"redirect":{"type":"object","description":"Where the customer is sent.","additionalProperties":true},' +
  '"type":{"type":"string","description":"The specified behavior after the flow is completed.","examples":["hosted_confirmation","portal_homepage","redirect"]}}},' +
  '"subscription_cancel":{"type":"object","description":"How customers cancel a subscription.","required":["subscription"],"additionalProperties":false,' +
  '"properties":{' +
  '"retention":{"type":"object","description":"What is offered to keep the customer.","additionalProperties":true},' +
  '"subscription":{"type":"string","description":"The ID of the subscription to be canceled."}}},' +
  '"subscription_pause":{"type":"object","description":"How customers pause a subscription.","required":["subscription"],"additionalProperties":false,' +
  '"properties":{' +
  '"subscription":{"type":"string","description":"The ID of the subscription to be paused."}}},' +
  '"subscription_update":{"type":"object","description":"How customers change prices and quantities.","required":["subscription"],"additionalProperties":false,' +
  '"properties":{"subscription":' + subscriptionSchema() + '}},' +
  '"subscription_update_confirm":{"type":"object","description":"A change that the customer only has to confirm.","required":["items","subscription"],"additionalProperties":false,' +
  '"properties":{' +
  '"discounts":{"type":"array","description":"Coupons, promotion codes and discounts.",' +
  '"items":{"type":"object","description":"What lowers the price, by coupon or by promotion code.","additionalProperties":true}},' +
  '"items":{"type":"array","description":"Items with their prices.",' +
  '"items":{"type":"object","additionalProperties":true}},' +
  '"subscription":' + subscriptionSchema() + '}},' +
  '"type":{"type":"string","description":"Type of flow that the customer will go through.","examples":["customer_update","payment_method_update","subscription_cancel","subscription_pause","subscription_update","subscription_update_confirm"]}}},' +
  '"locale":{"type":"string","description":"The IETF language tag of the locale customer portal is displayed in.","examples":["auto","bg","cs","da","de","el","en","en-AU","en-CA","en-GB","en-IE","en-IN","en-NZ","en-SG","es","es-419","et","fi","fil","fr","fr-CA","hr","hu","id","it","ja","ko","lt","lv","ms","mt","nb","nl","pl","pt","pt-BR","ro","ru","sk","sl","sv","th","tr","vi","zh","zh-HK","zh-TW"]},' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"return_url":' + returnUrlSchema() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a billing portal session.","examples":["configuration"]}}},"examples":[{"customer":"cus_abc123","return_url":"https://example.com/account"}]}')

/** Create checkout session. */
export const createCheckoutSessionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_checkout_session',
  function: 'createCheckoutSession',
  aliases: ["create_checkout_session"],
  provider: 'stripe',
  resource: 'checkout_sessions',
  documented: false,
  title: "Create checkout session",
  description: "Creates a Checkout session, the payment page that Stripe hosts or embeds. `mode` is `payment`, `subscription` or `setup`; the first two need `line_items`, and hosted pages need `success_url`, embedded ones `return_url`. Nothing is charged until the customer completes the page: fulfil the order on the webhook `checkout.session.completed`, since customers need not return to `success_url`. The session expires after 24 hours unless `expires_at` (at least 30 minutes ahead) is earlier.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/checkout/sessions/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}},' +
  '"customer_email":{' +
  '"not":{"required":["customer"]}},' +
  '"discounts":{' +
  '"not":{"required":["allow_promotion_codes"]}}},' +
  '"properties":{' +
  '"adaptive_pricing":{"type":"object","description":"Settings for price localization with Adaptive Pricing.","additionalProperties":false,' +
  '"properties":' + loginPageSchema() + '},' +
  '"after_expiration":{"type":"object","description":"Configure actions after a Checkout session has expired.","additionalProperties":false,' +
  '"properties":{' +
  '"recovery":{"type":"object","description":"Configure a Checkout session.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"allow_promotion_codes":{"type":"boolean","description":"Whether customers can enter promotion codes."},' +
  '"enabled":{"type":"boolean","description":"Whether it is on."}}}}},' +
  '"allow_promotion_codes":' + allowPromotionCodesSchema() + ',' +
  '"allowed_payment_method_types":{"type":"array","description":"Types that are offered.",' +
  '"items":{"type":"string","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}},' +
  '"automatic_tax":{"type":"object","description":"Settings for automatic tax lookup for this session and resulting payments, invoices.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '},' +
  '"billing_address_collection":{"type":"string","description":"Specify whether Checkout should collect the customer\'s billing address.","examples":["auto","required"]},' +
  '"branding_settings":{"type":"object","description":"The branding settings for the Checkout session.","additionalProperties":false,' +
  '"properties":{"background_color":' + backgroundColorSchema() + ',' +
  '"border_style":{"type":["string","null"],"description":"The border style for the Checkout session.","examples":["pill","rectangular","rounded"]},' +
  '"button_color":' + backgroundColorSchema() + ',' +
  '"display_name":{"type":"string","description":"The name of the business on the page."},' +
  '"font_family":{"type":["string","null"],"description":"Font of the page.","examples":["be_vietnam_pro","bitter","chakra_petch","default","hahmlet","inconsolata","inter","lato","lora","m_plus_1_code","montserrat","noto_sans","noto_sans_jp","noto_serif","nunito","open_sans","pridi","pt_sans","pt_serif","raleway","roboto","roboto_slab","source_sans_pro","titillium_web","ubuntu_mono","zen_maru_gothic"]},' +
  '"icon":{"type":"object","description":"The icon for the Checkout session.","additionalProperties":false,"required":["type"],' +
  '"properties":' + iconSchema() + '},' +
  '"logo":{"type":"object","description":"The logo for the Checkout session.","additionalProperties":false,"required":["type"],' +
  '"properties":' + iconSchema() + '}}},' +
  '"cancel_url":{"type":"string","description":"If set, Checkout displays a back button and customers will be directed to this URL."},' +
  '"client_reference_id":{"type":"string","description":"A unique string to reference the Checkout session."},' +
  '"consent_collection":{"type":"object","description":"Configure fields for the Checkout session to gather active consent from customers.","additionalProperties":false,' +
  '"properties":' + consentCollectionSchema() + '},' +
  '"currency":' + currencySchema() + ',' +
  '"custom_fields":' + customFieldsSchema5() + ',' +
  '"custom_text":' + customTextSchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"customer_creation":{"type":"string","description":"Configure whether a Checkout session creates a Customer during Session confirmation.","examples":["always","if_required"]},' +
  '"customer_email":{"type":"string","description":"The e-mail address of a customer that the session makes."},' +
  '"customer_update":{"type":"object","description":"What fields on Customer can be updated by the Checkout session.","additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":"string","description":"Whether the address that the customer enters is saved (`auto`) or not (`never`).","examples":["auto","never"]},' +
  '"name":{"type":"string","description":"Whether the name that the customer enters is saved (`auto`) or not (`never`).","examples":["auto","never"]},' +
  '"shipping":{"type":"string","description":"Whether what the customer enters about shipping is saved (`auto`) or not (`never`).","examples":["auto","never"]}}},' +
  '"discounts":{"type":"array","description":"The coupon or promotion code to apply to this Session.",' +
  '"items":{"type":"object","description":"What lowers the price, by coupon or by promotion code.","additionalProperties":false,' +
  '"properties":{' +
  '"coupon":{"type":"string","description":"The ID of the coupon to apply to this Session."},' +
  '"promotion_code":{"type":"string","description":"The ID of a promotion code to apply."}}}},' +
  '"excluded_payment_method_types":{"type":"array","description":"Types that are not offered.",' +
  '"items":' + excludedPaymentMethodTypesSchema() + '},' +
  '"expires_at":{"type":"integer","description":"The Epoch time in seconds at which the Checkout session will expire."},' +
  '"integration_identifier":{"type":"string","description":"The integration identifier for this Checkout session."},' +
  '"invoice_creation":{"type":"object","description":"Generate a post-purchase Invoice for one-time payments.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether to enable invoice creation."},' +
  '"invoice_data":{"type":"object","description":"Parameters passed when creating invoices.","additionalProperties":false,' +
  '"properties":{"account_tax_ids":' + accountTaxIdsSchema() + ',' +
  '"custom_fields":' + customFieldsSchema2() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"footer":' + footerSchema2() + ',' +
  '"issuer":' + issuerSchema() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"rendering_options":' + renderingOptionsSchema() + '}}}},' +
  '"line_items":{"type":"array","description":"Items the customer is purchasing.",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"adjustable_quantity":{"type":"object","description":"Settings for this item\'s quantity to be adjusted.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + adjustableQuantitySchema() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"price":' + priceSchema2() + ',' +
  '"price_data":{"type":"object","description":"A price made for this alone, instead of price.","additionalProperties":false,"required":["currency"],' +
  '"properties":' + priceDataSchema3() + '},' +
  '"quantity":' + quantitySchema() + ',' +
  '"tax_rates":{"type":"array","description":"The tax rates which apply to this line item.",' +
  '"items":{"type":"string"}}}}},' +
  '"locale":{"type":"string","description":"The IETF language tag of the locale Checkout is displayed in.","examples":["auto","bg","cs","da","de","el","en","en-GB","es","es-419","et","fi","fil","fr","fr-CA","hi-IN","hr","hu","id","it","ja","ko","lt","lv","ms","mt","nb","nl","pl","pt","pt-BR","ro","ru","sk","sl","sv","th","tr","vi","zh","zh-HK","zh-TW"]},' +
  '"managed_payments":{"type":"object","description":"Settings for Managed Payments for this Checkout session and resulting payment intents, Invoices.","additionalProperties":false,' +
  '"properties":' + loginPageSchema() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"mode":{"type":"string","description":"The mode of the Checkout session.","examples":["payment","setup","subscription"]},' +
  '"name_collection":{"type":"object","description":"Controls name collection settings for the session.","additionalProperties":false,' +
  '"properties":' + nameCollectionSchema() + '},' +
  '"optional_items":' + optionalItemsSchema() + ',' +
  '"origin_context":{"type":"string","description":"Where the user is coming from.","examples":["mobile_app","web"]},' +
  '"payment_intent_data":{"type":"object","description":"A subset of parameters to be passed to payment intent creation for Checkout session.","additionalProperties":false,' +
  '"properties":{"application_fee_amount":' + amountSchema2() + ',' +
  '"capture_method":' + captureMethodSchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"receipt_email":{"type":"string","description":"Email address that the receipt."},' +
  '"setup_future_usage":' + setupFutureUsageSchema() + ',' +
  '"shipping":{"type":"object","description":"Shipping information for this payment.","required":["address","name"],"additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":"object","description":"Shipping address.","additionalProperties":true},' +
  '"carrier":{"type":"string","description":"The delivery service."},' +
  '"name":{"type":"string","description":"Recipient name."},' +
  '"phone":{"type":"string","description":"Phone number."},' +
  '"tracking_number":' + trackingNumberSchema() + '}},' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"statement_descriptor_suffix":' + statementDescriptorSuffixSchema() + ',' +
  '"transfer_data":' + transferDataSchema6() + ',' +
  '"transfer_group":{"type":"string","description":"Your own name for a group of transfers."}}},' +
  '"payment_method_collection":' + paymentMethodCollectionSchema() + ',' +
  '"payment_method_configuration":{"type":"string","description":"The ID of the payment method configuration to use with this Checkout session."},' +
  '"payment_method_data":{"type":"object","description":"A payment method made for this call.","additionalProperties":false,' +
  '"properties":{"allow_redisplay":' + allowRedisplaySchema() + '}},' +
  '"payment_method_options":{"type":"object","description":"Payment-method-specific configuration.","additionalProperties":false,' +
  '"properties":{' +
  '"acss_debit":{"type":"object","description":"Options of `acss_debit`."},' +
  '"affirm":{"type":"object","description":"Options of `affirm`."},' +
  '"afterpay_clearpay":{"type":"object","description":"Options of `afterpay_clearpay`."},' +
  '"alipay":{"type":"object","description":"Options of `alipay`."},' +
  '"alma":{"type":"object","description":"Options of `alma`."},' +
  '"amazon_pay":{"type":"object","description":"Options of `amazon_pay`."},' +
  '"au_becs_debit":{"type":"object","description":"Options of `au_becs_debit`."},' +
  '"bacs_debit":{"type":"object","description":"Options of `bacs_debit`."},' +
  '"bancontact":{"type":"object","description":"Options of `bancontact`."},' +
  '"billie":{"type":"object","description":"Options of `billie`."},' +
  '"blik":{"type":"object","description":"Options of `blik`."},' +
  '"boleto":{"type":"object","description":"Options of `boleto`."},' +
  '"card":{"type":"object","description":"The card, as numbers or a token."},' +
  '"cashapp":{"type":"object","description":"Options of `cashapp`."},' +
  '"crypto":{"type":"object","description":"Options of `crypto`."},' +
  '"customer_balance":{"type":"object","description":"Options of `customer_balance`."},' +
  '"demo_pay":{"type":"object","description":"Options of `demo_pay`."},' +
  '"eps":{"type":"object","description":"Options of `eps`."},' +
  '"fpx":{"type":"object","description":"Options of `fpx`."},' +
  '"giropay":{"type":"object","description":"Options of `giropay`."},' +
  '"grabpay":{"type":"object","description":"Options of `grabpay`."},' +
  '"ideal":{"type":"object","description":"Options of `ideal`."},' +
  '"kakao_pay":{"type":"object","description":"Options of `kakao_pay`."},' +
  '"klarna":{"type":"object","description":"Options of `klarna`."},' +
  '"konbini":{"type":"object","description":"Options of `konbini`."},' +
  '"kr_card":{"type":"object","description":"Options of `kr_card`."},' +
  '"link":{"type":"object","description":"Options of `link`."},' +
  '"mobilepay":{"type":"object","description":"Options of `mobilepay`."},' +
  '"multibanco":{"type":"object","description":"Options of `multibanco`."},' +
  '"naver_pay":{"type":"object","description":"Options of `naver_pay`."},' +
  '"oxxo":{"type":"object","description":"Options of `oxxo`."},' +
  '"p24":{"type":"object","description":"Options of `p24`."},' +
  '"pay_by_bank":{"type":"object","description":"Options of `pay_by_bank`."},' +
  '"payco":{"type":"object","description":"Options of `payco`."},' +
  '"paynow":{"type":"object","description":"Options of `paynow`."},' +
  '"paypal":{"type":"object","description":"Options of `paypal`."},' +
  '"payto":{"type":"object","description":"Options of `payto`."},' +
  '"pix":{"type":"object","description":"Options of `pix`."},' +
  '"revolut_pay":{"type":"object","description":"Options of `revolut_pay`."},' +
  '"samsung_pay":{"type":"object","description":"Options of `samsung_pay`."},' +
  '"satispay":{"type":"object","description":"Options of `satispay`."},' +
  '"scalapay":{"type":"object","description":"Options of `scalapay`."},' +
  '"sepa_debit":{"type":"object","description":"Options of `sepa_debit`."},' +
  '"sequra":{"type":"object","description":"Options of `sequra`."},' +
  '"sofort":{"type":"object","description":"Options of `sofort`."},' +
  '"sunbit":{"type":"object","description":"Options of `sunbit`."},' +
  '"swish":{"type":"object","description":"Options of `swish`."},' +
  '"twint":{"type":"object","description":"Options of `twint`."},' +
  '"upi":{"type":"object","description":"Options of `upi`."},' +
  '"us_bank_account":{"type":"object","description":"Options of `us_bank_account`."},' +
  '"wechat_pay":{"type":"object","description":"Options of `wechat_pay`."}}},' +
  '"permissions":{"type":"object","description":"Who may change what, the server or the client.","additionalProperties":false,' +
  '"properties":{' +
  '"update_shipping_details":{"type":"string","description":"Who may change the shipping details.","examples":["client_only","server_only"]}}},' +
  '"phone_number_collection":{"type":"object","description":"Controls phone number collection settings for the session.","required":["enabled"],"additionalProperties":false,' +
  '"properties":' + loginPageSchema() + '},' +
  '"redirect_on_completion":{"type":"string","description":"This parameter applies to `ui_mode: embedded_page`.","examples":["always","if_required","never"]},' +
  '"return_url":' + returnUrlSchema() + ',' +
  '"saved_payment_method_options":{"type":"object","description":"Controls saved payment method settings for the session.","additionalProperties":false,' +
  '"properties":{' +
  '"allow_redisplay_filters":{"type":"array","description":"Which saved payment methods are offered, by their `allow_redisplay`.",' +
  '"items":{"type":"string","examples":["always","limited","unspecified"]}},' +
  '"payment_method_remove":{"type":"string","description":"Whether saved payment methods can be removed.","examples":["disabled","enabled"]},' +
  '"payment_method_save":{"type":"string","description":"Whether saving a payment method is offered.","examples":["disabled","enabled"]}}},' +
  '"setup_intent_data":{"type":"object","description":"A subset of parameters to be passed to setup intent creation for Checkout session in `setup` mode.","additionalProperties":false,' +
  '"properties":{' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + '}},' +
  '"shipping_address_collection":{"type":"object","description":"Settings for Checkout to collect a shipping address from a customer.","additionalProperties":false,"required":["allowed_countries"],' +
  '"properties":' + shippingAddressCollectionSchema() + '},' +
  '"shipping_options":{"type":"array","description":"The shipping rate options to apply to this Session.",' +
  '"items":{"type":"object","description":"A shipping rate, existing or made for this alone.","additionalProperties":false,' +
  '"properties":' + shippingOptionsSchema() + '}},' +
  '"submit_type":' + submitTypeSchema() + ',' +
  '"subscription_data":{"type":"object","description":"Settings of the subscription that a session makes.","additionalProperties":false,' +
  '"properties":{"application_fee_percent":' + applicationFeePercentSchema() + ',' +
  '"billing_cycle_anchor":' + billingCycleAnchorSchema2() + ',' +
  '"billing_cycle_anchor_config":' + billingCycleAnchorConfigSchema() + ',' +
  '"billing_mode":{"type":"object","description":"How prorations and invoices.","additionalProperties":false,"required":["type"],' +
  '"properties":' + billingModeSchema() + '},' +
  '"default_tax_rates":' + defaultTaxRatesSchema2() + ',' +
  '"description":{"type":"string","description":"The subscription\'s description."},' +
  '"invoice_settings":{"type":"object","description":"What the invoices contain and who issues them.","additionalProperties":false,' +
  '"properties":' + invoiceSettingsSchema2() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"pending_invoice_item_interval":{"type":"object","description":"An interval for how often to bill.","additionalProperties":false,"required":["interval"],' +
  '"properties":' + pendingInvoiceItemIntervalSchema() + '},' +
  '"proration_behavior":{"type":"string","description":"How changes within a billing period are prorated.","examples":["create_prorations","none"]},' +
  '"transfer_data":' + transferDataSchema5() + ',' +
  '"trial_end":{"type":"integer","description":"When the trial ends, Unix seconds."},' +
  '"trial_period_days":' + trialPeriodDaysSchema() + ',' +
  '"trial_settings":' + trialSettingsSchema() + '}},' +
  '"success_url":{"type":"string","description":"The URL to which Stripe should send customers when payment or setup is complete."},' +
  '"tax_id_collection":' + taxIdCollectionSchema() + ',' +
  '"ui_mode":{"type":"string","description":"The UI mode of the Session.","examples":["elements","embedded_page","form","hosted_page"]},' +
  '"wallet_options":{"type":"object","description":"Wallet-specific configuration.","additionalProperties":false,' +
  '"properties":{' +
  '"link":{"type":"object","description":"Details of the Link wallet options.","additionalProperties":false,' +
  '"properties":{' +
  '"display":{"type":"string","description":"Whether Link is offered (`auto`) or not (`never`).","examples":["auto","never"]}}}}},' +
  '"expand":' + expandSchema35() + '},"examples":[{"mode":"subscription","customer":"cus_abc123","line_items":[{"price":"price_def456","quantity":1}],"success_url":"https://example.com/success"}]}')

/** Create coupon. */
export const createCouponDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_coupon',
  function: 'createCoupon',
  aliases: ["create_coupon"],
  provider: 'stripe',
  resource: 'coupons',
  documented: false,
  title: "Create coupon",
  description: "Creates a coupon with either `percent_off` or `amount_off` and `currency`. `amount_off` is in the minor currency unit and never makes an invoice negative. `duration` is `once` by default; `repeating` needs `duration_in_months`. Amount, currency and duration are final; customers redeem it through a promotion code, or you pass it in `discounts`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/coupons/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],"minProperties":1,' +
  '"dependentSchemas":{"percent_off":' + percentOffSchema() + ',' +
  '"amount_off":' + percentOffSchema() + '},' +
  '"properties":{' +
  '"id":{"type":"string","description":"Your own string to identify this coupon when applying it to a customer."},' +
  '"amount_off":' + amountSchema2() + ',' +
  '"applies_to":{"type":"object","description":"What it is limited to.","additionalProperties":false,' +
  '"properties":{' +
  '"products":{"type":"array","description":"Product IDs that this Coupon will apply to.",' +
  '"items":{"type":"string"}}}},' +
  '"currency":' + currencySchema() + ',' +
  '"currency_options":{"type":"object","description":"Amounts in other currencies; only with `amount_off`.",' +
  '"additionalProperties":' + currencyOptionsSchema() + '},' +
  '"duration":{"type":"string","description":"How long the discount will be in effect if used on a subscription.","examples":["forever","once","repeating"]},' +
  '"duration_in_months":{"type":"integer","description":"Required only if `duration` is `repeating`."},' +
  '"max_redemptions":{"type":"integer","description":"The number of times the coupon can be redeemed before it\'s no longer valid."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"name":' + nameSchema() + ',' +
  '"percent_off":{"type":"number","description":"Percentage, such as 25.5."},' +
  '"redeem_by":{"type":"integer","description":"Unix seconds: the last time at which the coupon can be redeemed."},' +
  '"expand":' + expandSchema14() + '},"examples":[{"percent_off":20,"duration":"repeating","duration_in_months":3,"name":"Launch offer"}]}')

/** Create credit note. */
export const createCreditNoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_credit_note',
  function: 'createCreditNote',
  aliases: ["create_credit_note"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "Create credit note",
  description: "Reduces a finalized invoice by a credit note. Give the total as `amount`, or say what is credited in `lines` or `shipping_cost`. It first lowers what is still to be paid; the rest has to be divided exactly among `refund_amount` (**money moves**) or existing `refunds`, `credit_amount` (the customer's balance) and `out_of_band_amount`, all in the minor currency unit. The customer gets an e-mail unless `email_type` is `none`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/credit_notes/create',
}, () => '{"type":"object","additionalProperties":false,"required":["invoice"],' +
  '"properties":{' +
  '"invoice":{"type":"string","description":"ID of the invoice."},' +
  '"amount":' + amountSchema2() + ',' +
  '"credit_amount":' + amountSchema2() + ',' +
  '"effective_at":' + effectiveAtSchema() + ',' +
  '"email_type":' + emailTypeSchema() + ',' +
  '"lines":{"type":"array","description":"Line items that make up the credit note.",' +
  '"items":' + linesSchema() + '},' +
  '"memo":' + memoSchema() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"out_of_band_amount":' + amountSchema2() + ',' +
  '"reason":' + reasonSchema() + ',' +
  '"refund_amount":' + amountSchema2() + ',' +
  '"refunds":{"type":"array","description":"Refunds to link to this credit note.",' +
  '"items":' + refundsSchema() + '},' +
  '"shipping_cost":{"type":"object","description":"When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included.","additionalProperties":false,' +
  '"properties":' + shippingCostSchema() + '},' +
  '"expand":' + expandSchema30() + '},"examples":[{"invoice":"in_jkl012","amount":1500,"refund_amount":1500,"reason":"product_unsatisfactory"}]}')

/** Create customer. */
export const createCustomerDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_customer',
  function: 'createCustomer',
  aliases: ["create_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Create customer",
  description: "Create a new Stripe customer. Supports name, email, description, phone, and metadata. Returns the created customer object with ID.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/create',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"name":{"type":"string","description":"Customer display name."},' +
  '"email":{"type":"string","description":"Customer email address."},' +
  '"description":{"type":"string","description":"Internal description for this customer."},' +
  '"phone":{"type":"string","description":"Customer phone number."},' +
  '"metadata":' + metadataSchema6() + ',' +
  '"address":' + addressSchema3() + ',' +
  '"shipping":' + shippingSchema2() + ',' +
  '"invoice_settings":' + invoiceSettingsSchema3() + ',' +
  '"tax_exempt":' + taxExemptSchema() + ',' +
  '"preferred_locales":' + preferredLocalesSchema() + ',' +
  '"payment_method":{"type":"string","description":"ID of the payment method to attach."},' +
  '"test_clock":{"type":"string","description":"ID of the test clock whose time the customer lives in; cannot be changed later."},' +
  '"balance":' + balanceSchema() + ',' +
  '"business_name":' + businessNameSchema() + ',' +
  '"cash_balance":' + cashBalanceSchema() + ',' +
  '"individual_name":' + individualNameSchema() + ',' +
  '"invoice_prefix":' + invoicePrefixSchema() + ',' +
  '"next_invoice_sequence":' + nextInvoiceSequenceSchema() + ',' +
  '"source":' + sourceSchema() + ',' +
  '"tax":{"type":"object","description":"Tax details about the customer.","additionalProperties":false,' +
  '"properties":{"ip_address":' + ipAddressSchema() + ',' +
  '"validate_location":{"type":"string","description":"A flag that indicates when Stripe should validate the customer tax location.","examples":["deferred","immediately"]}}},' +
  '"tax_id_data":' + taxIdDataSchema() + ',' +
  '"validate":' + validateSchema() + ',' +
  '"expand":' + expandSchema39() + '},"examples":[{"name":"Acme Corp","email":"billing@example.com","description":"Enterprise customer","phone":"+1 555-0123",' +
  '"metadata":{"crm_id":"12345","tier":"enterprise"}}]}')

/** Create customer balance transaction. */
export const createCustomerBalanceTransactionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_customer_balance_transaction',
  function: 'createCustomerBalanceTransaction',
  aliases: ["create_customer_balance_transaction"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "Create customer balance transaction",
  description: "Changes a customer's credit balance, which is applied to their next invoices by itself. `amount` is in the minor currency unit: **negative is a credit for the customer**, positive an amount that they owe. A transaction cannot be deleted nor its amount changed, only offset by another one. No money moves by this alone.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customer_balance_transactions/create',
}, () => '{"type":"object","additionalProperties":false,"required":["id","amount","currency"],' +
  '"properties":{"id":' + idSchema13() + ',' +
  '"amount":' + amountSchema2() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a customer balance transaction.","examples":["checkout_session","credit_note","customer","invoice"]}}},"examples":[{"id":"cus_abc123","amount":-500,"currency":"usd","description":"Goodwill credit"}]}')

/** Create customer session. */
export const createCustomerSessionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_customer_session',
  function: 'createCustomerSession',
  aliases: ["create_customer_session"],
  provider: 'stripe',
  resource: 'customer_sessions',
  documented: false,
  title: "Create customer session",
  description: "Creates a secret that lets Stripe's components in the customer's browser work for that customer, such as a pricing table or saved payment methods in the Payment Element. Enable at least one component, and give `customer` or `customer_account`. The secret can be used once and expires at `expires_at`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customer_sessions/create',
}, () => '{"type":"object","additionalProperties":false,"required":["components"],' +
  '"dependentSchemas":{"components":' + idSchema2() + '},' +
  '"properties":{' +
  '"components":{"type":"object","description":"Configuration for each component.","additionalProperties":false,' +
  '"properties":{' +
  '"active_entitlements":{"type":"object","description":"Configuration for active entitlements.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the active entitlements is enabled."}}},' +
  '"buy_button":{"type":"object","description":"Configuration for buy button.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the buy button is enabled."}}},' +
  '"customer_portal":{"type":"object","description":"Configuration for customer portal.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the customer portal is enabled."}}},' +
  '"customer_sheet":{"type":"object","description":"Configuration for the customer sheet.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the customer sheet is enabled."},' +
  '"features":' + featuresSchema() + '}},' +
  '"mobile_payment_element":{"type":"object","description":"Configuration for the mobile payment element.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the mobile payment element is enabled."},' +
  '"features":' + featuresSchema() + '}},' +
  '"payment_element":{"type":"object","description":"Configuration for the Payment Element.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the Payment Element is enabled."},' +
  '"features":' + featuresSchema() + '}},' +
  '"pricing_table":{"type":"object","description":"Configuration for the pricing table.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether the pricing table is enabled."}}}}},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a customer session.","examples":["customer"]}}},"examples":[{"customer":"cus_abc123",' +
  '"components":{' +
  '"pricing_table":{"enabled":true}}}]}')

/** Create customer tax ID. */
export const createCustomerTaxIdDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_customer_tax_id',
  function: 'createCustomerTaxId',
  aliases: ["create_customer_tax_id"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "Create customer tax ID",
  description: "Adds a tax ID to a customer, to appear on later invoices. Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax_ids/customer_create',
}, () => '{"type":"object","additionalProperties":false,"required":["id","type","value"],' +
  '"properties":{"id":' + idSchema13() + ',' +
  '"type":' + typeSchema2() + ',' +
  '"value":{"type":"string","description":"Value of the tax ID."},' +
  '"expand":' + expandSchema27() + '},"examples":[{"id":"cus_abc123","type":"eu_vat","value":"DE123456789"}]}')

/** Create ephemeral key. */
export const createEphemeralKeyDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_ephemeral_key',
  function: 'createEphemeralKey',
  aliases: ["create_ephemeral_key"],
  provider: 'stripe',
  resource: 'ephemeral_keys',
  documented: false,
  title: "Create ephemeral key",
  description: "Creates a short-lived key with which a mobile app reads and changes one object, usually a customer. Pass the API version of the app's Stripe SDK as the option `apiVersion`, not the version of your server: the key works only with it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/elements/customer-sheet',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"issuing_card":{"type":"string","description":"The ID of the Issuing Card you\'d like to access using the resulting ephemeral key."},' +
  '"nonce":{"type":"string","description":"A single-use token, created by Stripe.js."},' +
  '"verification_session":{"type":"string","description":"The ID of the Identity VerificationSession you\'d like to access using the resulting ephemeral key."},' +
  '"expand":' + expandSchema() + '},"examples":[{"customer":"cus_abc123"}]}')

/** Create invoice. */
export const createInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_invoice',
  function: 'createInvoice',
  aliases: ["create_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Create invoice",
  description: "Create a Stripe invoice for a customer. Requires a customer ID. Supports description, subscription, metadata, and auto_advance.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],"minProperties":1,' +
  '"dependentSchemas":{"customer":' + customerSchema2() + ',' +
  '"customer_account":' + customerSchema2() + ',' +
  '"from_invoice":' + customerSchema2() + '},' +
  '"properties":{"customer":' + customerSchema() + ',' +
  '"description":{"type":"string","description":"Invoice description."},' +
  '"subscription":{"type":"string","description":"Subscription ID to invoice for."},' +
  '"metadata":' + metadataSchema6() + ',' +
  '"auto_advance":{"type":"boolean","description":"Automatically finalize the invoice. Default: true. **Stripe\'s own default is false; left out, true is sent, and Stripe finalizes the invoice and collects the money about an hour later.**","default":true},' +
  '"collection_method":{"type":"string","description":"Whether the default payment method is charged or the invoice is sent to the customer.","examples":["charge_automatically","send_invoice"]},' +
  '"days_until_due":{"type":"integer","description":"Days to pay; only with send_invoice."},' +
  '"due_date":{"type":"integer","description":"Unix seconds by which to pay; only with send_invoice."},' +
  '"pending_invoice_items_behavior":{"type":"string","description":"Whether pending invoice items go onto the invoice; Stripe excludes them by default.","examples":["exclude","include"]},' +
  '"currency":{"type":"string","description":"Three-letter currency code; the customer\'s own by default."},' +
  '"account_tax_ids":{"type":["array","string","null"],"description":"The account tax IDs associated with the invoice. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"automatic_tax":' + automaticTaxSchema4() + ',' +
  '"automatically_finalizes_at":' + automaticallyFinalizesAtSchema() + ',' +
  '"custom_fields":{"type":["array","string","null"],"description":"Up to 4 custom fields to be displayed on the invoice. An empty string or null clears it.",' +
  '"items":' + customFieldsSchema3() + ',"maxLength":0},' +
  '"customer_account":' + customerAccountSchema2() + ',' +
  '"default_payment_method":' + defaultPaymentMethodSchema() + ',' +
  '"default_source":{"type":"string","description":"ID of the default payment source for the invoice."},' +
  '"default_tax_rates":' + defaultTaxRatesSchema2() + ',' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons and promotion codes to redeem into discounts for the invoice. An empty string or null clears it.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"effective_at":{"type":"integer","description":"The date when this invoice is in effect."},' +
  '"footer":' + footerSchema() + ',' +
  '"from_invoice":{"type":"object","description":"The finalized invoice that this one revises, for the same customer; instead of customer.","required":["action","invoice"],"additionalProperties":false,' +
  '"properties":{' +
  '"action":{"type":"string","description":"The relation between the new invoice and the original invoice.","examples":["revision"]},' +
  '"invoice":{"type":"string","description":"The `id` of the invoice that will be cloned."}}},' +
  '"issuer":' + issuerSchema2() + ',' +
  '"number":{"type":"string","description":"Set the number for this invoice."},' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"payment_settings":' + paymentSettingsSchema() + ',' +
  '"rendering":' + renderingSchema() + ',' +
  '"shipping_cost":{"type":"object","description":"Settings for the cost of shipping for this invoice.","additionalProperties":false,' +
  '"properties":' + shippingOptionsSchema() + '},' +
  '"shipping_details":{"type":"object","description":"Shipping details for the invoice.","additionalProperties":false,"required":["address","name"],' +
  '"properties":' + shippingDetailsSchema() + '},' +
  '"statement_descriptor":' + statementDescriptorSchema2() + ',' +
  '"transfer_data":' + transferDataSchema6() + ',' +
  '"expand":' + expandSchema45() + '},"examples":[{"customer":"cus_abc123","description":"March 2026 consulting",' +
  '"metadata":{"project":"website-redesign"},"auto_advance":true}]}')

/** Create invoice item. */
export const createInvoiceItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_invoice_item',
  function: 'createInvoiceItem',
  aliases: ["create_invoice_item"],
  provider: 'stripe',
  resource: 'invoice_items',
  documented: false,
  title: "Create invoice item",
  description: "Adds an amount to a draft invoice or, without `invoice`, to the customer's next one. Give `amount` with `currency`, or a price in `pricing` or `price_data`; amounts are in the minor currency unit, and negative ones reduce the invoice. Pending items wait for the next invoice of a subscription; an invoice made with `stripe_create_invoice` includes them only with `pending_invoice_items_behavior: include`. An invoice holds 250 items at most.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoiceitems/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"description":' + descriptionSchema3() + ',' +
  '"discountable":' + discountableSchema() + ',' +
  '"discounts":' + discountsSchema3() + ',' +
  '"invoice":{"type":"string","description":"The ID of an existing invoice to add this invoice item to."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"period":' + periodSchema() + ',' +
  '"price_data":' + priceDataSchema2() + ',' +
  '"pricing":' + pricingSchema() + ',' +
  '"quantity":{"type":"integer","description":"Non-negative integer."},' +
  '"quantity_decimal":' + quantityDecimalSchema() + ',' +
  '"subscription":{"type":"string","description":"The ID of a subscription to add this invoice item to."},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tax_code":{"type":["string","null"],"description":"A tax code ID."},' +
  '"tax_rates":{"type":"array","description":"The tax rates which apply to the invoice item.",' +
  '"items":{"type":"string"}},' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + ',' +
  '"expand":' + expandSchema25() + '},"examples":[{"customer":"cus_abc123","amount":2500,"currency":"usd","description":"Onboarding"}]}')

/** Create payment intent. */
export const createPaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_payment_intent',
  function: 'createPaymentIntent',
  aliases: ["create_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Create payment intent",
  description: "Create a Stripe payment intent. Amounts are in cents (e.g., $10.00 = 1000). Supports automatic payment methods, manual capture, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/create',
}, () => '{"type":"object","additionalProperties":false,"required":["amount","currency"],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{' +
  '"amount":{"type":"integer","description":"Amount in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000."},' +
  '"currency":' + currencySchema2() + ',' +
  '"customer":{"type":"string","description":"Stripe customer ID to associate with this payment."},' +
  '"description":{"type":"string","description":"Description for this payment."},' +
  '"metadata":' + metadataSchema3() + ',' +
  '"capture_method":{"type":"string","description":"Capture method: \\"automatic\\" (default) or \\"manual\\". Left out, Stripe uses \\"automatic_async\\".","examples":["automatic","automatic_async","manual"]},' +
  '"automatic_payment_methods_enabled":{"type":"boolean","description":"Enable automatic payment methods. Default: true.","default":true},' +
  '"automatic_payment_methods_allow_redirects":{"type":"string","description":"Whether payment methods that redirect the customer may be used; with \\"never\\" confirming needs no return_url.","examples":["always","never"]},' +
  '"payment_method":{"type":"string","description":"ID of the payment method to charge."},' +
  '"confirm":{"type":"boolean","description":"Confirm at once, which attempts the payment."},' +
  '"off_session":{"description":"The customer is not there to authenticate; only together with confirm.","anyOf":[{"type":"boolean"},{"type":"string","examples":["one_off","recurring"]}]},' +
  '"setup_future_usage":{"type":"string","description":"Save the payment method for payments without (off_session) or with (on_session) the customer.","examples":["off_session","on_session"]},' +
  '"receipt_email":{"type":"string","description":"E-mail address the receipt goes to."},' +
  '"return_url":{"type":"string","description":"URL the customer comes back to after a redirect; only together with confirm."},' +
  '"statement_descriptor":{"type":"string","description":"Text on bank statements, up to 22 characters; not for cards, which use the suffix."},' +
  '"statement_descriptor_suffix":{"type":"string","description":"Text appended to the account\'s own on card statements."},' +
  '"allowed_payment_method_types":' + allowedPaymentMethodTypesSchema3() + ',' +
  '"amount_details":' + amountDetailsSchema2() + ',' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"confirmation_method":{"type":"string","description":"Whether we can confirm this payment intent automatically.","examples":["automatic","manual"]},' +
  '"confirmation_token":' + confirmationTokenSchema2() + ',' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"error_on_requires_action":' + errorOnRequiresActionSchema() + ',' +
  '"excluded_payment_method_types":{"type":"array","description":"The list of payment method types to exclude from use with this payment.",' +
  '"items":' + excludedPaymentMethodTypesSchema() + '},' +
  '"hooks":' + hooksSchema() + ',' +
  '"mandate":' + mandateSchema() + ',' +
  '"mandate_data":{"type":["object","string","null"],"description":"Details about the Mandate to create. An empty string or null clears it.","additionalProperties":false,"required":["customer_acceptance"],"maxLength":0,' +
  '"properties":' + mandateDataSchema() + '},' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"payment_details":{"type":"object","description":"Industry-specific information about the charge.","additionalProperties":false,' +
  '"properties":' + paymentDetailsSchema() + '},' +
  '"payment_method_configuration":' + paymentMethodConfigurationSchema2() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":' + paymentMethodOptionsSchema3() + ',' +
  '"radar_options":' + radarOptionsSchema() + ',' +
  '"shipping":{"type":"object","description":"Shipping information for this payment intent.","additionalProperties":false,"required":["address","name"],' +
  '"properties":' + shippingSchema() + '},' +
  '"transfer_data":{"type":"object","description":"The connected account that receives the money.","required":["destination"],"additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"description":' + descriptionSchema2() + ',' +
  '"destination":' + destinationSchema2() + ',' +
  '"metadata":' + metadataSchema5() + ',' +
  '"payment_data":' + paymentDataSchema() + '}},' +
  '"transfer_group":' + transferGroupSchema() + ',' +
  '"use_stripe_sdk":' + useStripeSdkSchema() + ',' +
  '"expand":' + expandSchema42() + '},"examples":[{"amount":5000,"currency":"usd","customer":"cus_abc123","description":"Order #1234",' +
  '"metadata":{"order_id":"1234"}}]}')

/** Create payment link. */
export const createPaymentLinkDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_payment_link',
  function: 'createPaymentLink',
  aliases: ["create_payment_link"],
  provider: 'stripe',
  resource: 'payment_links',
  documented: false,
  title: "Create payment link",
  description: "Creates a link to a payment page that any number of customers can use; each opens a Checkout session of their own. Give up to 20 `line_items`, recurring prices among them for a subscription. Links cannot be deleted, only switched off; `restrictions` limits how often it can be paid.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment-link/create',
}, () => '{"type":"object","additionalProperties":false,"required":["line_items"],' +
  '"properties":{' +
  '"line_items":{"type":"array","description":"The line items representing what is being sold.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["quantity"],' +
  '"properties":{' +
  '"adjustable_quantity":{"type":"object","description":"Settings for this item\'s quantity to be adjusted by the customer.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + adjustableQuantitySchema() + '},' +
  '"price":' + priceSchema2() + ',' +
  '"price_data":{"type":"object","description":"Data used to generate a new Price object inline.","additionalProperties":false,"required":["currency"],' +
  '"properties":' + priceDataSchema3() + '},' +
  '"quantity":' + quantitySchema() + '}}},' +
  '"after_completion":{"type":"object","description":"Behavior after the purchase is complete.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"hosted_confirmation":{"type":"object","description":"Configuration when `type=hosted_confirmation`.","additionalProperties":false,' +
  '"properties":{' +
  '"custom_message":{"type":"string","description":"A custom message to display to the customer."}}},' +
  '"redirect":{"type":"object","description":"Configuration when `type=redirect`.","required":["url"],"additionalProperties":false,' +
  '"properties":{' +
  '"url":{"type":"string","description":"Address."}}},' +
  '"type":{"type":"string","description":"The specified behavior after the purchase is complete.","examples":["hosted_confirmation","redirect"]}}},' +
  '"allow_promotion_codes":' + allowPromotionCodesSchema() + ',' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"application_fee_percent":' + applicationFeePercentSchema2() + ',' +
  '"automatic_tax":{"type":"object","description":"Configuration for automatic tax collection.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '},' +
  '"billing_address_collection":{"type":"string","description":"Configuration for collecting the customer\'s billing address.","examples":["auto","required"]},' +
  '"consent_collection":{"type":"object","description":"Configure fields to gather active consent from customers.","additionalProperties":false,' +
  '"properties":' + consentCollectionSchema() + '},' +
  '"currency":' + currencySchema() + ',' +
  '"custom_fields":' + customFieldsSchema5() + ',' +
  '"custom_text":' + customTextSchema() + ',' +
  '"customer_creation":{"type":"string","description":"Configures whether checkout sessions created by this payment link create a Customer.","examples":["always","if_required"]},' +
  '"inactive_message":{"type":"string","description":"The custom message to be displayed to a customer when a payment link is no longer active."},' +
  '"invoice_creation":{"type":"object","description":"Generate a post-purchase Invoice for one-time payments.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{"enabled":' + enabledSchema() + ',' +
  '"invoice_data":{"type":"object","description":"Invoice PDF configuration.","additionalProperties":false,' +
  '"properties":{"account_tax_ids":' + accountTaxIdsSchema() + ',' +
  '"custom_fields":' + customFieldsSchema2() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"footer":' + footerSchema2() + ',' +
  '"issuer":' + issuerSchema() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"rendering_options":' + renderingOptionsSchema() + '}}}},' +
  '"managed_payments":{"type":"object","description":"Settings for Managed Payments for this Payment Link and resulting CheckoutSessions.","additionalProperties":false,' +
  '"properties":' + loginPageSchema() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"name_collection":{"type":"object","description":"Controls settings applied for collecting the customer\'s name.","additionalProperties":false,' +
  '"properties":' + nameCollectionSchema() + '},' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"optional_items":' + optionalItemsSchema() + ',' +
  '"payment_intent_data":{"type":"object","description":"A subset of parameters to be passed to payment intent creation for Checkout session.","additionalProperties":false,' +
  '"properties":{"capture_method":' + captureMethodSchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"setup_future_usage":' + setupFutureUsageSchema() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"statement_descriptor_suffix":' + statementDescriptorSuffixSchema() + ',' +
  '"transfer_group":' + transferGroupSchema() + '}},' +
  '"payment_method_collection":' + paymentMethodCollectionSchema() + ',' +
  '"payment_method_options":{"type":"object","description":"Payment-method-specific configuration.","additionalProperties":false,' +
  '"properties":{' +
  '"card":{"type":"object","description":"Configuration for `card` payment methods.","additionalProperties":false,' +
  '"properties":{' +
  '"restrictions":{"type":"object","description":"Restrictions to apply to the card payment method.","additionalProperties":true}}}}},' +
  '"payment_method_types":{"type":"array","description":"The list of payment method types that customers can use.",' +
  '"items":{"type":"string","description":"A way to pay that the page offers.","examples":["affirm","afterpay_clearpay","alipay","alma","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","eps","fpx","giropay","grabpay","ideal","klarna","konbini","link","mb_way","mobilepay","multibanco","oxxo","p24","pay_by_bank","paynow","paypal","paypay","payto","pix","promptpay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}},' +
  '"phone_number_collection":{"type":"object","description":"Controls phone number collection settings during checkout.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"enabled":{"type":"boolean","description":"Whether to enable phone number collection."}}},' +
  '"restrictions":{"type":"object","description":"Settings that restrict the usage of a payment link.","required":["completed_sessions"],"additionalProperties":false,' +
  '"properties":{' +
  '"completed_sessions":{"type":"object","description":"Configuration for the `completed_sessions` restriction type.","required":["limit"],"additionalProperties":false,' +
  '"properties":{' +
  '"limit":{"type":"integer","description":"How many are allowed."}}}}},' +
  '"shipping_address_collection":{"type":"object","description":"Configuration for collecting the customer\'s shipping address.","additionalProperties":false,"required":["allowed_countries"],' +
  '"properties":' + shippingAddressCollectionSchema() + '},' +
  '"shipping_options":{"type":"array","description":"The shipping rate options to apply to checkout sessions created by this payment link.",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"shipping_rate":{"type":"string","description":"The ID of the Shipping Rate to use for this shipping option."}}}},' +
  '"submit_type":' + submitTypeSchema() + ',' +
  '"subscription_data":{"type":"object","description":"Settings of the subscription that a session makes.","additionalProperties":false,' +
  '"properties":{"description":' + descriptionSchema5() + ',' +
  '"invoice_settings":{"type":"object","description":"All invoices will be billed using the specified settings.","additionalProperties":false,' +
  '"properties":' + invoiceSettingsSchema2() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"trial_period_days":' + trialPeriodDaysSchema() + ',' +
  '"trial_settings":' + trialSettingsSchema() + '}},' +
  '"tax_id_collection":' + taxIdCollectionSchema() + ',' +
  '"transfer_data":' + transferDataSchema6() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a payment link.","examples":["application","line_items","on_behalf_of","transfer_data.destination"]}}},"examples":[{"line_items":[{"price":"price_def456","quantity":1}]}]}')

/** Create payment method. */
export const createPaymentMethodDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_payment_method',
  function: 'createPaymentMethod',
  aliases: ["create_payment_method"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "Create payment method",
  description: "Creates a payment method that belongs to no customer yet. Details go under the key named after `type`. Card numbers may be sent only by accounts whose PCI compliance Stripe has accepted: otherwise pass a token in `card`, or collect the details in the browser. To save a method for later, prefer a setup intent.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_methods/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"properties":{' +
  '"acss_debit":{"type":"object","description":"Only for `acss_debit`.","additionalProperties":false,"required":["account_number","institution_number","transit_number"],' +
  '"properties":{' +
  '"account_number":{"type":"string","description":"Customer\'s bank account number."},' +
  '"institution_number":{"type":"string","description":"Institution number of the customer\'s bank."},' +
  '"transit_number":{"type":"string","description":"Transit number of the customer\'s bank."}}},' +
  '"affirm":{"type":"object","description":"Only for `affirm`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"afterpay_clearpay":{"type":"object","description":"Only for `afterpay_clearpay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"alipay":{"type":"object","description":"Only for `alipay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"allow_redisplay":' + allowRedisplaySchema() + ',' +
  '"alma":{"type":"object","description":"Only for `alma`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"amazon_pay":' + amazonPaySchema() + ',' +
  '"au_becs_debit":{"type":"object","description":"Only for `au_becs_debit`.","additionalProperties":false,"required":["account_number","bsb_number"],' +
  '"properties":{"account_number":' + accountNumberSchema2() + ',' +
  '"bsb_number":' + bsbNumberSchema() + '}},' +
  '"bacs_debit":{"type":"object","description":"Only for `bacs_debit`.","additionalProperties":false,' +
  '"properties":{"account_number":' + accountNumberSchema() + ',' +
  '"sort_code":{"type":"string","description":"Sort code of the bank account."}}},' +
  '"bancontact":{"type":"object","description":"Only for `bancontact`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"billie":{"type":"object","description":"Only for `billie`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"billing_details":' + billingDetailsSchema() + ',' +
  '"bizum":' + bizumSchema() + ',' +
  '"blik":{"type":"object","description":"Only for `blik`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"boleto":{"type":"object","description":"Only for `boleto`.","required":["tax_id"],"additionalProperties":false,' +
  '"properties":{' +
  '"tax_id":{"type":"string","description":"The tax ID of the customer."}}},' +
  '"card":{"type":"object","description":"Only for `card`.","additionalProperties":false,' +
  '"properties":{' +
  '"cvc":{"type":"string","description":"The card\'s CVC."},' +
  '"exp_month":' + expMonthSchema() + ',' +
  '"exp_year":' + expYearSchema() + ',' +
  '"networks":{"type":"object","description":"Details of the card networks used to process the payment.","additionalProperties":false,' +
  '"properties":{' +
  '"preferred":{"type":"string","description":"The customer\'s preferred card network.","examples":["cartes_bancaires","mastercard","visa"]}}},' +
  '"number":{"type":"string","description":"The card number, as a string without any separators."},' +
  '"token":{"type":"string","description":"ID of a token that stands for the card, `tok_…`."}}},' +
  '"cashapp":{"type":"object","description":"Only for `cashapp`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"crypto":{"type":"object","description":"Only for `crypto`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"custom":{"type":"object","description":"Only for `custom`.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"type":{"type":"string","description":"ID of the Dashboard-only CustomPaymentMethodType."}}},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_balance":{"type":"object","description":"Only for `customer_balance`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"eps":{"type":"object","description":"Only for `eps`.","additionalProperties":false,' +
  '"properties":{' +
  '"bank":{"type":"string","description":"The customer\'s bank.","examples":["arzte_und_apotheker_bank","austrian_anadi_bank_ag","bank_austria","bankhaus_carl_spangler","bankhaus_schelhammer_und_schattera_ag","bawag_psk_ag","bks_bank_ag","brull_kallmus_bank_ag","btv_vier_lander_bank","capital_bank_grawe_gruppe_ag","deutsche_bank_ag","dolomitenbank","easybank_ag","erste_bank_und_sparkassen","hypo_alpeadriabank_international_ag","hypo_bank_burgenland_aktiengesellschaft","hypo_noe_lb_fur_niederosterreich_u_wien","hypo_oberosterreich_salzburg_steiermark","hypo_tirol_bank_ag","hypo_vorarlberg_bank_ag","marchfelder_bank","oberbank_ag","raiffeisen_bankengruppe_osterreich","schoellerbank_ag","sparda_bank_wien","volksbank_gruppe","volkskreditbank_ag","vr_bank_braunau"]}}},' +
  '"fpx":{"type":"object","description":"Only for `fpx`.","additionalProperties":false,"required":["bank"],' +
  '"properties":{' +
  '"account_holder_type":{"type":"string","description":"Account holder type for FPX transaction.","examples":["company","individual"]},' +
  '"bank":{"type":"string","description":"The customer\'s bank.","examples":["affin_bank","agrobank","alliance_bank","ambank","bank_islam","bank_muamalat","bank_of_china","bank_rakyat","bnp_paribas","bsn","cimb","citibank","deutsche_bank","hong_leong_bank","hsbc","kfh","maybank2e","maybank2u","mbsb_bank","ocbc","pb_enterprise","public_bank","rhb","standard_chartered","uob"]}}},' +
  '"giropay":{"type":"object","description":"Only for `giropay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"grabpay":{"type":"object","description":"Only for `grabpay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"ideal":{"type":"object","description":"Only for `ideal`.","additionalProperties":false,' +
  '"properties":{' +
  '"bank":{"type":"string","description":"The customer\'s bank.","examples":["abn_amro","adyen","asn_bank","bunq","buut","finom","handelsbanken","ing","knab","mollie","moneyou","n26","nn","rabobank","regiobank","revolut","sns_bank","triodos_bank","van_lanschot","yoursafe"]}}},' +
  '"interac_present":{"type":"object","description":"Only for `interac_present`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"kakao_pay":{"type":"object","description":"Only for `kakao_pay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"klarna":{"type":"object","description":"Only for `klarna`.","additionalProperties":false,' +
  '"properties":{' +
  '"dob":{"type":"object","description":"Customer\'s date of birth.","required":["day","month","year"],"additionalProperties":false,' +
  '"properties":{' +
  '"day":{"type":"integer","description":"The day of birth, between 1 and 31."},' +
  '"month":{"type":"integer","description":"The month of birth, between 1 and 12."},' +
  '"year":{"type":"integer","description":"The four-digit year of birth."}}}}},' +
  '"konbini":{"type":"object","description":"Only for `konbini`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"kr_card":{"type":"object","description":"Only for `kr_card`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"link":{"type":"object","description":"Only for `link`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"mb_way":{"type":"object","description":"Only for `mb_way`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"mobilepay":{"type":"object","description":"Only for `mobilepay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"multibanco":{"type":"object","description":"Only for `multibanco`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"naver_pay":{"type":"object","description":"Only for `naver_pay`.","additionalProperties":false,' +
  '"properties":{' +
  '"funding":{"type":"string","description":"Whether to use Naver Pay points or a card to fund this transaction.","examples":["card","points"]}}},' +
  '"nz_bank_account":{"type":"object","description":"Only for `nz_bank_account`.","additionalProperties":false,"required":["account_number","bank_code","branch_code","suffix"],' +
  '"properties":{' +
  '"account_holder_name":{"type":"string","description":"The name on the bank account."},' +
  '"account_number":' + accountNumberSchema2() + ',' +
  '"bank_code":{"type":"string","description":"The numeric code for the bank account\'s bank."},' +
  '"branch_code":{"type":"string","description":"Code of the branch that keeps the account."},' +
  '"reference":{"type":"string","description":"Reference of the payment."},' +
  '"suffix":{"type":"string","description":"The suffix of the bank account number."}}},' +
  '"oxxo":{"type":"object","description":"Only for `oxxo`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"p24":{"type":"object","description":"Only for `p24`.","additionalProperties":false,' +
  '"properties":{' +
  '"bank":{"type":"string","description":"The customer\'s bank.","examples":["alior_bank","bank_millennium","bank_nowy_bfg_sa","bank_pekao_sa","banki_spbdzielcze","blik","bnp_paribas","boz","citi_handlowy","credit_agricole","envelobank","etransfer_pocztowy24","getin_bank","ideabank","ing","inteligo","mbank_mtransfer","nest_przelew","noble_pay","pbac_z_ipko","plus_bank","santander_przelew24","tmobile_usbugi_bankowe","toyota_bank","velobank","volkswagen_bank"]}}},' +
  '"pay_by_bank":{"type":"object","description":"Only for `pay_by_bank`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"payco":{"type":"object","description":"Only for `payco`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"payment_method":{"type":"string","description":"The payment method to share."},' +
  '"paynow":{"type":"object","description":"Only for `paynow`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"paypal":{"type":"object","description":"Only for `paypal`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"paypay":{"type":"object","description":"Only for `paypay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"payto":{"type":"object","description":"Only for `payto`.","additionalProperties":false,' +
  '"properties":{"account_number":' + accountNumberSchema2() + ',' +
  '"bsb_number":' + bsbNumberSchema() + ',' +
  '"pay_id":{"type":"string","description":"The PayID alias for the bank account."}}},' +
  '"pix":{"type":"object","description":"Only for `pix`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"promptpay":{"type":"object","description":"Only for `promptpay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"radar_options":{"type":"object","description":"Options to configure Radar.","additionalProperties":false,' +
  '"properties":{' +
  '"session":{"type":"string","description":"ID of a Radar session."}}},' +
  '"revolut_pay":{"type":"object","description":"Only for `revolut_pay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"samsung_pay":{"type":"object","description":"Only for `samsung_pay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"satispay":{"type":"object","description":"Only for `satispay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"scalapay":{"type":"object","description":"Only for `scalapay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"sepa_debit":{"type":"object","description":"Only for `sepa_debit`.","required":["iban"],"additionalProperties":false,' +
  '"properties":{' +
  '"iban":{"type":"string","description":"IBAN of the bank account."}}},' +
  '"sequra":{"type":"object","description":"Only for `sequra`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"sofort":{"type":"object","description":"Only for `sofort`.","additionalProperties":false,"required":["country"],' +
  '"properties":{' +
  '"country":{"type":"string","description":"Two-letter country code.","examples":["AT","BE","DE","ES","IT","NL"]}}},' +
  '"sunbit":{"type":"object","description":"Only for `sunbit`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"swish":{"type":"object","description":"Only for `swish`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"twint":{"type":"object","description":"Only for `twint`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"type":{"type":"string","description":"The type of the payment method.","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]},' +
  '"upi":{"type":"object","description":"Only for `upi`.","additionalProperties":false,' +
  '"properties":{' +
  '"mandate_options":{"type":"object","description":"Configuration options for setting up an eMandate.","additionalProperties":false,' +
  '"properties":{' +
  '"amount":{"type":"integer","description":"Amount to be charged for future payments."},' +
  '"amount_type":{"type":"string","description":"One of `fixed` or `maximum`.","examples":["fixed","maximum"]},' +
  '"description":{"type":"string","description":"A description of the mandate or subscription."},' +
  '"end_date":{"type":"integer","description":"End date of the mandate or subscription."}}}}},' +
  '"us_bank_account":{"type":"object","description":"Only for `us_bank_account`.","additionalProperties":false,' +
  '"properties":{' +
  '"account_holder_type":{"type":"string","description":"Account holder type: individual or company.","examples":["company","individual"]},' +
  '"account_number":' + accountNumberSchema() + ',' +
  '"account_type":{"type":"string","description":"Account type: checkings or savings.","examples":["checking","savings"]},' +
  '"financial_connections_account":{"type":"string","description":"The ID of a Financial Connections Account."},' +
  '"routing_number":{"type":"string","description":"Routing number of the bank."}}},' +
  '"wechat_pay":{"type":"object","description":"Only for `wechat_pay`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"zip":{"type":"object","description":"Only for `zip`.","additionalProperties":false,' +
  '"properties":{}},' +
  '"expand":' + expandSchema15() + '},"examples":[{"type":"card",' +
  '"card":{"token":"tok_visa"},' +
  '"billing_details":{"name":"Jane Doe"}}]}')

/** Create payout. */
export const createPayoutDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_payout',
  function: 'createPayout',
  aliases: ["create_payout"],
  provider: 'stripe',
  resource: 'payouts',
  documented: false,
  title: "Create payout",
  description: "Pays out from the Stripe balance to your own bank account or card. **Money moves**, except in test mode. `amount` is in the minor currency unit and must be available in the balance, for the `source_type` if several hold money. Without `destination` it goes to the default account for the currency; `method: instant` is faster, costs a fee and works with some banks and cards only.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payouts/create',
}, () => '{"type":"object","additionalProperties":false,"required":["amount","currency"],' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"destination":{"type":"string","description":"The ID of a bank account or a card to send the payout to."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"method":{"type":"string","description":"The method used to send this payout, which is `standard` or `instant`.","examples":["instant","standard"]},' +
  '"payout_method":{"type":"string","description":"The ID of a v2 FinancialAccount to send funds to."},' +
  '"source_type":{"type":"string","description":"The balance type of your Stripe balance to draw this payout from.","examples":["bank_account","card","fpx"]},' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema24() + '}},"examples":[{"amount":100000,"currency":"usd","description":"Weekly payout"}]}')

/** Create price. */
export const createPriceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_price',
  function: 'createPrice',
  aliases: ["create_price"],
  provider: 'stripe',
  resource: 'prices',
  documented: true,
  title: "Create price",
  description: "Create a price for a Stripe product. Amounts are in cents (e.g., $10.00 = 1000). Supports one-time and recurring prices with configurable intervals.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/prices/create',
}, () => '{"type":"object","additionalProperties":false,"required":["currency"],' +
  '"dependentRequired":{"recurring_interval_count":["recurring_interval"],"recurring_meter":["recurring_interval"],"recurring_usage_type":["recurring_interval"],"recurring_trial_period_days":["recurring_interval"],"tiers":["billing_scheme","tiers_mode"]},' +
  '"dependentSchemas":{' +
  '"currency":{"allOf":[{"oneOf":[{"required":["product"]},{"required":["product_data"]}]},{"oneOf":[{"required":["unit_amount"]},{"required":["unit_amount_decimal"]},{"required":["tiers"]},{"required":["custom_unit_amount"]}]}]}},' +
  '"properties":{' +
  '"product":{"type":"string","description":"Product ID this price belongs to (e.g., \\"prod_...\\")."},' +
  '"unit_amount":{"type":"integer","description":"Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000."},' +
  '"currency":' + currencySchema2() + ',' +
  '"recurring_interval":{"type":"string","description":"Recurring interval: \\"day\\", \\"week\\", \\"month\\", or \\"year\\". Omit for one-time prices.","examples":["day","week","month","year"]},' +
  '"recurring_interval_count":{"type":"integer","description":"Number of intervals between billings (e.g., 3 for every 3 months). Default: 1. Needs recurring_interval.","default":1,"minimum":1},' +
  '"metadata":' + metadataSchema3() + ',' +
  '"recurring_meter":{"type":"string","description":"ID of the meter that counts the usage. Needs recurring_interval."},' +
  '"recurring_usage_type":{"type":"string","description":"Whether a quantity is billed or the usage of a meter. Needs recurring_interval.","examples":["licensed","metered"]},' +
  '"recurring_trial_period_days":{"type":"integer","description":"Days of trial for subscriptions with trial_from_plan. Needs recurring_interval."},' +
  '"nickname":{"type":"string","description":"Your own name for the price, never shown to customers."},' +
  '"lookup_key":{"type":"string","description":"Your own name to find the price by."},' +
  '"tax_behavior":{"type":"string","description":"Whether tax is part of the amount; fixed once it is inclusive or exclusive.","examples":["exclusive","inclusive","unspecified"]},' +
  '"unit_amount_decimal":{"type":"string","description":"Amount in cents with up to 12 decimal places (e.g., \\"0.25\\"), instead of unit_amount.","pattern":"^\\\\d+(\\\\.\\\\d{1,12})?$"},' +
  '"active":' + activeSchema2() + ',' +
  '"billing_scheme":{"type":"string","description":"Whether a unit has one amount (per_unit, the default) or one that depends on the quantity (tiered).","examples":["per_unit","tiered"]},' +
  '"currency_options":{"type":"object","description":"Prices defined in each available currency option.",' +
  '"additionalProperties":' + currencyOptionsSchema3() + '},' +
  '"custom_unit_amount":' + customUnitAmountSchema() + ',' +
  '"product_data":{"type":"object","description":"The product to create for this price, instead of product.","required":["name"],"additionalProperties":false,' +
  '"properties":{' +
  '"id":{"type":"string","description":"The identifier for the product."},' +
  '"active":{"type":"boolean","description":"Whether the product is currently available for purchase."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"name":' + nameSchema3() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"tax_code":{"type":"string","description":"A tax code ID."},' +
  '"tax_details":' + taxDetailsSchema2() + ',' +
  '"unit_label":' + unitLabelSchema() + '}},' +
  '"tiers":{"type":"array","description":"What a unit costs in each range of quantities, instead of unit_amount. Needs billing_scheme \\"tiered\\" and tiers_mode.",' +
  '"items":' + tiersSchema() + '},' +
  '"tiers_mode":{"type":"string","description":"Whether each unit costs what its own tier says (graduated) or all what the tier of the last one says (volume).","examples":["graduated","volume"]},' +
  '"transfer_lookup_key":' + transferLookupKeySchema() + ',' +
  '"transform_quantity":{"type":"object","description":"Apply a transformation to the reported usage or set quantity before computing the billed price.","required":["divide_by","round"],"additionalProperties":false,' +
  '"properties":{' +
  '"divide_by":{"type":"integer","description":"Divide usage by this number."},' +
  '"round":{"type":"string","description":"After division, either round the result `up` or `down`.","examples":["down","up"]}}},' +
  '"expand":' + expandSchema22() + '},"examples":[{"product":"prod_xyz789","unit_amount":2999,"currency":"usd","recurring_interval":"month"}]}')

/** Create product. */
export const createProductDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_product',
  function: 'createProduct',
  aliases: ["create_product"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "Create product",
  description: "Create a new Stripe product. Products are the goods or services you sell. After creating a product, create a price for it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/products/create',
}, () => '{"type":"object","additionalProperties":false,"required":["name"],' +
  '"properties":{' +
  '"name":{"type":"string","description":"Product name."},' +
  '"description":{"type":"string","description":"Product description."},' +
  '"active":{"type":"boolean","description":"Whether the product is active. Default: true.","default":true},' +
  '"metadata":' + metadataSchema3() + ',' +
  '"default_price_data":{"type":"object","description":"Data used to generate a new Price object.","required":["currency"],"additionalProperties":false,' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"currency_options":{"type":"object","description":"Prices defined in each available currency option.",' +
  '"additionalProperties":{"type":"object","description":"What is charged in one more currency.","additionalProperties":false,' +
  '"properties":{' +
  '"custom_unit_amount":{"type":"object","description":"An amount that the customer chooses.","additionalProperties":true},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tiers":{"type":"array","description":"Each element represents a pricing tier.",' +
  '"items":{"type":"object","description":"What one more unit costs up to a quantity.","additionalProperties":true}},' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}}},' +
  '"custom_unit_amount":' + customUnitAmountSchema() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"recurring":{"type":"object","description":"How often the price recurs.","additionalProperties":false,"required":["interval"],' +
  '"properties":' + pendingInvoiceItemIntervalSchema() + '},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}},' +
  '"id":{"type":"string","description":"Your own ID; Stripe generates one by default."},' +
  '"images":{"type":"array","description":"Up to 8 URLs of images for this product, meant to be displayable to the customer.",' +
  '"items":{"type":"string"}},' +
  '"marketing_features":{"type":"array","description":"Up to 15 marketing features for this product.",' +
  '"items":' + marketingFeaturesSchema() + '},' +
  '"package_dimensions":{"type":"object","description":"The dimensions of this product for shipping purposes.","additionalProperties":false,"required":["height","length","weight","width"],' +
  '"properties":' + packageDimensionsSchema() + '},' +
  '"shippable":' + shippableSchema() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"tax_code":{"type":"string","description":"A tax code ID."},' +
  '"tax_details":' + taxDetailsSchema2() + ',' +
  '"type":{"type":"string","description":"The type of the product.","examples":["good","service"]},' +
  '"unit_label":' + unitLabelSchema() + ',' +
  '"url":{"type":"string","description":"A URL of a publicly-accessible webpage for this product."},' +
  '"expand":' + expandSchema18() + '},"examples":[{"name":"Pro Plan","description":"Access to all pro features","active":true,' +
  '"metadata":{"type":"subscription"}}]}')

/** Create promotion code. */
export const createPromotionCodeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_promotion_code',
  function: 'createPromotionCode',
  aliases: ["create_promotion_code"],
  provider: 'stripe',
  resource: 'promotion_codes',
  documented: false,
  title: "Create promotion code",
  description: "Creates a code that customers enter to redeem a coupon. `code` may hold letters, digits and dashes, and has to be unique, in any case, among the active codes; without it one is generated. It can be limited to a customer, a number of redemptions, a time and a minimum amount, but not beyond the coupon's own limits.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/promotion_codes/create',
}, () => '{"type":"object","additionalProperties":false,"required":["promotion"],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{' +
  '"promotion":{"type":"object","description":"The promotion referenced by this promotion code.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"coupon":{"type":"string","description":"If promotion `type` is `coupon`, the coupon for this promotion code."},' +
  '"type":{"type":"string","description":"The type of promotion.","examples":["coupon"]}}},' +
  '"active":' + activeSchema() + ',' +
  '"code":{"type":"string","description":"The customer-facing code."},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"expires_at":{"type":"integer","description":"Unix seconds: this promotion code will expire."},' +
  '"max_redemptions":{"type":"integer","description":"The number of times the promotion code can be redeemed."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"restrictions":{"type":"object","description":"Settings that restrict the redemption of the promotion code.","additionalProperties":false,' +
  '"properties":{"currency_options":' + currencyOptionsSchema2() + ',' +
  '"first_time_transaction":{"type":"boolean","description":"Whether only new customers can redeem it."},' +
  '"minimum_amount":' + amountSchema2() + ',' +
  '"minimum_amount_currency":{"type":"string","description":"Three-letter ISO code for minimum_amount."}}},' +
  '"expand":' + expandSchema23() + '},"examples":[{' +
  '"promotion":{"type":"coupon","coupon":"launch20"},"code":"LAUNCH20","max_redemptions":100}]}')

/** Create quote. */
export const createQuoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_quote',
  function: 'createQuote',
  aliases: ["create_quote"],
  provider: 'stripe',
  resource: 'quotes',
  documented: false,
  title: "Create quote",
  description: "Creates a draft quote: prices for a customer to agree to. Finalize it to show it to the customer; a customer has to be named by then. What is left out, such as the expiry, comes from the quote template in the Dashboard. `from_quote` copies another quote and allows no other parameter but `expires_at`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/quotes/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}},' +
  '"customer":{' +
  '"not":{"required":["from_quote"]}},' +
  '"line_items":{' +
  '"not":{"required":["from_quote"]}}},' +
  '"properties":{' +
  '"application_fee_amount":{"type":["integer","string","null"],"description":"Amount in the minor currency unit.","maxLength":0},' +
  '"application_fee_percent":' + applicationFeePercentSchema3() + ',' +
  '"automatic_tax":{"type":"object","description":"Settings for automatic tax lookup for this quote and resulting invoices and subscriptions.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '},' +
  '"collection_method":' + collectionMethodSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"default_tax_rates":' + defaultTaxRatesSchema3() + ',' +
  '"description":{"type":["string","null"],"description":"A description that will be displayed on the quote PDF."},' +
  '"discounts":{"type":["array","string","null"],"description":"The discounts applied to the quote.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"expires_at":' + expiresAtSchema() + ',' +
  '"footer":{"type":["string","null"],"description":"A footer that will be displayed on the quote PDF."},' +
  '"from_quote":{"type":"object","description":"Clone an existing quote.","required":["quote"],"additionalProperties":false,' +
  '"properties":{' +
  '"is_revision":{"type":"boolean","description":"Whether this quote is a revision of the previous quote."},' +
  '"quote":{"type":"string","description":"The `id` of the quote that will be cloned."}}},' +
  '"header":{"type":["string","null"],"description":"A header that will be displayed on the quote PDF."},' +
  '"invoice_settings":{"type":"object","description":"All invoices will be billed using the specified settings.","additionalProperties":false,' +
  '"properties":{"custom_fields":' + customFieldsSchema4() + ',' +
  '"days_until_due":{"type":"integer","description":"Days to pay."},' +
  '"description":' + descriptionSchema() + ',' +
  '"footer":' + footerSchema3() + ',' +
  '"issuer":' + issuerSchema2() + '}},' +
  '"line_items":{"type":"array","description":"Line items the customer is being quoted for.",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{' +
  '"discounts":{"type":["array","string","null"],"description":"The discounts applied to this line item.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"price":' + priceSchema() + ',' +
  '"price_data":{"type":"object","description":"Data used to generate a new Price object inline.","required":["currency","product"],"additionalProperties":false,' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"product":{"type":"string","description":"The ID of the Product."},' +
  '"recurring":' + recurringSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}},' +
  '"quantity":{"type":"integer","description":"The quantity of the line item."},' +
  '"tax_rates":' + taxRatesSchema2() + '}}},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema2() + ',' +
  '"subscription_data":{"type":"object","description":"Settings of the subscription that a session makes.","additionalProperties":false,' +
  '"properties":{"billing_mode":' + billingModeSchema2() + ',' +
  '"description":' + descriptionSchema5() + ',' +
  '"effective_date":{"description":"Unix seconds at which it takes effect.","anyOf":[{"type":["string","null"],"examples":["current_period_end"]},{"type":"integer"}]},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"trial_period_days":{"type":["integer","string","null"],"description":"Days of trial before billing starts.","maxLength":0}}},' +
  '"test_clock":' + testClockSchema() + ',' +
  '"transfer_data":{"type":["object","string","null"],"description":"The connected account that receives the money.","required":["destination"],"additionalProperties":false,"maxLength":0,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"amount_percent":' + applicationFeePercentSchema2() + ',' +
  '"destination":' + destinationSchema() + '}},' +
  '"expand":' + expandSchema40() + '},"examples":[{"customer":"cus_abc123","line_items":[{"price":"price_def456","quantity":10}]}]}')

/** Create refund. */
export const createRefundDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_refund',
  function: 'createRefund',
  aliases: ["create_refund"],
  provider: 'stripe',
  resource: 'refunds',
  documented: false,
  title: "Create refund",
  description: "Refunds a payment, in full or in part. **Money moves.** Give `payment_intent` or `charge`, or `origin` for money from the balance of a `customer`; without `amount`, which is in the minor currency unit, all that is left of the payment is refunded. Several partial refunds are possible, up to the amount of the payment. The reason `fraudulent` also puts the card and the e-mail address on your block lists.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/refunds/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],"minProperties":1,' +
  '"dependentSchemas":{"payment_intent":' + paymentIntentSchema() + ',' +
  '"charge":' + paymentIntentSchema() + ',' +
  '"origin":' + paymentIntentSchema() + '},' +
  '"properties":{' +
  '"amount":{"type":"integer","description":"Minor currency unit; all that is not refunded yet by default. Leave the key out instead of passing null, which is refused."},' +
  '"charge":{"type":"string","description":"The identifier of the charge to refund."},' +
  '"currency":' + currencySchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"instructions_email":{"type":"string","description":"Where instructions for the refund go."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"origin":{"type":"string","description":"Origin of the refund.","examples":["customer_balance"]},' +
  '"payment_intent":{"type":"string","description":"The identifier of the payment intent to refund."},' +
  '"reason":{"type":"string","description":"String indicating the reason for the refund.","examples":["duplicate","fraudulent","requested_by_customer"]},' +
  '"refund_application_fee":{"type":"boolean","description":"Whether the application fee should be refunded when refunding this charge."},' +
  '"reverse_transfer":{"type":"boolean","description":"Whether the transfer should be reversed when refunding this charge."},' +
  '"expand":' + expandSchema38() + '},"examples":[{"payment_intent":"pi_ghi789","amount":1500,"reason":"requested_by_customer"}]}')

/** Create report run. */
export const createReportRunDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_report_run',
  function: 'createReportRun',
  aliases: ["create_report_run"],
  provider: 'stripe',
  resource: 'reporting',
  documented: false,
  title: "Create report run",
  description: "Starts a report such as `balance.summary.1`; it is made in the background. Most types need `interval_start` and `interval_end` in `parameters`, in Unix seconds and within the data that is available. Some types work with a live key only.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/reporting/report_run/create',
}, () => '{"type":"object","additionalProperties":false,"required":["report_type"],' +
  '"properties":{' +
  '"report_type":{"type":"string","description":"The ID of the report type to run, such as `\\"balance.summary.1\\"`."},' +
  '"parameters":{"type":"object","description":"Parameters specifying how the report should be run.","additionalProperties":false,' +
  '"properties":{' +
  '"columns":{"type":"array","description":"Report columns to include in the report output.",' +
  '"items":{"type":"string"}},' +
  '"connected_account":{"type":"string","description":"Connected account ID to filter."},' +
  '"currency":' + currencySchema() + ',' +
  '"interval_end":{"type":"integer","description":"Ending timestamp of data to be included."},' +
  '"interval_start":{"type":"integer","description":"Starting timestamp of data to be included."},' +
  '"payout":{"type":"string","description":"Payout ID by which to filter the report run."},' +
  '"reporting_category":{"type":"string","description":"Category of balance transactions to be included.","examples":["advance","advance_funding","anticipation_repayment","charge","charge_failure","climate_order_purchase","climate_order_refund","connect_collection_transfer","connect_reserved_funds","contribution","dispute","dispute_reversal","fee","financing_paydown","financing_paydown_reversal","financing_payout","financing_payout_reversal","issuing_authorization_hold","issuing_authorization_release","issuing_dispute","issuing_transaction","network_cost","other_adjustment","partial_capture_reversal","payout","payout_reversal","platform_earning","platform_earning_refund","refund","refund_failure","risk_reserved_funds","tax","topup","topup_reversal","transfer","transfer_reversal","unreconciled_customer_funds"]},' +
  '"timezone":{"type":"string","description":"Defaults to `Etc/UTC`."}}},' +
  '"expand":' + expandSchema() + '},"examples":[{"report_type":"balance.summary.1",' +
  '"parameters":{"interval_start":1767225600,"interval_end":1769904000}}]}')

/** Create setup intent. */
export const createSetupIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_setup_intent',
  function: 'createSetupIntent',
  aliases: ["create_setup_intent"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "Create setup intent",
  description: "Creates a setup intent, which saves a payment method for later without charging it. It has to be confirmed, usually in the browser with its `client_secret`, or at once with `confirm: true`. With `customer` the method is attached to that customer on success. `usage` is `off_session` by default, so that the method can be charged without the customer.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/setup_intents/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{"allowed_payment_method_types":' + allowedPaymentMethodTypesSchema2() + ',' +
  '"attach_to_self":' + attachToSelfSchema() + ',' +
  '"automatic_payment_methods":{"type":"object","description":"When you enable this parameter, this setup intent accepts payment methods.","required":["enabled"],"additionalProperties":false,' +
  '"properties":{' +
  '"allow_redirects":{"type":"string","description":"Whether this setup intent will accept redirect-based payment methods.","examples":["always","never"]},' +
  '"enabled":{"type":"boolean","description":"Whether this feature is enabled."}}},' +
  '"confirm":{"type":"boolean","description":"Whether to attempt to confirm this setup intent immediately."},' +
  '"confirmation_token":' + confirmationTokenSchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"excluded_payment_method_types":{"type":"array","description":"The list of payment method types to exclude from use with this setup intent.",' +
  '"items":' + excludedPaymentMethodTypesSchema() + '},' +
  '"flow_directions":' + flowDirectionsSchema() + ',' +
  '"mandate_data":{"type":["object","string","null"],"description":"Details about the mandate to create.","additionalProperties":false,"required":["customer_acceptance"],"maxLength":0,' +
  '"properties":' + mandateDataSchema() + '},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"payment_method":' + paymentMethodSchema() + ',' +
  '"payment_method_configuration":' + paymentMethodConfigurationSchema() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":' + paymentMethodOptionsSchema() + ',' +
  '"return_url":' + returnUrlSchema() + ',' +
  '"single_use":{"type":"object","description":"If you populate this hash, this setup intent generates a `single_use` mandate.","required":["amount","currency"],"additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"currency":' + currencySchema() + '}},' +
  '"usage":{"type":"string","description":"How the payment method is intended to be used in the future.","examples":["off_session","on_session"]},' +
  '"use_stripe_sdk":' + useStripeSdkSchema() + ',' +
  '"expand":' + expandSchema33() + '},"examples":[{"customer":"cus_abc123",' +
  '"automatic_payment_methods":{"enabled":true}}]}')

/** Create subscription. */
export const createSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_subscription',
  function: 'createSubscription',
  aliases: ["create_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Create subscription",
  description: "Create a Stripe subscription for a customer. Requires a customer ID and a price ID. Supports quantity, trial periods, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],"minProperties":1,' +
  '"dependentSchemas":{"customer":' + customerSchema3() + ',' +
  '"customer_account":' + customerSchema3() + ',' +
  '"price":' + customerSchema3() + ',' +
  '"items":' + customerSchema3() + ',' +
  '"quantity":{' +
  '"not":{"required":["items"]}}},' +
  '"properties":{"customer":' + customerSchema() + ',' +
  '"price":{"type":"string","description":"Price ID to subscribe to (e.g., \\"price_...\\")."},' +
  '"quantity":{"type":"integer","description":"Quantity for the subscription. Default: 1.","default":1,"minimum":0},' +
  '"trial_period_days":{"type":"integer","description":"Number of trial days before billing starts. Not together with trial_end."},' +
  '"metadata":' + metadataSchema6() + ',' +
  '"items":{"type":"array","description":"Several prices with their quantities; replaces price and quantity, and is refused next to them.","minItems":1,"maxItems":20,' +
  '"items":{"type":"object","description":"One price and its quantity.","additionalProperties":false,' +
  '"properties":{' +
  '"price":{"type":"string","description":"ID of a recurring price."},' +
  '"quantity":{"type":"integer","description":"Units of the price; left out for metered prices."},' +
  '"metadata":{"type":"object","description":"Key-value pairs stored with the item.",' +
  '"additionalProperties":{"type":["string","null"]}},' +
  '"billing_thresholds":{"type":["object","string","null"],"description":"Usage that makes an invoice when it is reached. An empty string or null clears it.","additionalProperties":false,"required":["usage_gte"],"maxLength":0,' +
  '"properties":' + billingThresholdsSchema() + '},' +
  '"current_trial":{"type":"object","description":"Trial of this item alone.","additionalProperties":false,"required":["trial_offer"],' +
  '"properties":{' +
  '"trial_offer":{"type":"string","description":"ID of a trial offer."}}},' +
  '"discounts":{"type":["array","string","null"],"description":"Discounts of this item alone. An empty string or null clears it.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"plan":{"type":"string","description":"ID of a plan, the older form of a price."},' +
  '"price_data":{"type":"object","description":"A price made for this item alone, instead of price.","additionalProperties":false,"required":["currency","product","recurring"],' +
  '"properties":' + priceDataSchema() + '},' +
  '"tax_rates":{"type":["array","string","null"],"description":"IDs of tax rates that replace those of the subscription. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0}}}},' +
  '"customer_account":' + customerAccountSchema2() + ',' +
  '"default_payment_method":{"type":"string","description":"ID of the customer\'s payment method to charge instead of the customer\'s default."},' +
  '"payment_behavior":{"type":"string","description":"What happens when the first payment fails or needs the customer; allow_incomplete by default.","examples":["allow_incomplete","default_incomplete","error_if_incomplete","pending_if_incomplete"]},' +
  '"trial_end":{"description":"Unix seconds at which the trial ends, or \\"now\\"; not together with trial_period_days.","anyOf":[{"type":"integer"},{"type":"string","const":"now"}]},' +
  '"cancel_at_period_end":{"type":"boolean","description":"Cancel when the first period ends."},' +
  '"collection_method":{"type":"string","description":"Whether invoices are charged or sent to the customer.","examples":["charge_automatically","send_invoice"]},' +
  '"days_until_due":{"type":"integer","description":"Days to pay; required with send_invoice."},' +
  '"add_invoice_items":' + addInvoiceItemsSchema2() + ',' +
  '"application_fee_percent":{"type":["number","string","null"],"description":"A non-negative decimal between 0 and 100, with at most two decimal places. An empty string or null clears it.","maxLength":0},' +
  '"automatic_tax":' + automaticTaxSchema3() + ',' +
  '"backdate_start_date":{"type":"integer","description":"A past timestamp to backdate the subscription\'s start date to."},' +
  '"billing_cycle_anchor":' + billingCycleAnchorSchema2() + ',' +
  '"billing_cycle_anchor_config":' + billingCycleAnchorConfigSchema() + ',' +
  '"billing_mode":' + billingModeSchema3() + ',' +
  '"billing_schedules":{"type":"array","description":"Billing schedules, which allow you to bill customers in advance for multiple service periods.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["bill_until"],' +
  '"properties":' + billingSchedulesSchema() + '}},' +
  '"billing_thresholds":' + billingThresholdsSchema5() + ',' +
  '"cancel_at":{"description":"When it ends: Unix seconds, or a moment by name.","anyOf":[{"type":"string","examples":["max_billed_until","max_period_end","min_period_end"]},{"type":"integer"}]},' +
  '"currency":' + currencySchema() + ',' +
  '"default_source":{"type":"string","description":"ID of the default payment source for the subscription."},' +
  '"default_tax_rates":{"type":["array","string","null"],"description":"IDs of tax rates that apply by default. An empty string or null clears it.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"description":' + descriptionSchema5() + ',' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the subscription. An empty string or null clears it.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"invoice_settings":{"type":"object","description":"All invoices will be billed using the specified settings.","additionalProperties":false,' +
  '"properties":{"account_tax_ids":' + accountTaxIdsSchema2() + ',' +
  '"custom_fields":{"type":["array","string","null"],"description":"Up to 4 custom fields to be displayed. An empty string or null clears it.",' +
  '"items":' + customFieldsSchema3() + ',"maxLength":0},' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"footer":' + footerSchema() + ',' +
  '"issuer":' + issuerSchema2() + '}},' +
  '"off_session":' + offSessionSchema() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema3() + ',' +
  '"payment_settings":' + paymentSettingsSchema2() + ',' +
  '"pending_invoice_item_interval":{"type":["object","string","null"],"description":"An interval for how often to bill for any pending invoice items. An empty string or null clears it.","additionalProperties":false,"required":["interval"],"maxLength":0,' +
  '"properties":' + pendingInvoiceItemIntervalSchema() + '},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"transfer_data":' + transferDataSchema5() + ',' +
  '"trial_from_plan":' + trialFromPlanSchema() + ',' +
  '"trial_settings":' + trialSettingsSchema2() + ',' +
  '"expand":' + expandSchema46() + '},"examples":[{"customer":"cus_abc123","price":"price_def456","quantity":5,"trial_period_days":14,' +
  '"metadata":{"plan":"enterprise"}}]}')

/** Create subscription item. */
export const createSubscriptionItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_subscription_item',
  function: 'createSubscriptionItem',
  aliases: ["create_subscription_item"],
  provider: 'stripe',
  resource: 'subscription_items',
  documented: false,
  title: "Create subscription item",
  description: "Adds an item to a subscription beside the existing ones. Give `price` or `price_data`; currency and interval have to fit the subscription, and a price can be on it only once. By default the prorated amount waits for the next invoice; **money moves** at once with `proration_behavior: always_invoice`. A subscription has 20 items at most.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_items/create',
}, () => '{"type":"object","additionalProperties":false,"required":["subscription"],' +
  '"dependentSchemas":{' +
  '"price_data":{' +
  '"not":{"required":["price"]}}},' +
  '"properties":{' +
  '"subscription":{"type":"string","description":"The identifier of the subscription to modify."},' +
  '"billing_thresholds":' + billingThresholdsSchema4() + ',' +
  '"current_trial":' + currentTrialSchema() + ',' +
  '"discounts":' + discountsSchema4() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"payment_behavior":' + paymentBehaviorSchema() + ',' +
  '"plan":{"type":"string","description":"The identifier of the plan to add to the subscription."},' +
  '"price":' + priceSchema() + ',' +
  '"price_data":' + priceDataSchema4() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":' + prorationDateSchema() + ',' +
  '"quantity":' + quantitySchema2() + ',' +
  '"tax_rates":' + taxRatesSchema() + ',' +
  '"expand":' + expandSchema17() + '},"examples":[{"subscription":"sub_mno345","price":"price_addon","quantity":2}]}')

/** Create subscription schedule. */
export const createSubscriptionScheduleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_subscription_schedule',
  function: 'createSubscriptionSchedule',
  aliases: ["create_subscription_schedule"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "Create subscription schedule",
  description: "Plans the phases of a subscription ahead, such as a price that changes after a year. Either give a customer and `phases`, or `from_subscription` to take over an existing subscription, which allows no other parameter: set the phases with an update afterwards. **Money moves** when a phase starts, at once with `start_date: now`. After the last phase the subscription goes on (`end_behavior: release`, the default) or is cancelled.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/create',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}},' +
  '"customer":{' +
  '"not":{"required":["from_subscription"]}},' +
  '"phases":{' +
  '"not":{"required":["from_subscription"]}},' +
  '"start_date":{' +
  '"not":{"required":["from_subscription"]}},' +
  '"end_behavior":{' +
  '"not":{"required":["from_subscription"]}},' +
  '"default_settings":{' +
  '"not":{"required":["from_subscription"]}}},' +
  '"properties":{"billing_mode":' + billingModeSchema3() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"default_settings":' + defaultSettingsSchema() + ',' +
  '"end_behavior":' + endBehaviorSchema() + ',' +
  '"from_subscription":{"type":"string","description":"Migrate an existing subscription to be managed by a subscription schedule."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"pause_schedules":{"type":"array","description":"Configures the subscription\'s pause behavior and, optionally, its resume behavior.",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{"key":' + keySchema2() + ',' +
  '"pause":{"type":"object","description":"Configuration for when and how the subscription pauses.","required":["pause_at"],"additionalProperties":false,' +
  '"properties":' + pauseSchema() + '},' +
  '"resume":{"type":"object","description":"Configuration for when and how the subscription resumes.","required":["resume_at"],"additionalProperties":false,' +
  '"properties":' + resumeSchema() + '}}}},' +
  '"phases":{"type":"array","description":"List representing phases of the subscription schedule.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["items"],' +
  '"properties":{"add_invoice_items":' + addInvoiceItemsSchema() + ',' +
  '"application_fee_percent":' + applicationFeePercentSchema2() + ',' +
  '"automatic_tax":' + automaticTaxSchema() + ',' +
  '"billing_cycle_anchor":' + billingCycleAnchorSchema() + ',' +
  '"billing_thresholds":' + billingThresholdsSchema2() + ',' +
  '"collection_method":' + collectionMethodSchema() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"default_payment_method":' + defaultPaymentMethodSchema2() + ',' +
  '"default_tax_rates":' + defaultTaxRatesSchema() + ',' +
  '"description":' + descriptionSchema6() + ',' +
  '"discounts":' + discountsSchema() + ',' +
  '"duration":' + durationSchema() + ',' +
  '"end_date":{"type":"integer","description":"The date at which this phase of the subscription schedule ends."},' +
  '"invoice_settings":' + invoiceSettingsSchema() + ',' +
  '"items":' + phasesSchema() + ',' +
  '"metadata":' + metadataSchema() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema() + ',' +
  '"transfer_data":' + transferDataSchema() + ',' +
  '"trial":' + trialSchema() + ',' +
  '"trial_end":{"type":"integer","description":"Sets the phase to trialing from the start date to this date."}}}},' +
  '"start_date":{"description":"When the subscription schedule starts.","anyOf":[{"type":"string","examples":["now"]},{"type":"integer"}]},' +
  '"expand":' + expandSchema36() + '},"examples":[{"customer":"cus_abc123","start_date":"now","phases":[{"items":[{"price":"price_def456","quantity":1}],' +
  '"duration":{"interval":"month","interval_count":12}}]}]}')

/** Create tax calculation. */
export const createTaxCalculationDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_tax_calculation',
  function: 'createTaxCalculation',
  aliases: ["create_tax_calculation"],
  provider: 'stripe',
  resource: 'tax_calculations',
  documented: false,
  title: "Create tax calculation",
  description: "Calculates the tax on a purchase with Stripe Tax. Nothing is charged or reported; turn it into a tax transaction once the customer has paid, within 90 days. Give a `customer` with an address, or `customer_details` with `address` and `address_source`. Each line's `amount` is its total in the minor currency unit, without tax unless its `tax_behavior` is `inclusive`; up to 100 lines are possible.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax/calculations/create',
}, () => '{"type":"object","additionalProperties":false,"required":["currency","line_items"],' +
  '"properties":{"currency":' + currencySchema() + ',' +
  '"line_items":{"type":"array","description":"Items the customer is purchasing.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["amount"],' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"performance_location":{"type":"string","description":"A tax location ID."},' +
  '"product":{"type":"string","description":"ID of the product whose tax code applies."},' +
  '"quantity":{"type":"integer","description":"The number of units of the item being purchased."},' +
  '"reference":' + referenceSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema() + ',' +
  '"tax_code":{"type":"string","description":"A tax code ID to use for this line item."}}}},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_details":{"type":"object","description":"Details about the customer, including address and tax IDs.","additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":"object","description":"The customer\'s postal address.","additionalProperties":false,"required":["country"],' +
  '"properties":' + addressSchema4() + '},' +
  '"address_source":{"type":"string","description":"The type of customer address provided.","examples":["billing","shipping"]},' +
  '"ip_address":{"type":"string","description":"The customer\'s IP address (IPv4 or IPv6)."},' +
  '"tax_ids":' + taxIdDataSchema() + ',' +
  '"taxability_override":{"type":"string","description":"Overrides the tax calculation result.","examples":["customer_exempt","none","reverse_charge"]}}},' +
  '"ship_from_details":{"type":"object","description":"Details about the address from which the goods are being shipped.","required":["address"],"additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":"object","description":"Where the goods are shipped from.","additionalProperties":false,"required":["country"],' +
  '"properties":' + addressSchema4() + '}}},' +
  '"shipping_cost":{"type":"object","description":"Shipping cost details to be used for the calculation.","additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"shipping_rate":{"type":"string","description":"If provided, the shipping rate\'s `amount`."},' +
  '"tax_behavior":' + taxBehaviorSchema() + ',' +
  '"tax_code":{"type":"string","description":"The tax code used to calculate tax on shipping."}}},' +
  '"tax_date":{"type":"integer","description":"The calculation uses the tax rules and rates that are in effect at this timestamp."},' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema5() + '}},"examples":[{"currency":"eur","line_items":[{"amount":1999,"reference":"L1"}],' +
  '"customer_details":{' +
  '"address":{"line1":"Königstraße 1","city":"Stuttgart","postal_code":"70173","country":"DE"},"address_source":"billing"}}]}')

/** Create tax ID. */
export const createTaxIdDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_tax_id',
  function: 'createTaxId',
  aliases: ["create_tax_id"],
  provider: 'stripe',
  resource: 'tax_ids',
  documented: false,
  title: "Create tax ID",
  description: "Adds a tax ID to your own account or, with `owner` of type `customer`, to a customer. Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax_ids/create',
}, () => '{"type":"object","additionalProperties":false,"required":["type","value"],' +
  '"properties":{"type":' + typeSchema2() + ',' +
  '"value":{"type":"string","description":"Value of the tax ID."},' +
  '"owner":' + ownerSchema() + ',' +
  '"expand":' + expandSchema27() + '},"examples":[{"type":"eu_vat","value":"DE123456789",' +
  '"owner":{"type":"customer","customer":"cus_abc123"}}]}')

/** Create tax rate. */
export const createTaxRateDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_tax_rate',
  function: 'createTaxRate',
  aliases: ["create_tax_rate"],
  provider: 'stripe',
  resource: 'tax_rates',
  documented: false,
  title: "Create tax rate",
  description: "Creates a tax rate to put on invoices, subscriptions and Checkout sessions by hand; Stripe Tax does not need it. `percentage` 19 means 19 %, and `inclusive` tells whether prices contain the tax. Both are final, and a tax rate can be archived but not deleted.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax_rates/create',
}, () => '{"type":"object","additionalProperties":false,"required":["display_name","inclusive","percentage"],' +
  '"properties":{' +
  '"display_name":{"type":"string","description":"The display name of the tax rate, which will be shown to users."},' +
  '"inclusive":{"type":"boolean","description":"This specifies if the tax rate is inclusive or exclusive."},' +
  '"percentage":{"type":"number","description":"This represents the tax rate percent out of 100."},' +
  '"active":{"type":"boolean","description":"Flag determining whether the tax rate is active or inactive (archived)."},' +
  '"country":{"type":"string","description":"Two-letter country code."},' +
  '"description":{"type":"string","description":"An arbitrary string attached to the tax rate for your internal use only."},' +
  '"jurisdiction":{"type":"string","description":"The jurisdiction for the tax rate."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"state":' + stateSchema() + ',' +
  '"tax_type":{"type":"string","description":"The high-level tax type, such as `vat` or `sales_tax`.","examples":["admissions_tax","amusement_tax","attendance_tax","communications_tax","digital_excise_tax","entertainment_tax","get_fund","gross_receipts_tax","gst","hospitality_tax","hst","igst","jct","lease_tax","luxury_tax","mass_transit_parking_tax","nhil","parking_tax","pst","qst","resort_tax","retail_delivery_fee","rst","sales_tax","service_tax","tourism_tax","utility_users_tax","vat"]},' +
  '"expand":' + expandSchema() + '},"examples":[{"display_name":"VAT","percentage":19,"inclusive":false,"country":"DE","jurisdiction":"DE"}]}')

/** Create tax transaction. */
export const createTaxTransactionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_tax_transaction',
  function: 'createTaxTransaction',
  aliases: ["create_tax_transaction"],
  provider: 'stripe',
  resource: 'tax_transactions',
  documented: false,
  title: "Create tax transaction",
  description: "Records a tax calculation as a sale, so that Stripe Tax reports the tax as owed. Do it once the customer has paid, within 90 days of the calculation. `reference` is your own id of the sale, unique among all transactions and reversals. No money moves.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax/transactions/create_from_calculation',
}, () => '{"type":"object","additionalProperties":false,"required":["calculation","reference"],' +
  '"properties":{' +
  '"calculation":{"type":"string","description":"Tax Calculation ID to be used as input when creating the transaction."},' +
  '"reference":{"type":"string","description":"A custom order or sale identifier, such as \'myOrder_123\'."},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"posted_at":{"type":"integer","description":"The Unix seconds representing when the tax liability is assumed or reduced."},' +
  '"expand":' + expandSchema16() + '},"examples":[{"calculation":"taxcalc_1Abc","reference":"order_1234"}]}')

/** Create test clock. */
export const createTestClockDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_test_clock',
  function: 'createTestClock',
  aliases: ["create_test_clock"],
  provider: 'stripe',
  resource: 'test_clocks',
  documented: false,
  title: "Create test clock",
  description: "Creates a clock that stands at `frozen_time` (Unix seconds) until you advance it, to try out renewals and trials; in test mode only. New customers are put on it with their parameter `test_clock`, an existing one with `customer` here; they stay on it. Stripe deletes the clock with all its objects at `deletes_after`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/test_clocks/create',
}, () => '{"type":"object","additionalProperties":false,"required":["frozen_time"],' +
  '"properties":{' +
  '"frozen_time":{"type":"integer","description":"The initial frozen time for this test clock."},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"name":{"type":"string","description":"The name for this test clock."},' +
  '"expand":' + expandSchema() + '},"examples":[{"frozen_time":1767225600,"name":"Annual renewal"}]}')

/** Create webhook endpoint. */
export const createWebhookEndpointDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_create_webhook_endpoint',
  function: 'createWebhookEndpoint',
  aliases: ["create_webhook_endpoint"],
  provider: 'stripe',
  resource: 'webhook_endpoints',
  documented: false,
  title: "Create webhook endpoint",
  description: "Registers a URL that Stripe sends events to. Name the events in `enabled_events`; `['*']` means nearly all of them. **The signing `secret` is in this answer only**: store it, and verify every delivery with it. Events have the shape of `api_version`, which is final; without it, that of the account's default version.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/webhook_endpoints/create',
}, () => '{"type":"object","additionalProperties":false,"required":["enabled_events","url"],' +
  '"properties":{"enabled_events":' + enabledEventsSchema() + ',' +
  '"url":' + urlSchema() + ',' +
  '"api_version":{"type":"string","description":"API version in which events are rendered.","examples":["2011-01-01","2011-06-21","2011-06-28","2011-08-01","2011-09-15","2011-11-17","2012-02-23","2012-03-25","2012-06-18","2012-06-28","2012-07-09","2012-09-24","2012-10-26","2012-11-07","2013-02-11","2013-02-13","2013-07-05","2013-08-12","2013-08-13","2013-10-29","2013-12-03","2014-01-31","2014-03-13","2014-03-28","2014-05-19","2014-06-13","2014-06-17","2014-07-22","2014-07-26","2014-08-04","2014-08-20","2014-09-08","2014-10-07","2014-11-05","2014-11-20","2014-12-08","2014-12-17","2014-12-22","2015-01-11","2015-01-26","2015-02-10","2015-02-16","2015-02-18","2015-03-24","2015-04-07","2015-06-15","2015-07-07","2015-07-13","2015-07-28","2015-08-07","2015-08-19","2015-09-03","2015-09-08","2015-09-23","2015-10-01","2015-10-12","2015-10-16","2016-02-03","2016-02-19","2016-02-22","2016-02-23","2016-02-29","2016-03-07","2016-06-15","2016-07-06","2016-10-19","2017-01-27","2017-02-14","2017-04-06","2017-05-25","2017-06-05","2017-08-15","2017-12-14","2018-01-23","2018-02-05","2018-02-06","2018-02-28","2018-05-21","2018-07-27","2018-08-23","2018-09-06","2018-09-24","2018-10-31","2018-11-08","2019-02-11","2019-02-19","2019-03-14","2019-05-16","2019-08-14","2019-09-09","2019-10-08","2019-10-17","2019-11-05","2019-12-03","2020-03-02","2020-08-27","2022-08-01","2022-11-15","2023-08-16","2023-10-16","2024-04-10","2024-06-20","2024-09-30.acacia","2024-10-28.acacia","2024-11-20.acacia","2024-12-18.acacia","2025-01-27.acacia","2025-02-24.acacia","2025-03-01.dashboard","2025-03-31.basil","2025-04-30.basil","2025-05-28.basil","2025-06-30.basil","2025-07-30.basil","2025-08-27.basil","2025-09-30.clover","2025-10-29.clover","2025-11-17.clover","2025-12-15.clover","2026-01-28.clover","2026-02-25.clover","2026-03-25.dahlia","2026-04-22.dahlia","2026-05-27.dahlia","2026-06-24.dahlia","2026-07-29.dahlia","2026-08-26.dahlia","2026-09-30.endive","2026-10-28.endive"]},' +
  '"connect":{"type":"boolean","description":"Whether this endpoint should receive events from connected accounts, or from your account."},' +
  '"description":' + descriptionSchema4() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"expand":' + expandSchema() + '},"examples":[{"url":"https://example.com/webhooks/stripe","enabled_events":["invoice.paid","invoice.payment_failed"]}]}')

/** Delete coupon. */
export const deleteCouponDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_coupon',
  function: 'deleteCoupon',
  aliases: ["delete_coupon"],
  provider: 'stripe',
  resource: 'coupons',
  documented: false,
  title: "Delete coupon",
  description: "Deletes a coupon, so that it can no longer be redeemed. Discounts that customers have from it already stay as they are.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/coupons/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema8() + '},"examples":[{"id":"launch20"}]}')

/** Delete customer. */
export const deleteCustomerDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_customer',
  function: 'deleteCustomer',
  aliases: ["delete_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Delete customer",
  description: "Delete a Stripe customer by ID. Permanently removes the customer and all associated data.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Stripe customer ID to delete (e.g., \\"cus_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"}},"examples":[{"id":"cus_abc123"}]}')

/** Delete customer discount. */
export const deleteCustomerDiscountDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_customer_discount',
  function: 'deleteCustomerDiscount',
  aliases: ["delete_customer_discount"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "Delete customer discount",
  description: "Removes the discount of a customer, so that later invoices are not reduced; invoices that exist keep it. Discounts of the customer's subscriptions stay.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/discounts/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema13() + '},"examples":[{"id":"cus_abc123"}]}')

/** Delete customer tax ID. */
export const deleteCustomerTaxIdDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_customer_tax_id',
  function: 'deleteCustomerTaxId',
  aliases: ["delete_customer_tax_id"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "Delete customer tax ID",
  description: "Deletes a tax ID of a customer. Finalized invoices keep showing it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax_ids/customer_delete',
}, () => '{"type":"object","additionalProperties":false,"required":["customer","id"],' +
  '"properties":{' +
  '"customer":{"type":"string","description":"ID of the customer.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"id":' + idSchema9() + '},"examples":[{"customer":"cus_abc123","id":"txi_1Abc"}]}')

/** Delete invoice. */
export const deleteInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_invoice',
  function: 'deleteInvoice',
  aliases: ["delete_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Delete invoice",
  description: "Deletes a draft invoice for good. A finalized invoice, and one of a subscription, has to be voided instead.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + '},"examples":[{"id":"in_jkl012"}]}')

/** Delete invoice item. */
export const deleteInvoiceItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_invoice_item',
  function: 'deleteInvoiceItem',
  aliases: ["delete_invoice_item"],
  provider: 'stripe',
  resource: 'invoice_items',
  documented: false,
  title: "Delete invoice item",
  description: "Deletes an invoice item that is pending or on a draft invoice, whose total changes accordingly.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoiceitems/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema17() + '},"examples":[{"id":"ii_1Abc"}]}')

/** Delete product. */
export const deleteProductDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_product',
  function: 'deleteProduct',
  aliases: ["delete_product"],
  provider: 'stripe',
  resource: 'products',
  documented: false,
  title: "Delete product",
  description: "Deletes a product that has no prices. Prices cannot be deleted, so take a product that ever had one off sale instead, with `active: false`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/products/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema12() + '},"examples":[{"id":"prod_xyz789"}]}')

/** Delete subscription discount. */
export const deleteSubscriptionDiscountDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_subscription_discount',
  function: 'deleteSubscriptionDiscount',
  aliases: ["delete_subscription_discount"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "Delete subscription discount",
  description: "Removes the discount of a subscription, so that later invoices are not reduced; invoices that exist keep it. A discount of the customer stays. To remove one of several discounts, set `discounts` with `stripe_update_subscription` instead.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/discounts/subscription_delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema18() + '},"examples":[{"id":"sub_mno345"}]}')

/** Delete subscription item. */
export const deleteSubscriptionItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_subscription_item',
  function: 'deleteSubscriptionItem',
  aliases: ["delete_subscription_item"],
  provider: 'stripe',
  resource: 'subscription_items',
  documented: false,
  title: "Delete subscription item",
  description: "Removes an item from a subscription; the subscription itself goes on, and its last item cannot be removed. By default the credit for unused time waits for the next invoice; with `proration_behavior: none` there is none. Usage of a metered price that is not invoiced yet may stand in the way: `clear_usage` drops it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_items/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema23() + ',' +
  '"clear_usage":{"type":"boolean","description":"Delete all usage for the given subscription item."},' +
  '"payment_behavior":' + paymentBehaviorSchema() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":' + prorationDateSchema() + '},"examples":[{"id":"si_1Abc","proration_behavior":"none"}]}')

/** Delete tax ID. */
export const deleteTaxIdDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_tax_id',
  function: 'deleteTaxId',
  aliases: ["delete_tax_id"],
  provider: 'stripe',
  resource: 'tax_ids',
  documented: false,
  title: "Delete tax ID",
  description: "Deletes a tax ID of your account or of a customer. Finalized invoices keep showing it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax_ids/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema9() + '},"examples":[{"id":"txi_1Abc"}]}')

/** Delete test clock. */
export const deleteTestClockDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_test_clock',
  function: 'deleteTestClock',
  aliases: ["delete_test_clock"],
  provider: 'stripe',
  resource: 'test_clocks',
  documented: false,
  title: "Delete test clock",
  description: "Deletes a test clock **together with its customers** and their subscriptions.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/test_clocks/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema14() + '},"examples":[{"id":"clock_1Abc"}]}')

/** Delete webhook endpoint. */
export const deleteWebhookEndpointDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_delete_webhook_endpoint',
  function: 'deleteWebhookEndpoint',
  aliases: ["delete_webhook_endpoint"],
  provider: 'stripe',
  resource: 'webhook_endpoints',
  documented: false,
  title: "Delete webhook endpoint",
  description: "Deletes a webhook endpoint for good, with its secret; Stripe sends nothing to it any more. To pause it, update it with `disabled: true` instead.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/webhook_endpoints/delete',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema21() + '},"examples":[{"id":"we_1Abc"}]}')

/** Detach payment method. */
export const detachPaymentMethodDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_detach_payment_method',
  function: 'detachPaymentMethod',
  aliases: ["detach_payment_method"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "Detach payment method",
  description: "Removes a payment method from its customer. This is final: it can neither be charged nor attached again.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_methods/detach',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema19() + ',' +
  '"expand":' + expandSchema15() + '},"examples":[{"id":"pm_1Abc"}]}')

/** Expire checkout session. */
export const expireCheckoutSessionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_expire_checkout_session',
  function: 'expireCheckoutSession',
  aliases: ["expire_checkout_session"],
  provider: 'stripe',
  resource: 'checkout_sessions',
  documented: false,
  title: "Expire checkout session",
  description: "Ends an open Checkout session before its time: the customer sees that it has expired and can no longer pay.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/checkout/sessions/expire',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema22() + ',' +
  '"expand":' + expandSchema35() + '},"examples":[{"id":"cs_test_1Abc"}]}')

/** Finalize invoice. */
export const finalizeInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_finalize_invoice',
  function: 'finalizeInvoice',
  aliases: ["finalize_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Finalize invoice",
  description: "Finalizes a draft invoice: it gets its number and becomes payable, and its amounts can no longer be changed. **Money moves** about an hour later if the invoice has `auto_advance` and is charged automatically; pass `auto_advance: false` to prevent that. Credit in the customer's balance is applied first.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/finalize',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"auto_advance":' + autoAdvanceSchema() + ',' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012","auto_advance":false}]}')

/** Finalize quote. */
export const finalizeQuoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_finalize_quote',
  function: 'finalizeQuote',
  aliases: ["finalize_quote"],
  provider: 'stripe',
  resource: 'quotes',
  documented: false,
  title: "Finalize quote",
  description: "Finalizes a draft quote: it gets its number and PDF, can no longer be changed, and can be accepted until it expires.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/quotes/finalize',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema3() + ',' +
  '"expires_at":' + expiresAtSchema() + ',' +
  '"expand":' + expandSchema40() + '},"examples":[{"id":"qt_1Abc"}]}')

/** Get account. */
export const getAccountDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_account',
  function: 'getAccount',
  aliases: ["get_account"],
  provider: 'stripe',
  resource: 'account',
  documented: false,
  title: "Get account",
  description: "Retrieves a Stripe account: the key's own, or one that is connected to it. It tells whether the account can take payments (`charges_enabled`) and be paid out (`payouts_enabled`), and what Stripe still requires.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/accounts/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Account ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"acct_1Abc"}]}')

/** Get balance. */
export const getBalanceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_balance',
  function: 'getBalance',
  aliases: ["get_balance"],
  provider: 'stripe',
  resource: 'balance',
  documented: true,
  title: "Get balance",
  description: "Get the Stripe account balance. Returns available and pending balances with amounts per currency.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/balance/balance_retrieve',
}, () => '{"type":"object","additionalProperties":false,' +
  '"properties":{}}')

/** Get balance transaction. */
export const getBalanceTransactionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_balance_transaction',
  function: 'getBalanceTransaction',
  aliases: ["get_balance_transaction"],
  provider: 'stripe',
  resource: 'balance_transactions',
  documented: false,
  title: "Get balance transaction",
  description: "Retrieves a change of the account's balance, with Stripe's fee in detail and, if a currency was converted, the exchange rate.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/balance_transactions/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Balance transaction ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a balance transaction.","examples":["source"]},"description":"Related objects to answer in full."}},"examples":[{"id":"txn_1Abc"}]}')

/** Get billing meter. */
export const getBillingMeterDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_billing_meter',
  function: 'getBillingMeter',
  aliases: ["get_billing_meter"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "Get billing meter",
  description: "Retrieves a meter: the event it counts, the payload keys it reads, and how it adds up.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/billing/meter/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema4() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"mtr_1Abc"}]}')

/** Get charge. */
export const getChargeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_charge',
  function: 'getCharge',
  aliases: ["get_charge"],
  provider: 'stripe',
  resource: 'charges',
  documented: false,
  title: "Get charge",
  description: "Retrieves a charge, a single attempt to move money. Its refunds are left out unless `expand` contains `refunds`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/charges/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema7() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema37() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"ch_1Abc"}]}')

/** Get checkout session. */
export const getCheckoutSessionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_checkout_session',
  function: 'getCheckoutSession',
  aliases: ["get_checkout_session"],
  provider: 'stripe',
  resource: 'checkout_sessions',
  documented: false,
  title: "Get checkout session",
  description: "Retrieves a Checkout session. Line items are left out unless `expand` contains `line_items`. A session can be `complete` with `payment_status: unpaid` while a delayed payment method is processing.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/checkout/sessions/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema22() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema26() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"cs_test_1Abc","expand":["line_items"]}]}')

/** Get coupon. */
export const getCouponDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_coupon',
  function: 'getCoupon',
  aliases: ["get_coupon"],
  provider: 'stripe',
  resource: 'coupons',
  documented: false,
  title: "Get coupon",
  description: "Retrieves a coupon. The products it is limited to are left out unless `expand` contains `applies_to`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/coupons/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema8() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema3() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"launch20"}]}')

/** Get credit note. */
export const getCreditNoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_credit_note',
  function: 'getCreditNote',
  aliases: ["get_credit_note"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "Get credit note",
  description: "Retrieves a credit note. It holds only the first few of its line items in `lines`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/credit_notes/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema15() + ',' +
  '"expand":' + expandSchema31() + '},"examples":[{"id":"cn_1Abc"}]}')

/** Get customer. */
export const getCustomerDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Get customer",
  description: "Retrieve a Stripe customer by ID. Returns full customer details including email, name, metadata, and default payment method.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customers/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema26() + ',' +
  '"expand":' + expandSchema39() + '},"examples":[{"id":"cus_abc123"}]}')

/** Get dispute. */
export const getDisputeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_dispute',
  function: 'getDispute',
  aliases: ["get_dispute"],
  provider: 'stripe',
  resource: 'disputes',
  documented: false,
  title: "Get dispute",
  description: "Retrieves a dispute: a customer has asked the bank to take a payment back. `evidence_details.due_by` tells until when evidence can be submitted.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/disputes/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema11() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema41() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"du_1Abc"}]}')

/** Get early fraud warning. */
export const getEarlyFraudWarningDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_early_fraud_warning',
  function: 'getEarlyFraudWarning',
  aliases: ["get_early_fraud_warning"],
  provider: 'stripe',
  resource: 'radar',
  documented: false,
  title: "Get early fraud warning",
  description: "Retrieves an early fraud warning: a card issuer suspects that a payment was fraudulent. A full refund while it is `actionable` can prevent a dispute.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Early fraud warning ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on an early fraud warning.","examples":["charge","payment_intent"]},"description":"Related objects to answer in full."}},"examples":[{"id":"issfr_1Abc"}]}')

/** Get entitlement feature. */
export const getEntitlementFeatureDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_entitlement_feature',
  function: 'getEntitlementFeature',
  aliases: ["get_entitlement_feature"],
  provider: 'stripe',
  resource: 'entitlements',
  documented: false,
  title: "Get entitlement feature",
  description: "Retrieves a feature that products can grant to customers.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/entitlements/feature/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Feature ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"feat_1Abc"}]}')

/** Get event. */
export const getEventDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_event',
  function: 'getEvent',
  aliases: ["get_event"],
  provider: 'stripe',
  resource: 'events',
  documented: false,
  title: "Get event",
  description: "Retrieves an event of the last 30 days, such as one that a webhook delivered. It keeps the shape of the API version it was created with, whatever version this call uses.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/events/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Event ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"evt_1Abc"}]}')

/** Get invoice. */
export const getInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Get invoice",
  description: "Retrieve a Stripe invoice by ID. Returns full invoice details including line items, totals, and status.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Invoice ID (e.g., \\"in_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}')

/** Get invoice item. */
export const getInvoiceItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_invoice_item',
  function: 'getInvoiceItem',
  aliases: ["get_invoice_item"],
  provider: 'stripe',
  resource: 'invoice_items',
  documented: false,
  title: "Get invoice item",
  description: "Retrieves an invoice item.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoiceitems/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema17() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema10() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"ii_1Abc"}]}')

/** Get invoice payment. */
export const getInvoicePaymentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_invoice_payment',
  function: 'getInvoicePayment',
  aliases: ["get_invoice_payment"],
  provider: 'stripe',
  resource: 'invoice_payments',
  documented: false,
  title: "Get invoice payment",
  description: "Retrieves a payment towards an invoice, with the payment intent, charge or payment record behind it.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoice-payment/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Invoice payment ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on an invoice payment.","examples":["invoice","payment.charge","payment.payment_intent","payment.payment_record"]},"description":"Related objects to answer in full."}},"examples":[{"id":"inpay_1Abc"}]}')

/** Get payment intent. */
export const getPaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_payment_intent',
  function: 'getPaymentIntent',
  aliases: ["get_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Get payment intent",
  description: "Retrieve a Stripe payment intent by ID. Returns full payment intent details including amount, status, and charges.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_intents/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema25() + ',' +
  '"client_secret":{"type":"string","description":"The client secret of the payment intent."},' +
  '"expand":' + expandSchema42() + '},"examples":[{"id":"pi_ghi789"}]}')

/** Get payment method. */
export const getPaymentMethodDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_payment_method',
  function: 'getPaymentMethod',
  aliases: ["get_payment_method"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "Get payment method",
  description: "Retrieves a payment method. Its details are under the key named after `type`, such as `card`; full card numbers are never returned.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_methods/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema19() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema4() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"pm_1Abc"}]}')

/** Get payout. */
export const getPayoutDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_payout',
  function: 'getPayout',
  aliases: ["get_payout"],
  provider: 'stripe',
  resource: 'payouts',
  documented: false,
  title: "Get payout",
  description: "Retrieves a payout. What an automatic payout consists of is listed by `stripe_list_balance_transactions` with `payout`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payouts/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Payout ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema24() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"po_1Abc"}]}')

/** Get plan. */
export const getPlanDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_plan',
  function: 'getPlan',
  aliases: ["get_plan"],
  provider: 'stripe',
  resource: 'plans',
  documented: false,
  title: "Get plan",
  description: "Retrieves a plan, the predecessor of a recurring price; use `stripe_get_price` for anything new.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/plans/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Plan ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a plan.","examples":["product","tiers"]},"description":"Related objects to answer in full."}},"examples":[{"id":"price_def456"}]}')

/** Get price. */
export const getPriceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_price',
  function: 'getPrice',
  aliases: ["get_price"],
  provider: 'stripe',
  resource: 'prices',
  documented: false,
  title: "Get price",
  description: "Retrieves a price. The tiers of a tiered price are left out unless `expand` contains `tiers`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/prices/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema5() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema7() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"price_def456"}]}')

/** Get product. */
export const getProductDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_product',
  function: 'getProduct',
  aliases: ["get_product"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "Get product",
  description: "Retrieve a Stripe product by ID. Returns full product details including name, description, active status, and metadata.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/products/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Stripe product ID (e.g., \\"prod_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema18() + '},"examples":[{"id":"prod_xyz789"}]}')

/** Get promotion code. */
export const getPromotionCodeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_promotion_code',
  function: 'getPromotionCode',
  aliases: ["get_promotion_code"],
  provider: 'stripe',
  resource: 'promotion_codes',
  documented: false,
  title: "Get promotion code",
  description: "Retrieves a promotion code by its id (`promo_…`). To find one by the code that customers enter, use `stripe_list_promotion_codes`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/promotion_codes/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema20() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema8() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"promo_1Abc"}]}')

/** Get refund. */
export const getRefundDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_refund',
  function: 'getRefund',
  aliases: ["get_refund"],
  provider: 'stripe',
  resource: 'refunds',
  documented: false,
  title: "Get refund",
  description: "Retrieves a refund.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/refunds/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema29() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"re_1Abc"}]}')

/** Get report run. */
export const getReportRunDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_report_run',
  function: 'getReportRun',
  aliases: ["get_report_run"],
  provider: 'stripe',
  resource: 'reporting',
  documented: false,
  title: "Get report run",
  description: "Retrieves a report run, for instance to see whether the report is ready.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/reporting/report_run/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Report run ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"frr_1Abc"}]}')

/** Get setup intent. */
export const getSetupIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_setup_intent',
  function: 'getSetupIntent',
  aliases: ["get_setup_intent"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "Get setup intent",
  description: "Retrieves a setup intent. `client_secret` is needed only with a publishable key, which sees a part of the object.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/setup_intents/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema16() + ',' +
  '"client_secret":{"type":"string","description":"The client secret of the setup intent."},' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema20() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"seti_1Abc"}]}')

/** Get subscription. */
export const getSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_subscription',
  function: 'getSubscription',
  aliases: ["get_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Get subscription",
  description: "Retrieve a Stripe subscription by ID. Returns full subscription details including status, plan, billing cycle, and trial info.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscriptions/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Subscription ID (e.g., \\"sub_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema46() + '},"examples":[{"id":"sub_mno345"}]}')

/** Get subscription item. */
export const getSubscriptionItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_subscription_item',
  function: 'getSubscriptionItem',
  aliases: ["get_subscription_item"],
  provider: 'stripe',
  resource: 'subscription_items',
  documented: false,
  title: "Get subscription item",
  description: "Retrieves an item of a subscription with its price and quantity.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscription_items/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema23() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema6() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"si_1Abc"}]}')

/** Get subscription schedule. */
export const getSubscriptionScheduleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_subscription_schedule',
  function: 'getSubscriptionSchedule',
  aliases: ["get_subscription_schedule"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "Get subscription schedule",
  description: "Retrieves a subscription schedule with its phases.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema24() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema28() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"sub_sched_1Abc"}]}')

/** Get tax calculation. */
export const getTaxCalculationDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_tax_calculation',
  function: 'getTaxCalculation',
  aliases: ["get_tax_calculation"],
  provider: 'stripe',
  resource: 'tax_calculations',
  documented: false,
  title: "Get tax calculation",
  description: "Retrieves a tax calculation until it expires at `expires_at`, 90 days after it was made.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax/calculations/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Tax calculation ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema5() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"taxcalc_1Abc"}]}')

/** Get tax ID. */
export const getTaxIdDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_tax_id',
  function: 'getTaxId',
  aliases: ["get_tax_id"],
  provider: 'stripe',
  resource: 'tax_ids',
  documented: false,
  title: "Get tax ID",
  description: "Retrieves a tax ID of your account or of a customer.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax_ids/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema9() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema12() + ',"description":"Related objects to answer in full."}},"examples":[{"id":"txi_1Abc"}]}')

/** Get tax rate. */
export const getTaxRateDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_tax_rate',
  function: 'getTaxRate',
  aliases: ["get_tax_rate"],
  provider: 'stripe',
  resource: 'tax_rates',
  documented: false,
  title: "Get tax rate",
  description: "Retrieves a tax rate.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax_rates/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Tax rate ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"txr_1Abc"}]}')

/** Get test clock. */
export const getTestClockDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_test_clock',
  function: 'getTestClock',
  aliases: ["get_test_clock"],
  provider: 'stripe',
  resource: 'test_clocks',
  documented: false,
  title: "Get test clock",
  description: "Retrieves a test clock, for instance to see whether it has finished advancing.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/test_clocks/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema14() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"clock_1Abc"}]}')

/** Get webhook endpoint. */
export const getWebhookEndpointDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_get_webhook_endpoint',
  function: 'getWebhookEndpoint',
  aliases: ["get_webhook_endpoint"],
  provider: 'stripe',
  resource: 'webhook_endpoints',
  documented: false,
  title: "Get webhook endpoint",
  description: "Retrieves a webhook endpoint. Its secret is not included: only the answer to its creation has it.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/webhook_endpoints/retrieve',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema21() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"we_1Abc"}]}')

/** List active entitlements. */
export const listActiveEntitlementsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_active_entitlements',
  function: 'listActiveEntitlements',
  aliases: ["list_active_entitlements"],
  provider: 'stripe',
  resource: 'entitlements',
  documented: false,
  title: "List active entitlements",
  description: "Lists the features that a customer may use now, through the products of their active subscriptions. `customer` is required. Decide by `lookup_key`, which is your own name for the feature.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/entitlements/active-entitlement/list',
}, () => '{"type":"object","additionalProperties":false,"required":["customer"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of active entitlements.","examples":["data.feature"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","limit":100}]}')

/** List balance transactions. */
export const listBalanceTransactionsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_balance_transactions',
  function: 'listBalanceTransactions',
  aliases: ["list_balance_transactions"],
  provider: 'stripe',
  resource: 'balance_transactions',
  documented: false,
  title: "List balance transactions",
  description: "Lists what has changed the account's balance, such as payments, refunds, fees and payouts, newest first. `payout` selects what was paid out by one automatic payout; it does not work for manual ones.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/balance_transactions/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"payout":{"type":"string","description":"Only transactions of this automatic payout."},' +
  '"source":{"type":"string","description":"Only returns transactions associated with the given object."},' +
  '"type":{"type":"string","description":"Only returns transactions of the given type."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of balance transactions.","examples":["data.source"]},"description":"Related objects to answer in full."}},"examples":[{"type":"charge",' +
  '"created":{"gte":1767225600},"limit":100}]}')

/** List billing credit grants. */
export const listBillingCreditGrantsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_billing_credit_grants',
  function: 'listBillingCreditGrants',
  aliases: ["list_billing_credit_grants"],
  provider: 'stripe',
  resource: 'billing_credit_grants',
  documented: false,
  title: "List billing credit grants",
  description: "Lists the billing credits granted to one customer or to all, with those that are used up, expired or voided.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/billing/credit-grant/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of billing credit grants.","examples":["data.customer","data.test_clock"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123"}]}')

/** List billing meter event summaries. */
export const listBillingMeterEventSummariesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_billing_meter_event_summaries',
  function: 'listBillingMeterEventSummaries',
  aliases: ["list_billing_meter_event_summaries"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "List billing meter event summaries",
  description: "Lists the usage of one customer on a meter between `start_time` (inclusive) and `end_time` (exclusive), in Unix seconds on whole minutes. The answer is one total, or one for each hour or day with `value_grouping_window`; the times must be on whole hours or UTC days then. Events are added up with a delay, so the latest may be missing.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/billing/meter-event-summary/list',
}, () => '{"type":"object","additionalProperties":false,"required":["id","customer","end_time","start_time"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema4() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"end_time":{"type":"integer","description":"The timestamp from when to stop aggregating meter events (exclusive)."},' +
  '"start_time":{"type":"integer","description":"The timestamp from when to start aggregating meter events (inclusive)."},' +
  '"value_grouping_window":{"type":"string","description":"What granularity to use when generating event summaries.","examples":["day","hour"]},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"mtr_1Abc","customer":"cus_abc123","start_time":1767225600,"end_time":1769904000,"value_grouping_window":"day"}]}')

/** List billing meters. */
export const listBillingMetersDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_billing_meters',
  function: 'listBillingMeters',
  aliases: ["list_billing_meters"],
  provider: 'stripe',
  resource: 'billing_meters',
  documented: false,
  title: "List billing meters",
  description: "Lists meters, which add up usage for metered prices, deactivated ones included.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/billing/meter/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"status":{"type":"string","description":"Filter results to only include meters with the given status.","examples":["active","inactive"]},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"status":"active"}]}')

/** List billing portal configurations. */
export const listBillingPortalConfigurationsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_billing_portal_configurations',
  function: 'listBillingPortalConfigurations',
  aliases: ["list_billing_portal_configurations"],
  provider: 'stripe',
  resource: 'billing_portal_configurations',
  documented: false,
  title: "List billing portal configurations",
  description: "Lists the configurations of the customer portal. `is_default: true` finds the one that sessions use when they name none.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customer_portal/configurations/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"active":{"type":"boolean","description":"Only configurations that are active or inactive."},' +
  '"is_default":{"type":"boolean","description":"Only the default or non-default configurations."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of billing portal configurations.","examples":["data.application"]},"description":"Related objects to answer in full."}},"examples":[{"active":true,"is_default":true}]}')

/** List charges. */
export const listChargesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_charges',
  function: 'listCharges',
  aliases: ["list_charges"],
  provider: 'stripe',
  resource: 'charges',
  documented: false,
  title: "List charges",
  description: "Lists charges, newest first, failed ones included.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/charges/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"payment_intent":{"type":"string","description":"Only charges that were created by the payment intent specified by this payment intent ID."},' +
  '"transfer_group":{"type":"string","description":"Only charges for this transfer group, limited to 100."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of charges.","examples":["data.application","data.application_fee","data.balance_transaction","data.customer","data.failure_balance_transaction","data.on_behalf_of","data.outcome.rule","data.payment_intent","data.refunds","data.review","data.source_transfer","data.transfer","data.transfer_data.destination"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","limit":25}]}')

/** List checkout session line items. */
export const listCheckoutSessionLineItemsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_checkout_session_line_items',
  function: 'listCheckoutSessionLineItems',
  aliases: ["list_checkout_session_line_items"],
  provider: 'stripe',
  resource: 'checkout_sessions',
  documented: false,
  title: "List checkout session line items",
  description: "Lists the line items of a Checkout session: what the customer buys, with prices, discounts and tax.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/checkout/sessions/line_items',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema22() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"cs_test_1Abc","limit":100}]}')

/** List checkout sessions. */
export const listCheckoutSessionsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_checkout_sessions',
  function: 'listCheckoutSessions',
  aliases: ["list_checkout_sessions"],
  provider: 'stripe',
  resource: 'checkout_sessions',
  documented: false,
  title: "List checkout sessions",
  description: "Lists Checkout sessions, newest first. Filter by `subscription` or `payment_intent` to find the session that led to it.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/checkout/sessions/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"customer_details":{"type":"object","required":["email"],"additionalProperties":false,"description":"Only sessions of the customer with these details.",' +
  '"properties":{' +
  '"email":{"type":"string","description":"E-mail address."}}},' +
  '"payment_intent":{"type":"string","description":"Only the session of this payment intent."},' +
  '"payment_link":{"type":"string","description":"Only sessions of this payment link."},' +
  '"status":{"type":"string","description":"Only the Checkout session matching the given status.","examples":["complete","expired","open"]},' +
  '"subscription":{"type":"string","description":"Only the session of this subscription."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of checkout sessions.","examples":["data.customer","data.invoice","data.line_items","data.payment_intent","data.payment_link","data.setup_intent","data.shipping_cost.shipping_rate","data.subscription"]},"description":"Related objects to answer in full."}},"examples":[{"status":"complete","limit":25}]}')

/** List coupons. */
export const listCouponsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_coupons',
  function: 'listCoupons',
  aliases: ["list_coupons"],
  provider: 'stripe',
  resource: 'coupons',
  documented: false,
  title: "List coupons",
  description: "Lists coupons, newest first, used-up ones included. Deleted coupons are not listed.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/coupons/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of coupons.","examples":["data.applies_to"]},"description":"Related objects to answer in full."}},"examples":[{"limit":25}]}')

/** List credit note line items. */
export const listCreditNoteLineItemsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_credit_note_line_items',
  function: 'listCreditNoteLineItems',
  aliases: ["list_credit_note_line_items"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "List credit note line items",
  description: "Lists the line items of a credit note. The credit note itself holds only the first few in `lines`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/credit_notes/lines',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema15() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"id":"cn_1Abc","limit":100}]}')

/** List credit notes. */
export const listCreditNotesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_credit_notes',
  function: 'listCreditNotes',
  aliases: ["list_credit_notes"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "List credit notes",
  description: "Lists credit notes, newest first, void ones included.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/credit_notes/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"invoice":{"type":"string","description":"Only credit notes for the invoice specified by this invoice ID."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of credit notes.","examples":["data.customer","data.customer_balance_transaction","data.invoice","data.shipping_cost.shipping_rate"]},"description":"Related objects to answer in full."}},"examples":[{"invoice":"in_jkl012"}]}')

/** List customer balance transactions. */
export const listCustomerBalanceTransactionsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_customer_balance_transactions',
  function: 'listCustomerBalanceTransactions',
  aliases: ["list_customer_balance_transactions"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "List customer balance transactions",
  description: "Lists the changes of a customer's credit balance, newest first. It is the credit that invoices draw on, not the account's Stripe balance.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customer_balance_transactions/list',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema13() + ',' +
  '"created":' + createdSchema2() + ',' +
  '"invoice":{"type":"string","description":"Only transactions that are related to the specified invoice."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of customer balance transactions.","examples":["data.checkout_session","data.credit_note","data.customer","data.invoice"]},"description":"Related objects to answer in full."}},"examples":[{"id":"cus_abc123","limit":25}]}')

/** List customer payment methods. */
export const listCustomerPaymentMethodsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_customer_payment_methods',
  function: 'listCustomerPaymentMethods',
  aliases: ["list_customer_payment_methods"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "List customer payment methods",
  description: "Lists the payment methods that are attached to a customer, of every type unless `type` is given.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_methods/customer_list',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema13() + ',' +
  '"allow_redisplay":' + allowRedisplaySchema() + ',' +
  '"type":{"type":"string","description":"An optional filter on the list, based on the object `type` field.","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema19() + '},"examples":[{"id":"cus_abc123","type":"card"}]}')

/** List customer tax IDs. */
export const listCustomerTaxIdsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_customer_tax_ids',
  function: 'listCustomerTaxIds',
  aliases: ["list_customer_tax_ids"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "List customer tax IDs",
  description: "Lists the tax IDs of a customer, which appear on their invoices.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax_ids/customer_list',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema13() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema32() + '},"examples":[{"id":"cus_abc123"}]}')

/** List customers. */
export const listCustomersDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "List customers",
  description: "List Stripe customers with optional filtering. Supports filtering by email, pagination with limit and starting_after cursor.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customers/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"email":{"type":"string","description":"Filter by customer email address. The match is exact and case-sensitive."},' +
  '"limit":{"type":"integer","description":"Number of customers to return (1–100, default 10).","default":10,"minimum":1,"maximum":100},' +
  '"starting_after":{"type":"string","description":"Cursor for pagination — customer ID to start after."},' +
  '"ending_before":{"type":"string","description":"Cursor for the page before this customer ID; not together with starting_after."},' +
  '"created":' + createdSchema2() + ',' +
  '"test_clock":' + testClockSchema() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema34() + '}},"examples":[{"email":"jane@example.com","limit":25}]}')

/** List disputes. */
export const listDisputesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_disputes',
  function: 'listDisputes',
  aliases: ["list_disputes"],
  provider: 'stripe',
  resource: 'disputes',
  documented: false,
  title: "List disputes",
  description: "Lists disputes, newest first. There is no filter by status: look for those with a status that ends in `needs_response`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/disputes/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"charge":{"type":"string","description":"Only disputes associated to the charge specified by this charge ID."},' +
  '"created":' + createdSchema2() + ',' +
  '"payment_intent":{"type":"string","description":"Only disputes associated to the payment intent specified by this payment intent ID."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of disputes.","examples":["data.charge","data.evidence.cancellation_policy","data.evidence.customer_communication","data.evidence.customer_signature","data.evidence.duplicate_charge_documentation","data.evidence.receipt","data.evidence.refund_policy","data.evidence.service_documentation","data.evidence.shipping_documentation","data.evidence.uncategorized_file","data.payment_intent"]},"description":"Related objects to answer in full."}},"examples":[{' +
  '"created":{"gte":1767225600},"limit":25}]}')

/** List early fraud warnings. */
export const listEarlyFraudWarningsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_early_fraud_warnings',
  function: 'listEarlyFraudWarnings',
  aliases: ["list_early_fraud_warnings"],
  provider: 'stripe',
  resource: 'radar',
  documented: false,
  title: "List early fraud warnings",
  description: "Lists the card networks' early fraud warnings, newest first. A warning often comes before a dispute, which a full refund in time can prevent.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/radar/early_fraud_warnings/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"charge":{"type":"string","description":"Only early fraud warnings for the charge specified by this charge ID."},' +
  '"created":' + createdSchema2() + ',' +
  '"payment_intent":{"type":"string","description":"Only early fraud warnings for charges."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of early fraud warnings.","examples":["data.charge","data.payment_intent"]},"description":"Related objects to answer in full."}},"examples":[{' +
  '"created":{"gte":1767225600},"limit":25}]}')

/** List entitlement features. */
export const listEntitlementFeaturesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_entitlement_features',
  function: 'listEntitlementFeatures',
  aliases: ["list_entitlement_features"],
  provider: 'stripe',
  resource: 'entitlements',
  documented: false,
  title: "List entitlement features",
  description: "Lists the features that products can grant to customers. Pass `lookup_key` to find one by your own name for it; archived features need `archived: true`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/entitlements/feature/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"archived":{"type":"boolean","description":"If set, filter results to only include features with the given archive status."},' +
  '"lookup_key":{"type":"string","description":"If set, filter results to only include features with the given lookup_key."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"lookup_key":"api_access"}]}')

/** List events. */
export const listEventsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_events',
  function: 'listEvents',
  aliases: ["list_events"],
  provider: 'stripe',
  resource: 'events',
  documented: false,
  title: "List events",
  description: "Lists events of the last 30 days, newest first. Filter by one `type`, which may end in `*`, or by up to 20 `types`. Each event keeps the shape of the API version it was created with, whatever version this call uses. `delivery_success: false` finds events that some webhook endpoint has not accepted.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/events/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}},' +
  '"types":{' +
  '"not":{"required":["type"]}}},' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"delivery_success":{"type":"boolean","description":"Filter events by whether all webhooks were successfully delivered."},' +
  '"type":{"type":"string","description":"A string containing a specific event name, or group of events using * as a wildcard."},' +
  '"types":{"type":"array",' +
  '"items":{"type":"string"},"description":"Up to 20 strings containing specific event names."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"types":["invoice.paid","invoice.payment_failed"],' +
  '"created":{"gte":1767225600}}]}')

/** List invoice items. */
export const listInvoiceItemsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_invoice_items',
  function: 'listInvoiceItems',
  aliases: ["list_invoice_items"],
  provider: 'stripe',
  resource: 'invoice_items',
  documented: false,
  title: "List invoice items",
  description: "Lists invoice items, newest first. `pending: true` selects those that wait for an invoice, `pending: false` those on one. Amounts that come from a subscription's price are line items of the invoice and are not listed here, prorations are.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoiceitems/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"invoice":{"type":"string","description":"Only invoice items belonging to this invoice."},' +
  '"pending":{"type":"boolean","description":"Whether to only show pending invoice items, which are not yet attached to any invoices."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of invoice items.","examples":["data.customer","data.discounts","data.invoice","data.test_clock"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","pending":true}]}')

/** List invoice line items. */
export const listInvoiceLineItemsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_invoice_line_items',
  function: 'listInvoiceLineItems',
  aliases: ["list_invoice_line_items"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "List invoice line items",
  description: "Lists the line items of an invoice. The invoice itself holds only the first few in `lines`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoice-line-item',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of invoice line items.","examples":["data.discounts","data.subscription"]},"description":"Related objects to answer in full."}},"examples":[{"id":"in_jkl012","limit":100}]}')

/** List invoice payments. */
export const listInvoicePaymentsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_invoice_payments',
  function: 'listInvoicePayments',
  aliases: ["list_invoice_payments"],
  provider: 'stripe',
  resource: 'invoice_payments',
  documented: false,
  title: "List invoice payments",
  description: "Lists what invoices have been or are to be paid with. Since 2025-03-31.basil it is the link between an invoice and its payment intents: filter by `invoice`, or by `payment` to find the invoice of a payment intent.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoice-payment/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"invoice":{"type":"string","description":"The identifier of the invoice whose payments to return."},' +
  '"payment":{"type":"object","required":["type"],"additionalProperties":false,"description":"The payment details of the invoice payments to return.",' +
  '"properties":{' +
  '"payment_intent":{"type":"string","description":"Only invoice payments associated by this payment intent ID."},' +
  '"payment_record":{"type":"string","description":"Only invoice payments associated by this payment record ID."},' +
  '"type":{"type":"string","description":"Only invoice payments associated by this payment type.","examples":["payment_intent","payment_record"]}}},' +
  '"status":{"type":"string","description":"The status of the invoice payments to return.","examples":["canceled","open","paid"]},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of invoice payments.","examples":["data.invoice","data.payment.charge","data.payment.payment_intent","data.payment.payment_record"]},"description":"Related objects to answer in full."}},"examples":[{"invoice":"in_jkl012","status":"paid"}]}')

/** List invoices. */
export const listInvoicesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "List invoices",
  description: "List Stripe invoices with optional filtering. Supports filtering by customer, status, and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}},' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"customer":{"type":"string","description":"Filter by customer ID."},' +
  '"status":{"type":"string","description":"Filter by status: \\"draft\\", \\"open\\", \\"paid\\", \\"uncollectible\\", or \\"void\\".","examples":["draft","open","paid","uncollectible","void"]},' +
  '"limit":{"type":"integer","description":"Number of invoices to return (1–100, default 10).","default":10,"minimum":1,"maximum":100},' +
  '"starting_after":{"type":"string","description":"Cursor for pagination — invoice ID to start after."},' +
  '"ending_before":{"type":"string","description":"Cursor for the page before this invoice ID; not together with starting_after."},' +
  '"created":' + createdSchema2() + ',' +
  '"subscription":{"type":"string","description":"Filter by subscription ID."},' +
  '"collection_method":{"type":"string","description":"Filter by how the invoice is collected.","examples":["charge_automatically","send_invoice"]},' +
  '"due_date":{"description":"Unix seconds; a moment or a range of moments at which payment is due.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema44() + '}},"examples":[{"customer":"cus_abc123","status":"open","limit":10}]}')

/** List payment intents. */
export const listPaymentIntentsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_payment_intents',
  function: 'listPaymentIntents',
  aliases: ["list_payment_intents"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: false,
  title: "List payment intents",
  description: "Lists payment intents, newest first, in every status.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_intents/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of payment intents.","examples":["data.amount_details.line_items","data.application","data.customer","data.customer.invoice_settings.default_payment_method","data.latest_charge","data.latest_charge.balance_transaction","data.on_behalf_of","data.payment_method","data.payment_record","data.review","data.source","data.transfer_data.destination"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","limit":25}]}')

/** List payment methods. */
export const listPaymentMethodsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_payment_methods',
  function: 'listPaymentMethods',
  aliases: ["list_payment_methods"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "List payment methods",
  description: "Lists payment methods. Pass `customer` to read those of a customer: without it, methods attached to customers are not found. All types but `custom` are returned unless `type` is given.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_methods/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"allow_redisplay":' + allowRedisplaySchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"type":{"type":"string","description":"Filters the list by the object `type` field.","examples":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema19() + '},"examples":[{"customer":"cus_abc123","type":"card"}]}')

/** List payouts. */
export const listPayoutsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_payouts',
  function: 'listPayouts',
  aliases: ["list_payouts"],
  provider: 'stripe',
  resource: 'payouts',
  documented: false,
  title: "List payouts",
  description: "Lists payouts to your bank accounts and cards, newest first, automatic ones included.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payouts/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"arrival_date":{"description":"Unix seconds; a moment or a range of moments of `arrival_date`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"created":' + createdSchema2() + ',' +
  '"destination":' + destinationSchema2() + ',' +
  '"status":{"type":"string","description":"Only payouts that have the given status."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of payouts.","examples":["data.application_fee","data.balance_transaction","data.destination","data.failure_balance_transaction","data.original_payout","data.reversed_by"]},"description":"Related objects to answer in full."}},"examples":[{"status":"paid",' +
  '"arrival_date":{"gte":1767225600}}]}')

/** List plans. */
export const listPlansDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_plans',
  function: 'listPlans',
  aliases: ["list_plans"],
  provider: 'stripe',
  resource: 'plans',
  documented: false,
  title: "List plans",
  description: "Lists plans, the predecessors of prices, newest first. Recurring prices appear here as plans with the same id; use `stripe_list_prices` for anything new.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/plans/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"active":{"type":"boolean","description":"Only plans that are active or inactive (for example pass `false` to list all inactive plans)."},' +
  '"created":' + createdSchema2() + ',' +
  '"product":{"type":"string","description":"Only plans for the given product."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of plans.","examples":["data.product","data.tiers"]},"description":"Related objects to answer in full."}},"examples":[{"product":"prod_xyz789","active":true}]}')

/** List prices. */
export const listPricesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_prices',
  function: 'listPrices',
  aliases: ["list_prices"],
  provider: 'stripe',
  resource: 'prices',
  documented: true,
  title: "List prices",
  description: "List Stripe prices with optional filtering. Supports filtering by product, active status, and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/prices/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"product":{"type":"string","description":"Filter by product ID."},' +
  '"active":{"type":"boolean","description":"Filter by active status."},' +
  '"limit":{"type":"integer","description":"Number of prices to return (1–100, default 10).","default":10,"minimum":1,"maximum":100},' +
  '"starting_after":{"type":"string","description":"Cursor for pagination — price ID to start after."},' +
  '"ending_before":{"type":"string","description":"Cursor for the page before this price ID; not together with starting_after."},' +
  '"created":' + createdSchema2() + ',' +
  '"currency":{"type":"string","description":"Filter by three-letter currency code."},' +
  '"type":{"type":"string","description":"Filter by type.","examples":["one_time","recurring"]},' +
  '"lookup_keys":{"type":"array","description":"Filter by up to ten lookup keys.",' +
  '"items":{"type":"string"}},' +
  '"recurring":{"type":"object","description":"Only prices with these recurring fields.","additionalProperties":false,' +
  '"properties":{' +
  '"interval":{"type":"string","description":"Filter by billing frequency.","examples":["day","month","week","year"]},' +
  '"meter":{"type":"string","description":"Filter by the price\'s meter."},' +
  '"usage_type":{"type":"string","description":"Filter by the usage type for this price.","examples":["licensed","metered"]}}},' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema11() + '}},"examples":[{"product":"prod_xyz789","active":true,"limit":50}]}')

/** List products. */
export const listProductsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_products',
  function: 'listProducts',
  aliases: ["list_products"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "List products",
  description: "List Stripe products with optional filtering. Supports filtering by active status and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/products/list',
}, () => '{"type":"object","additionalProperties":false,' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"active":{"type":"boolean","description":"Filter by active status."},' +
  '"limit":{"type":"integer","description":"Number of products to return (1–100, default 10).","default":10,"minimum":1,"maximum":100},' +
  '"starting_after":{"type":"string","description":"Cursor for pagination — product ID to start after."},' +
  '"ending_before":{"type":"string","description":"Cursor for the page before this product ID; not together with starting_after."},' +
  '"created":' + createdSchema2() + ',' +
  '"ids":{"type":"array","description":"Only products with the given IDs.",' +
  '"items":{"type":"string"}},' +
  '"shippable":{"type":"boolean","description":"Only products that can be shipped (that is physical, not digital products)."},' +
  '"type":{"type":"string","description":"Only products of this type.","examples":["good","service"]},' +
  '"url":{"type":"string","description":"Only products with the given url."},' +
  '"expand":{"type":"array","description":"Related objects to answer in full.",' +
  '"items":' + expandSchema9() + '}},"examples":[{"active":true,"limit":100}]}')

/** List promotion codes. */
export const listPromotionCodesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_promotion_codes',
  function: 'listPromotionCodes',
  aliases: ["list_promotion_codes"],
  provider: 'stripe',
  resource: 'promotion_codes',
  documented: false,
  title: "List promotion codes",
  description: "Lists promotion codes, newest first. Pass `code` to find one by what customers enter; case does not matter.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/promotion_codes/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{' +
  '"active":{"type":"boolean","description":"Filter promotion codes by whether they are active."},' +
  '"code":{"type":"string","description":"Only promotion codes that have this case-insensitive code."},' +
  '"coupon":{"type":"string","description":"Only promotion codes for this coupon."},' +
  '"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of promotion codes.","examples":["data.customer","data.promotion.coupon"]},"description":"Related objects to answer in full."}},"examples":[{"code":"LAUNCH20","active":true}]}')

/** List quotes. */
export const listQuotesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_quotes',
  function: 'listQuotes',
  aliases: ["list_quotes"],
  provider: 'stripe',
  resource: 'quotes',
  documented: false,
  title: "List quotes",
  description: "Lists quotes, newest first, in every status. Quotes on a test clock appear only when `test_clock` or `customer` is given.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/quotes/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"status":{"type":"string","description":"The status of the quote.","examples":["accepted","canceled","draft","open"]},' +
  '"test_clock":' + testClockSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of quotes.","examples":["data.application","data.computed.upfront.line_items","data.customer","data.default_tax_rates","data.discounts","data.from_quote.quote","data.invoice","data.line_items","data.on_behalf_of","data.subscription","data.subscription_schedule","data.test_clock","data.transfer_data.destination"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","status":"open"}]}')

/** List refunds. */
export const listRefundsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_refunds',
  function: 'listRefunds',
  aliases: ["list_refunds"],
  provider: 'stripe',
  resource: 'refunds',
  documented: false,
  title: "List refunds",
  description: "Lists refunds, newest first, of all payments or of one.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/refunds/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"charge":{"type":"string","description":"Only refunds for the charge specified by this charge ID."},' +
  '"created":' + createdSchema2() + ',' +
  '"payment_intent":{"type":"string","description":"Only refunds for the payment intent specified by this ID."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of refunds.","examples":["data.balance_transaction","data.charge","data.customer","data.failure_balance_transaction","data.payment_intent","data.payment_method","data.source_transfer_reversal","data.transfer_reversal"]},"description":"Related objects to answer in full."}},"examples":[{"payment_intent":"pi_ghi789"}]}')

/** List setup intents. */
export const listSetupIntentsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_setup_intents',
  function: 'listSetupIntents',
  aliases: ["list_setup_intents"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "List setup intents",
  description: "Lists setup intents, newest first, in every status.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/setup_intents/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{"attach_to_self":' + attachToSelfSchema() + ',' +
  '"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"payment_method":{"type":"string","description":"Only setup intents that associate with the specified payment method."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of setup intents.","examples":["data.application","data.customer","data.latest_attempt","data.mandate","data.on_behalf_of","data.payment_method","data.single_use_mandate"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","limit":25}]}')

/** List subscription items. */
export const listSubscriptionItemsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_subscription_items',
  function: 'listSubscriptionItems',
  aliases: ["list_subscription_items"],
  provider: 'stripe',
  resource: 'subscription_items',
  documented: false,
  title: "List subscription items",
  description: "Lists the items of a subscription; `subscription` is required. The subscription itself holds only the first few in `items`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscription_items/list',
}, () => '{"type":"object","additionalProperties":false,"required":["subscription"],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"subscription":{"type":"string","description":"The ID of the subscription whose items will be retrieved."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of subscription items.","examples":["data.discounts"]},"description":"Related objects to answer in full."}},"examples":[{"subscription":"sub_mno345","limit":100}]}')

/** List subscription schedules. */
export const listSubscriptionSchedulesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_subscription_schedules',
  function: 'listSubscriptionSchedules',
  aliases: ["list_subscription_schedules"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "List subscription schedules",
  description: "Lists subscription schedules, newest first, ended ones included. Schedules of customers on a test clock appear only when `customer` is given.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{' +
  '"canceled_at":{"description":"Unix seconds; a moment or a range of moments of `canceled_at`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"completed_at":{"description":"Unix seconds; a moment or a range of moments of `completed_at`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"created":' + createdSchema2() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"released_at":{"description":"Unix seconds; a moment or a range of moments of `released_at`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"scheduled":{"type":"boolean","description":"Only subscription schedules that have not started yet."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":{"type":"string","description":"What `expand` can fill in on a list of subscription schedules.","examples":["data.application","data.customer","data.default_settings.default_payment_method","data.default_settings.on_behalf_of","data.subscription","data.test_clock"]},"description":"Related objects to answer in full."}},"examples":[{"customer":"cus_abc123","scheduled":true}]}')

/** List subscriptions. */
export const listSubscriptionsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "List subscriptions",
  description: "Lists subscriptions, newest first. Cancelled ones are left out unless `status` is `canceled`, `ended` or `all`. Subscriptions on a test clock appear only when `test_clock` or `customer` is given.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscriptions/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":' + dependentSchemasSchema() + ',' +
  '"properties":{' +
  '"automatic_tax":{"type":"object","required":["enabled"],"additionalProperties":false,"description":"Filter subscriptions by their automatic tax settings.",' +
  '"properties":' + loginPageSchema() + '},' +
  '"collection_method":{"type":"string","description":"The collection method of the subscriptions to retrieve.","examples":["charge_automatically","send_invoice"]},' +
  '"created":' + createdSchema2() + ',' +
  '"current_period_end":{"description":"Unix seconds; a moment or a range of moments of `current_period_end`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"current_period_start":{"description":"Unix seconds; a moment or a range of moments of `current_period_start`.","anyOf":[{"type":"integer"},' + createdSchema() + ']},' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"plan":{"type":"string","description":"The ID of the plan whose subscriptions will be retrieved."},' +
  '"price":{"type":"string","description":"Filter for subscriptions that contain this recurring price ID."},' +
  '"status":{"type":"string","description":"The status of the subscriptions to retrieve.","examples":["active","all","canceled","ended","incomplete","incomplete_expired","past_due","paused","trialing","unpaid"]},' +
  '"test_clock":' + testClockSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema47() + '},"examples":[{"customer":"cus_abc123","status":"all","limit":25}]}')

/** List tax IDs. */
export const listTaxIdsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_tax_ids',
  function: 'listTaxIds',
  aliases: ["list_tax_ids"],
  provider: 'stripe',
  resource: 'tax_ids',
  documented: false,
  title: "List tax IDs",
  description: "Lists the tax IDs of your own account, or those of a customer with `owner` of type `customer`.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax_ids/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"owner":' + ownerSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema32() + '},"examples":[{' +
  '"owner":{"type":"customer","customer":"cus_abc123"}}]}')

/** List tax rates. */
export const listTaxRatesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_tax_rates',
  function: 'listTaxRates',
  aliases: ["list_tax_rates"],
  provider: 'stripe',
  resource: 'tax_rates',
  documented: false,
  title: "List tax rates",
  description: "Lists tax rates, newest first, archived ones included unless `active` is true.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/tax_rates/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{' +
  '"active":{"type":"boolean","description":"Optional flag to filter by tax rates that are either active or inactive (archived)."},' +
  '"created":' + createdSchema2() + ',' +
  '"inclusive":{"type":"boolean","description":"Optional flag to filter by tax rates that are inclusive (or those that are not inclusive)."},' +
  '"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"active":true,"inclusive":false}]}')

/** List webhook endpoints. */
export const listWebhookEndpointsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_list_webhook_endpoints',
  function: 'listWebhookEndpoints',
  aliases: ["list_webhook_endpoints"],
  provider: 'stripe',
  resource: 'webhook_endpoints',
  documented: false,
  title: "List webhook endpoints",
  description: "Lists the account's webhook endpoints, disabled ones included, without their secrets.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/webhook_endpoints/list',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"starting_after":{' +
  '"not":{"required":["ending_before"]}}},' +
  '"properties":{"limit":' + limitSchema() + ',' +
  '"starting_after":' + startingAfterSchema() + ',' +
  '"ending_before":' + endingBeforeSchema() + ',' +
  '"expand":' + expandSchema2() + '},"examples":[{"limit":100}]}')

/** Mark invoice uncollectible. */
export const markInvoiceUncollectibleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_mark_invoice_uncollectible',
  function: 'markInvoiceUncollectible',
  aliases: ["mark_invoice_uncollectible"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Mark invoice uncollectible",
  description: "Writes off an open invoice as a bad debt: Stripe stops collecting it. It can still be paid or voided later.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/mark_uncollectible',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}')

/** Migrate subscription. */
export const migrateSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_migrate_subscription',
  function: 'migrateSubscription',
  aliases: ["migrate_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "Migrate subscription",
  description: "Moves a subscription from the classic to the flexible billing mode, which calculates prorations and invoices more exactly. It cannot be moved back.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/migrate',
}, () => '{"type":"object","additionalProperties":false,"required":["id","billing_mode"],' +
  '"properties":{"id":' + idSchema18() + ',' +
  '"billing_mode":{"type":"object","description":"How prorations and invoices for subscriptions are calculated and orchestrated.","required":["type"],"additionalProperties":false,' +
  '"properties":{"flexible":' + flexibleSchema() + ',' +
  '"type":{"type":"string","description":"The calculation and orchestration of prorations and invoices.","examples":["flexible"]}}},' +
  '"expand":' + expandSchema46() + '},"examples":[{"id":"sub_mno345",' +
  '"billing_mode":{"type":"flexible"}}]}')

/** Pay invoice. */
export const payInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_pay_invoice',
  function: 'payInvoice',
  aliases: ["pay_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Pay invoice",
  description: "Pay a Stripe invoice. The invoice must be in \"open\" status and the customer must have a payment method.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/pay',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Invoice ID to pay (e.g., \\"in_...\\").","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"payment_method":{"type":"string","description":"ID of the payment method to charge instead of the default one."},' +
  '"off_session":{"type":"boolean","description":"Whether the customer is absent; Stripe takes true by default."},' +
  '"paid_out_of_band":{"type":"boolean","description":"Mark the invoice as paid outside Stripe, without charging anything."},' +
  '"forgive":{"type":"boolean","description":"Whether the rest is forgiven when the source holds too little."},' +
  '"mandate":' + defaultMandateSchema() + ',' +
  '"source":{"type":"string","description":"A payment source to be charged."},' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}')

/** Preview credit note. */
export const previewCreditNoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_preview_credit_note',
  function: 'previewCreditNote',
  aliases: ["preview_credit_note"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "Preview credit note",
  description: "Calculates a credit note with its taxes and discounts without creating it. It takes the same parameters as its creation; nothing is saved, refunded or sent.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/credit_notes/preview',
}, () => '{"type":"object","additionalProperties":false,"required":["invoice"],' +
  '"properties":{' +
  '"invoice":{"type":"string","description":"ID of the invoice."},' +
  '"amount":' + amountSchema2() + ',' +
  '"credit_amount":' + amountSchema2() + ',' +
  '"effective_at":' + effectiveAtSchema() + ',' +
  '"email_type":' + emailTypeSchema() + ',' +
  '"lines":{"type":"array",' +
  '"items":' + linesSchema() + ',"description":"Line items that make up the credit note."},' +
  '"memo":' + memoSchema() + ',' +
  '"metadata":{"type":"object",' +
  '"additionalProperties":{"type":["string","null"]},"description":"Key-value pairs stored with it."},' +
  '"out_of_band_amount":' + amountSchema2() + ',' +
  '"reason":' + reasonSchema() + ',' +
  '"refund_amount":' + amountSchema2() + ',' +
  '"refunds":{"type":"array",' +
  '"items":' + refundsSchema() + ',"description":"Refunds to link to this credit note."},' +
  '"shipping_cost":{"type":"object","additionalProperties":false,"description":"When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included.",' +
  '"properties":' + shippingCostSchema() + '},' +
  '"expand":' + expandSchema31() + '},"examples":[{"invoice":"in_jkl012","lines":[{"type":"invoice_line_item","invoice_line_item":"il_1Abc","quantity":1}]}]}')

/** Preview invoice. */
export const previewInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_preview_invoice',
  function: 'previewInvoice',
  aliases: ["preview_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Preview invoice",
  description: "Calculates an upcoming invoice without creating it: the next one of a customer, subscription or schedule, or that of a planned change in `subscription_details` or `schedule_details`. Nothing is saved or charged. To be charged the prorations shown, pass the same `proration_date` when you make the change. Amounts converted between currencies can differ later.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/create_preview',
}, () => '{"type":"object","additionalProperties":false,"required":[],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}},' +
  '"schedule":{' +
  '"not":{"required":["subscription"]}},' +
  '"subscription":{' +
  '"not":{"required":["schedule_details"]}},' +
  '"schedule_details":{' +
  '"not":{"required":["subscription_details"]}},' +
  '"subscription_details":{' +
  '"not":{"required":["schedule"]}}},' +
  '"properties":{' +
  '"automatic_tax":{"type":"object","description":"Settings for automatic tax lookup for this invoice preview.","additionalProperties":false,"required":["enabled"],' +
  '"properties":' + automaticTaxSchema2() + '},' +
  '"currency":' + currencySchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"customer_details":{"type":"object","description":"Details about the customer you want to invoice or overrides for an existing customer.","additionalProperties":false,' +
  '"properties":{' +
  '"address":{"type":["object","string","null"],"description":"The customer\'s address.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + addressSchema() + '},' +
  '"shipping":{"type":["object","string","null"],"description":"The customer\'s shipping information.","additionalProperties":false,"required":["address","name"],"maxLength":0,' +
  '"properties":{' +
  '"address":{"type":"object","description":"Postal address.","additionalProperties":true},' +
  '"name":{"type":"string","description":"Recipient."},' +
  '"phone":' + phoneSchema() + '}},' +
  '"tax":{"type":"object","description":"Tax details about the customer.","additionalProperties":false,' +
  '"properties":{' +
  '"ip_address":{"type":["string","null"],"description":"IP address of the customer."}}},' +
  '"tax_exempt":{"type":["string","null"],"description":"The customer\'s tax exemption.","examples":["exempt","none","reverse"]},' +
  '"tax_ids":' + taxIdDataSchema() + '}},' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the invoice preview.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"invoice_items":{"type":"array","description":"Invoice items to add or update in the upcoming invoice preview (up to 250).",' +
  '"items":{"type":"object","additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"description":' + descriptionSchema3() + ',' +
  '"discountable":{"type":"boolean","description":"Explicitly controls whether discounts apply to this invoice item."},' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the invoice item in the preview.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"invoiceitem":{"type":"string","description":"The ID of the invoice item to update in preview."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"period":' + periodSchema() + ',' +
  '"price":' + priceSchema() + ',' +
  '"price_data":' + priceDataSchema2() + ',' +
  '"quantity":{"type":"integer","description":"Non-negative integer."},' +
  '"quantity_decimal":' + quantityDecimalSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tax_code":{"type":["string","null"],"description":"A tax code ID."},' +
  '"tax_rates":{"type":["array","string","null"],"description":"The tax rates that apply to the item.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"unit_amount":' + amountSchema2() + ',' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + '}}},' +
  '"issuer":' + issuerSchema2() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema2() + ',' +
  '"preview_mode":{"type":"string","description":"Customizes the types of values to include when calculating the invoice.","examples":["next","recurring"]},' +
  '"schedule":{"type":"string","description":"The identifier of the schedule whose upcoming invoice you\'d like to retrieve."},' +
  '"schedule_details":{"type":"object","description":"The schedule creation or modification params to apply as a preview.","additionalProperties":false,' +
  '"properties":{"billing_mode":' + billingModeSchema2() + ',' +
  '"end_behavior":{"type":"string","description":"Behavior of the subscription schedule and underlying subscription.","examples":["cancel","release"]},' +
  '"pause_schedules":{"type":["array","string","null"],"description":"The subscription\'s pause behavior and optional resume behavior.",' +
  '"items":{"type":"object","description":"When the subscription pauses and goes on.","additionalProperties":false,' +
  '"properties":{"key":' + keySchema2() + ',' +
  '"pause":{"type":"object","description":"When and how the subscription is paused.","additionalProperties":true},' +
  '"resume":{"type":["object","string","null"],"description":"When and how the subscription is resumed. An empty string or null clears it.","maxLength":0,"additionalProperties":true}}},"maxLength":0},' +
  '"phases":{"type":"array","description":"List representing phases of the subscription schedule.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["items"],' +
  '"properties":{"add_invoice_items":' + addInvoiceItemsSchema() + ',' +
  '"application_fee_percent":' + applicationFeePercentSchema() + ',' +
  '"automatic_tax":' + automaticTaxSchema() + ',' +
  '"billing_cycle_anchor":' + billingCycleAnchorSchema() + ',' +
  '"billing_thresholds":' + billingThresholdsSchema2() + ',' +
  '"collection_method":' + collectionMethodSchema() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"default_payment_method":{"type":"string","description":"ID of the default payment method."},' +
  '"default_tax_rates":' + defaultTaxRatesSchema() + ',' +
  '"description":{"type":["string","null"],"description":"Subscription description, meant."},' +
  '"discounts":{"type":["array","string","null"],' +
  '"items":{"type":"object","description":"Exactly one of the three."},"description":"Coupons, promotion codes and discounts."},' +
  '"duration":' + durationSchema() + ',' +
  '"end_date":{"description":"Date in the form YYYY-MM-DD."},' +
  '"invoice_settings":{"type":"object","description":"What the invoices contain and who issues them."},' +
  '"items":' + phasesSchema() + ',' +
  '"metadata":' + metadataSchema() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema() + ',' +
  '"start_date":{"description":"Date in the form YYYY-MM-DD."},' +
  '"transfer_data":' + transferDataSchema() + ',' +
  '"trial":' + trialSchema() + ',' +
  '"trial_end":{"description":"Sets the phase to trialing from the start date."}}}},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + '}},' +
  '"subscription":{"type":"string","description":"The identifier of the subscription for which you\'d like to retrieve the upcoming invoice."},' +
  '"subscription_details":{"type":"object","description":"The subscription creation or modification params to apply as a preview.","additionalProperties":false,' +
  '"properties":{' +
  '"billing_cycle_anchor":{"type":"object","description":"When billing periods start.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"timestamp":{"type":"integer","description":"Unix seconds."},' +
  '"type":{"type":"string","description":"What the billing cycle is anchored to.","examples":["now","timestamp","unchanged"]}}},' +
  '"billing_mode":' + billingModeSchema2() + ',' +
  '"billing_schedules":{"type":["array","string","null"],"description":"Sets the billing schedules for the subscription.",' +
  '"items":{"type":"object","description":"Until when prices are billed in advance.","additionalProperties":false,' +
  '"properties":{' +
  '"applies_to":{"type":"array","description":"Configure billing schedule differently for individual subscription items.",' +
  '"items":{"type":"object","description":"What the billing schedule applies to.","additionalProperties":true}},' +
  '"bill_until":{"type":"object","description":"The end date for the billing schedule.","additionalProperties":true},' +
  '"key":' + keySchema() + '}},"maxLength":0},' +
  '"cancel_at":' + cancelAtSchema() + ',' +
  '"cancel_at_period_end":{"type":"boolean","description":"Indicate whether this subscription should cancel."},' +
  '"cancel_now":{"type":"boolean","description":"This simulates the subscription being canceled or expired immediately."},' +
  '"default_tax_rates":' + defaultTaxRatesSchema3() + ',' +
  '"items":{"type":"array","description":"Up to 20 subscription items, each with an attached price.",' +
  '"items":{"type":"object","description":"A part of the subscription that is added, changed or removed.","additionalProperties":false,' +
  '"properties":{"id":' + idSchema() + ',' +
  '"billing_thresholds":{"type":["object","string","null"],"description":"Amount at which an invoice is made early. An empty string or null clears it.","maxLength":0,"additionalProperties":true},' +
  '"clear_usage":' + clearUsageSchema() + ',' +
  '"current_trial":{"type":"object","description":"The trial offer to apply to this subscription item.","additionalProperties":true},' +
  '"deleted":{"type":"boolean","description":"Always true."},' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the subscription item. An empty string or null clears it.",' +
  '"items":{"type":"object","description":"Exactly one of the three.","additionalProperties":true},"maxLength":0},' +
  '"metadata":' + metadataSchema5() + ',' +
  '"plan":' + planSchema() + ',' +
  '"price":' + priceSchema() + ',' +
  '"price_data":{"type":"object","description":"Data used to generate a new Price object inline.","additionalProperties":true},' +
  '"quantity":{"type":"integer","description":"Quantity for this item."},' +
  '"tax_rates":' + taxRatesSchema3() + '}}},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"pause":{"type":"object","description":"Previews the invoice that would be generated when pausing the subscription.","additionalProperties":false,' +
  '"properties":{' +
  '"bill_for":{"type":"object","description":"What to bill for when pausing the subscription.","additionalProperties":true},' +
  '"invoicing_behavior":{"type":"string","description":"How to handle debits and credits when pausing.","examples":["invoice","pending_invoice_item"]},' +
  '"type":{"type":"string","description":"The type of pause to apply.","examples":["subscription"]}}},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":{"type":"integer","description":"If previewing an update to a subscription, and doing proration."},' +
  '"resume_at":{"type":"string","description":"For paused subscriptions, setting `subscription_details.resume_at`.","examples":["now"]},' +
  '"start_date":{"type":"integer","description":"Date a subscription is intended to start (can be future or past)."},' +
  '"trial_end":{"description":"When the trial ends, Unix seconds.","anyOf":[{"type":"string","examples":["now"]},{"type":"integer"}]}}},' +
  '"expand":' + expandSchema45() + '},"examples":[{"customer":"cus_abc123","subscription":"sub_mno345",' +
  '"subscription_details":{"items":[{"id":"si_1Abc","price":"price_pro"}],"proration_date":1767225600}}]}')

/** Release subscription schedule. */
export const releaseSubscriptionScheduleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_release_subscription_schedule',
  function: 'releaseSubscriptionSchedule',
  aliases: ["release_subscription_schedule"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "Release subscription schedule",
  description: "Ends a schedule at once and leaves its subscription running as it is. Only a `not_started` or `active` schedule can be released. A cancellation that the schedule has set on the subscription is dropped unless `preserve_cancel_date` is true.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/release',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema24() + ',' +
  '"preserve_cancel_date":{"type":"boolean","description":"Keep any cancellation on the subscription that the schedule has set."},' +
  '"expand":' + expandSchema36() + '},"examples":[{"id":"sub_sched_1Abc","preserve_cancel_date":true}]}')

/** Resume subscription. */
export const resumeSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_resume_subscription',
  function: 'resumeSubscription',
  aliases: ["resume_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "Resume subscription",
  description: "Resumes a subscription with status `paused` that is charged automatically; payments stopped with `pause_collection` are resumed by an update instead. By default a new billing period starts now. **Money moves** if an invoice results: it is finalized at once, and the subscription stays paused until it is paid or marked uncollectible. Without an attempt to pay it within 23 hours, Stripe voids it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/resume',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema18() + ',' +
  '"billing_cycle_anchor":{"type":"object","description":"The billing cycle anchor that applies when the subscription is resumed.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"type":{"type":"string","description":"How the billing cycle anchor changes when the subscription resumes.","examples":["now","unchanged"]}}},' +
  '"payment_behavior":{"type":"string","description":"Whether Stripe attempts payment on the resumption invoice in the resume request.","examples":["resume_on_payment_attempt","resume_on_payment_success"]},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":{"type":"integer","description":"If set, prorations will be calculated as though the subscription was resumed at the given time."},' +
  '"expand":' + expandSchema46() + '},"examples":[{"id":"sub_mno345",' +
  '"billing_cycle_anchor":{"type":"unchanged"},"proration_behavior":"none"}]}')

/** Reverse tax transaction. */
export const reverseTaxTransactionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_reverse_tax_transaction',
  function: 'reverseTaxTransaction',
  aliases: ["reverse_tax_transaction"],
  provider: 'stripe',
  resource: 'tax_transactions',
  documented: false,
  title: "Reverse tax transaction",
  description: "Takes a recorded sale out of the tax reports, in full or in part, usually after a refund; the refund itself is not made by it. `partial` needs `line_items`, `shipping_cost` or `flat_amount`, **all with negative amounts** in the minor currency unit. `reference` has to be unique among all transactions and reversals.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/tax/transactions/create_reversal',
}, () => '{"type":"object","additionalProperties":false,"required":["mode","original_transaction","reference"],' +
  '"properties":{' +
  '"mode":{"type":"string","description":"If `partial`, the provided line item or shipping cost amounts are reversed.","examples":["full","partial"]},' +
  '"original_transaction":{"type":"string","description":"The ID of the Transaction to partially or fully reverse."},' +
  '"reference":{"type":"string","description":"A custom identifier for this reversal, such as `myOrder_123-refund_1`."},' +
  '"flat_amount":' + amountSchema2() + ',' +
  '"line_items":{"type":"array","description":"The line item amounts to reverse.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["amount","amount_tax","original_line_item","reference"],' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"amount_tax":' + amountSchema2() + ',' +
  '"metadata":' + metadataSchema2() + ',' +
  '"original_line_item":{"type":"string","description":"The `id` of the line item to reverse."},' +
  '"quantity":{"type":"integer","description":"The quantity reversed."},' +
  '"reference":' + referenceSchema() + '}}},' +
  '"metadata":' + metadataSchema2() + ',' +
  '"shipping_cost":{"type":"object","description":"The shipping cost to reverse.","required":["amount","amount_tax"],"additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"amount_tax":' + amountSchema2() + '}},' +
  '"expand":' + expandSchema16() + '},"examples":[{"mode":"full","original_transaction":"tax_1Abc","reference":"order_1234_refund_1"}]}')

/** Search customers. */
export const searchCustomersDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_search_customers',
  function: 'searchCustomers',
  aliases: ["search_customers"],
  provider: 'stripe',
  resource: 'customers',
  documented: false,
  title: "Search customers",
  description: "Searches customers in Stripe's query language, such as `email:'jane@example.com'` or `metadata['crm_id']:'12345'`. New and changed customers are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just written. Searches have a limit of their own of 20 a second. Not available to accounts in India.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customers/search',
}, () => '{"type":"object","additionalProperties":false,"required":["query"],' +
  '"properties":{' +
  '"query":{"type":"string","description":"The search query string."},' +
  '"page":' + pageSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema34() + ',"description":"Related objects to answer in full."}},"examples":[{"query":"email:\'jane@example.com\'","limit":10}]}')

/** Search invoices. */
export const searchInvoicesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_search_invoices',
  function: 'searchInvoices',
  aliases: ["search_invoices"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Search invoices",
  description: "Searches invoices in Stripe's query language, such as `status:'open' AND total>10000`. New and changed invoices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just written. Searches have a limit of their own of 20 a second. Not available to accounts in India.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/search',
}, () => '{"type":"object","additionalProperties":false,"required":["query"],' +
  '"properties":{' +
  '"query":{"type":"string","description":"The search query string."},' +
  '"page":' + pageSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema44() + ',"description":"Related objects to answer in full."}},"examples":[{"query":"status:\'open\' AND total>10000"}]}')

/** Search prices. */
export const searchPricesDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_search_prices',
  function: 'searchPrices',
  aliases: ["search_prices"],
  provider: 'stripe',
  resource: 'prices',
  documented: false,
  title: "Search prices",
  description: "Searches prices in Stripe's query language, such as `product:'prod_xyz789' AND active:'true'`. New and changed prices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just written. Searches have a limit of their own of 20 a second. Not available to accounts in India.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/prices/search',
}, () => '{"type":"object","additionalProperties":false,"required":["query"],' +
  '"properties":{' +
  '"query":{"type":"string","description":"The search query string."},' +
  '"page":' + pageSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema11() + ',"description":"Related objects to answer in full."}},"examples":[{"query":"product:\'prod_xyz789\' AND active:\'true\'"}]}')

/** Search products. */
export const searchProductsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_search_products',
  function: 'searchProducts',
  aliases: ["search_products"],
  provider: 'stripe',
  resource: 'products',
  documented: false,
  title: "Search products",
  description: "Searches products in Stripe's query language, such as `active:'true' AND metadata['tier']:'premium'`. New and changed products are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just written. Searches have a limit of their own of 20 a second. Not available to accounts in India.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/products/search',
}, () => '{"type":"object","additionalProperties":false,"required":["query"],' +
  '"properties":{' +
  '"query":{"type":"string","description":"The search query string."},' +
  '"page":' + pageSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"expand":{"type":"array",' +
  '"items":' + expandSchema9() + ',"description":"Related objects to answer in full."}},"examples":[{"query":"active:\'true\' AND metadata[\'tier\']:\'premium\'"}]}')

/** Search subscriptions. */
export const searchSubscriptionsDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_search_subscriptions',
  function: 'searchSubscriptions',
  aliases: ["search_subscriptions"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "Search subscriptions",
  description: "Searches subscriptions in Stripe's query language, such as `status:'active' AND metadata['tier']:'premium'`. New and changed subscriptions are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just written. Searches have a limit of their own of 20 a second. Not available to accounts in India.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscriptions/search',
}, () => '{"type":"object","additionalProperties":false,"required":["query"],' +
  '"properties":{' +
  '"query":{"type":"string","description":"The search query string."},' +
  '"page":' + pageSchema() + ',' +
  '"limit":' + limitSchema() + ',' +
  '"expand":' + expandSchema47() + '},"examples":[{"query":"status:\'active\' AND metadata[\'tier\']:\'premium\'"}]}')

/** Send invoice. */
export const sendInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_send_invoice',
  function: 'sendInvoice',
  aliases: ["send_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Send invoice",
  description: "Sends an invoice to the customer by e-mail, outside the usual schedule; a draft is finalized first. In test mode no e-mail is sent, although the event `invoice.sent` is. The e-mail does not mention a payment that was made already.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/send',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}')

/** Update billing portal configuration. */
export const updateBillingPortalConfigurationDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_billing_portal_configuration',
  function: 'updateBillingPortalConfiguration',
  aliases: ["update_billing_portal_configuration"],
  provider: 'stripe',
  resource: 'billing_portal_configurations',
  documented: false,
  title: "Update billing portal configuration",
  description: "Changes a configuration of the customer portal. With `active: false` no new sessions can use it; the default configuration cannot be made inactive.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customer_portal/configurations/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Portal configuration ID.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"active":{"type":"boolean","description":"Whether the configuration is active and can be used to create portal sessions."},' +
  '"business_profile":{"type":"object","description":"The business information shown to customers in the portal.","additionalProperties":false,' +
  '"properties":{"headline":' + headlineSchema() + ',' +
  '"privacy_policy_url":{"type":["string","null"],"description":"Address of your privacy policy, which the portal links to."},' +
  '"terms_of_service_url":{"type":["string","null"],"description":"Address of your terms, which the portal links to."}}},' +
  '"default_return_url":' + defaultReturnUrlSchema() + ',' +
  '"features":{"type":"object","description":"Information about the features available in the portal.","additionalProperties":false,' +
  '"properties":{' +
  '"customer_update":{"type":"object","description":"Information about updating the customer details.","additionalProperties":false,' +
  '"properties":' + customerUpdateSchema() + '},' +
  '"invoice_history":' + invoiceHistorySchema() + ',' +
  '"payment_method_update":' + paymentMethodUpdateSchema() + ',' +
  '"subscription_cancel":{"type":"object","description":"Information about canceling subscriptions.","additionalProperties":false,' +
  '"properties":' + subscriptionCancelSchema() + '},' +
  '"subscription_pause":' + subscriptionPauseSchema() + ',' +
  '"subscription_update":{"type":"object","description":"Information about updating subscriptions.","additionalProperties":false,' +
  '"properties":' + subscriptionUpdateSchema() + '}}},' +
  '"login_page":' + loginPageSchema2() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"name":' + nameSchema2() + ',' +
  '"expand":' + expandSchema21() + '},"examples":[{"id":"bpc_1Abc",' +
  '"features":{' +
  '"subscription_cancel":{"enabled":false}}}]}')

/** Update coupon. */
export const updateCouponDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_coupon',
  function: 'updateCoupon',
  aliases: ["update_coupon"],
  provider: 'stripe',
  resource: 'coupons',
  documented: false,
  title: "Update coupon",
  description: "Changes a coupon's name, metadata or amounts in other currencies. Its discount, currency and duration are final.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/coupons/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema8() + ',' +
  '"currency_options":{"type":"object","description":"Amounts in other currencies; only with an amount.",' +
  '"additionalProperties":' + currencyOptionsSchema() + '},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"name":' + nameSchema() + ',' +
  '"expand":' + expandSchema14() + '},"examples":[{"id":"launch20","name":"Launch offer 2026",' +
  '"metadata":{"campaign":"launch"}}]}')

/** Update customer. */
export const updateCustomerDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_customer',
  function: 'updateCustomer',
  aliases: ["update_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Update customer",
  description: "Update an existing Stripe customer. Supports updating name, email, description, phone, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema26() + ',' +
  '"name":{"type":["string","null"],"description":"Updated customer display name. An empty string or null clears it."},' +
  '"email":{"type":["string","null"],"description":"Updated customer email address. An empty string or null clears it."},' +
  '"description":{"type":["string","null"],"description":"Updated internal description. An empty string or null clears it."},' +
  '"phone":{"type":["string","null"],"description":"Updated phone number. An empty string or null clears it."},' +
  '"metadata":' + metadataSchema7() + ',' +
  '"address":' + addressSchema3() + ',' +
  '"shipping":' + shippingSchema2() + ',' +
  '"invoice_settings":' + invoiceSettingsSchema3() + ',' +
  '"tax_exempt":' + taxExemptSchema() + ',' +
  '"preferred_locales":' + preferredLocalesSchema() + ',' +
  '"balance":' + balanceSchema() + ',' +
  '"business_name":' + businessNameSchema() + ',' +
  '"cash_balance":' + cashBalanceSchema() + ',' +
  '"default_source":{"type":"string","description":"ID of the source charged by default."},' +
  '"individual_name":' + individualNameSchema() + ',' +
  '"invoice_prefix":' + invoicePrefixSchema() + ',' +
  '"next_invoice_sequence":' + nextInvoiceSequenceSchema() + ',' +
  '"source":' + sourceSchema() + ',' +
  '"tax":{"type":"object","description":"Tax details about the customer.","additionalProperties":false,' +
  '"properties":{"ip_address":' + ipAddressSchema() + ',' +
  '"validate_location":{"type":"string","description":"A flag that indicates when Stripe should validate the customer tax location.","examples":["auto","deferred","immediately"]}}},' +
  '"validate":' + validateSchema() + ',' +
  '"expand":' + expandSchema39() + '},"examples":[{"id":"cus_abc123","name":"Acme Corp (Updated)","email":"accounts@example.com",' +
  '"metadata":{"tier":"premium"}}]}')

/** Update dispute. */
export const updateDisputeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_dispute',
  function: 'updateDispute',
  aliases: ["update_dispute"],
  provider: 'stripe',
  resource: 'disputes',
  documented: false,
  title: "Update dispute",
  description: "Provides evidence against a dispute. **It is submitted to the bank at once unless `submit` is false**, which only stages it; what is submitted usually cannot be changed. Texts in `evidence` may have 150,000 characters together, and documents are ids of uploaded files. Mind `evidence_details.due_by`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/disputes/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema11() + ',' +
  '"evidence":{"type":"object","description":"Evidence to upload, to respond to a dispute.","additionalProperties":false,' +
  '"properties":{' +
  '"access_activity_log":{"type":"string","description":"Logs that show the use of a digital product."},' +
  '"appeal":{"type":["object","string","null"],"description":"Evidence to submit when appealing a dispute."},' +
  '"billing_address":{"type":"string","description":"The billing address provided by the customer."},' +
  '"cancellation_policy":{"type":"string","description":"File ID: Your subscription cancellation policy, as shown to the customer."},' +
  '"cancellation_policy_disclosure":{"type":"string","description":"How the cancellation policy was shown before purchase."},' +
  '"cancellation_rebuttal":{"type":"string","description":"A justification for why the customer\'s subscription was not canceled."},' +
  '"customer_communication":{"type":"string","description":"File ID of communication with the customer."},' +
  '"customer_email_address":{"type":"string","description":"E-mail address with which the customer bought."},' +
  '"customer_name":{"type":"string","description":"Who bought, by name."},' +
  '"customer_purchase_ip":{"type":"string","description":"The IP address that the customer used when making the purchase."},' +
  '"customer_signature":{"type":"string","description":"File ID: A relevant document or contract showing the customer\'s signature."},' +
  '"duplicate_charge_documentation":{"type":"string","description":"File ID of proof for the prior charge."},' +
  '"duplicate_charge_explanation":{"type":"string","description":"How the disputed charge differs from the one that seems to be the same."},' +
  '"duplicate_charge_id":{"type":"string","description":"ID of the charge that seems to be the same."},' +
  '"enhanced_evidence":{"type":["object","string","null"],"description":"Additional evidence for qualifying evidence programs."},' +
  '"product_description":{"type":"string","description":"A description of the product or service that was sold."},' +
  '"receipt":{"type":"string","description":"File ID of a receipt sent to the customer."},' +
  '"refund_policy":{"type":"string","description":"File ID: Your refund policy, as shown to the customer."},' +
  '"refund_policy_disclosure":{"type":"string","description":"How the refund policy was shown before purchase."},' +
  '"refund_refusal_explanation":{"type":"string","description":"A justification for why the customer is not entitled to a refund."},' +
  '"service_date":{"type":"string","description":"Date of the service, readable for people."},' +
  '"service_documentation":{"type":"string","description":"File ID of proof that the service was provided."},' +
  '"shipping_address":{"type":"string","description":"The address to which a physical product was shipped."},' +
  '"shipping_carrier":{"type":"string","description":"Who delivers it, such as UPS."},' +
  '"shipping_date":{"type":"string","description":"Date of dispatch, readable for people."},' +
  '"shipping_documentation":{"type":"string","description":"File ID of proof of delivery."},' +
  '"shipping_tracking_number":{"type":"string","description":"Tracking number of the delivery."},' +
  '"uncategorized_file":{"type":"string","description":"File ID: Any additional evidence or statements."},' +
  '"uncategorized_text":{"type":"string","description":"Any additional evidence or statements."}}},' +
  '"intended_submission_method":{"type":"string","description":"Intended submission method for the dispute.","examples":["manual","prefer_manual","prefer_smart_disputes","smart_disputes"]},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"submit":{"type":"boolean","description":"Whether to immediately submit evidence to the bank."},' +
  '"expand":' + expandSchema43() + '},"examples":[{"id":"du_1Abc",' +
  '"evidence":{"customer_name":"Jane Doe","product_description":"Pro plan"},"submit":false}]}')

/** Update invoice. */
export const updateInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_invoice',
  function: 'updateInvoice',
  aliases: ["update_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: false,
  title: "Update invoice",
  description: "Changes an invoice; parameters that are left out keep their values. A draft can be changed freely, a finalized invoice hardly: not in its amounts, due date or collection method, and usually not in its description. `auto_advance: false` stops Stripe from finalizing and collecting it by itself, and true lets it: **money moves** then.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema10() + ',' +
  '"account_tax_ids":' + accountTaxIdsSchema() + ',' +
  '"application_fee_amount":' + amountSchema2() + ',' +
  '"auto_advance":' + autoAdvanceSchema() + ',' +
  '"automatic_tax":' + automaticTaxSchema4() + ',' +
  '"automatically_finalizes_at":' + automaticallyFinalizesAtSchema() + ',' +
  '"collection_method":{"type":"string","description":"Either `charge_automatically` or `send_invoice`.","examples":["charge_automatically","send_invoice"]},' +
  '"custom_fields":' + customFieldsSchema4() + ',' +
  '"days_until_due":{"type":"integer","description":"The number of days from which the invoice is created until it is due."},' +
  '"default_payment_method":' + defaultPaymentMethodSchema() + ',' +
  '"default_source":{"type":["string","null"],"description":"ID of the default payment source for the invoice."},' +
  '"default_tax_rates":' + defaultTaxRatesSchema3() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"discounts":{"type":["array","string","null"],"description":"The discounts that will apply to the invoice.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"due_date":{"type":"integer","description":"The date on which payment for this invoice is due."},' +
  '"effective_at":{"type":["integer","string","null"],"description":"The date when this invoice is in effect.","maxLength":0},' +
  '"footer":' + footerSchema() + ',' +
  '"issuer":' + issuerSchema2() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"number":{"type":["string","null"],"description":"Set the number for this invoice."},' +
  '"on_behalf_of":' + onBehalfOfSchema2() + ',' +
  '"payment_settings":' + paymentSettingsSchema() + ',' +
  '"rendering":' + renderingSchema() + ',' +
  '"shipping_cost":{"type":["object","string","null"],"description":"Settings for the cost of shipping for this invoice.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + shippingOptionsSchema() + '},' +
  '"shipping_details":{"type":["object","string","null"],"description":"Shipping details for the invoice.","additionalProperties":false,"required":["address","name"],"maxLength":0,' +
  '"properties":' + shippingDetailsSchema() + '},' +
  '"statement_descriptor":' + statementDescriptorSchema2() + ',' +
  '"transfer_data":{"type":["object","string","null"],"description":"The connected account that receives the money.","additionalProperties":false,"required":["destination"],"maxLength":0,' +
  '"properties":' + transferDataSchema3() + '},' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012","description":"March 2026 consulting",' +
  '"metadata":{"project":"website-redesign"}}]}')

/** Update invoice item. */
export const updateInvoiceItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_invoice_item',
  function: 'updateInvoiceItem',
  aliases: ["update_invoice_item"],
  provider: 'stripe',
  resource: 'invoice_items',
  documented: false,
  title: "Update invoice item",
  description: "Changes an invoice item that is pending or on a draft invoice, whose total changes accordingly. Amounts are in the minor currency unit; negative ones reduce the invoice.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoiceitems/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema17() + ',' +
  '"amount":' + amountSchema2() + ',' +
  '"description":' + descriptionSchema3() + ',' +
  '"discountable":' + discountableSchema() + ',' +
  '"discounts":' + discountsSchema3() + ',' +
  '"invoicing_rules":{"type":"string","description":"Pass an empty string to remove previously-defined invoicing rules.","examples":[""]},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"period":' + periodSchema() + ',' +
  '"price_data":' + priceDataSchema2() + ',' +
  '"pricing":' + pricingSchema() + ',' +
  '"quantity":{"type":"integer","description":"Non-negative integer."},' +
  '"quantity_decimal":' + quantityDecimalSchema() + ',' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"tax_code":{"type":["string","null"],"description":"A tax code ID."},' +
  '"tax_rates":{"type":["array","string","null"],"description":"The tax rates which apply to the invoice item.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"unit_amount_decimal":' + unitAmountDecimalSchema() + ',' +
  '"expand":' + expandSchema25() + '},"examples":[{"id":"ii_1Abc","amount":3000,"description":"Onboarding and training"}]}')

/** Update payment intent. */
export const updatePaymentIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_payment_intent',
  function: 'updatePaymentIntent',
  aliases: ["update_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Update payment intent",
  description: "Update a Stripe payment intent. Supports updating description and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{"id":' + idSchema25() + ',' +
  '"description":{"type":"string","description":"Updated description for this payment."},' +
  '"metadata":' + metadataSchema7() + ',' +
  '"allowed_payment_method_types":' + allowedPaymentMethodTypesSchema3() + ',' +
  '"amount":' + amountSchema2() + ',' +
  '"amount_details":' + amountDetailsSchema3() + ',' +
  '"application_fee_amount":' + discountAmountSchema() + ',' +
  '"capture_method":' + captureMethodSchema() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"excluded_payment_method_types":' + excludedPaymentMethodTypesSchema2() + ',' +
  '"hooks":' + hooksSchema() + ',' +
  '"payment_details":' + paymentDetailsSchema2() + ',' +
  '"payment_method":{"type":"string","description":"The ID of a payment method to attach to this payment intent."},' +
  '"payment_method_configuration":' + paymentMethodConfigurationSchema2() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":{"type":"object","description":"Payment-method-specific configuration for this payment intent.","additionalProperties":false,' +
  '"properties":' + paymentMethodOptionsSchema2() + '},' +
  '"receipt_email":' + receiptEmailSchema() + ',' +
  '"setup_future_usage":' + setupFutureUsageSchema2() + ',' +
  '"shipping":' + shippingSchema3() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"statement_descriptor_suffix":' + statementDescriptorSuffixSchema() + ',' +
  '"transfer_data":{"type":"object","description":"The connected account that receives the money.","additionalProperties":false,' +
  '"properties":{"amount":' + amountSchema2() + ',' +
  '"description":' + descriptionSchema2() + ',' +
  '"metadata":' + metadataSchema5() + ',' +
  '"payment_data":' + paymentDataSchema() + '}},' +
  '"transfer_group":' + transferGroupSchema() + ',' +
  '"expand":' + expandSchema42() + '},"examples":[{"id":"pi_ghi789","description":"Updated order description",' +
  '"metadata":{"order_id":"1234","source":"web"}}]}')

/** Update payment method. */
export const updatePaymentMethodDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_payment_method',
  function: 'updatePaymentMethod',
  aliases: ["update_payment_method"],
  provider: 'stripe',
  resource: 'payment_methods',
  documented: false,
  title: "Update payment method",
  description: "Changes the billing details of a payment method, or the expiry date of a card; its number is final. It has to be attached to a customer.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_methods/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema19() + ',' +
  '"allow_redisplay":' + allowRedisplaySchema() + ',' +
  '"billing_details":' + billingDetailsSchema() + ',' +
  '"card":{"type":"object","description":"Only for `card`.","additionalProperties":false,' +
  '"properties":{"exp_month":' + expMonthSchema() + ',' +
  '"exp_year":' + expYearSchema() + ',' +
  '"networks":{"type":"object","description":"Details of the card networks used to process the payment.","additionalProperties":false,' +
  '"properties":{' +
  '"preferred":{"type":["string","null"],"description":"The customer\'s preferred card network.","examples":["cartes_bancaires","mastercard","visa"]}}}}},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"us_bank_account":{"type":"object","description":"Only for `us_bank_account`.","additionalProperties":false,' +
  '"properties":{' +
  '"account_holder_type":{"type":"string","description":"Bank account holder type.","examples":["company","individual"]},' +
  '"account_type":{"type":"string","description":"Bank account type.","examples":["checking","savings"]}}},' +
  '"expand":' + expandSchema15() + '},"examples":[{"id":"pm_1Abc",' +
  '"card":{"exp_month":8,"exp_year":2030}}]}')

/** Update price. */
export const updatePriceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_price',
  function: 'updatePrice',
  aliases: ["update_price"],
  provider: 'stripe',
  resource: 'prices',
  documented: false,
  title: "Update price",
  description: "Changes a price's nickname, lookup key, metadata, tax behaviour or currency options, or takes it off sale with `active: false`. Its amount, currency and interval are final: create another price instead, and take over the `lookup_key` with `transfer_lookup_key`. Subscriptions keep a price that is no longer active.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/prices/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema5() + ',' +
  '"active":' + activeSchema2() + ',' +
  '"currency_options":{"type":["object","string","null"],"description":"Prices defined in each available currency option.",' +
  '"additionalProperties":' + currencyOptionsSchema3() + ',"maxLength":0},' +
  '"lookup_key":{"type":"string","description":"A lookup key used to retrieve prices dynamically from a static string."},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"nickname":{"type":"string","description":"A brief description of the price, hidden from customers."},' +
  '"tax_behavior":' + taxBehaviorSchema2() + ',' +
  '"transfer_lookup_key":' + transferLookupKeySchema() + ',' +
  '"expand":' + expandSchema22() + '},"examples":[{"id":"price_def456","lookup_key":"pro_monthly","transfer_lookup_key":true}]}')

/** Update product. */
export const updateProductDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_product',
  function: 'updateProduct',
  aliases: ["update_product"],
  provider: 'stripe',
  resource: 'products',
  documented: false,
  title: "Update product",
  description: "Changes a product; parameters that are left out keep their values. `active: false` takes the product off sale, while its subscriptions go on and its prices keep their own `active`. `default_price` has to be a price of this product.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/products/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema12() + ',' +
  '"active":{"type":"boolean","description":"Whether the product is available for purchase."},' +
  '"default_price":{"type":"string","description":"The ID of the Price object that is the default price for this product."},' +
  '"description":{"type":["string","null"],"description":"The product\'s description, meant to be displayable to the customer."},' +
  '"images":{"type":["array","string","null"],"description":"Up to 8 URLs of images for this product, meant to be displayable to the customer.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"marketing_features":{"type":["array","string","null"],"description":"Up to 15 marketing features for this product.",' +
  '"items":' + marketingFeaturesSchema() + ',"maxLength":0},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"name":' + nameSchema3() + ',' +
  '"package_dimensions":{"type":["object","string","null"],"description":"The dimensions of this product for shipping purposes.","additionalProperties":false,"required":["height","length","weight","width"],"maxLength":0,' +
  '"properties":' + packageDimensionsSchema() + '},' +
  '"shippable":' + shippableSchema() + ',' +
  '"statement_descriptor":' + statementDescriptorSchema() + ',' +
  '"tax_code":{"type":["string","null"],"description":"A tax code ID."},' +
  '"tax_details":{"type":["object","string","null"],"description":"Tax code and place of performance.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + taxDetailsSchema() + '},' +
  '"unit_label":{"type":["string","null"],"description":"A label that represents units of this product."},' +
  '"url":{"type":["string","null"],"description":"A URL of a publicly-accessible webpage for this product."},' +
  '"expand":' + expandSchema18() + '},"examples":[{"id":"prod_xyz789","name":"Pro plan",' +
  '"metadata":{"tier":"premium"}}]}')

/** Update promotion code. */
export const updatePromotionCodeDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_promotion_code',
  function: 'updatePromotionCode',
  aliases: ["update_promotion_code"],
  provider: 'stripe',
  resource: 'promotion_codes',
  documented: false,
  title: "Update promotion code",
  description: "Switches a promotion code on or off, or changes its metadata or the minimum amounts in other currencies; all else is final. It can be switched on only while its coupon is valid and it can otherwise be redeemed. Promotion codes cannot be deleted.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/promotion_codes/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema20() + ',' +
  '"active":' + activeSchema() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"restrictions":{"type":"object","description":"Settings that restrict the redemption of the promotion code.","additionalProperties":false,' +
  '"properties":{"currency_options":' + currencyOptionsSchema2() + '}},' +
  '"expand":' + expandSchema23() + '},"examples":[{"id":"promo_1Abc","active":false}]}')

/** Update refund. */
export const updateRefundDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_refund',
  function: 'updateRefund',
  aliases: ["update_refund"],
  provider: 'stripe',
  resource: 'refunds',
  documented: false,
  title: "Update refund",
  description: "Changes the metadata of a refund; nothing else of it can be changed.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/refunds/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema6() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"expand":' + expandSchema38() + '},"examples":[{"id":"re_1Abc",' +
  '"metadata":{"order_id":"1234"}}]}')

/** Update setup intent. */
export const updateSetupIntentDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_setup_intent',
  function: 'updateSetupIntent',
  aliases: ["update_setup_intent"],
  provider: 'stripe',
  resource: 'setup_intents',
  documented: false,
  title: "Update setup intent",
  description: "Changes a setup intent before it succeeds, such as its customer, payment method or description; nothing is confirmed by it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/setup_intents/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"customer_account":{' +
  '"not":{"required":["customer"]}}},' +
  '"properties":{"id":' + idSchema16() + ',' +
  '"allowed_payment_method_types":{"type":["array","string","null"],"description":"The list of payment method types to allow for this setup intent.",' +
  '"items":' + allowedPaymentMethodTypesSchema() + ',"maxLength":0},' +
  '"attach_to_self":' + attachToSelfSchema() + ',' +
  '"customer":{"type":"string","description":"ID of the customer."},' +
  '"customer_account":' + customerAccountSchema() + ',' +
  '"description":{"type":"string","description":"Your own description."},' +
  '"excluded_payment_method_types":{"type":["array","string","null"],"description":"The list of payment method types to exclude from use with this setup intent.",' +
  '"items":' + excludedPaymentMethodTypesSchema() + ',"maxLength":0},' +
  '"flow_directions":' + flowDirectionsSchema() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"payment_method":' + paymentMethodSchema() + ',' +
  '"payment_method_configuration":' + paymentMethodConfigurationSchema() + ',' +
  '"payment_method_data":' + paymentMethodDataSchema() + ',' +
  '"payment_method_options":' + paymentMethodOptionsSchema() + ',' +
  '"expand":' + expandSchema33() + '},"examples":[{"id":"seti_1Abc","description":"Card for renewals",' +
  '"metadata":{"order_id":"1234"}}]}')

/** Update subscription. */
export const updateSubscriptionDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_subscription',
  function: 'updateSubscription',
  aliases: ["update_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: false,
  title: "Update subscription",
  description: "Changes a subscription, such as its price, quantity or end. To change an item, pass its `id` (`si_…`) in `items`: an item without `id` is added beside the others, and a changed price resets the quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money moves** at once with `proration_behavior: always_invoice`, when the billing interval changes, and when a trial starts or ends. Stripe allows about 200 changes of quantity an hour.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema18() + ',' +
  '"add_invoice_items":' + addInvoiceItemsSchema2() + ',' +
  '"application_fee_percent":' + applicationFeePercentSchema3() + ',' +
  '"automatic_tax":' + automaticTaxSchema3() + ',' +
  '"billing_cycle_anchor":{"type":"object","description":"How the subscription\'s billing cycle anchor changes.","required":["type"],"additionalProperties":false,' +
  '"properties":{' +
  '"type":{"type":"string","description":"How the billing cycle anchor changes when the subscription is updated.","examples":["now","unchanged"]}}},' +
  '"billing_schedules":{"type":["array","string","null"],"description":"Billing schedules, which allow you to bill customers in advance for multiple service periods.",' +
  '"items":{"type":"object","description":"Until when prices are billed in advance.","additionalProperties":false,' +
  '"properties":' + billingSchedulesSchema() + '},"maxLength":0},' +
  '"billing_thresholds":{"type":["object","string","null"],"description":"Amount at which an invoice is made early.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + billingThresholdsSchema3() + '},' +
  '"cancel_at":' + cancelAtSchema() + ',' +
  '"cancel_at_period_end":{"type":"boolean","description":"Whether the subscription ends with its period."},' +
  '"cancellation_details":' + cancellationDetailsSchema() + ',' +
  '"collection_method":' + collectionMethodSchema2() + ',' +
  '"days_until_due":{"type":"integer","description":"Days to pay."},' +
  '"default_payment_method":{"type":"string","description":"ID of the default payment method for the subscription."},' +
  '"default_source":{"type":["string","null"],"description":"ID of the default payment source for the subscription."},' +
  '"default_tax_rates":' + defaultTaxRatesSchema3() + ',' +
  '"description":{"type":["string","null"],"description":"The subscription\'s description, meant to be displayable to the customer."},' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the subscription.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"invoice_settings":{"type":"object","description":"All invoices will be billed using the specified settings.","additionalProperties":false,' +
  '"properties":{' +
  '"account_tax_ids":{"type":["array","string","null"],"description":"The account tax IDs associated with the subscription.",' +
  '"items":{"type":"string"},"maxLength":0},' +
  '"custom_fields":' + customFieldsSchema4() + ',' +
  '"description":' + descriptionSchema() + ',' +
  '"footer":' + footerSchema3() + ',' +
  '"issuer":' + issuerSchema2() + '}},' +
  '"items":{"type":"array","description":"Up to 20 subscription items, each with an attached price.",' +
  '"items":{"type":"object","description":"A part of the subscription that is added, changed or removed.","additionalProperties":false,' +
  '"properties":{"id":' + idSchema() + ',' +
  '"billing_thresholds":{"type":["object","string","null"],"description":"Amount at which an invoice is made early. An empty string or null clears it.","required":["usage_gte"],"additionalProperties":false,"maxLength":0,' +
  '"properties":' + billingThresholdsSchema() + '},' +
  '"clear_usage":' + clearUsageSchema() + ',' +
  '"current_trial":{"type":"object","description":"The trial offer to apply to this subscription item.","required":["trial_offer"],"additionalProperties":false,' +
  '"properties":{' +
  '"trial_offer":{"type":"string","description":"The ID of the trial offer to apply."}}},' +
  '"deleted":{"type":"boolean","description":"Always true."},' +
  '"discounts":{"type":["array","string","null"],"description":"The coupons to redeem into discounts for the subscription item. An empty string or null clears it.",' +
  '"items":' + discountsSchema2() + ',"maxLength":0},' +
  '"metadata":' + metadataSchema5() + ',' +
  '"plan":' + planSchema() + ',' +
  '"price":' + priceSchema() + ',' +
  '"price_data":{"type":"object","description":"Data used to generate a new Price object inline.","additionalProperties":false,"required":["currency","product","recurring"],' +
  '"properties":' + priceDataSchema() + '},' +
  '"quantity":{"type":"integer","description":"Quantity for this item."},' +
  '"tax_rates":' + taxRatesSchema3() + '}}},' +
  '"metadata":' + metadataSchema4() + ',' +
  '"off_session":' + offSessionSchema() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema2() + ',' +
  '"pause_collection":{"type":["object","string","null"],"description":"If specified, payment collection for this subscription will be paused.","required":["behavior"],"additionalProperties":false,"maxLength":0,' +
  '"properties":{' +
  '"behavior":{"type":"string","description":"The payment collection behavior for this subscription while paused.","examples":["keep_as_draft","mark_uncollectible","void"]},' +
  '"resumes_at":{"type":"integer","description":"The time after which the subscription will resume collecting payments."}}},' +
  '"payment_behavior":' + paymentBehaviorSchema() + ',' +
  '"payment_settings":' + paymentSettingsSchema2() + ',' +
  '"pending_invoice_item_interval":{"type":["object","string","null"],"description":"An interval for how often to bill for any pending invoice items.","additionalProperties":false,"required":["interval"],"maxLength":0,' +
  '"properties":' + pendingInvoiceItemIntervalSchema() + '},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":{"type":"integer","description":"If set, prorations will be calculated as though the subscription was updated at the given time."},' +
  '"transfer_data":{"type":["object","string","null"],"description":"The connected account that receives the money.","additionalProperties":false,"required":["destination"],"maxLength":0,' +
  '"properties":' + transferDataSchema2() + '},' +
  '"trial_end":{"description":"Unix seconds representing the end of the trial period the customer will get.","anyOf":[{"type":"string","examples":["now"]},{"type":"integer"}]},' +
  '"trial_from_plan":' + trialFromPlanSchema() + ',' +
  '"trial_settings":' + trialSettingsSchema2() + ',' +
  '"expand":' + expandSchema46() + '},"examples":[{"id":"sub_mno345","items":[{"id":"si_1Abc","price":"price_pro","quantity":5}],"proration_behavior":"always_invoice"}]}')

/** Update subscription item. */
export const updateSubscriptionItemDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_subscription_item',
  function: 'updateSubscriptionItem',
  aliases: ["update_subscription_item"],
  provider: 'stripe',
  resource: 'subscription_items',
  documented: false,
  title: "Update subscription item",
  description: "Changes the price or quantity of one item of a subscription. A changed price resets the quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money moves** at once with `proration_behavior: always_invoice` and when the billing interval changes.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_items/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"dependentSchemas":{' +
  '"price_data":{' +
  '"not":{"required":["price"]}}},' +
  '"properties":{"id":' + idSchema23() + ',' +
  '"billing_thresholds":' + billingThresholdsSchema4() + ',' +
  '"current_trial":' + currentTrialSchema() + ',' +
  '"discounts":' + discountsSchema4() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"off_session":' + offSessionSchema() + ',' +
  '"payment_behavior":' + paymentBehaviorSchema() + ',' +
  '"plan":{"type":"string","description":"The identifier of the new plan for this subscription item."},' +
  '"price":' + priceSchema() + ',' +
  '"price_data":' + priceDataSchema4() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"proration_date":' + prorationDateSchema() + ',' +
  '"quantity":' + quantitySchema2() + ',' +
  '"tax_rates":' + taxRatesSchema() + ',' +
  '"expand":' + expandSchema17() + '},"examples":[{"id":"si_1Abc","quantity":12,"proration_behavior":"create_prorations"}]}')

/** Update subscription schedule. */
export const updateSubscriptionScheduleDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_subscription_schedule',
  function: 'updateSubscriptionSchedule',
  aliases: ["update_subscription_schedule"],
  provider: 'stripe',
  resource: 'subscription_schedules',
  documented: false,
  title: "Update subscription schedule",
  description: "Changes a subscription schedule. `phases` replaces the list, so repeat the current phase and every later one that is to stay; past phases can be left out. A change to the current phase is prorated by default, and **money moves** at once with `proration_behavior: always_invoice`.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscription_schedules/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema24() + ',' +
  '"default_settings":' + defaultSettingsSchema() + ',' +
  '"end_behavior":' + endBehaviorSchema() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"pause_schedules":{"type":["array","string","null"],"description":"The subscription\'s pause behavior and optional resume behavior.",' +
  '"items":{"type":"object","description":"When the subscription pauses and goes on.","additionalProperties":false,' +
  '"properties":{"key":' + keySchema2() + ',' +
  '"pause":{"type":"object","description":"When and how the subscription is paused.","additionalProperties":false,' +
  '"properties":' + pauseSchema() + '},' +
  '"resume":{"type":["object","string","null"],"description":"When and how the subscription is resumed. An empty string or null clears it.","additionalProperties":false,"maxLength":0,' +
  '"properties":' + resumeSchema() + '}}},"maxLength":0},' +
  '"phases":{"type":"array","description":"List representing phases of the subscription schedule.",' +
  '"items":{"type":"object","additionalProperties":false,"required":["items"],' +
  '"properties":{"add_invoice_items":' + addInvoiceItemsSchema() + ',' +
  '"application_fee_percent":' + applicationFeePercentSchema2() + ',' +
  '"automatic_tax":' + automaticTaxSchema() + ',' +
  '"billing_cycle_anchor":' + billingCycleAnchorSchema() + ',' +
  '"billing_thresholds":' + billingThresholdsSchema2() + ',' +
  '"collection_method":' + collectionMethodSchema() + ',' +
  '"currency":' + currencySchema() + ',' +
  '"default_payment_method":' + defaultPaymentMethodSchema2() + ',' +
  '"default_tax_rates":' + defaultTaxRatesSchema() + ',' +
  '"description":' + descriptionSchema6() + ',' +
  '"discounts":' + discountsSchema() + ',' +
  '"duration":' + durationSchema() + ',' +
  '"end_date":{"description":"The date at which this phase of the subscription schedule ends."},' +
  '"invoice_settings":' + invoiceSettingsSchema() + ',' +
  '"items":' + phasesSchema() + ',' +
  '"metadata":' + metadataSchema() + ',' +
  '"on_behalf_of":' + onBehalfOfSchema() + ',' +
  '"proration_behavior":' + prorationBehaviorSchema() + ',' +
  '"start_date":{"description":"The date at which this phase of the subscription schedule starts or `now`."},' +
  '"transfer_data":' + transferDataSchema() + ',' +
  '"trial":' + trialSchema() + ',' +
  '"trial_end":{"description":"Sets the phase to trialing from the start date to this date."}}}},' +
  '"proration_behavior":' + prorationBehaviorSchema2() + ',' +
  '"expand":' + expandSchema36() + '},"examples":[{"id":"sub_sched_1Abc","end_behavior":"cancel"}]}')

/** Update webhook endpoint. */
export const updateWebhookEndpointDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_update_webhook_endpoint',
  function: 'updateWebhookEndpoint',
  aliases: ["update_webhook_endpoint"],
  provider: 'stripe',
  resource: 'webhook_endpoints',
  documented: false,
  title: "Update webhook endpoint",
  description: "Changes the URL, the events or the description of a webhook endpoint, or disables it. `enabled_events` replaces the list. The API version and the secret stay as they are.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/webhook_endpoints/update',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema21() + ',' +
  '"description":' + descriptionSchema4() + ',' +
  '"disabled":{"type":"boolean","description":"Disable the webhook endpoint if set to true."},' +
  '"enabled_events":' + enabledEventsSchema() + ',' +
  '"metadata":' + metadataSchema4() + ',' +
  '"url":' + urlSchema() + ',' +
  '"expand":' + expandSchema() + '},"examples":[{"id":"we_1Abc","enabled_events":["invoice.paid","invoice.payment_failed","customer.subscription.deleted"]}]}')

/** Void credit note. */
export const voidCreditNoteDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_void_credit_note',
  function: 'voidCreditNote',
  aliases: ["void_credit_note"],
  provider: 'stripe',
  resource: 'credit_notes',
  documented: false,
  title: "Void credit note",
  description: "Takes back a credit note, so that the amount is to be paid again. It works only while the invoice is open, stays on record and cannot be undone.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/credit_notes/void',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{"id":' + idSchema15() + ',' +
  '"expand":' + expandSchema30() + '},"examples":[{"id":"cn_1Abc"}]}')

/** Void invoice. */
export const voidInvoiceDescription: StripeToolDescription = /* @__PURE__ */ describeTool({
  name: 'stripe_void_invoice',
  function: 'voidInvoice',
  aliases: ["void_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Void invoice",
  description: "Void a Stripe invoice. Marks the invoice as void. The invoice must be in \"draft\" or \"open\" status.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/void',
}, () => '{"type":"object","additionalProperties":false,"required":["id"],' +
  '"properties":{' +
  '"id":{"type":"string","description":"Invoice ID to void (e.g., \\"in_...\\"). Drafts are refused by Stripe.","pattern":"^[^/\\\\\\\\]*[^/\\\\\\\\.\\\\s][^/\\\\\\\\]*$"},' +
  '"expand":' + expandSchema45() + '},"examples":[{"id":"in_jkl012"}]}')

/** The provider and its resources in a few words. */
export const about: About = {
  "name": "stripe",
  "title": "Stripe",
  "description": "Billing and payments at Stripe: Checkout, the customer portal, subscriptions, invoices, payments, refunds, disputes, tax\nand usage. Connect, Issuing and Terminal are not covered.\n\n- Requests are form-encoded with bracketed keys (`metadata[crm_id]=12345`, `items[0][price]=price_1`), in the body\n  of a POST and in the query of a GET or DELETE. An empty value clears a field.\n- Amounts are integers in the minor unit of their currency, timestamps are Unix seconds.\n- `Stripe-Version` selects the version of the API, `Idempotency-Key` makes a POST safe to repeat and\n  `Stripe-Account` acts for a connected account.\n- Objects may gain keys and enumerations may gain values without a new version.",
  "resources": {
    "account": {
      "title": "Account",
      "description": "The account behind the API key."
    },
    "balance": {
      "title": "Balance",
      "description": "Funds held at Stripe."
    },
    "balance_transactions": {
      "title": "Balance transactions",
      "description": "Every movement of the balance."
    },
    "billing_credit_grants": {
      "title": "Billing credit grants",
      "description": "Prepaid credit that metered usage consumes."
    },
    "billing_meters": {
      "title": "Billing meters",
      "description": "Usage that is counted for metered prices."
    },
    "billing_portal_configurations": {
      "title": "Billing portal configurations",
      "description": "What customers may do in the portal."
    },
    "billing_portal_sessions": {
      "title": "Billing portal sessions",
      "description": "Links to the portal where customers manage their own subscriptions."
    },
    "charges": {
      "title": "Charges",
      "description": "Single attempts to move money. A payment intent makes them."
    },
    "checkout_sessions": {
      "title": "Checkout sessions",
      "description": "Payment pages that Stripe hosts or embeds."
    },
    "coupons": {
      "title": "Coupons",
      "description": "Discounts by a percentage or an amount."
    },
    "credit_notes": {
      "title": "Credit notes",
      "description": "Corrections of finalized invoices."
    },
    "customer_sessions": {
      "title": "Customer sessions",
      "description": "Secrets with which a web page acts for one customer."
    },
    "customers": {
      "title": "Customers",
      "description": "The people and companies that pay."
    },
    "disputes": {
      "title": "Disputes",
      "description": "Payments that the cardholder contests at the bank."
    },
    "entitlements": {
      "title": "Entitlements",
      "description": "The features that the subscriptions of a customer include."
    },
    "ephemeral_keys": {
      "title": "Ephemeral keys",
      "description": "Keys with which a mobile app acts for one customer."
    },
    "events": {
      "title": "Events",
      "description": "What happened in the account in the last 30 days."
    },
    "invoice_items": {
      "title": "Invoice items",
      "description": "Amounts that the next invoice of a customer takes up."
    },
    "invoice_payments": {
      "title": "Invoice payments",
      "description": "The payments of an invoice."
    },
    "invoices": {
      "title": "Invoices",
      "description": "Statements of amounts owed by a customer."
    },
    "payment_intents": {
      "title": "Payment intents",
      "description": "A payment from creation to capture."
    },
    "payment_links": {
      "title": "Payment links",
      "description": "Links to a payment page that can be shared."
    },
    "payment_methods": {
      "title": "Payment methods",
      "description": "Cards, bank accounts and other ways to pay."
    },
    "payouts": {
      "title": "Payouts",
      "description": "Transfers of the balance to a bank account."
    },
    "plans": {
      "title": "Plans",
      "description": "Recurring prices in their older form."
    },
    "prices": {
      "title": "Prices",
      "description": "The price of a product, once or per period."
    },
    "products": {
      "title": "Products",
      "description": "The products that are sold."
    },
    "promotion_codes": {
      "title": "Promotion codes",
      "description": "Codes that customers enter to get a coupon."
    },
    "quotes": {
      "title": "Quotes",
      "description": "Offers that become invoices or subscriptions when they are accepted."
    },
    "radar": {
      "title": "Radar",
      "description": "Early warnings of fraud."
    },
    "refunds": {
      "title": "Refunds",
      "description": "Payments that are returned, in full or in part."
    },
    "reporting": {
      "title": "Reporting",
      "description": "Reports as CSV files."
    },
    "setup_intents": {
      "title": "Setup intents",
      "description": "The set-up of a payment method for later payments."
    },
    "subscription_items": {
      "title": "Subscription items",
      "description": "The prices and quantities of a subscription, one by one."
    },
    "subscription_schedules": {
      "title": "Subscription schedules",
      "description": "Changes of a subscription that are planned ahead, in phases."
    },
    "subscriptions": {
      "title": "Subscriptions",
      "description": "Recurring purchases."
    },
    "tax_calculations": {
      "title": "Tax calculations",
      "description": "Taxes that are calculated before a sale."
    },
    "tax_ids": {
      "title": "Tax IDs",
      "description": "Tax IDs of your own account and of customers."
    },
    "tax_rates": {
      "title": "Tax rates",
      "description": "Tax rates that are set by hand."
    },
    "tax_transactions": {
      "title": "Tax transactions",
      "description": "Taxes that were collected, for reports."
    },
    "test_clocks": {
      "title": "Test clocks",
      "description": "Clocks that move the time of test data."
    },
    "webhook_endpoints": {
      "title": "Webhook endpoints",
      "description": "The URLs that Stripe sends events to."
    }
  }
}

/** What is known of every tool, in alphabetical order. */
export const catalogue: readonly StripeToolDescription[] = [
  acceptQuoteDescription,
  addInvoiceLinesDescription,
  advanceTestClockDescription,
  attachPaymentMethodDescription,
  cancelPaymentIntentDescription,
  cancelRefundDescription,
  cancelSetupIntentDescription,
  cancelSubscriptionDescription,
  cancelSubscriptionScheduleDescription,
  captureChargeDescription,
  capturePaymentIntentDescription,
  closeDisputeDescription,
  confirmPaymentIntentDescription,
  confirmSetupIntentDescription,
  createBillingCreditGrantDescription,
  createBillingMeterDescription,
  createBillingMeterEventDescription,
  createBillingMeterEventAdjustmentDescription,
  createBillingPortalConfigurationDescription,
  createBillingPortalSessionDescription,
  createCheckoutSessionDescription,
  createCouponDescription,
  createCreditNoteDescription,
  createCustomerDescription,
  createCustomerBalanceTransactionDescription,
  createCustomerSessionDescription,
  createCustomerTaxIdDescription,
  createEphemeralKeyDescription,
  createInvoiceDescription,
  createInvoiceItemDescription,
  createPaymentIntentDescription,
  createPaymentLinkDescription,
  createPaymentMethodDescription,
  createPayoutDescription,
  createPriceDescription,
  createProductDescription,
  createPromotionCodeDescription,
  createQuoteDescription,
  createRefundDescription,
  createReportRunDescription,
  createSetupIntentDescription,
  createSubscriptionDescription,
  createSubscriptionItemDescription,
  createSubscriptionScheduleDescription,
  createTaxCalculationDescription,
  createTaxIdDescription,
  createTaxRateDescription,
  createTaxTransactionDescription,
  createTestClockDescription,
  createWebhookEndpointDescription,
  deleteCouponDescription,
  deleteCustomerDescription,
  deleteCustomerDiscountDescription,
  deleteCustomerTaxIdDescription,
  deleteInvoiceDescription,
  deleteInvoiceItemDescription,
  deleteProductDescription,
  deleteSubscriptionDiscountDescription,
  deleteSubscriptionItemDescription,
  deleteTaxIdDescription,
  deleteTestClockDescription,
  deleteWebhookEndpointDescription,
  detachPaymentMethodDescription,
  expireCheckoutSessionDescription,
  finalizeInvoiceDescription,
  finalizeQuoteDescription,
  getAccountDescription,
  getBalanceDescription,
  getBalanceTransactionDescription,
  getBillingMeterDescription,
  getChargeDescription,
  getCheckoutSessionDescription,
  getCouponDescription,
  getCreditNoteDescription,
  getCustomerDescription,
  getDisputeDescription,
  getEarlyFraudWarningDescription,
  getEntitlementFeatureDescription,
  getEventDescription,
  getInvoiceDescription,
  getInvoiceItemDescription,
  getInvoicePaymentDescription,
  getPaymentIntentDescription,
  getPaymentMethodDescription,
  getPayoutDescription,
  getPlanDescription,
  getPriceDescription,
  getProductDescription,
  getPromotionCodeDescription,
  getRefundDescription,
  getReportRunDescription,
  getSetupIntentDescription,
  getSubscriptionDescription,
  getSubscriptionItemDescription,
  getSubscriptionScheduleDescription,
  getTaxCalculationDescription,
  getTaxIdDescription,
  getTaxRateDescription,
  getTestClockDescription,
  getWebhookEndpointDescription,
  listActiveEntitlementsDescription,
  listBalanceTransactionsDescription,
  listBillingCreditGrantsDescription,
  listBillingMeterEventSummariesDescription,
  listBillingMetersDescription,
  listBillingPortalConfigurationsDescription,
  listChargesDescription,
  listCheckoutSessionLineItemsDescription,
  listCheckoutSessionsDescription,
  listCouponsDescription,
  listCreditNoteLineItemsDescription,
  listCreditNotesDescription,
  listCustomerBalanceTransactionsDescription,
  listCustomerPaymentMethodsDescription,
  listCustomerTaxIdsDescription,
  listCustomersDescription,
  listDisputesDescription,
  listEarlyFraudWarningsDescription,
  listEntitlementFeaturesDescription,
  listEventsDescription,
  listInvoiceItemsDescription,
  listInvoiceLineItemsDescription,
  listInvoicePaymentsDescription,
  listInvoicesDescription,
  listPaymentIntentsDescription,
  listPaymentMethodsDescription,
  listPayoutsDescription,
  listPlansDescription,
  listPricesDescription,
  listProductsDescription,
  listPromotionCodesDescription,
  listQuotesDescription,
  listRefundsDescription,
  listSetupIntentsDescription,
  listSubscriptionItemsDescription,
  listSubscriptionSchedulesDescription,
  listSubscriptionsDescription,
  listTaxIdsDescription,
  listTaxRatesDescription,
  listWebhookEndpointsDescription,
  markInvoiceUncollectibleDescription,
  migrateSubscriptionDescription,
  payInvoiceDescription,
  previewCreditNoteDescription,
  previewInvoiceDescription,
  releaseSubscriptionScheduleDescription,
  resumeSubscriptionDescription,
  reverseTaxTransactionDescription,
  searchCustomersDescription,
  searchInvoicesDescription,
  searchPricesDescription,
  searchProductsDescription,
  searchSubscriptionsDescription,
  sendInvoiceDescription,
  updateBillingPortalConfigurationDescription,
  updateCouponDescription,
  updateCustomerDescription,
  updateDisputeDescription,
  updateInvoiceDescription,
  updateInvoiceItemDescription,
  updatePaymentIntentDescription,
  updatePaymentMethodDescription,
  updatePriceDescription,
  updateProductDescription,
  updatePromotionCodeDescription,
  updateRefundDescription,
  updateSetupIntentDescription,
  updateSubscriptionDescription,
  updateSubscriptionItemDescription,
  updateSubscriptionScheduleDescription,
  updateWebhookEndpointDescription,
  voidCreditNoteDescription,
  voidInvoiceDescription,
]
