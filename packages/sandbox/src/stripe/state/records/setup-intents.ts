import type { Metadata, Value } from '../../http/values.js'
import type { PaymentError } from './payments.js'

/** The status of a setup intent. */
export type SetupIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'canceled'
  | 'succeeded'

/** A setup intent as it is kept; its fields are those of Stripe's setup intent. */
export interface SetupIntentRecord {
  readonly id: string
  readonly created: number
  readonly automatic_payment_methods: { readonly allow_redirects: string; readonly enabled: true } | null
  readonly cancellation_reason: string | null
  /** The Checkout session that it belongs to; not on the wire. */
  readonly checkout_session: string | null
  readonly client_secret: string
  readonly customer: string | null
  readonly description: string | null
  readonly last_setup_error: PaymentError | null
  readonly latest_attempt: string | null
  readonly metadata: Metadata
  readonly next_action: Value
  readonly payment_method: string | null
  readonly status: SetupIntentStatus
  readonly usage: string
  /** Parameters that are only kept and shown. */
  readonly details: Readonly<Record<string, Value>>
}
