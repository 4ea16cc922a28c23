import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { SubscriptionRecord, SubscriptionScheduleRecord } from '../state/records.js'
import { presentSubscriptionSchedule } from '../wire/subscription-schedule.js'

/** How long before its end a schedule is announced to expire. */
const EXPIRY_NOTICE = 7 * 86_400

export const hasClosed = ({ status }: SubscriptionScheduleRecord): boolean =>
  status !== 'active' && status !== 'not_started'

/** Where the last phase ends. */
export const endOfSchedule = ({ phases }: SubscriptionScheduleRecord): number => phases.at(-1)?.end_date ?? 0

/** When a schedule is announced to expire, if it is long enough for that. */
export function expiryNotice(schedule: SubscriptionScheduleRecord): number | undefined {
  const notice = endOfSchedule(schedule) - EXPIRY_NOTICE
  return notice > (schedule.phases[0]?.start_date ?? 0) ? notice : undefined
}

/** When something is to be done for a schedule, if at all. */
function nextMoment(schedule: SubscriptionScheduleRecord): number | undefined {
  if (hasClosed(schedule)) return undefined
  if (schedule.phase === null) return schedule.phases[0]?.start_date
  const end = schedule.phases[schedule.phase]?.end_date ?? endOfSchedule(schedule)
  const notice = schedule.is_expiring ? undefined : expiryNotice(schedule)
  return notice === undefined ? end : Math.min(notice, end)
}

/** Changes a schedule, schedules what follows, and records the events. */
export function changeSchedule(
  account: Account,
  schedule: SubscriptionScheduleRecord,
  changes: Partial<SubscriptionScheduleRecord>,
  ...events: readonly string[]
): SubscriptionScheduleRecord {
  const changed = account.subscriptionSchedules.replace({ ...schedule, ...changes })
  const moment = nextMoment(changed)
  if (moment !== undefined) account.schedule.add(moment, 'subscription_schedule', schedule.id)
  for (const event of events) {
    const before =
      event === 'subscription_schedule.updated' ? presentSubscriptionSchedule(account, schedule) : undefined
    announce(account, event, presentSubscriptionSchedule(account, changed), before)
  }
  return changed
}

/** The schedule that a subscription is managed by. */
const scheduleOf = (
  account: Account,
  { schedule }: Pick<SubscriptionRecord, 'schedule'>,
): SubscriptionScheduleRecord | undefined => account.subscriptionSchedules.get(schedule ?? '')

/** A schedule ends with its subscription: as planned, by a cancellation, or because it was not paid. */
export function closeSchedule(account: Account, subscription: SubscriptionRecord, reason: string): void {
  const schedule = scheduleOf(account, subscription)
  if (!schedule || hasClosed(schedule)) return
  const now = account.now()
  if (schedule.end_behavior === 'cancel' && endOfSchedule(schedule) <= now) {
    changeSchedule(account, schedule, { status: 'completed', completed_at: now }, 'subscription_schedule.completed')
    return
  }
  const events = reason === 'payment_failed' ? ['subscription_schedule.aborted'] : []
  const changes = { status: 'canceled', canceled_at: now } as const
  changeSchedule(account, schedule, changes, 'subscription_schedule.canceled', ...events)
}
