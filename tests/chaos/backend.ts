import { type NodeTransport, nodeTransport } from '@billing/core/node'
import { PROVIDERS } from '../support/providers.js'
import { type Addresses, type Clients, type ClientsOptions, createClients } from './clients.js'
import type { Exchange } from './exchange.js'
import type { Providers } from './providers.js'
import { listenRaw, type RawServer } from './raw-server.js'

/** The three providers behind sockets, and clients with both transports. */
export interface Backend {
  readonly clients: readonly Clients[]
  readonly servers: readonly RawServer[]
  /** Requests that a client has left without closing their connection. */
  stuck(): number
  close(): Promise<void>
}

export async function startBackend(
  providers: Providers,
  behave: (exchange: Exchange) => void,
  options: ClientsOptions = {},
): Promise<Backend> {
  const servers = await Promise.all(PROVIDERS.map((provider) => listenRaw(behave, { providers, provider })))
  const origins = PROVIDERS.map((provider, index) => [provider, servers[index]?.origin])
  const addresses = Object.fromEntries(origins) as Addresses
  const transport: NodeTransport = nodeTransport()
  return {
    clients: [createClients(options, addresses), createClients({ ...options, fetch: transport }, addresses)],
    servers,
    stuck: () => servers.reduce((sum, server) => sum + server.stuck(), 0),
    async close() {
      await transport.close()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}
