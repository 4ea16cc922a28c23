// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { ChargeOverPaginateOptions } from '../pagination/paginate.js'
import type {
  CustomerRow,
  InvoiceRow,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTransactionsParams,
  ListTransactionsResult,
  PackageRow,
  TransactionRow,
} from './models.js'

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChargeOverPaginateOptions): Paginator<CustomerRow, ListCustomersResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: ChargeOverPaginateOptions): Paginator<InvoiceRow, ListInvoicesResult>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listPackages}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.packages()) console.log(item)
   * ```
   */
  packages(params?: ListSubscriptionsParams, options?: ChargeOverPaginateOptions): Paginator<PackageRow, ListSubscriptionsResult>

  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.subscriptions()) console.log(item)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: ChargeOverPaginateOptions): Paginator<PackageRow, ListSubscriptionsResult>
}

/** The pagination methods for transactions, by the name of what is listed. */
export interface TransactionsLists {
  /**
   * Iterates over all pages of {@link listTransactions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.transactions()) console.log(item)
   * ```
   */
  transactions(params?: ListTransactionsParams, options?: ChargeOverPaginateOptions): Paginator<TransactionRow, ListTransactionsResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface ChargeOverLists extends CustomersLists, InvoicesLists, SubscriptionsLists, TransactionsLists {}
