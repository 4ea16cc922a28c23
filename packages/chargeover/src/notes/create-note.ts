// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateNoteParams, CreateNoteResult } from '../gen/models.js'

/**
 * Adds a note to a record, for the staff to read.
 *
 * @returns the ID of the new note
 * @throws {ApiError} `invalid_request` when there is no such record
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response: { id } } = await createNote(chargeover, {
 *   note: 'Agreed to upgrade in May.',
 *   obj_type: 'customer',
 *   obj_id: 265,
 * })
 * ```
 */
export async function createNote(
  client: ChargeOverClient,
  params: CreateNoteParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateNoteResult> {
  return callOperation(client, 'chargeover_create_note', 'POST /note', params, options)
}
