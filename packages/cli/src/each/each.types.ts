import type { Problem } from '@billing/sdk/agent'

/** The input of one call, with the line that it comes from. */
export interface EachInput {
  readonly line: number
  readonly input: object
}

/** What the call of a line came to. */
export interface EachCall {
  readonly line: number
  readonly success: boolean
  /** Whether an earlier command of the run had done it. */
  readonly replayed: boolean
  readonly data: unknown
  readonly error: string | null
  readonly problem: Problem | null
  readonly duration_ms: number
}
