/// <reference types="node" />
import type { Socket } from 'node:net'
import type { Agent, buildConnector } from 'undici'
import type { Undici } from './load-undici.js'
import type { NodeTransportOptions } from './node-options.js'

/** The connections of a transport, from undici 6, 7 or 8. */
export function createUndiciAgent(
  { Agent, buildConnector }: Undici,
  { connections, pipelining = 1, keepAliveTimeoutMs = 30_000 }: Omit<NodeTransportOptions, 'dispatcher'> = {},
): Agent {
  return new Agent({
    ...(connections !== undefined && { connections }),
    pipelining,
    keepAliveTimeout: keepAliveTimeoutMs,
    // The signal of the call is the one clock.
    headersTimeout: 0,
    bodyTimeout: 0,
    // undici 8 would offer HTTP/2, which 6 and 7 don't: what is sent shall not depend on the version.
    allowH2: false,
    connect: createConnector(buildConnector),
  })
}

/**
 * Connects as undici does by itself, but so that a connection in the making keeps no process alive: undici goes on with it for ten
 * seconds after the call that wanted it was cancelled. A call that still waits for it holds the process by its timer.
 */
function createConnector(build: Undici['buildConnector']): buildConnector.connector {
  const connect = build({ allowH2: false }) as (...parameters: Parameters<buildConnector.connector>) => Socket
  return (target, done) => {
    connect(target, (...outcome) => {
      outcome[1]?.ref()
      done(...outcome)
    }).unref()
  }
}
