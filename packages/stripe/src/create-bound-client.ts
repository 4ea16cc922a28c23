import { bindStripe, type StripeWith } from './bind-resources.js'
import { createStripeClient, type StripeClientOptions } from './client.js'
import type { Stripe } from './gen/bound.js'
import { allResources } from './gen/resources.js'
import type { StripeResource } from './resource.js'

/** The options of a client whose methods are those of certain resources. */
export interface StripeResourceOptions<Resource> extends StripeClientOptions {
  /** The resources whose operations become methods: `[invoices, subscriptions]`. */
  readonly resources: readonly Resource[]
}

/**
 * Creates a client with every tool as a method, or with those of certain `resources`. The standalone functions accept it as well.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://docs.stripe.com/api/authentication
 * @example
 * ```ts
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY })
 * const customer = await stripe.createCustomer({ name: 'Acme Corp' })
 * ```
 */
export function createStripe<const Resource extends StripeResource>(
  options: StripeResourceOptions<Resource>,
): StripeWith<Resource>
export function createStripe(options: StripeClientOptions): Stripe
export function createStripe(options: StripeClientOptions & Partial<StripeResourceOptions<StripeResource>>): object {
  const { resources = allResources, ...clientOptions } = options ?? {}
  return bindStripe(createStripeClient(clientOptions as StripeClientOptions), resources as readonly StripeResource[])
}
