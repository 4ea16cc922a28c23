// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetTestClockParams, GetTestClockResult } from '../gen/models.js'

/**
 * Retrieves a test clock, for instance to see whether it has finished advancing.
 *
 * @returns the test clock; `status` is `advancing`, `ready` or `internal_failure`
 * @throws {ApiError} `not_found` when there is no such test clock
 *
 * @see https://docs.stripe.com/api/test_clocks/retrieve
 * @example
 * ```ts
 * const testClock = await getTestClock(stripe, { id: 'clock_1Abc' })
 * ```
 */
export async function getTestClock(
  client: StripeClient,
  params: GetTestClockParams,
  options?: StripeRequestOptions,
): Promise<GetTestClockResult> {
  return callOperation(client, 'stripe_get_test_clock', 'GET /v1/test_helpers/test_clocks/{id}', params, options)
}
