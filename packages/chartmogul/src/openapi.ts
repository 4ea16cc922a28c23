import type { ChartMogulClient, ChartMogulRequestOptions, paths } from '@billing/chartmogul'
import { createOpenApiClient as createClient, type OpenApiClient } from '@billing/core/internal'
import openapiFetch from 'openapi-fetch'
import type { ChartMogulErrorBody } from './read-error.js'

export type {
  OpenApiClient,
  OpenApiMiddleware,
  OpenApiMiddlewareOptions,
  OpenApiResult,
  UnreadableAnswer,
} from '@billing/core/internal'
export type { ChartMogulErrorBody } from './read-error.js'

/** The client of openapi-fetch for ChartMogul. */
export type ChartMogulOpenApiClient = OpenApiClient<paths, ChartMogulErrorBody, ChartMogulRequestOptions>

/**
 * Creates a client of openapi-fetch, with its middleware and its `{ data, error, response }`, that sends its requests through a client of
 * this package: its credentials, retries, limits, hooks and time limits apply. Described paths are typed; the response of any other is
 * unknown, or of the type given.
 *
 * `error` is the body of a response outside 2xx, with credentials redacted. Any other failure rejects, as everywhere in this package.
 *
 * @throws {ValidationError} when `client` is not a client of ChartMogul
 * @see https://dev.chartmogul.com/reference
 * @example
 * ```ts
 * import { createChartMogulClient } from '@billing/chartmogul'
 * import { createOpenApiClient } from '@billing/chartmogul/openapi'
 *
 * const api = createOpenApiClient(createChartMogulClient({ apiKey: process.env.CHARTMOGUL_API_KEY }))
 * const { data, error } = await api.GET('/v1/customers', { params: { query: { per_page: 50 } } })
 * console.log(error ?? data.entries.length)
 * ```
 */
export function createOpenApiClient(client: ChartMogulClient): ChartMogulOpenApiClient {
  return createClient(openapiFetch, client, 'chartmogul', 'createChartMogul')
}
