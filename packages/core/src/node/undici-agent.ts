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
    // The signal of the call is the only timeout.
    headersTimeout: 0,
    bodyTimeout: 0,
    // undici 8 would offer HTTP/2, which 6 and 7 don't: requests must not depend on the version.
    allowH2: false,
    connect: createConnector(buildConnector),
  })
}

/**
 * Connects as undici does by default, except that a connection that is being opened keeps no process alive: undici continues for ten
 * seconds after the call that needed it was cancelled. A call that still waits for it keeps the process alive by its timer.
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
