// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { AccountingClassListResponse, AchAccountListResponse, ActionResponse, AdminListResponse, AggregateResponse, BrandListResponse, BulkRequest, BulkResponse, CampaignListResponse, ChargeoverjsRequestListResponse, ConfigResponse, CountResponse, CountryListResponse, CouponListResponse, CreditCardListResponse, CurrencyListResponse, CustomFieldListResponse, CustomerListResponse, CustomerResponse, ExchangeRateResponse, Id, IdResponse, InvoiceListResponse, InvoicePdfResponse, InvoiceResponse, ItemCategoryListResponse, ItemListResponse, ItemResponse, LanguageListResponse, LoginUrlResponse, NoteListResponse, PackageListResponse, PackageResponse, PayCycle, PaymentTermsListResponse, QuoteListResponse, QuoteResponse, ReportListResponse, ReportResponse, RevisionListResponse, SystemLogListResponse, TokenizedPaymethodListResponse, TransactionListResponse, TransactionResponse, UsageBulkResponse, UsageListResponse, UsageParam, UserListResponse, UserResponse, WebhookSubscriptionListResponse, WriteFlag } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/_aggregate": {
    post: operations["chargeover_run_aggregate"];
  };
  "/_bulk": {
    post: operations["chargeover_run_bulk"];
  };
  "/_chargeoverjs": {
    get: operations["chargeover_list_chargeoverjs_requests"];
    post: operations["chargeover_commit_chargeoverjs_request"];
  };
  "/_config": {
    post: operations["chargeover_set_config"];
  };
  "/_customfield": {
    get: operations["chargeover_list_custom_fields"];
  };
  "/_log_system": {
    get: operations["chargeover_list_system_logs"];
  };
  "/_report": {
    get: operations["chargeover_list_reports"];
  };
  "/_report/{id}": {
    post: operations["chargeover_run_report"];
  };
  "/_resthook": {
    get: operations["chargeover_list_webhooks"];
    post: operations["chargeover_subscribe_webhook"];
  };
  "/_resthook/{id}": {
    delete: operations["chargeover_unsubscribe_webhook"];
  };
  "/ach": {
    get: operations["chargeover_list_ach_accounts"];
    post: operations["chargeover_create_ach_account"];
  };
  "/ach/{id}": {
    delete: operations["chargeover_delete_ach_account"];
  };
  "/admin": {
    get: operations["chargeover_list_admins"];
  };
  "/brand": {
    get: operations["chargeover_list_brands"];
  };
  "/campaign": {
    get: operations["chargeover_list_campaigns"];
  };
  "/class": {
    get: operations["chargeover_list_classes"];
  };
  "/country": {
    get: operations["chargeover_list_countries"];
  };
  "/coupon": {
    get: operations["chargeover_list_coupons"];
  };
  "/creditcard": {
    get: operations["chargeover_list_credit_cards"];
    post: operations["chargeover_create_credit_card"];
  };
  "/creditcard/{id}": {
    delete: operations["chargeover_delete_credit_card"];
  };
  "/currency": {
    get: operations["chargeover_list_currencies"];
    post: operations["chargeover_get_exchange_rate"];
  };
  "/currency/_action/setExchangeRate": {
    post: operations["chargeover_set_exchange_rate"];
  };
  "/customer": {
    get: operations["chargeover_list_customers"];
    post: operations["chargeover_create_customer"];
  };
  "/customer/_count": {
    get: operations["chargeover_count_customers"];
  };
  "/customer/{id}": {
    get: operations["chargeover_get_customer"];
    put: operations["chargeover_update_customer"];
    delete: operations["chargeover_delete_customer"];
  };
  "/customer/{id}/_revision": {
    get: operations["chargeover_list_customer_revisions"];
  };
  "/invoice": {
    get: operations["chargeover_list_invoices"];
    post: operations["chargeover_create_invoice"];
  };
  "/invoice/{id}": {
    get: operations["chargeover_get_invoice"];
    put: operations["chargeover_update_invoice"];
    post: operations["chargeover_approve_invoice"];
    delete: operations["chargeover_delete_invoice"];
  };
  "/invoice/{id}/_action/email": {
    post: operations["chargeover_email_invoice"];
  };
  "/invoice/{id}/_action/pay": {
    post: operations["chargeover_pay_invoice"];
  };
  "/invoice/{id}/_action/pdf": {
    post: operations["chargeover_get_invoice_pdf"];
  };
  "/invoice/{id}/_action/print": {
    post: operations["chargeover_print_invoice"];
  };
  "/invoice/{id}/_action/void": {
    post: operations["chargeover_void_invoice"];
  };
  "/item": {
    get: operations["chargeover_list_items"];
    post: operations["chargeover_create_item"];
  };
  "/item/{id}": {
    get: operations["chargeover_get_item"];
    put: operations["chargeover_update_item"];
    delete: operations["chargeover_delete_item"];
  };
  "/item_category": {
    get: operations["chargeover_list_item_categories"];
  };
  "/language": {
    get: operations["chargeover_list_languages"];
  };
  "/note": {
    get: operations["chargeover_list_notes"];
    post: operations["chargeover_create_note"];
  };
  "/package": {
    get: operations["chargeover_list_subscriptions"];
    post: operations["chargeover_create_subscription"];
  };
  "/package/{id}": {
    get: operations["chargeover_get_subscription"];
    put: operations["chargeover_update_subscription"];
    post: operations["chargeover_set_subscription_paycycle"];
    delete: operations["chargeover_delete_subscription"];
  };
  "/package/{id}/_action/cancel": {
    post: operations["chargeover_cancel_subscription"];
  };
  "/package/{id}/_action/hold": {
    post: operations["chargeover_hold_subscription"];
  };
  "/package/{id}/_action/invoice": {
    post: operations["chargeover_invoice_subscription"];
  };
  "/package/{id}/_action/setPayMethod": {
    post: operations["chargeover_set_subscription_payment_method"];
  };
  "/package/{id}/_action/suspend": {
    post: operations["chargeover_suspend_subscription"];
  };
  "/package/{id}/_action/uncancel": {
    post: operations["chargeover_uncancel_subscription"];
  };
  "/package/{id}/_action/unsuspend": {
    post: operations["chargeover_unsuspend_subscription"];
  };
  "/package/{id}/_action/upgrade": {
    post: operations["chargeover_upgrade_subscription"];
  };
  "/quote": {
    get: operations["chargeover_list_quotes"];
    post: operations["chargeover_create_quote"];
  };
  "/quote/{id}": {
    get: operations["chargeover_get_quote"];
  };
  "/quote/{id}/_action/convert": {
    post: operations["chargeover_convert_quote"];
  };
  "/terms": {
    get: operations["chargeover_list_terms"];
  };
  "/tokenized": {
    get: operations["chargeover_list_tokenized_paymethods"];
    post: operations["chargeover_create_tokenized_paymethod"];
  };
  "/tokenized/{id}": {
    delete: operations["chargeover_delete_tokenized_paymethod"];
  };
  "/transaction": {
    get: operations["chargeover_list_transactions"];
    post: operations["chargeover_create_transaction"];
  };
  "/transaction/_action/pay": {
    post: operations["chargeover_create_payment"];
  };
  "/transaction/{id}": {
    get: operations["chargeover_get_transaction"];
    post: operations["chargeover_refund_transaction"];
  };
  "/transaction/{id}/_action/changeAppliedAmounts": {
    post: operations["chargeover_apply_transaction"];
  };
  "/transaction/{id}/_action/decline": {
    post: operations["chargeover_decline_transaction"];
  };
  "/transaction/{id}/_action/email": {
    post: operations["chargeover_email_transaction"];
  };
  "/transaction/{id}/_action/void": {
    post: operations["chargeover_void_transaction"];
  };
  "/usage": {
    get: operations["chargeover_list_usages"];
    post: operations["chargeover_create_usage"];
  };
  "/usage/_action/bulk": {
    post: operations["chargeover_create_usages"];
  };
  "/user": {
    get: operations["chargeover_list_users"];
    post: operations["chargeover_create_user"];
  };
  "/user/{id}": {
    get: operations["chargeover_get_user"];
    put: operations["chargeover_update_user"];
    post: operations["chargeover_reset_user_password"];
    delete: operations["chargeover_delete_user"];
  };
  "/user/{id}/_action/getLoginURL": {
    post: operations["chargeover_create_user_login_url"];
  };
}
/** The request and the response of each endpoint, on the wire. */
export interface operations {
  chargeover_run_aggregate: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AggregateResponse;
        };
      };
    };
  };
  chargeover_run_bulk: {
    parameters: {
      query?: {
        _flag_emails?: WriteFlag | undefined;
        _flag_webhooks?: WriteFlag | undefined;
        _flag_quickbooks?: WriteFlag | undefined;
        _flag_events?: WriteFlag | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": BulkRequest[];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BulkResponse;
        };
      };
    };
  };
  chargeover_list_chargeoverjs_requests: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": ChargeoverjsRequestListResponse;
        };
      };
    };
  };
  chargeover_commit_chargeoverjs_request: {
    parameters: {
      query?: {
        _flag_emails?: WriteFlag | undefined;
        _flag_webhooks?: WriteFlag | undefined;
        _flag_quickbooks?: WriteFlag | undefined;
        _flag_events?: WriteFlag | undefined;
      } | undefined;
    };
    requestBody?: {
      content: {
        "application/json": {
          commit?: string | undefined;
          reject?: string | undefined;
        };
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_set_config: {
    parameters: {
      query?: {
        _flag_emails?: WriteFlag | undefined;
        _flag_webhooks?: WriteFlag | undefined;
        _flag_quickbooks?: WriteFlag | undefined;
        _flag_events?: WriteFlag | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: string | number | boolean | null;
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ConfigResponse;
        };
      };
    };
  };
  chargeover_list_custom_fields: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomFieldListResponse;
        };
      };
    };
  };
  chargeover_list_system_logs: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": SystemLogListResponse;
        };
      };
    };
  };
  chargeover_list_reports: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": ReportListResponse;
        };
      };
    };
  };
  chargeover_run_report: {
    parameters: {
      query: {
        action: "reportData";
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": string[];
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ReportResponse;
        };
      };
    };
  };
  chargeover_list_webhooks: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookSubscriptionListResponse;
        };
      };
    };
  };
  chargeover_subscribe_webhook: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_unsubscribe_webhook: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_ach_accounts: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": AchAccountListResponse;
        };
      };
    };
  };
  chargeover_create_ach_account: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_delete_ach_account: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_admins: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": AdminListResponse;
        };
      };
    };
  };
  chargeover_list_brands: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": BrandListResponse;
        };
      };
    };
  };
  chargeover_list_campaigns: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CampaignListResponse;
        };
      };
    };
  };
  chargeover_list_classes: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": AccountingClassListResponse;
        };
      };
    };
  };
  chargeover_list_countries: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CountryListResponse;
        };
      };
    };
  };
  chargeover_list_coupons: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CouponListResponse;
        };
      };
    };
  };
  chargeover_list_credit_cards: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CreditCardListResponse;
        };
      };
    };
  };
  chargeover_create_credit_card: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_delete_credit_card: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_currencies: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CurrencyListResponse;
        };
      };
    };
  };
  chargeover_get_exchange_rate: {
    parameters: {
      query: {
        action: "getExchangeRate";
      };
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ExchangeRateResponse;
        };
      };
    };
  };
  chargeover_set_exchange_rate: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_customers: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerListResponse;
        };
      };
    };
  };
  chargeover_create_customer: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_count_customers: {
    parameters: {
      query?: {
        where?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CountResponse;
        };
      };
    };
  };
  chargeover_get_customer: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerResponse;
        };
      };
    };
  };
  chargeover_update_customer: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_delete_customer: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_customer_revisions: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": RevisionListResponse;
        };
      };
    };
  };
  chargeover_list_invoices: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceListResponse;
        };
      };
    };
  };
  chargeover_create_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_invoice: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceResponse;
        };
      };
    };
  };
  chargeover_update_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_approve_invoice: {
    parameters: {
      query: {
        action: "approve";
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_delete_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_email_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_pay_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_get_invoice_pdf: {
    parameters: {
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoicePdfResponse;
        };
      };
    };
  };
  chargeover_print_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_void_invoice: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_items: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ItemListResponse;
        };
      };
    };
  };
  chargeover_create_item: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_item: {
    parameters: {
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ItemResponse;
        };
      };
    };
  };
  chargeover_update_item: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_delete_item: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_item_categories: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ItemCategoryListResponse;
        };
      };
    };
  };
  chargeover_list_languages: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": LanguageListResponse;
        };
      };
    };
  };
  chargeover_list_notes: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": NoteListResponse;
        };
      };
    };
  };
  chargeover_create_note: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_list_subscriptions: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: ('line_items' | (string & {})) | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PackageListResponse;
        };
      };
    };
  };
  chargeover_create_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_subscription: {
    parameters: {
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PackageResponse;
        };
      };
    };
  };
  chargeover_update_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_set_subscription_paycycle: {
    parameters: {
      query: {
        action: "paycycle" | "welcome";
        _flag_emails?: WriteFlag | undefined;
        _flag_webhooks?: WriteFlag | undefined;
        _flag_quickbooks?: WriteFlag | undefined;
        _flag_events?: WriteFlag | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": {
          paycycle?: PayCycle | undefined;
          message_id?: Id | undefined;
        };
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_delete_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_cancel_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_hold_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_invoice_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_set_subscription_payment_method: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_suspend_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_uncancel_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_unsuspend_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_upgrade_subscription: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_quotes: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": QuoteListResponse;
        };
      };
    };
  };
  chargeover_create_quote: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_quote: {
    parameters: {
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": QuoteResponse;
        };
      };
    };
  };
  chargeover_convert_quote: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_terms: {
    parameters: {
      query?: {
        limit?: unknown | undefined;
        offset?: unknown | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentTermsListResponse;
        };
      };
    };
  };
  chargeover_list_tokenized_paymethods: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TokenizedPaymethodListResponse;
        };
      };
    };
  };
  chargeover_create_tokenized_paymethod: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_delete_tokenized_paymethod: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_transactions: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: ('applied_to' | (string & {})) | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionListResponse;
        };
      };
    };
  };
  chargeover_create_transaction: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_create_payment: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_transaction: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionResponse;
        };
      };
    };
  };
  chargeover_refund_transaction: {
    parameters: {
      query: {
        action: "refund";
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_apply_transaction: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_decline_transaction: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_email_transaction: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_void_transaction: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_list_usages: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": UsageListResponse;
        };
      };
    };
  };
  chargeover_create_usage: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": unknown;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_create_usages: {
    parameters: {
      query?: {
        _flag_emails?: WriteFlag | undefined;
        _flag_webhooks?: WriteFlag | undefined;
        _flag_quickbooks?: WriteFlag | undefined;
        _flag_events?: WriteFlag | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": UsageParam[];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": UsageBulkResponse;
        };
      };
    };
  };
  chargeover_list_users: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": UserListResponse;
        };
      };
    };
  };
  chargeover_create_user: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      201: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_get_user: {
    parameters: {
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserResponse;
        };
      };
    };
  };
  chargeover_update_user: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": IdResponse;
        };
      };
    };
  };
  chargeover_reset_user_password: {
    parameters: {
      query: {
        action: "reset_password";
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_delete_user: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActionResponse;
        };
      };
    };
  };
  chargeover_create_user_login_url: {
    parameters: {
      query?: {
        _flag_emails?: unknown | undefined;
        _flag_webhooks?: unknown | undefined;
        _flag_quickbooks?: unknown | undefined;
        _flag_events?: unknown | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": unknown;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": LoginUrlResponse;
        };
      };
    };
  };
}
