import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

export const customerBalance = {
  createBalanceChange: {
    'amount!': 'integer',
    'currency!': 'id',
    description: 'string',
    expand,
    metadata: 'metadata',
  },
  updateBalanceChange: { description: 'string', expand, metadata: 'metadata' },
  listBalanceChanges: { ...page, created: 'range', invoice: 'id' },
  updateCashBalance: { expand, settings: { reconciliation_mode: 'automatic|manual|merchant_default' } },
} satisfies Record<string, Shape>
