import type { Metadata, Values } from '../../http/values.js'
import type { CheckoutLine } from './checkout.js'

/** A payment link as it is kept. */
export interface PaymentLinkRecord {
  readonly id: string
  readonly created: number
  readonly active: boolean
  readonly currency: string
  readonly inactive_message: string | null
  readonly lines: readonly CheckoutLine[]
  readonly metadata: Metadata
  readonly mode: 'payment' | 'subscription'
  /** The address at which its page is served. */
  readonly page_url: string
  /** What the address ends with. */
  readonly token: string
  /** Parameters as they were sent: sessions get those that they have as well. */
  readonly terms: Values
}
