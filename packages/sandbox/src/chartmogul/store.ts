import type { CustomerRevenue } from './metrics/customer-revenue.types.js'
import type {
  AccountRow,
  ActivitiesExportRow,
  ContactRow,
  CustomerRow,
  DataImportRow,
  DataSourceRow,
  InvoiceRow,
  NoteRow,
  OpportunityRow,
  PlanGroupRow,
  PlanRow,
  SubscriptionEventRow,
  SubscriptionRow,
  TaskRow,
  UploadRow,
} from './store.types.js'
import { type Row, Table } from './table.js'

interface Rows {
  dataSources: DataSourceRow
  plans: PlanRow
  planGroups: PlanGroupRow
  customers: CustomerRow
  contacts: ContactRow
  notes: NoteRow
  opportunities: OpportunityRow
  tasks: TaskRow
  subscriptions: SubscriptionRow
  subscriptionEvents: SubscriptionEventRow
  invoices: InvoiceRow
  activitiesExports: ActivitiesExportRow
  dataImports: DataImportRow
  uploads: UploadRow
}

type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> }

const TABLE_NAMES: readonly (keyof Rows)[] = [
  'dataSources',
  'plans',
  'planGroups',
  'customers',
  'contacts',
  'notes',
  'opportunities',
  'tasks',
  'subscriptions',
  'subscriptionEvents',
  'invoices',
  'activitiesExports',
  'dataImports',
  'uploads',
]

/** Everything one ChartMogul account holds. */
export interface Store extends Tables {
  readonly account: AccountRow
  /** The names of the custom attributes that customers and subscriptions can have. */
  readonly customAttributes: Set<string>
  /** What customers pay, by their uuid: computed when it is first read, discarded when something it depends on changes. */
  readonly revenue: Map<string, CustomerRevenue>
  lastId: number
}

export type SavedStore = {
  readonly account: AccountRow
  readonly lastId: number
  readonly customAttributes?: readonly string[]
} & { readonly [Name in keyof Rows]?: readonly Rows[Name][] }

export function createStore(account: AccountRow): Store {
  return restoreStore({ account, lastId: 100_000_000 })
}

/** The rows themselves, not copies of them: they never change in place. */
export function saveStore(store: Store): SavedStore {
  const { account, lastId, customAttributes } = store
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, store[name].rows]))
  return { account, lastId, customAttributes: [...customAttributes], ...rows }
}

export function restoreStore(saved: SavedStore): Store {
  const tables = TABLE_NAMES.map((name) => [name, new Table<Row>(saved[name] ?? [])])
  return {
    account: saved.account,
    customAttributes: new Set(saved.customAttributes),
    ...(Object.fromEntries(tables) as unknown as Tables),
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
export function isChanged(store: Store): boolean {
  return TABLE_NAMES.some((name) => store[name].changed)
}

/** The id of a new row. */
export function nextId(store: Store): number {
  store.lastId += 1
  return store.lastId
}
