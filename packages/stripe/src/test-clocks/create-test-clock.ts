// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateTestClockParams, CreateTestClockResult } from '../gen/models.js'

/**
 * Creates a clock that stands at `frozen_time` (Unix seconds) until you advance it, to try out renewals and trials; in test mode only.
 *
 * New customers are put on it with their parameter `test_clock`, an existing one with `customer` here; they stay on it. Stripe deletes the
 * clock with all its objects at `deletes_after`.
 *
 * @returns the test clock
 * @throws {ApiError} `invalid_request` when the key is a live one, or `frozen_time` is not valid
 *
 * @see https://docs.stripe.com/api/test_clocks/create
 * @example
 * ```ts
 * const testClock = await createTestClock(stripe, { frozen_time: 1767225600, name: 'Annual renewal' })
 * ```
 */
export async function createTestClock(
  client: StripeClient,
  params: CreateTestClockParams,
  options?: StripeRequestOptions,
): Promise<CreateTestClockResult> {
  return callOperation(client, 'stripe_create_test_clock', 'POST /v1/test_helpers/test_clocks', params, options)
}
