import { EXCHANGE_SCRIPT } from './exchange-script.js'
import { limiterError } from './limiter-error.js'
import type { RedisClient } from './redis-client.js'
import { createScript } from './script.js'

/** The quota as an exchange needs it. */
export interface Quota {
  readonly client: RedisClient
  readonly key: string
  readonly perSecond: number
  /** 0 for no limit. */
  readonly concurrency: number
  readonly leaseMs: number
  readonly timeoutMs: number
}

/** What an instance returns to Redis and what it requests. */
export interface Order {
  /** Number of slots requested. */
  readonly want: number
  /** How many of them may lie in the future. */
  readonly ahead: number
  /** Ids of slots that were not used. */
  readonly unused: readonly string[]
  /** Ids of slots whose requests have ended. */
  readonly finished: readonly string[]
}

/** A permission to send one request. */
export interface Slot {
  readonly id: string
  /** Milliseconds from Redis's reply to the time of the slot. */
  readonly delayMs: number
}

/** Redis's reply to an order. */
export interface Grant {
  /** Milliseconds after which to ask again for the slots that are missing; 0 when none is. */
  readonly waitMs: number
  readonly slots: readonly Slot[]
}

/** Called after an order has failed, once it is known whether Redis carried it out. */
export interface FailedOrderHandlers {
  /** It was carried out: the reply came too late, with these slots. */
  onLateReply(slots: readonly Slot[]): void
  /** It probably was not. */
  onNoReply(): void
}

/** One round trip to Redis, with everything an instance has to return and to request. */
export type Exchange = (order: Order, handlers: FailedOrderHandlers) => Promise<Grant>

/**
 * The margin between two windows, so that requests that leave late do not crowd into one second: half of it may pass until a call has
 * its permission, half until its request has been sent. It costs three per cent of the quota.
 */
export const MARGIN_MS = 30

/** Slots are handed out up to a minute ahead, the default timeout of a call. The reply to an order beyond that says when to ask again. */
const HORIZON_MS = 60_000

const KINDS = ['starts', 'leases', 'line', 'usual']

/** The exchange of one instance. It must be called again only after the last call has settled. */
export function createExchange({ client, key, perSecond, concurrency, leaseMs, timeoutMs }: Quota): Exchange {
  const run = createScript(client, EXCHANGE_SCRIPT)
  const instance = crypto.randomUUID()
  const windowMs = 1000 / Math.min(1, perSecond) + MARGIN_MS
  // One hash tag: all keys lie on the same node of a cluster.
  const keys = KINDS.map((kind) => `billing:{${key}}:${kind}`)
  const quota = [
    Math.max(1, Math.floor(perSecond)),
    Math.ceil(windowMs * 1000),
    concurrency,
    Math.ceil(leaseMs * 1000),
    Math.ceil((HORIZON_MS + windowMs) * 1000),
    instance,
  ]
  let serial = 0
  /** Settles with the last order sent, while its reply is outstanding. */
  let outstanding: Promise<void> | undefined

  async function ask({ want, ahead, unused, finished }: Order): Promise<Grant> {
    const first = serial
    serial += want
    const values = [...quota, first, want, ahead, unused.length, ...unused, ...finished]
    const reply = run(keys, values.map(String))
    const settle = (): void => {
      outstanding = undefined
    }
    outstanding = reply.then(settle, settle)
    const [waitMs = 0, ...delaysMs] = ((await reply) as unknown[]).map((time) => Number(time) / 1000)
    return { waitMs, slots: delaysMs.map((delayMs, index) => ({ id: `${instance}:${first + index + 1}`, delayMs })) }
  }

  /** Rejects with a `LimiterError`, and calls one of the handlers later. */
  return async (order, handlers) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    // Clients queue commands while they are offline. The orders of a whole outage would be carried out at its end, for calls that failed long ago.
    const askLater = (): Promise<Grant> => (isOver ? Promise.reject() : ask(order))
    const answer = outstanding ? outstanding.then(askLater) : ask(order)
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, timeoutMs, { code: 'TIMEOUT' })
    })
    try {
      return await Promise.race([answer, timeout])
    } catch (error) {
      isOver = true
      answer.then(({ slots }) => handlers.onLateReply(slots), handlers.onNoReply)
      throw limiterError(key, error)
    } finally {
      clearTimeout(timer)
    }
  }
}
