import type { Samples } from './harness.js'

/** A figure that must be reached. */
export interface Goal {
  readonly contestant: string
  readonly atMost: number
  /**
   * What is compared with `atMost`: `value` is the contestant's median; `ratio` is the median divided by that of the peer; `share` is what the
   * contestant adds to the baseline divided by what the peer adds; `range` is the difference between its highest and lowest sample.
   */
  readonly of: 'value' | 'ratio' | 'share' | 'range'
  /** The contestant to compare with. Default: the baseline of the table. */
  readonly peer?: string
}

/** One table of the report. */
export interface Result {
  readonly title: string
  readonly what: string
  readonly unit: string
  /** The contestant that the others are compared with. */
  readonly baseline: string
  readonly samples: Samples
  readonly goals?: readonly Goal[]
  /** Whether the samples are a series over time, so that the report lists each of them. */
  readonly isSeries?: boolean
}

/** A benchmark: one file in `scenarios/`. */
export interface Scenario {
  readonly name: string
  run(): Promise<readonly Result[]>
}
