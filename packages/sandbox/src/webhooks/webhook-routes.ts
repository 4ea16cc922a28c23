import { ControlError, invalidParameter } from '../control/control-error.js'
import { type ControlRoute, controlRoute } from '../control/control-route.js'
import type { Parameters } from '../control/parameters.js'
import type { WebhookDelivery, Webhooks } from './webhooks.types.js'

const MAX_LIMIT = 1_000

const STATUSES: readonly string[] = ['pending', 'succeeded', 'failed'] satisfies WebhookDelivery['status'][]

const ENDPOINT = { url: 'string', secret: 'string?', enabled_events: 'strings?' } as const satisfies Parameters

/** Where events are written in a version of the API that an endpoint is added with. */
const VERSIONED = { ...ENDPOINT, api_version: 'string?' } as const satisfies Parameters

/** Webhook endpoints and deliveries at the control address. */
export function webhookRoutes(webhooks: Webhooks, hasVersions: boolean): readonly ControlRoute[] {
  const list = () => ({ endpoints: webhooks.endpoints() })
  const parameters = (hasVersions ? VERSIONED : ENDPOINT) as typeof VERSIONED
  return [
    controlRoute('GET', '/webhooks/endpoints', {}, list),
    controlRoute(
      'POST',
      '/webhooks/endpoints',
      parameters,
      ({ values: { url, secret, enabled_events, api_version } }) => {
        try {
          return webhooks.add({ url, secret, enabledEvents: enabled_events, apiVersion: api_version })
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
          const text = error.message.replace(/^webhooks: /, '')
          throw invalidParameter(/^\w+/.exec(text)?.[0] ?? 'url', text)
        }
      },
    ),
    controlRoute('DELETE', '/webhooks/endpoints/{id}', {}, ({ path: { id = '' } }) => {
      if (!webhooks.remove(id)) throw new ControlError('not_found', `There is no webhook endpoint '${id}'.`, 'id')
      return list()
    }),
    controlRoute(
      'GET',
      '/webhooks/deliveries',
      { status: 'string?', limit: 'integer?' },
      ({ values: { status, limit = 100 } }) => {
        if (limit < 1 || limit > MAX_LIMIT) {
          throw invalidParameter('limit', `limit must be from 1 to ${MAX_LIMIT}, got ${limit}.`)
        }
        if (status !== undefined && !STATUSES.includes(status)) {
          throw invalidParameter('status', `status must be ${STATUSES.join(' or ')}, got ${JSON.stringify(status)}.`)
        }
        const found = webhooks.deliveries().filter((one) => status === undefined || one.status === status)
        return { total: found.length, deliveries: found.slice(-limit).reverse() }
      },
    ),
    controlRoute('POST', '/webhooks/deliveries/{id}/redeliver', {}, async ({ path: { id = '' } }) => {
      const delivery = await webhooks.redeliver(id)
      if (!delivery) throw new ControlError('not_found', `There is no delivery '${id}'.`, 'id')
      return delivery
    }),
  ]
}
