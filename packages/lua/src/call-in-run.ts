import { journaledCall, Stop } from './host/journaled-call.js'
import { repeatableMsOf } from './host/repeatable-ms-of.js'
import type { LuaEnvelope, LuaTool, LuaToolset, RunJournal } from './lua.types.js'

/** A call of a run whose calls do not depend on each other. */
export interface RunCall {
  /** What is called. */
  readonly tool: LuaTool
  /** What it is called with. */
  readonly input: object
  /** The account; the default one without it. */
  readonly account?: string | undefined
  /** Its place in the run, from 1 on, the same each time. */
  readonly position: number
  /** Cancels it. */
  readonly signal?: Parameters<LuaToolset['call']>[2]['signal']
}

/** What a call of a run came to. */
export type RunCallResult =
  | {
      /** What the call was answered. */
      readonly envelope: LuaEnvelope
      /** Whether the answer is that of the journal, so that nothing was called. */
      readonly replayed: boolean
    }
  | {
      /** Why it was not called: the journal has another call in its place, or a write whose outcome is unknown and that may not be repeated. */
      readonly stopped: 'diverged' | 'unresolved'
      /** That in words. */
      readonly error: string
    }

/**
 * Makes a call of a run whose calls do not depend on each other, such as one for each line of a file; they may be made at the same time. What
 * has succeeded before is answered from the journal. What has failed is called again, under another id; a write without an outcome is repeated
 * under its own, where the provider then does it once.
 *
 * @throws what the journal throws: then it is not known what became of the call
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { billingToolset } from '@billing/lua/billing'
 * import { callInRun, createFileJournal } from '@billing/lua/journal'
 *
 * const toolset = billingToolset(createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } }))
 * const tool = toolset.tools.find(({ name }) => name === 'stripe_create_customer')
 * const run = await createFileJournal('import-7.jsonl', 'import-7')
 * if (tool) console.log(await callInRun(toolset, run, { tool, input: { name: 'Acme Corp' }, position: 1 }))
 * await run.close()
 * ```
 */
export async function callInRun(toolset: LuaToolset, run: RunJournal, call: RunCall): Promise<RunCallResult> {
  const { tool, input, account, position, signal } = call
  try {
    return await journaledCall(
      {
        name: tool.name,
        account: account ?? '',
        input: JSON.stringify(input),
        position,
        callId: tool.access === 'write' ? `${run.id}#${position}` : undefined,
        repeatableMs: repeatableMsOf(tool),
        isIndependent: true,
        send: (callId) => toolset.call(tool.name, input, { account, callId, signal }),
      },
      run,
    )
  } catch (error) {
    if (error instanceof Stop) return { stopped: error.kind, error: error.message }
    throw error
  }
}
