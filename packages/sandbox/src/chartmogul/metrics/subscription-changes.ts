import { addUnits } from '../../runtime/add-units.js'
import { isDisabled } from '../editing.js'
import type { PlanRow, SubscriptionEventRow } from '../store.types.js'
import type { Table } from '../table.js'
import { planMonths } from './monthly-amount.js'

/** What a subscription event sets from its time on; what it leaves open stays as it was. */
export interface SubscriptionChange {
  readonly time: number
  readonly mrr: number | undefined
  readonly plan: string | undefined
  readonly quantity: number | undefined
  /** The end of the first interval of its plan. */
  readonly until: number
}

export interface SubscriptionChanges {
  readonly changes: readonly SubscriptionChange[]
  readonly cancellations: readonly number[]
}

const STARTS_AND_UPDATES = [
  'subscription_start',
  'subscription_start_scheduled',
  'subscription_updated',
  'subscription_update_scheduled',
]

const CANCELLATIONS = ['subscription_cancelled', 'subscription_cancellation_scheduled']

/** The events that count: neither disabled nor invalid nor retracted by another one. */
function effectiveEvents(events: readonly SubscriptionEventRow[]): SubscriptionEventRow[] {
  const counted = events.filter((event) => !isDisabled(event) && Object.keys(event.errors).length === 0)
  const retracted = new Set(counted.map(({ retracted_event_id }) => retracted_event_id).filter((id) => id !== null))
  return counted.filter(({ external_id }) => external_id === null || !retracted.has(external_id))
}

/** What the events of one subscription do to it. */
export function changesBy(events: readonly SubscriptionEventRow[], plans: Table<PlanRow>): SubscriptionChanges {
  const changes: SubscriptionChange[] = []
  const cancellations: number[] = []
  for (const event of effectiveEvents(events)) {
    if (CANCELLATIONS.includes(event.event_type)) cancellations.push(event.effective_date)
    if (STARTS_AND_UPDATES.includes(event.event_type)) changes.push(changeBy(event, plans))
  }
  return { changes: changes.sort((a, b) => a.time - b.time), cancellations }
}

function changeBy(event: SubscriptionEventRow, plans: Table<PlanRow>): SubscriptionChange {
  const { effective_date: time, amount_in_cents, tax_amount_in_cents, quantity } = event
  const plan = planOf(event, plans)
  const net = amount_in_cents === null ? undefined : amount_in_cents - (tax_amount_in_cents ?? 0)
  return {
    time,
    mrr: net === undefined ? undefined : net / (plan ? planMonths(plan) : 1),
    plan: plan?.uuid,
    quantity: quantity ?? undefined,
    until: plan ? addUnits(time, plan.interval_count, plan.interval_unit) : time,
  }
}

export function planOf(
  { plan_external_id, data_source_uuid }: Pick<SubscriptionEventRow, 'plan_external_id' | 'data_source_uuid'>,
  plans: Table<PlanRow>,
): PlanRow | undefined {
  if (!plan_external_id) return undefined
  return plans.by('external_id', plan_external_id).find((plan) => plan.data_source_uuid === data_source_uuid)
}
