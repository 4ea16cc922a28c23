export {
  type ChargeOverErrorBody,
  type ChargeOverOpenApiClient,
  createOpenApiClient as createChargeOverOpenApiClient,
} from '@billing/chargeover/openapi'
export {
  type ChartMogulErrorBody,
  type ChartMogulOpenApiClient,
  createOpenApiClient as createChartMogulOpenApiClient,
} from '@billing/chartmogul/openapi'
export {
  createOpenApiClient as createStripeOpenApiClient,
  type OpenApiClient,
  type OpenApiMiddleware,
  type OpenApiMiddlewareOptions,
  type OpenApiResult,
  type StripeErrorBody,
  type StripeOpenApiClient,
  type UnreadableAnswer,
} from '@billing/stripe/openapi'
