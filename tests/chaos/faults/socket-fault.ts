import type { Random } from '../../../packages/sandbox/src/runtime/random.js'
import type { Exchange } from '../exchange.js'
import { answerOf } from '../http.js'

/** What goes wrong on a connection. */
export type SocketFault = (exchange: Exchange, random: Random) => void

export type SocketFaults = Readonly<Record<string, SocketFault>>

export const JSON_TYPE = { 'content-type': 'application/json' }

/** Carries the request out or not: a failure must not tell which. */
export function either(exchange: Exchange, random: Random): void {
  if (random.next() < 0.5) exchange.carryOut()
}

/** Carries the request out and gives the answer as bytes. */
export const wholeAnswer = (exchange: Exchange): Buffer => answerOf(exchange.carryOut())

export const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1)
