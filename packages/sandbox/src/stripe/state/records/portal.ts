import type { Metadata, Value, Values } from '../../http/values.js'

/** A configuration of the customer portal as it is kept; its fields are those of Stripe's configuration. */
export interface PortalConfigurationRecord {
  readonly id: string
  readonly created: number
  readonly updated: number
  readonly active: boolean
  readonly business_profile: Values
  readonly default_return_url: string | null
  readonly features: PortalFeatures
  readonly is_default: boolean
  readonly has_login_page: boolean
  readonly metadata: Metadata
  readonly name: string | null
}

/** What customers may do in the portal. */
export type PortalFeatures = Readonly<
  Record<
    | 'customer_update'
    | 'invoice_history'
    | 'payment_method_update'
    | 'subscription_cancel'
    | 'subscription_pause'
    | 'subscription_update',
    Values
  >
>

/** A session of the customer portal as it is kept; its fields are those of Stripe's session. */
export interface PortalSessionRecord {
  readonly id: string
  readonly created: number
  readonly configuration: string
  readonly customer: string
  /** The task that the page leads to, until it is done. */
  readonly flow: Value
  /** Whether the customer has done what the flow was for; not on the wire. */
  readonly flow_done: boolean
  readonly locale: string | null
  readonly on_behalf_of: string | null
  /** The address at which its page is served. */
  readonly page_url: string
  readonly return_url: string | null
  /** The last part of that address. */
  readonly token: string
}
