import { invalid } from '@billing/core/internal'

/** A value to compare with. A date is written in UTC, to the second. */
export type FilterValue = string | number | Date

/** One condition of a `where`. Characters that would end the value are escaped. */
export function condition(field: string, operator: string, value: FilterValue): string {
  return `${field}:${operator}:${toText(field, value).replace(/[\\:,]/g, '\\$&')}`
}

/** The condition of a parameter; none when it is omitted. */
export function equals(field: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : condition(field, 'EQUALS', value)
}

/** Joins conditions; ChargeOver has only AND. */
export function and(...conditions: readonly (string | undefined)[]): string | undefined {
  return conditions.filter(Boolean).join(',') || undefined
}

/** Checks the name of a field, so that it cannot add a condition or another field. */
export function fieldName(name: string): string {
  if (/[^\w.]/.test(name)) throw invalid(name, 'is not the name of a field')
  return name
}

function toText(field: string, value: FilterValue): string {
  const isDate = value instanceof Date
  if (typeof value !== 'string' && !Number.isFinite(isDate ? value.getTime() : value)) {
    throw invalid(field, 'must be a string, a finite number or a valid Date')
  }
  return isDate ? value.toISOString().replace(/\.\d+Z/, '+00:00') : `${value}`
}
