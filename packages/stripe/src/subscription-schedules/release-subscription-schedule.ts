// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ReleaseSubscriptionScheduleParams, ReleaseSubscriptionScheduleResult } from '../gen/models.js'

/**
 * Ends a schedule at once and leaves its subscription running as it is.
 *
 * Only a `not_started` or `active` schedule can be released. A cancellation that the schedule has set on the subscription is dropped
 * unless `preserve_cancel_date` is true.
 *
 * @returns the schedule with status `released`; the subscription is in `released_subscription`
 * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when it is completed, cancelled or released already
 *
 * @see https://docs.stripe.com/api/subscription_schedules/release
 * @example
 * ```ts
 * const subscriptionSchedule = await releaseSubscriptionSchedule(stripe, {
 *   id: 'sub_sched_1Abc',
 *   preserve_cancel_date: true,
 * })
 * ```
 */
export async function releaseSubscriptionSchedule<const Expand = undefined>(
  client: StripeClient,
  params: ReleaseSubscriptionScheduleParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ReleaseSubscriptionScheduleResult, Expand>> {
  return callOperation(
    client,
    'stripe_release_subscription_schedule',
    'POST /v1/subscription_schedules/{id}/release',
    params,
    options,
  )
}
