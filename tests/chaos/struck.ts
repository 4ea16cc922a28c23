import type { SocketFault } from './faults/socket-fault.js'
import type { Exchange } from './raw-server.js'
import { chance } from './seed.js'
import { INTENT_HEADER } from './world.js'

/** How many requests a fault strikes, of ten: most calls meet it, and most of those get through on another attempt. */
const PROBABILITY = 0.6

/** Lets a fault strike by chance: the same request of the same call in every run with one seed, in whatever order they arrive. */
export function strikeOften(fault: string, strike: SocketFault): (exchange: Exchange) => void {
  const attempts = new Map<string, number>()
  return (exchange) => {
    const intent = exchange.request.headers.get(INTENT_HEADER) ?? ''
    const attempt = (attempts.get(intent) ?? 0) + 1
    attempts.set(intent, attempt)
    const random = chance('strike', fault, intent, attempt)
    if (random.next() < PROBABILITY) strike(exchange, random)
    else exchange.answer()
  }
}
