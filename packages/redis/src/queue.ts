import type { Limiter } from '@billing/core'
import { LimiterError } from './errors.js'
import { type Exchange, type Fate, type Grant, MARGIN_MS, type Order, type Slot } from './exchange.js'

export interface QueueOptions {
  readonly exchange: Exchange
  /** How many slots of the future an instance may hold: enough to lose no time over asking, few enough to leave others some. */
  readonly ahead: number
  /** True when Redis wants to know that a request is over. */
  readonly leased: boolean
  /** Decides while Redis gives no answer; without it calls fail. */
  readonly fallback: Limiter | undefined
  readonly onError: ((error: LimiterError) => void) | undefined
}

interface Waiter {
  start(slot: string): void
  /** Redis gave no answer. */
  turnAway(error: LimiterError): void
}

/** A slot by this process's clock. */
interface TimedSlot {
  readonly id: string
  readonly dueAt: number
  /** From then on a start could share a second with the next window's. */
  readonly staleAt: number
}

/** How long a fallback decides before Redis is asked again. */
const PAUSE_MS = 1_000

/** How many calls start in one turn of the event loop: their requests shall leave before the lateness of others is judged. */
const STARTS_PER_TURN = 4

/**
 * The calls of one process that wait, in order, and the slots it holds for them. Slots belong to the process, not to a call: when one leaves,
 * the next has its slot, and only those that nobody needs go back to Redis.
 */
export function createQueue({ exchange, ahead, leased, fallback, onError }: QueueOptions): Limiter {
  // A promise even of what it throws, which must not end the exchange that failed.
  const decide = fallback && (async (signal: AbortSignal) => fallback.acquire(signal))
  const waiting = new Set<Waiter>()
  const slots: TimedSlot[] = []
  let unused: string[] = []
  let finished: string[] = []
  let hasNews = false
  let asking = false
  let inLine = false
  let askAt = 0
  let pausedUntil = 0
  let usualRoundTripMs = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function pump(): void {
    clearTimeout(timer)
    serve()
    const missing = waiting.size - slots.length
    const wantsSlots = missing > 0 && slots.length <= ahead / 2
    const mayAsk = performance.now() >= askAt
    if (!asking && (hasNews || (wantsSlots && mayAsk) || (inLine && !waiting.size))) {
      void trade({ want: Math.max(0, missing), ahead: Math.max(0, ahead - slots.length), unused, finished })
    }
    const next = Math.min(slots[0]?.dueAt ?? Infinity, wantsSlots && !asking ? askAt : Infinity)
    if (next < Infinity) timer = setTimeout(pump, Math.ceil(next - performance.now()))
  }

  /** Starts the calls whose slots are due, and puts aside the slots that are of no use. */
  function serve(): void {
    for (let started = 0; started < STARTS_PER_TURN; ) {
      const [slot] = slots
      const [waiter] = waiting
      const now = performance.now()
      if (!slot || !waiter || slot.dueAt > now) break
      slots.shift()
      if (now > slot.staleAt) {
        putBack([slot])
      } else {
        waiter.start(slot.id)
        started += 1
      }
    }
    putBack(slots.splice(waiting.size))
  }

  function putBack(useless: readonly Pick<Slot, 'id'>[]): void {
    unused.push(...useless.map(({ id }) => id))
    hasNews ||= useless.length > 0
  }

  async function trade(order: Order): Promise<void> {
    asking = true
    unused = []
    finished = []
    hasNews = false
    const sentAt = performance.now()
    try {
      hold(await exchange(order, fateOf(order)), sentAt)
    } catch (error) {
      fail(error as LimiterError)
    }
    asking = false
    pump()
  }

  function fateOf(order: Order): Fate {
    return {
      late(slots) {
        putBack(slots)
        pump()
      },
      // The next order brings it along. It may come twice: what has come back is not there to come back again.
      lost() {
        unused.push(...order.unused)
        finished.push(...order.finished)
      },
    }
  }

  function hold({ waitMs, slots: granted }: Grant, sentAt: number): void {
    const now = performance.now()
    // The way to Redis takes what it takes. What an exchange took beyond the usual, this process was busy or frozen, and its slots are late.
    usualRoundTripMs = Math.min(now - sentAt, usualRoundTripMs * 1.5 + 1)
    const tolerance = Math.max(MARGIN_MS / 2, usualRoundTripMs + MARGIN_MS / 4)
    slots.push(
      ...granted.map(({ id, delayMs }) => ({ id, dueAt: now + delayMs, staleAt: sentAt + delayMs + tolerance })),
    )
    slots.sort((one, other) => one.dueAt - other.dueAt)
    inLine = waitMs > 0
    // Instances that were told the same shall not come back as one.
    askAt = now + waitMs * (1 + Math.random() / 8)
  }

  function fail(error: LimiterError): void {
    // A promise keeps to itself what an observer throws.
    void Promise.resolve(error)
      .then(onError)
      .catch(() => {})
    inLine = false
    pausedUntil = performance.now() + PAUSE_MS
    // Each gets an error of its own, on which a walk over pages notes where it broke off.
    for (const waiter of [...waiting].slice(slots.length))
      waiter.turnAway(new LimiterError(error.message, { ...error }))
  }

  return {
    acquire(signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      if (decide && performance.now() < pausedUntil) return decide(signal)
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(waiter)
          signal.removeEventListener('abort', abandon)
        }
        const abandon = (): void => {
          leave()
          pump()
          reject(signal.reason)
        }
        const waiter: Waiter = {
          start(slot) {
            leave()
            resolve(leased ? releaseOf(slot) : undefined)
          },
          turnAway(error) {
            leave()
            if (decide) resolve(decide(signal))
            else reject(error)
          },
        }
        signal.addEventListener('abort', abandon)
        waiting.add(waiter)
        pump()
      })
    },
  }

  /** Tells Redis that a request is over. Once is enough, more often does no harm: each lease has a name of its own. */
  function releaseOf(slot: string): () => void {
    return () => {
      finished.push(slot)
      hasNews = true
      pump()
    }
  }
}
