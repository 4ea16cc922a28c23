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

/** The pagination methods of each list, by the name of its items. */
export interface ChartMogulLists {
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
