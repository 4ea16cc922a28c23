// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListCheckoutSessionLineItemsParams, ListCheckoutSessionLineItemsResult } from '../gen/models.js'

/**
 * Lists the line items of a Checkout session: what the customer buys, with prices, discounts and tax.
 *
 * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
 * @throws {ApiError} `not_found` when there is no such session
 *
 * @see https://docs.stripe.com/api/checkout/sessions/line_items
 * @example
 * ```ts
 * const { checkout_session_line_items: checkoutSessionLineItems } = await listCheckoutSessionLineItems(stripe, {
 *   id: 'cs_test_1Abc',
 *   limit: 100,
 * })
 * ```
 */
export async function listCheckoutSessionLineItems(
  client: StripeClient,
  params: ListCheckoutSessionLineItemsParams,
  options?: StripeRequestOptions,
): Promise<ListCheckoutSessionLineItemsResult> {
  return callOperation(
    client,
    'stripe_list_checkout_session_line_items',
    'LIST /v1/checkout/sessions/{id}/line_items',
    params,
    options,
  )
}
