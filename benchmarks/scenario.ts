import type { Samples } from './harness.js'

/** A figure that must be reached. */
export interface Goal {
  readonly contestant: string
  readonly atMost: number
  /**
   * Of the contestant's median: as such, divided by that of the baseline, or what it adds to the baseline as a share of what `peer` adds;
   * or how far its samples lie apart.
   */
  readonly of: 'value' | 'ratio' | 'share' | 'range'
  /** Whom to compare with, instead of the baseline of the table. */
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
  /** True when each sample says something of its own, as those of a course over time do. */
  readonly course?: boolean
}

/** Something that is measured: one file in `scenarios/`. */
export interface Scenario {
  readonly name: string
  run(): Promise<readonly Result[]>
}
