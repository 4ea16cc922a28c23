// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { StripePaginateOptions } from '../pagination/paginate.js'
import type {
  ActiveEntitlement,
  BalanceTransaction,
  BillingCreditGrant,
  BillingMeter,
  BillingMeterEventSummary,
  BillingPortalConfiguration,
  Charge,
  CheckoutSession,
  Coupon,
  CreditNote,
  CreditNoteLineItem,
  Customer,
  CustomerBalanceTransaction,
  Dispute,
  EarlyFraudWarning,
  EntitlementFeature,
  Invoice,
  InvoiceItem,
  InvoiceLineItem,
  InvoicePayment,
  LineItem,
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
  PaymentIntent,
  PaymentMethod,
  Payout,
  Plan,
  Price,
  Product,
  PromotionCode,
  Quote,
  Refund,
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
  SetupIntent,
  StripeEventObject,
  Subscription,
  SubscriptionItem,
  SubscriptionSchedule,
  TaxId,
  TaxRate,
  WebhookEndpoint,
} from './models.js'

/** The pagination methods for balance transactions, by the name of what is listed. */
export interface BalanceTransactionsLists {
  /**
   * Iterates over all pages of {@link listBalanceTransactions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.balanceTransactions()) console.log(item)
   * ```
   */
  balanceTransactions(params?: ListBalanceTransactionsParams, options?: StripePaginateOptions): Paginator<BalanceTransaction, ListBalanceTransactionsResult>
}

/** The pagination methods for billing credit grants, by the name of what is listed. */
export interface BillingCreditGrantsLists {
  /**
   * Iterates over all pages of {@link listBillingCreditGrants}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.billingCreditGrants()) console.log(item)
   * ```
   */
  billingCreditGrants(params?: ListBillingCreditGrantsParams, options?: StripePaginateOptions): Paginator<BillingCreditGrant, ListBillingCreditGrantsResult>
}

/** The pagination methods for billing meters, by the name of what is listed. */
export interface BillingMetersLists {
  /**
   * Iterates over all pages of {@link listBillingMeterEventSummaries}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.billingMeterEventSummaries({ id: 'mtr_1Abc', customer: 'cus_abc123', start_time: 1767225600, end_time: 1769904000, value_grouping_window: 'day' })) console.log(item)
   * ```
   */
  billingMeterEventSummaries(params: ListBillingMeterEventSummariesParams, options?: StripePaginateOptions): Paginator<BillingMeterEventSummary, ListBillingMeterEventSummariesResult>

  /**
   * Iterates over all pages of {@link listBillingMeters}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.billingMeters()) console.log(item)
   * ```
   */
  billingMeters(params?: ListBillingMetersParams, options?: StripePaginateOptions): Paginator<BillingMeter, ListBillingMetersResult>
}

/** The pagination methods for billing portal configurations, by the name of what is listed. */
export interface BillingPortalConfigurationsLists {
  /**
   * Iterates over all pages of {@link listBillingPortalConfigurations}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.billingPortalConfigurations()) console.log(item)
   * ```
   */
  billingPortalConfigurations(params?: ListBillingPortalConfigurationsParams, options?: StripePaginateOptions): Paginator<BillingPortalConfiguration, ListBillingPortalConfigurationsResult>
}

/** The pagination methods for charges, by the name of what is listed. */
export interface ChargesLists {
  /**
   * Iterates over all pages of {@link listCharges}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.charges()) console.log(item)
   * ```
   */
  charges(params?: ListChargesParams, options?: StripePaginateOptions): Paginator<Charge, ListChargesResult>
}

/** The pagination methods for checkout sessions, by the name of what is listed. */
export interface CheckoutSessionsLists {
  /**
   * Iterates over all pages of {@link listCheckoutSessionLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.checkoutSessionLineItems({ id: 'cs_test_1Abc', limit: 100 })) console.log(item)
   * ```
   */
  checkoutSessionLineItems(params: ListCheckoutSessionLineItemsParams, options?: StripePaginateOptions): Paginator<LineItem, ListCheckoutSessionLineItemsResult>

  /**
   * Iterates over all pages of {@link listCheckoutSessions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.checkoutSessions()) console.log(item)
   * ```
   */
  checkoutSessions(params?: ListCheckoutSessionsParams, options?: StripePaginateOptions): Paginator<CheckoutSession, ListCheckoutSessionsResult>
}

