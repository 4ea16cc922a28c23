// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { getCurrentUser } from '../account/get-current-user.js'
import { getCustomer } from '../customers/get-customer.js'
import { listCustomers } from '../customers/list-customers.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { getMetrics } from '../metrics/get-metrics.js'
import { listPlans } from '../plans/list-plans.js'
import { listSubscriptions } from '../subscriptions/list-subscriptions.js'
import type { ChartMogulResource } from '../resource.js'
import type {
  AccountMethods,
  CustomersMethods,
  InvoicesMethods,
  MetricsMethods,
  PlansMethods,
  SubscriptionsMethods,
} from './bound.js'
import type {
  CustomersLists,
  InvoicesLists,
  PlansLists,
  SubscriptionsLists,
} from './lists.js'

/** Account, for the `resources` of a client. */
export const account: ChartMogulResource<AccountMethods, object> = {
  getCurrentUser,
}

/** Customers, for the `resources` of a client. */
export const customers: ChartMogulResource<CustomersMethods, CustomersLists> = {
  getCustomer,
  listCustomers,
}

/** Invoices, for the `resources` of a client. */
export const invoices: ChartMogulResource<InvoicesMethods, InvoicesLists> = {
  listInvoices,
}

/** Metrics, for the `resources` of a client. */
export const metrics: ChartMogulResource<MetricsMethods, object> = {
  getMetrics,
}

/** Plans, for the `resources` of a client. */
export const plans: ChartMogulResource<PlansMethods, PlansLists> = {
  listPlans,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: ChartMogulResource<SubscriptionsMethods, SubscriptionsLists> = {
  listSubscriptions,
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  account,
  customers,
  invoices,
  metrics,
  plans,
  subscriptions,
]
