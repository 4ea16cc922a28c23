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

/** A walk over each list, by the name of what is listed. */
export interface ChartMogulLists {
  /**
   * Walks through all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChartMogulPaginateOptions): Paginator<Customer, ListCustomersResult>

  /**
   * Walks through all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: ChartMogulPaginateOptions): Paginator<Invoice, ListInvoicesResult>

  /**
   * Walks through all pages of {@link listPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.plans()) console.log(item)
   * ```
   */
  plans(params?: ListPlansParams, options?: ChartMogulPaginateOptions): Paginator<Plan, ListPlansResult>

  /**
   * Walks through all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.subscriptions()) console.log(item)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: ChartMogulPaginateOptions): Paginator<SubscriptionEntry, ListSubscriptionsResult>
}
