import type { Company, CompanyInvoice } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import type { Customer, Item, Package } from '../state.types.js'
import type { SamplePayment } from './sample-transactions.js'

/** The account that the sample company is loaded into, and the rows created so far, by the company's keys. */
export interface SampleContext {
  readonly account: Account
  readonly customers: Map<string, Customer>
  readonly items: Map<string, Item>
  readonly packages: Map<string, Package>
  /** The last invoice of each subscription. */
  readonly lastInvoices: ReadonlyMap<string, CompanyInvoice>
  /** Payments of the invoices, whose transactions are created later. */
  readonly payments: SamplePayment[]
}

export function createSampleContext({ invoices }: Company, account: Account): SampleContext {
  return {
    account,
    customers: new Map(),
    items: new Map(),
    packages: new Map(),
    lastInvoices: new Map(invoices.map((invoice) => [invoice.subscription, invoice])),
    payments: [],
  }
}

/** A row that must have been created before. */
export function existing<T>(rows: ReadonlyMap<string, T>, key: string): T {
  const row = rows.get(key)
  if (row === undefined) throw new ReferenceError(`The sample company refers to "${key}" before it is created.`)
  return row
}
