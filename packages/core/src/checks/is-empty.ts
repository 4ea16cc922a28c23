import { kindOf } from './kind-of.js'
import { MAX_DEPTH } from './max-depth.js'

/** Whether a value says nothing: undefined, null, an empty text, or a list or an object without a value in it. */
export function isEmpty(value: unknown): boolean {
  return value === '' || isMissing(value, 0)
}

const isMissing = (value: unknown, depth: number): boolean =>
  (value ?? null) === null ||
  (depth < MAX_DEPTH &&
    /^(Object|Array)$/.test(kindOf(value)) &&
    Object.values(value as object).every((member) => isMissing(member, depth + 1)))
