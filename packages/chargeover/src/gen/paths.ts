// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { AccountingClassListResponse, AchAccountListResponse, ActionResponse, AdminListResponse, AggregateResponse, BrandListResponse, BulkRequest, BulkResponse, CampaignListResponse, ChargeoverjsRequestListResponse, ConfigResponse, CountResponse, CountryListResponse, CouponListResponse, CreditCardListResponse, CurrencyListResponse, CustomFieldListResponse, CustomerListResponse, CustomerResponse, ExchangeRateResponse, Id, IdResponse, InvoiceListResponse, InvoicePdfResponse, InvoiceResponse, ItemCategoryListResponse, ItemListResponse, ItemResponse, LanguageListResponse, LoginUrlResponse, NoteListResponse, PackageListResponse, PackageResponse, PayCycle, PaymentTermsListResponse, QuoteListResponse, QuoteResponse, ReportListResponse, ReportResponse, RevisionListResponse, RunAggregateParams, SystemLogListResponse, TokenizedPaymethodListResponse, TransactionListResponse, TransactionResponse, UsageBulkResponse, UsageListResponse, UsageParam, UserListResponse, UserResponse, WebhookSubscriptionListResponse, WriteFlag, ListCustomFieldsParams, ListWebhooksParams, SubscribeWebhookParams, UnsubscribeWebhookParams, CreateAchAccountParams, DeleteAchAccountParams, ListAdminsParams, ListBrandsParams, ListCampaignsParams, ListClassesParams, ListCountriesParams, ListCouponsParams, CreateCreditCardParams, DeleteCreditCardParams, ListCurrenciesParams, GetExchangeRateParams, SetExchangeRateParams, CreateCustomerParams, UpdateCustomerParams, DeleteCustomerParams, ListCustomerRevisionsParams, CreateInvoiceParams, UpdateInvoiceParams, DeleteInvoiceParams, ApproveInvoiceParams, EmailInvoiceParams, PayInvoiceParams, PrintInvoiceParams, VoidInvoiceParams, CreateItemParams, UpdateItemParams, DeleteItemParams, ListLanguagesParams, CreateNoteParams, CreateSubscriptionParams, UpdateSubscriptionParams, DeleteSubscriptionParams, CancelSubscriptionParams, HoldSubscriptionParams, InvoiceSubscriptionParams, SetSubscriptionPaymentMethodParams, SuspendSubscriptionParams, UncancelSubscriptionParams, UnsuspendSubscriptionParams, UpgradeSubscriptionParams, CreateQuoteParams, ConvertQuoteParams, ListTermsParams, CreateTokenizedPaymethodParams, DeleteTokenizedPaymethodParams, CreateTransactionParams, CreatePaymentParams, RefundTransactionParams, ApplyTransactionParams, DeclineTransactionParams, EmailTransactionParams, VoidTransactionParams, CreateUsageParams, CreateUserParams, UpdateUserParams, DeleteUserParams, ResetUserPasswordParams, CreateUserLoginUrlParams } from './models.js'

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
        "application/json": RunAggregateParams;
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
        limit?: ListCustomFieldsParams['limit'] | undefined;
        offset?: ListCustomFieldsParams['offset'] | undefined;
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
        limit?: ListWebhooksParams['limit'] | undefined;
        offset?: ListWebhooksParams['offset'] | undefined;
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
        _flag_emails?: SubscribeWebhookParams['_flag_emails'] | undefined;
        _flag_webhooks?: SubscribeWebhookParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: SubscribeWebhookParams['_flag_quickbooks'] | undefined;
        _flag_events?: SubscribeWebhookParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<SubscribeWebhookParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UnsubscribeWebhookParams['_flag_emails'] | undefined;
        _flag_webhooks?: UnsubscribeWebhookParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UnsubscribeWebhookParams['_flag_quickbooks'] | undefined;
        _flag_events?: UnsubscribeWebhookParams['_flag_events'] | undefined;
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
        _flag_emails?: CreateAchAccountParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateAchAccountParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateAchAccountParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateAchAccountParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateAchAccountParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteAchAccountParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteAchAccountParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteAchAccountParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteAchAccountParams['_flag_events'] | undefined;
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
        limit?: ListAdminsParams['limit'] | undefined;
        offset?: ListAdminsParams['offset'] | undefined;
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
        limit?: ListBrandsParams['limit'] | undefined;
        offset?: ListBrandsParams['offset'] | undefined;
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
        limit?: ListCampaignsParams['limit'] | undefined;
        offset?: ListCampaignsParams['offset'] | undefined;
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
        limit?: ListClassesParams['limit'] | undefined;
        offset?: ListClassesParams['offset'] | undefined;
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
        limit?: ListCountriesParams['limit'] | undefined;
        offset?: ListCountriesParams['offset'] | undefined;
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
        limit?: ListCouponsParams['limit'] | undefined;
        offset?: ListCouponsParams['offset'] | undefined;
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
        _flag_emails?: CreateCreditCardParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateCreditCardParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateCreditCardParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateCreditCardParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateCreditCardParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteCreditCardParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteCreditCardParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteCreditCardParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteCreditCardParams['_flag_events'] | undefined;
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
        limit?: ListCurrenciesParams['limit'] | undefined;
        offset?: ListCurrenciesParams['offset'] | undefined;
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
        "application/json": GetExchangeRateParams;
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
        _flag_emails?: SetExchangeRateParams['_flag_emails'] | undefined;
        _flag_webhooks?: SetExchangeRateParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: SetExchangeRateParams['_flag_quickbooks'] | undefined;
        _flag_events?: SetExchangeRateParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<SetExchangeRateParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateCustomerParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateCustomerParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateCustomerParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateCustomerParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateCustomerParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        id: Id;
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
        _flag_emails?: UpdateCustomerParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpdateCustomerParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpdateCustomerParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpdateCustomerParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateCustomerParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteCustomerParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteCustomerParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteCustomerParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteCustomerParams['_flag_events'] | undefined;
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
        limit?: ListCustomerRevisionsParams['limit'] | undefined;
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
        _flag_emails?: CreateInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateInvoiceParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateInvoiceParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        id: Id;
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
        _flag_emails?: UpdateInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpdateInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpdateInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpdateInvoiceParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: ApproveInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: ApproveInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: ApproveInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: ApproveInvoiceParams['_flag_events'] | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<ApproveInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteInvoiceParams['_flag_events'] | undefined;
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
        _flag_emails?: EmailInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: EmailInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: EmailInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: EmailInvoiceParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<EmailInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: PayInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: PayInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: PayInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: PayInvoiceParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<PayInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: PrintInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: PrintInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: PrintInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: PrintInvoiceParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<PrintInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: VoidInvoiceParams['_flag_emails'] | undefined;
        _flag_webhooks?: VoidInvoiceParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: VoidInvoiceParams['_flag_quickbooks'] | undefined;
        _flag_events?: VoidInvoiceParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<VoidInvoiceParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateItemParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateItemParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateItemParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateItemParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateItemParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UpdateItemParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpdateItemParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpdateItemParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpdateItemParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateItemParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteItemParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteItemParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteItemParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteItemParams['_flag_events'] | undefined;
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
        limit?: ListLanguagesParams['limit'] | undefined;
        offset?: ListLanguagesParams['offset'] | undefined;
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
        _flag_emails?: CreateNoteParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateNoteParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateNoteParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateNoteParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateNoteParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateSubscriptionParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UpdateSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpdateSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpdateSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpdateSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteSubscriptionParams['_flag_events'] | undefined;
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
        _flag_emails?: CancelSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: CancelSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CancelSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: CancelSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<CancelSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: HoldSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: HoldSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: HoldSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: HoldSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<HoldSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: InvoiceSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: InvoiceSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: InvoiceSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: InvoiceSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<InvoiceSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: SetSubscriptionPaymentMethodParams['_flag_emails'] | undefined;
        _flag_webhooks?: SetSubscriptionPaymentMethodParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: SetSubscriptionPaymentMethodParams['_flag_quickbooks'] | undefined;
        _flag_events?: SetSubscriptionPaymentMethodParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<SetSubscriptionPaymentMethodParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: SuspendSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: SuspendSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: SuspendSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: SuspendSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<SuspendSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UncancelSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: UncancelSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UncancelSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: UncancelSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UncancelSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UnsuspendSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: UnsuspendSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UnsuspendSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: UnsuspendSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UnsuspendSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UpgradeSubscriptionParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpgradeSubscriptionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpgradeSubscriptionParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpgradeSubscriptionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<UpgradeSubscriptionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateQuoteParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateQuoteParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateQuoteParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateQuoteParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateQuoteParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: ConvertQuoteParams['_flag_emails'] | undefined;
        _flag_webhooks?: ConvertQuoteParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: ConvertQuoteParams['_flag_quickbooks'] | undefined;
        _flag_events?: ConvertQuoteParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<ConvertQuoteParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        limit?: ListTermsParams['limit'] | undefined;
        offset?: ListTermsParams['offset'] | undefined;
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
        _flag_emails?: CreateTokenizedPaymethodParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateTokenizedPaymethodParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateTokenizedPaymethodParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateTokenizedPaymethodParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateTokenizedPaymethodParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteTokenizedPaymethodParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteTokenizedPaymethodParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteTokenizedPaymethodParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteTokenizedPaymethodParams['_flag_events'] | undefined;
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
        _flag_emails?: CreateTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateTransactionParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateTransactionParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreatePaymentParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreatePaymentParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreatePaymentParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreatePaymentParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody?: {
      content: {
        "application/json": Omit<CreatePaymentParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        id: Id;
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
        _flag_emails?: RefundTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: RefundTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: RefundTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: RefundTransactionParams['_flag_events'] | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<RefundTransactionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: ApplyTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: ApplyTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: ApplyTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: ApplyTransactionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<ApplyTransactionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeclineTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeclineTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeclineTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeclineTransactionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<DeclineTransactionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: EmailTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: EmailTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: EmailTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: EmailTransactionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<EmailTransactionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: VoidTransactionParams['_flag_emails'] | undefined;
        _flag_webhooks?: VoidTransactionParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: VoidTransactionParams['_flag_quickbooks'] | undefined;
        _flag_events?: VoidTransactionParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<VoidTransactionParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateUsageParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateUsageParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateUsageParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateUsageParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateUsageParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: CreateUserParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateUserParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateUserParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateUserParams['_flag_events'] | undefined;
      } | undefined;
    };
    requestBody?: {
      content: {
        "application/json": Omit<CreateUserParams, '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: UpdateUserParams['_flag_emails'] | undefined;
        _flag_webhooks?: UpdateUserParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: UpdateUserParams['_flag_quickbooks'] | undefined;
        _flag_events?: UpdateUserParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateUserParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: ResetUserPasswordParams['_flag_emails'] | undefined;
        _flag_webhooks?: ResetUserPasswordParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: ResetUserPasswordParams['_flag_quickbooks'] | undefined;
        _flag_events?: ResetUserPasswordParams['_flag_events'] | undefined;
      };
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<ResetUserPasswordParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
        _flag_emails?: DeleteUserParams['_flag_emails'] | undefined;
        _flag_webhooks?: DeleteUserParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: DeleteUserParams['_flag_quickbooks'] | undefined;
        _flag_events?: DeleteUserParams['_flag_events'] | undefined;
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
        _flag_emails?: CreateUserLoginUrlParams['_flag_emails'] | undefined;
        _flag_webhooks?: CreateUserLoginUrlParams['_flag_webhooks'] | undefined;
        _flag_quickbooks?: CreateUserLoginUrlParams['_flag_quickbooks'] | undefined;
        _flag_events?: CreateUserLoginUrlParams['_flag_events'] | undefined;
      } | undefined;
      path: {
        id: Id;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<CreateUserLoginUrlParams, 'id' | '_flag_emails' | '_flag_webhooks' | '_flag_quickbooks' | '_flag_events'>;
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
