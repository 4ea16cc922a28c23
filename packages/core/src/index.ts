export { kindOf } from './answer.js'
export { bind } from './bind.js'
export { call, callWithoutParams, type ToolRequest } from './call.js'
export { checkArguments, checkEmpty, checkObject } from './check-arguments.js'
export { checkCount } from './count.js'
export { encodeForm } from './encoding.js'
export {
  ApiError,
  type ApiErrorDetails,
  BillingError,
  ConfigError,
  ConnectionError,
  type ErrorKind,
  invalid,
  isApiError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from './errors.js'
export { setHeaders } from './headers.js'
export { createClient, type Http } from './http.js'
export { createTokenBucket, type TokenBucketOptions } from './limiter.js'
export { nearestName } from './nearest.js'
export { checkAddress, checkHeaderOption } from './options.js'
export {
  type Ahead,
  createPaginator,
  type Fetched,
  type FetchPage,
  type Get,
  type ItemOf,
  inOrder,
  itemsOf,
  neverEnding,
  notAList,
  type PaginateOptions,
  type Paginator,
  readOnly,
  type Step,
  type Walk,
} from './paginate.js'
export { encodePath } from './path.js'
export { checkRows } from './rows.js'
export { type About, findTool, type Tool, type ToolArguments, type ToolResult, type ToolType } from './tool.js'
export type {
  AttemptEvent,
  BillingClient,
  ClientOptions,
  Credential,
  ErrorEvent,
  ErrorSummary,
  Fetch,
  FetchInit,
  HookEvent,
  Hooks,
  Limiter,
  RequestOptions,
  RetryEvent,
  Transport,
  Validate,
} from './types.js'
export { createValidate } from './validate.js'
export {
  equalDigests,
  hmac,
  isRecord,
  readObject,
  readSecrets,
  readText,
  type WebhookCheck,
  type WebhookPayload,
  type WebhookSecret,
  WebhookSignatureError,
} from './webhook.js'
export { asOneCall } from './whole-call.js'
