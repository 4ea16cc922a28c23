import type { ObjectList } from '../control/opened-account.types.js'
import { presentCustomer } from './customer-wire.js'
import { presentInvoice } from './invoice-wire.js'
import type { Store } from './store.js'
import type { Row, Table } from './table.js'

/** The objects of an account, newest first, for the control address. */
export function objectLists(store: Store, now: number): readonly ObjectList[] {
  const view = { balanceTransfer: false, editHistories: false, withDisabled: true }
  return [
    list('customers', 'Customers', ['uuid', 'external_id', 'company', 'status', 'mrr'], store.customers, (row) =>
      presentCustomer(store, row, now),
    ),
    list('plans', 'Plans', ['uuid', 'name', 'interval_count', 'interval_unit'], store.plans, (row) => ({ ...row })),
    list('subscriptions', 'Subscriptions', ['uuid', 'customer_uuid', 'plan_uuid'], store.subscriptions, (row) => ({
      ...row,
    })),
    list('invoices', 'Invoices', ['uuid', 'customer_uuid', 'date', 'status', 'currency'], store.invoices, (row) =>
      presentInvoice(store, row, view),
    ),
    list(
      'uploads',
      'Uploads',
      ['id', 'type', 'batch_name', 'processed_count', 'error_count'],
      store.uploads,
      (row) => ({
        ...row,
        error_count: row.errors.length,
      }),
    ),
  ]
}

const list = <T extends Row>(
  name: string,
  title: string,
  columns: readonly string[],
  { rows }: Table<T>,
  present: (row: T) => Record<string, unknown>,
): ObjectList => ({
  name,
  title,
  columns,
  read(offset, limit) {
    const end = Math.max(rows.length - offset, 0)
    const shown = rows.slice(Math.max(end - limit, 0), end).reverse()
    return { total: rows.length, rows: shown.map((row) => ({ object: present(row) })) }
  },
})
