import type { Account } from '../state/account.js'
import type { InvoiceLine, PriceRecord, SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { currentDiscounts } from './discount-records.js'
import { describePart, type PricePart } from './price-parts.js'

interface ItemLine {
  readonly subscription: Pick<SubscriptionRecord, 'id' | 'metadata'>
  readonly item: SubscriptionItem
  readonly price: PriceRecord
  readonly part: PricePart
  readonly period: InvoiceLine['period']
}

/** The line of an invoice for a part of what an item of a subscription costs in a period. */
export const itemLine = (account: Account, { subscription, item, price, part, period }: ItemLine): InvoiceLine => ({
  id: account.newId('il'),
  amount: part.amount,
  description: describePart(part, account.products.get(price.product), price),
  discountable: true,
  ...(item.discounts ? { discounts: currentDiscounts(account, item.discounts, period.start) } : {}),
  invoice_item: null,
  metadata: subscription.metadata,
  period,
  price: price.id,
  proration: false,
  quantity: part.quantity,
  subscription: subscription.id,
  subscription_item: item.id,
  ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
  unit_amount_decimal: part.unit_amount_decimal,
})
