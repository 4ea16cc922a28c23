import type { WebhookPayload } from '@billing/core'
import { invalid, readSecrets } from '@billing/core/internal'
import { computeSignature } from './compute-signature.js'
import { rawBody } from './raw-body.js'

/** Options of `signWebhook`. */
export interface SignWebhookOptions {
  /** The timestamp of the signature, in Unix seconds. Default now. */
  readonly timestamp?: number | undefined
}

/**
 * Creates the `Stripe-Signature` header that Stripe would send with a body, for tests of your endpoint.
 *
 * @returns the value of the header, `t=…,v1=…`
 * @throws {ConfigError} when the secret is missing; {ValidationError} when the body is empty or parsed, or the timestamp is invalid
 * @see https://docs.stripe.com/webhooks/signature
 * @example
 * ```ts
 * const body = JSON.stringify({ id: 'evt_1', object: 'event', type: 'invoice.paid' })
 * const header = await signWebhook(body, 'whsec_test')
 * await fetch('http://localhost:3000/webhooks', { method: 'POST', headers: { 'stripe-signature': header }, body })
 * ```
 */
export async function signWebhook(
  payload: WebhookPayload,
  secret: string,
  options: SignWebhookOptions = {},
): Promise<string> {
  const { timestamp = Date.now() / 1000 } = options
  readSecrets(secret)
  const body = rawBody(payload)
  if (!body) throw invalid('payload', 'must not be empty')
  if (!(timestamp >= 0)) throw invalid('timestamp', 'must be Unix seconds')
  const seconds = `${Math.floor(timestamp)}`
  return `t=${seconds},${await computeSignature(secret, seconds, body)}`
}
