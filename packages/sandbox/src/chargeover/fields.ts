import type { Account } from './account.js'
import { CURRENCIES, currencyOf, TERMS } from './account-settings.js'
import { parseDatetime } from './dates.js'
import { invalidParameter, Refusal } from './errors.js'
import { toCents } from './money.js'
import type { Column, Input } from './resource.types.js'
import type { Customer, Fields, Scalar, Stored } from './state.types.js'
import type { Table } from './table.js'

const ADDRESS_PARTS = ['addr1', 'addr2', 'addr3', 'city', 'state', 'postcode', 'country', 'notes']

/** The billing and the shipping address, unset. */
export const ADDRESSES: Fields = Object.fromEntries(
  ['bill', 'ship'].flatMap((kind) => ADDRESS_PARTS.map((part) => [`${kind}_${part}`, null])),
)

export function customFields(count: number): Fields {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`custom_${index + 1}`, null]))
}

/** One column per field that callers set and get back. */
export function fieldColumns<T extends Stored>(defaults: Fields): Record<string, Column<T>> {
  return Object.fromEntries(
    Object.keys(defaults).map((key) => [key, (row: T) => row.fields[key] ?? defaults[key] ?? null]),
  )
}

/** What an object is in, as all objects write it. */
export const CURRENCY_COLUMNS: Readonly<Record<string, Column<Stored>>> = {
  currency_symbol: ({ fields }) => currencyOf(fields['currency_id']).symbol,
  currency_iso4217: ({ fields }) => currencyOf(fields['currency_id']).iso4217,
}

/** The currency of what a customer buys or pays, unless it is that of the account. */
export function currencyField({ fields }: Stored): Fields {
  const { currency_id } = currencyOf(fields['currency_id'])
  return currency_id === CURRENCIES[0].currency_id ? {} : { currency_id }
}

/** The ids of settings on which amounts and due dates depend. */
const IDS: Readonly<Record<string, readonly number[]>> = {
  currency_id: CURRENCIES.map(({ currency_id }) => currency_id),
  terms_id: Object.keys(TERMS).map(Number),
}

/** Reads the known fields of a request body; others are ignored, as by the real API. */
export function readFields(input: Input, defaults: Fields): Fields {
  const fields: Fields = {}
  for (const key in input) {
    const [given, fallback] = [input[key], defaults[key]]
    if (given !== undefined && fallback !== undefined) fields[key] = coerce(key, given, fallback)
  }
  return fields
}

function coerce(key: string, given: unknown, fallback: Scalar): Scalar {
  if (given === null) return null
  if (typeof fallback === 'boolean') return given === true || given === 1 || given === '1' || given === 'true'
  if (key.endsWith('_id') || typeof fallback === 'number') {
    const number = Number(given)
    if (IDS[key]?.includes(number) === false) throw invalidParameter()
    return Number.isFinite(number) ? number : fallback
  }
  return typeof given === 'object' ? fallback : String(given)
}

/** Applies the fields of a request body to an object. External keys are unique among the objects of a kind. */
export function updateFields<T extends Stored>(
  row: T,
  table: Table<T>,
  input: Input,
  defaults: Fields,
  account: Account,
): void {
  const fields = readFields(input, defaults)
  checkExternalKey(table, fields['external_key'], row)
  Object.assign(row.fields, fields)
  table.noteExternalKey(row)
  account.touch(row)
}

export function checkExternalKey<T extends Stored>(table: Table<T>, key: Scalar | undefined, own?: T): void {
  if (key === null || key === undefined || key === '') return
  const holder = table.byExternalKey(key)
  if (holder && holder !== own) throw new Refusal(400, `The external_key "${key}" is already in use.`)
}

/** The address as it is printed. */
export function addressBlock(fields: Fields, kind: 'bill' | 'ship'): string {
  const place = joined(joined(fields[`${kind}_city`], ' ', fields[`${kind}_state`]), ' ', fields[`${kind}_postcode`])
  let block = joined(fields[`${kind}_addr1`], '\n', fields[`${kind}_addr2`])
  block = joined(block, '\n', fields[`${kind}_addr3`])
  return joined(joined(block, '\n', place), '\n', fields[`${kind}_country`])
}

/** Joins two parts with a separator, if both are present. */
function joined(first: Scalar | undefined, between: string, second: Scalar | undefined): string {
  if (!second) return first ? String(first) : ''
  return first ? `${first}${between}${second}` : String(second)
}

/** Finds the customer a body names by id, token or external key. */
export function customerOf(input: Input, account: Account): Customer | undefined {
  const id = toId(input['customer_id'])
  if (id !== undefined) return account.customer.get(id)
  const token = input['customer_token']
  if (typeof token === 'string') return account.customer.byToken(token)
  const key = toStringOrNull(input['customer_external_key'])
  return key === null ? undefined : account.customer.byExternalKey(key)
}

/** Ids arrive as numbers and as numeric strings. */
export function toId(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}

export function toStringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

/** What is no object has no fields. */
export const toInput = (value: unknown): Input => (typeof value === 'object' && value !== null ? (value as Input) : {})

export function toList(value: unknown): readonly Input[] {
  return Array.isArray(value) ? value.filter((one): one is Input => typeof one === 'object' && one !== null) : []
}

/** Reads an amount in cents; `undefined` when none is given. What is no amount is refused, not replaced. */
export function readCents(input: Input, key: string): number | undefined {
  const given = input[key]
  if (given === undefined || given === null || given === '') return undefined
  const cents = toCents(given)
  if (cents === undefined) throw invalidParameter()
  return cents
}

/** Reads a date or a time; `undefined` when none is given. What is none is refused, not replaced. */
export function readTime(given: unknown): number | undefined {
  const text = toStringOrNull(given)
  if (text === null || text === '') return undefined
  const time = parseDatetime(text)
  if (time === undefined) throw invalidParameter()
  return time
}
