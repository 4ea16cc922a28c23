// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateBillingCreditGrantParams, CreateBillingCreditGrantResult } from '../gen/models.js'

/**
 * Grants billing credits to a customer, which pay for metered usage on later invoices.
 *
 * Nothing is charged for them: collect the price of prepaid credits with an invoice of your own. Give `customer` or `customer_account`;
 * `value` is in the minor currency unit, and credits apply only to metered prices with a meter. Grants with a lower `priority` number are
 * used first (0 to 100, 50 by default).
 *
 * @returns the credit grant; without `expires_at` it does not expire
 * @throws {ApiError} `invalid_request` when there is no such customer, or the amount or the scope is not valid
 *
 * @see https://docs.stripe.com/api/billing/credit-grant/create
 * @example
 * ```ts
 * const billingCreditGrant = await createBillingCreditGrant(stripe, {
 *   customer: 'cus_abc123',
 *   name: 'Prepaid credits',
 *   category: 'paid',
 *   amount: { type: 'monetary', monetary: { currency: 'usd', value: 10000 } },
 *   applicability_config: { scope: { price_type: 'metered' } },
 * })
 * ```
 */
export async function createBillingCreditGrant<const Expand = undefined>(
  client: StripeClient,
  params: CreateBillingCreditGrantParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateBillingCreditGrantResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_billing_credit_grant',
    'POST /v1/billing/credit_grants customer^customer_account+',
    params,
    options,
  )
}
