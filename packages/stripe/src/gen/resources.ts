// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { createInvoice } from '../invoices/create-invoice.js'
import { createPaymentIntent } from '../payment-intents/create-payment-intent.js'
import { createPrice } from '../prices/create-price.js'
import { cancelSubscription } from '../subscriptions/cancel-subscription.js'
import { createSubscription } from '../subscriptions/create-subscription.js'
import type { StripeResource } from '../resource.js'
import type {
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
  WebhookEndpointsMethods,
} from './bound.js'
import type {
  BalanceTransactionsLists,
  BillingCreditGrantsLists,
  BillingMetersLists,
  BillingPortalConfigurationsLists,
  ChargesLists,
  CheckoutSessionsLists,
  CouponsLists,
  CreditNotesLists,
  CustomersLists,
  DisputesLists,
  EntitlementsLists,
  EventsLists,
  InvoiceItemsLists,
  InvoicePaymentsLists,
  InvoicesLists,
  PaymentIntentsLists,
  PaymentMethodsLists,
  PayoutsLists,
  PlansLists,
  PricesLists,
  ProductsLists,
  PromotionCodesLists,
  QuotesLists,
  RadarLists,
  RefundsLists,
  SetupIntentsLists,
  SubscriptionItemsLists,
  SubscriptionSchedulesLists,
  SubscriptionsLists,
  TaxIdsLists,
  TaxRatesLists,
  WebhookEndpointsLists,
} from './lists.js'

/** Account, for the `resources` of a client. */
export const account: StripeResource<AccountMethods, object> = {
  getAccount: 'GET /v1/accounts/{id}',
}

/** Balance, for the `resources` of a client. */
export const balance: StripeResource<BalanceMethods, object> = {
  getBalance: 'GET /v1/balance -',
}

/** Balance transactions, for the `resources` of a client. */
export const balanceTransactions: StripeResource<BalanceTransactionsMethods, BalanceTransactionsLists> = {
  getBalanceTransaction: 'GET /v1/balance_transactions/{id}',
  listBalanceTransactions: 'LIST /v1/balance_transactions',
}

/** Billing credit grants, for the `resources` of a client. */
export const billingCreditGrants: StripeResource<BillingCreditGrantsMethods, BillingCreditGrantsLists> = {
  createBillingCreditGrant: 'POST /v1/billing/credit_grants customer^customer_account+',
  listBillingCreditGrants: 'LIST /v1/billing/credit_grants',
}

/** Billing meters, for the `resources` of a client. */
export const billingMeters: StripeResource<BillingMetersMethods, BillingMetersLists> = {
  createBillingMeter: 'POST /v1/billing/meters',
  createBillingMeterEvent: 'POST /v1/billing/meter_events',
  createBillingMeterEventAdjustment: 'POST /v1/billing/meter_event_adjustments',
  getBillingMeter: 'GET /v1/billing/meters/{id}',
  listBillingMeterEventSummaries: 'LIST /v1/billing/meters/{id}/event_summaries',
  listBillingMeters: 'LIST /v1/billing/meters',
}

/** Billing portal configurations, for the `resources` of a client. */
export const billingPortalConfigurations: StripeResource<BillingPortalConfigurationsMethods, BillingPortalConfigurationsLists> = {
  createBillingPortalConfiguration: 'POST /v1/billing_portal/configurations',
  listBillingPortalConfigurations: 'LIST /v1/billing_portal/configurations',
  updateBillingPortalConfiguration: 'POST /v1/billing_portal/configurations/{id}',
}

/** Billing portal sessions, for the `resources` of a client. */
export const billingPortalSessions: StripeResource<BillingPortalSessionsMethods, object> = {
  createBillingPortalSession: 'POST /v1/billing_portal/sessions customer^customer_account+',
}

/** Charges, for the `resources` of a client. */
export const charges: StripeResource<ChargesMethods, ChargesLists> = {
  captureCharge: 'POST /v1/charges/{id}/capture amount?',
  getCharge: 'GET /v1/charges/{id}',
  listCharges: 'LIST /v1/charges',
}

