/** The time a call has, and its caller's wish to stop: one signal for both. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Milliseconds left. */
  remaining(): number
  /** Waits for `work`, but no longer than the deadline, even where `work` ignores the signal. */
  race<T>(work: T | PromiseLike<T>): Promise<Awaited<T>>
  sleep(ms: number): Promise<void>
  /** Lets go of the timers and of the caller's signal. */
  clear(): void
}

const MAX_TIMER_MS = 2 ** 31 - 1

// What waits for each caller's signal. Callers share one between many calls, and Node takes its eleventh listener for a leak, so that
// all share one listener as well.
const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>()

function cancelAll(this: AbortSignal): void {
  for (const cancel of waiting.get(this) ?? []) cancel()
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined, timeout: () => Error): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const end = performance.now() + timeoutMs
  let pause: ReturnType<typeof setTimeout> | undefined
  let stop: (reason: unknown) => void = () => {}
  // The signal knows nothing of this promise: `fetch` holds on to signals for long, and would hold the answers of all races with it.
  const aborted = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason)
      controller.abort(reason)
    }
  })
  aborted.catch(() => {})
  // `aborted` comes first: nothing more begins once it has rejected.
  const race: Deadline['race'] = (work) => Promise.race([aborted, work])
  const cancel = (): void => stop(caller?.reason)
  const timer = setTimeout(() => stop(timeout()), Math.min(timeoutMs, MAX_TIMER_MS))
  if (caller?.aborted) cancel()
  const group = (caller && waiting.get(caller)) ?? new Set()
  if (caller) waiting.set(caller, group.add(cancel))
  caller?.addEventListener('abort', cancelAll)
  return {
    signal,
    race,
    remaining: () => end - performance.now(),
    sleep: (ms) =>
      race(
        new Promise((resolve) => {
          pause = setTimeout(resolve, ms)
        }),
      ),
    clear() {
      clearTimeout(timer)
      clearTimeout(pause)
      group.delete(cancel)
    },
  }
}
