import type { Account } from './account.js'
import { currencyOf } from './account-settings.js'
import { toDatetime } from './dates.js'
import { notEmulated } from './errors.js'
import { readCents, toInput, toList } from './fields.js'
import { formatMoney, toMajor } from './money.js'
import type { Tierset } from './state.types.js'

const MODELS: Readonly<Record<string, string>> = {
  fla: 'Flat Pricing (e.g. $X dollars per month)',
  uni: 'Unit Pricing (e.g. $X dollars per unit)',
  vol: 'Volume Pricing (e.g. the more units, the lower the price of each)',
  tie: 'Tiered Pricing (e.g. the first units at one price, the next at another)',
}

export function tiersetToWire(tierset: Tierset, currencyId?: unknown): Record<string, unknown> {
  const { currency_id, symbol, iso4217 } = currencyOf(currencyId)
  const written = toDatetime(tierset.writtenAt)
  return {
    tierset_id: tierset.id,
    currency_id,
    setup: toMajor(tierset.setup),
    base: toMajor(tierset.base),
    minimum: 0,
    percent: 0,
    paycycle: tierset.paycycle,
    pricemodel: tierset.pricemodel,
    write_datetime: written,
    mod_datetime: written,
    currency_symbol: symbol,
    currency_iso4217: iso4217,
    setup_formatted: formatMoney(tierset.setup, symbol),
    base_formatted: formatMoney(tierset.base, symbol),
    minimum_formatted: formatMoney(0, symbol),
    percent_formatted: '0 %',
    pricemodel_desc: MODELS[tierset.pricemodel] ?? '',
    tiers: tierset.tiers.map((tier) => ({ ...tier, amount: toMajor(tier.amount) })),
  }
}

/** Reads a price; what is missing is taken from `base`, the item's own price. */
export function readTierset(input: unknown, account: Account, base?: Tierset, paycycle?: string): Tierset {
  const given = toInput(input)
  // They would change the price.
  for (const key of ['minimum', 'percent']) {
    if (Number(given[key] ?? 0) !== 0) throw notEmulated(`prices with "${key}"`)
  }
  const text = (key: string, fallback: string) => (typeof given[key] === 'string' ? (given[key] as string) : fallback)
  const pricemodel = text('pricemodel', base?.pricemodel ?? 'fla')
  if (!Object.hasOwn(MODELS, pricemodel)) throw notEmulated(`the price model "${pricemodel}"`)
  return {
    id: account.nextId('tierset'),
    setup: readCents(given, 'setup') ?? base?.setup ?? 0,
    base: readCents(given, 'base') ?? base?.base ?? 0,
    paycycle: text('paycycle', paycycle ?? base?.paycycle ?? 'mon'),
    pricemodel,
    tiers: Array.isArray(given['tiers'])
      ? toList(given['tiers']).map((tier) => ({
          unit_from: Number(tier['unit_from'] ?? 0),
          unit_to: Number(tier['unit_to'] ?? 0),
          amount: readCents(tier, 'amount') ?? 0,
        }))
      : (base?.tiers ?? []),
    writtenAt: account.now(),
  }
}

/** What `quantity` units cost per cycle, in cents. */
export function priceOf({ base, pricemodel, tiers }: Tierset, quantity: number): number {
  const holding = tiers.find((tier) => quantity >= tier.unit_from && quantity <= tier.unit_to) ?? tiers.at(-1)
  if (pricemodel === 'uni') return base + Math.round((tiers[0]?.amount ?? 0) * quantity)
  if (pricemodel === 'vol') return base + Math.round((holding?.amount ?? 0) * quantity)
  if (pricemodel !== 'tie') return base
  let sum = base
  let before = 0
  for (const tier of tiers) {
    sum += Math.round(Math.max(0, Math.min(quantity, tier.unit_to) - before) * tier.amount)
    before = tier.unit_to
  }
  return sum
}
