// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetSubscriptionScheduleParams, GetSubscriptionScheduleResult } from '../gen/models.js'

/**
 * Retrieves a subscription schedule with its phases.
 *
 * @returns the schedule; `current_phase` is null unless it is active
 * @throws {ApiError} `not_found` when there is no such schedule
 *
 * @see https://docs.stripe.com/api/subscription_schedules/retrieve
 * @example
 * ```ts
 * const subscriptionSchedule = await getSubscriptionSchedule(stripe, { id: 'sub_sched_1Abc' })
 * ```
 */
export async function getSubscriptionSchedule<const Expand = undefined>(
  client: StripeClient,
  params: GetSubscriptionScheduleParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetSubscriptionScheduleResult, Expand>> {
  return callOperation(
    client,
    'stripe_get_subscription_schedule',
    'GET /v1/subscription_schedules/{id}',
    params,
    options,
  )
}
