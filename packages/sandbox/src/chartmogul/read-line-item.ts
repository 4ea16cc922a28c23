import type { Random } from '../runtime/random.js'
import { type Fields, optionalInteger, optionalString, required, requiredTime } from './body-fields.js'
import { invalidParameter } from './errors.js'
import { newId } from './ids.js'
import type { Store } from './store.js'
import type { LineItem, OneTimeLineItem } from './store.types.js'

const PRORATION_TYPES = ['differential', 'full', 'differential_mrr']

/**
 * Reads a line item of a request, not linked to its subscription yet. A malformed field fails the request; an inconsistent one
 * is kept and reported in `errors`.
 */
export function readLineItem(fields: Fields, store: Store, random: Random): LineItem {
  const type = required(fields, 'type')
  const base = readBase(fields, random)
  if (type === 'one_time') return { ...base, type, description: optionalString(fields, 'description') }
  if (type !== 'subscription') throw invalidParameter('type')

  const errors: Record<string, string[]> = {}
  const subscription_external_id = optionalString(fields, 'subscription_external_id')
  if (!subscription_external_id) errors.subscription_external_id = ["can't be blank"]
  const plan_uuid = optionalString(fields, 'plan_uuid')
  if (plan_uuid === null) errors.plan_uuid = ["can't be blank"]
  else if (!store.plans.get(plan_uuid)) errors.plan_uuid = ['does not exist']
  const service_period_start = requiredTime(fields, 'service_period_start')
  const service_period_end = requiredTime(fields, 'service_period_end')
  if (service_period_end <= service_period_start) errors.service_period_end = ['must be after service_period_start']
  const proration_type = optionalString(fields, 'proration_type')
  if (proration_type !== null && !PRORATION_TYPES.includes(proration_type)) throw invalidParameter('proration_type')
  return {
    ...base,
    type,
    subscription_uuid: null,
    subscription_external_id,
    subscription_set_external_id: optionalString(fields, 'subscription_set_external_id'),
    plan_uuid,
    prorated: fields.prorated === true,
    proration_type,
    service_period_start,
    service_period_end,
    ...(Object.keys(errors).length > 0 && { errors }),
  }
}

function readBase(fields: Fields, random: Random): Omit<OneTimeLineItem, 'type' | 'description'> {
  required(fields, 'amount_in_cents')
  return {
    uuid: newId(random, 'li'),
    external_id: optionalString(fields, 'external_id'),
    amount_in_cents: optionalInteger(fields, 'amount_in_cents', 0),
    quantity: optionalInteger(fields, 'quantity', 1),
    discount_code: optionalString(fields, 'discount_code') ?? '',
    discount_amount_in_cents: optionalInteger(fields, 'discount_amount_in_cents', 0),
    discount_description: optionalString(fields, 'discount_description'),
    tax_amount_in_cents: optionalInteger(fields, 'tax_amount_in_cents', 0),
    transaction_fees_in_cents: optionalInteger(fields, 'transaction_fees_in_cents', 0),
    transaction_fees_currency: optionalString(fields, 'transaction_fees_currency'),
    account_code: optionalString(fields, 'account_code') ?? '',
    event_order: optionalInteger(fields, 'event_order', null),
    ...(typeof fields.balance_transfer === 'boolean' && { balance_transfer: fields.balance_transfer }),
  }
}
