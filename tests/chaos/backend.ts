import { type NodeTransport, nodeTransport } from '@billing/core/node'
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
  const listen = (provider: keyof Addresses): Promise<RawServer> => listenRaw(behave, { providers, provider })
  const [stripe, chartmogul, chargeover] = await Promise.all([
    listen('stripe'),
    listen('chartmogul'),
    listen('chargeover'),
  ])
  const servers = [stripe, chartmogul, chargeover]
  const addresses = { stripe: stripe.origin, chartmogul: chartmogul.origin, chargeover: chargeover.origin }
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
