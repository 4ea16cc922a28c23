import type { InvoiceRow, PlanRow, SubscriptionLineItem, SubscriptionRow } from '../store.types.js'
import type { Table } from '../table.js'
import { isDifference, monthlyAmount } from './monthly-amount.js'
import { wholePeriodOf } from './service-period.js'

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
 * A timeline for each subscription that a valid invoice refers to. A subscription starts with its first service period, takes
 * the figures of each later one, and continues after the last until it is cancelled: an unpaid or late renewal is not churn.
 * A service period that starts after a cancellation reactivates it. Void and written-off invoices are ignored.
 */
export function timelinesOf(
  subscriptions: readonly SubscriptionRow[],
  invoices: readonly InvoiceRow[],
  plans: Table<PlanRow>,
): Timeline[] {
  const billed = new Map<string, Billed[]>()
  invoices.forEach((invoice, index) => {
    if (invoice.closed_as !== null || !invoice.valid) return
    for (const item of invoice.line_items) {
      if (item.type !== 'subscription' || item.subscription_uuid === null) continue
      const items = billed.get(item.subscription_uuid)
      if (items) items.push({ invoice: index, item })
      else billed.set(item.subscription_uuid, [{ invoice: index, item }])
    }
  })
  const timelines: Timeline[] = []
  for (const subscription of subscriptions) {
    const items = billed.get(subscription.uuid)
    if (items) timelines.push(timelineOf(subscription, items.sort(byPeriod), plans))
  }
  return timelines
}

/** The step that holds at `now`; `undefined` before the first. */
export function currentStep({ steps }: Timeline, now: number): Step | undefined {
  return steps.findLast((step) => step.time <= now)
}

const byPeriod = (a: Billed, b: Billed): number =>
  a.item.service_period_start - b.item.service_period_start ||
  a.invoice - b.invoice ||
  (a.item.event_order ?? 0) - (b.item.event_order ?? 0)

function timelineOf(subscription: SubscriptionRow, billed: readonly Billed[], plans: Table<PlanRow>): Timeline {
  const cancellations = [...subscription.cancellation_dates].sort((a, b) => a - b)
  const steps: Step[] = []
  let cancelled = 0
  const cancelUpTo = (time: number): void => {
    for (let at = cancellations[cancelled]; at !== undefined && at < time; at = cancellations[++cancelled]) {
      const last = steps.at(-1)
      if (last) steps.push({ ...last, time: at, mrr: 0, cancelled: true })
    }
  }
  const items = billed.map(({ item }) => item)
  const monthly = (item: SubscriptionLineItem): number =>
    monthlyAmount(item, item.plan_uuid === null ? undefined : plans.get(item.plan_uuid), (part, plan) =>
      wholePeriodOf(part, plan, items, plans),
    )
  let paidUntil = 0
  for (let i = 0; i < billed.length; ) {
    const group = sameCharge(billed, i)
    const time = group[0]?.service_period_start ?? 0
    // Strictly before: a period that starts at the time of the cancellation does not undo it.
    cancelUpTo(time)
    steps.push(stepOf(time, group, steps.at(-1)?.mrr ?? 0, monthly))
    for (const item of group) paidUntil = Math.max(paidUntil, item.service_period_end)
    i += group.length
  }
  cancelUpTo(Number.POSITIVE_INFINITY)
  return { subscription, steps, start: steps[0]?.time ?? 0, paidUntil }
}

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
