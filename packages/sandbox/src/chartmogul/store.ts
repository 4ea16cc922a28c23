import type { CustomerRevenue } from './metrics/customer-revenue.types.js'
import type { AccountRow, CustomerRow, DataSourceRow, InvoiceRow, PlanRow, SubscriptionRow } from './store.types.js'
import { Table } from './table.js'

/** Everything one ChartMogul account holds. */
export interface Store {
  readonly account: AccountRow
  readonly dataSources: Table<DataSourceRow>
  readonly plans: Table<PlanRow>
  readonly customers: Table<CustomerRow>
  readonly subscriptions: Table<SubscriptionRow>
  readonly invoices: Table<InvoiceRow>
  /** What customers pay, by their uuid: computed when it is first read, discarded when something it depends on changes. */
  readonly revenue: Map<string, CustomerRevenue>
  lastId: number
}

export interface SavedStore {
  readonly account: AccountRow
  readonly dataSources: readonly DataSourceRow[]
  readonly plans: readonly PlanRow[]
  readonly customers: readonly CustomerRow[]
  readonly subscriptions: readonly SubscriptionRow[]
  readonly invoices: readonly InvoiceRow[]
  readonly lastId: number
}

export function createStore(account: AccountRow): Store {
  return restoreStore({
    account,
    dataSources: [],
    plans: [],
    customers: [],
    subscriptions: [],
    invoices: [],
    lastId: 100_000_000,
  })
}

/** The rows themselves, not copies of them: they never change in place. */
export function saveStore(store: Store): SavedStore {
  const { account, lastId } = store
  return {
    account,
    dataSources: store.dataSources.rows,
    plans: store.plans.rows,
    customers: store.customers.rows,
    subscriptions: store.subscriptions.rows,
    invoices: store.invoices.rows,
    lastId,
  }
}

export function restoreStore(saved: SavedStore): Store {
  return {
    account: saved.account,
    dataSources: new Table(saved.dataSources),
    plans: new Table(saved.plans),
    customers: new Table(saved.customers),
    subscriptions: new Table(saved.subscriptions),
    invoices: new Table(saved.invoices),
    revenue: new Map(),
    lastId: saved.lastId,
  }
}

export function copyStore(store: Store): Store {
  const copy = restoreStore(saveStore(store))
  for (const [uuid, revenue] of store.revenue) copy.revenue.set(uuid, revenue)
  return copy
}

/** Whether anything was written since the store was created. */
export function isChanged({ dataSources, plans, customers, subscriptions, invoices }: Store): boolean {
  return [dataSources, plans, customers, subscriptions, invoices].some((table) => table.changed)
}

/** The id of a new row. */
export function nextId(store: Store): number {
  store.lastId += 1
  return store.lastId
}
