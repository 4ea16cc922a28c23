import { changeForm } from './rewriting.js'
import type { VersionChange } from './version-change.types.js'

/** Subscriptions are created in the flexible billing mode unless the classic one is asked for; a promotion code names what it promotes. */
export const clover: VersionChange = {
  since: '2025-09-30',
  requests: {
    'POST /v1/promotion_codes': (form) =>
      'coupon' in form
        ? changeForm(form, { coupon: undefined, promotion: { coupon: form.coupon ?? '', type: 'coupon' } })
        : form,
    'POST /v1/subscriptions': (form) =>
      'billing_mode' in form ? form : changeForm(form, { billing_mode: { type: 'classic' } }),
  },
}
