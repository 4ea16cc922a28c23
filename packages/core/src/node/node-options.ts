import type { UndiciDispatcher } from './undici-dispatcher.js'

/** How connections are used. */
export interface NodeTransportOptions {
  /** Most connections to one origin. Unlimited by default: a call that finds all of them busy opens another. */
  readonly connections?: number | undefined
  /**
   * Requests sent on a connection before its first answer is back. Default 1: most servers work through a connection one request
   * at a time, so that a slow answer delays those behind it. More are faster where they don't. Writes are never pipelined.
   */
  readonly pipelining?: number | undefined
  /** Milliseconds an idle connection is kept, unless the server names its own time. Default 30,000. */
  readonly keepAliveTimeoutMs?: number | undefined
  /** A dispatcher of undici instead, with settings of its own: a proxy, client certificates, a test double. */
  readonly dispatcher?: UndiciDispatcher | undefined
}
