import { isHttpUrl } from '../runtime/is-http-url.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject, notEmulated } from './http/errors.js'
import { listPage } from './http/lists.js'
import { flag, given, mergeMetadata, string, strings, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { WebhookEndpointRecord } from './state/records.js'
import { isEmulated } from './versions/api-version.js'
import { OLDEST } from './versions/changes.js'
import { presentWebhookEndpoint } from './wire/webhook-endpoint.js'

/** Any address with http or https, also of this machine, which Stripe could not reach. */
function readUrl(values: Values): string | undefined {
  const url = given(values, 'url')
  if (url === undefined || isHttpUrl(url)) return url
  throw invalidRequest('Invalid URL: An explicit scheme (such as https) must be provided.', {
    code: 'url_invalid',
    param: 'url',
  })
}

/** The version that its events are written in; without one the account's. */
function readVersion(values: Values): string | null {
  const version = given(values, 'api_version') ?? null
  if (version === null || isEmulated(version)) return version
  throw notEmulated(`the API version ${version}; the oldest is ${OLDEST}`)
}

function readEvents(values: Values): readonly string[] | undefined {
  if (values.enabled_events === undefined) return undefined
  const events = strings(values, 'enabled_events')
  if (events.length === 0) throw missingParameter('enabled_events')
  return events
}

function create({ account, values }: Call): Wire {
  const endpoint = account.webhookEndpoints.add({
    id: account.newId('we'),
    created: account.now(),
    api_version: readVersion(values),
    description: string(values, 'description') ?? null,
    disabled: false,
    enabled_events: readEvents(values) ?? [],
    metadata: mergeMetadata({}, values),
    secret: `whsec_${account.token(32)}`,
    url: readUrl(values) ?? '',
  })
  return { ...presentWebhookEndpoint(endpoint), secret: endpoint.secret }
}

function existing({ account, id }: Call): WebhookEndpointRecord {
  const endpoint = account.webhookEndpoints.get(id)
  if (!endpoint) throw noSuchObject('webhook endpoint', id, 'webhook_endpoint')
  return endpoint
}

function update(call: Call): Wire {
  const { account, values } = call
  const endpoint = existing(call)
  const description = string(values, 'description')
  const changed = account.webhookEndpoints.replace({
    ...endpoint,
    description: description === undefined ? endpoint.description : description,
    disabled: flag(values, 'disabled') ?? endpoint.disabled,
    enabled_events: readEvents(values) ?? endpoint.enabled_events,
    metadata: mergeMetadata(endpoint.metadata, values),
    url: readUrl(values) ?? endpoint.url,
  })
  return presentWebhookEndpoint(changed)
}

function remove(call: Call): Wire {
  const { id } = existing(call)
  call.account.webhookEndpoints.remove(id)
  return { id, object: 'webhook_endpoint', deleted: true }
}

export const webhookEndpointRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/webhook_endpoints', PARAMETERS.createWebhookEndpoint, 'webhook_endpoint', create),
  listRoute('/v1/webhook_endpoints', PARAMETERS.page, 'webhook_endpoint', ({ account, path, values }) =>
    listPage({
      rows: account.webhookEndpoints,
      values,
      url: path,
      label: 'webhook endpoint',
      present: presentWebhookEndpoint,
    }),
  ),
  route('GET', '/v1/webhook_endpoints/{id}', PARAMETERS.retrieve, 'webhook_endpoint', (call) =>
    presentWebhookEndpoint(existing(call)),
  ),
  route('POST', '/v1/webhook_endpoints/{id}', PARAMETERS.updateWebhookEndpoint, 'webhook_endpoint', update),
  route('DELETE', '/v1/webhook_endpoints/{id}', {}, 'deleted', remove),
]
