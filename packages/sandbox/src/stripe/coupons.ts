import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, missingParameter, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage } from './http/lists.js'
import { given, integer, mergeMetadata, object, string, strings, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { readCurrency } from './prices.js'
import type { Account } from './state/account.js'
import { isCurrency } from './state/money.js'
import type { CouponRecord } from './state/records.js'
import { presentCoupon } from './wire/discount.js'

const DAY = 86_400

/** The amounts of a `currency_options` parameter, by currency. */
export function readCurrencyAmounts(values: Values, field: string): Readonly<Record<string, number>> {
  const amounts: Record<string, number> = {}
  for (const currency of Object.keys(object(values, 'currency_options') ?? {})) {
    const sent = object(object(values, 'currency_options') ?? {}, currency) ?? {}
    const amount = integer(sent, field)
    if (!isCurrency(currency)) {
      throw invalidRequest(`Invalid currency: ${currency}`, { param: `currency_options[${currency}]` })
    }
    if (amount !== undefined) amounts[currency] = positive(amount, `currency_options[${currency}][${field}]`)
  }
  return amounts
}

/** Refuses an amount or a count below 1. */
function positive(value: number, param: string): number {
  if (value < 1) throw invalidInteger('Invalid positive integer', param)
  return value
}

export function optionalPositive(values: Values, name: string): number | null {
  const value = integer(values, name)
  return value === undefined ? null : positive(value, name)
}

/** Either a percentage, or an amount with its currency. */
function readReduction(values: Values): Pick<CouponRecord, 'amount_off' | 'currency' | 'percent_off'> {
  const [amount, percent] = [optionalPositive(values, 'amount_off'), given(values, 'percent_off')]
  if (amount !== null && percent !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: amount_off, percent_off.')
  }
  if (percent !== undefined) {
    const percent_off = Number(percent)
    if (percent_off <= 0 || percent_off > 100) {
      throw invalidRequest('Invalid percent_off: must be greater than 0 and at most 100', { param: 'percent_off' })
    }
    return { amount_off: null, currency: null, percent_off }
  }
  if (amount === null) {
    throw invalidRequest('Must provide percent_off or amount_off as a parameter.', {
      code: 'parameter_missing',
      param: 'percent_off',
    })
  }
  const currency = readCurrency(values)
  if (!currency) throw missingParameter('currency')
  return { amount_off: amount, currency, percent_off: null }
}

/** Since when only a percentage can be taken off for ever. */
const ONLY_PERCENT_FOREVER = '2025-03-31'

function readDuration(
  values: Values,
  { amount_off }: Pick<CouponRecord, 'amount_off'>,
  version: string,
): Pick<CouponRecord, 'duration' | 'duration_in_months'> {
  const duration = given(values, 'duration') ?? 'once'
  const months = optionalPositive(values, 'duration_in_months')
  if (duration === 'repeating' && months === null) throw missingParameter('duration_in_months')
  if (duration !== 'repeating' && months !== null) {
    throw invalidRequest('You may only specify duration_in_months when duration is repeating.', {
      param: 'duration_in_months',
    })
  }
  if (duration === 'forever' && amount_off !== null && version >= ONLY_PERCENT_FOREVER) {
    throw invalidRequest('Coupons with amount_off cannot have the duration forever.', { param: 'duration' })
  }
  return { duration, duration_in_months: months }
}

function readRedeemBy(account: Account, values: Values): number | null {
  const at = integer(values, 'redeem_by')
  if (at === undefined) return null
  if (at <= account.now()) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', { param: 'redeem_by' })
  }
  if (at > account.now() + 5 * 365 * DAY + DAY) {
    throw invalidRequest('Invalid timestamp: can be no more than five years in the future', { param: 'redeem_by' })
  }
  return at
}

function create({ account, values, version }: Call): Wire {
  const id = given(values, 'id') ?? account.token(8)
  if (account.coupons.get(id) && !account.coupons.get(id)?.deleted) {
    throw invalidRequest('Coupon already exists.', { code: 'resource_already_exists', param: 'id' })
  }
  const reduction = readReduction(values)
  const products = strings(object(values, 'applies_to') ?? {}, 'products')
  for (const [index, product] of products.entries()) {
    if (!account.products.get(product)) throw noSuchReference('product', product, `applies_to[products][${index}]`)
  }
  const coupon: CouponRecord = {
    id,
    created: account.now(),
    ...reduction,
    applies_to: products.length > 0 ? products : null,
    currency_options: readCurrencyAmounts(values, 'amount_off'),
    deleted: false,
    ...readDuration(values, reduction, version),
    max_redemptions: optionalPositive(values, 'max_redemptions'),
    metadata: mergeMetadata({}, values),
    name: string(values, 'name') ?? null,
    redeem_by: readRedeemBy(account, values),
    times_redeemed: 0,
  }
  account.coupons.remove(id)
  const wire = presentCoupon(account, account.coupons.add(coupon))
  announce(account, 'coupon.created', wire)
  return wire
}

function existing({ account, id }: Call): CouponRecord {
  const coupon = account.coupons.get(id)
  if (!coupon || coupon.deleted) throw noSuchObject('coupon', id, 'coupon')
  return coupon
}

function update(call: Call): Wire {
  const { account, values } = call
  const coupon = existing(call)
  const name = string(values, 'name')
  const changed = account.coupons.replace({
    ...coupon,
    currency_options: { ...coupon.currency_options, ...readCurrencyAmounts(values, 'amount_off') },
    metadata: mergeMetadata(coupon.metadata, values),
    name: name === undefined ? coupon.name : name,
  })
  const wire = presentCoupon(account, changed)
  announce(account, 'coupon.updated', wire, presentCoupon(account, coupon))
  return wire
}

function remove(call: Call): Wire {
  const { account, id } = call
  const deleted = account.coupons.replace({ ...existing(call), deleted: true })
  announce(account, 'coupon.deleted', presentCoupon(account, deleted))
  return { id, object: 'coupon', deleted: true }
}

export const couponRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/coupons', PARAMETERS.createCoupon, 'coupon', create),
  listRoute('/v1/coupons', PARAMETERS.listCoupons, 'coupon', ({ account, path, values }) =>
    listPage({
      rows: account.coupons,
      values,
      url: path,
      label: 'coupon',
      present: (coupon) => presentCoupon(account, coupon),
      where: (coupon) => !coupon.deleted && inRange(values, 'created', coupon.created),
    }),
  ),
  route('GET', '/v1/coupons/{id}', PARAMETERS.retrieve, 'coupon', (call) =>
    presentCoupon(call.account, existing(call)),
  ),
  route('POST', '/v1/coupons/{id}', PARAMETERS.updateCoupon, 'coupon', update),
  route('DELETE', '/v1/coupons/{id}', {}, 'deleted', remove),
]
