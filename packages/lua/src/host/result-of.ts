import type { LuaCall, LuaFailure, LuaResult } from '../lua.types.js'
import type { LimitName } from '../worker/protocol.js'
import type { ScriptEnd } from './run-script.js'

/** The limits of a script. */
export interface Limits {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly maxSteps: number
  readonly maxOutput: number
}

const EXPLANATIONS: Readonly<Record<LimitName, (limits: Limits) => string>> = {
  time: ({ timeoutMs }) => `it computed for more than ${timeoutMs} ms (timeoutMs)`,
  steps: ({ maxSteps }) => `it took more than ${maxSteps} steps (maxSteps)`,
  memory: ({ maxBytes }) => `it needed more than ${maxBytes} bytes of memory (maxBytes)`,
  output: ({ maxOutput }) => `it printed more than ${maxOutput} characters (maxOutput)`,
}

/** What went wrong, if anything did: the message, and how it is classified. */
function failureOf(
  end: ScriptEnd,
  name: string,
  limits: Limits,
): [message: string, kind: LuaFailure['kind']] | undefined {
  if (end.kind === 'limit') return [`${name}: the script was ended: ${EXPLANATIONS[end.limit](limits)}`, 'limit']
  if (end.kind === 'aborted') return [`${name}: the script was aborted`, 'aborted']
  if (end.kind === 'stopped') return [`${name}: ${end.stop.message}`, end.stop.kind]
  if (end.kind === 'failed') return [`${name}: the interpreter failed: ${end.message}`, 'error']
  if (end.ending.outcome === 'done') return undefined
  return [end.ending.text, end.ending.outcome]
}

const lineOf = (error: string): number | undefined => {
  const line = /:(\d+): /.exec(error)?.[1]
  return line === undefined ? undefined : Number(line)
}

/** The call whose error a script passed on. */
const failedCall = (calls: readonly LuaCall[], error: string): LuaCall | undefined =>
  calls.findLast((call) => call.error !== undefined && error.includes(call.error))

/** What is known of a script that has ended. */
export interface EndedScript {
  readonly end: ScriptEnd
  readonly name: string
  readonly limits: Limits
  readonly output: readonly string[]
  readonly calls: readonly LuaCall[]
  /** When it was started. */
  readonly started: number
}

/** What a script came to. */
export function resultOf({ end, name, limits, output, calls, started }: EndedScript): LuaResult {
  const failure = failureOf(end, name, limits)
  return {
    success: !failure,
    output: output.join('\n'),
    result: end.kind === 'ended' && !failure ? (JSON.parse(end.ending.text) as unknown[]) : [],
    error: failure?.[0],
    failure: failure && {
      kind: failure[1],
      limit: end.kind === 'limit' ? end.limit : undefined,
      line: lineOf(failure[0]),
      call: failedCall(calls, failure[0]),
    },
    calls,
    durationMs: performance.now() - started,
    steps: end.kind === 'ended' ? end.steps : undefined,
    bytes: end.kind === 'ended' ? end.bytes : undefined,
  }
}
