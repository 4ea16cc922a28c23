import { checkStep, notAnAmount } from './billing/check-amount.js'
import { invalidInteger, invalidRequest, missingParameter } from './http/errors.js'
import { flag, given, integer, object, objects, type Values } from './http/values.js'
import { MAXIMUM_AMOUNT } from './state/money.js'
import type { PriceRecord, PriceTier, Recurring } from './state/records.js'

type Amounts = Pick<
  PriceRecord,
  'custom_unit_amount' | 'tiers' | 'tiers_mode' | 'transform_quantity' | 'unit_amount' | 'unit_amount_decimal'
>

const NO_AMOUNT = { unit_amount: null, unit_amount_decimal: null } as const

/** What a unit costs: an amount, one that the customer chooses, or tiers. */
export function readUnitAmount(values: Values, currency: string, recurring: Recurring | null): Amounts {
  const custom = object(values, 'custom_unit_amount')
  const isTiered = given(values, 'billing_scheme') === 'tiered'
  const isFixed = values.unit_amount !== undefined || values.unit_amount_decimal !== undefined
  if (isTiered) {
    if (isFixed || custom) throw onlyOne(isFixed ? 'unit_amount' : 'custom_unit_amount', 'tiers')
    if (values.transform_quantity !== undefined) throw onlyOne('tiers', 'transform_quantity')
    return { ...NO_AMOUNT, ...readTiers(values, currency, recurring) }
  }
  if (values.tiers !== undefined || values.tiers_mode !== undefined) {
    throw invalidRequest('Tiers need `billing_scheme=tiered`.', {
      param: values.tiers === undefined ? 'tiers_mode' : 'tiers',
    })
  }
  if (custom && flag(custom, 'enabled')) {
    if (isFixed) throw onlyOne('unit_amount', 'custom_unit_amount')
    if (values.transform_quantity !== undefined) throw onlyOne('custom_unit_amount', 'transform_quantity')
    return { ...NO_AMOUNT, custom_unit_amount: readCustomAmount(custom, currency) }
  }
  if (!isFixed) {
    throw invalidRequest('Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.', {
      code: 'parameter_missing',
      param: 'unit_amount',
    })
  }
  return { ...readAmount(values, 'unit_amount', currency), ...readTransform(values) }
}

function readTransform(values: Values): Pick<Amounts, 'transform_quantity'> {
  const transform = object(values, 'transform_quantity')
  if (!transform) return {}
  const divide_by = integer(transform, 'divide_by') ?? 1
  if (divide_by < 1) {
    throw invalidInteger('This value must be greater than or equal to 1.', 'transform_quantity[divide_by]')
  }
  return { transform_quantity: { divide_by, round: given(transform, 'round') ?? 'up' } }
}

const onlyOne = (a: string, b: string) =>
  invalidRequest(`You may only specify one of these parameters: ${a}, ${b}.`, { param: a })

/** Whole or fractional minor units, and both ways Stripe shows them. */
function readAmount(
  values: Values,
  name: 'flat_amount' | 'unit_amount',
  currency: string,
  path: (name: string) => string = (own) => own,
): { readonly unit_amount: number | null; readonly unit_amount_decimal: string } {
  const [whole, decimal] = [integer(values, name), given(values, `${name}_decimal`)]
  if (whole !== undefined && decimal !== undefined) throw onlyOne(path(name), path(`${name}_decimal`))
  const param = path(decimal === undefined ? name : `${name}_decimal`)
  if (whole !== undefined && whole < 0) throw notAnAmount(whole, param)
  if (decimal?.startsWith('-')) throw invalidRequest('Invalid non-negative decimal', { param })
  const amount = Number(decimal ?? whole)
  // A fraction of a minor unit is multiplied before it is rounded.
  if (Number.isInteger(amount)) checkStep(amount, currency, param)
  const text = decimal?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') ?? String(whole)
  return { unit_amount: whole ?? (/^\d+$/.test(text) ? Number(text) : null), unit_amount_decimal: text }
}

function readCustomAmount(custom: Values, currency: string): NonNullable<Amounts['custom_unit_amount']> {
  const read = (name: string): number | null => {
    const amount = integer(custom, name)
    if (amount === undefined) return null
    const param = `custom_unit_amount[${name}]`
    if (amount < 0) throw notAnAmount(amount, param)
    checkStep(amount, currency, param)
    return amount
  }
  const [maximum, minimum, preset] = [read('maximum'), read('minimum'), read('preset')]
  const [most, least] = [maximum ?? MAXIMUM_AMOUNT, minimum ?? 0]
  if (least > most) throw outside('minimum', 'must be less than or equal to `maximum`')
  if (preset !== null && (preset < least || preset > most)) {
    throw outside('preset', 'must be between `minimum` and `maximum`')
  }
  return { maximum, minimum, preset }
}

const outside = (name: string, rule: string) =>
  invalidRequest(`\`custom_unit_amount[${name}]\` ${rule}.`, { param: `custom_unit_amount[${name}]` })

function readTiers(
  values: Values,
  currency: string,
  recurring: Recurring | null,
): Pick<Amounts, 'tiers' | 'tiers_mode'> {
  const mode = given(values, 'tiers_mode')
  const sent = objects(values, 'tiers')
  if (!recurring) {
    throw invalidRequest('Prices with `type=one_time` are not supported with tiered billing.', { param: 'interval' })
  }
  if (!mode) throw missingParameter('tiers_mode')
  if (sent.length === 0) throw missingParameter('tiers')
  const tiers = sent.map((tier, index) => readTier(tier, index, currency))
  checkBounds(tiers)
  return { tiers, tiers_mode: mode }
}

/** Each tier begins where the one before ends, and the last has no end. */
function checkBounds(tiers: readonly PriceTier[]): void {
  tiers.forEach(({ up_to }, index) => {
    const param = `tiers[${index}][up_to]`
    const isLast = index === tiers.length - 1
    if (up_to === null && !isLast) {
      throw invalidRequest('Only the last entry in the tiers array can have `up_to=inf`.', { param })
    }
    if (up_to !== null && up_to <= (tiers[index - 1]?.up_to ?? 0)) {
      throw invalidRequest('`up_to` must be greater than that of the entry before it in the tiers array.', { param })
    }
    if (up_to !== null && isLast) {
      throw invalidRequest('The last entry in the tiers array must have `up_to=inf`.', { param })
    }
  })
}

function readTier(tier: Values, index: number, currency: string): PriceTier {
  const path = (name: string) => `tiers[${index}][${name}]`
  const of = (name: 'flat_amount' | 'unit_amount') =>
    tier[name] === undefined && tier[`${name}_decimal`] === undefined
      ? { unit_amount: null, unit_amount_decimal: null }
      : readAmount(tier, name, currency, path)
  const [flat, unit] = [of('flat_amount'), of('unit_amount')]
  if (flat.unit_amount_decimal === null && unit.unit_amount_decimal === null) {
    throw missingParameter(path('unit_amount'))
  }
  return {
    flat_amount: flat.unit_amount,
    flat_amount_decimal: flat.unit_amount_decimal,
    ...unit,
    up_to: integer(tier, 'up_to') ?? null,
  }
}
