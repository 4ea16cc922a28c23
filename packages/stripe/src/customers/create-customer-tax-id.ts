// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCustomerTaxIdParams, CreateCustomerTaxIdResult } from '../gen/models.js'

/**
 * Adds a tax ID to a customer, to appear on later invoices.
 *
 * Stripe checks the form of `value` at once; whether the authorities know it is checked afterwards, and only for some types.
 *
 * @returns the tax ID; `verification.status` is `pending` at first where it is checked
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when the value does not have the form of its `type`
 *
 * @see https://docs.stripe.com/api/tax_ids/customer_create
 * @example
 * ```ts
 * const taxId = await createCustomerTaxId(stripe, { id: 'cus_abc123', type: 'eu_vat', value: 'DE123456789' })
 * ```
 */
export async function createCustomerTaxId<const Expand = undefined>(
  client: StripeClient,
  params: CreateCustomerTaxIdParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCustomerTaxIdResult, Expand>> {
  return callOperation(client, 'stripe_create_customer_tax_id', 'POST /v1/customers/{id}/tax_ids', params, options)
}
