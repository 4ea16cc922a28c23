import { ConfigError } from '@billing/core'
import type { LuaOptions, LuaSession, SessionOptions } from '../lua.types.js'
import type { Answer, Ending, OutsideRequest, Script } from '../worker/interpreter.js'
import { type Caller, createCaller } from './caller.js'
import { type Limits, resultOf } from './result-of.js'
import { runScript, type ScriptEnd } from './run-script.js'
import type { LuaThread } from './thread.js'

/** What a session is made with. */
export interface SessionParts {
  readonly options: LuaOptions
  readonly limits: Limits
  readonly start: () => Promise<LuaThread>
  readonly seed: () => Promise<Script['seed']>
}

/** A chunk that runs. */
interface RunningChunk {
  readonly caller: Caller
  readonly print: (text: string) => void
  readonly end: (end: ScriptEnd | Ending) => void
  readonly fail: (error: unknown) => void
}

/** How long a chunk that is interrupted may take to end by itself, with its variables kept. */
const GRACE_MS = 500

/** Creates a session: one thread in which chunks run one after the other, in the same state. */
export function createSession(
  { options, limits, start, seed }: SessionParts,
  { name = 'session', onPrint = options.onPrint }: SessionOptions,
): LuaSession {
  let thread: LuaThread | undefined
  let ending = new AbortController()
  let running: RunningChunk | undefined
  let interruption: ReturnType<typeof setInterval> | undefined
  /** Gives the thread that waits for a chunk the next one. */
  let give: ((answer: Answer) => void) | undefined

  function answer(request: OutsideRequest): Promise<Answer> {
    const chunk = running as RunningChunk
    if (request.kind !== 'chunk') return chunk.caller.answer(request)
    const next = new Promise<Answer>((resolve) => {
      give = resolve
    })
    chunk.end(request.ending)
    return next
  }

  async function begin(script: Script): Promise<void> {
    thread = await start()
    ending = new AbortController()
    const print = (text: string): void => running?.print(text)
    const run = { script, signal: ending.signal, timeoutMs: limits.timeoutMs, answer, print }
    runScript(thread, run)
      .finally(() => {
        thread = give = undefined
      })
      .then(
        (end) => running?.end(end),
        (error) => running?.fail(error),
      )
  }

  /** Ends the chunk that runs; if it does not end by itself, the thread. What it waits for is waited for. */
  function interrupt(): void {
    thread?.interrupt(true)
    interruption = setInterval(() => {
      if (!thread?.isWaiting()) ending.abort()
    }, GRACE_MS)
  }

  return {
    async run(code, { signal } = {}) {
      if (typeof code !== 'string') throw new ConfigError('the chunk must be a string of Lua')
      if (running) throw new ConfigError('a chunk of this session runs: wait for it to end')
      const started = performance.now()
      const output: string[] = []
      const caller = createCaller(options, undefined, signal)
      try {
        const end = await new Promise<ScriptEnd | Ending>((resolve, reject) => {
          const print = (text: string): void => {
            output.push(text)
            onPrint?.(text)
          }
          running = { caller, print, end: resolve, fail: reject }
          signal?.addEventListener('abort', interrupt)
          thread?.interrupt(false)
          const script = { code, name, isChunk: true }
          if (give) give({ json: JSON.stringify(script) })
          else
            seed()
              .then((numbers) => begin({ ...script, seed: numbers }))
              .catch(reject)
          give = undefined
          if (signal?.aborted) interrupt()
        })
        const isLost = 'kind' in end
        const whole: ScriptEnd = isLost
          ? end
          : { kind: 'ended', ending: end, steps: undefined, bytes: undefined, grown: false }
        const result = resultOf({ end: whole, name, limits, output, calls: caller.calls, started })
        const isAborted = signal?.aborted && result.failure?.kind === 'error'
        const failure = isAborted && result.failure ? { ...result.failure, kind: 'aborted' as const } : result.failure
        return { ...result, failure, isLost }
      } finally {
        running = undefined
        clearInterval(interruption)
        signal?.removeEventListener('abort', interrupt)
      }
    },
    async close() {
      const closed = thread
      ending.abort()
      give?.({ error: 'the session is closed' })
      await closed?.worker.terminate()
    },
  }
}
