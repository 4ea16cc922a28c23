import { createOpenApiClient as createClient, type OpenApiClient } from '@billing/core/internal'
import type { paths, StripeClient, StripeRequestOptions } from '@billing/stripe'
import openapiFetch from 'openapi-fetch'
import type { StripeErrorBody } from './read-error.js'

export type {
  OpenApiClient,
  OpenApiMiddleware,
  OpenApiMiddlewareOptions,
  OpenApiResult,
  UnreadableAnswer,
} from '@billing/core/internal'
export type { StripeErrorBody } from './read-error.js'

/** The client of openapi-fetch for Stripe. */
export type StripeOpenApiClient = OpenApiClient<paths, StripeErrorBody, StripeRequestOptions>

/**
 * Creates a client of openapi-fetch, with its middleware and its `{ data, error, response }`, that sends its requests through a client of
 * this package: its credentials, retries, limits, hooks and time limits apply. Described paths are typed; the response of any other is
 * unknown, or of the type given.
 *
 * `error` is the body of a response outside 2xx, with credentials redacted. Any other failure rejects, as everywhere in this package.
 *
 * @throws {ValidationError} when `client` is not a client of Stripe
 * @see https://docs.stripe.com/api
 * @example
 * ```ts
 * import { createStripeClient } from '@billing/stripe'
 * import { createOpenApiClient } from '@billing/stripe/openapi'
 *
 * const api = createOpenApiClient(createStripeClient({ apiKey: process.env.STRIPE_API_KEY }))
 * const { data, error } = await api.GET('/v1/customers/{id}', { params: { path: { id: 'cus_abc123' } } })
 * console.log(error ?? data.id)
 * ```
 */
export function createOpenApiClient(client: StripeClient): StripeOpenApiClient {
  return createClient(openapiFetch, client, 'stripe', 'createStripe')
}
