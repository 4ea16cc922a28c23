// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ResumeSubscriptionParams, ResumeSubscriptionResult } from '../gen/models.js'

/**
 * Resumes a subscription with status `paused` that is charged automatically; payments stopped with `pause_collection` are resumed by an
 * update instead.
 *
 * By default a new billing period starts now. **Money moves** if an invoice results: it is finalized at once, and the subscription stays
 * paused until it is paid or marked uncollectible. Without an attempt to pay it within 23 hours, Stripe voids it.
 *
 * @returns the subscription; `active` at once when nothing is to be paid
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is not paused, or is billed by sent
 * invoices
 *
 * @see https://docs.stripe.com/api/subscriptions/resume
 * @example
 * ```ts
 * const subscription = await resumeSubscription(stripe, {
 *   id: 'sub_mno345',
 *   billing_cycle_anchor: { type: 'unchanged' },
 *   proration_behavior: 'none',
 * })
 * ```
 */
export async function resumeSubscription<const Expand = undefined>(
  client: StripeClient,
  params: ResumeSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ResumeSubscriptionResult, Expand>> {
  return callOperation(client, 'stripe_resume_subscription', 'POST /v1/subscriptions/{id}/resume', params, options)
}
