// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteTestClockParams, DeleteTestClockResult } from '../gen/models.js'

/**
 * Deletes a test clock **together with its customers** and their subscriptions.
 *
 * @returns the test clock's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such test clock
 *
 * @see https://docs.stripe.com/api/test_clocks/delete
 * @example
 * ```ts
 * await deleteTestClock(stripe, { id: 'clock_1Abc' })
 * ```
 */
export async function deleteTestClock(
  client: StripeClient,
  params: DeleteTestClockParams,
  options?: StripeRequestOptions,
): Promise<DeleteTestClockResult> {
  return callOperation(client, 'stripe_delete_test_clock', 'DELETE /v1/test_helpers/test_clocks/{id}', params, options)
}
