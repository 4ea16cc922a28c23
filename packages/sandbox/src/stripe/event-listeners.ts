import type { AccountKey, KeyedAccount } from './accounts.js'
import { presentEvent } from './events.js'
import type { Wire } from './http/endpoint.js'

export type EventListener = (event: Wire, key: AccountKey) => void

export interface EventListeners {
  /** Returns a function that removes the listener. */
  add(listener: EventListener): () => void
  /** Passes the pending events of an account to the listeners. */
  notify(entry: KeyedAccount): void
}

export function createEventListeners(): EventListeners {
  const listeners = new Set<EventListener>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notify({ key, account }) {
      for (const event of account.pendingEvents.splice(0)) {
        if (listeners.size === 0) continue
        const stored = { ...event, pending_webhooks: listeners.size }
        account.events.replace(stored)
        for (const listener of listeners) listener(presentEvent(stored), key)
      }
    },
  }
}
