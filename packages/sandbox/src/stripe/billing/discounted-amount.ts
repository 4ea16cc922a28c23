import type { Account } from '../state/account.js'
import type { SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { totalOf } from '../wire/invoice-line.js'
import { type DiscountableLine, discountLines } from './discount-lines.js'
import { currentDiscounts } from './discount-records.js'

/** What a line comes to after its discounts, without taxes. */
const net = ({ amount, discount_amounts = [] }: DiscountableLine): number => totalOf([{ amount, discount_amounts }])

/** The share of an item's price that was billed for a time, if it was; less than 1 where discounts took something off. */
export function billedShare(
  account: Account,
  { id }: SubscriptionRecord,
  item: SubscriptionItem,
  at: number,
): number | undefined {
  for (const invoice of account.invoices.where('subscription', id).reverse()) {
    const lines = invoice.lines.filter(
      ({ subscription_item, proration, period }) =>
        subscription_item === item.id && !proration && period.start <= at && at < period.end,
    )
    const amount = lines.reduce((sum, line) => sum + line.amount, 0)
    if (amount > 0 && invoice.status !== 'void') return lines.reduce((sum, line) => sum + net(line), 0) / amount
  }
  return undefined
}

/** The share of an item's price that is left after the discounts that the subscription has now. */
export function discountedShare(
  account: Account,
  { currency, discounts }: SubscriptionRecord,
  item: SubscriptionItem,
  amount: number,
): number {
  if (amount <= 0) return 1
  const line: DiscountableLine = {
    amount,
    discountable: true,
    discounts: currentDiscounts(account, item.discounts),
    price: item.price,
  }
  const [reduced = line] = discountLines(account, { currency, discounts: currentDiscounts(account, discounts) }, [line])
  return net(reduced) / amount
}
