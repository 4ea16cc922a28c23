export {
  ApiError,
  type ApiErrorDetails,
  type AttemptEvent,
  BillingError,
  ConfigError,
  ConnectionError,
  type Credential,
  createTokenBucket,
  type ErrorEvent,
  type ErrorKind,
  type Fetch,
  type HookEvent,
  type Hooks,
  isApiError,
  type Limiter,
  type Paginator,
  type RetryEvent,
  TimeoutError,
  type TokenBucketOptions,
  type Validate,
  ValidationError,
  type ValidationIssue,
} from '@billing/core'
export { getCurrentUser } from './account/get-current-user.js'
export type { ChartMogulPaginate } from './bound-client.js'
export {
  type ChartMogulClient,
  type ChartMogulClientOptions,
  type ChartMogulRequestOptions,
  createChartMogulClient,
} from './client.js'
export { createChartMogul } from './create-bound-client.js'
export { getCustomer } from './customers/get-customer.js'
export { listCustomers } from './customers/list-customers.js'
export type { ChartMogul } from './gen/bound.js'
export type { ChartMogulLists } from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export { listInvoices } from './invoices/list-invoices.js'
export { getMetrics } from './metrics/get-metrics.js'
export {
  type ChartMogulListFunction,
  type ChartMogulListMethod,
  type ChartMogulPaginateOptions,
  paginate,
} from './pagination/paginate.js'
export { listPlans } from './plans/list-plans.js'
export { listSubscriptions } from './subscriptions/list-subscriptions.js'
