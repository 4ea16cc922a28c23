import { invalidRequest } from '../http/errors.js'
import { readDiscounts } from '../read-discounts.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord } from '../state/records.js'
import { isRedeemable } from '../wire/discount.js'
import { sessionTotal } from './session-amounts.js'

/** A session with the discount of the promotion code that the customer entered; an empty one takes it off again. */
export function withPromotionCode(
  account: Account,
  session: CheckoutSessionRecord,
  entered: string | undefined,
): CheckoutSessionRecord {
  if (entered === undefined) return session
  const param = 'promotion_code'
  if (!allowsPromotionCodes(session)) {
    throw invalidRequest('The Checkout Session does not allow promotion codes.', { param })
  }
  const { discounts: _, ...undiscounted } = session
  const code = entered.trim().toUpperCase()
  if (code === '') return undiscounted
  const found = account.promotionCodes
    .all()
    .find((row) => row.code.toUpperCase() === code && isRedeemable(account, row))
  if (!found) throw invalidRequest('This code is invalid.', { param })
  const discounts = readDiscounts(
    account,
    { discounts: [{ promotion_code: found.id }] },
    {
      owner: { customer: session.customer },
      currency: session.currency ?? '',
      amount: sessionTotal(account, undiscounted),
    },
  )
  return discounts ? { ...undiscounted, discounts } : undiscounted
}

export const allowsPromotionCodes = ({ details }: CheckoutSessionRecord): boolean =>
  details.allow_promotion_codes === true

/** The promotion code that a session has redeemed, as the customer knows it. */
export function redeemedCode(account: Account, { discounts = [] }: CheckoutSessionRecord): string | undefined {
  const [discount] = discounts.map((id) => account.discounts.get(id))
  return account.promotionCodes.get(discount?.promotion_code ?? '')?.code
}
