import { readBody } from './body-fields.js'
import type { Context } from './context.js'
import { CUSTOM, findDataSource } from './data-sources.js'
import { fieldError, invalidParameter, missingParameter } from './errors.js'

/** Reads `{ "disabled": true }`. */
export function readDisabled(context: Context): boolean {
  const { disabled } = readBody(context)
  if (disabled === undefined) throw missingParameter('disabled')
  if (typeof disabled !== 'boolean') throw invalidParameter('disabled')
  return disabled
}

/** Only what ChartMogul imports from a billing system by itself can be disabled, and only with an external id. */
export function refuseUnlessAutomatic(
  { store }: Context,
  record: { readonly data_source_uuid: string; readonly external_id: string | null },
): void {
  if (findDataSource(store, record.data_source_uuid).system !== CUSTOM && record.external_id !== null) return
  throw fieldError('disabled', 'Only records of a billing system that have an external ID can be disabled.')
}
