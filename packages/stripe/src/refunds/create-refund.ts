// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateRefundParams, CreateRefundResult } from '../gen/models.js'

/**
 * Refunds a payment, in full or in part.
 *
 * **Money moves.** Give `payment_intent` or `charge`, or `origin` for money from the balance of a `customer`; without `amount`, which is
 * in the minor currency unit, all that is left of the payment is refunded. Several partial refunds are possible, up to the amount of the
 * payment. The reason `fraudulent` also puts the card and the e-mail address on your block lists.
 *
 * @returns the refund; `amount` is in the minor currency unit, and a `pending` refund can still fail later
 * @throws {ApiError} `invalid_request` when the payment is refunded already, less than `amount` is left of it, or it does not exist
 *
 * @see https://docs.stripe.com/api/refunds/create
 * @example
 * ```ts
 * const refund = await createRefund(stripe, {
 *   payment_intent: 'pi_ghi789',
 *   amount: 1500,
 *   reason: 'requested_by_customer',
 * })
 * ```
 */
export async function createRefund<const Expand = undefined>(
  client: StripeClient,
  params: CreateRefundParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateRefundResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_refund',
    'POST /v1/refunds amount? payment_intent^charge^origin+',
    params,
    options,
  )
}
