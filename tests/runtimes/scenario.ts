/**
 * The scenario that must pass in every runtime: each runs this file with the published packages, and reports the outcome of each step.
 * The steps use web standards only, and no test library.
 */
import { within } from './assert.js'
import { CALLS } from './steps/calls.js'
import { CANCELLATION } from './steps/cancellation.js'
import { CLIENT_OPTIONS } from './steps/client-options.js'
import { ENTRIES } from './steps/entries.js'
import { FAILURES } from './steps/failures.js'
import { PAGINATION } from './steps/pagination.js'
import type { Steps, Surroundings } from './surroundings.js'

/** In the order in which they run. */
export const STEPS: Steps = { ...CALLS, ...PAGINATION, ...FAILURES, ...CANCELLATION, ...CLIENT_OPTIONS, ...ENTRIES }

/** The result of a step: without `error` it succeeded. */
export interface Outcome {
  readonly step: string
  readonly error?: string
}

/** Runs all steps one after the other, and continues after a failure. */
export async function runScenario(surroundings: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [step, run] of Object.entries(STEPS)) {
    try {
      await within(20_000, run(surroundings))
      outcomes.push({ step })
    } catch (error) {
      outcomes.push({ step, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
    }
  }
  return outcomes
}
