// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type {
  AcceptQuoteParams,
  AcceptQuoteResult,
  AddInvoiceLinesParams,
  AddInvoiceLinesResult,
  AdvanceTestClockParams,
  AdvanceTestClockResult,
  AttachPaymentMethodParams,
  AttachPaymentMethodResult,
  CancelPaymentIntentParams,
  CancelPaymentIntentResult,
  CancelRefundParams,
  CancelRefundResult,
  CancelSetupIntentParams,
  CancelSetupIntentResult,
  CancelSubscriptionParams,
  CancelSubscriptionResult,
  CancelSubscriptionScheduleParams,
  CancelSubscriptionScheduleResult,
  CaptureChargeParams,
  CaptureChargeResult,
  CapturePaymentIntentParams,
  CapturePaymentIntentResult,
  CloseDisputeParams,
  CloseDisputeResult,
  ConfirmPaymentIntentParams,
  ConfirmPaymentIntentResult,
  ConfirmSetupIntentParams,
  ConfirmSetupIntentResult,
  CreateBillingCreditGrantParams,
  CreateBillingCreditGrantResult,
  CreateBillingMeterEventAdjustmentParams,
  CreateBillingMeterEventAdjustmentResult,
  CreateBillingMeterEventParams,
  CreateBillingMeterEventResult,
  CreateBillingMeterParams,
  CreateBillingMeterResult,
  CreateBillingPortalConfigurationParams,
  CreateBillingPortalConfigurationResult,
  CreateBillingPortalSessionParams,
  CreateBillingPortalSessionResult,
  CreateCheckoutSessionParams,
  CreateCheckoutSessionResult,
  CreateCouponParams,
  CreateCouponResult,
  CreateCreditNoteParams,
  CreateCreditNoteResult,
  CreateCustomerBalanceTransactionParams,
  CreateCustomerBalanceTransactionResult,
  CreateCustomerParams,
  CreateCustomerResult,
  CreateCustomerSessionParams,
  CreateCustomerSessionResult,
  CreateCustomerTaxIdParams,
  CreateCustomerTaxIdResult,
  CreateEphemeralKeyParams,
  CreateEphemeralKeyResult,
  CreateInvoiceItemParams,
  CreateInvoiceItemResult,
  CreateInvoiceParams,
  CreateInvoiceResult,
  CreatePaymentIntentParams,
  CreatePaymentIntentResult,
  CreatePaymentLinkParams,
  CreatePaymentLinkResult,
  CreatePaymentMethodParams,
  CreatePaymentMethodResult,
  CreatePayoutParams,
  CreatePayoutResult,
  CreatePriceParams,
  CreatePriceResult,
  CreateProductParams,
  CreateProductResult,
  CreatePromotionCodeParams,
  CreatePromotionCodeResult,
  CreateQuoteParams,
  CreateQuoteResult,
  CreateRefundParams,
  CreateRefundResult,
  CreateReportRunParams,
  CreateReportRunResult,
  CreateSetupIntentParams,
  CreateSetupIntentResult,
  CreateSubscriptionItemParams,
  CreateSubscriptionItemResult,
  CreateSubscriptionParams,
  CreateSubscriptionResult,
  CreateSubscriptionScheduleParams,
  CreateSubscriptionScheduleResult,
  CreateTaxCalculationParams,
  CreateTaxCalculationResult,
  CreateTaxIdParams,
  CreateTaxIdResult,
  CreateTaxRateParams,
  CreateTaxRateResult,
  CreateTaxTransactionParams,
  CreateTaxTransactionResult,
  CreateTestClockParams,
  CreateTestClockResult,
  CreateWebhookEndpointParams,
  CreateWebhookEndpointResult,
  DeleteCouponParams,
  DeleteCouponResult,
  DeleteCustomerDiscountParams,
  DeleteCustomerDiscountResult,
  DeleteCustomerParams,
  DeleteCustomerResult,
  DeleteCustomerTaxIdParams,
  DeleteCustomerTaxIdResult,
  DeleteInvoiceItemParams,
  DeleteInvoiceItemResult,
  DeleteInvoiceParams,
  DeleteInvoiceResult,
  DeleteProductParams,
  DeleteProductResult,
  DeleteSubscriptionDiscountParams,
  DeleteSubscriptionDiscountResult,
  DeleteSubscriptionItemParams,
  DeleteSubscriptionItemResult,
  DeleteTaxIdParams,
  DeleteTaxIdResult,
  DeleteTestClockParams,
  DeleteTestClockResult,
  DeleteWebhookEndpointParams,
  DeleteWebhookEndpointResult,
  DetachPaymentMethodParams,
  DetachPaymentMethodResult,
  ExpireCheckoutSessionParams,
  ExpireCheckoutSessionResult,
  FinalizeInvoiceParams,
  FinalizeInvoiceResult,
  FinalizeQuoteParams,
  FinalizeQuoteResult,
  GetAccountParams,
  GetAccountResult,
  GetBalanceResult,
  GetBalanceTransactionParams,
  GetBalanceTransactionResult,
  GetBillingMeterParams,
  GetBillingMeterResult,
  GetChargeParams,
  GetChargeResult,
  GetCheckoutSessionParams,
  GetCheckoutSessionResult,
  GetCouponParams,
  GetCouponResult,
  GetCreditNoteParams,
  GetCreditNoteResult,
  GetCustomerParams,
  GetCustomerResult,
  GetDisputeParams,
  GetDisputeResult,
  GetEarlyFraudWarningParams,
  GetEarlyFraudWarningResult,
  GetEntitlementFeatureParams,
  GetEntitlementFeatureResult,
  GetEventParams,
  GetEventResult,
  GetInvoiceItemParams,
  GetInvoiceItemResult,
  GetInvoiceParams,
  GetInvoicePaymentParams,
  GetInvoicePaymentResult,
  GetInvoiceResult,
  GetPaymentIntentParams,
  GetPaymentIntentResult,
  GetPaymentMethodParams,
  GetPaymentMethodResult,
  GetPayoutParams,
  GetPayoutResult,
  GetPlanParams,
  GetPlanResult,
  GetPriceParams,
  GetPriceResult,
  GetProductParams,
  GetProductResult,
  GetPromotionCodeParams,
  GetPromotionCodeResult,
  GetRefundParams,
  GetRefundResult,
  GetReportRunParams,
  GetReportRunResult,
  GetSetupIntentParams,
  GetSetupIntentResult,
  GetSubscriptionItemParams,
  GetSubscriptionItemResult,
  GetSubscriptionParams,
  GetSubscriptionResult,
  GetSubscriptionScheduleParams,
  GetSubscriptionScheduleResult,
  GetTaxCalculationParams,
  GetTaxCalculationResult,
  GetTaxIdParams,
  GetTaxIdResult,
  GetTaxRateParams,
  GetTaxRateResult,
  GetTestClockParams,
  GetTestClockResult,
  GetWebhookEndpointParams,
  GetWebhookEndpointResult,
  ListActiveEntitlementsParams,
  ListActiveEntitlementsResult,
  ListBalanceTransactionsParams,
  ListBalanceTransactionsResult,
  ListBillingCreditGrantsParams,
  ListBillingCreditGrantsResult,
  ListBillingMeterEventSummariesParams,
  ListBillingMeterEventSummariesResult,
  ListBillingMetersParams,
  ListBillingMetersResult,
  ListBillingPortalConfigurationsParams,
  ListBillingPortalConfigurationsResult,
  ListChargesParams,
  ListChargesResult,
  ListCheckoutSessionLineItemsParams,
  ListCheckoutSessionLineItemsResult,
  ListCheckoutSessionsParams,
  ListCheckoutSessionsResult,
  ListCouponsParams,
  ListCouponsResult,
  ListCreditNoteLineItemsParams,
  ListCreditNoteLineItemsResult,
  ListCreditNotesParams,
  ListCreditNotesResult,
  ListCustomerBalanceTransactionsParams,
  ListCustomerBalanceTransactionsResult,
  ListCustomerPaymentMethodsParams,
  ListCustomerPaymentMethodsResult,
  ListCustomerTaxIdsParams,
  ListCustomerTaxIdsResult,
  ListCustomersParams,
  ListCustomersResult,
  ListDisputesParams,
  ListDisputesResult,
  ListEarlyFraudWarningsParams,
  ListEarlyFraudWarningsResult,
  ListEntitlementFeaturesParams,
  ListEntitlementFeaturesResult,
  ListEventsParams,
  ListEventsResult,
  ListInvoiceItemsParams,
  ListInvoiceItemsResult,
  ListInvoiceLineItemsParams,
  ListInvoiceLineItemsResult,
  ListInvoicePaymentsParams,
  ListInvoicePaymentsResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListPaymentIntentsParams,
  ListPaymentIntentsResult,
  ListPaymentMethodsParams,
  ListPaymentMethodsResult,
  ListPayoutsParams,
  ListPayoutsResult,
  ListPlansParams,
  ListPlansResult,
  ListPricesParams,
  ListPricesResult,
  ListProductsParams,
  ListProductsResult,
  ListPromotionCodesParams,
  ListPromotionCodesResult,
  ListQuotesParams,
  ListQuotesResult,
  ListRefundsParams,
  ListRefundsResult,
  ListSetupIntentsParams,
  ListSetupIntentsResult,
  ListSubscriptionItemsParams,
  ListSubscriptionItemsResult,
  ListSubscriptionSchedulesParams,
  ListSubscriptionSchedulesResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTaxIdsParams,
  ListTaxIdsResult,
  ListTaxRatesParams,
  ListTaxRatesResult,
  ListWebhookEndpointsParams,
  ListWebhookEndpointsResult,
  MarkInvoiceUncollectibleParams,
  MarkInvoiceUncollectibleResult,
  MigrateSubscriptionParams,
  MigrateSubscriptionResult,
  PayInvoiceParams,
  PayInvoiceResult,
  PreviewCreditNoteParams,
  PreviewCreditNoteResult,
  PreviewInvoiceParams,
  PreviewInvoiceResult,
  ReleaseSubscriptionScheduleParams,
  ReleaseSubscriptionScheduleResult,
  ResumeSubscriptionParams,
  ResumeSubscriptionResult,
  ReverseTaxTransactionParams,
  ReverseTaxTransactionResult,
  SearchCustomersParams,
  SearchCustomersResult,
  SearchInvoicesParams,
  SearchInvoicesResult,
  SearchPricesParams,
  SearchPricesResult,
  SearchProductsParams,
  SearchProductsResult,
  SearchSubscriptionsParams,
  SearchSubscriptionsResult,
  SendInvoiceParams,
  SendInvoiceResult,
  UpdateBillingPortalConfigurationParams,
  UpdateBillingPortalConfigurationResult,
  UpdateCouponParams,
  UpdateCouponResult,
  UpdateCustomerParams,
  UpdateCustomerResult,
  UpdateDisputeParams,
  UpdateDisputeResult,
  UpdateInvoiceItemParams,
  UpdateInvoiceItemResult,
  UpdateInvoiceParams,
  UpdateInvoiceResult,
  UpdatePaymentIntentParams,
  UpdatePaymentIntentResult,
  UpdatePaymentMethodParams,
  UpdatePaymentMethodResult,
  UpdatePriceParams,
  UpdatePriceResult,
  UpdateProductParams,
  UpdateProductResult,
  UpdatePromotionCodeParams,
  UpdatePromotionCodeResult,
  UpdateRefundParams,
  UpdateRefundResult,
  UpdateSetupIntentParams,
  UpdateSetupIntentResult,
  UpdateSubscriptionItemParams,
  UpdateSubscriptionItemResult,
  UpdateSubscriptionParams,
  UpdateSubscriptionResult,
  UpdateSubscriptionScheduleParams,
  UpdateSubscriptionScheduleResult,
  UpdateWebhookEndpointParams,
  UpdateWebhookEndpointResult,
  VoidCreditNoteParams,
  VoidCreditNoteResult,
  VoidInvoiceParams,
  VoidInvoiceResult,
} from './models.js'

/** The methods of a client for account. */
export interface AccountMethods {
  /**
   * Retrieves a Stripe account: the key's own, or one that is connected to it.
   *
   * It tells whether the account can take payments (`charges_enabled`) and be paid out (`payouts_enabled`), and what Stripe still requires.
   *
   * @returns the account; of a connected account some fields are missing, depending on its type
   * @throws {ApiError} `permission` when the key has no access to that account, or there is none
   *
   * @see https://docs.stripe.com/api/accounts/retrieve
   * @example
   * ```ts
   * const account = await stripe.getAccount({ id: 'acct_1Abc' })
   * ```
   */
  getAccount(params: GetAccountParams, options?: StripeRequestOptions): Promise<GetAccountResult>
}

/** The methods of a client for balance. */
export interface BalanceMethods {
  /**
   * Retrieves the account's balance.
   *
   * @returns `available` and `pending` amounts per currency, in the minor currency unit
   * @throws {ApiError} `authentication` when the key is not valid
   *
   * @see https://docs.stripe.com/api/balance/balance_retrieve
   * @example
   * ```ts
   * const { available, pending } = await stripe.getBalance()
   * ```
   */
  getBalance(options?: StripeRequestOptions): Promise<GetBalanceResult>
}

