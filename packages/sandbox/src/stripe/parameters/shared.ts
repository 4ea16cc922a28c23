import type { Shape } from '../http/parameters.js'

export const expand = ['id'] as const
export const page: Shape = { ending_before: 'id', expand, limit: 'integer', starting_after: 'id' }
export const address: Shape = {
  city: 'text',
  country: 'text',
  line1: 'text',
  line2: 'text',
  postal_code: 'text',
  state: 'text',
}
export const shipping: Shape = {
  'address!': address,
  carrier: 'text',
  'name!': 'id',
  phone: 'text',
  tracking_number: 'text',
}
export const customFields = [{ 'name!': 'id', 'value!': 'id' }] as const
export const automaticTax: Shape = { 'enabled!': 'boolean', liability: 'any' }
export const collectionMethod = 'charge_automatically|send_invoice'
export const period: Shape = { 'end!': 'integer', 'start!': 'integer' }
export const recurring: Shape = {
  'interval!': 'day|month|week|year',
  interval_count: 'integer',
  meter: 'unsupported',
  trial_period_days: 'integer',
  usage_type: 'licensed|metered',
}
export const taxDetails: Shape = { performance_location: 'text', tax_code: 'text' }
export const taxBehavior = 'inclusive|exclusive|unspecified'

export const priceData: Shape = {
  'currency!': 'id',
  'product!': 'id',
  recurring,
  tax_behavior: taxBehavior,
  unit_amount: 'integer',
  unit_amount_decimal: 'decimal',
}

export const connect: Shape = {
  application_fee_amount: 'unsupported',
  transfer_data: 'unsupported',
}
