import type { Form } from '../../http/decode-form.js'
import { notEmulated } from '../../http/errors.js'
import { changeForm, inTurn, refuseParameter, renameParameter } from '../rewriting.js'
import type { RewriteRequest, VersionChange } from '../version-change.types.js'

/** Usage was recorded by subscription item, where a price had no meter. */
function refuseUsageRecords(recurring: Form): void {
  refuseParameter('aggregate_usage')(recurring)
  if (recurring.usage_type === 'metered' && !('meter' in recurring)) throw notEmulated('metered prices without a meter')
}

const refuseAggregation: RewriteRequest = (form) => {
  if (typeof form.recurring === 'object') refuseUsageRecords(form.recurring)
  return form
}

const refusePlanAggregation: RewriteRequest = (form) => {
  refuseUsageRecords(form)
  return form
}

const refuseDiscount = inTurn(refuseParameter('coupon'), refuseParameter('promotion_code'))

/** One coupon or promotion code was a parameter of its own; an empty one removed the discount. */
const listDiscount: RewriteRequest = (form) => {
  const given = ['coupon', 'promotion_code'].filter((name) => name in form)
  if (given.length === 0) return form
  const discounts: Form = {}
  for (const name of given) {
    const value = form[name]
    if (value !== undefined && value !== '') discounts[Object.keys(discounts).length] = { [name]: value }
  }
  const isRemoved = Object.keys(discounts).length === 0
  return changeForm(form, { coupon: undefined, promotion_code: undefined, discounts: isRemoved ? '' : discounts })
}

const nestPrice: RewriteRequest = (form) =>
  'price' in form ? changeForm(form, { price: undefined, pricing: { price: form.price ?? '' } }) : form

const priceItem = inTurn(nestPrice, renameParameter('unit_amount', 'unit_amount_decimal'))

export const REQUESTS: NonNullable<VersionChange['requests']> = {
  'GET /v1/invoices/upcoming': listDiscount,
  'GET /v1/invoices/upcoming/lines': listDiscount,
  'POST /v1/customers': refuseDiscount,
  'POST /v1/customers/{id}': refuseDiscount,
  'POST /v1/invoiceitems': priceItem,
  'POST /v1/invoiceitems/{id}': priceItem,
  'POST /v1/plans': refusePlanAggregation,
  'POST /v1/prices': refuseAggregation,
  'POST /v1/subscriptions': listDiscount,
  'POST /v1/subscriptions/{id}': listDiscount,
}
