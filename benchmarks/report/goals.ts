import { median } from '../harness.js'
import type { Goal, Result } from '../scenario.js'

export interface Verdict {
  readonly goal: string
  readonly measured: string
  readonly met: boolean
}

/** Rounds to three significant digits; the spread of the figures does not allow more. */
export const figure = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))

export const withUnit = (value: number, unit: string): string => `${figure(value)}${unit && ` ${unit}`}`

/** Compares a result with a goal. */
export function judge({ samples, unit, baseline }: Result, goal: Goal): Verdict {
  const own = samples[goal.contestant] ?? []
  const peer = goal.peer ?? baseline
  const other = median(samples[peer] ?? [])
  const reference = median(samples[baseline] ?? [])
  const measures = {
    value: { measured: median(own), show: (value: number) => withUnit(value, unit) },
    share: {
      measured: (median(own) - reference) / (other - reference),
      show: (value: number) => `${figure(value)} of what ${peer} adds to ${baseline}`,
    },
    ratio: { measured: median(own) / other, show: (value: number) => `${figure(value)} × ${peer}` },
    range: {
      measured: Math.max(...own) - Math.min(...own),
      show: (value: number) => `${withUnit(value, unit)} between lowest and highest`,
    },
  }
  const { measured, show } = measures[goal.of]
  return { goal: `at most ${show(goal.atMost)}`, measured: show(measured), met: measured <= goal.atMost }
}
