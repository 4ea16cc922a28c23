import { invalid } from '@billing/core'
import { condition, type FilterValue } from './filter.js'
import type {
  CustomerFilterField,
  InvoiceFilterField,
  PackageFilterField,
  TransactionFilterField,
} from './gen/models.js'

/** What a field is compared with; several comparisons must all hold. */
export interface Comparisons {
  /** `null` means not set. */
  readonly equals?: FilterValue | null
  /** Anything but this; `null` means set. */
  readonly notEquals?: FilterValue | null
  /** Greater than this. */
  readonly gt?: FilterValue
  /** Greater than this, or equal. */
  readonly gte?: FilterValue
  /** Less than this. */
  readonly lt?: FilterValue
  /** Less than this, or equal. */
  readonly lte?: FilterValue
  /** Contains this text. */
  readonly contains?: FilterValue
  /** Not set. */
  readonly isNull?: true
  /** Set. */
  readonly isNotNull?: true
}

type Wanted = FilterValue | null | Comparisons

/** Comparisons by field. A bare value means `equals`. Fields beyond the documented ones compile too, since the list grows. */
export type Where<Field extends string> = { readonly [Name in Field]?: Wanted } & { readonly [field: string]: Wanted }
/** Comparisons by field of customers. */
export type CustomerWhere = Where<CustomerFilterField>
/** Comparisons by field of subscriptions, which ChargeOver calls packages. */
export type PackageWhere = Where<PackageFilterField>
/** Comparisons by field of invoices. */
export type InvoiceWhere = Where<InvoiceFilterField>
/** Comparisons by field of transactions. */
export type TransactionWhere = Where<TransactionFilterField>

const OPERATORS = ['equals', 'notEquals', 'gt', 'gte', 'lt', 'lte', 'contains']

/**
 * Writes the `where` of a list function: all conditions must hold, and values are escaped.
 *
 * A `Date` is written in UTC to the second. `undefined` is refused rather than left out, since the list would silently get longer.
 *
 * @returns a string such as `company:CONTAINS:acme,date:GTE:2026-01-01`
 * @throws {ValidationError} when there is nothing to compare, or for a field, an operator or a value that cannot be written
 *
 * @see https://developer.chargeover.com/docs/api/escape-syntax/
 * @example
 * ```ts
 * const overdue = where({ invoice_status_str: 'open-overdue', date: { gte: '2026-01-01', lt: '2026-02-01' } })
 * const { response } = await listInvoices(chargeover, { where: overdue })
 * ```
 */
export function where(conditions: CustomerWhere | PackageWhere | InvoiceWhere | TransactionWhere): string {
  const written = Object.entries(conditions).flatMap(([field, wanted]) => {
    if (!/^[a-z_][\w.]*$/i.test(field)) throw invalid(field, 'is not the name of a field')
    const comparisons = Object.entries(isComparisons(wanted) ? wanted : { equals: wanted })
    if (!comparisons.length) throw invalid(field, 'must say what to compare with')
    return comparisons.map(([operator, value]) => compare(field, operator, value))
  })
  if (!written.length) throw invalid('where', 'must name a field; to get everything leave it out')
  return written.join()
}

function isComparisons(wanted: unknown): wanted is Comparisons {
  return typeof wanted === 'object' && wanted !== null && !(wanted instanceof Date)
}

function compare(field: string, operator: string, value: unknown): string {
  const comparesValues = OPERATORS.includes(operator)
  if (value === (comparesValues ? null : true)) {
    if (/^(equals|isNull)$/.test(operator)) return `${field}:IS:NULL`
    if (/^(notEquals|isNotNull)$/.test(operator)) return `${field}:ISNOT:NULL`
  }
  if (!comparesValues) {
    throw invalid(field, `cannot be compared by ${operator}; use ${OPERATORS}, isNull: true or isNotNull: true`)
  }
  return condition(field, operator.toUpperCase(), value as FilterValue)
}
