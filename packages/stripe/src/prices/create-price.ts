import { call, checkRules } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePriceParams, CreatePriceResult } from '../gen/models.js'

/** What Stripe has under one name, of which each member is a parameter here. */
interface Recurring {
  interval: string
  interval_count?: CreatePriceParams['recurring_interval_count']
  meter?: CreatePriceParams['recurring_meter']
  usage_type?: CreatePriceParams['recurring_usage_type']
  trial_period_days?: CreatePriceParams['recurring_trial_period_days']
}

/**
 * Creates a price of a product: recurring with `recurring_interval`, one-time without. `product_data` creates the product with it.
 *
 * `unit_amount` is in the minor currency unit: 2999 is $29.99, and in a zero-decimal currency 1000 is ¥1000. In place of it a price has
 * `unit_amount_decimal`, `tiers`, with `billing_scheme: 'tiered'` and `tiers_mode`, or `custom_unit_amount`, which the customer chooses.
 *
 * @returns the price
 * @throws {ValidationError} for another `recurring_…` parameter without `recurring_interval`, for `tiers` without `billing_scheme` or
 * `tiers_mode`, and unless exactly one of `product` and `product_data` and exactly one amount is given
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
  checkRules(params, [
    'product^product_data+',
    'unit_amount^unit_amount_decimal^tiers^custom_unit_amount+',
    'recurring_interval_count>recurring_interval',
    'recurring_meter>recurring_interval',
    'recurring_usage_type>recurring_interval',
    'recurring_trial_period_days>recurring_interval',
    'tiers>billing_scheme',
    'tiers>tiers_mode',
    'recurring^recurring_interval',
  ])
  const {
    recurring_interval: interval,
    recurring_interval_count: interval_count,
    recurring_meter: meter,
    recurring_usage_type: usage_type,
    recurring_trial_period_days: trial_period_days,
    // Stripe's own name is forwarded, as parameters are that nobody has described. Without an interval all are undefined, and not sent.
    recurring = { interval: interval as string, interval_count, meter, usage_type, trial_period_days },
    ...body
  }: CreatePriceParams & { recurring?: Recurring } = params
  const { data } = await client.http.POST('/v1/prices', { ...request, body: { ...body, recurring } })
  return data
}
