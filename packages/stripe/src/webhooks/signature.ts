import type { WebhookPayload } from '@billing/core'
import { hmac, invalid, readPayload } from '@billing/core/internal'

/**
 * The text that Stripe signed, which may be empty. What was parsed and written again may be equal in meaning, never letter for letter.
 */
export function rawBody(payload: WebhookPayload): string {
  const body = readPayload(payload)
  if (body === undefined) throw invalid('payload', 'pass the raw body, text or bytes, not what was parsed from it')
  return body
}

/** A signature as the `Stripe-Signature` header lists it: of time and body, keyed with the whole `whsec_…` text. */
export async function computeSignature(secret: string, timestamp: string, body: string): Promise<string> {
  return `v1=${await hmac(secret, `${timestamp}.${body}`)}`
}
