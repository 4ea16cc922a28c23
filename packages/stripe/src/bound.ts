import type { Paginator } from '@billing/core'
import { bind, type ItemOf } from '@billing/core/internal'
import { createStripeClient, type StripeClient, type StripeClientOptions } from './client.js'
import { functions, type Stripe } from './gen/bound.js'
import type { StripeLists } from './gen/lists.js'
import { paginate, type StripeListFunction, type StripeListMethod, type StripePaginateOptions } from './paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client, or by its name: `stripe.paginate.customers()`. */
export interface StripePaginate extends StripeLists {
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends object, Page extends { readonly has_more: boolean }>(
    list: StripeListFunction<Params, Page>,
    params?: Params,
    options?: StripePaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends object, Page extends { readonly has_more: boolean }>(
    list: StripeListMethod<Params, Page>,
    params?: Params,
    options?: StripePaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
}

/** What a client with methods has beside the tools. */
export interface BoundClient extends StripeClient {
  /** Walks through all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: StripePaginate
}

/**
 * Creates a client with every tool as a method. It is a plain client too, so the standalone functions take it.
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
