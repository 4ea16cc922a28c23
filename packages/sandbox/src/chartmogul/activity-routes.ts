import { ACTIVITY_TYPES, type Activity, activitiesOf, activityFields, activityUuid, signOf } from './activities.js'
import type { Context, Handler } from './context.js'
import { findCustomer } from './customers.js'
import { toOffsetIso } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { pageFields, pageOf, readPaging } from './paging.js'
import { filterOf, timeFilter } from './query.js'
import { ok } from './responses.js'
import type { Store } from './store.js'

const ORDERS = ['date', '-date']

/** The cursor is the uuid of the next activity. */
const listActivities: Handler = (context) => {
  const { store, query } = context
  const paging = readPaging(query)
  const activities = selected(context)
  const first = paging.cursor === undefined ? 0 : activities.findIndex((each) => activityUuid(each) === paging.cursor)
  if (first < 0) throw invalidParameter('cursor')
  const rows = activities.slice(first, first + paging.perPage)
  const next = activities[first + paging.perPage]
  const page = {
    ...paging,
    rows,
    hasMore: next !== undefined,
    nextCursor: next ? activityUuid(next) : null,
    totalPages: 0,
  }
  return ok({ entries: rows.map((each) => presentActivity(store, each)), ...pageFields(page, ['per_page']) })
}

const listCustomerActivities: Handler = (context) => {
  const { store, query, now } = context
  const customer = findCustomer(context)
  const rows = activitiesOf(store, customer, now).map((activity) => ({
    id: customer.id * 1000 + activity.index,
    uuid: '',
    activity,
  }))
  const page = pageOf({ rows }, query, { time: ({ activity }) => toOffsetIso(activity.time) })
  return ok({
    entries: page.rows.map(({ id, activity }) => ({
      id,
      date: toOffsetIso(activity.time),
      ...activityFields(store, activity),
      'currency-sign': signOf(store),
    })),
    ...pageFields(page, ['per_page', 'page']),
  })
}

export const activityRoutes = [
  { method: 'GET', path: '/v1/activities', handler: listActivities },
  { method: 'GET', path: '/v1/customers/{uuid}/activities', handler: listCustomerActivities },
]

/** All activities that the query asks for, in its order. */
function selected(context: Context): readonly Activity[] {
  const { query } = context
  const from = timeFilter(query, 'start-date')
  const to = timeFilter(query, 'end-date')
  if (to !== undefined && from === undefined) throw missingParameter('start-date')
  const type = filterOf(query, 'type')
  if (type !== undefined && !ACTIVITY_TYPES.some((known) => known === type)) throw invalidParameter('type')
  const order = filterOf(query, 'order') ?? 'date'
  if (!ORDERS.includes(order)) throw invalidParameter('order')
  const found = activitiesBetween(context, { from, to, type })
  return order === 'date' ? found : found.reverse()
}

export interface ActivityFilter {
  readonly from: number | undefined
  readonly to: number | undefined
  readonly type: string | undefined
}

export function activitiesBetween({ store, now }: Pick<Context, 'store' | 'now'>, filter: ActivityFilter): Activity[] {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, type } = filter
  return store.customers.rows
    .flatMap((customer) => activitiesOf(store, customer, now))
    .filter((each) => from <= each.time && each.time <= to && (type === undefined || each.type === type))
    .sort((a, b) => a.time - b.time)
}

export function presentActivity(store: Store, activity: Activity): Record<string, unknown> {
  const { customer, time, cause } = activity
  const { subscription } = cause
  return {
    ...activityFields(store, activity),
    date: toOffsetIso(time),
    'subscription-set-external-id': subscription.subscription_set_external_id ?? subscription.external_id,
    'plan-external-id': (cause.plan !== null && store.plans.get(cause.plan)?.external_id) || '',
    'customer-name': customer.company || customer.name,
    'customer-uuid': customer.uuid,
    'customer-external-id': customer.external_id,
    'billing-connector-uuid': subscription.data_source_uuid,
    uuid: activityUuid(activity),
  }
}
