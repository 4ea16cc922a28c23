// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, ActiveEntitlementList, Balance, BalanceTransaction, BalanceTransactionList, BillingCreditGrant, BillingCreditGrantList, BillingMeter, BillingMeterEvent, BillingMeterEventAdjustment, BillingMeterEventSummaryList, BillingMeterList, BillingPortalConfiguration, BillingPortalConfigurationList, BillingPortalSession, CancelPaymentIntentBody, CancellationDetailsParam, CapturePaymentIntentBody, Charge, ChargeList, CheckoutSession, CheckoutSessionList, ConfirmPaymentIntentBody, Coupon, CouponList, CreateCustomerParams, CreateInvoiceParams, CreatePaymentIntentBody, CreatePriceBody, CreateProductParams, CreateSubscriptionBody, CreditNote, CreditNoteLineItemList, CreditNoteList, Customer, CustomerBalanceTransaction, CustomerBalanceTransactionList, CustomerExpandPath, CustomerList, CustomerListExpandPath, CustomerSearchResult, CustomerSession, DeletedCoupon, DeletedCustomer, DeletedDiscount, DeletedInvoice, DeletedInvoiceItem, DeletedProduct, DeletedSubscriptionItem, DeletedTaxId, DeletedTestClock, DeletedWebhookEndpoint, Dispute, DisputeList, EarlyFraudWarning, EarlyFraudWarningList, EntitlementFeature, EntitlementFeatureList, EphemeralKey, GetCustomerResult, Invoice, InvoiceExpandPath, InvoiceItem, InvoiceItemList, InvoiceLineItemList, InvoiceList, InvoiceListExpandPath, InvoicePayment, InvoicePaymentList, InvoiceSearchResult, LineItemList, PayInvoiceBody, PaymentIntent, PaymentIntentExpandPath, PaymentIntentList, PaymentLink, PaymentMethod, PaymentMethodList, Payout, PayoutList, Plan, PlanList, Price, PriceList, PriceListExpandPath, PriceSearchResult, Product, ProductExpandPath, ProductList, ProductListExpandPath, ProductSearchResult, PromotionCode, PromotionCodeList, Quote, QuoteList, Refund, RefundList, ReportRun, SetupIntent, SetupIntentList, StripeEventObject, StripeEventObjectList, Subscription, SubscriptionExpandPath, SubscriptionItem, SubscriptionItemList, SubscriptionList, SubscriptionSchedule, SubscriptionScheduleList, SubscriptionSearchResult, TaxCalculation, TaxId, TaxIdList, TaxRate, TaxRateList, TaxTransaction, TestClock, TimestampFilter, UpdateCustomerBody, UpdatePaymentIntentBody, VoidInvoiceBody, WebhookEndpoint, WebhookEndpointList } from './models.js'

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
        expand?: unknown | undefined;
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
        created?: unknown | undefined;
        currency?: unknown | undefined;
        payout?: unknown | undefined;
        source?: unknown | undefined;
        type?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        status?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        customer: unknown;
        end_time: unknown;
        start_time: unknown;
        value_grouping_window?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        active?: unknown | undefined;
        is_default?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        created?: unknown | undefined;
        customer?: unknown | undefined;
        payment_intent?: unknown | undefined;
        transfer_group?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        customer_details?: unknown | undefined;
        payment_intent?: unknown | undefined;
        payment_link?: unknown | undefined;
        status?: unknown | undefined;
        subscription?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        created?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        invoice?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        invoice: unknown;
        amount?: unknown | undefined;
        credit_amount?: unknown | undefined;
        effective_at?: unknown | undefined;
        email_type?: unknown | undefined;
        lines?: unknown | undefined;
        memo?: unknown | undefined;
        metadata?: unknown | undefined;
        out_of_band_amount?: unknown | undefined;
        reason?: unknown | undefined;
        refund_amount?: unknown | undefined;
        refunds?: unknown | undefined;
        shipping_cost?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: CustomerListExpandPath[] | undefined;
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
        query: unknown;
        page?: unknown | undefined;
        limit?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: CustomerExpandPath[] | undefined;
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
        created?: unknown | undefined;
        invoice?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        allow_redisplay?: unknown | undefined;
        type?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        charge?: unknown | undefined;
        created?: unknown | undefined;
        payment_intent?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        customer: unknown;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        archived?: unknown | undefined;
        lookup_key?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        created?: unknown | undefined;
        delivery_success?: unknown | undefined;
        type?: unknown | undefined;
        types?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        created?: unknown | undefined;
        invoice?: unknown | undefined;
        payment?: unknown | undefined;
        status?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        invoice?: unknown | undefined;
        pending?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: InvoiceListExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        query: unknown;
        page?: unknown | undefined;
        limit?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: InvoiceExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: PaymentIntentExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        allow_redisplay?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        type?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        arrival_date?: unknown | undefined;
        created?: unknown | undefined;
        destination?: unknown | undefined;
        status?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        active?: unknown | undefined;
        created?: unknown | undefined;
        product?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        expand?: PriceListExpandPath[] | undefined;
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
        query: unknown;
        page?: unknown | undefined;
        limit?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: ProductListExpandPath[] | undefined;
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
        query: unknown;
        page?: unknown | undefined;
        limit?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: ProductExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        active?: unknown | undefined;
        code?: unknown | undefined;
        coupon?: unknown | undefined;
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        status?: unknown | undefined;
        test_clock?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        charge?: unknown | undefined;
        created?: unknown | undefined;
        payment_intent?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: unknown | undefined;
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
        charge?: unknown | undefined;
        created?: unknown | undefined;
        payment_intent?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        attach_to_self?: unknown | undefined;
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        payment_method?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        client_secret?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        subscription: unknown;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        clear_usage?: unknown | undefined;
        payment_behavior?: unknown | undefined;
        proration_behavior?: unknown | undefined;
        proration_date?: unknown | undefined;
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
        canceled_at?: unknown | undefined;
        completed_at?: unknown | undefined;
        created?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        released_at?: unknown | undefined;
        scheduled?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        automatic_tax?: unknown | undefined;
        collection_method?: unknown | undefined;
        created?: unknown | undefined;
        current_period_end?: unknown | undefined;
        current_period_start?: unknown | undefined;
        customer?: unknown | undefined;
        customer_account?: unknown | undefined;
        plan?: unknown | undefined;
        price?: unknown | undefined;
        status?: unknown | undefined;
        test_clock?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        query: unknown;
        page?: unknown | undefined;
        limit?: unknown | undefined;
        expand?: unknown | undefined;
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
        expand?: SubscriptionExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: SubscriptionExpandPath[] | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        "application/x-www-form-urlencoded": unknown;
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
        owner?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        active?: unknown | undefined;
        created?: unknown | undefined;
        inclusive?: unknown | undefined;
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        limit?: unknown | undefined;
        starting_after?: unknown | undefined;
        ending_before?: unknown | undefined;
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
        expand?: unknown | undefined;
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
        "application/x-www-form-urlencoded": unknown;
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
