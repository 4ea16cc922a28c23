import { invalid } from './errors.js'

/** Refuses what is no whole number from `minimum` to `maximum`; `remedy` says what to do instead. `Infinity` counts as whole. */
export function checkCount(
  name: string,
  value: number,
  minimum: number,
  maximum: number = Infinity,
  remedy = '',
): void {
  // What comes out of a query is a string, which adds up to others by concatenation.
  if (typeof value === 'number' && value >= minimum && value <= maximum && !(value % 1)) return
  const range = maximum < Infinity ? `${minimum} to ${maximum}` : `${minimum} or more`
  throw invalid(name, `must be a whole number, ${range}${remedy && `; ${remedy}`}`)
}
