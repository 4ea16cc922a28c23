import type { Fields } from './amount-reader.js'

/** Whether an input has no other members than those named, and `id` and `expand`. */
export const hasOnly = (input: Fields, names: readonly string[]): boolean =>
  Object.keys(input).every((name) => name === 'id' || name === 'expand' || names.includes(name))
