import { invalid } from './errors.js'

/** Refuses what is no whole number from `minimum` to `maximum`; `remedy` says what to do instead. `Infinity` counts as whole. */
export function checkCount(
  name: string,
  value: number,
  minimum: number,
  maximum: number = Infinity,
  remedy = '',
): void {
  if (value >= minimum && value <= maximum && !(value % 1)) return
  const range = maximum < Infinity ? `${minimum} to ${maximum}` : `${minimum} or more`
  throw invalid(name, `must be a whole number, ${range}${remedy && `; ${remedy}`}`)
}
