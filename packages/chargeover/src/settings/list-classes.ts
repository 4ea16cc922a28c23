// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListClassesParams, ListClassesResult } from '../gen/models.js'

/**
 * Lists the accounting classes of the account.
 *
 * @returns the accounting classes, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: classes } = await listClasses(chargeover, { limit: 25 })
 * ```
 */
export async function listClasses(
  client: ChargeOverClient,
  params: ListClassesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListClassesResult> {
  return callOperation(client, 'chargeover_list_classes', 'LIST /class', params, options)
}
