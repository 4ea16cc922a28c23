// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { StripePaginateOptions } from '../pagination/paginate.js'
import type {
  Customer,
  Invoice,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListPricesParams,
  ListPricesResult,
  ListProductsParams,
  ListProductsResult,
  Price,
  Product,
} from './models.js'

/** A walk over each list, by the name of what is listed. */
export interface StripeLists {
  /**
   * Walks through all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: StripePaginateOptions): Paginator<Customer, ListCustomersResult>

  /**
   * Walks through all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: StripePaginateOptions): Paginator<Invoice, ListInvoicesResult>

  /**
   * Walks through all pages of {@link listPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of stripe.paginate.prices()) console.log(item)
   * ```
   */
  prices(params?: ListPricesParams, options?: StripePaginateOptions): Paginator<Price, ListPricesResult>

  /**
   * Walks through all pages of {@link listProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} what the list function throws, once it is iterated
   * @example
   * ```ts
   * for await (const item of stripe.paginate.products()) console.log(item)
   * ```
   */
  products(params?: ListProductsParams, options?: StripePaginateOptions): Paginator<Product, ListProductsResult>
}
