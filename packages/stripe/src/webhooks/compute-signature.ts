import { hmac } from '@billing/core/internal'

/** A `v1` signature of the `Stripe-Signature` header: the HMAC of timestamp and body, with the whole `whsec_…` string as the key. */
export async function computeSignature(secret: string, timestamp: string, body: string): Promise<string> {
  return `v1=${await hmac(secret, `${timestamp}.${body}`)}`
}
