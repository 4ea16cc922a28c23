import { createScript, type RedisClient } from './client.js'
import { limiterError } from './errors.js'
import { SCRIPT } from './script.js'

/** What an exchange has to know of the quota. */
export interface Quota {
  readonly client: RedisClient
  readonly key: string
  readonly perSecond: number
  readonly concurrency: number
  readonly leaseMs: number
  readonly timeoutMs: number
}

/** What an instance brings back to Redis and what it asks for. */
export interface Order {
  /** Slots asked for. */
  readonly want: number
  /** How many of them may lie in the future. */
  readonly ahead: number
  /** Slots that nobody used. */
  readonly unused: readonly string[]
  /** Requests that are over. */
  readonly finished: readonly string[]
}

/** A permission to send one request. */
export interface Slot {
  readonly id: string
  /** From Redis's reply to the time of the slot. */
  readonly delayMs: number
}

export interface Grant {
  /** When to ask again for what is missing; 0 where nothing has to be waited for but the slots. */
  readonly waitMs: number
  readonly slots: readonly Slot[]
}

/** Of an order that failed. */
export interface Fate {
  /** It was carried out all the same. */
  late(slots: readonly Slot[]): void
  /** It probably was not. */
  lost(): void
}

/** One conversation with Redis: everything an instance has to say, and everything it wants, in one round trip. */
export type Exchange = (order: Order, fate: Fate) => Promise<Grant>

/**
 * By so much two windows are kept apart, so that requests that leave late do not crowd into one second: half of it may pass until a call has
 * its permission, half until its request is on the way. It costs three per cent of the quota.
 */
export const MARGIN_MS = 30

/** Slots are handed out up to a minute ahead, as long as a call lasts by default. Who comes later than that is told to ask again. */
const HORIZON_MS = 60_000

const KINDS = ['starts', 'leases', 'line', 'usual']

/** Talks to Redis for one instance. It is to be called again only once the last call has settled. */
export function createExchange({ client, key, perSecond, concurrency, leaseMs, timeoutMs }: Quota): Exchange {
  const run = createScript(client, SCRIPT)
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
  /** Settles with the last order that was sent, while Redis owes its answer. */
  let owed: Promise<void> | undefined

  async function ask({ want, ahead, unused, finished }: Order): Promise<Grant> {
    const first = serial
    serial += want
    const values = [...quota, first, want, ahead, unused.length, ...unused, ...finished]
    const answer = run(keys, values.map(String))
    const settle = (): void => {
      owed = undefined
    }
    owed = answer.then(settle, settle)
    const [waitMs = 0, ...delaysMs] = ((await answer) as unknown[]).map((time) => Number(time) / 1000)
    return { waitMs, slots: delaysMs.map((delayMs, index) => ({ id: `${instance}:${first + index + 1}`, delayMs })) }
  }

  /** Rejects with a `LimiterError`; what becomes of the order is then told to its `fate`. */
  return async (order, fate) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    // Clients keep what they cannot send. All orders of an outage would be carried out at its end, for calls that have failed long since.
    const askLater = (): Promise<Grant> => (over ? Promise.reject() : ask(order))
    const answer = owed ? owed.then(askLater) : ask(order)
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, timeoutMs, { code: 'TIMEOUT' })
    })
    try {
      return await Promise.race([answer, timeout])
    } catch (error) {
      over = true
      answer.then(({ slots }) => fate.late(slots), fate.lost)
      throw limiterError(key, error)
    } finally {
      clearTimeout(timer)
    }
  }
}
