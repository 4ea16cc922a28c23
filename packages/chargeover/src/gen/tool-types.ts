// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  GetCurrentUserResult,
  GetCustomerParams,
  GetCustomerResult,
  GetInvoiceParams,
  GetInvoiceResult,
  GetTransactionParams,
  GetTransactionResult,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTransactionsParams,
  ListTransactionsResult,
} from '@billing/chargeover'

/** The input and the result of each tool, by its documented name. */
export interface ChargeOverToolTypes {
  chargeover_get_current_user: { input: Record<string, never>; result: GetCurrentUserResult }
  chargeover_get_customer: { input: GetCustomerParams; result: GetCustomerResult }
  chargeover_get_invoice: { input: GetInvoiceParams; result: GetInvoiceResult }
  chargeover_get_transaction: { input: GetTransactionParams; result: GetTransactionResult }
  chargeover_list_customers: { input: ListCustomersParams; result: ListCustomersResult }
  chargeover_list_invoices: { input: ListInvoicesParams; result: ListInvoicesResult }
  chargeover_list_subscriptions: { input: ListSubscriptionsParams; result: ListSubscriptionsResult }
  chargeover_list_transactions: { input: ListTransactionsParams; result: ListTransactionsResult }
}
