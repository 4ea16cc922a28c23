import { readSecrets, type WebhookPayload } from '@billing/core'
import { computeSignature, rawBody } from './signature.js'

/** Options of `signWebhook`. */
export interface SignWebhookOptions {
  /** When it is signed, in Unix seconds. Now, unless given. */
  readonly timestamp?: number | undefined
}

/**
 * Makes the `Stripe-Signature` header that Stripe would send with a body, for tests of your endpoint.
 *
 * @returns the value of the header, `t=…,v1=…`
 * @throws {ConfigError} when the secret is missing, {ValidationError} when the body is empty or was parsed
 * @see https://docs.stripe.com/webhooks/signature
 * @example
 * ```ts
 * const header = await signWebhook(body, 'whsec_test')
 * await fetch(endpoint, { method: 'POST', headers: { 'stripe-signature': header }, body })
 * ```
 */
export async function signWebhook(
  payload: WebhookPayload,
  secret: string,
  { timestamp = Date.now() / 1000 }: SignWebhookOptions = {},
): Promise<string> {
  readSecrets(secret)
  const seconds = `${Math.floor(timestamp)}`
  return `t=${seconds},${await computeSignature(secret, seconds, rawBody(payload))}`
}
