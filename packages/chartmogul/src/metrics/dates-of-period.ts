import { checkContents, invalid } from '@billing/core/internal'

/** A period as the tools take it. Callers without types may leave a date out. */
export interface Period {
  /** The first day. */
  readonly start_date?: string | undefined
  /** The last day. */
  readonly end_date?: string | undefined
}

/** The same under the names of ChartMogul's own clients. */
interface OnTheWire {
  readonly 'start-date'?: undefined
  readonly 'end-date'?: undefined
}

/**
 * Parameters with the dates of a period under their names on the wire. What cannot be sent is refused under the names that the caller knows.
 * A date that came under its name on the wire is forwarded, as parameters are that nobody has described.
 */
export function datesOfPeriod<Params extends Period & OnTheWire>({
  start_date,
  end_date,
  ...rest
}: Params): Omit<Params, keyof Period> & { 'start-date': Params['start_date']; 'end-date': Params['end_date'] } {
  checkContents('params', { start_date, end_date }, false, false)
  for (const [own, documented] of [
    ['start-date', start_date],
    ['end-date', end_date],
  ] as const) {
    if (documented !== undefined && (rest[own] ?? null) !== null) {
      throw invalid(own, `cannot be combined with ${own.replace('-', '_')}; pass one of them`)
    }
  }
  return { ...rest, 'start-date': rest['start-date'] ?? start_date, 'end-date': rest['end-date'] ?? end_date }
}
