import type { Shape } from '../http/check-parameters.js'
import { address, customFields, expand, page, shipping } from './shared.js'

const customer: Shape = {
  'address?': address,
  balance: 'integer',
  business_name: 'string',
  cash_balance: 'unsupported',
  description: 'string',
  email: 'string',
  expand,
  individual_name: 'string',
  invoice_prefix: 'id',
  invoice_settings: {
    'custom_fields?': customFields,
    default_payment_method: 'string',
    footer: 'string',
    'rendering_options?': { 'amount_tax_display?': 'exclude_tax|include_inclusive_tax', template: 'string' },
  },
  metadata: 'metadata',
  name: 'string',
  next_invoice_sequence: 'integer',
  phone: 'string',
  preferred_locales: ['id'],
  'shipping?': shipping,
  source: 'unsupported',
  tax: 'any',
  'tax_exempt?': 'none|exempt|reverse',
  validate: 'boolean',
}

export const customers = {
  createCustomer: { ...customer, payment_method: 'id', tax_id_data: 'unsupported', test_clock: 'id' },
  updateCustomer: { ...customer, default_source: 'unsupported' },
  listCustomers: { ...page, created: 'range', email: 'id', test_clock: 'id' },
} satisfies Record<string, Shape>
