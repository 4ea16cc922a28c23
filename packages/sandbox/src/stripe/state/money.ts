/** The currencies of Stripe's documentation (presentment currencies), lower-case ISO 4217. */
const CURRENCIES = new Set(
  (
    'usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp cny cop ' +
    'crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk jmd jod jpy ' +
    'kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok ' +
    'npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs tnd top ' +
    'try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw'
  ).split(' '),
)

const ZERO_DECIMAL = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const THREE_DECIMAL = new Set('bhd jod kwd omr tnd'.split(' '))
/** Currencies without fractions whose amounts still have two decimals, which must be 00. */
const WHOLE_UNITS = new Set(['isk', 'ugx'])

/** Smallest amounts a card can be charged, in minor units; half a unit where Stripe names none. */
const MINIMUM: Readonly<Record<string, number>> = {
  aed: 200,
  bgn: 100,
  czk: 1500,
  dkk: 250,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  pln: 200,
  ron: 200,
  sek: 300,
  thb: 1000,
}

export const MAXIMUM_AMOUNT = 99_999_999

export const currencies = (): readonly string[] => [...CURRENCIES]
export const isCurrency = (code: string): boolean => CURRENCIES.has(code)

/** Minor units in one unit: 100 for most, 1 for yen, 1000 for dinars. */
const minorUnits = (currency: string): number =>
  ZERO_DECIMAL.has(currency) ? 1 : THREE_DECIMAL.has(currency) ? 1000 : 100

/** What every amount must be a multiple of: 1 for most currencies; the last digit of three decimals must be 0. */
export const smallestStep = (currency: string): number =>
  WHOLE_UNITS.has(currency) ? 100 : THREE_DECIMAL.has(currency) ? 10 : 1

/** The nearest amount that the currency has; halves away from zero, so that a credit is as large as what it takes back. */
export function roundAmount(amount: number, currency: string): number {
  const step = smallestStep(currency)
  return Math.round(Math.abs(amount) / step) * step * (amount < 0 ? -1 : 1) || 0
}

/** Percentages have up to four decimals: as whole numbers, products with them are exact. */
const PERCENT = 10_000

/** A percentage of an amount; of an amount that includes `included` percent, of what it is without them. */
export function percentOf(amount: number, percentage: number, currency: string, included = 0): number {
  const [part, whole] = [Math.round(percentage * PERCENT), Math.round((100 + included) * PERCENT)]
  return roundAmount((amount * part) / whole, currency)
}

/** What an amount is without the percentages that it includes. */
export function withoutPercentages(amount: number, percentages: readonly number[], currency: string): number {
  const included = percentages.reduce((sum, percentage) => sum + percentage, 0)
  return percentages.reduce((rest, percentage) => rest - percentOf(amount, percentage, currency, included), amount)
}

/** What a number of units costs at a decimal unit amount, which no floating-point number need be able to hold. */
export function multiplyAmount(unitAmount: string, quantity: number, currency: string): number {
  const [whole = '', fraction = ''] = unitAmount.split('.')
  const step = smallestStep(currency)
  const product = BigInt(whole + fraction) * BigInt(quantity)
  const divisor = BigInt(step) * 10n ** BigInt(fraction.length)
  const steps = ((product < 0n ? -product : product) * 2n + divisor) / (divisor * 2n)
  return Number(product < 0n ? -steps : steps) * step
}

export const minimumAmount = (currency: string): number =>
  MINIMUM[currency] ?? Math.max(smallestStep(currency), Math.ceil(minorUnits(currency) / 2))

/** The first use of `Intl` takes as long as a hundred requests, so the most common symbols are listed. */
const symbols = new Map([
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
])

/** The symbol before an amount: `$`, `¥`, `CHF` and a space. */
function symbolOf(currency: string): string {
  let symbol = symbols.get(currency)
  if (symbol === undefined) {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: currency.toUpperCase() })
    symbol = format.format(0).replace(/[\d.]+$/, '')
    symbols.set(currency, symbol)
  }
  return symbol
}

/** An amount as Stripe writes it into messages and descriptions: `$1,250.00`, `¥500`; `decimals` of the minor unit are kept. */
export function formatAmount(amount: number, currency: string, decimals = 0): string {
  const units = minorUnits(currency)
  const [whole = '', fraction] = (amount / units).toFixed(Math.log10(units) + decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${symbolOf(currency)}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** What a unit costs, with fractions of the minor unit: `$0.036`. */
export const formatUnitAmount = (decimal: string, currency: string): string =>
  formatAmount(Number(decimal), currency, decimal.split('.')[1]?.length ?? 0)
