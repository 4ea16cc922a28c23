// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
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
} from '@billing/stripe'

/** The input and the result of each tool, by its documented name. */
export interface StripeToolTypes {
  /** Accept quote. */
  stripe_accept_quote: ToolType<AcceptQuoteParams, AcceptQuoteResult>
  /** Add invoice lines. */
  stripe_add_invoice_lines: ToolType<AddInvoiceLinesParams, AddInvoiceLinesResult>
  /** Advance test clock. */
  stripe_advance_test_clock: ToolType<AdvanceTestClockParams, AdvanceTestClockResult>
  /** Attach payment method. */
  stripe_attach_payment_method: ToolType<AttachPaymentMethodParams, AttachPaymentMethodResult>
  /** Cancel payment intent. */
  stripe_cancel_payment_intent: ToolType<CancelPaymentIntentParams, CancelPaymentIntentResult>
  /** Cancel refund. */
  stripe_cancel_refund: ToolType<CancelRefundParams, CancelRefundResult>
  /** Cancel setup intent. */
  stripe_cancel_setup_intent: ToolType<CancelSetupIntentParams, CancelSetupIntentResult>
  /** Cancel subscription. */
  stripe_cancel_subscription: ToolType<CancelSubscriptionParams, CancelSubscriptionResult>
  /** Cancel subscription schedule. */
  stripe_cancel_subscription_schedule: ToolType<CancelSubscriptionScheduleParams, CancelSubscriptionScheduleResult>
  /** Capture charge. */
  stripe_capture_charge: ToolType<CaptureChargeParams, CaptureChargeResult>
  /** Capture payment intent. */
  stripe_capture_payment_intent: ToolType<CapturePaymentIntentParams, CapturePaymentIntentResult>
  /** Close dispute. */
  stripe_close_dispute: ToolType<CloseDisputeParams, CloseDisputeResult>
  /** Confirm payment intent. */
  stripe_confirm_payment_intent: ToolType<ConfirmPaymentIntentParams, ConfirmPaymentIntentResult>
  /** Confirm setup intent. */
  stripe_confirm_setup_intent: ToolType<ConfirmSetupIntentParams, ConfirmSetupIntentResult>
  /** Create billing credit grant. */
  stripe_create_billing_credit_grant: ToolType<CreateBillingCreditGrantParams, CreateBillingCreditGrantResult>
  /** Create billing meter. */
  stripe_create_billing_meter: ToolType<CreateBillingMeterParams, CreateBillingMeterResult>
  /** Create billing meter event. */
  stripe_create_billing_meter_event: ToolType<CreateBillingMeterEventParams, CreateBillingMeterEventResult>
  /** Create billing meter event adjustment. */
  stripe_create_billing_meter_event_adjustment: ToolType<CreateBillingMeterEventAdjustmentParams, CreateBillingMeterEventAdjustmentResult>
  /** Create billing portal configuration. */
  stripe_create_billing_portal_configuration: ToolType<CreateBillingPortalConfigurationParams, CreateBillingPortalConfigurationResult>
  /** Create billing portal session. */
  stripe_create_billing_portal_session: ToolType<CreateBillingPortalSessionParams, CreateBillingPortalSessionResult>
  /** Create checkout session. */
  stripe_create_checkout_session: ToolType<CreateCheckoutSessionParams, CreateCheckoutSessionResult>
  /** Create coupon. */
  stripe_create_coupon: ToolType<CreateCouponParams, CreateCouponResult>
  /** Create credit note. */
  stripe_create_credit_note: ToolType<CreateCreditNoteParams, CreateCreditNoteResult>
  /** Create customer. */
  stripe_create_customer: ToolType<CreateCustomerParams, CreateCustomerResult>
  /** Create customer balance transaction. */
  stripe_create_customer_balance_transaction: ToolType<CreateCustomerBalanceTransactionParams, CreateCustomerBalanceTransactionResult>
  /** Create customer session. */
  stripe_create_customer_session: ToolType<CreateCustomerSessionParams, CreateCustomerSessionResult>
  /** Create customer tax ID. */
  stripe_create_customer_tax_id: ToolType<CreateCustomerTaxIdParams, CreateCustomerTaxIdResult>
  /** Create ephemeral key. */
  stripe_create_ephemeral_key: ToolType<CreateEphemeralKeyParams, CreateEphemeralKeyResult>
  /** Create invoice. */
  stripe_create_invoice: ToolType<CreateInvoiceParams, CreateInvoiceResult>
  /** Create invoice item. */
  stripe_create_invoice_item: ToolType<CreateInvoiceItemParams, CreateInvoiceItemResult>
  /** Create payment intent. */
  stripe_create_payment_intent: ToolType<CreatePaymentIntentParams, CreatePaymentIntentResult>
  /** Create payment link. */
  stripe_create_payment_link: ToolType<CreatePaymentLinkParams, CreatePaymentLinkResult>
  /** Create payment method. */
  stripe_create_payment_method: ToolType<CreatePaymentMethodParams, CreatePaymentMethodResult>
  /** Create payout. */
  stripe_create_payout: ToolType<CreatePayoutParams, CreatePayoutResult>
  /** Create price. */
  stripe_create_price: ToolType<CreatePriceParams, CreatePriceResult>
  /** Create product. */
  stripe_create_product: ToolType<CreateProductParams, CreateProductResult>
  /** Create promotion code. */
  stripe_create_promotion_code: ToolType<CreatePromotionCodeParams, CreatePromotionCodeResult>
  /** Create quote. */
  stripe_create_quote: ToolType<CreateQuoteParams, CreateQuoteResult>
  /** Create refund. */
  stripe_create_refund: ToolType<CreateRefundParams, CreateRefundResult>
  /** Create report run. */
  stripe_create_report_run: ToolType<CreateReportRunParams, CreateReportRunResult>
  /** Create setup intent. */
  stripe_create_setup_intent: ToolType<CreateSetupIntentParams, CreateSetupIntentResult>
  /** Create subscription. */
  stripe_create_subscription: ToolType<CreateSubscriptionParams, CreateSubscriptionResult>
  /** Create subscription item. */
  stripe_create_subscription_item: ToolType<CreateSubscriptionItemParams, CreateSubscriptionItemResult>
  /** Create subscription schedule. */
  stripe_create_subscription_schedule: ToolType<CreateSubscriptionScheduleParams, CreateSubscriptionScheduleResult>
  /** Create tax calculation. */
  stripe_create_tax_calculation: ToolType<CreateTaxCalculationParams, CreateTaxCalculationResult>
  /** Create tax ID. */
  stripe_create_tax_id: ToolType<CreateTaxIdParams, CreateTaxIdResult>
  /** Create tax rate. */
  stripe_create_tax_rate: ToolType<CreateTaxRateParams, CreateTaxRateResult>
  /** Create tax transaction. */
  stripe_create_tax_transaction: ToolType<CreateTaxTransactionParams, CreateTaxTransactionResult>
  /** Create test clock. */
  stripe_create_test_clock: ToolType<CreateTestClockParams, CreateTestClockResult>
  /** Create webhook endpoint. */
  stripe_create_webhook_endpoint: ToolType<CreateWebhookEndpointParams, CreateWebhookEndpointResult>
  /** Delete coupon. */
  stripe_delete_coupon: ToolType<DeleteCouponParams, DeleteCouponResult>
  /** Delete customer. */
  stripe_delete_customer: ToolType<DeleteCustomerParams, DeleteCustomerResult>
  /** Delete customer discount. */
  stripe_delete_customer_discount: ToolType<DeleteCustomerDiscountParams, DeleteCustomerDiscountResult>
  /** Delete customer tax ID. */
  stripe_delete_customer_tax_id: ToolType<DeleteCustomerTaxIdParams, DeleteCustomerTaxIdResult>
  /** Delete invoice. */
  stripe_delete_invoice: ToolType<DeleteInvoiceParams, DeleteInvoiceResult>
  /** Delete invoice item. */
  stripe_delete_invoice_item: ToolType<DeleteInvoiceItemParams, DeleteInvoiceItemResult>
  /** Delete product. */
  stripe_delete_product: ToolType<DeleteProductParams, DeleteProductResult>
  /** Delete subscription discount. */
  stripe_delete_subscription_discount: ToolType<DeleteSubscriptionDiscountParams, DeleteSubscriptionDiscountResult>
  /** Delete subscription item. */
  stripe_delete_subscription_item: ToolType<DeleteSubscriptionItemParams, DeleteSubscriptionItemResult>
  /** Delete tax ID. */
  stripe_delete_tax_id: ToolType<DeleteTaxIdParams, DeleteTaxIdResult>
  /** Delete test clock. */
  stripe_delete_test_clock: ToolType<DeleteTestClockParams, DeleteTestClockResult>
  /** Delete webhook endpoint. */
  stripe_delete_webhook_endpoint: ToolType<DeleteWebhookEndpointParams, DeleteWebhookEndpointResult>
  /** Detach payment method. */
  stripe_detach_payment_method: ToolType<DetachPaymentMethodParams, DetachPaymentMethodResult>
  /** Expire checkout session. */
  stripe_expire_checkout_session: ToolType<ExpireCheckoutSessionParams, ExpireCheckoutSessionResult>
  /** Finalize invoice. */
  stripe_finalize_invoice: ToolType<FinalizeInvoiceParams, FinalizeInvoiceResult>
  /** Finalize quote. */
  stripe_finalize_quote: ToolType<FinalizeQuoteParams, FinalizeQuoteResult>
  /** Get account. */
  stripe_get_account: ToolType<GetAccountParams, GetAccountResult>
  /** Get balance. */
  stripe_get_balance: ToolType<Record<string, never>, GetBalanceResult>
  /** Get balance transaction. */
  stripe_get_balance_transaction: ToolType<GetBalanceTransactionParams, GetBalanceTransactionResult>
  /** Get billing meter. */
  stripe_get_billing_meter: ToolType<GetBillingMeterParams, GetBillingMeterResult>
  /** Get charge. */
  stripe_get_charge: ToolType<GetChargeParams, GetChargeResult>
  /** Get checkout session. */
  stripe_get_checkout_session: ToolType<GetCheckoutSessionParams, GetCheckoutSessionResult>
  /** Get coupon. */
  stripe_get_coupon: ToolType<GetCouponParams, GetCouponResult>
  /** Get credit note. */
  stripe_get_credit_note: ToolType<GetCreditNoteParams, GetCreditNoteResult>
  /** Get customer. */
  stripe_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get dispute. */
  stripe_get_dispute: ToolType<GetDisputeParams, GetDisputeResult>
  /** Get early fraud warning. */
  stripe_get_early_fraud_warning: ToolType<GetEarlyFraudWarningParams, GetEarlyFraudWarningResult>
  /** Get entitlement feature. */
  stripe_get_entitlement_feature: ToolType<GetEntitlementFeatureParams, GetEntitlementFeatureResult>
  /** Get event. */
  stripe_get_event: ToolType<GetEventParams, GetEventResult>
  /** Get invoice. */
  stripe_get_invoice: ToolType<GetInvoiceParams, GetInvoiceResult>
  /** Get invoice item. */
  stripe_get_invoice_item: ToolType<GetInvoiceItemParams, GetInvoiceItemResult>
  /** Get invoice payment. */
  stripe_get_invoice_payment: ToolType<GetInvoicePaymentParams, GetInvoicePaymentResult>
  /** Get payment intent. */
  stripe_get_payment_intent: ToolType<GetPaymentIntentParams, GetPaymentIntentResult>
  /** Get payment method. */
  stripe_get_payment_method: ToolType<GetPaymentMethodParams, GetPaymentMethodResult>
  /** Get payout. */
  stripe_get_payout: ToolType<GetPayoutParams, GetPayoutResult>
  /** Get plan. */
  stripe_get_plan: ToolType<GetPlanParams, GetPlanResult>
  /** Get price. */
  stripe_get_price: ToolType<GetPriceParams, GetPriceResult>
  /** Get product. */
  stripe_get_product: ToolType<GetProductParams, GetProductResult>
  /** Get promotion code. */
  stripe_get_promotion_code: ToolType<GetPromotionCodeParams, GetPromotionCodeResult>
  /** Get refund. */
  stripe_get_refund: ToolType<GetRefundParams, GetRefundResult>
  /** Get report run. */
  stripe_get_report_run: ToolType<GetReportRunParams, GetReportRunResult>
  /** Get setup intent. */
  stripe_get_setup_intent: ToolType<GetSetupIntentParams, GetSetupIntentResult>
  /** Get subscription. */
  stripe_get_subscription: ToolType<GetSubscriptionParams, GetSubscriptionResult>
  /** Get subscription item. */
  stripe_get_subscription_item: ToolType<GetSubscriptionItemParams, GetSubscriptionItemResult>
  /** Get subscription schedule. */
  stripe_get_subscription_schedule: ToolType<GetSubscriptionScheduleParams, GetSubscriptionScheduleResult>
  /** Get tax calculation. */
  stripe_get_tax_calculation: ToolType<GetTaxCalculationParams, GetTaxCalculationResult>
  /** Get tax ID. */
  stripe_get_tax_id: ToolType<GetTaxIdParams, GetTaxIdResult>
  /** Get tax rate. */
  stripe_get_tax_rate: ToolType<GetTaxRateParams, GetTaxRateResult>
  /** Get test clock. */
  stripe_get_test_clock: ToolType<GetTestClockParams, GetTestClockResult>
  /** Get webhook endpoint. */
  stripe_get_webhook_endpoint: ToolType<GetWebhookEndpointParams, GetWebhookEndpointResult>
  /** List active entitlements. */
  stripe_list_active_entitlements: ToolType<ListActiveEntitlementsParams, ListActiveEntitlementsResult>
  /** List balance transactions. */
  stripe_list_balance_transactions: ToolType<ListBalanceTransactionsParams, ListBalanceTransactionsResult>
  /** List billing credit grants. */
  stripe_list_billing_credit_grants: ToolType<ListBillingCreditGrantsParams, ListBillingCreditGrantsResult>
  /** List billing meter event summaries. */
  stripe_list_billing_meter_event_summaries: ToolType<ListBillingMeterEventSummariesParams, ListBillingMeterEventSummariesResult>
  /** List billing meters. */
  stripe_list_billing_meters: ToolType<ListBillingMetersParams, ListBillingMetersResult>
  /** List billing portal configurations. */
  stripe_list_billing_portal_configurations: ToolType<ListBillingPortalConfigurationsParams, ListBillingPortalConfigurationsResult>
  /** List charges. */
  stripe_list_charges: ToolType<ListChargesParams, ListChargesResult>
  /** List checkout session line items. */
  stripe_list_checkout_session_line_items: ToolType<ListCheckoutSessionLineItemsParams, ListCheckoutSessionLineItemsResult>
  /** List checkout sessions. */
  stripe_list_checkout_sessions: ToolType<ListCheckoutSessionsParams, ListCheckoutSessionsResult>
  /** List coupons. */
  stripe_list_coupons: ToolType<ListCouponsParams, ListCouponsResult>
  /** List credit note line items. */
  stripe_list_credit_note_line_items: ToolType<ListCreditNoteLineItemsParams, ListCreditNoteLineItemsResult>
  /** List credit notes. */
  stripe_list_credit_notes: ToolType<ListCreditNotesParams, ListCreditNotesResult>
  /** List customer balance transactions. */
  stripe_list_customer_balance_transactions: ToolType<ListCustomerBalanceTransactionsParams, ListCustomerBalanceTransactionsResult>
  /** List customer payment methods. */
  stripe_list_customer_payment_methods: ToolType<ListCustomerPaymentMethodsParams, ListCustomerPaymentMethodsResult>
  /** List customer tax IDs. */
  stripe_list_customer_tax_ids: ToolType<ListCustomerTaxIdsParams, ListCustomerTaxIdsResult>
  /** List customers. */
  stripe_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List disputes. */
  stripe_list_disputes: ToolType<ListDisputesParams, ListDisputesResult>
  /** List early fraud warnings. */
  stripe_list_early_fraud_warnings: ToolType<ListEarlyFraudWarningsParams, ListEarlyFraudWarningsResult>
  /** List entitlement features. */
  stripe_list_entitlement_features: ToolType<ListEntitlementFeaturesParams, ListEntitlementFeaturesResult>
  /** List events. */
  stripe_list_events: ToolType<ListEventsParams, ListEventsResult>
  /** List invoice items. */
  stripe_list_invoice_items: ToolType<ListInvoiceItemsParams, ListInvoiceItemsResult>
  /** List invoice line items. */
  stripe_list_invoice_line_items: ToolType<ListInvoiceLineItemsParams, ListInvoiceLineItemsResult>
  /** List invoice payments. */
  stripe_list_invoice_payments: ToolType<ListInvoicePaymentsParams, ListInvoicePaymentsResult>
  /** List invoices. */
  stripe_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List payment intents. */
  stripe_list_payment_intents: ToolType<ListPaymentIntentsParams, ListPaymentIntentsResult>
  /** List payment methods. */
  stripe_list_payment_methods: ToolType<ListPaymentMethodsParams, ListPaymentMethodsResult>
  /** List payouts. */
  stripe_list_payouts: ToolType<ListPayoutsParams, ListPayoutsResult>
  /** List plans. */
  stripe_list_plans: ToolType<ListPlansParams, ListPlansResult>
  /** List prices. */
  stripe_list_prices: ToolType<ListPricesParams, ListPricesResult>
  /** List products. */
  stripe_list_products: ToolType<ListProductsParams, ListProductsResult>
  /** List promotion codes. */
  stripe_list_promotion_codes: ToolType<ListPromotionCodesParams, ListPromotionCodesResult>
  /** List quotes. */
  stripe_list_quotes: ToolType<ListQuotesParams, ListQuotesResult>
  /** List refunds. */
  stripe_list_refunds: ToolType<ListRefundsParams, ListRefundsResult>
  /** List setup intents. */
  stripe_list_setup_intents: ToolType<ListSetupIntentsParams, ListSetupIntentsResult>
  /** List subscription items. */
  stripe_list_subscription_items: ToolType<ListSubscriptionItemsParams, ListSubscriptionItemsResult>
  /** List subscription schedules. */
  stripe_list_subscription_schedules: ToolType<ListSubscriptionSchedulesParams, ListSubscriptionSchedulesResult>
  /** List subscriptions. */
  stripe_list_subscriptions: ToolType<ListSubscriptionsParams, ListSubscriptionsResult>
  /** List tax IDs. */
  stripe_list_tax_ids: ToolType<ListTaxIdsParams, ListTaxIdsResult>
  /** List tax rates. */
  stripe_list_tax_rates: ToolType<ListTaxRatesParams, ListTaxRatesResult>
  /** List webhook endpoints. */
  stripe_list_webhook_endpoints: ToolType<ListWebhookEndpointsParams, ListWebhookEndpointsResult>
  /** Mark invoice uncollectible. */
  stripe_mark_invoice_uncollectible: ToolType<MarkInvoiceUncollectibleParams, MarkInvoiceUncollectibleResult>
  /** Migrate subscription. */
  stripe_migrate_subscription: ToolType<MigrateSubscriptionParams, MigrateSubscriptionResult>
  /** Pay invoice. */
  stripe_pay_invoice: ToolType<PayInvoiceParams, PayInvoiceResult>
  /** Preview credit note. */
  stripe_preview_credit_note: ToolType<PreviewCreditNoteParams, PreviewCreditNoteResult>
  /** Preview invoice. */
  stripe_preview_invoice: ToolType<PreviewInvoiceParams, PreviewInvoiceResult>
  /** Release subscription schedule. */
  stripe_release_subscription_schedule: ToolType<ReleaseSubscriptionScheduleParams, ReleaseSubscriptionScheduleResult>
  /** Resume subscription. */
  stripe_resume_subscription: ToolType<ResumeSubscriptionParams, ResumeSubscriptionResult>
  /** Reverse tax transaction. */
  stripe_reverse_tax_transaction: ToolType<ReverseTaxTransactionParams, ReverseTaxTransactionResult>
  /** Search customers. */
  stripe_search_customers: ToolType<SearchCustomersParams, SearchCustomersResult>
  /** Search invoices. */
  stripe_search_invoices: ToolType<SearchInvoicesParams, SearchInvoicesResult>
  /** Search prices. */
  stripe_search_prices: ToolType<SearchPricesParams, SearchPricesResult>
  /** Search products. */
  stripe_search_products: ToolType<SearchProductsParams, SearchProductsResult>
  /** Search subscriptions. */
  stripe_search_subscriptions: ToolType<SearchSubscriptionsParams, SearchSubscriptionsResult>
  /** Send invoice. */
  stripe_send_invoice: ToolType<SendInvoiceParams, SendInvoiceResult>
  /** Update billing portal configuration. */
  stripe_update_billing_portal_configuration: ToolType<UpdateBillingPortalConfigurationParams, UpdateBillingPortalConfigurationResult>
  /** Update coupon. */
  stripe_update_coupon: ToolType<UpdateCouponParams, UpdateCouponResult>
  /** Update customer. */
  stripe_update_customer: ToolType<UpdateCustomerParams, UpdateCustomerResult>
  /** Update dispute. */
  stripe_update_dispute: ToolType<UpdateDisputeParams, UpdateDisputeResult>
  /** Update invoice. */
  stripe_update_invoice: ToolType<UpdateInvoiceParams, UpdateInvoiceResult>
  /** Update invoice item. */
  stripe_update_invoice_item: ToolType<UpdateInvoiceItemParams, UpdateInvoiceItemResult>
  /** Update payment intent. */
  stripe_update_payment_intent: ToolType<UpdatePaymentIntentParams, UpdatePaymentIntentResult>
  /** Update payment method. */
  stripe_update_payment_method: ToolType<UpdatePaymentMethodParams, UpdatePaymentMethodResult>
  /** Update price. */
  stripe_update_price: ToolType<UpdatePriceParams, UpdatePriceResult>
  /** Update product. */
  stripe_update_product: ToolType<UpdateProductParams, UpdateProductResult>
  /** Update promotion code. */
  stripe_update_promotion_code: ToolType<UpdatePromotionCodeParams, UpdatePromotionCodeResult>
  /** Update refund. */
  stripe_update_refund: ToolType<UpdateRefundParams, UpdateRefundResult>
  /** Update setup intent. */
  stripe_update_setup_intent: ToolType<UpdateSetupIntentParams, UpdateSetupIntentResult>
  /** Update subscription. */
  stripe_update_subscription: ToolType<UpdateSubscriptionParams, UpdateSubscriptionResult>
  /** Update subscription item. */
  stripe_update_subscription_item: ToolType<UpdateSubscriptionItemParams, UpdateSubscriptionItemResult>
  /** Update subscription schedule. */
  stripe_update_subscription_schedule: ToolType<UpdateSubscriptionScheduleParams, UpdateSubscriptionScheduleResult>
  /** Update webhook endpoint. */
  stripe_update_webhook_endpoint: ToolType<UpdateWebhookEndpointParams, UpdateWebhookEndpointResult>
  /** Void credit note. */
  stripe_void_credit_note: ToolType<VoidCreditNoteParams, VoidCreditNoteResult>
  /** Void invoice. */
  stripe_void_invoice: ToolType<VoidInvoiceParams, VoidInvoiceResult>
}
