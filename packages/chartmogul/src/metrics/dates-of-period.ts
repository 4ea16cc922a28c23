import { checkContents } from '@billing/core/internal'

/** The dates of a period under their names on the wire. What cannot be sent is refused under the names that the caller knows. */
export function datesOfPeriod<Day extends string | undefined>(
  start_date: Day,
  end_date: Day,
): { 'start-date': Day; 'end-date': Day } {
  checkContents('params', { start_date, end_date }, false, false)
  return { 'start-date': start_date, 'end-date': end_date }
}
