import type { Account } from './account.js'
import { toDatetime } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { toId, toStringOrNull } from './fields.js'
import type { Resource } from './resource.types.js'
import type { Note, Stored } from './state.types.js'

/** What a note can be about. */
const SUBJECTS: Readonly<Record<string, (account: Account, id: number) => Stored | undefined>> = {
  customer: (account, id) => account.customer.get(id),
  billing_package: (account, id) => account.package.get(id),
  package: (account, id) => account.package.get(id),
  invoice: (account, id) => account.invoice.get(id),
  user: (account, id) => account.user.get(id),
  quote: (account, id) => account.quote.get(id),
  item: (account, id) => account.item.get(id),
}

/** A note of the staff. */
export const note: Resource<Note> = {
  name: 'note',
  table: (account) => account.note,
  columns: {
    note_id: (row) => row.id,
    note: (row) => row.fields['note'] ?? '',
    context_str: (row) => row.contextStr,
    context_id: (row) => row.contextId,
    note_is_pinned: () => false,
    user_id: () => null,
    admin_id: () => 1,
    note_datetime: (row) => toDatetime(row.writtenAt),
  },
  detail: {},
  expansions: [],
  filters: {},
  // Written and found by these names, read by those of the columns.
  aliases: { obj_type: 'context_str', obj_id: 'context_id' },
  create(input, { account }) {
    const text = toStringOrNull(input['note'])
    const subject = toStringOrNull(input['obj_type'])
    const id = toId(input['obj_id'])
    if (!text) throw missingParameter('note')
    if (!subject) throw missingParameter('obj_type')
    if (id === undefined) throw missingParameter('obj_id')
    if (!SUBJECTS[subject]?.(account, id)) throw invalidParameter()
    return account.note.add({ ...account.stamp(account.note, { note: text }), contextStr: subject, contextId: id })
  },
  actions: {},
  collectionActions: {},
}
