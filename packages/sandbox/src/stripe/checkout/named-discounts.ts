import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord } from '../state/records.js'

/** The discounts of a session as a `discounts` parameter names them. */
export const namedDiscounts = (
  account: Account,
  { discounts = [] }: Pick<CheckoutSessionRecord, 'discounts'>,
): readonly Readonly<Record<string, string>>[] =>
  discounts.flatMap((id) => {
    const discount = account.discounts.get(id)
    if (!discount) return []
    const { coupon, promotion_code } = discount
    return promotion_code === null ? { coupon } : { promotion_code }
  })
