// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, ActiveEntitlementList, Balance, BalanceTransaction, BalanceTransactionList, BillingCreditGrant, BillingCreditGrantList, BillingMeter, BillingMeterEvent, BillingMeterEventAdjustment, BillingMeterEventSummaryList, BillingMeterList, BillingPortalConfiguration, BillingPortalConfigurationList, BillingPortalSession, CancelPaymentIntentBody, CancellationDetailsParam, CapturePaymentIntentBody, Charge, ChargeList, CheckoutSession, CheckoutSessionList, ConfirmPaymentIntentBody, Coupon, CouponList, CreateCustomerParams, CreateInvoiceParams, CreatePaymentIntentBody, CreatePriceBody, CreateProductParams, CreateSubscriptionBody, CreditNote, CreditNoteLineItemList, CreditNoteList, Customer, CustomerBalanceTransaction, CustomerBalanceTransactionList, CustomerExpandPath, CustomerList, CustomerListExpandPath, CustomerSearchResult, CustomerSession, DeletedCoupon, DeletedCustomer, DeletedDiscount, DeletedInvoice, DeletedInvoiceItem, DeletedProduct, DeletedSubscriptionItem, DeletedTaxId, DeletedTestClock, DeletedWebhookEndpoint, Dispute, DisputeList, EarlyFraudWarning, EarlyFraudWarningList, EntitlementFeature, EntitlementFeatureList, EphemeralKey, GetCustomerResult, Invoice, InvoiceExpandPath, InvoiceItem, InvoiceItemList, InvoiceLineItemList, InvoiceList, InvoiceListExpandPath, InvoicePayment, InvoicePaymentList, InvoiceSearchResult, LineItemList, PayInvoiceBody, PaymentIntent, PaymentIntentExpandPath, PaymentIntentList, PaymentLink, PaymentMethod, PaymentMethodList, Payout, PayoutList, Plan, PlanList, Price, PriceList, PriceListExpandPath, PriceSearchResult, Product, ProductExpandPath, ProductList, ProductListExpandPath, ProductSearchResult, PromotionCode, PromotionCodeList, Quote, QuoteList, Refund, RefundList, ReportRun, SetupIntent, SetupIntentList, StripeEventObject, StripeEventObjectList, Subscription, SubscriptionExpandPath, SubscriptionItem, SubscriptionItemList, SubscriptionList, SubscriptionSchedule, SubscriptionScheduleList, SubscriptionSearchResult, TaxCalculation, TaxId, TaxIdList, TaxRate, TaxRateList, TaxTransaction, TestClock, TimestampFilter, UpdateCustomerBody, UpdatePaymentIntentBody, VoidInvoiceBody, WebhookEndpoint, WebhookEndpointList, GetAccountParams, ListBalanceTransactionsParams, GetBalanceTransactionParams, ListBillingCreditGrantsParams, CreateBillingCreditGrantParams, CreateBillingMeterEventAdjustmentParams, CreateBillingMeterEventParams, ListBillingMetersParams, CreateBillingMeterParams, GetBillingMeterParams, ListBillingMeterEventSummariesParams, CreateBillingPortalConfigurationParams, ListBillingPortalConfigurationsParams, UpdateBillingPortalConfigurationParams, CreateBillingPortalSessionParams, ListChargesParams, GetChargeParams, CaptureChargeParams, CreateCheckoutSessionParams, ListCheckoutSessionsParams, GetCheckoutSessionParams, ExpireCheckoutSessionParams, ListCheckoutSessionLineItemsParams, CreateCouponParams, ListCouponsParams, GetCouponParams, UpdateCouponParams, ListCreditNotesParams, CreateCreditNoteParams, PreviewCreditNoteParams, GetCreditNoteParams, ListCreditNoteLineItemsParams, VoidCreditNoteParams, CreateCustomerSessionParams, SearchCustomersParams, CreateCustomerBalanceTransactionParams, ListCustomerBalanceTransactionsParams, ListCustomerPaymentMethodsParams, ListCustomerTaxIdsParams, CreateCustomerTaxIdParams, ListDisputesParams, GetDisputeParams, UpdateDisputeParams, CloseDisputeParams, ListActiveEntitlementsParams, ListEntitlementFeaturesParams, GetEntitlementFeatureParams, CreateEphemeralKeyParams, ListEventsParams, GetEventParams, ListInvoicePaymentsParams, GetInvoicePaymentParams, CreateInvoiceItemParams, ListInvoiceItemsParams, GetInvoiceItemParams, UpdateInvoiceItemParams, PreviewInvoiceParams, SearchInvoicesParams, UpdateInvoiceParams, AddInvoiceLinesParams, FinalizeInvoiceParams, ListInvoiceLineItemsParams, MarkInvoiceUncollectibleParams, SendInvoiceParams, ListPaymentIntentsParams, CreatePaymentLinkParams, ListPaymentMethodsParams, CreatePaymentMethodParams, GetPaymentMethodParams, UpdatePaymentMethodParams, AttachPaymentMethodParams, DetachPaymentMethodParams, ListPayoutsParams, CreatePayoutParams, GetPayoutParams, ListPlansParams, GetPlanParams, SearchPricesParams, GetPriceParams, UpdatePriceParams, SearchProductsParams, UpdateProductParams, ListPromotionCodesParams, CreatePromotionCodeParams, UpdatePromotionCodeParams, GetPromotionCodeParams, CreateQuoteParams, ListQuotesParams, AcceptQuoteParams, FinalizeQuoteParams, ListEarlyFraudWarningsParams, GetEarlyFraudWarningParams, CreateRefundParams, ListRefundsParams, GetRefundParams, UpdateRefundParams, CancelRefundParams, CreateReportRunParams, GetReportRunParams, CreateSetupIntentParams, ListSetupIntentsParams, GetSetupIntentParams, UpdateSetupIntentParams, CancelSetupIntentParams, ConfirmSetupIntentParams, ListSubscriptionItemsParams, CreateSubscriptionItemParams, UpdateSubscriptionItemParams, GetSubscriptionItemParams, DeleteSubscriptionItemParams, CreateSubscriptionScheduleParams, ListSubscriptionSchedulesParams, GetSubscriptionScheduleParams, UpdateSubscriptionScheduleParams, CancelSubscriptionScheduleParams, ReleaseSubscriptionScheduleParams, ListSubscriptionsParams, SearchSubscriptionsParams, UpdateSubscriptionParams, MigrateSubscriptionParams, ResumeSubscriptionParams, CreateTaxCalculationParams, GetTaxCalculationParams, CreateTaxTransactionParams, ReverseTaxTransactionParams, ListTaxIdsParams, CreateTaxIdParams, GetTaxIdParams, CreateTaxRateParams, ListTaxRatesParams, GetTaxRateParams, CreateTestClockParams, GetTestClockParams, AdvanceTestClockParams, CreateWebhookEndpointParams, ListWebhookEndpointsParams, GetWebhookEndpointParams, UpdateWebhookEndpointParams } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/v1/accounts/{id}": {
    get: operations["stripe_get_account"];
  };
  "/v1/balance": {
    get: operations["stripe_get_balance"];
  };
  "/v1/balance_transactions": {
    get: operations["stripe_list_balance_transactions"];
  };
  "/v1/balance_transactions/{id}": {
    get: operations["stripe_get_balance_transaction"];
  };
  "/v1/billing/credit_grants": {
    get: operations["stripe_list_billing_credit_grants"];
    post: operations["stripe_create_billing_credit_grant"];
  };
  "/v1/billing/meter_event_adjustments": {
    post: operations["stripe_create_billing_meter_event_adjustment"];
  };
  "/v1/billing/meter_events": {
    post: operations["stripe_create_billing_meter_event"];
  };
  "/v1/billing/meters": {
    get: operations["stripe_list_billing_meters"];
    post: operations["stripe_create_billing_meter"];
  };
  "/v1/billing/meters/{id}": {
    get: operations["stripe_get_billing_meter"];
  };
  "/v1/billing/meters/{id}/event_summaries": {
    get: operations["stripe_list_billing_meter_event_summaries"];
  };
  "/v1/billing_portal/configurations": {
    get: operations["stripe_list_billing_portal_configurations"];
    post: operations["stripe_create_billing_portal_configuration"];
  };
  "/v1/billing_portal/configurations/{id}": {
    post: operations["stripe_update_billing_portal_configuration"];
  };
  "/v1/billing_portal/sessions": {
    post: operations["stripe_create_billing_portal_session"];
  };
  "/v1/charges": {
    get: operations["stripe_list_charges"];
  };
  "/v1/charges/{id}": {
    get: operations["stripe_get_charge"];
  };
  "/v1/charges/{id}/capture": {
    post: operations["stripe_capture_charge"];
  };
  "/v1/checkout/sessions": {
    get: operations["stripe_list_checkout_sessions"];
    post: operations["stripe_create_checkout_session"];
  };
  "/v1/checkout/sessions/{id}": {
    get: operations["stripe_get_checkout_session"];
  };
  "/v1/checkout/sessions/{id}/expire": {
    post: operations["stripe_expire_checkout_session"];
  };
  "/v1/checkout/sessions/{id}/line_items": {
    get: operations["stripe_list_checkout_session_line_items"];
  };
  "/v1/coupons": {
    get: operations["stripe_list_coupons"];
    post: operations["stripe_create_coupon"];
  };
  "/v1/coupons/{id}": {
    get: operations["stripe_get_coupon"];
    post: operations["stripe_update_coupon"];
    delete: operations["stripe_delete_coupon"];
  };
  "/v1/credit_notes": {
    get: operations["stripe_list_credit_notes"];
    post: operations["stripe_create_credit_note"];
  };
  "/v1/credit_notes/preview": {
    get: operations["stripe_preview_credit_note"];
  };
  "/v1/credit_notes/{id}": {
    get: operations["stripe_get_credit_note"];
  };
  "/v1/credit_notes/{id}/lines": {
    get: operations["stripe_list_credit_note_line_items"];
  };
  "/v1/credit_notes/{id}/void": {
    post: operations["stripe_void_credit_note"];
  };
  "/v1/customer_sessions": {
    post: operations["stripe_create_customer_session"];
  };
  "/v1/customers": {
    get: operations["stripe_list_customers"];
    post: operations["stripe_create_customer"];
  };
  "/v1/customers/search": {
    get: operations["stripe_search_customers"];
  };
  "/v1/customers/{customer}/tax_ids/{id}": {
    delete: operations["stripe_delete_customer_tax_id"];
  };
  "/v1/customers/{id}": {
    get: operations["stripe_get_customer"];
    post: operations["stripe_update_customer"];
    delete: operations["stripe_delete_customer"];
  };
  "/v1/customers/{id}/balance_transactions": {
    get: operations["stripe_list_customer_balance_transactions"];
    post: operations["stripe_create_customer_balance_transaction"];
  };
  "/v1/customers/{id}/discount": {
    delete: operations["stripe_delete_customer_discount"];
  };
  "/v1/customers/{id}/payment_methods": {
    get: operations["stripe_list_customer_payment_methods"];
  };
  "/v1/customers/{id}/tax_ids": {
    get: operations["stripe_list_customer_tax_ids"];
    post: operations["stripe_create_customer_tax_id"];
  };
  "/v1/disputes": {
    get: operations["stripe_list_disputes"];
  };
  "/v1/disputes/{id}": {
    get: operations["stripe_get_dispute"];
    post: operations["stripe_update_dispute"];
  };
  "/v1/disputes/{id}/close": {
    post: operations["stripe_close_dispute"];
  };
  "/v1/entitlements/active_entitlements": {
    get: operations["stripe_list_active_entitlements"];
  };
  "/v1/entitlements/features": {
    get: operations["stripe_list_entitlement_features"];
  };
  "/v1/entitlements/features/{id}": {
    get: operations["stripe_get_entitlement_feature"];
  };
  "/v1/ephemeral_keys": {
    post: operations["stripe_create_ephemeral_key"];
  };
  "/v1/events": {
    get: operations["stripe_list_events"];
  };
  "/v1/events/{id}": {
    get: operations["stripe_get_event"];
  };
  "/v1/invoice_payments": {
    get: operations["stripe_list_invoice_payments"];
  };
  "/v1/invoice_payments/{id}": {
    get: operations["stripe_get_invoice_payment"];
  };
  "/v1/invoiceitems": {
    get: operations["stripe_list_invoice_items"];
    post: operations["stripe_create_invoice_item"];
  };
  "/v1/invoiceitems/{id}": {
    get: operations["stripe_get_invoice_item"];
    post: operations["stripe_update_invoice_item"];
    delete: operations["stripe_delete_invoice_item"];
  };
  "/v1/invoices": {
    get: operations["stripe_list_invoices"];
    post: operations["stripe_create_invoice"];
  };
  "/v1/invoices/create_preview": {
    post: operations["stripe_preview_invoice"];
  };
  "/v1/invoices/search": {
    get: operations["stripe_search_invoices"];
  };
  "/v1/invoices/{id}": {
    get: operations["stripe_get_invoice"];
    post: operations["stripe_update_invoice"];
    delete: operations["stripe_delete_invoice"];
  };
  "/v1/invoices/{id}/add_lines": {
    post: operations["stripe_add_invoice_lines"];
  };
  "/v1/invoices/{id}/finalize": {
    post: operations["stripe_finalize_invoice"];
  };
  "/v1/invoices/{id}/lines": {
    get: operations["stripe_list_invoice_line_items"];
  };
  "/v1/invoices/{id}/mark_uncollectible": {
    post: operations["stripe_mark_invoice_uncollectible"];
  };
  "/v1/invoices/{id}/pay": {
    post: operations["stripe_pay_invoice"];
  };
  "/v1/invoices/{id}/send": {
    post: operations["stripe_send_invoice"];
  };
  "/v1/invoices/{id}/void": {
    post: operations["stripe_void_invoice"];
  };
  "/v1/payment_intents": {
    get: operations["stripe_list_payment_intents"];
    post: operations["stripe_create_payment_intent"];
  };
  "/v1/payment_intents/{id}": {
    get: operations["stripe_get_payment_intent"];
    post: operations["stripe_update_payment_intent"];
  };
  "/v1/payment_intents/{id}/cancel": {
    post: operations["stripe_cancel_payment_intent"];
  };
  "/v1/payment_intents/{id}/capture": {
    post: operations["stripe_capture_payment_intent"];
  };
  "/v1/payment_intents/{id}/confirm": {
    post: operations["stripe_confirm_payment_intent"];
  };
  "/v1/payment_links": {
    post: operations["stripe_create_payment_link"];
  };
  "/v1/payment_methods": {
    get: operations["stripe_list_payment_methods"];
    post: operations["stripe_create_payment_method"];
  };
  "/v1/payment_methods/{id}": {
    get: operations["stripe_get_payment_method"];
    post: operations["stripe_update_payment_method"];
  };
  "/v1/payment_methods/{id}/attach": {
    post: operations["stripe_attach_payment_method"];
  };
  "/v1/payment_methods/{id}/detach": {
    post: operations["stripe_detach_payment_method"];
  };
  "/v1/payouts": {
    get: operations["stripe_list_payouts"];
    post: operations["stripe_create_payout"];
  };
  "/v1/payouts/{id}": {
    get: operations["stripe_get_payout"];
  };
  "/v1/plans": {
    get: operations["stripe_list_plans"];
  };
  "/v1/plans/{id}": {
    get: operations["stripe_get_plan"];
  };
  "/v1/prices": {
    get: operations["stripe_list_prices"];
    post: operations["stripe_create_price"];
  };
  "/v1/prices/search": {
    get: operations["stripe_search_prices"];
  };
  "/v1/prices/{id}": {
    get: operations["stripe_get_price"];
    post: operations["stripe_update_price"];
  };
  "/v1/products": {
    get: operations["stripe_list_products"];
    post: operations["stripe_create_product"];
  };
  "/v1/products/search": {
    get: operations["stripe_search_products"];
  };
  "/v1/products/{id}": {
    get: operations["stripe_get_product"];
    post: operations["stripe_update_product"];
    delete: operations["stripe_delete_product"];
  };
  "/v1/promotion_codes": {
    get: operations["stripe_list_promotion_codes"];
    post: operations["stripe_create_promotion_code"];
  };
  "/v1/promotion_codes/{id}": {
    get: operations["stripe_get_promotion_code"];
    post: operations["stripe_update_promotion_code"];
  };
  "/v1/quotes": {
    get: operations["stripe_list_quotes"];
    post: operations["stripe_create_quote"];
  };
  "/v1/quotes/{id}/accept": {
    post: operations["stripe_accept_quote"];
  };
  "/v1/quotes/{id}/finalize": {
    post: operations["stripe_finalize_quote"];
  };
  "/v1/radar/early_fraud_warnings": {
    get: operations["stripe_list_early_fraud_warnings"];
  };
  "/v1/radar/early_fraud_warnings/{id}": {
    get: operations["stripe_get_early_fraud_warning"];
  };
  "/v1/refunds": {
    get: operations["stripe_list_refunds"];
    post: operations["stripe_create_refund"];
  };
  "/v1/refunds/{id}": {
    get: operations["stripe_get_refund"];
    post: operations["stripe_update_refund"];
  };
  "/v1/refunds/{id}/cancel": {
    post: operations["stripe_cancel_refund"];
  };
  "/v1/reporting/report_runs": {
    post: operations["stripe_create_report_run"];
  };
  "/v1/reporting/report_runs/{id}": {
    get: operations["stripe_get_report_run"];
  };
  "/v1/setup_intents": {
    get: operations["stripe_list_setup_intents"];
    post: operations["stripe_create_setup_intent"];
  };
  "/v1/setup_intents/{id}": {
    get: operations["stripe_get_setup_intent"];
    post: operations["stripe_update_setup_intent"];
  };
  "/v1/setup_intents/{id}/cancel": {
    post: operations["stripe_cancel_setup_intent"];
  };
  "/v1/setup_intents/{id}/confirm": {
    post: operations["stripe_confirm_setup_intent"];
  };
  "/v1/subscription_items": {
    get: operations["stripe_list_subscription_items"];
    post: operations["stripe_create_subscription_item"];
  };
  "/v1/subscription_items/{id}": {
    get: operations["stripe_get_subscription_item"];
    post: operations["stripe_update_subscription_item"];
    delete: operations["stripe_delete_subscription_item"];
  };
  "/v1/subscription_schedules": {
    get: operations["stripe_list_subscription_schedules"];
    post: operations["stripe_create_subscription_schedule"];
  };
  "/v1/subscription_schedules/{id}": {
    get: operations["stripe_get_subscription_schedule"];
    post: operations["stripe_update_subscription_schedule"];
  };
  "/v1/subscription_schedules/{id}/cancel": {
    post: operations["stripe_cancel_subscription_schedule"];
  };
  "/v1/subscription_schedules/{id}/release": {
    post: operations["stripe_release_subscription_schedule"];
  };
  "/v1/subscriptions": {
    get: operations["stripe_list_subscriptions"];
    post: operations["stripe_create_subscription"];
  };
  "/v1/subscriptions/search": {
    get: operations["stripe_search_subscriptions"];
  };
  "/v1/subscriptions/{id}": {
    get: operations["stripe_get_subscription"];
    post: operations["stripe_update_subscription"];
    delete: operations["stripe_cancel_subscription"];
  };
  "/v1/subscriptions/{id}/discount": {
    delete: operations["stripe_delete_subscription_discount"];
  };
  "/v1/subscriptions/{id}/migrate": {
    post: operations["stripe_migrate_subscription"];
  };
  "/v1/subscriptions/{id}/resume": {
    post: operations["stripe_resume_subscription"];
  };
  "/v1/tax/calculations": {
    post: operations["stripe_create_tax_calculation"];
  };
  "/v1/tax/calculations/{id}": {
    get: operations["stripe_get_tax_calculation"];
  };
  "/v1/tax/transactions/create_from_calculation": {
    post: operations["stripe_create_tax_transaction"];
  };
  "/v1/tax/transactions/create_reversal": {
    post: operations["stripe_reverse_tax_transaction"];
  };
  "/v1/tax_ids": {
    get: operations["stripe_list_tax_ids"];
    post: operations["stripe_create_tax_id"];
  };
  "/v1/tax_ids/{id}": {
    get: operations["stripe_get_tax_id"];
    delete: operations["stripe_delete_tax_id"];
  };
  "/v1/tax_rates": {
    get: operations["stripe_list_tax_rates"];
    post: operations["stripe_create_tax_rate"];
  };
  "/v1/tax_rates/{id}": {
    get: operations["stripe_get_tax_rate"];
  };
  "/v1/test_helpers/test_clocks": {
    post: operations["stripe_create_test_clock"];
  };
  "/v1/test_helpers/test_clocks/{id}": {
    get: operations["stripe_get_test_clock"];
    delete: operations["stripe_delete_test_clock"];
  };
  "/v1/test_helpers/test_clocks/{id}/advance": {
    post: operations["stripe_advance_test_clock"];
  };
  "/v1/webhook_endpoints": {
    get: operations["stripe_list_webhook_endpoints"];
    post: operations["stripe_create_webhook_endpoint"];
  };
  "/v1/webhook_endpoints/{id}": {
    get: operations["stripe_get_webhook_endpoint"];
    post: operations["stripe_update_webhook_endpoint"];
    delete: operations["stripe_delete_webhook_endpoint"];
  };
}
/** The request and the response of each endpoint, on the wire. */
export interface operations {
  stripe_get_account: {
    parameters: {
      query?: {
        expand?: GetAccountParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Account;
        };
      };
    };
  };
  stripe_get_balance: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Balance;
        };
      };
    };
  };
  stripe_list_balance_transactions: {
    parameters: {
      query?: {
        created?: ListBalanceTransactionsParams['created'] | undefined;
        currency?: ListBalanceTransactionsParams['currency'] | undefined;
        payout?: ListBalanceTransactionsParams['payout'] | undefined;
        source?: ListBalanceTransactionsParams['source'] | undefined;
        type?: ListBalanceTransactionsParams['type'] | undefined;
        limit?: ListBalanceTransactionsParams['limit'] | undefined;
        starting_after?: ListBalanceTransactionsParams['starting_after'] | undefined;
        ending_before?: ListBalanceTransactionsParams['ending_before'] | undefined;
        expand?: ListBalanceTransactionsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": BalanceTransactionList;
        };
      };
    };
  };
  stripe_get_balance_transaction: {
    parameters: {
      query?: {
        expand?: GetBalanceTransactionParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BalanceTransaction;
        };
      };
    };
  };
  stripe_list_billing_credit_grants: {
    parameters: {
      query?: {
        customer?: ListBillingCreditGrantsParams['customer'] | undefined;
        customer_account?: ListBillingCreditGrantsParams['customer_account'] | undefined;
        limit?: ListBillingCreditGrantsParams['limit'] | undefined;
        starting_after?: ListBillingCreditGrantsParams['starting_after'] | undefined;
        ending_before?: ListBillingCreditGrantsParams['ending_before'] | undefined;
        expand?: ListBillingCreditGrantsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": BillingCreditGrantList;
        };
      };
    };
  };
  stripe_create_billing_credit_grant: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingCreditGrantParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingCreditGrant;
        };
      };
    };
  };
  stripe_create_billing_meter_event_adjustment: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingMeterEventAdjustmentParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeterEventAdjustment;
        };
      };
    };
  };
  stripe_create_billing_meter_event: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingMeterEventParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeterEvent;
        };
      };
    };
  };
  stripe_list_billing_meters: {
    parameters: {
      query?: {
        status?: ListBillingMetersParams['status'] | undefined;
        limit?: ListBillingMetersParams['limit'] | undefined;
        starting_after?: ListBillingMetersParams['starting_after'] | undefined;
        ending_before?: ListBillingMetersParams['ending_before'] | undefined;
        expand?: ListBillingMetersParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeterList;
        };
      };
    };
  };
  stripe_create_billing_meter: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingMeterParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeter;
        };
      };
    };
  };
  stripe_get_billing_meter: {
    parameters: {
      query?: {
        expand?: GetBillingMeterParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeter;
        };
      };
    };
  };
  stripe_list_billing_meter_event_summaries: {
    parameters: {
      query: {
        customer: ListBillingMeterEventSummariesParams['customer'];
        end_time: ListBillingMeterEventSummariesParams['end_time'];
        start_time: ListBillingMeterEventSummariesParams['start_time'];
        value_grouping_window?: ListBillingMeterEventSummariesParams['value_grouping_window'] | undefined;
        limit?: ListBillingMeterEventSummariesParams['limit'] | undefined;
        starting_after?: ListBillingMeterEventSummariesParams['starting_after'] | undefined;
        ending_before?: ListBillingMeterEventSummariesParams['ending_before'] | undefined;
        expand?: ListBillingMeterEventSummariesParams['expand'] | undefined;
      };
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingMeterEventSummaryList;
        };
      };
    };
  };
  stripe_list_billing_portal_configurations: {
    parameters: {
      query?: {
        active?: ListBillingPortalConfigurationsParams['active'] | undefined;
        is_default?: ListBillingPortalConfigurationsParams['is_default'] | undefined;
        limit?: ListBillingPortalConfigurationsParams['limit'] | undefined;
        starting_after?: ListBillingPortalConfigurationsParams['starting_after'] | undefined;
        ending_before?: ListBillingPortalConfigurationsParams['ending_before'] | undefined;
        expand?: ListBillingPortalConfigurationsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": BillingPortalConfigurationList;
        };
      };
    };
  };
  stripe_create_billing_portal_configuration: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingPortalConfigurationParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BillingPortalConfiguration;
        };
      };
    };
  };
  stripe_update_billing_portal_configuration: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateBillingPortalConfigurationParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": BillingPortalConfiguration;
        };
      };
    };
  };
  stripe_create_billing_portal_session: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateBillingPortalSessionParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": BillingPortalSession;
        };
      };
    };
  };
  stripe_list_charges: {
    parameters: {
      query?: {
        created?: ListChargesParams['created'] | undefined;
        customer?: ListChargesParams['customer'] | undefined;
        payment_intent?: ListChargesParams['payment_intent'] | undefined;
        transfer_group?: ListChargesParams['transfer_group'] | undefined;
        limit?: ListChargesParams['limit'] | undefined;
        starting_after?: ListChargesParams['starting_after'] | undefined;
        ending_before?: ListChargesParams['ending_before'] | undefined;
        expand?: ListChargesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ChargeList;
        };
      };
    };
  };
  stripe_get_charge: {
    parameters: {
      query?: {
        expand?: GetChargeParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Charge;
        };
      };
    };
  };
  stripe_capture_charge: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<CaptureChargeParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Charge;
        };
      };
    };
  };
  stripe_list_checkout_sessions: {
    parameters: {
      query?: {
        created?: ListCheckoutSessionsParams['created'] | undefined;
        customer?: ListCheckoutSessionsParams['customer'] | undefined;
        customer_account?: ListCheckoutSessionsParams['customer_account'] | undefined;
        customer_details?: ListCheckoutSessionsParams['customer_details'] | undefined;
        payment_intent?: ListCheckoutSessionsParams['payment_intent'] | undefined;
        payment_link?: ListCheckoutSessionsParams['payment_link'] | undefined;
        status?: ListCheckoutSessionsParams['status'] | undefined;
        subscription?: ListCheckoutSessionsParams['subscription'] | undefined;
        limit?: ListCheckoutSessionsParams['limit'] | undefined;
        starting_after?: ListCheckoutSessionsParams['starting_after'] | undefined;
        ending_before?: ListCheckoutSessionsParams['ending_before'] | undefined;
        expand?: ListCheckoutSessionsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CheckoutSessionList;
        };
      };
    };
  };
  stripe_create_checkout_session: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateCheckoutSessionParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": CheckoutSession;
        };
      };
    };
  };
  stripe_get_checkout_session: {
    parameters: {
      query?: {
        expand?: GetCheckoutSessionParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CheckoutSession;
        };
      };
    };
  };
  stripe_expire_checkout_session: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<ExpireCheckoutSessionParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": CheckoutSession;
        };
      };
    };
  };
  stripe_list_checkout_session_line_items: {
    parameters: {
      query?: {
        limit?: ListCheckoutSessionLineItemsParams['limit'] | undefined;
        starting_after?: ListCheckoutSessionLineItemsParams['starting_after'] | undefined;
        ending_before?: ListCheckoutSessionLineItemsParams['ending_before'] | undefined;
        expand?: ListCheckoutSessionLineItemsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LineItemList;
        };
      };
    };
  };
  stripe_list_coupons: {
    parameters: {
      query?: {
        created?: ListCouponsParams['created'] | undefined;
        limit?: ListCouponsParams['limit'] | undefined;
        starting_after?: ListCouponsParams['starting_after'] | undefined;
        ending_before?: ListCouponsParams['ending_before'] | undefined;
        expand?: ListCouponsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CouponList;
        };
      };
    };
  };
  stripe_create_coupon: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateCouponParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Coupon;
        };
      };
    };
  };
  stripe_get_coupon: {
    parameters: {
      query?: {
        expand?: GetCouponParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Coupon;
        };
      };
    };
  };
  stripe_update_coupon: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateCouponParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Coupon;
        };
      };
    };
  };
  stripe_delete_coupon: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedCoupon;
        };
      };
    };
  };
  stripe_list_credit_notes: {
    parameters: {
      query?: {
        created?: ListCreditNotesParams['created'] | undefined;
        customer?: ListCreditNotesParams['customer'] | undefined;
        customer_account?: ListCreditNotesParams['customer_account'] | undefined;
        invoice?: ListCreditNotesParams['invoice'] | undefined;
        limit?: ListCreditNotesParams['limit'] | undefined;
        starting_after?: ListCreditNotesParams['starting_after'] | undefined;
        ending_before?: ListCreditNotesParams['ending_before'] | undefined;
        expand?: ListCreditNotesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CreditNoteList;
        };
      };
    };
  };
  stripe_create_credit_note: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateCreditNoteParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CreditNote;
        };
      };
    };
  };
  stripe_preview_credit_note: {
    parameters: {
      query: {
        invoice: PreviewCreditNoteParams['invoice'];
        amount?: PreviewCreditNoteParams['amount'] | undefined;
        credit_amount?: PreviewCreditNoteParams['credit_amount'] | undefined;
        effective_at?: PreviewCreditNoteParams['effective_at'] | undefined;
        email_type?: PreviewCreditNoteParams['email_type'] | undefined;
        lines?: PreviewCreditNoteParams['lines'] | undefined;
        memo?: PreviewCreditNoteParams['memo'] | undefined;
        metadata?: PreviewCreditNoteParams['metadata'] | undefined;
        out_of_band_amount?: PreviewCreditNoteParams['out_of_band_amount'] | undefined;
        reason?: PreviewCreditNoteParams['reason'] | undefined;
        refund_amount?: PreviewCreditNoteParams['refund_amount'] | undefined;
        refunds?: PreviewCreditNoteParams['refunds'] | undefined;
        shipping_cost?: PreviewCreditNoteParams['shipping_cost'] | undefined;
        expand?: PreviewCreditNoteParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CreditNote;
        };
      };
    };
  };
  stripe_get_credit_note: {
    parameters: {
      query?: {
        expand?: GetCreditNoteParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CreditNote;
        };
      };
    };
  };
  stripe_list_credit_note_line_items: {
    parameters: {
      query?: {
        limit?: ListCreditNoteLineItemsParams['limit'] | undefined;
        starting_after?: ListCreditNoteLineItemsParams['starting_after'] | undefined;
        ending_before?: ListCreditNoteLineItemsParams['ending_before'] | undefined;
        expand?: ListCreditNoteLineItemsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CreditNoteLineItemList;
        };
      };
    };
  };
  stripe_void_credit_note: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<VoidCreditNoteParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": CreditNote;
        };
      };
    };
  };
  stripe_create_customer_session: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateCustomerSessionParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerSession;
        };
      };
    };
  };
  stripe_list_customers: {
    parameters: {
      query?: {
        email?: string | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        test_clock?: string | undefined;
        expand?: readonly CustomerListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerList;
        };
      };
    };
  };
  stripe_create_customer: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateCustomerParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Customer;
        };
      };
    };
  };
  stripe_search_customers: {
    parameters: {
      query: {
        query: SearchCustomersParams['query'];
        page?: SearchCustomersParams['page'] | undefined;
        limit?: SearchCustomersParams['limit'] | undefined;
        expand?: SearchCustomersParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerSearchResult;
        };
      };
    };
  };
  stripe_delete_customer_tax_id: {
    parameters: {
      path: {
        customer: string;
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedTaxId;
        };
      };
    };
  };
  stripe_get_customer: {
    parameters: {
      query?: {
        expand?: readonly CustomerExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GetCustomerResult;
        };
      };
    };
  };
  stripe_update_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": UpdateCustomerBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Customer;
        };
      };
    };
  };
  stripe_delete_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedCustomer;
        };
      };
    };
  };
  stripe_list_customer_balance_transactions: {
    parameters: {
      query?: {
        created?: ListCustomerBalanceTransactionsParams['created'] | undefined;
        invoice?: ListCustomerBalanceTransactionsParams['invoice'] | undefined;
        limit?: ListCustomerBalanceTransactionsParams['limit'] | undefined;
        starting_after?: ListCustomerBalanceTransactionsParams['starting_after'] | undefined;
        ending_before?: ListCustomerBalanceTransactionsParams['ending_before'] | undefined;
        expand?: ListCustomerBalanceTransactionsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerBalanceTransactionList;
        };
      };
    };
  };
  stripe_create_customer_balance_transaction: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Omit<CreateCustomerBalanceTransactionParams, 'id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerBalanceTransaction;
        };
      };
    };
  };
  stripe_delete_customer_discount: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedDiscount;
        };
      };
    };
  };
  stripe_list_customer_payment_methods: {
    parameters: {
      query?: {
        allow_redisplay?: ListCustomerPaymentMethodsParams['allow_redisplay'] | undefined;
        type?: ListCustomerPaymentMethodsParams['type'] | undefined;
        limit?: ListCustomerPaymentMethodsParams['limit'] | undefined;
        starting_after?: ListCustomerPaymentMethodsParams['starting_after'] | undefined;
        ending_before?: ListCustomerPaymentMethodsParams['ending_before'] | undefined;
        expand?: ListCustomerPaymentMethodsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentMethodList;
        };
      };
    };
  };
  stripe_list_customer_tax_ids: {
    parameters: {
      query?: {
        limit?: ListCustomerTaxIdsParams['limit'] | undefined;
        starting_after?: ListCustomerTaxIdsParams['starting_after'] | undefined;
        ending_before?: ListCustomerTaxIdsParams['ending_before'] | undefined;
        expand?: ListCustomerTaxIdsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxIdList;
        };
      };
    };
  };
  stripe_create_customer_tax_id: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Omit<CreateCustomerTaxIdParams, 'id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxId;
        };
      };
    };
  };
  stripe_list_disputes: {
    parameters: {
      query?: {
        charge?: ListDisputesParams['charge'] | undefined;
        created?: ListDisputesParams['created'] | undefined;
        payment_intent?: ListDisputesParams['payment_intent'] | undefined;
        limit?: ListDisputesParams['limit'] | undefined;
        starting_after?: ListDisputesParams['starting_after'] | undefined;
        ending_before?: ListDisputesParams['ending_before'] | undefined;
        expand?: ListDisputesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": DisputeList;
        };
      };
    };
  };
  stripe_get_dispute: {
    parameters: {
      query?: {
        expand?: GetDisputeParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Dispute;
        };
      };
    };
  };
  stripe_update_dispute: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateDisputeParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Dispute;
        };
      };
    };
  };
  stripe_close_dispute: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<CloseDisputeParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Dispute;
        };
      };
    };
  };
  stripe_list_active_entitlements: {
    parameters: {
      query: {
        customer: ListActiveEntitlementsParams['customer'];
        limit?: ListActiveEntitlementsParams['limit'] | undefined;
        starting_after?: ListActiveEntitlementsParams['starting_after'] | undefined;
        ending_before?: ListActiveEntitlementsParams['ending_before'] | undefined;
        expand?: ListActiveEntitlementsParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActiveEntitlementList;
        };
      };
    };
  };
  stripe_list_entitlement_features: {
    parameters: {
      query?: {
        archived?: ListEntitlementFeaturesParams['archived'] | undefined;
        lookup_key?: ListEntitlementFeaturesParams['lookup_key'] | undefined;
        limit?: ListEntitlementFeaturesParams['limit'] | undefined;
        starting_after?: ListEntitlementFeaturesParams['starting_after'] | undefined;
        ending_before?: ListEntitlementFeaturesParams['ending_before'] | undefined;
        expand?: ListEntitlementFeaturesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": EntitlementFeatureList;
        };
      };
    };
  };
  stripe_get_entitlement_feature: {
    parameters: {
      query?: {
        expand?: GetEntitlementFeatureParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EntitlementFeature;
        };
      };
    };
  };
  stripe_create_ephemeral_key: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateEphemeralKeyParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": EphemeralKey;
        };
      };
    };
  };
  stripe_list_events: {
    parameters: {
      query?: {
        created?: ListEventsParams['created'] | undefined;
        delivery_success?: ListEventsParams['delivery_success'] | undefined;
        type?: ListEventsParams['type'] | undefined;
        types?: ListEventsParams['types'] | undefined;
        limit?: ListEventsParams['limit'] | undefined;
        starting_after?: ListEventsParams['starting_after'] | undefined;
        ending_before?: ListEventsParams['ending_before'] | undefined;
        expand?: ListEventsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": StripeEventObjectList;
        };
      };
    };
  };
  stripe_get_event: {
    parameters: {
      query?: {
        expand?: GetEventParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": StripeEventObject;
        };
      };
    };
  };
  stripe_list_invoice_payments: {
    parameters: {
      query?: {
        created?: ListInvoicePaymentsParams['created'] | undefined;
        invoice?: ListInvoicePaymentsParams['invoice'] | undefined;
        payment?: ListInvoicePaymentsParams['payment'] | undefined;
        status?: ListInvoicePaymentsParams['status'] | undefined;
        limit?: ListInvoicePaymentsParams['limit'] | undefined;
        starting_after?: ListInvoicePaymentsParams['starting_after'] | undefined;
        ending_before?: ListInvoicePaymentsParams['ending_before'] | undefined;
        expand?: ListInvoicePaymentsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoicePaymentList;
        };
      };
    };
  };
  stripe_get_invoice_payment: {
    parameters: {
      query?: {
        expand?: GetInvoicePaymentParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoicePayment;
        };
      };
    };
  };
  stripe_list_invoice_items: {
    parameters: {
      query?: {
        created?: ListInvoiceItemsParams['created'] | undefined;
        customer?: ListInvoiceItemsParams['customer'] | undefined;
        customer_account?: ListInvoiceItemsParams['customer_account'] | undefined;
        invoice?: ListInvoiceItemsParams['invoice'] | undefined;
        pending?: ListInvoiceItemsParams['pending'] | undefined;
        limit?: ListInvoiceItemsParams['limit'] | undefined;
        starting_after?: ListInvoiceItemsParams['starting_after'] | undefined;
        ending_before?: ListInvoiceItemsParams['ending_before'] | undefined;
        expand?: ListInvoiceItemsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceItemList;
        };
      };
    };
  };
  stripe_create_invoice_item: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateInvoiceItemParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": InvoiceItem;
        };
      };
    };
  };
  stripe_get_invoice_item: {
    parameters: {
      query?: {
        expand?: GetInvoiceItemParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceItem;
        };
      };
    };
  };
  stripe_update_invoice_item: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateInvoiceItemParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": InvoiceItem;
        };
      };
    };
  };
  stripe_delete_invoice_item: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedInvoiceItem;
        };
      };
    };
  };
  stripe_list_invoices: {
    parameters: {
      query?: {
        customer?: string | undefined;
        status?: ('draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {})) | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        subscription?: string | undefined;
        collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
        due_date?: TimestampFilter | undefined;
        customer_account?: string | undefined;
        expand?: readonly InvoiceListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceList;
        };
      };
    };
  };
  stripe_create_invoice: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateInvoiceParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_preview_invoice: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": PreviewInvoiceParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_search_invoices: {
    parameters: {
      query: {
        query: SearchInvoicesParams['query'];
        page?: SearchInvoicesParams['page'] | undefined;
        limit?: SearchInvoicesParams['limit'] | undefined;
        expand?: SearchInvoicesParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceSearchResult;
        };
      };
    };
  };
  stripe_get_invoice: {
    parameters: {
      query?: {
        expand?: readonly InvoiceExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_update_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateInvoiceParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_delete_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedInvoice;
        };
      };
    };
  };
  stripe_add_invoice_lines: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Omit<AddInvoiceLinesParams, 'id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_finalize_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<FinalizeInvoiceParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_list_invoice_line_items: {
    parameters: {
      query?: {
        limit?: ListInvoiceLineItemsParams['limit'] | undefined;
        starting_after?: ListInvoiceLineItemsParams['starting_after'] | undefined;
        ending_before?: ListInvoiceLineItemsParams['ending_before'] | undefined;
        expand?: ListInvoiceLineItemsParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceLineItemList;
        };
      };
    };
  };
  stripe_mark_invoice_uncollectible: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<MarkInvoiceUncollectibleParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_pay_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": PayInvoiceBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_send_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<SendInvoiceParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_void_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": VoidInvoiceBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  stripe_list_payment_intents: {
    parameters: {
      query?: {
        created?: ListPaymentIntentsParams['created'] | undefined;
        customer?: ListPaymentIntentsParams['customer'] | undefined;
        customer_account?: ListPaymentIntentsParams['customer_account'] | undefined;
        limit?: ListPaymentIntentsParams['limit'] | undefined;
        starting_after?: ListPaymentIntentsParams['starting_after'] | undefined;
        ending_before?: ListPaymentIntentsParams['ending_before'] | undefined;
        expand?: ListPaymentIntentsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentIntentList;
        };
      };
    };
  };
  stripe_create_payment_intent: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePaymentIntentBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_get_payment_intent: {
    parameters: {
      query?: {
        client_secret?: string | undefined;
        expand?: readonly PaymentIntentExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_update_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": UpdatePaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_cancel_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CancelPaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_capture_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CapturePaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_confirm_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": ConfirmPaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_create_payment_link: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePaymentLinkParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentLink;
        };
      };
    };
  };
  stripe_list_payment_methods: {
    parameters: {
      query?: {
        allow_redisplay?: ListPaymentMethodsParams['allow_redisplay'] | undefined;
        customer?: ListPaymentMethodsParams['customer'] | undefined;
        customer_account?: ListPaymentMethodsParams['customer_account'] | undefined;
        type?: ListPaymentMethodsParams['type'] | undefined;
        limit?: ListPaymentMethodsParams['limit'] | undefined;
        starting_after?: ListPaymentMethodsParams['starting_after'] | undefined;
        ending_before?: ListPaymentMethodsParams['ending_before'] | undefined;
        expand?: ListPaymentMethodsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentMethodList;
        };
      };
    };
  };
  stripe_create_payment_method: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreatePaymentMethodParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentMethod;
        };
      };
    };
  };
  stripe_get_payment_method: {
    parameters: {
      query?: {
        expand?: GetPaymentMethodParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentMethod;
        };
      };
    };
  };
  stripe_update_payment_method: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdatePaymentMethodParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentMethod;
        };
      };
    };
  };
  stripe_attach_payment_method: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<AttachPaymentMethodParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentMethod;
        };
      };
    };
  };
  stripe_detach_payment_method: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<DetachPaymentMethodParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentMethod;
        };
      };
    };
  };
  stripe_list_payouts: {
    parameters: {
      query?: {
        arrival_date?: ListPayoutsParams['arrival_date'] | undefined;
        created?: ListPayoutsParams['created'] | undefined;
        destination?: ListPayoutsParams['destination'] | undefined;
        status?: ListPayoutsParams['status'] | undefined;
        limit?: ListPayoutsParams['limit'] | undefined;
        starting_after?: ListPayoutsParams['starting_after'] | undefined;
        ending_before?: ListPayoutsParams['ending_before'] | undefined;
        expand?: ListPayoutsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutList;
        };
      };
    };
  };
  stripe_create_payout: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePayoutParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout;
        };
      };
    };
  };
  stripe_get_payout: {
    parameters: {
      query?: {
        expand?: GetPayoutParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout;
        };
      };
    };
  };
  stripe_list_plans: {
    parameters: {
      query?: {
        active?: ListPlansParams['active'] | undefined;
        created?: ListPlansParams['created'] | undefined;
        product?: ListPlansParams['product'] | undefined;
        limit?: ListPlansParams['limit'] | undefined;
        starting_after?: ListPlansParams['starting_after'] | undefined;
        ending_before?: ListPlansParams['ending_before'] | undefined;
        expand?: ListPlansParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PlanList;
        };
      };
    };
  };
  stripe_get_plan: {
    parameters: {
      query?: {
        expand?: GetPlanParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Plan;
        };
      };
    };
  };
  stripe_list_prices: {
    parameters: {
      query?: {
        product?: string | undefined;
        active?: boolean | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        currency?: string | undefined;
        type?: ('one_time' | 'recurring' | (string & {})) | undefined;
        lookup_keys?: string[] | undefined;
        recurring?: {
          interval?: ('day' | 'month' | 'week' | 'year' | (string & {})) | undefined;
          meter?: string | undefined;
          usage_type?: ('licensed' | 'metered' | (string & {})) | undefined;
        } | undefined;
        expand?: readonly PriceListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PriceList;
        };
      };
    };
  };
  stripe_create_price: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePriceBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Price;
        };
      };
    };
  };
  stripe_search_prices: {
    parameters: {
      query: {
        query: SearchPricesParams['query'];
        page?: SearchPricesParams['page'] | undefined;
        limit?: SearchPricesParams['limit'] | undefined;
        expand?: SearchPricesParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PriceSearchResult;
        };
      };
    };
  };
  stripe_get_price: {
    parameters: {
      query?: {
        expand?: GetPriceParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Price;
        };
      };
    };
  };
  stripe_update_price: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdatePriceParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Price;
        };
      };
    };
  };
  stripe_list_products: {
    parameters: {
      query?: {
        active?: boolean | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        ids?: string[] | undefined;
        shippable?: boolean | undefined;
        type?: ('good' | 'service' | (string & {})) | undefined;
        url?: string | undefined;
        expand?: readonly ProductListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ProductList;
        };
      };
    };
  };
  stripe_create_product: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateProductParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Product;
        };
      };
    };
  };
  stripe_search_products: {
    parameters: {
      query: {
        query: SearchProductsParams['query'];
        page?: SearchProductsParams['page'] | undefined;
        limit?: SearchProductsParams['limit'] | undefined;
        expand?: SearchProductsParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ProductSearchResult;
        };
      };
    };
  };
  stripe_get_product: {
    parameters: {
      query?: {
        expand?: readonly ProductExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Product;
        };
      };
    };
  };
  stripe_update_product: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateProductParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Product;
        };
      };
    };
  };
  stripe_delete_product: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedProduct;
        };
      };
    };
  };
  stripe_list_promotion_codes: {
    parameters: {
      query?: {
        active?: ListPromotionCodesParams['active'] | undefined;
        code?: ListPromotionCodesParams['code'] | undefined;
        coupon?: ListPromotionCodesParams['coupon'] | undefined;
        created?: ListPromotionCodesParams['created'] | undefined;
        customer?: ListPromotionCodesParams['customer'] | undefined;
        customer_account?: ListPromotionCodesParams['customer_account'] | undefined;
        limit?: ListPromotionCodesParams['limit'] | undefined;
        starting_after?: ListPromotionCodesParams['starting_after'] | undefined;
        ending_before?: ListPromotionCodesParams['ending_before'] | undefined;
        expand?: ListPromotionCodesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PromotionCodeList;
        };
      };
    };
  };
  stripe_create_promotion_code: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePromotionCodeParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PromotionCode;
        };
      };
    };
  };
  stripe_get_promotion_code: {
    parameters: {
      query?: {
        expand?: GetPromotionCodeParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PromotionCode;
        };
      };
    };
  };
  stripe_update_promotion_code: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdatePromotionCodeParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PromotionCode;
        };
      };
    };
  };
  stripe_list_quotes: {
    parameters: {
      query?: {
        customer?: ListQuotesParams['customer'] | undefined;
        customer_account?: ListQuotesParams['customer_account'] | undefined;
        status?: ListQuotesParams['status'] | undefined;
        test_clock?: ListQuotesParams['test_clock'] | undefined;
        limit?: ListQuotesParams['limit'] | undefined;
        starting_after?: ListQuotesParams['starting_after'] | undefined;
        ending_before?: ListQuotesParams['ending_before'] | undefined;
        expand?: ListQuotesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": QuoteList;
        };
      };
    };
  };
  stripe_create_quote: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateQuoteParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Quote;
        };
      };
    };
  };
  stripe_accept_quote: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<AcceptQuoteParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Quote;
        };
      };
    };
  };
  stripe_finalize_quote: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<FinalizeQuoteParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Quote;
        };
      };
    };
  };
  stripe_list_early_fraud_warnings: {
    parameters: {
      query?: {
        charge?: ListEarlyFraudWarningsParams['charge'] | undefined;
        created?: ListEarlyFraudWarningsParams['created'] | undefined;
        payment_intent?: ListEarlyFraudWarningsParams['payment_intent'] | undefined;
        limit?: ListEarlyFraudWarningsParams['limit'] | undefined;
        starting_after?: ListEarlyFraudWarningsParams['starting_after'] | undefined;
        ending_before?: ListEarlyFraudWarningsParams['ending_before'] | undefined;
        expand?: ListEarlyFraudWarningsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": EarlyFraudWarningList;
        };
      };
    };
  };
  stripe_get_early_fraud_warning: {
    parameters: {
      query?: {
        expand?: GetEarlyFraudWarningParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EarlyFraudWarning;
        };
      };
    };
  };
  stripe_list_refunds: {
    parameters: {
      query?: {
        charge?: ListRefundsParams['charge'] | undefined;
        created?: ListRefundsParams['created'] | undefined;
        payment_intent?: ListRefundsParams['payment_intent'] | undefined;
        limit?: ListRefundsParams['limit'] | undefined;
        starting_after?: ListRefundsParams['starting_after'] | undefined;
        ending_before?: ListRefundsParams['ending_before'] | undefined;
        expand?: ListRefundsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": RefundList;
        };
      };
    };
  };
  stripe_create_refund: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateRefundParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Refund;
        };
      };
    };
  };
  stripe_get_refund: {
    parameters: {
      query?: {
        expand?: GetRefundParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Refund;
        };
      };
    };
  };
  stripe_update_refund: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateRefundParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Refund;
        };
      };
    };
  };
  stripe_cancel_refund: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<CancelRefundParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Refund;
        };
      };
    };
  };
  stripe_create_report_run: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateReportRunParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ReportRun;
        };
      };
    };
  };
  stripe_get_report_run: {
    parameters: {
      query?: {
        expand?: GetReportRunParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ReportRun;
        };
      };
    };
  };
  stripe_list_setup_intents: {
    parameters: {
      query?: {
        attach_to_self?: ListSetupIntentsParams['attach_to_self'] | undefined;
        created?: ListSetupIntentsParams['created'] | undefined;
        customer?: ListSetupIntentsParams['customer'] | undefined;
        customer_account?: ListSetupIntentsParams['customer_account'] | undefined;
        payment_method?: ListSetupIntentsParams['payment_method'] | undefined;
        limit?: ListSetupIntentsParams['limit'] | undefined;
        starting_after?: ListSetupIntentsParams['starting_after'] | undefined;
        ending_before?: ListSetupIntentsParams['ending_before'] | undefined;
        expand?: ListSetupIntentsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": SetupIntentList;
        };
      };
    };
  };
  stripe_create_setup_intent: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateSetupIntentParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SetupIntent;
        };
      };
    };
  };
  stripe_get_setup_intent: {
    parameters: {
      query?: {
        client_secret?: GetSetupIntentParams['client_secret'] | undefined;
        expand?: GetSetupIntentParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SetupIntent;
        };
      };
    };
  };
  stripe_update_setup_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateSetupIntentParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SetupIntent;
        };
      };
    };
  };
  stripe_cancel_setup_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<CancelSetupIntentParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SetupIntent;
        };
      };
    };
  };
  stripe_confirm_setup_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<ConfirmSetupIntentParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SetupIntent;
        };
      };
    };
  };
  stripe_list_subscription_items: {
    parameters: {
      query: {
        subscription: ListSubscriptionItemsParams['subscription'];
        limit?: ListSubscriptionItemsParams['limit'] | undefined;
        starting_after?: ListSubscriptionItemsParams['starting_after'] | undefined;
        ending_before?: ListSubscriptionItemsParams['ending_before'] | undefined;
        expand?: ListSubscriptionItemsParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionItemList;
        };
      };
    };
  };
  stripe_create_subscription_item: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateSubscriptionItemParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionItem;
        };
      };
    };
  };
  stripe_get_subscription_item: {
    parameters: {
      query?: {
        expand?: GetSubscriptionItemParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionItem;
        };
      };
    };
  };
  stripe_update_subscription_item: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateSubscriptionItemParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SubscriptionItem;
        };
      };
    };
  };
  stripe_delete_subscription_item: {
    parameters: {
      query?: {
        clear_usage?: DeleteSubscriptionItemParams['clear_usage'] | undefined;
        payment_behavior?: DeleteSubscriptionItemParams['payment_behavior'] | undefined;
        proration_behavior?: DeleteSubscriptionItemParams['proration_behavior'] | undefined;
        proration_date?: DeleteSubscriptionItemParams['proration_date'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedSubscriptionItem;
        };
      };
    };
  };
  stripe_list_subscription_schedules: {
    parameters: {
      query?: {
        canceled_at?: ListSubscriptionSchedulesParams['canceled_at'] | undefined;
        completed_at?: ListSubscriptionSchedulesParams['completed_at'] | undefined;
        created?: ListSubscriptionSchedulesParams['created'] | undefined;
        customer?: ListSubscriptionSchedulesParams['customer'] | undefined;
        customer_account?: ListSubscriptionSchedulesParams['customer_account'] | undefined;
        released_at?: ListSubscriptionSchedulesParams['released_at'] | undefined;
        scheduled?: ListSubscriptionSchedulesParams['scheduled'] | undefined;
        limit?: ListSubscriptionSchedulesParams['limit'] | undefined;
        starting_after?: ListSubscriptionSchedulesParams['starting_after'] | undefined;
        ending_before?: ListSubscriptionSchedulesParams['ending_before'] | undefined;
        expand?: ListSubscriptionSchedulesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionScheduleList;
        };
      };
    };
  };
  stripe_create_subscription_schedule: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateSubscriptionScheduleParams;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSchedule;
        };
      };
    };
  };
  stripe_get_subscription_schedule: {
    parameters: {
      query?: {
        expand?: GetSubscriptionScheduleParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSchedule;
        };
      };
    };
  };
  stripe_update_subscription_schedule: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateSubscriptionScheduleParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSchedule;
        };
      };
    };
  };
  stripe_cancel_subscription_schedule: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<CancelSubscriptionScheduleParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSchedule;
        };
      };
    };
  };
  stripe_release_subscription_schedule: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<ReleaseSubscriptionScheduleParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSchedule;
        };
      };
    };
  };
  stripe_list_subscriptions: {
    parameters: {
      query?: {
        automatic_tax?: ListSubscriptionsParams['automatic_tax'] | undefined;
        collection_method?: ListSubscriptionsParams['collection_method'] | undefined;
        created?: ListSubscriptionsParams['created'] | undefined;
        current_period_end?: ListSubscriptionsParams['current_period_end'] | undefined;
        current_period_start?: ListSubscriptionsParams['current_period_start'] | undefined;
        customer?: ListSubscriptionsParams['customer'] | undefined;
        customer_account?: ListSubscriptionsParams['customer_account'] | undefined;
        plan?: ListSubscriptionsParams['plan'] | undefined;
        price?: ListSubscriptionsParams['price'] | undefined;
        status?: ListSubscriptionsParams['status'] | undefined;
        test_clock?: ListSubscriptionsParams['test_clock'] | undefined;
        limit?: ListSubscriptionsParams['limit'] | undefined;
        starting_after?: ListSubscriptionsParams['starting_after'] | undefined;
        ending_before?: ListSubscriptionsParams['ending_before'] | undefined;
        expand?: ListSubscriptionsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionList;
        };
      };
    };
  };
  stripe_create_subscription: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateSubscriptionBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_search_subscriptions: {
    parameters: {
      query: {
        query: SearchSubscriptionsParams['query'];
        page?: SearchSubscriptionsParams['page'] | undefined;
        limit?: SearchSubscriptionsParams['limit'] | undefined;
        expand?: SearchSubscriptionsParams['expand'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionSearchResult;
        };
      };
    };
  };
  stripe_get_subscription: {
    parameters: {
      query?: {
        expand?: readonly SubscriptionExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_update_subscription: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateSubscriptionParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_cancel_subscription: {
    parameters: {
      query?: {
        prorate?: boolean | undefined;
        invoice_now?: boolean | undefined;
        cancellation_details?: CancellationDetailsParam | undefined;
        expand?: readonly SubscriptionExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_delete_subscription_discount: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedDiscount;
        };
      };
    };
  };
  stripe_migrate_subscription: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Omit<MigrateSubscriptionParams, 'id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_resume_subscription: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<ResumeSubscriptionParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_create_tax_calculation: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateTaxCalculationParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxCalculation;
        };
      };
    };
  };
  stripe_get_tax_calculation: {
    parameters: {
      query?: {
        expand?: GetTaxCalculationParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxCalculation;
        };
      };
    };
  };
  stripe_create_tax_transaction: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateTaxTransactionParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxTransaction;
        };
      };
    };
  };
  stripe_reverse_tax_transaction: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": ReverseTaxTransactionParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxTransaction;
        };
      };
    };
  };
  stripe_list_tax_ids: {
    parameters: {
      query?: {
        owner?: ListTaxIdsParams['owner'] | undefined;
        limit?: ListTaxIdsParams['limit'] | undefined;
        starting_after?: ListTaxIdsParams['starting_after'] | undefined;
        ending_before?: ListTaxIdsParams['ending_before'] | undefined;
        expand?: ListTaxIdsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TaxIdList;
        };
      };
    };
  };
  stripe_create_tax_id: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateTaxIdParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxId;
        };
      };
    };
  };
  stripe_get_tax_id: {
    parameters: {
      query?: {
        expand?: GetTaxIdParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxId;
        };
      };
    };
  };
  stripe_delete_tax_id: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedTaxId;
        };
      };
    };
  };
  stripe_list_tax_rates: {
    parameters: {
      query?: {
        active?: ListTaxRatesParams['active'] | undefined;
        created?: ListTaxRatesParams['created'] | undefined;
        inclusive?: ListTaxRatesParams['inclusive'] | undefined;
        limit?: ListTaxRatesParams['limit'] | undefined;
        starting_after?: ListTaxRatesParams['starting_after'] | undefined;
        ending_before?: ListTaxRatesParams['ending_before'] | undefined;
        expand?: ListTaxRatesParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TaxRateList;
        };
      };
    };
  };
  stripe_create_tax_rate: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateTaxRateParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxRate;
        };
      };
    };
  };
  stripe_get_tax_rate: {
    parameters: {
      query?: {
        expand?: GetTaxRateParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TaxRate;
        };
      };
    };
  };
  stripe_create_test_clock: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateTestClockParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TestClock;
        };
      };
    };
  };
  stripe_get_test_clock: {
    parameters: {
      query?: {
        expand?: GetTestClockParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TestClock;
        };
      };
    };
  };
  stripe_delete_test_clock: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedTestClock;
        };
      };
    };
  };
  stripe_advance_test_clock: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Omit<AdvanceTestClockParams, 'id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TestClock;
        };
      };
    };
  };
  stripe_list_webhook_endpoints: {
    parameters: {
      query?: {
        limit?: ListWebhookEndpointsParams['limit'] | undefined;
        starting_after?: ListWebhookEndpointsParams['starting_after'] | undefined;
        ending_before?: ListWebhookEndpointsParams['ending_before'] | undefined;
        expand?: ListWebhookEndpointsParams['expand'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookEndpointList;
        };
      };
    };
  };
  stripe_create_webhook_endpoint: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateWebhookEndpointParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookEndpoint;
        };
      };
    };
  };
  stripe_get_webhook_endpoint: {
    parameters: {
      query?: {
        expand?: GetWebhookEndpointParams['expand'] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookEndpoint;
        };
      };
    };
  };
  stripe_update_webhook_endpoint: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Omit<UpdateWebhookEndpointParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": WebhookEndpoint;
        };
      };
    };
  };
  stripe_delete_webhook_endpoint: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedWebhookEndpoint;
        };
      };
    };
  };
}
