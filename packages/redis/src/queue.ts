import type { Limiter } from '@billing/core'
import type { Exchange, FailedOrderHandlers, Grant, Order } from './exchange.js'
import { createHeldSlots, type HeldSlots } from './held-slots.js'
import type { LimiterError } from './limiter-error.js'
import type { Outage } from './outage.js'
import { createReturns, type Returns } from './returns.js'
import { createWaitingCalls, type Permission, type WaitingCalls } from './waiting-calls.js'

export interface QueueOptions {
  readonly exchange: Exchange
  /** How many slots of the future an instance may hold: enough to lose no time over asking, few enough to leave others some. */
  readonly ahead: number
  /** True when Redis must be told that a request has ended. */
  readonly leased: boolean
  readonly outage: Outage
}

/** How many calls start in one turn of the event loop, so that their requests leave before the slots of further calls can become stale. */
const STARTS_PER_TURN = 4

/**
 * The calls of one process that wait, in order, and the slots it holds for them. Slots belong to the process, not to a call: when one leaves,
 * the next has its slot, and only those that no call needs are returned to Redis.
 */
export function createQueue({ exchange, ahead, leased, outage }: QueueOptions): Limiter {
  const calls = createWaitingCalls(update)
  const returns = createReturns()
  const slots = createHeldSlots(returns)
  let isAsking = false
  let isInLine = false
  let askAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Starts the calls that may start, orders slots if any are missing, and sets the timer for the next time. */
  function update(): void {
    clearTimeout(timer)
    startDue(calls, slots, (slot) => (leased ? releaseOf(slot, returns, update) : undefined))
    const missing = calls.count - slots.count
    const wantsSlots = missing > 0 && slots.count <= ahead / 2
    const mayAsk = performance.now() >= askAt
    if (!isAsking && (returns.isDue || (wantsSlots && mayAsk) || (isInLine && !calls.count))) {
      void place({ want: Math.max(0, missing), ahead: Math.max(0, ahead - slots.count), ...returns.take() })
    }
    const next = Math.min(slots.nextDueAt, wantsSlots && !isAsking ? askAt : Infinity)
    if (next < Infinity) timer = setTimeout(update, Math.ceil(next - performance.now()))
  }

  async function place(order: Order): Promise<void> {
    isAsking = true
    const sentAt = performance.now()
    try {
      accept(await exchange(order, handlersOf(order, returns, update)), sentAt)
    } catch (error) {
      isInLine = false
      outage.begin(error as LimiterError, calls.after(slots.count))
    }
    isAsking = false
    update()
  }

  function accept({ waitMs, slots: granted }: Grant, sentAt: number): void {
    slots.add(granted, sentAt)
    isInLine = waitMs > 0
    // Jitter: instances that were told the same time must not all come back at once.
    askAt = performance.now() + waitMs * (1 + Math.random() / 8)
  }

  return {
    acquire(signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      const decision = outage.decide(signal)
      if (decision) return decision
      const permission = calls.add(signal)
      update()
      return permission
    },
  }
}

/** Starts the calls whose slots are due, and returns the slots that no call needs. */
function startDue(calls: WaitingCalls, slots: HeldSlots, permissionOf: (slot: string) => Permission): void {
  for (let started = 0; started < STARTS_PER_TURN; started++) {
    const slot = calls.first && slots.takeDue()
    if (slot === undefined) break
    calls.first?.permit(permissionOf(slot))
  }
  slots.keep(calls.count)
}

/** Releasing more than once does no harm: each lease has an id of its own. */
function releaseOf(slot: string, returns: Returns, update: () => void): () => void {
  return () => {
    returns.addFinished(slot)
    update()
  }
}

function handlersOf(order: Order, returns: Returns, update: () => void): FailedOrderHandlers {
  return {
    onLateReply(late) {
      returns.addUnused(late)
      update()
    },
    onNoReply: () => returns.addLost(order),
  }
}
