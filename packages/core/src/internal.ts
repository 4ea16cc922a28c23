// What the other @billing packages use. It changes without notice: version numbers promise nothing about it.
export type { About } from './about.js'
export { asOneCall } from './as-one-call.js'
export type { BillingClient } from './billing-client.js'
export { bind } from './bind.js'
export { call, callWithoutParams } from './call.js'
export { checkAddress } from './check-address.js'
export { checkArguments } from './check-arguments.js'
export { checkCount } from './check-count.js'
export { checkEmpty } from './check-empty.js'
export { checkHeaderOption } from './check-header-option.js'
export { checkObject } from './check-object.js'
export { checkRows } from './check-rows.js'
export type { ClientOptions, Credential, Fetch, FetchInit, Limiter, Validate } from './client-options.js'
export { createClient } from './create-client.js'
export { createOpenApiClient } from './create-open-api-client.js'
export { createValidate } from './create-validate.js'
export { encodeForm } from './encode-form.js'
export { encodePath } from './encode-path.js'
export { equalDigests } from './equal-digests.js'
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
export { findTool } from './find-tool.js'
export { hmac } from './hmac.js'
export type { AttemptEvent, ErrorEvent, HookEvent, Hooks, RetryEvent } from './hooks.js'
export type { Http } from './http.js'
export { type FetchPage, inOrder } from './in-order.js'
export { isRecord } from './is-record.js'
export { type ItemOf, itemsOf } from './items-of.js'
export { kindOfStatus } from './kind-of-status.js'
export { nearestName } from './nearest-name.js'
export { neverEnding } from './never-ending.js'
export { notAList } from './not-a-list.js'
export type {
  AnyOpenApiInit,
  OpenApiClient,
  OpenApiFetchOptions,
  OpenApiMethod,
  OpenApiMiddleware,
  OpenApiMiddlewareOptions,
  OpenApiResult,
  UnreadableAnswer,
} from './open-api-client.js'
export { createPaginator, type PaginateOptions, type Paginator, type Step, type Walk } from './paginator.js'
export { parseObject } from './parse-object.js'
export { readOnly } from './read-only.js'
export { readPayload, type WebhookPayload } from './read-payload.js'
export { readSecrets, type WebhookSecret } from './read-secrets.js'
export type { RequestOptions } from './request-options.js'
export { setHeaders } from './set-headers.js'
export { createTokenBucket, type TokenBucketOptions } from './token-bucket.js'
export type { Tool, ToolArguments, ToolResult, ToolType } from './tool.js'
export type { ToolRequest } from './tool-request.js'
export type { ErrorSummary, Transport } from './transport.js'
export { type WebhookCheck, WebhookSignatureError } from './webhook-signature-error.js'
