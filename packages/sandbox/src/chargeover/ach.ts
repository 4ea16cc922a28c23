import { toDatetime } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { customerOf, toStringOrNull } from './fields.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { AchAccount, Customer } from './state.types.js'
import { tokenOf } from './token.js'

const TYPES: Readonly<Record<string, string>> = {
  chec: 'Checking',
  busi: 'Business Checking',
  savi: 'Savings',
}

/** A stored bank account. */
export const ach: Resource<AchAccount> = {
  name: 'ach',
  table: (account) => account.ach,
  columns: {
    ach_id: (row) => row.id,
    external_key: (row) => row.fields['external_key'] ?? null,
    type: (row) => row.type,
    type_name: (row) => TYPES[row.type] ?? '',
    token: (row) => tokenOf(row),
    name: (row) => row.fields['name'] ?? '',
    mask_number: (row) => `xxxx${row.lastFour}`,
    mask_routing: (row) => `xxxx${row.routing.slice(-4)}`,
    mask_bank: (row) => row.fields['bank'] ?? '',
    url_verifylink: (row, { origin }) => `${origin}/r/paymethod/verify/${tokenOf(row)}`,
    write_datetime: (row) => toDatetime(row.writtenAt),
    mod_datetime: (row) => toDatetime(row.modifiedAt),
    customer_id: (row) => row.customerId,
  },
  detail: {},
  expansions: [],
  filters: {},
  aliases: {},
  create(input, context) {
    const owner = customerOf(input, context.account)
    if (!owner) throw missingParameter('customer_id')
    return storeAch(input, owner, context)
  },
  remove(row, { account }) {
    account.ach.delete(row)
  },
  actions: {},
  collectionActions: {},
}

/** Storing a number again updates the account. */
export function storeAch(input: Input, owner: Customer, { account }: Context): AchAccount {
  const type = toStringOrNull(input['type'])
  const number = toStringOrNull(input['number'])
  const routing = toStringOrNull(input['routing'])
  if (type === null) throw missingParameter('type')
  if (number === null) throw missingParameter('number')
  if (routing === null) throw missingParameter('routing')
  if (!(type in TYPES) || !/^\d{4,17}$/.test(number) || !/^\d{8,9}$/.test(routing)) throw invalidParameter()
  const lastFour = number.slice(-4)
  const known = account.ach
    .by('customerId', owner.id)
    .find((one) => one.lastFour === lastFour && one.routing === routing)
  const fields = {
    external_key: toStringOrNull(input['external_key']),
    name: toStringOrNull(input['name']) ?? '',
    bank: toStringOrNull(input['bank']) ?? '',
  }
  const stamp = known
    ? { ...known, fields: { ...known.fields, ...fields }, modifiedAt: account.now() }
    : account.stamp(account.ach, fields)
  return account.ach.add({ ...stamp, customerId: owner.id, type, routing, lastFour })
}
