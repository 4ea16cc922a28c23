/** An event of certain types about a certain object. Its shape depends on the API version of the endpoint. */
export interface StripeEventOf<Type extends string, Object> {
  /** Identifier, `evt_…`; the same for each delivery of an event. */
  id: string
  /** Always `event`. */
  object: 'event'
  /** The type of the event, such as `invoice.paid`. */
  type: Type
  /** The connected account it happened in. */
  account?: string
  /** The API version of `data`, which is that of the endpoint. The types of this package describe `API_VERSION`. */
  api_version: string | null
  /**
   * Whether `api_version` is another one than `API_VERSION`, so that `data.object` may differ from its type. `verifyWebhook` sets it, as a
   * property that is not enumerable: copies and JSON of the event have what Stripe sent.
   */
  readonly versionMismatch?: boolean
  /** Identifiers of the accounts it happened in, if Stripe sends them. */
  context?: string
  /** When it happened, in Unix seconds. Events may arrive in any order, and more than once. */
  created: number
  /** The object of the event. */
  data: {
    /** The object as it was when the event happened. The invoice of `invoice.upcoming` does not exist yet and has no `id`, whatever its type. */
    object: Object
    /**
     * For updates, the previous values of the changed attributes, as Stripe sent them; for nested objects only the changed keys.
     * The previous period of a subscription is in `previous_attributes.items.data`.
     */
    previous_attributes?: Partial<Object>
  }
  /** False for test data. */
  livemode: boolean
  /** The number of endpoints that have not yet responded with success. */
  pending_webhooks: number
  /** The request that caused it; null when Stripe did, and in old API versions. */
  request: {
    /** The id of the request, `req_…`. */
    id: string | null
    /** Its idempotency key. */
    idempotency_key: string | null
  } | null
}

/** An object without a type in this package. */
export interface StripeObject {
  /** Identifier, where the object has one. */
  id?: string
  /** Type of the object. */
  object: string
  [key: string]: unknown
}
