import { createWebhooks, type WebhookQueue } from '../../webhooks/create-webhooks.js'
import type { NewWebhook } from '../../webhooks/webhook-provider.types.js'
import type { AccountKey } from '../accounts.js'
import { presentEvent } from '../events.js'
import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { EventRecord } from '../state/records.js'
import { isEmulated } from '../versions/api-version.js'
import { OLDEST } from '../versions/changes.js'
import { signPayload } from './sign-payload.js'

/** Stripe repeats what it delivers in test mode three times over a few hours; how far apart is not documented. */
const BACKOFF: readonly number[] = [5 * 60, 30 * 60, 2 * 60 * 60]

export type EventWebhooks = WebhookQueue<AccountKey, Wire>

/** An event as a webhook reports it, which is written anew from the account at each attempt. */
export const webhookOf = ({ id, type }: EventRecord, key: AccountKey): NewWebhook<AccountKey> => ({
  event: id,
  type,
  key,
})

/** Stripe's webhooks: events, signed with the secret of the endpoint. */
export function createEventWebhooks(
  /** Unix seconds. */
  now: () => number,
  /** An account, when its key has been used. */
  find: (key: AccountKey) => Account | undefined,
): EventWebhooks {
  return createWebhooks<AccountKey, Wire>({
    secret: 'whsec_sandbox',
    endpointPrefix: 'we_sandbox_',
    backoff: BACKOFF,
    timeout: 10_000,
    now,
    isSuccess: (status) => status >= 200 && status < 300,
    checkVersion(version) {
      if (isEmulated(version)) return
      throw new TypeError(`webhooks: api_version must be a version since ${OLDEST}, got ${JSON.stringify(version)}.`)
    },
    endpointsOf: (key) =>
      (find(key)?.webhookEndpoints.all() ?? [])
        .filter(({ disabled }) => !disabled)
        .map((endpoint) => ({ ...endpoint, api_version: endpoint.api_version ?? undefined })),
    write({ key, event: id }, { secret, api_version }) {
      const account = find(key)
      const event = account?.events.get(id)
      if (!account || !event) return undefined
      const content = presentEvent(account, event, api_version)
      return { content, post: () => sign(content, secret) }
    },
    onSuccess({ key, event: id }) {
      const account = find(key)
      const event = account?.events.get(id)
      if (event) account?.events.replace({ ...event, pending_webhooks: Math.max(event.pending_webhooks - 1, 0) })
    },
  })
}

async function sign(event: Wire, secret: string) {
  const body = JSON.stringify(event, null, 2)
  // Signed with the machine's time, not the sandbox's: the endpoint compares it with its own clock.
  const signature = await signPayload(body, secret, Math.floor(Date.now() / 1000))
  return { headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature }, body }
}
