import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

const taxRate: Shape = {
  active: 'boolean',
  country: 'string',
  description: 'string',
  expand,
  jurisdiction: 'string',
  metadata: 'metadata',
  state: 'string',
  tax_type: 'string',
}

export const taxRates = {
  createTaxRate: { ...taxRate, 'display_name!': 'id', 'inclusive!': 'boolean', 'percentage!': 'decimal' },
  updateTaxRate: { ...taxRate, display_name: 'id' },
  listTaxRates: { ...page, active: 'boolean', created: 'range', inclusive: 'boolean' },
} satisfies Record<string, Shape>
