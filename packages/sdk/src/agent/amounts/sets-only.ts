import type { Fields } from './amount-reader.js'
import { isSet } from './is-set.js'

/** Whether a parameter of a new object is used: one that is empty, and a feature that is off, are not. */
const isUsed = (value: unknown): boolean => isSet(value) && (value as { enabled?: unknown }).enabled !== false

/** Whether a new object has no other parameters than those named. Of the others it is not known what they add. */
export const setsOnly = (input: Fields, names: readonly string[]): boolean =>
  Object.entries(input).every(([name, value]) => name === 'expand' || names.includes(name) || !isUsed(value))
