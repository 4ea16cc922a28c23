import { addUnits } from '../../runtime/add-units.js'
import { parseTime } from '../../runtime/parse-time.js'
import type { Context, Handler } from '../context.js'
import { dayOf, toDate } from '../dates.js'
import { invalidParameter, missingParameter, notEmulated } from '../errors.js'
import { ok } from '../responses.js'
import { movementsIn, readFilter } from './metric-filter.js'
import type { Movement } from './movements.js'
import { INTERVALS, type Interval, type Period, periodsBetween } from './periods.js'
import { percentageChange } from './rates.js'
import { type Figures, seriesOf } from './series.js'

/** In the order in which `/v1/metrics/all` writes them. */
const METRICS = ['mrr', 'arr', 'customer-churn-rate', 'mrr-churn-rate', 'ltv', 'customers', 'asp', 'arpa'] as const
type Metric = (typeof METRICS)[number]

/** A century of days. No limit of ChartMogul's is known; without one a mistyped year would keep the sandbox busy for minutes. */
const MAX_PERIODS = 36_600

const DAYS: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 }

interface Report {
  readonly entries: readonly Figures[]
  /** One interval ago, and now. */
  readonly previous: Figures | undefined
  readonly current: Figures | undefined
}

const retrieveAll: Handler = (context) => {
  const { entries, previous, current } = report(context, 'month')
  const summary: Record<string, number> = {}
  for (const metric of METRICS) {
    const [before, now] = [previous?.[metric] ?? 0, current?.[metric] ?? 0]
    summary[`current-${metric}`] = now
    summary[`previous-${metric}`] = before
    summary[`${metric}-percentage-change`] = percentageChange(before, now)
  }
  return ok({
    entries: entries.map((figures, i) => {
      const entry: Record<string, unknown> = { date: toDate(figures.lastDay) }
      for (const metric of METRICS) {
        entry[metric] = figures[metric]
        entry[`${metric}-percentage-change`] = changeSince(entries[i - 1], figures, metric)
      }
      return entry
    }),
    summary,
  })
}

function retrieveOne(metric: Metric, defaultInterval: Interval): Handler {
  return (context) => {
    const { entries, previous, current } = report(context, defaultInterval)
    const [before, now] = [previous?.[metric] ?? 0, current?.[metric] ?? 0]
    return ok({
      entries: entries.map((figures, i) => ({
        date: toDate(figures.lastDay),
        [metric]: figures[metric],
        'percentage-change': changeSince(entries[i - 1], figures, metric),
        ...(metric === 'mrr' && movementFields(figures.moved)),
      })),
      summary: { current: now, previous: before, 'percentage-change': percentageChange(before, now) },
    })
  }
}

// The default intervals are those of the recorded answers: days where a single day has a value.
export const metricRoutes = [
  { method: 'GET', path: '/v1/metrics/all', handler: retrieveAll },
  { method: 'GET', path: '/v1/metrics/mrr', handler: retrieveOne('mrr', 'day') },
  { method: 'GET', path: '/v1/metrics/arr', handler: retrieveOne('arr', 'day') },
  { method: 'GET', path: '/v1/metrics/arpa', handler: retrieveOne('arpa', 'day') },
  { method: 'GET', path: '/v1/metrics/asp', handler: retrieveOne('asp', 'month') },
  { method: 'GET', path: '/v1/metrics/customer-count', handler: retrieveOne('customers', 'day') },
  { method: 'GET', path: '/v1/metrics/customer-churn-rate', handler: retrieveOne('customer-churn-rate', 'month') },
  { method: 'GET', path: '/v1/metrics/mrr-churn-rate', handler: retrieveOne('mrr-churn-rate', 'month') },
  { method: 'GET', path: '/v1/metrics/ltv', handler: retrieveOne('ltv', 'month') },
]

function report({ store, query, now }: Context, defaultInterval: Interval): Report {
  const first = requiredDay(query, 'start-date')
  const last = requiredDay(query, 'end-date')
  const interval = readInterval(query.get('interval')) ?? defaultInterval
  if (query.get('filters')) throw notEmulated('the "filters" parameter of metrics')
  if ((last - first) / DAYS[interval] > MAX_PERIODS) throw notEmulated(`metrics of more than ${MAX_PERIODS} intervals`)
  const movements = [...movementsIn(store, readFilter(store, query), now)]
  const entries = seriesOf(movements, periodsBetween(first, last, interval, store.account.week_start_on))
  const [previous, current] = seriesOf(movements, lastTwo(interval, now))
  return { entries, previous, current }
}

/** The interval that ends now and the one before it. */
function lastTwo(interval: Interval, now: number): [Period, Period] {
  const back = (count: number) =>
    dayOf(interval === 'quarter' ? addUnits(now, count * -3, 'month') : addUnits(now, -count, interval))
  return [
    { first: back(2) + 1, last: back(1) },
    { first: back(1) + 1, last: dayOf(now) },
  ]
}

function changeSince(previous: Figures | undefined, current: Figures, metric: Metric): number {
  return previous ? percentageChange(previous[metric], current[metric]) : 0
}

function movementFields(moved: Readonly<Record<Movement['type'], number>>): Record<string, number> {
  return {
    'mrr-new-business': moved.new_business,
    'mrr-expansion': moved.expansion,
    'mrr-contraction': moved.contraction,
    'mrr-churn': moved.churn,
    'mrr-reactivation': moved.reactivation,
  }
}

function requiredDay(query: URLSearchParams, name: string): number {
  const text = query.get(name)
  if (!text) throw missingParameter(name)
  const time = parseTime(text)
  if (time === undefined) throw invalidParameter(name)
  return dayOf(time)
}

function readInterval(text: string | null): Interval | undefined {
  if (!text) return undefined
  const interval = INTERVALS.find((known) => known === text)
  if (!interval) throw invalidParameter('interval')
  return interval
}
