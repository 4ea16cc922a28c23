import type { Wire } from '../../http/endpoint.js'
import type { Account } from '../../state/account.js'
import { presentPlan, presentPrice } from '../../wire/catalog.js'
import { at, omit } from '../rewriting.js'
import type { RewriteObject } from '../version-change.types.js'
import { ratesOf, taxAmounts, withoutInclusive } from './taxes.js'

/** Lines and invoice items carried the price as an object, and a recurring one as a plan, too. */
function pricesOf(account: Account, object: Wire): { readonly plan: Wire | null; readonly price: Wire | null } {
  const price = account.prices.get(String(at(object, 'pricing', 'price_details', 'price')))
  if (!price) return { plan: null, price: null }
  return { plan: price.recurring ? presentPlan(price) : null, price: presentPrice(price) }
}

export const withLinePrice: RewriteObject = (line, account) => {
  const parent = at(line, 'parent', String(at(line, 'parent', 'type')))
  const [item, subscriptionItem] = [at(parent, 'invoice_item'), at(parent, 'subscription_item')]
  return {
    ...omit(line, 'parent', 'pricing', 'taxes'),
    ...pricesOf(account, line),
    amount_excluding_tax: withoutInclusive(line.amount, line.taxes),
    ...(item ? { invoice_item: item } : {}),
    proration: at(parent, 'proration') ?? false,
    proration_details: { credited_items: at(parent, 'proration_details', 'credited_items') ?? null },
    ...(subscriptionItem ? { subscription_item: subscriptionItem } : {}),
    tax_amounts: taxAmounts(line.taxes),
    tax_rates: ratesOf(account, line.taxes),
    type: item ? 'invoiceitem' : 'subscription',
    unit_amount_excluding_tax: at(line, 'pricing', 'unit_amount_decimal') ?? null,
  }
}

export const withItemPrice: RewriteObject = (item, account) => {
  const decimal = at(item, 'pricing', 'unit_amount_decimal')
  const unitAmount = typeof decimal === 'string' ? Number(decimal) : Number.NaN
  const source = at(item, 'parent', 'subscription_details')
  const subscriptionItem = at(source, 'subscription_item')
  return {
    ...omit(item, 'parent', 'pricing'),
    ...pricesOf(account, item),
    subscription: at(source, 'subscription') ?? null,
    ...(subscriptionItem ? { subscription_item: subscriptionItem } : {}),
    unit_amount: Number.isInteger(unitAmount) ? unitAmount : null,
    unit_amount_decimal: decimal ?? null,
  }
}
