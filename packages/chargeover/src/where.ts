import { invalid } from '@billing/core'
import { and, condition, type FilterValue } from './filter.js'
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
  readonly notEquals?: FilterValue | null
  readonly gt?: FilterValue
  readonly gte?: FilterValue
  readonly lt?: FilterValue
  readonly lte?: FilterValue
  readonly contains?: FilterValue
  readonly isNull?: true
  readonly isNotNull?: true
}

/** Comparisons by field. A bare value means `equals`. Fields beyond the documented ones compile too, since the list grows. */
export type Where<Field extends string> = { readonly [Name in Field]?: FilterValue | null | Comparisons }
export type CustomerWhere = Where<CustomerFilterField>
export type PackageWhere = Where<PackageFilterField>
export type InvoiceWhere = Where<InvoiceFilterField>
export type TransactionWhere = Where<TransactionFilterField>

const OPERATORS = ['equals', 'notEquals', 'gt', 'gte', 'lt', 'lte', 'contains']
const NULL_OPERATORS: Readonly<Record<string, string>> = {
  equals: 'IS',
  notEquals: 'ISNOT',
  isNull: 'IS',
  isNotNull: 'ISNOT',
}

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
  const written = Object.entries(conditions).map(([field, wanted]) => {
    if (!/^[a-z_][\w.]*$/i.test(field)) throw invalid(field, 'is not the name of a field')
    const comparisons = isComparisons(wanted) ? wanted : { equals: wanted }
    return (
      and(...Object.entries(comparisons).map(([operator, value]) => compare(field, operator, value))) ??
      nothingToCompare(field)
    )
  })
  return and(...written) ?? nothingToCompare('where')
}

function isComparisons(wanted: FilterValue | null | Comparisons | undefined): wanted is Comparisons {
  return typeof wanted === 'object' && wanted !== null && !(wanted instanceof Date)
}

function compare(field: string, operator: string, value: FilterValue | null): string {
  const nullOperator = NULL_OPERATORS[operator]
  const comparesValues = OPERATORS.includes(operator)
  if (nullOperator && value === (comparesValues ? null : true)) return `${field}:${nullOperator}:NULL`
  if (!comparesValues)
    throw invalid(
      field,
      `cannot be compared with ${operator}: ${value}; use ${OPERATORS.join(', ')}, isNull: true or isNotNull: true`,
    )
  return condition(field, operator.toUpperCase(), value as FilterValue)
}

function nothingToCompare(name: string): never {
  throw invalid(name, 'must say what to compare with; to get everything leave it out')
}
