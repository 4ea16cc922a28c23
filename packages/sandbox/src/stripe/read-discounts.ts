import { amountOff } from './billing/discount-lines.js'
import { boundary } from './billing/periods.js'
import { invalidRequest, missingParameter, noSuchReference } from './http/errors.js'
import { given, objects, type Values } from './http/values.js'
import type { Account } from './state/account.js'
import type { CouponRecord, DiscountRecord, PromotionCodeRecord } from './state/records.js'
import { isRedeemable, isUsedUp, isValid } from './wire/discount.js'

/** What a discount applies to. */
type Owner = Partial<Pick<DiscountRecord, 'invoice' | 'invoice_item' | 'subscription' | 'subscription_item'>> &
  Pick<DiscountRecord, 'customer'>

interface Terms {
  readonly owner: Owner
  readonly currency: string
  /** The amount that a minimum of a promotion code is compared with, where it is known. */
  readonly amount?: number | undefined
  /** Where the parameter stands, such as `items[0][discounts]`. */
  readonly path?: string
  /** The discounts that may be kept by naming them. */
  readonly current?: readonly string[] | undefined
}

/**
 * The discounts that a `discounts` parameter asks for; undefined when it was not sent. Coupons count as redeemed, and discounts that
 * are left out as removed, only through `noteDiscounts`.
 */
export function readDiscounts(
  account: Account,
  values: Values,
  { owner, currency, amount, path = 'discounts', current = [] }: Terms,
): readonly string[] | undefined {
  if (values.discounts === undefined) return undefined
  return objects(values, 'discounts').map((sent, index) => {
    const at = `${path}[${index}]`
    const kept = given(sent, 'discount')
    if (kept !== undefined) {
      if (current.includes(kept)) return kept
      throw noSuchReference('discount', kept, `${at}[discount]`)
    }
    const codeId = given(sent, 'promotion_code')
    const code = codeId === undefined ? undefined : redeemableCode(account, codeId, { owner, amount, currency, at })
    const couponId = code?.coupon ?? given(sent, 'coupon')
    if (couponId === undefined) throw missingParameter(`${at}[coupon]`)
    const coupon = redeemableCoupon(account, couponId, currency, `${at}[coupon]`)
    const now = account.now()
    return account.discounts.add({
      id: account.newId('di'),
      coupon: coupon.id,
      deleted: false,
      end: endOf(coupon, now),
      invoice: null,
      invoice_item: null,
      promotion_code: code?.id ?? null,
      start: now,
      subscription: null,
      subscription_item: null,
      ...owner,
    }).id
  })
}

const endOf = ({ duration_in_months: months }: CouponRecord, start: number): number | null =>
  months === null ? null : boundary(start, { interval: 'month', interval_count: months }, 1)

/** A coupon that can be redeemed now. */
function redeemableCoupon(account: Account, id: string, currency: string, param: string): CouponRecord {
  const coupon = account.coupons.get(id)
  if (!coupon || coupon.deleted) throw noSuchReference('coupon', id, param)
  if (!isValid(account, coupon)) {
    const why = isUsedUp(coupon) ? 'Coupon is used up and cannot be applied' : 'Coupon expired'
    throw invalidRequest(`${why}: ${id}`, { code: 'coupon_expired', param })
  }
  if (coupon.percent_off === null && amountOff(coupon, currency) === undefined) {
    throw invalidRequest(
      `The coupon ${id} has no amount in the currency ${currency}; its currency is ${coupon.currency}.`,
      { param },
    )
  }
  return coupon
}

function redeemableCode(
  account: Account,
  id: string,
  { owner, amount, currency, at }: Pick<Terms, 'owner' | 'amount' | 'currency'> & { readonly at: string },
): PromotionCodeRecord {
  const param = `${at}[promotion_code]`
  const code = account.promotionCodes.get(id)
  if (!code) throw noSuchReference('promotion code', id, param)
  const refuse = (because: string, reason?: string) =>
    invalidRequest(`This promotion code cannot be redeemed because ${because}.`, { code: reason, param })
  if (!isRedeemable(account, code)) throw refuse('it is expired or inactive', 'promotion_code_expired')
  if (code.customer !== null && code.customer !== owner.customer) throw refuse('it belongs to another customer')
  const { restrictions } = code
  if (restrictions.first_time_transaction && owner.customer !== null && hasPaid(account, owner.customer)) {
    throw refuse('the associated customer has prior transactions', 'promotion_code_customer_not_first_time')
  }
  const minimum =
    restrictions.minimum_amount_currency === currency
      ? restrictions.minimum_amount
      : restrictions.currency_options[currency]
  if (minimum != null && amount !== undefined && amount < minimum) {
    throw refuse('the associated purchase does not meet the minimum amount requirement')
  }
  return code
}

/** Whether a customer has a successful payment or a paid invoice. */
const hasPaid = (account: Account, customer: string): boolean =>
  account.charges.where('customer', customer).some(({ status }) => status === 'succeeded') ||
  account.invoices.where('customer', customer).some(({ status }) => status === 'paid')
