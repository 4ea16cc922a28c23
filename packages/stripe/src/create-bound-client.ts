import { bind } from '@billing/core/internal'
import { createStripeClient, type StripeClient, type StripeClientOptions } from './client.js'
import { functions, type Stripe } from './gen/bound.js'
import { paginate } from './pagination/paginate.js'

/**
 * Creates a client with every tool as a method. The standalone functions accept it as well.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://docs.stripe.com/api/authentication
 * @example
 * ```ts
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY })
 * const customer = await stripe.createCustomer({ name: 'Acme Corp' })
 * ```
 */
export function createStripe(options: StripeClientOptions): Stripe {
  return bind<StripeClient, Stripe>(createStripeClient(options), functions, paginate)
}
