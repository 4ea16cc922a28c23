import type { Handler } from './context.js'
import { findCustomer } from './customers.js'
import { toOffsetIso } from './dates.js'
import { invalidParameter } from './errors.js'
import { currencySign } from './locale.js'
import { customerRevenue } from './metrics/customer-revenue.js'
import type { Timeline } from './metrics/timeline.js'
import { currentStep } from './metrics/timeline.js'
import { decodeCursor, pageFields, readPaging } from './paging.js'
import { ok } from './responses.js'
import { setUuidOf } from './set-uuid.js'
import type { Store } from './store.js'

/** The cursor of this list contains a page number. */
const CURSOR = 'subscriptions_next_page='

const listSubscriptions: Handler = (context) => {
  const { store, query, now } = context
  const { timelines } = customerRevenue(store, findCustomer(context).uuid, now)
  const paging = readPaging(query)
  const number = paging.cursor === undefined ? paging.page : pageNumber(paging.cursor)
  const from = (number - 1) * paging.perPage
  const rows = timelines.slice(from, from + paging.perPage)
  const page = {
    ...paging,
    rows,
    hasMore: from + rows.length < timelines.length,
    nextCursor: rows.length > 0 ? btoa(`${CURSOR}${number + 1}`) : null,
    totalPages: Math.ceil(timelines.length / paging.perPage),
  }
  return ok({
    entries: rows.map((timeline) => present(store, timeline, now)),
    ...pageFields(page, ['per_page', 'page']),
  })
}

export const customerSubscriptionRoutes = [
  { method: 'GET', path: '/v1/customers/{uuid}/subscriptions', handler: listSubscriptions },
]

function pageNumber(cursor: string): number {
  const text = decodeCursor(cursor)
  const number = Number(text.slice(CURSOR.length))
  if (!text.startsWith(CURSOR) || !Number.isInteger(number) || number < 1) throw invalidParameter('cursor')
  return number
}

function present(store: Store, timeline: Timeline, now: number): Record<string, unknown> {
  const { subscription, steps, start, paidUntil } = timeline
  const step = currentStep(timeline, now)
  const active = step !== undefined && !step.cancelled
  // Before its start a subscription shows its first figures, after its end the last ones.
  const shown = steps.findLast(({ time, cancelled }) => !cancelled && time <= Math.max(now, start))
  const plan = shown?.plan ? store.plans.get(shown.plan) : undefined
  const mrr = shown?.mrr ?? 0
  const { currency } = store.account
  return {
    id: subscription.id,
    external_id: subscription.external_id,
    subscription_set_external_id: subscription.subscription_set_external_id ?? subscription.external_id,
    quantity: shown?.quantity ?? 0,
    // The import endpoints show the same uuid with the prefix `sub_`.
    uuid: subscription.uuid.slice('sub_'.length),
    mrr,
    arr: mrr * 12,
    status: active ? 'active' : 'inactive',
    plan: plan?.name ?? '',
    'billing-cycle': plan?.interval_unit ?? 'month',
    'billing-cycle-count': plan?.interval_count ?? 1,
    'start-date': toOffsetIso(start),
    'end-date': toOffsetIso(step?.cancelled ? step.time : paidUntil),
    currency,
    'currency-sign': currencySign(currency),
    subscription_set_uuid: setUuidOf(store, subscription),
  }
}
