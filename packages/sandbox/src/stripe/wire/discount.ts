import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { CouponRecord, DiscountRecord, PromotionCodeRecord } from '../state/records.js'

/** Whether a coupon can still be redeemed. */
export const isValid = (account: Account, coupon: CouponRecord): boolean =>
  !coupon.deleted && !isUsedUp(coupon) && !(coupon.redeem_by !== null && coupon.redeem_by < account.now())

export const isUsedUp = ({
  max_redemptions,
  times_redeemed,
}: Pick<CouponRecord, 'max_redemptions' | 'times_redeemed'>): boolean =>
  max_redemptions !== null && times_redeemed >= max_redemptions

export const presentCoupon = (account: Account, coupon: CouponRecord): Wire => ({
  id: coupon.id,
  object: 'coupon',
  amount_off: coupon.amount_off,
  created: coupon.created,
  currency: coupon.currency,
  duration: coupon.duration,
  duration_in_months: coupon.duration_in_months,
  livemode: false,
  max_redemptions: coupon.max_redemptions,
  metadata: coupon.metadata,
  name: coupon.name,
  percent_off: coupon.percent_off,
  redeem_by: coupon.redeem_by,
  times_redeemed: coupon.times_redeemed,
  valid: isValid(account, coupon),
})

/** A code is active until it is switched off, has expired or is used up, or its coupon can no longer be redeemed. */
export function isRedeemable(account: Account, code: PromotionCodeRecord): boolean {
  const coupon = account.coupons.get(code.coupon)
  const hasExpired = code.expires_at !== null && code.expires_at <= account.now()
  return code.active && !hasExpired && !isUsedUp(code) && coupon !== undefined && isValid(account, coupon)
}

export const presentPromotionCode = (account: Account, code: PromotionCodeRecord): Wire => {
  const { currency_options, ...restrictions } = code.restrictions
  return {
    id: code.id,
    object: 'promotion_code',
    active: isRedeemable(account, code),
    code: code.code,
    created: code.created,
    customer: code.customer,
    customer_account: null,
    expires_at: code.expires_at,
    livemode: false,
    max_redemptions: code.max_redemptions,
    metadata: code.metadata,
    promotion: { coupon: code.coupon, type: 'coupon' },
    restrictions,
    times_redeemed: code.times_redeemed,
  }
}

/** A removed discount says so, and has no end. */
export const presentDiscount = (discount: DiscountRecord): Wire => ({
  id: discount.id,
  object: 'discount',
  checkout_session: null,
  customer: discount.customer,
  customer_account: null,
  ...(discount.deleted ? { deleted: true } : { end: discount.end }),
  invoice: discount.invoice,
  invoice_item: discount.invoice_item,
  promotion_code: discount.promotion_code,
  source: { coupon: discount.coupon, type: 'coupon' },
  start: discount.start,
  subscription: discount.subscription,
  subscription_item: discount.subscription_item,
})

/** The discounts that have not been removed. */
export const runningDiscounts = (account: Account, ids: readonly string[] = []): readonly string[] =>
  ids.filter((id) => account.discounts.get(id)?.deleted === false)
