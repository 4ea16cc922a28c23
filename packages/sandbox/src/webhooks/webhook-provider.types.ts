import type { PostedWebhook } from './post-webhook.js'
import type { WebhookDelivery, WebhookEndpoint } from './webhooks.types.js'

/** What a provider reports to the endpoints that want it. */
export interface NewWebhook<Key> extends Pick<WebhookDelivery, 'event' | 'type'> {
  /** Names the account that it is of. */
  readonly key: Key
  /** What is posted, where the provider keeps no events to write it from. */
  readonly payload?: Readonly<Record<string, unknown>>
}

/** A delivery as it is kept. */
export interface KeptDelivery<Key> extends WebhookDelivery, NewWebhook<Key> {}

/** How a provider delivers. `Key` names an account, and `Content` is what it tells those who watch an endpoint. */
export interface WebhookProvider<Key, Content> {
  /** The secret of an endpoint that is added without one. */
  readonly secret: string
  /** What the ids of endpoints begin with. */
  readonly endpointPrefix: string
  /** Seconds from each attempt to the next one; after the last it gives up. */
  readonly backoff: readonly number[]
  /** Milliseconds that an endpoint has to answer. */
  readonly timeout: number
  /** Unix seconds. */
  now(): number
  /** Whether a provider takes this answer for success. */
  isSuccess(status: number): boolean
  /** Refuses an API version that webhooks cannot be written in. */
  checkVersion(version: string): void
  /** The endpoints that an account has through the API of the provider. */
  endpointsOf(key: Key): readonly WebhookEndpoint[]
  /** The webhook as it is posted to an endpoint; undefined when what it is about is gone. */
  write(delivery: KeptDelivery<Key>, endpoint: WebhookEndpoint): WrittenWebhook<Content> | undefined
  /** Called when an endpoint has answered with success for the first time. */
  onSuccess?(delivery: KeptDelivery<Key>): void
}

export interface WrittenWebhook<Content> {
  readonly content: Content
  /** Called at each attempt: a signature has the time of its own. */
  post(): Promise<PostedWebhook>
}
