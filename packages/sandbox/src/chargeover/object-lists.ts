import type { ObjectList } from '../control/opened-account.types.js'
import { customer } from './customer.js'
import { invoice } from './invoice.js'
import { countRows, listRows } from './list.js'
import { packageResource } from './package.js'
import type { Context, Resource } from './resource.types.js'
import type { Stored } from './state.types.js'
import { transaction } from './transaction.js'

/** The objects of an account, newest first, for the control address. */
export const objectLists = (context: Context): readonly ObjectList[] => [
  list(context, customer, 'Customers', ['customer_id', 'company', 'external_key', 'customer_status_name']),
  list(context, packageResource, 'Packages', ['package_id', 'customer_id', 'package_status_name', 'mrr']),
  list(context, invoice, 'Invoices', ['invoice_id', 'customer_id', 'invoice_status_name', 'total', 'balance', 'date']),
  list(context, transaction, 'Payments', ['transaction_id', 'customer_id', 'transaction_type_name', 'amount']),
]

function list<T extends Stored>(
  context: Context,
  resource: Resource<T>,
  title: string,
  columns: readonly string[],
): ObjectList {
  const key = `${resource.name}_id`
  return {
    name: resource.name,
    title,
    columns,
    read(offset, limit) {
      const query = new URLSearchParams({ order: `${key}:DESC`, offset: String(offset), limit: String(limit) })
      const rows = listRows(resource, query, context) as Record<string, unknown>[]
      return { total: countRows(resource, new URLSearchParams(), context), rows: rows.map((object) => ({ object })) }
    },
  }
}
