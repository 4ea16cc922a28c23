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
export { bindChargeOver, type ChargeOverWith } from './bind-resources.js'
export type { ChargeOverPaginate, ChargeOverPaginateCall } from './bound-client.js'
export {
  type ChargeOverClient,
  type ChargeOverClientOptions,
  type ChargeOverRequestOptions,
  createChargeOverClient,
} from './client.js'
export { type Where, where } from './conditions/where.js'
export { type ChargeOverResourceOptions, createChargeOver } from './create-bound-client.js'
export type * from './gen/bound.js'
export * from './gen/functions.js'
export type * from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export * from './gen/resources.js'
export {
  type ChargeOverListFunction,
  type ChargeOverListMethod,
  type ChargeOverPaginateArguments,
  type ChargeOverPaginateOptions,
  paginate,
} from './pagination/paginate.js'
export type { ChargeOverResource } from './resource.js'
