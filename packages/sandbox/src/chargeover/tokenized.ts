import { missingParameter } from './errors.js'
import { customerOf, readFields } from './fields.js'
import type { Resource } from './resource.types.js'
import type { Fields, Tokenized } from './state.types.js'

const DEFAULTS: Fields = { type: '', token: '' }

/** A payment method that only the gateway knows in full. */
export const tokenized: Resource<Tokenized> = {
  name: 'tokenized',
  table: (account) => account.tokenized,
  columns: {
    tokenized_id: (row) => row.id,
    type: (row) => row.fields['type'] ?? '',
    token: (row) => row.fields['token'],
    customer_id: (row) => row.customerId,
  },
  detail: {},
  expansions: [],
  filters: {},
  aliases: {},
  create(input, { account }) {
    const owner = customerOf(input, account)
    if (!owner) throw missingParameter('customer_id')
    if (!input['token']) throw missingParameter('token')
    const fields = readFields(input, DEFAULTS)
    return account.tokenized.add({ ...account.stamp(account.tokenized, fields), customerId: owner.id })
  },
  remove(row, { account }) {
    account.tokenized.delete(row)
  },
  actions: {},
  collectionActions: {},
}
