// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateBillingMeterEventAdjustmentParams, CreateBillingMeterEventAdjustmentResult } from '../gen/models.js'

/**
 * Cancels a meter event that was reported by mistake, within 24 hours of its arrival.
 *
 * Name it by its `identifier` in `cancel`; periods of time cannot be cancelled. Usage that is on a finalized invoice stays there.
 *
 * @returns the adjustment; `pending` until the event is taken out
 * @throws {ApiError} `invalid_request` when there is no such event, or it is older than 24 hours
 *
 * @see https://docs.stripe.com/api/billing/meter-event-adjustment/create
 * @example
 * ```ts
 * const billingMeterEventAdjustment = await createBillingMeterEventAdjustment(stripe, {
 *   event_name: 'api_requests',
 *   type: 'cancel',
 *   cancel: { identifier: 'req_2026_01_01_7' },
 * })
 * ```
 */
export async function createBillingMeterEventAdjustment(
  client: StripeClient,
  params: CreateBillingMeterEventAdjustmentParams,
  options?: StripeRequestOptions,
): Promise<CreateBillingMeterEventAdjustmentResult> {
  return callOperation(
    client,
    'stripe_create_billing_meter_event_adjustment',
    'POST /v1/billing/meter_event_adjustments',
    params,
    options,
  )
}
