import { toIso } from './dates.js'
import type { Editable, EditState } from './store.types.js'
import { USER_EMAIL } from './user-email.js'

const UNEDITED: EditState = { disabled_at: null, user_created: false, values_changed: {}, edited_at: null }

export const isDisabled = ({ edit }: Editable): boolean => edit !== undefined && edit.disabled_at !== null

/** A record that a user adds in ChartMogul, which a request with `handle_as_user_edit` counts as. */
export const createdByUser = <T extends Editable>(record: T): T => ({
  ...record,
  edit: { ...UNEDITED, user_created: true },
})

export const withDisabled = <T extends Editable>(record: T, disabled: boolean, now: number): T => ({
  ...record,
  edit: { ...UNEDITED, ...record.edit, disabled_at: disabled ? (record.edit?.disabled_at ?? now) : null },
})

type Wire = Readonly<Record<string, unknown>>

/** Notes what a user's edit changes: `before` and `after` are the record as it is sent. */
export function withChanges<T extends Editable>(record: T, before: Wire, after: Wire, now: number): T {
  const edit = { ...UNEDITED, ...record.edit }
  const values = { ...edit.values_changed }
  for (const [name, edited_value] of Object.entries(after)) {
    if (typeof edited_value === 'object' && edited_value !== null) continue
    if (before[name] === edited_value) continue
    values[name] = { original_value: values[name]?.original_value ?? before[name] ?? null, edited_value }
  }
  return { ...record, edit: { ...edit, values_changed: values, edited_at: now } }
}

/** Adds the edit state to a record that is about to be sent. */
export function addEditState(
  wire: Record<string, unknown>,
  { edit = UNEDITED }: Editable,
  withHistory: boolean,
): Record<string, unknown> {
  wire.disabled = edit.disabled_at !== null
  wire.disabled_at = edit.disabled_at === null ? null : toIso(edit.disabled_at)
  wire.disabled_by = edit.disabled_at === null ? null : USER_EMAIL
  wire.user_created = edit.user_created
  if (withHistory) wire.edit_history_summary = historyOf(edit)
  return wire
}

function historyOf({ values_changed, edited_at }: EditState): Wire {
  if (edited_at === null) return {}
  return { values_changed, latest_edit_author: USER_EMAIL, latest_edit_performed_at: toIso(edited_at) }
}
