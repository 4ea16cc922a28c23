import type { ListenableSandbox, WebhookTarget } from './listen.types.js'

/**
 * Adds a webhook endpoint through the control address, as any other process would.
 *
 * @throws TypeError when the address is not one
 */
export async function addWebhook(
  { control }: Pick<ListenableSandbox, 'control'>,
  target: WebhookTarget,
): Promise<void> {
  const { status, body } = await control({
    method: 'POST',
    url: new URL('http://127.0.0.1/_sandbox/stripe/webhooks/endpoints'),
    headers: new Headers(),
    body: JSON.stringify(target),
  })
  if (status === 200) return
  const { error } = JSON.parse(String(body ?? '{}')) as { error?: { message?: string } }
  throw new TypeError(`listen: the webhook ${target.url} cannot be added: ${error?.message}`)
}
