import { parseTime } from '../runtime/parse-time.js'
import { type Fields, readBody } from './body-fields.js'
import type { Handler } from './context.js'
import { findCustomer } from './customers.js'
import { toIso } from './dates.js'
import { invalidParameter, missingParameter, notFound } from './errors.js'
import { pageFields, pageOf } from './paging.js'
import { accepted, ok } from './responses.js'
import type { SubscriptionRow } from './store.types.js'

const listImportSubscriptions: Handler = (context) => {
  const { store, query } = context
  const customer = findCustomer(context)
  const page = pageOf(store.subscriptions.where({ customer_uuid: customer.uuid }), query, {
    time: (row) => toIso(row.created_at),
  })
  return ok({
    customer_uuid: customer.uuid,
    subscriptions: page.rows.map(present),
    ...pageFields(page, ['current_page', 'total_pages']),
  })
}

const cancelSubscription: Handler = (context) => {
  const { store, params } = context
  const row = store.subscriptions.get(params.uuid ?? '')
  if (!row) throw notFound('Subscription')
  const changed = store.subscriptions.put({ ...row, cancellation_dates: readDates(readBody(context), row) })
  store.revenue.delete(row.customer_uuid)
  return accepted({ ...present(changed), customer_uuid: row.customer_uuid })
}

export const importSubscriptionRoutes = [
  { method: 'GET', path: '/v1/import/customers/{uuid}/subscriptions', handler: listImportSubscriptions },
  { method: 'PATCH', path: '/v1/import/subscriptions/{uuid}', handler: cancelSubscription },
]

/** `cancelled_at` adds a date, or takes all back when null; `cancellation_dates` replaces them. */
function readDates({ cancelled_at, cancellation_dates }: Fields, row: SubscriptionRow): readonly number[] {
  if (cancellation_dates !== undefined) {
    if (!Array.isArray(cancellation_dates)) throw invalidParameter('cancellation_dates')
    return cancellation_dates.map((date) => readDate(date, 'cancellation_dates'))
  }
  if (cancelled_at === undefined) throw missingParameter('cancelled_at')
  if (cancelled_at === null) return []
  return [...new Set([...row.cancellation_dates, readDate(cancelled_at, 'cancelled_at')])]
}

function readDate(value: unknown, name: string): number {
  const time = parseTime(value)
  if (time === undefined) throw invalidParameter(name)
  return time
}

function present(row: SubscriptionRow): Record<string, unknown> {
  return {
    external_id: row.external_id,
    uuid: row.uuid,
    cancellation_dates: row.cancellation_dates.map(toIso),
    ...(row.subscription_set_external_id !== null && {
      subscription_set_external_id: row.subscription_set_external_id,
    }),
    plan_uuid: row.plan_uuid,
    data_source_uuid: row.data_source_uuid,
  }
}
