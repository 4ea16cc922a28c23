import type {
  Charge,
  Customer,
  Invoice,
  PaymentIntent,
  PaymentMethod,
  Price,
  Product,
  Subscription,
} from '@billing/stripe'
import type { Refund } from './refund.js'

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
  /** The API version of `data`. */
  api_version: string | null
  /** Identifiers of the accounts it happened in, if Stripe sends them. */
  context?: string
  /** When it happened, in Unix seconds. Events may arrive in any order, and more than once. */
  created: number
  /** The object of the event. */
  data: {
    /** The object as it was when the event happened. */
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

/** An open enumeration: editors complete the known types, and others with the same prefix carry the same object. */
type Types<Resource extends string, Action extends string> = `${Resource}.${Action}` | (`${Resource}.${string}` & {})

/**
 * An event. Comparing `type` narrows `data.object`: `invoice.…` carries an invoice, `customer.subscription.…` a subscription. Events about
 * objects without a type in this package are `OtherStripeEvent`.
 */
export type StripeEvent =
  // Not open, since types of other objects have the same prefixes: `charge.dispute.created`, `customer.source.created`.
  | StripeEventOf<
      `charge.${'captured' | 'expired' | 'failed' | 'pending' | 'refunded' | 'succeeded' | 'updated'}`,
      Charge
    >
  | StripeEventOf<`customer.${'created' | 'deleted' | 'updated'}`, Customer>
  | StripeEventOf<
      Types<
        'customer.subscription',
        | 'created'
        | 'deleted'
        | 'paused'
        | 'pending_update_applied'
        | 'pending_update_expired'
        | 'resumed'
        | 'trial_will_end'
        | 'updated'
      >,
      Subscription
    >
  | StripeEventOf<
      Types<
        'invoice',
        | 'created'
        | 'deleted'
        | 'finalization_failed'
        | 'finalized'
        | 'marked_uncollectible'
        | 'overdue'
        | 'overpaid'
        | 'paid'
        | 'payment_action_required'
        | 'payment_attempt_required'
        | 'payment_failed'
        | 'payment_succeeded'
        | 'sent'
        | 'upcoming'
        | 'updated'
        | 'voided'
        | 'will_be_due'
      >,
      Invoice
    >
  | StripeEventOf<
      Types<
        'payment_intent',
        | 'amount_capturable_updated'
        | 'canceled'
        | 'created'
        | 'partially_funded'
        | 'payment_failed'
        | 'processing'
        | 'requires_action'
        | 'succeeded'
      >,
      PaymentIntent
    >
  | StripeEventOf<Types<'payment_method', 'attached' | 'automatically_updated' | 'detached' | 'updated'>, PaymentMethod>
  | StripeEventOf<Types<'price', 'created' | 'deleted' | 'updated'>, Price>
  | StripeEventOf<Types<'product', 'created' | 'deleted' | 'updated'>, Product>
  | StripeEventOf<'charge.refund.updated' | Types<'refund', 'created' | 'failed' | 'updated'>, Refund>
  | OtherStripeEvent

/**
 * An event about an object without a type in this package. A plain `string` would match every comparison and undo the narrowing of the
 * others, so the prefixes are listed. For a prefix newer than this package compare `String(event.type)`.
 */
export type OtherStripeEvent = StripeEventOf<`${OtherFamily}.${string}`, StripeObject>

type OtherFamily =
  | 'account'
  | 'application_fee'
  | 'apps'
  | 'balance'
  | 'balance_settings'
  | 'billing'
  | 'billing_portal'
  | 'capability'
  | 'cash_balance'
  | 'charge.dispute'
  | 'checkout'
  | 'climate'
  | 'coupon'
  | 'credit_note'
  | 'customer.discount'
  | 'customer.source'
  | 'customer.tax_id'
  | 'customer_cash_balance_transaction'
  | 'entitlements'
  | 'file'
  | 'financial_connections'
  | 'identity'
  | 'invoice_payment'
  | 'invoiceitem'
  | `issuing_${string}`
  | 'mandate'
  | 'payment_link'
  | 'payout'
  | 'person'
  | 'plan'
  | 'promotion_code'
  | 'quote'
  | 'radar'
  | 'reporting'
  | 'reserve'
  | 'review'
  | 'setup_intent'
  | 'sigma'
  | 'source'
  | 'subscription_schedule'
  | 'tax'
  | 'tax_rate'
  | 'terminal'
  | 'test_helpers'
  | 'three_d_secure'
  | 'topup'
  | 'transfer'
  | 'treasury'
