// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCustomFieldsParams, ListCustomFieldsResult } from '../gen/models.js'

/**
 * Lists the custom fields of the account.
 *
 * @returns the custom fields, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: customFields } = await listCustomFields(chargeover, { limit: 25 })
 * ```
 */
export async function listCustomFields(
  client: ChargeOverClient,
  params: ListCustomFieldsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCustomFieldsResult> {
  return callOperation(client, 'chargeover_list_custom_fields', 'LIST /_customfield', params, options)
}
