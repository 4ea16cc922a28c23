import type { Period } from './dates-of-period.js'
import { periodQuery } from './period-query.js'

/** The query of a metric by interval. ChartMogul's own default depends on the metric. */
export function metricsQuery<Params extends Period & { readonly interval?: string | undefined }>({
  interval = 'month',
  ...params
}: Params): ReturnType<typeof periodQuery<Omit<Params, 'interval'>>> & { interval: string } {
  return { ...periodQuery(params), interval }
}
