import { bind, type ListsOf, type MethodsOf } from '@billing/core/internal'
import type { ChargeOverPaginateCall } from './bound-client.js'
import { callOperation } from './call-operation.js'
import type { ChargeOverClient } from './client.js'
import { paginate } from './pagination/paginate.js'
import type { ChargeOverResource } from './resource.js'

/** A client with the methods of certain resources. */
export type ChargeOverWith<Resource> = ChargeOverClient &
  MethodsOf<Resource> & {
    /** Iterates over all pages of a list, given as a function, as a method or by its name. */
    readonly paginate: ChargeOverPaginateCall & ListsOf<Resource>
  }

/**
 * Adds the tools of certain resources to a bare client, as methods. A bundle holds no others; that of `createChargeOver` holds all.
 *
 * @returns a client; the one given stays as it is
 * @throws {ValidationError} from a method whose arguments cannot be used
 * @see https://developer.chargeover.com/docs/api/authentication/
 * @example
 * ```ts
 * const small = bindChargeOver(chargeover, [customers, invoices])
 * const page = await small.listInvoices({ limit: 25 })
 * ```
 */
export function bindChargeOver<const Resource extends ChargeOverResource>(
  client: ChargeOverClient,
  resources: readonly Resource[],
): ChargeOverWith<Resource> {
  return bind<ChargeOverClient, ChargeOverWith<Resource>>(client, resources, callOperation, paginate)
}
