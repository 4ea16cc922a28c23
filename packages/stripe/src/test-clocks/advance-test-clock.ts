// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { AdvanceTestClockParams, AdvanceTestClockResult } from '../gen/models.js'

/**
 * Moves a test clock forward; renewals, trials and payments in between happen as they would.
 *
 * It goes on after the answer: wait until `status` is `ready` before you read results or advance further. `frozen_time` (Unix seconds) may
 * be at most two intervals of the shortest subscription ahead, or two years without a subscription.
 *
 * @returns the test clock with status `advancing`
 * @throws {ApiError} `not_found` when there is no such test clock; `invalid_request` when the time is not later than the clock's or too
 * far ahead, or the clock is advancing still
 *
 * @see https://docs.stripe.com/api/test_clocks/advance
 * @example
 * ```ts
 * const testClock = await advanceTestClock(stripe, { id: 'clock_1Abc', frozen_time: 1769904000 })
 * ```
 */
export async function advanceTestClock(
  client: StripeClient,
  params: AdvanceTestClockParams,
  options?: StripeRequestOptions,
): Promise<AdvanceTestClockResult> {
  return callOperation(
    client,
    'stripe_advance_test_clock',
    'POST /v1/test_helpers/test_clocks/{id}/advance',
    params,
    options,
  )
}
