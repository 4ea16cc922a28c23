import { invalid } from '@billing/core/internal'
import { datesOfPeriod } from './dates-of-period.js'

/** A period as the tools take it. Callers without types may leave a date out. */
export interface Period {
  /** The first day. */
  readonly start_date?: string | undefined
  /** The last day. */
  readonly end_date?: string | undefined
}

/** The query of a metric: the dates, which are required, under their names on the wire. */
export function periodQuery<Params extends Period>({
  start_date,
  end_date,
  ...rest
}: Params): Omit<Params, keyof Period> & { 'start-date': string; 'end-date': string } {
  if (!start_date) throw invalid('start_date', 'is required: the first day, such as 2025-01-01')
  if (!end_date) throw invalid('end_date', 'is required: the last day, such as 2025-03-31')
  return { ...rest, ...datesOfPeriod(start_date, end_date) }
}
