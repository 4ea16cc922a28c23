import { invalidParameter } from '../../control/control-error.js'
import { completeCheckout, declineCheckout, expireCheckout } from '../checkout/checkout-controls.js'
import type { CheckoutInput } from '../checkout/customer-input.js'
import { isValues, type Metadata } from '../http/values.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'

/** What a customer enters on the page. */
const ENTRIES = {
  payment_method: 'string?',
  authenticate: 'string?',
  email: 'string?',
  name: 'string?',
  phone: 'string?',
  promotion_code: 'string?',
  address: 'json?',
  shipping: 'json?',
  quantities: 'json?',
  amount: 'integer?',
  custom_fields: 'json?',
} as const

/** An object whose members all have one type. */
function readObject(values: Readonly<Record<string, unknown>>, name: string, type: 'string' | 'number'): unknown {
  const value = values[name]
  if (value === undefined) return undefined
  if (isValues(value) && Object.values(value).every((member) => typeof member === type)) return value
  throw invalidParameter(name, `${name} must be an object of ${type}s, got ${JSON.stringify(value)}.`)
}

function readEntries(values: Readonly<Record<string, unknown>>): CheckoutInput {
  const { authenticate } = values
  if (authenticate !== undefined && authenticate !== 'succeed' && authenticate !== 'fail') {
    throw invalidParameter('authenticate', `authenticate must be succeed or fail, got ${JSON.stringify(authenticate)}.`)
  }
  return {
    ...(values as CheckoutInput),
    address: readObject(values, 'address', 'string') as Metadata | undefined,
    shipping: readObject(values, 'shipping', 'string') as Metadata | undefined,
    quantities: readObject(values, 'quantities', 'number') as CheckoutInput['quantities'],
    custom_fields: readObject(values, 'custom_fields', 'string') as Metadata | undefined,
  }
}

export const checkoutControlRoutes: readonly StripeControlRoute[] = [
  {
    path: '/checkout/sessions/{id}/complete',
    collection: 'checkoutSessions',
    parameters: ENTRIES,
    run: ({ account, id, values }) => completeCheckout(account, id, readEntries(values)),
  },
  {
    path: '/checkout/sessions/{id}/decline',
    collection: 'checkoutSessions',
    parameters: ENTRIES,
    run: ({ account, id, values }) => declineCheckout(account, id, readEntries(values)),
  },
  {
    path: '/checkout/sessions/{id}/expire',
    collection: 'checkoutSessions',
    parameters: {},
    run: ({ account, id }) => expireCheckout(account, id),
  },
]
