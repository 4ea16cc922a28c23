/** An event as it is kept. */
export interface EventRecord {
  /** Identifier, `evt_…`. */
  readonly id: string
  /** Unix seconds. */
  readonly created: number
  /** What changed. */
  readonly data: {
    /** The object after the change. */
    readonly object: Readonly<Record<string, unknown>>
    /** The former values of what changed. */
    readonly previous_attributes?: Readonly<Record<string, unknown>>
  }
  /** Endpoints that have not yet answered with success. */
  readonly pending_webhooks: number
  /** The request that caused it. */
  readonly request: {
    /** Identifier of the request, `req_…`. */
    readonly id: string | null
    /** Its idempotency key. */
    readonly idempotency_key: string | null
  }
  /** What happened, such as `invoice.paid`. */
  readonly type: string
  /** The connected account, when the request named one. */
  readonly account?: string
}
