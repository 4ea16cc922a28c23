// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
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
  /** Test API access. */
  chargeover_get_current_user: ToolType<Record<string, never>, GetCurrentUserResult>
  /** Get a customer. */
  chargeover_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get an invoice. */
  chargeover_get_invoice: ToolType<GetInvoiceParams, GetInvoiceResult>
  /** Get a transaction. */
  chargeover_get_transaction: ToolType<GetTransactionParams, GetTransactionResult>
  /** List customers. */
  chargeover_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List invoices. */
  chargeover_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List subscriptions. */
  chargeover_list_subscriptions: ToolType<ListSubscriptionsParams, ListSubscriptionsResult>
  /** List transactions. */
  chargeover_list_transactions: ToolType<ListTransactionsParams, ListTransactionsResult>
}
