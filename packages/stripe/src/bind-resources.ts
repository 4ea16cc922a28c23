import { bind, type ListsOf, type MethodsOf } from '@billing/core/internal'
import type { StripePaginateCall } from './bound-client.js'
import { callOperation } from './call-operation.js'
import type { StripeClient } from './client.js'
import { paginate } from './pagination/paginate.js'
import type { StripeResource } from './resource.js'

/** A client with the methods of certain resources. */
export type StripeWith<Resource> = StripeClient &
  MethodsOf<Resource> & {
    /** Iterates over all pages of a list, given as a function, as a method or by its name. */
    readonly paginate: StripePaginateCall & ListsOf<Resource>
  }

/**
 * Adds the tools of certain resources to a bare client, as methods. A bundle holds no others; that of `createStripe` holds all.
 *
 * @returns a client; the one given stays as it is
 * @throws {ValidationError} from a method whose arguments cannot be used
 * @see https://docs.stripe.com/api/authentication
 * @example
 * ```ts
 * const small = bindStripe(stripe, [invoices, subscriptions])
 * const page = await small.listInvoices({ limit: 25 })
 * ```
 */
export function bindStripe<const Resource extends StripeResource>(
  client: StripeClient,
  resources: readonly Resource[],
): StripeWith<Resource> {
  return bind<StripeClient, StripeWith<Resource>>(client, resources, callOperation, paginate)
}