/** The pagination methods for coupons, by the name of what is listed. */
export interface CouponsLists {
  /**
   * Iterates over all pages of {@link listCoupons}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.coupons()) console.log(item)
   * ```
   */
  coupons(params?: ListCouponsParams, options?: StripePaginateOptions): Paginator<Coupon, ListCouponsResult>
}

/** The pagination methods for credit notes, by the name of what is listed. */
export interface CreditNotesLists {
  /**
   * Iterates over all pages of {@link listCreditNoteLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.creditNoteLineItems({ id: 'cn_1Abc', limit: 100 })) console.log(item)
   * ```
   */
  creditNoteLineItems(params: ListCreditNoteLineItemsParams, options?: StripePaginateOptions): Paginator<CreditNoteLineItem, ListCreditNoteLineItemsResult>

  /**
   * Iterates over all pages of {@link listCreditNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.creditNotes()) console.log(item)
   * ```
   */
  creditNotes(params?: ListCreditNotesParams, options?: StripePaginateOptions): Paginator<CreditNote, ListCreditNotesResult>
}

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomerBalanceTransactions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customerBalanceTransactions({ id: 'cus_abc123', limit: 25 })) console.log(item)
   * ```
   */
  customerBalanceTransactions(params: ListCustomerBalanceTransactionsParams, options?: StripePaginateOptions): Paginator<CustomerBalanceTransaction, ListCustomerBalanceTransactionsResult>

  /**
   * Iterates over all pages of {@link listCustomerPaymentMethods}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customerPaymentMethods({ id: 'cus_abc123', type: 'card' })) console.log(item)
   * ```
   */
  customerPaymentMethods(params: ListCustomerPaymentMethodsParams, options?: StripePaginateOptions): Paginator<PaymentMethod, ListCustomerPaymentMethodsResult>

  /**
   * Iterates over all pages of {@link listCustomerTaxIds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customerTaxIds({ id: 'cus_abc123' })) console.log(item)
   * ```
   */
  customerTaxIds(params: ListCustomerTaxIdsParams, options?: StripePaginateOptions): Paginator<TaxId, ListCustomerTaxIdsResult>

  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: StripePaginateOptions): Paginator<Customer, ListCustomersResult>

  /**
   * Iterates over all pages of {@link searchCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.searchCustomers({ query: 'email:\'jane@example.com\'', limit: 10 })) console.log(item)
   * ```
   */
  searchCustomers(params: SearchCustomersParams, options?: StripePaginateOptions): Paginator<Customer, SearchCustomersResult>
}

/** The pagination methods for disputes, by the name of what is listed. */
export interface DisputesLists {
  /**
   * Iterates over all pages of {@link listDisputes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.disputes()) console.log(item)
   * ```
   */
  disputes(params?: ListDisputesParams, options?: StripePaginateOptions): Paginator<Dispute, ListDisputesResult>
}

/** The pagination methods for entitlements, by the name of what is listed. */
export interface EntitlementsLists {
  /**
   * Iterates over all pages of {@link listActiveEntitlements}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.activeEntitlements({ customer: 'cus_abc123', limit: 100 })) console.log(item)
   * ```
   */
  activeEntitlements(params: ListActiveEntitlementsParams, options?: StripePaginateOptions): Paginator<ActiveEntitlement, ListActiveEntitlementsResult>

  /**
   * Iterates over all pages of {@link listEntitlementFeatures}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.entitlementFeatures()) console.log(item)
   * ```
   */
  entitlementFeatures(params?: ListEntitlementFeaturesParams, options?: StripePaginateOptions): Paginator<EntitlementFeature, ListEntitlementFeaturesResult>
}

/** The pagination methods for events, by the name of what is listed. */
export interface EventsLists {
  /**
   * Iterates over all pages of {@link listEvents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.events()) console.log(item)
   * ```
   */
  events(params?: ListEventsParams, options?: StripePaginateOptions): Paginator<StripeEventObject, ListEventsResult>
}

/** The pagination methods for invoice items, by the name of what is listed. */
export interface InvoiceItemsLists {
  /**
   * Iterates over all pages of {@link listInvoiceItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoiceItems()) console.log(item)
   * ```
   */
  invoiceItems(params?: ListInvoiceItemsParams, options?: StripePaginateOptions): Paginator<InvoiceItem, ListInvoiceItemsResult>
}

