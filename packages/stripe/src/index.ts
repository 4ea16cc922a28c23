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
export { API_VERSION } from './api-version.js'
export { bindStripe, type StripeWith } from './bind-resources.js'
export type { StripePaginate, StripePaginateCall } from './bound-client.js'
export {
  createStripeClient,
  type StripeClient,
  type StripeClientOptions,
  type StripeRequestOptions,
} from './client.js'
export { createStripe, type StripeResourceOptions } from './create-bound-client.js'
export type { Expanded, ExpandOf } from './expanded.js'
export type * from './gen/bound.js'
export * from './gen/functions.js'
export type * from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export * from './gen/resources.js'
export {
  paginate,
  type StripeListFunction,
  type StripeListMethod,
  type StripePaginateArguments,
  type StripePaginateOptions,
} from './pagination/paginate.js'
export type { StripeResource } from './resource.js'
