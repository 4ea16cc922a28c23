import type { Exchange } from './exchange.js'
import type { SocketFault } from './faults/socket-fault.js'
import { INTENT_HEADER } from './providers.js'
import { chance } from './seed.js'

/** The share of requests that get a fault: most calls meet it, and most of those succeed on another attempt. */
const PROBABILITY = 0.6

/** Injects a fault at random: for the same requests of the same calls in every run with one seed, in any order of arrival. */
export function injectOften(fault: string, inject: SocketFault): (exchange: Exchange) => void {
  const attempts = new Map<string, number>()
  return (exchange) => {
    const intent = exchange.request.headers.get(INTENT_HEADER) ?? ''
    const attempt = (attempts.get(intent) ?? 0) + 1
    attempts.set(intent, attempt)
    const random = chance('strike', fault, intent, attempt)
    if (random.next() < PROBABILITY) inject(exchange, random)
    else exchange.answer()
  }
}
