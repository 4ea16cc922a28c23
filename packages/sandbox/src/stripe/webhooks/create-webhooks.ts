import type { AccountKey } from '../accounts.js'
import type { Wire } from '../http/endpoint.js'
import { matchesType } from '../matches-type.js'
import { isEmulated } from '../versions/api-version.js'
import { OLDEST } from '../versions/changes.js'
import { postEvent } from './post-event.js'
import type {
  Delivery,
  KeptDelivery,
  NewWebhookEndpoint,
  SavedWebhooks,
  WebhookDelivery,
  WebhookEndpoint,
  Webhooks,
} from './webhooks.types.js'

/** Seconds to the next attempt. Stripe repeats what it delivers in test mode three times over a few hours; how far apart is not documented. */
const BACKOFF: readonly number[] = [5 * 60, 30 * 60, 2 * 60 * 60]

const CAPACITY = 10_000

const DEFAULT_SECRET = 'whsec_sandbox'

export interface WebhookContext {
  /** Unix seconds. */
  now(): number
  /** An event as it is sent, in the account's API version or another; undefined when its account is gone. */
  findEvent(key: AccountKey, id: string, version: string | undefined): Wire | undefined
  /** The endpoints of an account that were created through its API and are not disabled. */
  endpointsOf(key: AccountKey): readonly WebhookEndpoint[]
  /** Called when an endpoint has answered an event with success for the first time. */
  onSuccess(key: AccountKey, event: string): void
}

/** The webhooks, with what the provider needs of them. */
export interface WebhookQueue extends Webhooks {
  /** How many endpoints want events of a type of an account. */
  count(type: string, key: AccountKey): number
  /** Delivers an event to every endpoint that wants it. */
  deliver(event: Wire, key: AccountKey): readonly WebhookDelivery[]
  /** As `add`, with a function that is called after each attempt. Returns a function that removes the endpoint. */
  watch(endpoint: NewWebhookEndpoint, onDelivery: (delivery: Delivery) => void): () => void
  /** Repeats what is due by now. */
  retryDue(): void
  /** Forgets the deliveries. Endpoints stay, as listeners do. */
  clear(): void
  save(): SavedWebhooks
  restore(saved: SavedWebhooks | undefined): void
}

