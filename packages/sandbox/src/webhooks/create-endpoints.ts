import { isHttpUrl } from '../runtime/is-http-url.js'
import type { WebhookProvider } from './webhook-provider.types.js'
import type { NewWebhookEndpoint, WebhookEndpoint } from './webhooks.types.js'

export interface SavedEndpoints {
  readonly rows: readonly WebhookEndpoint[]
  /** How many have been given an id. */
  readonly count: number
}

/** The endpoints that get what concerns any account. */
export interface Endpoints {
  all(): readonly WebhookEndpoint[]
  /** Adds an endpoint, or changes the one with the same address. */
  add(endpoint: NewWebhookEndpoint): WebhookEndpoint
  /** Returns what it has removed. */
  remove(id: string): WebhookEndpoint | undefined
  save(): SavedEndpoints
  /** Those that are there stay beside those that were saved. */
  restore(saved: SavedEndpoints | undefined): void
}

type Settings = Pick<WebhookProvider<unknown, unknown>, 'checkVersion' | 'endpointPrefix' | 'secret'>

export function createEndpoints({ secret: defaultSecret, endpointPrefix, checkVersion }: Settings): Endpoints {
  let endpoints: WebhookEndpoint[] = []
  let count = 0

  function nextId(): string {
    count += 1
    return `${endpointPrefix}${count}`
  }

  function add({
    url,
    secret = defaultSecret,
    enabledEvents = ['*'],
    apiVersion,
  }: NewWebhookEndpoint): WebhookEndpoint {
    checkUrl(url)
    if (!secret.trim()) throw new TypeError('webhooks: secret must not be empty.')
    if (apiVersion !== undefined) checkVersion(apiVersion)
    const known = endpoints.find((one) => one.url === url)
    const endpoint: WebhookEndpoint = {
      id: known?.id ?? nextId(),
      url,
      secret,
      enabled_events: [...enabledEvents],
      ...(apiVersion === undefined ? {} : { api_version: apiVersion }),
    }
    if (known) endpoints = endpoints.map((one) => (one === known ? endpoint : one))
    else endpoints.push(endpoint)
    return endpoint
  }

  return {
    all: () => endpoints,
    add,
    remove(id) {
      const found = endpoints.find((one) => one.id === id)
      endpoints = endpoints.filter((one) => one !== found)
      return found
    },
    save: () => ({ rows: endpoints, count }),
    restore(saved = { rows: [], count: 0 }) {
      for (const { url } of saved.rows) checkUrl(url)
      const kept = endpoints.filter(({ url }) => !saved.rows.some((one) => one.url === url))
      endpoints = [...saved.rows]
      count = saved.count
      for (const { url, secret, enabled_events, api_version } of kept) {
        add({ url, secret, enabledEvents: enabled_events, apiVersion: api_version })
      }
    },
  }
}

function checkUrl(url: unknown): void {
  if (isHttpUrl(url)) return
  throw new TypeError(`webhooks: url must be an address with http or https, got ${JSON.stringify(url)}.`)
}
