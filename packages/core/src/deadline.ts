/** The time a call has, and its caller's wish to stop: one signal for both. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Milliseconds left. */
  remaining(): number
  /** Waits for `work`, but no longer than the deadline, even where `work` ignores the signal. */
  race<T>(work: T | PromiseLike<T>): Promise<Awaited<T>>
  sleep(ms: number): Promise<void>
  /** Ends what is under way. */
  stop(reason?: unknown): void
  /** Lets go of the timers and of the caller's signal. */
  clear(): void
}

// Timers end here, after 23 days.
const MAX_TIMER_MS = 2e9

// What waits for each caller's signal. Callers share one signal between many calls, and Node takes its eleventh listener for a leak, so
// that all calls share one listener as well.
const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Set<Deadline['stop']>>()

/** The calls that end when a signal aborts. */
function callsOf(caller: AbortSignal): Set<Deadline['stop']> {
  const known = waiting.get(caller)
  if (known) return known
  const calls = new Set<Deadline['stop']>()
  waiting.set(caller, calls)
  // By the name `caller`: older Cloudflare Workers call listeners without a `this`.
  caller.addEventListener('abort', () => {
    for (const stop of calls) stop(caller.reason)
  })
  return calls
}

/** Without `timeoutMs` there is no end, and no timer that would hold the process until then. */
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
  // The signal knows nothing of this promise: `fetch` holds on to signals for long, and would hold the answers of all races with it.
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
