import type { Account } from '../state/account.js'
import { percentOf, roundAmount } from '../state/money.js'
import type { CouponRecord, DiscountAmount, InvoiceLine, InvoiceRecord } from '../state/records.js'

/** What of a line decides its discounts. */
export type DiscountableLine = Pick<InvoiceLine, 'amount' | 'discount_amounts' | 'discountable' | 'discounts' | 'price'>

interface DiscountedLine<Line = DiscountableLine> {
  readonly line: Line
  readonly product: string | undefined
  /** What is left after the discounts so far. */
  rest: number
  readonly amounts: DiscountAmount[]
}

/** The lines with what each discount takes off: first their own discounts, then those of the invoice, each from what the former left. */
export function discountLines<Line extends DiscountableLine>(
  account: Account,
  { currency, discounts = [] }: Pick<InvoiceRecord, 'currency' | 'discounts'>,
  lines: readonly Line[],
): readonly Line[] {
  const isUntouched = (line: Line) => !line.discounts?.length && !line.discount_amounts
  if (discounts.length === 0 && lines.every(isUntouched)) return lines
  const found = lines.map((line) => ({
    line,
    product: account.prices.get(line.price)?.product,
    rest: line.amount,
    amounts: [],
  }))
  for (const one of found) {
    for (const id of one.line.discounts ?? []) takeOff(account, id, currency, [one])
  }
  for (const id of discounts) takeOff(account, id, currency, found)
  return found.map(({ line, amounts }) => ({ ...line, discount_amounts: amounts }))
}

function takeOff(account: Account, id: string, currency: string, lines: readonly DiscountedLine[]): void {
  const coupon = account.coupons.get(account.discounts.get(id)?.coupon ?? '')
  if (!coupon) return
  const isReduced = ({ line, product, rest }: DiscountedLine) =>
    line.discountable &&
    rest > 0 &&
    (coupon.applies_to === null || (product !== undefined && coupon.applies_to.includes(product)))
  const reduced = lines.filter(isReduced)
  for (const [index, amount] of reductions(coupon, currency, reduced).entries()) {
    const line = reduced[index]
    if (!line) continue
    line.rest -= amount
    line.amounts.push({ amount, discount: id })
  }
}

/** A percentage of each line, or an amount that the lines share in proportion. */
function reductions(coupon: CouponRecord, currency: string, lines: readonly DiscountedLine[]): readonly number[] {
  if (coupon.percent_off !== null) {
    const { percent_off } = coupon
    return lines.map(({ rest }) => percentOf(rest, percent_off, currency))
  }
  const total = lines.reduce((sum, { rest }) => sum + rest, 0)
  const off = Math.min(total, amountOff(coupon, currency) ?? 0)
  if (off === 0) return []
  let [left, of] = [off, total]
  return lines.map(({ rest }) => {
    const part = roundAmount((left * rest) / of, currency)
    left -= part
    of -= rest
    return part
  })
}

/** What a coupon takes off in a currency; undefined for a percentage, and in currencies that it has no amount for. */
export const amountOff = (coupon: CouponRecord, currency: string): number | undefined =>
  coupon.amount_off !== null && coupon.currency === currency ? coupon.amount_off : coupon.currency_options[currency]
