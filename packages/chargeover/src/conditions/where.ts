import { invalid } from '@billing/core/internal'
import type {
  AchAccountWhere,
  CreditCardWhere,
  CustomerWhere,
  InvoiceWhere,
  ItemCategoryWhere,
  ItemWhere,
  NoteWhere,
  PackageWhere,
  QuoteWhere,
  TokenizedPaymethodWhere,
  TransactionWhere,
  UsageWhere,
  UserWhere,
} from '../gen/models.js'
import { condition, type FilterValue, fieldName } from './condition.js'

/** Conditions on any of the objects that are listed, by field. */
export type Where =
  | CustomerWhere
  | UserWhere
  | PackageWhere
  | InvoiceWhere
  | TransactionWhere
  | ItemWhere
  | ItemCategoryWhere
  | UsageWhere
  | CreditCardWhere
  | AchAccountWhere
  | TokenizedPaymethodWhere
  | NoteWhere
  | QuoteWhere

const WHERE = /^(?:[A-Za-z_][\w.]*:(?:IS(?:NOT)?:NULL|(?!IS(?:NOT)?:)[A-Z]+:(?:\\[\s\S]|[^\\:,])*)(?:,(?!$)|$))+$/
const OPERATORS = ['equals', 'notEquals', 'gt', 'gte', 'lt', 'lte', 'contains']

/**
 * Writes conditions as the string that a list sends as `where`, to be combined with others. A list also takes the object itself. All
 * conditions must hold, and values are escaped.
 *
 * A `Date` is written in UTC to the second. `undefined` is refused rather than left out, since the list would silently get longer.
 * It takes the fields of every object; for those of one write `where({ … } satisfies InvoiceWhere)`.
 *
 * @returns a string such as `company:CONTAINS:acme,date:GTE:2026-01-01`
 * @throws {ValidationError} when there is nothing to compare, or for a field, an operator or a value that cannot be written
 *
 * @see https://developer.chargeover.com/docs/api/escape-syntax/
 * @example
 * ```ts
 * const january = where({ date: { gte: '2026-01-01', lt: '2026-02-01' } })
 * const { response } = await listInvoices(chargeover, { where: `${january},balance:GT:0` })
 * ```
 */
export function where(conditions: Where): string {
  return whereText(conditions ?? {})
}

/** A `where` in ChargeOver's notation. ChargeOver ignores a malformed one, so it is refused here. */
export function whereText(where: string | object): string {
  const text = isObject(where) ? Object.entries(where).map(writeField).join() : where
  if (WHERE.test(text)) return text
  throw invalid(
    'where',
    'must be { field: { equals: value } } or read field:OPERATOR:value,… with \\: and \\, in values',
  )
}

const isObject = (value: unknown): value is object => Object(value) === value

/** The conditions on one field; the empty string, which is malformed, when there are none. */
function writeField([name, wanted]: [string, unknown]): string {
  const field = fieldName(name)
  const comparisons = Object.entries(isObject(wanted) ? wanted : { equals: wanted })
  return comparisons.map(([operator, value]) => compare(field, operator, value)).join()
}

function compare(field: string, operator: string, value: unknown): string {
  const comparesValues = OPERATORS.includes(operator)
  if (value === (comparesValues ? null : true)) {
    if (/^(equals|isNull)$/.test(operator)) return `${field}:IS:NULL`
    if (/^(notEquals|isNotNull)$/.test(operator)) return `${field}:ISNOT:NULL`
  }
  if (!comparesValues)
    throw invalid(
      field,
      `cannot be compared by ${operator}; use ${OPERATORS.join(', ')}, isNull: true or isNotNull: true`,
    )
  return condition(field, operator.toUpperCase(), value as FilterValue)
}
