import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

export const payouts = {
  createPayout: {
    'amount!': 'integer',
    'currency!': 'id',
    description: 'string',
    destination: 'unsupported',
    expand,
    metadata: 'metadata',
    method: 'instant|standard',
    payout_method: 'unsupported',
    source_type: 'bank_account|card|fpx',
    statement_descriptor: 'string',
  },
  updatePayout: { expand, metadata: 'metadata' },
  cancelPayout: { expand },
  listPayouts: {
    ...page,
    arrival_date: 'range',
    created: 'range',
    destination: 'id',
    status: 'canceled|failed|in_transit|paid|pending',
  },
} satisfies Record<string, Shape>
