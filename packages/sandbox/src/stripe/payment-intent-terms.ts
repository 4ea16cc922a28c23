import { checkUsable } from './billing/payments.js'
import { readShipping } from './customers.js'
import type { Call } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { flag, given, object, pick, type Value, type Values } from './http/values.js'
import { addPaymentMethod } from './new-payment-method.js'
import { referencedPaymentMethod } from './payment-methods.js'
import type { Account } from './state/account.js'
import type { PaymentIntentRecord, PaymentIntentStatus, PaymentMethodRecord } from './state/records.js'

/** Parameters that an intent keeps and shows. */
const DETAILS = [
  'allowed_payment_method_types',
  'excluded_payment_method_types',
  'on_behalf_of',
  'payment_details',
  'payment_method_options',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const

export function readDetails(
  values: Values,
  current: Readonly<Record<string, Value>> = {},
): Readonly<Record<string, Value>> {
  const shipping = readShipping(values)
  return { ...current, ...pick(values, DETAILS), ...(shipping === undefined ? {} : { shipping }) }
}

export function existingIntent({ account, id }: Call): PaymentIntentRecord {
  const intent = account.paymentIntents.get(id)
  if (!intent) throw noSuchObject('payment_intent', id, 'intent')
  return intent
}

/** Statuses in which an intent can still be confirmed, and its terms changed. */
export const CONFIRMABLE: readonly PaymentIntentStatus[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
]

/** The payment of an invoice is captured at once. */
export const captureMethod = (intent: PaymentIntentRecord, values: Values): string =>
  intent.invoice === null ? (given(values, 'capture_method') ?? intent.capture_method) : intent.capture_method

/** Payment methods are chosen automatically unless that is switched off; redirects are allowed unless refused. */
export function readAutomatic(values: Values): PaymentIntentRecord['automatic_payment_methods'] {
  const sent = object(values, 'automatic_payment_methods')
  if (sent && flag(sent, 'enabled') === false) return null
  return { allow_redirects: given(sent ?? {}, 'allow_redirects') ?? 'always', enabled: true }
}

/** The payment method a request names or describes, if it may be used for this customer. */
export function chosenMethod(
  account: Account,
  values: Values,
  customer: string | null,
): PaymentMethodRecord | undefined {
  const id = given(values, 'payment_method')
  const data = object(values, 'payment_method_data')
  if (id !== undefined && data) {
    throw invalidRequest('You may only specify one of these parameters: payment_method, payment_method_data.')
  }
  if (data) return addPaymentMethod(account, data)
  if (id === undefined) return undefined
  const method = referencedPaymentMethod(account, id, 'payment_method')
  checkUsable(method, customer)
  return method
}
