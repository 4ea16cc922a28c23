import type { LuaResult } from '@billing/lua'
import { type Envelope, exitCodeOf, type Problem } from '@billing/sdk/agent'
import type { Outcome } from '../command.types.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'

/** The exit code of a script: that of the call that failed it, or what ended it. */
function codeOf({ failure }: LuaResult): number {
  if (!failure) return 0
  const { problem } = failure.call ?? {}
  if (problem?.sent === 'unknown' || failure.kind === 'unresolved') return 8
  const code = problem && exitCodeOf({ success: false, problem: problem as unknown as Problem } as Envelope)
  if (code && [3, 4, 5, 10].includes(code)) return code
  return { limit: 10, aborted: 130, syntax: 9, error: 9, diverged: 9 }[failure.kind]
}

/** What is known of the command that ran a script. */
export interface LuaCommand {
  /** The name of the run. */
  readonly run?: string | undefined
  readonly isOffline: boolean
  /** The command that runs the script again; undefined where nothing can. */
  readonly again?: ((options?: { readonly approval: string }) => string) | undefined
  /** Whether the tool of a call only reads. */
  readonly isRead: (name: string) => boolean
}

const DONE_AGAIN =
  'the script has written before that, and would do so again: run it with --run NAME from the beginning, so that what is done is not done again'

/** What to do next. Where the script has become another one, only the old one can go on. */
function nextOf({ failure, calls }: LuaResult, { run, again, isRead }: LuaCommand): readonly string[] {
  const { kind, plan, next = [] } = (failure?.call?.problem ?? {}) as Partial<Problem>
  if (failure?.kind === 'diverged') {
    const back = `change the script back and run it again with --run ${run}, or begin a new run with another name after --run`
    return [...next, back]
  }
  if (!again) return next
  if (kind === 'approval_required' && plan) {
    const isRepeatable = run !== undefined || calls.every((call) => !call.success || isRead(call.function))
    return [...next, isRepeatable ? again({ approval: plan.hash }) : DONE_AGAIN]
  }
  return run === undefined ? next : [...next, again()]
}

/** What a script returned: texts as they are, everything else as JSON. */
export const returned = ({ result }: Pick<LuaResult, 'result'>, indent?: number): string =>
  result.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value, null, indent)}\n`).join('')

/** What a script came to, with the members of the documentation's envelope beside ours. */
export function luaOutcome(result: LuaResult, command: LuaCommand): Outcome {
  const { success, output, error = null, failure, calls, durationMs, bytes } = result
  const sent = failure?.call?.problem?.sent ?? (calls.length > 0 ? 'yes' : 'no')
  const { meta, ...base } = success
    ? envelopeOf('lua', {})
    : failedEnvelope('lua', String(error), {
        kind: failure?.kind === 'aborted' ? 'aborted' : failure?.kind === 'limit' ? 'over_limit' : 'invalid_input',
        ...(failure?.call?.problem as Partial<Problem> | undefined),
        sent,
        next: nextOf(result, command),
      })
  const members = {
    meta: { ...meta, ...(command.isOffline && { mode: 'offline' as const }), run: command.run ?? '' },
    data: result.result,
    output,
    result: result.result,
    execution_time_ms: durationMs,
    duration_ms: durationMs,
    memory_usage: bytes ?? null,
    integration_calls: calls,
    call_log: calls,
  }
  return { envelope: { ...base, ...members }, text: '', code: codeOf(result) }
}
