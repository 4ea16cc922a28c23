import type { ChargeOverWebhook } from './webhooks.js'
import { WEBHOOK_SECRET } from './webhooks.js'

/** The result of posting a webhook. */
export interface WebhookDelivery {
  /** The webhook that was posted. */
  readonly webhook: ChargeOverWebhook
  /** The endpoint's answer; undefined when it could not be reached. */
  readonly status: number | undefined
}

/** Posts webhooks one after the other. ChargeOver repeats what failed by a schedule that it does not document; here nothing is repeated. */
export function createWebhookDelivery(
  instance: string,
  onDelivery: (delivery: WebhookDelivery) => void,
): (webhook: ChargeOverWebhook) => void {
  let last = Promise.resolve()
  const post = async (webhook: ChargeOverWebhook): Promise<void> => {
    const headers = {
      'content-type': 'application/json',
      'x-chargeover-key': WEBHOOK_SECRET,
      'x-chargeover-source': instance,
    }
    const status = await fetch(webhook.targetUrl, {
      method: 'POST',
      headers,
      body: JSON.stringify(webhook.payload),
    }).then(
      (response) => response.status,
      () => undefined,
    )
    onDelivery({ webhook, status })
  }
  return (webhook) => {
    last = last.then(() => post(webhook))
  }
}
