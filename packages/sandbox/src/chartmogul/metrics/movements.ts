import { dayOf } from '../dates.js'
import type { SubscriptionRow } from '../store.types.js'
import type { Step, Timeline } from './timeline.js'

export type MovementType = 'new_business' | 'expansion' | 'contraction' | 'churn' | 'reactivation'

/** A change of what a customer pays a month; contraction and churn are negative. */
export interface Movement {
  readonly day: number
  readonly type: MovementType
  readonly amount: number
  /** The day on which the customer began to pay, for the last time up to this movement. */
  readonly payingSince: number
  /** What the customer pays a month afterwards. */
  readonly mrr: number
  readonly causes: readonly Cause[]
}

/** The change of a subscription that a movement is made of. */
export interface Cause {
  readonly time: number
  readonly change: number
  readonly subscription: SubscriptionRow
  readonly plan: string | null
}

/**
 * The movements of one customer up to `now`, oldest first. Steps of one (UTC) day are netted, so that a subscription which
 * replaces another on the same day is an expansion or contraction rather than churn and reactivation.
 * `includes` may exclude steps (a plan filter): the customer then pays only for the others.
 */
export function movementsOf(
  timelines: readonly Timeline[],
  now: number,
  includes: (step: Step) => boolean = () => true,
): Movement[] {
  const changes: Cause[] = []
  for (const { subscription, steps } of timelines) {
    let before = 0
    for (const step of steps) {
      if (step.time > now) break
      const mrr = includes(step) ? step.mrr : 0
      if (mrr !== before) changes.push({ time: step.time, change: mrr - before, subscription, plan: step.plan })
      before = mrr
    }
  }
  changes.sort((a, b) => a.time - b.time)

  const movements: Movement[] = []
  let mrr = 0
  let payingSince = 0
  for (let i = 0; i < changes.length; ) {
    const day = dayOf(changes[i]?.time ?? 0)
    let after = mrr
    const first = i
    for (let next = changes[i]; next && dayOf(next.time) === day; next = changes[++i]) after += next.change
    if (mrr <= 0) payingSince = day
    if (after !== mrr) {
      const type = typeOf(mrr, after, movements)
      movements.push({ day, type, amount: after - mrr, payingSince, mrr: after, causes: changes.slice(first, i) })
    }
    mrr = after
  }
  return movements
}

function typeOf(before: number, after: number, earlier: readonly Movement[]): MovementType {
  // More credits than charges: nobody has come or gone.
  if (before <= 0 && after <= 0) return after > before ? 'expansion' : 'contraction'
  if (before <= 0) return earlier.some(({ mrr }) => mrr > 0) ? 'reactivation' : 'new_business'
  if (after <= 0) return 'churn'
  return after > before ? 'expansion' : 'contraction'
}
