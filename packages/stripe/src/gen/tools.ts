// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { checkEmpty, createTool } from '@billing/core/internal'
import {
  type StripeClient,
  type StripeRequestOptions,
  acceptQuote,
  addInvoiceLines,
  advanceTestClock,
  attachPaymentMethod,
  cancelPaymentIntent,
  cancelRefund,
  cancelSetupIntent,
  cancelSubscription,
  cancelSubscriptionSchedule,
  captureCharge,
  capturePaymentIntent,
  closeDispute,
  confirmPaymentIntent,
  confirmSetupIntent,
  createBillingCreditGrant,
  createBillingMeter,
  createBillingMeterEvent,
  createBillingMeterEventAdjustment,
  createBillingPortalConfiguration,
  createBillingPortalSession,
  createCheckoutSession,
  createCoupon,
  createCreditNote,
  createCustomer,
  createCustomerBalanceTransaction,
  createCustomerSession,
  createCustomerTaxId,
  createEphemeralKey,
  createInvoice,
  createInvoiceItem,
  createPaymentIntent,
  createPaymentLink,
  createPaymentMethod,
  createPayout,
  createPrice,
  createProduct,
  createPromotionCode,
  createQuote,
  createRefund,
  createReportRun,
  createSetupIntent,
  createSubscription,
  createSubscriptionItem,
  createSubscriptionSchedule,
  createTaxCalculation,
  createTaxId,
  createTaxRate,
  createTaxTransaction,
  createTestClock,
  createWebhookEndpoint,
  deleteCoupon,
  deleteCustomer,
  deleteCustomerDiscount,
  deleteCustomerTaxId,
  deleteInvoice,
  deleteInvoiceItem,
  deleteProduct,
  deleteSubscriptionDiscount,
  deleteSubscriptionItem,
  deleteTaxId,
  deleteTestClock,
  deleteWebhookEndpoint,
  detachPaymentMethod,
  expireCheckoutSession,
  finalizeInvoice,
  finalizeQuote,
  getAccount,
  getBalance,
  getBalanceTransaction,
  getBillingMeter,
  getCharge,
  getCheckoutSession,
  getCoupon,
  getCreditNote,
  getCustomer,
  getDispute,
  getEarlyFraudWarning,
  getEntitlementFeature,
  getEvent,
  getInvoice,
  getInvoiceItem,
  getInvoicePayment,
  getPaymentIntent,
  getPaymentMethod,
  getPayout,
  getPlan,
  getPrice,
  getProduct,
  getPromotionCode,
  getRefund,
  getReportRun,
  getSetupIntent,
  getSubscription,
  getSubscriptionItem,
  getSubscriptionSchedule,
  getTaxCalculation,
  getTaxId,
  getTaxRate,
  getTestClock,
  getWebhookEndpoint,
  listActiveEntitlements,
  listBalanceTransactions,
  listBillingCreditGrants,
  listBillingMeterEventSummaries,
  listBillingMeters,
  listBillingPortalConfigurations,
  listCharges,
  listCheckoutSessionLineItems,
  listCheckoutSessions,
  listCoupons,
  listCreditNoteLineItems,
  listCreditNotes,
  listCustomerBalanceTransactions,
  listCustomerPaymentMethods,
  listCustomerTaxIds,
  listCustomers,
  listDisputes,
  listEarlyFraudWarnings,
  listEntitlementFeatures,
  listEvents,
  listInvoiceItems,
  listInvoiceLineItems,
  listInvoicePayments,
  listInvoices,
  listPaymentIntents,
  listPaymentMethods,
  listPayouts,
  listPlans,
  listPrices,
  listProducts,
  listPromotionCodes,
  listQuotes,
  listRefunds,
  listSetupIntents,
  listSubscriptionItems,
  listSubscriptionSchedules,
  listSubscriptions,
  listTaxIds,
  listTaxRates,
  listWebhookEndpoints,
  markInvoiceUncollectible,
  migrateSubscription,
  payInvoice,
  previewCreditNote,
  previewInvoice,
  releaseSubscriptionSchedule,
  resumeSubscription,
  reverseTaxTransaction,
  searchCustomers,
  searchInvoices,
  searchPrices,
  searchProducts,
  searchSubscriptions,
  sendInvoice,
  updateBillingPortalConfiguration,
  updateCoupon,
  updateCustomer,
  updateDispute,
  updateInvoice,
  updateInvoiceItem,
  updatePaymentIntent,
  updatePaymentMethod,
  updatePrice,
  updateProduct,
  updatePromotionCode,
  updateRefund,
  updateSetupIntent,
  updateSubscription,
  updateSubscriptionItem,
  updateSubscriptionSchedule,
  updateWebhookEndpoint,
  voidCreditNote,
  voidInvoice,
} from '@billing/stripe'
import {
  type StripeResourceName,
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
} from '@billing/stripe/catalogue'

/** A tool of Stripe, called with a Stripe client. */
export interface StripeTool extends Tool<StripeClient, StripeRequestOptions> {
  /** What it acts on. */
  readonly resource: StripeResourceName
}

