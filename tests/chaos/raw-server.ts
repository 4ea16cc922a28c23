import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { ProviderName, SandboxRequest } from '@billing/sandbox'
import { createExchange, type Exchange } from './exchange.js'
import { parseRequest } from './http.js'
import type { Providers } from './providers.js'

export interface RawServer {
  readonly origin: string
  /** Requests in the order of their arrival. */
  readonly requests: readonly SandboxRequest[]
  /** Connections there have ever been. */
  accepted(): number
  /** Open connections whose request has not been answered to its end. */
  stuck(): number
  close(): Promise<void>
}

export interface RawServerOptions {
  /** Carries out what is asked. */
  readonly providers?: Providers
  readonly provider?: ProviderName
  /** Accepts connections and never says a word. */
  readonly silent?: boolean
}

/** A TCP server that speaks HTTP by hand, so that it can also speak it wrongly. */
export async function listenRaw(
  behave: (exchange: Exchange) => void,
  { providers, provider = 'stripe', silent = false }: RawServerOptions = {},
): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const busy = new Set<Socket>()
  const requests: SandboxRequest[] = []
  let accepted = 0

  const server = createServer((socket) => {
    sockets.add(socket)
    accepted += 1
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      busy.delete(socket)
    })
    if (silent) return void socket.resume()
    let pending: Buffer = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk])
      for (let parsed = parseRequest(pending); parsed !== undefined; parsed = parseRequest(pending)) {
        if (parsed === null) return void socket.destroy()
        pending = parsed.rest
        requests.push(parsed.request)
        busy.add(socket)
        behave(createExchange(socket, parsed.request, providers?.sandbox[provider], () => busy.delete(socket)))
      }
    })
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    accepted: () => accepted,
    stuck: () => busy.size,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
