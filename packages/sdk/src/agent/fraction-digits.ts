const WITHOUT = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const THREE = new Set('bhd iqd jod kwd lyd omr tnd'.split(' '))

/**
 * How many digits of a currency are behind the point, as Stripe has them: its minor unit is the one that policies have. What the platform knows
 * is how people write a currency, often without the hundredths that there are.
 */
export function fractionDigits(currency: string): number {
  const code = currency.toLowerCase()
  if (WITHOUT.has(code)) return 0
  return THREE.has(code) ? 3 : 2
}
