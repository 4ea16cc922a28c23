/// <reference types="node" />
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigError } from '@billing/core'
import { type NodeIncomingMessageLike, toNodeHandler } from '@modelcontextprotocol/node'
import {
  type ServeStdioOptions,
  type StdioServerHandle,
  StdioServerTransport,
  serveStdio as serve,
} from '@modelcontextprotocol/server/stdio'
import type { BillingMcp } from './create-mcp.js'

/** Where a server listens. */
export interface ListenOptions {
  /** Any free one without it. */
  readonly port?: number | undefined
  /** 127.0.0.1 without it. Any address but a loopback one needs `authorize`. */
  readonly host?: string | undefined
  /** The path that is answered; `/mcp` without it. */
  readonly path?: string | undefined
}

/** A server that listens. */
export interface Listening {
  /** Where clients connect to. */
  readonly url: string
  /** Stops it, and ends the requests that are under way. */
  close(): Promise<void>
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** The path of a request; undefined where its target is no address, such as `//`: any website can have a browser send one. */
const pathOf = (target: string): string | undefined =>
  URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost').pathname : undefined

/**
 * Serves MCP over HTTP.
 *
 * @throws {ConfigError} for an address that others reach, without `authorize`
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { createMcp } from '@billing/mcp'
 * import { listen } from '@billing/mcp/node'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const server = await listen(createMcp(billing))
 * console.log(server.url)
 * await server.close()
 * ```
 */
export async function listen(mcp: BillingMcp, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', path = '/mcp' } = options
  if (!mcp.isAuthorized && !isLoopback(host)) {
    throw new ConfigError(
      `host: ${host} can be reached from elsewhere; pass authorize to createMcp, or listen on 127.0.0.1`,
    )
  }
  const handle = toNodeHandler(mcp)
  const server = createServer((request, response) => {
    if (pathOf(request.url as string) === path) {
      // Its type does not allow the members to be undefined.
      return void handle(request as NodeIncomingMessageLike, response)
    }
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}${path}`,
    async close() {
      await mcp.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A connection over standard input and output. */
export interface StdioConnection extends StdioServerHandle {
  /** Resolves when it has ended, whoever ended it: the client too, by a message that is too large. */
  readonly closed: Promise<void>
}

/**
 * Serves MCP over the standard input and output of this process, for hosts that start it, or over another transport. Nothing else may be written to
 * standard output.
 *
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { createMcp } from '@billing/mcp'
 * import { serveStdio } from '@billing/mcp/node'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const connection = serveStdio(createMcp(billing))
 * await connection.close()
 * ```
 */
export function serveStdio({ factory }: BillingMcp, options: ServeStdioOptions = {}): StdioConnection {
  const { transport = new StdioServerTransport() } = options
  const connection = serve(factory, { ...options, transport })
  const { onclose } = transport
  const closed = new Promise<void>((resolve) => {
    transport.onclose = () => {
      onclose?.()
      resolve()
    }
  })
  return { ...connection, closed }
}
