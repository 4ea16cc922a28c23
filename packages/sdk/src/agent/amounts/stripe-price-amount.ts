import type { Fields, Read, Told } from './amount-reader.js'
import { isSet } from './is-set.js'
import { setsOnly } from './sets-only.js'

/** What a quantity of a price costs: unknown where that depends on usage or tiers, or where tax comes on top. */
function costOf(price: Fields, quantity: unknown): Told {
  const { currency, unit_amount, billing_scheme, transform_quantity, custom_unit_amount, recurring } = price
  const { usage_type } = (recurring ?? {}) as Fields
  const isFixed =
    Number.isSafeInteger(unit_amount) &&
    (billing_scheme ?? 'per_unit') === 'per_unit' &&
    !transform_quantity &&
    !custom_unit_amount &&
    (usage_type ?? 'licensed') === 'licensed'
  if (!isFixed || typeof quantity !== 'number') return 'unknown'
  return { currency, minor: (unit_amount as number) * quantity }
}

/** The members of a line that add nothing to its price. */
const OF_LINE: readonly string[] = [
  'billing_thresholds',
  'discountable',
  'discounts',
  'metadata',
  'period',
  'price',
  'price_data',
  'quantity',
]

/** What a line costs: of a price, or of `price_data` in the line itself. */
async function lineCost(line: Fields, read: Read): Promise<Told> {
  const { price, price_data, quantity = 1 } = line
  if (!setsOnly(line, OF_LINE)) return 'unknown'
  if (price !== undefined && price_data !== undefined) return 'unknown'
  if (typeof price === 'string') return costOf(await read('stripe_get_price', { id: price }), quantity)
  const given = (price_data ?? {}) as Fields
  // Beside `unit_amount` nothing says which of the two is charged.
  return given['unit_amount_decimal'] === undefined ? costOf(given, quantity) : 'unknown'
}

/** The sum of several amounts: unknown where one is, or where they are in different currencies. */
export function sum(parts: readonly Told[]): Told {
  let total: Exclude<Told, null | 'unknown'> | undefined
  for (const part of parts) {
    if (part === null) continue
    if (part === 'unknown' || typeof part.minor !== 'number' || (total && total.currency !== part.currency))
      return 'unknown'
    // Of its size: a credit in one line must not hide a charge in another.
    total = { currency: part.currency, minor: Math.abs(part.minor) + ((total?.minor as number | undefined) ?? 0) }
  }
  return total ?? null
}

/** What several lines cost together. */
export async function linesCost(lines: unknown, read: Read): Promise<Told> {
  if (!Array.isArray(lines)) return 'unknown'
  const costs: Told[] = []
  for (const line of lines) costs.push(await lineCost(line, read))
  return sum(costs)
}

/** What a price costs in a currency: it may cost something else in another one than its own. */
export function inCurrency(cost: Told, currency: unknown): Told {
  const isOther =
    isSet(currency) &&
    cost !== null &&
    cost !== 'unknown' &&
    String(cost.currency).toLowerCase() !== String(currency).toLowerCase()
  return isOther ? 'unknown' : cost
}
