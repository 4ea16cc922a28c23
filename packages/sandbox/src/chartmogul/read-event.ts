import {
  type Fields,
  optionalInteger,
  optionalString,
  requiredChoice,
  requiredString,
  requiredTime,
} from './body-fields.js'
import type { SubscriptionEventRow } from './store.types.js'

const EVENT_TYPES = [
  'subscription_start',
  'subscription_start_scheduled',
  'scheduled_subscription_start_retracted',
  'subscription_cancelled',
  'subscription_cancellation_scheduled',
  'scheduled_subscription_cancellation_retracted',
  'subscription_updated',
  'subscription_update_scheduled',
  'scheduled_subscription_update_retracted',
  'subscription_event_retracted',
] as const

type Read = Omit<
  SubscriptionEventRow,
  'id' | 'uuid' | 'data_source_uuid' | 'errors' | 'created_at' | 'updated_at' | 'edit'
>

/** Reads a subscription event of a request. */
export function readEvent(fields: Fields): Read {
  return {
    customer_external_id: requiredString(fields, 'customer_external_id'),
    event_type: requiredChoice(fields, 'event_type', EVENT_TYPES),
    event_date: requiredTime(fields, 'event_date'),
    effective_date: requiredTime(fields, 'effective_date'),
    subscription_external_id: requiredString(fields, 'subscription_external_id'),
    subscription_set_external_id: optionalString(fields, 'subscription_set_external_id'),
    plan_external_id: optionalString(fields, 'plan_external_id'),
    external_id: optionalString(fields, 'external_id'),
    quantity: optionalInteger(fields, 'quantity', null),
    currency: optionalString(fields, 'currency'),
    amount_in_cents: optionalInteger(fields, 'amount_in_cents', null),
    tax_amount_in_cents: optionalInteger(fields, 'tax_amount_in_cents', null),
    retracted_event_id: optionalString(fields, 'retracted_event_id'),
    event_order: optionalInteger(fields, 'event_order', null),
  }
}
