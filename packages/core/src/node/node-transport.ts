/// <reference types="node" />
import { ConfigError, type Fetch } from '@billing/core'
import type { Dispatcher } from 'undici'
import { canDispatch, loadUndici } from './load-undici.js'
import { nodeExchange } from './node-exchange.js'
import type { NodeTransportOptions } from './node-options.js'
import { createUndiciAgent } from './undici-agent.js'

/** A `fetch` for the client option of that name. */
export interface NodeTransport extends Fetch {
  /** Waits for the calls under way and closes the connections. Idle ones keep no process alive, so closing is optional. */
  close(): Promise<void>
}

/**
 * A faster `fetch` for Node, straight on undici's connections. Needs the package `undici`. Share one between clients: each transport has
 * connections of its own.
 *
 * It does what this library asks of `fetch`, no more: bodies are strings or bytes, redirects are not followed, and an answer has its
 * status, headers, `text()`, `json()` and `arrayBuffer()`, but no stream.
 *
 * @throws {ConfigError} when undici is not installed or cannot be loaded, when the runtime has a stub in its place (Bun), when an option is
 * not such a number, and when `dispatcher` is not a dispatcher or comes with other options
 * @see https://undici.nodejs.org/#/docs/api/Agent
 * @example
 * ```ts
 * import { createStripe } from '@billing/stripe'
 * import { nodeTransport } from '@billing/stripe/node'
 *
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY, fetch: nodeTransport() })
 * ```
 */
export function nodeTransport({ dispatcher, ...limits }: NodeTransportOptions = {}): NodeTransport {
  const connections = dispatcher
    ? checkDispatcher(dispatcher as Dispatcher, limits)
    : createUndiciAgent(loadUndici(), checkLimits(limits))
  const fetch: Fetch = (url, init) => nodeExchange(connections, url, init)
  let closed: Promise<void> | undefined
  return Object.assign(fetch, {
    close() {
      closed ??= connections.close()
      return closed
    },
  })
}

type Limits = Omit<NodeTransportOptions, 'dispatcher'>

function checkDispatcher(dispatcher: Dispatcher, limits: Limits): Dispatcher {
  if (Object.values(limits).some((limit) => limit !== undefined)) {
    throw new ConfigError('dispatcher has its own settings: set connections, pipelining and keepAliveTimeoutMs there')
  }
  if (!canDispatch(dispatcher)) {
    throw new ConfigError('dispatcher must be a dispatcher of undici, such as new Agent(); this has no method dispatch')
  }
  return dispatcher
}

/** Undici would take some of these as they are and fail with the first call. */
function checkLimits(limits: Limits): Limits {
  // Without pipelining, undici closes a connection after each answer.
  for (const [name, least] of [
    ['connections', 1],
    ['pipelining', 0],
    ['keepAliveTimeoutMs', 1],
  ] as const) {
    const value = limits[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= least)) {
      throw new ConfigError(`${name} must be a whole number, ${least} or more`)
    }
  }
  return limits
}
