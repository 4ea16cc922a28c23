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

/** How a run goes on. Where the script has become another one, only the old one can. */
const howToGoOn = (failure: LuaResult['failure'], run: string): string =>
  failure?.kind === 'diverged'
    ? `change the script back and run it again with --run ${run}, or begin a new run with another name after --run`
    : `run it again with --run ${run}: what is done is not done again`

const nextOf = ({ failure }: LuaResult, run: string | undefined): readonly string[] => {
  const { next } = (failure?.call?.problem ?? {}) as { next?: readonly string[] }
  return [...(next ?? []), ...(run === undefined ? [] : [howToGoOn(failure, run)])]
}

/** What a script returned: texts as they are, everything else as JSON. */
export const returned = ({ result }: Pick<LuaResult, 'result'>, indent?: number): string =>
  result.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value, null, indent)}\n`).join('')

/** What a script came to, with the members of the documentation's envelope beside ours. */
export function luaOutcome(result: LuaResult, run: string | undefined): Outcome {
  const { success, output, error = null, failure, calls, durationMs, bytes } = result
  const sent = failure?.call?.problem?.sent ?? (calls.length > 0 ? 'yes' : 'no')
  const { meta, ...base } = success
    ? envelopeOf('lua', {})
    : failedEnvelope('lua', String(error), {
        kind: failure?.kind === 'aborted' ? 'aborted' : failure?.kind === 'limit' ? 'over_limit' : 'invalid_input',
        ...(failure?.call?.problem as Partial<Problem> | undefined),
        sent,
        next: nextOf(result, run),
      })
  const members = {
    meta: { ...meta, run: run ?? '' },
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