/** Checkout sessions, for the `resources` of a client. */
export const checkoutSessions: StripeResource<CheckoutSessionsMethods, CheckoutSessionsLists> = {
  createCheckoutSession: 'POST /v1/checkout/sessions customer_email^customer discounts^allow_promotion_codes',
  expireCheckoutSession: 'POST /v1/checkout/sessions/{id}/expire',
  getCheckoutSession: 'GET /v1/checkout/sessions/{id}',
  listCheckoutSessionLineItems: 'LIST /v1/checkout/sessions/{id}/line_items',
  listCheckoutSessions: 'LIST /v1/checkout/sessions',
}

/** Coupons, for the `resources` of a client. */
export const coupons: StripeResource<CouponsMethods, CouponsLists> = {
  createCoupon: 'POST /v1/coupons percent_off^amount_off+',
  deleteCoupon: 'DELETE /v1/coupons/{id}',
  getCoupon: 'GET /v1/coupons/{id}',
  listCoupons: 'LIST /v1/coupons',
  updateCoupon: 'POST /v1/coupons/{id}',
}

/** Credit notes, for the `resources` of a client. */
export const creditNotes: StripeResource<CreditNotesMethods, CreditNotesLists> = {
  createCreditNote: 'POST /v1/credit_notes',
  getCreditNote: 'GET /v1/credit_notes/{id}',
  listCreditNoteLineItems: 'LIST /v1/credit_notes/{id}/lines',
  listCreditNotes: 'LIST /v1/credit_notes',
  previewCreditNote: 'GET /v1/credit_notes/preview',
  voidCreditNote: 'POST /v1/credit_notes/{id}/void',
}

/** Customer sessions, for the `resources` of a client. */
export const customerSessions: StripeResource<CustomerSessionsMethods, object> = {
  createCustomerSession: 'POST /v1/customer_sessions customer^customer_account+',
}

/** Customers, for the `resources` of a client. */
export const customers: StripeResource<CustomersMethods, CustomersLists> = {
  createCustomer: 'POST /v1/customers',
  createCustomerBalanceTransaction: 'POST /v1/customers/{id}/balance_transactions',
  createCustomerTaxId: 'POST /v1/customers/{id}/tax_ids',
  deleteCustomer: 'DELETE /v1/customers/{id}',
  deleteCustomerDiscount: 'DELETE /v1/customers/{id}/discount',
  deleteCustomerTaxId: 'DELETE /v1/customers/{customer}/tax_ids/{id}',
  getCustomer: 'GET /v1/customers/{id}',
  listCustomerBalanceTransactions: 'LIST /v1/customers/{id}/balance_transactions',
  listCustomerPaymentMethods: 'LIST /v1/customers/{id}/payment_methods',
  listCustomerTaxIds: 'LIST /v1/customers/{id}/tax_ids',
  listCustomers: 'LIST /v1/customers',
  searchCustomers: 'LIST /v1/customers/search',
  updateCustomer: 'POST /v1/customers/{id}',
}

/** Disputes, for the `resources` of a client. */
export const disputes: StripeResource<DisputesMethods, DisputesLists> = {
  closeDispute: 'POST /v1/disputes/{id}/close',
  getDispute: 'GET /v1/disputes/{id}',
  listDisputes: 'LIST /v1/disputes',
  updateDispute: 'POST /v1/disputes/{id}',
}

/** Entitlements, for the `resources` of a client. */
export const entitlements: StripeResource<EntitlementsMethods, EntitlementsLists> = {
  getEntitlementFeature: 'GET /v1/entitlements/features/{id}',
  listActiveEntitlements: 'LIST /v1/entitlements/active_entitlements',
  listEntitlementFeatures: 'LIST /v1/entitlements/features',
}

/** Ephemeral keys, for the `resources` of a client. */
export const ephemeralKeys: StripeResource<EphemeralKeysMethods, object> = {
  createEphemeralKey: 'POST /v1/ephemeral_keys',
}

/** Events, for the `resources` of a client. */
export const events: StripeResource<EventsMethods, EventsLists> = {
  getEvent: 'GET /v1/events/{id}',
  listEvents: 'LIST /v1/events types^type',
}

