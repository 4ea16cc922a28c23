import { formatUnitAmount, multiplyAmount } from '../state/money.js'
import type { PriceRecord, PriceTier, ProductRecord } from '../state/records.js'

/** What a part of a quantity costs; an invoice has a line for each. */
export interface PricePart {
  /** Minor currency unit. */
  readonly amount: number
  /** How many units; none for the flat amount of a tier. */
  readonly quantity: number
  /** What a unit costs; null for a flat amount. */
  readonly unit_amount_decimal: string | null
  /** What the part is charged by, a flat amount included. */
  readonly rate: string
  /** Counted from 1. */
  readonly tier?: number
}

type Priced = Pick<PriceRecord, 'currency' | 'tiers' | 'tiers_mode' | 'transform_quantity' | 'unit_amount_decimal'>

/** What a quantity costs, by tier: all of it at the price of the tier it reaches, or what lies in each tier at that tier's price. */
export function priceParts(price: Priced, quantity: number): readonly PricePart[] {
  const { currency, tiers, unit_amount_decimal } = price
  if (!tiers) {
    const rate = unit_amount_decimal ?? '0'
    const amount = multiplyAmount(rate, unitsOf(price, quantity), currency)
    return [{ amount, quantity, unit_amount_decimal, rate }]
  }
  const reached = tiers.findIndex(({ up_to }) => up_to === null || quantity <= up_to)
  if (price.tiers_mode === 'volume') return tierParts(tiers, reached, quantity, currency)
  return tiers.slice(0, reached + 1).flatMap((tier, index) => {
    const before = tiers[index - 1]?.up_to ?? 0
    return tierParts(tiers, index, Math.min(quantity, tier.up_to ?? quantity) - before, currency)
  })
}

function tierParts(tiers: readonly PriceTier[], index: number, quantity: number, currency: string): PricePart[] {
  const { flat_amount_decimal: flat = null, unit_amount_decimal: unit = null } = tiers[index] ?? {}
  const tier = index + 1
  const parts: PricePart[] = []
  if (unit !== null) {
    const amount = multiplyAmount(unit, quantity, currency)
    parts.push({ amount, quantity, unit_amount_decimal: unit, rate: unit, tier })
  }
  if (flat !== null) {
    parts.push({
      amount: multiplyAmount(flat, 1, currency),
      quantity: 0,
      unit_amount_decimal: null,
      rate: flat,
      tier,
    })
  }
  return parts
}

/** How many times the unit amount is charged: that may be by the package. */
function unitsOf({ transform_quantity: transform }: Priced, quantity: number): number {
  if (!transform) return quantity
  return transform.round === 'up'
    ? Math.ceil(quantity / transform.divide_by)
    : Math.floor(quantity / transform.divide_by)
}

/** What a quantity costs, minor currency unit. */
export const priceAmount = (price: Priced, quantity: number): number =>
  priceParts(price, quantity).reduce((sum, { amount }) => sum + amount, 0)

type Named = Pick<ProductRecord, 'name' | 'unit_label'>

/** `2 × Pro`, or `2 seat × Pro` of a product with a unit label. */
export const describeQuantity = (quantity: number, product: Named | undefined): string =>
  `${quantity}${product?.unit_label ? ` ${product.unit_label}` : ''} × ${product?.name ?? ''}`

/** `1 × Pro (at $29.99 / month)`, `5 × Pro (Tier 1 at $7.00 / month)`, `Pro (Tier 1 at $10.00 / month)` for its flat amount. */
export function describePart(
  { quantity, rate, tier, unit_amount_decimal }: PricePart,
  product: Named | undefined,
  price: Pick<PriceRecord, 'currency' | 'recurring' | 'transform_quantity'>,
): string {
  const { interval, interval_count } = price.recurring ?? { interval: 'month', interval_count: 1 }
  const every = interval_count === 1 ? interval : `every ${interval_count} ${interval}s`
  const isFlat = tier !== undefined && unit_amount_decimal === null
  const what = isFlat ? (product?.name ?? '') : describeQuantity(quantity, product)
  const units = price.transform_quantity ? ` per ${price.transform_quantity.divide_by}` : ''
  const at = `${tier === undefined ? '' : `Tier ${tier} `}at ${formatUnitAmount(rate, price.currency)}${units}`
  return `${what} (${at} / ${every})`
}
