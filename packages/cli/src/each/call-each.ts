import type { ProblemKind } from '@billing/sdk/agent'
import type { EachCall, EachInput } from './each.types.js'

/** How the calls of a file are made. */
export interface EachOptions {
  /** How many at a time. */
  readonly concurrency: number
  readonly signal: { readonly aborted: boolean } | undefined
  /** Makes a call. It must not reject. */
  readonly call: (input: EachInput, position: number) => Promise<EachCall>
  /** Takes what calls came to, in the order of the lines. */
  readonly report: (call: EachCall) => void
}

/** What a provider says about one input, so that the others may well succeed. */
const ABOUT_ONE: ReadonlySet<ProblemKind> = new Set(['not_found', 'invalid_request', 'card', 'conflict'])

/** Whether no further call may be made after this one. */
export const isEnding = ({ problem }: EachCall): boolean =>
  problem !== null && (problem.sent === 'unknown' || !ABOUT_ONE.has(problem.kind))

/** Makes a call for each input. It stops at the first failure that is about more than one input, and waits for what is under way. */
export async function callEach(inputs: readonly EachInput[], options: EachOptions): Promise<readonly EachCall[]> {
  const { concurrency, signal, call, report } = options
  const calls: EachCall[] = []
  let begun = 0
  let reported = 0
  let isEnded = false
  async function work(): Promise<void> {
    while (!isEnded && !signal?.aborted && begun < inputs.length) {
      const index = begun++
      const made = await call(inputs[index] as EachInput, index + 1)
      calls[index] = made
      isEnded ||= isEnding(made)
      for (let next = calls[reported]; next; next = calls[++reported]) report(next)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, inputs.length) }, work))
  return calls
}
