import type { RequestOptions } from '../client/request-options.js'
import { TimeoutError } from '../errors.js'
import { startDeadline } from './deadline.js'

/** Limits a tool that makes several requests to the time of one call, and cancels pending requests when it is over. */
export async function asOneCall<Options extends RequestOptions, T>(
  {
    provider,
    timeoutMs: usual,
  }: {
    /** `stripe`, `chartmogul` or `chargeover`. */
    readonly provider: string
    /** Milliseconds, where the call names no time of its own. */
    readonly timeoutMs: number
  },
  operation: string,
  options: Options | undefined,
  work: (options: Options) => Promise<T>,
): Promise<T> {
  const { timeoutMs = usual, signal } = options ?? {}
  const message = `No answer within ${timeoutMs} ms (${operation})`
  const deadline = startDeadline(timeoutMs, signal, () => new TimeoutError(message, { provider, operation }))
  try {
    return await work({ ...(options as Options), timeoutMs, signal: deadline.signal })
  } finally {
    deadline.clear()
    deadline.stop()
  }
}
