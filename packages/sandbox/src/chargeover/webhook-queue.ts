import { createWebhooks, type WebhookQueue } from '../webhooks/create-webhooks.js'
import type { WebhookEndpoint } from '../webhooks/webhooks.types.js'
import type { Account } from './account.js'
import type { Resthook } from './state.types.js'
import type { ChargeOverWebhook, WebhookPayload } from './webhooks.js'

/** ChargeOver repeats what failed, and does not document how often nor how far apart. */
const BACKOFF: readonly number[] = [5 * 60, 30 * 60, 2 * 60 * 60]

/** The shared secret of all subscriptions, and the default of endpoints. */
const SECRET = 'sandbox_webhook_secret'

export type ChargeOverWebhooks = WebhookQueue<string, ChargeOverWebhook>

/** ChargeOver's webhooks: JSON with the shared secret of the endpoint, which is in a header as well. */
export function createWebhookQueue(
  /** Unix seconds. */
  now: () => number,
  /** The account of a user name that has been used. */
  find: (user: string) => Account | undefined,
  /** The host name of the instance. */
  instance: string,
): ChargeOverWebhooks {
  return createWebhooks<string, ChargeOverWebhook>({
    secret: SECRET,
    endpointPrefix: 'endpoint_',
    backoff: BACKOFF,
    timeout: 14_000,
    now,
    // Its documentation asks for exactly this one.
    isSuccess: (status) => status === 200,
    checkVersion() {
      throw new TypeError('webhooks: api_version is a setting of Stripe: ChargeOver has one version.')
    },
    endpointsOf: (user) => [...(find(user)?.resthook.all() ?? [])].map(subscriptionOf),
    write({ key: user, payload = {} }, endpoint) {
      const content = webhookTo(endpoint, user, payload)
      const headers = {
        'content-type': 'application/json',
        'x-chargeover-key': endpoint.secret,
        'x-chargeover-source': instance,
      }
      return { content, post: async () => ({ headers, body: JSON.stringify(content.payload) }) }
    },
  })
}

const subscriptionOf = ({ id, targetUrl, event }: Resthook): WebhookEndpoint => ({
  id: `resthook_${id}`,
  url: targetUrl,
  secret: SECRET,
  enabled_events: [event],
})

/** A webhook with the secret of the endpoint that it is for. */
export const webhookTo = (
  { url, secret }: WebhookEndpoint,
  user: string,
  payload: WebhookPayload,
): ChargeOverWebhook => ({ user, targetUrl: url, payload: { ...payload, security_token: secret } })
