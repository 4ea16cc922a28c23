import { toDatetime } from './dates.js'
import { missingParameter } from './errors.js'
import { checkExternalKey, customFields, fieldColumns, readFields, updateFields } from './fields.js'
import type { Resource } from './resource.types.js'
import type { Fields, Item } from './state.types.js'
import { readTierset, tiersetToWire } from './tierset.js'
import { tokenOf } from './token.js'

const DEFAULTS: Fields = {
  item_type: 'service',
  name: '',
  description: null,
  units: null,
  accounting_sku: null,
  external_key: null,
  ...customFields(3),
  units_plural: '',
}

/** Something sold. */
export const item: Resource<Item> = {
  name: 'item',
  table: (account) => account.item,
  columns: {
    item_id: (row) => row.id,
    tierset_id: (row) => row.tierset.id,
    token: (row) => tokenOf(row),
    ...fieldColumns<Item>(DEFAULTS),
    write_datetime: (row) => toDatetime(row.writtenAt),
    mod_datetime: (row) => toDatetime(row.modifiedAt),
    tiersets: (row) => [tiersetToWire(row.tierset)],
  },
  detail: {
    service_data: () => ({ trial_days: 0, trial_units: 0, is_usage: false }),
    categories: () => [],
  },
  expansions: [],
  filters: {},
  aliases: {},
  create(input, { account }) {
    // Written as `type`, read as `item_type`; the price is written as `pricemodel`, read as `tiersets`.
    const fields = readFields({ item_type: input['type'], ...input }, DEFAULTS)
    if (!fields['name']) throw missingParameter('name')
    checkExternalKey(account.item, fields['external_key'])
    return account.item.add({
      ...account.stamp(account.item, fields),
      tierset: readTierset(input['pricemodel'], account),
    })
  },
  update(row, input, { account }) {
    updateFields(row, account.item, input, DEFAULTS, account)
  },
  remove(row, { account }) {
    account.item.delete(row)
  },
  actions: {},
  collectionActions: {},
}
