import type { WebhookPayload } from '@billing/core'
import { invalid, readPayload } from '@billing/core/internal'

/**
 * The body that Stripe signed, which may be empty. A body that was parsed and serialized again has other bytes.
 */
export function rawBody(payload: WebhookPayload): string {
  const body = readPayload(payload)
  if (body === undefined) throw invalid('payload', 'pass the raw body, a string or bytes, not the parsed object')
  return body
}
