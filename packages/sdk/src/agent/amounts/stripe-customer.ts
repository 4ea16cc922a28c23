import type { Fields, Read, Told } from './amount-reader.js'
import { isSet } from './is-set.js'
import { sum } from './stripe-price-amount.js'

/** What a customer brings to an invoice. */
interface Customer {
  /** What the customer is charged in; undefined where that is open or not known. */
  readonly currency: unknown
  /** The balance that is added to the next invoice: null where there is none, or a credit. */
  readonly owed: Told
}

/** Reads a customer. */
export async function customerOf(id: unknown, read: Read): Promise<Customer> {
  if (typeof id !== 'string') return { currency: undefined, owed: 'unknown' }
  const { balance, currency } = await read('stripe_get_customer', { id })
  if (typeof balance !== 'number') return { currency, owed: 'unknown' }
  return { currency: currency ?? undefined, owed: balance > 0 ? { currency, minor: balance } : null }
}

const PAGE = 100

/** What the items of a customer cost that the next invoice takes in. */
export async function pendingItemsOf(customer: unknown, read: Read): Promise<Told> {
  const { invoice_items, has_more } = await read('stripe_list_invoice_items', { customer, pending: true, limit: PAGE })
  if (!Array.isArray(invoice_items) || has_more) return 'unknown'
  return sum(invoice_items.map(costOfItem))
}

/** What an item costs that exists. */
export const costOfItem = ({ tax_rates, currency, amount }: Fields): Told =>
  isSet(tax_rates) ? 'unknown' : { currency, minor: amount }