/** Invoice items, for the `resources` of a client. */
export const invoiceItems: StripeResource<InvoiceItemsMethods, InvoiceItemsLists> = {
  createInvoiceItem: 'POST /v1/invoiceitems',
  deleteInvoiceItem: 'DELETE /v1/invoiceitems/{id}',
  getInvoiceItem: 'GET /v1/invoiceitems/{id}',
  listInvoiceItems: 'LIST /v1/invoiceitems',
  updateInvoiceItem: 'POST /v1/invoiceitems/{id}',
}

/** Invoice payments, for the `resources` of a client. */
export const invoicePayments: StripeResource<InvoicePaymentsMethods, InvoicePaymentsLists> = {
  getInvoicePayment: 'GET /v1/invoice_payments/{id}',
  listInvoicePayments: 'LIST /v1/invoice_payments',
}

/** Invoices, for the `resources` of a client. */
export const invoices: StripeResource<InvoicesMethods, InvoicesLists> = {
  addInvoiceLines: 'POST /v1/invoices/{id}/add_lines',
  createInvoice,
  deleteInvoice: 'DELETE /v1/invoices/{id}',
  finalizeInvoice: 'POST /v1/invoices/{id}/finalize',
  getInvoice: 'GET /v1/invoices/{id}',
  listInvoiceLineItems: 'LIST /v1/invoices/{id}/lines',
  listInvoices: 'LIST /v1/invoices',
  markInvoiceUncollectible: 'POST /v1/invoices/{id}/mark_uncollectible',
  payInvoice: 'POST /v1/invoices/{id}/pay',
  previewInvoice: 'POST /v1/invoices/create_preview schedule^subscription subscription^schedule_details schedule_details^subscription_details subscription_details^schedule',
  searchInvoices: 'LIST /v1/invoices/search',
  sendInvoice: 'POST /v1/invoices/{id}/send',
  updateInvoice: 'POST /v1/invoices/{id}',
  voidInvoice: 'POST /v1/invoices/{id}/void',
}

/** Payment intents, for the `resources` of a client. */
export const paymentIntents: StripeResource<PaymentIntentsMethods, PaymentIntentsLists> = {
  cancelPaymentIntent: 'POST /v1/payment_intents/{id}/cancel',
  capturePaymentIntent: 'POST /v1/payment_intents/{id}/capture amount_to_capture?',
  confirmPaymentIntent: 'POST /v1/payment_intents/{id}/confirm',
  createPaymentIntent,
  getPaymentIntent: 'GET /v1/payment_intents/{id}',
  listPaymentIntents: 'LIST /v1/payment_intents',
  updatePaymentIntent: 'POST /v1/payment_intents/{id}',
}

/** Payment links, for the `resources` of a client. */
export const paymentLinks: StripeResource<PaymentLinksMethods, object> = {
  createPaymentLink: 'POST /v1/payment_links',
}

/** Payment methods, for the `resources` of a client. */
export const paymentMethods: StripeResource<PaymentMethodsMethods, PaymentMethodsLists> = {
  attachPaymentMethod: 'POST /v1/payment_methods/{id}/attach customer^customer_account+',
  createPaymentMethod: 'POST /v1/payment_methods',
  detachPaymentMethod: 'POST /v1/payment_methods/{id}/detach',
  getPaymentMethod: 'GET /v1/payment_methods/{id}',
  listPaymentMethods: 'LIST /v1/payment_methods',
  updatePaymentMethod: 'POST /v1/payment_methods/{id}',
}

/** Payouts, for the `resources` of a client. */
export const payouts: StripeResource<PayoutsMethods, PayoutsLists> = {
  createPayout: 'POST /v1/payouts',
  getPayout: 'GET /v1/payouts/{id}',
  listPayouts: 'LIST /v1/payouts',
}

/** Plans, for the `resources` of a client. */
export const plans: StripeResource<PlansMethods, PlansLists> = {
  getPlan: 'GET /v1/plans/{id}',
  listPlans: 'LIST /v1/plans',
}

/** Prices, for the `resources` of a client. */
export const prices: StripeResource<PricesMethods, PricesLists> = {
  createPrice,
  getPrice: 'GET /v1/prices/{id}',
  listPrices: 'LIST /v1/prices',
  searchPrices: 'LIST /v1/prices/search',
  updatePrice: 'POST /v1/prices/{id}',
}

