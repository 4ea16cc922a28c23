import type { StripeThinEventType } from '../gen/events.js'

/** The object that a thin event is about. */
export interface StripeRelatedObject {
  /** Identifier; objects that exist only once in an account, such as the balance, have none. */
  id?: string
  /** Type of the object, such as `invoice`. */
  type: string
  /** The path to retrieve it from, such as `/v1/invoices/in_…`. */
  url: string
}

/**
 * A thin event: it says what happened to which object, without the object. Fetch that from `related_object.url`, with `context` as the header
 * `Stripe-Context`; its shape is then that of the client's API version.
 */
export interface StripeThinEvent {
  /** Identifier, `evt_…`; the same for each delivery of an event. */
  id: string
  /** Always `v2.core.event`. */
  object: 'v2.core.event'
  /** The type of the event, such as `v1.invoice.paid`. */
  type: StripeThinEventType
  /** The changed values before and after. */
  changes?: { [key: string]: unknown }
  /** The account in which to fetch the event or its object: the header `Stripe-Context` of that request. */
  context?: string | null
  /** When it happened, as an ISO 8601 time. Events may arrive in any order, and more than once. */
  created: string
  /** Further data, in events of some types that were fetched from `/v2/core/events/{id}`. */
  data?: { [key: string]: unknown }
  /** False for test data. */
  livemode: boolean
  /** What caused it. */
  reason?: {
    /** The kind of cause. */
    type: 'request' | (string & {})
    /** The request that caused it. */
    request?: {
      /** The id of the request, `req_…`. */
      id: string
      /** Its idempotency key. */
      idempotency_key: string
    }
  } | null
  /** The object that it is about; events of some types have none. */
  related_object?: StripeRelatedObject | null
  /** The id of the event that tells the same with the object, if there is one. */
  snapshot_event?: string
}