/** The pagination methods for invoice payments, by the name of what is listed. */
export interface InvoicePaymentsLists {
  /**
   * Iterates over all pages of {@link listInvoicePayments}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoicePayments()) console.log(item)
   * ```
   */
  invoicePayments(params?: ListInvoicePaymentsParams, options?: StripePaginateOptions): Paginator<InvoicePayment, ListInvoicePaymentsResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoiceLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoiceLineItems({ id: 'in_jkl012', limit: 100 })) console.log(item)
   * ```
   */
  invoiceLineItems(params: ListInvoiceLineItemsParams, options?: StripePaginateOptions): Paginator<InvoiceLineItem, ListInvoiceLineItemsResult>

  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: StripePaginateOptions): Paginator<Invoice, ListInvoicesResult>

  /**
   * Iterates over all pages of {@link searchInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.searchInvoices({ query: 'status:\'open\' AND total>10000' })) console.log(item)
   * ```
   */
  searchInvoices(params: SearchInvoicesParams, options?: StripePaginateOptions): Paginator<Invoice, SearchInvoicesResult>
}

/** The pagination methods for payment intents, by the name of what is listed. */
export interface PaymentIntentsLists {
  /**
   * Iterates over all pages of {@link listPaymentIntents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.paymentIntents()) console.log(item)
   * ```
   */
  paymentIntents(params?: ListPaymentIntentsParams, options?: StripePaginateOptions): Paginator<PaymentIntent, ListPaymentIntentsResult>
}

/** The pagination methods for payment methods, by the name of what is listed. */
export interface PaymentMethodsLists {
  /**
   * Iterates over all pages of {@link listPaymentMethods}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.paymentMethods()) console.log(item)
   * ```
   */
  paymentMethods(params?: ListPaymentMethodsParams, options?: StripePaginateOptions): Paginator<PaymentMethod, ListPaymentMethodsResult>
}

/** The pagination methods for payouts, by the name of what is listed. */
export interface PayoutsLists {
  /**
   * Iterates over all pages of {@link listPayouts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.payouts()) console.log(item)
   * ```
   */
  payouts(params?: ListPayoutsParams, options?: StripePaginateOptions): Paginator<Payout, ListPayoutsResult>
}

/** The pagination methods for plans, by the name of what is listed. */
export interface PlansLists {
  /**
   * Iterates over all pages of {@link listPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.plans()) console.log(item)
   * ```
   */
  plans(params?: ListPlansParams, options?: StripePaginateOptions): Paginator<Plan, ListPlansResult>
}

/** The pagination methods for prices, by the name of what is listed. */
export interface PricesLists {
  /**
   * Iterates over all pages of {@link listPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.prices()) console.log(item)
   * ```
   */
  prices(params?: ListPricesParams, options?: StripePaginateOptions): Paginator<Price, ListPricesResult>

  /**
   * Iterates over all pages of {@link searchPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.searchPrices({ query: 'product:\'prod_xyz789\' AND active:\'true\'' })) console.log(item)
   * ```
   */
  searchPrices(params: SearchPricesParams, options?: StripePaginateOptions): Paginator<Price, SearchPricesResult>
}

/** The pagination methods for products, by the name of what is listed. */
export interface ProductsLists {
  /**
   * Iterates over all pages of {@link listProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.products()) console.log(item)
   * ```
   */
  products(params?: ListProductsParams, options?: StripePaginateOptions): Paginator<Product, ListProductsResult>

  /**
   * Iterates over all pages of {@link searchProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.searchProducts({ query: 'active:\'true\' AND metadata[\'tier\']:\'premium\'' })) console.log(item)
   * ```
   */
  searchProducts(params: SearchProductsParams, options?: StripePaginateOptions): Paginator<Product, SearchProductsResult>
}

/** The pagination methods for promotion codes, by the name of what is listed. */
export interface PromotionCodesLists {
  /**
   * Iterates over all pages of {@link listPromotionCodes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.promotionCodes()) console.log(item)
   * ```
   */
  promotionCodes(params?: ListPromotionCodesParams, options?: StripePaginateOptions): Paginator<PromotionCode, ListPromotionCodesResult>
}

/** The pagination methods for quotes, by the name of what is listed. */
export interface QuotesLists {
  /**
   * Iterates over all pages of {@link listQuotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.quotes()) console.log(item)
   * ```
   */
  quotes(params?: ListQuotesParams, options?: StripePaginateOptions): Paginator<Quote, ListQuotesResult>
}