/** Accept quote. */
export const acceptQuoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(acceptQuoteDescription, acceptQuote)

/** Add invoice lines. */
export const addInvoiceLinesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(addInvoiceLinesDescription, addInvoiceLines)

/** Advance test clock. */
export const advanceTestClockTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(advanceTestClockDescription, advanceTestClock)

/** Attach payment method. */
export const attachPaymentMethodTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(attachPaymentMethodDescription, attachPaymentMethod)

/** Cancel payment intent. */
export const cancelPaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(cancelPaymentIntentDescription, cancelPaymentIntent)

/** Cancel refund. */
export const cancelRefundTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(cancelRefundDescription, cancelRefund)

/** Cancel setup intent. */
export const cancelSetupIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(cancelSetupIntentDescription, cancelSetupIntent)

/** Cancel subscription. */
export const cancelSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(cancelSubscriptionDescription, cancelSubscription)

/** Cancel subscription schedule. */
export const cancelSubscriptionScheduleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(cancelSubscriptionScheduleDescription, cancelSubscriptionSchedule)

/** Capture charge. */
export const captureChargeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(captureChargeDescription, captureCharge)

/** Capture payment intent. */
export const capturePaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(capturePaymentIntentDescription, capturePaymentIntent)

/** Close dispute. */
export const closeDisputeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(closeDisputeDescription, closeDispute)

/** Confirm payment intent. */
export const confirmPaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(confirmPaymentIntentDescription, confirmPaymentIntent)

/** Confirm setup intent. */
export const confirmSetupIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(confirmSetupIntentDescription, confirmSetupIntent)

/** Create billing credit grant. */
export const createBillingCreditGrantTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingCreditGrantDescription, createBillingCreditGrant)

/** Create billing meter. */
export const createBillingMeterTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingMeterDescription, createBillingMeter)

/** Create billing meter event. */
export const createBillingMeterEventTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingMeterEventDescription, createBillingMeterEvent)

/** Create billing meter event adjustment. */
export const createBillingMeterEventAdjustmentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingMeterEventAdjustmentDescription, createBillingMeterEventAdjustment)

/** Create billing portal configuration. */
export const createBillingPortalConfigurationTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingPortalConfigurationDescription, createBillingPortalConfiguration)

/** Create billing portal session. */
export const createBillingPortalSessionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createBillingPortalSessionDescription, createBillingPortalSession)

/** Create checkout session. */
export const createCheckoutSessionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCheckoutSessionDescription, createCheckoutSession)

/** Create coupon. */
export const createCouponTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCouponDescription, createCoupon)

/** Create credit note. */
export const createCreditNoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCreditNoteDescription, createCreditNote)

/** Create customer. */
export const createCustomerTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCustomerDescription, createCustomer)

/** Create customer balance transaction. */
export const createCustomerBalanceTransactionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCustomerBalanceTransactionDescription, createCustomerBalanceTransaction)

/** Create customer session. */
export const createCustomerSessionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCustomerSessionDescription, createCustomerSession)

/** Create customer tax ID. */
export const createCustomerTaxIdTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createCustomerTaxIdDescription, createCustomerTaxId)

/** Create ephemeral key. */
export const createEphemeralKeyTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createEphemeralKeyDescription, createEphemeralKey)

/** Create invoice. */
export const createInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createInvoiceDescription, createInvoice)

/** Create invoice item. */
export const createInvoiceItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createInvoiceItemDescription, createInvoiceItem)

/** Create payment intent. */
export const createPaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPaymentIntentDescription, createPaymentIntent)

/** Create payment link. */
export const createPaymentLinkTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPaymentLinkDescription, createPaymentLink)

/** Create payment method. */
export const createPaymentMethodTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPaymentMethodDescription, createPaymentMethod)

/** Create payout. */
export const createPayoutTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPayoutDescription, createPayout)

/** Create price. */
export const createPriceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPriceDescription, createPrice)

/** Create product. */
export const createProductTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createProductDescription, createProduct)

/** Create promotion code. */
export const createPromotionCodeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createPromotionCodeDescription, createPromotionCode)

/** Create quote. */
export const createQuoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createQuoteDescription, createQuote)

/** Create refund. */
export const createRefundTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createRefundDescription, createRefund)

/** Create report run. */
export const createReportRunTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createReportRunDescription, createReportRun)

/** Create setup intent. */
export const createSetupIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createSetupIntentDescription, createSetupIntent)

/** Create subscription. */
export const createSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createSubscriptionDescription, createSubscription)

/** Create subscription item. */
export const createSubscriptionItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createSubscriptionItemDescription, createSubscriptionItem)

/** Create subscription schedule. */
export const createSubscriptionScheduleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createSubscriptionScheduleDescription, createSubscriptionSchedule)

/** Create tax calculation. */
export const createTaxCalculationTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createTaxCalculationDescription, createTaxCalculation)

/** Create tax ID. */
export const createTaxIdTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createTaxIdDescription, createTaxId)

/** Create tax rate. */
export const createTaxRateTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createTaxRateDescription, createTaxRate)

