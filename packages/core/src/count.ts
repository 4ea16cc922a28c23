import { invalid } from './errors.js'

/** Refuses what is no whole number from `minimum` to `maximum`; `remedy` says what to do instead. */
export function checkCount(
  name: string,
  value: number,
  minimum: number,
  maximum = Number.POSITIVE_INFINITY,
  remedy?: string,
): void {
  if (value >= minimum && value <= maximum && (value % 1 === 0 || value === Number.POSITIVE_INFINITY)) return
  const range = maximum < Number.POSITIVE_INFINITY ? `from ${minimum} to ${maximum}` : `${minimum} or more`
  throw invalid(name, `must be a whole number, ${range}${remedy ? `; ${remedy}` : ''}`)
}
