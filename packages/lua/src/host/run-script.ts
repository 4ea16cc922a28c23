import type { LuaOptions } from '../lua.types.js'
import type { Answer, Ending, OutsideRequest, Script } from '../worker/interpreter.js'
import type { FromThread, LimitName } from '../worker/protocol.js'
import { Stop } from './journaled-call.js'
import type { LuaThread } from './thread.js'

/** What a script is run with. */
export interface ScriptRun {
  readonly script: Script
  readonly timeoutMs: number
  readonly signal: LuaOptions['signal']
  answer(request: OutsideRequest): Promise<Answer>
  print(text: string): void
}

/** How a script ended, by itself or not. */
export type ScriptEnd =
  | {
      readonly kind: 'ended'
      readonly ending: Ending
      readonly steps: number | undefined
      readonly bytes: number | undefined
      readonly grown: boolean
    }
  | { readonly kind: 'limit'; readonly limit: LimitName }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  /** The thread failed. */
  | { readonly kind: 'failed'; readonly message: string }

/**
 * Runs a script in a thread. Unless it ended by itself, the thread has been ended.
 *
 * @throws what `print` throws, and what the journal throws
 */
export async function runScript(
  { worker, isWaiting, answer }: Omit<LuaThread, 'interrupt'>,
  run: ScriptRun,
): Promise<ScriptEnd> {
  const { signal, timeoutMs } = run
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The call under way: it is waited for, since its outcome has to be known. */
  let call: Promise<unknown> = Promise.resolve()
  // biome-ignore lint/suspicious/noExplicitAny: as Node declares it
  const listeners: [event: string, listener: (...values: any[]) => void][] = []
  /** Ends what listens to the signal. */
  const finished = new AbortController()

  const end = await new Promise<ScriptEnd>((resolve, reject) => {
    const compute = (ms: number): void => {
      // A message of a thread that waits is on its way; it says how long the thread has computed.
      timer = setTimeout(() => (isWaiting() ? undefined : resolve({ kind: 'limit', limit: 'time' })), ms)
    }

    async function ask(request: OutsideRequest, left: number): Promise<void> {
      const given = await run.answer(request)
      answer(given)
      compute(left)
    }

    function take(message: Exclude<FromThread, { type: 'ready' }>): void {
      if (message.type === 'print') run.print(message.text)
      else if (message.type === 'limit') resolve({ kind: 'limit', limit: message.limit })
      else if (message.type === 'end') resolve({ kind: 'ended', ...message })
      else {
        clearTimeout(timer)
        // The next chunk has all of the time again.
        const left = message.request.kind === 'chunk' ? timeoutMs : timeoutMs - message.ms
        if (left <= 0) {
          resolve({ kind: 'limit', limit: 'time' })
          return
        }
        call = ask(message.request, left).catch((error) => {
          if (error instanceof Stop) resolve({ kind: 'stopped', stop: error })
          else reject(error)
        })
      }
    }

    // biome-ignore lint/suspicious/noExplicitAny: as Node declares it
    const on = (event: string, listener: (...values: any[]) => void): void => {
      listeners.push([event, listener])
      worker.on(event, listener)
    }
    on('message', (message: Exclude<FromThread, { type: 'ready' }>) => {
      try {
        take(message)
      } catch (error) {
        reject(error)
      }
    })
    on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'limit', limit: 'memory' })
      else resolve({ kind: 'failed', message: error.message })
    })
    on('exit', () => resolve({ kind: 'failed', message: 'the thread ended' }))
    const abort = (): void => resolve({ kind: 'aborted' })
    signal?.addEventListener('abort', abort, { signal: finished.signal })
    if (signal?.aborted) abort()
    compute(timeoutMs)
    worker.postMessage({ script: run.script })
  })
    .finally(() => {
      clearTimeout(timer)
      finished.abort()
      for (const [event, listener] of listeners) worker.off(event, listener)
    })
    .catch(async (error) => {
      await worker.terminate()
      throw error
    })
  if (end.kind !== 'ended') await worker.terminate()
  await call
  clearTimeout(timer)
  return end
}