/** Create tax transaction. */
export const createTaxTransactionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createTaxTransactionDescription, createTaxTransaction)

/** Create test clock. */
export const createTestClockTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createTestClockDescription, createTestClock)

/** Create webhook endpoint. */
export const createWebhookEndpointTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(createWebhookEndpointDescription, createWebhookEndpoint)

/** Delete coupon. */
export const deleteCouponTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteCouponDescription, deleteCoupon)

/** Delete customer. */
export const deleteCustomerTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteCustomerDescription, deleteCustomer)

/** Delete customer discount. */
export const deleteCustomerDiscountTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteCustomerDiscountDescription, deleteCustomerDiscount)

/** Delete customer tax ID. */
export const deleteCustomerTaxIdTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteCustomerTaxIdDescription, deleteCustomerTaxId)

/** Delete invoice. */
export const deleteInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteInvoiceDescription, deleteInvoice)

/** Delete invoice item. */
export const deleteInvoiceItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteInvoiceItemDescription, deleteInvoiceItem)

/** Delete product. */
export const deleteProductTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteProductDescription, deleteProduct)

/** Delete subscription discount. */
export const deleteSubscriptionDiscountTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteSubscriptionDiscountDescription, deleteSubscriptionDiscount)

/** Delete subscription item. */
export const deleteSubscriptionItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteSubscriptionItemDescription, deleteSubscriptionItem)

/** Delete tax ID. */
export const deleteTaxIdTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteTaxIdDescription, deleteTaxId)

/** Delete test clock. */
export const deleteTestClockTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteTestClockDescription, deleteTestClock)

/** Delete webhook endpoint. */
export const deleteWebhookEndpointTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(deleteWebhookEndpointDescription, deleteWebhookEndpoint)

/** Detach payment method. */
export const detachPaymentMethodTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(detachPaymentMethodDescription, detachPaymentMethod)

/** Expire checkout session. */
export const expireCheckoutSessionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(expireCheckoutSessionDescription, expireCheckoutSession)

/** Finalize invoice. */
export const finalizeInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(finalizeInvoiceDescription, finalizeInvoice)

/** Finalize quote. */
export const finalizeQuoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(finalizeQuoteDescription, finalizeQuote)

/** Get account. */
export const getAccountTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getAccountDescription, getAccount)

/** Get balance. */
export const getBalanceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getBalanceDescription, async (client, input, options) => {
  checkEmpty(input)
  return getBalance(client, options)
})

/** Get balance transaction. */
export const getBalanceTransactionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getBalanceTransactionDescription, getBalanceTransaction)

/** Get billing meter. */
export const getBillingMeterTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getBillingMeterDescription, getBillingMeter)

/** Get charge. */
export const getChargeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getChargeDescription, getCharge)

/** Get checkout session. */
export const getCheckoutSessionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getCheckoutSessionDescription, getCheckoutSession)

/** Get coupon. */
export const getCouponTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getCouponDescription, getCoupon)

/** Get credit note. */
export const getCreditNoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getCreditNoteDescription, getCreditNote)

/** Get customer. */
export const getCustomerTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getCustomerDescription, getCustomer)

/** Get dispute. */
export const getDisputeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getDisputeDescription, getDispute)

/** Get early fraud warning. */
export const getEarlyFraudWarningTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getEarlyFraudWarningDescription, getEarlyFraudWarning)

/** Get entitlement feature. */
export const getEntitlementFeatureTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getEntitlementFeatureDescription, getEntitlementFeature)

/** Get event. */
export const getEventTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getEventDescription, getEvent)

/** Get invoice. */
export const getInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getInvoiceDescription, getInvoice)

/** Get invoice item. */
export const getInvoiceItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getInvoiceItemDescription, getInvoiceItem)

/** Get invoice payment. */
export const getInvoicePaymentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getInvoicePaymentDescription, getInvoicePayment)

/** Get payment intent. */
export const getPaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPaymentIntentDescription, getPaymentIntent)

/** Get payment method. */
export const getPaymentMethodTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPaymentMethodDescription, getPaymentMethod)

/** Get payout. */
export const getPayoutTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPayoutDescription, getPayout)

/** Get plan. */
export const getPlanTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPlanDescription, getPlan)

/** Get price. */
export const getPriceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPriceDescription, getPrice)

/** Get product. */
export const getProductTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getProductDescription, getProduct)

/** Get promotion code. */
export const getPromotionCodeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getPromotionCodeDescription, getPromotionCode)

/** Get refund. */
export const getRefundTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getRefundDescription, getRefund)

/** Get report run. */
export const getReportRunTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getReportRunDescription, getReportRun)

/** Get setup intent. */
export const getSetupIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getSetupIntentDescription, getSetupIntent)

/** Get subscription. */
export const getSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getSubscriptionDescription, getSubscription)

/** Get subscription item. */
export const getSubscriptionItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getSubscriptionItemDescription, getSubscriptionItem)

/** Get subscription schedule. */
export const getSubscriptionScheduleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getSubscriptionScheduleDescription, getSubscriptionSchedule)

