import type { Store } from '../store.js'
import type { PlanRow } from '../store.types.js'
import { customerRevenue } from './customer-revenue.js'
import { type Movement, movementsOf } from './movements.js'

/** Which revenue a metric looks at; `undefined` is all of it. */
export interface MetricFilter {
  /** ISO 3166-1 alpha-2 country codes. */
  readonly countries: ReadonlySet<string> | undefined
  /** Plan uuids. */
  readonly plans: ReadonlySet<string> | undefined
}

export function readFilter(store: Store, query: URLSearchParams): MetricFilter {
  const geo = commaList(query.get('geo'))
  const plans = commaList(query.get('plans'))
  return {
    countries: geo && new Set(geo.map((code) => code.toUpperCase())),
    plans: plans && new Set(store.plans.rows.filter((plan) => isNamed(plan, plans)).map(({ uuid }) => uuid)),
  }
}

/** The movements of every customer that the filter lets through, up to `now`. */
export function* movementsIn(store: Store, filter: MetricFilter, now: number): Generator<Movement> {
  const { countries, plans } = filter
  for (const { uuid, country } of store.customers.rows) {
    if (countries && (country === null || !countries.has(country))) continue
    const revenue = customerRevenue(store, uuid, now)
    if (plans) yield* movementsOf(revenue.timelines, now, ({ plan }) => plan !== null && plans.has(plan))
    else yield* revenue.movements
  }
}

function commaList(text: string | null): string[] | undefined {
  if (!text) return undefined
  return text.split(',').map((part) => part.trim())
}

/** A filter names plans by name, uuid or external id. */
const isNamed = ({ name, uuid, external_id }: PlanRow, names: readonly string[]): boolean =>
  names.includes(name) || names.includes(uuid) || names.includes(external_id)
