import { call, unexpectedAnswer } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { RunBulkParams, RunBulkResult } from '../gen/models.js'
import { readError } from '../read-error.js'
import { checkBatch } from './check-batch.js'

/**
 * Sends up to 25 requests at once.
 *
 * **Each has an answer of its own**: some can fail while others succeed, and the call resolves all the same. `failed` has the positions of
 * those that did. A retry repeats a batch only
 * after ChargeOver refused it unprocessed (429).
 *
 * @returns ChargeOver's envelope, with one answer for each request in `response._bulk`, and the positions of the errors in `failed`
 * @throws {ApiError} `invalid_request` when the batch is refused as a whole; `unexpected` when answers are missing
 *
 * @see https://developer.chargeover.com/docs/api-information/bulk-batch-requests/
 * @example
 * ```ts
 * const { response, failed } = await runBulk(chargeover, {
 *   requests: [
 *     { request_method: 'GET', uri: '/api/v3/customer/2' },
 *     { request_method: 'POST', uri: '/api/v3/customer', payload: { company: 'Acme Corp' } },
 *   ],
 * })
 * for (const position of failed) console.log(position, response._bulk[position]?.message)
 * ```
 */
export async function runBulk(
  client: ChargeOverClient,
  params: RunBulkParams,
  options?: ChargeOverRequestOptions,
): Promise<RunBulkResult> {
  const operation = 'chargeover_run_bulk'
  const request = call(client, operation, params, options)
  const { requests, ...flags } = params ?? {}
  checkBatch('requests', requests, 25)
  const { data } = await client.http.POST('/_bulk', { ...request, params: { query: flags }, body: requests })
  const answers: unknown = data.response?._bulk
  if (!Array.isArray(answers) || answers.length !== requests.length || !answers.every((one) => Object(one) === one)) {
    const count = Array.isArray(answers) ? answers.filter((one) => Object(one) === one).length : 'no readable'
    throw unexpectedAnswer(client, operation, `${requests.length} requests have ${count} answers`, data)
  }
  const failed = data.response._bulk.flatMap((answer, position) =>
    readError(answer, true) || answer.code >= 300 ? [position] : [],
  )
  return { ...data, failed }
}
