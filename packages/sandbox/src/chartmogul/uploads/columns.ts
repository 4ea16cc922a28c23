import type { Fields } from '../body-fields.js'
import { invalidParameter, notEmulated } from '../errors.js'
import type { RecordKind } from '../import-records.js'
import type { CsvRow } from './parse-csv.js'

type Reader = (text: string, column: string) => unknown

interface Column {
  /** The name of the field in an import as JSON. */
  readonly field: string
  readonly read: Reader
}

export interface Upload {
  readonly kind: RecordKind
  /** By their names in lower case. */
  readonly columns: ReadonlyMap<string, Column | null>
}

const text: Reader = (value) => value

const integer: Reader = (value, column) => {
  if (!/^-?\d+(\.0+)?$/.test(value)) throw invalidParameter(column)
  return Number(value)
}

const boolean: Reader = (value, column) => {
  const word = value.toLowerCase()
  if (word !== 'true' && word !== 'false') throw invalidParameter(column)
  return word === 'true'
}

/** A column whose values have a form that is not known, or that an import as JSON has no field for. */
const NOT_EMULATED = null

type Columns = Readonly<Record<string, readonly [field: string, read?: Reader] | typeof NOT_EMULATED>>

const upload = (kind: RecordKind, columns: Columns): Upload => ({
  kind,
  columns: new Map(
    Object.entries(columns).map(([name, column]) => {
      if (!column) return [name.toLowerCase(), NOT_EMULATED]
      const [field, read = text] = column
      return [name.toLowerCase(), { field, read }]
    }),
  ),
})

/** The columns of ChartMogul's sample files by the type of an upload; plans by their names in its reference as well. */
export const UPLOADS: ReadonlyMap<string, Upload> = new Map([
  [
    'customer',
    upload('customers', {
      Name: ['name'],
      Email: ['email'],
      Company: ['company'],
      Country: ['country'],
      State: ['state'],
      City: ['city'],
      Zip: ['zip'],
      'External ID': ['external_id'],
      'Customer external ID': ['external_id'],
      'Lead created at': ['lead_created_at'],
      'Free trial started at': ['free_trial_started_at'],
      Attributes: NOT_EMULATED,
    }),
  ],
  [
    'plan',
    upload('plans', {
      Name: ['name'],
      'Plan name': ['name'],
      'Interval count': ['interval_count', integer],
      'Interval unit': ['interval_unit'],
      'Plan ID': ['external_id'],
      'Plan external ID': ['external_id'],
    }),
  ],
  [
    'invoice',
    upload('invoices', {
      'Customer external ID': ['customer_external_id'],
      'Invoice external ID': ['external_id'],
      'Invoiced date': ['date'],
      'Due date': ['due_date'],
      Currency: ['currency'],
      Status: NOT_EMULATED,
    }),
  ],
  [
    'line_item',
    upload('line_items', {
      'Invoice external ID': ['invoice_external_id'],
      'External ID': ['external_id'],
      'Subscription external ID': ['subscription_external_id'],
      'Subscription set external ID': ['subscription_set_external_id'],
      Type: ['type'],
      'Amount in cents': ['amount_in_cents', integer],
      Plan: ['plan_external_id'],
      'Service period start': ['service_period_start'],
      'Service period end': ['service_period_end'],
      Quantity: ['quantity', integer],
      Proration: ['prorated', boolean],
      'Proration type': ['proration_type'],
      'Discount code': ['discount_code'],
      'Discount amount': ['discount_amount_in_cents', integer],
      'Discount description': ['discount_description'],
      'Tax amount': ['tax_amount_in_cents', integer],
      Description: ['description'],
      'Transaction fee': ['transaction_fees_in_cents', integer],
      'Transaction fees currency': ['transaction_fees_currency'],
      'Account Code': ['account_code'],
      'Event Order': ['event_order', integer],
    }),
  ],
  [
    'transaction',
    upload('transactions', {
      'Invoice external ID': ['invoice_external_id'],
      'External ID': ['external_id'],
      Type: ['type'],
      Result: ['result'],
      Date: ['date'],
      'Amount in cents': ['amount_in_cents', integer],
      'Transaction fee': ['transaction_fees_in_cents', integer],
      'Transaction fees currency': ['transaction_fees_currency'],
      'Exclude tax on refund': NOT_EMULATED,
      'Exclude discount on refund': NOT_EMULATED,
      'Exclude fees on refund': NOT_EMULATED,
    }),
  ],
  [
    'subscription_event',
    upload('subscription_events', {
      'External ID': ['external_id'],
      'Subscription set external ID': ['subscription_set_external_id'],
      'Subscription external ID': ['subscription_external_id'],
      'Customer external ID': ['customer_external_id'],
      'Plan external ID': ['plan_external_id'],
      Date: ['event_date'],
      'Effective Date': ['effective_date'],
      'Event Type': ['event_type'],
      Currency: ['currency'],
      'Amount in Cents': ['amount_in_cents', integer],
      Quantity: ['quantity', integer],
      'Retracted event ID': ['retracted_event_id'],
      'Event Order': ['event_order', integer],
      'Invoice external ID': NOT_EMULATED,
    }),
  ],
])

/** Refuses a file with values in columns that are not emulated, rather than to lose them. */
export function refuseOtherColumns(rows: readonly CsvRow[], names: readonly string[], { columns }: Upload): void {
  for (const [index, name] of names.entries()) {
    if (columns.get(name.toLowerCase()) !== NOT_EMULATED) continue
    if (rows.some(({ cells }) => cells[index]?.trim())) throw notEmulated(`the column "${name}" of an upload`)
  }
}

/** A row as an import as JSON has it, without its empty cells. */
export function readRow(cells: readonly string[], names: readonly string[], { columns }: Upload): Fields {
  const fields: Record<string, unknown> = {}
  for (const [index, name] of names.entries()) {
    const value = cells[index]?.trim() ?? ''
    const column = columns.get(name.toLowerCase())
    if (column && value !== '') fields[column.field] = column.read(value, name)
  }
  return fields
}
