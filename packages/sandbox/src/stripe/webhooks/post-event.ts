import type { Wire } from '../http/endpoint.js'
import { signPayload } from './sign-payload.js'
import type { WebhookAttempt, WebhookEndpoint } from './webhooks.types.js'

/** Milliseconds that an endpoint has to answer. */
const TIMEOUT = 10_000

/** Posts an event to an endpoint, signed as Stripe signs it. Like Stripe, it does not follow redirects. */
export async function postEvent(
  { url, secret }: WebhookEndpoint,
  event: Wire,
): Promise<Pick<WebhookAttempt, 'status' | 'error'>> {
  const body = JSON.stringify(event, null, 2)
  // Signed with the machine's time, not the sandbox's: the endpoint compares it with its own clock.
  const signature = await signPayload(body, secret, Math.floor(Date.now() / 1000))
  const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature }
  try {
    const signal = AbortSignal.timeout(TIMEOUT)
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    // Unread, it would keep its connection.
    await response.arrayBuffer().catch(() => undefined)
    return { status: response.status, error: null }
  } catch (error) {
    return { status: null, error: messageOf(error) }
  }
}

/** `fetch` says why it failed in the cause of its error. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `The endpoint did not answer within ${TIMEOUT / 1000} seconds.`
  return error.cause instanceof Error ? error.cause.message : error.message
}