/** Get tax calculation. */
export const getTaxCalculationTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getTaxCalculationDescription, getTaxCalculation)

/** Get tax ID. */
export const getTaxIdTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getTaxIdDescription, getTaxId)

/** Get tax rate. */
export const getTaxRateTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getTaxRateDescription, getTaxRate)

/** Get test clock. */
export const getTestClockTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getTestClockDescription, getTestClock)

/** Get webhook endpoint. */
export const getWebhookEndpointTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(getWebhookEndpointDescription, getWebhookEndpoint)

/** List active entitlements. */
export const listActiveEntitlementsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listActiveEntitlementsDescription, listActiveEntitlements)

/** List balance transactions. */
export const listBalanceTransactionsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listBalanceTransactionsDescription, listBalanceTransactions)

/** List billing credit grants. */
export const listBillingCreditGrantsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listBillingCreditGrantsDescription, listBillingCreditGrants)

/** List billing meter event summaries. */
export const listBillingMeterEventSummariesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listBillingMeterEventSummariesDescription, listBillingMeterEventSummaries)

/** List billing meters. */
export const listBillingMetersTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listBillingMetersDescription, listBillingMeters)

/** List billing portal configurations. */
export const listBillingPortalConfigurationsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listBillingPortalConfigurationsDescription, listBillingPortalConfigurations)

/** List charges. */
export const listChargesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listChargesDescription, listCharges)

/** List checkout session line items. */
export const listCheckoutSessionLineItemsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCheckoutSessionLineItemsDescription, listCheckoutSessionLineItems)

/** List checkout sessions. */
export const listCheckoutSessionsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCheckoutSessionsDescription, listCheckoutSessions)

/** List coupons. */
export const listCouponsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCouponsDescription, listCoupons)

/** List credit note line items. */
export const listCreditNoteLineItemsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCreditNoteLineItemsDescription, listCreditNoteLineItems)

/** List credit notes. */
export const listCreditNotesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCreditNotesDescription, listCreditNotes)

/** List customer balance transactions. */
export const listCustomerBalanceTransactionsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCustomerBalanceTransactionsDescription, listCustomerBalanceTransactions)

/** List customer payment methods. */
export const listCustomerPaymentMethodsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCustomerPaymentMethodsDescription, listCustomerPaymentMethods)

/** List customer tax IDs. */
export const listCustomerTaxIdsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCustomerTaxIdsDescription, listCustomerTaxIds)

/** List customers. */
export const listCustomersTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listCustomersDescription, listCustomers)

/** List disputes. */
export const listDisputesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listDisputesDescription, listDisputes)

/** List early fraud warnings. */
export const listEarlyFraudWarningsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listEarlyFraudWarningsDescription, listEarlyFraudWarnings)

/** List entitlement features. */
export const listEntitlementFeaturesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listEntitlementFeaturesDescription, listEntitlementFeatures)

/** List events. */
export const listEventsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listEventsDescription, listEvents)

/** List invoice items. */
export const listInvoiceItemsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listInvoiceItemsDescription, listInvoiceItems)

/** List invoice line items. */
export const listInvoiceLineItemsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listInvoiceLineItemsDescription, listInvoiceLineItems)

/** List invoice payments. */
export const listInvoicePaymentsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listInvoicePaymentsDescription, listInvoicePayments)

/** List invoices. */
export const listInvoicesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listInvoicesDescription, listInvoices)

/** List payment intents. */
export const listPaymentIntentsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPaymentIntentsDescription, listPaymentIntents)

/** List payment methods. */
export const listPaymentMethodsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPaymentMethodsDescription, listPaymentMethods)

/** List payouts. */
export const listPayoutsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPayoutsDescription, listPayouts)

/** List plans. */
export const listPlansTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPlansDescription, listPlans)

/** List prices. */
export const listPricesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPricesDescription, listPrices)

/** List products. */
export const listProductsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listProductsDescription, listProducts)

/** List promotion codes. */
export const listPromotionCodesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listPromotionCodesDescription, listPromotionCodes)

/** List quotes. */
export const listQuotesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listQuotesDescription, listQuotes)

/** List refunds. */
export const listRefundsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listRefundsDescription, listRefunds)

/** List setup intents. */
export const listSetupIntentsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listSetupIntentsDescription, listSetupIntents)

/** List subscription items. */
export const listSubscriptionItemsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listSubscriptionItemsDescription, listSubscriptionItems)

/** List subscription schedules. */
export const listSubscriptionSchedulesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listSubscriptionSchedulesDescription, listSubscriptionSchedules)

/** List subscriptions. */
export const listSubscriptionsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listSubscriptionsDescription, listSubscriptions)

/** List tax IDs. */
export const listTaxIdsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listTaxIdsDescription, listTaxIds)

/** List tax rates. */
export const listTaxRatesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listTaxRatesDescription, listTaxRates)

/** List webhook endpoints. */
export const listWebhookEndpointsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(listWebhookEndpointsDescription, listWebhookEndpoints)

/** Mark invoice uncollectible. */
export const markInvoiceUncollectibleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(markInvoiceUncollectibleDescription, markInvoiceUncollectible)

