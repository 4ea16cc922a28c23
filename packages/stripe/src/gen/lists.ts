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

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: StripePaginateOptions): Paginator<Customer, ListCustomersResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: StripePaginateOptions): Paginator<Invoice, ListInvoicesResult>
}

/** The pagination methods for prices, by the name of what is listed. */
export interface PricesLists {
  /**
   * Iterates over all pages of {@link listPrices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.prices()) console.log(item)
   * ```
   */
  prices(params?: ListPricesParams, options?: StripePaginateOptions): Paginator<Price, ListPricesResult>
}

/** The pagination methods for products, by the name of what is listed. */
export interface ProductsLists {
  /**
   * Iterates over all pages of {@link listProducts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of stripe.paginate.products()) console.log(item)
   * ```
   */
  products(params?: ListProductsParams, options?: StripePaginateOptions): Paginator<Product, ListProductsResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface StripeLists extends CustomersLists, InvoicesLists, PricesLists, ProductsLists {}
