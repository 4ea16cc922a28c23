// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
import type {
  ApplyTransactionParams,
  ApplyTransactionResult,
  ApproveInvoiceParams,
  ApproveInvoiceResult,
  CancelSubscriptionParams,
  CancelSubscriptionResult,
  CommitChargeoverjsRequestParams,
  CommitChargeoverjsRequestResult,
  ConvertQuoteParams,
  ConvertQuoteResult,
  CountCustomersParams,
  CountCustomersResult,
  CreateAchAccountParams,
  CreateAchAccountResult,
  CreateCreditCardParams,
  CreateCreditCardResult,
  CreateCustomerParams,
  CreateCustomerResult,
  CreateInvoiceParams,
  CreateInvoiceResult,
  CreateItemParams,
  CreateItemResult,
  CreateNoteParams,
  CreateNoteResult,
  CreatePaymentParams,
  CreatePaymentResult,
  CreateQuoteParams,
  CreateQuoteResult,
  CreateSubscriptionParams,
  CreateSubscriptionResult,
  CreateTokenizedPaymethodParams,
  CreateTokenizedPaymethodResult,
  CreateTransactionParams,
  CreateTransactionResult,
  CreateUsageParams,
  CreateUsageResult,
  CreateUsagesParams,
  CreateUsagesResult,
  CreateUserLoginUrlParams,
  CreateUserLoginUrlResult,
  CreateUserParams,
  CreateUserResult,
  DeclineTransactionParams,
  DeclineTransactionResult,
  DeleteAchAccountParams,
  DeleteAchAccountResult,
  DeleteCreditCardParams,
  DeleteCreditCardResult,
  DeleteCustomerParams,
  DeleteCustomerResult,
  DeleteInvoiceParams,
  DeleteInvoiceResult,
  DeleteItemParams,
  DeleteItemResult,
  DeleteSubscriptionParams,
  DeleteSubscriptionResult,
  DeleteTokenizedPaymethodParams,
  DeleteTokenizedPaymethodResult,
  DeleteUserParams,
  DeleteUserResult,
  EmailInvoiceParams,
  EmailInvoiceResult,
  EmailTransactionParams,
  EmailTransactionResult,
  FindByExternalKeyParams,
  FindCustomerByExternalKeyResult,
  FindInvoiceByExternalKeyResult,
  FindItemByExternalKeyResult,
  FindSubscriptionByExternalKeyResult,
  FindTransactionByExternalKeyResult,
  FindUserByExternalKeyResult,
  GetCurrentUserResult,
  GetCustomerParams,
  GetCustomerResult,
  GetExchangeRateParams,
  GetExchangeRateResult,
  GetInvoiceParams,
  GetInvoicePdfParams,
  GetInvoicePdfResult,
  GetInvoiceResult,
  GetItemParams,
  GetItemResult,
  GetQuoteParams,
  GetQuoteResult,
  GetSubscriptionParams,
  GetSubscriptionResult,
  GetTransactionParams,
  GetTransactionResult,
  GetUserParams,
  GetUserResult,
  HoldSubscriptionParams,
  HoldSubscriptionResult,
  InvoiceSubscriptionParams,
  InvoiceSubscriptionResult,
  ListAchAccountsParams,
  ListAchAccountsResult,
  ListAdminsParams,
  ListAdminsResult,
  ListBrandsParams,
  ListBrandsResult,
  ListCampaignsParams,
  ListCampaignsResult,
  ListChargeoverjsRequestsResult,
  ListClassesParams,
  ListClassesResult,
  ListCountriesParams,
  ListCountriesResult,
  ListCouponsParams,
  ListCouponsResult,
  ListCreditCardsParams,
  ListCreditCardsResult,
  ListCurrenciesParams,
  ListCurrenciesResult,
  ListCustomFieldsParams,
  ListCustomFieldsResult,
  ListCustomerRevisionsParams,
  ListCustomerRevisionsResult,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListItemCategoriesParams,
  ListItemCategoriesResult,
  ListItemsParams,
  ListItemsResult,
  ListLanguagesParams,
  ListLanguagesResult,
  ListNotesParams,
  ListNotesResult,
  ListQuotesParams,
  ListQuotesResult,
  ListReportsResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListSystemLogsResult,
  ListTermsParams,
  ListTermsResult,
  ListTokenizedPaymethodsParams,
  ListTokenizedPaymethodsResult,
  ListTransactionsParams,
  ListTransactionsResult,
  ListUsagesParams,
  ListUsagesResult,
  ListUsersParams,
  ListUsersResult,
  ListWebhooksParams,
  ListWebhooksResult,
  PayInvoiceParams,
  PayInvoiceResult,
  PrintInvoiceParams,
  PrintInvoiceResult,
  RefundTransactionParams,
  RefundTransactionResult,
  RejectChargeoverjsRequestParams,
  RejectChargeoverjsRequestResult,
  ResetUserPasswordParams,
  ResetUserPasswordResult,
  RunAggregateParams,
  RunAggregateResult,
  RunBulkParams,
  RunBulkResult,
  RunReportParams,
  RunReportResult,
  SendSubscriptionWelcomeParams,
  SendSubscriptionWelcomeResult,
  SetConfigParams,
  SetConfigResult,
  SetExchangeRateParams,
  SetExchangeRateResult,
  SetSubscriptionPaycycleParams,
  SetSubscriptionPaycycleResult,
  SetSubscriptionPaymentMethodParams,
  SetSubscriptionPaymentMethodResult,
  SubscribeWebhookParams,
  SubscribeWebhookResult,
  SuspendSubscriptionParams,
  SuspendSubscriptionResult,
  UncancelSubscriptionParams,
  UncancelSubscriptionResult,
  UnsubscribeWebhookParams,
  UnsubscribeWebhookResult,
  UnsuspendSubscriptionParams,
  UnsuspendSubscriptionResult,
  UpdateCustomerParams,
  UpdateCustomerResult,
  UpdateInvoiceParams,
  UpdateInvoiceResult,
  UpdateItemParams,
  UpdateItemResult,
  UpdateSubscriptionParams,
  UpdateSubscriptionResult,
  UpdateUserParams,
  UpdateUserResult,
  UpgradeSubscriptionParams,
  UpgradeSubscriptionResult,
  VoidInvoiceParams,
  VoidInvoiceResult,
  VoidTransactionParams,
  VoidTransactionResult,
} from '@billing/chargeover'

