import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

export const taxIds = {
  createCustomerTaxId: { expand, 'type!': 'id', 'value!': 'id' },
  createTaxId: {
    expand,
    'owner!': {
      account: 'unsupported',
      customer: 'id',
      customer_account: 'unsupported',
      'type!': 'account|application|customer|self',
    },
    'type!': 'id',
    'value!': 'id',
  },
  listTaxIds: {
    ...page,
    'owner!': {
      account: 'unsupported',
      customer: 'id',
      customer_account: 'unsupported',
      'type!': 'account|application|customer|self',
    },
  },
} satisfies Record<string, Shape>
