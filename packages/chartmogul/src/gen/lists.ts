// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { ChartMogulPaginateOptions } from '../pagination/paginate.js'
import type {
  Customer,
  Invoice,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListPlansParams,
  ListPlansResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  Plan,
  SubscriptionEntry,
} from './models.js'

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChartMogulPaginateOptions): Paginator<Customer, ListCustomersResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: ChartMogulPaginateOptions): Paginator<Invoice, ListInvoicesResult>
}

/** The pagination methods for plans, by the name of what is listed. */
export interface PlansLists {
  /**
   * Iterates over all pages of {@link listPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.plans()) console.log(item)
   * ```
   */
  plans(params?: ListPlansParams, options?: ChartMogulPaginateOptions): Paginator<Plan, ListPlansResult>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.subscriptions()) console.log(item)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: ChartMogulPaginateOptions): Paginator<SubscriptionEntry, ListSubscriptionsResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface ChartMogulLists extends CustomersLists, InvoicesLists, PlansLists, SubscriptionsLists {}
