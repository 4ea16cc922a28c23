import { message } from '../http.js'
import { either, JSON_TYPE, type SocketFault, type SocketFaults } from './socket-fault.js'

const AFTER: readonly [string, ...string[]] = ['0', '0', '0', '', '0.01', 'now', 'soon', '-5', '1e9', '9'.repeat(400)]
const ADVICE: readonly [string, ...string[]] = ['', '', '', 'true', 'false', 'maybe']

/** A refusal with any `Retry-After` that a server may send; `now` stands for a date. */
const refusal =
  (status: number): SocketFault =>
  (exchange, random) => {
    either(exchange, random)
    const after = random.pick(AFTER)
    const advice = random.pick(ADVICE)
    const headers = {
      ...JSON_TYPE,
      ...(after && { 'retry-after': after === 'now' ? new Date().toUTCString() : after }),
      ...(advice && { 'stripe-should-retry': advice }),
    }
    exchange.send(message(status, headers, JSON.stringify({ error: { message: 'Not now' } })))
  }

/** Refusals one after the other. */
export const STORMS: SocketFaults = Object.fromEntries(
  [400, 408, 409, 425, 429, 500, 502, 503, 504, 529].map((status) => [`${status} storm`, refusal(status)]),
)

/** Sends the caller to another host. */
export const redirectTo =
  (location: string): SocketFault =>
  (exchange, random) => {
    const headers = { location: `${location}${exchange.request.url.pathname}` }
    exchange.send(message(random.pick([301, 302, 303, 307, 308]), headers, ''))
  }
