// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { ChargeOverRequestOptions } from '../client.js'
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

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Verifies the credentials with the cheapest request, a list of one customer; ChargeOver has no endpoint for the user.
   *
   * @returns ChargeOver's envelope, **with the data of one customer** in `response`, or none
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { status } = await chargeover.getCurrentUser()
   * ```
   */
  getCurrentUser(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Retrieves a customer with contact, address, balance and the type of its default payment method.
   *
   * @returns ChargeOver's envelope, with the customer in `response`, amounts in major currency units
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-customer/
   * @example
   * ```ts
   * const { response: customer } = await chargeover.getCustomer({ id: 123 })
   * ```
   */
  getCustomer(params: GetCustomerParams, options?: ChargeOverRequestOptions): Promise<GetCustomerResult>

  /**
   * Lists customers, 10 per page by default and at most 500 (`limit`).
   *
   * `status` is `a` for active or `i` for inactive, and is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of customers in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { response } = await chargeover.listCustomers({ where: { company: { contains: 'acme' } }, order: { customer_id: 'desc' }, limit: 25 })
   * ```
   */
  listCustomers(params?: ListCustomersParams, options?: ChargeOverRequestOptions): Promise<ListCustomersResult>

  /**
   * Verifies the credentials with the cheapest request, a list of one customer; ChargeOver has no endpoint for the user.
   *
   * @returns ChargeOver's envelope, **with the data of one customer** in `response`, or none
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { status } = await chargeover.testApiAccess()
   * ```
   */
  testApiAccess(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * Retrieves an invoice with its lines. A void or written-off one also has `is_paid: true`: look at `invoice_status_str`.
   *
   * @returns ChargeOver's envelope, with the invoice in `response`, amounts in major currency units
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-invoice/
   * @example
   * ```ts
   * const { response: invoice } = await chargeover.getInvoice({ id: 10088 })
   * ```
   */
  getInvoice(params: GetInvoiceParams, options?: ChargeOverRequestOptions): Promise<GetInvoiceResult>

  /**
   * Lists invoices without their lines, 10 per page by default and at most 500 (`limit`).
   *
   * `status` is `o` for open or `c` for closed, and is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of invoices in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-invoices/
   * @example
   * ```ts
   * const { response } = await chargeover.listInvoices({ where: { date: { gte: '2026-01-01' } }, order: { invoice_id: 'desc' }, limit: 25 })
   * ```
   */
  listInvoices(params?: ListInvoicesParams, options?: ChargeOverRequestOptions): Promise<ListInvoicesResult>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Lists subscriptions, which ChargeOver calls packages, 10 per page by default and at most 500 (`limit`).
   *
   * Lines come only with `expand: 'line_items'`. `customer_id` is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of subscriptions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
   * @example
   * ```ts
   * const { response } = await chargeover.listPackages({ customer_id: 123, expand: 'line_items' })
   * ```
   */
  listPackages(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * Lists subscriptions, which ChargeOver calls packages, 10 per page by default and at most 500 (`limit`).
   *
   * Lines come only with `expand: 'line_items'`. `customer_id` is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of subscriptions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
   * @example
   * ```ts
   * const { response } = await chargeover.listSubscriptions({ customer_id: 123, expand: 'line_items' })
   * ```
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>
}

/** The methods of a client for transactions. */
export interface TransactionsMethods {
  /**
   * Retrieves a payment, refund or credit with the invoices it was applied to.
   *
   * @returns ChargeOver's envelope, with the transaction in `response`, amounts in major currency units, negative for a refund
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-transaction/
   * @example
   * ```ts
   * const { response: transaction } = await chargeover.getTransaction({ id: 172 })
   * ```
   */
  getTransaction(params: GetTransactionParams, options?: ChargeOverRequestOptions): Promise<GetTransactionResult>

  /**
   * Lists payments, refunds and credits, 10 per page by default and at most 500 (`limit`).
   *
   * Successful ones are found by `transaction_status.state:EQUALS:o`; the documentation's `succeeded` matches nothing at ChargeOver.
   * Amounts are in major currency units, negative for a refund.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of transactions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-transactions/
   * @example
   * ```ts
   * const { response } = await chargeover.listTransactions({ where: { 'applied_to.invoice_id': 456 }, expand: 'applied_to' })
   * ```
   */
  listTransactions(params?: ListTransactionsParams, options?: ChargeOverRequestOptions): Promise<ListTransactionsResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface ChargeOver
  extends BoundClient,
    CustomersMethods,
    InvoicesMethods,
    SubscriptionsMethods,
    TransactionsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Items come in the order of their ids, each page starting after the last id, so rows may be added or removed in the meantime. With an
   * `order` of your own or with `concurrency` pages are found by `offset`, which can skip or repeat rows then. Ask for large pages with
   * `limit: 500`. To resume, pass the last id in `where`, such as `customer_id:GT:44`, or the `cursor` of an error as `resume`.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when ChargeOver's paging would never end
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * for await (const invoice of chargeover.paginate(listInvoices, { status: 'o', limit: 500 })) console.log(invoice.invoice_id)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
