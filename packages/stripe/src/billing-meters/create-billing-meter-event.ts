// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateBillingMeterEventParams, CreateBillingMeterEventResult } from '../gen/models.js'

/**
 * Reports usage to the meter whose `event_name` it carries.
 *
 * `payload` holds strings, by default `stripe_customer_id` and `value`, unless the meter names other keys; `timestamp` (Unix seconds) may
 * be 35 days old and 5 minutes ahead at most. Events are processed afterwards: problems found then are reported by webhook, not by this
 * call. Stripe refuses an `identifier` it has seen within at least 24 hours, so pass your own to count each event once.
 *
 * @returns the event as it was accepted, with its `identifier`
 * @throws {ApiError} `invalid_request` when the payload or the timestamp is not valid, or the `identifier` was used already; `rate_limit`
 * when more than about 1,000 events are sent in a second
 *
 * @see https://docs.stripe.com/api/billing/meter-event/create
 * @example
 * ```ts
 * const billingMeterEvent = await createBillingMeterEvent(stripe, {
 *   event_name: 'api_requests',
 *   payload: { stripe_customer_id: 'cus_abc123', value: '25' },
 *   identifier: 'req_2026_01_01_7',
 * })
 * ```
 */
export async function createBillingMeterEvent(
  client: StripeClient,
  params: CreateBillingMeterEventParams,
  options?: StripeRequestOptions,
): Promise<CreateBillingMeterEventResult> {
  return callOperation(client, 'stripe_create_billing_meter_event', 'POST /v1/billing/meter_events', params, options)
}
