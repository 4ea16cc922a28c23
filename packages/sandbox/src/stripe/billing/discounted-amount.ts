import type { Account } from '../state/account.js'
import type { InvoiceItemRecord, SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { totalOf } from '../wire/invoice-line.js'
import { type DiscountableLine, discountLines } from './discount-lines.js'
import { currentDiscounts } from './discount-records.js'

/** What a line comes to after its discounts, without taxes. */
const net = ({ amount, discount_amounts = [] }: DiscountableLine): number => totalOf([{ amount, discount_amounts }])

/** The share of an item's price that was billed for a time, if it was; less than 1 where discounts took something off. */
export function billedShare(
  account: Account,
  subscription: SubscriptionRecord,
  item: SubscriptionItem,
  at: number,
): number | undefined {
  const [period, charge] = [billedPeriod(account, subscription, item, at), proratedCharge(account, item, at)]
  // A change within a period is charged later than the period, but a new cycle may have begun since.
  return charge && charge.created >= (period?.created ?? 0) ? charge.discounted_share : period?.share
}

/** The newest invoice that billed a whole period of an item. */
function billedPeriod(
  account: Account,
  { id }: SubscriptionRecord,
  item: SubscriptionItem,
  at: number,
): { readonly created: number; readonly share: number } | undefined {
  for (const { created, lines: all, status } of account.invoices.where('subscription', id).reverse()) {
    const lines = all.filter(
      ({ subscription_item, proration, period }) =>
        subscription_item === item.id && !proration && period.start <= at && at < period.end,
    )
    const amount = lines.reduce((sum, line) => sum + line.amount, 0)
    if (amount > 0 && status !== 'void')
      return { created, share: lines.reduce((sum, line) => sum + net(line), 0) / amount }
  }
  return undefined
}

/** The newest charge for an item, as it is, since a change within a period. */
const proratedCharge = (
  account: Account,
  { id, price, quantity }: SubscriptionItem,
  at: number,
): InvoiceItemRecord | undefined =>
  account.invoiceItems
    .where('subscription_item', id)
    .findLast(
      (charge) =>
        charge.discounted_share !== undefined &&
        charge.price === price &&
        charge.quantity === quantity &&
        charge.period.start <= at &&
        at < charge.period.end &&
        account.invoices.get(charge.invoice ?? '')?.status !== 'void',
    )

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
