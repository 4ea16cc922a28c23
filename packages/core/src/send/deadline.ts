/** The time limit of a call and the caller's signal, in one signal. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Milliseconds left. */
  remaining(): number
  /** Waits for `work`, but no longer than the deadline, even where `work` ignores the signal. */
  race<T>(work: T | PromiseLike<T>): Promise<Awaited<T>>
  sleep(ms: number): Promise<void>
  /** Ends what is under way. */
  stop(reason?: unknown): void
  /** Clears the timers and stops listening to the caller's signal. */
  clear(): void
}

// The longest delay of a timer, 23 days.
const MAX_TIMER_MS = 2e9

// The calls that wait for each caller's signal. Many calls may share a signal, and Node reports the eleventh listener as a leak: so all of
// them share one listener.
const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Set<Deadline['stop']>>()

/** The calls that end when a signal aborts. */
function callsOf(caller: AbortSignal): Set<Deadline['stop']> {
  const known = waiting.get(caller)
  if (known) return known
  const calls = new Set<Deadline['stop']>()
  waiting.set(caller, calls)
  // Not `this.reason`: older Cloudflare Workers call listeners without `this`.
  caller.addEventListener('abort', () => {
    for (const stop of calls) stop(caller.reason)
  })
  return calls
}

/** Starts the time of a call. Without `timeoutMs` it is unlimited, and there is no timer to keep the process alive. */
export function startDeadline(
  timeoutMs: number | undefined,
  caller: AbortSignal | undefined,
  timeout: () => Error,
): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const end = performance.now() + (timeoutMs as number)
  let pause: ReturnType<typeof setTimeout> | undefined
  let reject: (reason: unknown) => void
  // The signal has no reference to this promise: `fetch` keeps signals for a long time, and would keep the answers of all races with them.
  const aborted = new Promise<never>((_, settle) => {
    reject = settle
  })
  aborted.catch(() => {})
  const stop = (reason?: unknown): void => {
    reject(reason)
    controller.abort(reason)
  }
  // `aborted` comes first: nothing more begins once it has rejected.
  const race: Deadline['race'] = (work) => Promise.race([aborted, work])
  const timer = timeoutMs && setTimeout(() => stop(timeout()), Math.min(timeoutMs, MAX_TIMER_MS))
  const calls = caller && callsOf(caller).add(stop)
  if (caller?.aborted) stop(caller.reason)
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
    stop,
    clear() {
      clearTimeout(timer)
      clearTimeout(pause)
      calls?.delete(stop)
    },
  }
}
