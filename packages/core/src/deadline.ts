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

// One listener for each signal: callers share a signal between many calls, and Node takes the eleventh listener for a leak.
const watched = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>()

/** Calls `cancel` when the signal aborts, until the function that it returns is called. */
function watch(signal: AbortSignal, cancel: () => void): () => void {
  const known = watched.get(signal)
  const cancels = known ?? new Set()
  if (!known) {
    watched.set(signal, cancels)
    signal.addEventListener('abort', abortAll)
  }
  cancels.add(cancel)
  return () => {
    cancels.delete(cancel)
    if (cancels.size) return
    signal.removeEventListener('abort', abortAll)
    watched.delete(signal)
  }
}

function abortAll(this: AbortSignal): void {
  for (const cancel of watched.get(this) ?? []) cancel()
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
  const unwatch = caller && watch(caller, cancel)
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
      unwatch?.()
    },
  }
}
