// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
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
  /** Get the current user. */
  chartmogul_get_current_user: ToolType<Record<string, never>, GetCurrentUserResult>
  /** Get a customer. */
  chartmogul_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get metrics. */
  chartmogul_get_metrics: ToolType<GetMetricsParams, GetMetricsResult>
  /** List customers. */
  chartmogul_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List invoices. */
  chartmogul_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List plans. */
  chartmogul_list_plans: ToolType<ListPlansParams, ListPlansResult>
  /** List subscriptions. */
  chartmogul_list_subscriptions: ToolType<ListSubscriptionsParams, ListSubscriptionsResult>
}
