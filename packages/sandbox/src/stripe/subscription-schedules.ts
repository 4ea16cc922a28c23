import { endSubscription } from './billing/end-subscription.js'
import { applyPhase, plannedEnd, releaseSchedule, startSchedule } from './billing/run-schedule.js'
import { changeSchedule, hasClosed } from './billing/schedule-records.js'
import { changeSubscription, hasEnded } from './billing/subscription-records.js'
import { referencedCustomer } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject, noSuchReference, notEmulated } from './http/errors.js'
import { inRange, listPage } from './http/lists.js'
import { flag, given, integer, mergeMetadata, object, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { readPhases, sentPhases } from './read-schedule-phases.js'
import type { Account } from './state/account.js'
import type {
  SchedulePhase,
  SubscriptionItem,
  SubscriptionRecord,
  SubscriptionScheduleRecord,
} from './state/records.js'
import { presentSubscriptionSchedule } from './wire/subscription-schedule.js'

function readEndBehavior(values: Values): SubscriptionScheduleRecord['end_behavior'] | undefined {
  const behavior = given(values, 'end_behavior')
  if (behavior === undefined || behavior === 'cancel' || behavior === 'release') return behavior
  throw notEmulated(`the end_behavior ${behavior} of subscription schedules`)
}

function readDefaults(values: Values): Values | undefined {
  const { automatic_tax, ...settings } = object(values, 'default_settings') ?? {}
  if (flag(object({ automatic_tax }, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  return values.default_settings === undefined ? undefined : settings
}

type NewSchedule = Pick<SubscriptionScheduleRecord, 'customer' | 'end_behavior' | 'metadata' | 'phases'> &
  Partial<SubscriptionScheduleRecord>

const newSchedule = (account: Account, terms: NewSchedule): SubscriptionScheduleRecord => ({
  id: account.newId('sub_sched'),
  created: account.now(),
  billing_mode: null,
  canceled_at: null,
  completed_at: null,
  default_settings: {},
  is_expiring: false,
  phase: null,
  released_at: null,
  released_subscription: null,
  status: 'not_started',
  subscription: null,
  ...terms,
})

const CREATED = 'subscription_schedule.created'

function create(call: Call): Wire {
  const { account, values, version } = call
  const from = given(values, 'from_subscription')
  if (from !== undefined) return adopt(account, from, values)
  const id = given(values, 'customer')
  if (id === undefined) throw missingParameter('customer')
  const customer = referencedCustomer(account, id)
  const now = account.now()
  const start = integer(values, 'start_date') ?? now
  if (start < now) throw notEmulated('subscription schedules that start in the past')
  const phases = readPhases(account, sentPhases(values), { customer: customer.id, start, version })
  const schedule = newSchedule(account, {
    billing_mode: object(values, 'billing_mode') ?? null,
    customer: customer.id,
    default_settings: readDefaults(values) ?? {},
    end_behavior: readEndBehavior(values) ?? 'release',
    metadata: mergeMetadata({}, values),
    phases,
  })
  account.subscriptionSchedules.add(schedule)
  const stored = start > now ? changeSchedule(account, schedule, {}, CREATED) : startNow(account, schedule)
  return presentSubscriptionSchedule(account, stored)
}

function startNow(account: Account, schedule: SubscriptionScheduleRecord): SubscriptionScheduleRecord {
  try {
    return startSchedule(account, schedule, CREATED)
  } catch (error) {
    account.subscriptionSchedules.remove(schedule.id)
    throw error
  }
}

/** A schedule for a subscription that there is, with its current period as the only phase. */
function adopt(account: Account, id: string, values: Values): Wire {
  const other = Object.keys(values).find((name) => !['expand', 'from_subscription', 'metadata'].includes(name))
  if (other !== undefined) {
    throw invalidRequest(`You cannot set \`${other}\` if \`from_subscription\` is set.`, { param: other })
  }
  const subscription = account.subscriptions.get(id)
  if (!subscription) throw noSuchReference('subscription', id, 'from_subscription')
  if (hasEnded(subscription)) {
    throw invalidRequest('You cannot migrate a subscription that has ended.', { param: 'from_subscription' })
  }
  if (subscription.schedule) {
    throw invalidRequest(
      `You cannot migrate a subscription that is already attached to a schedule: \`${subscription.schedule}\`.`,
      { param: 'from_subscription' },
    )
  }
  const schedule = newSchedule(account, {
    billing_mode: object(subscription.details, 'billing_mode') ?? null,
    customer: subscription.customer,
    end_behavior: subscription.cancel_at_period_end ? 'cancel' : 'release',
    metadata: mergeMetadata({}, values),
    phase: 0,
    phases: [currentPhase(subscription)],
    status: 'active',
    subscription: subscription.id,
  })
  account.subscriptionSchedules.add(schedule)
  changeSubscription(account, subscription, { schedule: schedule.id })
  return presentSubscriptionSchedule(account, changeSchedule(account, schedule, {}, CREATED))
}

const itemValues = ({ discounts, metadata, price, quantity, tax_rates, usage_from }: SubscriptionItem): Values => ({
  ...(discounts?.length ? { discounts: discounts.map((discount) => ({ discount })) } : {}),
  metadata,
  price,
  ...(usage_from === undefined ? { quantity } : {}),
  ...(tax_rates ? { tax_rates } : {}),
})

const currentPhase = (subscription: SubscriptionRecord): SchedulePhase => ({
  currency: subscription.currency,
  end_date: subscription.current_period_end,
  items: subscription.items.map(itemValues),
  settings: {
    ...(subscription.discounts?.length ? { discounts: subscription.discounts.map((discount) => ({ discount })) } : {}),
    metadata: subscription.metadata,
  },
  start_date: subscription.current_period_start,
  trial_end: subscription.status === 'trialing' ? subscription.trial_end : null,
})

function existing({ account, id }: Call): SubscriptionScheduleRecord {
  const schedule = account.subscriptionSchedules.get(id)
  if (!schedule) throw noSuchObject('subscription schedule', id, 'schedule')
  return schedule
}

const DONE = { cancel: 'canceled', release: 'released', update: 'updated' } as const

/** A schedule that has not ended. */
function open(call: Call, action: keyof typeof DONE): SubscriptionScheduleRecord {
  const schedule = existing(call)
  if (!hasClosed(schedule)) return schedule
  throw invalidRequest(
    `You cannot ${action} a subscription schedule that is currently in the \`${schedule.status}\` status. ` +
      `It must be in \`not_started, active\` status to be ${DONE[action]}.`,
  )
}

interface Planned {
  readonly phase: number | null
  readonly phases: readonly SchedulePhase[]
}

/** The phases after an update, of which one is the current one. */
function plan({ account, values, version }: Call, schedule: SubscriptionScheduleRecord): Planned {
  const { customer, phase, phases } = schedule
  if (values.phases === undefined) return { phase, phases }
  const sent = sentPhases(values)
  const [first] = sent
  if (first?.start_date === undefined) {
    throw invalidRequest(
      'The subscription schedule update is missing at least one phase with a `start_date` to anchor end dates to.',
      { param: 'phases' },
    )
  }
  const now = account.now()
  const planned = readPhases(account, sent, { customer, start: now, version })
  if (phase === null) {
    if ((planned[0]?.start_date ?? now) < now) throw notEmulated('subscription schedules that start in the past')
    return { phase, phases: planned }
  }
  const running = planned.findIndex(({ start_date, end_date }) => start_date <= now && now < end_date)
  if (running === -1) {
    throw invalidRequest('The phases of an active subscription schedule must include the current phase.', {
      param: 'phases',
    })
  }
  const start = planned[running]?.start_date
  if (start !== now && start !== phases[phase]?.start_date) {
    throw invalidRequest('You can not modify the start date of the current phase.', {
      param: `phases[${running}][start_date]`,
    })
  }
  return { phase: running, phases: planned }
}

function update(call: Call): Wire {
  const { account, values } = call
  const schedule = open(call, 'update')
  const planned = plan(call, schedule)
  const [before, after] = [schedule.phases[schedule.phase ?? -1], planned.phases[planned.phase ?? -1]]
  const changes: Partial<SubscriptionScheduleRecord> = {
    ...planned,
    default_settings: readDefaults(values) ?? schedule.default_settings,
    end_behavior: readEndBehavior(values) ?? schedule.end_behavior,
    is_expiring: false,
    metadata: mergeMetadata(schedule.metadata, values),
  }
  const next = { ...schedule, ...changes }
  if (after && (values.default_settings !== undefined || !isSame(before, after))) {
    applyPhase(account, next, after, { prorations: given(values, 'proration_behavior'), before })
  }
  planEnd(account, schedule, next)
  const changed = changeSchedule(account, schedule, changes, 'subscription_schedule.updated')
  if (changed.phase === null && (changed.phases[0]?.start_date ?? 0) <= account.now()) {
    return presentSubscriptionSchedule(account, startSchedule(account, changed))
  }
  return presentSubscriptionSchedule(account, changed)
}

/** Whether a phase makes the same of a subscription as another one; what it does not set stays. */
function isSame(before: SchedulePhase | undefined, after: SchedulePhase): boolean {
  const terms = ({ items, settings: { discounts = null }, start_date, trial_end }: SchedulePhase) => [
    items.map((item) => [item.price, item.quantity ?? 1, item.tax_rates ?? [], item.discounts ?? []]),
    discounts,
    start_date,
    trial_end,
  ]
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return (
    before !== undefined &&
    same(terms(before), terms(after)) &&
    Object.entries(after.settings).every(([name, value]) => same(value, before.settings[name]))
  )
}

/** The subscription is canceled when the schedule says so. */
function planEnd(account: Account, before: SubscriptionScheduleRecord, after: SubscriptionScheduleRecord): void {
  const subscription = account.subscriptions.get(after.subscription ?? '')
  if (!subscription || hasEnded(subscription)) return
  const end = plannedEnd(account, after)
  if (end.cancel_at === subscription.cancel_at) return
  if (before.end_behavior === 'release' && after.end_behavior === 'release') return
  changeSubscription(account, subscription, { ...end, cancel_at_period_end: false })
}

function cancel(call: Call): Wire {
  const { account, values } = call
  const schedule = open(call, 'cancel')
  const subscription = account.subscriptions.get(schedule.subscription ?? '')
  if (subscription && !hasEnded(subscription)) {
    endSubscription(account, subscription, {
      reason: 'cancellation_requested',
      prorate: flag(values, 'prorate') ?? true,
      invoiceNow: flag(values, 'invoice_now') ?? true,
    })
    return presentSubscriptionSchedule(account, existing(call))
  }
  const changes = { status: 'canceled', canceled_at: account.now() } as const
  return presentSubscriptionSchedule(
    account,
    changeSchedule(account, schedule, changes, 'subscription_schedule.canceled'),
  )
}

function release(call: Call): Wire {
  const { account, values } = call
  const keepsEnd = flag(values, 'preserve_cancel_date') ?? false
  return presentSubscriptionSchedule(account, releaseSchedule(account, open(call, 'release'), { keepsEnd }))
}

const PATH = '/v1/subscription_schedules'
const KIND = 'subscription_schedule'

export const subscriptionScheduleRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createSubscriptionSchedule, KIND, create),
  listRoute(PATH, PARAMETERS.listSubscriptionSchedules, KIND, ({ account, path, values }) =>
    listPage({
      rows: account.subscriptionSchedules,
      values,
      url: path,
      label: 'subscription schedule',
      present: (schedule) => presentSubscriptionSchedule(account, schedule),
      where: (schedule) =>
        (values.customer !== undefined || !account.customers.get(schedule.customer)?.test_clock) &&
        (!flag(values, 'scheduled') || schedule.status === 'not_started') &&
        inRange(values, 'canceled_at', schedule.canceled_at) &&
        inRange(values, 'completed_at', schedule.completed_at) &&
        inRange(values, 'created', schedule.created) &&
        inRange(values, 'released_at', schedule.released_at),
      keys: ['customer'],
    }),
  ),
  route('GET', `${PATH}/{id}`, PARAMETERS.retrieve, KIND, (call) =>
    presentSubscriptionSchedule(call.account, existing(call)),
  ),
  route('POST', `${PATH}/{id}`, PARAMETERS.updateSubscriptionSchedule, KIND, update),
  route('POST', `${PATH}/{id}/cancel`, PARAMETERS.cancelSubscriptionSchedule, KIND, cancel),
  route('POST', `${PATH}/{id}/release`, PARAMETERS.releaseSubscriptionSchedule, KIND, release),
]
