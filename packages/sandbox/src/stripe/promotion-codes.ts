import { optionalPositive, readCurrencyAmounts } from './coupons.js'
import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, integer, mergeMetadata, object, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { CouponRecord, PromotionCodeRecord } from './state/records.js'
import { isRedeemable, isValid, presentPromotionCode } from './wire/discount.js'

/** A code is unique, in any case, among those that can be redeemed. */
function claimCode(account: Account, code: string, owner?: string): void {
  const taken = account.promotionCodes
    .where('code', code.toUpperCase())
    .some((other) => other.id !== owner && isRedeemable(account, other))
  if (taken) throw invalidRequest(`An active promotion code with \`code: ${code}\` already exists.`, { param: 'code' })
}

function readCode(account: Account, values: Values): string {
  const code = given(values, 'code') ?? account.token(8).toUpperCase()
  if (!/^[\w-]+$/.test(code)) {
    throw invalidRequest('Invalid promotion code: it may only contain letters, digits and dashes.', { param: 'code' })
  }
  claimCode(account, code)
  return code
}

function readRestrictions(values: Values): PromotionCodeRecord['restrictions'] {
  const sent = object(values, 'restrictions') ?? {}
  const [amount, currency] = [optionalPositive(sent, 'minimum_amount'), given(sent, 'minimum_amount_currency')]
  if (amount !== null && currency === undefined) throw missingParameter('restrictions[minimum_amount_currency]')
  return {
    currency_options: readCurrencyAmounts(sent, 'minimum_amount'),
    first_time_transaction: flag(sent, 'first_time_transaction') ?? false,
    minimum_amount: amount,
    minimum_amount_currency: currency?.toLowerCase() ?? null,
  }
}

/** When a code expires: not after its coupon. */
function readExpiry(account: Account, coupon: CouponRecord, values: Values): number | null {
  const at = integer(values, 'expires_at')
  if (at === undefined) return coupon.redeem_by
  if (at <= account.now()) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', { param: 'expires_at' })
  }
  if (coupon.redeem_by !== null && at > coupon.redeem_by) {
    throw invalidRequest("A promotion code cannot expire after its coupon's `redeem_by`.", { param: 'expires_at' })
  }
  return at
}

/** How often a code can be redeemed: not more often than its coupon. */
function readLimit({ max_redemptions }: CouponRecord, values: Values): number | null {
  const limit = optionalPositive(values, 'max_redemptions')
  if (limit !== null && max_redemptions !== null && limit > max_redemptions) {
    throw invalidRequest("A promotion code's `max_redemptions` cannot be more than that of its coupon.", {
      param: 'max_redemptions',
    })
  }
  return limit
}

function create({ account, values }: Call): Wire {
  const couponId = given(object(values, 'promotion') ?? {}, 'coupon')
  if (couponId === undefined) throw missingParameter('promotion[coupon]')
  const coupon = account.coupons.get(couponId)
  if (!coupon || coupon.deleted) throw noSuchReference('coupon', couponId, 'promotion[coupon]')
  if (!isValid(account, coupon)) {
    throw invalidRequest(`Coupon expired: ${couponId}`, { code: 'coupon_expired', param: 'promotion[coupon]' })
  }
  const customer = given(values, 'customer')
  const code = account.promotionCodes.add({
    id: account.newId('promo'),
    created: account.now(),
    active: flag(values, 'active') ?? true,
    code: readCode(account, values),
    coupon: coupon.id,
    customer: customer === undefined ? null : referencedCustomer(account, customer).id,
    expires_at: readExpiry(account, coupon, values),
    max_redemptions: readLimit(coupon, values),
    metadata: mergeMetadata({}, values),
    restrictions: readRestrictions(values),
    times_redeemed: 0,
  })
  const wire = presentPromotionCode(account, code)
  announce(account, 'promotion_code.created', wire)
  return wire
}

function existing({ account, id }: Call): PromotionCodeRecord {
  const code = account.promotionCodes.get(id)
  if (!code) throw noSuchObject('promotion code', id, 'promotion_code')
  return code
}

function update(call: Call): Wire {
  const { account, values } = call
  const code = existing(call)
  const active = flag(values, 'active') ?? code.active
  if (active && !code.active) claimCode(account, code.code, code.id)
  const options = readCurrencyAmounts(object(values, 'restrictions') ?? {}, 'minimum_amount')
  const changed = account.promotionCodes.replace({
    ...code,
    active,
    metadata: mergeMetadata(code.metadata, values),
    restrictions: {
      ...code.restrictions,
      currency_options: { ...code.restrictions.currency_options, ...options },
    },
  })
  const wire = presentPromotionCode(account, changed)
  announce(account, 'promotion_code.updated', wire, presentPromotionCode(account, code))
  return wire
}

export const promotionCodeRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/promotion_codes', PARAMETERS.createPromotionCode, 'promotion_code', create),
  listRoute('/v1/promotion_codes', PARAMETERS.listPromotionCodes, 'promotion_code', ({ account, path, values }) => {
    const code = given(values, 'code')?.toUpperCase()
    return listPage({
      rows: account.promotionCodes,
      values,
      url: path,
      label: 'promotion code',
      present: (row) => presentPromotionCode(account, row),
      where: (row) =>
        matches(values, 'active', isRedeemable(account, row)) &&
        (code === undefined || row.code.toUpperCase() === code) &&
        matches(values, 'coupon', row.coupon) &&
        matches(values, 'customer', row.customer) &&
        inRange(values, 'created', row.created),
      keys: ['coupon'],
    })
  }),
  route('GET', '/v1/promotion_codes/{id}', PARAMETERS.retrieve, 'promotion_code', (call) =>
    presentPromotionCode(call.account, existing(call)),
  ),
  route('POST', '/v1/promotion_codes/{id}', PARAMETERS.updatePromotionCode, 'promotion_code', update),
]
