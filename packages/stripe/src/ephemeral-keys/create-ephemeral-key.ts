// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateEphemeralKeyParams, CreateEphemeralKeyResult } from '../gen/models.js'

/**
 * Creates a short-lived key with which a mobile app reads and changes one object, usually a customer.
 *
 * Pass the API version of the app's Stripe SDK as the option `apiVersion`, not the version of your server: the key works only with it.
 *
 * @returns the key; pass its `secret` to the app and neither store nor log it. It is valid until `expires`, in Unix seconds
 * @throws {ApiError} `invalid_request` when there is no such object, or no API version is sent
 *
 * @see https://docs.stripe.com/elements/customer-sheet
 * @example
 * ```ts
 * const ephemeralKey = await createEphemeralKey(stripe, { customer: 'cus_abc123' })
 * ```
 */
export async function createEphemeralKey(
  client: StripeClient,
  params: CreateEphemeralKeyParams = {},
  options?: StripeRequestOptions,
): Promise<CreateEphemeralKeyResult> {
  return callOperation(client, 'stripe_create_ephemeral_key', 'POST /v1/ephemeral_keys', params, options)
}
