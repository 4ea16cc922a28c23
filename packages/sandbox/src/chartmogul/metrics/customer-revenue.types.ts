import type { Movement } from './movements.js'
import type { Timeline } from './timeline.js'

/** What a customer pays and has paid. */
export interface CustomerRevenue {
  readonly timelines: readonly Timeline[]
  readonly movements: readonly Movement[]
  readonly mrr: number
  /** When the first paid service period began. */
  readonly since: number | null
  readonly pastDue: boolean
  readonly computedAt: number
  /** The time of the next step or due date, which changes the figures. */
  readonly validUntil: number
}
