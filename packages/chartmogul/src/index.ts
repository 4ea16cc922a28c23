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
export { bindChartMogul, type ChartMogulWith } from './bind-resources.js'
export type { ChartMogulPaginate, ChartMogulPaginateCall } from './bound-client.js'
export {
  type ChartMogulClient,
  type ChartMogulClientOptions,
  type ChartMogulRequestOptions,
  createChartMogulClient,
} from './client.js'
export { type ChartMogulResourceOptions, createChartMogul } from './create-bound-client.js'
export type * from './gen/bound.js'
export * from './gen/functions.js'
export type * from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export * from './gen/resources.js'
export {
  type ChartMogulListFunction,
  type ChartMogulListMethod,
  type ChartMogulPaginateArguments,
  type ChartMogulPaginateOptions,
  paginate,
} from './pagination/paginate.js'
export type { ChartMogulResource } from './resource.js'
