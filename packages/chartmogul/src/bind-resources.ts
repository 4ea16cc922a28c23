import { bind, type ListsOf, type MethodsOf } from '@billing/core/internal'
import type { ChartMogulPaginateCall } from './bound-client.js'
import { callOperation } from './call-operation.js'
import type { ChartMogulClient } from './client.js'
import { paginate } from './pagination/paginate.js'
import type { ChartMogulResource } from './resource.js'

/** A client with the methods of certain resources. */
export type ChartMogulWith<Resource> = ChartMogulClient &
  MethodsOf<Resource> & {
    /** Iterates over all pages of a list, given as a function, as a method or by its name. */
    readonly paginate: ChartMogulPaginateCall & ListsOf<Resource>
  }

/**
 * Adds the tools of certain resources to a bare client, as methods. A bundle holds no others; that of `createChartMogul` holds all.
 *
 * @returns a client; the one given stays as it is
 * @throws {ValidationError} from a method whose arguments cannot be used
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const small = bindChartMogul(chartmogul, [invoices, plans])
 * const page = await small.listInvoices({ per_page: 25 })
 * ```
 */
export function bindChartMogul<const Resource extends ChartMogulResource>(
  client: ChartMogulClient,
  resources: readonly Resource[],
): ChartMogulWith<Resource> {
  return bind<ChartMogulClient, ChartMogulWith<Resource>>(client, resources, callOperation, paginate)
}
