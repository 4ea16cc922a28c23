import { call, invalid } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePriceParams, CreatePriceResult } from '../gen/models.js'

/**
 * Creates a price of a product: recurring with `recurring_interval`, one-time without.
 *
 * `unit_amount` is in the minor currency unit: 2999 is $29.99, and in a zero-decimal currency 1000 is ¥1000.
 *
 * @returns the price
 * @throws {ValidationError} for another `recurring_…` parameter without `recurring_interval`, and for `unit_amount` together with
 * `unit_amount_decimal`
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/prices/create
 * @example
 * ```ts
 * const price = await createPrice(stripe, {
 *   product: 'prod_xyz789',
 *   unit_amount: 2999,
 *   currency: 'usd',
 *   recurring_interval: 'month',
 * })
 * ```
 */
export function createPrice<const Expand = undefined>(
  client: StripeClient,
  params: CreatePriceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePriceResult, Expand>>
export async function createPrice(
  client: StripeClient,
  params: CreatePriceParams,
  options?: StripeRequestOptions,
): Promise<CreatePriceResult> {
  const request = call(client, 'stripe_create_price', params, options)
  const {
    recurring_interval: interval,
    recurring_interval_count: interval_count,
    recurring_meter: meter,
    recurring_usage_type: usage_type,
    recurring_trial_period_days: trial_period_days,
    ...body
  } = params ?? {}
  const recurring = { interval_count, meter, usage_type, trial_period_days }
  const [lone] = Object.entries(recurring).find(([, value]) => interval === undefined && value !== undefined) ?? []
  if (lone) {
    throw invalid(`recurring_${lone}`, 'needs recurring_interval; pass both, or neither for a one-time price')
  }
  if (body.unit_amount !== undefined && body.unit_amount_decimal !== undefined) {
    throw invalid('unit_amount_decimal', 'cannot be combined with unit_amount; pass one of them')
  }
  const { data } = await client.http.POST('/v1/prices', {
    ...request,
    body: { ...body, ...(interval !== undefined && { recurring: { interval, ...recurring } }) },
  })
  return data
}
