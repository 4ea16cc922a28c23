import { sha256 } from '@billing/core/internal'
import type { BillingTool } from '@billing/sdk/tools'
import { canonicalJson } from './canonical-json.js'

/** Names the idempotency keys of a toolset's writes. */
export interface WriteKeys {
  /** The key of a write, and what gives it back if nothing was sent. */
  next(
    tool: BillingTool,
    account: string,
    input: object,
    callId: string | undefined,
  ): Promise<{ readonly key: string; readonly giveBack: () => void }>
}

/** For a key that nothing has to be given back of. */
export const keepNothing = (): void => undefined

/**
 * The key of a write depends on what it writes and on its scope: the host's id of the call; without one the run, in which equal writes are
 * counted, so that the second one is another. The run of the same name therefore gives each write its key again.
 */
export function createWriteKeys(run: string): WriteKeys {
  const taken = new Map<string, Set<number>>()
  return {
    async next(tool, account, input, callId) {
      const write = canonicalJson([tool.provider, account, tool.name, input])
      const keyOf = async (scope: string): Promise<string> => `bill_${await sha256(canonicalJson([scope, write]))}`
      if (callId !== undefined) return { key: await keyOf(`call ${callId}`), giveBack: keepNothing }
      const numbers = taken.get(write) ?? new Set<number>()
      taken.set(write, numbers)
      let number = 1
      while (numbers.has(number)) number++
      numbers.add(number)
      return { key: await keyOf(`run ${run} ${number}`), giveBack: () => numbers.delete(number) }
    },
  }
}
