import type { Account } from '../state/account.js'
import type { MeterEventRecord, MeterRecord } from '../state/records.js'
import type { Period } from './subscription-lines.js'

const WINDOWS = { day: 86_400, hour: 3600 } as const

/** What counts of a customer's usage in a period, whose end is not part of it; oldest first. */
export function countedEvents(
  account: Account,
  { id, event_time_window }: MeterRecord,
  customer: string,
  { start, end }: Period,
): readonly MeterEventRecord[] {
  const events = account.meterEvents
    .where('customer', customer)
    .filter(({ meter, canceled, timestamp }) => meter === id && !canceled && start <= timestamp && timestamp < end)
  if (!event_time_window) return events.sort((a, b) => a.timestamp - b.timestamp)
  // What was aggregated before it was sent replaces what was sent for the same window.
  const latest = new Map<number, MeterEventRecord>()
  for (const event of events) latest.set(Math.floor(event.timestamp / WINDOWS[event_time_window]), event)
  return [...latest.values()].sort((a, b) => a.timestamp - b.timestamp)
}

/** The usage that events add up to, by the formula of the meter. */
export function aggregate({ formula }: MeterRecord, events: readonly MeterEventRecord[]): number {
  if (formula === 'count') return events.length
  if (formula === 'last') return events.at(-1)?.value ?? 0
  return events.reduce((sum, { value }) => sum + value, 0)
}
