import { hmac } from '@billing/core/internal'

/** A signature as the `Stripe-Signature` header lists it: of time and body, keyed with the whole `whsec_…` text. */
export async function computeSignature(secret: string, timestamp: string, body: string): Promise<string> {
  return `v1=${await hmac(secret, `${timestamp}.${body}`)}`
}
