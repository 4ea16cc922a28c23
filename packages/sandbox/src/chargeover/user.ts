import { toDatetime } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { checkExternalKey, customerOf, fieldColumns, readFields, toStringOrNull, updateFields } from './fields.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Fields, Scalar, User } from './state.types.js'
import { tokenOf } from './token.js'

const DEFAULTS: Fields = {
  external_key: null,
  first_name: '',
  middle_name_glob: null,
  last_name: '',
  name_suffix: null,
  title: '',
  email: '',
  phone: '',
  user_type_id: 1,
  username: '',
}

const OWNER_KEYS = ['customer_id', 'customer_token', 'customer_external_key']

/** A contact. */
export const user: Resource<User> = {
  name: 'user',
  table: (account) => account.user,
  columns: {
    user_id: (row) => row.id,
    token: (row) => tokenOf(row),
    ...fieldColumns<User>(DEFAULTS),
    username: (row) => usernameOf(row),
    write_datetime: (row) => toDatetime(row.writtenAt),
    mod_datetime: (row) => toDatetime(row.modifiedAt),
    name: (row) => nameOf(row),
    display_as: (row) => nameOf(row),
    url_self: (row, { origin }) => `${origin}/admin/r/user/view/${row.id}`,
  },
  detail: {
    customers: (row, { account }) =>
      row.customerIds.map((id) => ({
        // A string, unlike every other customer_id.
        customer_id: String(id),
        company: account.customer.get(id)?.fields['company'] ?? '',
      })),
  },
  expansions: [],
  filters: { 'customers.customer_id': (row) => row.customerIds },
  aliases: {},
  create(input, { account }) {
    const fields = readFields(withNames(input), DEFAULTS)
    if (!nameOf({ fields }) && !fields['email']) throw missingParameter('name')
    checkExternalKey(account.user, fields['external_key'])
    const owner = customerOf(input, account)
    // Without a customer there may be one, but not with a customer that there is not.
    if (!owner && OWNER_KEYS.some((key) => input[key] !== undefined && input[key] !== null)) throw invalidParameter()
    const row = account.user.add({ ...account.stamp(account.user, fields), customerIds: owner ? [owner.id] : [] })
    if (owner && owner.superuserId === null) owner.superuserId = row.id
    return row
  },
  update(row, input, { account }) {
    updateFields(row, account.user, withNames(input), DEFAULTS, account)
  },
  remove(row, { account }) {
    for (const id of row.customerIds) {
      const owner = account.customer.get(id)
      if (owner?.superuserId === row.id) owner.superuserId = null
    }
    account.user.delete(row)
  },
  actions: {
    // The documented name, and that of the older libraries.
    getLoginURL: loginUrl,
    login: loginUrl,
    // One library sends either of these. Nothing is e-mailed.
    password: () => true,
    reset_password: () => true,
  },
  collectionActions: {},
}

const DESTINATIONS = [
  ...[
    'subscriptions',
    'invoices',
    'payments',
    'info',
    'paymethods',
    'paymethods-creditcard',
    'paymethods-ach',
    'password',
  ],
]

/** An address of its own for each request. */
function loginUrl(row: User, input: Input, { account, origin }: Context): string {
  const destination = toStringOrNull(input['destination'])
  if (destination !== null && !DESTINATIONS.includes(destination)) throw invalidParameter()
  const query = destination === null ? '' : `?destination=${destination}`
  return `${origin}/r/user/login/${tokenOf({ salt: account.salt() })}${tokenOf(row)}${query}`
}

/** Generated unless it was set. */
export function usernameOf(row: User): Scalar {
  return row.fields['username'] || tokenOf(row)
}

export function nameOf(row: { readonly fields: Fields } | undefined): string {
  return row ? [row.fields['first_name'], row.fields['last_name']].filter(Boolean).join(' ') : ''
}

/** `name` is accepted instead of first and last name. */
function withNames(input: Input): Input {
  const name = toStringOrNull(input['name'])?.trim()
  if (!name) return input
  const [first = '', ...rest] = name.split(/\s+/)
  return { first_name: first, last_name: rest.join(' '), ...input }
}
