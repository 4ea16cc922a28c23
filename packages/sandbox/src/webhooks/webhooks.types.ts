/** An endpoint that webhooks are posted to, of whatever account they are. */
export interface WebhookEndpoint {
  /** Names it at the control address. */
  readonly id: string
  /** Where webhooks are posted to. No two endpoints have the same. */
  readonly url: string
  /** What webhooks are signed with at Stripe, and sent with at ChargeOver. */
  readonly secret: string
  /** Types of events, such as `invoice.paid`; `*` for all, `invoice.*` for all that begin so. */
  readonly enabled_events: readonly string[]
  /** The API version that Stripe's events are written in; without one the account's. */
  readonly api_version?: string | undefined
}

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** When, in the sandbox; Unix seconds. */
  readonly at: number
  /** The endpoint's answer; null when there was none. */
  readonly status: number | null
  /** Why there was no answer. */
  readonly error: string | null
}

/** A webhook on its way to an endpoint. */
export interface WebhookDelivery {
  /** Names it at the control address. */
  readonly id: string
  /** Identifier of the endpoint. */
  readonly endpoint: string
  /** Its address. */
  readonly url: string
  /** Identifier of Stripe's event, `evt_…`; at ChargeOver, whose events have none, that of the object, such as `customer/7`. */
  readonly event: string
  /** Type of the event, such as `invoice.paid` or `customer.insert`. */
  readonly type: string
  /** `failed` after the last attempt. */
  readonly status: 'pending' | 'succeeded' | 'failed'
  /** Oldest first. */
  readonly attempts: readonly WebhookAttempt[]
  /** When the next attempt is due, in the sandbox; Unix seconds. Null when there is none. */
  readonly next_attempt: number | null
}

/** What an endpoint is added with. */
export interface NewWebhookEndpoint {
  /** Where webhooks are posted to. */
  readonly url: string
  /** What webhooks are signed or sent with. Default `whsec_sandbox` at Stripe, `sandbox_webhook_secret` at ChargeOver. */
  readonly secret?: string | undefined
  /** Types of events. Default all. */
  readonly enabledEvents?: readonly string[] | undefined
  /** The API version that Stripe's events are written in, such as `2024-06-20`. Default that of the account. */
  readonly apiVersion?: string | undefined
}

/** The webhook endpoints and what is delivered to them. */
export interface Webhooks {
  /** In the order in which they were added. */
  endpoints(): readonly WebhookEndpoint[]
  /** Adds an endpoint, or changes the one with the same address. */
  add(endpoint: NewWebhookEndpoint): WebhookEndpoint
  /** Removes an endpoint by its id; nothing more is delivered to it. False where there is none. */
  remove(id: string): boolean
  /** The newest 10,000 deliveries, oldest first. */
  deliveries(): readonly WebhookDelivery[]
  /** Posts the webhook of a delivery again, whatever became of it. */
  redeliver(id: string): Promise<WebhookDelivery | undefined>
  /** Resolves when everything that is due has been attempted. */
  settled(): Promise<void>
}
