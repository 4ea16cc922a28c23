import type { Shape } from '../http/check-parameters.js'

export const expand = ['id'] as const
export const page: Shape = { ending_before: 'id', expand, limit: 'integer', starting_after: 'id' }
export const address: Shape = {
  city: 'string',
  country: 'string',
  line1: 'string',
  line2: 'string',
  postal_code: 'string',
  state: 'string',
}
export const shipping: Shape = {
  'address!': address,
  carrier: 'string',
  'name!': 'id',
  phone: 'string',
  tracking_number: 'string',
}
export const customFields = [{ 'name!': 'id', 'value!': 'id' }] as const
export const automaticTax: Shape = { 'enabled!': 'boolean', liability: 'any' }
export const collectionMethod = 'charge_automatically|send_invoice'
export const period: Shape = { 'end!': 'integer', 'start!': 'integer' }
export const recurring: Shape = {
  'interval!': 'day|month|week|year',
  interval_count: 'integer',
  meter: 'id',
  trial_period_days: 'integer',
  usage_type: 'licensed|metered',
}
export const tiers = [
  {
    flat_amount: 'integer',
    flat_amount_decimal: 'decimal',
    unit_amount: 'integer',
    unit_amount_decimal: 'decimal',
    'up_to!': 'integer|inf',
  },
] as const
export const transformQuantity: Shape = { 'divide_by!': 'integer', 'round!': 'down|up' }
/** The coupons and promotion codes to redeem, and the existing discounts to keep. */
export const discountList = [{ coupon: 'id', discount: 'id', promotion_code: 'id' }] as const
export const taxDetails: Shape = { performance_location: 'string', tax_code: 'string' }
export const taxBehavior = 'inclusive|exclusive|unspecified'

const productData: Shape = {
  description: 'id',
  images: ['id'],
  metadata: 'metadata',
  'name!': 'id',
  tax_code: 'id',
  tax_details: taxDetails,
  unit_label: 'id',
}

/** A price that is paid once, of a product that there is or that it describes. */
export const newProductPrice: Shape = {
  'currency!': 'id',
  product: 'id',
  product_data: productData,
  tax_behavior: taxBehavior,
  unit_amount: 'integer',
  unit_amount_decimal: 'decimal',
}

export const priceData: Shape = {
  'currency!': 'id',
  'product!': 'id',
  recurring,
  tax_behavior: taxBehavior,
  unit_amount: 'integer',
  unit_amount_decimal: 'decimal',
}

/** What an item of a phase of a subscription schedule is described with. */
export const phaseItem: Shape = {
  'billing_thresholds?': 'unsupported',
  'discounts?': discountList,
  metadata: 'metadata',
  plan: 'id',
  price: 'id',
  price_data: { ...priceData, 'recurring!': recurring },
  quantity: 'integer',
  'tax_rates?': ['id'],
}
/** What an item of a subscription is described with. */
export const subscriptionItem: Shape = { ...phaseItem, current_trial: 'unsupported' }
/** An item that is added, changed or removed. */
export const changedSubscriptionItem: Shape = {
  ...subscriptionItem,
  clear_usage: 'boolean',
  deleted: 'boolean',
  id: 'id',
}

export const connect: Shape = {
  application_fee_amount: 'unsupported',
  transfer_data: 'unsupported',
}