/** Migrate subscription. */
export const migrateSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(migrateSubscriptionDescription, migrateSubscription)

/** Pay invoice. */
export const payInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(payInvoiceDescription, payInvoice)

/** Preview credit note. */
export const previewCreditNoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(previewCreditNoteDescription, previewCreditNote)

/** Preview invoice. */
export const previewInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(previewInvoiceDescription, previewInvoice)

/** Release subscription schedule. */
export const releaseSubscriptionScheduleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(releaseSubscriptionScheduleDescription, releaseSubscriptionSchedule)

/** Resume subscription. */
export const resumeSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(resumeSubscriptionDescription, resumeSubscription)

/** Reverse tax transaction. */
export const reverseTaxTransactionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(reverseTaxTransactionDescription, reverseTaxTransaction)

/** Search customers. */
export const searchCustomersTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(searchCustomersDescription, searchCustomers)

/** Search invoices. */
export const searchInvoicesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(searchInvoicesDescription, searchInvoices)

/** Search prices. */
export const searchPricesTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(searchPricesDescription, searchPrices)

/** Search products. */
export const searchProductsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(searchProductsDescription, searchProducts)

/** Search subscriptions. */
export const searchSubscriptionsTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(searchSubscriptionsDescription, searchSubscriptions)

/** Send invoice. */
export const sendInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(sendInvoiceDescription, sendInvoice)

/** Update billing portal configuration. */
export const updateBillingPortalConfigurationTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateBillingPortalConfigurationDescription, updateBillingPortalConfiguration)

/** Update coupon. */
export const updateCouponTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateCouponDescription, updateCoupon)

/** Update customer. */
export const updateCustomerTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateCustomerDescription, updateCustomer)

/** Update dispute. */
export const updateDisputeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateDisputeDescription, updateDispute)

/** Update invoice. */
export const updateInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateInvoiceDescription, updateInvoice)

/** Update invoice item. */
export const updateInvoiceItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateInvoiceItemDescription, updateInvoiceItem)

/** Update payment intent. */
export const updatePaymentIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updatePaymentIntentDescription, updatePaymentIntent)

/** Update payment method. */
export const updatePaymentMethodTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updatePaymentMethodDescription, updatePaymentMethod)

/** Update price. */
export const updatePriceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updatePriceDescription, updatePrice)

/** Update product. */
export const updateProductTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateProductDescription, updateProduct)

/** Update promotion code. */
export const updatePromotionCodeTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updatePromotionCodeDescription, updatePromotionCode)

/** Update refund. */
export const updateRefundTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateRefundDescription, updateRefund)

/** Update setup intent. */
export const updateSetupIntentTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateSetupIntentDescription, updateSetupIntent)

/** Update subscription. */
export const updateSubscriptionTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateSubscriptionDescription, updateSubscription)

/** Update subscription item. */
export const updateSubscriptionItemTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateSubscriptionItemDescription, updateSubscriptionItem)

/** Update subscription schedule. */
export const updateSubscriptionScheduleTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateSubscriptionScheduleDescription, updateSubscriptionSchedule)

/** Update webhook endpoint. */
export const updateWebhookEndpointTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(updateWebhookEndpointDescription, updateWebhookEndpoint)

/** Void credit note. */
export const voidCreditNoteTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(voidCreditNoteDescription, voidCreditNote)

/** Void invoice. */
export const voidInvoiceTool: StripeTool = /* @__PURE__ */ createTool<StripeTool>(voidInvoiceDescription, voidInvoice)

/** The tools for account, in alphabetical order. */
export const accountTools: readonly StripeTool[] = [
  getAccountTool,
]

/** The tools for balance, in alphabetical order. */
export const balanceTools: readonly StripeTool[] = [
  getBalanceTool,
]

/** The tools for balance transactions, in alphabetical order. */
export const balanceTransactionsTools: readonly StripeTool[] = [
  getBalanceTransactionTool,
  listBalanceTransactionsTool,
]

/** The tools for billing credit grants, in alphabetical order. */
export const billingCreditGrantsTools: readonly StripeTool[] = [
  createBillingCreditGrantTool,
  listBillingCreditGrantsTool,
]

/** The tools for billing meters, in alphabetical order. */
export const billingMetersTools: readonly StripeTool[] = [
  createBillingMeterTool,
  createBillingMeterEventTool,
  createBillingMeterEventAdjustmentTool,
  getBillingMeterTool,
  listBillingMeterEventSummariesTool,
  listBillingMetersTool,
]

/** The tools for billing portal configurations, in alphabetical order. */
export const billingPortalConfigurationsTools: readonly StripeTool[] = [
  createBillingPortalConfigurationTool,
  listBillingPortalConfigurationsTool,
  updateBillingPortalConfigurationTool,
]

/** The tools for billing portal sessions, in alphabetical order. */
export const billingPortalSessionsTools: readonly StripeTool[] = [
  createBillingPortalSessionTool,
]

/** The tools for charges, in alphabetical order. */
export const chargesTools: readonly StripeTool[] = [
  captureChargeTool,
  getChargeTool,
  listChargesTool,
]

