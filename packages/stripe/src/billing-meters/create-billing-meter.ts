// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateBillingMeterParams, CreateBillingMeterResult } from '../gen/models.js'

/**
 * Creates a meter, which adds up the events named `event_name` for each customer, for metered prices to bill.
 *
 * The formula is `sum`, `count` or `last`. By default the payload key `stripe_customer_id` names the customer and `value` the quantity.
 * Only `display_name` can be changed later; a meter can be deactivated but not deleted.
 *
 * @returns the meter; put its `id` into `recurring.meter` of a price
 * @throws {ApiError} `invalid_request` when an active meter has this `event_name` already, or Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/billing/meter/create
 * @example
 * ```ts
 * const billingMeter = await createBillingMeter(stripe, {
 *   display_name: 'API requests',
 *   event_name: 'api_requests',
 *   default_aggregation: { formula: 'sum' },
 * })
 * ```
 */
export async function createBillingMeter(
  client: StripeClient,
  params: CreateBillingMeterParams,
  options?: StripeRequestOptions,
): Promise<CreateBillingMeterResult> {
  return callOperation(client, 'stripe_create_billing_meter', 'POST /v1/billing/meters', params, options)
}
