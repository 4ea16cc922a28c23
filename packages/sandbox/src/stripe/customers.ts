import { changeBalance } from './billing/change-balance.js'
import { endSubscription } from './billing/end-subscription.js'
import { checkEmail } from './check-email.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage } from './http/lists.js'
import { given, integer, mergeMetadata, object, pick, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { attach, defaultPaymentMethod, referencedPaymentMethod } from './payment-methods.js'
import type { Account, Maker } from './state/account.js'
import type { Address, CustomerRecord } from './state/records.js'
import { presentCustomer } from './wire/customer.js'

/** A customer named in a parameter, who must not be deleted. */
export function referencedCustomer(account: Account, id: string, param = 'customer'): CustomerRecord {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchReference('customer', id, param)
  return customer
}

/** An address with all its keys; empty texts are none. */
export function readAddress(values: Values): Address {
  const part = (name: string) => string(values, name) || null
  return {
    city: part('city'),
    country: part('country'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  }
}

/** A `shipping` parameter as it is shown, with every key of its address. */
export function readShipping(values: Values, name = 'shipping'): Values | null | undefined {
  if (values[name] === null) return null
  const sent = object(values, name)
  if (!sent) return undefined
  const address = { ...readAddress(object(sent, 'address') ?? {}) }
  const part = (name: string) => string(sent, name) ?? null
  return {
    address,
    carrier: part('carrier'),
    name: part('name'),
    phone: part('phone'),
    tracking_number: part('tracking_number'),
  }
}

export const newCustomer = (maker: Maker): CustomerRecord => ({
  id: maker.newId('cus'),
  created: maker.now(),
  deleted: false,
  address: null,
  balance: 0,
  currency: null,
  delinquent: false,
  description: null,
  email: null,
  invoice_prefix: maker.token(8).toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
})

/** Applies the sent parameters to a customer, except the default payment method, for which the customer must exist. */
function change(customer: CustomerRecord, values: Values): CustomerRecord {
  const email = string(values, 'email')
  checkEmail(email, 'email')
  const settings = object(values, 'invoice_settings') ?? {}
  const address = object(values, 'address')
  const shipping = readShipping(values)
  const { business_name, individual_name } = values
  const names = {
    ...(typeof business_name === 'string' ? { business_name } : {}),
    ...(typeof individual_name === 'string' ? { individual_name } : {}),
  }
  return {
    ...customer,
    ...names,
    address: address ? readAddress(address) : values.address === null ? null : customer.address,
    balance: integer(values, 'balance') ?? customer.balance,
    description: keep(string(values, 'description'), customer.description),
    email: keep(email, customer.email),
    invoice_prefix: given(values, 'invoice_prefix') ?? customer.invoice_prefix,
    invoice_settings: {
      ...customer.invoice_settings,
      ...pick(settings, ['custom_fields', 'rendering_options']),
      footer: keep(string(settings, 'footer'), customer.invoice_settings.footer),
    },
    metadata: mergeMetadata(customer.metadata, values),
    name: keep(string(values, 'name'), customer.name),
    next_invoice_sequence: integer(values, 'next_invoice_sequence') ?? customer.next_invoice_sequence,
    phone: keep(string(values, 'phone'), customer.phone),
    preferred_locales: values.preferred_locales ?? customer.preferred_locales,
    shipping: shipping === undefined ? customer.shipping : shipping,
    tax_exempt: values.tax_exempt === null ? 'none' : (given(values, 'tax_exempt') ?? customer.tax_exempt),
  }
}

/** A value that is not sent stays, one that is sent empty is cleared. */
const keep = (sent: string | null | undefined, old: string | null): string | null => (sent === undefined ? old : sent)

function withDefaultPaymentMethod(account: Account, customer: CustomerRecord, id: string | null): CustomerRecord {
  const method = id && defaultPaymentMethod(account, customer, id, 'invoice_settings[default_payment_method]')
  return { ...customer, invoice_settings: { ...customer.invoice_settings, default_payment_method: method } }
}

/** Keeps that a balance was set to another amount. */
function keepBalanceChange(account: Account, customer: CustomerRecord, before: number, type: string): void {
  const { balance, currency } = customer
  if (balance === before) return
  changeBalance(
    account,
    { ...customer, balance: before },
    { amount: balance - before, currency: currency ?? 'usd', type },
  )
  account.customers.replace(customer)
}

function create({ account, values }: Call): Wire {
  const payment = given(values, 'payment_method')
  const chosen = given(object(values, 'invoice_settings') ?? {}, 'default_payment_method')
  const clock = given(values, 'test_clock')
  if (clock !== undefined && !account.testClocks.get(clock)) throw noSuchReference('test_clock', clock, 'test_clock')
  const draft = change({ ...newCustomer(account), ...(clock === undefined ? {} : { test_clock: clock }) }, values)
  const attached = payment && attach(account, referencedPaymentMethod(account, payment, 'payment_method'), draft)
  const asDefault = chosen && chosen === payment && attached ? attached.id : chosen
  const customer = account.customers.add(asDefault ? withDefaultPaymentMethod(account, draft, asDefault) : draft)
  keepBalanceChange(account, customer, 0, 'initial')
  const wire = presentCustomer(customer)
  announce(account, 'customer.created', wire)
  return wire
}

function update({ account, id, values }: Call): Wire {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchObject('customer', id)
  const settings = object(values, 'invoice_settings') ?? {}
  const method = string(settings, 'default_payment_method')
  const draft = change(customer, values)
  const changed = account.customers.replace(
    method === undefined ? draft : withDefaultPaymentMethod(account, draft, method),
  )
  keepBalanceChange(account, changed, customer.balance, 'adjustment')
  const wire = presentCustomer(changed)
  announce(account, 'customer.updated', wire, presentCustomer(customer))
  return wire
}

function remove({ account, id }: Call): Wire {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchObject('customer', id)
  for (const subscription of account.subscriptions.where('customer', id)) {
    endSubscription(account, subscription, { reason: 'cancellation_requested' })
  }
  const deleted = account.customers.replace({ ...customer, deleted: true })
  announce(account, 'customer.deleted', presentCustomer(customer))
  return presentCustomer(deleted)
}

export const customerRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/customers', PARAMETERS.createCustomer, 'customer', create),
  listRoute('/v1/customers', PARAMETERS.listCustomers, 'customer', ({ account, path, values }) =>
    listPage({
      rows: account.customers,
      values,
      url: path,
      label: 'customer',
      present: presentCustomer,
      // Customers with a test clock are listed only when it is named.
      where: (customer) =>
        !customer.deleted &&
        customer.test_clock === given(values, 'test_clock') &&
        inRange(values, 'created', customer.created),
      keys: ['test_clock', 'email'],
    }),
  ),
  route('GET', '/v1/customers/{id}', PARAMETERS.retrieve, 'customer', ({ account, id }) => {
    const customer = account.customers.get(id)
    if (!customer) throw noSuchObject('customer', id)
    return presentCustomer(customer)
  }),
  route('POST', '/v1/customers/{id}', PARAMETERS.updateCustomer, 'customer', update),
  route('DELETE', '/v1/customers/{id}', {}, 'deleted', remove),
]
