import type { WebhookPayload } from '@billing/core'
import { invalid, readPayload } from '@billing/core/internal'

/**
 * The text that Stripe signed, which may be empty. What was parsed and written again may be equal in meaning, never letter for letter.
 */
export function rawBody(payload: WebhookPayload): string {
  const body = readPayload(payload)
  if (body === undefined) throw invalid('payload', 'pass the raw body, text or bytes, not what was parsed from it')
  return body
}
