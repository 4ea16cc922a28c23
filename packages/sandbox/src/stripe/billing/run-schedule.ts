import { StripeError } from '../http/errors.js'
import { given, integer, object, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type {
  SchedulePhase,
  SubscriptionItem,
  SubscriptionRecord,
  SubscriptionScheduleRecord,
} from '../state/records.js'
import { readItems } from '../subscription-items.js'
import { isMetered } from './is-metered.js'
import { changeSchedule, endOfSchedule, expiryNotice, hasClosed } from './schedule-records.js'
import { startSubscription } from './start-subscription.js'
import { changeSubscription, hasEnded } from './subscription-records.js'
import { updateSubscription } from './update-subscription.js'

/** What a phase, or else the schedule, sets for the subscription. */
function settingsOf({ default_settings }: SubscriptionScheduleRecord, phase: SchedulePhase): Values {
  const settings = { ...default_settings, ...phase.settings }
  const invoices = object(settings, 'invoice_settings')
  const { collection_method, default_payment_method, default_tax_rates, description, metadata } = settings
  const days_until_due = invoices && integer(invoices, 'days_until_due')
  const values = { collection_method, days_until_due, default_payment_method, default_tax_rates, description, metadata }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Until when a schedule that ends its subscription lets it run. */
export const plannedEnd = (
  account: Account,
  schedule: SubscriptionScheduleRecord,
): Pick<SubscriptionRecord, 'cancel_at' | 'canceled_at'> =>
  schedule.end_behavior === 'cancel'
    ? { cancel_at: endOfSchedule(schedule), canceled_at: account.now() }
    : { cancel_at: null, canceled_at: null }

/** Starts the subscription of a schedule, with its first phase. */
export function startSchedule(
  account: Account,
  schedule: SubscriptionScheduleRecord,
  ...events: readonly string[]
): SubscriptionScheduleRecord {
  const [phase] = schedule.phases
  const customer = account.customers.get(schedule.customer)
  if (!phase || !customer || customer.deleted) {
    const changes = { status: 'canceled', canceled_at: account.now() } as const
    return changeSchedule(account, schedule, changes, 'subscription_schedule.canceled')
  }
  const { discounts } = phase.settings
  const values: Values = {
    ...settingsOf(schedule, phase),
    ...(discounts ? { discounts } : {}),
    ...(phase.trial_end === null ? {} : { trial_end: phase.trial_end }),
    ...(schedule.billing_mode ? { billing_mode: schedule.billing_mode } : {}),
  }
  const items = readItems(account, customer.id, phase.items)
  const managed = { schedule: schedule.id, ...plannedEnd(account, schedule) }
  const subscription = startSubscription(account, customer, items, values, managed)
  return changeSchedule(account, schedule, { phase: 0, status: 'active', subscription: subscription.id }, ...events)
}

/** The items of a phase as changes of those that there are: first those of the same price, then the others in their order. */
function changedItems(
  account: Account,
  current: readonly SubscriptionItem[],
  phase: SchedulePhase,
  before: SchedulePhase | undefined,
): readonly Values[] {
  const left = [...current]
  const take = (fits: (item: SubscriptionItem) => boolean): string | undefined => {
    const index = left.findIndex(fits)
    return index === -1 ? undefined : left.splice(index, 1)[0]?.id
  }
  const same = phase.items.map((item) => take(({ price }) => price === item.price))
  const kept = phase.items.map((item, index) => {
    const id = same[index] ?? take(() => true)
    return id === undefined ? item : { ...whole(account, item, before), id }
  })
  return [...kept, ...left.map(({ id }) => ({ id, deleted: true }))]
}

/** An item of a phase with what it does not name, so that an item which there is keeps nothing else; equal discounts go on. */
function whole(account: Account, item: Values, before: SchedulePhase | undefined): Values {
  const price = account.prices.get(String(item.price))
  const { discounts, ...others } = item
  const former = before?.items.find((one) => one.price === item.price)
  const goesOn = JSON.stringify(former?.discounts ?? null) === JSON.stringify(discounts ?? null)
  return {
    ...(price && isMetered(price) ? {} : { quantity: 1 }),
    tax_rates: null,
    ...others,
    ...(former && goesOn ? {} : { discounts: discounts ?? null }),
  }
}

/** Makes the subscription what a phase says, as an update does. */
export function applyPhase(
  account: Account,
  schedule: SubscriptionScheduleRecord,
  phase: SchedulePhase,
  {
    prorations,
    before,
  }: { readonly prorations?: string | undefined; readonly before?: SchedulePhase | undefined } = {},
): void {
  const subscription = account.subscriptions.get(schedule.subscription ?? '')
  if (!subscription || hasEnded(subscription)) return
  const discounts = phase.settings.discounts ?? null
  const sameDiscounts = JSON.stringify(before?.settings.discounts ?? null) === JSON.stringify(discounts)
  const startsCycle = phase.settings.billing_cycle_anchor === 'phase_start' && phase.start_date === account.now()
  updateSubscription(account, subscription, {
    ...settingsOf(schedule, phase),
    items: changedItems(account, subscription.items, phase, before),
    proration_behavior: prorations ?? given(phase.settings, 'proration_behavior') ?? 'create_prorations',
    ...(sameDiscounts ? {} : { discounts }),
    ...(startsCycle ? { billing_cycle_anchor: 'now' } : {}),
    ...(phase.trial_end !== null && phase.trial_end > account.now() ? { trial_end: phase.trial_end } : {}),
  })
}

/** Leaves the subscription to itself; what the schedule planned as its end goes, unless it is kept. */
export function releaseSchedule(
  account: Account,
  schedule: SubscriptionScheduleRecord,
  { keepsEnd = false } = {},
): SubscriptionScheduleRecord {
  const released = changeSchedule(
    account,
    schedule,
    {
      released_at: account.now(),
      released_subscription: schedule.subscription,
      status: 'released',
      subscription: null,
    },
    'subscription_schedule.released',
  )
  const subscription = account.subscriptions.get(schedule.subscription ?? '')
  if (subscription && !hasEnded(subscription)) {
    const end = keepsEnd ? {} : { cancel_at: null, cancel_at_period_end: false, canceled_at: null }
    changeSubscription(account, subscription, { schedule: null, ...end })
  }
  return released
}

/** Does what is due for a schedule: starts it, announces its end, moves to the next phase, or releases the subscription. */
export function advanceSchedule(account: Account, id: string): void {
  const schedule = account.subscriptionSchedules.get(id)
  if (!schedule || hasClosed(schedule)) return
  const now = account.now()
  if (schedule.phase === null) {
    if ((schedule.phases[0]?.start_date ?? now) <= now) startPlanned(account, schedule)
    return
  }
  const notice = expiryNotice(schedule)
  if (!schedule.is_expiring && notice !== undefined && notice <= now) {
    changeSchedule(account, schedule, { is_expiring: true }, 'subscription_schedule.expiring')
    advanceSchedule(account, id)
    return
  }
  const running = schedule.phases[schedule.phase]
  if (!running || running.end_date > now) return
  const next = schedule.phases[schedule.phase + 1]
  // With `end_behavior=cancel` the subscription ends by itself.
  if (!next && schedule.end_behavior === 'release') releaseSchedule(account, schedule)
  if (!next) return
  attempt(() => applyPhase(account, schedule, next, { before: running }))
  changeSchedule(account, schedule, { phase: schedule.phase + 1 }, 'subscription_schedule.updated')
}

function startPlanned(account: Account, schedule: SubscriptionScheduleRecord): void {
  const isStarted = attempt(() => startSchedule(account, schedule, 'subscription_schedule.updated'))
  if (isStarted) return
  const changes = { status: 'canceled', canceled_at: account.now() } as const
  changeSchedule(account, schedule, changes, 'subscription_schedule.canceled')
}

/** What was possible when it was planned may be refused when its time has come, such as a price that was archived since. */
function attempt(run: () => void): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (error instanceof StripeError) return false
    throw error
  }
}
