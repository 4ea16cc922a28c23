import type { Account } from '../state/account.js'
import { presentCoupon } from '../wire/discount.js'
import { at, changeForm, omit } from './rewriting.js'
import type { RewriteRequest, VersionChange } from './version-change.types.js'

function couponOf(account: Account, id: unknown) {
  const coupon = account.coupons.get(String(id))
  return coupon ? presentCoupon(account, coupon) : null
}

const classicByDefault: RewriteRequest = (form) =>
  'billing_mode' in form ? form : changeForm(form, { billing_mode: { type: 'classic' } })

/**
 * Subscriptions are created in the flexible billing mode unless the classic one is asked for; a promotion code names what it promotes, a
 * discount its source, and both only by id.
 */
export const clover: VersionChange = {
  since: '2025-09-30',
  expandable: {
    discount: { coupon: { to: 'coupon', as: 'object' } },
    promotion_code: { coupon: { to: 'coupon', as: 'object' } },
  },
  objects: {
    discount: (discount, account) => ({
      ...omit(discount, 'source'),
      coupon: couponOf(account, at(discount, 'source', 'coupon')),
    }),
    promotion_code: (code, account) => ({
      ...omit(code, 'promotion'),
      coupon: couponOf(account, at(code, 'promotion', 'coupon')),
    }),
  },
  requests: {
    'POST /v1/promotion_codes': (form) =>
      'coupon' in form
        ? changeForm(form, { coupon: undefined, promotion: { coupon: form.coupon ?? '', type: 'coupon' } })
        : form,
    'POST /v1/subscription_schedules': (form) => ('from_subscription' in form ? form : classicByDefault(form)),
    'POST /v1/subscriptions': classicByDefault,
  },
}
