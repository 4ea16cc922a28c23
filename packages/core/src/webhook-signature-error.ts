import { BillingError } from './errors.js'

/**
 * What a webhook was refused for: its header is missing or cannot be read, its body is empty or no event, its signature or its secret
 * does not match, or its time of signing is too far from now.
 */
export type WebhookCheck = 'header' | 'payload' | 'signature' | 'secret' | 'timestamp'

/** What arrived was not sent by the provider, was changed on its way, is too old, or is no event. Answer 400 and do nothing. */
export class WebhookSignatureError extends BillingError {
  static override readonly brand: string = 'BillingError.WebhookSignatureError'
  /** `stripe` or `chargeover`. */
  declare readonly provider: string
  /** Which check failed. */
  declare readonly check: WebhookCheck
}
