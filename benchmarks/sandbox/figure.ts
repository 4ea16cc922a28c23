/** One line of the report. */
export interface Figure {
  readonly what: string
  readonly goal: string
  readonly measured: string
  readonly met: boolean
}

export const atMost = (what: string, limit: number, unit: string, value: number): Figure => ({
  what,
  goal: `≤ ${limit} ${unit}`,
  measured: `${value.toPrecision(3)} ${unit}`,
  met: value <= limit,
})

export const atLeast = (what: string, limit: number, unit: string, value: number): Figure => ({
  what,
  goal: `≥ ${limit} ${unit}`,
  measured: `${Math.round(value)} ${unit}`,
  met: value >= limit,
})
