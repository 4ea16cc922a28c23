import type { LuaCall, LuaResult } from '@billing/lua'
import { type Envelope, exitCodeOf, type Problem } from '@billing/sdk/agent'
import type { Outcome } from '../command.types.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'

/** The call of a script that failed which has to be looked after: one of which the outcome is unknown, whatever ended the script, or that whose error did. */
const decidingCall = ({ failure, calls }: LuaResult): LuaCall | undefined =>
  failure && (calls.findLast(({ problem, replayed }) => !replayed && problem?.sent === 'unknown') ?? failure.call)

/** The exit code of a script: that of the call that failed it, or what ended it. */
function codeOf(result: LuaResult): number {
  const { failure } = result
  if (!failure) return 0
  const { problem } = decidingCall(result) ?? {}
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

/** The journal has a write without an outcome, which must not be repeated before somebody has looked. */
const UNRESOLVED = { kind: 'outcome_unknown', sent: 'unknown', retry: 'after_check' } as const

/** What to do next. Where the script has become another one, only the old one can go on. */
function nextOf(result: LuaResult, { run, again, isRead }: LuaCommand): readonly string[] {
  const { failure, calls } = result
  const { kind, plan, sent, retry, next = [] } = (decidingCall(result)?.problem ?? {}) as Partial<Problem>
  if (failure?.kind === 'unresolved') return ['billing audit verify']
  if (failure?.kind === 'diverged') {
    const back = `change the script back and run it again with --run ${run}, or begin a new run with another name after --run`
    return [...next, back]
  }
  if (!again) return next
  if (kind === 'approval_required' && plan) {
    const isRepeatable = run !== undefined || calls.every((call) => !call.success || isRead(call.function))
    return [...next, isRepeatable ? again({ approval: plan.hash }) : DONE_AGAIN]
  }
  if (run === undefined) return next
  // Without a key the run does not go on before somebody has looked.
  if (retry === 'after_check') return next
  // The run repeats it with its key.
  return sent === 'unknown' ? [again(), 'billing audit verify'] : [...next, again()]
}

/** What went wrong: also the write that an interruption or another error leaves without an outcome. */
function errorOf(result: LuaResult): string {
  const call = decidingCall(result)
  const isOther = call !== undefined && call !== result.failure?.call
  return `${result.error}${isOther ? `. It is not known whether ${call.function} was carried out.` : ''}`
}

/** What a script returned: texts as they are, everything else as JSON. */
export const returned = ({ result }: Pick<LuaResult, 'result'>, indent?: number): string =>
  result.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value, null, indent)}\n`).join('')

/** What a script came to, with the members of the documentation's envelope beside ours. */
export function luaOutcome(result: LuaResult, command: LuaCommand): Outcome {
  const { success, output, failure, calls, durationMs, bytes } = result
  const problem = decidingCall(result)?.problem as Partial<Problem> | undefined
  const { meta, ...base } = success
    ? envelopeOf('lua', {})
    : failedEnvelope('lua', errorOf(result), {
        kind: failure?.kind === 'aborted' ? 'aborted' : failure?.kind === 'limit' ? 'over_limit' : 'invalid_input',
        sent: calls.length > 0 ? 'yes' : 'no',
        ...(failure?.kind === 'unresolved' && UNRESOLVED),
        ...problem,
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
