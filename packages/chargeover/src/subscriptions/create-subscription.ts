// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateSubscriptionParams, CreateSubscriptionResult } from '../gen/models.js'

/**
 * Creates a subscription of a customer.
 *
 * **The first invoice is made the next day**, and charged to the payment method, unless `holduntil_datetime` holds it back;
 * `invoiceSubscription` makes it at once. Without a payment method the customer is sent an invoice. A line without a `tierset` has the
 * price of its item. Amounts are in major currency units.
 *
 * @returns the ID of the new subscription
 * @throws {ApiError} `invalid_request` when there is no such customer or item, or another subscription has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-a-subscription/
 * @example
 * ```ts
 * const { response: { id } } = await createSubscription(chargeover, {
 *   customer_id: 123,
 *   paymethod: 'crd',
 *   paycycle: 'mon',
 *   holduntil_datetime: '2026-04-01',
 *   line_items: [{ item_id: 2, line_quantity: 15, tierset: { base: 9.95, paycycle: 'mon', pricemodel: 'uni' } }],
 * })
 * ```
 */
export async function createSubscription(
  client: ChargeOverClient,
  params: CreateSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateSubscriptionResult> {
  return callOperation(
    client,
    'chargeover_create_subscription',
    'POST /package line_items! customer_id^customer_token^customer_external_key+',
    params,
    options,
  )
}
