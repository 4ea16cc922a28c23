import { bindChartMogul, type ChartMogulWith } from './bind-resources.js'
import { type ChartMogulClientOptions, createChartMogulClient } from './client.js'
import type { ChartMogul } from './gen/bound.js'
import { allResources } from './gen/resources.js'
import type { ChartMogulResource } from './resource.js'

/** The options of a client whose methods are those of certain resources. */
export interface ChartMogulResourceOptions<Resource> extends ChartMogulClientOptions {
  /** The resources whose operations become methods: `[invoices, plans]`. */
  readonly resources: readonly Resource[]
}

/**
 * Creates a client with every tool as a method, or with those of certain `resources`. The standalone functions accept it as well.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const chartmogul = createChartMogul({ apiKey: process.env.CHARTMOGUL_API_KEY })
 * const { entries } = await chartmogul.listCustomers({ status: 'Active' })
 * ```
 */
export function createChartMogul<const Resource extends ChartMogulResource>(
  options: ChartMogulResourceOptions<Resource>,
): ChartMogulWith<Resource>
export function createChartMogul(options: ChartMogulClientOptions): ChartMogul
export function createChartMogul(
  options: ChartMogulClientOptions & Partial<ChartMogulResourceOptions<ChartMogulResource>>,
): object {
  const { resources = allResources, ...clientOptions } = options ?? {}
  return bindChartMogul(
    createChartMogulClient(clientOptions as ChartMogulClientOptions),
    resources as readonly ChartMogulResource[],
  )
}
