import { invalid, isEmpty } from '@billing/core/internal'

/** Refuses a batch that ChargeOver would refuse as a whole, or that has nothing in it. */
export function checkBatch(name: string, batch: readonly object[], most: number): void {
  if (Array.isArray(batch) && !isEmpty(batch) && batch.length <= most) return
  throw invalid(name, `must be an array of 1 to ${most}; split a longer one`)
}
