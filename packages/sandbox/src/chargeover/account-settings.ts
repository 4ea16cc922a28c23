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

export const CURRENCY = { currency_symbol: '$', currency_iso4217: 'USD' }

/** The IP address of all requests, from a block that is reserved for documentation. */
export const IP_ADDRESS = '192.0.2.10'
