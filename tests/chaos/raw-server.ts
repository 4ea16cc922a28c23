import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { ProviderName, SandboxRequest, SandboxResponse } from '@billing/sandbox'
import { answerOf, parseRequest } from './http.js'
import type { Providers } from './providers.js'

/** A request that has arrived, and all that a server can do with it. */
export interface Exchange {
  readonly request: SandboxRequest
  readonly socket: Socket
  /** Lets the provider carry the request out: from here on it has taken effect. */
  carryOut(): SandboxResponse
  /** The same some time later, the idempotency key being in use until then. */
  carryOutLater(ms: number): void
  /** Sends the last bytes of an answer after which the connection is good for another request. */
  send(bytes: Buffer): void
  /** Sends what the provider answers, as it should be. */
  answer(): void
}

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
        behave(exchangeOn(socket, parsed.request))
      }
    })
  })

  function exchangeOn(socket: Socket, request: SandboxRequest): Exchange {
    const provide = (): SandboxResponse => {
      if (!providers) throw new Error('This server has no provider behind it')
      const begun = providers.sandbox[provider].begin?.(request)
      if (typeof begun === 'object') return begun
      try {
        return providers.sandbox[provider].handle(request)
      } finally {
        begun?.()
      }
    }
    const send = (bytes: Buffer): void => {
      socket.write(bytes)
      busy.delete(socket)
    }
    return {
      request,
      socket,
      carryOut: provide,
      carryOutLater(ms) {
        const begun = providers?.sandbox[provider].begin?.(request)
        if (typeof begun === 'object') return
        setTimeout(() => {
          providers?.sandbox[provider].handle(request)
          begun?.()
        }, ms)
      },
      send,
      answer: () => send(answerOf(provide())),
    }
  }

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
