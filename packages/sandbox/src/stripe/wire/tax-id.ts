import type { Wire } from '../http/endpoint.js'
import type { TaxIdRecord } from '../state/records.js'

/** Types begin with their country, except those of a union. */
const countryOf = ({ type, value }: TaxIdRecord): string | null =>
  type.startsWith('eu_') ? (/^[A-Z]{2}/.exec(value)?.[0] ?? null) : type.slice(0, 2).toUpperCase()

/** Numbers are not checked with any authority, so their verification stays unavailable. */
export const presentTaxId = (taxId: TaxIdRecord): Wire => ({
  id: taxId.id,
  object: 'tax_id',
  country: countryOf(taxId),
  created: taxId.created,
  customer: taxId.customer,
  customer_account: null,
  livemode: false,
  owner: { customer: taxId.customer, customer_account: null, type: 'customer' },
  type: taxId.type,
  value: taxId.value,
  verification: { status: 'unavailable', verified_address: null, verified_name: null },
})
