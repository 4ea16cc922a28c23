import { MARGIN_MS, type Slot } from './exchange.js'
import type { Returns } from './returns.js'

/** A slot by the clock of this process. */
interface HeldSlot {
  readonly id: string
  readonly dueAt: number
  /** A start after this time could fall into the same second as those of the next window. */
  readonly staleAt: number
}

/** The slots that one process holds for its calls, in the order of time. */
export interface HeldSlots {
  readonly count: number
  /** When the first slot is due, by `performance.now()`; `Infinity` when there is none. */
  readonly nextDueAt: number
  /** Adds the slots of a reply that has just arrived. */
  add(slots: readonly Slot[], sentAt: number): void
  /** Removes the first slot that is due and returns its id. Stale slots are returned to Redis: a late start could exceed the quota. */
  takeDue(): string | undefined
  /** Returns all slots but the first `needed` to Redis. */
  keep(needed: number): void
}

export function createHeldSlots(returns: Returns): HeldSlots {
  const slots: HeldSlot[] = []
  let usualRoundTripMs = 0
  return {
    get count() {
      return slots.length
    },
    get nextDueAt() {
      return slots[0]?.dueAt ?? Infinity
    },
    add(granted, sentAt) {
      const now = performance.now()
      // A round trip takes its time. What it took beyond the usual, this process was busy or frozen, and the slots are late.
      usualRoundTripMs = Math.min(now - sentAt, usualRoundTripMs * 1.5 + 1)
      const tolerance = Math.max(MARGIN_MS / 2, usualRoundTripMs + MARGIN_MS / 4)
      slots.push(
        ...granted.map(({ id, delayMs }) => ({ id, dueAt: now + delayMs, staleAt: sentAt + delayMs + tolerance })),
      )
      slots.sort((one, other) => one.dueAt - other.dueAt)
    },
    takeDue() {
      for (;;) {
        const [slot] = slots
        const now = performance.now()
        if (!slot || slot.dueAt > now) return undefined
        slots.shift()
        if (now <= slot.staleAt) return slot.id
        returns.addUnused([slot])
      }
    },
    keep(needed) {
      returns.addUnused(slots.splice(needed))
    },
  }
}
