import { invalid } from '../errors.js'

/** Refuses everything but whole numbers from `minimum` to `maximum`, `Infinity` included; `remedy` says what to do instead. */
export function checkCount(
  name: string,
  value: number,
  minimum: number,
  maximum: number = Infinity,
  remedy = '',
): void {
  // A value from a query string is a string, and `+` would concatenate it.
  if (typeof value === 'number' && value >= minimum && value <= maximum && !(value % 1)) return
  const range = maximum < Infinity ? `${minimum} to ${maximum}` : `${minimum} or more`
  throw invalid(name, `must be a whole number, ${range}${remedy && `; ${remedy}`}`)
}
