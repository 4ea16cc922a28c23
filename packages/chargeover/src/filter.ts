import { invalid } from '@billing/core'

/** A value to compare with. A date is written in UTC, to the second. */
export type FilterValue = string | number | boolean | Date

/** One condition of a `where`. What would end the value early is escaped. */
export function condition(field: string, operator: string, value: FilterValue): string {
  return `${field}:${operator}:${toText(field, value).replace(/[\\:,]/g, '\\$&')}`
}

/** A parameter that is short for a condition; no condition when it is omitted. */
export function equals(field: string, value: FilterValue | undefined): string | undefined {
  return value === undefined ? undefined : condition(field, 'EQUALS', value)
}

/** Joins conditions; ChargeOver knows only AND. */
export function and(...conditions: readonly (string | undefined)[]): string | undefined {
  return conditions.filter(Boolean).join(',') || undefined
}

function toText(field: string, value: FilterValue): string {
  const isDate = value instanceof Date
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(isDate ? value.getTime() : value)) {
    throw invalid(field, 'must be a string, a finite number, a boolean or a valid Date')
  }
  return isDate ? value.toISOString().replace(/\.\d+Z/, '+00:00') : `${value}`
}
