import { IP_ADDRESS } from './account-settings.js'
import { toDatetime } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { customerOf, toStringOrNull } from './fields.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { CreditCard, Customer } from './state.types.js'
import { tokenOf } from './token.js'

export const BRANDS = { visa: 'Visa', mast: 'MasterCard', amex: 'American Express', disc: 'Discover' } as const

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** Card numbers that are always refused, as payment gateways have them for tests. */
const REFUSED: Readonly<Record<string, string>> = {
  '4000000000000002': 'Your card was declined.',
  '4000000000009995': 'Your card has insufficient funds.',
}

export const creditcard: Resource<CreditCard> = {
  name: 'creditcard',
  table: (account) => account.creditcard,
  columns: {
    creditcard_id: (row) => row.id,
    external_key: (row) => row.fields['external_key'] ?? null,
    type: (row) => row.brand,
    token: (row) => tokenOf(row),
    expdate: (row) => `${row.expiryYear}-${String(row.expiryMonth).padStart(2, '0')}-01`,
    write_datetime: (row) => toDatetime(row.writtenAt),
    write_ipaddr: () => IP_ADDRESS,
    mask_number: (row) => `xxxx-xxxx-xxxx-${row.lastFour}`,
    name: (row) => row.fields['name'] ?? '',
    // Strings, as recorded.
    expdate_month: (row) => String(row.expiryMonth),
    expdate_year: (row) => String(row.expiryYear),
    expdate_formatted: (row) => `${MONTHS[row.expiryMonth - 1]} ${row.expiryYear}`,
    type_name: (row) => BRANDS[row.brand],
    customer_id: (row) => row.customerId,
    url_updatelink: (row, { origin }) => `${origin}/r/paymethod/i/${tokenOf(row)}`,
  },
  detail: {},
  expansions: [],
  filters: {},
  aliases: {},
  create(input, context) {
    const owner = customerOf(input, context.account)
    if (!owner) throw missingParameter('customer_id')
    return storeCard(input, owner, context)
  },
  remove(row, { account }) {
    account.creditcard.delete(row)
  },
  actions: {},
  collectionActions: {},
}

/** Storing a number again updates the card. */
export function storeCard(input: Input, owner: Customer, { account }: Context): CreditCard {
  const number = (toStringOrNull(input['number']) ?? '').replace(/[\s-]/g, '')
  if (!/^\d{12,19}$/.test(number)) throw invalidParameter()
  const expiry = readExpiry(input)
  if (!expiry) throw invalidParameter()
  const lastFour = number.slice(-4)
  const brand = brandOf(number)
  const known = account.creditcard
    .by('customerId', owner.id)
    .find((card) => card.lastFour === lastFour && card.brand === brand)
  const fields = { external_key: toStringOrNull(input['external_key']), name: toStringOrNull(input['name']) ?? '' }
  const stamp = known
    ? { ...known, fields: { ...known.fields, ...fields }, modifiedAt: account.now() }
    : account.stamp(account.creditcard, fields)
  return account.creditcard.add({
    ...stamp,
    customerId: owner.id,
    brand,
    lastFour,
    expiryYear: expiry.year,
    expiryMonth: expiry.month,
    refusal: REFUSED[number] ?? null,
  })
}

function brandOf(number: string): CreditCard['brand'] {
  if (/^3[47]/.test(number)) return 'amex'
  if (/^(5|2[2-7])/.test(number)) return 'mast'
  return number.startsWith('6') ? 'disc' : 'visa'
}

/** `expdate_year` and `expdate_month`, or `expdate` as `2027-05`, `2027-05-01` or `05/2027`. */
function readExpiry(input: Input): { year: number; month: number } | undefined {
  const [, year, month] = /^(\d{4})-(\d\d?)/.exec(toStringOrNull(input['expdate']) ?? '') ?? []
  const [, monthFirst, yearLast] = /^(\d\d?)\/(\d{4})$/.exec(toStringOrNull(input['expdate']) ?? '') ?? []
  const expiry = {
    year: Number(input['expdate_year'] ?? year ?? yearLast),
    month: Number(input['expdate_month'] ?? month ?? monthFirst),
  }
  return Number.isInteger(expiry.year) && expiry.month >= 1 && expiry.month <= 12 ? expiry : undefined
}