/** The tools for checkout sessions, in alphabetical order. */
export const checkoutSessionsTools: readonly StripeTool[] = [
  createCheckoutSessionTool,
  expireCheckoutSessionTool,
  getCheckoutSessionTool,
  listCheckoutSessionLineItemsTool,
  listCheckoutSessionsTool,
]

/** The tools for coupons, in alphabetical order. */
export const couponsTools: readonly StripeTool[] = [
  createCouponTool,
  deleteCouponTool,
  getCouponTool,
  listCouponsTool,
  updateCouponTool,
]

/** The tools for credit notes, in alphabetical order. */
export const creditNotesTools: readonly StripeTool[] = [
  createCreditNoteTool,
  getCreditNoteTool,
  listCreditNoteLineItemsTool,
  listCreditNotesTool,
  previewCreditNoteTool,
  voidCreditNoteTool,
]

/** The tools for customer sessions, in alphabetical order. */
export const customerSessionsTools: readonly StripeTool[] = [
  createCustomerSessionTool,
]

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly StripeTool[] = [
  createCustomerTool,
  createCustomerBalanceTransactionTool,
  createCustomerTaxIdTool,
  deleteCustomerTool,
  deleteCustomerDiscountTool,
  deleteCustomerTaxIdTool,
  getCustomerTool,
  listCustomerBalanceTransactionsTool,
  listCustomerPaymentMethodsTool,
  listCustomerTaxIdsTool,
  listCustomersTool,
  searchCustomersTool,
  updateCustomerTool,
]

/** The tools for disputes, in alphabetical order. */
export const disputesTools: readonly StripeTool[] = [
  closeDisputeTool,
  getDisputeTool,
  listDisputesTool,
  updateDisputeTool,
]

/** The tools for entitlements, in alphabetical order. */
export const entitlementsTools: readonly StripeTool[] = [
  getEntitlementFeatureTool,
  listActiveEntitlementsTool,
  listEntitlementFeaturesTool,
]

/** The tools for ephemeral keys, in alphabetical order. */
export const ephemeralKeysTools: readonly StripeTool[] = [
  createEphemeralKeyTool,
]

/** The tools for events, in alphabetical order. */
export const eventsTools: readonly StripeTool[] = [
  getEventTool,
  listEventsTool,
]

/** The tools for invoice items, in alphabetical order. */
export const invoiceItemsTools: readonly StripeTool[] = [
  createInvoiceItemTool,
  deleteInvoiceItemTool,
  getInvoiceItemTool,
  listInvoiceItemsTool,
  updateInvoiceItemTool,
]

