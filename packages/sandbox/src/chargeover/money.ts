/** The wire carries major units (`100.99`); everything here counts whole cents, so that sums are exact. */
export function toMajor(cents: number): number {
  return cents / 100
}

/** Reads an amount given as a number or a numeric string; `undefined` for anything else. */
export function toCents(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined
  const amount = Number(value)
  // Two steps, since 1.005 * 100 is 100.49999999999999.
  return Number.isFinite(amount) ? Math.round(Number((amount * 100).toPrecision(15))) : undefined
}

export function formatMoney(cents: number, symbol: string): string {
  return `${symbol} ${toMajor(cents).toFixed(2)}`
}
