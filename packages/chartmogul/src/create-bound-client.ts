import { bind } from '@billing/core/internal'
import { type ChartMogulClient, type ChartMogulClientOptions, createChartMogulClient } from './client.js'
import { type ChartMogul, functions } from './gen/bound.js'
import { paginate } from './pagination/paginate.js'

/**
 * Creates a client with every tool as a method. The standalone functions accept it as well.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const chartmogul = createChartMogul({ apiKey: process.env.CHARTMOGUL_API_KEY })
 * const { entries } = await chartmogul.listCustomers({ status: 'Active' })
 * ```
 */
export function createChartMogul(options: ChartMogulClientOptions): ChartMogul {
  return bind<ChartMogulClient, ChartMogul>(createChartMogulClient(options), functions, paginate)
}
