import type { Metadata } from '../../http/values.js'

/** A webhook endpoint as it is kept; its fields are those of Stripe's webhook endpoint. */
export interface WebhookEndpointRecord {
  readonly id: string
  readonly created: number
  readonly api_version: string | null
  readonly description: string | null
  readonly disabled: boolean
  readonly enabled_events: readonly string[]
  readonly metadata: Metadata
  readonly secret: string
  readonly url: string
}
