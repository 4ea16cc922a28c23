import { isDisabled } from '../editing.js'
import type {
  InvoiceRow,
  PlanRow,
  SubscriptionEventRow,
  SubscriptionLineItem,
  SubscriptionRow,
} from '../store.types.js'
import type { Table } from '../table.js'
import { isDifference, monthlyAmount } from './monthly-amount.js'
import { wholePeriodOf } from './service-period.js'
import { changesBy, type SubscriptionChange, type SubscriptionChanges } from './subscription-changes.js'

/** The subscription's `mrr` from `time` until the next step. */
export interface Step {
  readonly time: number
  readonly mrr: number
  readonly plan: string | null
  readonly quantity: number
  readonly cancelled: boolean
}

/** The MRR of a subscription over time. */
export interface Timeline {
  readonly subscription: SubscriptionRow
  readonly steps: readonly Step[]
  readonly start: number
  /** The end of the last service period. */
  readonly paidUntil: number
}

interface Billed {
  readonly invoice: number
  readonly item: SubscriptionLineItem
}

/**
 * A timeline for each subscription that a valid invoice or an event refers to. A subscription starts with its first service
 * period or event, takes the figures of each later one, and continues after the last until it is cancelled: an unpaid or late
 * renewal is not churn. A service period that starts after a cancellation reactivates it. Void and written-off invoices are
 * ignored, and so is what is disabled.
 */
export function timelinesOf(
  subscriptions: readonly SubscriptionRow[],
  invoices: readonly InvoiceRow[],
  events: readonly SubscriptionEventRow[],
  plans: Table<PlanRow>,
): Timeline[] {
  const billed = billedItems(invoices)
  const timelines: Timeline[] = []
  for (const subscription of subscriptions) {
    const items = billed.get(subscription.uuid) ?? []
    const own = events.filter((event) => isAbout(event, subscription))
    const changes = own.length > 0 ? changesBy(own, plans) : NO_CHANGES
    if (items.length + changes.changes.length > 0) {
      timelines.push(timelineOf(subscription, items.sort(byPeriod), changes, plans))
    }
  }
  return timelines
}

const NO_CHANGES: SubscriptionChanges = { changes: [], cancellations: [] }

const isAbout = (event: SubscriptionEventRow, { external_id, data_source_uuid }: SubscriptionRow): boolean =>
  event.subscription_external_id === external_id && event.data_source_uuid === data_source_uuid

/** The line items that count, by the subscription they refer to. */
function billedItems(invoices: readonly InvoiceRow[]): Map<string, Billed[]> {
  const billed = new Map<string, Billed[]>()
  invoices.forEach((invoice, index) => {
    if (invoice.closed_as !== null || !invoice.valid || isDisabled(invoice)) return
    for (const item of invoice.line_items) {
      if (item.type !== 'subscription' || item.subscription_uuid === null || isDisabled(item)) continue
      const items = billed.get(item.subscription_uuid)
      if (items) items.push({ invoice: index, item })
      else billed.set(item.subscription_uuid, [{ invoice: index, item }])
    }
  })
  return billed
}

/** The step that holds at `now`; `undefined` before the first. */
export function currentStep({ steps }: Timeline, now: number): Step | undefined {
  return steps.findLast((step) => step.time <= now)
}

const byPeriod = (a: Billed, b: Billed): number =>
  a.item.service_period_start - b.item.service_period_start ||
  a.invoice - b.invoice ||
  (a.item.event_order ?? 0) - (b.item.event_order ?? 0)

/** A point where the figures of a subscription change, and what becomes of them. */
interface Turn {
  readonly time: number
  readonly step: (before: Step | undefined) => Step
}

function timelineOf(
  subscription: SubscriptionRow,
  billed: readonly Billed[],
  { changes, cancellations: cancelledBy }: SubscriptionChanges,
  plans: Table<PlanRow>,
): Timeline {
  const cancellations = [...subscription.cancellation_dates, ...cancelledBy].sort((a, b) => a - b)
  const steps: Step[] = []
  let cancelled = 0
  const cancelUpTo = (time: number): void => {
    for (let at = cancellations[cancelled]; at !== undefined && at < time; at = cancellations[++cancelled]) {
      const last = steps.at(-1)
      if (last) steps.push({ ...last, time: at, mrr: 0, cancelled: true })
    }
  }
  for (const { time, step } of turnsOf(billed, changes, plans)) {
    // Strictly before: a period that starts at the time of the cancellation does not undo it.
    cancelUpTo(time)
    steps.push(step(steps.at(-1)))
  }
  cancelUpTo(Number.POSITIVE_INFINITY)
  let paidUntil = 0
  for (const { item } of billed) paidUntil = Math.max(paidUntil, item.service_period_end)
  for (const { until } of changes) paidUntil = Math.max(paidUntil, until)
  return { subscription, steps, start: steps[0]?.time ?? 0, paidUntil }
}

function turnsOf(
  billed: readonly Billed[],
  changes: readonly SubscriptionChange[],
  plans: Table<PlanRow>,
): readonly Turn[] {
  const items = billed.map(({ item }) => item)
  const monthly = (item: SubscriptionLineItem): number =>
    monthlyAmount(item, item.plan_uuid === null ? undefined : plans.get(item.plan_uuid), (part, plan) =>
      wholePeriodOf(part, plan, items, plans),
    )
  const turns: Turn[] = []
  for (let i = 0; i < billed.length; ) {
    const group = sameCharge(billed, i)
    const time = group[0]?.service_period_start ?? 0
    turns.push({ time, step: (before) => stepOf(time, group, before?.mrr ?? 0, monthly) })
    i += group.length
  }
  if (changes.length === 0) return turns
  return [...turns, ...changes.map(turnBy)].sort((a, b) => a.time - b.time)
}

const turnBy = ({ time, mrr, plan, quantity }: SubscriptionChange): Turn => ({
  time,
  step: (before) => ({
    time,
    mrr: Math.round(mrr ?? before?.mrr ?? 0),
    plan: plan ?? before?.plan ?? null,
    quantity: quantity ?? before?.quantity ?? 1,
    cancelled: false,
  }),
})

/** The items of one invoice for one period belong together: a base price and an add-on, or the two halves of a plan change. */
function sameCharge(billed: readonly Billed[], from: number): SubscriptionLineItem[] {
  const first = billed[from]
  const group: SubscriptionLineItem[] = []
  for (let i = from; i < billed.length; i++) {
    const next = billed[i]
    if (!next || next.invoice !== first?.invoice) break
    if (next.item.service_period_start !== first.item.service_period_start) break
    group.push(next.item)
  }
  return group
}

function stepOf(
  time: number,
  items: readonly SubscriptionLineItem[],
  before: number,
  monthly: (item: SubscriptionLineItem) => number,
): Step {
  let mrr = items.every(isDifference) ? before : 0
  for (const item of items) mrr += monthly(item)
  // On a plan change there is a credit for the old plan and a charge for the new one; the charge names the current plan.
  const charge = items.findLast((item) => item.amount_in_cents >= 0) ?? items.at(-1)
  return {
    time,
    mrr: Math.round(mrr),
    plan: charge?.plan_uuid ?? null,
    quantity: charge?.quantity ?? 0,
    cancelled: false,
  }
}
