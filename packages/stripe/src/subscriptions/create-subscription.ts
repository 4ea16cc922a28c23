import { call, checkRules } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateSubscriptionParams, CreateSubscriptionResult } from '../gen/models.js'

/**
 * Subscribes a customer to a price, or to several through `items`. **Money moves** unless there is a trial.
 *
 * A failed first payment is not an error by default: `status` is `incomplete` then.
 *
 * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
 * @throws {ValidationError} unless exactly one of `customer` and `customer_account` and exactly one of `price` and `items` is given, and for
 * `items` together with `quantity`
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter or the customer has no payment method
 *
 * @see https://docs.stripe.com/api/subscriptions/create
 * @example
 * ```ts
 * const subscription = await createSubscription(stripe, { customer: 'cus_abc123', price: 'price_def456', quantity: 5 })
 * ```
 */
export function createSubscription<const Expand = undefined>(
  client: StripeClient,
  params: CreateSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateSubscriptionResult, Expand>>
export async function createSubscription(
  client: StripeClient,
  params: CreateSubscriptionParams,
  options?: StripeRequestOptions,
): Promise<CreateSubscriptionResult> {
  const request = call(client, 'stripe_create_subscription', params, options)
  checkRules(params, ['customer^customer_account+', 'price^items+', 'quantity^items', 'items*'])
  const { price, quantity, items, ...body } = params
  const { data } = await client.http.POST('/v1/subscriptions', {
    ...request,
    body: { ...body, items: items ?? [{ price, quantity: quantity ?? 1 }] },
  })
  return data
}
