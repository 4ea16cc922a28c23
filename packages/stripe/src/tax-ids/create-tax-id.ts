// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateTaxIdParams, CreateTaxIdResult } from '../gen/models.js'

/**
 * Adds a tax ID to your own account or, with `owner` of type `customer`, to a customer.
 *
 * Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.
 *
 * @returns the tax ID; `verification.status` is `pending` at first where it is checked
 * @throws {ApiError} `invalid_request` when the value does not have the form of its `type`, or the owner does not exist
 *
 * @see https://docs.stripe.com/api/tax_ids/create
 * @example
 * ```ts
 * const taxId = await createTaxId(stripe, {
 *   type: 'eu_vat',
 *   value: 'DE123456789',
 *   owner: { type: 'customer', customer: 'cus_abc123' },
 * })
 * ```
 */
export async function createTaxId<const Expand = undefined>(
  client: StripeClient,
  params: CreateTaxIdParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateTaxIdResult, Expand>> {
  return callOperation(client, 'stripe_create_tax_id', 'POST /v1/tax_ids', params, options)
}
