// What the other @billing packages are made of. It changes without notice: no version number makes a promise about it.
export { kindOf } from './answer.js'
export { asOneCall } from './as-one-call.js'
export { bind } from './bind.js'
export { call, callWithoutParams, type ToolRequest } from './call.js'
export { checkArguments, checkEmpty, checkObject } from './check-arguments.js'
export { checkCount } from './check-count.js'
export { checkRows } from './check-rows.js'
export { createValidate } from './create-validate.js'
export { encodeForm } from './encode-form.js'
export { encodePath } from './encode-path.js'
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
export { nearestName } from './nearest-name.js'
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
export { createTokenBucket, type TokenBucketOptions } from './token-bucket.js'
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
