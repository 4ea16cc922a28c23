import type { Store } from './store.js'
import type { CustomerRow } from './store.types.js'

/** How a billing system names a customer. */
export interface CustomerIdentity {
  readonly data_source_uuid: string
  readonly external_id: string
}

/** The names of a customer and of those merged into it, its own first. */
export const identitiesOf = (row: CustomerRow): readonly CustomerIdentity[] =>
  row.merged ? [row, ...row.merged] : [row]

/** The customers that a data source (or any) names like this, those they were merged into included; oldest first. */
export function customersNamed(store: Store, externalId: string, dataSource?: string): CustomerRow[] {
  const named = (row: CustomerRow) =>
    identitiesOf(row).some(
      (each) => each.external_id === externalId && (dataSource === undefined || each.data_source_uuid === dataSource),
    )
  const own = store.customers.by('external_id', externalId).filter(named)
  const others = store.customers.rows.filter((row) => row.merged && !own.includes(row) && named(row))
  return [...own, ...others].sort((a, b) => a.id - b.id)
}

export const customerNamed = (store: Store, dataSource: string, externalId: string): CustomerRow | undefined =>
  customersNamed(store, externalId, dataSource)[0]
