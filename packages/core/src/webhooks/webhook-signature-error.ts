import { BillingError } from '../errors.js'

/**
 * Why a webhook was refused: its header is missing or invalid, its body is empty or not an event, its signature or its secret does not
 * match, or its timestamp is too far from now.
 */
export type WebhookCheck = 'header' | 'payload' | 'signature' | 'secret' | 'timestamp'

/** The request was not sent by the provider, was changed on its way, is too old, or is not an event. Answer 400 and do nothing. */
export class WebhookSignatureError extends BillingError {
  static override readonly brand: string = 'BillingError.WebhookSignatureError'
  /** `stripe` or `chargeover`. */
  declare readonly provider: string
  /** Which check failed. */
  declare readonly check: WebhookCheck
}
