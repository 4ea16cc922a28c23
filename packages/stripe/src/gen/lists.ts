// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { ItemOf } from '@billing/core/internal'
import type { StripePaginateOptions } from '../pagination/paginate.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type {
  BillingMeter,
  BillingMeterEventSummary,
  CreditNoteLineItem,
  EntitlementFeature,
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
  StripeEventObject,
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
   * for await (const balanceTransaction of stripe.paginate.balanceTransactions()) console.log(balanceTransaction)
   * ```
   */
  balanceTransactions<const Expand = undefined>(params?: ListBalanceTransactionsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListBalanceTransactionsResult, Expand>>, Expanded<ListBalanceTransactionsResult, Expand>>
}

/** The pagination methods for billing credit grants, by the name of what is listed. */
export interface BillingCreditGrantsLists {
  /**
   * Iterates over all pages of {@link listBillingCreditGrants}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const billingCreditGrant of stripe.paginate.billingCreditGrants()) console.log(billingCreditGrant)
   * ```
   */
  billingCreditGrants<const Expand = undefined>(params?: ListBillingCreditGrantsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListBillingCreditGrantsResult, Expand>>, Expanded<ListBillingCreditGrantsResult, Expand>>
}

/** The pagination methods for billing meters, by the name of what is listed. */
export interface BillingMetersLists {
  /**
   * Iterates over all pages of {@link listBillingMeterEventSummaries}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const billingMeterEventSummary of stripe.paginate.billingMeterEventSummaries({ id: 'mtr_1Abc', customer: 'cus_abc123', start_time: 1767225600, end_time: 1769904000, value_grouping_window: 'day' })) {
   *   console.log(billingMeterEventSummary)
   * }
   * ```
   */
  billingMeterEventSummaries(params: ListBillingMeterEventSummariesParams, options?: StripePaginateOptions): Paginator<BillingMeterEventSummary, ListBillingMeterEventSummariesResult>

  /**
   * Iterates over all pages of {@link listBillingMeters}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const billingMeter of stripe.paginate.billingMeters()) console.log(billingMeter)
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
   * for await (const billingPortalConfiguration of stripe.paginate.billingPortalConfigurations()) {
   *   console.log(billingPortalConfiguration)
   * }
   * ```
   */
  billingPortalConfigurations<const Expand = undefined>(params?: ListBillingPortalConfigurationsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListBillingPortalConfigurationsResult, Expand>>, Expanded<ListBillingPortalConfigurationsResult, Expand>>
}

/** The pagination methods for charges, by the name of what is listed. */
export interface ChargesLists {
  /**
   * Iterates over all pages of {@link listCharges}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const charge of stripe.paginate.charges()) console.log(charge)
   * ```
   */
  charges<const Expand = undefined>(params?: ListChargesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListChargesResult, Expand>>, Expanded<ListChargesResult, Expand>>
}

/** The pagination methods for checkout sessions, by the name of what is listed. */
export interface CheckoutSessionsLists {
  /**
   * Iterates over all pages of {@link listCheckoutSessionLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const checkoutSessionLineItem of stripe.paginate.checkoutSessionLineItems({ id: 'cs_test_1Abc', limit: 100 })) {
   *   console.log(checkoutSessionLineItem)
   * }
   * ```
   */
  checkoutSessionLineItems(params: ListCheckoutSessionLineItemsParams, options?: StripePaginateOptions): Paginator<LineItem, ListCheckoutSessionLineItemsResult>

  /**
   * Iterates over all pages of {@link listCheckoutSessions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const checkoutSession of stripe.paginate.checkoutSessions()) console.log(checkoutSession)
   * ```
   */
  checkoutSessions<const Expand = undefined>(params?: ListCheckoutSessionsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCheckoutSessionsResult, Expand>>, Expanded<ListCheckoutSessionsResult, Expand>>
}

/** The pagination methods for coupons, by the name of what is listed. */
export interface CouponsLists {
  /**
   * Iterates over all pages of {@link listCoupons}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const coupon of stripe.paginate.coupons()) console.log(coupon)
   * ```
   */
  coupons<const Expand = undefined>(params?: ListCouponsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCouponsResult, Expand>>, Expanded<ListCouponsResult, Expand>>
}

/** The pagination methods for credit notes, by the name of what is listed. */
export interface CreditNotesLists {
  /**
   * Iterates over all pages of {@link listCreditNoteLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const creditNoteLineItem of stripe.paginate.creditNoteLineItems({ id: 'cn_1Abc', limit: 100 })) {
   *   console.log(creditNoteLineItem)
   * }
   * ```
   */
  creditNoteLineItems(params: ListCreditNoteLineItemsParams, options?: StripePaginateOptions): Paginator<CreditNoteLineItem, ListCreditNoteLineItemsResult>

