import { invalid } from '@billing/core/internal'
import { datesOfPeriod, type Period } from './dates-of-period.js'

/** The query of a metric: the dates, which are required, under their names on the wire. */
export function periodQuery<Params extends Period>(
  params: Params,
): Omit<Params, keyof Period> & { 'start-date': string; 'end-date': string } {
  if (!params.start_date) throw invalid('start_date', 'is required: the first day, such as 2025-01-01')
  if (!params.end_date) throw invalid('end_date', 'is required: the last day, such as 2025-03-31')
  return datesOfPeriod({ ...params, start_date: params.start_date, end_date: params.end_date })
}
