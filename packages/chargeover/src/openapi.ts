import type { ChargeOverClient, ChargeOverRequestOptions, paths } from '@billing/chargeover'
import { createOpenApiClient as createClient, type OpenApiClient } from '@billing/core/internal'
import openapiFetch from 'openapi-fetch'
import type { ChargeOverErrorBody } from './read-error.js'

export type {
  OpenApiClient,
  OpenApiMiddleware,
  OpenApiMiddlewareOptions,
  OpenApiResult,
  UnreadableAnswer,
} from '@billing/core/internal'
export type { ChargeOverErrorBody } from './read-error.js'

/** The client of openapi-fetch for ChargeOver. */
export type ChargeOverOpenApiClient = OpenApiClient<paths, ChargeOverErrorBody, ChargeOverRequestOptions>

/**
 * Creates a client of openapi-fetch, with its middleware and its `{ data, error, response }`, that sends its requests through a client of
 * this package: its credentials, retries, limits, hooks and time limits apply. Described paths are typed; the response of any other is
 * unknown, or of the type given.
 *
 * `error` is the body of a response outside 2xx, with credentials redacted. Any other failure rejects, as everywhere in this package.
 *
 * An error under status 200 is an `ApiError` that rejects: openapi-fetch takes 2xx for success.
 *
 * @throws {ValidationError} when `client` is not a client of ChargeOver
 * @see https://developer.chargeover.com/docs/api/
 * @example
 * ```ts
 * import { createChargeOverClient } from '@billing/chargeover'
 * import { createOpenApiClient } from '@billing/chargeover/openapi'
 *
 * const chargeover = createChargeOverClient({
 *   subdomain: 'example',
 *   apiUsername: process.env.CHARGEOVER_API_USERNAME,
 *   apiPassword: process.env.CHARGEOVER_API_PASSWORD,
 * })
 * const api = createOpenApiClient(chargeover)
 * const { data, error } = await api.GET('/customer', { params: { query: { limit: 10 } } })
 * console.log(error ?? data.response.length)
 * ```
 */
export function createOpenApiClient(client: ChargeOverClient): ChargeOverOpenApiClient {
  return createClient(openapiFetch, client, 'chargeover', 'createChargeOver')
}
