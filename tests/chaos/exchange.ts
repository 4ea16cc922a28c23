import type { Socket } from 'node:net'
import type { ProviderName, Sandbox, SandboxRequest, SandboxResponse } from '@billing/sandbox'
import { answerOf } from './http.js'

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

/** What a server can do with a request; `provider` carries it out, and `answered` is called when its answer has been sent. */
export function createExchange(
  socket: Socket,
  request: SandboxRequest,
  provider: Sandbox[ProviderName] | undefined,
  answered: () => void,
): Exchange {
  const carryOut = (): SandboxResponse => {
    if (!provider) throw new Error('This server has no provider behind it')
    const begun = provider.begin?.(request)
    if (typeof begun === 'object') return begun
    try {
      return provider.handle(request)
    } finally {
      begun?.()
    }
  }
  const send = (bytes: Buffer): void => {
    socket.write(bytes)
    answered()
  }
  return {
    request,
    socket,
    carryOut,
    carryOutLater(ms) {
      const begun = provider?.begin?.(request)
      if (typeof begun === 'object') return
      setTimeout(() => {
        provider?.handle(request)
        begun?.()
      }, ms)
    },
    send,
    answer: () => send(answerOf(carryOut())),
  }
}
