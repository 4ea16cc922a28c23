import { type Period, periodQuery } from './period-query.js'

/** The query of a metric by interval. ChartMogul's own default depends on the metric. */
export const metricsQuery = <Params extends Period & { readonly interval?: string | undefined }>({
  interval = 'month',
  ...params
}: Params) => ({ ...periodQuery(params), interval })
