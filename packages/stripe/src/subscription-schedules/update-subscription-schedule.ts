// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateSubscriptionScheduleParams, UpdateSubscriptionScheduleResult } from '../gen/models.js'

/**
 * Changes a subscription schedule.
 *
 * `phases` replaces the list, so repeat the current phase and every later one that is to stay; past phases can be left out. A change to
 * the current phase is prorated by default, and **money moves** at once with `proration_behavior: always_invoice`.
 *
 * @returns the schedule as it is now
 * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when the phases are not valid, or the schedule has
 * ended
 *
 * @see https://docs.stripe.com/api/subscription_schedules/update
 * @example
 * ```ts
 * const subscriptionSchedule = await updateSubscriptionSchedule(stripe, {
 *   id: 'sub_sched_1Abc',
 *   end_behavior: 'cancel',
 * })
 * ```
 */
export async function updateSubscriptionSchedule<const Expand = undefined>(
  client: StripeClient,
  params: UpdateSubscriptionScheduleParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateSubscriptionScheduleResult, Expand>> {
  return callOperation(
    client,
    'stripe_update_subscription_schedule',
    'POST /v1/subscription_schedules/{id}',
    params,
    options,
  )
}
