import { similarNames } from '@billing/core/internal'

/** A suggestion for a name that is none, or the names that there are where none is near: `, did you mean tools?`. */
export function didYouMean(names: readonly string[], wanted: string): string {
  const near = similarNames(names, wanted)
  if (near.length > 0) return `, did you mean ${near.slice(0, 3).join(' or ')}?`
  return names.length <= 10 ? `: it is one of ${names.join(', ')}` : ''
}
