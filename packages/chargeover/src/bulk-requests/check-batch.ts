import { invalid } from '@billing/core/internal'

/** Refuses a batch that ChargeOver would refuse as a whole, or that is none. */
export function checkBatch(name: string, batch: readonly object[], most: number): void {
  if (Array.isArray(batch) && batch.length > 0 && batch.length <= most) return
  throw invalid(name, `must be an array of 1 to ${most}; split a longer one`)
}
