// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CancelSubscriptionScheduleParams, CancelSubscriptionScheduleResult } from '../gen/models.js'

/**
 * Cancels a schedule **and its subscription at once**; to keep the subscription, release the schedule instead.
 *
 * Only a `not_started` or `active` schedule can be cancelled. `invoice_now` and `prorate` are true by default: unused time is credited and
 * a final invoice is made, so **money moves** when something is due.
 *
 * @returns the schedule with status `canceled`
 * @throws {ApiError} `not_found` when there is no such schedule; `invalid_request` when it is completed, cancelled or released already
 *
 * @see https://docs.stripe.com/api/subscription_schedules/cancel
 * @example
 * ```ts
 * await cancelSubscriptionSchedule(stripe, { id: 'sub_sched_1Abc', invoice_now: false, prorate: false })
 * ```
 */
export async function cancelSubscriptionSchedule<const Expand = undefined>(
  client: StripeClient,
  params: CancelSubscriptionScheduleParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CancelSubscriptionScheduleResult, Expand>> {
  return callOperation(
    client,
    'stripe_cancel_subscription_schedule',
    'POST /v1/subscription_schedules/{id}/cancel',
    params,
    options,
  )
}