/** Products, for the `resources` of a client. */
export const products: StripeResource<ProductsMethods, ProductsLists> = {
  createProduct: 'POST /v1/products',
  deleteProduct: 'DELETE /v1/products/{id}',
  getProduct: 'GET /v1/products/{id}',
  listProducts: 'LIST /v1/products',
  searchProducts: 'LIST /v1/products/search',
  updateProduct: 'POST /v1/products/{id}',
}

/** Promotion codes, for the `resources` of a client. */
export const promotionCodes: StripeResource<PromotionCodesMethods, PromotionCodesLists> = {
  createPromotionCode: 'POST /v1/promotion_codes',
  getPromotionCode: 'GET /v1/promotion_codes/{id}',
  listPromotionCodes: 'LIST /v1/promotion_codes',
  updatePromotionCode: 'POST /v1/promotion_codes/{id}',
}

/** Quotes, for the `resources` of a client. */
export const quotes: StripeResource<QuotesMethods, QuotesLists> = {
  acceptQuote: 'POST /v1/quotes/{id}/accept',
  createQuote: 'POST /v1/quotes customer^from_quote line_items^from_quote',
  finalizeQuote: 'POST /v1/quotes/{id}/finalize',
  listQuotes: 'LIST /v1/quotes',
}

/** Radar, for the `resources` of a client. */
export const radar: StripeResource<RadarMethods, RadarLists> = {
  getEarlyFraudWarning: 'GET /v1/radar/early_fraud_warnings/{id}',
  listEarlyFraudWarnings: 'LIST /v1/radar/early_fraud_warnings',
}

/** Refunds, for the `resources` of a client. */
export const refunds: StripeResource<RefundsMethods, RefundsLists> = {
  cancelRefund: 'POST /v1/refunds/{id}/cancel',
  createRefund: 'POST /v1/refunds amount? payment_intent^charge^origin+',
  getRefund: 'GET /v1/refunds/{id}',
  listRefunds: 'LIST /v1/refunds',
  updateRefund: 'POST /v1/refunds/{id}',
}

/** Reporting, for the `resources` of a client. */
export const reporting: StripeResource<ReportingMethods, object> = {
  createReportRun: 'POST /v1/reporting/report_runs',
  getReportRun: 'GET /v1/reporting/report_runs/{id}',
}

/** Setup intents, for the `resources` of a client. */
export const setupIntents: StripeResource<SetupIntentsMethods, SetupIntentsLists> = {
  cancelSetupIntent: 'POST /v1/setup_intents/{id}/cancel',
  confirmSetupIntent: 'POST /v1/setup_intents/{id}/confirm',
  createSetupIntent: 'POST /v1/setup_intents',
  getSetupIntent: 'GET /v1/setup_intents/{id}',
  listSetupIntents: 'LIST /v1/setup_intents',
  updateSetupIntent: 'POST /v1/setup_intents/{id}',
}

/** Subscription items, for the `resources` of a client. */
export const subscriptionItems: StripeResource<SubscriptionItemsMethods, SubscriptionItemsLists> = {
  createSubscriptionItem: 'POST /v1/subscription_items price_data^price',
  deleteSubscriptionItem: 'DELETE /v1/subscription_items/{id}?clear_usage&payment_behavior&proration_behavior&proration_date',
  getSubscriptionItem: 'GET /v1/subscription_items/{id}',
  listSubscriptionItems: 'LIST /v1/subscription_items',
  updateSubscriptionItem: 'POST /v1/subscription_items/{id} price_data^price',
}

