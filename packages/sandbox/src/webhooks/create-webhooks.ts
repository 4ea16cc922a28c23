import { createEndpoints, type SavedEndpoints } from './create-endpoints.js'
import { matchesType } from './matches-type.js'
import { postWebhook } from './post-webhook.js'
import type { KeptDelivery, NewWebhook, WebhookProvider } from './webhook-provider.types.js'
import type { NewWebhookEndpoint, WebhookDelivery, WebhookEndpoint, Webhooks } from './webhooks.types.js'

const CAPACITY = 10_000

export interface SavedWebhooks<Key> {
  readonly endpoints: SavedEndpoints
  readonly deliveries: readonly KeptDelivery<Key>[]
  /** How many deliveries have been given an id. */
  readonly count: number
}

/** Called after an attempt with the endpoint's answer; undefined when it could not be reached. */
export type Watcher<Content> = (content: Content, status: number | undefined) => void

/** The webhooks, with what the provider needs of them. */
export interface WebhookQueue<Key, Content> extends Webhooks {
  /** The endpoints that want events of a type. */
  receivers(type: string, key: Key): readonly WebhookEndpoint[]
  /** Delivers a webhook to every endpoint that wants it. */
  deliver(webhook: NewWebhook<Key>): readonly WebhookDelivery[]
  /** As `add`, with a function that is called after each attempt. Returns a function that removes the endpoint. */
  watch(endpoint: NewWebhookEndpoint, watcher: Watcher<Content>): () => void
  /** Repeats what is due by now. */
  retryDue(): void
  /** Forgets the deliveries. Endpoints stay, as listeners do. */
  clear(): void
  save(): SavedWebhooks<Key>
  restore(saved: SavedWebhooks<Key> | undefined): void
}

/** Delivers webhooks as a provider does: one after the other to each endpoint, and again after its backoff where that fails. */
export function createWebhooks<Key, Content>(provider: WebhookProvider<Key, Content>): WebhookQueue<Key, Content> {
  const { now, backoff, endpointsOf } = provider
  const endpoints = createEndpoints(provider)
  let deliveries = new Map<string, KeptDelivery<Key>>()
  let count = 0
  const watchers = new Map<string, Watcher<Content>>()
  /** The last attempt of each endpoint, by address: webhooks arrive one after the other. */
  const queues = new Map<string, Promise<void>>()
  const queued = new Set<string>()

  function remove(id: string): boolean {
    const removed = endpoints.remove(id)
    if (removed) watchers.delete(removed.url)
    return removed !== undefined
  }

  function start(endpoint: WebhookEndpoint, { event, type, key, payload }: NewWebhook<Key>): WebhookDelivery {
    count += 1
    const delivery: KeptDelivery<Key> = {
      id: `wd_${count}`,
      endpoint: endpoint.id,
      url: endpoint.url,
      event,
      type,
      status: 'pending',
      attempts: [],
      next_attempt: now(),
      key,
      ...(payload && { payload }),
    }
    deliveries.set(delivery.id, delivery)
    for (const oldest of deliveries.keys()) {
      if (deliveries.size <= CAPACITY) break
      deliveries.delete(oldest)
    }
    enqueue(delivery)
    return present(delivery)
  }

  /** Attempts a delivery after those before it to the same endpoint. */
  function enqueue({ id, url }: WebhookDelivery): void {
    const current = deliveries
    queued.add(id)
    const before = (queues.get(url) ?? Promise.resolve()).catch(() => undefined)
    const attempted = before.then(async () => {
      // Another state may have been restored in the meantime.
      if (current === deliveries) await attempt(id)
    })
    queues.set(url, attempted)
  }

  const receivers = (type: string, key: Key) =>
    [...endpoints.all(), ...endpointsOf(key)].filter(({ enabled_events }) =>
      enabled_events.some((pattern) => matchesType(pattern, type)),
    )

  const endpointOf = ({ endpoint, key, url }: KeptDelivery<Key>): WebhookEndpoint | undefined =>
    endpointsOf(key).find(({ id }) => id === endpoint) ?? endpoints.all().find((one) => one.url === url)

  async function attempt(id: string): Promise<void> {
    const current = deliveries
    const delivery = deliveries.get(id)
    const endpoint = delivery && endpointOf(delivery)
    const written = endpoint && provider.write(delivery, endpoint)
    if (!delivery || !endpoint || !written) {
      queued.delete(id)
      if (delivery) deliveries.set(id, { ...delivery, status: 'failed', next_attempt: null })
      return
    }
    const outcome = await postWebhook(endpoint.url, await written.post(), provider.timeout)
    if (current !== deliveries) return
    queued.delete(id)
    const succeeded = outcome.status !== null && provider.isSuccess(outcome.status)
    const at = Math.max(delivery.next_attempt ?? now(), 0)
    const attempts = [...delivery.attempts, { at, ...outcome }]
    const wait = succeeded ? undefined : backoff[attempts.length - 1]
    const next_attempt = wait === undefined ? null : at + wait
    const status =
      succeeded || delivery.status === 'succeeded' ? 'succeeded' : wait === undefined ? 'failed' : 'pending'
    const done: KeptDelivery<Key> = {
      ...delivery,
      status,
      attempts,
      next_attempt: status === 'succeeded' ? null : next_attempt,
    }
    deliveries.set(id, done)
    if (succeeded && delivery.status !== 'succeeded') provider.onSuccess?.(done)
    watchers.get(endpoint.url)?.(written.content, outcome.status ?? undefined)
    // The clock may have passed the next attempts while this one was under way.
    retryIfDue(done)
  }

  function retryIfDue(delivery: WebhookDelivery): void {
    if (delivery.next_attempt === null || delivery.next_attempt > now() || queued.has(delivery.id)) return
    enqueue(delivery)
  }

  async function settled(): Promise<void> {
    let waited: readonly Promise<void>[]
    do {
      waited = [...queues.values()]
      await Promise.all(waited)
    } while (waited.length !== queues.size || [...queues.values()].some((queue, index) => queue !== waited[index]))
  }

  return {
    endpoints: endpoints.all,
    add: endpoints.add,
    remove,
    watch(endpoint, watcher) {
      const { id, url } = endpoints.add(endpoint)
      watchers.set(url, watcher)
      return () => void remove(endpoints.all().find((one) => one.url === url)?.id ?? id)
    },
    receivers,
    deliver: (webhook) => receivers(webhook.type, webhook.key).map((endpoint) => start(endpoint, webhook)),
    deliveries: () => [...deliveries.values()].map(present),
    async redeliver(id) {
      const delivery = deliveries.get(id)
      if (!delivery) return undefined
      // An attempt that is under way already is this one.
      if (!queued.has(id)) {
        const due = { ...delivery, next_attempt: now() }
        deliveries.set(id, due)
        enqueue(due)
      }
      await queues.get(delivery.url)
      const after = deliveries.get(id)
      return after && present(after)
    },
    settled,
    retryDue() {
      for (const delivery of deliveries.values()) retryIfDue(delivery)
    },
    clear() {
      deliveries = new Map()
      count = 0
      queued.clear()
    },
    save: () => ({ endpoints: endpoints.save(), deliveries: [...deliveries.values()], count }),
    restore(saved) {
      deliveries = new Map(saved?.deliveries.map((delivery) => [delivery.id, delivery]))
      count = saved?.count ?? 0
      queued.clear()
      endpoints.restore(saved?.endpoints)
      for (const delivery of deliveries.values()) retryIfDue(delivery)
    },
  }
}

function present<Key>({ key: _, payload: __, ...delivery }: KeptDelivery<Key>): WebhookDelivery {
  return delivery
}
