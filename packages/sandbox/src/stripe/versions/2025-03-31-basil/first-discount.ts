import type { Wire } from '../../http/endpoint.js'
import type { Account } from '../../state/account.js'
import { presentDiscount } from '../../wire/discount.js'

/** The discount that an invoice or a subscription showed in full: the first of its `discounts`. */
export function firstDiscount(account: Account, { discounts }: Wire): Wire | null {
  const [first] = Array.isArray(discounts) ? discounts : []
  const discount = account.discounts.get(String(first))
  return discount ? presentDiscount(discount) : null
}
