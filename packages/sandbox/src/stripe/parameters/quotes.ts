import type { Shape } from '../http/check-parameters.js'
import {
  automaticTax,
  collectionMethod,
  connect,
  customFields,
  discountList,
  expand,
  page,
  priceData,
} from './shared.js'

const lineItem: Shape = {
  'discounts?': 'unsupported',
  price: 'id',
  price_data: priceData,
  quantity: 'integer',
  'tax_rates?': ['id'],
}

const terms: Shape = {
  ...connect,
  application_fee_percent: 'unsupported',
  automatic_tax: automaticTax,
  collection_method: collectionMethod,
  customer: 'id',
  customer_account: 'unsupported',
  'default_tax_rates?': ['id'],
  description: 'string',
  'discounts?': discountList,
  expires_at: 'integer',
  footer: 'string',
  header: 'string',
  invoice_settings: {
    'custom_fields?': customFields,
    days_until_due: 'integer',
    description: 'string',
    footer: 'string',
    issuer: 'any',
  },
  line_items: [lineItem],
  metadata: 'metadata',
  on_behalf_of: 'unsupported',
  subscription_data: {
    billing_mode: 'any',
    description: 'string',
    'effective_date?': 'unsupported',
    metadata: 'metadata',
    'trial_period_days?': 'integer',
  },
}

export const quotes = {
  createQuote: { ...terms, expand, from_quote: 'unsupported', test_clock: 'unsupported' },
  updateQuote: { ...terms, expand, line_items: [{ ...lineItem, id: 'unsupported' }] },
  finalizeQuote: { expand, expires_at: 'integer' },
  listQuotes: {
    ...page,
    customer: 'id',
    customer_account: 'unsupported',
    status: 'accepted|canceled|draft|open',
    test_clock: 'id',
  },
} satisfies Record<string, Shape>
