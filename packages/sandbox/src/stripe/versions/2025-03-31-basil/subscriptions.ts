import { at, omit } from '../rewriting.js'
import type { RewriteObject } from '../version-change.types.js'
import { firstDiscount } from './first-discount.js'

/** All items have one period, which was the subscription's. */
export const withPeriod: RewriteObject = (subscription, account) => {
  const items = at(subscription, 'items', 'data')
  const [first] = Array.isArray(items) ? items : []
  return {
    ...subscription,
    current_period_end: at(first, 'current_period_end'),
    current_period_start: at(first, 'current_period_start'),
    discount: firstDiscount(account, subscription),
  }
}

export const withoutItemPeriod: RewriteObject = (item) => omit(item, 'current_period_end', 'current_period_start')
