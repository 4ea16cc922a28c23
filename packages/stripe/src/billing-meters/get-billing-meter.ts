// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetBillingMeterParams, GetBillingMeterResult } from '../gen/models.js'

/**
 * Retrieves a meter: the event it counts, the payload keys it reads, and how it adds up.
 *
 * @returns the meter; one with status `inactive` accepts no events
 * @throws {ApiError} `not_found` when there is no such meter
 *
 * @see https://docs.stripe.com/api/billing/meter/retrieve
 * @example
 * ```ts
 * const billingMeter = await getBillingMeter(stripe, { id: 'mtr_1Abc' })
 * ```
 */
export async function getBillingMeter(
  client: StripeClient,
  params: GetBillingMeterParams,
  options?: StripeRequestOptions,
): Promise<GetBillingMeterResult> {
  return callOperation(client, 'stripe_get_billing_meter', 'GET /v1/billing/meters/{id}', params, options)
}
