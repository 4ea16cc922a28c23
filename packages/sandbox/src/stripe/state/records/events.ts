export interface EventRecord {
  readonly id: string
  readonly created: number
  readonly data: { readonly object: unknown; readonly previous_attributes?: unknown }
  readonly pending_webhooks: number
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null }
  readonly type: string
  /** The connected account, when the request named one. */
  readonly account?: string
}
