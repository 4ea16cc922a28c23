// What the other @billing packages use. It changes without notice: version numbers promise nothing about it.

export { checkAddress } from './checks/check-address.js'
export { checkArguments } from './checks/check-arguments.js'
export { checkContents } from './checks/check-contents.js'
export { checkCount } from './checks/check-count.js'
export { checkEmpty } from './checks/check-empty.js'
export { checkHeaderOption } from './checks/check-header-option.js'
export { checkNoParams } from './checks/check-no-params.js'
export { checkObject } from './checks/check-object.js'
export { checkRows } from './checks/check-rows.js'
export { checkRules } from './checks/check-rules.js'
export { isEmpty } from './checks/is-empty.js'
export { unexpectedAnswer } from './checks/unexpected-answer.js'
export type { BillingClient } from './client/billing-client.js'
export { bind, type CallOperation, type Operations } from './client/bind.js'
export type { ClientOptions, Credential, Fetch, FetchInit, Limiter, Validate } from './client/client-options.js'
export { createClient } from './client/create-client.js'
export type { AttemptEvent, ErrorEvent, HookEvent, Hooks, RetryEvent } from './client/hooks.js'
export type { Http } from './client/http.js'
export type { RequestOptions } from './client/request-options.js'
export type { ListsOf, MethodsOf, Resource } from './client/resource.js'
export type { ErrorSummary, Transport } from './client/transport.js'
export { createLock, type Lock } from './create-lock.js'
export { encodeForm } from './encoding/encode-form.js'
export { encodePath } from './encoding/encode-path.js'
export { setHeaders } from './encoding/set-headers.js'
export { sha256 } from './encoding/sha256.js'
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
export { VERSION } from './gen/version.js'
export { createOpenApiClient } from './openapi/create-open-api-client.js'
export type {
  AnyOpenApiInit,
  OpenApiClient,
  OpenApiFetchOptions,
  OpenApiMethod,
  OpenApiMiddleware,
  OpenApiMiddlewareOptions,
  OpenApiResult,
  UnreadableAnswer,
} from './openapi/open-api-client.js'
export { transportOf } from './openapi/transport-of.js'
export { type FetchPage, inOrder } from './pagination/in-order.js'
export { type ItemOf, itemsOf } from './pagination/items-of.js'
export { neverEnding } from './pagination/never-ending.js'
export { notAList } from './pagination/not-a-list.js'
export { createPaginator, type PaginateOptions, type Paginator, type Step, type Walk } from './pagination/paginator.js'
export { readOnly } from './pagination/read-only.js'
export { asOneCall } from './send/as-one-call.js'
export { kindOfStatus } from './send/kind-of-status.js'
export { readBytes } from './send/read-bytes.js'
export { redactMembers } from './send/redact-members.js'
export { createTokenBucket, type TokenBucketOptions } from './token-bucket.js'
export type { About, AboutResource } from './tools/about.js'
export { call, callWithoutParams } from './tools/call.js'
export { commandLine } from './tools/command-line.js'
export { createTool } from './tools/create-tool.js'
export { createValidate } from './tools/create-validate.js'
export { describeTool } from './tools/describe-tool.js'
export { dottedName } from './tools/dotted-name.js'
export { EMPTY_ENVELOPE, EMPTY_PROBLEM } from './tools/empty-envelope.js'
export { findTool } from './tools/find-tool.js'
export { followRoute, type RoutedHttp } from './tools/follow-route.js'
export type { JsonSchema } from './tools/json-schema.js'
export { maskKeys, maskKeysIn } from './tools/mask-keys.js'
export { nearestName, similarNames } from './tools/nearest-name.js'
export { selectTools, type ToolFilter } from './tools/select-tools.js'
export type { Tool, ToolArguments, ToolDescription, ToolResult, ToolType } from './tools/tool.js'
export type { ToolRequest } from './tools/tool-request.js'
export type { WebAbortSignal, WebRequest, WebResponse } from './web-types.js'
export { equalDigests } from './webhooks/equal-digests.js'
export { hmac } from './webhooks/hmac.js'
export { isRecord } from './webhooks/is-record.js'
export { parseObject } from './webhooks/parse-object.js'
export { readPayload, type WebhookPayload } from './webhooks/read-payload.js'
export { readSecrets, type WebhookSecret } from './webhooks/read-secrets.js'
export { type WebhookCheck, WebhookSignatureError } from './webhooks/webhook-signature-error.js'
