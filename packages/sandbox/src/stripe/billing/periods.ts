import { addUnits } from '../../runtime/add-units.js'
import { roundAmount } from '../state/money.js'
import type { Recurring } from '../state/records.js'

export type Cycle = Pick<Recurring, 'interval' | 'interval_count'>

/** The boundary that lies `count` billing periods after the anchor. Counted from the anchor, so that the 31st comes back after February. */
export const boundary = (anchor: number, cycle: Cycle, count: number): number =>
  addUnits(anchor * 1000, count * cycle.interval_count, cycle.interval) / 1000

const APPROXIMATE_SECONDS = { day: 86_400, week: 604_800, month: 2_629_746, year: 31_556_952 }

/** The first boundary after a moment: where the period that contains it ends. */
export function periodEnd(anchor: number, cycle: Cycle, moment: number): number {
  const length = APPROXIMATE_SECONDS[cycle.interval] * cycle.interval_count
  let count = Math.floor((moment - anchor) / length) - 1
  while (boundary(anchor, cycle, count) <= moment) count += 1
  return boundary(anchor, cycle, count)
}

/** The last boundary not after a moment. */
export function periodStart(anchor: number, cycle: Cycle, moment: number): number {
  const length = APPROXIMATE_SECONDS[cycle.interval] * cycle.interval_count
  let count = Math.ceil((moment - anchor) / length) + 1
  while (boundary(anchor, cycle, count) > moment) count -= 1
  return boundary(anchor, cycle, count)
}

/** The share of an amount for a part of its period, to the nearest amount that the currency has. */
export function prorate(
  amount: number,
  part: { readonly from: number; readonly to: number },
  whole: { readonly start: number; readonly end: number },
  currency = 'usd',
): number {
  const length = whole.end - whole.start
  if (length <= 0) return 0
  const share = Math.min(Math.max(0, part.to - part.from), length)
  return roundAmount((amount * share) / length, currency)
}
