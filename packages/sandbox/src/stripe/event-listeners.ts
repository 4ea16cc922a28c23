import type { AccountKey, KeyedAccount } from './accounts.js'
import { presentEvent } from './events.js'
import type { Wire } from './http/endpoint.js'
import { type EventWebhooks, webhookOf } from './webhooks/event-webhooks.js'

export type EventListener = (event: Wire, key: AccountKey) => void

export interface EventListeners {
  /** Returns a function that removes the listener. */
  add(listener: EventListener): () => void
  /** Passes the pending events of an account to the listeners and the webhook endpoints. */
  notify(entry: KeyedAccount): void
}

export function createEventListeners(webhooks: Pick<EventWebhooks, 'deliver' | 'receivers'>): EventListeners {
  const listeners = new Set<EventListener>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notify({ key, account }) {
      for (const event of account.pendingEvents.splice(0)) {
        const receivers = listeners.size + webhooks.receivers(event.type, key).length
        if (receivers === 0) continue
        const stored = { ...event, pending_webhooks: receivers }
        account.events.replace(stored)
        for (const listener of listeners) listener(presentEvent(account, stored), key)
        webhooks.deliver(webhookOf(stored, key))
      }
    },
  }
}
