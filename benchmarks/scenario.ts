import type { Samples } from './harness.js'

/** A figure that must be reached. */
export interface Goal {
  readonly contestant: string
  readonly atMost: number
  /** Of the contestant's median: as such, over that of the baseline, or divided by it; or how far its samples lie apart. */
  readonly of: 'value' | 'difference' | 'ratio' | 'range'
  /** Instead of the baseline of the table. */
  readonly baseline?: string
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
