import type { AmountReader, Fields, Read, Told } from './amount-reader.js'
import { hasOnly } from './has-only.js'
import { isSet } from './is-set.js'
import { costOfItem, customerOf } from './stripe-customer.js'
import { inCurrency, linesCost, sum } from './stripe-price-amount.js'
import { isTaxed } from './stripe-tax.js'

/** Price or amount of an item, in the currency of the item: unknown where it names more than one, of which the provider takes its choice. */
async function itemCost(item: Fields, currency: unknown, read: Read): Promise<Told> {
  const { amount, price, price_data, pricing, quantity, unit_amount_decimal, quantity_decimal, tax_rates } = item
  const { tax_amounts } = item
  if (isSet(tax_rates) || isSet(tax_amounts) || isSet(quantity_decimal)) return 'unknown'
  const named = [amount, price, price_data, pricing, unit_amount_decimal].filter((one) => one !== undefined)
  if (named.length !== 1) return 'unknown'
  // Whether it is that of one or of all of them is not documented.
  if (amount !== undefined) return (quantity ?? 1) === 1 ? { currency, minor: amount } : 'unknown'
  if (unit_amount_decimal !== undefined) {
    return { currency, minor: Math.ceil(Math.abs(Number(unit_amount_decimal)) * Number(quantity ?? 1)) }
  }
  const { price: priced } = (pricing ?? {}) as Fields
  return inCurrency(await linesCost([{ price: priced, price_data, quantity: quantity ?? 1 }], read), currency)
}

/** The invoice or the subscription that an item comes on, whose currency and taxes hold for it. */
async function targetOf({ invoice, subscription }: Fields, read: Read): Promise<Fields> {
  if (typeof invoice === 'string') return read('stripe_get_invoice', { id: invoice })
  return typeof subscription === 'string' ? read('stripe_get_subscription', { id: subscription }) : {}
}

/** A new item of an invoice, or one that waits for the next invoice. */
export const invoiceItem: AmountReader = async (input, read) => {
  const target = await targetOf(input, read)
  if (isTaxed(target)) return 'unknown'
  const currency = input['currency'] ?? target['currency'] ?? (await customerOf(input['customer'], read)).currency
  return itemCost(input, currency, read)
}

/** An item that is changed counts in full. */
export const updateInvoiceItem: AmountReader = async (input, read) => {
  if (hasOnly(input, ['metadata', 'description', 'period'])) return null
  const item = await read('stripe_get_invoice_item', { id: input['id'] })
  const { currency, quantity, tax_rates, parent } = item
  // The taxes of what it comes from hold for it.
  if (isSet(parent) || isTaxed(await targetOf(item, read))) return 'unknown'
  const isAmount = input['amount'] !== undefined
  return itemCost({ ...(!isAmount && { quantity }), tax_rates, ...input }, currency, read)
}

/** Lines that are put on an invoice. An item that is put on it counts like a new one: nobody has counted it if another created it. */
export const addLines: AmountReader = async ({ id, lines }, read) => {
  const invoice = await read('stripe_get_invoice', { id })
  if (isTaxed(invoice)) return 'unknown'
  const costs: Told[] = []
  for (const line of lines as Fields[]) {
    const isItem = line['invoice_item'] !== undefined
    costs.push(isItem ? await pendingCost(line, read) : await itemCost(line, invoice['currency'], read))
  }
  return sum(costs)
}

async function pendingCost(line: Fields, read: Read): Promise<Told> {
  const isUnchanged = hasOnly(line, ['invoice_item', 'description', 'discountable', 'discounts', 'metadata', 'period'])
  return isUnchanged ? costOfItem(await read('stripe_get_invoice_item', { id: line['invoice_item'] })) : 'unknown'
}
