import { newCustomer, readAddress } from '../customers.js'
import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, CustomerRecord } from '../state/records.js'
import { presentCustomer } from '../wire/customer.js'
import type { FilledInput } from './customer-input.js'

/** The customer of a completed session: the one it named, brought up to date where it asked for that, or a new one where it needs one. */
export function customerOfSession(
  account: Account,
  session: CheckoutSessionRecord,
  input: FilledInput,
): CustomerRecord | undefined {
  const named = account.customers.get(session.customer ?? '')
  if (named) return updateCustomer(account, session, named, input)
  const isInvoiced = session.plans.invoice_creation?.enabled === true
  const isNeeded = session.mode === 'subscription' || session.customer_creation === 'always' || isInvoiced
  if (!isNeeded) return undefined
  const { email, name, phone, address, shipping } = input
  const customer = account.customers.add({
    ...newCustomer(account),
    address: readAddress(address),
    email,
    name,
    phone,
    preferred_locales: ['en'],
    shipping: shipping && { address: shipping, carrier: null, name, phone, tracking_number: null },
  })
  announce(account, 'customer.created', presentCustomer(customer))
  return customer
}

function updateCustomer(
  account: Account,
  { plans: { customer_update } }: CheckoutSessionRecord,
  customer: CustomerRecord,
  { email, name, phone, address, shipping }: FilledInput,
): CustomerRecord {
  const changed: CustomerRecord = {
    ...customer,
    email: customer.email ?? email,
    ...(customer_update.address === 'auto' ? { address: readAddress(address) } : {}),
    ...(customer_update.name === 'auto' ? { name } : {}),
    ...(customer_update.shipping === 'auto' && shipping
      ? { shipping: { address: shipping, carrier: null, name, phone, tracking_number: null } }
      : {}),
  }
  const [before, after] = [presentCustomer(customer), presentCustomer(changed)]
  if (JSON.stringify(before) === JSON.stringify(after)) return customer
  account.customers.replace(changed)
  announce(account, 'customer.updated', after, before)
  return changed
}