/** The tools for invoice payments, in alphabetical order. */
export const invoicePaymentsTools: readonly StripeTool[] = [
  getInvoicePaymentTool,
  listInvoicePaymentsTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly StripeTool[] = [
  addInvoiceLinesTool,
  createInvoiceTool,
  deleteInvoiceTool,
  finalizeInvoiceTool,
  getInvoiceTool,
  listInvoiceLineItemsTool,
  listInvoicesTool,
  markInvoiceUncollectibleTool,
  payInvoiceTool,
  previewInvoiceTool,
  searchInvoicesTool,
  sendInvoiceTool,
  updateInvoiceTool,
  voidInvoiceTool,
]

/** The tools for payment intents, in alphabetical order. */
export const paymentIntentsTools: readonly StripeTool[] = [
  cancelPaymentIntentTool,
  capturePaymentIntentTool,
  confirmPaymentIntentTool,
  createPaymentIntentTool,
  getPaymentIntentTool,
  listPaymentIntentsTool,
  updatePaymentIntentTool,
]

/** The tools for payment links, in alphabetical order. */
export const paymentLinksTools: readonly StripeTool[] = [
  createPaymentLinkTool,
]

/** The tools for payment methods, in alphabetical order. */
export const paymentMethodsTools: readonly StripeTool[] = [
  attachPaymentMethodTool,
  createPaymentMethodTool,
  detachPaymentMethodTool,
  getPaymentMethodTool,
  listPaymentMethodsTool,
  updatePaymentMethodTool,
]

/** The tools for payouts, in alphabetical order. */
export const payoutsTools: readonly StripeTool[] = [
  createPayoutTool,
  getPayoutTool,
  listPayoutsTool,
]

/** The tools for plans, in alphabetical order. */
export const plansTools: readonly StripeTool[] = [
  getPlanTool,
  listPlansTool,
]

/** The tools for prices, in alphabetical order. */
export const pricesTools: readonly StripeTool[] = [
  createPriceTool,
  getPriceTool,
  listPricesTool,
  searchPricesTool,
  updatePriceTool,
]

/** The tools for products, in alphabetical order. */
export const productsTools: readonly StripeTool[] = [
  createProductTool,
  deleteProductTool,
  getProductTool,
  listProductsTool,
  searchProductsTool,
  updateProductTool,
]

/** The tools for promotion codes, in alphabetical order. */
export const promotionCodesTools: readonly StripeTool[] = [
  createPromotionCodeTool,
  getPromotionCodeTool,
  listPromotionCodesTool,
  updatePromotionCodeTool,
]

/** The tools for quotes, in alphabetical order. */
export const quotesTools: readonly StripeTool[] = [
  acceptQuoteTool,
  createQuoteTool,
  finalizeQuoteTool,
  listQuotesTool,
]

/** The tools for Radar, in alphabetical order. */
export const radarTools: readonly StripeTool[] = [
  getEarlyFraudWarningTool,
  listEarlyFraudWarningsTool,
]

/** The tools for refunds, in alphabetical order. */
export const refundsTools: readonly StripeTool[] = [
  cancelRefundTool,
  createRefundTool,
  getRefundTool,
  listRefundsTool,
  updateRefundTool,
]

/** The tools for reporting, in alphabetical order. */
export const reportingTools: readonly StripeTool[] = [
  createReportRunTool,
  getReportRunTool,
]

/** The tools for setup intents, in alphabetical order. */
export const setupIntentsTools: readonly StripeTool[] = [
  cancelSetupIntentTool,
  confirmSetupIntentTool,
  createSetupIntentTool,
  getSetupIntentTool,
  listSetupIntentsTool,
  updateSetupIntentTool,
]

/** The tools for subscription items, in alphabetical order. */
export const subscriptionItemsTools: readonly StripeTool[] = [
  createSubscriptionItemTool,
  deleteSubscriptionItemTool,
  getSubscriptionItemTool,
  listSubscriptionItemsTool,
  updateSubscriptionItemTool,
]

/** The tools for subscription schedules, in alphabetical order. */
export const subscriptionSchedulesTools: readonly StripeTool[] = [
  cancelSubscriptionScheduleTool,
  createSubscriptionScheduleTool,
  getSubscriptionScheduleTool,
  listSubscriptionSchedulesTool,
  releaseSubscriptionScheduleTool,
  updateSubscriptionScheduleTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly StripeTool[] = [
  cancelSubscriptionTool,
  createSubscriptionTool,
  deleteSubscriptionDiscountTool,
  getSubscriptionTool,
  listSubscriptionsTool,
  migrateSubscriptionTool,
  resumeSubscriptionTool,
  searchSubscriptionsTool,
  updateSubscriptionTool,
]

/** The tools for tax calculations, in alphabetical order. */
export const taxCalculationsTools: readonly StripeTool[] = [
  createTaxCalculationTool,
  getTaxCalculationTool,
]

/** The tools for tax IDs, in alphabetical order. */
export const taxIdsTools: readonly StripeTool[] = [
  createTaxIdTool,
  deleteTaxIdTool,
  getTaxIdTool,
  listTaxIdsTool,
]

/** The tools for tax rates, in alphabetical order. */
export const taxRatesTools: readonly StripeTool[] = [
  createTaxRateTool,
  getTaxRateTool,
  listTaxRatesTool,
]

/** The tools for tax transactions, in alphabetical order. */
export const taxTransactionsTools: readonly StripeTool[] = [
  createTaxTransactionTool,
  reverseTaxTransactionTool,
]

/** The tools for test clocks, in alphabetical order. */
export const testClocksTools: readonly StripeTool[] = [
  advanceTestClockTool,
  createTestClockTool,
  deleteTestClockTool,
  getTestClockTool,
]

/** The tools for webhook endpoints, in alphabetical order. */
export const webhookEndpointsTools: readonly StripeTool[] = [
  createWebhookEndpointTool,
  deleteWebhookEndpointTool,
  getWebhookEndpointTool,
  listWebhookEndpointsTool,
  updateWebhookEndpointTool,
]

/** Every tool, in alphabetical order. */
export const allTools: readonly StripeTool[] = [
  acceptQuoteTool,
  addInvoiceLinesTool,
  advanceTestClockTool,
  attachPaymentMethodTool,
  cancelPaymentIntentTool,
  cancelRefundTool,
  cancelSetupIntentTool,
  cancelSubscriptionTool,
  cancelSubscriptionScheduleTool,
  captureChargeTool,
  capturePaymentIntentTool,
  closeDisputeTool,
  confirmPaymentIntentTool,
  confirmSetupIntentTool,
  createBillingCreditGrantTool,
  createBillingMeterTool,
  createBillingMeterEventTool,
  createBillingMeterEventAdjustmentTool,
  createBillingPortalConfigurationTool,
  createBillingPortalSessionTool,
  createCheckoutSessionTool,
  createCouponTool,
  createCreditNoteTool,
  createCustomerTool,
  createCustomerBalanceTransactionTool,
  createCustomerSessionTool,
  createCustomerTaxIdTool,
  createEphemeralKeyTool,
  createInvoiceTool,
  createInvoiceItemTool,
  createPaymentIntentTool,
  createPaymentLinkTool,
  createPaymentMethodTool,
  createPayoutTool,
  createPriceTool,
  createProductTool,
  createPromotionCodeTool,
  createQuoteTool,
  createRefundTool,
  createReportRunTool,
  createSetupIntentTool,
  createSubscriptionTool,
  createSubscriptionItemTool,
  createSubscriptionScheduleTool,
  createTaxCalculationTool,
  createTaxIdTool,
  createTaxRateTool,
  createTaxTransactionTool,
  createTestClockTool,
  createWebhookEndpointTool,
  deleteCouponTool,
  deleteCustomerTool,
  deleteCustomerDiscountTool,
  deleteCustomerTaxIdTool,
  deleteInvoiceTool,
  deleteInvoiceItemTool,
  deleteProductTool,
  deleteSubscriptionDiscountTool,
  deleteSubscriptionItemTool,
  deleteTaxIdTool,
  deleteTestClockTool,
  deleteWebhookEndpointTool,
  detachPaymentMethodTool,
  expireCheckoutSessionTool,
  finalizeInvoiceTool,
  finalizeQuoteTool,
  getAccountTool,
  getBalanceTool,
  getBalanceTransactionTool,
  getBillingMeterTool,
  getChargeTool,
  getCheckoutSessionTool,
  getCouponTool,
  getCreditNoteTool,
  getCustomerTool,
  getDisputeTool,
  getEarlyFraudWarningTool,
  getEntitlementFeatureTool,
  getEventTool,
  getInvoiceTool,
  getInvoiceItemTool,
  getInvoicePaymentTool,
  getPaymentIntentTool,
  getPaymentMethodTool,
  getPayoutTool,
  getPlanTool,
  getPriceTool,
  getProductTool,
  getPromotionCodeTool,
  getRefundTool,
  getReportRunTool,
  getSetupIntentTool,
  getSubscriptionTool,
  getSubscriptionItemTool,
  getSubscriptionScheduleTool,
  getTaxCalculationTool,
  getTaxIdTool,
  getTaxRateTool,
  getTestClockTool,
  getWebhookEndpointTool,
  listActiveEntitlementsTool,
  listBalanceTransactionsTool,
  listBillingCreditGrantsTool,
  listBillingMeterEventSummariesTool,
  listBillingMetersTool,
  listBillingPortalConfigurationsTool,
  listChargesTool,
  listCheckoutSessionLineItemsTool,
  listCheckoutSessionsTool,
  listCouponsTool,
  listCreditNoteLineItemsTool,
  listCreditNotesTool,
  listCustomerBalanceTransactionsTool,
  listCustomerPaymentMethodsTool,
  listCustomerTaxIdsTool,
  listCustomersTool,
  listDisputesTool,
  listEarlyFraudWarningsTool,
  listEntitlementFeaturesTool,
  listEventsTool,
  listInvoiceItemsTool,
  listInvoiceLineItemsTool,
  listInvoicePaymentsTool,
  listInvoicesTool,
  listPaymentIntentsTool,
  listPaymentMethodsTool,
  listPayoutsTool,
  listPlansTool,
  listPricesTool,
  listProductsTool,
  listPromotionCodesTool,
  listQuotesTool,
  listRefundsTool,
  listSetupIntentsTool,
  listSubscriptionItemsTool,
  listSubscriptionSchedulesTool,
  listSubscriptionsTool,
  listTaxIdsTool,
  listTaxRatesTool,
  listWebhookEndpointsTool,
  markInvoiceUncollectibleTool,
  migrateSubscriptionTool,
  payInvoiceTool,
  previewCreditNoteTool,
  previewInvoiceTool,
  releaseSubscriptionScheduleTool,
  resumeSubscriptionTool,
  reverseTaxTransactionTool,
  searchCustomersTool,
  searchInvoicesTool,
  searchPricesTool,
  searchProductsTool,
  searchSubscriptionsTool,
  sendInvoiceTool,
  updateBillingPortalConfigurationTool,
  updateCouponTool,
  updateCustomerTool,
  updateDisputeTool,
  updateInvoiceTool,
  updateInvoiceItemTool,
  updatePaymentIntentTool,
  updatePaymentMethodTool,
  updatePriceTool,
  updateProductTool,
  updatePromotionCodeTool,
  updateRefundTool,
  updateSetupIntentTool,
  updateSubscriptionTool,
  updateSubscriptionItemTool,
  updateSubscriptionScheduleTool,
  updateWebhookEndpointTool,
  voidCreditNoteTool,
  voidInvoiceTool,
]

/** The documented tools, in alphabetical order. */
export const tools: readonly StripeTool[] = [
  cancelPaymentIntentTool,
  cancelSubscriptionTool,
  capturePaymentIntentTool,
  confirmPaymentIntentTool,
  createCustomerTool,
  createInvoiceTool,
  createPaymentIntentTool,
  createPriceTool,
  createProductTool,
  createSubscriptionTool,
  deleteCustomerTool,
  getBalanceTool,
  getCustomerTool,
  getInvoiceTool,
  getPaymentIntentTool,
  getProductTool,
  getSubscriptionTool,
  listCustomersTool,
  listInvoicesTool,
  listPricesTool,
  listProductsTool,
  payInvoiceTool,
  updateCustomerTool,
  updatePaymentIntentTool,
  voidInvoiceTool,
]