/** Subscription schedules, for the `resources` of a client. */
export const subscriptionSchedules: StripeResource<SubscriptionSchedulesMethods, SubscriptionSchedulesLists> = {
  cancelSubscriptionSchedule: 'POST /v1/subscription_schedules/{id}/cancel',
  createSubscriptionSchedule: 'POST /v1/subscription_schedules customer^from_subscription phases^from_subscription start_date^from_subscription end_behavior^from_subscription default_settings^from_subscription',
  getSubscriptionSchedule: 'GET /v1/subscription_schedules/{id}',
  listSubscriptionSchedules: 'LIST /v1/subscription_schedules',
  releaseSubscriptionSchedule: 'POST /v1/subscription_schedules/{id}/release',
  updateSubscriptionSchedule: 'POST /v1/subscription_schedules/{id}',
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: StripeResource<SubscriptionsMethods, SubscriptionsLists> = {
  cancelSubscription,
  createSubscription,
  deleteSubscriptionDiscount: 'DELETE /v1/subscriptions/{id}/discount',
  getSubscription: 'GET /v1/subscriptions/{id}',
  listSubscriptions: 'LIST /v1/subscriptions',
  migrateSubscription: 'POST /v1/subscriptions/{id}/migrate',
  resumeSubscription: 'POST /v1/subscriptions/{id}/resume',
  searchSubscriptions: 'LIST /v1/subscriptions/search',
  updateSubscription: 'POST /v1/subscriptions/{id}',
}

/** Tax calculations, for the `resources` of a client. */
export const taxCalculations: StripeResource<TaxCalculationsMethods, object> = {
  createTaxCalculation: 'POST /v1/tax/calculations',
  getTaxCalculation: 'GET /v1/tax/calculations/{id}',
}

/** Tax IDs, for the `resources` of a client. */
export const taxIds: StripeResource<TaxIdsMethods, TaxIdsLists> = {
  createTaxId: 'POST /v1/tax_ids',
  deleteTaxId: 'DELETE /v1/tax_ids/{id}',
  getTaxId: 'GET /v1/tax_ids/{id}',
  listTaxIds: 'LIST /v1/tax_ids',
}

/** Tax rates, for the `resources` of a client. */
export const taxRates: StripeResource<TaxRatesMethods, TaxRatesLists> = {
  createTaxRate: 'POST /v1/tax_rates',
  getTaxRate: 'GET /v1/tax_rates/{id}',
  listTaxRates: 'LIST /v1/tax_rates',
}

/** Tax transactions, for the `resources` of a client. */
export const taxTransactions: StripeResource<TaxTransactionsMethods, object> = {
  createTaxTransaction: 'POST /v1/tax/transactions/create_from_calculation',
  reverseTaxTransaction: 'POST /v1/tax/transactions/create_reversal',
}

/** Test clocks, for the `resources` of a client. */
export const testClocks: StripeResource<TestClocksMethods, object> = {
  advanceTestClock: 'POST /v1/test_helpers/test_clocks/{id}/advance',
  createTestClock: 'POST /v1/test_helpers/test_clocks',
  deleteTestClock: 'DELETE /v1/test_helpers/test_clocks/{id}',
  getTestClock: 'GET /v1/test_helpers/test_clocks/{id}',
}

/** Webhook endpoints, for the `resources` of a client. */
export const webhookEndpoints: StripeResource<WebhookEndpointsMethods, WebhookEndpointsLists> = {
  createWebhookEndpoint: 'POST /v1/webhook_endpoints',
  deleteWebhookEndpoint: 'DELETE /v1/webhook_endpoints/{id}',
  getWebhookEndpoint: 'GET /v1/webhook_endpoints/{id}',
  listWebhookEndpoints: 'LIST /v1/webhook_endpoints',
  updateWebhookEndpoint: 'POST /v1/webhook_endpoints/{id}',
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  account,
  balance,
  balanceTransactions,
  billingCreditGrants,
  billingMeters,
  billingPortalConfigurations,
  billingPortalSessions,
  charges,
  checkoutSessions,
  coupons,
  creditNotes,
  customerSessions,
  customers,
  disputes,
  entitlements,
  ephemeralKeys,
  events,
  invoiceItems,
  invoicePayments,
  invoices,
  paymentIntents,
  paymentLinks,
  paymentMethods,
  payouts,
  plans,
  prices,
  products,
  promotionCodes,
  quotes,
  radar,
  refunds,
  reporting,
  setupIntents,
  subscriptionItems,
  subscriptionSchedules,
  subscriptions,
  taxCalculations,
  taxIds,
  taxRates,
  taxTransactions,
  testClocks,
  webhookEndpoints,
]
