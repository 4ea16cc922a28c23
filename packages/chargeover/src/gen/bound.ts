// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound.js'
import type { ChargeOverRequestOptions } from '../client.js'
import { getCurrentUser } from '../account/get-current-user.js'
import { getCustomer } from '../customers/get-customer.js'
import { getInvoice } from '../invoices/get-invoice.js'
import { getTransaction } from '../transactions/get-transaction.js'
import { listCustomers } from '../customers/list-customers.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { listSubscriptions } from '../packages/list-subscriptions.js'
import { listTransactions } from '../transactions/list-transactions.js'
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
} from './models.js'

/** A client with every documented tool as a method. It is a plain client too: the standalone functions take it. */
export interface ChargeOver extends BoundClient {
  /**
   * Verify ChargeOver API access with a lightweight authenticated customer query. ChargeOver does not expose a dedicated /me endpoint in REST API v3.
   *
   * @see {@link getCurrentUser} for units, errors and an example
   */
  getCurrentUser(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Get detailed information about a specific ChargeOver customer by ID, including contact details, billing address, account balance, and payment methods.
   *
   * @see {@link getCustomer} for units, errors and an example
   */
  getCustomer(params: GetCustomerParams, options?: ChargeOverRequestOptions): Promise<GetCustomerResult>

  /**
   * Get detailed information about a specific ChargeOver invoice by ID, including line items, totals, tax, applied payments, and invoice URL.
   *
   * @see {@link getInvoice} for units, errors and an example
   */
  getInvoice(params: GetInvoiceParams, options?: ChargeOverRequestOptions): Promise<GetInvoiceResult>

  /**
   * Get detailed information about a specific ChargeOver transaction by transaction_id.
   *
   * @see {@link getTransaction} for units, errors and an example
   */
  getTransaction(params: GetTransactionParams, options?: ChargeOverRequestOptions): Promise<GetTransactionResult>

  /**
   * List customers from ChargeOver. Supports limit/offset pagination, where filters, sorting, and optional expansion. Use where expressions such as company:CONTAINS:acme or customer_status_state:EQUALS:a.
   *
   * @see {@link listCustomers} for units, errors and an example
   */
  listCustomers(params?: ListCustomersParams, options?: ChargeOverRequestOptions): Promise<ListCustomersResult>

  /**
   * List invoices from ChargeOver. Supports limit/offset pagination, where filters such as date:GTE:2026-01-01, sorting, and optional expansion.
   *
   * @see {@link listInvoices} for units, errors and an example
   */
  listInvoices(params?: ListInvoicesParams, options?: ChargeOverRequestOptions): Promise<ListInvoicesResult>

  /**
   * List ChargeOver subscriptions, which the API exposes as package records at /api/v3/package. Supports customer filtering plus where/order/expand query parameters.
   *
   * @see {@link listPackages} for units, errors and an example
   */
  listPackages(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * List ChargeOver subscriptions, which the API exposes as package records at /api/v3/package. Supports customer filtering plus where/order/expand query parameters.
   *
   * @see {@link listSubscriptions} for units, errors and an example
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * List transactions from ChargeOver, including payments, refunds, and credits. Supports limit/offset pagination, where filters, sorting, and applied_to expansion.
   *
   * @see {@link listTransactions} for units, errors and an example
   */
  listTransactions(params?: ListTransactionsParams, options?: ChargeOverRequestOptions): Promise<ListTransactionsResult>

  /**
   * Verify ChargeOver API access with a lightweight authenticated customer query. ChargeOver does not expose a dedicated /me endpoint in REST API v3.
   *
   * @see {@link testApiAccess} for units, errors and an example
   */
  testApiAccess(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>
}

/** What the methods are bound to. */
export const functions: object = {
  getCurrentUser,
  getCustomer,
  getInvoice,
  getTransaction,
  listCustomers,
  listInvoices,
  listPackages: listSubscriptions,
  listSubscriptions,
  listTransactions,
  testApiAccess: getCurrentUser,
}
