/** Payment terms, and the account's settings that appear in objects. Two terms have been seen in real answers. */
export const TERMS: Readonly<Record<number, { readonly name: string; readonly days: number }>> = {
  2: { name: 'Net 30', days: 30 },
  3: { name: 'Due on Receipt', days: 0 },
}

export const NET_30 = 2
export const DUE_ON_RECEIPT = 3

export function termsOf(id: unknown): { readonly name: string; readonly days: number } {
  return TERMS[Number(id)] ?? { name: 'Due on Receipt', days: 0 }
}

export const CURRENCIES = [
  { currency_id: 1, currency: 'US Dollar', iso4217: 'USD', symbol: '$', rounding: 2 },
  { currency_id: 2, currency: 'Euro', iso4217: 'EUR', symbol: '€', rounding: 2 },
  { currency_id: 3, currency: 'British Pound', iso4217: 'GBP', symbol: '£', rounding: 2 },
  { currency_id: 4, currency: 'Canadian Dollar', iso4217: 'CAD', symbol: '$', rounding: 2 },
] as const

/** The currency of an object: that of the account unless it names another. */
export const currencyOf = (id: unknown) => CURRENCIES.find(({ currency_id }) => currency_id === id) ?? CURRENCIES[0]

/** The IP address of all requests, from a block that is reserved for documentation. */
export const IP_ADDRESS = '192.0.2.10'