export function createWebhooks({ now, findEvent, endpointsOf, onSuccess }: WebhookContext): WebhookQueue {
  let endpoints: WebhookEndpoint[] = []
  let deliveries = new Map<string, KeptDelivery>()
  let counts = { endpoints: 0, deliveries: 0 }
  const watchers = new Map<string, (delivery: Delivery) => void>()
  /** The last attempt of each endpoint, by address: events arrive one after the other. */
  const queues = new Map<string, Promise<void>>()
  const queued = new Set<string>()

  function add({
    url,
    secret = DEFAULT_SECRET,
    enabledEvents = ['*'],
    apiVersion,
  }: NewWebhookEndpoint): WebhookEndpoint {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new TypeError(`webhooks: url must be an address with http or https, got ${JSON.stringify(url)}.`)
    }
    if (!secret.trim()) throw new TypeError('webhooks: secret must not be empty.')
    if (apiVersion !== undefined && !isEmulated(apiVersion)) {
      throw new TypeError(`webhooks: api_version must be a version since ${OLDEST}, got ${JSON.stringify(apiVersion)}.`)
    }
    const known = endpoints.find((one) => one.url === url)
    const endpoint: WebhookEndpoint = {
      id: known?.id ?? nextEndpointId(),
      url,
      secret,
      enabled_events: [...enabledEvents],
      ...(apiVersion === undefined ? {} : { api_version: apiVersion }),
    }
    if (known) endpoints = endpoints.map((one) => (one === known ? endpoint : one))
    else endpoints.push(endpoint)
    return endpoint
  }

  function nextEndpointId(): string {
    counts = { ...counts, endpoints: counts.endpoints + 1 }
    return `we_sandbox_${counts.endpoints}`
  }

  function remove(id: string): boolean {
    const found = endpoints.find((one) => one.id === id)
    if (!found) return false
    endpoints = endpoints.filter((one) => one !== found)
    watchers.delete(found.url)
    return true
  }

  function start(endpoint: WebhookEndpoint, event: Wire, key: AccountKey): WebhookDelivery {
    counts = { ...counts, deliveries: counts.deliveries + 1 }
    const delivery: KeptDelivery = {
      id: `wd_${counts.deliveries}`,
      endpoint: endpoint.id,
      url: endpoint.url,
      event: String(event.id),
      type: String(event.type),
      status: 'pending',
      attempts: [],
      next_attempt: now(),
      key,
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
  function enqueue({ id, url }: KeptDelivery): Promise<void> {
    const current = deliveries
    queued.add(id)
    const before = (queues.get(url) ?? Promise.resolve()).catch(() => undefined)
    const attempted = before.then(async () => {
      // Another state may have been restored in the meantime.
      if (current === deliveries) await attempt(id)
    })
    queues.set(url, attempted)
    return attempted
  }

  const receivers = (type: string, key: AccountKey) =>
    [...endpoints, ...endpointsOf(key)].filter((one) => wants(one, type))

  const endpointOf = ({ endpoint, key, url }: KeptDelivery): WebhookEndpoint | undefined =>
    endpointsOf(key).find(({ id }) => id === endpoint) ?? endpoints.find((one) => one.url === url)

  async function attempt(id: string): Promise<void> {
    const current = deliveries
    const delivery = deliveries.get(id)
    const endpoint = delivery && endpointOf(delivery)
    const event = delivery && findEvent(delivery.key, delivery.event, endpoint?.api_version)
    if (!delivery || !endpoint || !event) {
      queued.delete(id)
      if (delivery) deliveries.set(id, { ...delivery, status: 'failed', next_attempt: null })
      return
    }
    const outcome = await postEvent(endpoint, event)
    if (current !== deliveries) return
    queued.delete(id)
    const succeeded = outcome.status !== null && outcome.status >= 200 && outcome.status < 300
    const at = Math.max(delivery.next_attempt ?? now(), 0)
    const attempts = [...delivery.attempts, { at, ...outcome }]
    const wait = succeeded ? undefined : BACKOFF[attempts.length - 1]
    const next_attempt = wait === undefined ? null : at + wait
    const status =
      succeeded || delivery.status === 'succeeded' ? 'succeeded' : wait === undefined ? 'failed' : 'pending'
    const done: KeptDelivery = {
      ...delivery,
      status,
      attempts,
      next_attempt: status === 'succeeded' ? null : next_attempt,
    }
    deliveries.set(id, done)
    if (succeeded && delivery.status !== 'succeeded') onSuccess(delivery.key, delivery.event)
    watchers.get(endpoint.url)?.({ event, status: outcome.status ?? undefined })
    // The clock may have passed the next attempts while this one was under way.
    retryIfDue(done)
  }

  function retryIfDue(delivery: KeptDelivery): void {
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
    endpoints: () => endpoints,
    add,
    remove,
    watch(endpoint, onDelivery) {
      const { id, url } = add(endpoint)
      watchers.set(url, onDelivery)
      return () => void remove(endpoints.find((one) => one.url === url)?.id ?? id)
    },
    count: (type, key) => receivers(type, key).length,
    deliver: (event, key) => receivers(String(event.type), key).map((endpoint) => start(endpoint, event, key)),
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
      counts = { ...counts, deliveries: 0 }
      queued.clear()
    },
    save: () => ({ endpoints, deliveries: [...deliveries.values()], counts }),
    restore(saved) {
      const kept = endpoints.filter(({ url }) => !saved?.endpoints.some((one) => one.url === url))
      deliveries = new Map(saved?.deliveries.map((delivery) => [delivery.id, delivery]))
      queued.clear()
      endpoints = [...(saved?.endpoints ?? [])]
      counts = { ...(saved?.counts ?? { endpoints: 0, deliveries: 0 }) }
      for (const { url, secret, enabled_events, api_version } of kept) {
        add({ url, secret, enabledEvents: enabled_events, apiVersion: api_version })
      }
      for (const delivery of deliveries.values()) retryIfDue(delivery)
    },
  }
}

const wants = ({ enabled_events }: WebhookEndpoint, type: string): boolean =>
  enabled_events.some((pattern) => matchesType(pattern, type))

function present({ key: _, ...delivery }: KeptDelivery): WebhookDelivery {
  return delivery
}