/** The methods of a client for balance transactions. */
export interface BalanceTransactionsMethods {
  /**
   * Retrieves a change of the account's balance, with Stripe's fee in detail and, if a currency was converted, the exchange rate.
   *
   * @returns the balance transaction; `net` is `amount` less `fee`, in the minor unit of the balance's currency
   * @throws {ApiError} `not_found` when there is no such balance transaction
   *
   * @see https://docs.stripe.com/api/balance_transactions/retrieve
   * @example
   * ```ts
   * const balanceTransaction = await stripe.getBalanceTransaction({ id: 'txn_1Abc' })
   * ```
   */
  getBalanceTransaction<const Expand = undefined>(params: GetBalanceTransactionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetBalanceTransactionResult, Expand>>

  /**
   * Lists what has changed the account's balance, such as payments, refunds, fees and payouts, newest first.
   *
   * `payout` selects what was paid out by one automatic payout; it does not work for manual ones.
   *
   * @returns one page of balance transactions; `net` is `amount` less `fee`, all in the minor currency unit
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as the id of a manual payout
   *
   * @see https://docs.stripe.com/api/balance_transactions/list
   * @example
   * ```ts
   * const { balance_transactions: balanceTransactions } = await stripe.listBalanceTransactions({
   *   type: 'charge',
   *   created: { gte: 1767225600 },
   *   limit: 100,
   * })
   * ```
   */
  listBalanceTransactions<const Expand = undefined>(params?: ListBalanceTransactionsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListBalanceTransactionsResult, Expand>>
  listBalanceTransactions(params?: ListBalanceTransactionsParams, options?: StripeRequestOptions): Promise<ListBalanceTransactionsResult>
}

/** The methods of a client for billing credit grants. */
export interface BillingCreditGrantsMethods {
  /**
   * Grants billing credits to a customer, which pay for metered usage on later invoices.
   *
   * Nothing is charged for them: collect the price of prepaid credits with an invoice of your own. Give `customer` or `customer_account`;
   * `value` is in the minor currency unit, and credits apply only to metered prices with a meter. Grants with a lower `priority` number are
   * used first (0 to 100, 50 by default).
   *
   * @returns the credit grant; without `expires_at` it does not expire
   * @throws {ApiError} `invalid_request` when there is no such customer, or the amount or the scope is not valid
   *
   * @see https://docs.stripe.com/api/billing/credit-grant/create
   * @example
   * ```ts
   * const billingCreditGrant = await stripe.createBillingCreditGrant({
   *   customer: 'cus_abc123',
   *   name: 'Prepaid credits',
   *   category: 'paid',
   *   amount: { type: 'monetary', monetary: { currency: 'usd', value: 10000 } },
   *   applicability_config: { scope: { price_type: 'metered' } },
   * })
   * ```
   */
  createBillingCreditGrant<const Expand = undefined>(params: CreateBillingCreditGrantParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateBillingCreditGrantResult, Expand>>

  /**
   * Lists the billing credits granted to one customer or to all, with those that are used up, expired or voided.
   *
   * @returns one page of credit grants; each shows what was granted, not what is left
   * @throws {ApiError} `invalid_request` when there is no such customer
   *
   * @see https://docs.stripe.com/api/billing/credit-grant/list
   * @example
   * ```ts
   * const { billing_credit_grants: billingCreditGrants } = await stripe.listBillingCreditGrants({
   *   customer: 'cus_abc123',
   * })
   * ```
   */
  listBillingCreditGrants<const Expand = undefined>(params?: ListBillingCreditGrantsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListBillingCreditGrantsResult, Expand>>
  listBillingCreditGrants(params?: ListBillingCreditGrantsParams, options?: StripeRequestOptions): Promise<ListBillingCreditGrantsResult>
}

/** The methods of a client for billing meters. */
export interface BillingMetersMethods {
  /**
   * Creates a meter, which adds up the events named `event_name` for each customer, for metered prices to bill.
   *
   * The formula is `sum`, `count` or `last`. By default the payload key `stripe_customer_id` names the customer and `value` the quantity.
   * Only `display_name` can be changed later; a meter can be deactivated but not deleted.
   *
   * @returns the meter; put its `id` into `recurring.meter` of a price
   * @throws {ApiError} `invalid_request` when an active meter has this `event_name` already, or Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/billing/meter/create
   * @example
   * ```ts
   * const billingMeter = await stripe.createBillingMeter({
   *   display_name: 'API requests',
   *   event_name: 'api_requests',
   *   default_aggregation: { formula: 'sum' },
   * })
   * ```
   */
  createBillingMeter(params: CreateBillingMeterParams, options?: StripeRequestOptions): Promise<CreateBillingMeterResult>

  /**
   * Reports usage to the meter whose `event_name` it carries.
   *
   * `payload` holds strings, by default `stripe_customer_id` and `value`, unless the meter names other keys; `timestamp` (Unix seconds) may
   * be 35 days old and 5 minutes ahead at most. Events are processed afterwards: problems found then are reported by webhook, not by this
   * call. Stripe refuses an `identifier` it has seen within at least 24 hours, so pass your own to count each event once.
   *
   * @returns the event as it was accepted, with its `identifier`
   * @throws {ApiError} `invalid_request` when the payload or the timestamp is not valid, or the `identifier` was used already; `rate_limit`
   * when more than about 1,000 events are sent in a second
   *
   * @see https://docs.stripe.com/api/billing/meter-event/create
   * @example
   * ```ts
   * const billingMeterEvent = await stripe.createBillingMeterEvent({
   *   event_name: 'api_requests',
   *   payload: { stripe_customer_id: 'cus_abc123', value: '25' },
   *   identifier: 'req_2026_01_01_7',
   * })
   * ```
   */
  createBillingMeterEvent(params: CreateBillingMeterEventParams, options?: StripeRequestOptions): Promise<CreateBillingMeterEventResult>

  /**
   * Cancels a meter event that was reported by mistake, within 24 hours of its arrival.
   *
   * Name it by its `identifier` in `cancel`; periods of time cannot be cancelled. Usage that is on a finalized invoice stays there.
   *
   * @returns the adjustment; `pending` until the event is taken out
   * @throws {ApiError} `invalid_request` when there is no such event, or it is older than 24 hours
   *
   * @see https://docs.stripe.com/api/billing/meter-event-adjustment/create
   * @example
   * ```ts
   * const billingMeterEventAdjustment = await stripe.createBillingMeterEventAdjustment({
   *   event_name: 'api_requests',
   *   type: 'cancel',
   *   cancel: { identifier: 'req_2026_01_01_7' },
   * })
   * ```
   */
  createBillingMeterEventAdjustment(params: CreateBillingMeterEventAdjustmentParams, options?: StripeRequestOptions): Promise<CreateBillingMeterEventAdjustmentResult>

  /**
   * Retrieves a meter: the event it counts, the payload keys it reads, and how it adds up.
   *
   * @returns the meter; one with status `inactive` accepts no events
   * @throws {ApiError} `not_found` when there is no such meter
   *
   * @see https://docs.stripe.com/api/billing/meter/retrieve
   * @example
   * ```ts
   * const billingMeter = await stripe.getBillingMeter({ id: 'mtr_1Abc' })
   * ```
   */
  getBillingMeter(params: GetBillingMeterParams, options?: StripeRequestOptions): Promise<GetBillingMeterResult>

  /**
   * Lists the usage of one customer on a meter between `start_time` (inclusive) and `end_time` (exclusive), in Unix seconds on whole
   * minutes.
   *
   * The answer is one total, or one for each hour or day with `value_grouping_window`; the times must be on whole hours or UTC days then.
   * Events are added up with a delay, so the latest may be missing.
   *
   * @returns one page of summaries; the usage is in `aggregated_value`
   * @throws {ApiError} `not_found` when there is no such meter; `invalid_request` when the times are not aligned, or there is no such
   * customer
   *
   * @see https://docs.stripe.com/api/billing/meter-event-summary/list
   * @example
   * ```ts
   * const { billing_meter_event_summaries: billingMeterEventSummaries } = await stripe.listBillingMeterEventSummaries({
   *   id: 'mtr_1Abc',
   *   customer: 'cus_abc123',
   *   start_time: 1767225600,
   *   end_time: 1769904000,
   *   value_grouping_window: 'day',
   * })
   * ```
   */
  listBillingMeterEventSummaries(params: ListBillingMeterEventSummariesParams, options?: StripeRequestOptions): Promise<ListBillingMeterEventSummariesResult>

  /**
   * Lists meters, which add up usage for metered prices, deactivated ones included.
   *
   * @returns one page of meters; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/billing/meter/list
   * @example
   * ```ts
   * const { billing_meters: billingMeters } = await stripe.listBillingMeters({ status: 'active' })
   * ```
   */
  listBillingMeters(params?: ListBillingMetersParams, options?: StripeRequestOptions): Promise<ListBillingMetersResult>
}

/** The methods of a client for billing portal configurations. */
export interface BillingPortalConfigurationsMethods {
  /**
   * Creates a set of features for the customer portal, to be named in `configuration` when a portal session is created.
   *
   * Features that are left out are off. Configurations cannot be deleted, only made inactive.
   *
   * @returns the configuration
   * @throws {ApiError} `invalid_request` when a feature lacks what it needs, such as the products that customers may switch between
   *
   * @see https://docs.stripe.com/api/customer_portal/configurations/create
   * @example
   * ```ts
   * const billingPortalConfiguration = await stripe.createBillingPortalConfiguration({
   *   features: {
   *     invoice_history: { enabled: true },
   *     payment_method_update: { enabled: true },
   *     subscription_cancel: { enabled: true, mode: 'at_period_end' },
   *   },
   *   default_return_url: 'https://example.com/account',
   * })
   * ```
   */
  createBillingPortalConfiguration<const Expand = undefined>(params: CreateBillingPortalConfigurationParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateBillingPortalConfigurationResult, Expand>>

  /**
   * Lists the configurations of the customer portal.
   *
   * `is_default: true` finds the one that sessions use when they name none.
   *
   * @returns one page of configurations; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/customer_portal/configurations/list
   * @example
   * ```ts
   * const { billing_portal_configurations: billingPortalConfigurations } = await stripe.listBillingPortalConfigurations({
   *   active: true,
   *   is_default: true,
   * })
   * ```
   */
  listBillingPortalConfigurations<const Expand = undefined>(params?: ListBillingPortalConfigurationsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListBillingPortalConfigurationsResult, Expand>>
  listBillingPortalConfigurations(params?: ListBillingPortalConfigurationsParams, options?: StripeRequestOptions): Promise<ListBillingPortalConfigurationsResult>

  /**
   * Changes a configuration of the customer portal.
   *
   * With `active: false` no new sessions can use it; the default configuration cannot be made inactive.
   *
   * @returns the configuration as it is now
   * @throws {ApiError} `not_found` when there is no such configuration; `invalid_request` when it is the default one and cannot be made
   * inactive, or a feature lacks what it needs
   *
   * @see https://docs.stripe.com/api/customer_portal/configurations/update
   * @example
   * ```ts
   * const billingPortalConfiguration = await stripe.updateBillingPortalConfiguration({
   *   id: 'bpc_1Abc',
   *   features: { subscription_cancel: { enabled: false } },
   * })
   * ```
   */
  updateBillingPortalConfiguration<const Expand = undefined>(params: UpdateBillingPortalConfigurationParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateBillingPortalConfigurationResult, Expand>>
}

/** The methods of a client for billing portal sessions. */
export interface BillingPortalSessionsMethods {
  /**
   * Creates a link into the customer portal, where a customer manages subscriptions, payment methods and invoices.
   *
   * `customer` or `customer_account` is needed, and so is a portal configuration, either saved as the default in the Dashboard or given. The
   * link is short-lived and signs the customer in: create one for each visit and give it to nobody else. `flow_data` leads straight to one
   * task, such as cancelling a subscription.
   *
   * @returns the session; send the customer to its `url`
   * @throws {ApiError} `invalid_request` when there is no such customer, or the account has no portal configuration yet
   *
   * @see https://docs.stripe.com/api/customer_portal/sessions/create
   * @example
   * ```ts
   * const billingPortalSession = await stripe.createBillingPortalSession({
   *   customer: 'cus_abc123',
   *   return_url: 'https://example.com/account',
   * })
   * ```
   */
  createBillingPortalSession<const Expand = undefined>(params: CreateBillingPortalSessionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateBillingPortalSessionResult, Expand>>
}

/** The methods of a client for charges. */
export interface ChargesMethods {
  /**
   * Captures a charge that was only authorised.
   *
   * **Money moves**, and what is not captured is released. Stripe has deprecated it: it is for charges made without a payment intent, all
   * others are captured with `capturePaymentIntent`. `amount` is in the minor currency unit and the whole charge by default.
   *
   * @returns the charge with `captured` true
   * @throws {ApiError} `not_found` when there is no such charge; `invalid_request` when it is captured, refunded or lapsed already, belongs
   * to a payment intent, or `amount` exceeds it
   *
   * @see https://docs.stripe.com/api/charges/capture
   * @example
   * ```ts
   * const charge = await stripe.captureCharge({ id: 'ch_1Abc', amount: 7500 })
   * ```
   */
  captureCharge<const Expand = undefined>(params: CaptureChargeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CaptureChargeResult, Expand>>

  /**
   * Retrieves a charge, a single attempt to move money.
   *
   * Its refunds are left out unless `expand` contains `refunds`.
   *
   * @returns the charge; amounts are in the minor currency unit, and `failure_code` and `outcome` explain a failure
   * @throws {ApiError} `not_found` when there is no such charge
   *
   * @see https://docs.stripe.com/api/charges/retrieve
   * @example
   * ```ts
   * const charge = await stripe.getCharge({ id: 'ch_1Abc' })
   * ```
   */
  getCharge<const Expand = undefined>(params: GetChargeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetChargeResult, Expand>>

  /**
   * Lists charges, newest first, failed ones included.
   *
   * @returns one page of charges; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/charges/list
   * @example
   * ```ts
   * const { charges } = await stripe.listCharges({ customer: 'cus_abc123', limit: 25 })
   * ```
   */
  listCharges<const Expand = undefined>(params?: ListChargesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListChargesResult, Expand>>
  listCharges(params?: ListChargesParams, options?: StripeRequestOptions): Promise<ListChargesResult>
}

/** The methods of a client for checkout sessions. */
export interface CheckoutSessionsMethods {
  /**
   * Creates a Checkout session, the payment page that Stripe hosts or embeds.
   *
   * `mode` is `payment`, `subscription` or `setup`; the first two need `line_items`, and hosted pages need `success_url`, embedded ones
   * `return_url`. Nothing is charged until the customer completes the page: fulfil the order on the webhook `checkout.session.completed`,
   * since customers need not return to `success_url`. The session expires after 24 hours unless `expires_at` (at least 30 minutes ahead) is
   * earlier.
   *
   * @returns the session; send the customer to its `url`, or pass `client_secret` to the browser for an embedded page
   * @throws {ApiError} `invalid_request` when a parameter does not fit `mode` or `ui_mode`, or a price or customer does not exist
   *
   * @see https://docs.stripe.com/api/checkout/sessions/create
   * @example
   * ```ts
   * const checkoutSession = await stripe.createCheckoutSession({
   *   mode: 'subscription',
   *   customer: 'cus_abc123',
   *   line_items: [{ price: 'price_def456', quantity: 1 }],
   *   success_url: 'https://example.com/success',
   * })
   * ```
   */
  createCheckoutSession<const Expand = undefined>(params?: CreateCheckoutSessionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCheckoutSessionResult, Expand>>

  /**
   * Ends an open Checkout session before its time: the customer sees that it has expired and can no longer pay.
   *
   * @returns the session with status `expired`
   * @throws {ApiError} `not_found` when there is no such session; `invalid_request` when it is complete or expired already
   *
   * @see https://docs.stripe.com/api/checkout/sessions/expire
   * @example
   * ```ts
   * const checkoutSession = await stripe.expireCheckoutSession({ id: 'cs_test_1Abc' })
   * ```
   */
  expireCheckoutSession<const Expand = undefined>(params: ExpireCheckoutSessionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ExpireCheckoutSessionResult, Expand>>

  /**
   * Retrieves a Checkout session.
   *
   * Line items are left out unless `expand` contains `line_items`. A session can be `complete` with `payment_status: unpaid` while a delayed
   * payment method is processing.
   *
   * @returns the session; `customer`, `subscription` and `payment_intent` tell what it led to
   * @throws {ApiError} `not_found` when there is no such session
   *
   * @see https://docs.stripe.com/api/checkout/sessions/retrieve
   * @example
   * ```ts
   * const checkoutSession = await stripe.getCheckoutSession({ id: 'cs_test_1Abc', expand: ['line_items'] })
   * ```
   */
  getCheckoutSession<const Expand = undefined>(params: GetCheckoutSessionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetCheckoutSessionResult, Expand>>

  /**
   * Lists the line items of a Checkout session: what the customer buys, with prices, discounts and tax.
   *
   * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
   * @throws {ApiError} `not_found` when there is no such session
   *
   * @see https://docs.stripe.com/api/checkout/sessions/line_items
   * @example
   * ```ts
   * const { checkout_session_line_items: checkoutSessionLineItems } = await stripe.listCheckoutSessionLineItems({
   *   id: 'cs_test_1Abc',
   *   limit: 100,
   * })
   * ```
   */
  listCheckoutSessionLineItems(params: ListCheckoutSessionLineItemsParams, options?: StripeRequestOptions): Promise<ListCheckoutSessionLineItemsResult>

  /**
   * Lists Checkout sessions, newest first.
   *
   * Filter by `subscription` or `payment_intent` to find the session that led to it.
   *
   * @returns one page of sessions; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/checkout/sessions/list
   * @example
   * ```ts
   * const { checkout_sessions: checkoutSessions } = await stripe.listCheckoutSessions({
   *   status: 'complete',
   *   limit: 25,
   * })
   * ```
   */
  listCheckoutSessions<const Expand = undefined>(params?: ListCheckoutSessionsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCheckoutSessionsResult, Expand>>
  listCheckoutSessions(params?: ListCheckoutSessionsParams, options?: StripeRequestOptions): Promise<ListCheckoutSessionsResult>
}

/** The methods of a client for coupons. */
export interface CouponsMethods {
  /**
   * Creates a coupon with either `percent_off` or `amount_off` and `currency`.
   *
   * `amount_off` is in the minor currency unit and never makes an invoice negative. `duration` is `once` by default; `repeating` needs
   * `duration_in_months`. Amount, currency and duration are final; customers redeem it through a promotion code, or you pass it in
   * `discounts`.
   *
   * @returns the coupon; its `id` is yours or generated
   * @throws {ApiError} `invalid_request` when the `id` is taken, or a parameter is missing, such as `currency` beside `amount_off`
   *
   * @see https://docs.stripe.com/api/coupons/create
   * @example
   * ```ts
   * const coupon = await stripe.createCoupon({
   *   percent_off: 20,
   *   duration: 'repeating',
   *   duration_in_months: 3,
   *   name: 'Launch offer',
   * })
   * ```
   */
  createCoupon<const Expand = undefined>(params: CreateCouponParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCouponResult, Expand>>

  /**
   * Deletes a coupon, so that it can no longer be redeemed.
   *
   * Discounts that customers have from it already stay as they are.
   *
   * @returns the coupon's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such coupon
   *
   * @see https://docs.stripe.com/api/coupons/delete
   * @example
   * ```ts
   * await stripe.deleteCoupon({ id: 'launch20' })
   * ```
   */
  deleteCoupon(params: DeleteCouponParams, options?: StripeRequestOptions): Promise<DeleteCouponResult>

  /**
   * Retrieves a coupon.
   *
   * The products it is limited to are left out unless `expand` contains `applies_to`.
   *
   * @returns the coupon; `valid` tells whether it can still be redeemed
   * @throws {ApiError} `not_found` when there is no such coupon
   *
   * @see https://docs.stripe.com/api/coupons/retrieve
   * @example
   * ```ts
   * const coupon = await stripe.getCoupon({ id: 'launch20' })
   * ```
   */
  getCoupon<const Expand = undefined>(params: GetCouponParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetCouponResult, Expand>>

  /**
   * Lists coupons, newest first, used-up ones included.
   *
   * Deleted coupons are not listed.
   *
   * @returns one page of coupons; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/coupons/list
   * @example
   * ```ts
   * const { coupons } = await stripe.listCoupons({ limit: 25 })
   * ```
   */
  listCoupons<const Expand = undefined>(params?: ListCouponsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCouponsResult, Expand>>
  listCoupons(params?: ListCouponsParams, options?: StripeRequestOptions): Promise<ListCouponsResult>

  /**
   * Changes a coupon's name, metadata or amounts in other currencies.
   *
   * Its discount, currency and duration are final.
   *
   * @returns the coupon as it is now
   * @throws {ApiError} `not_found` when there is no such coupon
   *
   * @see https://docs.stripe.com/api/coupons/update
   * @example
   * ```ts
   * const coupon = await stripe.updateCoupon({
   *   id: 'launch20',
   *   name: 'Launch offer 2026',
   *   metadata: { campaign: 'launch' },
   * })
   * ```
   */
  updateCoupon<const Expand = undefined>(params: UpdateCouponParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateCouponResult, Expand>>
}

/** The methods of a client for credit notes. */
export interface CreditNotesMethods {
  /**
   * Reduces a finalized invoice by a credit note.
   *
   * Give the total as `amount`, or say what is credited in `lines` or `shipping_cost`. It first lowers what is still to be paid; the rest
   * has to be divided exactly among `refund_amount` (**money moves**) or existing `refunds`, `credit_amount` (the customer's balance) and
   * `out_of_band_amount`, all in the minor currency unit. The customer gets an e-mail unless `email_type` is `none`.
   *
   * @returns the credit note with status `issued`
   * @throws {ApiError} `invalid_request` when the invoice is a draft, more is credited than is left of it, or the amounts do not add up
   *
   * @see https://docs.stripe.com/api/credit_notes/create
   * @example
   * ```ts
   * const creditNote = await stripe.createCreditNote({
   *   invoice: 'in_jkl012',
   *   amount: 1500,
   *   refund_amount: 1500,
   *   reason: 'product_unsatisfactory',
   * })
   * ```
   */
  createCreditNote<const Expand = undefined>(params: CreateCreditNoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCreditNoteResult, Expand>>

  /**
   * Retrieves a credit note.
   *
   * It holds only the first few of its line items in `lines`.
   *
   * @returns the credit note; amounts are in the minor currency unit, and `pdf` is a link to the document
   * @throws {ApiError} `not_found` when there is no such credit note
   *
   * @see https://docs.stripe.com/api/credit_notes/retrieve
   * @example
   * ```ts
   * const creditNote = await stripe.getCreditNote({ id: 'cn_1Abc' })
   * ```
   */
  getCreditNote<const Expand = undefined>(params: GetCreditNoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetCreditNoteResult, Expand>>

  /**
   * Lists the line items of a credit note.
   *
   * The credit note itself holds only the first few in `lines`.
   *
   * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
   * @throws {ApiError} `not_found` when there is no such credit note
   *
   * @see https://docs.stripe.com/api/credit_notes/lines
   * @example
   * ```ts
   * const { credit_note_line_items: creditNoteLineItems } = await stripe.listCreditNoteLineItems({
   *   id: 'cn_1Abc',
   *   limit: 100,
   * })
   * ```
   */
  listCreditNoteLineItems(params: ListCreditNoteLineItemsParams, options?: StripeRequestOptions): Promise<ListCreditNoteLineItemsResult>

  /**
   * Lists credit notes, newest first, void ones included.
   *
   * @returns one page of credit notes; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown invoice
   *
   * @see https://docs.stripe.com/api/credit_notes/list
   * @example
   * ```ts
   * const { credit_notes: creditNotes } = await stripe.listCreditNotes({ invoice: 'in_jkl012' })
   * ```
   */
  listCreditNotes<const Expand = undefined>(params?: ListCreditNotesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCreditNotesResult, Expand>>
  listCreditNotes(params?: ListCreditNotesParams, options?: StripeRequestOptions): Promise<ListCreditNotesResult>

  /**
   * Calculates a credit note with its taxes and discounts without creating it.
   *
   * It takes the same parameters as its creation; nothing is saved, refunded or sent.
   *
   * @returns the credit note as it would be; `pre_payment_amount` and `post_payment_amount` tell how much has to be refunded or credited
   * @throws {ApiError} `invalid_request` when the invoice is a draft or does not exist, or more is credited than is left of it
   *
   * @see https://docs.stripe.com/api/credit_notes/preview
   * @example
   * ```ts
   * const creditNote = await stripe.previewCreditNote({
   *   invoice: 'in_jkl012',
   *   lines: [{ type: 'invoice_line_item', invoice_line_item: 'il_1Abc', quantity: 1 }],
   * })
   * ```
   */
  previewCreditNote<const Expand = undefined>(params: PreviewCreditNoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<PreviewCreditNoteResult, Expand>>

  /**
   * Takes back a credit note, so that the amount is to be paid again.
   *
   * It works only while the invoice is open, stays on record and cannot be undone.
   *
   * @returns the credit note with status `void`
   * @throws {ApiError} `not_found` when there is no such credit note; `invalid_request` when the invoice is not open any more, or the credit
   * note is void already
   *
   * @see https://docs.stripe.com/api/credit_notes/void
   * @example
   * ```ts
   * await stripe.voidCreditNote({ id: 'cn_1Abc' })
   * ```
   */
  voidCreditNote<const Expand = undefined>(params: VoidCreditNoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<VoidCreditNoteResult, Expand>>
}

/** The methods of a client for customer sessions. */
export interface CustomerSessionsMethods {
  /**
   * Creates a secret that lets Stripe's components in the customer's browser work for that customer, such as a pricing table or saved
   * payment methods in the Payment Element.
   *
   * Enable at least one component, and give `customer` or `customer_account`. The secret can be used once and expires at `expires_at`.
   *
   * @returns the session; pass its `client_secret` to that customer's browser only, and neither store nor log it
   * @throws {ApiError} `invalid_request` when there is no such customer, or no component is enabled
   *
   * @see https://docs.stripe.com/api/customer_sessions/create
   * @example
   * ```ts
   * const customerSession = await stripe.createCustomerSession({
   *   customer: 'cus_abc123',
   *   components: { pricing_table: { enabled: true } },
   * })
   * ```
   */
  createCustomerSession<const Expand = undefined>(params: CreateCustomerSessionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCustomerSessionResult, Expand>>
}

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Creates a customer.
   *
   * Every call creates another customer, since `email` need not be unique; pass an `idempotencyKey` to repeat a call safely.
   *
   * @returns the customer; its `balance` is in the minor currency unit
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/customers/create
   * @example
   * ```ts
   * const customer = await stripe.createCustomer({ name: 'Acme Corp', metadata: { crm_id: '12345' } })
   * ```
   */
  createCustomer<const Expand = undefined>(params?: CreateCustomerParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCustomerResult, Expand>>

  /**
   * Changes a customer's credit balance, which is applied to their next invoices by itself.
   *
   * `amount` is in the minor currency unit: **negative is a credit for the customer**, positive an amount that they owe. A transaction
   * cannot be deleted nor its amount changed, only offset by another one. No money moves by this alone.
   *
   * @returns the transaction; `ending_balance` is the balance after it
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when Stripe refuses the amount or the currency
   *
   * @see https://docs.stripe.com/api/customer_balance_transactions/create
   * @example
   * ```ts
   * const customerBalanceTransaction = await stripe.createCustomerBalanceTransaction({
   *   id: 'cus_abc123',
   *   amount: -500,
   *   currency: 'usd',
   *   description: 'Goodwill credit',
   * })
   * ```
   */
  createCustomerBalanceTransaction<const Expand = undefined>(params: CreateCustomerBalanceTransactionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCustomerBalanceTransactionResult, Expand>>

  /**
   * Adds a tax ID to a customer, to appear on later invoices.
   *
   * Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.
   *
   * @returns the tax ID; `verification.status` is `pending` at first where it is checked
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when the value does not have the form of its `type`
   *
   * @see https://docs.stripe.com/api/tax_ids/customer_create
   * @example
   * ```ts
   * const taxId = await stripe.createCustomerTaxId({ id: 'cus_abc123', type: 'eu_vat', value: 'DE123456789' })
   * ```
   */
  createCustomerTaxId<const Expand = undefined>(params: CreateCustomerTaxIdParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateCustomerTaxIdResult, Expand>>

  /**
   * Deletes a customer for good and **cancels its subscriptions at once**.
   *
   * @returns `id` and `deleted: true`; `getCustomer` answers the same from then on
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/delete
   * @example
   * ```ts
   * await stripe.deleteCustomer({ id: 'cus_abc123' })
   * ```
   */
  deleteCustomer(params: DeleteCustomerParams, options?: StripeRequestOptions): Promise<DeleteCustomerResult>

  /**
   * Removes the discount of a customer, so that later invoices are not reduced; invoices that exist keep it.
   *
   * Discounts of the customer's subscriptions stay.
   *
   * @returns the former discount with `deleted` true
   * @throws {ApiError} `not_found` when there is no such customer, or it has no discount
   *
   * @see https://docs.stripe.com/api/discounts/delete
   * @example
   * ```ts
   * await stripe.deleteCustomerDiscount({ id: 'cus_abc123' })
   * ```
   */
  deleteCustomerDiscount(params: DeleteCustomerDiscountParams, options?: StripeRequestOptions): Promise<DeleteCustomerDiscountResult>

  /**
   * Deletes a tax ID of a customer.
   *
   * Finalized invoices keep showing it.
   *
   * @returns the tax ID's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such customer or tax ID
   *
   * @see https://docs.stripe.com/api/tax_ids/customer_delete
   * @example
   * ```ts
   * await stripe.deleteCustomerTaxId({ customer: 'cus_abc123', id: 'txi_1Abc' })
   * ```
   */
  deleteCustomerTaxId(params: DeleteCustomerTaxIdParams, options?: StripeRequestOptions): Promise<DeleteCustomerTaxIdResult>

  /**
   * Retrieves a customer.
   *
   * @returns the customer, or for a deleted one only `id`, `object` and `deleted: true`: check `deleted` first
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/retrieve
   * @example
   * ```ts
   * const customer = await stripe.getCustomer({ id: 'cus_abc123' })
   * if (!customer.deleted) console.log(customer.email)
   * ```
   */
  getCustomer<const Expand = undefined>(params: GetCustomerParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetCustomerResult, Expand>>

  /**
   * Lists the changes of a customer's credit balance, newest first.
   *
   * It is the credit that invoices draw on, not the account's Stripe balance.
   *
   * @returns one page of transactions; a negative `amount` is a credit, and `ending_balance` is the balance after it
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customer_balance_transactions/list
   * @example
   * ```ts
   * const { customer_balance_transactions: customerBalanceTransactions } = await stripe.listCustomerBalanceTransactions({
   *   id: 'cus_abc123',
   *   limit: 25,
   * })
   * ```
   */
  listCustomerBalanceTransactions<const Expand = undefined>(params: ListCustomerBalanceTransactionsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCustomerBalanceTransactionsResult, Expand>>
  listCustomerBalanceTransactions(params: ListCustomerBalanceTransactionsParams, options?: StripeRequestOptions): Promise<ListCustomerBalanceTransactionsResult>

  /**
   * Lists the payment methods that are attached to a customer, of every type unless `type` is given.
   *
   * @returns one page of payment methods; `paginate` iterates over all of them
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/payment_methods/customer_list
   * @example
   * ```ts
   * const { customer_payment_methods: customerPaymentMethods } = await stripe.listCustomerPaymentMethods({
   *   id: 'cus_abc123',
   *   type: 'card',
   * })
   * ```
   */
  listCustomerPaymentMethods<const Expand = undefined>(params: ListCustomerPaymentMethodsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCustomerPaymentMethodsResult, Expand>>
  listCustomerPaymentMethods(params: ListCustomerPaymentMethodsParams, options?: StripeRequestOptions): Promise<ListCustomerPaymentMethodsResult>

  /**
   * Lists the tax IDs of a customer, which appear on their invoices.
   *
   * @returns one page of tax IDs; `paginate` iterates over all of them
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/tax_ids/customer_list
   * @example
   * ```ts
   * const { customer_tax_ids: customerTaxIds } = await stripe.listCustomerTaxIds({ id: 'cus_abc123' })
   * ```
   */
  listCustomerTaxIds<const Expand = undefined>(params: ListCustomerTaxIdsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCustomerTaxIdsResult, Expand>>
  listCustomerTaxIds(params: ListCustomerTaxIdsParams, options?: StripeRequestOptions): Promise<ListCustomerTaxIdsResult>

  /**
   * Lists customers, newest first. The `email` filter is exact and case-sensitive.
   *
   * @returns one page in `customers`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/customers/list
   * @example
   * ```ts
   * const { customers, has_more } = await stripe.listCustomers({ limit: 25 })
   * ```
   */
  listCustomers<const Expand = undefined>(params?: ListCustomersParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListCustomersResult, Expand>>
  listCustomers(params?: ListCustomersParams, options?: StripeRequestOptions): Promise<ListCustomersResult>

  /**
   * Searches customers in Stripe's query language, such as `email:'jane@example.com'` or `metadata['crm_id']:'12345'`.
   *
   * New and changed customers are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
   * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
   *
   * @returns one page of customers; `next_page` is the `page` of the next one
   * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
   *
   * @see https://docs.stripe.com/api/customers/search
   * @example
   * ```ts
   * const { customers } = await stripe.searchCustomers({ query: "email:'jane@example.com'", limit: 10 })
   * ```
   */
  searchCustomers<const Expand = undefined>(params: SearchCustomersParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SearchCustomersResult, Expand>>
  searchCustomers(params: SearchCustomersParams, options?: StripeRequestOptions): Promise<SearchCustomersResult>

  /**
   * Changes a customer; parameters that are left out keep their values.
   *
   * An empty string clears a field. An empty string for a key of `metadata` removes that key, and for `metadata` itself all of them.
   *
   * @returns the customer as it is now
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/update
   * @example
   * ```ts
   * await stripe.updateCustomer({ id: 'cus_abc123', name: 'Acme Corp (Updated)', description: '' })
   * ```
   */
  updateCustomer<const Expand = undefined>(params: UpdateCustomerParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateCustomerResult, Expand>>
}

/** The methods of a client for disputes. */
export interface DisputesMethods {
  /**
   * Accepts a dispute as lost.
   *
   * **This is final**: the customer keeps the money, and no evidence can be submitted any more.
   *
   * @returns the dispute with status `lost`
   * @throws {ApiError} `not_found` when there is no such dispute; `invalid_request` when it is decided or closed already
   *
   * @see https://docs.stripe.com/api/disputes/close
   * @example
   * ```ts
   * const dispute = await stripe.closeDispute({ id: 'du_1Abc' })
   * ```
   */
  closeDispute<const Expand = undefined>(params: CloseDisputeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CloseDisputeResult, Expand>>

  /**
   * Retrieves a dispute: a customer has asked the bank to take a payment back.
   *
   * `evidence_details.due_by` tells until when evidence can be submitted.
   *
   * @returns the dispute; `amount` is in the minor currency unit and may differ from the charge's
   * @throws {ApiError} `not_found` when there is no such dispute
   *
   * @see https://docs.stripe.com/api/disputes/retrieve
   * @example
   * ```ts
   * const dispute = await stripe.getDispute({ id: 'du_1Abc' })
   * ```
   */
  getDispute<const Expand = undefined>(params: GetDisputeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetDisputeResult, Expand>>

  /**
   * Lists disputes, newest first.
   *
   * There is no filter by status: look for those with a status that ends in `needs_response`.
   *
   * @returns one page of disputes; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
   *
   * @see https://docs.stripe.com/api/disputes/list
   * @example
   * ```ts
   * const { disputes } = await stripe.listDisputes({ created: { gte: 1767225600 }, limit: 25 })
   * ```
   */
  listDisputes<const Expand = undefined>(params?: ListDisputesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListDisputesResult, Expand>>
  listDisputes(params?: ListDisputesParams, options?: StripeRequestOptions): Promise<ListDisputesResult>

  /**
   * Provides evidence against a dispute.
   *
   * **It is submitted to the bank at once unless `submit` is false**, which only stages it; what is submitted usually cannot be changed.
   * Texts in `evidence` may have 150,000 characters together, and documents are ids of uploaded files. Mind `evidence_details.due_by`.
   *
   * @returns the dispute; `under_review` once evidence is submitted
   * @throws {ApiError} `not_found` when there is no such dispute; `invalid_request` when it is decided already, the time for evidence is
   * over, or the evidence is too long
   *
   * @see https://docs.stripe.com/api/disputes/update
   * @example
   * ```ts
   * const dispute = await stripe.updateDispute({
   *   id: 'du_1Abc',
   *   evidence: { customer_name: 'Jane Doe', product_description: 'Pro plan' },
   *   submit: false,
   * })
   * ```
   */
  updateDispute<const Expand = undefined>(params: UpdateDisputeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateDisputeResult, Expand>>
}

/** The methods of a client for entitlements. */
export interface EntitlementsMethods {
  /**
   * Retrieves a feature that products can grant to customers.
   *
   * @returns the feature; `lookup_key` is your own name for it
   * @throws {ApiError} `not_found` when there is no such feature
   *
   * @see https://docs.stripe.com/api/entitlements/feature/retrieve
   * @example
   * ```ts
   * const entitlementFeature = await stripe.getEntitlementFeature({ id: 'feat_1Abc' })
   * ```
   */
  getEntitlementFeature(params: GetEntitlementFeatureParams, options?: StripeRequestOptions): Promise<GetEntitlementFeatureResult>

  /**
   * Lists the features that a customer may use now, through the products of their active subscriptions.
   *
   * `customer` is required. Decide by `lookup_key`, which is your own name for the feature.
   *
   * @returns one page of entitlements; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when there is no such customer
   *
   * @see https://docs.stripe.com/api/entitlements/active-entitlement/list
   * @example
   * ```ts
   * const { active_entitlements: activeEntitlements } = await stripe.listActiveEntitlements({
   *   customer: 'cus_abc123',
   *   limit: 100,
   * })
   * ```
   */
  listActiveEntitlements<const Expand = undefined>(params: ListActiveEntitlementsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListActiveEntitlementsResult, Expand>>
  listActiveEntitlements(params: ListActiveEntitlementsParams, options?: StripeRequestOptions): Promise<ListActiveEntitlementsResult>

  /**
   * Lists the features that products can grant to customers.
   *
   * Pass `lookup_key` to find one by your own name for it; archived features need `archived: true`.
   *
   * @returns one page of features; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/entitlements/feature/list
   * @example
   * ```ts
   * const { entitlement_features: entitlementFeatures } = await stripe.listEntitlementFeatures({
   *   lookup_key: 'api_access',
   * })
   * ```
   */
  listEntitlementFeatures(params?: ListEntitlementFeaturesParams, options?: StripeRequestOptions): Promise<ListEntitlementFeaturesResult>
}

/** The methods of a client for ephemeral keys. */
export interface EphemeralKeysMethods {
  /**
   * Creates a short-lived key with which a mobile app reads and changes one object, usually a customer.
   *
   * Pass the API version of the app's Stripe SDK as the option `apiVersion`, not the version of your server: the key works only with it.
   *
   * @returns the key; pass its `secret` to the app and neither store nor log it. It is valid until `expires`, in Unix seconds
   * @throws {ApiError} `invalid_request` when there is no such object, or no API version is sent
   *
   * @see https://docs.stripe.com/elements/customer-sheet
   * @example
   * ```ts
   * const ephemeralKey = await stripe.createEphemeralKey({ customer: 'cus_abc123' })
   * ```
   */
  createEphemeralKey(params?: CreateEphemeralKeyParams, options?: StripeRequestOptions): Promise<CreateEphemeralKeyResult>
}

/** The methods of a client for events. */
export interface EventsMethods {
  /**
   * Retrieves an event of the last 30 days, such as one that a webhook delivered.
   *
   * It keeps the shape of the API version it was created with, whatever version this call uses.
   *
   * @returns the event; the object as it was then is in `data.object`
   * @throws {ApiError} `not_found` when there is no such event, or it is older than 30 days
   *
   * @see https://docs.stripe.com/api/events/retrieve
   * @example
   * ```ts
   * const event = await stripe.getEvent({ id: 'evt_1Abc' })
   * ```
   */
  getEvent(params: GetEventParams, options?: StripeRequestOptions): Promise<GetEventResult>

  /**
   * Lists events of the last 30 days, newest first.
   *
   * Filter by one `type`, which may end in `*`, or by up to 20 `types`. Each event keeps the shape of the API version it was created with,
   * whatever version this call uses. `delivery_success: false` finds events that some webhook endpoint has not accepted.
   *
   * @returns one page of events; the object as it was then is in `data.object`
   * @throws {ApiError} `invalid_request` when a type is unknown, or more than 20 are given
   *
   * @see https://docs.stripe.com/api/events/list
   * @example
   * ```ts
   * const { events } = await stripe.listEvents({
   *   types: ['invoice.paid', 'invoice.payment_failed'],
   *   created: { gte: 1767225600 },
   * })
   * ```
   */
  listEvents(params?: ListEventsParams, options?: StripeRequestOptions): Promise<ListEventsResult>
}

/** The methods of a client for invoice items. */
export interface InvoiceItemsMethods {
  /**
   * Adds an amount to a draft invoice or, without `invoice`, to the customer's next one.
   *
   * Give `amount` with `currency`, or a price in `pricing` or `price_data`; amounts are in the minor currency unit, and negative ones reduce
   * the invoice. Pending items wait for the next invoice of a subscription; an invoice made with `createInvoice` includes them only with
   * `pending_invoice_items_behavior: include`. An invoice holds 250 items at most.
   *
   * @returns the invoice item; `invoice` is null while it is pending
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter, the invoice is not a draft, or the currency differs from the
   * invoice's
   *
   * @see https://docs.stripe.com/api/invoiceitems/create
   * @example
   * ```ts
   * const invoiceItem = await stripe.createInvoiceItem({
   *   customer: 'cus_abc123',
   *   amount: 2500,
   *   currency: 'usd',
   *   description: 'Onboarding',
   * })
   * ```
   */
  createInvoiceItem<const Expand = undefined>(params?: CreateInvoiceItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateInvoiceItemResult, Expand>>

  /**
   * Deletes an invoice item that is pending or on a draft invoice, whose total changes accordingly.
   *
   * @returns the invoice item's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such invoice item; `invalid_request` when its invoice is finalized
   *
   * @see https://docs.stripe.com/api/invoiceitems/delete
   * @example
   * ```ts
   * await stripe.deleteInvoiceItem({ id: 'ii_1Abc' })
   * ```
   */
  deleteInvoiceItem(params: DeleteInvoiceItemParams, options?: StripeRequestOptions): Promise<DeleteInvoiceItemResult>

  /**
   * Retrieves an invoice item.
   *
   * @returns the invoice item; `amount` is in the minor currency unit, and `invoice` is null while it is pending
   * @throws {ApiError} `not_found` when there is no such invoice item
   *
   * @see https://docs.stripe.com/api/invoiceitems/retrieve
   * @example
   * ```ts
   * const invoiceItem = await stripe.getInvoiceItem({ id: 'ii_1Abc' })
   * ```
   */
  getInvoiceItem<const Expand = undefined>(params: GetInvoiceItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetInvoiceItemResult, Expand>>

  /**
   * Lists invoice items, newest first.
   *
   * `pending: true` selects those that wait for an invoice, `pending: false` those on one. Amounts that come from a subscription's price are
   * line items of the invoice and are not listed here, prorations are.
   *
   * @returns one page of invoice items; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/invoiceitems/list
   * @example
   * ```ts
   * const { invoice_items: invoiceItems } = await stripe.listInvoiceItems({
   *   customer: 'cus_abc123',
   *   pending: true,
   * })
   * ```
   */
  listInvoiceItems<const Expand = undefined>(params?: ListInvoiceItemsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListInvoiceItemsResult, Expand>>
  listInvoiceItems(params?: ListInvoiceItemsParams, options?: StripeRequestOptions): Promise<ListInvoiceItemsResult>

  /**
   * Changes an invoice item that is pending or on a draft invoice, whose total changes accordingly.
   *
   * Amounts are in the minor currency unit; negative ones reduce the invoice.
   *
   * @returns the invoice item as it is now
   * @throws {ApiError} `not_found` when there is no such invoice item; `invalid_request` when its invoice is finalized, or Stripe refuses a
   * parameter
   *
   * @see https://docs.stripe.com/api/invoiceitems/update
   * @example
   * ```ts
   * const invoiceItem = await stripe.updateInvoiceItem({
   *   id: 'ii_1Abc',
   *   amount: 3000,
   *   description: 'Onboarding and training',
   * })
   * ```
   */
  updateInvoiceItem<const Expand = undefined>(params: UpdateInvoiceItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateInvoiceItemResult, Expand>>
}

/** The methods of a client for invoice payments. */
export interface InvoicePaymentsMethods {
  /**
   * Retrieves a payment towards an invoice, with the payment intent, charge or payment record behind it.
   *
   * @returns the invoice payment; `amount_paid` is null until `status` is `paid`, and may be less than `amount_requested`
   * @throws {ApiError} `not_found` when there is no such invoice payment
   *
   * @see https://docs.stripe.com/api/invoice-payment/retrieve
   * @example
   * ```ts
   * const invoicePayment = await stripe.getInvoicePayment({ id: 'inpay_1Abc' })
   * ```
   */
  getInvoicePayment<const Expand = undefined>(params: GetInvoicePaymentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetInvoicePaymentResult, Expand>>

  /**
   * Lists what invoices have been or are to be paid with.
   *
   * Since 2025-03-31.basil it is the link between an invoice and its payment intents: filter by `invoice`, or by `payment` to find the
   * invoice of a payment intent.
   *
   * @returns one page of invoice payments; `amount_paid` is null until `status` is `paid`
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown invoice
   *
   * @see https://docs.stripe.com/api/invoice-payment/list
   * @example
   * ```ts
   * const { invoice_payments: invoicePayments } = await stripe.listInvoicePayments({
   *   invoice: 'in_jkl012',
   *   status: 'paid',
   * })
   * ```
   */
  listInvoicePayments<const Expand = undefined>(params?: ListInvoicePaymentsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListInvoicePaymentsResult, Expand>>
  listInvoicePayments(params?: ListInvoicePaymentsParams, options?: StripeRequestOptions): Promise<ListInvoicePaymentsResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * Adds line items to a draft invoice, several in one call.
   *
   * A line is an `amount` in the minor currency unit, a price in `pricing` or `price_data`, or a pending item named in `invoice_item`.
   * `invoice_metadata` changes the invoice's metadata along with it.
   *
   * @returns the invoice with the new lines; its `lines` hold only the first few
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or Stripe refuses a line
   *
   * @see https://docs.stripe.com/api/invoice-line-item
   * @example
   * ```ts
   * const invoice = await stripe.addInvoiceLines({
   *   id: 'in_jkl012',
   *   lines: [{ description: 'Consulting in March', amount: 150000 }],
   * })
   * ```
   */
  addInvoiceLines<const Expand = undefined>(params: AddInvoiceLinesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<AddInvoiceLinesResult, Expand>>

  /**
   * Creates a draft invoice for a customer, or with `from_invoice` one that revises another.
   *
   * **`auto_advance` is sent as true unless you pass false**, so Stripe finalizes the invoice and collects it by itself; Stripe's own
   * default is false. Pending invoice items stay out unless `pending_invoice_items_behavior` is `include`, so the total may be 0.
   *
   * @returns the invoice with status `draft`, amounts in the minor currency unit
   * @throws {ValidationError} unless exactly one of `customer`, `customer_account` and `from_invoice` is given
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/invoices/create
   * @example
   * ```ts
   * const invoice = await stripe.createInvoice({ customer: 'cus_abc123', description: 'March 2026 consulting' })
   * ```
   */
  createInvoice<const Expand = undefined>(params: CreateInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateInvoiceResult, Expand>>

  /**
   * Deletes a draft invoice for good.
   *
   * A finalized invoice, and one of a subscription, has to be voided instead.
   *
   * @returns the invoice's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or belongs to a subscription
   *
   * @see https://docs.stripe.com/api/invoices/delete
   * @example
   * ```ts
   * await stripe.deleteInvoice({ id: 'in_jkl012' })
   * ```
   */
  deleteInvoice(params: DeleteInvoiceParams, options?: StripeRequestOptions): Promise<DeleteInvoiceResult>

  /**
   * Finalizes a draft invoice: it gets its number and becomes payable, and its amounts can no longer be changed.
   *
   * **Money moves** about an hour later if the invoice has `auto_advance` and is charged automatically; pass `auto_advance: false` to
   * prevent that. Credit in the customer's balance is applied first.
   *
   * @returns the invoice with status `open`, or `paid` when nothing is due
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or tax cannot be calculated for
   * it
   *
   * @see https://docs.stripe.com/api/invoices/finalize
   * @example
   * ```ts
   * const invoice = await stripe.finalizeInvoice({ id: 'in_jkl012', auto_advance: false })
   * ```
   */
  finalizeInvoice<const Expand = undefined>(params: FinalizeInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<FinalizeInvoiceResult, Expand>>

  /**
   * Retrieves an invoice.
   *
   * @returns the invoice, amounts in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://docs.stripe.com/api/invoices/retrieve
   * @example
   * ```ts
   * const { total, currency, status } = await stripe.getInvoice({ id: 'in_jkl012' })
   * ```
   */
  getInvoice<const Expand = undefined>(params: GetInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetInvoiceResult, Expand>>

  /**
   * Lists the line items of an invoice.
   *
   * The invoice itself holds only the first few in `lines`.
   *
   * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://docs.stripe.com/api/invoice-line-item
   * @example
   * ```ts
   * const { invoice_line_items: invoiceLineItems } = await stripe.listInvoiceLineItems({
   *   id: 'in_jkl012',
   *   limit: 100,
   * })
   * ```
   */
  listInvoiceLineItems<const Expand = undefined>(params: ListInvoiceLineItemsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListInvoiceLineItemsResult, Expand>>
  listInvoiceLineItems(params: ListInvoiceLineItemsParams, options?: StripeRequestOptions): Promise<ListInvoiceLineItemsResult>

  /**
   * Lists invoices, newest first.
   *
   * @returns one page in `invoices`, amounts in the minor currency unit; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/invoices/list
   * @example
   * ```ts
   * const { invoices } = await stripe.listInvoices({ customer: 'cus_abc123', status: 'open' })
   * ```
   */
  listInvoices<const Expand = undefined>(params?: ListInvoicesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListInvoicesResult, Expand>>
  listInvoices(params?: ListInvoicesParams, options?: StripeRequestOptions): Promise<ListInvoicesResult>

  /**
   * Writes off an open invoice as a bad debt: Stripe stops collecting it.
   *
   * It can still be paid or voided later.
   *
   * @returns the invoice with status `uncollectible`
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not open
   *
   * @see https://docs.stripe.com/api/invoices/mark_uncollectible
   * @example
   * ```ts
   * const invoice = await stripe.markInvoiceUncollectible({ id: 'in_jkl012' })
   * ```
   */
  markInvoiceUncollectible<const Expand = undefined>(params: MarkInvoiceUncollectibleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<MarkInvoiceUncollectibleResult, Expand>>

  /**
   * Pays an invoice with the customer's default payment method or the one given. **Money moves.** A draft is finalized first.
   *
   * @returns the invoice with status `paid`
   * @throws {ApiError} `card` when the payment is declined; `invalid_request` when the invoice cannot be paid or there is no payment method
   *
   * @see https://docs.stripe.com/api/invoices/pay
   * @example
   * ```ts
   * const invoice = await stripe.payInvoice({ id: 'in_jkl012' })
   * ```
   */
  payInvoice<const Expand = undefined>(params: PayInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<PayInvoiceResult, Expand>>

  /**
   * Calculates an upcoming invoice without creating it: the next one of a customer, subscription or schedule, or that of a planned change in
   * `subscription_details` or `schedule_details`.
   *
   * Nothing is saved or charged. To be charged the prorations shown, pass the same `proration_date` when you make the change. Amounts
   * converted between currencies can differ later.
   *
   * @returns the invoice as it would be; it is not in lists and cannot be paid or edited
   * @throws {ApiError} `invalid_request` when there is nothing left to invoice, or the parameters contradict each other
   *
   * @see https://docs.stripe.com/api/invoices/create_preview
   * @example
   * ```ts
   * const invoice = await stripe.previewInvoice({
   *   customer: 'cus_abc123',
   *   subscription: 'sub_mno345',
   *   subscription_details: { items: [{ id: 'si_1Abc', price: 'price_pro' }], proration_date: 1767225600 },
   * })
   * ```
   */
  previewInvoice<const Expand = undefined>(params?: PreviewInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<PreviewInvoiceResult, Expand>>

  /**
   * Searches invoices in Stripe's query language, such as `status:'open' AND total>10000`.
   *
   * New and changed invoices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
   * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
   *
   * @returns one page of invoices; `next_page` is the `page` of the next one
   * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
   *
   * @see https://docs.stripe.com/api/invoices/search
   * @example
   * ```ts
   * const { invoices } = await stripe.searchInvoices({ query: "status:'open' AND total>10000" })
   * ```
   */
  searchInvoices<const Expand = undefined>(params: SearchInvoicesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SearchInvoicesResult, Expand>>
  searchInvoices(params: SearchInvoicesParams, options?: StripeRequestOptions): Promise<SearchInvoicesResult>

  /**
   * Sends an invoice to the customer by e-mail, outside the usual schedule; a draft is finalized first.
   *
   * In test mode no e-mail is sent, although the event `invoice.sent` is. The e-mail does not mention a payment that was made already.
   *
   * @returns the invoice; its `hosted_invoice_url` is where the customer pays
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when its status does not allow it, or the customer has
   * no e-mail address
   *
   * @see https://docs.stripe.com/api/invoices/send
   * @example
   * ```ts
   * const invoice = await stripe.sendInvoice({ id: 'in_jkl012' })
   * ```
   */
  sendInvoice<const Expand = undefined>(params: SendInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SendInvoiceResult, Expand>>

  /**
   * Changes an invoice; parameters that are left out keep their values.
   *
   * A draft can be changed freely, a finalized invoice hardly: not in its amounts, due date or collection method, and usually not in its
   * description. `auto_advance: false` stops Stripe from finalizing and collecting it by itself, and true lets it: **money moves** then.
   *
   * @returns the invoice as it is now
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is finalized and what is to change is fixed by
   * then
   *
   * @see https://docs.stripe.com/api/invoices/update
   * @example
   * ```ts
   * const invoice = await stripe.updateInvoice({
   *   id: 'in_jkl012',
   *   description: 'March 2026 consulting',
   *   metadata: { project: 'website-redesign' },
   * })
   * ```
   */
  updateInvoice<const Expand = undefined>(params: UpdateInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateInvoiceResult, Expand>>

  /**
   * Voids a finalized invoice: it stays on record and can no longer be paid.
   *
   * The documentation says that drafts can be voided too; Stripe refuses that (400), since a draft is deleted instead.
   *
   * @returns the invoice with status `void`
   * @throws {ApiError} `invalid_request` for a draft or a paid invoice
   *
   * @see https://docs.stripe.com/api/invoices/void
   * @example
   * ```ts
   * await stripe.voidInvoice({ id: 'in_jkl012' })
   * ```
   */
  voidInvoice<const Expand = undefined>(params: VoidInvoiceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<VoidInvoiceResult, Expand>>
}

/** The methods of a client for payment intents. */
export interface PaymentIntentsMethods {
  /**
   * Cancels a payment intent and releases the authorised amount.
   *
   * `cancellation_reason` is `abandoned`, `duplicate`, `fraudulent` or `requested_by_customer`; the documented `automatic` is refused by Stripe.
   *
   * @returns the payment intent with status `canceled`
   * @throws {ApiError} `invalid_request` when it has succeeded or is cancelled already
   *
   * @see https://docs.stripe.com/api/payment_intents/cancel
   * @example
   * ```ts
   * await stripe.cancelPaymentIntent({ id: 'pi_ghi789', cancellation_reason: 'requested_by_customer' })
   * ```
   */
  cancelPaymentIntent<const Expand = undefined>(params: CancelPaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CancelPaymentIntentResult, Expand>>

  /**
   * Captures a payment intent that was confirmed with manual capture, in full or in part; **the rest is released**.
   *
   * `amount_to_capture` is in the minor currency unit. Authorisations lapse after 7 days by default.
   *
   * @returns the payment intent, with the captured amount in `amount_received`
   * @throws {ApiError} `invalid_request` when it is not in status `requires_capture` or the amount exceeds what was authorised
   *
   * @see https://docs.stripe.com/api/payment_intents/capture
   * @example
   * ```ts
   * const intent = await stripe.capturePaymentIntent({ id: 'pi_ghi789', amount_to_capture: 7500 })
   * ```
   */
  capturePaymentIntent<const Expand = undefined>(params: CapturePaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CapturePaymentIntentResult, Expand>>

  /**
   * Confirms a payment intent: charges the payment method, or with manual capture authorises the amount.
   *
   * Without `return_url` Stripe refuses (400) to confirm an intent whose automatic payment methods may redirect, which is their default;
   * pass `return_url`, or create the intent with `automatic_payment_methods_allow_redirects: 'never'`.
   *
   * @returns the payment intent: `succeeded`, `requires_capture`, or `requires_action` when the customer has to authenticate
   * @throws {ApiError} `card` when the card is declined, with `declineCode`; `invalid_request` in a status that cannot be confirmed
   *
   * @see https://docs.stripe.com/api/payment_intents/confirm
   * @example
   * ```ts
   * const intent = await stripe.confirmPaymentIntent({
   *   id: 'pi_ghi789',
   *   payment_method: 'pm_card_visa',
   *   return_url: 'https://example.com/payment/complete',
   * })
   * ```
   */
  confirmPaymentIntent<const Expand = undefined>(params: ConfirmPaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ConfirmPaymentIntentResult, Expand>>

  /**
   * Creates a payment intent: the intention to collect an amount, charged when it is confirmed.
   *
   * `amount` is in the minor currency unit: 5000 is $50.00. Automatic payment methods are on unless turned off, and by default may
   * redirect: confirming then needs a `return_url`.
   *
   * @returns the payment intent; its `client_secret` is for the customer's browser only
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter; with `confirm`, `card` when the card is declined
   *
   * @see https://docs.stripe.com/api/payment_intents/create
   * @example
   * ```ts
   * const intent = await stripe.createPaymentIntent({ amount: 5000, currency: 'usd', customer: 'cus_abc123' })
   * ```
   */
  createPaymentIntent<const Expand = undefined>(params: CreatePaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePaymentIntentResult, Expand>>

  /**
   * Retrieves a payment intent.
   *
   * @returns the payment intent, amounts in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such payment intent
   *
   * @see https://docs.stripe.com/api/payment_intents/retrieve
   * @example
   * ```ts
   * const { status } = await stripe.getPaymentIntent({ id: 'pi_ghi789' })
   * ```
   */
  getPaymentIntent<const Expand = undefined>(params: GetPaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPaymentIntentResult, Expand>>

  /**
   * Lists payment intents, newest first, in every status.
   *
   * @returns one page of payment intents; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/payment_intents/list
   * @example
   * ```ts
   * const { payment_intents: paymentIntents } = await stripe.listPaymentIntents({
   *   customer: 'cus_abc123',
   *   limit: 25,
   * })
   * ```
   */
  listPaymentIntents<const Expand = undefined>(params?: ListPaymentIntentsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPaymentIntentsResult, Expand>>
  listPaymentIntents(params?: ListPaymentIntentsParams, options?: StripeRequestOptions): Promise<ListPaymentIntentsResult>

  /**
   * Changes the description and metadata of a payment intent.
   *
   * @returns the payment intent as it is now
   * @throws {ApiError} `not_found` when there is no such payment intent
   *
   * @see https://docs.stripe.com/api/payment_intents/update
   * @example
   * ```ts
   * await stripe.updatePaymentIntent({ id: 'pi_ghi789', metadata: { order_id: '1234' } })
   * ```
   */
  updatePaymentIntent<const Expand = undefined>(params: UpdatePaymentIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdatePaymentIntentResult, Expand>>
}

/** The methods of a client for payment links. */
export interface PaymentLinksMethods {
  /**
   * Creates a link to a payment page that any number of customers can use; each opens a Checkout session of their own.
   *
   * Give up to 20 `line_items`, recurring prices among them for a subscription. Links cannot be deleted, only switched off; `restrictions`
   * limits how often it can be paid.
   *
   * @returns the payment link; give its `url` to customers
   * @throws {ApiError} `invalid_request` when a price does not exist or is not active, or a parameter does not fit the prices
   *
   * @see https://docs.stripe.com/api/payment-link/create
   * @example
   * ```ts
   * const paymentLink = await stripe.createPaymentLink({ line_items: [{ price: 'price_def456', quantity: 1 }] })
   * ```
   */
  createPaymentLink<const Expand = undefined>(params: CreatePaymentLinkParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePaymentLinkResult, Expand>>
}

/** The methods of a client for payment methods. */
export interface PaymentMethodsMethods {
  /**
   * Attaches a payment method to a customer.
   *
   * It does not become the default: for that, set `invoice_settings.default_payment_method` with `updateCustomer`. Prefer a setup intent, or
   * a payment intent with `setup_future_usage`, which attach the method as well and prepare it for later payments; methods attached without
   * them are declined more often.
   *
   * @returns the payment method with its `customer`
   * @throws {ApiError} `not_found` when there is no such payment method; `card` when the card is declined when it is checked;
   * `invalid_request` when it was detached or used before, or there is no such customer
   *
   * @see https://docs.stripe.com/api/payment_methods/attach
   * @example
   * ```ts
   * const paymentMethod = await stripe.attachPaymentMethod({ id: 'pm_1Abc', customer: 'cus_abc123' })
   * ```
   */
  attachPaymentMethod<const Expand = undefined>(params: AttachPaymentMethodParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<AttachPaymentMethodResult, Expand>>

  /**
   * Creates a payment method that belongs to no customer yet.
   *
   * Details go under the key named after `type`. Card numbers may be sent only by accounts whose PCI compliance Stripe has accepted:
   * otherwise pass a token in `card`, or collect the details in the browser. To save a method for later, prefer a setup intent.
   *
   * @returns the payment method; attach it, or use it once in a payment intent
   * @throws {ApiError} `card` when the card number, expiry date or security code is wrong, or the card is declined; `invalid_request` when
   * the details do not fit `type`, or raw card numbers are not allowed for the account
   *
   * @see https://docs.stripe.com/api/payment_methods/create
   * @example
   * ```ts
   * const paymentMethod = await stripe.createPaymentMethod({
   *   type: 'card',
   *   card: { token: 'tok_visa' },
   *   billing_details: { name: 'Jane Doe' },
   * })
   * ```
   */
  createPaymentMethod<const Expand = undefined>(params?: CreatePaymentMethodParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePaymentMethodResult, Expand>>

  /**
   * Removes a payment method from its customer.
   *
   * This is final: it can neither be charged nor attached again.
   *
   * @returns the payment method with `customer` null
   * @throws {ApiError} `not_found` when there is no such payment method; `invalid_request` when it is not attached to a customer
   *
   * @see https://docs.stripe.com/api/payment_methods/detach
   * @example
   * ```ts
   * const paymentMethod = await stripe.detachPaymentMethod({ id: 'pm_1Abc' })
   * ```
   */
  detachPaymentMethod<const Expand = undefined>(params: DetachPaymentMethodParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<DetachPaymentMethodResult, Expand>>

  /**
   * Retrieves a payment method.
   *
   * Its details are under the key named after `type`, such as `card`; full card numbers are never returned.
   *
   * @returns the payment method; `customer` is null while it is not attached
   * @throws {ApiError} `not_found` when there is no such payment method
   *
   * @see https://docs.stripe.com/api/payment_methods/retrieve
   * @example
   * ```ts
   * const paymentMethod = await stripe.getPaymentMethod({ id: 'pm_1Abc' })
   * ```
   */
  getPaymentMethod<const Expand = undefined>(params: GetPaymentMethodParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPaymentMethodResult, Expand>>

  /**
   * Lists payment methods.
   *
   * Pass `customer` to read those of a customer: without it, methods attached to customers are not found. All types but `custom` are
   * returned unless `type` is given.
   *
   * @returns one page of payment methods; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when there is no such customer, or the type is unknown
   *
   * @see https://docs.stripe.com/api/payment_methods/list
   * @example
   * ```ts
   * const { payment_methods: paymentMethods } = await stripe.listPaymentMethods({
   *   customer: 'cus_abc123',
   *   type: 'card',
   * })
   * ```
   */
  listPaymentMethods<const Expand = undefined>(params?: ListPaymentMethodsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPaymentMethodsResult, Expand>>
  listPaymentMethods(params?: ListPaymentMethodsParams, options?: StripeRequestOptions): Promise<ListPaymentMethodsResult>

  /**
   * Changes the billing details of a payment method, or the expiry date of a card; its number is final.
   *
   * It has to be attached to a customer.
   *
   * @returns the payment method as it is now
   * @throws {ApiError} `not_found` when there is no such payment method; `invalid_request` when it is not attached to a customer, or Stripe
   * refuses a parameter; `card` when the bank refuses the new expiry date
   *
   * @see https://docs.stripe.com/api/payment_methods/update
   * @example
   * ```ts
   * const paymentMethod = await stripe.updatePaymentMethod({
   *   id: 'pm_1Abc',
   *   card: { exp_month: 8, exp_year: 2030 },
   * })
   * ```
   */
  updatePaymentMethod<const Expand = undefined>(params: UpdatePaymentMethodParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdatePaymentMethodResult, Expand>>
}

/** The methods of a client for payouts. */
export interface PayoutsMethods {
  /**
   * Pays out from the Stripe balance to your own bank account or card.
   *
   * **Money moves**, except in test mode. `amount` is in the minor currency unit and must be available in the balance, for the `source_type`
   * if several hold money. Without `destination` it goes to the default account for the currency; `method: instant` is faster, costs a fee
   * and works with some banks and cards only.
   *
   * @returns the payout; `pending` at first, and it can still fail after it was shown as `paid`
   * @throws {ApiError} `invalid_request` when the available balance does not cover it, or there is no account for the currency
   *
   * @see https://docs.stripe.com/api/payouts/create
   * @example
   * ```ts
   * const payout = await stripe.createPayout({ amount: 100000, currency: 'usd', description: 'Weekly payout' })
   * ```
   */
  createPayout<const Expand = undefined>(params: CreatePayoutParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePayoutResult, Expand>>

  /**
   * Retrieves a payout.
   *
   * What an automatic payout consists of is listed by `listBalanceTransactions` with `payout`.
   *
   * @returns the payout; `arrival_date` is Unix seconds, and `failure_code` tells why it failed
   * @throws {ApiError} `not_found` when there is no such payout
   *
   * @see https://docs.stripe.com/api/payouts/retrieve
   * @example
   * ```ts
   * const payout = await stripe.getPayout({ id: 'po_1Abc' })
   * ```
   */
  getPayout<const Expand = undefined>(params: GetPayoutParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPayoutResult, Expand>>

  /**
   * Lists payouts to your bank accounts and cards, newest first, automatic ones included.
   *
   * @returns one page of payouts; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown status
   *
   * @see https://docs.stripe.com/api/payouts/list
   * @example
   * ```ts
   * const { payouts } = await stripe.listPayouts({ status: 'paid', arrival_date: { gte: 1767225600 } })
   * ```
   */
  listPayouts<const Expand = undefined>(params?: ListPayoutsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPayoutsResult, Expand>>
  listPayouts(params?: ListPayoutsParams, options?: StripeRequestOptions): Promise<ListPayoutsResult>
}

/** The methods of a client for plans. */
export interface PlansMethods {
  /**
   * Retrieves a plan, the predecessor of a recurring price; use `getPrice` for anything new.
   *
   * @returns the plan; `amount` is in the minor currency unit, and null for a tiered plan
   * @throws {ApiError} `not_found` when there is no such plan
   *
   * @see https://docs.stripe.com/api/plans/retrieve
   * @example
   * ```ts
   * const plan = await stripe.getPlan({ id: 'price_def456' })
   * ```
   */
  getPlan<const Expand = undefined>(params: GetPlanParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPlanResult, Expand>>

  /**
   * Lists plans, the predecessors of prices, newest first.
   *
   * Recurring prices appear here as plans with the same id; use `listPrices` for anything new.
   *
   * @returns one page of plans; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when there is no such product
   *
   * @see https://docs.stripe.com/api/plans/list
   * @example
   * ```ts
   * const { plans } = await stripe.listPlans({ product: 'prod_xyz789', active: true })
   * ```
   */
  listPlans<const Expand = undefined>(params?: ListPlansParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPlansResult, Expand>>
  listPlans(params?: ListPlansParams, options?: StripeRequestOptions): Promise<ListPlansResult>
}

/** The methods of a client for prices. */
export interface PricesMethods {
  /**
   * Creates a price of a product: recurring with `recurring_interval`, one-time without. `product_data` creates the product with it.
   *
   * `unit_amount` is in the minor currency unit: 2999 is $29.99, and in a zero-decimal currency 1000 is ¥1000. In place of it a price has
   * `unit_amount_decimal`, `tiers`, with `billing_scheme: 'tiered'` and `tiers_mode`, or `custom_unit_amount`, which the customer chooses.
   *
   * @returns the price
   * @throws {ValidationError} for another `recurring_…` parameter without `recurring_interval`, for `tiers` without `billing_scheme` or
   * `tiers_mode`, and unless exactly one of `product` and `product_data` and exactly one amount is given
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/prices/create
   * @example
   * ```ts
   * const price = await stripe.createPrice({
   *   product: 'prod_xyz789',
   *   unit_amount: 2999,
   *   currency: 'usd',
   *   recurring_interval: 'month',
   * })
   * ```
   */
  createPrice<const Expand = undefined>(params: CreatePriceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePriceResult, Expand>>

  /**
   * Retrieves a price.
   *
   * The tiers of a tiered price are left out unless `expand` contains `tiers`.
   *
   * @returns the price; `unit_amount` is in the minor currency unit, and null for tiered and customer-chosen amounts
   * @throws {ApiError} `not_found` when there is no such price
   *
   * @see https://docs.stripe.com/api/prices/retrieve
   * @example
   * ```ts
   * const price = await stripe.getPrice({ id: 'price_def456' })
   * ```
   */
  getPrice<const Expand = undefined>(params: GetPriceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPriceResult, Expand>>

  /**
   * Lists prices, newest first. `unit_amount` is in the minor currency unit.
   *
   * @returns one page in `prices`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/prices/list
   * @example
   * ```ts
   * const { prices } = await stripe.listPrices({ product: 'prod_xyz789', active: true })
   * ```
   */
  listPrices<const Expand = undefined>(params?: ListPricesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPricesResult, Expand>>
  listPrices(params?: ListPricesParams, options?: StripeRequestOptions): Promise<ListPricesResult>

  /**
   * Searches prices in Stripe's query language, such as `product:'prod_xyz789' AND active:'true'`.
   *
   * New and changed prices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
   * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
   *
   * @returns one page of prices; `next_page` is the `page` of the next one
   * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
   *
   * @see https://docs.stripe.com/api/prices/search
   * @example
   * ```ts
   * const { prices } = await stripe.searchPrices({ query: "product:'prod_xyz789' AND active:'true'" })
   * ```
   */
  searchPrices<const Expand = undefined>(params: SearchPricesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SearchPricesResult, Expand>>
  searchPrices(params: SearchPricesParams, options?: StripeRequestOptions): Promise<SearchPricesResult>

  /**
   * Changes a price's nickname, lookup key, metadata, tax behaviour or currency options, or takes it off sale with `active: false`.
   *
   * Its amount, currency and interval are final: create another price instead, and take over the `lookup_key` with `transfer_lookup_key`.
   * Subscriptions keep a price that is no longer active.
   *
   * @returns the price as it is now
   * @throws {ApiError} `not_found` when there is no such price; `invalid_request` when the lookup key belongs to another price, or
   * `tax_behavior` was set before
   *
   * @see https://docs.stripe.com/api/prices/update
   * @example
   * ```ts
   * const price = await stripe.updatePrice({
   *   id: 'price_def456',
   *   lookup_key: 'pro_monthly',
   *   transfer_lookup_key: true,
   * })
   * ```
   */
  updatePrice<const Expand = undefined>(params: UpdatePriceParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdatePriceResult, Expand>>
}

/** The methods of a client for products. */
export interface ProductsMethods {
  /**
   * Creates a product. Its prices are separate objects, see `createPrice`.
   *
   * @returns the product
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/products/create
   * @example
   * ```ts
   * const product = await stripe.createProduct({ name: 'Pro Plan', description: 'Access to all pro features' })
   * ```
   */
  createProduct<const Expand = undefined>(params: CreateProductParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateProductResult, Expand>>

  /**
   * Deletes a product that has no prices.
   *
   * Prices cannot be deleted, so take a product that ever had one off sale instead, with `active: false`.
   *
   * @returns the product's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such product; `invalid_request` when it has prices
   *
   * @see https://docs.stripe.com/api/products/delete
   * @example
   * ```ts
   * await stripe.deleteProduct({ id: 'prod_xyz789' })
   * ```
   */
  deleteProduct(params: DeleteProductParams, options?: StripeRequestOptions): Promise<DeleteProductResult>

  /**
   * Retrieves a product.
   *
   * @returns the product
   * @throws {ApiError} `not_found` when there is no such product
   *
   * @see https://docs.stripe.com/api/products/retrieve
   * @example
   * ```ts
   * const product = await stripe.getProduct({ id: 'prod_xyz789' })
   * ```
   */
  getProduct<const Expand = undefined>(params: GetProductParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetProductResult, Expand>>

  /**
   * Lists products, newest first.
   *
   * @returns one page in `products`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/products/list
   * @example
   * ```ts
   * const { products } = await stripe.listProducts({ active: true, limit: 100 })
   * ```
   */
  listProducts<const Expand = undefined>(params?: ListProductsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListProductsResult, Expand>>
  listProducts(params?: ListProductsParams, options?: StripeRequestOptions): Promise<ListProductsResult>

  /**
   * Searches products in Stripe's query language, such as `active:'true' AND metadata['tier']:'premium'`.
   *
   * New and changed products are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
   * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
   *
   * @returns one page of products; `next_page` is the `page` of the next one
   * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
   *
   * @see https://docs.stripe.com/api/products/search
   * @example
   * ```ts
   * const { products } = await stripe.searchProducts({ query: "active:'true' AND metadata['tier']:'premium'" })
   * ```
   */
  searchProducts<const Expand = undefined>(params: SearchProductsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SearchProductsResult, Expand>>
  searchProducts(params: SearchProductsParams, options?: StripeRequestOptions): Promise<SearchProductsResult>

  /**
   * Changes a product; parameters that are left out keep their values.
   *
   * `active: false` takes the product off sale, while its subscriptions go on and its prices keep their own `active`. `default_price` has to
   * be a price of this product.
   *
   * @returns the product as it is now
   * @throws {ApiError} `not_found` when there is no such product; `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/products/update
   * @example
   * ```ts
   * const product = await stripe.updateProduct({
   *   id: 'prod_xyz789',
   *   name: 'Pro plan',
   *   metadata: { tier: 'premium' },
   * })
   * ```
   */
  updateProduct<const Expand = undefined>(params: UpdateProductParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateProductResult, Expand>>
}

/** The methods of a client for promotion codes. */
export interface PromotionCodesMethods {
  /**
   * Creates a code that customers enter to redeem a coupon.
   *
   * `code` may hold letters, digits and dashes, and has to be unique, in any case, among the active codes; without it one is generated. It
   * can be limited to a customer, a number of redemptions, a time and a minimum amount, but not beyond the coupon's own limits.
   *
   * @returns the promotion code; customers enter its `code`
   * @throws {ApiError} `invalid_request` when an active promotion code has this `code` already, or the coupon does not exist or is used up
   *
   * @see https://docs.stripe.com/api/promotion_codes/create
   * @example
   * ```ts
   * const promotionCode = await stripe.createPromotionCode({
   *   promotion: { type: 'coupon', coupon: 'launch20' },
   *   code: 'LAUNCH20',
   *   max_redemptions: 100,
   * })
   * ```
   */
  createPromotionCode<const Expand = undefined>(params: CreatePromotionCodeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreatePromotionCodeResult, Expand>>

  /**
   * Retrieves a promotion code by its id (`promo_…`).
   *
   * To find one by the code that customers enter, use `listPromotionCodes`.
   *
   * @returns the promotion code; `active` tells whether it can be redeemed
   * @throws {ApiError} `not_found` when there is no such promotion code
   *
   * @see https://docs.stripe.com/api/promotion_codes/retrieve
   * @example
   * ```ts
   * const promotionCode = await stripe.getPromotionCode({ id: 'promo_1Abc' })
   * ```
   */
  getPromotionCode<const Expand = undefined>(params: GetPromotionCodeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetPromotionCodeResult, Expand>>

  /**
   * Lists promotion codes, newest first.
   *
   * Pass `code` to find one by what customers enter; case does not matter.
   *
   * @returns one page of promotion codes; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown coupon
   *
   * @see https://docs.stripe.com/api/promotion_codes/list
   * @example
   * ```ts
   * const { promotion_codes: promotionCodes } = await stripe.listPromotionCodes({
   *   code: 'LAUNCH20',
   *   active: true,
   * })
   * ```
   */
  listPromotionCodes<const Expand = undefined>(params?: ListPromotionCodesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListPromotionCodesResult, Expand>>
  listPromotionCodes(params?: ListPromotionCodesParams, options?: StripeRequestOptions): Promise<ListPromotionCodesResult>

  /**
   * Switches a promotion code on or off, or changes its metadata or the minimum amounts in other currencies; all else is final.
   *
   * It can be switched on only while its coupon is valid and it can otherwise be redeemed. Promotion codes cannot be deleted.
   *
   * @returns the promotion code as it is now
   * @throws {ApiError} `not_found` when there is no such promotion code; `invalid_request` when it cannot be switched on again
   *
   * @see https://docs.stripe.com/api/promotion_codes/update
   * @example
   * ```ts
   * const promotionCode = await stripe.updatePromotionCode({ id: 'promo_1Abc', active: false })
   * ```
   */
  updatePromotionCode<const Expand = undefined>(params: UpdatePromotionCodeParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdatePromotionCodeResult, Expand>>
}

/** The methods of a client for quotes. */
export interface QuotesMethods {
  /**
   * Accepts an open quote on the customer's behalf: Stripe creates the invoice, the subscription or, for a later start, the subscription
   * schedule that it describes.
   *
   * **Money moves** when their invoice is collected. It cannot be undone.
   *
   * @returns the quote with status `accepted` and the ids of `invoice`, `subscription` or `subscription_schedule`
   * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it is not open
   *
   * @see https://docs.stripe.com/api/quotes/accept
   * @example
   * ```ts
   * const quote = await stripe.acceptQuote({ id: 'qt_1Abc' })
   * ```
   */
  acceptQuote<const Expand = undefined>(params: AcceptQuoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<AcceptQuoteResult, Expand>>

  /**
   * Creates a draft quote: prices for a customer to agree to.
   *
   * Finalize it to show it to the customer; a customer has to be named by then. What is left out, such as the expiry, comes from the quote
   * template in the Dashboard. `from_quote` copies another quote and allows no other parameter but `expires_at`.
   *
   * @returns the quote with status `draft`; amounts are in the minor currency unit
   * @throws {ApiError} `invalid_request` when a price or the customer does not exist, or Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/quotes/create
   * @example
   * ```ts
   * const quote = await stripe.createQuote({
   *   customer: 'cus_abc123',
   *   line_items: [{ price: 'price_def456', quantity: 10 }],
   * })
   * ```
   */
  createQuote<const Expand = undefined>(params?: CreateQuoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateQuoteResult, Expand>>

  /**
   * Finalizes a draft quote: it gets its number and PDF, can no longer be changed, and can be accepted until it expires.
   *
   * @returns the quote with status `open`
   * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it is not a draft, or has no customer or line items
   *
   * @see https://docs.stripe.com/api/quotes/finalize
   * @example
   * ```ts
   * const quote = await stripe.finalizeQuote({ id: 'qt_1Abc' })
   * ```
   */
  finalizeQuote<const Expand = undefined>(params: FinalizeQuoteParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<FinalizeQuoteResult, Expand>>

  /**
   * Lists quotes, newest first, in every status.
   *
   * Quotes on a test clock appear only when `test_clock` or `customer` is given.
   *
   * @returns one page of quotes; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/quotes/list
   * @example
   * ```ts
   * const { quotes } = await stripe.listQuotes({ customer: 'cus_abc123', status: 'open' })
   * ```
   */
  listQuotes<const Expand = undefined>(params?: ListQuotesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListQuotesResult, Expand>>
  listQuotes(params?: ListQuotesParams, options?: StripeRequestOptions): Promise<ListQuotesResult>
}

/** The methods of a client for Radar. */
export interface RadarMethods {
  /**
   * Retrieves an early fraud warning: a card issuer suspects that a payment was fraudulent.
   *
   * A full refund while it is `actionable` can prevent a dispute.
   *
   * @returns the warning; `fraud_type` is what the issuer suspects
   * @throws {ApiError} `not_found` when there is no such warning
   *
   * @see https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve
   * @example
   * ```ts
   * const earlyFraudWarning = await stripe.getEarlyFraudWarning({ id: 'issfr_1Abc' })
   * ```
   */
  getEarlyFraudWarning<const Expand = undefined>(params: GetEarlyFraudWarningParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetEarlyFraudWarningResult, Expand>>

  /**
   * Lists the card networks' early fraud warnings, newest first.
   *
   * A warning often comes before a dispute, which a full refund in time can prevent.
   *
   * @returns one page of warnings; those with `actionable` true are neither disputed nor fully refunded
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
   *
   * @see https://docs.stripe.com/api/radar/early_fraud_warnings/list
   * @example
   * ```ts
   * const { early_fraud_warnings: earlyFraudWarnings } = await stripe.listEarlyFraudWarnings({
   *   created: { gte: 1767225600 },
   *   limit: 25,
   * })
   * ```
   */
  listEarlyFraudWarnings<const Expand = undefined>(params?: ListEarlyFraudWarningsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListEarlyFraudWarningsResult, Expand>>
  listEarlyFraudWarnings(params?: ListEarlyFraudWarningsParams, options?: StripeRequestOptions): Promise<ListEarlyFraudWarningsResult>
}

/** The methods of a client for refunds. */
export interface RefundsMethods {
  /**
   * Cancels a refund that waits for the customer, such as for bank details.
   *
   * Refunds to cards cannot be cancelled.
   *
   * @returns the refund with status `canceled`
   * @throws {ApiError} `not_found` when there is no such refund; `invalid_request` when its status is not `requires_action`
   *
   * @see https://docs.stripe.com/api/refunds/cancel
   * @example
   * ```ts
   * await stripe.cancelRefund({ id: 're_1Abc' })
   * ```
   */
  cancelRefund<const Expand = undefined>(params: CancelRefundParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CancelRefundResult, Expand>>

  /**
   * Refunds a payment, in full or in part.
   *
   * **Money moves.** Give `payment_intent` or `charge`, or `origin` for money from the balance of a `customer`; without `amount`, which is
   * in the minor currency unit, all that is left of the payment is refunded. Several partial refunds are possible, up to the amount of the
   * payment. The reason `fraudulent` also puts the card and the e-mail address on your block lists.
   *
   * @returns the refund; `amount` is in the minor currency unit, and a `pending` refund can still fail later
   * @throws {ApiError} `invalid_request` when the payment is refunded already, less than `amount` is left of it, or it does not exist
   *
   * @see https://docs.stripe.com/api/refunds/create
   * @example
   * ```ts
   * const refund = await stripe.createRefund({
   *   payment_intent: 'pi_ghi789',
   *   amount: 1500,
   *   reason: 'requested_by_customer',
   * })
   * ```
   */
  createRefund<const Expand = undefined>(params: CreateRefundParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateRefundResult, Expand>>

  /**
   * Retrieves a refund.
   *
   * @returns the refund; `failure_reason` tells why a `failed` one did not reach the customer
   * @throws {ApiError} `not_found` when there is no such refund
   *
   * @see https://docs.stripe.com/api/refunds/retrieve
   * @example
   * ```ts
   * const refund = await stripe.getRefund({ id: 're_1Abc' })
   * ```
   */
  getRefund<const Expand = undefined>(params: GetRefundParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetRefundResult, Expand>>

  /**
   * Lists refunds, newest first, of all payments or of one.
   *
   * @returns one page of refunds; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
   *
   * @see https://docs.stripe.com/api/refunds/list
   * @example
   * ```ts
   * const { refunds } = await stripe.listRefunds({ payment_intent: 'pi_ghi789' })
   * ```
   */
  listRefunds<const Expand = undefined>(params?: ListRefundsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListRefundsResult, Expand>>
  listRefunds(params?: ListRefundsParams, options?: StripeRequestOptions): Promise<ListRefundsResult>

  /**
   * Changes the metadata of a refund; nothing else of it can be changed.
   *
   * @returns the refund as it is now
   * @throws {ApiError} `not_found` when there is no such refund
   *
   * @see https://docs.stripe.com/api/refunds/update
   * @example
   * ```ts
   * const refund = await stripe.updateRefund({ id: 're_1Abc', metadata: { order_id: '1234' } })
   * ```
   */
  updateRefund<const Expand = undefined>(params: UpdateRefundParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateRefundResult, Expand>>
}

/** The methods of a client for reporting. */
export interface ReportingMethods {
  /**
   * Starts a report such as `balance.summary.1`; it is made in the background.
   *
   * Most types need `interval_start` and `interval_end` in `parameters`, in Unix seconds and within the data that is available. Some types
   * work with a live key only.
   *
   * @returns the report run with status `pending`; get it again until it is `succeeded` and `result` names the file
   * @throws {ApiError} `invalid_request` when the report type is unknown, needs a live key, or a parameter is missing or out of range
   *
   * @see https://docs.stripe.com/api/reporting/report_run/create
   * @example
   * ```ts
   * const reportRun = await stripe.createReportRun({
   *   report_type: 'balance.summary.1',
   *   parameters: { interval_start: 1767225600, interval_end: 1769904000 },
   * })
   * ```
   */
  createReportRun(params: CreateReportRunParams, options?: StripeRequestOptions): Promise<CreateReportRunResult>

  /**
   * Retrieves a report run, for instance to see whether the report is ready.
   *
   * @returns the report run; `result.url` of a `succeeded` one is where the file can be downloaded with the API key
   * @throws {ApiError} `not_found` when there is no such report run
   *
   * @see https://docs.stripe.com/api/reporting/report_run/retrieve
   * @example
   * ```ts
   * const reportRun = await stripe.getReportRun({ id: 'frr_1Abc' })
   * ```
   */
  getReportRun(params: GetReportRunParams, options?: StripeRequestOptions): Promise<GetReportRunResult>
}

/** The methods of a client for setup intents. */
export interface SetupIntentsMethods {
  /**
   * Cancels a setup intent for good, in status `requires_payment_method`, `requires_confirmation` or `requires_action`.
   *
   * The setup intent of a Checkout session is ended by expiring the session.
   *
   * @returns the setup intent with status `canceled`
   * @throws {ApiError} `not_found` when there is no such setup intent; `invalid_request` when its status does not allow it, or it belongs to
   * a Checkout session
   *
   * @see https://docs.stripe.com/api/setup_intents/cancel
   * @example
   * ```ts
   * await stripe.cancelSetupIntent({ id: 'seti_1Abc', cancellation_reason: 'abandoned' })
   * ```
   */
  cancelSetupIntent<const Expand = undefined>(params: CancelSetupIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CancelSetupIntentResult, Expand>>

  /**
   * Confirms a setup intent, so that its payment method is saved for later; nothing is charged.
   *
   * Usually the customer's browser does it. Methods that redirect need `return_url`, and bank debits `mandate_data`. After a failed attempt
   * another payment method is needed.
   *
   * @returns the setup intent; `succeeded`, or `requires_action` when the customer has to authenticate as `next_action` says
   * @throws {ApiError} `not_found` when there is no such setup intent; `card` when the card is declined, with `declineCode`;
   * `invalid_request` when there is no payment method, or its status does not allow it
   *
   * @see https://docs.stripe.com/api/setup_intents/confirm
   * @example
   * ```ts
   * const setupIntent = await stripe.confirmSetupIntent({
   *   id: 'seti_1Abc',
   *   payment_method: 'pm_card_visa',
   *   return_url: 'https://example.com/setup/complete',
   * })
   * ```
   */
  confirmSetupIntent<const Expand = undefined>(params: ConfirmSetupIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ConfirmSetupIntentResult, Expand>>

  /**
   * Creates a setup intent, which saves a payment method for later without charging it.
   *
   * It has to be confirmed, usually in the browser with its `client_secret`, or at once with `confirm: true`. With `customer` the method is
   * attached to that customer on success. `usage` is `off_session` by default, so that the method can be charged without the customer.
   *
   * @returns the setup intent; its `client_secret` is for the customer's browser only
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter or the customer does not exist; `card` when the card is declined,
   * with `confirm` only
   *
   * @see https://docs.stripe.com/api/setup_intents/create
   * @example
   * ```ts
   * const setupIntent = await stripe.createSetupIntent({
   *   customer: 'cus_abc123',
   *   automatic_payment_methods: { enabled: true },
   * })
   * ```
   */
  createSetupIntent<const Expand = undefined>(params?: CreateSetupIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateSetupIntentResult, Expand>>

  /**
   * Retrieves a setup intent.
   *
   * `client_secret` is needed only with a publishable key, which sees a part of the object.
   *
   * @returns the setup intent; `last_setup_error` explains a failed attempt
   * @throws {ApiError} `not_found` when there is no such setup intent
   *
   * @see https://docs.stripe.com/api/setup_intents/retrieve
   * @example
   * ```ts
   * const setupIntent = await stripe.getSetupIntent({ id: 'seti_1Abc' })
   * ```
   */
  getSetupIntent<const Expand = undefined>(params: GetSetupIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetSetupIntentResult, Expand>>

  /**
   * Lists setup intents, newest first, in every status.
   *
   * @returns one page of setup intents; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/setup_intents/list
   * @example
   * ```ts
   * const { setup_intents: setupIntents } = await stripe.listSetupIntents({ customer: 'cus_abc123', limit: 25 })
   * ```
   */
  listSetupIntents<const Expand = undefined>(params?: ListSetupIntentsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListSetupIntentsResult, Expand>>
  listSetupIntents(params?: ListSetupIntentsParams, options?: StripeRequestOptions): Promise<ListSetupIntentsResult>

  /**
   * Changes a setup intent before it succeeds, such as its customer, payment method or description; nothing is confirmed by it.
   *
   * @returns the setup intent as it is now
   * @throws {ApiError} `not_found` when there is no such setup intent; `invalid_request` when it has succeeded or is cancelled, or Stripe
   * refuses a parameter
   *
   * @see https://docs.stripe.com/api/setup_intents/update
   * @example
   * ```ts
   * const setupIntent = await stripe.updateSetupIntent({
   *   id: 'seti_1Abc',
   *   description: 'Card for renewals',
   *   metadata: { order_id: '1234' },
   * })
   * ```
   */
  updateSetupIntent<const Expand = undefined>(params: UpdateSetupIntentParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateSetupIntentResult, Expand>>
}

/** The methods of a client for subscription items. */
export interface SubscriptionItemsMethods {
  /**
   * Adds an item to a subscription beside the existing ones.
   *
   * Give `price` or `price_data`; currency and interval have to fit the subscription, and a price can be on it only once. By default the
   * prorated amount waits for the next invoice; **money moves** at once with `proration_behavior: always_invoice`. A subscription has 20
   * items at most.
   *
   * @returns the item
   * @throws {ApiError} `invalid_request` when the subscription is cancelled or has the price already, or the price does not fit it; `card`
   * when the payment is declined and `payment_behavior` is `error_if_incomplete`
   *
   * @see https://docs.stripe.com/api/subscription_items/create
   * @example
   * ```ts
   * const subscriptionItem = await stripe.createSubscriptionItem({
   *   subscription: 'sub_mno345',
   *   price: 'price_addon',
   *   quantity: 2,
   * })
   * ```
   */
  createSubscriptionItem<const Expand = undefined>(params: CreateSubscriptionItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateSubscriptionItemResult, Expand>>

  /**
   * Removes an item from a subscription; the subscription itself goes on, and its last item cannot be removed.
   *
   * By default the credit for unused time waits for the next invoice; with `proration_behavior: none` there is none. Usage of a metered
   * price that is not invoiced yet may stand in the way: `clear_usage` drops it.
   *
   * @returns the item's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such item; `invalid_request` when it is the last item, or has usage that is not invoiced
   * yet
   *
   * @see https://docs.stripe.com/api/subscription_items/delete
   * @example
   * ```ts
   * await stripe.deleteSubscriptionItem({ id: 'si_1Abc', proration_behavior: 'none' })
   * ```
   */
  deleteSubscriptionItem(params: DeleteSubscriptionItemParams, options?: StripeRequestOptions): Promise<DeleteSubscriptionItemResult>

  /**
   * Retrieves an item of a subscription with its price and quantity.
   *
   * @returns the item; `current_period_start` and `current_period_end` are Unix seconds
   * @throws {ApiError} `not_found` when there is no such item
   *
   * @see https://docs.stripe.com/api/subscription_items/retrieve
   * @example
   * ```ts
   * const subscriptionItem = await stripe.getSubscriptionItem({ id: 'si_1Abc' })
   * ```
   */
  getSubscriptionItem<const Expand = undefined>(params: GetSubscriptionItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetSubscriptionItemResult, Expand>>

  /**
   * Lists the items of a subscription; `subscription` is required.
   *
   * The subscription itself holds only the first few in `items`.
   *
   * @returns one page of items; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when there is no such subscription
   *
   * @see https://docs.stripe.com/api/subscription_items/list
   * @example
   * ```ts
   * const { subscription_items: subscriptionItems } = await stripe.listSubscriptionItems({
   *   subscription: 'sub_mno345',
   *   limit: 100,
   * })
   * ```
   */
  listSubscriptionItems<const Expand = undefined>(params: ListSubscriptionItemsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListSubscriptionItemsResult, Expand>>
  listSubscriptionItems(params: ListSubscriptionItemsParams, options?: StripeRequestOptions): Promise<ListSubscriptionItemsResult>

  /**
   * Changes the price or quantity of one item of a subscription.
   *
   * A changed price resets the quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money
   * moves** at once with `proration_behavior: always_invoice` and when the billing interval changes.
   *
   * @returns the item as it is now
   * @throws {ApiError} `not_found` when there is no such item; `invalid_request` when the subscription is cancelled, or Stripe refuses a
   * parameter; `card` when the payment is declined and `payment_behavior` is `error_if_incomplete`
   *
   * @see https://docs.stripe.com/api/subscription_items/update
   * @example
   * ```ts
   * const subscriptionItem = await stripe.updateSubscriptionItem({
   *   id: 'si_1Abc',
   *   quantity: 12,
   *   proration_behavior: 'create_prorations',
   * })
   * ```
   */
  updateSubscriptionItem<const Expand = undefined>(params: UpdateSubscriptionItemParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateSubscriptionItemResult, Expand>>
}

/** The methods of a client for subscription schedules. */
export interface SubscriptionSchedulesMethods {
  /**
   * Cancels a schedule **and its subscription at once**; to keep the subscription, release the schedule instead.
   *
   * Only a `not_started` or `active` schedule can be cancelled. `invoice_now` and `prorate` are true by default: unused time is credited and
   * a final invoice is made, so **money moves** when something is due.
   *
   * @returns the schedule with status `canceled`
   * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when it is completed, cancelled or released already
   *
   * @see https://docs.stripe.com/api/subscription_schedules/cancel
   * @example
   * ```ts
   * await stripe.cancelSubscriptionSchedule({ id: 'sub_sched_1Abc', invoice_now: false, prorate: false })
   * ```
   */
  cancelSubscriptionSchedule<const Expand = undefined>(params: CancelSubscriptionScheduleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CancelSubscriptionScheduleResult, Expand>>

  /**
   * Plans the phases of a subscription ahead, such as a price that changes after a year.
   *
   * Either give a customer and `phases`, or `from_subscription` to take over an existing subscription, which allows no other parameter: set
   * the phases with an update afterwards. **Money moves** when a phase starts, at once with `start_date: now`. After the last phase the
   * subscription goes on (`end_behavior: release`, the default) or is cancelled.
   *
   * @returns the schedule; `subscription` is null until the first phase starts
   * @throws {ApiError} `invalid_request` when the phases are not valid, or the subscription has a schedule already
   *
   * @see https://docs.stripe.com/api/subscription_schedules/create
   * @example
   * ```ts
   * const subscriptionSchedule = await stripe.createSubscriptionSchedule({
   *   customer: 'cus_abc123',
   *   start_date: 'now',
   *   phases: [{ items: [{ price: 'price_def456', quantity: 1 }], duration: { interval: 'month', interval_count: 12 } }],
   * })
   * ```
   */
  createSubscriptionSchedule<const Expand = undefined>(params?: CreateSubscriptionScheduleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateSubscriptionScheduleResult, Expand>>

  /**
   * Retrieves a subscription schedule with its phases.
   *
   * @returns the schedule; `current_phase` is null unless it is active
   * @throws {ApiError} `not_found` when there is no such schedule
   *
   * @see https://docs.stripe.com/api/subscription_schedules/retrieve
   * @example
   * ```ts
   * const subscriptionSchedule = await stripe.getSubscriptionSchedule({ id: 'sub_sched_1Abc' })
   * ```
   */
  getSubscriptionSchedule<const Expand = undefined>(params: GetSubscriptionScheduleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetSubscriptionScheduleResult, Expand>>

  /**
   * Lists subscription schedules, newest first, ended ones included.
   *
   * Schedules of customers on a test clock appear only when `customer` is given.
   *
   * @returns one page of schedules; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/subscription_schedules/list
   * @example
   * ```ts
   * const { subscription_schedules: subscriptionSchedules } = await stripe.listSubscriptionSchedules({
   *   customer: 'cus_abc123',
   *   scheduled: true,
   * })
   * ```
   */
  listSubscriptionSchedules<const Expand = undefined>(params?: ListSubscriptionSchedulesParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListSubscriptionSchedulesResult, Expand>>
  listSubscriptionSchedules(params?: ListSubscriptionSchedulesParams, options?: StripeRequestOptions): Promise<ListSubscriptionSchedulesResult>

  /**
   * Ends a schedule at once and leaves its subscription running as it is.
   *
   * Only a `not_started` or `active` schedule can be released. A cancellation that the schedule has set on the subscription is dropped
   * unless `preserve_cancel_date` is true.
   *
   * @returns the schedule with status `released`; the subscription is in `released_subscription`
   * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when it is completed, cancelled or released already
   *
   * @see https://docs.stripe.com/api/subscription_schedules/release
   * @example
   * ```ts
   * const subscriptionSchedule = await stripe.releaseSubscriptionSchedule({
   *   id: 'sub_sched_1Abc',
   *   preserve_cancel_date: true,
   * })
   * ```
   */
  releaseSubscriptionSchedule<const Expand = undefined>(params: ReleaseSubscriptionScheduleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ReleaseSubscriptionScheduleResult, Expand>>

  /**
   * Changes a subscription schedule.
   *
   * `phases` replaces the list, so repeat the current phase and every later one that is to stay; past phases can be left out. A change to
   * the current phase is prorated by default, and **money moves** at once with `proration_behavior: always_invoice`.
   *
   * @returns the schedule as it is now
   * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when the phases are not valid, or the schedule has
   * ended
   *
   * @see https://docs.stripe.com/api/subscription_schedules/update
   * @example
   * ```ts
   * const subscriptionSchedule = await stripe.updateSubscriptionSchedule({
   *   id: 'sub_sched_1Abc',
   *   end_behavior: 'cancel',
   * })
   * ```
   */
  updateSubscriptionSchedule<const Expand = undefined>(params: UpdateSubscriptionScheduleParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateSubscriptionScheduleResult, Expand>>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Cancels a subscription at once. To let it end with its period, call `updateSubscription` with `cancel_at_period_end: true`.
   *
   * **`prorate` and `invoice_now` are sent as true unless you pass false**: unused time is credited and a final invoice is created.
   * Stripe's own default for both is false.
   *
   * @returns the subscription with status `canceled`; `canceled_at` and `ended_at` are Unix seconds
   * @throws {ApiError} `not_found` when there is no such subscription or it is cancelled already
   *
   * @see https://docs.stripe.com/api/subscriptions/cancel
   * @example
   * ```ts
   * await stripe.cancelSubscription({ id: 'sub_mno345', prorate: false, invoice_now: false })
   * ```
   */
  cancelSubscription<const Expand = undefined>(params: CancelSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CancelSubscriptionResult, Expand>>

  /**
   * Subscribes a customer to a price, or to several through `items`. **Money moves** unless there is a trial.
   *
   * A failed first payment is not an error by default: `status` is `incomplete` then.
   *
   * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
   * @throws {ValidationError} unless exactly one of `customer` and `customer_account` and exactly one of `price` and `items` is given, and for
   * `items` together with `quantity`
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter or the customer has no payment method
   *
   * @see https://docs.stripe.com/api/subscriptions/create
   * @example
   * ```ts
   * const subscription = await stripe.createSubscription({ customer: 'cus_abc123', price: 'price_def456', quantity: 5 })
   * ```
   */
  createSubscription<const Expand = undefined>(params: CreateSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateSubscriptionResult, Expand>>

  /**
   * Removes the discount of a subscription, so that later invoices are not reduced; invoices that exist keep it.
   *
   * A discount of the customer stays. To remove one of several discounts, set `discounts` with `updateSubscription` instead.
   *
   * @returns the former discount with `deleted` true
   * @throws {ApiError} `not_found` when there is no such subscription, or it has no discount
   *
   * @see https://docs.stripe.com/api/discounts/subscription_delete
   * @example
   * ```ts
   * await stripe.deleteSubscriptionDiscount({ id: 'sub_mno345' })
   * ```
   */
  deleteSubscriptionDiscount(params: DeleteSubscriptionDiscountParams, options?: StripeRequestOptions): Promise<DeleteSubscriptionDiscountResult>

  /**
   * Retrieves a subscription.
   *
   * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://docs.stripe.com/api/subscriptions/retrieve
   * @example
   * ```ts
   * const { status, current_period_end } = await stripe.getSubscription({ id: 'sub_mno345' })
   * ```
   */
  getSubscription<const Expand = undefined>(params: GetSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetSubscriptionResult, Expand>>

  /**
   * Lists subscriptions, newest first.
   *
   * Cancelled ones are left out unless `status` is `canceled`, `ended` or `all`. Subscriptions on a test clock appear only when `test_clock`
   * or `customer` is given.
   *
   * @returns one page of subscriptions; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
   *
   * @see https://docs.stripe.com/api/subscriptions/list
   * @example
   * ```ts
   * const { subscriptions } = await stripe.listSubscriptions({
   *   customer: 'cus_abc123',
   *   status: 'all',
   *   limit: 25,
   * })
   * ```
   */
  listSubscriptions<const Expand = undefined>(params?: ListSubscriptionsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListSubscriptionsResult, Expand>>
  listSubscriptions(params?: ListSubscriptionsParams, options?: StripeRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * Moves a subscription from the classic to the flexible billing mode, which calculates prorations and invoices more exactly.
   *
   * It cannot be moved back.
   *
   * @returns the subscription with the new `billing_mode`
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is flexible already, or uses something that
   * flexible billing does not support
   *
   * @see https://docs.stripe.com/api/subscriptions/migrate
   * @example
   * ```ts
   * const subscription = await stripe.migrateSubscription({
   *   id: 'sub_mno345',
   *   billing_mode: { type: 'flexible' },
   * })
   * ```
   */
  migrateSubscription<const Expand = undefined>(params: MigrateSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<MigrateSubscriptionResult, Expand>>

  /**
   * Resumes a subscription with status `paused` that is charged automatically; payments stopped with `pause_collection` are resumed by an
   * update instead.
   *
   * By default a new billing period starts now. **Money moves** if an invoice results: it is finalized at once, and the subscription stays
   * paused until it is paid or marked uncollectible. Without an attempt to pay it within 23 hours, Stripe voids it.
   *
   * @returns the subscription; `active` at once when nothing is to be paid
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is not paused, or is billed by sent
   * invoices
   *
   * @see https://docs.stripe.com/api/subscriptions/resume
   * @example
   * ```ts
   * const subscription = await stripe.resumeSubscription({
   *   id: 'sub_mno345',
   *   billing_cycle_anchor: { type: 'unchanged' },
   *   proration_behavior: 'none',
   * })
   * ```
   */
  resumeSubscription<const Expand = undefined>(params: ResumeSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ResumeSubscriptionResult, Expand>>

  /**
   * Searches subscriptions in Stripe's query language, such as `status:'active' AND metadata['tier']:'premium'`.
   *
   * New and changed subscriptions are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
   * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
   *
   * @returns one page of subscriptions; `next_page` is the `page` of the next one
   * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
   *
   * @see https://docs.stripe.com/api/subscriptions/search
   * @example
   * ```ts
   * const { subscriptions } = await stripe.searchSubscriptions({
   *   query: "status:'active' AND metadata['tier']:'premium'",
   * })
   * ```
   */
  searchSubscriptions<const Expand = undefined>(params: SearchSubscriptionsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<SearchSubscriptionsResult, Expand>>
  searchSubscriptions(params: SearchSubscriptionsParams, options?: StripeRequestOptions): Promise<SearchSubscriptionsResult>

  /**
   * Changes a subscription, such as its price, quantity or end.
   *
   * To change an item, pass its `id` (`si_…`) in `items`: an item without `id` is added beside the others, and a changed price resets the
   * quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money moves** at once with
   * `proration_behavior: always_invoice`, when the billing interval changes, and when a trial starts or ends. Stripe allows about 200
   * changes of quantity an hour.
   *
   * @returns the subscription as it is now; `past_due` when a payment that the change needs has failed, which is no error by default
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the subscription is cancelled, or Stripe
   * refuses a parameter; `card` when the payment is declined and `payment_behavior` is `error_if_incomplete`
   *
   * @see https://docs.stripe.com/api/subscriptions/update
   * @example
   * ```ts
   * const subscription = await stripe.updateSubscription({
   *   id: 'sub_mno345',
   *   items: [{ id: 'si_1Abc', price: 'price_pro', quantity: 5 }],
   *   proration_behavior: 'always_invoice',
   * })
   * ```
   */
  updateSubscription<const Expand = undefined>(params: UpdateSubscriptionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<UpdateSubscriptionResult, Expand>>
}

/** The methods of a client for tax calculations. */
export interface TaxCalculationsMethods {
  /**
   * Calculates the tax on a purchase with Stripe Tax.
   *
   * Nothing is charged or reported; turn it into a tax transaction once the customer has paid, within 90 days. Give a `customer` with an
   * address, or `customer_details` with `address` and `address_source`. Each line's `amount` is its total in the minor currency unit,
   * without tax unless its `tax_behavior` is `inclusive`; up to 100 lines are possible.
   *
   * @returns the calculation; `amount_total` includes tax. Line items are left out unless expanded
   * @throws {ApiError} `invalid_request` when the customer's location is not precise enough, or Stripe Tax is not set up for the account
   *
   * @see https://docs.stripe.com/api/tax/calculations/create
   * @example
   * ```ts
   * const taxCalculation = await stripe.createTaxCalculation({
   *   currency: 'eur',
   *   line_items: [{ amount: 1999, reference: 'L1' }],
   *   customer_details: {
   *     address: { line1: 'Königstraße 1', city: 'Stuttgart', postal_code: '70173', country: 'DE' },
   *     address_source: 'billing',
   *   },
   * })
   * ```
   */
  createTaxCalculation<const Expand = undefined>(params: CreateTaxCalculationParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateTaxCalculationResult, Expand>>

  /**
   * Retrieves a tax calculation until it expires at `expires_at`, 90 days after it was made.
   *
   * @returns the calculation; amounts are in the minor currency unit, and line items are left out unless expanded
   * @throws {ApiError} `not_found` when there is no such calculation, or it has expired
   *
   * @see https://docs.stripe.com/api/tax/calculations/retrieve
   * @example
   * ```ts
   * const taxCalculation = await stripe.getTaxCalculation({ id: 'taxcalc_1Abc' })
   * ```
   */
  getTaxCalculation<const Expand = undefined>(params: GetTaxCalculationParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetTaxCalculationResult, Expand>>
}

/** The methods of a client for tax IDs. */
export interface TaxIdsMethods {
  /**
   * Adds a tax ID to your own account or, with `owner` of type `customer`, to a customer.
   *
   * Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.
   *
   * @returns the tax ID; `verification.status` is `pending` at first where it is checked
   * @throws {ApiError} `invalid_request` when the value does not have the form of its `type`, or the owner does not exist
   *
   * @see https://docs.stripe.com/api/tax_ids/create
   * @example
   * ```ts
   * const taxId = await stripe.createTaxId({
   *   type: 'eu_vat',
   *   value: 'DE123456789',
   *   owner: { type: 'customer', customer: 'cus_abc123' },
   * })
   * ```
   */
  createTaxId<const Expand = undefined>(params: CreateTaxIdParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateTaxIdResult, Expand>>

  /**
   * Deletes a tax ID of your account or of a customer.
   *
   * Finalized invoices keep showing it.
   *
   * @returns the tax ID's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such tax ID
   *
   * @see https://docs.stripe.com/api/tax_ids/delete
   * @example
   * ```ts
   * await stripe.deleteTaxId({ id: 'txi_1Abc' })
   * ```
   */
  deleteTaxId(params: DeleteTaxIdParams, options?: StripeRequestOptions): Promise<DeleteTaxIdResult>

  /**
   * Retrieves a tax ID of your account or of a customer.
   *
   * @returns the tax ID; `verification.status` tells whether the authorities know it, where Stripe can check that
   * @throws {ApiError} `not_found` when there is no such tax ID
   *
   * @see https://docs.stripe.com/api/tax_ids/retrieve
   * @example
   * ```ts
   * const taxId = await stripe.getTaxId({ id: 'txi_1Abc' })
   * ```
   */
  getTaxId<const Expand = undefined>(params: GetTaxIdParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<GetTaxIdResult, Expand>>

  /**
   * Lists the tax IDs of your own account, or those of a customer with `owner` of type `customer`.
   *
   * @returns one page of tax IDs; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when the owner is unknown, or its id is missing
   *
   * @see https://docs.stripe.com/api/tax_ids/list
   * @example
   * ```ts
   * const { tax_ids: taxIds } = await stripe.listTaxIds({ owner: { type: 'customer', customer: 'cus_abc123' } })
   * ```
   */
  listTaxIds<const Expand = undefined>(params?: ListTaxIdsParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ListTaxIdsResult, Expand>>
  listTaxIds(params?: ListTaxIdsParams, options?: StripeRequestOptions): Promise<ListTaxIdsResult>
}

/** The methods of a client for tax rates. */
export interface TaxRatesMethods {
  /**
   * Creates a tax rate to put on invoices, subscriptions and Checkout sessions by hand; Stripe Tax does not need it.
   *
   * `percentage` 19 means 19 %, and `inclusive` tells whether prices contain the tax. Both are final, and a tax rate can be archived but not
   * deleted.
   *
   * @returns the tax rate
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter, such as a percentage that is out of range
   *
   * @see https://docs.stripe.com/api/tax_rates/create
   * @example
   * ```ts
   * const taxRate = await stripe.createTaxRate({
   *   display_name: 'VAT',
   *   percentage: 19,
   *   inclusive: false,
   *   country: 'DE',
   *   jurisdiction: 'DE',
   * })
   * ```
   */
  createTaxRate(params: CreateTaxRateParams, options?: StripeRequestOptions): Promise<CreateTaxRateResult>

  /**
   * Retrieves a tax rate.
   *
   * @returns the tax rate; `percentage` 19 means 19 %
   * @throws {ApiError} `not_found` when there is no such tax rate
   *
   * @see https://docs.stripe.com/api/tax_rates/retrieve
   * @example
   * ```ts
   * const taxRate = await stripe.getTaxRate({ id: 'txr_1Abc' })
   * ```
   */
  getTaxRate(params: GetTaxRateParams, options?: StripeRequestOptions): Promise<GetTaxRateResult>

  /**
   * Lists tax rates, newest first, archived ones included unless `active` is true.
   *
   * @returns one page of tax rates; `paginate` iterates over all of them
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/tax_rates/list
   * @example
   * ```ts
   * const { tax_rates: taxRates } = await stripe.listTaxRates({ active: true, inclusive: false })
   * ```
   */
  listTaxRates(params?: ListTaxRatesParams, options?: StripeRequestOptions): Promise<ListTaxRatesResult>
}

/** The methods of a client for tax transactions. */
export interface TaxTransactionsMethods {
  /**
   * Records a tax calculation as a sale, so that Stripe Tax reports the tax as owed.
   *
   * Do it once the customer has paid, within 90 days of the calculation. `reference` is your own id of the sale, unique among all
   * transactions and reversals. No money moves.
   *
   * @returns the tax transaction; its line items are left out unless expanded, and a partial reversal needs their ids
   * @throws {ApiError} `invalid_request` when the calculation has expired or does not exist, or the `reference` was used already
   *
   * @see https://docs.stripe.com/api/tax/transactions/create_from_calculation
   * @example
   * ```ts
   * const taxTransaction = await stripe.createTaxTransaction({
   *   calculation: 'taxcalc_1Abc',
   *   reference: 'order_1234',
   * })
   * ```
   */
  createTaxTransaction<const Expand = undefined>(params: CreateTaxTransactionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<CreateTaxTransactionResult, Expand>>

  /**
   * Takes a recorded sale out of the tax reports, in full or in part, usually after a refund; the refund itself is not made by it.
   *
   * `partial` needs `line_items`, `shipping_cost` or `flat_amount`, **all with negative amounts** in the minor currency unit. `reference`
   * has to be unique among all transactions and reversals.
   *
   * @returns the reversal, a tax transaction of its own with `type` `reversal`
   * @throws {ApiError} `invalid_request` when more is reversed than is left, an amount is positive, or the `reference` was used already
   *
   * @see https://docs.stripe.com/api/tax/transactions/create_reversal
   * @example
   * ```ts
   * const taxTransaction = await stripe.reverseTaxTransaction({
   *   mode: 'full',
   *   original_transaction: 'tax_1Abc',
   *   reference: 'order_1234_refund_1',
   * })
   * ```
   */
  reverseTaxTransaction<const Expand = undefined>(params: ReverseTaxTransactionParams | ExpandOf<Expand>, options?: StripeRequestOptions): Promise<Expanded<ReverseTaxTransactionResult, Expand>>
}

/** The methods of a client for test clocks. */
export interface TestClocksMethods {
  /**
   * Moves a test clock forward; renewals, trials and payments in between happen as they would.
   *
   * It goes on after the answer: wait until `status` is `ready` before you read results or advance further. `frozen_time` (Unix seconds) may
   * be at most two intervals of the shortest subscription ahead, or two years without a subscription.
   *
   * @returns the test clock with status `advancing`
   * @throws {ApiError} `not_found` when there is no such test clock; `invalid_request` when the time is not later than the clock's or too
   * far ahead, or the clock is advancing still
   *
   * @see https://docs.stripe.com/api/test_clocks/advance
   * @example
   * ```ts
   * const testClock = await stripe.advanceTestClock({ id: 'clock_1Abc', frozen_time: 1769904000 })
   * ```
   */
  advanceTestClock(params: AdvanceTestClockParams, options?: StripeRequestOptions): Promise<AdvanceTestClockResult>

  /**
   * Creates a clock that stands at `frozen_time` (Unix seconds) until you advance it, to try out renewals and trials; in test mode only.
   *
   * New customers are put on it with their parameter `test_clock`, an existing one with `customer` here; they stay on it. Stripe deletes the
   * clock with all its objects at `deletes_after`.
   *
   * @returns the test clock
   * @throws {ApiError} `invalid_request` when the key is a live one, or `frozen_time` is not valid
   *
   * @see https://docs.stripe.com/api/test_clocks/create
   * @example
   * ```ts
   * const testClock = await stripe.createTestClock({ frozen_time: 1767225600, name: 'Annual renewal' })
   * ```
   */
  createTestClock(params: CreateTestClockParams, options?: StripeRequestOptions): Promise<CreateTestClockResult>

  /**
   * Deletes a test clock **together with its customers** and their subscriptions.
   *
   * @returns the test clock's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such test clock
   *
   * @see https://docs.stripe.com/api/test_clocks/delete
   * @example
   * ```ts
   * await stripe.deleteTestClock({ id: 'clock_1Abc' })
   * ```
   */
  deleteTestClock(params: DeleteTestClockParams, options?: StripeRequestOptions): Promise<DeleteTestClockResult>

  /**
   * Retrieves a test clock, for instance to see whether it has finished advancing.
   *
   * @returns the test clock; `status` is `advancing`, `ready` or `internal_failure`
   * @throws {ApiError} `not_found` when there is no such test clock
   *
   * @see https://docs.stripe.com/api/test_clocks/retrieve
   * @example
   * ```ts
   * const testClock = await stripe.getTestClock({ id: 'clock_1Abc' })
   * ```
   */
  getTestClock(params: GetTestClockParams, options?: StripeRequestOptions): Promise<GetTestClockResult>
}

/** The methods of a client for webhook endpoints. */
export interface WebhookEndpointsMethods {
  /**
   * Registers a URL that Stripe sends events to.
   *
   * Name the events in `enabled_events`; `['*']` means nearly all of them. **The signing `secret` is in this answer only**: store it, and
   * verify every delivery with it. Events have the shape of `api_version`, which is final; without it, that of the account's default
   * version.
   *
   * @returns the endpoint with its `secret` (`whsec_…`)
   * @throws {ApiError} `invalid_request` when the URL cannot be reached from the internet, an event type is unknown, or the account has too
   * many endpoints
   *
   * @see https://docs.stripe.com/api/webhook_endpoints/create
   * @example
   * ```ts
   * const webhookEndpoint = await stripe.createWebhookEndpoint({
   *   url: 'https://example.com/webhooks/stripe',
   *   enabled_events: ['invoice.paid', 'invoice.payment_failed'],
   * })
   * ```
   */
  createWebhookEndpoint(params: CreateWebhookEndpointParams, options?: StripeRequestOptions): Promise<CreateWebhookEndpointResult>

  /**
   * Deletes a webhook endpoint for good, with its secret; Stripe sends nothing to it any more.
   *
   * To pause it, update it with `disabled: true` instead.
   *
   * @returns the endpoint's `id` and `deleted` true
   * @throws {ApiError} `not_found` when there is no such endpoint
   *
   * @see https://docs.stripe.com/api/webhook_endpoints/delete
   * @example
   * ```ts
   * await stripe.deleteWebhookEndpoint({ id: 'we_1Abc' })
   * ```
   */
  deleteWebhookEndpoint(params: DeleteWebhookEndpointParams, options?: StripeRequestOptions): Promise<DeleteWebhookEndpointResult>

  /**
   * Retrieves a webhook endpoint.
   *
   * Its secret is not included: only the answer to its creation has it.
   *
   * @returns the endpoint; `status` is `enabled` or `disabled`
   * @throws {ApiError} `not_found` when there is no such endpoint
   *
   * @see https://docs.stripe.com/api/webhook_endpoints/retrieve
   * @example
   * ```ts
   * const webhookEndpoint = await stripe.getWebhookEndpoint({ id: 'we_1Abc' })
   * ```
   */
  getWebhookEndpoint(params: GetWebhookEndpointParams, options?: StripeRequestOptions): Promise<GetWebhookEndpointResult>

  /**
   * Lists the account's webhook endpoints, disabled ones included, without their secrets.
   *
   * @returns one page of endpoints; `paginate` iterates over all of them
   * @throws {ApiError} `authentication` when the key is not valid
   *
   * @see https://docs.stripe.com/api/webhook_endpoints/list
   * @example
   * ```ts
   * const { webhook_endpoints: webhookEndpoints } = await stripe.listWebhookEndpoints({ limit: 100 })
   * ```
   */
  listWebhookEndpoints(params?: ListWebhookEndpointsParams, options?: StripeRequestOptions): Promise<ListWebhookEndpointsResult>

  /**
   * Changes the URL, the events or the description of a webhook endpoint, or disables it.
   *
   * `enabled_events` replaces the list. The API version and the secret stay as they are.
   *
   * @returns the endpoint as it is now, without its secret
   * @throws {ApiError} `not_found` when there is no such endpoint; `invalid_request` when an event type is unknown, or the URL cannot be
   * reached from the internet
   *
   * @see https://docs.stripe.com/api/webhook_endpoints/update
   * @example
   * ```ts
   * const webhookEndpoint = await stripe.updateWebhookEndpoint({
   *   id: 'we_1Abc',
   *   enabled_events: ['invoice.paid', 'invoice.payment_failed', 'customer.subscription.deleted'],
   * })
   * ```
   */
  updateWebhookEndpoint(params: UpdateWebhookEndpointParams, options?: StripeRequestOptions): Promise<UpdateWebhookEndpointResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface Stripe
  extends BoundClient,
    AccountMethods,
    BalanceMethods,
    BalanceTransactionsMethods,
    BillingCreditGrantsMethods,
    BillingMetersMethods,
    BillingPortalConfigurationsMethods,
    BillingPortalSessionsMethods,
    ChargesMethods,
    CheckoutSessionsMethods,
    CouponsMethods,
    CreditNotesMethods,
    CustomerSessionsMethods,
    CustomersMethods,
    DisputesMethods,
    EntitlementsMethods,
    EphemeralKeysMethods,
    EventsMethods,
    InvoiceItemsMethods,
    InvoicePaymentsMethods,
    InvoicesMethods,
    PaymentIntentsMethods,
    PaymentLinksMethods,
    PaymentMethodsMethods,
    PayoutsMethods,
    PlansMethods,
    PricesMethods,
    ProductsMethods,
    PromotionCodesMethods,
    QuotesMethods,
    RadarMethods,
    RefundsMethods,
    ReportingMethods,
    SetupIntentsMethods,
    SubscriptionItemsMethods,
    SubscriptionSchedulesMethods,
    SubscriptionsMethods,
    TaxCalculationsMethods,
    TaxIdsMethods,
    TaxRatesMethods,
    TaxTransactionsMethods,
    TestClocksMethods,
    WebhookEndpointsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Items come newest first, or with `ending_before` from there on to newer ones. Ask for large pages with `limit: 100`, and with
   * `concurrency` for several parts of the list at once. To resume, pass the id of the last item as `starting_after`, or the `cursor` of
   * an error as `resume`. An object may disappear from the list while its id is the cursor, except with `ending_before`: then pagination
   * ends with Stripe's error.
   *
   * A search sees a change after about a minute, and Stripe takes at most 20 of its requests per second.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when Stripe's paging would never end
   * @see https://docs.stripe.com/api/pagination/auto
   * @example
   * ```ts
   * for await (const invoice of stripe.paginate(listInvoices, { status: 'open', limit: 100 })) console.log(invoice.id)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
