import { beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, STEPS } from './scenario.js'
import type { Upstream } from './surroundings.js'
import { withUpstream } from './upstream.js'

/** Runs the scenario in a runtime, and makes a test of each of its steps. */
export function testContract(runtime: string, runScenario: (upstream: Upstream) => Promise<Outcome[]>): void {
  describe(runtime, () => {
    let outcomes: readonly Outcome[] = []

    beforeAll(async () => {
      outcomes = await withUpstream(runScenario)
    }, 180_000)

    test.each(Object.keys(STEPS))('%s', (step) => {
      const outcome = outcomes.find((candidate) => candidate.step === step)
      if (outcome?.error) throw new Error(`${runtime}: ${step}\n${outcome.error}`)
      expect(outcome, JSON.stringify(outcomes)).toEqual({ step })
    })
  })
}
