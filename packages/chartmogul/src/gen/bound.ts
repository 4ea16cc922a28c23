// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound.js'
import type { ChartMogulRequestOptions } from '../client.js'
import { getCurrentUser } from '../account/get-current-user.js'
import { getCustomer } from '../customers/get-customer.js'
import { getMetrics } from '../metrics/get-metrics.js'
import { listCustomers } from '../customers/list-customers.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { listPlans } from '../plans/list-plans.js'
import { listSubscriptions } from '../subscriptions/list-subscriptions.js'
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

/** A client with every documented tool as a method. It is a plain client too: the standalone functions take it. */
export interface ChartMogul extends BoundClient {
  /**
   * Get the currently authenticated ChartMogul user. Returns user details including name, email, and account information. Useful for verifying API credentials.
   *
   * @see {@link getCurrentUser} for units, errors and an example
   */
  getCurrentUser(options?: ChartMogulRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Get details for a single ChartMogul customer by UUID. Returns full customer information including attributes, address, and custom fields.
   *
   * @see {@link getCustomer} for units, errors and an example
   */
  getCustomer(params: GetCustomerParams, options?: ChartMogulRequestOptions): Promise<GetCustomerResult>

  /**
   * Query subscription analytics metrics from ChartMogul. Returns key metrics like MRR, ARR, churn rate, customer count, and more. Specify a date range and interval for timeseries data.
   *
   * @see {@link getMetrics} for units, errors and an example
   */
  getMetrics(params: GetMetricsParams, options?: ChartMogulRequestOptions): Promise<GetMetricsResult>

  /**
   * List customers from ChartMogul. Supports filtering by status or email and pagination. Returns customer details including UUID, name, email, company, and status.
   *
   * @see {@link listCustomers} for units, errors and an example
   */
  listCustomers(params?: ListCustomersParams, options?: ChartMogulRequestOptions): Promise<ListCustomersResult>

  /**
   * List invoices from ChartMogul. Supports filtering by customer UUID and pagination. Returns invoice details including amount, dates, line items, and status.
   *
   * @see {@link listInvoices} for units, errors and an example
   */
  listInvoices(params?: ListInvoicesParams, options?: ChartMogulRequestOptions): Promise<ListInvoicesResult>

  /**
   * List billing plans from ChartMogul. Returns plan details including name, interval, amount, and currency.
   *
   * @see {@link listPlans} for units, errors and an example
   */
  listPlans(params?: ListPlansParams, options?: ChartMogulRequestOptions): Promise<ListPlansResult>

  /**
   * List subscriptions from ChartMogul. Supports filtering by customer UUID or status and pagination. Returns subscription details including plan, dates, and state.
   *
   * @see {@link listSubscriptions} for units, errors and an example
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<ListSubscriptionsResult>
}

/** What the methods are bound to. */
export const functions: object = {
  getCurrentUser,
  getCustomer,
  getMetrics,
  listCustomers,
  listInvoices,
  listPlans,
  listSubscriptions,
}