/** The pagination methods for radar, by the name of what is listed. */
export interface RadarLists {
  /**
   * Iterates over all pages of {@link listEarlyFraudWarnings}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.earlyFraudWarnings()) console.log(item)
   * ```
   */
  earlyFraudWarnings(params?: ListEarlyFraudWarningsParams, options?: StripePaginateOptions): Paginator<EarlyFraudWarning, ListEarlyFraudWarningsResult>
}

/** The pagination methods for refunds, by the name of what is listed. */
export interface RefundsLists {
  /**
   * Iterates over all pages of {@link listRefunds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.refunds()) console.log(item)
   * ```
   */
  refunds(params?: ListRefundsParams, options?: StripePaginateOptions): Paginator<Refund, ListRefundsResult>
}

/** The pagination methods for setup intents, by the name of what is listed. */
export interface SetupIntentsLists {
  /**
   * Iterates over all pages of {@link listSetupIntents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.setupIntents()) console.log(item)
   * ```
   */
  setupIntents(params?: ListSetupIntentsParams, options?: StripePaginateOptions): Paginator<SetupIntent, ListSetupIntentsResult>
}

/** The pagination methods for subscription items, by the name of what is listed. */
export interface SubscriptionItemsLists {
  /**
   * Iterates over all pages of {@link listSubscriptionItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.subscriptionItems({ subscription: 'sub_mno345', limit: 100 })) console.log(item)
   * ```
   */
  subscriptionItems(params: ListSubscriptionItemsParams, options?: StripePaginateOptions): Paginator<SubscriptionItem, ListSubscriptionItemsResult>
}

/** The pagination methods for subscription schedules, by the name of what is listed. */
export interface SubscriptionSchedulesLists {
  /**
   * Iterates over all pages of {@link listSubscriptionSchedules}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.subscriptionSchedules()) console.log(item)
   * ```
   */
  subscriptionSchedules(params?: ListSubscriptionSchedulesParams, options?: StripePaginateOptions): Paginator<SubscriptionSchedule, ListSubscriptionSchedulesResult>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.subscriptions()) console.log(item)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: StripePaginateOptions): Paginator<Subscription, ListSubscriptionsResult>

  /**
   * Iterates over all pages of {@link searchSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.searchSubscriptions({ query: 'status:\'active\' AND metadata[\'tier\']:\'premium\'' })) console.log(item)
   * ```
   */
  searchSubscriptions(params: SearchSubscriptionsParams, options?: StripePaginateOptions): Paginator<Subscription, SearchSubscriptionsResult>
}

/** The pagination methods for tax ids, by the name of what is listed. */
export interface TaxIdsLists {
  /**
   * Iterates over all pages of {@link listTaxIds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.taxIds()) console.log(item)
   * ```
   */
  taxIds(params?: ListTaxIdsParams, options?: StripePaginateOptions): Paginator<TaxId, ListTaxIdsResult>
}

/** The pagination methods for tax rates, by the name of what is listed. */
export interface TaxRatesLists {
  /**
   * Iterates over all pages of {@link listTaxRates}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.taxRates()) console.log(item)
   * ```
   */
  taxRates(params?: ListTaxRatesParams, options?: StripePaginateOptions): Paginator<TaxRate, ListTaxRatesResult>
}

/** The pagination methods for webhook endpoints, by the name of what is listed. */
export interface WebhookEndpointsLists {
  /**
   * Iterates over all pages of {@link listWebhookEndpoints}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.webhookEndpoints()) console.log(item)
   * ```
   */
  webhookEndpoints(params?: ListWebhookEndpointsParams, options?: StripePaginateOptions): Paginator<WebhookEndpoint, ListWebhookEndpointsResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface StripeLists extends BalanceTransactionsLists, BillingCreditGrantsLists, BillingMetersLists, BillingPortalConfigurationsLists, ChargesLists, CheckoutSessionsLists, CouponsLists, CreditNotesLists, CustomersLists, DisputesLists, EntitlementsLists, EventsLists, InvoiceItemsLists, InvoicePaymentsLists, InvoicesLists, PaymentIntentsLists, PaymentMethodsLists, PayoutsLists, PlansLists, PricesLists, ProductsLists, PromotionCodesLists, QuotesLists, RadarLists, RefundsLists, SetupIntentsLists, SubscriptionItemsLists, SubscriptionSchedulesLists, SubscriptionsLists, TaxIdsLists, TaxRatesLists, WebhookEndpointsLists {}