/** The input and the result of each tool, by its documented name. */
export interface ChargeOverToolTypes {
  /** Apply transaction. */
  chargeover_apply_transaction: ToolType<ApplyTransactionParams, ApplyTransactionResult>
  /** Approve invoice. */
  chargeover_approve_invoice: ToolType<ApproveInvoiceParams, ApproveInvoiceResult>
  /** Cancel subscription. */
  chargeover_cancel_subscription: ToolType<CancelSubscriptionParams, CancelSubscriptionResult>
  /** Commit a ChargeOver.js request. */
  chargeover_commit_chargeoverjs_request: ToolType<CommitChargeoverjsRequestParams, CommitChargeoverjsRequestResult>
  /** Convert quote. */
  chargeover_convert_quote: ToolType<ConvertQuoteParams, ConvertQuoteResult>
  /** Count customers. */
  chargeover_count_customers: ToolType<CountCustomersParams, CountCustomersResult>
  /** Create ACH account. */
  chargeover_create_ach_account: ToolType<CreateAchAccountParams, CreateAchAccountResult>
  /** Create credit card. */
  chargeover_create_credit_card: ToolType<CreateCreditCardParams, CreateCreditCardResult>
  /** Create customer. */
  chargeover_create_customer: ToolType<CreateCustomerParams, CreateCustomerResult>
  /** Create invoice. */
  chargeover_create_invoice: ToolType<CreateInvoiceParams, CreateInvoiceResult>
  /** Create item. */
  chargeover_create_item: ToolType<CreateItemParams, CreateItemResult>
  /** Create note. */
  chargeover_create_note: ToolType<CreateNoteParams, CreateNoteResult>
  /** Create payment. */
  chargeover_create_payment: ToolType<CreatePaymentParams, CreatePaymentResult>
  /** Create quote. */
  chargeover_create_quote: ToolType<CreateQuoteParams, CreateQuoteResult>
  /** Create subscription. */
  chargeover_create_subscription: ToolType<CreateSubscriptionParams, CreateSubscriptionResult>
  /** Create tokenized payment method. */
  chargeover_create_tokenized_paymethod: ToolType<CreateTokenizedPaymethodParams, CreateTokenizedPaymethodResult>
  /** Create transaction. */
  chargeover_create_transaction: ToolType<CreateTransactionParams, CreateTransactionResult>
  /** Create usage. */
  chargeover_create_usage: ToolType<CreateUsageParams, CreateUsageResult>
  /** Report usage in bulk. */
  chargeover_create_usages: ToolType<CreateUsagesParams, CreateUsagesResult>
  /** Create user. */
  chargeover_create_user: ToolType<CreateUserParams, CreateUserResult>
  /** Create user login URL. */
  chargeover_create_user_login_url: ToolType<CreateUserLoginUrlParams, CreateUserLoginUrlResult>
  /** Decline transaction. */
  chargeover_decline_transaction: ToolType<DeclineTransactionParams, DeclineTransactionResult>
  /** Delete ACH account. */
  chargeover_delete_ach_account: ToolType<DeleteAchAccountParams, DeleteAchAccountResult>
  /** Delete credit card. */
  chargeover_delete_credit_card: ToolType<DeleteCreditCardParams, DeleteCreditCardResult>
  /** Delete customer. */
  chargeover_delete_customer: ToolType<DeleteCustomerParams, DeleteCustomerResult>
  /** Delete invoice. */
  chargeover_delete_invoice: ToolType<DeleteInvoiceParams, DeleteInvoiceResult>
  /** Delete item. */
  chargeover_delete_item: ToolType<DeleteItemParams, DeleteItemResult>
  /** Delete subscription. */
  chargeover_delete_subscription: ToolType<DeleteSubscriptionParams, DeleteSubscriptionResult>
  /** Delete tokenized payment method. */
  chargeover_delete_tokenized_paymethod: ToolType<DeleteTokenizedPaymethodParams, DeleteTokenizedPaymethodResult>
  /** Delete user. */
  chargeover_delete_user: ToolType<DeleteUserParams, DeleteUserResult>
  /** Email invoice. */
  chargeover_email_invoice: ToolType<EmailInvoiceParams, EmailInvoiceResult>
  /** Email transaction. */
  chargeover_email_transaction: ToolType<EmailTransactionParams, EmailTransactionResult>
  /** Find a customer by external key. */
  chargeover_find_customer_by_external_key: ToolType<FindByExternalKeyParams, FindCustomerByExternalKeyResult>
  /** Find an invoice by external key. */
  chargeover_find_invoice_by_external_key: ToolType<FindByExternalKeyParams, FindInvoiceByExternalKeyResult>
  /** Find an item by external key. */
  chargeover_find_item_by_external_key: ToolType<FindByExternalKeyParams, FindItemByExternalKeyResult>
  /** Find a subscription by external key. */
  chargeover_find_subscription_by_external_key: ToolType<FindByExternalKeyParams, FindSubscriptionByExternalKeyResult>
  /** Find a transaction by external key. */
  chargeover_find_transaction_by_external_key: ToolType<FindByExternalKeyParams, FindTransactionByExternalKeyResult>
  /** Find a user by external key. */
  chargeover_find_user_by_external_key: ToolType<FindByExternalKeyParams, FindUserByExternalKeyResult>
  /** Test API access. */
  chargeover_get_current_user: ToolType<Record<string, never>, GetCurrentUserResult>
  /** Get a customer. */
  chargeover_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get exchange rate. */
  chargeover_get_exchange_rate: ToolType<GetExchangeRateParams, GetExchangeRateResult>
  /** Get an invoice. */
  chargeover_get_invoice: ToolType<GetInvoiceParams, GetInvoiceResult>
  /** Get a PDF of an invoice. */
  chargeover_get_invoice_pdf: ToolType<GetInvoicePdfParams, GetInvoicePdfResult>
  /** Get item. */
  chargeover_get_item: ToolType<GetItemParams, GetItemResult>
  /** Get quote. */
  chargeover_get_quote: ToolType<GetQuoteParams, GetQuoteResult>
  /** Get subscription. */
  chargeover_get_subscription: ToolType<GetSubscriptionParams, GetSubscriptionResult>
  /** Get a transaction. */
  chargeover_get_transaction: ToolType<GetTransactionParams, GetTransactionResult>
  /** Get user. */
  chargeover_get_user: ToolType<GetUserParams, GetUserResult>
  /** Hold subscription. */
  chargeover_hold_subscription: ToolType<HoldSubscriptionParams, HoldSubscriptionResult>
  /** Invoice subscription. */
  chargeover_invoice_subscription: ToolType<InvoiceSubscriptionParams, InvoiceSubscriptionResult>
  /** List ACH accounts. */
  chargeover_list_ach_accounts: ToolType<ListAchAccountsParams, ListAchAccountsResult>
  /** List admins. */
  chargeover_list_admins: ToolType<ListAdminsParams, ListAdminsResult>
  /** List brands. */
  chargeover_list_brands: ToolType<ListBrandsParams, ListBrandsResult>
  /** List campaigns. */
  chargeover_list_campaigns: ToolType<ListCampaignsParams, ListCampaignsResult>
  /** List ChargeOver.js requests. */
  chargeover_list_chargeoverjs_requests: ToolType<Record<string, never>, ListChargeoverjsRequestsResult>
  /** List classes. */
  chargeover_list_classes: ToolType<ListClassesParams, ListClassesResult>
  /** List countries. */
  chargeover_list_countries: ToolType<ListCountriesParams, ListCountriesResult>
  /** List coupons. */
  chargeover_list_coupons: ToolType<ListCouponsParams, ListCouponsResult>
  /** List credit cards. */
  chargeover_list_credit_cards: ToolType<ListCreditCardsParams, ListCreditCardsResult>
  /** List currencies. */
  chargeover_list_currencies: ToolType<ListCurrenciesParams, ListCurrenciesResult>
  /** List custom fields. */
  chargeover_list_custom_fields: ToolType<ListCustomFieldsParams, ListCustomFieldsResult>
  /** List customer revisions. */
  chargeover_list_customer_revisions: ToolType<ListCustomerRevisionsParams, ListCustomerRevisionsResult>
  /** List customers. */
  chargeover_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List invoices. */
  chargeover_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List item categories. */
  chargeover_list_item_categories: ToolType<ListItemCategoriesParams, ListItemCategoriesResult>
  /** List items. */
  chargeover_list_items: ToolType<ListItemsParams, ListItemsResult>
  /** List languages. */
  chargeover_list_languages: ToolType<ListLanguagesParams, ListLanguagesResult>
  /** List notes. */
  chargeover_list_notes: ToolType<ListNotesParams, ListNotesResult>
  /** List quotes. */
  chargeover_list_quotes: ToolType<ListQuotesParams, ListQuotesResult>
  /** List reports. */
  chargeover_list_reports: ToolType<Record<string, never>, ListReportsResult>
  /** List subscriptions. */
  chargeover_list_subscriptions: ToolType<ListSubscriptionsParams, ListSubscriptionsResult>
  /** List system logs. */
  chargeover_list_system_logs: ToolType<Record<string, never>, ListSystemLogsResult>
  /** List terms. */
  chargeover_list_terms: ToolType<ListTermsParams, ListTermsResult>
  /** List tokenized payment methods. */
  chargeover_list_tokenized_paymethods: ToolType<ListTokenizedPaymethodsParams, ListTokenizedPaymethodsResult>
  /** List transactions. */
  chargeover_list_transactions: ToolType<ListTransactionsParams, ListTransactionsResult>
  /** List usages. */
  chargeover_list_usages: ToolType<ListUsagesParams, ListUsagesResult>
  /** List users. */
  chargeover_list_users: ToolType<ListUsersParams, ListUsersResult>
  /** List webhooks. */
  chargeover_list_webhooks: ToolType<ListWebhooksParams, ListWebhooksResult>
  /** Pay invoice. */
  chargeover_pay_invoice: ToolType<PayInvoiceParams, PayInvoiceResult>
  /** Print invoice. */
  chargeover_print_invoice: ToolType<PrintInvoiceParams, PrintInvoiceResult>
  /** Refund transaction. */
  chargeover_refund_transaction: ToolType<RefundTransactionParams, RefundTransactionResult>
  /** Reject a ChargeOver.js request. */
  chargeover_reject_chargeoverjs_request: ToolType<RejectChargeoverjsRequestParams, RejectChargeoverjsRequestResult>
  /** Reset user password. */
  chargeover_reset_user_password: ToolType<ResetUserPasswordParams, ResetUserPasswordResult>
  /** Aggregate records. */
  chargeover_run_aggregate: ToolType<RunAggregateParams, RunAggregateResult>
  /** Send several requests at once. */
  chargeover_run_bulk: ToolType<RunBulkParams, RunBulkResult>
  /** Run a report. */
  chargeover_run_report: ToolType<RunReportParams, RunReportResult>
  /** Send the welcome e-mail of a subscription. */
  chargeover_send_subscription_welcome: ToolType<SendSubscriptionWelcomeParams, SendSubscriptionWelcomeResult>
  /** Set a configuration value. */
  chargeover_set_config: ToolType<SetConfigParams, SetConfigResult>
  /** Set exchange rate. */
  chargeover_set_exchange_rate: ToolType<SetExchangeRateParams, SetExchangeRateResult>
  /** Set the billing cycle of a subscription. */
  chargeover_set_subscription_paycycle: ToolType<SetSubscriptionPaycycleParams, SetSubscriptionPaycycleResult>
  /** Set subscription payment method. */
  chargeover_set_subscription_payment_method: ToolType<SetSubscriptionPaymentMethodParams, SetSubscriptionPaymentMethodResult>
  /** Subscribe webhook. */
  chargeover_subscribe_webhook: ToolType<SubscribeWebhookParams, SubscribeWebhookResult>
  /** Suspend subscription. */
  chargeover_suspend_subscription: ToolType<SuspendSubscriptionParams, SuspendSubscriptionResult>
  /** Uncancel subscription. */
  chargeover_uncancel_subscription: ToolType<UncancelSubscriptionParams, UncancelSubscriptionResult>
  /** Unsubscribe webhook. */
  chargeover_unsubscribe_webhook: ToolType<UnsubscribeWebhookParams, UnsubscribeWebhookResult>
  /** Unsuspend subscription. */
  chargeover_unsuspend_subscription: ToolType<UnsuspendSubscriptionParams, UnsuspendSubscriptionResult>
  /** Update customer. */
  chargeover_update_customer: ToolType<UpdateCustomerParams, UpdateCustomerResult>
  /** Update invoice. */
  chargeover_update_invoice: ToolType<UpdateInvoiceParams, UpdateInvoiceResult>
  /** Update item. */
  chargeover_update_item: ToolType<UpdateItemParams, UpdateItemResult>
  /** Update subscription. */
  chargeover_update_subscription: ToolType<UpdateSubscriptionParams, UpdateSubscriptionResult>
  /** Update user. */
  chargeover_update_user: ToolType<UpdateUserParams, UpdateUserResult>
  /** Upgrade subscription. */
  chargeover_upgrade_subscription: ToolType<UpgradeSubscriptionParams, UpgradeSubscriptionResult>
  /** Void invoice. */
  chargeover_void_invoice: ToolType<VoidInvoiceParams, VoidInvoiceResult>
  /** Void transaction. */
  chargeover_void_transaction: ToolType<VoidTransactionParams, VoidTransactionResult>
}
