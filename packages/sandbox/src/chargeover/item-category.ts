import type { Resource } from './resource.types.js'
import type { ItemCategory } from './state.types.js'

/** A category of items. There are none: no request creates one. */
export const itemCategory: Resource<ItemCategory> = {
  name: 'item_category',
  table: (account) => account.itemCategory,
  columns: {
    item_category_id: (row) => row.id,
    name: (row) => row.fields['name'] ?? '',
    external_key: (row) => row.fields['external_key'] ?? null,
  },
  detail: {},
  expansions: [],
  filters: {},
  aliases: {},
  actions: {},
  collectionActions: {},
}
