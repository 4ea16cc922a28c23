import type { WebhookAttempt } from './webhooks.types.js'

/** A webhook as it is sent. */
export interface PostedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Posts a webhook, with milliseconds for the answer. Like the providers, it does not follow redirects. */
export async function postWebhook(
  url: string,
  { headers, body }: PostedWebhook,
  timeout: number,
): Promise<Pick<WebhookAttempt, 'status' | 'error'>> {
  try {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(url, { method: 'POST', headers: { ...headers }, body, redirect: 'manual', signal })
    // Unread, it would keep its connection.
    await response.arrayBuffer().catch(() => undefined)
    return { status: response.status, error: null }
  } catch (error) {
    return { status: null, error: messageOf(error, timeout) }
  }
}

/** `fetch` says why it failed in the cause of its error. */
function messageOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `The endpoint did not answer within ${timeout / 1000} seconds.`
  return error.cause instanceof Error ? error.cause.message : error.message
}
