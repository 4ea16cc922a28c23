// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { ChartMogulRequestOptions } from '../client.js'
import type {
  GetCurrentUserResult,
  GetCustomerParams,
  GetCustomerResult,
  GetMetricsParams,
  GetMetricsResult,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListPlansParams,
  ListPlansResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
} from './models.js'

/** The methods of a client for account. */
export interface AccountMethods {
  /**
   * Retrieves the account that the API key belongs to, which also verifies the key; ChartMogul has no endpoint for the user.
   *
   * @returns the account: name, currency, time zone and first day of the week
   * @throws {ApiError} `authentication` when the key is not valid
   *
   * @see https://dev.chartmogul.com/reference/retrieve-account
   * @example
   * ```ts
   * const { name, currency } = await chartmogul.getCurrentUser()
   * ```
   */
  getCurrentUser(options?: ChartMogulRequestOptions): Promise<GetCurrentUserResult>
}

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Retrieves a customer by its ChartMogul UUID, which is not its identifier in the billing system.
   *
   * @returns the customer with attributes and address; `mrr` and `arr` are in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/retrieve
   * @example
   * ```ts
   * const { name, status, mrr } = await chartmogul.getCustomer({ id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
   * ```
   */
  getCustomer(params: GetCustomerParams, options?: ChartMogulRequestOptions): Promise<GetCustomerResult>

  /**
   * Lists customers, 50 per page by default and at most 200 (`per_page`).
   *
   * `status` may be spelled with spaces, as in answers. With `email`, which has to match exactly, the other filters are applied to the
   * answer of ChartMogul's search. `page: n` costs n requests; `cursor` costs one.
   *
   * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/customers/list
   * @example
   * ```ts
   * const { entries, cursor, has_more } = await chartmogul.listCustomers({ status: 'Active', per_page: 50 })
   * ```
   */
  listCustomers(params?: ListCustomersParams, options?: ChartMogulRequestOptions): Promise<ListCustomersResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * Lists invoices with their line items and transactions, 50 per page by default and at most 200 (`per_page`).
   *
   * An invoice has no total: amounts are in `line_items[].amount_in_cents`, in minor units of its currency. `page: n` costs n requests.
   *
   * @returns one page in `entries`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/invoices/list
   * @example
   * ```ts
   * const { entries } = await chartmogul.listInvoices({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb', per_page: 10 })
   * ```
   */
  listInvoices(params?: ListInvoicesParams, options?: ChartMogulRequestOptions): Promise<ListInvoicesResult>
}

/** The methods of a client for metrics. */
export interface MetricsMethods {
  /**
   * Retrieves the key metrics (MRR, ARR, churn, customers and more) for every interval of a period, by month unless `interval` says
   * otherwise.
   *
   * Dates are ISO dates, `2025-01-31`. `type: 'absolute'` leaves out the changes in percent, `'percentage'` leaves out the figures, so
   * that `mrr` and its like are undefined then.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account, rates are percentages
   * @throws {ValidationError} when a date is missing, and for another `type`
   *
   * @see https://dev.chartmogul.com/reference/retrieve-all-key-metrics
   * @example
   * ```ts
   * const { entries } = await chartmogul.getMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * for (const { date, mrr } of entries) console.log(date, mrr)
   * ```
   */
  getMetrics(params: GetMetricsParams, options?: ChartMogulRequestOptions): Promise<GetMetricsResult>
}

/** The methods of a client for plans. */
export interface PlansMethods {
  /**
   * Lists plans, 50 per page by default and at most 200 (`per_page`).
   *
   * A plan has no amount and no currency: the amounts are in the line items of invoices. `page: n` costs n requests.
   *
   * @returns one page in `plans`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/plans/list
   * @example
   * ```ts
   * const { plans } = await chartmogul.listPlans({ per_page: 100 })
   * ```
   */
  listPlans(params?: ListPlansParams, options?: ChartMogulRequestOptions): Promise<ListPlansResult>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Lists a customer's subscriptions, or without `customer_uuid` those of a page of customers.
   *
   * ChartMogul lists subscriptions per customer only. Without `customer_uuid` the call costs **one request for each customer** on the
   * page, at most 10 at a time; `per_page` (default 50, at most 200), `page` and `cursor` then count customers. A customer that is
   * deleted meanwhile has none. Each entry has its `customer_uuid`. `status` filters the answer, so a page may hold fewer entries than
   * asked for.
   *
   * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/list-subscriptions
   * @example
   * ```ts
   * const { entries } = await chartmogul.listSubscriptions({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   status: 'active',
   * })
   * ```
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<ListSubscriptionsResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface ChartMogul
  extends BoundClient,
    AccountMethods,
    CustomersMethods,
    InvoicesMethods,
    MetricsMethods,
    PlansMethods,
    SubscriptionsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Ask for large pages with `per_page: 200`. To resume, pass the `cursor` of the last page, or that of an error as `resume`.
   *
   * Rows may be added or removed in the meantime, except for the subscriptions of one customer: ChartMogul numbers pages there, so request
   * them on one page.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when ChartMogul's paging would never end
   * @see https://dev.chartmogul.com/docs/pagination
   * @example
   * ```ts
   * for await (const customer of chartmogul.paginate(listCustomers, { status: 'Active', per_page: 200 })) console.log(customer.uuid)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
