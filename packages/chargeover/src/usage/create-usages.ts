import { call } from '@billing/core/internal'
import { checkBatch } from '../bulk-requests/check-batch.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateUsagesParams, CreateUsagesResult } from '../gen/models.js'

/**
 * Reports up to 1,000 usage records of lines of subscriptions at once; the next invoices charge them.
 *
 * **A record that is sent twice counts twice**, unless it has an `external_key`. A retry repeats a batch only
 * after ChargeOver refused it unprocessed (429).
 *
 * @returns ChargeOver's envelope
 * @throws {ApiError} `invalid_request` when a record is not valid
 *
 * @see https://developer.chargeover.com/docs/api/bulk-usage-metered-data-upload/
 * @example
 * ```ts
 * await createUsages(chargeover, { usages: [{ line_item_id: 581, usage_value: 265.2, external_key: 'march-581' }] })
 * ```
 */
export async function createUsages(
  client: ChargeOverClient,
  params: CreateUsagesParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateUsagesResult> {
  const request = call(client, 'chargeover_create_usages', params, options)
  const { usages, ...flags } = params ?? {}
  checkBatch('usages', usages, 1_000)
  const { data } = await client.http.POST('/usage/_action/bulk', { ...request, params: { query: flags }, body: usages })
  return data
}
