import { ApiError, type BillingError } from '@billing/core'

/** What became of the calls that met one fault. */
export interface CallStats {
  readonly fault: string
  calls: number
  resolved: number
  aborted: number
  retries: number
  /** Calls that the caller made again under the same idempotency key. */
  repeats: number
  /** Writes that took effect. */
  effects: number
  /** Writes that took effect although their caller was told of a failure. */
  hidden: number
  duplicates: number
  lost: number
  /** Milliseconds that the latest call ended behind its deadline, less the time the event loop was busy. */
  latestMs: number
  readonly failures: Map<string, number>
  /** The tools of the calls that resolved. */
  readonly answered: Set<string>
}

export function createCallStats(fault: string): CallStats {
  return {
    fault,
    calls: 0,
    resolved: 0,
    aborted: 0,
    retries: 0,
    repeats: 0,
    effects: 0,
    hidden: 0,
    duplicates: 0,
    lost: 0,
    latestMs: 0,
    failures: new Map(),
    answered: new Set(),
  }
}

/** Class and kind of an error, as a caller tells errors apart. */
function nameOf(error: BillingError): string {
  return ApiError.isInstance(error) ? error.kind : error.name
}

export function countFailure(stats: CallStats, error: BillingError): void {
  const name = nameOf(error)
  stats.failures.set(name, (stats.failures.get(name) ?? 0) + 1)
}
