// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCampaignsParams, ListCampaignsResult } from '../gen/models.js'

/**
 * Lists the marketing campaigns of the account.
 *
 * @returns the marketing campaigns, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: campaigns } = await listCampaigns(chargeover, { limit: 25 })
 * ```
 */
export async function listCampaigns(
  client: ChargeOverClient,
  params: ListCampaignsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCampaignsResult> {
  return callOperation(client, 'chargeover_list_campaigns', 'LIST /campaign', params, options)
}
