// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateSubscriptionScheduleParams, CreateSubscriptionScheduleResult } from '../gen/models.js'

/**
 * Plans the phases of a subscription ahead, such as a price that changes after a year.
 *
 * Either give a customer and `phases`, or `from_subscription` to take over an existing subscription, which allows no other parameter: set
 * the phases with an update afterwards. **Money moves** when a phase starts, at once with `start_date: now`. After the last phase the
 * subscription goes on (`end_behavior: release`, the default) or is cancelled.
 *
 * @returns the schedule; `subscription` is null until the first phase starts
 * @throws {ApiError} `invalid_request` when the phases are not valid, or the subscription has a schedule already
 *
 * @see https://docs.stripe.com/api/subscription_schedules/create
 * @example
 * ```ts
 * const subscriptionSchedule = await createSubscriptionSchedule(stripe, {
 *   customer: 'cus_abc123',
 *   start_date: 'now',
 *   phases: [{ items: [{ price: 'price_def456', quantity: 1 }], duration: { interval: 'month', interval_count: 12 } }],
 * })
 * ```
 */
export async function createSubscriptionSchedule<const Expand = undefined>(
  client: StripeClient,
  params: CreateSubscriptionScheduleParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreateSubscriptionScheduleResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_subscription_schedule',
    'POST /v1/subscription_schedules customer^from_subscription phases^from_subscription start_date^from_subscription end_behavior^from_subscription default_settings^from_subscription',
    params,
    options,
  )
}
