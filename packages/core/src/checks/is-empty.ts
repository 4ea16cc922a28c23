import { kindOf } from './kind-of.js'

/** Whether a value says nothing: undefined, null, an empty text, or a list or an object without a value in it. */
export function isEmpty(value: unknown): boolean {
  return value === '' || isMissing(value)
}

const isMissing = (value: unknown): boolean =>
  (value ?? null) === null ||
  (/^(Object|Array)$/.test(kindOf(value)) && Object.values(value as object).every(isMissing))
