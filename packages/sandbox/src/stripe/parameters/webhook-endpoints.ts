import type { Shape } from '../http/check-parameters.js'
import { expand } from './shared.js'

export const webhookEndpoints = {
  createWebhookEndpoint: {
    api_version: 'id',
    connect: 'unsupported',
    description: 'string',
    'enabled_events!': ['id'],
    expand,
    metadata: 'metadata',
    'url!': 'id',
  },
  updateWebhookEndpoint: {
    description: 'string',
    disabled: 'boolean',
    enabled_events: ['id'],
    expand,
    metadata: 'metadata',
    url: 'id',
  },
} satisfies Record<string, Shape>