  /**
   * Iterates over all pages of {@link listCreditNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const creditNote of stripe.paginate.creditNotes()) console.log(creditNote)
   * ```
   */
  creditNotes<const Expand = undefined>(params?: ListCreditNotesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCreditNotesResult, Expand>>, Expanded<ListCreditNotesResult, Expand>>
}

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomerBalanceTransactions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customerBalanceTransaction of stripe.paginate.customerBalanceTransactions({ id: 'cus_abc123', limit: 25 })) {
   *   console.log(customerBalanceTransaction)
   * }
   * ```
   */
  customerBalanceTransactions<const Expand = undefined>(params: ListCustomerBalanceTransactionsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCustomerBalanceTransactionsResult, Expand>>, Expanded<ListCustomerBalanceTransactionsResult, Expand>>

  /**
   * Iterates over all pages of {@link listCustomerPaymentMethods}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customerPaymentMethod of stripe.paginate.customerPaymentMethods({ id: 'cus_abc123', type: 'card' })) {
   *   console.log(customerPaymentMethod)
   * }
   * ```
   */
  customerPaymentMethods<const Expand = undefined>(params: ListCustomerPaymentMethodsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCustomerPaymentMethodsResult, Expand>>, Expanded<ListCustomerPaymentMethodsResult, Expand>>

  /**
   * Iterates over all pages of {@link listCustomerTaxIds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customerTaxId of stripe.paginate.customerTaxIds({ id: 'cus_abc123' })) {
   *   console.log(customerTaxId)
   * }
   * ```
   */
  customerTaxIds<const Expand = undefined>(params: ListCustomerTaxIdsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCustomerTaxIdsResult, Expand>>, Expanded<ListCustomerTaxIdsResult, Expand>>

  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customer of stripe.paginate.customers()) console.log(customer)
   * ```
   */
  customers<const Expand = undefined>(params?: ListCustomersParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListCustomersResult, Expand>>, Expanded<ListCustomersResult, Expand>>

  /**
   * Iterates over all pages of {@link searchCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customer of stripe.paginate.searchCustomers({ query: "email:'jane@example.com'", limit: 10 })) {
   *   console.log(customer)
   * }
   * ```
   */
  searchCustomers<const Expand = undefined>(params: SearchCustomersParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<SearchCustomersResult, Expand>>, Expanded<SearchCustomersResult, Expand>>
}

/** The pagination methods for disputes, by the name of what is listed. */
export interface DisputesLists {
  /**
   * Iterates over all pages of {@link listDisputes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const dispute of stripe.paginate.disputes()) console.log(dispute)
   * ```
   */
  disputes<const Expand = undefined>(params?: ListDisputesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListDisputesResult, Expand>>, Expanded<ListDisputesResult, Expand>>
}

/** The pagination methods for entitlements, by the name of what is listed. */
export interface EntitlementsLists {
  /**
   * Iterates over all pages of {@link listActiveEntitlements}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const activeEntitlement of stripe.paginate.activeEntitlements({ customer: 'cus_abc123', limit: 100 })) {
   *   console.log(activeEntitlement)
   * }
   * ```
   */
  activeEntitlements<const Expand = undefined>(params: ListActiveEntitlementsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListActiveEntitlementsResult, Expand>>, Expanded<ListActiveEntitlementsResult, Expand>>

  /**
   * Iterates over all pages of {@link listEntitlementFeatures}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const entitlementFeature of stripe.paginate.entitlementFeatures()) console.log(entitlementFeature)
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
   * for await (const event of stripe.paginate.events()) console.log(event)
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
   * for await (const invoiceItem of stripe.paginate.invoiceItems()) console.log(invoiceItem)
   * ```
   */
  invoiceItems<const Expand = undefined>(params?: ListInvoiceItemsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListInvoiceItemsResult, Expand>>, Expanded<ListInvoiceItemsResult, Expand>>
}

/** The pagination methods for invoice payments, by the name of what is listed. */
export interface InvoicePaymentsLists {
  /**
   * Iterates over all pages of {@link listInvoicePayments}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoicePayment of stripe.paginate.invoicePayments()) console.log(invoicePayment)
   * ```
   */
  invoicePayments<const Expand = undefined>(params?: ListInvoicePaymentsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListInvoicePaymentsResult, Expand>>, Expanded<ListInvoicePaymentsResult, Expand>>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoiceLineItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoiceLineItem of stripe.paginate.invoiceLineItems({ id: 'in_jkl012', limit: 100 })) {
   *   console.log(invoiceLineItem)
   * }
   * ```
   */
  invoiceLineItems<const Expand = undefined>(params: ListInvoiceLineItemsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListInvoiceLineItemsResult, Expand>>, Expanded<ListInvoiceLineItemsResult, Expand>>

  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoice of stripe.paginate.invoices()) console.log(invoice)
   * ```
   */
  invoices<const Expand = undefined>(params?: ListInvoicesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListInvoicesResult, Expand>>, Expanded<ListInvoicesResult, Expand>>

  /**
   * Iterates over all pages of {@link searchInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoice of stripe.paginate.searchInvoices({ query: "status:'open' AND total>10000" })) {
   *   console.log(invoice)
   * }
   * ```
   */
  searchInvoices<const Expand = undefined>(params: SearchInvoicesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<SearchInvoicesResult, Expand>>, Expanded<SearchInvoicesResult, Expand>>
}

/** The pagination methods for payment intents, by the name of what is listed. */
export interface PaymentIntentsLists {
  /**
   * Iterates over all pages of {@link listPaymentIntents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const paymentIntent of stripe.paginate.paymentIntents()) console.log(paymentIntent)
   * ```
   */
  paymentIntents<const Expand = undefined>(params?: ListPaymentIntentsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPaymentIntentsResult, Expand>>, Expanded<ListPaymentIntentsResult, Expand>>
}

/** The pagination methods for payment methods, by the name of what is listed. */
export interface PaymentMethodsLists {
  /**
   * Iterates over all pages of {@link listPaymentMethods}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const paymentMethod of stripe.paginate.paymentMethods()) console.log(paymentMethod)
   * ```
   */
  paymentMethods<const Expand = undefined>(params?: ListPaymentMethodsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPaymentMethodsResult, Expand>>, Expanded<ListPaymentMethodsResult, Expand>>
}

/** The pagination methods for payouts, by the name of what is listed. */
export interface PayoutsLists {
  /**
   * Iterates over all pages of {@link listPayouts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const payout of stripe.paginate.payouts()) console.log(payout)
   * ```
   */
  payouts<const Expand = undefined>(params?: ListPayoutsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPayoutsResult, Expand>>, Expanded<ListPayoutsResult, Expand>>
}

/** The pagination methods for plans, by the name of what is listed. */
export interface PlansLists {
  /**
   * Iterates over all pages of {@link listPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const plan of stripe.paginate.plans()) console.log(plan)
   * ```
   */
  plans<const Expand = undefined>(params?: ListPlansParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPlansResult, Expand>>, Expanded<ListPlansResult, Expand>>
}

/** The pagination methods for prices, by the name of what is listed. */
export interface PricesLists {
  /**
   * Iterates over all pages of {@link listPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const price of stripe.paginate.prices()) console.log(price)
   * ```
   */
  prices<const Expand = undefined>(params?: ListPricesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPricesResult, Expand>>, Expanded<ListPricesResult, Expand>>

  /**
   * Iterates over all pages of {@link searchPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const price of stripe.paginate.searchPrices({ query: "product:'prod_xyz789' AND active:'true'" })) {
   *   console.log(price)
   * }
   * ```
   */
  searchPrices<const Expand = undefined>(params: SearchPricesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<SearchPricesResult, Expand>>, Expanded<SearchPricesResult, Expand>>
}

/** The pagination methods for products, by the name of what is listed. */
export interface ProductsLists {
  /**
   * Iterates over all pages of {@link listProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const product of stripe.paginate.products()) console.log(product)
   * ```
   */
  products<const Expand = undefined>(params?: ListProductsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListProductsResult, Expand>>, Expanded<ListProductsResult, Expand>>

  /**
   * Iterates over all pages of {@link searchProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const product of stripe.paginate.searchProducts({ query: "active:'true' AND metadata['tier']:'premium'" })) {
   *   console.log(product)
   * }
   * ```
   */
  searchProducts<const Expand = undefined>(params: SearchProductsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<SearchProductsResult, Expand>>, Expanded<SearchProductsResult, Expand>>
}

/** The pagination methods for promotion codes, by the name of what is listed. */
export interface PromotionCodesLists {
  /**
   * Iterates over all pages of {@link listPromotionCodes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const promotionCode of stripe.paginate.promotionCodes()) console.log(promotionCode)
   * ```
   */
  promotionCodes<const Expand = undefined>(params?: ListPromotionCodesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListPromotionCodesResult, Expand>>, Expanded<ListPromotionCodesResult, Expand>>
}

/** The pagination methods for quotes, by the name of what is listed. */
export interface QuotesLists {
  /**
   * Iterates over all pages of {@link listQuotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const quote of stripe.paginate.quotes()) console.log(quote)
   * ```
   */
  quotes<const Expand = undefined>(params?: ListQuotesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListQuotesResult, Expand>>, Expanded<ListQuotesResult, Expand>>
}

/** The pagination methods for Radar, by the name of what is listed. */
export interface RadarLists {
  /**
   * Iterates over all pages of {@link listEarlyFraudWarnings}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const earlyFraudWarning of stripe.paginate.earlyFraudWarnings()) console.log(earlyFraudWarning)
   * ```
   */
  earlyFraudWarnings<const Expand = undefined>(params?: ListEarlyFraudWarningsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListEarlyFraudWarningsResult, Expand>>, Expanded<ListEarlyFraudWarningsResult, Expand>>
}

/** The pagination methods for refunds, by the name of what is listed. */
export interface RefundsLists {
  /**
   * Iterates over all pages of {@link listRefunds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const refund of stripe.paginate.refunds()) console.log(refund)
   * ```
   */
  refunds<const Expand = undefined>(params?: ListRefundsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListRefundsResult, Expand>>, Expanded<ListRefundsResult, Expand>>
}

/** The pagination methods for setup intents, by the name of what is listed. */
export interface SetupIntentsLists {
  /**
   * Iterates over all pages of {@link listSetupIntents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const setupIntent of stripe.paginate.setupIntents()) console.log(setupIntent)
   * ```
   */
  setupIntents<const Expand = undefined>(params?: ListSetupIntentsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListSetupIntentsResult, Expand>>, Expanded<ListSetupIntentsResult, Expand>>
}

/** The pagination methods for subscription items, by the name of what is listed. */
export interface SubscriptionItemsLists {
  /**
   * Iterates over all pages of {@link listSubscriptionItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscriptionItem of stripe.paginate.subscriptionItems({ subscription: 'sub_mno345', limit: 100 })) {
   *   console.log(subscriptionItem)
   * }
   * ```
   */
  subscriptionItems<const Expand = undefined>(params: ListSubscriptionItemsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListSubscriptionItemsResult, Expand>>, Expanded<ListSubscriptionItemsResult, Expand>>
}

/** The pagination methods for subscription schedules, by the name of what is listed. */
export interface SubscriptionSchedulesLists {
  /**
   * Iterates over all pages of {@link listSubscriptionSchedules}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscriptionSchedule of stripe.paginate.subscriptionSchedules()) {
   *   console.log(subscriptionSchedule)
   * }
   * ```
   */
  subscriptionSchedules<const Expand = undefined>(params?: ListSubscriptionSchedulesParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListSubscriptionSchedulesResult, Expand>>, Expanded<ListSubscriptionSchedulesResult, Expand>>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscription of stripe.paginate.subscriptions()) console.log(subscription)
   * ```
   */
  subscriptions<const Expand = undefined>(params?: ListSubscriptionsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListSubscriptionsResult, Expand>>, Expanded<ListSubscriptionsResult, Expand>>

  /**
   * Iterates over all pages of {@link searchSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscription of stripe.paginate.searchSubscriptions({ query: "status:'active' AND metadata['tier']:'premium'" })) {
   *   console.log(subscription)
   * }
   * ```
   */
  searchSubscriptions<const Expand = undefined>(params: SearchSubscriptionsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<SearchSubscriptionsResult, Expand>>, Expanded<SearchSubscriptionsResult, Expand>>
}

/** The pagination methods for tax IDs, by the name of what is listed. */
export interface TaxIdsLists {
  /**
   * Iterates over all pages of {@link listTaxIds}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const taxId of stripe.paginate.taxIds()) console.log(taxId)
   * ```
   */
  taxIds<const Expand = undefined>(params?: ListTaxIdsParams | ExpandOf<Expand>, options?: StripePaginateOptions): Paginator<ItemOf<Expanded<ListTaxIdsResult, Expand>>, Expanded<ListTaxIdsResult, Expand>>
}

/** The pagination methods for tax rates, by the name of what is listed. */
export interface TaxRatesLists {
  /**
   * Iterates over all pages of {@link listTaxRates}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const taxRate of stripe.paginate.taxRates()) console.log(taxRate)
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
   * for await (const webhookEndpoint of stripe.paginate.webhookEndpoints()) console.log(webhookEndpoint)
   * ```
   */
  webhookEndpoints(params?: ListWebhookEndpointsParams, options?: StripePaginateOptions): Paginator<WebhookEndpoint, ListWebhookEndpointsResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface StripeLists extends BalanceTransactionsLists, BillingCreditGrantsLists, BillingMetersLists, BillingPortalConfigurationsLists, ChargesLists, CheckoutSessionsLists, CouponsLists, CreditNotesLists, CustomersLists, DisputesLists, EntitlementsLists, EventsLists, InvoiceItemsLists, InvoicePaymentsLists, InvoicesLists, PaymentIntentsLists, PaymentMethodsLists, PayoutsLists, PlansLists, PricesLists, ProductsLists, PromotionCodesLists, QuotesLists, RadarLists, RefundsLists, SetupIntentsLists, SubscriptionItemsLists, SubscriptionSchedulesLists, SubscriptionsLists, TaxIdsLists, TaxRatesLists, WebhookEndpointsLists {}
