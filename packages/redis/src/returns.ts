import type { Order, Slot } from './exchange.js'

/** What the next order returns to Redis: slots that were not used, and slots whose requests have ended. */
export interface Returns {
  /** True when Redis should be told soon. */
  readonly isDue: boolean
  addUnused(slots: readonly Pick<Slot, 'id'>[]): void
  addFinished(id: string): void
  /** Adds the returns of an order that got no reply. They may arrive twice: an id that has been returned already is ignored. */
  addLost(order: Order): void
  /** Takes everything out. */
  take(): Pick<Order, 'unused' | 'finished'>
}

export function createReturns(): Returns {
  let unused: string[] = []
  let finished: string[] = []
  let isDue = false
  return {
    get isDue() {
      return isDue
    },
    addUnused(slots) {
      unused.push(...slots.map(({ id }) => id))
      isDue ||= slots.length > 0
    },
    addFinished(id) {
      finished.push(id)
      isDue = true
    },
    // Not due: what one order could not deliver goes along with the next, instead of causing one while Redis is down.
    addLost(order) {
      unused.push(...order.unused)
      finished.push(...order.finished)
    },
    take() {
      const taken = { unused, finished }
      unused = []
      finished = []
      isDue = false
      return taken
    },
  }
}
