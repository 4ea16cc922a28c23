// Generated from openapi/ by `pnpm generate`. Do not edit.

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
} from '@billing/chartmogul'

/** The input and the result of each tool, by its documented name. */
export interface ChartMogulToolTypes {
  chartmogul_get_current_user: { input: Record<string, never>; result: GetCurrentUserResult }
  chartmogul_get_customer: { input: GetCustomerParams; result: GetCustomerResult }
  chartmogul_get_metrics: { input: GetMetricsParams; result: GetMetricsResult }
  chartmogul_list_customers: { input: ListCustomersParams; result: ListCustomersResult }
  chartmogul_list_invoices: { input: ListInvoicesParams; result: ListInvoicesResult }
  chartmogul_list_plans: { input: ListPlansParams; result: ListPlansResult }
  chartmogul_list_subscriptions: { input: ListSubscriptionsParams; result: ListSubscriptionsResult }
}
