import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { DiscountRecord, InvoiceRecord, SubscriptionRecord } from '../state/records.js'
import { presentDiscount, runningDiscounts } from '../wire/discount.js'
import { totalDiscounts } from '../wire/invoice-line.js'

/** The discounts of a subscription and of its items. */
export const allDiscounts = ({ discounts = [], items }: Pick<SubscriptionRecord, 'discounts' | 'items'>): string[] => [
  ...discounts,
  ...items.flatMap((item) => item.discounts ?? []),
]

/** Counts the redemption of new discounts, and removes those that are no longer named. */
export function noteDiscounts(account: Account, after: readonly string[], before: readonly string[] = []): void {
  for (const id of before) {
    const discount = account.discounts.get(id)
    if (discount && !after.includes(id)) removeDiscount(account, discount)
  }
  redeemNew(account, after, before)
}

/** Counts the redemption of discounts that were not there before. */
export function redeemNew(account: Account, after: readonly string[] = [], before: readonly string[] = []): void {
  for (const id of after) {
    const discount = account.discounts.get(id)
    if (discount && !before.includes(id)) noteRedeemed(account, discount)
  }
}

function noteRedeemed(account: Account, discount: DiscountRecord): void {
  const coupon = account.coupons.get(discount.coupon)
  if (coupon) account.coupons.replace({ ...coupon, times_redeemed: coupon.times_redeemed + 1 })
  const code = account.promotionCodes.get(discount.promotion_code ?? '')
  if (code) account.promotionCodes.replace({ ...code, times_redeemed: code.times_redeemed + 1 })
  if (discount.end !== null) account.schedule.add(discount.end, 'discount', discount.id)
  if (isLasting(discount)) announce(account, 'customer.discount.created', presentDiscount(discount))
}

/** A discount of a subscription or one of its items lasts; one of an invoice or an invoice item is part of that. */
const isLasting = ({ subscription, subscription_item }: DiscountRecord): boolean =>
  subscription !== null || subscription_item !== null

/** Removes a discount: by request, because it is used up, or at its end. Invoices that have it keep it. */
export function removeDiscount(account: Account, discount: DiscountRecord): DiscountRecord {
  if (discount.deleted) return discount
  const removed = account.discounts.replace({ ...discount, deleted: true })
  if (isLasting(removed)) announce(account, 'customer.discount.deleted', presentDiscount(removed))
  return removed
}

/** Removes a discount whose months have passed. */
export function endDiscount(account: Account, id: string): void {
  const discount = account.discounts.get(id)
  if (discount) removeDiscount(account, discount)
}

/** The discounts that a period has, which begins now or at another time: a renewal at the end of a discount is no longer reduced. */
export const currentDiscounts = (account: Account, ids?: readonly string[], start = account.now()): readonly string[] =>
  runningDiscounts(account, ids).filter((id) => (account.discounts.get(id)?.end ?? Infinity) > start)

/** A discount with the duration `once` is used up by the first invoice that it reduces. */
export function useUp(account: Account, { lines }: Pick<InvoiceRecord, 'lines'>): void {
  for (const { amount, discount: id } of totalDiscounts(lines)) {
    const discount = account.discounts.get(id)
    if (!discount || amount === 0 || !isLasting(discount)) continue
    if (account.coupons.get(discount.coupon)?.duration === 'once') removeDiscount(account, discount)
  }
}
