import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, noSuchReference, StripeError } from './http/errors.js'
import { listPage, matches } from './http/lists.js'
import { given, integer, mergeMetadata, object, pick } from './http/values.js'
import { addPaymentMethod } from './new-payment-method.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { CustomerRecord, PaymentMethodRecord } from './state/records.js'
import { cardName, isTestCard, testCard } from './test-cards.js'
import { expiryYear, filledBillingDetails, presentPaymentMethod } from './wire/payment-method.js'

const LABEL = 'PaymentMethod'

/** A payment method by id; the name of a test card creates one, as at Stripe. */
function findPaymentMethod(account: Account, id: string): PaymentMethodRecord | undefined {
  const known = account.paymentMethods.get(id)
  if (known || !isTestCard(id)) return known
  return account.paymentMethods.add({
    id: account.newId('pm'),
    created: account.now(),
    customer: null,
    metadata: {},
    card: cardName(id),
    consumed: false,
  })
}

/** A payment method named in a parameter. */
export function referencedPaymentMethod(account: Account, id: string, param: string): PaymentMethodRecord {
  const method = findPaymentMethod(account, id)
  if (!method) throw noSuchReference(LABEL, id, param)
  return method
}

export function attach(account: Account, method: PaymentMethodRecord, customer: CustomerRecord): PaymentMethodRecord {
  if (method.customer === customer.id) return method
  if (method.customer !== null) {
    throw invalidRequest('The payment method you provided has already been attached to a customer.')
  }
  if (method.consumed) {
    throw invalidRequest(
      'This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.',
    )
  }
  const { refusesAttachment, decline } = testCard(method.card)
  if (refusesAttachment && decline) throw new StripeError(402, { type: 'card_error', param: '', ...decline })
  const attached = account.paymentMethods.replace({ ...method, customer: customer.id })
  announce(account, 'payment_method.attached', presentPaymentMethod(attached))
  return attached
}

/** A customer's default: the payment method must be the customer's own; a test card is attached first. */
export function defaultPaymentMethod(account: Account, customer: CustomerRecord, id: string, param: string): string {
  const method = isTestCard(id)
    ? attach(account, referencedPaymentMethod(account, id, param), customer)
    : account.paymentMethods.get(id)
  if (!method || method.customer !== customer.id) {
    throw invalidRequest(
      `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`,
      { code: 'resource_missing', param },
    )
  }
  return method.id
}

/** Marks a payment method that may not be used again: charged without a customer, or detached. */
export const consume = (account: Account, method: PaymentMethodRecord): PaymentMethodRecord =>
  account.paymentMethods.replace({ ...method, customer: null, consumed: true })

function retrieve({ account, id }: Call): PaymentMethodRecord {
  const method = findPaymentMethod(account, id)
  if (!method) throw noSuchObject(LABEL, id, 'payment_method')
  return method
}

function attachRoute(call: Call): Wire {
  const { account, values } = call
  const customerId = given(values, 'customer') ?? ''
  const customer = account.customers.get(customerId)
  const method = retrieve(call)
  if (!customer || customer.deleted) throw noSuchReference('customer', customerId, 'customer')
  return presentPaymentMethod(attach(account, method, customer))
}

function detach(call: Call): Wire {
  const { account } = call
  const method = retrieve(call)
  if (method.customer === null) {
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.')
  }
  const owner = account.customers.get(method.customer)
  if (owner?.invoice_settings.default_payment_method === method.id) {
    account.customers.replace({
      ...owner,
      invoice_settings: { ...owner.invoice_settings, default_payment_method: null },
    })
  }
  const before = presentPaymentMethod(method)
  const detached = presentPaymentMethod(consume(account, method))
  announce(account, 'payment_method.detached', detached, before)
  return detached
}

const listMethods = ({ account, path, values }: Call, customer: string | undefined): Wire =>
  listPage({
    rows: account.paymentMethods,
    values: customer === undefined ? values : { ...values, customer },
    url: path,
    label: LABEL,
    present: presentPaymentMethod,
    where: (method) =>
      method.customer !== null &&
      matches(values, 'allow_redisplay', method.details?.allow_redisplay ?? 'unspecified') &&
      (values.type ?? 'card') === 'card' &&
      matches({ customer }, 'customer', method.customer),
    keys: ['customer'],
  })

/** Only a payment method of a customer can be changed. */
function update(call: Call): Wire {
  const { account, values } = call
  const method = retrieve(call)
  if (method.customer === null) {
    throw invalidRequest('You must save this PaymentMethod to a customer before you can update it.')
  }
  const billing = object(values, 'billing_details')
  const card = object(values, 'card') ?? {}
  const before = presentPaymentMethod(method)
  const [month, year] = [integer(card, 'exp_month'), integer(card, 'exp_year')]
  const shown = method.expiry ?? { month: 12, year: expiryYear(method.created) }
  const changed = account.paymentMethods.replace({
    ...method,
    metadata: mergeMetadata(method.metadata, values),
    ...(month === undefined && year === undefined
      ? {}
      : { expiry: { month: month ?? shown.month, year: year ?? shown.year } }),
    details: {
      ...method.details,
      ...pick(values, ['allow_redisplay']),
      ...(billing ? { billing_details: filledBillingDetails(billing, before.billing_details as Wire) } : {}),
    },
  })
  const wire = presentPaymentMethod(changed)
  announce(account, 'payment_method.updated', wire, before)
  return wire
}

export const paymentMethodRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/payment_methods', PARAMETERS.createPaymentMethod, 'payment_method', ({ account, values }) =>
    presentPaymentMethod(addPaymentMethod(account, values)),
  ),
  listRoute('/v1/payment_methods', PARAMETERS.listPaymentMethods, 'payment_method', (call) =>
    listMethods(call, given(call.values, 'customer')),
  ),
  route('GET', '/v1/payment_methods/{id}', PARAMETERS.retrieve, 'payment_method', (call) =>
    presentPaymentMethod(retrieve(call)),
  ),
  route('POST', '/v1/payment_methods/{id}', PARAMETERS.updatePaymentMethod, 'payment_method', update),
  route('POST', '/v1/payment_methods/{id}/attach', PARAMETERS.attachPaymentMethod, 'payment_method', attachRoute),
  route('POST', '/v1/payment_methods/{id}/detach', PARAMETERS.retrieve, 'payment_method', detach),
  listRoute('/v1/customers/{id}/payment_methods', PARAMETERS.listCustomerPaymentMethods, 'payment_method', (call) => {
    const customer = call.account.customers.get(call.id)
    if (!customer || customer.deleted) throw noSuchObject('customer', call.id, 'customer')
    return listMethods(call, customer.id)
  }),
]
