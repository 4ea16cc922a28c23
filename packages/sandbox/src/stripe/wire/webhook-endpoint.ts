import type { Wire } from '../http/endpoint.js'
import type { WebhookEndpointRecord } from '../state/records.js'

/** An endpoint without its secret, which only its creation answers with. */
export const presentWebhookEndpoint = (endpoint: WebhookEndpointRecord): Wire => ({
  id: endpoint.id,
  object: 'webhook_endpoint',
  api_version: endpoint.api_version,
  application: null,
  created: endpoint.created,
  description: endpoint.description,
  enabled_events: endpoint.enabled_events,
  livemode: false,
  metadata: endpoint.metadata,
  status: endpoint.disabled ? 'disabled' : 'enabled',
  url: endpoint.url,
})
